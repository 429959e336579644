"""What may not come in: what the schema refuses, and what gives away a secret."""

from __future__ import annotations

import pytest

from generator.importing.draft import Fate, ValueOutcome
from generator.importing.refusals import with_refusals, without_faults, without_secrets
from generator.importing.source_record import Position, SourceValue

VALUE = SourceValue(Position("list", 2, "A"), "x")


def test_what_the_schema_refuses_goes_and_what_is_only_missing_does_not() -> None:
    kept, refused = without_faults({"name": "Tea", "first_date": "soon"})
    assert kept == {"name": "Tea"}
    assert list(refused) == ["first_date"]


@pytest.mark.parametrize("words", ["At 1 Refuge Road.", "1, Refuge-Road", ["1 REFUGE ROAD"]])
def test_words_with_a_secret_address_go(words: str | list[str]) -> None:
    kept, refused = without_secrets({"name": "Tea", "summary": words}, {"1 Refuge Road"})  # type: ignore[dict-item]
    assert kept == {"name": "Tea"}
    assert refused == {"summary": "It gives an address that is kept private."}


def test_of_a_group_only_what_tells_goes() -> None:
    join = {"phone": "01632 960150", "first_step": "Come to 1 Refuge Road."}
    kept, refused = without_secrets({"join": join}, {"1 Refuge Road"})  # type: ignore[dict-item]
    assert (kept, list(refused)) == ({"join": {"phone": "01632 960150"}}, ["join.first_step"])
    step, phone = (ValueOutcome(VALUE, Fate.KEPT, (name,)) for name in ("join.first_step", "join.phone"))
    assert [outcome.fate for outcome in with_refusals((step, phone), refused)] == [Fate.SET_ASIDE, Fate.KEPT]


def test_a_secret_of_a_few_letters_takes_nothing_away() -> None:
    assert without_secrets({"name": "Tea at 10"}, {"", "10", "1 A"}) == ({"name": "Tea at 10"}, {})


def test_a_value_whose_fields_were_refused_is_set_aside_or_changed() -> None:
    whole = ValueOutcome(VALUE, Fate.KEPT, ("cost.kind",))
    part = ValueOutcome(VALUE, Fate.KEPT, ("cost.kind", "summary"))
    first, second = with_refusals((whole, part), {"cost": "It is too long."})
    assert (first.fate, first.why) == (Fate.SET_ASIDE, "It is too long.")
    assert (second.fate, second.fields) == (Fate.CHANGED, ("summary",))
