"""The facts of a listing in words: cost, who it is for, where, how to join, how far to trust it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote

from generator import freshness, urls
from generator.formatting import capitalised, date_words, list_words
from generator.freshness import Freshness
from generator.resolve import LinkedListing
from generator.views import eligibility_text, join_text
from generator.views.page import Link
from schema.cost import Price
from schema.listing import Listing
from schema.types import Phone, parse_phone
from schema.venue import Venue

MOST_NOTICE = 60
"""Longest notice of a venue that a card has room for, in characters."""
COST_WORDS = {"free": "Free", "donation": "Pay what you can", "paid": "There is a charge", "depends": "It depends"}
COST_OPTIONS = {**COST_WORDS, "free": "Free, or pay what you can"}
"""Kinds of cost, each with its label in a filter: who has no money can come to what is paid for by gifts too."""
ACCESS_WORDS = (
    ("step_free", "Step-free"),
    ("accessible_toilet", "Accessible toilet"),
    ("changing_places", "Changing Places toilet"),
    ("hearing_loop", "Hearing loop"),
    ("quiet_space", "Quiet space"),
    ("parking", "Parking"),
)
FACILITY_WORDS = (
    ("dogs", "Dogs welcome"),
    ("children", "Children welcome"),
    ("creche", "Crèche"),
    ("camera_off", "Camera can be off"),
    ("interpreters", "Interpreters"),
)
"""Kinds of facilities, each with its label in a filter."""
_FACILITIES = {
    "dogs": ("Dogs are welcome", "No dogs, but for assistance dogs"),
    "children": ("You can bring your children", "You cannot bring children"),
    "creche": ("There is a crèche", "There is no crèche"),
    "camera_off": ("You can keep your camera off", "Your camera must be on"),
    "interpreters": ("An interpreter can be booked", "There are no interpreters"),
}
"""What a listing's page says of each kind that it has, and that it has not."""


@dataclass(frozen=True)
class FacilityFact:
    """What people will find, or will not, in a few words; `state` is yes or no."""

    words: str
    state: str


@dataclass(frozen=True)
class PhoneLink:
    """A number to ring, with what `tel:` needs."""

    shown: str
    href: str
    label: str = ""


def phone_link(phone: Phone, label: str = "") -> PhoneLink:
    """Return a number as a link to ring it."""
    return PhoneLink(phone.shown, f"tel:{phone.dial}", label)


def email_link(email: str | None) -> Link | None:
    """Return an address as a link to write to it, if there is one."""
    return Link(email, f"mailto:{email}") if email else None


def website_link(url: str | None) -> Link | None:
    """Return a web page as a link under its address as people say it, if there is one."""
    return Link(urls.without_scheme(url).removeprefix("www."), url) if url else None


def referral_form_link(url: str | None) -> Link | None:
    """Return a link to a form with which professionals refer somebody, if there is one."""
    return Link("Form for professionals", url) if url else None


def text_to(number: str, say: str | None) -> Link:
    """Return a number to text as a link, with the word to send if there is one."""
    shown = _number_words(number)
    if say is None:
        return Link(f"Text {shown}", f"sms:{number}")
    return Link(f"Text {say} to {shown}", f"sms:{number}?body={quote(say)}")


def _number_words(number: str) -> str:
    """Return a number to text with the spaces of a telephone number; a short code has none."""
    with suppress(ValueError):
        return parse_phone(number).shown
    return number


def cost(listing: Listing) -> str:
    """Return what it costs, in words."""
    if listing.cost is None:
        return eligibility_text.ASK
    word = COST_WORDS[listing.cost.kind]
    told = [words for words in (", ".join(map(_price, listing.cost.prices)), listing.cost.note) if words]
    if not told:
        return word
    return ". ".join(told if listing.cost.kind == "paid" else [word, *told])


def _price(price: Price) -> str:
    """Return a price with whom or what it is for: `£5 (adults)`. Initials such as NHS stay as they are."""
    label = price.label or ""
    shown = label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"
    return f"{price.amount} ({shown})" if label else price.amount


def needed(listing: Listing) -> tuple[str, ...]:
    """Return what people need before they set out: a voucher, and who gives it; to be a member, and how."""
    cost = listing.cost
    voucher = [f"Voucher needed, from {cost.voucher}"] if cost and cost.voucher else []
    membership = [f"Membership needed. {cost.membership}"] if cost and cost.membership else []
    return (*voucher, *membership)


def facilities(listing: Listing) -> tuple[FacilityFact, ...]:
    """Return what a listing says of dogs, children, crèche, camera and interpreters; what is not known is left out."""
    answers = ((kind, getattr(listing.facilities, kind)) for kind, _ in FACILITY_WORDS)
    return tuple(
        FacilityFact(_FACILITIES[kind][answer == "no"], str(answer)) for kind, answer in answers if answer != "unknown"
    )


def ways(listing: Listing) -> str:
    """Return how people take part, such as `In person or online`."""
    return capitalised(list_words(listing.ways, last="or"))


