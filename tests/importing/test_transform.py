"""Each kind of value, as people and machines write it, through a mapping."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.converters.choices import Vocabulary
from generator.importing.draft import Draft, Fate
from generator.importing.mapping import Mapping
from generator.importing.needs import NeedNames
from generator.importing.source_record import Position, SourceRecord, SourceValue
from generator.importing.targets import NAMES
from generator.importing.transform import Transform
from generator.load.incoming import partial
from generator.need_proposals import NeedProposer
from schema import Need
from tests.importing.conftest import TODAY, Town

WORDS = Vocabulary(NeedNames({"food": ("food",)}, ("food", "walking")), {"anytown": "anytown"})


def drafted(fields: dict[str, Any], values: dict[str, str], **more: Any) -> Draft:
    """Return what a record of these values becomes by a mapping of these fields."""
    mapping = Mapping.model_validate({"source": {"name": "A list"}, "fields": fields, **more})
    cells = {name: (SourceValue(Position("list", 2, name), text),) for name, text in values.items()}
    return Transform(mapping, WORDS, TODAY).draft(SourceRecord("list", 2, cells))


def value(target: str, text: str) -> Any:
    return drafted({target: "A"}, {"A": text}).value


@pytest.mark.parametrize(
    ("target", "text", "expected"),
    [
        ("join.phone", "01632 960150", {"join": {"phone": "01632 960150"}}),
        ("join.phone", "Tel: 01632 960150 (office)", {"join": {"phone": "01632 960150"}}),
        ("join.phone", "1632960150", {"join": {"phone": "01632 960150"}}),
        (
            "join.phone",
            "01632 960150 / Mobile 07700 900123",
            {"join": {"phone": "01632 960150", "other_phones": [{"label": "Mobile", "number": "07700 900123"}]}},
        ),
        (
            "join.phone",
            "01632 960150\n01632 960151",
            {
                "join": {
                    "phone": "01632 960150",
                    "other_phones": [{"label": "Another number", "number": "01632 960151"}],
                }
            },
        ),
        ("join.phone", "test tel", {}),
        ("join.phone", "00000000000", {}),
        ("join.phone", "5b0fb78851cdf71139e2a502", {}),
        ("join.phone", "Fax 01632 960150", {}),
        ("join.email", "mailto:tea@tea.org.uk", {"join": {"email": "tea@tea.org.uk"}}),
        ("join.email", "test@example.com", {}),
        ("join.email", "ceo@nowhere", {}),
        ("join.website", "tea.org.uk", {"join": {"website": "https://tea.org.uk"}}),
        ("join.website", "WWW.Tea.org.uk/About", {"join": {"website": "https://www.tea.org.uk/About"}}),
        ("join.website", "https://www.facebook.com/tea", {"join": {"social": ["https://www.facebook.com/tea"]}}),
        ("join.website", "http://example.com", {}),
        ("venues.postcode", "dy29ep", {"venues": [{"postcode": "DY2 9EP"}]}),
        ("venues.postcode", "DY2 9EP.", {"venues": [{"postcode": "DY2 9EP"}]}),
        ("venues.postcode", "TWI3 7AH", {"venues": [{"postcode": "TW13 7AH"}]}),
        ("venues.postcode", "IG11 OAA", {"venues": [{"postcode": "IG11 0AA"}]}),
        (
            "venues.address",
            "1 Quay Road,\nOld Quay, DY2 9EP",
            {"venues": [{"postcode": "DY2 9EP", "address": "1 Quay Road, Old Quay"}]},
        ),
        ("venues.address", "Various venues", {}),
        ("venues.lat_lon", "52.4920001234, -2.087", {"venues": [{"location": {"lat": "52.492", "lon": "-2.087"}}]}),
        ("venues.lat_lon", "100, 101", {}),
        ("ages", "18+", {"who": {"from_age": "18"}}),
        ("ages", "5-11 yrs", {"who": {"from_age": "5", "to_age": "11"}}),
        ("ages", "From 5 years upwards", {"who": {"from_age": "5"}}),
        ("ages", "All ages", {}),
        ("ages", "Mostly teenagers", {"who": {"note": "Mostly teenagers"}}),
        ("who.to_age", "100", {}),
        ("cost", "Free", {"cost": {"kind": "free"}}),
        ("cost", "0", {"cost": {"kind": "free"}}),
        ("cost", "3.5", {"cost": {"kind": "paid", "note": "£3.50"}}),
        ("cost", "£2, first visit free", {"cost": {"kind": "depends", "note": "£2, first visit free"}}),
        ("cost", "Donations welcome", {"cost": {"kind": "donation", "note": "Donations welcome"}}),
        ("cost", "Ask us", {"summary": None, "description": "Cost: Ask us"}),
        ("cost.free", "Yes", {"cost": {"kind": "free"}}),
        ("organisation.charity_number", "Reg. charity no. 1234567", {"organisation": {"charity_number": "1234567"}}),
        ("needs", "Food", {"needs": ["food"]}),
        ("needs", "Something else", {"keywords": ["Something else"]}),
        ("serves", "ANYTOWN", {"serves": ["anytown"]}),
        ("serves", "Nationwide", {"serves": ["everywhere"]}),
        ("serves", "Elsewhere", {}),
        ("ways", "Face to face", {"ways": ["in person"]}),
        ("languages", "en", {"languages": ["English"]}),
        ("status", "temporarily closed", {"status": {"kind": "paused"}}),
        ("hours.monday", "9am-5pm", {"sessions": [{"days": ["monday"], "starts": "09:00", "ends": "17:00"}]}),
        ("hours.monday", "Closed", {}),
        ("first_date", "03/11/2026", {"first_date": "2026-11-03"}),
        ("venues.access.step_free", "Y", {"description": "Access: step free: Y"}),
    ],
)
def test_a_value_becomes_what_it_means(target: str, text: str, expected: dict[str, Any]) -> None:
    wanted = {name: item for name, item in expected.items() if item is not None}
    assert value(target, text) == wanted


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("<p>Tea &amp; <b>cake</b>.</p>", "Tea & cake."),
        ("Tea&nbsp;and\u00a0cake  ", "Tea and cake."[:12]),
        ("**Tea** and _cake_", "Tea and cake"),
        ("Caf\u00c3\u00a9", "Café"),
        ("Tea\u200b and\u2028cake", "Tea and cake"),
    ],
)
def test_text_is_cleaned(text: str, summary: str) -> None:
    assert value("summary", text) == {"summary": summary}


def test_a_list_of_a_web_page_is_a_list() -> None:
    drafted_value = value("description", "<p>We do:</p><ul><li>tea</li><li>cake</li></ul>")
    assert drafted_value["description"] == "We do:\n\n- tea\n- cake"


def test_what_is_too_long_for_its_field_is_in_the_description_whole() -> None:
    text = "We meet. " + "And we talk of many things. " * 20
    result = value("summary", text)
    assert result["summary"].startswith("We meet.")
    assert len(result["summary"]) <= 250
    assert result["description"] == " ".join(text.split())


def test_a_column_that_nothing_names_is_set_aside() -> None:
    outcomes = drafted({"name": "A"}, {"A": "Tea", "B": "x-ray"}).outcomes
    assert {o.value.place.column: o.fate for o in outcomes} == {"A": Fate.KEPT, "B": Fate.SET_ASIDE}


def test_every_value_has_one_outcome_whatever_the_fields() -> None:
    values = {"A": "Tea", "B": "01632 960150, rubbish", "C": "DY2 9EP", "D": "x", "E": "tea@tea.org.uk"}
    fields = {"name": "A", "join.phone": ["B", "D"], "venues.postcode": "C", "join.email": ["B", "E"]}
    outcomes = drafted(fields, values, private=["E"]).outcomes
    assert sorted(o.value.place.column for o in outcomes) == sorted(values)
    assert next(o for o in outcomes if o.value.place.column == "E").fate is Fate.NOT_PUBLISHED


def test_a_private_column_is_private_even_if_it_is_mapped() -> None:
    draft = drafted({"name": "A", "join.email": "B"}, {"A": "Tea", "B": "jo@tea.org.uk"}, private=["B"])
    assert "join" not in draft.value


def test_a_secret_address_leaves_only_the_town() -> None:
    fields = {"venues.address": "A", "venues.town": "B", "venues.keep_address_private": "C"}
    draft = drafted(fields, {"A": "1 Hidden Road", "B": "Anytown", "C": "yes"})
    assert draft.value == {"venues": [{"keep_address_private": "yes", "town": "Anytown"}]}
    hidden = next(o for o in draft.outcomes if o.value.place.column == "A")
    assert hidden.fate is Fate.NOT_PUBLISHED


def test_a_lookup_says_what_their_words_mean_and_leaves_some_out() -> None:
    rule = {
        "from": "A",
        "split": ";",
        "lookup": {"Eats": "food", "Other": "leave out"},
        "contains": {"stroll": "walking"},
    }
    draft = drafted({"needs": rule}, {"A": "eats; Other; A gentle stroll"})
    assert draft.value == {"needs": ["food", "walking"]}


def test_times_stay_as_a_note_and_become_sessions_only_when_sure() -> None:
    sure, unsure = value("times", "Mondays 10-12"), value("times", "Every other Friday")
    assert sure["times_note"] == "Mondays 10-12"
    assert sure["sessions"] == [{"days": ["monday"], "starts": "10:00", "ends": "12:00"}]
    assert unsure == {"times_note": "Every other Friday"}


def test_parts_of_a_time_make_a_session_and_an_end_alone_makes_none() -> None:
    fields = {"sessions.days": "A", "sessions.starts": "B", "sessions.ends": "C"}
    whole = drafted(fields, {"A": "Mon", "B": "10:00:00", "C": "12:00:00"})
    assert whole.value["sessions"] == [{"days": ["monday"], "starts": "10:00", "ends": "12:00"}]
    assert "sessions" not in drafted(fields, {"A": "Mon", "C": "12:00"}).value


def test_what_is_fixed_is_in_every_listing_and_shared_by_none() -> None:
    fixed = {"join": {"routes": ["self"]}}
    first = drafted({"join.phone": "A"}, {"A": "01632 960150"}, fixed=fixed)
    assert first.value["join"] == {"routes": ["self"], "phone": "01632 960150"}
    assert fixed == {"join": {"routes": ["self"]}}


def test_one_word_is_fixed_as_a_list_and_an_organisation_as_a_whole() -> None:
    fields = {"name": "A", "organisation.website": "B"}
    draft = drafted(
        fields, {"A": "Tea", "B": "https://tea.org.uk"}, fixed={"serves": "anytown", "organisation": "age-uk"}
    )
    assert draft.value["serves"] == ["anytown"]
    aside = next(o for o in draft.outcomes if o.value.place.column == "B")
    assert (aside.fate, aside.why) == (Fate.SET_ASIDE, "The mapping fixes organisation as a whole.")


CELLS = st.text(alphabet="abM n019:-/£@.,;<>&()+\n\u00a0é", max_size=60)
PLAIN = [name for name in NAMES if name not in ("schedules", "cost.prices", "organisation.identifiers")]


@given(st.dictionaries(st.sampled_from(PLAIN), CELLS, max_size=12))
def test_whatever_a_source_says_each_value_has_one_outcome_and_the_schema_takes_the_draft(
    cells: dict[str, str],
) -> None:
    said = {name: text for name, text in cells.items() if text.strip()}
    draft = drafted({name: name for name in said}, said)
    assert sorted(outcome.value.place.column for outcome in draft.outcomes) == sorted(said)
    assert partial({"name": "Tea", **draft.value}) is not None


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("meet at the gate", {"note": "meet at the gate"}),
        ("term time only", {"term_time_only": "yes", "note": "term time only"}),
        ("not Aug", {"not_on": ["august"], "note": "not Aug"}),
    ],
)
def test_a_note_on_a_time_is_read_with_it(note: str, expected: dict[str, Any]) -> None:
    session = _session({"Day": "Mon", "From": "10:00", "Note": note}).value["sessions"]
    assert session == [{"days": ["monday"], "starts": "10:00", **expected}]


@pytest.mark.parametrize("note", ["not Weds pm", "alternate weeks", "closed Thurs pm", "P2W", "P1M", "alt"])
def test_a_note_that_may_change_the_days_refuses_the_time(note: str) -> None:
    draft = _session({"Day": "Mon-Fri", "From": "9am", "Note": note})
    assert "sessions" not in draft.value
    assert "9am" in str(draft.value["times_note"])


def test_what_machines_write_for_days_and_times_is_read() -> None:
    values = {"Day": "https://schema.org/Monday", "From": "0.5625", "Note": "P1W"}
    assert _session(values).value["sessions"] == [{"days": ["monday"], "starts": "13:30"}]


def _session(values: dict[str, str]) -> Draft:
    fields = {"sessions.days": "Day", "sessions.starts": "From", "sessions.note": "Note"}
    return drafted({"name": "Name", **fields}, {"Name": "Tea", **values})


def test_numbered_columns_go_together_by_their_numbers() -> None:
    fields = {"sessions.days": ["Day1", "Day2"], "sessions.starts": ["Start1", "Start2"]}
    values = {"Day1": "Mon", "Start1": "10:00", "Day2": "Thu", "Start2": "30/12/1899 14:00:00"}
    assert drafted(fields, values).value["sessions"] == [
        {"days": ["monday"], "starts": "10:00"},
        {"days": ["thursday"], "starts": "14:00"},
    ]


@pytest.mark.parametrize("address", ["Priory Road", "Unit B2 Oak Road", "Flat B2 1st Floor"])
def test_no_postcode_is_made_of_other_words(address: str) -> None:
    assert value("venues.address", address) == {"venues": [{"address": address}]}


@pytest.mark.parametrize("name", ["Online / Zoom", "Zoom (online)", "Various venues"])
def test_what_is_no_place_is_no_venue(name: str) -> None:
    assert value("venues.name", name) == {}


def test_a_point_the_wrong_way_round_is_turned() -> None:
    found = drafted({"venues.lat": "Lat", "venues.lon": "Long"}, {"Lat": "-2.08", "Long": "52.51"})
    assert found.value["venues"] == [{"location": {"lat": "52.51", "lon": "-2.08"}}]


def test_metres_of_the_national_grid_become_degrees_and_the_report_says_so() -> None:
    found = drafted({"venues.lat": "Northing", "venues.lon": "Easting"}, {"Northing": "288200", "Easting": "394600"})
    assert found.value["venues"] == [{"location": {"lat": "52.49168", "lon": "-2.08096"}}]
    assert {outcome.why for outcome in found.outcomes} == {"Worked out from the National Grid."}


@pytest.mark.parametrize("text", ["N/K", "n/k", "n/a"])
def test_a_cost_that_is_not_known_says_nothing(text: str) -> None:
    assert value("cost", text) == {}


def test_the_hashes_of_an_access_link_are_no_part_of_it() -> None:
    found = value("join.website", "#http://www.tea.org.uk#")
    assert found == {"join": {"website": "http://www.tea.org.uk"}}


NEEDS = [
    Need(id="debt", name="Debt and money", summary="Owing.", words=("debt", "bailiffs")),
    Need(id="walking", name="Walking", summary="Walks.", words=("walking group",)),
]
PROPOSING = replace(WORDS, proposer=NeedProposer(NEEDS))


def proposed(values: dict[str, str], **more: Any) -> Draft:
    mapping = Mapping.model_validate(
        {"source": {"name": "A list"}, "fields": {"name": "Name", "summary": "About", "needs": "Kind"}, **more}
    )
    cells = {name: (SourceValue(Position("list", 2, name), text),) for name, text in values.items()}
    return Transform(mapping, PROPOSING, TODAY).draft(SourceRecord("list", 2, cells))


def test_what_the_words_surely_speak_of_is_proposed_where_a_source_gives_no_need() -> None:
    found = proposed({"Name": "Bailiff helpline", "About": "Free debt advice. Bailiffs at the door? Debt letters?"})
    assert found.value["needs"] == ["debt"]
    assert found.proposed_needs == ("debt",)


@pytest.mark.parametrize(
    "values",
    [
        {"Name": "Bailiff helpline", "About": "Free debt advice. Bailiffs at the door?", "Kind": "food"},
        {"Name": "Tuesday club", "About": "Everybody is welcome."},
    ],
)
def test_nothing_is_proposed_beside_a_sources_own_need_or_from_words_that_say_none(values: dict[str, str]) -> None:
    assert proposed(values).proposed_needs == ()


def test_each_part_of_a_cell_goes_to_its_field_and_what_is_left_is_told_by_itself(town: Town) -> None:
    town.take_in_csv(
        'Name,Contact\nCarers,"tea@example.org; https://example.org/carers; ask Jo"\nWalk,walk@example.org\n',
        {"fields": {"name": "Name", "join.email": "Contact", "join.website": "Contact"}},
    )
    join = town.waiting("carers")["join"]
    assert (join["email"], join["website"]) == ("tea@example.org", "https://example.org/carers")
    told = [(row["value"], row["fate"]) for row in town.losses() if row["column"] == "Contact"]
    assert told[1:] == [("ask Jo", "set aside"), ("walk@example.org", "kept")]
    town.take_in_csv(
        "Name,Contact\nTea,www.example.org/tea tea@example.org\n", {"fields": {"name": "Name", "join.email": "Contact"}}
    )
    assert ("www.example.org/tea", "set aside") in [(row["value"], row["fate"]) for row in town.losses()]
