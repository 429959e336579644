"""A session: a time at which a listing happens, once or again and again."""

from __future__ import annotations

from pydantic import Field

from schema.calendar_names import DAYS
from schema.choice_advice import advised_holidays
from schema.day_advice import advised_day, advised_week
from schema.day_spans import DaySpan, YearSpan
from schema.number_advice import meant_every_weeks
from schema.participation import Way
from schema.record import Record
from schema.types import Date, OneLine, Time, YesNo, choice, whole_number

WEEKS = ("1st", "2nd", "3rd", "4th", "5th", "last")
HOLIDAY_ANSWERS = ("yes", "no", "only", "unknown")

Day = choice("a day of the week", *DAYS, advise=advised_day)
Week = choice("a week of the month", *WEEKS, advise=advised_week)
WeekCount = whole_number("a number of weeks", 2, 26, meant_every_weeks)
OnHolidays = choice("yes, no, only or unknown", *HOLIDAY_ANSWERS, advise=advised_holidays)
"""Whether something runs on holidays; `only` when it runs on no other days. Unknown is never "no"."""


class Session(Record):
    """A time when it happens. Its days are given by `days`, by `dates`, or by neither when they are irregular."""

    days: tuple[Day, ...] = Field(  # type: ignore[valid-type]
        (), max_length=7, title="On which days?", description="The days of the week.", examples=["[tuesday]"]
    )
    dates: tuple[Date, ...] = Field(
        (),
        max_length=60,
        title="If it is on single dates, which?",
        description="Single dates, instead of days of the week.",
        examples=["[2026-12-05, 2027-01-30]"],
    )
    irregular: YesNo = Field(
        False,
        title="Do its days follow no rule?",
        description="yes when no rule gives its days. Say in the note how people find out. With days too: on some of "
        "those, such as some Saturdays.",
        examples=["no"],
    )
    all_day: YesNo = Field(
        False,
        title="Is it open all day and night?",
        description="yes if it is open all day and night.",
        examples=["no"],
    )
    starts: Time | None = Field(
        None, title="When does it start?", description="When it starts, by the 24-hour clock.", examples=['"19:00"']
    )
    ends: Time | None = Field(
        None,
        title="When does it end?",
        description="When it ends, by the 24-hour clock; 00:00 is midnight at the end of that day.",
        examples=['"21:00"'],
    )
    by_appointment: YesNo = Field(
        False,
        title="Do people need an appointment?",
        description="yes if people come only at a time agreed with them.",
        examples=["no"],
    )
    weeks: tuple[Week, ...] = Field(  # type: ignore[valid-type]
        (),
        max_length=5,
        title="Which weeks of the month, if not all?",
        description="Only some weeks of the month: 1st to 5th, or last.",
        examples=["[1st, 3rd]"],
    )
    every_weeks: WeekCount | None = Field(  # type: ignore[valid-type]
        None,
        title="If it is not every week, every how many weeks is it?",
        description="For every second, third or fourth week: how many weeks from one to the next.",
        examples=["4"],
    )
    counted_from: Date | None = Field(
        None,
        title="If it is every so many weeks, what is the date of one of them?",
        description="The date of any one session, from which the weeks are counted.",
        examples=["2026-12-07"],
    )
    fortnightly_from: Date | None = Field(
        None,
        title="If it is every other week, what is the date of one session?",
        description="For every other week, in short: the date of any one session.",
        examples=["2026-10-06"],
    )
    months: tuple[YearSpan, ...] = Field(
        (),
        max_length=12,
        title="Is it only in some months of the year?",
        description="Only some months, or days of the year.",
        examples=["[april to september]"],
    )
    not_on: tuple[DaySpan, ...] = Field(
        (),
        max_length=60,
        title="On which days does it not happen?",
        description="Days on which it does not happen: dates, two dates with to between them, or months.",
        examples=["[2026-12-21 to 2027-01-03, august]"],
    )
    bank_holidays: OnHolidays = Field(  # type: ignore[valid-type]
        "unknown",
        title="Does it happen on bank holidays?",
        description="yes, no, only or unknown.",
        examples=["no"],
    )
    school_holidays: OnHolidays = Field(  # type: ignore[valid-type]
        "unknown",
        title="Does it happen in the school holidays?",
        description="yes, no, only or unknown.",
        examples=["no"],
    )
    term_time_only: YesNo = Field(
        False,
        title="Does it stop in the school holidays?",
        description="yes if it stops in the school holidays: in short for school_holidays: no.",
        examples=["yes"],
    )
    overnight: YesNo = Field(
        False, title="Does it end the next day?", description="yes if it ends the next day.", examples=["no"]
    )
    first_date: Date | None = Field(
        None,
        title="If it is a course, what is the first day?",
        description="The first day, for a course.",
        examples=["2027-01-11"],
    )
    last_date: Date | None = Field(
        None,
        title="If it is a course, what is the last day?",
        description="The last day, for a course.",
        examples=["2027-03-29"],
    )
    way: Way | None = Field(
        None,
        title="Is this time by another way than the rest?",
        description="How people take part at this time, if it differs from one time to another.",
        examples=["online"],
    )
    venue: OneLine | None = Field(
        None,
        max_length=100,
        title="Which place is this at?",
        description="Which venue, by its name or id, if there are several.",
        examples=["Library"],
    )
    note: OneLine | None = Field(
        None,
        max_length=150,
        title="Is there anything else about this time?",
        description="Anything else about this time.",
        examples=["Women only"],
    )
