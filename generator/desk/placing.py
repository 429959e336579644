"""Numbers, addresses and pages that somebody wrote of in their own words: where each one goes, as a person chooses.

"Our number is now A, or B for bookings" is plain to people. The desk shows both, with the places that each can go to
and what the words seem to say chosen already; one press does all of it.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.desk.change_form.fields import Form
from generator.load.yaml_parser import Value
from generator.submissions.new_contacts import NewContact
from schema import Listing

MAIN, MORE, NOWHERE = "main", "more", "nowhere"
REFERRAL_FORM, SOCIAL = "referral_form", "social"
"""The places that a value can go to; any other is the number of a further telephone number that it replaces."""
_CHOOSE = "Choose where this goes, or leave it out."
_TWICE = "Two of these cannot both go there. Choose another place for one of them."
_SAY = "Type in a word or two what this number is for."


@dataclass(frozen=True)
class Destination:
    """One place that a value can go to."""

    value: str
    words: str


@dataclass(frozen=True)
class Placing:
    """One value, where it can go, and what was chosen so far."""

    name: str
    """What the choice is sent as."""
    id: str
    contact: NewContact
    places: tuple[Destination, ...]
    chosen: str
    label: str
    """What a further number is for, as far as anybody said."""
    error: str = ""

    @property
    def has_label(self) -> bool:
        """Return whether it can be a further number, which has words of its own."""
        return self.contact.field == "join.phone"


def placings(contacts: Iterable[NewContact], listing: Listing, form: Form) -> tuple[Placing, ...]:
    """Return each value with its places and with what was chosen, or else with what the words seem to say."""
    found = tuple(_placing(number, one, listing, form) for number, one in enumerate(contacts))
    if not is_pressed(form):
        return tuple(_with_first_as_main(found))
    errors = _errors(found)
    return tuple(replace(one, error=errors.get(one.name, "")) for one in found)


def is_pressed(form: Form) -> bool:
    """Return whether somebody has chosen already."""
    return form.get("act") == "place"


def _placing(number: int, one: NewContact, listing: Listing, form: Form) -> Placing:
    name = f"put.{number}"
    label = form.get(f"{name}.label", one.label)
    seems = "" if is_pressed(form) else _seems(one, listing)
    return Placing(name, f"put-{number}", one, tuple(_places(one, listing)), form.get(name, seems), label)


def _seems(one: NewContact, listing: Listing) -> str:
    """Return where the words seem to say that a number goes; nothing when they say no more than that there is one."""
    if one.label:
        labels = [other.label.casefold() for other in listing.join.other_phones]
        return f"{labels.index(one.label.casefold())}" if one.label.casefold() in labels else MORE
    return MORE if one.is_more and one.field == "join.phone" else ""


def _with_first_as_main(found: Iterable[Placing]) -> Iterator[Placing]:
    """Yield the placings; of each field's that may go anywhere, the first is taken for the main one."""
    fields: set[str] = set()
    for one in found:
        is_first = not one.chosen and one.contact.field not in fields
        fields |= {one.contact.field} if is_first else set()
        yield replace(one, chosen=MAIN) if is_first else one


def _places(one: NewContact, listing: Listing) -> Iterator[Destination]:
    join = listing.join
    if one.field == "join.phone":
        yield Destination(MAIN, f"The main number{_instead(join.phone.shown if join.phone else None)}")
        for position, other in enumerate(join.other_phones):
            yield Destination(f"{position}", f"{other.label}{_instead(other.number.shown)}")
        yield Destination(MORE, "A further number, which is for:")
    elif one.field == "join.email":
        yield Destination(MAIN, f"The e-mail address{_instead(join.email)}")
    else:
        yield Destination(MAIN, f"The web page{_instead(join.website)}")
        yield Destination(REFERRAL_FORM, f"The form for professionals{_instead(join.referral_form)}")
        yield Destination(SOCIAL, "One more page on social media")
    yield Destination(NOWHERE, "Leave it out")


def _instead(old: str | None) -> str:
    return f", instead of {old}" if old else ""


def _errors(found: Iterable[Placing]) -> dict[str, str]:
    """Return what is left to say of each value, by the name that its choice is sent as."""
    everything = tuple(found)
    shared = (MORE, SOCIAL, NOWHERE)
    taken = Counter((one.contact.field, one.chosen) for one in everything if one.chosen not in shared)
    return {one.name: sentence for one in everything if (sentence := _error(one, taken))}


def _error(one: Placing, taken: Counter[tuple[str, str]]) -> str:
    if one.chosen not in {place.value for place in one.places}:
        return _CHOOSE
    if taken[one.contact.field, one.chosen] > 1:
        return _TWICE
    return _SAY if one.chosen == MORE and not one.label.strip() else ""


def wanted(values: Mapping[str, Value], found: Iterable[Placing]) -> dict[str, Value]:
    """Return a listing's values with each value where it was chosen to go."""
    result: dict[str, Any] = copy.deepcopy(dict(values))
    join = result.setdefault("join", {})
    for one in found:
        _put(join, one)
    return result


def _put(join: dict[str, Any], one: Placing) -> None:
    field, now = one.contact.field.removeprefix("join."), one.contact.now
    if one.chosen == MAIN:
        join[field] = now
    elif one.chosen == REFERRAL_FORM:
        join[REFERRAL_FORM] = now
    elif one.chosen == SOCIAL:
        join[SOCIAL] = [*join.get(SOCIAL, []), now]
    elif one.chosen == MORE:
        more = {"label": " ".join(one.label.split()), "number": now}
        join["other_phones"] = [*join.get("other_phones", []), more]
    elif one.chosen.isdecimal():
        join["other_phones"][int(one.chosen)]["number"] = now
