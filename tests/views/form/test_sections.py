"""Every field of a listing is asked once, or is the curators' own."""

from __future__ import annotations

from collections import Counter

from generator.views.form import CURATORS_OWN, all_questions
from generator.views.form.branching import ASKED_WHEN
from generator.views.form.sections import MOST_BEFORE_ENOUGH, SECTIONS, WRITTEN_LONG
from schema import Listing
from schema.field_types import field_type
from schema.introspection import fields, model_at


def test_every_field_is_asked_once_or_is_the_curators_own() -> None:
    times = Counter(question.path for question in all_questions())
    for path, _ in fields(Listing):
        dotted, owner = ".".join(path), model_at(Listing, path[:-1])
        assert owner
        own = any(dotted == name or dotted.startswith(f"{name}.") for name in CURATORS_OWN)
        group = field_type(owner, path[-1]).name == "group"
        assert times[dotted] == (0 if own or group or dotted in WRITTEN_LONG else 1), dotted


def test_what_is_written_in_short_is_asked_by_another_question() -> None:
    paths = {question.path for question in all_questions()}
    assert set(WRITTEN_LONG.values()) <= paths


def test_a_question_that_is_no_field_is_not_sent() -> None:
    known = {".".join(path) for path, _ in fields(Listing)}
    for question in all_questions():
        assert question.is_sent == (question.path in known), question.path


def test_the_curators_own_fields_are_fields() -> None:
    known = {".".join(path) for path, _ in fields(Listing)}
    assert [name for name in CURATORS_OWN if name not in known] == []


def test_what_every_listing_needs_is_never_folded_away() -> None:
    folded = [question.path for section in SECTIONS for fold in section.folds for question in fold.questions]
    assert [question.path for question in all_questions() if question.needed and question.path in folded] == []


def test_a_list_has_as_much_room_as_its_field() -> None:
    for section in SECTIONS:
        for repeat in (section.repeat, *(fold.repeat for fold in section.folds)):
            if repeat:
                owner = model_at(Listing, tuple(repeat.path.split(".")[:-1]))
                assert owner
                notes = owner.model_fields[repeat.path.split(".")[-1]].metadata
                assert repeat.most == next(note.max_length for note in notes if hasattr(note, "max_length"))


def test_at_most_twelve_things_are_asked_before_that_is_enough() -> None:
    last = next(at for at, section in enumerate(SECTIONS) if section.enough)
    before = [question for section in SECTIONS[: last + 1] for question in section.questions]
    always = [question for question in before if question.path not in ASKED_WHEN]
    assert len(always) <= MOST_BEFORE_ENOUGH
    assert {question.path for question in all_questions() if question.needed and "." not in question.path} <= {
        question.path for question in before
    }
