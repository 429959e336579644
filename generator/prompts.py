"""Asking for a new listing, one question at a time. The schema asks, and check refuses."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from generator import issue_questions
from generator.check.context import CheckContext
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity, for_display, has_errors
from generator.submissions import allocate_path
from generator.submissions.parse import CURATORS_ONLY
from generator.submissions.working_copy import WorkingCopy, parse_entry
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty
from schema import Listing
from schema.introspection import model_at

Ask = Callable[[str], str]
Say = Callable[[str], None]

NEEDED = "name summary organisation.name needs ways serves join.routes".split()
GROUPS = {
    "where it happens": "venues.keep_address_private venues.town venues.name venues.address venues.postcode".split(),
    "when it happens": "sessions.days sessions.starts sessions.ends sessions.weeks sessions.note".split(),
    "how to join or get in touch": (
        "join.first_step join.phone join.email join.website join.referral_form join.waiting_time"
    ).split(),
    "what it costs": "cost.kind cost.note".split(),
    "who it is for": "who.from_age who.to_age who.note who.not_for".split(),
    "what it is like": "description keywords languages times_note".split(),
    "who runs it": "organisation.kind organisation.charity_number organisation.website".split(),
}
_LATER = ("no_contact", "no_venue")
"""What cannot be known to be wrong before every question has been asked."""


@dataclass(frozen=True)
class Interview:
    """A conversation about one listing."""

    working_copy: WorkingCopy
    ask: Ask
    say: Say

    def hold(self, value: dict[str, Value]) -> None:
        """Ask every question and put each good answer into `value`, so that a break leaves what was answered."""
        for dotted in NEEDED:
            self._question(value, _path(dotted), needed=True)
        for about, fields in GROUPS.items():
            if self._yes(f"More about {about}?"):
                self._group(value, [_path(dotted) for dotted in fields])
        self._mend(value)

    def problems(self, value: Mapping[str, Value]) -> tuple[Problem, ...]:
        """Return what check says of the answers so far."""
        folder, id = allocate_path.of(value, "", self.working_copy)
        text = emit.listing(without_empty(value))
        entry, faults = parse_entry(self.working_copy.path(folder, id), id, text)
        return (*faults, *(self.working_copy.problems(entry) if entry else ()))

    # --- one question

    def _question(self, value: dict[str, Value], path: FieldPath, needed: bool = False) -> None:
        self.say(f"\n{_asked(path)}{'' if needed else ' (leave it empty to skip)'}")
        for line in _hints(path):
            self.say(f"  {line}")
        while True:
            answer = self.ask("> ").strip()
            if answer == "?":
                self._list(path)
            elif not answer and needed:
                self.say("  This one is needed.")
            elif not answer or self._taken(value, path, answer):
                return

    def _taken(self, value: dict[str, Value], path: FieldPath, answer: str) -> bool:
        """Return whether check has nothing against an answer in its place; if it has, say what, and take it out."""
        before, known = copy.deepcopy(value), self.problems(value)
        _put(value, path, self._meant(path, answer))
        found = [p for p in self.problems(value) if p.code not in _LATER]
        here = [p for p in found if p.field[: len(path)] == path or (p.private and p not in known)]
        for problem in for_display(here):
            self.say(f"  {'' if problem.severity is Severity.ERROR else 'Please look: '}{problem.sentence}")
        if has_errors(here) or any(p.private for p in here):
            value.clear()
            value.update(before)
            return False
        return True

    def _meant(self, path: FieldPath, answer: str) -> Value:
        """Return what is written for an answer: a list for a field of several, and ids for the names of things."""
        if not _is_list(path):
            return answer.replace("\\n", "\n") if path == ("description",) else answer
        known = self._names(path)
        parts = [part.strip() for part in answer.split(",") if part.strip()]
        return [known.get(part.casefold(), part) for part in parts]

    def _names(self, path: FieldPath) -> Mapping[str, str]:
        context = CheckContext(self.working_copy.records, self.working_copy.today)
        if path == ("needs",):
            return {**context.needs_by_word, **{need.name.casefold(): id for id, need in context.needs.items()}}
        return {area.name.casefold(): id for id, area in context.areas.items()} if path == ("serves",) else {}

    def _list(self, path: FieldPath) -> None:
        """Say every answer that there is to choose from."""
        context = CheckContext(self.working_copy.records, self.working_copy.today)
        known = {"needs": [n.name for n in context.needs.values()], "serves": [*context.served]}.get(str(path[0]), [])
        self.say("  " + ("\n  ".join(known) or "Type it in your own words."))

    # --- several questions

    def _group(self, value: dict[str, Value], fields: list[FieldPath]) -> None:
        top = str(fields[0][0])
        if not _is_list((top,)) or len(fields[0]) == 1:
            for path in fields:
                self._question(value, path, needed=path == ("cost", "kind"))
            return
        while True:
            here = value.get(top)
            place = len(here) if isinstance(here, list) else 0
            for path in fields:
                if not _is_secret(value, top, place, path):
                    self._question(value, (top, place, *path[1:]), needed=path == ("sessions", "days"))
            if not self._yes("Another one?"):
                return

    def _yes(self, words: str) -> bool:
        return self.ask(f"\n{words} (y/n) ").strip().casefold().startswith("y")

    def _mend(self, value: dict[str, Value]) -> None:
        """Ask again until nothing in the listing must be mended."""
        while errors := [p for p in self.problems(value) if p.severity is Severity.ERROR]:
            first = errors[0]
            self.say(f"\n{first.sentence}")
            if first.code == "no_venue":
                self._group(value, [_path(dotted) for dotted in GROUPS["where it happens"]])
            elif first.code == "no_contact":
                self._group(value, [("join", "phone"), ("join", "email"), ("join", "website")])
            elif first.field:
                field = first.field if _known(first.field) else first.field[:-1]
                self._question(value, field, needed=True)
            else:
                return


# --- the words ----------------------------------------------------------------------------------------------------


def hints(value: Mapping[str, Value]) -> str:
    """Return comments that say what else a listing could hold."""
    left = [name for name in Listing.model_fields if name not in (*value, *CURATORS_ONLY, *_QUIET)]
    lines = [f"#   {name}: {Listing.model_fields[name].description}" for name in left]
    return "\n".join(["# You can add these too, each on a line of its own without the # in front:", *lines, ""])


_QUIET = ("formerly", "consent", "status")


def _asked(path: FieldPath) -> str:
    return issue_questions.label(tuple(step for step in path if isinstance(step, str)))


def _hints(path: FieldPath) -> Iterator[str]:
    field = _field(path)
    if len(field.description or "") > len(_asked(path)):
        yield field.description
    if field.examples:
        yield f"For example: {str(field.examples[0]).strip('[]').strip(chr(34))}"
    if path in (("needs",), ("serves",)):
        yield "Type ? to see them all."


def _path(dotted: str) -> FieldPath:
    return tuple(dotted.split("."))


def _field(path: FieldPath) -> Any:
    owner = model_at(Listing, path[:-1])
    assert owner
    return owner.model_fields[str(path[-1])]


def _known(path: FieldPath) -> bool:
    owner = model_at(Listing, path[:-1]) if path else None
    return bool(owner and path[-1] in owner.model_fields)


def _is_list(path: FieldPath) -> bool:
    return "tuple[" in str(_field(path).annotation)


def _is_secret(value: Mapping[str, Value], top: str, place: int, path: FieldPath) -> bool:
    """Return whether a question must not be asked, because the address of this venue is kept private."""
    here = value.get(top)
    venue = here[place] if isinstance(here, list) and place < len(here) else {}
    private = isinstance(venue, dict) and str(venue.get("keep_address_private", "no")).casefold() == "yes"
    return private and path[-1] in ("name", "address", "postcode")


def _put(value: Any, path: FieldPath, answer: Value) -> None:
    for step, after in pairwise(path):
        if isinstance(step, int):
            if step == len(value):
                value.append({})
        else:
            value.setdefault(step, [] if isinstance(after, int) else {})
        value = value[step]
    value[path[-1]] = answer
