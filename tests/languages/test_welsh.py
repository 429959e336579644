"""Welsh words have every first letter that mutation gives them."""

from __future__ import annotations

import pytest

from generator.languages.welsh import forms


@pytest.mark.parametrize(
    ("radical", "mutated"),
    [
        ("plant", "blant mhlant phlant"),
        ("tai", "dai nhai thai"),
        ("caernarfon", "gaernarfon nghaernarfon chaernarfon"),
        ("bangor", "fangor mangor"),
        ("dyled", "ddyled nyled"),
        ("gwynedd", "wynedd ngwynedd"),
        ("mam", "fam"),
        ("llyfr", "lyfr"),
        ("rhent", "rent"),
    ],
)
def test_each_form_leads_to_every_other(radical: str, mutated: str) -> None:
    every = {radical, *mutated.split()}
    assert every <= set(forms(radical))
    for form in every:
        assert radical in forms(form), form


def test_a_word_comes_first_and_short_words_and_numbers_stay_alone() -> None:
    assert forms("cwmni")[0] == "cwmni"
    assert forms("yn") == ("yn",)
    assert forms("2026") == ("2026",)
