"""Days and parts of postcodes are read as people type them, and left alone where they could mean two things."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from schema.day_spans import _day_span, _year_span
from tests.submit.node import call, needs_node

pytestmark = needs_node

READ = {
    "day_span": {
        "21 December 2026 to 3 January 2027": ["2026-12-21 to 2027-01-03"],
        "21st Dec 2026 - 3rd Jan": ["2026-12-21 to 2027-01-03"],
        "21 Dec to 3 January 2027": ["2026-12-21 to 2027-01-03"],
        "from Monday 21 December until Sunday 3 January 2027": ["2026-12-21 to 2027-01-03"],
        "between 21 December 2026 and 3 January 2027": ["2026-12-21 to 2027-01-03"],
        "21.12.2026 – 3.1.2027": ["2026-12-21 to 2027-01-03"],
        "2026-12-21-2027-01-03": ["2026-12-21 to 2027-01-03"],
        "25/12/2026": ["2026-12-25"],
        "25/12/26": ["2026-12-25"],
        "25/12": ["25 december"],
        "Aug": ["august"],
        "closed in August": ["august"],
        "August 2026": ["2026-08-01 to 2026-08-31"],
        "July and August": ["july", "august"],
        "21 to 31 December": ["21 december to 31 december"],
        "Christmas Day, Boxing Day & New Year’s Day": ["25 december", "26 december", "1 january"],
    },
    "year_span": {"April to September": ["april to september"], "May-Sept": ["may to september"]},
    "date": {
        "5 Dec 2026, 30/01/2027": ["2026-12-05", "2027-01-30"],
        "5, 12 and 19 December 2026": ["2026-12-05", "2026-12-12", "2026-12-19"],
        "Saturday 5th December 2026": ["2026-12-05"],
    },
    "postcode_sector": {"dy9 8, DY5 and dy99ab": ["DY9 8", "DY5", "DY9 9"]},
}
LEFT = {
    "day_span": [
        "Christmas",
        "from 1 August",
        "Sat 2 Jan",
        "mornings",
        "31 June",
        "3/1/2027 to 21/12/2026",
        "2026",
        "half term",
    ],
    "year_span": ["2026-04-01 to 2026-09-30", "summer"],
    "date": ["5 December", "31/11/2026", "August 2026"],
    "postcode_sector": ["Netherton", "ZZ9", "DY"],
}


def test_days_are_put_into_the_form_that_the_directory_keeps() -> None:
    calls = [["understand", typed, kind] for kind, cases in READ.items() for typed in cases]
    wanted = [kept for cases in READ.values() for kept in cases.values()]
    assert [found["kept"] for found in call("typed-days", *calls)] == wanted


def test_what_could_mean_two_things_is_left_as_it_was() -> None:
    calls = [["understand", typed, kind] for kind, cases in LEFT.items() for typed in cases]
    for (_, typed, _kind), found in zip(calls, call("typed-days", *calls), strict=True):
        assert (found["kept"], found["words"]) == ([typed], [])


def test_what_is_kept_is_what_the_schema_takes() -> None:
    for kind, reads in (("day_span", _day_span), ("year_span", _year_span)):
        for kept in READ[kind].values():
            assert [str(reads(span)) for span in kept] == kept


def test_days_are_said_back_in_words() -> None:
    found = call(
        "typed-days",
        ["understand", "21/12/2026 to 3/1/2027, Aug, Boxing Day", "day_span"],
        ["understand", "dy9 8", "postcode_sector"],
    )
    assert found[0]["words"] == ["21 December 2026 to 3 January 2027", "every August", "every 26 December"]
    assert found[1]["words"] == ["postcodes that begin DY9 8"]


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        ("bank holidays", "bank_holidays"),
        ("Closed on bank holidays", "bank_holidays"),
        ("public holidays", "bank_holidays"),
        ("the school holidays", "school_holidays"),
        ("closed during school holidays", "school_holidays"),
    ],
)
def test_holidays_are_a_question_of_their_own(typed: str, question: str) -> None:
    found = call("typed-days", ["understand", f"Aug, {typed}", "day_span"])[0]
    assert found["holidays"] == {question: [typed]}
    assert found["kept"] == ["august", typed]


STRICT = [
    "2026-12-25",
    "2026-12-21 to 2027-01-03",
    "2027-01-03 to 2026-12-21",
    "2026-13-01",
    "2026-02-30",
    "august",
    "AUGUST",
    "15 july to 3 september",
    "30 february",
    "29 february",
    "0 may",
    "agust",
    "april to",
    "april to june to july",
    "25/12/2026",
    "",
]


def test_the_form_and_the_schema_refuse_the_same() -> None:
    kinds = {"day_span": _day_span, "year_span": _year_span}
    calls = [["faultIn", text, {"kind": kind}] for kind in kinds for text in STRICT]
    found = iter(call("field-types", *calls))
    for kind, reads in kinds.items():
        for text in STRICT:
            assert (next(found) or [None])[0] == _code(reads, text), (kind, text)


def _code(reads: object, text: str) -> str | None:
    try:
        reads(text)  # type: ignore[operator]
    except PydanticCustomError as fault:
        return str(fault.type)
    return None
