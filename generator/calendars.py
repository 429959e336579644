"""The days off that a place shares: its nation's bank holidays, and its schools' holidays as far as they are known."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.kept_values import of_program
from schema import Area
from schema.area import SchoolHolidays
from schema.day_spans import DateRange

_SUBDIVISIONS = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern ireland": "NIR"}
"""What the `holidays` package calls each of `schema.settings.NATIONS`."""
_NATION_OF_CODE = {"E": "england", "W": "wales", "S": "scotland", "N": "northern ireland"}
"""The nation that the first letter of an area's ONS code stands for."""
_HALF_TERM = datetime.timedelta(weeks=4)
"""No half term is shorter. So long before the first holiday that is known, and after the last, is term time too."""


@dataclass(frozen=True)
class Calendar:
    """The days off that a listing may keep."""

    nation: str = "england"
    school_holidays: tuple[DateRange, ...] = ()
    """In order; empty when nobody has written them down."""

    @property
    def school_dates_known(self) -> DateRange | None:
        """Return the days of which it is known whether they are in term time; None when of no day."""
        if not self.school_holidays:
            return None
        first, last = self.school_holidays[0].first, max(span.last for span in self.school_holidays)
        return DateRange(first - _HALF_TERM, last + _HALF_TERM)

    def is_bank_holiday(self, date: datetime.date) -> bool:
        """Return whether a day is a bank holiday of the nation, or stands for one that fell on a weekend."""
        return date in bank_holidays(self.nation, date.year)

    def is_school_holiday(self, date: datetime.date) -> bool | None:
        """Return whether a day is in the school holidays; None when that is not known."""
        known = self.school_dates_known
        if known is None or not known.first <= date <= known.last:
            return None
        return any(span.first <= date <= span.last for span in self.school_holidays)


@of_program
def bank_holidays(nation: str, year: int) -> frozenset[datetime.date]:
    """Return the bank holidays of a nation in a year: those on a weekend too, and the days that stand for them."""
    from holidays import country_holidays  # half a second to import, and many commands need no day

    return frozenset(country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=year))


def calendar_of(serves: Iterable[str], areas: Mapping[str, Area], nation: str) -> Calendar:
    """Return the calendar of a listing, by the first area it serves that tells: else of the directory's `nation`."""
    served = [id for id in serves if id in areas]
    codes = (code for id in served if (code := _own_or_parents(id, areas, "gss_code")))
    holidays = school_holidays_of(served, areas)
    return Calendar(
        nation=next((_NATION_OF_CODE[code[0]] for code in codes if code[0] in _NATION_OF_CODE), nation),
        school_holidays=tuple(sorted(holidays.days, key=lambda span: span.first)) if holidays else (),
    )


def school_holidays_of(serves: Iterable[str], areas: Mapping[str, Area]) -> SchoolHolidays | None:
    """Return the school holidays of the first of some areas that has any of its own or from its parent."""
    found = (_own_or_parents(id, areas, "school_holidays") for id in serves if id in areas)
    return next((holidays for holidays in found if holidays), None)


def _own_or_parents(id: str, areas: Mapping[str, Area], field: str) -> Any:
    area = areas[id]
    parent = areas.get(area.parent or "")
    return getattr(area, field) or (parent and getattr(parent, field))
