"""Rules about whether a reader could really join: a way to get in touch, a place to go, a price that makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText, phones
from generator.problems import Problem, Severity
from generator.reachability import can_be_checked
from schema.cost import Cost
from schema.join import Join
from schema.listing import Listing
from schema.types import Phone, quoted

ASKED_FOR = ("self", "family or friend", "any professional")
"""Routes that lead nowhere without a number or an address. A GP or a link worker has a way of their own."""


def somebody_can_be_reached(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that people ask for, or are referred to by anybody, says how: phone, text, e-mail or a page."""
    join = entry.record.join
    routes = [route for route in join.routes if route in ASKED_FOR]
    if routes and not _contacts(join) and not entry.has_substitutes(("join",)):
        message = (
            f"people come by {' and '.join(quoted(route) for route in routes)}, but there is no phone, text, email,"
            " website or social page. Add one"
        )
        yield entry.problem(("join",), message, code="no_contact")


def _contacts(join: Join) -> bool:
    return any((join.phone, join.other_phones, join.text, join.email, join.website, join.referral_form, join.social))


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
        message = "gives no number, text, email, website or social page, so nobody can check first. Is there one?"
        yield entry.problem(("join",), message, Severity.WARNING, "cannot_check")


_SAYS_NO_HOW = re.compile(
    r"(?:please )?(?:contact|get in touch(?: with)?|speak to|ask|call|message)"
    r"(?: (?:us|the (?:team|group|office|organiser)|them))?"
    r"(?: (?:for|to find out|if you (?:want|would like))(?: (?:more|further|any|to know))*"
    r"(?: (?:info(?:rmation)?|details?|more|enquir\w+|questions?|out more))?)?\W*",
    re.IGNORECASE,
)


def a_first_step_says_how(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """The first step says what to do, such as ring, write or come: "contact us for more information" does not."""
    step = entry.record.join.first_step
    if step and _SAYS_NO_HOW.fullmatch(step):
        message = f"{quoted(step)} does not say how. Write it, such as: Ring, and we will tell you when the next one is"
        yield entry.problem(("join", "first_step"), message, Severity.WARNING, "says_no_how")


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


_DECIMAL_COMMA = re.compile(r"£ ?([0-9]+),([0-9]{2})(?![0-9])")


def paid_says_how_much(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What has to be paid for says how much, or nobody knows whether they can come."""
    cost = entry.record.cost
    is_told = cost and (cost.note or cost.prices or cost.membership or cost.voucher)
    if cost and cost.kind == "paid" and not is_told and not entry.has_substitutes(("cost",)):
        message = "how much is it? Say it in note, such as note: £3 a session"
        yield entry.problem(("cost", "kind"), message, Severity.WARNING, "no_price")


_LOST_SIGN = re.compile(r"(?:^|(?<=[\s(]))[?\N{REPLACEMENT CHARACTER}] ?([0-9]+(?:\.[0-9]{2})?)(?![0-9])")
"""A price whose pound sign was lost on the way from another program."""
_NOTHING = re.compile(r"£? ?0+(?:\.0+)?p?")


def _odd_amounts(entry: ListingEntry, cost: Cost) -> Iterator[Problem]:
    """Yield what is wrong with the sums of a cost: no pound sign, one that was lost, or nought."""
    if lost := _LOST_SIGN.search(cost.note or ""):
        message = f"{quoted(lost[0])} seems to have lost its pound sign. Is that £{lost[1]}?"
        yield entry.problem(("cost", "note"), message, Severity.WARNING, "lost_sign")
    elif comma := _DECIMAL_COMMA.search(cost.note or ""):
        message = f"{quoted(comma[0])} may be £{comma[1]}.{comma[2]}. Write it with a full stop"
        yield entry.problem(("cost", "note"), message, Severity.WARNING, "decimal_comma")
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


_STAND_IN = re.compile(r"^0[0-9]{1,4}?0{6,8}$|^([0-9])\1+$")
"""A code and noughts alone, or one figure again and again, as examples have them."""


def phone_is_no_example(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A phone number is not a code with noughts alone after it, as messages and templates show one."""
    for path, phone in phones(entry.record.join):
        if _STAND_IN.match(_as_rung(phone).partition(";")[0]):
            message = f"{quoted(str(entry.document.value_at(path)))} only stands there until somebody writes the number"
            yield entry.problem(path, f"{message}. Write it, or leave the line out", code="example_number")


def phone_is_in_use(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A phone number lies in a range that Ofcom has given out."""
    for path, phone in phones(entry.record.join):
        if not phone.allocated and not context.made_up and not _STAND_IN.match(_as_rung(phone)):
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
    "example_number": _STAND_IN,
}
"""What the rules about prices and numbers look for. The form looks for it too."""


LISTING_RULES = (
    somebody_can_be_reached,
    somewhere_to_turn_up,
    a_place_is_fixed_or_not,
    readers_can_check_first,
    a_first_step_says_how,
    a_wait_has_a_unit,
    cost_is_a_price,
    paid_says_how_much,
    phone_is_no_example,
    phone_is_in_use,
    phone_costs_no_more_than_most,
)
