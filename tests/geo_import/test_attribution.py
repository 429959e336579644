"""Each source is thanked once, in the words that its licence asks for, with its latest year."""

from __future__ import annotations

from generator.geo_import import attribution
from generator.geo_import.file_contents import Use
from generator.load.yaml_parser import Value

OS_2025 = "Contains OS data © Crown copyright and database right 2025"
OS_2026 = "Contains OS data © Crown copyright and database right 2026"


def test_a_notice_that_two_sources_ask_for_stands_once_with_the_later_year() -> None:
    found = attribution.notices([(Use.NAMES, 2026), (Use.POSTCODES, 2025)])
    assert found == [
        OS_2026,
        "Contains Royal Mail data © Royal Mail copyright and database right 2025",
        "Source: Office for National Statistics licensed under the Open Government Licence v.3.0",
    ]


def test_the_words_of_another_licence_are_shown_as_given() -> None:
    assert attribution.notices([], "Licensed by LPS, number 1") == ["Licensed by LPS, number 1"]


def test_older_years_are_replaced_where_they_stand_and_other_notices_stay() -> None:
    ours: Value = {"text": "Maps by the Anytown Trust"}
    old: Value = [{"text": f"{OS_2025}.", "website": "https://example.org"}, ours]
    assert attribution.with_notices(old, [OS_2026, "New"]) == [
        {"text": OS_2026, "website": "https://example.org"},
        ours,
        {"text": "New"},
    ]
    assert attribution.with_notices([{"text": OS_2026}], [OS_2025]) == [{"text": OS_2026}]
    assert attribution.with_notices(None, ["New"]) == [{"text": "New"}]
