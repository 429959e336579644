"""What rules may look at, and how it is noted what they ask of other listings."""

from __future__ import annotations

from generator import load
from generator.check.context import CheckContext
from tests.conftest import SAMPLE, TODAY


def test_a_watched_context_has_no_other_listing_and_notes_what_is_asked_of_them() -> None:
    whole = CheckContext(load.directory(SAMPLE), TODAY)
    watched, others = whole.watching()
    assert watched.records.listings == ()
    assert watched.areas == whole.areas
    assert others.asked == set()
    assert watched.listing_ids == whole.listing_ids == {entry.id for entry in whole.records.listings}
    assert others.asked == {"listing_ids"}
    assert watched.help_lines is whole.help_lines
    assert others.asked == {"listing_ids", "help_lines"}


def test_a_schedule_is_made_once_for_all_the_rules_about_a_listing() -> None:
    context = CheckContext(load.directory(SAMPLE), TODAY)
    one, other = [entry.record for entry in context.records.listings if entry.record.sessions][:2]
    assert context.schedule(one) is context.schedule(one)
    assert context.schedule(other) is not context.schedule(one)
    assert len(context.schedule(other).recurrences) == len(other.sessions)
