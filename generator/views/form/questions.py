"""A field of a listing as a question, in the words of its one declaration in `schema/listing.py`."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic.fields import FieldInfo

from generator.text import capitalised
from schema import Listing
from schema.kinds import Kind, kind
from schema.outline import model_at

MANY_WORDS = ", with commas between them"

CHOICE_WORDS = {
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

_CONTROLS = {"paragraphs": "long", "yes": "tick", "answer": "answer", "choice": "pick", "reference": "words"}
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
    """How it is answered: line, long, tick, answer, pick, picks, words, needs or areas."""
    input: str
    """The type of the box to type in."""
    needed: bool
    choices: tuple[Choice, ...]


def question(path: str) -> Question:
    """Return the question that a field of a listing asks."""
    steps = tuple(path.split("."))
    model = model_at(Listing, steps[:-1])
    assert model, path
    field, answer = model.model_fields[steps[-1]], kind(model, steps[-1])
    return Question(
        path=path,
        id=path.replace(".", "-").replace("_", "-"),
        asks=field.title or "",
        hint=_hint(field, answer),
        control=_control(path, answer),
        input=_INPUTS.get(answer.name, "text"),
        needed=field.is_required(),
        choices=tuple(Choice(word, CHOICE_WORDS.get(word, capitalised(word))) for word in answer.choices),
    )


def _control(path: str, answer: Kind) -> str:
    if path in ("needs", "serves"):
        return {"needs": "needs", "serves": "areas"}[path]
    if answer.many:
        return "picks" if answer.choices else "words"
    return _CONTROLS.get(answer.name, "line")


def _hint(field: FieldInfo, answer: Kind) -> str:
    """Return what the field is and an example of it, without what the question and its answers say already."""
    if answer.name in ("yes", "answer", "choice"):
        return "" if answer.name != "yes" else _without_code(field)
    said = "" if field.description == field.title else (field.description or "").rstrip(".")
    if answer.many and answer.name == "line":
        said += MANY_WORDS
    example = str(field.examples[0]).strip('[]"') if field.examples and answer.name not in ("date", "reference") else ""
    return " ".join(part for part in (f"{said}." if said else "", f"For example: {example}" if example else "") if part)


def _without_code(field: FieldInfo) -> str:
    """Return a description that begins with what to type, as words for somebody who only ticks a box."""
    return capitalised((field.description or "").removeprefix("yes for ").removeprefix("yes if "))
