"""What people sent, each beside the listing it is about, with what would change and what is wrong with it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from generator import terminal_text
from generator.desk import reading, subject
from generator.desk.book import Book
from generator.desk.decision import History
from generator.desk.post_item import CHANGE, NEW, STILL_RIGHT, WORDS, FieldConflict, PostItem
from generator.problems import Severity, field_label
from generator.submissions import (
    answer_reply,
    apply_change,
    email_message,
    mail_headers,
    new_contacts,
    parse,
    process,
    saved_mail,
)
from generator.submissions.mail_headers import NO_HEADERS, MailHeaders
from generator.submissions.parse import Confirmation, ListingChange, NewListing, Submission, Unreadable
from generator.submissions.plain_reply import PlainReply
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.result import Result, has_secret
from generator.submissions.working_copy import ListingEntry, WorkingCopy
from generator.terminal_text import NOT_SHOWN

_KINDS: tuple[tuple[type, str], ...] = (
    (NewListing, NEW),
    (ListingChange, CHANGE),
    (Confirmation, STILL_RIGHT),
    (PlainReply, WORDS),
    (Unreadable, WORDS),
)
_ASKED_ABOUT = re.compile(r"(?:#(?:still-right|change)=|/listings/)([a-z0-9-]{1,80})")
_MOST_WORDS = 8_000
"""Most characters of somebody's own words that are shown."""


About = Mapping[str, Sequence[str]]
"""The ids of the listings that somebody said a mail is about, by the mail's key."""


def items(
    files: Iterable[ReceivedFile], book: Book, options: CuratorOptions, about: About = MappingProxyType({})
) -> tuple[PostItem, ...]:
    """Return everything in the post, in the order of the files: each as it would be if it were the only one."""
    return tuple(item for file in files for item in _of_file(file, book, options, about))


@dataclass(frozen=True)
class Asked:
    """Something whose sender was asked, and has not answered."""

    item: PostItem
    on: str
    """The day on which they were asked, as YYYY-MM-DD."""


def asked(everything: Iterable[PostItem], history: History) -> tuple[Asked, ...]:
    """Return what waits for an answer: asked about, not dealt with since, and nothing more has come about it."""
    there = tuple(everything)
    dealt_with = {decision.settles: decision.number for decision in history.standing if decision.settles}
    waiting = ((item, history.asked[item.key]) for item in there if item.key in history.asked)
    return tuple(
        Asked(item, decision.on)
        for item, decision in waiting
        if dealt_with.get(item.key) == decision.number
        and not any(_answers(other, item, dealt_with.get(other.key), decision.number) for other in there)
    )


def _answers(other: PostItem, item: PostItem, dealt_with: int | None, asked: int) -> bool:
    """Return whether another mail may be the answer: of the same sender, about the same, not dealt with before."""
    is_like = (other.listing_id, other.sender) == (item.listing_id, item.sender) if item.sender else False
    is_later = dealt_with is None or dealt_with > asked
    return other.key != item.key and is_like and is_later and _came_after(other, item)


def _came_after(other: PostItem, item: PostItem) -> bool:
    return other.headers.day is None or item.headers.day is None or other.headers.day >= item.headers.day


def retyped(item: PostItem, text: str, book: Book, by: str) -> PostItem:
    """Return a submission as a curator has typed it anew; it still settles the one that was sent."""
    file = ReceivedFile(item.name, text.replace("\r\n", "\n").encode())
    first = next(_of_file(file, book, CuratorOptions(by, "by e-mail")))
    return replace(first, key=item.key)


def chosen(item: PostItem, choices: Mapping[str, str], book: Book, by: str) -> PostItem:
    """Return a submission as it is once a version has been chosen of each field, by its name, that is at odds."""
    options = CuratorOptions(by, "by e-mail", choices=choices)
    result = process.result(item.submission, book.working_copy(), options, item.listing_id)
    return replace(item, result=result, conflicts=())


def with_theirs(item: PostItem, book: Book, by: str) -> PostItem:
    """Return a submission as it is with what was sent, wherever a version is to be chosen."""
    return chosen(item, {one.field: apply_change.THEIRS for one in item.conflicts}, book, by)


def _of_file(
    file: ReceivedFile, book: Book, options: CuratorOptions, about: About = MappingProxyType({})
) -> Iterator[PostItem]:
    if file.data is None:
        submissions: tuple[Submission | Unreadable, ...] = (Unreadable(file.problems),)
    else:
        submissions = parse.submissions(file.data, file.path, book.records)
    for position, submission in enumerate(submissions):
        item = _item(file, position, submission, book, options)
        ids = [id for id in about.get(item.key, ()) if book.entry(id)]
        if ids and item.may_be_any:
            submission = subject.reply_about(ids, _all_words(item, file), file.path, item.headers)
            item = _item(file, position, submission, book, options)
        yield from _by_listing(item, submission, book, options) if isinstance(submission, PlainReply) else (item,)


def _all_words(item: PostItem, file: ReceivedFile) -> str:
    """Return all that somebody wrote, with what they quoted."""
    if isinstance(item.submission, PlainReply):
        return item.submission.everything
    data = file.data or file.path.encode()
    return _words(item.submission, _email(data) or data)


def _by_listing(item: PostItem, reply: PlainReply, book: Book, options: CuratorOptions) -> Iterator[PostItem]:
    """Yield a reply once for each listing that it is about: what is right of one may have changed of another."""
    copy = book.working_copy()
    for id in reply.ids:
        result = _answer(reply, id, copy, options)
        yield replace(item, key=f"{item.key}-{id}", listing_id=id, result=result, **_read(reply, id, item, book))


