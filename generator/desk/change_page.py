"""The page on which a curator changes one listing: the facts that change most, beside what somebody wrote about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlencode

from generator.check.sensitive_needs import SENSITIVE_TOO
from generator.desk import acts, closing, consents, file_edits, listing_acts, preview, senders
from generator.desk.change_form import fields, form_boxes, form_parts, time_notes
from generator.desk.frame import SECTIONS, address, page
from generator.desk.journal import CannotDecide
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import came
from generator.desk.post_item import PostItem
from generator.desk.reading import NOTHING_PLAIN
from generator.desk.senders import SenderNote
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from generator.submissions.working_copy import ListingEntry
from generator.yaml_file.edit import read_values

_PASSED_ON = ("at", "following", "start", "item")
"""What says where on the page before somebody stood."""


def change(morning: Morning, notice: Notice, query: Query) -> str:
    """Return the page to change a file, with what was typed so far; or to change what was sent for a new listing.

    Raises CannotDecide when there is no such file to change.
    """
    path, item = query.get("file", ""), _item(morning, query)
    id = Path(path).stem if path.startswith("listings/") else ""
    text, values = _text(morning, path, item), None
    entry = morning.entry(id)
    if entry:
        values, query = _values(path, item, morning), _asking(query, entry, morning)
    section = query.get("section", "") if query.get("section") in SECTIONS else "post" if item else "home"
    now = file_edits.seen(morning.book, path) if path else ""
    back = {name: query.get(name, "") for name in _PASSED_ON}
    return page(
        "change",
        morning,
        notice,
        back,
        title=f"Change {morning.book.called(path)}" if path else "Change what was sent",
        id=id,
        path=path,
        item=item,
        came=came(item) if item else "",
        sender=_sender(item, morning),
        text=query.get("text", text),
        is_raw="text" in query or values is None,
        settles=query.get("settles", ""),
        mark=query.get("seen") or now,
        again_href=_again(query) if now and query.get("seen", now) != now else "",
        return_to=section,
        cancel_href=f"{address(section, **{**back, 'item': back['item'] or query.get('settles', '')})}#here",
        asked=query.get(fields.ASKED, ""),
        is_closing="when" in query or bool(item and item.reading.closes),
        when=query.get("when") or closing.offered(item.reading if item else NOTHING_PLAIN, morning.book.today),
        facts=preview.of_listing(id, morning),
        consent=consents.question(entry, morning.book) if entry and preview.may_be_repeated(id, morning) else None,
        agreed=query.get("who", ""),
        is_checked=bool(query.get("rest")) if "act" in query else bool(item and item.reading.rest_is_right),
        **_boxes(id, values, query, morning),
    )


def _asking(query: Query, entry: ListingEntry, morning: Morning) -> Query:
    """Return a query that asks as well whether a page is sensitive, where `check` says that nobody has answered."""
    is_open = any(p.path == entry.document.path and p.code == SENSITIVE_TOO for p in morning.book.problems)
    asked = query.get(fields.ASKED, "").split()
    return {**query, fields.ASKED: " ".join(dict.fromkeys((*asked, "sensitive")))} if is_open else query


def _again(query: Mapping[str, str]) -> str:
    """Return the address of the page as the file is now, for whoever held one of the file as it was."""
    kept = ("file", "settles", fields.ASKED, "section", *_PASSED_ON)
    return f"/change?{urlencode({name: query[name] for name in kept if query.get(name)})}"


def _item(morning: Morning, query: Mapping[str, str]) -> PostItem | None:
    return next((one for one in morning.all_post if one.key == query.get("settles")), None)


def _sender(item: PostItem | None, morning: Morning) -> SenderNote | None:
    entry = morning.entry(item.listing_id) if item else None
    return senders.note(item.headers, entry.record if entry else None) if item else None


def _text(morning: Morning, path: str, item: PostItem | None) -> str:
    """Return the whole file, with the change that was sent in it; or what was sent, when it is about no file."""
    if item and not path:
        return item.words
    write = item.result.write if item else None
    return write.text if write else acts.file_text(path, morning.book)


def _values(path: str, item: PostItem | None, morning: Morning) -> Mapping[str, Value] | None:
    """Return what a listing says, with the change that was sent in it; None when its file cannot be read."""
    return read_values(_text(morning, path, item))


def _boxes(
    id: str, values: Mapping[str, Value] | None, query: Mapping[str, str], morning: Morning
) -> dict[str, object]:
    if values is None:
        return {"boxes": ()}
    errors = _errors(id, query, morning)
    note = time_notes.note_box(time_notes.OF_ALL, values, query, errors)
    asked = [path for path in fields.also_asked(query) if not form_parts.is_of_a_part(path, values)]
    terms = [path for path in form_boxes.paths(fields.TERMS) if not note or path != time_notes.OF_ALL]
    about = dict.fromkeys((*asked, *form_boxes.paths(fields.ABOUT)))
    boxes = form_boxes.boxes(values, query, errors, about)
    more = form_boxes.boxes(values, query, errors, (path for path in terms if path not in about))
    parts = {name: make(values, query, errors) for name, make in _PARTS.items()}
    links = tuple(_error_links((*boxes, *more), [one for some in parts.values() for one in some], note))
    beside = {error for _, _, error in links}
    return {
        "boxes": boxes,
        "more_boxes": more,
        **parts,
        "times_note": note,
        "other_faults": [error for error in errors.values() if error not in beside],
        "error_links": links,
        "asks_unreachable": listing_acts.UNREACHABLE in errors,
    }


def _error_links(
    boxes: Iterable[form_boxes.Box], parts: Sequence[form_boxes.PartBoxes], note: time_notes.NoteBox | None
) -> Iterator[tuple[str, str, str]]:
    """Yield the id of each answer with a fault, what was asked, and what is wrong: boxes, then parts, then notes."""
    for box in (*boxes, *(box for part in parts for box in part.boxes)):
        if box.error:
            yield box.id, box.question.asks, box.error
    for question in (*(part.note for part in parts), note):
        if question and question.error:
            yield f"{question.id}-still", f"The note says “{question.says}”", question.error


_PARTS = {"contacts": form_boxes.contacts, "sessions": form_boxes.sessions, "venues": form_boxes.venues}


def _errors(id: str, query: Mapping[str, str], morning: Morning) -> Mapping[FieldPath, str]:
    """Return what is wrong with what was typed; nothing before anybody typed."""
    if query.get("act") != "change":
        return {}
    try:
        return listing_acts.faults(id, query, morning.book)
    except CannotDecide:
        return {}