def address(venue: Venue) -> str:
    """Return a venue's address on one line; the town alone for a private one."""
    if venue.keep_address_private:
        return f"{venue.town}. The address is kept private" if venue.town else "The address is kept private"
    lines = [line for line in (venue.address, venue.town, venue.postcode) if line]
    return ", ".join(lines)


def venue_name(venue: Venue) -> str:
    """Return what a venue is called; nothing for a private one, whose name could lead somebody to its door."""
    return "" if venue.keep_address_private else venue.name or ""


def venue_line(venue: Venue) -> str:
    """Return a venue's name and address on one line, as far as they are public, and its notice."""
    place = ", ".join(part for part in (venue_name(venue), address(venue)) if part)
    return ". ".join(part for part in (place, (venue.notice or "").rstrip(".")) if part)


def nowhere(listing: Listing) -> str:
    """Return what a listing without a venue says of where it is: how to find out, or how people take part."""
    return join_text.where_it_meets(listing) or ways(listing)


def where(item: LinkedListing) -> str:
    """Return where it happens in a few words, for a card."""
    venues = item.listing.venues
    if not venues:
        return nowhere(item.listing)
    first = venues[0]
    short = ", ".join(part for part in (venue_name(first), first.town) if part) or address(first)
    more = f" and {len(venues) - 1} more" if len(venues) > 1 else ""
    notice = f". {first.notice}" if first.notice and len(first.notice) <= MOST_NOTICE else ""
    return f"{short}{more}{notice}"


@dataclass(frozen=True)
class AccessFact:
    """One kind of access at a venue: what it is, and yes, no or not known."""

    name: str
    answer: str
    state: str


def access(venue: Venue) -> tuple[AccessFact, ...]:
    """Return what a venue says of each kind of access; empty when it says nothing at all."""
    answers = [(name, getattr(venue.access, field)) for field, name in ACCESS_WORDS]
    if all(answer == "unknown" for _, answer in answers):
        return ()
    words = {"yes": "yes", "no": "no", "unknown": "not known: ask"}
    return tuple(AccessFact(name, words[answer], str(answer)) for name, answer in answers)


# --- how far to trust it ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class FreshnessText:
    """A listing's freshness in words, with what the page needs to keep them true after the day of the build."""

    state: str
    label: str
    """Two or three words, for a card."""
    sentence: str
    """A sentence, for the listing's own page."""
    due_on: str = ""
    overdue_on: str = ""
    due_label: str = ""
    due_sentence: str = ""
    overdue_label: str = ""
    overdue_sentence: str = ""


FRESHNESS_WORDS = {
    freshness.CHECKED: "Checked {day}",
    freshness.DUE: "Checked {day}, due again",
    freshness.OVERDUE: "May be out of date: last checked {day}",
    freshness.NOT_YET_CHECKED: "Not yet checked",
}
"""How far to trust a listing in two or three words, for a card. `{day}` is the day of its review."""


def freshness_text(item: LinkedListing) -> FreshnessText:
    """Return how far to trust a listing. Dates are absolute; the page itself moves on to `due` and `overdue`."""
    fresh, before_you_go = item.freshness, join_text.look_first(item.listing)
    if fresh.reviewed_on is None or item.listing.reviewed is None:
        label = FRESHNESS_WORDS[freshness.NOT_YET_CHECKED]
        return FreshnessText(fresh.state, label, f"{label}. No one has confirmed these facts. {before_you_go}")
    day, review = date_words(fresh.reviewed_on), item.listing.reviewed
    by = f"by {review.by}{', ' + review.how if review.how else ''}"
    labels = {state: words.format(day=day) for state, words in FRESHNESS_WORDS.items()}
    sentences = {
        freshness.CHECKED: f"Checked on {day} {by}.",
        freshness.DUE: f"Last checked on {day} {by}. It is due to be checked again.",
        freshness.OVERDUE: f"This may be out of date. It was last checked on {day} {by}. {before_you_go}",
    }
    return _freshness_text(fresh, labels, sentences)


def _freshness_text(fresh: Freshness, labels: dict[str, str], sentences: dict[str, str]) -> FreshnessText:
    return FreshnessText(
        state=fresh.state,
        label=labels[fresh.state],
        sentence=sentences[fresh.state],
        due_on=f"{fresh.due_on}",
        overdue_on=f"{fresh.overdue_on}",
        due_label=labels[freshness.DUE],
        due_sentence=sentences[freshness.DUE],
        overdue_label=labels[freshness.OVERDUE],
        overdue_sentence=sentences[freshness.OVERDUE],
    )


def paused(listing: Listing) -> str:
    """Return that a listing is paused, until when and why; nothing for one that is not."""
    status = listing.status
    if status.kind != "paused":
        return ""
    until = f" until {date_words(status.until)}" if status.until else " for now"
    return f"Paused{until}.{' ' + status.reason if status.reason else ''}"
