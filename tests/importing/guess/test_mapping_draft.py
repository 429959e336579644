"""Mappings drafted for whole files: what they say, what they are unsure of, and that they can be used as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.importing import existing_directory, mapping_file
from generator.importing.guess import mapping_draft
from generator.importing.sources import open as opening
from tests.importing.conftest import FILES, Town
from tests.town import SAMPLE

VOCABULARY = existing_directory.vocabulary(existing_directory.read(SAMPLE).records)


def _guess(path: Path) -> tuple[dict, str]:  # type: ignore[type-arg]
    guessed = mapping_draft.mapping(opening.source(path), VOCABULARY)
    return yaml.load(guessed.text, Loader=yaml.BaseLoader), " ".join(guessed.doubts)


@pytest.mark.parametrize("name", ["council.xlsx", "activities.json", "organisations.yml"])
def test_a_drafted_mapping_can_be_used_as_it_is(name: str, tmp_path: Path) -> None:
    source = opening.source(FILES / name)
    path = tmp_path / "m.yml"
    path.write_text(mapping_draft.mapping(source, VOCABULARY).text, encoding="utf-8")
    entry, problems = mapping_file.load(path)
    assert entry, problems
    assert [*problems, *mapping_file.problems(entry, source)] == []


def test_sheets_are_joined_by_the_ids_that_they_share() -> None:
    mapping, doubts = _guess(FILES / "council.xlsx")
    assert mapping["records"] == "Services"
    assert mapping["id"] == ["Ref"]
    assert mapping["joins"] == [
        {"sheet": "Organisations", "on": "Run by (org ref)", "key": "Org Ref"},
        {"sheet": "Venues", "on": "Venue Ref", "key": "Venue Ref", "split": ";"},
    ]
    assert mapping["venues_each"] == "Venues"
    assert mapping["skip"] == [{"column": "Archived?", "is": ["Yes"]}]
    assert mapping["private"] == ["Named contact"]
    assert "Organisations was joined by" in doubts


def test_fields_are_told_by_headings() -> None:
    fields = _guess(FILES / "council.xlsx")[0]["fields"]
    assert fields["organisation.charity_number"] == "Organisations.Charity No."
    assert fields["venues.lat"] == "Venues.Map: Latitude"
    assert {name: fields[name] for name in ("times", "cost", "ages", "join.phone", "join.email", "updated")} == {
        "times": "When",
        "cost": "Cost",
        "ages": "Age range",
        "join.phone": "Telephone",
        "join.email": "E-mail",
        "updated": "Last Updated",
    }
    assert fields["needs"]["split"] == ";"
    assert fields["needs"]["lookup"]["Social groups"] == ""
    assert fields["join.routes"]["lookup"]["Self referral"] == ["self"]


def test_groups_within_groups_are_told_by_what_they_stand_in() -> None:
    mapping, _ = _guess(FILES / "activities.json")
    fields = mapping["fields"]
    assert (mapping["venues_each"], mapping["sessions_each"]) == ("venues", "sessions")
    assert fields["organisation.name"] == "provider.name"
    assert fields["venues.address"] == ["venues.address.line1", "venues.address.line2"]
    assert fields["join.email"] == "contact.email"
    assert mapping["private"] == ["provider.contact.name", "provider.contact.email"]


def test_a_list_of_organisations_is_run_by_themselves() -> None:
    mapping, doubts = _guess(FILES / "organisations.yml")
    assert mapping["fields"]["organisation.name"] == "name"
    assert "an organisation of its own" in doubts


def test_values_tell_what_headings_do_not(write: Callable[[str, str], Path]) -> None:
    rows = "".join(f"Group {n},01632 9602{n:02},g{n}@groups.org.uk,DY{n} 9EP,Mondays 10-12\n" for n in range(1, 9))
    fields = _guess(write("odd.csv", f"Aaa,Bbb,Ccc,Ddd,Eee\n{rows}"))[0]["fields"]
    assert fields == {
        "name": "Aaa",
        "join.phone": "Bbb",
        "join.email": "Ccc",
        "venues.postcode": "Ddd",
        "times": "Eee",
    }


def test_what_most_records_share_is_taken_for_a_placeholder(write: Callable[[str, str], Path]) -> None:
    rows = "".join(f"Group {n},https://council.gov.uk\n" for n in range(9))
    mapping, doubts = _guess(write("a.csv", f"Name,Website\n{rows}"))
    assert mapping["placeholders"] == ["https://council.gov.uk"]
    assert "9 records share https://council.gov.uk" in doubts


def test_rows_with_one_id_are_one_listing(write: Callable[[str, str], Path]) -> None:
    rows = "1,Tea,Monday,10:00\n1,Tea,Friday,10:00\n2,Walk,Sunday,09:00\n2,Walk,Monday,14:00\n"
    mapping, _ = _guess(write("a.csv", f"Activity ID,Name,Day,Start time\n{rows}"))
    assert (mapping["several_rows"], mapping["sessions_each"]) == ("yes", "rows")
    assert mapping["fields"]["sessions.days"] == "rows.Day"


def test_joins_by_name_leave_the_name_where_it_belongs(write: Callable[[str, str], Path]) -> None:
    write("f/services.csv", "ID,Service,Organisation,Details\n1,Tea,Age Aware,Long\n2,Walk,Step On,Long\n")
    folder = write(
        "f/organisations.csv", "Organisation,Website\nAge Aware,https://a.org.uk\nStep On,https://b.org.uk\n"
    ).parent
    mapping, _ = _guess(folder)
    assert mapping["joins"] == [{"sheet": "organisations", "on": "Organisation", "key": "Organisation"}]
    assert mapping["fields"]["organisation.name"] == "organisations.Organisation"


def test_what_nobody_can_know_is_asked_for(write: Callable[[str, str], Path]) -> None:
    _, doubts = _guess(write("a.csv", "Name,Mystery\nTea,x-1 y\nWalk,y-2 z\n"))
    assert "Mystery: no field was found for it" in doubts
    assert "No column says serves, ways, needs, join.routes" in doubts
    assert "the licence" in doubts


def test_sheets_are_joined_by_the_names_of_organisations_and_places(write: Callable[[str, str], Path]) -> None:
    write(
        "f/services.csv",
        "Service,Provider,Where,What happens\nTea,Age Aware,Wren Hall,Chat\nWalk,Step On,The Quay,Walk\n"
        "Lunch,Age Aware,Wren Hall,Eat\nQuiz,Gone Away,Wren Hall,Quiz\n",
    )
    write("f/organisations.csv", "Organisation Name,Telephone\nAge Aware,01632 960150\nStep On,01632 960151\n")
    write("f/venues.csv", "Venue,Address\nWren Hall,1 Mill Lane\nThe Quay,2 Mill Lane\n")
    folder = write(
        "f/sessions.csv", "Activity,Day,From,To,Notes\nTea,Mon,10:00,12:00,not Aug\nWalk,Tue,9:00,10:00,\n"
    ).parent
    mapping, _ = _guess(folder)
    assert {join["sheet"]: join["on"] for join in mapping["joins"]} == {
        "organisations": "Provider",
        "venues": "Where",
        "sessions": "Service",
    }
    fields = mapping["fields"]
    assert (fields["name"], fields["sessions.note"]) == ("Service", "sessions.Notes")


def test_numbered_columns_are_days_with_their_times(write: Callable[[str, str], Path]) -> None:
    rows = "Tea,Mon,10:00,12:00,Thu,14:00,16:00,-1\nWalk,Tue,10:00,12:00,,,,0\n"
    mapping, _ = _guess(write("a.csv", f"Project,Day1,Start1,End1,Day2,Start2,End2,Archived\n{rows}"))
    assert mapping["fields"]["sessions.starts"] == ["Start1", "Start2"]
    assert mapping["fields"]["sessions.ends"] == ["End1", "End2"]
    assert mapping["skip"] == [{"column": "Archived", "is": ["-1"]}]


def test_numbers_and_friendly_words_are_not_taken_for_phones_prices_or_times(write: Callable[[str, str], Path]) -> None:
    record = '{"name": "Tea %d", "began": 1772582400, "size": 52.51, "blurbs": "Friendly chat %d"}'
    fields = _guess(write("a.json", f"[{record % (1, 1)}, {record % (2, 2)}]"))[0]["fields"]
    assert not {"join.phone", "cost", "times"} & set(fields)


def test_an_organiser_that_is_a_group_is_public_and_one_that_is_a_person_is_not(
    write: Callable[[str, str], Path],
) -> None:
    group = _guess(write("a.json", '[{"name": "Tea", "organiser": {"name": "Vale Trust"}}]'))[0]
    person = _guess(write("b.json", '[{"name": "Tea", "organiser": {"name": "Bo Pell"}}]'))[0]
    assert group["fields"]["organisation.name"] == "organiser.name"
    assert person["private"] == ["organiser.name"]


def test_a_heading_over_ticks_says_what_they_mean(write: Callable[[str, str], Path]) -> None:
    rows = "Tea,x,,Yes,Y,y\nWalk,,x,No,,n\nLunch,x,x,Yes,Y,y\n"
    mapping, doubts = _guess(write("a.csv", f"Name,Food,Online,GP referral,Free Wi-Fi,Step free\n{rows}"))
    fields = mapping["fields"]
    assert fields["needs"] == [{"from": "Food", "lookup": {"x": ["food"]}}]
    assert fields["ways"] == [{"from": "Online", "lookup": {"x": ["online"]}}]
    assert fields["join.routes"] == [{"from": "GP referral", "lookup": {"Yes": ["gp"], "No": "leave out"}}]
    assert (fields["venues.access.step_free"], "cost.free" in fields) == ("Step free", False)
    assert "needs: Food were taken for ticks" in doubts


def test_a_category_that_sounds_like_a_need_is_put_before_a_person(write: Callable[[str, str], Path]) -> None:
    rows = "".join(f"Group {n},{kind}\n" for n, kind in enumerate(["Debt advice", "Odds and ends"] * 3))
    mapping, doubts = _guess(write("a.csv", f"Name,Category\n{rows}"))
    assert mapping["fields"]["needs"]["lookup"] == {"Debt advice": ["debt"], "Odds and ends": ""}
    assert "Debt advice were given the words that theirs sound like" in doubts


def test_what_nearly_every_record_says_leaves_none_out(write: Callable[[str, str], Path]) -> None:
    rows = "".join(f"Group {n},closed\n" for n in range(9))
    mapping, doubts = _guess(write("a.csv", f"Name,Status\n{rows}"))
    assert "skip" not in mapping
    assert "nearly every record says closed" in doubts


def test_a_list_without_names_is_told_before_it_is_tried(write: Callable[[str, str], Path]) -> None:
    rows = "".join(f"2026-10-{n},x-{n % 2}\n" for n in range(10, 20))
    assert "No column was found for the name" in _guess(write("a.csv", f"When made,Mystery\n{rows}"))[1]


@pytest.mark.parametrize(
    ("heading", "value", "field"),
    [
        ("Helpdesk", "020-7946-0000", "join.phone"),
        ("geometry type", "Point", None),
        ("Date updated", "2019-07-24 10:15:49 -0400", "updated"),
        ("Ages", "5-11", "ages"),
    ],
)
def test_a_value_is_not_taken_for_what_it_only_looks_like(
    write: Callable[[str, str], Path], heading: str, value: str, field: str | None
) -> None:
    rows = "".join(f"Group {n},{value}\n" for n in range(9))
    fields = _guess(write("a.csv", f"Name,{heading}\n{rows}"))[0]["fields"]
    assert [name for name, column in fields.items() if column == heading] == ([field] if field else [])


@pytest.mark.parametrize(
    ("headings", "row", "fields"),
    [
        (
            "OrganisationURI,OrganisationLabel,LocationText,CoordinateReferenceSystem,GeoX,GeoY,ManagedBy",
            "https://example.org/x,Anytown Council,{bird} Hall,OSGB36,39460{n},28820{n},Wren Trust",
            {
                "name": "LocationText",
                "organisation.name": "OrganisationLabel",
                "venues.lat": "GeoY",
                "venues.lon": "GeoX",
            },
        ),
        (
            "X,Y,Site,Add1,P_code,Easting,Northing,last_edited_date,last_edited_user",
            "-2.08{n},52.49{n},{bird} Hall,{n} Mill Lane,DY9 {n}PX,39460{n},28820{n},2026/10/01 09:00:00+00,jsmith",
            {
                "name": "Site",
                "venues.lat": "Y",
                "venues.lon": "X",
                "venues.address": "Add1",
                "venues.postcode": "P_code",
                "updated": "last_edited_date",
            },
        ),
        (
            "name,addr:street,addr:postcode,contact:phone,opening_hours,isAccessibleForFree,priceCurrency",
            "{bird} Hall,{n} Mill Lane,DY9 {n}PX,01632 96010{n},Mo-Fr 09:00-17:0{n},Yes,GBP",
            {
                "name": "name",
                "venues.address": "addr:street",
                "venues.postcode": "addr:postcode",
                "join.phone": "contact:phone",
                "times": "opening_hours",
                "cost.free": "isAccessibleForFree",
            },
        ),
    ],
    ids=["a national template for councils", "a council's map", "OpenStreetMap and schema.org"],
)
def test_headings_of_systems_that_councils_use(
    write: Callable[[str, str], Path], headings: str, row: str, fields: dict[str, str]
) -> None:
    birds = enumerate(("Wren", "Robin", "Heron", "Lark", "Finch", "Swift"), start=1)
    rows = "".join(f"{row.format(n=n, bird=bird)}\n" for n, bird in birds)
    assert _guess(write("a.csv", f"{headings}\n{rows}"))[0]["fields"] == fields


@pytest.mark.parametrize("heading", ["Email / Web", "Email or website", "Website/e-mail", "Contact", "Contact details"])
def test_a_column_of_email_and_web_addresses_is_for_both(heading: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = ["Tea,tea@example.org", "Walk,https://example.org/walks", 'Men,"jo@example.org; www.example.org/men"']
    path.write_text("\n".join([f"Name,{heading}", *rows]), encoding="utf-8")
    fields = _guess(path)[0]["fields"]
    assert (fields["join.email"], fields["join.website"]) == (heading, heading)


@pytest.mark.parametrize("heading", ["Live?", "Active", "Current"])
def test_rows_that_say_no_to_running_are_skipped_and_odd_answers_are_told(heading: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    answers = ["Y"] * 9 + ["N", "Y", "Y?"]
    path.write_text("\n".join([f"Name,{heading}", *(f"Group {n},{a}" for n, a in enumerate(answers))]), "utf-8")
    mapping, doubts = _guess(path)
    assert mapping["skip"] == [{"column": heading, "is": ["N"]}]
    assert f"Records whose {heading} is N do not come in. {heading}: some say Y?." in doubts


def test_words_of_how_to_access_draft_the_routes_and_many_categories_the_needs_that_are_likely(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = ["Food,Turn up", "Tea dance,drop in", "Loneliness,Ring Jo", *(f"Thing {n},Turn up" for n in range(6))]
    text = [f"Group {n},{row}" for n, row in enumerate(rows)]
    path.write_text("\n".join(["Name,Type of activity,How to access", *text]), "utf-8")
    mapping, doubts = _guess(path)
    assert mapping["fields"]["join.routes"]["lookup"]["drop in"] == ["turn up"]
    assert mapping["fields"]["join.first_step"] == "How to access"
    assert mapping["fields"]["needs"]["lookup"]["Food"] == ["food"]
    assert "write a lookup under needs" in doubts


HIDING = (
    "Address private|Private address?|Keep address private|Confidential address|Is address confidential|Hide address"
    "|Secret location|Do not publish address|Address not to be published|Don't show location|Venue withheld"
    "|Undisclosed address|Confidential venue?|Private|Confidential?"
).split("|")


@pytest.mark.parametrize("heading", HIDING)
@pytest.mark.parametrize("answer", ["Yes", "Y"])
def test_a_column_that_says_an_address_is_secret_keeps_it_so(heading: str, answer: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f"Haven {n},{n} Hidden Lane,DY1 1A{'ABDEFG'[n]},{answer if n % 2 else 'No'}" for n in range(6)]
    path.write_text("\n".join([f"Name,Address,Postcode,{heading}", *rows]), "utf-8")
    mapping, _ = _guess(path)
    assert mapping["fields"]["venues.keep_address_private"] == heading
    assert "private" not in mapping


@pytest.mark.parametrize("answer", ["Private", "Yes - do not publish", "Confidential"])
def test_an_answer_in_words_keeps_an_address_secret_too(answer: str, town: Town, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f"Haven {n},{n} Hidden Lane,DY1 1A{'ABDEFG'[n]},{answer}" for n in range(6)]
    path.write_text("\n".join(["Name,Address,Postcode,Keep address private", *rows]), "utf-8")
    town.take_in(path, {"source": {"name": "A list"}, **{k: v for k, v in _guess(path)[0].items() if k != "source"}})
    assert town.waiting("haven-0")["venues"] == [{"keep_address_private": "yes"}]
    assert "Hidden Lane" not in (town.root / "provenance" / "a-list.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("heading", ["Confidential address", "Secret location", "Undisclosed address"])
def test_a_secret_address_in_a_column_of_its_own_is_private(heading: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f'Haven {n},"{n} Hidden Lane, DY1 1A{"ABDEFG"[n]}"' for n in range(6)]
    path.write_text("\n".join([f"Name,{heading}", *rows]), "utf-8")
    mapping, _ = _guess(path)
    assert mapping["private"] == [heading]
    assert "venues.address" not in mapping["fields"]


@pytest.mark.parametrize("heading", ["Publish address?", "Show address on website", "Address public?"])
def test_a_column_that_asks_whether_an_address_is_public_is_turned_round(
    heading: str, town: Town, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    rows = [f"Haven {n},{n} Hidden Lane,DY1 1A{'ABDEFG'[n]},{'No' if n % 2 else 'Yes'}" for n in range(6)]
    path.write_text("\n".join([f"Name,Address,Postcode,{heading}", *rows]), "utf-8")
    mapping, doubts = _guess(path)
    assert f"{heading}: where it is empty, the address is taken for public." in doubts
    town.take_in(path, {**mapping, "source": {"name": "A list"}})
    assert town.waiting("haven-1")["venues"] == [{"keep_address_private": "yes"}]
    assert town.waiting("haven-2")["venues"] == [{"postcode": "DY1 1AD", "address": "2 Hidden Lane"}]


@pytest.mark.parametrize(
    ("heading", "over"),
    [("Do not publish", "Yes"), ("Hidden", "Yes"), ("Not for publication", "Yes"), ("Publish on website?", "No")],
)
def test_rows_that_are_not_to_be_published_do_not_come_in(heading: str, over: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f"Haven {n},{'Yes' if n % 2 else 'No'}" for n in range(6)]
    path.write_text("\n".join([f"Name,{heading}", *rows]), "utf-8")
    assert _guess(path)[0]["skip"] == [{"column": heading, "is": [over]}]


def test_a_status_is_read_beside_the_words_that_are_skipped_and_odd_ones_are_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [f"Group {n},{said}" for n, said in enumerate(["Open"] * 6 + ["Closed", "Dormant"])]
    path.write_text("\n".join(["Name,Status", *rows]), "utf-8")
    mapping, doubts = _guess(path)
    assert mapping["skip"] == [{"column": "Status", "is": ["Closed"]}]
    assert mapping["fields"]["status"] == "Status"
    assert "it is not known whether records run that say Dormant" in doubts


@pytest.mark.parametrize(
    ("heading", "value", "private"),
    [
        ("Restricted to", "Women only", False),
        ("Not listed elsewhere", "Quiz night", False),
        ("Notes - do not publish", "Ring Jo first", True),
        ("Not for publication", "Ring Jo first", True),
    ],
)
def test_only_words_about_publishing_make_a_column_private(
    heading: str, value: str, private: bool, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("\n".join([f"Name,{heading}", *(f"Group {n},{value} {n}" for n in range(6))]), "utf-8")
    assert (heading in _guess(path)[0].get("private", [])) is private
