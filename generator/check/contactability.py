"""Rules about whether a reader could really join: a way to get in touch, a place to go, a price that makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement import first_contacts
from generator.check.context import CheckContext, ListingEntry, ListingText, phones
from generator.load.text_lines import PlaceInText
from generator.problems import Problem, Severity
from generator.reachability import can_be_checked, can_be_reached
from schema.cost import Cost
from schema.join import Join
from schema.listing import Listing
from schema.types import Phone, national_digits, quoted

ASKED_FOR = ("self", "family or friend", "any professional")
"""Routes that lead nowhere without a number or an address. A GP or a link worker has a way of their own."""


def somebody_can_be_reached(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that people ask for, or are referred to by anybody, says how: phone, text, e-mail, letter or a page."""
    join = entry.record.join
    routes = [route for route in join.routes if route in ASKED_FOR]
    if not _is_unreachable(entry):
        return
    if untold := first_contacts.untold(join):
        yield entry.problem(("join", "first_step"), untold, code="no_contact")
    else:
        message = (
            f"people come by {' and '.join(quoted(route) for route in routes)}, but there is no phone, text, email,"
            " post, website or social page. Add one"
        )
        yield entry.problem(("join",), message, code="no_contact")


def _is_unreachable(entry: ListingEntry) -> bool:
    """Return whether people are to ask for a listing, and no field says how."""
    join = entry.record.join
    is_asked_for = any(route in ASKED_FOR for route in join.routes)
    return is_asked_for and not _contacts(join) and not entry.has_substitutes(("join",))


