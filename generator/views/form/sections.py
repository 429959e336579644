"""The order of the questions, and which of them are folded away because most groups need not answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.views.form.question_view import Question, question

CURATORS_OWN = (
    "venues.location",
    "status.try_instead",
    "reviewed",
    "added",
    "formerly",
    "source",
    "consent",
    "approved",
)
"""Fields that curators fill in: the form never asks for them, and no file that it makes holds them."""


@dataclass(frozen=True)
class Fold:
    """Questions that stay shut until somebody opens them."""

    title: str
    questions: tuple[Question, ...] = ()
    repeat: Repeat | None = None


@dataclass(frozen=True)
class Repeat:
    """Questions that may be answered several times over: venues, sessions, other numbers."""

    path: str
    id: str
    one: str
    """What each is called, such as `Place`."""
    add: str
    most: int
    questions: tuple[Question, ...]
    folds: tuple[Fold, ...] = ()


@dataclass(frozen=True)
class FormSection:
    """A heading with its questions."""

    id: str
    title: str
    lead: str = ""
    questions: tuple[Question, ...] = ()
    repeat: Repeat | None = None
    after: tuple[Question, ...] = ()
    folds: tuple[Fold, ...] = ()
    when_changing: bool = False
    """Whether it is asked only of a listing that is already here."""


def _asks(inside: str, *names: str) -> tuple[Question, ...]:
    return tuple(question(f"{inside}.{name}" if inside else name) for name in names)


_VENUES = Repeat(
    path="venues",
    id="venues",
    one="Place",
    add="Add another place",
    most=30,
    questions=_asks("venues", "keep_address_private", "name", "address", "town", "postcode"),
    folds=(
        Fold(
            "Getting in: steps, toilets, parking",
            _asks(
                "venues.access",
                "step_free",
                "accessible_toilet",
                "changing_places",
                "hearing_loop",
                "quiet_space",
                "parking",
                "note",
            ),
        ),
    ),
)
_SESSIONS = Repeat(
    path="sessions",
    id="sessions",
    one="Time",
    add="Add another time",
    most=60,
    questions=_asks("sessions", "days", "starts", "ends"),
    folds=(
        Fold(
            "Not every week, or a course",
            _asks(
                "sessions",
                "weeks",
                "fortnightly_from",
                "term_time_only",
                "overnight",
                "first_date",
                "last_date",
                "venue",
                "note",
            ),
        ),
    ),
)
_PHONES = Repeat(
    path="join.other_phones",
    id="join-other-phones",
    one="Other number",
    add="Add another number",
    most=4,
    questions=_asks("join.other_phones", "label", "number"),
)

SECTIONS = (
    FormSection(
        "what",
        "What it is",
        questions=_asks("", "name", "summary", "organisation.name"),
        folds=(
            Fold(
                "Say more, if you like",
                _asks(
                    "",
                    "description",
                    "keywords",
                    "organisation.kind",
                    "organisation.charity_number",
                    "organisation.website",
                ),
            ),
        ),
    ),
    FormSection("helps", "What it helps with", questions=_asks("", "needs")),
    FormSection(
        "who",
        "Who can use it, and how",
        questions=_asks("", "serves", "ways"),
        folds=(
            Fold(
                "Ages, languages, and who it is not for",
                (*_asks("who", "from_age", "to_age", "groups", "note", "not_for"), *_asks("", "languages")),
            ),
        ),
    ),
    FormSection(
        "where",
        "Where it happens",
        "Leave this empty if nobody needs to go anywhere. Never write the address of a refuge here.",
        repeat=_VENUES,
    ),
    FormSection(
        "when",
        "When it happens",
        "Leave this empty if there are no fixed times.",
        repeat=_SESSIONS,
        after=_asks("", "times_note"),
    ),
    FormSection("cost", "What it costs", questions=_asks("cost", "kind", "note")),
    FormSection(
        "join",
        "How to join",
        questions=_asks("join", "routes", "first_step", "phone", "email", "website"),
        folds=(
            Fold(
                "Waiting times, texts, and a form for professionals",
                _asks("join", "waiting_time", "referral_form", "text.to", "text.say"),
            ),
            Fold("Other phone numbers", repeat=_PHONES),
        ),
    ),
    FormSection("safe", "Staying safe", questions=_asks("", "sensitive")),
    FormSection(
        "status",
        "Whether it is running",
        questions=_asks("status", "kind", "until", "reason"),
        when_changing=True,
    ),
)


def all_questions() -> Iterator[Question]:
    """Yield every question of the form, in order."""
    for section in SECTIONS:
        yield from (*section.questions, *_questions_of(section.repeat), *section.after)
        for fold in section.folds:
            yield from (*fold.questions, *_questions_of(fold.repeat))


def _questions_of(repeat: Repeat | None) -> Iterator[Question]:
    if repeat:
        yield from repeat.questions
        for fold in repeat.folds:
            yield from fold.questions
