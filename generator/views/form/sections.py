"""The order of the questions, and which of them are folded away because most groups need not answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.languages import say
from generator.views.form.question_view import Question, branching_question, pattern_question, question
from schema.review import CURATORS_ONLY

CURATORS_OWN = (
    "venues.location",
    "status.try_instead",
    "formerly",
    "source",
    *CURATORS_ONLY,
)
"""Fields that curators fill in: the form never asks for them, and no file that it makes holds them."""

WRITTEN_LONG = {
    "sessions.irregular": "sessions.pattern",
    "sessions.fortnightly_from": "sessions.every_weeks",
    "sessions.term_time_only": "sessions.school_holidays",
}
"""Fields that another question answers: a file may say them in short, and the form asks the whole."""


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
    enough: str = ""
    """What is said after it, where that is enough to send."""
    when_changing: bool = False
    """Whether it is asked only of a listing that is already here."""


def _asks(inside: str, *names: str) -> tuple[Question, ...]:
    return tuple(question(f"{inside}.{name}" if inside else name) for name in names)


def _tick(path: str, asks: str, hint: str = "") -> Question:
    return branching_question(path, asks, "tick", {}, hint)


_ORGANISATION = ("kind", "charity_number", "website", "other_names", "social")
_PARTNERS = Repeat(
    path="also_run_by",
    id="also-run-by",
    one=say("Partner"),
    add=say("Add another partner"),
    most=8,
    questions=_asks("also_run_by", "name"),
    folds=(Fold(say("More about this partner"), _asks("also_run_by", *_ORGANISATION)),),
)
_CONDITIONS = Repeat(
    path="who.any_of",
    id="who-any-of",
    one=say("Condition"),
    add=say("Add another condition"),
    most=6,
    questions=_asks("who.any_of", "from_age", "to_age", "groups"),
)
_VENUES = Repeat(
    path="venues",
    id="venues",
    one=say("Place"),
    add=say("Add another place"),
    most=30,
    questions=_asks("venues", "keep_address_private", "name", "address", "town", "postcode"),
    folds=(
        Fold(
            say("Getting in: steps, toilets, parking"),
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
        Fold(say("If the place is shut for a while"), _asks("venues", "not_on", "notice")),
    ),
)
_SESSIONS = Repeat(
    path="sessions",
    id="sessions",
    one=say("Time"),
    add=say("Add another time"),
    most=60,
    questions=(
        pattern_question(),
        *_asks("sessions", "weeks", "every_weeks", "counted_from", "dates", "days", "starts", "ends", "overnight"),
        *_asks("sessions", "venue", "way", "note"),
    ),
    folds=(
        Fold(
            say("Some months only, a course, appointments, days off"),
            _asks(
                "sessions",
                "months",
                "first_date",
                "last_date",
                "by_appointment",
                "all_day",
                "not_on",
                "bank_holidays",
                "school_holidays",
            ),
        ),
    ),
)
_LANGUAGES = Repeat(
    path="in_languages",
    id="in-languages",
    one=say("Language"),
    add=say("Add another language"),
    most=12,
    questions=_asks("in_languages", "language", "name", "summary", "description"),
)
_PRICES = Repeat(
    path="cost.prices",
    id="cost-prices",
    one=say("Price"),
    add=say("Add another price"),
    most=8,
    questions=_asks("cost.prices", "amount", "label"),
)
_PHONES = Repeat(
    path="join.other_phones",
    id="join-other-phones",
    one=say("Other number"),
    add=say("Add another number"),
    most=4,
    questions=_asks("join.other_phones", "label", "number", "hours"),
)

MOST_BEFORE_ENOUGH = 12
"""Most questions before the form says that is enough."""
ENOUGH = say(
    "That is enough to send. If you have a minute more, say where and when it is and what it costs:"
    " people then need not ring to ask."
)

SECTIONS = (
    FormSection(
        "what",
        say("What it is"),
        questions=_asks("", "name", "summary", "organisation.name"),
        folds=(
            Fold(say("Say more, if you like"), _asks("", "description", "keywords", "other_names")),
            Fold(say("The same in Welsh, Urdu or any other language"), repeat=_LANGUAGES),
            Fold(
                say("More about who runs it"),
                (*_asks("organisation", *_ORGANISATION), _tick("run_together", "Does anybody else run it with them?")),
                _PARTNERS,
            ),
        ),
    ),
    FormSection("helps", say("What it helps with"), questions=_asks("", "needs")),
    FormSection(
        "who",
        say("Who can use it, and how"),
        questions=(
            *_asks("", "serves"),
            _tick(
                "narrow_catchment",
                "Is it only for people of some streets or GP surgeries?",
                "Or of an area that is not in this list.",
            ),
            *_asks("catchment", "postcodes", "parts", "surgeries", "gp_in", "areas"),
            *_asks("", "ways"),
        ),
        folds=(
            Fold(
                say("Ages, languages, and who it is not for"),
                (
                    *_asks("who", "from_age", "to_age", "groups", "note", "not_for"),
                    *_asks("", "languages"),
                    _tick(
                        "any_condition",
                        "Is any one of several things enough?",
                        "For example: people over 60, or disabled people of any age.",
                    ),
                ),
                _CONDITIONS,
            ),
            Fold(
                say("Interpreters, children, dogs, cameras"),
                _asks("facilities", "interpreters", "children", "creche", "dogs", "camera_off"),
            ),
        ),
    ),
    FormSection(
        "join",
        say("How to join"),
        questions=_asks("join", "routes", "referral_form", "phone", "phone_hours", "email"),
        enough=ENOUGH,
    ),
    FormSection(
        "where",
        say("Where it happens"),
        say("Never write the address of a refuge here."),
        questions=_asks("", "no_fixed_place"),
        repeat=_VENUES,
    ),
    FormSection(
        "when",
        say("When it happens"),
        say("Leave this empty if there are no fixed times."),
        repeat=_SESSIONS,
        after=_asks("", "not_on", "bank_holidays", "school_holidays", "times_note"),
        folds=(Fold(say("If it has not begun yet, or will end"), _asks("", "first_date", "last_date")),),
    ),
    FormSection(
        "cost",
        say("What it costs"),
        questions=(
            *_asks("cost", "kind", "note"),
            branching_question(
                "cost.requires",
                "Do people need one of these?",
                "picks",
                {"voucher": "A voucher", "membership": "To be members"},
            ),
            *_asks("cost", "voucher", "membership"),
        ),
        folds=(Fold(say("Several prices"), repeat=_PRICES),),
    ),
    FormSection(
        "joining",
        say("More about joining"),
        questions=(*_asks("join", "first_step", "website"), *_asks("places", "kind", "until", "note")),
        folds=(
            Fold(
                say("Waiting times, texts, letters, social media"),
                _asks("join", "waiting_time", "text.to", "text.say", "post", "social"),
            ),
            Fold(say("Other phone numbers"), repeat=_PHONES),
        ),
    ),
    FormSection("safe", say("Staying safe"), questions=_asks("", "sensitive")),
    FormSection(
        "status",
        say("Whether it is running"),
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
