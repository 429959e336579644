"""A field of a listing as a question, in the words of its one declaration in `schema/listing.py`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pydantic.fields import FieldInfo

from generator.formatting import capitalised
from generator.languages import language_name, say
from generator.views.form.branching import PATTERNS, PEOPLE_THEMSELVES, ROLES
from schema import Listing
from schema.field_types import FieldType, field_type
from schema.introspection import model_at
from schema.language_tags import LANGUAGE_TAGS

MANY_WORDS = "Put commas between them."
MOST_RADIOS = 6
"""A choice of more than this many is a list to open."""

ANSWER_LABELS = {
    "turn up": "They just turn up",
    "self": "They get in touch themselves",
    "family or friend": "Their family or a friend gets in touch",
    "gp": "GP surgery",
    "free": "It is free",
    "donation": "People pay what they can",
    "paid": "There is a charge",
    "depends": "It depends",
    "paused": "It has stopped for a while",
    "closed": "It has ended for good",
    "1st": "1st week",
    "2nd": "2nd week",
    "3rd": "3rd week",
    "4th": "4th week",
    "5th": "5th week",
    "last": "Last week",
    "only": "Only then",
    "unknown": "Not sure",
}
"""What a choice is called when a group speaks of itself; the others are called by their own words."""

OPEN_LABELS = {"status.kind": "Yes, it is running", "places.kind": "Yes, there is room"}
"""What the word `open` is called, by the question that it answers."""

SAYS_MORE = frozenset(
    "summary description keywords who.groups who.not_for venues.keep_address_private sensitive facilities.dogs"
    " facilities.interpreters sessions.irregular sessions.by_appointment".split()
)
"""Questions under which the field's description says more than the question does."""

SHORT = 12
"""Answers of no more letters than this stand in a row."""

LONG = 200
"""An answer that may be longer than this many characters has a box of several lines."""

_CONTROLS = {"paragraphs": "long", "yes": "tick", "answer": "answer", "choice": "pick", "reference": "words"}
WITH_EXAMPLE = frozenset("line paragraphs postcode charity_number time phone text_code email web_address".split())
_READ_CONTROLS = {"day_span": "spans", "year_span": "spans", "postcode_sector": "spans", "date": "dates"}
_READ_HINTS = {
    "day_span": "Dates, or whole months. For example: 21 December 2026 to 3 January 2027, August",
    "year_span": "For example: April to September",
    "date": "For example: 5 December 2026, 30 January 2027",
    "postcode_sector": "The first half of each, with the next figure if you like. For example: DY5, DY9 8",
}
"""What people may type for days and postcodes: the form reads it and says how it was understood."""
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
    """How it is answered: line, wide, long, tick, answer, list, pick, picks, words, spans, dates, or as a needs, areas
    or routes question of its own kind."""
    input: str
    """The type of the box to type in."""
    needed: bool
    choices: tuple[Choice, ...]
    short: bool
    """Whether its answers are short enough to stand in a row."""
    more_choices: tuple[Choice, ...] = ()
    """Answers that are offered once somebody asks for them."""
    begins_as: str = ""
    """What is chosen before anybody answers."""
    is_sent: bool = True
    """Whether the answer is a fact of the listing, or only decides what else is asked."""


def question(path: str) -> Question:
    """Return the question that a field of a listing asks."""
    steps = tuple(path.split("."))
    model = model_at(Listing, steps[:-1])
    assert model, path
    field, answer = model.model_fields[steps[-1]], field_type(model, steps[-1])
    choices = _choices(path, answer)
    return Question(
        path=path,
        id=_id(path),
        asks=say(str(field.title)),
        hint=say(_hint(path, field, answer)),
        control=_control(path, field, answer),
        input="text" if answer.many else _INPUTS.get(answer.name, "text"),
        needed=_is_needed(steps),
        choices=choices,
        short=_are_short(choices),
        more_choices=_role_choices() if path == "join.routes" else (),
    )


def branching_question(path: str, asks: str, control: str, choices: dict[str, str], hint: str = "") -> Question:
    """Return a question whose answer only decides what else is asked."""
    offered = tuple(Choice(value, say(words)) for value, words in choices.items())
    return Question(
        path, _id(path), say(asks), say(hint), control, "text", False, offered, _are_short(offered), is_sent=False
    )


def pattern_question() -> Question:
    """Return the one choice of how a session's days are given."""
    asked = branching_question("sessions.pattern", "How often is it?", "list", PATTERNS)
    return replace(asked, begins_as=next(iter(PATTERNS)))


def _id(path: str) -> str:
    return path.replace(".", "-").replace("_", "-")


def _are_short(choices: tuple[Choice, ...]) -> bool:
    return all(len(choice.words) <= SHORT for choice in choices)


def _choices(path: str, answer: FieldType) -> tuple[Choice, ...]:
    words = PEOPLE_THEMSELVES if path == "join.routes" else ("yes", "no") if answer.name == "answer" else answer.choices
    if path == "in_languages.language":
        return tuple(Choice(tag, language_name(LANGUAGE_TAGS[tag])) for tag in words)
    return tuple(Choice("" if word == "unknown" else word, say(_label(path, word))) for word in words)


def _label(path: str, word: str) -> str:
    return OPEN_LABELS[path] if word == "open" else ANSWER_LABELS.get(word, capitalised(word))


def _role_choices() -> tuple[Choice, ...]:
    return tuple(Choice(role, say(ANSWER_LABELS.get(role, capitalised(role)))) for role in ROLES)


def _is_needed(steps: tuple[str, ...]) -> bool:
    """Return whether every listing answers it: neither the field nor what it lies in may be left out."""
    models = [model_at(Listing, steps[:depth]) for depth in range(len(steps))]
    return all(model and model.model_fields[step].is_required() for model, step in zip(models, steps, strict=True))


def _control(path: str, field: FieldInfo, answer: FieldType) -> str:
    if path in ("needs", "serves"):
        return {"needs": "needs", "serves": "areas"}[path]
    if path == "join.routes":
        return "routes"
    if answer.many:
        return "picks" if answer.choices else _READ_CONTROLS.get(answer.name, "words")
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
    if answer.many and answer.name in _READ_HINTS:
        return f"{MANY_WORDS} {_READ_HINTS[answer.name]}"
    more = MANY_WORDS if answer.many and not answer.choices else ""
    return " ".join(part for part in (description, more, _example(field, answer)) if part)


def _example(field: FieldInfo, answer: FieldType) -> str:
    example = str(field.examples[0]).strip('[]"') if field.examples and answer.name in WITH_EXAMPLE else ""
    return f"For example: {example}" if example else ""


def _description(field: FieldInfo) -> str:
    """Return a description; one that begins with what to type, as words for somebody who only ticks a box."""
    words = (field.description or "").removeprefix("yes for ").removeprefix("yes if ")
    return capitalised(words.rstrip(".")) + "."
