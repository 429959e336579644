"""Feasts and school breaks that a note names without dates: when they can fall, and who keeps off them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.recurrence import ONE_DAY, Recurrence, is_in, occurs_on
from schema.calendar_names import A_MONTH, month_number
from schema.day_spans import DateRange, YearlyRange

_SOON_DAYS = 90
"""How long before a feast its own dates are asked for: until then those of the last one are enough."""

_MonthDay = tuple[int, int]


@dataclass(frozen=True)
class _Feast:
    """When a feast can fall in a year: the days off around it, and the days on which nobody who keeps it would meet."""

    around: tuple[tuple[_MonthDay, _MonthDay], ...] = ()
    core: tuple[_MonthDay, _MonthDay] | None = None
    around_easter: tuple[int, int] | None = None
    """Days from Easter Sunday."""
    around_lunar: tuple[tuple[int, int, int], ...] = ()
    """A month and a day of the Islamic calendar, and how many days from there."""
    core_at_easter: tuple[int, int] | None = None
    is_school_holiday: bool = False


_CHRISTMAS = _Feast(around=(((12, 14), (1, 8)),), core=((12, 25), (1, 1)), is_school_holiday=True)
_FEASTS: dict[str, _Feast] = {
    "christmas": _CHRISTMAS,
    "new year": _Feast(around=(((12, 28), (1, 5)),), core=((1, 1), (1, 1)), is_school_holiday=True),
    "good friday": _Feast(around_easter=(-2, -2), core_at_easter=(-2, -2)),
    "easter sunday": _Feast(around_easter=(0, 0), core_at_easter=(0, 0)),
    "easter monday": _Feast(around_easter=(1, 1), core_at_easter=(1, 1)),
    "easter": _Feast(around_easter=(-16, 21), core_at_easter=(-2, 4), is_school_holiday=True),
    "lent": _Feast(around_easter=(-46, -1)),
    "passover": _Feast(around=(((3, 20), (5, 4)),)),
    "diwali": _Feast(around=(((10, 12), (11, 18)),)),
    "summer": _Feast(around=(((6, 10), (9, 14)),), core=((7, 28), (8, 25)), is_school_holiday=True),
    "half term": _Feast(
        around=(((2, 5), (2, 29)), ((5, 22), (6, 8)), ((10, 8), (11, 8))),
        is_school_holiday=True,
    ),
    "ramadan": _Feast(around_lunar=((9, 1, 30),)),
    "eid": _Feast(around_lunar=((10, 1, 3), (12, 10, 4))),
}


def known(words: str) -> str:
    """Return the feast that words name, such as `christmas` for `xmas and new year`; a part of a month as it stands."""
    words = re.sub(r"xmas", "christmas", words.replace("-", " "))
    return next((name for name in _FEASTS if name in words), words)


def keeps_off(name: str, recurrence: Recurrence, today: datetime.date) -> bool:
    """Return whether a session has days off where a feast can fall, or would not be on then anyhow."""
    feast = _FEASTS.get(name, _Feast())
    if feast.is_school_holiday and recurrence.school_holidays == "no":
        return True
    stretches = [list(_days(span)) for span in _awaited(name, feast, today)]
    if any(is_in(span, day) for span in recurrence.not_on for days in stretches for day in days):
        return True
    core = _core(feast, stretches[-1]) if stretches else []
    return bool(core) and not any(occurs_on(recurrence, day) for day in core)


def _awaited(name: str, feast: _Feast, today: datetime.date) -> list[DateRange]:
    """Return the days around the feast that is next; before them, while it is far away, those around the last one."""
    years = range(today.year - 1, today.year + 3)
    stretches = sorted((span for year in years for span in _around(name, feast, year)), key=lambda span: span.first)
    following = next((n for n, span in enumerate(stretches) if span.last >= today), None)
    if following is None:
        return []
    is_far = stretches[following].first > today + _SOON_DAYS * ONE_DAY
    return stretches[max(following - is_far, 0) : following + 1]


def _around(name: str, feast: _Feast, year: int) -> Iterator[DateRange]:
    if feast.around_easter:
        yield _from_easter(year, feast.around_easter)
    for month, day, length in feast.around_lunar:
        lunar = (year - 622) * 33 // 32
        begins = (islamic_date(one, month, day) for one in range(lunar - 1, lunar + 3))
        yield from (
            DateRange(date - 5 * ONE_DAY, date + (length + 5) * ONE_DAY) for date in begins if date.year == year
        )
    months = [month_number(month) for month in re.findall(rf"\b{A_MONTH}\b", name)]
    weeks = tuple(((month, 1), (month, 31)) for month in months[:1])
    for first, last in feast.around or (weeks if name not in _FEASTS else ()):
        yield DateRange(_date(year, first), _date(year + (last < first), last))


def _core(feast: _Feast, days: Sequence[datetime.date]) -> list[datetime.date]:
    if feast.core_at_easter:
        return list(_days(_from_easter(days[0].year, feast.core_at_easter)))
    return [day for day in days if feast.core and is_in(YearlyRange(*feast.core), day)]


def _days(span: DateRange) -> Iterator[datetime.date]:
    yield from (span.first + n * ONE_DAY for n in range((span.last - span.first).days + 1))


def _date(year: int, day: _MonthDay) -> datetime.date:
    """Return a day of a year; the last of its month where that month is shorter."""
    first = datetime.date(year, day[0], 1)
    wanted = first + (day[1] - 1) * ONE_DAY
    return wanted if wanted.month == first.month else wanted - wanted.day * ONE_DAY


def _from_easter(year: int, days: tuple[int, int]) -> DateRange:
    sunday = easter_sunday(year)
    return DateRange(sunday + days[0] * ONE_DAY, sunday + days[1] * ONE_DAY)


def islamic_date(year: int, month: int, day: int) -> datetime.date:
    """Return a day of the Islamic calendar as tables reckon it: by the moon it may come a day or two beside."""
    days_before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return datetime.date.fromordinal(227014 + days_before + day)


def easter_sunday(year: int) -> datetime.date:
    """Return the day of Easter in the western churches, by the rule of the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    day = moon - weekday
    month = 3 + (day + 40) // 44
    return datetime.date(year, month, day + 28 - 31 * (month // 4))
