"""From values to records: all faults at once, and what can be read of the rest."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.load.validation import validate
from generator.load.yaml_parser import Document
from schema import Area, Listing, Needs, Settings
from schema.listing import Listing as Shape
from tests.conftest import PLAIN
from tests.load.test_yaml_parser import document

KEYS = st.sampled_from([*Shape.model_fields, "routes", "phone", "kind", "until", "days", "name", "odd"])
TREES = st.recursive(
    st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(KEYS, TREES, max_size=6))
def test_any_values_give_a_record_or_problems(value: dict[str, Any]) -> None:
    for model in (Listing, Area, Needs, Settings):
        entry, problems = validate(Document("a.yml", value, "a: b"), model, "a", ())
        assert problems or (entry and entry.valid)


def test_all_faults_of_a_file_are_said_at_once() -> None:
    text = PLAIN.replace("loneliness", '""').replace("ZE91 5FG", "ZZ1 1ZZ").replace("01632 960123", "12")
    _, problems = validate(document(text), Listing, "tea", ())
    assert [problem.line for problem in problems] == [4, 6, 8]


def test_a_file_with_faults_still_gives_a_record_that_says_what_was_substituted() -> None:
    entry, _ = validate(document(PLAIN.replace("ZE91 5FG", "ZZ1 1ZZ")), Listing, "tea", ())
    assert entry
    assert not entry.valid
    assert entry.record.name == "Tea and Chat"
    assert entry.has_substitutes(("venues",))
    assert not entry.has_substitutes(("join",))
    assert entry.was_typed(("venues",))
    assert not entry.was_typed(("venues", 0, "postcode"))


def test_an_unknown_key_that_is_nearly_right_is_not_also_missing() -> None:
    _, problems = validate(document(PLAIN.replace("summary:", "sumary:")), Listing, "tea", ())
    assert [problem.message for problem in problems] == ['is not a word that belongs here. Did you mean "summary"?']


def test_only_the_first_of_many_unknown_keys_lists_the_keys() -> None:
    _, problems = validate(document(PLAIN + "".join(f"k{n}: v\n" for n in range(30))), Listing, "tea", ())
    assert len(problems) == 11
    assert problems[0].message.startswith("is not a word that belongs here. The words are: name, other_names, summary")
    assert problems[1].message == "is not a word that belongs here"
    assert problems[-1].message == "and 20 more keys that are not known"
