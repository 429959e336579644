"""Days and times in words that no session has are told, and those of something else are left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]
NAMED = PLAIN.replace("Tea and Chat", "Netherton Choir").replace("Company and a cup of tea.", "{summary}")
TUESDAYS = '{days: [tuesday], starts: "19:00", ends: "21:00"}'

ANOTHER_DAY_IN_A_SUMMARY = {
    "Sing with neighbours every Friday morning.": '"every friday"',
    "Sing with neighbours each Monday.": '"each monday"',
    "Songs and soup on Wednesdays, no need to book.": '"on wednesdays"',
    "Tea, cake and a chat on a Thursday afternoon.": '"on a thursday"',
    "A choir for all, Monday to Friday.": '"monday to friday"',
    "A warm room, open from Monday to Sunday.": '"monday to sunday"',
    "A warm place to sit at weekends.": '"at weekends"',
    "Fridays, 7pm to 9pm.": '"fridays"',
    "Sing on Tuesdays and Thursdays.": '"thursdays"',
    "Songs on the first Monday of the month.": '"monday"',
    "A Friday lunch club.": '"friday"',
    "Meets Weds 2pm.": '"weds"',
}
ANOTHER_TIME_IN_A_SUMMARY = {
    "Sing at 2pm on Tuesdays.": '"2pm"',
    "Sing with neighbours on Tuesday mornings.": '"tuesday mornings"',
    "Sing on Tuesdays from 10am to 12 noon.": '"Sing on Tuesdays from 10am to 12 noon."',
    "Songs every Tuesday, 14:00 to 16:00.": '"14:00 to 16:00"',
    "We start at 8pm.": '"8pm"',
    "We start at half past seven on Tuesdays.": '"We start at half past seven on Tuesdays."',
    "Sing on Tuesdays at two.": '"Sing on Tuesdays at two."',
    "Songs at ten in the morning.": '"Songs at ten in the morning."',
    "Tuesdays, two to four.": '"Tuesdays, two to four."',
    "Sing at 10.30 a.m. each Tuesday.": '"Sing at 10.30 a.m. each Tuesday."',
}
ANOTHER_IN_A_DESCRIPTION = (
    "We meet every Friday at 7pm.",
    "We all meet on Wednesdays.",
    "The choir meets on Mondays.",
    "The group is held every Thursday.",
    "Sessions run on Mondays and Tuesdays.",
    "Our sessions are on Saturday mornings.",
    "It takes place every Sunday.",
    "Come along on Fridays.",
    "Every Friday we sing songs from the shows.",
    "Every Friday at 7pm in the church hall.",
    "**Thursday** 6.30 - 8.00 pm",
    "We meet:\n\n- Fridays from 7pm to 9pm",
    "We sing on Tuesdays from 2pm to 4pm.",
    "The choir meets at 10am.",
    # without a verb, and in words
    "Choir every Friday.",
    "A choir each Friday, with tea.",
    "Netherton choir on Wednesdays at seven.",
    "Fridays at seven.",
    "Tuesdays at two.",
    "We meet at two o'clock.",
    "We start at quarter to seven on Tuesdays.",
)
OF_SOMETHING_ELSE = (
    # when it is not
    "Closed on Mondays.",
    "We do not meet on Mondays.",
    "Every day but Wednesday and Sunday.",
    "Any evening except Fridays.",
    # the office, the telephone, booking
    "Our office is open Monday to Friday, 9am to 5pm.",
    "Ring us on Mondays.",
    "The line is open from 10am to 4pm on weekdays.",
    "Book by noon on Monday.",
    "Registration is on Friday at 10am.",
    "We answer messages on Wednesdays.",
    # trips, other groups, deliveries, other things
    "We go on a trip every other Friday.",
    "Our sister choir meets on Thursdays.",
    "Another group sings on Fridays at 2pm.",
    "We also run a youth choir. It meets on Fridays.",
    "The Lye Lunch Club meets on Fridays.",
    "The café next door is open on Fridays.",
    "Hampers are delivered on Fridays.",
    "A nurse visits on Mondays.",
    "Sunday school for children.",
    "Some of us play in the Saturday league.",
    "A Sunday roast like your mother's.",
    "Doors open at 6.30pm.",
    "Tea is at 4pm.",
    "It costs £2.50 or £3.30 with tea.",
    "Ages 8-11 and 12-16.",
    "We sat in the sun and wed our voices.",
    "You may feel like singing on Monday mornings.",
    # the past, the future, feasts
    "We met on Fridays in the old hall.",
    "We used to meet on Fridays.",
    "We began on Friday 3 March 2017.",
    "From January we meet on Thursdays.",
    "We sing carols on Christmas Eve, whether or not it is a Thursday.",
    "Pancakes on Shrove Tuesday, eggs on Easter Monday.",
    "The next concert is this Saturday at 2pm.",
    "We walk to the pub on Fridays.",
    "We sing at weddings on Saturdays.",
    "We sing carols at the station every Friday in Advent.",
    "Come to our concert on Saturday at 7pm.",
    "Join us for a picnic on Sunday.",
    "We eat at 12.30pm in the café.",
    "Our office:\n\n- Monday to Friday, 9am to 5pm",
    "The office is open\non Mondays.",
    # without a verb, and not the whole of it
    "Tea every Friday in the café.",
    "Choir music for weddings every Friday.",
    "Choir tour to Wales on Fridays in May.",
    "Tuesdays, one to one support.",
    "Children can start at seven.",
    "Every Tuesday at one and the same table.",
    "We meet every Tuesday at two venues.",
)
THE_SAME = (
    "Sing with neighbours on Tuesday evenings.",
    "We meet every Tuesday from 7pm to 9pm.",
    "Songs each Tuesday night, and tea at 8pm.",
    "We meet on Tuesdays, 7-9pm.",
    "Tuesdays 19:00 to 21:00.",
    "We start at 7pm.",
    "Sing from seven on Tuesdays.",
    "Choir every Tuesday at seven.",
    "Tuesdays from seven till nine.",
    "We meet at seven o'clock on Tuesdays.",
)


def said(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.code == "times_in_words"]


def listing(summary: str = "Sing.", description: str = "", sessions: str = TUESDAYS) -> str:
    text = NAMED.replace("{summary}", f"{summary!r}") + f"sessions: [{sessions}]\n"
    return text + (
        "description: |\n" + "".join(f"  {line}\n" for line in description.split("\n")) if description else ""
    )


@pytest.mark.parametrize(("summary", "words"), ANOTHER_DAY_IN_A_SUMMARY.items())
def test_a_day_in_words_that_no_session_has_is_told(summary: str, words: str, problems_of: Check) -> None:
    (problem,) = said(problems_of(listing(summary)))
    assert problem.message.casefold().startswith(f"says {words}, and no session is on a ")


@pytest.mark.parametrize(("summary", "words"), ANOTHER_TIME_IN_A_SUMMARY.items())
def test_a_time_in_words_that_no_session_has_is_told(summary: str, words: str, problems_of: Check) -> None:
    (problem,) = said(problems_of(listing(summary)))
    begins = f"says {words}, and the sessions say 19:00 to 21:00. "
    assert problem.message.casefold().startswith(begins.casefold())


@pytest.mark.parametrize("words", ANOTHER_IN_A_DESCRIPTION)
def test_a_description_that_says_when_all_of_it_meets_is_read_too(words: str, problems_of: Check) -> None:
    assert len(said(problems_of(listing(description=words)))) == 1


@pytest.mark.parametrize("words", OF_SOMETHING_ELSE)
def test_days_and_times_of_something_else_are_left_alone(words: str, problems_of: Check) -> None:
    assert said(problems_of(listing(description=f"We sing old songs.\n\n{words}"))) == []


@pytest.mark.parametrize("words", THE_SAME)
def test_words_that_agree_with_the_sessions_are_left_alone(words: str, problems_of: Check) -> None:
    assert said(problems_of(listing(words, words))) == []


OF_SOMETHING_ELSE_IN_A_SUMMARY = (
    "The library is open on Saturdays.",
    "Company for anyone lonely on a Sunday.",
    "For people who find Sundays hard.",
    "Lessons for those who work Monday to Friday.",
    "Songs on Tuesday evenings and, in summer, on Thursdays.",
    "Gather from 6.50pm for a 7pm start.",
    "The same friends as our Monday group.",
    "Learn to cook Sunday lunch.",
    "Our magazine comes out on Fridays.",
    "Halal food from the Friday market.",
    # a way to say always, or a question
    "Sleep better from Sunday to Saturday.",
    "Good food from Monday to Sunday.",
    "Songs to carry you from Monday to Friday.",
    "Feeling low on Sundays?",
    # a time of somebody's day
    "For anyone awake at 3am.",
    "For people up at three in the morning.",
)


@pytest.mark.parametrize("summary", OF_SOMETHING_ELSE_IN_A_SUMMARY)
def test_a_summary_that_speaks_of_something_else_is_left_alone(summary: str, problems_of: Check) -> None:
    assert said(problems_of(listing(summary))) == []


PAST_MIDNIGHT = {
    "A night café on Tuesdays from 10pm to 2am.": '{days: [tuesday], starts: "22:00", ends: "02:00", overnight: yes}',
    "Songs on Tuesdays, 7pm to midnight.": '{days: [tuesday], starts: "19:00", ends: "00:00"}',
    "Soup every Tuesday at 1am.": '{days: [tuesday], starts: "22:00", ends: "02:00", overnight: yes}',
}


@pytest.mark.parametrize(("summary", "session"), PAST_MIDNIGHT.items())
def test_a_session_past_midnight_agrees_with_its_own_words(summary: str, session: str, problems_of: Check) -> None:
    assert said(problems_of(listing(summary, sessions=session))) == []


SESSIONS_THAT_LEAVE_IT_OPEN = (
    "{irregular: yes, note: Ring for the days}",
    "{all_day: yes}",
    '{days: [tuesday], starts: "19:00", note: And on some Fridays}',
    '{dates: [2026-12-04], starts: "09:00"}',
)


@pytest.mark.parametrize("sessions", SESSIONS_THAT_LEAVE_IT_OPEN)
def test_nothing_is_said_where_the_sessions_or_their_notes_have_the_day(sessions: str, problems_of: Check) -> None:
    assert said(problems_of(listing("Sing every Friday morning.", sessions=sessions))) == []


def test_the_line_is_that_of_the_words(problems_of: Check) -> None:
    text = listing(description="Old songs,\nsung loud.\n\nWe meet on\nFridays.")
    (problem,) = said(problems_of(text))
    assert text.split("\n")[(problem.line or 0) - 1] == "  We meet on"
