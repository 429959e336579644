"""What one press would change in a listing's own facts: still right, changed, or closed. It writes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from generator.desk import closing, consents, differences, file_edits, placing
from generator.desk.book import Book
from generator.desk.change_form import typed_facts
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CannotDecide
from generator.desk.page_parts import sentence_beside
from generator.desk.post_item import PostItem
from generator.formatting import date_words, list_words
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, has_errors
from generator.submissions import record_review
from generator.submissions.current_file import CurrentFile
from generator.submissions.record_review import NewReview
from generator.submissions.working_copy import ListingEntry

UNREACHABLE: FieldPath = ("join",)
"""Where it is said that a change takes away the last way to get in touch."""
_NO_CONTACT = (
    "After this nobody could get in touch: there would be no number, no address and no page left. Type one that works,"
    " or tick that it is so."
)
BY_PHONE, BY_EMAIL = "by phone", "by e-mail"
ASK_AGAIN_AFTER = datetime.timedelta(days=7)
"""How long somebody who did not answer is left in peace."""


def review(ids: Iterable[str], by: str, how: str, book: Book) -> Decision:
    """Return the decision that every fact of some listings was confirmed today."""
    found = [file_edits.entry_of(id, book) for id in ids]
    edits = tuple(edit for entry in found for edit in _review(entry, NewReview(book.today, by, how), book))
    title = f"{list_words([entry.record.name for entry in found])}: still right, {how}"
    return Decision(title, edits, subject=f"Still right, {how}: {', '.join(entry.id for entry in found)}")


def _review(entry: ListingEntry, new: NewReview, book: Book) -> Iterator[FileEdit]:
    result = record_review.with_review(entry, new, book.working_copy(), entry.document.path)
    if has_errors(result.problems):
        raise CannotDecide(file_edits.sentences(result.problems))
    if result.write:
        yield file_edits.edit_of(result.write, book)


def agreed(id: str, by: str, who: str, how: str, book: Book) -> Decision:
    """Return the decision that a listing is still right, and that whoever is named or can be reached in it agreed."""
    file = file_edits.file_of(file_edits.entry_of(id, book), book)
    consent = _consent(file, file.text, who, how, book)
    if not consent:
        raise CannotDecide("Nothing in it needs anybody to agree. Press “Still right” alone")
    edit = file_edits.changed(file, {**file.values, **reviewed(by, how, book), **consent}, book)
    title = f"{file.entry.record.name}: still right and agreed to, {how}"
    return Decision(title, (edit,), subject=f"Still right and agreed to, {how}: {file.entry.id}")


def _consent(file: CurrentFile, text: str, who: str, how: str, book: Book) -> dict[str, Value]:
    return consents.record(file.entry.document.path, file.entry.id, text, who, how, book)


def reviewed(by: str, how: str, book: Book) -> dict[str, Value]:
    """Return the values that say that somebody confirmed a listing today."""
    return {"reviewed": {"on": f"{book.today}", "by": by, "how": how}}


def no_answer(name: str, ids: Iterable[str], book: Book) -> Decision:
    """Return the decision that nobody answered about some listings: they are asked again in a week."""
    again = date_words(book.today + ASK_AGAIN_AFTER)
    return Decision(f"{name}: no answer, to be asked again from {again}", asked=tuple(ids))


def close(id: str, when: str, by: str, how: str, book: Book) -> Decision:
    """Return the decision that a listing has closed, or will, at the time that somebody typed."""
    file = file_edits.file_of(file_edits.entry_of(id, book), book)
    found = closing.closing(when, book.today)
    wanted = {**file.values, **found.values, **_instead(file, found), **reviewed(by, how, book)}
    title = f"{file.entry.record.name}: {found.words}, {how}"
    return Decision(title, (file_edits.changed(file, wanted, book),), subject=f"Close {file.entry.id}")


def _instead(file: CurrentFile, found: closing.Closing) -> dict[str, Value]:
    """Return its status with the others to try that its file had named already."""
    before, now = file.values.get("status"), found.values.get("status")
    if isinstance(now, dict) and isinstance(before, dict) and "try_instead" in before:
        return {"status": {**now, "try_instead": before["try_instead"]}}
    return {}


# --- the small form -------------------------------------------------------------------------------------------------


def change(id: str, typed: Mapping[str, str], by: str, how: str, book: Book) -> Decision:
    """Return the decision that some facts of a listing are others; with `rest` typed, that all else was confirmed."""
    file = file_edits.file_of(file_edits.entry_of(id, book), book)
    wanted = typed_facts.wanted(file.values, typed)
    to_say = len(_to_say(file, _edit(file, wanted, book), typed, book))
    if wanted == file.values and not typed.get("rest") and not typed.get("who") and not to_say:
        raise CannotDecide("Nothing in it has changed yet. Change an answer, or tick that all is right")
    if wanted == file.values and not typed.get("who") and not to_say:
        return review([id], by, how, book)
    edit = _edit(file, {**wanted, **_also(file, wanted, typed, by, how, book)}, book)
    file_edits.refuse_answers(len(file_edits.new_errors(edit, book)) + to_say)
    title = f"{file.entry.record.name}: {differences.changed(edit, bool(typed.get('rest')))}"
    return Decision(title, (edit,), subject=_subject(file, edit))


def _also(
    file: CurrentFile, wanted: Mapping[str, Value], typed: Mapping[str, str], by: str, how: str, book: Book
) -> dict[str, Value]:
    """Return what a change records besides: that all else was confirmed, and that somebody agreed to the new words."""
    rest = reviewed(by, how, book) if typed.get("rest") else {}
    text = (_edit(file, wanted, book).after or "") if typed.get("who") else ""
    return {**rest, **(_consent(file, text, typed.get("who", ""), how, book) if text else {})}


def _edit(file: CurrentFile, wanted: Mapping[str, Value], book: Book) -> FileEdit:
    path = book.relative(file.entry.document.path)
    return FileEdit(path, file.text, file_edits.with_values(path, file.text, wanted, book))


def faults(id: str, typed: Mapping[str, str], book: Book) -> Mapping[FieldPath, str]:
    """Return what is wrong with what was typed, a sentence for each field, by where its box is."""
    file = file_edits.file_of(file_edits.entry_of(id, book), book)
    edit = _edit(file, typed_facts.wanted(file.values, typed), book)
    found = reversed(file_edits.new_errors(edit, book))
    told = {typed_facts.where_typed(p.field, file.values, typed): sentence_beside(p) for p in found}
    return {**told, **_to_say(file, edit, typed, book)}


def _to_say(file: CurrentFile, edit: FileEdit, typed: Mapping[str, str], book: Book) -> dict[FieldPath, str]:
    """Return what somebody has yet to say of a change: of its notes, and of a listing that nobody can reach."""
    return {**typed_facts.faults_of_notes(file.values, typed), **_faults_of_contact(edit, typed, book)}


def _faults_of_contact(edit: FileEdit, typed: Mapping[str, str], book: Book) -> dict[FieldPath, str]:
    """Return that nobody could get in touch any more, unless somebody has ticked that this is so."""
    if typed.get("unreachable") or not file_edits.loses_contact(edit, book):
        return {}
    return {UNREACHABLE: _NO_CONTACT}


# --- what somebody wrote of in their own words ----------------------------------------------------------------------


def place(item: PostItem, typed: Mapping[str, str], by: str, book: Book) -> Decision:
    """Return the decision that what somebody's words give goes where it was chosen to go."""
    file = file_edits.file_of(file_edits.entry_of(item.listing_id, book), book)
    found = placing.placings(item.to_place, file.entry.record, typed)
    file_edits.refuse_answers(sum(bool(one.error) for one in found))
    wanted = placing.wanted(file.values, found)
    if not found or wanted == file.values:
        raise CannotDecide("Nothing in the listing would change. Choose a place for one of them, or put the mail away")
    also = _also(file, wanted, typed, by, BY_EMAIL, book)
    edit = file_edits.changed(file, {**wanted, **also}, book)
    title = f"{file.entry.record.name}: {differences.changed(edit, bool(typed.get('rest')))}"
    return Decision(title, (edit,), subject=_subject(file, edit))


def _subject(file: CurrentFile, edit: FileEdit) -> str:
    return f"Change {file.entry.id}: {', '.join(differences.labels(differences.of((edit,))))}"
