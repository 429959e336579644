"""Which questions are asked only where they can matter, and the questions that decide it without being sent.

A condition is about questions that come before its own. One that is not asked counts as not answered. Without scripts
every question shows, since paper can hide nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schema.eligibility import Catchment
from schema.join import ROUTES

PEOPLE_THEMSELVES = ("turn up", "self", "family or friend")
ROLES = tuple(route for route in ROUTES if route not in PEOPLE_THEMSELVES)
"""Who may refer somebody, by their job."""

PATTERNS = {
    "every week": "Every week",
    "some weeks": "Some weeks of the month",
    "every so many weeks": "Every so many weeks",
    "single dates": "On single dates",
    "no fixed days": "No fixed days",
    "all day and night": "All day and night, every day",
    "by appointment": "By appointment",
}
"""How a session's days are given. Each asks only the questions that belong to it."""


@dataclass(frozen=True)
class EarlierAnswer:
    """What one earlier question must have been answered."""

    field: str
    among: tuple[str, ...] = ()
    """The answer is one of these; any answer will do when there are none."""
    unless: tuple[str, ...] = ()
    """The answer is none of these."""
    several: bool = False
    """There are two answers or more."""
    not_after: str = ""
    """The answer is a time that is not after the time of this field."""

    def facts(self) -> dict[str, object]:
        """Return what it says, for the scripts: only what is said."""
        said = {"field": self.field, "among": self.among, "unless": self.unless}
        return {name: fact for name, fact in (said | self._comparisons()).items() if fact}

    def _comparisons(self) -> dict[str, object]:
        return {"several": self.several, "notAfter": self.not_after}


Condition = tuple[tuple[EarlierAnswer, ...], ...]
"""Alternatives of which one is enough; all the clauses of an alternative hold together."""


def _either(*clauses: EarlierAnswer) -> Condition:
    return tuple((clause,) for clause in clauses)


def _is(field: str, *among: str) -> Condition:
    return _either(EarlierAnswer(field, among))


def _is_not(field: str, *unless: str) -> Condition:
    return _either(EarlierAnswer(field, unless=unless))


def _several(field: str) -> Condition:
    return _either(EarlierAnswer(field, several=True))


_PATTERN = "sessions.pattern"
_WEEKLY = ("every week", "some weeks", "every so many weeks", "by appointment")
_CALLS = ("online", "by video call")
_NOT_OPEN = ("waiting list", "full", "closed to new people")
_NOT_SECRET = _is_not("venues.keep_address_private", "yes")
_REFERRED = _is("join.referred", "yes")
_OWN_DAYS_OFF = _several("sessions")

_CATCHMENT = tuple(f"catchment.{name}" for name in Catchment.model_fields)

ASKED_WHEN: Mapping[str, Condition] = {
    "also_run_by": _is("run_together", "yes"),
    # where people live, and who they are
    **dict.fromkeys(_CATCHMENT, _is("narrow_catchment", "yes")),
    "who.any_of": _is("any_condition", "yes"),
    # what they will find
    **dict.fromkeys(("facilities.dogs", "facilities.children", "facilities.creche"), _is("ways", "in person")),
    "facilities.camera_off": _is("ways", *_CALLS),
    # where
    "no_fixed_place": _is("ways", "in person"),
    "venues": ((EarlierAnswer("ways", ("in person",)), EarlierAnswer("no_fixed_place", unless=("yes",))),),
    **dict.fromkeys(
        ("venues.name", "venues.address", "venues.postcode", "venues.not_on", "venues.notice"),
        _NOT_SECRET,
    ),
    # when
    "sessions.weeks": _is(_PATTERN, "some weeks"),
    "sessions.every_weeks": _is(_PATTERN, "every so many weeks"),
    "sessions.counted_from": _is(_PATTERN, "every so many weeks"),
    "sessions.dates": _is(_PATTERN, "single dates"),
    "sessions.days": _is(_PATTERN, *_WEEKLY),
    "sessions.starts": _is_not(_PATTERN, "all day and night"),
    "sessions.ends": _is_not(_PATTERN, "all day and night"),
    "sessions.overnight": _either(EarlierAnswer("sessions.ends", not_after="sessions.starts")),
    "sessions.venue": _several("venues"),
    "sessions.way": _several("ways"),
    "sessions.note": _either(EarlierAnswer(_PATTERN, ("no fixed days",)), EarlierAnswer("sessions", several=True)),
    "sessions.months": _is_not(_PATTERN, "single dates", "no fixed days"),
    "sessions.by_appointment": _is_not(_PATTERN, "by appointment"),
    "sessions.all_day": _is_not(_PATTERN, "all day and night", "no fixed days"),
    "sessions.not_on": _OWN_DAYS_OFF,
    "sessions.bank_holidays": _OWN_DAYS_OFF,
    "sessions.school_holidays": _OWN_DAYS_OFF,
    "sessions.first_date": _is_not(_PATTERN, "single dates"),
    "sessions.last_date": _is_not(_PATTERN, "single dates"),
    "not_on": _is("sessions.days"),
    "bank_holidays": _either(EarlierAnswer("sessions.days", ("monday", "friday")), EarlierAnswer("sessions.starts")),
    "school_holidays": _is("sessions.days"),
    # what it costs
    "cost.note": _is("cost.kind", "donation", "paid", "depends"),
    "cost.prices": _is("cost.kind", "paid", "depends"),
    "cost.voucher": _is("cost.requires", "voucher"),
    "cost.membership": _is("cost.requires", "membership"),
    # how to join
    "join.routes.roles": _REFERRED,
    "join.referral_form": _REFERRED,
    "join.phone_hours": _either(EarlierAnswer("join.phone")),
    "places.until": _is("places.kind", *_NOT_OPEN),
    "places.note": _is("places.kind", *_NOT_OPEN),
    "status.until": _is("status.kind", "paused"),
    "status.reason": _is("status.kind", "paused", "closed"),
}
"""The questions and the lists of them that are not always asked. `join.routes.roles` are the roles among the routes."""
