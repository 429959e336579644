"""Write `cases.json`: on which days of 2026 to 2028 sixty patterns happen, and when is the next time at some minutes.

An oracle of its own: it knows nothing of `generator/`. dateutil's rules (RFC 5545) and sets say which days a pattern
has. Bank holidays are those that gov.uk publishes, with Christmas, Boxing Day and New Year on weekends too.
Run `python -m tests.recurrence.make_cases` after a change, and read what changed.

Days are run-length coded: `3.2y` is three days on which it does not happen and then two on which it does. The letters:
`.` no, `y` yes, `b` yes but it is a bank holiday, `t` yes if it is term time, `x` both of these, `u` unknown.
"""

from __future__ import annotations

import datetime
import json
from itertools import groupby
from pathlib import Path
from typing import Any

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule, rruleset

FIRST, LAST = datetime.date(2026, 1, 1), datetime.date(2028, 12, 31)
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
FILE = Path(__file__).parent / "cases.json"

COMMON = "2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-26 2026-12-28 "
COMMON += "2027-01-01 2027-03-26 2027-05-03 2027-05-31 2027-12-25 2027-12-26 2027-12-27 2027-12-28 "
COMMON += "2028-01-01 2028-01-03 2028-04-14 2028-05-01 2028-05-29 2028-12-25 2028-12-26"
ENGLAND = COMMON + " 2026-04-06 2026-08-31 2027-03-29 2027-08-30 2028-04-17 2028-08-28"
SCOTLAND = COMMON + " 2026-01-02 2026-06-15 2026-08-03 2026-11-30 2027-01-02 2027-01-04 2027-08-02 2027-11-30"
SCOTLAND += " 2028-01-02 2028-01-04 2028-08-07 2028-11-30"
BANK = {"england": ENGLAND, "scotland": SCOTLAND, "wales": ENGLAND}
BANK["northern ireland"] = ENGLAND + " 2026-03-17 2026-07-13 2027-03-17 2027-07-12 2028-03-17 2028-07-12 2026-07-12"

SCHOOL = (
    "2026-10-26 to 2026-10-30",
    "2026-12-21 to 2027-01-03",
    "2027-02-15 to 2027-02-19",
    "2027-03-26 to 2027-04-11",
    "2027-05-31 to 2027-06-04",
    "2027-07-22 to 2027-09-01",
)
KNOWN = (datetime.date(2026, 9, 28), datetime.date(2027, 9, 29))
"""Four weeks before the first of those days, and four after the last."""

Days = set[datetime.date]


def on(*args: Any, **rule: Any) -> Days:
    """Return the days of a rule of RFC 5545 in the three years."""
    rule.setdefault("dtstart", datetime.datetime(2025, 12, 29))
    until = datetime.datetime.combine(LAST, datetime.time())
    return {d.date() for d in rrule(*args, until=min(until, rule.pop("until", until)), **rule)} - before(FIRST)


def before(day: datetime.date) -> Days:
    return span(datetime.date(2025, 12, 1), day - datetime.timedelta(1))


def span(first: datetime.date, last: datetime.date) -> Days:
    rules = rruleset()
    rules.rrule(rrule(DAILY, dtstart=datetime.datetime.combine(first, datetime.time()), until=last_minute(last)))
    return {d.date() for d in rules}


def last_minute(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(23, 59))


def dates(text: str) -> Days:
    return {datetime.date.fromisoformat(word) for word in text.split()}


