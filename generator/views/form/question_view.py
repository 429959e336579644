"""A field of a listing as a question, in the words of its one declaration in `schema/listing.py`."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic.fields import FieldInfo

from generator.formatting import capitalised
from schema import Listing
from schema.field_types import FieldType, field_type
from schema.introspection import model_at

MANY_WORDS = "Put commas between them."
MOST_RADIOS = 6
"""A choice of more than this many is a list to open."""

ANSWER_LABELS = {
    "turn up": "They just turn up",
    "self": "They ask for themselves",
    "gp": "Their GP surgery sends them",
    "link worker": "Their link worker sends them",
    "any professional": "Any professional can send them",
    "free": "It is free",
    "donation": "People pay what they can",
    "paid": "There is a charge",
    "depends": "It depends",
    "open": "Yes, it is running",
    "paused": "It has stopped for a while",
    "closed": "It has ended for good",
    "1st": "1st week",
    "2nd": "2nd week",
    "3rd": "3rd week",
    "4th": "4th week",
    "5th": "5th week",
    "last": "Last week",
}
"""What a choice is called when a group speaks of itself; the others are called by their own words."""

SAYS_MORE = frozenset(
    "summary description keywords who.groups who.not_for venues.keep_address_private sensitive sessions.weeks".split()
)
"""Questions under which the field's description says more than the question does."""

SHORT = 12
"""Answers of no more letters than this stand in a row."""

LONG = 200
"""An answer that may be longer than this many characters has a box of several lines."""

_CONTROLS = {"paragraphs": "long", "yes": "tick", "answer": "answer", "choice": "pick", "reference": "words"}
WITH_EXAMPLE = frozenset("line paragraphs postcode charity_number time phone text_code email web_address".split())
_INPUTS = {"phone": "tel", "text_code": "tel", "email": "email", "web_address": "url", "date": "date"}


@dataclass(frozen=True)
class Choice:
    """One of the answers that a question offers."""

    value: str
    words: str


@dataclass(frozen=True)
class Question:
    """A question, and how it is answered."""

    path: str
    """Dotted, such as `join.phone`."""
    id: str
    """For the page: `join-phone`."""
    asks: str
    hint: str
    control: str
    """How it is answered: line, wide, long, tick, answer, list, pick, picks, words, needs or areas."""
    input: str
    """The type of the box to type in."""
    needed: bool
    choices: tuple[Choice, ...]
    short: bool
    """Whether its answers are short enough to stand in a row."""


def question(path: str) -> Question:
    """Return the question that a field of a listing asks."""
    steps = tuple(path.split("."))
    model = model_at(Listing, steps[:-1])
    assert model, path
    field, answer = model.model_fields[steps[-1]], field_type(model, steps[-1])
    choices = _choices(answer)
    return Question(
        path=path,
        id=path.replace(".", "-").replace("_", "-"),
        asks=field.title or "",
        hint=_hint(path, field, answer),
        control=_control(path, field, answer),
        input=_INPUTS.get(answer.name, "text"),
        needed=_is_needed(steps),
        choices=choices,
        short=all(len(choice.words) <= SHORT for choice in choices),
    )


def _choices(answer: FieldType) -> tuple[Choice, ...]:
    words = ("yes", "no") if answer.name == "answer" else answer.choices
    return tuple(Choice(word, ANSWER_LABELS.get(word, capitalised(word))) for word in words)


def _is_needed(steps: tuple[str, ...]) -> bool:
    """Return whether every listing answers it: neither the field nor what it lies in may be left out."""
    models = [model_at(Listing, steps[:depth]) for depth in range(len(steps))]
    return all(model and model.model_fields[step].is_required() for model, step in zip(models, steps, strict=True))


def _control(path: str, field: FieldInfo, answer: FieldType) -> str:
    if path in ("needs", "serves"):
        return {"needs": "needs", "serves": "areas"}[path]
    if answer.many:
        return "picks" if answer.choices else "words"
    if answer.name == "choice" and len(answer.choices) > MOST_RADIOS:
        return "list"
    if answer.name == "line" and any(getattr(note, "max_length", 0) >= LONG for note in field.metadata):
        return "wide"
    return _CONTROLS.get(answer.name, "line")


def _hint(path: str, field: FieldInfo, answer: FieldType) -> str:
    """Return an example, and what the field is where the question alone does not say it."""
    if path in ("needs", "serves"):
        return ""
    description = _description(field) if path in SAYS_MORE else ""
    more = MANY_WORDS if answer.many and not answer.choices else ""
    return " ".join(part for part in (description, more, _example(field, answer)) if part)


def _example(field: FieldInfo, answer: FieldType) -> str:
    example = str(field.examples[0]).strip('[]"') if field.examples and answer.name in WITH_EXAMPLE else ""
    return f"For example: {example}" if example else ""


def _description(field: FieldInfo) -> str:
    """Return a description; one that begins with what to type, as words for somebody who only ticks a box."""
    words = (field.description or "").removeprefix("yes for ").removeprefix("yes if ")
    return capitalised(words.rstrip(".")) + "."