def a_first_step_is_not_alone_with_a_number(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A number to ring or text, or an e-mail address, that a first step gives stands in its own field too."""
    untold = first_contacts.untold(entry.record.join)
    if untold and not _is_unreachable(entry):
        yield entry.problem(("join", "first_step"), untold, Severity.WARNING, "step_contact")


def a_first_step_names_its_own_numbers(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A number or an address in a first step is one of the listing's own, a help line's or a link worker team's."""
    join = entry.record.join
    if first_contacts.untold(join) or entry.has_substitutes(("join",)):
        return
    for contact in first_contacts.contacts_in(join.first_step or ""):
        if first_contacts.is_known(join, contact) or _is_anothers(contact, context):
            continue
        own, advice = _OWN[contact.field]
        message = f"has {contact.shown}, which is none of the {own} under join. Which is right?{advice}"
        path = PlaceInText.at(("join", "first_step"), contact.start)
        yield entry.problem(path, message, Severity.WARNING, "which_number")


_OWN = {
    "phone": ("numbers", " If both are, add it to other_phones"),
    "text": ("numbers", ""),
    "email": ("e-mail addresses", ""),
}


def _is_anothers(contact: first_contacts.StepContact, context: CheckContext) -> bool:
    """Return whether a number is known to be a help line's, or a contact to be a link worker team's or the book's."""
    teams = [area.team for area in context.areas.values() if area.team]
    if contact.field == "email":
        return contact.shown.casefold() in {(team.email or "").casefold() for team in teams}
    known = {number for line in context.sure_lines.values() for number in line}
    known |= {national_digits(team.phone.shown) for team in teams if team.phone}
    return national_digits(contact.shown) in known


def _contacts(join: Join) -> bool:
    pages = (join.website, join.referral_form, join.social)
    return can_be_reached(join) or any(pages)


def somewhere_to_turn_up(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that people turn up to says where; one with no fixed place says how to find out where it meets."""
    listing = entry.record
    if "turn up" not in listing.join.routes or can_be_found(listing) or entry.has_substitutes(("venues",)):
        return
    if not listing.no_fixed_place:
        message = (
            'people can "turn up", but no venue has an address or a postcode. Add one; or, if it meets in different'
            " places, write no_fixed_place: yes"
        )
        yield entry.problem(("join", "routes"), message, code="no_venue")
    elif not (listing.join.first_step or can_be_checked(listing)):
        message = "says that there is no fixed place, so say in join.first_step how people find out where"
        yield entry.problem(("no_fixed_place",), message, code="no_venue")


def a_place_is_fixed_or_not(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing with no fixed place gives none, or its page says both."""
    if entry.record.no_fixed_place and can_be_found(entry.record):
        message = "says that there is no fixed place, and venues gives one. Which is right? Take the other out"
        yield entry.problem(("no_fixed_place",), message, Severity.WARNING, "two_places")


def readers_can_check_first(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing gives a reader something to ring, write to or look at, so that nobody makes a journey for nothing."""
    listing = entry.record
    is_whole = not entry.has_substitutes(("join",)) and not entry.has_substitutes(("organisation",))
    is_refused = any(route in ASKED_FOR for route in listing.join.routes)  # somebody_can_be_reached says so
    if is_whole and not is_refused and listing.status.kind != "closed" and not can_be_checked(listing):
        if first_contacts.untold(listing.join):
            return  # and that is told
        message = (
            "gives no number, text, email, website, social page or address for letters, so nobody can check first."
            " Is there one?"
        )
        yield entry.problem(("join",), message, Severity.WARNING, "cannot_check")


def can_be_found(listing: Listing) -> bool:
    """Return whether any venue has an address, a postcode or a point to go to."""
    return any(venue.postcode or venue.address or venue.location for venue in listing.venues)


_AMOUNT_ONLY = re.compile(
    r"^(?:[-+.0-9_,]+(?:e[-+]?[0-9]+)?|[-+]?\.?(?:nan|inf|infinity)|0[xob][0-9a-f_]+)$", re.IGNORECASE
)
_BELOW_NOTHING = re.compile(r"(?:^|\s)(?:[-−–]\s?£\s?[0-9]|£\s?[-−–]\s?[0-9]|minus £?[0-9])", re.IGNORECASE)


def a_wait_has_a_unit(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A waiting time says whether it is days, weeks or months."""
    wait = entry.record.join.waiting_time or ""
    if re.fullmatch(r"[0-9]+(?: ?(?:-|–|to) ?[0-9]+)?\+?", wait):
        message = f'{quoted(wait)} may be days, weeks or months. Write it like "about {wait} weeks"'
        yield entry.problem(("join", "waiting_time"), message, Severity.WARNING, "wait_without_unit")


def cost_is_a_price(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A note about cost says what the money buys, and no price is below nothing."""
    cost = entry.record.cost
    note = (cost and cost.note) or ""
    if _BELOW_NOTHING.search(note):
        yield entry.problem(("cost", "note"), f"{quoted(note)} is below nothing. Take the minus sign out", code="cost")
    elif _AMOUNT_ONLY.fullmatch(note):
        message = f'{quoted(note)} is not a price that people can read. Write it like "£3 a session"'
        yield entry.problem(("cost", "note"), message, code="cost")
    yield from _odd_amounts(entry, cost) if cost else ()
    priced = _price_asked(cost) if cost and cost.kind == "free" else None
    if priced:
        message = f"says free, but there is a price: {quoted(priced)}. Use kind: paid or kind: depends"
        yield entry.problem(("cost", "kind"), message, Severity.WARNING, "free_with_price")


_LOST_SIGN = re.compile(r"(?:^|(?<=[\s(]))[?\N{REPLACEMENT CHARACTER}] ?([0-9]+(?:\.[0-9]{2})?)(?![0-9])")
"""A price whose pound sign was lost on the way from another program."""
_NOTHING = re.compile(r"£? ?0+(?:\.0+)?p?")


def _odd_amounts(entry: ListingEntry, cost: Cost) -> Iterator[Problem]:
    """Yield what is wrong with the sums of a cost: no pound sign, one that was lost, or nought."""
    if lost := _LOST_SIGN.search(cost.note or ""):
        message = f"{quoted(lost[0])} seems to have lost its pound sign. Is that £{lost[1]}?"
        yield entry.problem(("cost", "note"), message, Severity.WARNING, "lost_sign")
    for position, price in enumerate(cost.prices):
        path = ("cost", "prices", position, "amount")
        if _NOTHING.fullmatch(price.amount):
            yield entry.problem(path, f"{quoted(price.amount)} is no price. Write free", Severity.WARNING, "nought")
        elif _AMOUNT_ONLY.fullmatch(price.amount):
            message = f"{quoted(price.amount)} is a number alone. Is that £{price.amount}? Then write £{price.amount}"
            yield entry.problem(path, message, Severity.WARNING, "no_sign")
        elif lost := _LOST_SIGN.search(price.amount):
            message = f"{quoted(price.amount)} seems to have lost its pound sign. Is that £{lost[1]}?"
            yield entry.problem(path, message, Severity.WARNING, "lost_sign")


_AMOUNT = r"£ ?[0-9]*[1-9][0-9.,]*"
_ASKED = re.compile(
    rf"^\W*{_AMOUNT}\W*$"
    rf"|{_AMOUNT} ?(?:an?|each|per|for|entry|fee|to|or|on|pp|p/?[wmh]|charge|deposit"
    r"|membership|donation|extra|suggested)\b"
    rf"|{_AMOUNT} ?[(/]"
    r"|\b(?:pay\w*|costs?|fees?|charges?|charged|prices?|priced|from|then|is|are|only|entry|deposit|membership|donat\w+"
    rf"|contribut\w+|subs|tickets?|adults?|members)(?: \w+){{0,2}}:? {_AMOUNT}",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:top[- ]?ups?|grants?|vouchers?|worth|towards|awards?|sav(?:e|es|ing)|claim\w*"
    r"|(?:we|who) (?:give|pay|send|lend)|you (?:get|are given|receive)|given to|up to £)",
    re.IGNORECASE,
)
"""Signs that money in a note is asked of people, and that it is given to them: `One £60 top-up each winter`."""


def _price_asked(cost: Cost) -> str | None:
    """Return the words that plainly ask for money, if any do: a price, or a note about one."""
    amounts = [price.amount for price in cost.prices if re.search(r"£ ?[0-9]*[1-9]", price.amount)]
    note = cost.note or ""
    return note if _ASKED.search(note) and not _GIVEN.search(note) else next(iter(amounts), None)


def phone_is_in_use(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A phone number lies in a range that Ofcom has given out."""
    for path, phone in phones(entry.record.join):
        if not phone.allocated and not context.made_up:
            typed = entry.document.value_at(path)  # as it is in the file, or nobody finds it there
            message = f"{quoted(str(typed))} is not a number that is given out in the UK. Check each digit"
            yield entry.problem(path, message, Severity.WARNING, "phone_range")


_PREMIUM = re.compile(r"^(?:09|08[4-7]|070|118)")


def phone_costs_no_more_than_most(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A phone number is not one that costs extra to ring (Ofcom: 084, 087, 09, 118 and 070 numbers)."""
    for path, phone in phones(entry.record.join):
        if _PREMIUM.match(_as_rung(phone)):
            message = f'"{phone.shown}" costs extra to ring. Is there an ordinary number?'
            yield entry.problem(path, message, Severity.WARNING, "premium")


def _as_rung(phone: Phone) -> str:
    """Return the digits of a number as they are rung within the country, without the prefix of text relay."""
    dial = re.sub("^1800[0-9](?=0)", "", phone.dial)
    return f"0{dial[3:]}" if dial.startswith("+44") else dial


PATTERNS = {
    "price_asked": _ASKED,
    "price_given": _GIVEN,
    "price_below_nothing": _BELOW_NOTHING,
    "price_amount_only": _AMOUNT_ONLY,
    "premium_number": _PREMIUM,
    **first_contacts.PATTERNS,
}
"""What the rules about prices and numbers look for. The form looks for it too."""


LISTING_RULES = (
    somebody_can_be_reached,
    a_first_step_is_not_alone_with_a_number,
    a_first_step_names_its_own_numbers,
    somewhere_to_turn_up,
    a_place_is_fixed_or_not,
    readers_can_check_first,
    a_wait_has_a_unit,
    cost_is_a_price,
    phone_is_in_use,
    phone_costs_no_more_than_most,
)
