"""A reply in somebody's own words beside the listing that it is about, and what a curator's answer makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator import terminal_text
from generator.load.safe_read import FileText
from generator.load.yaml_parser import Value, parse
from generator.submissions import (
    apply_change,
    closing_words,
    current_file,
    new_contacts,
    plain_yes,
    record_review,
)
from generator.submissions.new_contacts import NewContact
from generator.submissions.parse import ListingChange
from generator.submissions.plain_reply import PlainReply
from generator.submissions.record_review import WHO, NewReview
from generator.submissions.result import REFUSED, WAITING, Result, error, has_secret
from generator.submissions.working_copy import ListingEntry, WorkingCopy
from schema import Listing
from schema.review import CURATORS_ONLY
from schema.submission import Change

YES, CHANGE = "yes", "change"
"""What a curator may answer: all is still right, or take the change that the words ask for."""


def shown(reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy) -> Result:
    """Return the words beside the listing, with what each answer would do. Nothing is changed."""
    heading = f"a reply about {entry.id}, in somebody's own words"
    if has_secret(reply.words):
        lines = (
            f"  {terminal_text.NOT_SHOWN}",
            "  Read it in your mail program, and change the listing's file by hand.",
        )
        return Result(WAITING, heading, lines)
    return Result(WAITING, heading, tuple(_lines(reply, entry, working_copy)))


def said_yes(
    reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy, by: str | None, how: str | None
) -> Result:
    """Return the file with the review recorded, on the day of the reply."""
    if not by or not how:
        return Result(REFUSED, f"{entry.id} is still right", (), (error(reply.path, 1, WHO, code="who"),))
    day = reply.day if reply.day and reply.day <= working_copy.today else working_copy.today
    return record_review.with_review(entry, NewReview(day, by, how), working_copy, reply.path)


def changed(reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy) -> Result:
    """Return the file with what the words ask for, or why nothing in them can be taken so."""
    submission = proposed_change(reply, entry, working_copy)
    if submission:
        return apply_change.prepare(submission, working_copy)
    message = "no telephone number, e-mail or website is plain in these words. Change the listing's file by hand"
    return Result(REFUSED, f"a change to {entry.id}", (), (error(reply.path, 1, message, code="for_a_person"),))


def proposed_change(reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy) -> ListingChange | None:
    """Return what the words ask for as the form would have sent it, or None."""
    edits = new_contacts.proposed_edits(reply.words, entry.record, others_of(reply, entry, working_copy))
    file = current_file.read(entry, working_copy)
    if not edits or not file:
        return None
    document, _ = parse(FileText(reply.path, _as_yaml(entry.id, edits, file.whole)))
    return ListingChange(document, Change.model_validate(document.value)) if document else None


def others_of(reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy) -> tuple[Listing, ...]:
    """Return the other listings that a reply is about."""
    found = (working_copy.find(id) for id in reply.ids)
    return tuple(other.record for other in found if other and other.id != entry.id)


def _as_yaml(id: str, edits: tuple[NewContact, ...], values: dict[str, Value]) -> str:
    rows = "".join(
        f"  - field: {edit.field}\n    was: {_quoted(_current(edit, values))}\n    now: {_quoted(edit.now)}\n"
        for edit in edits
    )
    return f"change_to: {id}\nchanges:\n{rows}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _current(edit: NewContact, values: dict[str, Value]) -> str:
    group, name = edit.field.split(".")
    inner = values.get(group)
    return str(inner.get(name, "")) if isinstance(inner, dict) else ""


# --- the words ------------------------------------------------------------------------------------------------------


def _lines(reply: PlainReply, entry: ListingEntry, working_copy: WorkingCopy) -> Iterator[str]:
    file = current_file.read(entry, working_copy)
    values = {name: value for name, value in file.whole.items() if name not in CURATORS_ONLY} if file else {}
    yield "  They say:"
    yield from (f"  | {line}".rstrip() for line in terminal_text.lines(reply.words))
    yield "  The book says:"
    yield from (f"  {line}" for line in terminal_text.fields(values))
    is_yes = plain_yes.is_yes(reply, entry.record)
    yield f"  {'It reads as a yes. ' if is_yes else ''}If all is still right, type again with:"
    yield f'    --say {YES} --by "…" --how "by e-mail"'
    edits = new_contacts.proposed_edits(reply.words, entry.record, others_of(reply, entry, working_copy))
    yield from _proposal(edits, file.whole if file else {})
    if closing_words.are_mentioned(reply.words):
        yield "  It speaks of closing or moving. Ask if you are not sure, and write that in the listing's file by hand."
    elif not edits and not is_yes:
        yield f"  If something has changed, change {terminal_text.safe_line(entry.document.path)} by hand."


def _proposal(edits: tuple[NewContact, ...], values: dict[str, Value]) -> Iterator[str]:
    if edits:
        yield f"  To take this change, type again with: --say {CHANGE}"
    for edit in edits:
        yield f"    {edit.field.replace('.', ' › ')}"
        yield from terminal_text.labelled("was", _current(edit, values), "      ")
        yield from terminal_text.labelled("now", edit.now, "      ")
