"""Which questions `linkbook new` asks, in what order, and which of them only where they can matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.problems import FieldPath
from generator.views.form.branching import ASKED_WHEN, EarlierAnswer
from schema import Listing
from schema.introspection import declared_name, model_at

REQUIRED = "name summary organisation.name needs ways serves join.routes".split()
OPTIONAL_GROUPS = {
    "where it happens": (
        "no_fixed_place venues.keep_address_private venues.town venues.name venues.address venues.postcode"
    ).split(),
    "when it happens": (
        "sessions.days sessions.dates sessions.starts sessions.ends sessions.weeks sessions.every_weeks"
        " sessions.counted_from sessions.venue sessions.note"
    ).split(),
    "when it does not happen": "not_on bank_holidays school_holidays first_date last_date".split(),
    "how to join or get in touch": (
        "join.first_step join.phone join.phone_hours join.email join.post join.website join.referral_form"
        " join.waiting_time"
    ).split(),
    "whether there is room": "places.kind places.until places.note".split(),
    "what it costs": "cost.kind cost.note cost.voucher cost.membership".split(),
    "who it is for": (
        "who.from_age who.to_age who.note who.not_for"
        " catchment.postcodes catchment.parts catchment.surgeries catchment.gp_in"
    ).split(),
    "what people will find": (
        "facilities.interpreters facilities.children facilities.creche facilities.dogs facilities.camera_off"
    ).split(),
    "what it is like": "description other_names keywords languages times_note".split(),
    "who runs it": "organisation.kind organisation.charity_number organisation.website".split(),
}


def is_asked(value: Mapping[str, Any], path: FieldPath) -> bool:
    """Return whether a question can matter after what has been answered, by the form's own conditions.

    A clause about a question that only the form asks is taken to hold.
    """
    condition = ASKED_WHEN.get(declared_name(path), ())
    by_form = not condition or any(all(_holds(c, value, path) for c in clauses) for clauses in condition)
    return by_form and (path[0] != "sessions" or len(path) < 3 or _is_asked_of_session(_item(value, path), path[-1]))


def _is_asked_of_session(session: Mapping[str, Any], name: object) -> bool:
    """Return whether a session's question goes with how its days were given: days of the week come first."""
    asked = {
        "dates": "days" not in session,
        "weeks": "days" in session,
        "every_weeks": "days" in session and "weeks" not in session,
        "counted_from": "every_weeks" in session,
    }
    return asked.get(str(name), True)


def is_needed(value: Mapping[str, Any], path: FieldPath) -> bool:
    """Return whether a question of an optional group must be answered once its group is asked about."""
    if path in (("cost", "kind"), ("places", "kind")):
        return True
    if path[0] != "sessions":
        return False
    return path[-1] == "counted_from" or (path[-1] == "note" and "irregular" in _item(value, path))


def implied(value: Mapping[str, Any], path: FieldPath) -> dict[str, str]:
    """Return what is so of a session without being asked: with neither days nor dates, its days follow no rule."""
    session = _item(value, path)
    return {} if {"days", "dates", "irregular"} & session.keys() else {"irregular": "yes"}


# --- what has been answered ---------------------------------------------------------------------------------------


def _item(value: Mapping[str, Any], path: FieldPath) -> Mapping[str, Any]:
    """Return the item of a list that a path leads into; an empty one while nothing of it is answered."""
    items = value.get(str(path[0]), [])
    position = path[1]
    return items[position] if isinstance(position, int) and position < len(items) else {}


def _holds(clause: EarlierAnswer, value: Mapping[str, Any], path: FieldPath) -> bool:
    if not _is_field(clause.field) or clause.not_after:
        return True
    answers = list(_answers(clause.field, value, path))
    if clause.several:
        return len(answers) > 1
    if clause.unless:
        return not set(clause.unless) & set(answers)
    return bool(set(clause.among) & set(answers)) if clause.among else bool(answers)


def _is_field(dotted: str) -> bool:
    owner = model_at(Listing, tuple(dotted.split(".")[:-1]))
    return bool(owner and dotted.split(".")[-1] in owner.model_fields)


def _answers(dotted: str, value: Mapping[str, Any], path: FieldPath) -> Iterator[str]:
    """Yield each answer to a question; in the same item where the path leads into the list that it is asked in."""
    first, *rest = dotted.split(".")
    within = _item(value, path) if rest and len(path) > 2 and first == path[0] else value.get(first)
    for item in within if isinstance(within, list) else [within]:
        for step in rest:
            item = item.get(step) if isinstance(item, Mapping) else None
        answers = item if isinstance(item, list) else [] if item is None else [item]
        yield from (str(answer).strip().casefold() for answer in answers)
