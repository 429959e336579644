"""The statement says what the record of the last look says, and the tests' share of states leaves none out."""

from __future__ import annotations

import json

from tests.site import accessibility, states
from tests.site.kinds import KINDS

TESTED = json.loads(accessibility.RECORD.read_text(encoding="utf-8"))


def test_the_statement_says_what_was_tried_and_found() -> None:
    statement = accessibility.STATEMENT.read_text(encoding="utf-8")
    assert statement == accessibility.with_words(statement, TESTED), "run: make accessibility"


def test_a_fault_would_be_told() -> None:
    fault = {"kind": "plan", "state": "dark, 320", "what": "color-contrast"}
    told = accessibility.words({**TESTED, "faults": [fault]})
    assert "found these faults:\n\n- plan (dark, 320): color-contrast\n" in told
    assert "nothing wrong" not in told


def test_every_kind_that_there_is_was_tried() -> None:
    assert set(KINDS) <= set(TESTED["kinds"]), "run: make accessibility"


def test_the_tests_look_at_every_state_on_two_kinds_or_more() -> None:
    shared = [state for kind in KINDS for state in states.share(kind)]
    assert all(shared.count(state) >= 2 for state in states.STATES)
