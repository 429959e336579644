"""What one press would change: from the book as it is now to a decision, or to why not in words. It writes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePath
from types import MappingProxyType

from generator.desk import consents, differences, file_edits, merging, pointing
from generator.desk.book import Book
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CannotDecide
from generator.desk.listing_acts import BY_EMAIL
from generator.desk.post_item import STILL_RIGHT, PostItem
from generator.desk.queue import HeldListing, held_listing
from generator.load.yaml_parser import Value
from generator.submissions.current_file import CurrentFile
from generator.submissions.working_copy import parse_entry
from generator.yaml_file.edit import read_values

_NOTHING_TO_TAKE = "There is nothing in this to take in"
NOTHING_ELSE: Mapping[str, Value] = MappingProxyType({})


# --- the post -----------------------------------------------------------------------------------------------------


def accept(item: PostItem, book: Book, also: Mapping[str, Value] = NOTHING_ELSE, who: str = "") -> Decision:
    """Return the decision that takes a submission in; `also` are values that its file gets besides.

    `who` says that whoever it names, or whose number it gives, agreed: the person, or somebody for them.
    """
    if item.result.write is None:
        raise CannotDecide(file_edits.sentences(item.result.problems) or _NOTHING_TO_TAKE)
    write = item.result.write
    consent = consents.record(write.path, write.id, write.text, who, BY_EMAIL, book) if who else NOTHING_ELSE
    edit = _with_values(file_edits.edit_of(write, book), {**also, **consent}, book)
    done = "put in the book" if not item.listing_id else differences.changed(edit, "reviewed" in also)
    done = "still right, by e-mail" if item.kind == STILL_RIGHT else done
    return settling(Decision(f"{item.title}: {done}", (edit,), subject=write.subject), item)


def accept_decided(item: PostItem, by: str, note: str, book: Book) -> Decision:
    """Return the decision of a named person that a submission may be public as it is, and that it is taken in."""
    if item.result.undecided is None:
        raise CannotDecide(_NOTHING_TO_TAKE)
    write = item.result.undecided
    entry, _ = parse_entry(write.path, write.id, write.text, book.records.shared)
    if entry is None:
        raise CannotDecide(_NOTHING_TO_TAKE)
    held = held_listing(entry, book)
    approved: dict[str, Value] = {"approved": _approval(by, note, held.covers, book)}
    edit = file_edits.checked(_with_values(file_edits.edit_of(write, book), approved, book), book)
    return settling(Decision(f"{item.recorded}: approved, and put in the book", (edit,), subject=write.subject), item)


def _approval(by: str, note: str, covers: str, book: Book) -> Value:
    """Return the record of who decided, and of which words. Raises CannotDecide where nobody is named."""
    if not by.strip():
        raise CannotDecide("Type the name or the role of the person who decides, such as: the safeguarding lead")
    approval: dict[str, Value] = {"on": f"{book.today}", "by": by.strip(), "note": note.strip(), "covers": covers}
    return {name: value for name, value in approval.items() if value}


def _with_values(edit: FileEdit, also: Mapping[str, Value], book: Book) -> FileEdit:
    values = read_values(edit.after or "")
    if not also or values is None:
        return edit
    return replace(edit, after=file_edits.with_values(edit.path, edit.after or "", {**values, **also}, book))


def set_aside(item: PostItem, verb: str, answer: str = "") -> Decision:
    """Return the decision that takes a submission off the pile without changing a file; an issue gets the answer."""
    decision = settling(Decision(f"{item.recorded}: {verb}"), item)
    return replace(decision, answer=answer if item.issue else "")


def ask(item: PostItem) -> Decision:
    """Return the decision that a sender was asked: it waits until an answer comes, or until it is put away."""
    return replace(settling(Decision(f"{item.recorded}: asked back"), item), asked=(item.key,))


def about(item: PostItem, id: str, book: Book) -> Decision:
    """Return the decision that a mail which does not say so is about a listing."""
    entry = file_edits.entry_of(id, book)
    title = f"{item.kind}, in the file {PurePath(item.name).name}: it is about {entry.record.name}"
    return Decision(title, about=(item.mail_key, entry.id), issue=item.issue)


def settling(decision: Decision, item: PostItem | None) -> Decision:
    """Return a decision as one that settles what somebody sent."""
    return replace(decision, settles=item.key, issue=item.issue) if item else decision


# --- held -------------------------------------------------------------------------------------------------------


def approve(held: HeldListing, by: str, note: str, book: Book) -> Decision:
    """Return the decision of a named person that what holds a listing is right to publish."""
    approval = _approval(by, note, held.covers, book)
    file = file_edits.file_of(held.entry, book)
    edit = file_edits.changed(file, {**file.values, "approved": approval}, book)
    return Decision(f"{held.entry.record.name}: approved", (edit,), subject=f"Approve {held.entry.id}")


# --- listings that are there twice --------------------------------------------------------------------------------


def merge(keep: str, drop: str, book: Book) -> Decision:
    """Return the decision that two listings are one: it keeps the first, with what only the other says, but `lost`.

    What named the other, such as an area whose team it is, names the first from then on.
    """
    kept, dropped = (file_edits.file_of(file_edits.entry_of(id, book), book) for id in (keep, drop))
    names = kept.entry.record.name, dropped.entry.record.name
    if drop in kept.entry.record.status.try_instead:
        raise CannotDecide(
            f"{names[0]} is not open and tells people to try {names[1]}. Keep {names[1]}, or change that first"
        )
    former = [*_list(kept.values, "formerly"), drop, *_list(dropped.values, "formerly")]
    old = FileEdit(book.relative(dropped.entry.document.path), dropped.text, None)
    merged = _merged(kept, dropped, book)
    path, wanted = book.relative(kept.entry.document.path), {**merged.values, "formerly": former}
    new = FileEdit(path, kept.text, file_edits.with_values(path, kept.text, wanted, book))
    edits = (new, *pointing.redirected(drop, keep, book), old)
    title = f"{names[1]}: merged into {names[0]}{merging.DUE_AGAIN * merged.is_check_over}"
    return Decision(title, edits, subject=f"Merge {drop} into {keep}")


def lost(keep: str, drop: str, book: Book) -> tuple[merging.LostFact, ...]:
    """Return what only one listing says, and merging it into another would lose; nothing where it cannot be merged."""
    try:
        kept, dropped = (file_edits.file_of(file_edits.entry_of(id, book), book) for id in (keep, drop))
        return _merged(kept, dropped, book).lost
    except CannotDecide:
        return ()


def _merged(kept: CurrentFile, dropped: CurrentFile, book: Book) -> merging.MergedListing:
    path = book.relative(kept.entry.document.path)

    def is_right(values: dict[str, Value]) -> bool:
        edit = FileEdit(path, kept.text, file_edits.with_values(path, kept.text, values, book))
        return not file_edits.new_errors(edit, book)

    return merging.merged(kept.values, dropped.values, is_right)


def _list(values: Mapping[str, Value], name: str) -> list[Value]:
    value = values.get(name, [])
    return value if isinstance(value, list) else [value]


def not_the_same(first: str, second: str, book: Book) -> Decision:
    """Return the decision that two listings are two things, which a file of its own in the directory remembers.

    Its name and its words follow from the pair alone. So two curators who decide at once, on two machines, write two
    files or the same one, and git merges either without asking.
    """
    pair = sorted([first, second])
    path = f"distinct/{_pair_id(pair)}.yml"
    text = f"# These two look alike and are not the same thing: nobody is asked again.\npair: [{', '.join(pair)}]\n"
    title = f"{book.name(first)} and {book.name(second)}: not the same"
    edit = FileEdit(path, file_edits.text_of(book.root / path), text)
    return Decision(title, (edit,), subject=f"Not the same: {first} and {second}")


def _pair_id(pair: list[str]) -> str:
    """Return an id for a pair: how each begins, for people, and a hash of both, so that no two pairs share one."""
    begins = "-".join(id[:24].rstrip("-") for id in pair)
    return f"{begins}-{hashlib.sha256(' '.join(pair).encode()).hexdigest()[:8]}"


# --- by hand ------------------------------------------------------------------------------------------------------


EDITABLE = ("listings/", "incoming/", "organisations/", "venues/")
"""The folders whose files a curator may change at the desk."""


def file_text(path: str, book: Book) -> str:
    """Return what a file that may be changed at the desk says. Raises CannotDecide for any other."""
    text = file_edits.text_of(book.root / path) if path.startswith(EDITABLE) and ".." not in path else None
    if text is None:
        raise CannotDecide("There is no such file to change at the desk")
    return text


def rewrite(path: str, text: str, book: Book) -> Decision:
    """Return the decision that a file should say what a curator typed."""
    before = file_text(path, book)
    after = text.replace("\r\n", "\n").rstrip() + "\n"
    if before.replace("\r\n", "\n") == after:
        raise CannotDecide("Nothing in it has changed yet")
    after = after.replace("\n", "\r\n") if "\r\n" in before else after
    edit = file_edits.checked(FileEdit(path, before, after), book)
    return Decision(f"{book.called(path)}: changed", (edit,), subject=f"Change {Path(path).stem}")
