"""The files answer as Open Referral UK 3 and HSDS 3 say, and carry whatever a listing says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from generator.export.open_data.open_referral import ROOT
from generator.export.open_data.open_referral.costs import amount
from generator.export.open_data.open_referral.identifiers import ids_of
from tests.export.open_data.made import SHARED, of, town_files
from tests.town import town

API = "data/oruk/v3/"
ORUK = SHARED / "oruk"
needs_schemas = pytest.mark.skipif(not ORUK.is_dir(), reason="the standard's schemas are not kept here")
id_of = ids_of(town().settings.site_address)


def answers(kind: str, files: dict[str, bytes] | None = None) -> dict[str, Any]:
    """Return each record of a kind as its own address gives it, by its id."""
    shape = re.compile(rf"{API}{kind}/[0-9a-f-]+/index\.json")
    found = [json.loads(data) for name, data in (files or town_files()).items() if shape.fullmatch(name)]
    return {answer["id"]: answer for answer in found}


def listed(kind: str) -> Any:
    return json.loads(town_files()[f"{API}{kind}/index.json"])


def service(id: str) -> Any:
    return json.loads(town_files()[f"{API}services/{id_of('service', id)}/index.json"])


def facts(record: Any) -> dict[str, str]:
    """Return what a record says by attributes of Linkbook's own fields."""
    return {a["label"]: a["value"] for a in record.get("attributes", ()) if a["link_type"] == "linkbook"}


# --- against the published schemas --------------------------------------------------------------------------------


@cache
def schema(path: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads((ORUK / path).read_text("utf-8")), format_checker=FormatChecker())


def faults(path: str, answer: object) -> list[str]:
    return [f"{fault.json_path}: {fault.message[:200]}" for fault in schema(path).iter_errors(answer)]


RECORDS = (
    ("services", "schemas-uk-3.0/service.json"),
    ("services", "hsds-3.0/schema/compiled/service.json"),
    ("organizations", "schemas-uk-3.0/organization.json"),
    ("organizations", "hsds-3.0/schema/compiled/organization.json"),
    ("service_at_locations", "schemas-uk-3.0/service_at_location.json"),
    ("taxonomies", "schemas-uk-3.0/taxonomy.json"),
    ("taxonomy_terms", "schemas-uk-3.0/taxonomy_term.json"),
)


@needs_schemas
@pytest.mark.parametrize(("kind", "path"), RECORDS)
def test_every_record_is_as_the_standard_has_it(kind: str, path: str) -> None:
    records = answers(kind)
    assert records
    assert {id: found for id, record in records.items() if (found := faults(path, record))} == {}


@needs_schemas
@pytest.mark.parametrize("kind", ["service", "service_at_location", "taxonomy", "taxonomy_term"])
def test_every_page_is_as_the_standard_has_it(kind: str) -> None:
    plural = "taxonomies" if kind == "taxonomy" else f"{kind}s"
    assert faults(f"schemas-uk-3.0/{kind}_list.json", listed(plural)) == []


@needs_schemas
def test_the_schemas_do_refuse_what_is_wrong() -> None:
    bad = service("sing-along-choir") | {"status": "lovely", "email": None}
    assert len(faults("schemas-uk-3.0/service.json", bad)) == 2


# --- as the API answers ----------------------------------------------------------------------------------------------


def test_the_root_says_the_version_that_validators_know() -> None:
    assert json.loads(town_files()[f"{API}index.json"]) == ROOT
    assert ROOT["version"] == "HSDS-UK-3.0"


