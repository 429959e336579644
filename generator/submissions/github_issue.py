"""What GitHub's issue forms give back: each question as a heading with its answer below, or the form's own YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator import issue_questions
from generator.issue_questions import IssueQuestion
from generator.load import Records
from generator.load.text_lines import TextStarts
from generator.load.yaml_parser import Document, Lines, Value
from generator.problems import FieldPath
from generator.yaml_file.edit import without_empty

NO_ANSWER = "_No response_"
_HEADING = "### "
_LISTING_URL = re.compile(r"(?:.*/)?listings/([a-z0-9-]+)/?(?:index\.html)?(?:[?#].*)?", re.IGNORECASE)


@dataclass(frozen=True)
class FormAnswer:
    """The answer to one question of an issue form, and the line that the question is on."""

    line: int
    text: str


FormAnswers = Mapping[str, FormAnswer]
"""The answers of one issue, by the label of their question."""


@dataclass(frozen=True)
class IssueDocument(Document):
    """A document made of an issue's answers: its lines are those of the questions."""

    question_lines: Lines = field(default_factory=dict)

    @cached_property
    def lines(self) -> Lines:
        """Return the line of each value."""
        return self.question_lines

    @cached_property
    def text_starts(self) -> TextStarts:
        """Return none: a message names the line of the question."""
        return {}


def is_issue(text: str) -> bool:
    """Return whether a text is what an issue form gives: it has a heading for each question."""
    return any(map(_heading, text.split("\n")))


def _heading(line: str) -> str:
    """Return the words of a line that is a heading, or nothing."""
    return line.removeprefix(_HEADING).strip() if line.startswith(_HEADING) else ""


def document(text: str, path: str, records: Records) -> Document | None:
    """Return the answers as a submission, or None when they ask for a person rather than for a change."""
    answers = _answers(text)
    if issue_questions.LISTING.label not in answers:
        return _new_listing(answers, path, text, issue_questions.adding(records))
    if answers.keys().isdisjoint(_wrong_labels()):
        return _about_listing("still_right", answers, path, text)
    return _change(answers, path, text)


def _wrong_labels() -> set[str]:
    """Return the questions that only somebody is asked who says that a listing is wrong."""
    asked_of_both = {question.label for question in issue_questions.confirming()}
    return {question.label for question in issue_questions.correcting()} - asked_of_both


def _answers(text: str) -> FormAnswers:
    known, label = issue_questions.labels(), ""
    line_of: dict[str, int] = {}
    answer_lines: dict[str, list[str]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        heading = _heading(line)
        if heading in known:
            label = heading
            line_of[label], answer_lines[label] = number, []
        elif label:
            answer_lines[label].append(line)
    return {label: FormAnswer(line, _answer_text(answer_lines[label])) for label, line in line_of.items()}


def _answer_text(lines: Iterable[str]) -> str:
    text = "\n".join(lines).strip()
    return "" if text == NO_ANSWER else text


def _new_listing(answers: FormAnswers, path: str, text: str, questions: Iterable[IssueQuestion]) -> Document:
    value: dict[str, Value] = {}
    lines: Lines = {(): 1}
    for question in questions:
        answer = answers.get(question.label)
        if answer and answer.text and question.path:
            lines |= {question.path[:depth]: answer.line for depth in range(1, len(question.path) + 1)}
            _put(value, question.path, _answer_value(question, answer.text))
    return IssueDocument(path, without_empty(value), text, question_lines=lines)


def _answer_value(question: IssueQuestion, text: str) -> Value:
    """Return what is written in a listing for an answer: one line of words, or what was chosen from a list."""
    if not question.options:
        return " ".join(text.split())
    chosen = [question.options.get(label, label) for label in _chosen_labels(text, question.options)]
    return list(chosen) if question.many else chosen[0]


def _chosen_labels(text: str, options: Iterable[str]) -> Iterator[str]:
    """Yield each answer that was chosen. GitHub puts commas between them, and some have commas of their own."""
    longest = sorted(options, key=len, reverse=True)
    text, position = f"{text}, ", 0
    while position < len(text):
        option = next((option for option in longest if text.startswith(f"{option}, ", position)), None)
        end = position + len(option) if option else text.index(", ", position)
        yield text[position:end].strip()
        position = end + len(", ")


def _put(value: dict[str, Value], path: FieldPath, answer: Value) -> None:
    """Put an answer where it belongs; the forms ask about one venue only."""
    first, *rest = path
    if not rest:
        value[str(first)] = answer
    elif rest[0] == 0:
        venues = value.setdefault(str(first), [{}])
        assert isinstance(venues, list)
        assert isinstance(venues[0], dict)
        _put(venues[0], tuple(rest[1:]), answer)
    else:
        group = value.setdefault(str(first), {})
        assert isinstance(group, dict)
        _put(group, tuple(rest), answer)


def _change(answers: FormAnswers, path: str, text: str) -> Document | None:
    which_field = issue_questions.correcting()[1]
    no_answer = FormAnswer(1, "")
    name, wanted = answers.get(which_field.label, no_answer), answers.get(issue_questions.NOW.label, no_answer)
    dotted = which_field.options.get(name.text)
    if not dotted or not wanted.text:
        return None
    about = _about_listing("change_to", answers, path, text)
    change: dict[str, Value] = {"field": dotted, "now": wanted.text}
    lines: Lines = {("changes", 0): name.line, ("changes", 0, "now"): wanted.line}
    return IssueDocument(path, {**about.value, "changes": [change]}, text, question_lines={**about.lines, **lines})


def _about_listing(key: str, answers: FormAnswers, path: str, text: str) -> Document:
    """Return a document of which listing an issue is about, after the key of its kind, and of who wrote it."""
    listing, sender = (answers.get(question.label) for question in (issue_questions.LISTING, issue_questions.BY))
    value: dict[str, Value] = {}
    lines: Lines = {(): 1}
    if listing and listing.text:
        value[key], lines[key,] = _listing_id(listing.text), listing.line
    if sender and sender.text:
        value["by"], lines["by",] = sender.text, sender.line
    return IssueDocument(path, value, text, question_lines=lines)


def _listing_id(text: str) -> str:
    """Return the id in what somebody gave: the id alone, or the address of the listing's page."""
    match = _LISTING_URL.fullmatch(text.strip())
    return match[1].casefold() if match else text.strip().strip("/")
