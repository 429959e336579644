"""A new listing that somebody sent, as one that waits: readers' view of it, and its way to the form of Incoming."""

from __future__ import annotations

from generator.desk import preview
from generator.desk.book import Book
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CannotDecide
from generator.desk.page_parts import Fact
from generator.desk.post_item import PostItem
from generator.load.incoming import FOLDER, Waiting, of_document
from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.submissions import allocate_path
from generator.submissions.parse import NewListing
from generator.terminal_text import NOT_SHOWN
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty


def facts(item: PostItem, book: Book) -> tuple[Fact, ...]:
    """Return what readers would see of a new listing; nothing of what is none, or must not be repeated."""
    waiting = _waiting(item, book)
    return preview.of_waiting(waiting, book) if waiting else ()


def to_finish(item: PostItem, book: Book) -> Decision:
    """Return the decision that a new listing waits in `incoming/`, where its facts are changed in a form."""
    waiting = _waiting(item, book)
    if waiting is None:
        raise CannotDecide("Only a new listing can be changed there")
    path = f"{FOLDER}/{waiting.id}.yml"
    edit = FileEdit(path, None, waiting.document.text)
    title = f"{item.title}: to be finished in Incoming"
    return Decision(title, (edit,), item.key, issue=item.issue, subject=f"Keep {waiting.id} in {FOLDER}")


def waiting_id(item: PostItem, book: Book) -> str:
    """Return the id that a new listing waits by; nothing of what is none."""
    waiting = _waiting(item, book)
    return waiting.id if waiting else ""


def _waiting(item: PostItem, book: Book) -> Waiting | None:
    if not isinstance(item.submission, NewListing) or item.words == NOT_SHOWN:
        return None
    value = without_empty(item.submission.value)
    copy = book.working_copy()
    _, id = allocate_path.place_and_id(value, item.submission.suggested_path, copy)
    others = {one.id for one in book.waiting}
    id = allocate_path.free_id(id, value, copy, others) if id in others else id
    document, problems = parse(FileText(str(book.root / FOLDER / f"{id}.yml"), emit.listing(value)))
    return of_document(document, id, book.records.shared, tuple(problems)) if document else None