@pytest.mark.parametrize("kind", ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"])
def test_a_list_is_one_whole_page_and_each_of_its_ids_answers(kind: str) -> None:
    page = listed(kind)
    assert (page["total_pages"], page["page_number"]) == (1, 1)
    assert page["total_items"] == page["size"] == len(page["contents"])
    assert (page["first_page"], page["last_page"], page["empty"]) == (True, True, False)
    assert {record["id"] for record in page["contents"]} == set(answers(kind))


def test_every_answer_has_both_names_of_an_index() -> None:
    names = [name for name in town_files() if name.startswith(API)]
    html = {name.removesuffix(".html") for name in names if name.endswith("index.html")}
    assert html == {name.removesuffix(".json") for name in names if name.endswith("index.json")}
    assert len(names) == 2 * len(html)


def everything(value: Any) -> Iterator[Any]:
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from everything(inner)


def test_nothing_is_null_or_empty() -> None:
    for name, data in town_files().items():
        if name.startswith(API) and not name.endswith("html"):
            bare = [value for value in everything(json.loads(data)) if value is None or value in ("", [], {})]
            assert bare == [], name


def test_sent_as_a_page_it_is_still_only_text() -> None:
    assert not any(b"<" in data for name, data in town_files().items() if name.startswith(API))


def test_ids_stay_and_differ() -> None:
    assert service("money-advice")["id"] == id_of("service", "money-advice") == "6c021e43-36f9-53c0-876d-91809f35d177"
    assert ids_of("https://elsewhere.example.org/")("service", "money-advice") != id_of("service", "money-advice")


# --- what a service says -------------------------------------------------------------------------------------------


def test_a_service_has_the_fields_that_both_standards_know() -> None:
    choir = service("sing-along-choir")
    assert choir["fees"] == choir["fees_description"] == "£3 a session, first visit free"
    assert (choir["assured_date"], choir["last_modified"]) == ("2026-10-01", "2026-10-01T00:00:00Z")
    assert [phone["number"] for phone in choir["phones"]] == ["01632 960120", "01632 960121"]
    assert choir["phones"][1]["extension"] == 4
    assert [time["byday"] for time in choir["schedules"]] == ["TU", "SA"]
    assert choir["service_areas"][0]["uri"].endswith("/E08999901")


def test_what_has_no_field_is_an_attribute() -> None:
    choir = facts(service("sing-along-choir"))
    assert choir["who.not_for"] == "We cannot help with lifts."
    assert choir["join.routes.0"] == "turn up"
    assert facts(service("sing-along-choir")["schedules"][0])["term_time_only"] == "yes"


def test_each_need_is_a_term_with_its_heading_above_it() -> None:
    need = next(a["taxonomy_term"] for a in service("money-advice")["attributes"] if a["link_type"] == "need")
    assert need["parent_id"] in answers("taxonomy_terms")


def test_a_session_on_dates_is_a_row_for_each(tmp_path: Path) -> None:
    dates = {"dates": ["2026-12-05", "2027-01-30"], "starts": "10:00"}
    [found] = answers("services", of(tmp_path, tea={"sessions": [dates]})).values()
    assert [(row["dtstart"], row["count"], row["opens_at"]) for row in found["schedules"]] == [
        ("2026-12-05", 1, "10:00"),
        ("2027-01-30", 1, "10:00"),
    ]


def test_weeks_of_the_month_are_a_monthly_rule(tmp_path: Path) -> None:
    session = {"days": ["monday", "friday"], "weeks": ["1st", "last"]}
    [found] = answers("services", of(tmp_path, tea={"sessions": [session]})).values()
    assert (found["schedules"][0]["freq"], found["schedules"][0]["byday"]) == ("MONTHLY", "1MO,1FR,-1MO,-1FR")


def test_a_note_about_times_alone_is_a_schedule_in_words(tmp_path: Path) -> None:
    [found] = answers("services", of(tmp_path, tea={"times_note": "Ask us when."})).values()
    assert [(row["description"], "freq" in row) for row in found["schedules"]] == [("Ask us when.", False)]


def test_half_an_address_is_no_address(tmp_path: Path) -> None:
    [found] = answers("services", of(tmp_path, tea={})).values()
    location = found["service_at_locations"][0]["location"]
    assert "addresses" not in location
    assert location["description"] == "Old Quay, ZE91 5FG"
    assert facts(location) == {"town": "Old Quay", "postcode": "ZE91 5FG"}


def test_what_is_paused_says_so(tmp_path: Path) -> None:
    status = {"kind": "paused", "until": "2027-01-10", "reason": "The hall is being mended."}
    [found] = answers("services", of(tmp_path, tea={"status": status})).values()
    assert (found["status"], found["alert"]) == (
        "temporarily closed",
        "Paused until 10 January 2027. The hall is being mended",
    )


@pytest.mark.parametrize(("words", "number"), [("£5", 5), ("£2.50", 2.5), ("Free", 0), ("£5 to £8", None), ("5", None)])
def test_an_amount_is_a_number_only_where_it_is_one(words: str, number: float | None) -> None:
    assert amount(words).get("amount") == number
