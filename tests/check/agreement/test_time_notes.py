"""Notes that name days off and limits: each is offered a line to type, and words that only look so are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]
OWN_DATES = "… to …], with its own dates in place of the dots"
WEEKLY = 'days: [monday, friday], starts: "10:00", ends: "12:00"'

SAID_IN_WORDS_ALONE = {
    # days off
    "Not in August": "not_on: [august]",
    "No sessions in July and August.": "not_on: [july, august]",
    "Closed for the whole of August": "not_on: [august]",
    "We don't meet in January": "not_on: [january]",
    "Closed 21 December to 3 January": "not_on: [21 december to 3 january]",
    "Closed from 21 December 2026 to 3 January 2027.": "not_on: [2026-12-21 to 2027-01-03]",
    "Not on Friday 25th December": "not_on: [25 december]",
    "Except 4 January 2027": "not_on: [2027-01-04]",
    "In August we are closed": "not_on: [august]",
    "Takes a break from mid-term. No class on 8 March": "not_on: [8 march]",
    "Closed 24–31 December": "not_on: [24 december to 31 december]",
    "Shut on bank holidays and from 21 December to 3 January": "not_on: [21 december to 3 january] | bank_holidays: no",
    "Not on Fridays": "days: [monday]",
    "Not in July, from 24 December to 2 January, nor on 3 April": "not_on: [july, 24 december to 2 january, 3 april]",
    "Not in August or at Easter": f"not_on: [august, {OWN_DATES}",
    "In July and August we are closed": "not_on: [july, august]",
    "Not on 4 and 18 December 2026.": "not_on: [2026-12-04, 2026-12-18]",
    "No meetings on 4, 11 or 18 December": "not_on: [4 december, 11 december, 18 december]",
    "Closed 25 December and 1 January.": "not_on: [25 december, 1 january]",
    "Closed between 24 December and 2 January": "not_on: [24 december to 2 january]",
    "Closed between July and September": "not_on: [july to september]",
    "No session on Friday, 4 or 11 December.": "not_on: [4 december, 11 december]",
    # bank and school holidays
    "Not on bank holidays": "bank_holidays: no",
    "Mondays except Bank Holidays": "bank_holidays: no",
    "We are shut on public holidays.": "bank_holidays: no",
    "Bank holidays: closed": "bank_holidays: no",
    "Bank holidays only": "bank_holidays: only",
    "Term time only": "school_holidays: no",
    "Runs during term-time": "school_holidays: no",
    "No meetings in half term": f"not_on: [{OWN_DATES}",
    "Not in the summer holidays.": f"not_on: [{OWN_DATES}",
    "Not in the school summer holidays": f"not_on: [{OWN_DATES}",
    "Closed in the October half term": f"not_on: [{OWN_DATES}",
    "We do not meet at Easter.": f"not_on: [{OWN_DATES}",
    "Closed between Christmas and New Year": f"not_on: [{OWN_DATES}",
    "Not during Ramadan or Eid": f"not_on: [{OWN_DATES}",
    "Not in the first two weeks of January": f"not_on: [{OWN_DATES}",
    "Not in the school holidays or half terms": "school_holidays: no",
    "Term time only, not half term": "school_holidays: no",
    # feasts that have a date
    "Closed on Christmas Day": "not_on: [25 december]",
    "Closed from Christmas Eve until New Year's Day": "not_on: [24 december to 1 january]",
    "Closed 20 December until 2 January": "not_on: [20 december to 2 january]",
    "Closed in the school holidays": "school_holidays: no",
    "School holidays only": "school_holidays: only",
    "Only in the school holidays": "school_holidays: only",
    # seasons, ends and beginnings
    "April to September only": "months: [april to september]",
    "Runs from May to October": "months: [may to october]",
    "Until 31 March 2027": "last_date: 2027-03-31",
    "Funding ends in March 2027": "last_date: 2027-03-31",
    "Last session 29 March": "last_date: 2027-03-29",
    "Starts on Monday 11 January 2027": "first_date: 2027-01-11",
    # patterns
    "First Saturday after pay day (the 28th) only": "irregular: yes in place of days",
    "Dates vary": "irregular: yes in place of days",
    "See our website for the dates": "irregular: yes in place of days",
    "Every fourth Monday from 7 December 2026": "every_weeks: 4 and counted_from: 2026-12-07",
    "Fortnightly": "every_weeks: 2 and counted_from: the date of any one session",
    "Alternate Mondays": "every_weeks: 2 and counted_from: the date of any one session",
    "Every three weeks": "every_weeks: 3 and counted_from: the date of any one session",
    "1st and 3rd Mondays": "weeks: [1st, 3rd]",
    "The last Friday of the month": "weeks: [last]",
    "Once a month": "weeks: [1st], or whichever it is",
    # how
    "On Zoom": "way: online",
    "Online": "way: online",
    "By appointment": "by_appointment: yes",
    "Appointments only": "by_appointment: yes",
    "Open 24 hours a day": "all_day: yes in place of starts and ends",
    "Day and night": "all_day: yes in place of starts and ends",
}
HARMLESS = (
    "Women only",
    "Open from 10 to 4",
    "No charge in August",
    "Closed to new people until April",
    "The waiting list is shut until April 2027",
    "We close at 4pm sharp",
    "Until 4pm on Fridays",
    "Doors open at 9, last entry 11.30",
    "Not suitable for children under 5",
    "First session free",
    "First come, first served",
    "Please ring before the first visit",
    "We reply within 24 hours",
    "Give us 24 hours' notice",
    "There is a 24-hour answerphone",
    "No appointment needed",
    "Drop in or by appointment",
    "Book online",
    "You can register online or by phone",
    "Open on bank holidays too",
    "Including bank holidays",
    "We may be closed on bank holidays, so ring first",
    "All year, not only in term time",
    "Not just in August",
    "Monthly newsletter",
    "Every other week we have a speaker",
    "Closed toe shoes, please",
    "May be busy, so come early",
    "March on the spot if you cannot walk",
    "Free until March 2027",
    "Meeting at the library until 31 March 2027",
    "Places are full until 1 February 2027",
    "Tea at 11, and a raffle on the last day",
    "Every Monday and Friday without fail",
    "It is not far from the bus stop on May Street",
    "No need to book",
    "Not in the main hall: use the side door",
    "The second floor, not the first",
    "When it is below zero we open in November and March too",
    "Bring a friend from April Close",
    "Babies stay in the crèche until their parents finish",
    "No Christmas cards, please",
    "Not at the Easter fair",
    "Closed on Fridays at 4pm",
    "Closed on Fridays for lunch",
    "Not on Fridays this month",
    "Not on Fridays in winter",
    "In August we do not meet on Fridays",
    "We are closed on Fridays in term time",
    "Not on Fridays when the hall is used for voting",
    "Not in the summer term",
    # what takes a taking away back, and what is shut is something else
    "Closed on bank holidays except Good Friday",
    "Closed in August except Fridays",
    "We are not closed at Christmas",
    "We never close on bank holidays",
    "When the hall is closed in August we meet in the park",
    "Even though schools are closed in August, we are open",
)


def listing(note: str, session: str = WEEKLY, **more: str) -> str:
    text = (
        PLAIN.replace("ways: [in person]", "ways: [in person, online]")
        + f"sessions:\n  - {{{session}, note: {note!r}}}\n"
    )
    return text + "".join(f"{key}: {value}\n" for key, value in more.items())


def said(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.code == "note_without_rule"]


def lines(problems: tuple[Problem, ...]) -> str:
    """Return the lines that are offered, to add or to write in place of one that says otherwise."""
    found = (
        re.search(r"(?:Add to [a-z0-9 ]+: |or write |a session of its own with )(.+)$", problem.message)
        for problem in said(problems)
    )
    return " | ".join(match[1] for match in found if match)


@pytest.mark.parametrize(("note", "line"), SAID_IN_WORDS_ALONE.items())
def test_what_is_said_in_words_alone_is_offered_a_line(note: str, line: str, problems_of: Check) -> None:
    assert lines(problems_of(listing(note))) == line


@pytest.mark.parametrize("note", HARMLESS)
def test_what_says_nothing_of_days_is_left_alone(note: str, problems_of: Check) -> None:
    assert lines(problems_of(listing(note))) == ""


@pytest.mark.parametrize("note", SAID_IN_WORDS_ALONE)
def test_a_note_about_all_times_is_read_as_one_about_a_time_is(note: str, problems_of: Check) -> None:
    if SAID_IN_WORDS_ALONE[note].startswith("way"):
        return  # a way belongs to one time: of the whole listing, `ways` says it
    text = PLAIN + f"sessions: [{{{WEEKLY}}}]\ntimes_note: {note!r}\n"
    assert lines(problems_of(text)) == SAID_IN_WORDS_ALONE[note]


RULES: dict[str, Any] = {
    "Not in August": f"{WEEKLY}, not_on: [august]",
    "Closed from 21 December 2026 to 3 January 2027.": f"{WEEKLY}, not_on: [2026-12-20 to 2027-01-05]",
    "Closed 21 December to 3 January": f"{WEEKLY}, not_on: [december, january]",
    "Not on Fridays": 'days: [monday], starts: "10:00"',
    "Not on 4 and 18 December 2026.": 'days: [friday], starts: "10:00", not_on: [2026-12-04, 2026-12-18]',
    "Not on bank holidays": f"{WEEKLY}, bank_holidays: no",
    "Term time only": f"{WEEKLY}, term_time_only: yes",
    "School holidays only": f"{WEEKLY}, school_holidays: only",
    "April to September only": f"{WEEKLY}, months: [may to august]",
    "Until 31 March 2027": f"{WEEKLY}, last_date: 2027-03-29",
    "Starts on Monday 11 January 2027": f"{WEEKLY}, first_date: 2027-01-11",
    "First Saturday after pay day (the 28th) only": "irregular: yes",
    "Every fourth Monday from 7 December 2026": "days: [monday], every_weeks: 4, counted_from: 2026-12-07",
    "1st and 3rd Mondays": "days: [monday], weeks: [1st, 3rd]",
    "On Zoom": f"{WEEKLY}, way: online",
    "By appointment": f"{WEEKLY}, by_appointment: yes",
    "Open 24 hours a day": "all_day: yes",
    "Fortnightly": "days: [monday], fortnightly_from: 2026-12-07",
}


@pytest.mark.parametrize(("note", "session"), RULES.items())
def test_nothing_is_offered_when_the_rule_says_it(note: str, session: str, problems_of: Check) -> None:
    assert lines(problems_of(listing(note, session))) == ""


def test_an_end_is_asked_for_without_any_session(problems_of: Check) -> None:
    text = PLAIN + "times_note: Until 31 March 2027, when the funding stops.\n"
    (problem,) = said(problems_of(text))
    assert problem.message.endswith("Add to the listing: last_date: 2027-03-31")
    assert said(problems_of(text + "last_date: 2027-03-31\n")) == []


def test_the_same_line_is_offered_once(problems_of: Check) -> None:
    text = listing("Not on bank holidays", times_note="Closed on bank holidays.")
    assert len(said(problems_of(text))) == 1


IN_A_DESCRIPTION = {
    "We meet in term time only, and not in August.": "school_holidays: no | not_on: [august]",
    "We meet on the first Monday of the month.": "weeks: [1st]",
    "Fortnightly.": "every_weeks: 2 and counted_from: the date of any one session",
    "Term time only.": "school_holidays: no",
    "No meetings in August.": "not_on: [august]",
    "We don't meet on bank holidays.": "bank_holidays: no",
    "The group takes a break in January.": "not_on: [january]",
    "Tea and Chat is closed in August.": "not_on: [august]",
}
OF_SOMETHING_ELSE = (
    "Decisions every six weeks.",
    "Our office is closed in August.",
    "A counsellor comes on the first Monday of the month.",
    "The café next door is shut on bank holidays.",
    "There is music on the last Friday of the month.",
    "The sister group meets in term time only.",
    "We were closed in August 2020.",
    "Every third week we sing rounds.",
    "Once a month we sing in a care home.",
)


def described(words: str, session: str = WEEKLY, more: str = "") -> str:
    return f"{PLAIN}sessions: [{{{session}}}]\ndescription: {words!r}\n{more}"


@pytest.mark.parametrize(("words", "line"), IN_A_DESCRIPTION.items())
def test_a_description_that_is_about_all_of_it_is_read_too(words: str, line: str, problems_of: Check) -> None:
    assert lines(problems_of(described(words))) == line


@pytest.mark.parametrize("words", OF_SOMETHING_ELSE)
def test_what_a_description_says_of_something_else_is_left_alone(words: str, problems_of: Check) -> None:
    assert lines(problems_of(described(words))) == ""


OTHERWISE = {
    ("The first Monday of the month", "weeks: [3rd]"): "weeks: [1st]",
    ("The last Monday of the month", "fortnightly_from: 2026-12-07"): "weeks: [last]",
    ("Fortnightly", "weeks: [1st]"): "every_weeks: 2 and counted_from: the date of any one session",
    (
        "Every three weeks",
        "every_weeks: 2, counted_from: 2026-12-07",
    ): "every_weeks: 3 and counted_from: the date of any one session",
    ("Term time only", "school_holidays: yes"): "school_holidays: no",
    ("April to September only", "months: [january to december]"): "months: [april to september]",
    ("Closed on Mondays", "school_holidays: no"): "days: [the day that it is]",
    ("The second Monday of the month", "weeks: [1st]"): "weeks: [2nd]",
}
AGREES = {
    "Fortnightly": "weeks: [1st, 3rd]",
    "Every second Monday": "weeks: [2nd]",
    "Every fourth Monday": "every_weeks: 4, counted_from: 2026-12-07",
    "The first and third Monday of the month": "weeks: [1st, 3rd]",
}


@pytest.mark.parametrize(("said_of_all", "line"), OTHERWISE.items())
def test_what_a_rule_says_otherwise_is_told_with_both(
    said_of_all: tuple[str, str], line: str, problems_of: Check
) -> None:
    words, rule = said_of_all
    problems = problems_of(described(f"{words}.", f'days: [monday], starts: "10:00", {rule}'))
    assert lines(problems) == line
    assert "says otherwise. Which is right?" in said(problems)[0].message


@pytest.mark.parametrize(("words", "rule"), AGREES.items())
def test_what_a_rule_says_in_its_own_way_is_left_alone(words: str, rule: str, problems_of: Check) -> None:
    assert lines(problems_of(described(f"We meet {words.lower()}.", f"days: [monday], {rule}"))) == ""


def test_a_day_off_is_offered_with_those_that_are_there(problems_of: Check) -> None:
    problems = problems_of(described("Not in August.", more="not_on: [2026-12-25]\n"))
    assert lines(problems) == "not_on: [2026-12-25, august]"


# --- several sessions ---------------------------------------------------------------------------------------------

TUESDAY_AND_FRIDAY = "{days: [tuesday]}, {days: [friday]}"
TUESDAY_AND_OTHERS = "{days: [tuesday]}, {days: [friday, monday]}"
ADD, TAKE = "Add to sessions 2: ", "Take Friday out of sessions 2, and give it a session of its own with "
OF_ONE_OF_SEVERAL = {
    ("We do not meet on Fridays in August.", TUESDAY_AND_FRIDAY): f"{ADD}not_on: [august]",
    ("We do not meet on Fridays in August.", TUESDAY_AND_OTHERS): f"{TAKE}not_on: [august]",
    ("We do not meet on Fridays during Ramadan.", TUESDAY_AND_FRIDAY): f"{ADD}not_on: [{OWN_DATES}",
    ("On Fridays in August we are closed.", TUESDAY_AND_FRIDAY): f"{ADD}not_on: [august]",
    ("Fridays except in August, and Tuesdays all year.", TUESDAY_AND_FRIDAY): f"{ADD}not_on: [august]",
    ("Closed on Fridays in the school holidays.", TUESDAY_AND_FRIDAY): f"{ADD}school_holidays: no",
    ("The Friday group runs in term time only.", TUESDAY_AND_FRIDAY): f"{ADD}school_holidays: no",
    ("We meet on the last Friday of the month.", TUESDAY_AND_FRIDAY): f"{ADD}weeks: [last]",
    ("We meet on the last Friday of the month.", TUESDAY_AND_OTHERS): f"{TAKE}weeks: [last]",
    ("The Friday session stops on 31 March 2027.", TUESDAY_AND_FRIDAY): f"{ADD}last_date: 2027-03-31",
    ("We meet on Fridays from April to June only.", TUESDAY_AND_FRIDAY): f"{ADD}months: [april to june]",
    ("Open Tuesday to Friday, closed in August.", TUESDAY_AND_FRIDAY): "Add to the listing: not_on: [august]",
    ("Closed on bank holidays.", TUESDAY_AND_FRIDAY): "Add to the listing: bank_holidays: no",
    ("Once a month.", TUESDAY_AND_FRIDAY): "Add to the session that it is about: weeks: [1st], or whichever it is",
    ("Starts on Friday 8 January 2027.", TUESDAY_AND_OTHERS): "Add to the listing: first_date: 2027-01-08",
    ("Closed on Fridays.", TUESDAY_AND_OTHERS): '"days: [friday, monday]" in sessions 2 says otherwise. Which is right?'
    " Change the words, or write days: [monday] there",
    ("Closed on Fridays and in August.", "{days: [tuesday]}"): "Add to the listing: not_on: [august]",
}


@pytest.mark.parametrize(("words", "sessions"), OF_ONE_OF_SEVERAL)
def test_a_line_is_offered_to_the_session_that_the_words_are_about(
    words: str, sessions: str, problems_of: Check
) -> None:
    (problem,) = said(problems_of(f"{PLAIN.replace('Company and a cup of tea.', words)}sessions: [{sessions}]\n"))
    assert problem.message.endswith(OF_ONE_OF_SEVERAL[words, sessions])


OF_SOMETHING_ELSE_IN_A_NOTE = (
    "The library is closed on Fridays, so we meet at the church.",
    "The café next door is shut on bank holidays.",
    "Our kitchen closes on Fridays.",
)


@pytest.mark.parametrize("words", OF_SOMETHING_ELSE_IN_A_NOTE)
def test_a_note_about_something_else_is_left_alone(words: str, problems_of: Check) -> None:
    assert said(problems_of(f"{PLAIN}sessions: [{TUESDAY_AND_FRIDAY}]\ntimes_note: {words}\n")) == []


def test_each_session_that_is_on_a_day_off_is_told(problems_of: Check) -> None:
    text = PLAIN.replace("Company and a cup of tea.", "Closed on Fridays and Tuesdays.")
    assert len(said(problems_of(f"{text}sessions: [{TUESDAY_AND_OTHERS}]\n"))) == 2


# --- feasts -------------------------------------------------------------------------------------------------------

OFF_AT_A_FEAST = {
    "We do not meet at Christmas.": "not_on: [2026-12-21 to 2027-01-03]",
    "Not at Christmas": "not_on: [december]",
    "Not at Easter": "not_on: [2026-03-29 to 2026-04-12]",  # the last one's: the next is far away
    "Not in the summer holidays": "not_on: [august]",
    "Not in half term": "school_holidays: no",
    "No meetings at Easter.": "bank_holidays: no",  # Mondays
    "Closed on Christmas Day": "bank_holidays: no",  # no Monday
}
OFF_AT_ANOTHER_TIME = {
    "We do not meet at Christmas.": "not_on: [august]",
    "Not at Easter": "not_on: [2026-12-21 to 2027-01-03]",
    "Not in the summer holidays": "bank_holidays: no",
    "Not in half term": "not_on: [2026-12-21 to 2027-01-03]",
    "Not at Eid": "not_on: [2026-12-21 to 2027-01-03]",
}


def on_mondays(note: str, rule: str) -> str:
    return f"{PLAIN}sessions: [{{days: [monday]}}]\ntimes_note: {note!r}\n{rule}\n"


@pytest.mark.parametrize(("note", "rule"), OFF_AT_A_FEAST.items())
def test_days_off_where_a_feast_can_fall_answer_the_note(note: str, rule: str, problems_of: Check) -> None:
    assert lines(problems_of(on_mondays(note, rule))) == ""


@pytest.mark.parametrize(("note", "rule"), OFF_AT_ANOTHER_TIME.items())
def test_days_off_at_another_time_do_not(note: str, rule: str, problems_of: Check) -> None:
    assert lines(problems_of(on_mondays(note, rule))).endswith(OWN_DATES)
