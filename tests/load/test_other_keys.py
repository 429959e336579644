"""What people call fields that have other names here."""

from __future__ import annotations

from generator.load import other_keys
from schema.eligibility import Condition, Who
from schema.session import Session
from schema.venue import Access


def test_every_other_name_leads_to_a_field_and_is_none_itself() -> None:
    for owner, words in other_keys._MEANT.items():
        for word, names in words.items():
            assert set(names) <= set(owner.model_fields), (owner, word)
            assert word not in owner.model_fields, (owner, word)


def test_no_word_is_both_another_name_and_told_of() -> None:
    for owner, words in other_keys._TOLD.items():
        assert not words.keys() & other_keys._MEANT.get(owner, {}).keys(), owner
        assert not words.keys() & owner.model_fields.keys(), owner


def test_a_word_may_stand_for_a_time_or_a_date() -> None:
    assert other_keys.candidates(Session, "start") == ("starts", "first_date")
    assert other_keys.candidates(Session, "Start date") == ("first_date",)


def test_an_age_alone_is_asked_about_and_steps_are_turned_round() -> None:
    asked = "Is it the youngest or the oldest? Write from_age: 50 (the youngest) or to_age: 50 (the oldest)"
    assert other_keys.told(Who, "age", "50") == other_keys.told(Condition, "age", "fifty")
    assert str(other_keys.told(Who, "age", "50")).endswith(asked)
    assert other_keys.told(Access, "steps", "yes") == "is not a word that belongs here. Write step_free: no"
    assert other_keys.told(Who, "colour", "red") is None
