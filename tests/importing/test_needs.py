"""Needs are proposed from plain words alone."""

from __future__ import annotations

from generator import load
from generator.importing.needs import need_names, propose
from tests.town import SAMPLE

ENTRY = load.directory(SAMPLE).needs
assert ENTRY
WORDS = need_names(ENTRY.record)


def test_a_needs_own_name_proposes_it() -> None:
    need = ENTRY.record.what_matters[0].needs[0]
    assert propose([need.name.upper()], WORDS) == (need.id,)
    assert propose([need.id], WORDS) == (need.id,)


def test_prose_and_strange_words_propose_nothing() -> None:
    need = ENTRY.record.what_matters[0].needs[0]
    assert propose([f"We sometimes talk about {need.name} over tea", "Zzz"], WORDS) == ()


def test_no_needs_propose_nothing() -> None:
    assert propose(["food"], need_names(None)) == ()