def _read(reply: PlainReply, id: str, item: PostItem, book: Book) -> dict[str, Any]:
    """Return what a reply's words say of a listing; nothing of words that are not shown."""
    entry = book.entry(id)
    if entry is None or item.words == NOT_SHOWN:
        return {"listing_name": book.name(id)}
    found = reading.read(reply.words, item.headers.day or book.today, entry.record.name, entry.record)
    found = replace(found, agrees=found.agrees and not reply.is_scattered)
    against = (*_scattered(reply), *reading.contradictions(reply.words, entry.record))
    others = answer_reply.others_of(reply, entry, book.working_copy())
    to_place = new_contacts.to_place(reply.words, entry.record, others)
    return {"listing_name": entry.record.name, "reading": found, "contradictions": against, "to_place": to_place}


def _scattered(reply: PlainReply) -> Iterator[str]:
    if reply.is_scattered:
        yield "They wrote between or below what they quoted. Read everything that came before you press."


def _everything(submission: Submission | Unreadable) -> str:
    """Return all that stands in a mail of somebody's own words; nothing where that is no more, or is not shown."""
    text = submission.everything if isinstance(submission, PlainReply) else ""
    return "" if text == getattr(submission, "words", "") or has_secret(text) else text[:_MOST_WORDS]


def _answer(reply: PlainReply, id: str, copy: WorkingCopy, options: CuratorOptions) -> Result:
    """Return what the change would be that a reply plainly asks for, or that it waits for a person."""
    entry = copy.find(id)
    is_plain = entry and not _is_for_a_person(reply, entry, copy) and answer_reply.proposed_change(reply, entry, copy)
    return process.result(reply, copy, replace(options, say=answer_reply.CHANGE if is_plain else None), id)


def _is_for_a_person(reply: PlainReply, entry: ListingEntry, copy: WorkingCopy) -> bool:
    others = answer_reply.others_of(reply, entry, copy)
    return has_secret(reply.words) or bool(new_contacts.to_place(reply.words, entry.record, others))


def _item(
    file: ReceivedFile, position: int, submission: Submission | Unreadable, book: Book, options: CuratorOptions
) -> PostItem:
    data, copy = file.data or file.path.encode(), book.working_copy()
    email, key = _email(data), f"{hashlib.sha256(data).hexdigest()[:16]}-{position}"
    words = _words(submission, email or data)
    listing_id = _listing_id(submission, words, book)
    result = process.result(submission, copy, options, listing_id)
    return PostItem(
        key=key,
        name=file.path,
        mail_key=key,
        kind=next(words for shape, words in _KINDS if isinstance(submission, shape)),
        submission=submission,
        result=result,
        listing_id=listing_id,
        words=NOT_SHOWN if _is_secret(words, result) else words[:_MOST_WORDS],
        headers=_headers(email),
        listing_name=book.name(listing_id) if listing_id else "",
        everything="" if _is_secret(words, result) else _everything(submission),
        conflicts=tuple(_conflicts(submission, result, copy)),
    )


def _is_secret(words: str, result: Result) -> bool:
    """Return whether something in what was sent must not be repeated: check may know that where the words do not."""
    return has_secret(words) or NOT_SHOWN in "\n".join(result.lines) or any(p.private for p in result.problems)


def _email(data: bytes) -> bytes | None:
    """Return the e-mail that a file is, however it was saved; None of what is none, or cannot be read."""
    try:
        return saved_mail.email_of(data)
    except email_message.CannotReadMessage:
        return None


def _headers(email: bytes | None) -> MailHeaders:
    """Return what a mail says of itself, but for words that must not be repeated."""
    found = mail_headers.read(email) if email else NO_HEADERS
    return replace(found, name="", subject="") if has_secret(f"{found.name}\n{found.subject}") else found


def _conflicts(submission: Submission | Unreadable, result: Result, copy: WorkingCopy) -> Iterator[FieldConflict]:
    """Yield each choice to make, where nothing else is wrong and the words may be shown."""
    faults = {problem.code for problem in result.problems if problem.severity is Severity.ERROR}
    is_shown = result.lines and not any(NOT_SHOWN in line for line in result.lines)
    if isinstance(submission, ListingChange) and faults == {"conflict"} and is_shown:
        for edit in apply_change.conflicts(submission, copy):
            seen, book, theirs = (tuple(terminal_text.lines(v)) for v in (edit.seen or "", edit.current, edit.wanted))
            yield FieldConflict(".".join(edit.path), field_label(edit.path).replace("_", " "), seen, book, theirs)


def _listing_id(submission: Submission | Unreadable, words: str, book: Book) -> str:
    if isinstance(submission, ListingChange):
        asked = [submission.record.change_to]
    elif isinstance(submission, Confirmation):
        asked = [submission.record.still_right]
    elif isinstance(submission, PlainReply):
        asked = list(submission.ids)
    else:
        asked = _ASKED_ABOUT.findall(words) if isinstance(submission, Unreadable) else []
    found = (book.entry(id) for id in asked)
    return next((entry.id for entry in found if entry), "")


def _words(submission: Submission | Unreadable, data: bytes) -> str:
    if isinstance(submission, PlainReply):
        return submission.words
    if not isinstance(submission, Unreadable):
        return submission.document.text.strip()
    if submission.text:
        return submission.text.strip()
    try:
        texts = email_message.texts(data)[0] if email_message.is_email(data) else ()
    except email_message.CannotReadMessage:
        texts = ()
    return (texts[0] if texts else data.decode("utf-8", "replace")).strip()
