"""Which field each column is for: by its heading, its values, and the list or the group that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.guess import contact_cells
from generator.importing.guess.columns import SampledColumn, groups, own, words_of
from generator.importing.guess.heading_rules import CODE, ID, LEFT_OUT, PRIVATE, STATUS
from generator.importing.guess.headings import LABELLED, by_shape, rule_of
from generator.importing.guess.ticks import Tick
from generator.importing.source_record import number_of

_ORGANISATION = re.compile(
    r"\b(?:org\w*|providers?|charit(?:y|ies)|publishers?|organi[sz]ers?|agenc(?:y|ies)|hosts?|suppliers?)\b"
)
_VENUE = re.compile(r"\b(?:venues?|locations?|places?|address(?:es)?|sites?|buildings?|premises|where)\b")
_SESSION = re.compile(r"\b(?:sessions?|schedules?|times?|timetable|opening|slots?|occurrences?|dates?|hours)\b")
_PERSON = re.compile(r"\b(?:contacts?|persons?|people|staff|leaders?|coordinators?|managers?|users?|authors?)\b")
_PRICE = re.compile(r"\b(?:costs?|prices?|pricing|fees?|tariffs?)\b")
_AMOUNT = re.compile(r"amount|price|cost|fee|^value$")
_GROUP_NAME = re.compile(
    r"\b(?:trust|clubs?|leisure|c\.?i\.?[co]\.?|ltd|limited|council|societ(?:y|ies)|association|centres?|groups?|friends"
    r"|church|charit(?:y|ies)|foundation|project|partnership|network|services?|community|company|university|college|school)\b",
    re.I,
)
_HOW_OFTEN = re.compile(r"frequency|recurr|repeat")
_NOTE = re.compile(r"(?:session |time |extra )?(?:notes?|info|exceptions?|when not)")
_OF_PROGRAMS = re.compile(r"@(?!id$)|__")
"""How keys begin that JSON-LD and databases add."""
_NO_NAME = re.compile(r"\b(?:notes?|comments?|other|info|details?|remarks?)\b")
_ONE_ONLY = frozenset(
    "name summary venues.name venues.town venues.postcode venues.lat venues.lon venues.lat_lon sessions.starts"
    " sessions.ends organisation.name organisation.charity_number first_date last_date who.from_age who.to_age"
    " cost.free join.waiting_time join.phone_hours join.post".split()
)
_ONCE = ("name", "venues.lat", "venues.lon")
"""Fields of which a second column may well be for something else."""
_CONTACTS = ("join.email", "join.website", "join.phone")
_MAIN_ONLY = frozenset("name summary".split())


@dataclass
class Assignment:
    """What each column is for, and what is not sure."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    labelled: list[tuple[str, str]] = field(default_factory=list)
    """Columns for the description with a label of their own."""
    private: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    statuses: list[SampledColumn] = field(default_factory=list)
    ids: list[SampledColumn] = field(default_factory=list)
    unknown: list[SampledColumn] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    columns: dict[str, SampledColumn] = field(default_factory=dict)
    ticks: tuple[Tick, ...] = ()

    def put(self, target: str, path: str) -> None:
        """Say that a column is for a field, after those that are for it already."""
        self.fields.setdefault(target, []).append(path)


def role(path: str) -> str:
    """Return what a sheet or a group is about, by its name: organisation, venue, session, person, price or nothing."""
    words = words_of(path)
    for name, pattern in (
        ("person", _PERSON),
        ("organisation", _ORGANISATION),
        ("session", _SESSION),
        ("venue", _VENUE),
        ("price", _PRICE),
    ):
        if pattern.search(words):
            return name
    return ""


def assign(
    columns: Sequence[SampledColumn], keys: Sequence[str], main: str = "", ticks: Sequence[Tick] = ()
) -> Assignment:
    """Return what each column is for. `keys` are the columns that join the lists, `main` is what the list is called.

    `ticks` are columns of which it is known already.
    """
    found = Assignment(columns={column.path: column for column in columns}, ticks=tuple(ticks))
    keys = [*keys, *(tick.path for tick in ticks)]
    for column in columns:
        if column.path not in keys:
            _one(found, column)
    _keep_people_private(found)
    _fill_gaps(found, main)
    return found


