"""Which fields a source can fill, by the name that a mapping uses: a listing's own, and a few read from text."""

from __future__ import annotations

from schema.calendar_names import DAYS
from schema.participation import Facilities
from schema.venue import Access

ACCESS = tuple(f"venues.access.{name}" for name in Access.model_fields)
FACILITIES = tuple(f"facilities.{name}" for name in Facilities.model_fields)
HOURS = tuple(f"hours.{day}" for day in DAYS)
"""A column for each day of the week, with its times."""

TEXTS = ("name", "summary", "description")
ORGANISATION = (
    "organisation.identifiers",
    "organisation.name",
    "organisation.kind",
    "organisation.charity_number",
    "organisation.website",
    "organisation.social",
)
VENUES = (
    "venues.name",
    "venues.address",
    "venues.town",
    "venues.postcode",
    "venues.lat",
    "venues.lon",
    "venues.lat_lon",
    "venues.keep_address_private",
    *ACCESS,
)
SESSIONS = ("sessions.days", "sessions.starts", "sessions.ends", "sessions.times", "sessions.note")
TIMES = ("times", *HOURS, *SESSIONS, "schedules", "times_note", "first_date", "last_date")
JOIN = (
    "join.routes",
    "join.first_step",
    "join.phone",
    "join.phone_hours",
    "join.email",
    "join.post",
    "join.website",
    "join.referral_form",
    "join.social",
    "join.waiting_time",
)
CHOSEN = ("needs", "serves", "ways", "keywords", "languages", "other_names")
WHO = ("ages", "who.from_age", "who.to_age", "who.groups", "who.note", "who.not_for")
COST = ("cost", "cost.free", "cost.amount", "cost.note", "cost.prices")
STATE = ("status", "places", "sensitive", *FACILITIES)
RECORD = ("updated", "checked")
"""What is kept beside a listing and not in it: when the source changed it, and when somebody there last checked it."""

NAMES = (*TEXTS, *ORGANISATION, *CHOSEN, *VENUES, *TIMES, *JOIN, *WHO, *COST, *STATE, *RECORD)
"""Every field that a mapping may name."""
FIXED = ("needs", "serves", "ways", "languages", "keywords", "join", "organisation", "sensitive", "cost", "who")
"""Fields that may be the same in every listing of a source, because a person knows it."""