def between(text: str) -> Days:
    first, last = text.split(" to ")
    return span(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


def weekly(*weekdays: int, **rule: Any) -> Days:
    return on(WEEKLY, byweekday=weekdays, **rule)


def months(*numbers: int) -> Days:
    return on(YEARLY, bymonth=numbers, byweekday=range(7))


def every(weeks: int, start: str, *weekdays: int) -> Days:
    """Return every so many weeks, counted both ways from a day, by weeks that begin on Monday."""
    anchor = datetime.datetime.fromisoformat(start)
    while anchor.date() > FIRST - datetime.timedelta(14):
        anchor -= datetime.timedelta(7 * weeks)
    anchor -= datetime.timedelta(anchor.weekday())
    return on(WEEKLY, interval=weeks, byweekday=weekdays, wkst=MO, dtstart=anchor)


def monthly(positions: tuple[int, ...], *weekdays: int) -> Days:
    """Return some weekdays, each by its place in the month: 1 to 5 from the start, -1 the last."""
    days = [DAY_RULES[w](n) for w in weekdays for n in positions]
    return on(MONTHLY, byweekday=days, dtstart=datetime.datetime(2025, 12, 1))


DAY_RULES = (MO, TU, WE, TH, FR, SA, SU)
ENG, SCO = dates(ENGLAND), dates(SCOTLAND)
HOLIDAY = set().union(*map(between, SCHOOL))
ALL_KNOWN = span(*KNOWN)
EVERY_DAY = weekly(*range(7))
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def pattern(name: str, session: dict[str, Any], yes: Days, **more: Any) -> dict[str, Any]:
    """Return a pattern with what it says of each day: `bank` and `term` are days of doubt, `maybe` unknown ones."""
    bank = yes & more.get("bank", set())
    term = yes & more.get("term", set())
    maybe = more.get("maybe", set())
    letters = [letter(day, yes, bank, term, maybe) for day in sorted(EVERY_DAY)]
    runs = "".join(f"{len(list(same))}{key}" for key, same in groupby(letters))
    case = {"name": name, "session": session, "days": runs}
    for key in ("listing", "calendar"):
        if key in more:
            case[key] = more[key]
    return case


def letter(day: datetime.date, yes: Days, bank: Days, term: Days, maybe: Days) -> str:
    if day in maybe:
        return "u"
    if day not in yes:
        return "."
    return "x" if day in bank and day in term else "b" if day in bank else "t" if day in term else "y"


E = {"bank": ENG}
"""On an English bank holiday, of which these patterns do not speak."""
TERM = {"calendar": "england with schools"}


def weekly_patterns() -> list[dict[str, Any]]:
    return [
        *(pattern(f"every {day}", {"days": [day]}, weekly(n), **E) for n, day in enumerate(DAYS)),
        pattern("weekdays", {"days": DAYS[:5]}, weekly(0, 1, 2, 3, 4), **E),
        pattern("weekends", {"days": DAYS[5:]}, weekly(5, 6), **E),
        pattern("every day", {"days": DAYS}, EVERY_DAY, **E),
        pattern("all day and night", {"all_day": "yes"}, EVERY_DAY, **E),
        pattern("all day on Sundays", {"all_day": "yes", "days": ["sunday"]}, weekly(SUN), **E),
        pattern("1st Tuesdays", {"days": ["tuesday"], "weeks": ["1st"]}, monthly((1,), TUE), **E),
        pattern("2nd and 4th Thursdays", {"days": ["thursday"], "weeks": ["2nd", "4th"]}, monthly((2, 4), THU), **E),
        pattern("5th Mondays", {"days": ["monday"], "weeks": ["5th"]}, monthly((5,), MON), **E),
        pattern("last Sundays", {"days": ["sunday"], "weeks": ["last"]}, monthly((-1,), SUN), **E),
        pattern("1st and last Fridays", {"days": ["friday"], "weeks": ["1st", "last"]}, monthly((1, -1), FRI), **E),
        pattern("4th or last", {"days": ["saturday"], "weeks": ["4th", "last"]}, monthly((4, -1), SAT), **E),
        pattern("3rd Wed, Sat", {"days": ["wednesday", "saturday"], "weeks": ["3rd"]}, monthly((3,), WED, SAT), **E),
    ]


def counted_patterns() -> list[dict[str, Any]]:
    def counted(weeks: int, start: str, *days: str) -> dict[str, Any]:
        return {"days": list(days), "every_weeks": str(weeks), "counted_from": start}

    old = {"days": ["saturday"], "fortnightly_from": "2026-10-03"}
    return [
        pattern("fortnightly, in short", old, every(2, "2026-10-03", SAT), **E),
        pattern("every 2 weeks", counted(2, "2027-06-08", "tuesday"), every(2, "2027-06-08", TUE), **E),
        pattern("every 3 weeks", counted(3, "2026-12-02", "wednesday"), every(3, "2026-12-02", WED), **E),
        pattern("every 4 weeks", counted(4, "2026-12-07", "monday"), every(4, "2026-12-07", MON), **E),
        pattern("two days", counted(4, "2026-12-10", "monday", "thursday"), every(4, "2026-12-10", MON, THU), **E),
        pattern("every 6 weeks", counted(6, "2028-02-29", "tuesday"), every(6, "2028-02-29", TUE), **E),
        pattern("every 13 weeks", counted(13, "2026-01-02", "friday"), every(13, "2026-01-02", FRI), **E),
        pattern("every 26 weeks", counted(26, "2027-01-03", "sunday"), every(26, "2027-01-03", SUN), **E),
    ]


def dated_patterns() -> list[dict[str, Any]]:
    some = "2026-12-05 2027-01-30"
    holidays = "2026-12-25 2027-05-03 2028-02-29"
    irregular = {"irregular": "yes", "note": "Ring to ask"}
    bounded = irregular | {"first_date": "2027-01-01", "last_date": "2027-03-31"}
    whole = weekly(MON)
    first, last = "2026-09-07", "2026-10-12"
    course = {"days": ["monday"], "first_date": first, "last_date": last}
    narrower = {"days": ["monday"], "first_date": "2026-06-01", "last_date": "2027-12-31"}
    inner = {"first_date": "2027-01-01", "last_date": "2028-06-30"}
    pause = {"status": {"kind": "paused", "until": "2027-02-01"}}
    return [
        pattern("two dates", {"dates": some.split()}, dates(some)),
        pattern("dates on bank holidays", {"dates": holidays.split()}, dates(holidays)),
        pattern("a date not on bank holidays", {"dates": holidays.split(), "bank_holidays": "no"}, dates("2028-02-29")),
        pattern("irregular", irregular, set(), maybe=EVERY_DAY),
        pattern("some Saturdays", irregular | {"days": ["saturday"]}, set(), maybe=weekly(SAT)),
        pattern("irregular for a while", bounded, set(), maybe=between("2027-01-01 to 2027-03-31")),
        pattern("a course", course, whole & between(f"{first} to {last}"), **E),
        pattern("from a day", {"days": ["monday"], "first_date": "2027-01-11"}, whole - before_day("2027-01-11"), **E),
        pattern("until a day", {"days": ["monday"], "last_date": "2027-03-31"}, whole & before_day("2027-04-01"), **E),
        pattern("narrower dates", narrower, whole & between("2027-01-01 to 2027-12-31"), listing=inner, **E),
        pattern("paused", {"days": ["monday"]}, whole - before_day("2027-02-01"), listing=pause, **E),
        pattern("paused for good", {"days": ["monday"]}, set(), listing={"status": "paused"}),
        pattern("by appointment", {"days": ["monday"], "by_appointment": "yes"}, whole, **E),
    ]


def before_day(text: str) -> Days:
    return before(datetime.date.fromisoformat(text))


def yearly_patterns() -> list[dict[str, Any]]:
    def thursdays(**more: Any) -> dict[str, Any]:
        return {"days": ["thursday"], **more}

    days = weekly(THU)
    christmas = between("2026-12-21 to 2027-01-03")
    winter = on(YEARLY, bymonth=12, bymonthday=range(21, 32)) | on(YEARLY, bymonth=1, bymonthday=range(1, 4))
    summer = on(YEARLY, bymonth=7, bymonthday=range(15, 32)) | months(8) | on(YEARLY, bymonth=9, bymonthday=(1, 2, 3))
    leap = on(YEARLY, bymonth=2, bymonthday=29)
    venues = [{"name": "The Hall", "town": "Anytown", "not_on": ["2027-02-01 to 2027-02-28"]}]
    two = [*venues, {"name": "The Barn", "town": "Anytown", "not_on": ["march"]}]
    february = between("2027-02-01 to 2027-02-28")
    return [
        pattern("April to September", thursdays(months=["april to september"]), days & months(4, 5, 6, 7, 8, 9), **E),
        pattern("over New Year", thursdays(months=["november to february"]), days & months(11, 12, 1, 2), **E),
        pattern("two seasons", thursdays(months=["may", "october"]), days & months(5, 10), **E),
        pattern("a summer", thursdays(months=["15 july to 3 september"]), days & summer, **E),
        pattern("not in August", thursdays(not_on=["august"]), days - months(8), **E),
        pattern("not one Christmas", thursdays(not_on=["2026-12-21 to 2027-01-03"]), days - christmas, **E),
        pattern("not any Christmas", thursdays(not_on=["21 december to 3 january"]), days - winter, **E),
        pattern("not on a day", {"days": DAYS, "not_on": ["2027-05-05"]}, EVERY_DAY - dates("2027-05-05"), **E),
        pattern("leap day", {"days": DAYS, "months": ["29 february"]}, leap, **E),
        pattern("adds up", thursdays(not_on=["june"]), days - months(6, 8), listing={"not_on": ["august"]}, **E),
        pattern("the hall is shut", thursdays(), days - february, listing={"venues": venues}, **E),
        pattern("the barn is shut", thursdays(venue="The Barn"), days - months(3), listing={"venues": two}, **E),
        pattern("one of two is shut", thursdays(), days, listing={"venues": two}, **E),
        pattern("online", thursdays(way="online"), days, listing={"venues": venues, "ways": BOTH}, **E),
    ]


BOTH = ["in person", "online"]


def holiday_patterns() -> list[dict[str, Any]]:
    mondays, all_days = {"days": ["monday"]}, {"days": DAYS}
    days = weekly(MON)
    doubt = EVERY_DAY - ALL_KNOWN
    no, only = {"school_holidays": "no"}, {"school_holidays": "only"}
    scotland = {"calendar": "scotland"}
    return [
        pattern("not on bank holidays", mondays | {"bank_holidays": "no"}, days - ENG),
        pattern("bank holidays too", mondays | {"bank_holidays": "yes"}, days),
        pattern("bank holidays only", all_days | {"bank_holidays": "only"}, ENG),
        pattern("Scottish Mondays", mondays, days, bank=SCO, **scotland),
        pattern("not on Scottish holidays", all_days | {"bank_holidays": "no"}, EVERY_DAY - SCO, **scotland),
        pattern("as the listing says", mondays, days - ENG, listing={"bank_holidays": "no"}),
        pattern("its own word", mondays | {"bank_holidays": "yes"}, days, listing={"bank_holidays": "no"}),
        pattern("term time", mondays | no, days - HOLIDAY, bank=ENG, term=doubt, **TERM),
        pattern(
            "term time, in short", mondays | {"term_time_only": "yes"}, days - HOLIDAY, bank=ENG, term=doubt, **TERM
        ),
        pattern("school holidays only", all_days | only, HOLIDAY, bank=ENG, maybe=doubt, **TERM),
        pattern("school holidays too", mondays | {"school_holidays": "yes"}, days, bank=ENG, **TERM),
        pattern("term time, dates unknown", mondays | no, days, bank=ENG, term=EVERY_DAY),
        pattern("holidays only, dates unknown", mondays | only, set(), maybe=days),
        pattern(
            "holidays, not bank", all_days | only | {"bank_holidays": "no"}, HOLIDAY - ENG, maybe=doubt - ENG, **TERM
        ),
        pattern(
            "summer term",
            mondays | no | {"months": ["may to july"]},
            days & months(5, 6, 7) - HOLIDAY,
            bank=ENG,
            term=doubt,
            **TERM,
        ),
    ]


# --- the next time ------------------------------------------------------------------------------------------------

MONDAY = {"days": ["monday"], "starts": "12:00", "ends": "14:00"}
NIGHT = {"days": ["friday"], "starts": "21:30", "ends": "07:00", "overnight": "yes"}
LATE = {"days": ["friday", "saturday"], "starts": "19:00", "ends": "00:00"}
OPEN = {"days": ["monday"], "starts": "10:00"}
COURSE = MONDAY | {"first_date": "2026-09-07", "last_date": "2026-10-12"}
SUNDAY = {"days": ["sunday"], "starts": "01:30", "ends": "02:30"}


def next_cases() -> list[list[Any]]:
    """Return sessions, a minute, and the next time: its day, a word for its doubt or for being on now; or nothing."""
    ring = {"irregular": "yes", "note": "After pay day", "starts": "10:00"}
    summer = MONDAY | {"months": ["july"]}
    return [
        [[MONDAY], "2026-11-23T11:59", "2026-11-23", ""],
        [[MONDAY], "2026-11-23T12:00", "2026-11-23", "on"],
        [[MONDAY], "2026-11-23T13:59", "2026-11-23", "on"],
        [[MONDAY], "2026-11-23T14:00", "2026-11-30", ""],
        [[MONDAY], "2026-11-24T00:00", "2026-11-30", ""],
        [[NIGHT], "2026-11-27T21:29", "2026-11-27", ""],
        [[NIGHT], "2026-11-27T23:59", "2026-11-27", "on"],
        [[NIGHT], "2026-11-28T00:00", "2026-11-27", "on"],
        [[NIGHT], "2026-11-28T06:59", "2026-11-27", "on"],
        [[NIGHT], "2026-11-28T07:00", "2026-12-04", ""],
        [[LATE], "2026-11-27T23:59", "2026-11-27", "on"],
        [[LATE], "2026-11-28T00:00", "2026-11-28", ""],
        [[LATE], "2026-11-29T00:00", "2026-12-04", ""],
        [[LATE | {"overnight": "yes"}], "2026-11-28T00:30", "2026-11-28", ""],
        [[OPEN], "2026-11-23T10:30", "2026-11-23", ""],
        [[OPEN], "2026-11-23T11:00", "2026-11-30", ""],
        [[{"days": ["monday"]}], "2026-11-23T23:59", "2026-11-23", ""],
        [[{"days": ["monday"], "ends": "12:00"}], "2026-11-23T12:00", "2026-11-30", ""],
        [[{"all_day": "yes"}], "2026-11-23T03:00", "2026-11-23", "on"],
        [[{"all_day": "yes", "days": ["monday"]}], "2026-11-24T00:00", "2026-11-30", ""],
        [[MONDAY, NIGHT], "2026-11-28T02:00", "2026-11-27", "on"],
        [[MONDAY, OPEN], "2026-11-23T09:00", "2026-11-23", ""],
        [[MONDAY], "2026-12-22T09:00", "2026-12-28", "bank"],
        [[MONDAY | {"bank_holidays": "no"}], "2026-12-22T09:00", "2027-01-04", ""],
        [[MONDAY | {"bank_holidays": "yes"}], "2026-12-22T09:00", "2026-12-28", ""],
        [[MONDAY | {"term_time_only": "yes"}], "2026-11-24T09:00", "2026-11-30", "term"],
        [[MONDAY | {"term_time_only": "yes"}], "2026-12-28T09:00", "2026-12-28", "bank term"],
        [[MONDAY | {"school_holidays": "only"}], "2026-11-24T09:00", None, ""],
        [[COURSE], "2026-10-12T13:59", "2026-10-12", "on"],
        [[COURSE], "2026-10-12T14:00", None, ""],
        [[COURSE], "2026-08-01T09:00", "2026-09-07", ""],
        [[ring], "2026-11-23T09:00", None, ""],
        [[ring | {"days": ["saturday"]}], "2026-11-23T09:00", None, ""],
        [[ring, MONDAY], "2026-11-24T09:00", "2026-11-30", ""],
        [[MONDAY | {"by_appointment": "yes"}], "2026-11-23T09:00", None, ""],
        [[summer], "2026-08-01T09:00", "2027-07-05", ""],
        [
            [{"dates": ["2026-12-05", "2027-01-30"], "starts": "10:00", "ends": "12:00"}],
            "2026-12-05T12:00",
            "2027-01-30",
            "",
        ],
        [[{"dates": ["2026-12-05"], "starts": "10:00", "ends": "12:00"}], "2026-12-05T12:00", None, ""],
        # the clocks go forward on 28 March 2027 and back on 31 October: the clock on the wall is what counts
        [[SUNDAY], "2027-03-28T00:59", "2027-03-28", ""],
        [[SUNDAY], "2027-03-28T02:00", "2027-03-28", "on"],
        [[SUNDAY], "2027-03-28T02:30", "2027-04-04", ""],
        [[SUNDAY], "2027-10-31T01:45", "2027-10-31", "on"],
        [[NIGHT], "2027-10-30T06:59", "2027-10-29", "on"],
    ]


def main() -> None:
    patterns = [
        *weekly_patterns(),
        *counted_patterns(),
        *dated_patterns(),
        *yearly_patterns(),
        *holiday_patterns(),
    ]
    cases = {
        "from": FIRST.isoformat(),
        "bank_holidays": {nation: sorted(days.split()) for nation, days in BANK.items()},
        "calendars": {
            "england": {"nation": "england", "school_holidays": []},
            "england with schools": {"nation": "england", "school_holidays": SCHOOL},
            "scotland": {"nation": "scotland", "school_holidays": []},
        },
        "patterns": patterns,
        "next": [dict(zip(("sessions", "now", "day", "notes"), case, strict=True)) for case in next_cases()],
    }
    lines = (json.dumps(value, ensure_ascii=False) for value in patterns + cases["next"])
    head = json.dumps({key: cases[key] for key in ("from", "bank_holidays", "calendars")}, indent=1)
    rows = list(lines)
    body = ",\n".join(rows[: len(patterns)]), ",\n".join(rows[len(patterns) :])
    FILE.write_text(f'{head[:-2]},\n"patterns": [\n{body[0]}\n],\n"next": [\n{body[1]}\n]}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
