"""Asking for a new listing in a terminal, one question at a time. The schema asks, and check refuses."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from generator import issue_questions, prompt_order
from generator.check.context import CheckContext
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity, for_display, has_errors
from generator.prompt_order import OPTIONAL_GROUPS, REQUIRED
from generator.submissions import allocate_path
from generator.submissions.working_copy import WorkingCopy, parse_entry
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty
from schema import Listing
from schema.introspection import field_at, model_at
from schema.review import CURATORS_ONLY

ReadAnswer = Callable[[str], str]
WriteLine = Callable[[str], None]

_DEFERRED = ("no_contact", "no_venue", "no_days", "irregular", "counted_from")
"""What cannot be known to be wrong before every question has been asked."""


@dataclass(frozen=True)
class ListingPrompts:
    """The questions about one new listing, which answers in the terminal fill in."""

    working_copy: WorkingCopy
    read_answer: ReadAnswer
    write_line: WriteLine

    def fill(self, value: dict[str, Value]) -> None:
        """Ask every question and put each good answer into `value`, so that a break leaves what was answered."""
        for dotted in REQUIRED:
            self._ask_field(value, _path(dotted), required=True)
        for about, dotted_names in OPTIONAL_GROUPS.items():
            if self._confirm(f"More about {about}?"):
                self._ask_group(value, [_path(dotted) for dotted in dotted_names])
        self._repair(value)

    def problems(self, value: Mapping[str, Value]) -> tuple[Problem, ...]:
        """Return what check says of the answers so far."""
        place, id = allocate_path.place_and_id(value, "", self.working_copy)
        text = emit.listing(without_empty(value))
        entry, problems = parse_entry(self.working_copy.path(place, id), id, text, self.working_copy.records.shared)
        return (*problems, *(self.working_copy.problems(entry) if entry else ()))

    # --- one question

    def _ask_field(self, value: dict[str, Value], path: FieldPath, required: bool = False) -> None:
        self.write_line(f"\n{_question(path)}{'' if required else ' (leave it empty to skip)'}")
        for line in (*_help_lines(path), *(self._spoken_needs(value) if path == ("needs",) else ())):
            self.write_line(f"  {line}")
        while not self._is_answered(value, path, required):
            pass

    def _is_answered(self, value: dict[str, Value], path: FieldPath, required: bool) -> bool:
        """Read one answer; return whether the question has been dealt with."""
        answer = self.read_answer("> ").strip()
        if answer == "?":
            self._show_choices(path)
            return False
        if answer:
            return self._accept(value, path, answer)
        if required:
            self.write_line("  This one is needed.")
        return not required

    def _accept(self, value: dict[str, Value], path: FieldPath, answer: str) -> bool:
        """Return whether check has nothing against an answer in its place; if it has, say what, and take it out."""
        before, known = copy.deepcopy(value), self.problems(value)
        _put(value, path, self._parsed(path, answer))
        problems = [p for p in self.problems(value) if _is_about(p, path) or (p.private and p not in known)]
        for problem in for_display(problems):
            self.write_line(f"  {'' if problem.severity is Severity.ERROR else 'Please look: '}{problem.sentence}")
        is_accepted = not has_errors(problems) and not _has_private(problems)
        if not is_accepted:
            value.clear()
            value.update(before)
        return is_accepted

    def _parsed(self, path: FieldPath, answer: str) -> Value:
        """Return what is written for an answer: a list for a field of several, and ids for the names of things."""
        if not _is_list(path):
            return answer.replace("\\n", "\n") if path == ("description",) else answer
        ids = self._ids_by_name(path)
        parts = [part.strip() for part in answer.split(",") if part.strip()]
        return [ids.get(part.casefold(), part) for part in parts]

    def _ids_by_name(self, path: FieldPath) -> Mapping[str, str]:
        context = CheckContext(self.working_copy.records, self.working_copy.today)
        if path == ("needs",):
            return {**context.needs_by_word, **{need.name.casefold(): id for id, need in context.needs.items()}}
        return {area.name.casefold(): id for id, area in context.areas.items()} if path == ("serves",) else {}

    def _spoken_needs(self, value: Mapping[str, Value]) -> Iterator[str]:
        """Yield which needs the answers so far may speak of."""
        context = CheckContext(self.working_copy.records, self.working_copy.today)
        texts = {name: str(value.get(name, "")) for name in ("name", "summary")}
        names = [context.needs[one.need].name for one in context.need_proposer.propose(texts)]
        if names:
            yield f"What you said may speak of: {', '.join(names)}."

    def _show_choices(self, path: FieldPath) -> None:
        """Say every answer that there is to choose from."""
        context = CheckContext(self.working_copy.records, self.working_copy.today)
        names = {"needs": [need.name for need in context.needs.values()], "serves": [*context.served]}
        self.write_line("  " + ("\n  ".join(names.get(str(path[0]), [])) or "Type it in your own words."))

    # --- several questions

    def _ask_group(self, value: dict[str, Value], paths: list[FieldPath]) -> None:
        inside_list = [path for path in paths if len(path) > 1 and _is_list(path[:1])]
        for path in (path for path in paths if path not in inside_list):
            self._ask_if_it_matters(value, path)
        if not inside_list or not prompt_order.is_asked(value, inside_list[0][:1]):
            return
        self._ask_item(value, inside_list)
        while self._confirm("Another one?"):
            self._ask_item(value, inside_list)

    def _ask_item(self, value: dict[str, Value], paths: list[FieldPath]) -> None:
        """Ask about one more item of a list, such as a venue."""
        top = str(paths[0][0])
        items = value.get(top)
        position = len(items) if isinstance(items, list) else 0
        for _, name in paths:
            path = (top, position, name)
            if top == "sessions" and name == "starts":
                for field, answer in prompt_order.implied(value, path).items():
                    _put(value, (top, position, field), answer)
            self._ask_if_it_matters(value, path)

    def _ask_if_it_matters(self, value: dict[str, Value], path: FieldPath) -> None:
        if prompt_order.is_asked(value, path):
            self._ask_field(value, path, required=prompt_order.is_needed(value, path))

    def _confirm(self, question: str) -> bool:
        return self.read_answer(f"\n{question} (y/n) ").strip().casefold().startswith("y")

    def _repair(self, value: dict[str, Value]) -> None:
        """Ask again until nothing in the listing must be mended."""
        while errors := [problem for problem in self.problems(value) if problem.severity is Severity.ERROR]:
            self.write_line(f"\n{errors[0].sentence}")
            if not self._ask_about(value, errors[0]):
                return

    def _ask_about(self, value: dict[str, Value], problem: Problem) -> bool:
        """Ask what settles a problem; return whether there is anything to ask."""
        if problem.code == "no_venue":
            self._ask_group(value, [_path(dotted) for dotted in OPTIONAL_GROUPS["where it happens"]])
        elif problem.code == "no_contact":
            self._ask_group(value, [("join", "phone"), ("join", "email"), ("join", "post"), ("join", "website")])
        elif problem.field:
            field = problem.field if _is_field(problem.field) else problem.field[:-1]
            self._ask_field(value, field, required=True)
        return bool(problem.field) or problem.code in _DEFERRED


# --- the words ----------------------------------------------------------------------------------------------------


def hints(value: Mapping[str, Value]) -> str:
    """Return comments that say what else a listing could hold."""
    left = [name for name in Listing.model_fields if name not in (*value, *CURATORS_ONLY, *_NOT_HINTED)]
    lines = [f"#   {name}: {Listing.model_fields[name].description}" for name in left]
    return "\n".join(["# You can add these too, each on a line of its own without the # in front:", *lines, ""])


_NOT_HINTED = ("formerly", "status")


def _question(path: FieldPath) -> str:
    return issue_questions.label(tuple(step for step in path if isinstance(step, str)))


def _help_lines(path: FieldPath) -> Iterator[str]:
    field = field_at(Listing, path)
    description = field.description or ""
    if len(description) > len(_question(path)):
        yield description
    if field.examples:
        yield f"For example: {str(field.examples[0]).strip('[]').strip(chr(34))}"
    if path in (("needs",), ("serves",)):
        yield "Type ? to see them all."


def _path(dotted: str) -> FieldPath:
    return tuple(dotted.split("."))


def _has_private(problems: Iterable[Problem]) -> bool:
    return any(problem.private for problem in problems)


def _is_about(problem: Problem, path: FieldPath) -> bool:
    return problem.code not in _DEFERRED and problem.field[: len(path)] == path


def _is_field(path: FieldPath) -> bool:
    owner = model_at(Listing, path[:-1]) if path else None
    return bool(owner and path[-1] in owner.model_fields)


def _is_list(path: FieldPath) -> bool:
    return "tuple[" in str(field_at(Listing, path).annotation)


def _put(value: Any, path: FieldPath, answer: Value) -> None:
    for step, after in pairwise(path):
        if isinstance(step, int):
            if step == len(value):
                value.append({})
        else:
            value.setdefault(step, [] if isinstance(after, int) else {})
        value = value[step]
    value[path[-1]] = answer
