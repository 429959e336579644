"""The facts of a listing in words: cost, who it is for, where, how to join, how far to trust it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import quote

from generator import freshness, urls
from generator.formatting import capitalised, date_words, list_words, without_stop
from generator.freshness import Freshness
from generator.languages import joined, say, to_say
from generator.resolve import LinkedListing
from generator.views import join_text
from generator.views.page import Link
from schema.join import Join
from schema.listing import Listing
from schema.types import Phone, parse_phone
from schema.venue import Venue

MOST_NOTICE = 60
"""Longest notice of a venue that a card has room for, in characters."""
ACCESS_WORDS = (
    ("step_free", say("Step-free")),
    ("accessible_toilet", say("Accessible toilet")),
    ("changing_places", say("Changing Places toilet")),
    ("hearing_loop", say("Hearing loop")),
    ("quiet_space", say("Quiet space")),
    ("parking", say("Parking")),
)
FACILITY_WORDS = (
    ("dogs", say("Dogs welcome")),
    ("children", say("Children welcome")),
    ("creche", say("Crèche")),
    ("camera_off", say("Camera can be off")),
    ("interpreters", say("Interpreters")),
)
"""Kinds of facilities, each with its label in a filter."""
_FACILITIES = {
    "dogs": (say("Dogs are welcome"), say("No dogs, but for assistance dogs")),
    "children": (say("You can bring your children"), say("You cannot bring children")),
    "creche": (say("There is a crèche"), say("There is no crèche")),
    "camera_off": (say("You can keep your camera off"), say("Your camera must be on")),
    "interpreters": (say("An interpreter can be booked"), say("There are no interpreters")),
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


def phone_links(join: Join) -> tuple[PhoneLink, ...]:
    """Return every number of a listing, with what it is for and when it is answered."""
    first = (phone_link(join.phone, _beside("", join.phone_hours)),) if join.phone else ()
    return (*first, *(phone_link(other.number, _beside(other.label, other.hours)) for other in join.other_phones))


def _beside(label: str, hours: str | None) -> str:
    """Return the words beside a number: `Advice line. Answered: Monday to Friday, 10am to 4pm`."""
    told = (label, say("Answered: {hours}", hours=hours) if hours else "")
    return joined(". ", filter(None, told)) if hours else label


def email_link(email: str | None) -> Link | None:
    """Return an address as a link to write to it, if there is one."""
    return Link(email, f"mailto:{email}") if email else None


def website_link(url: str | None) -> Link | None:
    """Return a web page as a link under its address as people say it, if there is one."""
    return Link(urls.without_scheme(url).removeprefix("www."), url) if url else None


def referral_form_link(url: str | None) -> Link | None:
    """Return a link to a form with which professionals refer somebody, if there is one."""
    return Link(say("Form for professionals"), url) if url else None


def text_to(number: str, word: str | None) -> Link:
    """Return a number to text as a link, with the word to send if there is one."""
    shown = _number_words(number)
    if word is None:
        return Link(say("Text {number}", number=shown), f"sms:{number}")
    return Link(say("Text {word} to {number}", word=word, number=shown), f"sms:{number}?body={quote(word)}")


def what_to_text(number: str, word: str | None) -> Link:
    """Return the same, to stand after the word “Text”."""
    link, shown = text_to(number, word), _number_words(number)
    return replace(link, words=say("{word} to {number}", word=word, number=shown) if word else shown)


def _number_words(number: str) -> str:
    """Return a number to text with the spaces of a telephone number; a short code has none."""
    with suppress(ValueError):
        return parse_phone(number).shown
    return number


def facilities(listing: Listing) -> tuple[FacilityFact, ...]:
    """Return what a listing says of dogs, children, crèche, camera and interpreters; what is not known is left out."""
    answers = ((kind, getattr(listing.facilities, kind)) for kind, _ in FACILITY_WORDS)
    return tuple(
        FacilityFact(_FACILITIES[kind][answer == "no"], str(answer)) for kind, answer in answers if answer != "unknown"
    )


def ways(listing: Listing) -> str:
    """Return how people take part, such as `In person or online`."""
    return capitalised(list_words(list(map(say, listing.ways)), last="or"))


def address(venue: Venue) -> str:
    """Return a venue's address on one line; the town alone for a private one."""
    if venue.keep_address_private:
        private = say("The address is kept private")
        return joined(". ", (venue.town, private)) if venue.town else private
    lines = [line for line in (venue.address, venue.town, venue.postcode) if line]
    return joined(", ", lines) if lines else ""


