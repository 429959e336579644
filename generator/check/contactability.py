"""Rules about whether a reader could really join: a way to get in touch, a place to go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement import first_contacts
from generator.check.context import CheckContext, ListingEntry, ListingText, phones
from generator.load.text_lines import PlaceInText
from generator.problems import Problem, Severity
from generator.reachability import can_be_checked, can_be_reached
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


def a_wait_has_a_unit(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A waiting time says whether it is days, weeks or months."""
    wait = entry.record.join.waiting_time or ""
    if re.fullmatch(r"[0-9]+(?: ?(?:-|–|to) ?[0-9]+)?\+?", wait):
        message = f'{quoted(wait)} may be days, weeks or months. Write it like "about {wait} weeks"'
        yield entry.problem(("join", "waiting_time"), message, Severity.WARNING, "wait_without_unit")


_STAND_IN = re.compile(r"^0[0-9]{1,4}?0{6,8}$|^([0-9])\1{5,}$")
"""A code and noughts alone, or one figure again and again, as examples have them: but 111 and 999 are help."""


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
    "premium_number": _PREMIUM,
    "example_number": _STAND_IN,
    **first_contacts.PATTERNS,
}
"""What the rules about numbers look for. The form looks for it too."""


LISTING_RULES = (
    somebody_can_be_reached,
    a_first_step_is_not_alone_with_a_number,
    a_first_step_names_its_own_numbers,
    somewhere_to_turn_up,
    a_place_is_fixed_or_not,
    readers_can_check_first,
    a_first_step_says_how,
    a_wait_has_a_unit,
    phone_is_no_example,
    phone_is_in_use,
    phone_costs_no_more_than_most,
)