def _keep_people_private(found: Assignment) -> None:
    """Keep the phone and the e-mail of a named person private, where there are others for the public."""
    people_in = {tuple(groups(path)) for path in found.private if groups(path) and role(groups(path)[-1]) == "person"}
    for target in ("join.email", "join.phone"):
        paths = found.fields.get(target, [])
        people = [path for path in paths if tuple(groups(path)) in people_in]
        if people and len(people) < len(paths):
            found.fields[target] = [path for path in paths if path not in people]
            found.private += people


def _one(found: Assignment, column: SampledColumn) -> None:
    if _OF_PROGRAMS.match(own(column.path)):
        found.left_out[column.path] = "It is a program's own word for the kind of record."
        return
    target, sure = _target(found, column)
    if target in (ID, CODE):
        found.ids.append(column)
    elif target == STATUS:
        found.statuses.append(column)
    elif target == PRIVATE:
        found.private.append(column.path)
    elif target == LEFT_OUT:
        found.left_out[column.path] = "A listing has no such field."
    elif target is None or (target in _ONE_ONLY and target in found.fields and not _is_next(found, target, column)):
        _no_field(found, column)
    else:
        for each in _with_other_contacts(target, column):
            found.put(each, column.path)
        if not sure:
            found.doubts.append(f"{column.path}: taken for {target}, such as “{column.example}”.")


def _target(found: Assignment, column: SampledColumn) -> tuple[str | None, bool]:
    """Return what a column is for by its heading, its cells and its group, and whether that is sure."""
    rule = rule_of(column, [name for name in _ONCE if name in found.fields])
    target, sure = (rule.target, rule.sure) if rule else (None, True)
    if target is None and (target := by_shape(column)) is not None:
        sure = False
    if target == PRIVATE and _names_groups(column):
        target, sure = "organisation.name", False
    if "contact" in column.words and target not in _CONTACTS and contact_cells.holds_no_names(column):
        target, sure = next(iter(contact_cells.kinds(column)), target), False
    return _by_role(target, column), sure


def _with_other_contacts(target: str, column: SampledColumn) -> tuple[str, ...]:
    """Return a field, with the others that are for what else stands in the same cells: Email / Web."""
    return tuple(dict.fromkeys((target, *contact_cells.kinds(column)))) if target in _CONTACTS else (target,)


def _is_next(found: Assignment, target: str, column: SampledColumn) -> bool:
    """Return whether a start or an end belongs to the next of several days: Start1, Start2."""
    return (
        target in ("sessions.starts", "sessions.ends")
        and all(
            number_of(path) and number_of(path) != number_of(column.path)
            for path in (*found.fields[target], column.path)[:-1]
        )
        and bool(number_of(column.path))
    )


def _names_groups(column: SampledColumn) -> bool:
    """Return whether a column of an organiser holds the names of groups, which are public, and not of people."""
    named = sum(bool(_GROUP_NAME.search(value)) for value in column.values)
    return column.last == "name" and role(column.path) == "organisation" and named >= 0.8 * len(column.values)


def _by_role(target: str | None, column: SampledColumn) -> str | None:
    """Return what a column is for, given the sheet or the group that it stands in."""
    before = groups(column.path)
    about = next((found for found in map(role, reversed(before)) if found), "")
    name_like = target in ("name", "organisation.name", "venues.name")
    if about == "person":
        if target and target.startswith(("times", "sessions.", "needs", "serves", "cost", "ages", "keywords")):
            return None  # when somebody can be rung is not when it is open
        return (
            target
            if target in ("join.phone", "join.email", "join.website")
            else PRIVATE
            if name_like or target is None
            else target
        )
    if about == "price":
        return "cost.amount" if _AMOUNT.search(column.last) else target if target == "cost.free" else None
    if about == "organisation":
        return _of_organisation(target, name_like)
    if about == "venue":
        return _of_venue(target, name_like)
    if about == "session" and (
        (target == "times" and _HOW_OFTEN.search(column.last)) or (target is None and _NOTE.fullmatch(column.last))
    ):
        return "sessions.note"
    if about == "session" and target in ("description", "name", "times_note", "venues.name"):
        return "sessions.note" if target != "venues.name" else target
    if target == "summary" and re.search(r"\b(?:desc|about|text)", words_of(column.path)):
        return target
    return None if before and target in _MAIN_ONLY and not about else target


