"""What to do first as things stand: the listing's own first step, or what to ask while it is paused or has no room."""

from __future__ import annotations

from generator.languages import say, to_say
from generator.reachability import can_be_checked, can_be_rung, can_be_written_to
from generator.resolve import LinkedListing
from generator.views import join_text
from schema.listing import Listing

_WHEN_IT_STARTS = (
    to_say("Ring to ask when it starts again."),
    to_say("Write to ask when it starts again."),
    to_say("Look at the website to see when it starts again."),
    to_say("Wait until it starts again. A link worker may know when."),
)
"""What to do about a listing that is paused: where it can be rung; be written to; be looked at; none of these."""
_IF_IT_STARTED = (
    to_say("Ring to ask if it has started again."),
    to_say("Write to ask if it has started again."),
    to_say("Look at the website to see if it has started again."),
    to_say("Ask a link worker if it has started again."),
)
"""The same about one that was to start again, and of which nobody has said that it did."""
_IF_THERE_IS_ROOM = (
    to_say("Ring to ask if there is room."),
    to_say("Write to ask if there is room."),
    to_say("Look at the website to see if there is room."),
    to_say("Ask a link worker if there is room."),
)
"""The same about one that has no room."""


def first_step(item: LinkedListing) -> str:
    """Return what to do first, as things stand; nothing where the listing says nothing of its own."""
    if not put_off(item):
        return item.listing.join.first_step or ""
    return say(_what_to_ask(item)[_nearest_way(item.listing)])


def _what_to_ask(item: LinkedListing) -> tuple[str, ...]:
    if not _is_paused(item):
        return _IF_THERE_IS_ROOM
    return _IF_IT_STARTED if item.schedule.pause_is_over else _WHEN_IT_STARTS


def or_routes(item: LinkedListing) -> str:
    """Return the same, or else the ways to join."""
    return first_step(item) or join_text.routes(item.listing)


def put_off(item: LinkedListing) -> str:
    """Return from when the listing's own first step holds: `When it starts again:`; nothing where it holds now.

    Nobody is sent to a door behind which nothing happens, or which is shut to them. Where there is no room, a first
    step such as “Ring to go on the list” still holds: only turning up does not.
    """
    if _is_paused(item):
        return say("When it starts again:")
    return say("Once there is room:") if item.availability.must_wait and join_text.may_turn_up(item.listing) else ""


def _is_paused(item: LinkedListing) -> bool:
    return bool(item.listing.status.kind == "paused")


def _nearest_way(listing: Listing) -> int:
    """Return the number of the best way to ask: by ringing, by writing, by looking, or none."""
    ways = (can_be_rung(listing.join), can_be_written_to(listing.join), can_be_checked(listing), True)
    return ways.index(True)
