"""The page of the post: somebody's words, what would change, and first the button that answers them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from generator.desk import (
    acts,
    closing,
    consents,
    differences,
    file_edits,
    issues,
    placing,
    preview,
    senders,
    sent_listing,
    subject,
)
from generator.desk import post as post_items
from generator.desk.consents import ConsentQuestion
from generator.desk.decision import FileEdit
from generator.desk.differences import Difference
from generator.desk.frame import address, page
from generator.desk.journal import CannotDecide
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import came, change_href, problem_views
from generator.desk.placing import Placing
from generator.desk.post import Asked
from generator.desk.post_item import PostItem
from generator.desk.subject import Candidate
from generator.formatting import date_words
from generator.submissions.working_copy import ListingEntry
from generator.terminal_text import NOT_SHOWN
from generator.yaml_file.edit import read_values

PLACE, ACCEPT, CLOSE, CONFIRM, CHANGE, PUT_AWAY = "place", "accept", "close", "confirm", "change", "put_away"
"""The buttons, of which the first answers what was asked."""
_SAID_ELSEWHERE = ("conflict", "nothing", "for_a_person", "decide_first")
"""Problems that the page tells in its own way: what is to be chosen or decided, and that no listing is named."""


def post(morning: Morning, notice: Notice, query: Query) -> str:
    """Return the page of one submission, with what was chosen so far: the one asked for, or the first not answered."""
    key = query.get("item") or query.get("key") or query.get("settles", "")
    item = next((one for one in morning.all_post if one.key == key), next(iter(morning.post), None))
    shared = _shared(item, morning)
    if item is None:
        return page("post", morning, notice, item=None, **shared)
    entry = morning.entry(item.listing_id)
    path = morning.book.relative(entry.document.path) if entry else ""
    edits = tuple(_edits(item, morning))
    placings = placing.placings(item.to_place, entry.record, query) if entry else ()
    changes = differences.of(edits)
    return page(
        "post",
        morning,
        notice,
        item=item,
        place=_place(item, morning),
        came=came(item),
        sender=senders.note(item.headers, entry.record if entry else None),
        issue_href=issues.address(morning.ways.repository, item.issue),
        changes=changes,
        looks=(*item.contradictions, *_notes_that_stay(changes, entry), *_lost_contact(edits, morning)),
        placings=placings,
        consent=_consent(item, placings, entry, morning),
        agreed=query.get("who", ""),
        lines=[line.strip() for line in item.changes],
        problems=problem_views([problem for problem in item.result.problems if problem.code not in _SAID_ELSEWHERE]),
        subjects=_subjects(item, query, morning),
        searched=query.get("words", ""),
        facts=preview.of_listing(item.listing_id, morning) or sent_listing.facts(item, morning.book),
        waiting_id=sent_listing.waiting_id(item, morning.book),
        is_held=entry is not None and any(one.entry.id == entry.id for one in morning.queues.held),
        mark=file_edits.seen(morning.book, *([path] if path else [])),
        change_href=change_href(path, item.key),
        buttons=list(_buttons(item)),
        when=query.get("when") or closing.offered(item.reading, morning.book.today),
        is_closing="when" in query,
        **shared,
    )


def _shared(item: PostItem | None, morning: Morning) -> dict[str, Any]:
    """Return what the page shows whether there is post or not."""
    return {
        "repository": morning.ways.repository,
        "folder": morning.post_folder,
        "has_mailbox": morning.has_mailbox,
        "asked": [_asked(one) for one in morning.asked if one.item is not item],
        "others": [(_href(one), f"{one.title}: {one.kind.lower()}") for one in morning.post if one is not item],
    }


def _subjects(item: PostItem, query: Query, morning: Morning) -> tuple[Candidate, ...]:
    """Return the listings that it may be about, where a person can say which."""
    if not item.may_be_any:
        return ()
    told = "" if item.words == NOT_SHOWN else f"{item.headers.subject} {item.headers.name} {item.sender} {item.words}"
    entries = [entry for entry in morning.book.records.listings if entry.id != item.listing_id]
    return subject.candidates(told, query.get("words", ""), entries)


def _href(item: PostItem) -> str:
    return address("post", item=item.key)


def _asked(one: Asked) -> tuple[str, str]:
    """Return where something is that waits for an answer, and since when."""
    on = f", asked on {date_words(datetime.date.fromisoformat(one.on))}" if one.on else ""
    return _href(one.item), f"{one.item.title}{on}"


def _place(item: PostItem, morning: Morning) -> str:
    if item not in morning.post:
        return "Waiting for an answer"
    return f"{morning.post.index(item) + 1} of {len(morning.post)}"


def _edits(item: PostItem, morning: Morning) -> Iterator[FileEdit]:
    """Yield what taking it in does to a listing that is there, when the words may be shown."""
    write = item.result.write
    if write and not write.new and item.changes and not any(NOT_SHOWN in line for line in item.changes):
        yield file_edits.edit_of(write, morning.book)


def _consent(
    item: PostItem, placings: tuple[Placing, ...], entry: ListingEntry | None, morning: Morning
) -> ConsentQuestion | None:
    """Return whom to ask before what was sent stands in public, once somebody takes it in; None where nobody."""
    if any(NOT_SHOWN in line for line in (item.words, *item.result.lines)):
        return None
    taken = post_items.with_theirs(item, morning.book, morning.by) if item.conflicts else item
    if taken.result.write:
        write = taken.result.write
        return consents.question_after(write.path, write.id, write.text, morning.book)
    if not placings or entry is None:
        return None
    put = [one if one.chosen not in ("", placing.NOWHERE) else replace(one, chosen=placing.MAIN) for one in placings]
    path = morning.book.relative(entry.document.path)
    values = placing.wanted(read_values(acts.file_text(path, morning.book)) or {}, put)
    try:
        text = file_edits.with_values(path, acts.file_text(path, morning.book), values, morning.book)
    except CannotDecide:
        return None
    return consents.question_after(entry.document.path, entry.id, text, morning.book)


def _lost_contact(edits: Iterable[FileEdit], morning: Morning) -> Iterator[str]:
    """Yield a sentence where taking it in takes away the last way to get in touch."""
    for edit in edits:
        if file_edits.loses_contact(edit, morning.book):
            yield "After this nobody could get in touch: there would be no number, no address and no page left."


def _notes_that_stay(changes: tuple[Difference, ...], entry: ListingEntry | None) -> Iterator[str]:
    """Yield a sentence for each note about times that a change of them leaves as it is."""
    fields = {one.field for one in changes}
    if entry is None or not any(field.startswith(("sessions", "not_on")) for field in fields):
        return
    notes = {"times_note": entry.record.times_note or ""}
    for number, session in enumerate(entry.record.sessions, 1):
        if any(field.startswith(f"sessions.{number}.") for field in fields):
            notes[f"sessions.{number}.note"] = session.note or ""
    for field, note in notes.items():
        if note and field not in fields:
            yield f"The times change, and their note still says “{note}”. If that is wrong now, change the listing."


def _buttons(item: PostItem) -> Iterator[str]:
    """Yield the buttons that there are, first the one for what they ask."""
    first = _first(item)
    if first:
        yield first
    there = {
        PLACE: bool(item.to_place),
        ACCEPT: item.can_accept,
        CHANGE: bool(item.listing_id) or not (item.may_be_any or item.words == NOT_SHOWN),
        CONFIRM: item.can_confirm,
        CLOSE: bool(item.listing_id),
        PUT_AWAY: True,
    }
    yield from (name for name, is_there in there.items() if is_there and name != first)


def _first(item: PostItem) -> str:
    """Return the button that answers what was asked. "All is right" comes first where the words plainly agree."""
    if item.reading.closes:
        return CLOSE
    if item.to_place:
        return PLACE
    if item.can_accept:
        return ACCEPT
    if item.is_done:
        return PUT_AWAY
    if not item.listing_id and (item.may_be_any or item.words == NOT_SHOWN):
        return ""
    return CONFIRM if item.can_confirm and item.reading.agrees else CHANGE
