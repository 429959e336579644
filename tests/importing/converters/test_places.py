"""Places: a secret one is never told, and what may be two is never taken for one."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.draft import Fate
from generator.importing.mapping import Mapping
from generator.importing.source_record import Position, SourceRecord, SourceValue
from generator.importing.transform import Transform
from tests.importing.conftest import TODAY, Town
from tests.importing.test_transform import WORDS, drafted, value

SECRET = {"venues.address": "A", "venues.town": "B", "venues.keep_address_private": "C"}
PRIVATE_WORDS = (
    "yes|Y|TRUE|1|-1|x|✓|☑|Private|Confidential address|Yes - do not publish|unknown|?|n/a|TBC|none|not available"
    "|No - do not publish|not public|Secret|withheld|Refuge|see notes|=IF(A2,1,0)|YES!|No public access|no address"
).split("|")
PUBLIC_WORDS = ("no", "No", "N", "n.", "FALSE", "0", "0.0", "-", "✗")


@pytest.mark.parametrize("said", PRIVATE_WORDS)
def test_an_address_is_secret_unless_the_answer_is_a_plain_no(said: str) -> None:
    draft = drafted(SECRET, {"A": "1 Refuge Road, DY1 1AA", "B": "Dudley", "C": said})
    assert draft.value == {"venues": [{"keep_address_private": "yes", "town": "Dudley"}]}
    fates = {outcome.value.place.column: outcome.fate for outcome in draft.outcomes}
    assert fates["A"] is Fate.NOT_PUBLISHED
    assert fates["C"] in (Fate.KEPT, Fate.CHANGED)


@pytest.mark.parametrize("said", PUBLIC_WORDS)
def test_a_plain_no_leaves_the_address_public(said: str) -> None:
    draft = drafted(SECRET, {"A": "1 Quay Road, DY1 1AA", "B": "Dudley", "C": said})
    assert draft.value == {"venues": [{"postcode": "DY1 1AA", "address": "1 Quay Road", "town": "Dudley"}]}


def test_an_unclear_answer_is_told_with_what_was_made_of_it() -> None:
    draft = drafted(SECRET, {"A": "1 Refuge Road", "C": "Private"})
    said = next(outcome for outcome in draft.outcomes if outcome.value.place.column == "C")
    assert said.why == "It is no plain no, so the address is kept private."


@pytest.mark.parametrize("said", ["no", "Private"])
def test_an_answer_about_no_address_makes_no_place(said: str) -> None:
    draft = drafted(SECRET, {"C": said})
    assert draft.value == {}
    assert [outcome.fate for outcome in draft.outcomes] == [Fate.SET_ASIDE]


def test_a_formula_and_a_private_column_keep_an_address_private_too() -> None:
    mapping = {"venues.address": "A", "venues.keep_address_private": "C"}
    private = drafted(mapping, {"A": "1 Refuge Road", "C": "yes"}, private=["C"])
    assert private.value == {"venues": [{"keep_address_private": "yes"}]}
    cells = {
        "A": (SourceValue(Position("list", 2, "A"), "1 Refuge Road"),),
        "C": (SourceValue(Position("list", 2, "C"), "=B2", is_formula=True),),
    }
    given = Mapping.model_validate({"source": {"name": "A list"}, "fields": mapping})
    found = Transform(given, WORDS, TODAY).draft(SourceRecord("list", 2, cells))
    assert found.value == {"venues": [{"keep_address_private": "yes"}]}


@pytest.mark.parametrize(
    "more",
    [
        {"venues.town": "1 Refuge Road, Dudley"},
        {"venues.access.note": "Side door of 1 Refuge Road"},
        {"venues.access.step_free": "Ramp from Refuge Road"},
        {"venues.address": "1 Refuge Road, " + "behind the long row of very old garages, " * 5},
        {"venues.name": "1 Refuge Road"},
        {"venues.lat_lon": "52.51, -2.08"},
    ],
)
def test_no_part_of_a_secret_place_is_told_but_its_town(more: dict[str, str]) -> None:
    said = {"venues.postcode": "DY1 1AA", "venues.keep_address_private": "Private", **more}
    assert drafted({name: name for name in said}, said).value == {"venues": [{"keep_address_private": "yes"}]}


@pytest.mark.parametrize("words", ["Come to 1 Refuge Road at ten.", "We are at 1, Refuge Road.", "Parking: dy11aa"])
def test_a_secret_address_in_other_words_of_the_record_is_not_told_either(words: str) -> None:
    fields = {"name": "N", "description": "D", **SECRET}
    said = {"N": "Haven", "D": words, "A": "1 Refuge Road, DY1 1AA", "C": "yes"}
    draft = drafted(fields, said)
    assert draft.value == {"name": "Haven", "venues": [{"keep_address_private": "yes"}]}
    told = next(outcome for outcome in draft.outcomes if outcome.value.place.column == "D")
    assert (told.fate, told.why) == (Fate.SET_ASIDE, "It gives an address that is kept private.")


def test_a_secret_of_a_record_is_one_of_all_its_places(town: Town) -> None:
    mapping = {
        "id": "Ref",
        "several_rows": "yes",
        "venues_each": "rows",
        "fields": {"name": "Name", "venues.address": "rows.Where", "venues.keep_address_private": "Private"},
    }
    rows = "Ref,Name,Where,Private\n1,Haven,1 Refuge Road,Yes\n1,Haven,2 Refuge Road,\n"
    town.take_in_csv(rows, mapping)
    assert town.waiting("haven")["venues"] == [{"keep_address_private": "yes"}]
    kept = (town.root / "provenance" / "a-list.jsonl").read_text(encoding="utf-8")
    assert "Refuge Road" not in kept


@pytest.mark.parametrize("said", ["Private", "DV service", "Confidential"])
def test_a_listing_is_sensitive_unless_the_answer_is_plain(said: str) -> None:
    assert value("sensitive", said) == {"sensitive": "yes"}


# --- a lookup


@pytest.mark.parametrize(
    ("name", "rule", "text", "expected"),
    [
        ("access.step_free", {"lookup": {"Level access": "yes"}}, "Level access", {"access": {"step_free": "yes"}}),
        ("access.step_free", {"contains": {"ramp": "yes"}}, "There is a ramp", {"access": {"step_free": "yes"}}),
        ("keep_address_private", {"lookup": {"n/a": "no"}}, "n/a", {}),
        ("keep_address_private", {"lookup": {"Open": "no", "Shut": "yes"}}, "open", {}),
        ("keep_address_private", {"lookup": {"Open": "no"}}, "Ask", {"keep_address_private": "yes"}),
        ("town", {"lookup": {"Ddly": "Dudley"}}, "Ddly", {"town": "Dudley"}),
        ("town", {"lookup": {"Any": "leave out"}}, "any", {}),
    ],
)
def test_a_lookup_is_read_for_places_too(name: str, rule: dict[str, Any], text: str, expected: dict[str, Any]) -> None:
    draft = drafted({"venues.postcode": "P", f"venues.{name}": {"from": "A", **rule}}, {"P": "DY1 1AA", "A": text})
    secret = "keep_address_private" in expected
    assert draft.value == {"venues": [({} if secret else {"postcode": "DY1 1AA"}) | expected]}
    assert next(each.value.text for each in draft.outcomes if each.value.place.column == "A") == text


def test_a_lookup_is_read_for_times_too() -> None:
    rule = {"from": "Day", "lookup": {"D1": "Monday"}}
    draft = drafted({"sessions.days": rule, "sessions.starts": "From"}, {"Day": "D1", "From": "10:00"})
    assert draft.value == {"sessions": [{"days": ["monday"], "starts": "10:00"}]}
    day = next(outcome for outcome in draft.outcomes if outcome.value.place.column == "Day")
    assert (day.fate, day.value.text, day.why) == (Fate.CHANGED, "D1", "The mapping reads it as Monday.")


# --- addresses in one cell


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Priory Hall, 12 High Street, Dudley DY1 1AA, or Zoom", "Priory Hall, 12 High Street, Dudley, or Zoom"),
        ("1 Quay Road, Old Quay, DY1 1AA", "1 Quay Road, Old Quay"),
        ("1 Quay Road (DY1 1AA)", "1 Quay Road"),
        ("1 Quay Road. DY1 1AA.", "1 Quay Road"),
        ("1 Quay Road, Postcode: DY1 1AA", "1 Quay Road"),
        ("DY1 1AA - 1 Quay Road", "1 Quay Road"),
        ("1 Quay Road, DY1 1AA; side door", "1 Quay Road; side door"),
        ("1 Quay Road, DY1 1AA, dy11aa", "1 Quay Road"),
    ],
)
def test_an_address_has_no_hole_where_its_postcode_was(text: str, address: str) -> None:
    assert value("venues.address", text) == {"venues": [{"postcode": "DY1 1AA", "address": address}]}


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("venues.address", "Hall A, DY1 1AA and Hall B, DY2 9EP"),
        ("venues.address", "Hall A DY1 1AA / Hall B DY2 9EP"),
        ("venues.postcode", "DY1 1AA / DY2 9EP"),
        ("venues.postcode", "DY1 1AA and DY2 9EP"),
    ],
)
def test_two_places_in_one_cell_are_for_a_person(target: str, text: str) -> None:
    draft = drafted({target: "A"}, {"A": text})
    assert draft.value == {}
    assert "more than one place" in draft.outcomes[0].why


def test_an_address_with_another_postcode_than_the_places_keeps_it() -> None:
    draft = drafted({"venues.postcode": "P", "venues.address": "A"}, {"P": "DY1 1AA", "A": "1 Quay Road, DY2 9EP"})
    assert draft.value == {"venues": [{"postcode": "DY1 1AA", "address": "1 Quay Road, DY2 9EP"}]}


def test_two_answers_about_one_place_that_differ_are_both_told() -> None:
    fields = {"venues.postcode": "P", "venues.access.step_free": ["A", "B"]}
    draft = drafted(fields, {"P": "DY1 1AA", "A": "yes", "B": "no"})
    assert draft.value["venues"] == [{"postcode": "DY1 1AA"}]
    assert draft.value["description"] == "Access: step free: yes\n\nAccess: step free: no"
