"""Opening times in words: right or refused, and never wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from benchmarks.opening_hours.__main__ import DATA, judge, of_osm, of_sessions
from generator.importing.opening_hours import read
from schema import Listing
from schema.calendar_names import DAYS

WEEK = list(DAYS)


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        (
            "Tues & Thurs 10-12 (term time), first Sat 9.30am",
            [
                {"days": ["tuesday", "thursday"], "starts": "10:00", "ends": "12:00", "term_time_only": "yes"},
                {"days": ["saturday"], "starts": "09:30", "weeks": ["1st"]},
            ],
        ),
        ("Saturday & Sunday (June - September)", [{"days": ["saturday", "sunday"], "months": ["june to september"]}]),
        (
            "Every other Friday 7pm from 8 January 2027",
            [{"days": ["friday"], "starts": "19:00", "fortnightly_from": "2027-01-08"}],
        ),
        (
            "Mon-Fri 9-5, closed bank holidays",
            [{"days": WEEK[:5], "starts": "09:00", "ends": "17:00", "bank_holidays": "no"}],
        ),
        (
            "10-12 Mondays, 2-4 Tuesdays",
            [
                {"days": ["monday"], "starts": "10:00", "ends": "12:00"},
                {"days": ["tuesday"], "starts": "14:00", "ends": "16:00"},
            ],
        ),
        (
            "Tuesdays 10-11.30am (closed August)",
            [{"days": ["tuesday"], "starts": "10:00", "ends": "11:30", "not_on": ["august"]}],
        ),
        ("24/7", [{"days": WEEK, "all_day": "yes"}]),
        ("Daily 10pm-6am", [{"days": WEEK, "starts": "22:00", "ends": "06:00", "overnight": "yes"}]),
        (
            "Wednesday (2nd and 4th of the month) 2pm to 4pm",
            [{"days": ["wednesday"], "starts": "14:00", "ends": "16:00", "weeks": ["2nd", "4th"]}],
        ),
        ("Mon to Fri 9.00-17.00 Closed Sunday", [{"days": WEEK[:5], "starts": "09:00", "ends": "17:00"}]),
        *(
            (text, [{"days": ["tuesday"], "starts": "10:00", "ends": "12:00", "term_time_only": "yes"}])
            for text in ("Tues 10-12 (not school hols)", "Tues 10-12, school term", "Tues 10-12 excl. school holidays")
        ),
        *(
            (text, [{"days": ["tuesday"], "starts": "10:00", "ends": "12:00"}])
            for text in ("Tues each week 10-12", "Tuesday 10-12, £3", "Tues 10-12 (last entry 11.30am)")
        ),
        ("Second Tuesday monthly 2pm", [{"days": ["tuesday"], "starts": "14:00", "weeks": ["2nd"]}]),
        ("Monday evenings 7-9", [{"days": ["monday"], "starts": "19:00", "ends": "21:00"}]),
    ],
)
def test_what_is_plain_is_read(text: str, sessions: list[dict[str, object]]) -> None:
    assert list(read(text).sessions) == sessions


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Every other Friday evening", "the date of one session"),
        ("Mondays 7-9", "before noon or after it"),
        ("Every second Tuesday 10am", "every other week"),
        ("Monday: yoga, Tuesday 10-12", "which days have which times"),
        ("Thursday or Friday 10-12", "“or”"),
        ("Saturday 10am-12pm, ages 5-11", "“ages”"),
        ("Tuesday 22/11/2026 5pm", "a date"),
        ("Mondays at 3pm and 6pm", "two times"),
        ("Monthly on a Tuesday 2-4pm", "which week of the month"),
        ("Sat 10am - 12pm monthly", "which week of the month"),
        ("First Monday and Tuesday of the month 10-12", "for all that follow"),
        ("Mon 10-12, Wed 2-4, term time only", "a condition"),
        ("Mon-Fri 9-5 (closed Wednesday)", "“closed”"),
        ("Sunday 10am - 12am", "before noon or after it"),
        ("Mon-Fri usually 9-5", "“usually”"),
        ("10-12", "no day of the week"),
        ("Monday Club", "no time"),
        ("", "no day of the week"),
        *((text, "not every week") for text in ("alt Weds 10-12", "Weds (alt.) 10-12", "Wed f/n 10am-12pm")),
        ("Mon-Fri 9-5 & alt Sats 9-12", "not every week"),
        ("Mon 10-12 hols only", "“hols”"),
        ("Mon 10-12 in June", "“june”"),
        ("Mon 10-12 bar Aug", "“bar”"),
        ("Mon 10-12 A/L permitting", "“permitting”"),
        *(
            (text, word)
            for text, word in (
                ("Up to 4pm Friday", "“up”"),
                ("Closing time 5pm Monday to Friday", "“closing”"),
                ("Most Mondays 10-12", "“most”"),
                ("Bimonthly, 1st Monday 2pm", "“bimonthly”"),
                ("First Sunday of the quarter 3pm", "“quarter”"),
                ("Tuesdays & Thursdays alternately 10-12", "“alternately”"),
                ("Tuesdays c. 10am", "“c”"),
                ("Was Mon 10-12 now Tue 2-4", "“was”"),
                ("Coming soon: Monday 10-12", "“soon”"),
                ("Mon 12-2am", "before noon or after it"),
                ("Wed 1-12", "before noon or after it"),
                ("Mon 10-12, £3 term", "“term”"),
            )
        ),
    ],
)
def test_what_is_not_sure_is_refused_and_says_why(text: str, why: str) -> None:
    reading = read(text)
    assert reading.sessions == ()
    assert why in reading.why


def _texts() -> list[tuple[str, str, str]]:
    lines = (Path(__file__).parent / "texts.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.rpartition(" = ") for line in lines if not line.startswith("#"))
    return [(text, meaning.partition(" // ")[0], meaning.partition(" // ")[2]) for text, _, meaning in rows]


@pytest.mark.parametrize(("text", "meaning", "condition"), _texts())
def test_what_people_type_is_read_as_they_mean_it_or_refused(text: str, meaning: str, condition: str) -> None:
    found = of_sessions(text)
    assert found in (None, frozenset() if meaning == "-" else of_osm(meaning))
    conditions = {name for session in read(text).sessions for name in session}
    assert found is None or conditions - {"days", "starts", "ends", "weeks", "all_day", "overnight"} == {
        *condition.split()
    }


def test_most_of_what_people_type_is_read() -> None:
    assert len(_texts()) > 100
    assert sum(of_sessions(text) is not None for text, _, _ in _texts()) >= 70


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Open Mon-Fri, closed weekends 9-5", "what is closed"),
        ("Tues & Thurs, closed Weds, 10-4", "what is closed"),
        ("Mon 9-12, closed 12-1, 1-5", "what is closed"),
        ("Mon-Fri 9-5; helpline 24/7", "those of “helpline”"),
        ("Mondays, 24 hours notice", "those of “notice”"),
        ("Mon-Fri 9-5, daily 24 hours", "has other times too"),
        ("Mon 1-12pm", "before noon or after it"),
        ("Mon 10-11 and evenings", "before noon or after it"),
    ],
)
def test_what_could_turn_times_inside_out_says_why(text: str, why: str) -> None:
    assert why in read(text).why


SESSIONS = TypeAdapter(Listing.model_fields["sessions"].annotation)
WORDS = (
    "Mon|Tues|Weds|Thurs|Fri|Sat|Sunday|weekends|Mon-Fri|10-4|9-5|9.30|9-10|10-12|7-9|2-4pm|1-12pm|closed|open|evening"
    "|evenings|night|morning|pm|am|24/7|24 hours|helpline|notice|,|;|(|)|:|and|-|.|term time|1st|daily|in the"
).split("|")


@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_any_words_give_sessions_that_the_schema_takes_or_none(text: str) -> None:
    sessions = [dict(session) for session in read(text).sessions]
    assert len(SESSIONS.validate_python(sessions)) == len(sessions)
    assert not any("all_day" in session and "starts" in session for session in sessions)


@given(st.text(alphabet="MonTuesWed 0123456789:.-apm,;()&/~", max_size=60))
def test_any_text_gives_sessions_that_the_schema_takes_or_none(text: str) -> None:
    sessions = [dict(session) for session in read(text).sessions]
    assert len(SESSIONS.validate_python(sessions)) == len(sessions)


DAY_WORDS = ("Mon", "Tues", "Weds", "Thurs", "Fri", "Sat", "Sun")
AROUND = st.sampled_from([" ", ", ", "; ", " (", ") ", ": ", " - ", ". ", " and ", "\n"])


@given(st.sampled_from(DAY_WORDS), st.sampled_from(DAY_WORDS), st.lists(AROUND, min_size=3, max_size=3), st.booleans())
def test_a_day_right_after_closed_is_open_only_where_the_one_before_is_the_closed_one(
    first: str, second: str, around: list[str], says_open: bool
) -> None:
    text = f"{'Open ' if says_open else ''}{first}{around[0]}closed{around[1]}{second}{around[2]}10-4"
    open_days = {day for session in read(text).sessions for day in session["days"]}  # type: ignore[union-attr]
    assert DAYS[DAY_WORDS.index(first)] not in open_days or first == second
    assert not (says_open and open_days)


@given(
    st.sampled_from(["evening", "evenings", "night", "nights", "eve"]), st.integers(1, 12), st.sampled_from(["", ".30"])
)
def test_an_evening_is_never_a_morning(word: str, hour: int, minutes: str) -> None:
    for text in (f"Thursday {word} {hour}{minutes}-{hour + 1}", f"Thurs {hour}{minutes}-{hour + 1} {word}"):
        assert all(str(session["starts"]) >= "16:00" for session in read(text).sessions)


@pytest.mark.skipif(not DATA.is_file(), reason="the texts are other people's and are not kept here")
def test_under_one_in_a_hundred_real_texts_is_read_wrongly() -> None:
    import json

    rows = json.loads(DATA.read_text(encoding="utf-8"))
    verdicts = [judge(row["text"], row["good"]) for row in rows]
    assert verdicts.count("wrong") < len(rows) / 100
    assert verdicts.count("right") > len(rows) * 0.9
