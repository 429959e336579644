"""Sessions as Open Referral schedules: one row for each session, or for each date of one that has dates.

Times are the clock on the wall in the United Kingdom. The `timezone` of Open Referral is a number, which cannot follow
summer time, so it is left out, as the official examples do.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.export.typed_values import typed_fields
from generator.resolve import LinkedListing
from generator.schedule import venue_of
from generator.views import session_text
from schema.listing import Listing
from schema.session import WEEKS, Session

ATTENDING = {
    "in person": "venue",
    "home visit": "home visit",
    "by phone": "phone",
    "online": "online",
    "by video call": "online",
    "by web chat": "online",
}
"""Ways of taking part in the words of Open Referral UK 1, which feeds and readers still use."""
_LAST = "-1"


def schedules(item: LinkedListing, taxonomies: Taxonomies) -> list[Json]:
    """Return every schedule of a listing; where there is only a note about times, one that holds its words."""
    rows = [row for n, session in enumerate(item.listing.sessions) for row in _rows(item, n, session, taxonomies)]
    note = item.listing.times_note
    if not rows and note:
        rows = [{"id": taxonomies.id_of("schedule", item.id, "note"), "description": note}]
    service = taxonomies.id_of("service", item.id)
    return [{**row, "service_id": service} for row in rows]


def _rows(item: LinkedListing, n: int, session: Session, taxonomies: Taxonomies) -> Iterator[Json]:
    plain = typed_fields(session, _carried(session))
    every_date = typed_fields(session, set(type(session).model_fields) - {"dates"}) if len(session.dates) > 1 else {}
    for date in session.dates or (None,):
        facts = {**plain, **every_date} if date in session.dates[:1] else plain
        id = taxonomies.id_of("schedule", item.id, n, *([date] if date else []))
        yield without_empty(
            {
                "id": id,
                "service_at_location_id": _place(item, session, taxonomies),
                "description": session_text.session(session),
                "attending_type": _attending(session, item.listing),
                "notes": session.note,
                **_clock(session),
                **({"dtstart": f"{date}", "count": 1} if date else _rule(session, item.listing)),
                "attributes": taxonomies.field_attributes("schedule", id, facts, "sessions."),
            }
        )


def _carried(session: Session) -> set[str]:
    """Return what a schedule's own fields say just as the session does, so that no attribute has to.

    Others mix what the session and its listing say, such as the first day, or work it out, such as the only venue.
    """
    days = {"days", "weeks"} if session.days and not session.dates else set()
    return {"dates", "note", *days, *(() if session.all_day else ("starts", "ends"))}


def place_id(item: LinkedListing, n: int, taxonomies: Taxonomies) -> str:
    """Return the id of a listing at its venue number `n`, counted from 0."""
    return taxonomies.id_of("service_at_location", item.id, n)


def _place(item: LinkedListing, session: Session, taxonomies: Taxonomies) -> str | None:
    venue = venue_of(session, item.listing)
    return place_id(item, item.listing.venues.index(venue), taxonomies) if venue else None


def _attending(session: Session, listing: Listing) -> str | None:
    way = session.way or (listing.ways[0] if len(listing.ways) == 1 else "")
    return ATTENDING.get(way)


def _clock(session: Session) -> Json:
    """Return when it opens and closes. A whole day ends a minute before midnight, as the standard has it."""
    if session.all_day:
        return {"opens_at": "00:00", "closes_at": "23:59"}
    return {
        "opens_at": session.starts and f"{session.starts:%H:%M}",
        "closes_at": session.ends and f"{session.ends:%H:%M}",
    }


def _rule(session: Session, listing: Listing) -> Json:
    """Return the days of a session as an iCalendar rule, as far as one gives them."""
    first = [day for day in (session.first_date, listing.first_date) if day]
    last = [day for day in (session.last_date, listing.last_date) if day]
    counted_from = session.counted_from or session.fortnightly_from
    rule: dict[str, Any] = {
        "valid_from": f"{max(first)}" if first else None,
        "valid_to": f"{min(last)}" if last else None,
        "until": f"{min(last)}" if last else None,
    }
    if session.weeks:
        return {**rule, "freq": "MONTHLY", "byday": ",".join(_of_the_month(session))}
    if session.days:
        weeks = session.every_weeks or (2 if session.fortnightly_from else 1)
        counted = {"interval": weeks, "dtstart": counted_from and f"{counted_from}", "wkst": "MO"} if weeks > 1 else {}
        return {**rule, "freq": "WEEKLY", "byday": ",".join(map(_code, session.days)), **counted}
    return rule


def _of_the_month(session: Session) -> Iterator[str]:
    """Yield `1TU`, `3TU` … `-1TU` for the days of some weeks of the month."""
    for week in map(str, session.weeks):
        number = _LAST if week == WEEKS[-1] else week[0]
        yield from (f"{number}{_code(day)}" for day in session.days)


def _code(day: str) -> str:
    """Return iCalendar's two letters for a day of the week."""
    return day[:2].upper()