def _of_organisation(target: str | None, name_like: bool) -> str | None:
    if name_like:
        return "organisation.name"
    if target in ("join.website", "organisation.website"):
        return "organisation.website"
    if target in ("needs", "status", "ways"):
        return "organisation.kind" if target == "needs" else None
    return None if target in ("description", "summary", "keywords", "serves", STATUS) else target


def _of_venue(target: str | None, name_like: bool) -> str | None:
    if name_like and target != "organisation.name":
        return "venues.name"
    if target in (
        "description",
        "summary",
        "join.website",
        "join.email",
        "join.phone",
        "needs",
        "times",
        "organisation.name",
        STATUS,
    ):
        return None
    return target


def _no_field(found: Assignment, column: SampledColumn) -> None:
    if LABELLED.search(column.words) and column.shape in ("words", "prose", "mixed", "address", "times", "price"):
        found.labelled.append((column.path, _label(column)))
    else:
        found.unknown.append(column)


def _label(column: SampledColumn) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", own(column.path)).replace("_", " ").strip(" *:")
    return f"{words[:1].upper()}{words[1:]}"[:60]


# --- what every listing needs -------------------------------------------------------------------------------------


def _fill_gaps(found: Assignment, main: str) -> None:
    """Fill what must not be empty from the next best column: a name, and who runs it where the listing is the group."""
    if "name" not in found.fields:
        best = next(iter(_name_candidates(found)), None)
        if best is None:
            found.doubts.append(
                "No column was found for the name, and without one no record comes in. Write under fields, name: and"
                " the column."
            )
        else:
            found.put("name", best)
            found.doubts.append(f"No column is called a name. {best} was taken for it.")
            found.unknown = [column for column in found.unknown if column.path != best]
            if found.fields.get("organisation.name") == [best]:
                return
    if "organisation.name" not in found.fields and "name" in found.fields:
        name = found.fields["name"][0]
        said = f"{words_of(name)} {words_of(main)}"
        if _ORGANISATION.search(said) or re.search(r"\bgroup|\bclub|\bsociet", said):
            found.put("organisation.name", name)
            found.doubts.append(f"Each record was taken for an organisation of its own, called by its {name}.")
        else:
            found.doubts.append(
                "No column says who runs each. If each record is a group or a charity of its own, write"
                f" organisation.name: {name}"
            )
    if {"sessions.starts", "sessions.ends", "sessions.times"} & set(
        found.fields
    ) and "sessions.days" not in found.fields:
        for name in ("sessions.starts", "sessions.ends", "sessions.times"):
            for path in found.fields.pop(name, ()):
                found.put("times", path)


def _is_shared(column: SampledColumn | None) -> bool:
    """Return whether one organisation runs most of a list, as a council does: its name is then no listing's."""
    return column is not None and len(column.values) > 1 and len(column.counts) <= 0.5 * len(column.values)


def _name_candidates(found: Assignment) -> Iterator[str]:
    runners = [path for path in found.fields.get("organisation.name", ()) if not _is_shared(found.columns.get(path))]
    yield from runners[:1]
    yield from () if runners else found.fields.pop("venues.name", ())[:1]
    good = [
        c
        for c in found.unknown
        if c.share("words") > 0.5
        and len(c.counts) >= 0.7 * len(c.values)
        and not groups(c.path)
        and not _NO_NAME.search(c.words)
    ]
    yield from (column.path for column in good)
