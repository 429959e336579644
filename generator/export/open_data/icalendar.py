"""Calendars, one for each listing and one for each area. Source of the form: RFC 5545, and RFC 7986 for the names.

Written here, for it is a few lines of text and there may be ten thousand of them: the icalendar package took two
milliseconds an event. It reads every one of them in the tests. Times are the clock on the wall in the United Kingdom,
summer time and all. A sensitive listing has no calendar: an event would sit on somebody's screen by itself.
"""

from __future__ import annotations

import datetime
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator import calendar_rules, resolve, urls
from generator.calendar_rules import CalendarDays
from generator.formatting import date_words
from generator.recurrence import BANK_HOLIDAY, MINUTES_A_DAY, ONE_DAY, TERM_TIME, Recurrence
from generator.resolve import HERE, Directory, LinkedListing, Place
from generator.schedule import venue_of
from generator.views import cost_text, listing_text, session_text, times_note
from generator.views.page import latest
from schema.session import Session

ZONE = "Europe/London"
OPENING_HOURS_DAYS = 4
"""From so many days a week on, a session is opening hours, which would bury an area's other events."""
_DOUBTS = {
    BANK_HOLIDAY: "Bank holidays are not shown: ring first.",
    TERM_TIME: "In term time, as far as anybody knows: ring first.",
}
_PRODUCT = "-//Linkbook//Open data//EN"
_LONGEST_LINE = 75
"""In bytes, without the end of the line."""
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    *("BEGIN:DAYLIGHT", "DTSTART:19810329T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST"),
    *("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"),
    *("BEGIN:STANDARD", "DTSTART:19961027T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT"),
    *("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD"),
    "END:VTIMEZONE",
)


