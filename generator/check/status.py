"""Rules about a pause, and about places for new people: what was said of them is still so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.status import NO_ROOM


def a_pause_ends_in_the_future(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A paused listing's date to start again has not passed."""
    status = entry.record.status
    if status.kind == "paused" and status.until and status.until < context.today:
        message = f'"{status.until}" has passed. Has it started again? Then write status: open'
        yield entry.problem(("status", "until"), message, Severity.WARNING, "pause_over")


def what_is_said_of_places_is_still_so(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """The day has not come from which a listing's places may be otherwise."""
    places = entry.record.places
    if places and places.until and places.until <= context.today:
        message = f'"{places.until}" has passed. Is it still "{places.kind}"? Write places as they are now'
        yield entry.problem(("places", "until"), message, Severity.WARNING, "places_over")


def only_a_pause_has_an_end(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Only a paused listing has a date to start again, and only one that takes nobody new has others to try."""
    status, places = entry.record.status, entry.record.places
    if status.until and status.kind != "paused":
        yield entry.problem(("status", "until"), "belongs only with kind: paused", code="status")
    if status.try_instead and status.kind == "open" and not (places and places.kind in NO_ROOM):
        message = "belongs only with kind: paused or kind: closed, or with places: full"
        yield entry.problem(("status", "try_instead"), message, code="status")


LISTING_RULES = (a_pause_ends_in_the_future, only_a_pause_has_an_end, what_is_said_of_places_is_still_so)