def venue_name(venue: Venue) -> str:
    """Return what a venue is called; nothing for a private one, whose name could lead somebody to its door."""
    return "" if venue.keep_address_private else venue.name or ""


def venue_line(venue: Venue) -> str:
    """Return a venue's name and address on one line, as far as they are public, and its notice."""
    place = joined(", ", (part for part in (venue_name(venue), address(venue)) if part))
    return joined(". ", (part for part in (place, without_stop(venue.notice or "")) if part))


def nowhere(listing: Listing) -> str:
    """Return what a listing without a venue says of where it is: how to find out, or how people take part."""
    return join_text.how_to_find_it(listing) or ways(listing)


def where(item: LinkedListing) -> str:
    """Return where it happens in a few words, for a card."""
    venues = item.listing.venues
    if not venues:
        return nowhere(item.listing)
    first = venues[0]
    short = joined(", ", (part for part in (venue_name(first), first.town) if part)) or address(first)
    words = say("{first} and {count} more", first=short, count=len(venues) - 1) if len(venues) > 1 else short
    return joined(". ", (words, first.notice)) if first.notice and len(first.notice) <= MOST_NOTICE else words


@dataclass(frozen=True)
class AccessFact:
    """One kind of access at a venue: what it is, and yes, no or not known."""

    name: str
    answer: str
    state: str


def access(venue: Venue, can_ask: bool = True) -> tuple[AccessFact, ...]:
    """Return what a venue says of each kind of access; empty when it says nothing at all.

    What is not known is to be asked about, where there is somebody to ask.
    """
    answers = [(name, getattr(venue.access, field)) for field, name in ACCESS_WORDS]
    if all(answer == "unknown" for _, answer in answers):
        return ()
    words = {"yes": say("yes"), "no": say("no"), "unknown": say("not known: ask") if can_ask else say("not known")}
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
    freshness.CHECKED: to_say("Checked {day}"),
    freshness.DUE: to_say("Checked {day}, due again"),
    freshness.OVERDUE: to_say("May be out of date: last checked {day}"),
    freshness.NOT_YET_CHECKED: to_say("Not yet checked"),
}
"""How far to trust a listing in two or three words, for a card. `{day}` is the day of its review."""


def freshness_text(item: LinkedListing) -> FreshnessText:
    """Return how far to trust a listing. Dates are absolute; the page itself moves on to `due` and `overdue`."""
    fresh, before_you_go = item.freshness, join_text.look_first(item.listing)
    if fresh.reviewed_on is None or item.listing.reviewed is None:
        label = FRESHNESS_WORDS[freshness.NOT_YET_CHECKED]
        unsure = say("Not yet checked. No one has confirmed these facts. {advice}", advice=before_you_go)
        return FreshnessText(fresh.state, say(label), unsure)
    day, review = date_words(fresh.reviewed_on), item.listing.reviewed
    by = joined(", ", (say("by {whom}", whom=review.by), *([say(review.how)] if review.how else [])))
    labels = {state: say(words, day=day) for state, words in FRESHNESS_WORDS.items()}
    sentences = {
        freshness.CHECKED: say("Checked on {day} {by}.", day=day, by=by),
        freshness.DUE: say("Last checked on {day} {by}. It is due to be checked again.", day=day, by=by),
        freshness.OVERDUE: say(
            "This may be out of date. It was last checked on {day} {by}. {advice}",
            day=day,
            by=by,
            advice=before_you_go,
        ),
    }
    return _freshness_text(fresh, labels, sentences)


def _freshness_text(fresh: Freshness, labels: Mapping[str, str], sentences: Mapping[str, str]) -> FreshnessText:
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


def paused(listing: Listing, is_over: bool = False) -> str:
    """Return that a listing is paused, or was until a day that is over, and why; nothing for one that is not."""
    status = listing.status
    if status.kind != "paused":
        return ""
    words = to_say("It was to start again on {day}.") if is_over else to_say("Paused until {day}.")
    until = say(words, day=date_words(status.until)) if status.until else say("Paused for now.")
    return joined(" ", (until, *([status.reason] if status.reason else [])))
