"""What GitHub's issue forms give back: each question as a heading with its answer below, or the form's own YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator import issue_questions
from generator.issue_questions import IssueQuestion
from generator.load import Records
from generator.load.yaml_parser import Document, Lines, Value
from generator.problems import FieldPath
from generator.yaml_file.edit import without_empty

NO_ANSWER = "_No response_"
_HEADING = re.compile(r"### +(.+?)\s*")
_ADDRESS = re.compile(r"(?:.*/)?listings/([a-z0-9-]+)/?(?:index\.html)?(?:[?#].*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Answer:
    """One answer, and the line that its question is on."""

    line: int
    text: str


@dataclass(frozen=True)
class Answered(Document):
    """A document made of answers: its lines are those of the questions."""

    asked: Lines = field(default_factory=dict)

    @cached_property
    def lines(self) -> Lines:
        """Return the line of each value."""
        return self.asked


def is_issue(text: str) -> bool:
    """Return whether a text is what an issue form gives: it has a heading for each question."""
    return any(_HEADING.fullmatch(line) for line in text.split("\n"))


def document(text: str, path: str, records: Records) -> Document | None:
    """Return the answers as a submission, or None when they ask for a person rather than for a change."""
    answers = _answers(text)
    listing = answers.get(issue_questions.LISTING.label)
    if listing is None:
        return _listing(answers, path, text, issue_questions.adding(records))
    if issue_questions.WRONG.label not in answers:
        return _with(path, text, answers, ("still_right", issue_questions.LISTING), ("by", issue_questions.BY))
    return _change(answers, path, text)


def _answers(text: str) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    known, label = issue_questions.labels(), ""
    for number, line in enumerate(text.split("\n"), 1):
        heading = _HEADING.fullmatch(line)
        if heading and heading[1] in known:
            label = heading[1]
            found[label] = Answer(number, "")
        elif label:
            found[label] = Answer(found[label].line, f"{found[label].text}\n{line}")
    return {label: Answer(a.line, "" if a.text.strip() == NO_ANSWER else a.text.strip()) for label, a in found.items()}


def _listing(answers: Mapping[str, Answer], path: str, text: str, asked: Iterable[IssueQuestion]) -> Document:
    value: dict[str, Value] = {}
    lines: Lines = {(): 1}
    for question in asked:
        answer = answers.get(question.label)
        if answer and answer.text and question.path:
            given = _chosen(question, answer.text)
            lines |= {question.path[:depth]: answer.line for depth in range(1, len(question.path) + 1)}
            _put(value, question.path, given)
    return Answered(path, without_empty(value), text, asked=lines)


def _chosen(question: IssueQuestion, text: str) -> Value:
    """Return what is written in a listing for an answer: one line of words, or what was chosen from a list."""
    if not question.options:
        return " ".join(text.split())
    chosen = [question.options.get(word, word) for word in _parts(text, question.options)]
    return list(chosen) if question.many else chosen[0]


def _parts(text: str, options: Iterable[str]) -> Iterator[str]:
    """Yield each answer that was chosen. GitHub puts commas between them, and some have commas of their own."""
    longest = sorted(options, key=len, reverse=True)
    while text:
        known = next((option for option in longest if f"{text}, ".startswith(f"{option}, ")), None)
        part = known or text.partition(", ")[0]
        yield part.strip()
        text = text[len(part) :].removeprefix(", ")


def _put(value: dict[str, Value], path: FieldPath, given: Value) -> None:
    """Put an answer where it belongs; the forms ask about one venue only."""
    first, *rest = path
    if not rest:
        value[str(first)] = given
    elif rest[0] == 0:
        venues = value.setdefault(str(first), [{}])
        assert isinstance(venues, list)
        assert isinstance(venues[0], dict)
        _put(venues[0], tuple(rest[1:]), given)
    else:
        inner = value.setdefault(str(first), {})
        assert isinstance(inner, dict)
        _put(inner, tuple(rest), given)


def _change(answers: Mapping[str, Answer], path: str, text: str) -> Document | None:
    which, now = (answers.get(q.label, Answer(1, "")) for q in (issue_questions.correcting()[1], issue_questions.NOW))
    dotted = issue_questions.correcting()[1].options.get(which.text)
    if not dotted or not now.text:
        return None
    made = _with(path, text, answers, ("change_to", issue_questions.LISTING), ("by", issue_questions.BY))
    change: dict[str, Value] = {"field": dotted, "now": now.text}
    lines: Lines = {("changes", 0): which.line, ("changes", 0, "now"): now.line}
    return Answered(path, {**made.value, "changes": [change]}, text, asked={**made.lines, **lines})


def _with(path: str, text: str, answers: Mapping[str, Answer], *named: tuple[str, IssueQuestion]) -> Document:
    given = {name: answers[q.label] for name, q in named if q.label in answers and answers[q.label].text}
    value: dict[str, Value] = {name: _id(a.text) if name != "by" else a.text for name, a in given.items()}
    return Answered(path, value, text, asked={(): 1, **{(name,): a.line for name, a in given.items()}})


def _id(text: str) -> str:
    """Return the id in what somebody gave: the id alone, or the address of the listing's page."""
    found = _ADDRESS.fullmatch(text.strip())
    return found[1].casefold() if found else text.strip().strip("/")