class Calendars:
    """The calendars of a directory. A listing's events are in its own and in those of two or three areas."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._events: dict[str, tuple[tuple[str, bool], ...]] = {}

    def of_listing(self, item: LinkedListing) -> bytes:
        """Return the calendar of a listing; nothing when no day of it is sure."""
        found = [event for event, _ in self._events_of(item)]
        return _calendar(item.listing.name, found, self._directory) if found else b""

    def of_area(self, place: Place, items: Mapping[str, LinkedListing]) -> bytes:
        """Return the calendar of what happens in an area, without what is open nearly every day; it may be empty.

        `items` are the listings that may be in it, by id, in the directory's order.
        """
        usable = (items[item.id] for item in self._directory.usable[place.id] if item.id in items)
        here = [item for item in usable if _is_here(item, place, self._directory)]
        found = [event for item in here for event, opens_often in self._events_of(item) if not opens_often]
        return _calendar(f"{place.area.name}: {self._directory.settings.name}", found, self._directory)

    def _events_of(self, item: LinkedListing) -> tuple[tuple[str, bool], ...]:
        """Return the events of a listing, each with whether it is open nearly every day."""
        if item.id not in self._events:
            self._events[item.id] = tuple(_events(item, self._directory))
        return self._events[item.id]


def _is_here(item: LinkedListing, place: Place, directory: Directory) -> bool:
    return resolve.reach(item, place, directory.geography) == HERE


def _events(item: LinkedListing, directory: Directory) -> Iterator[tuple[str, bool]]:
    seen = Counter[str]()
    for session, recurrence in zip(item.listing.sessions, item.schedule.recurrences, strict=True):
        key = _key(session)
        seen[key] += 1
        days = calendar_rules.days_of(recurrence, directory.today)
        if days:
            uid = _uid(item, f"{key} {seen[key]}", directory)
            lines = _Event(item, session, recurrence, days, uid, directory).lines()
            yield "".join(map(_folded, lines)), len(recurrence.weekdays) >= OPENING_HOURS_DAYS


def _key(session: Session) -> str:
    """Return what makes a session the same one after an edit: its days and its place, not its hours."""
    return f"{session.days} {session.weeks} {session.way} {session.venue} {bool(session.dates)}"


def _uid(item: LinkedListing, key: str, directory: Directory) -> str:
    host = urlsplit(directory.settings.site_address).hostname
    return f"{item.id}-{hashlib.sha256(key.encode()).hexdigest()[:12]}@{host}"


class _Event:
    """One session as an event; one that names its days is an event for each."""

    def __init__(
        self,
        item: LinkedListing,
        session: Session,
        recurrence: Recurrence,
        days: CalendarDays,
        uid: str,
        directory: Directory,
    ) -> None:
        self._recurrence, self._days, self._uid = recurrence, days, uid
        self._words = _words(item, session, days, directory)
        self._stamp = f"DTSTAMP:{latest([item]) or directory.today:%Y%m%d}T000000Z"

    def lines(self) -> Iterator[str]:
        """Yield the lines of the event, before they are folded."""
        days = self._days
        for day in days.single:
            name, _, host = self._uid.partition("@")
            yield from self._event(f"{name}-{day:%Y%m%d}@{host}", day)
        if not days.single:
            rule = [f"RRULE:{days.rule};UNTIL={self._until()}"] if days.rule else []
            left_out = [f"EXDATE{self._at(*days.left_out)}"] if days.left_out else []
            yield from self._event(self._uid, days.first, *rule, *left_out)

    def _event(self, uid: str, day: datetime.date, *more: str) -> Iterator[str]:
        yield from ("BEGIN:VEVENT", f"UID:{uid}", self._stamp, f"DTSTART{self._at(day)}", *self._end(day), *more)
        yield from (f"{name}:{_escaped(text)}" for name, text in self._words.items() if text)
        yield "STATUS:TENTATIVE" if self._days.doubts & TERM_TIME else "STATUS:CONFIRMED"
        yield from ("TRANSP:TRANSPARENT", "END:VEVENT")

    @property
    def _has_clock(self) -> bool:
        return self._recurrence.starts is not None and not self._recurrence.all_day

    def _at(self, *days: datetime.date) -> str:
        """Return when it starts on some days, with what says which clock."""
        if not self._has_clock:
            return f";VALUE=DATE:{','.join(f'{day:%Y%m%d}' for day in days)}"
        return f";TZID={ZONE}:{','.join(_local(day, self._recurrence.starts or 0) for day in days)}"

    def _end(self, day: datetime.date) -> list[str]:
        if not self._has_clock or self._recurrence.ends is None:
            return []  # a whole day, or a time of which nobody said how long it lasts
        return [f"DTEND;TZID={ZONE}:{_local(day, self._recurrence.ends)}"]

    def _until(self) -> str:
        """Return the start on the last day: in UTC, as the standard wants it beside a start with a zone."""
        last = self._days.last
        if not self._has_clock:
            return f"{last:%Y%m%d}"
        starts = self._recurrence.starts or 0
        clock = datetime.datetime.combine(last, datetime.time()) + datetime.timedelta(minutes=starts)
        return f"{clock - datetime.timedelta(hours=is_summer_time(clock)):%Y%m%dT%H%M%S}Z"


def _local(day: datetime.date, minute: int) -> str:
    days, minute = divmod(minute, MINUTES_A_DAY)
    return f"{day + days * ONE_DAY:%Y%m%d}T{minute // 60:02d}{minute % 60:02d}00"


def is_summer_time(clock: datetime.datetime) -> bool:
    """Return whether a time on the wall in the United Kingdom is summer time: from late March to late October."""
    first, last = (_last_sunday(clock.year, month) for month in (3, 10))
    changes = [datetime.datetime.combine(day, datetime.time(2)) for day in (first, last)]
    return changes[0] <= clock < changes[1]


def _last_sunday(year: int, month: int) -> datetime.date:
    end = datetime.date(year, month, 31)
    return end - (end.weekday() + 1) % 7 * ONE_DAY


# --- words ----------------------------------------------------------------------------------------------------------


def _words(item: LinkedListing, session: Session, days: CalendarDays, directory: Directory) -> dict[str, str]:
    venue = venue_of(session, item.listing)
    return {
        "SUMMARY": item.listing.name,
        "LOCATION": listing_text.venue_line(venue) if venue else "",
        "URL": urls.absolute(directory.settings.site_address, urls.listing(item.id, item.sensitive)),
        "DESCRIPTION": "\n".join(_description(item, session, days, directory)),
    }


def _description(item: LinkedListing, session: Session, days: CalendarDays, directory: Directory) -> Iterator[str]:
    listing = item.listing
    yield f"{session_text.session(session)}."
    yield from (words for doubt, words in _DOUBTS.items() if days.doubts & doubt)
    yield from (part for part in (times_note.unsaid(listing), cost_text.cost(listing) if listing.cost else "") if part)
    yield from [f"Ring {listing.join.phone.shown}"] if listing.join.phone else []
    yield f"{listing_text.freshness_text(item).label}. This calendar was made on {date_words(directory.today)}."


def _calendar(name: str, events: list[str], directory: Directory) -> bytes:
    head = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", f"NAME:{_escaped(name)}"),
        *(f"X-WR-CALNAME:{_escaped(name)}", f"X-WR-TIMEZONE:{ZONE}", "REFRESH-INTERVAL;VALUE=DURATION:P1D"),
        *_ZONE_LINES,
    )
    return ("".join(map(_folded, head)) + "".join(events) + "END:VCALENDAR\r\n").encode()


def _escaped(text: str) -> str:
    """Return a text as the standard has it: with no bare comma, semicolon, backslash or line's end."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Return a line with its end, broken so that no part has more than 75 bytes and no letter is cut."""
    data = line.encode()
    if len(data) <= _LONGEST_LINE:
        return f"{line}\r\n"
    parts, start, room = [], 0, _LONGEST_LINE
    while start < len(data):
        end = min(start + room, len(data))
        while end < len(data) and data[end] & 0b1100_0000 == 0b1000_0000:  # the middle of a letter
            end -= 1
        parts.append(data[start:end].decode())
        start, room = end, _LONGEST_LINE - 1
    return "\r\n ".join(parts) + "\r\n"
