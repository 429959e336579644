"""What people sent, each beside the listing it is about, with what would change and what is wrong with it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from email.utils import parseaddr
from urllib.parse import quote

from generator import terminal_text
from generator.desk import issues
from generator.desk.book import Book
from generator.problems import Severity, field_label
from generator.submissions import answer_reply, apply_change, email_message, parse, plain_reply, process
from generator.submissions.parse import Confirmation, ListingChange, NewListing, Submission, Unreadable
from generator.submissions.plain_reply import PlainReply
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.result import ACCEPTED, UNCHANGED, WAITING, Result, has_secret
from generator.submissions.working_copy import WorkingCopy
from generator.terminal_text import NOT_SHOWN

NEW, CHANGE, STILL_RIGHT, WORDS = "A new listing", "A change", "All still right", "In their own words"
_KINDS: tuple[tuple[type, str], ...] = (
    (NewListing, NEW),
    (ListingChange, CHANGE),
    (Confirmation, STILL_RIGHT),
    (PlainReply, WORDS),
    (Unreadable, WORDS),
)
_ASKED_ABOUT = re.compile(r"(?:#(?:still-right|change)=|/listings/)([a-z0-9-]{1,80})")
_SENDER = re.compile(rb"^from:([^\r\n]{1,300})", re.IGNORECASE | re.MULTILINE)
_MOST_WORDS = 8_000
"""Most characters of somebody's own words that are shown."""


@dataclass(frozen=True)
class Conflict:
    """A field that somebody has changed since the sender looked: its three versions, as lines."""

    field: str
    label: str
    seen: tuple[str, ...]
    book: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True)
class PostItem:
    """One submission, and what accepting it would do."""

    key: str
    """What names it in the journal: a hash of the file and its place in it. The same file again is the same item."""
    name: str
    """The file it came in."""
    kind: str
    submission: Submission | Unreadable
    result: Result
    listing_id: str
    """The listing it is about; nothing when it is new or nobody knows."""
    words: str
    """What was sent, as text."""
    sender: str
    conflicts: tuple[Conflict, ...] = ()
    """What is to be chosen before it can be taken in, when choosing is all that it takes."""

    @property
    def issue(self) -> int:
        """Return the number of the issue on GitHub that it is; 0 when it is none."""
        return issues.number(self.name)

    @property
    def changes(self) -> tuple[str, ...]:
        """Return the lines that say what accepting it would change; none where a person must say that first."""
        return () if self.result.state == WAITING or self.conflicts else self.result.lines

    @property
    def speaks_of_closing(self) -> bool:
        """Return whether somebody's own words tell of what only a person can put into a listing."""
        return isinstance(self.submission, PlainReply) and plain_reply.mentions_closing(self.submission.words)

    @property
    def can_accept(self) -> bool:
        """Return whether a press takes it in."""
        return self.result.state == ACCEPTED

    @property
    def is_done(self) -> bool:
        """Return whether the book says all of it already."""
        return self.result.state == UNCHANGED

    @property
    def can_confirm(self) -> bool:
        """Return whether it is in somebody's own words about a listing that we know."""
        return self.kind == WORDS and bool(self.listing_id)

    @property
    def reply(self) -> str:
        """Return a draft that asks the sender back, as an address that opens their mail program."""
        told = [f"- {field_label(p.field) or 'Your message'}: {p.message}" for p in self.result.problems]
        body = "\n".join(["Thank you for writing to us. Could you tell us more about this?", "", *told])
        subject = f"Re: {self.listing_id or 'your listing'}"
        return f"mailto:{quote(self.sender)}?subject={quote(subject)}&body={quote(body[:1_500])}"


def items(
    files: Iterable[ReceivedFile], book: Book, options: CuratorOptions, settled: frozenset[str]
) -> tuple[PostItem, ...]:
    """Return what waits in the post, in the order of the files: each as it would be if it were the only one."""
    return tuple(item for file in files for item in _of_file(file, book, options) if item.key not in settled)


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


def _of_file(file: ReceivedFile, book: Book, options: CuratorOptions) -> Iterator[PostItem]:
    if file.data is None:
        submissions: tuple[Submission | Unreadable, ...] = (Unreadable(file.problems),)
    else:
        submissions = parse.submissions(file.data, file.path, book.records)
    for position, submission in enumerate(submissions):
        item = _item(file, position, submission, book, options)
        yield from _by_listing(item, submission, book, options) if isinstance(submission, PlainReply) else (item,)


def _by_listing(item: PostItem, reply: PlainReply, book: Book, options: CuratorOptions) -> Iterator[PostItem]:
    """Yield a reply once for each listing that it is about: what is right of one may have changed of another."""
    copy = book.working_copy()
    for id in reply.ids:
        result = _answer(reply, id, copy, options)
        yield replace(item, key=f"{item.key}-{id}", listing_id=id, result=result)


def _answer(reply: PlainReply, id: str, copy: WorkingCopy, options: CuratorOptions) -> Result:
    """Return what the change would be that a reply plainly asks for, or that it waits for a person."""
    entry = copy.find(id)
    is_plain = entry and not has_secret(reply.words) and answer_reply.proposed_change(reply, entry, copy)
    return process.result(reply, copy, replace(options, say=answer_reply.CHANGE if is_plain else None), id)


def _item(
    file: ReceivedFile, position: int, submission: Submission | Unreadable, book: Book, options: CuratorOptions
) -> PostItem:
    data, copy = file.data or file.path.encode(), book.working_copy()
    words = _words(submission, data)
    listing_id = _listing_id(submission, words, book)
    result = process.result(submission, copy, options, listing_id)
    return PostItem(
        key=f"{hashlib.sha256(data).hexdigest()[:16]}-{position}",
        name=file.path,
        kind=next(words for shape, words in _KINDS if isinstance(submission, shape)),
        submission=submission,
        result=result,
        listing_id=listing_id,
        words=NOT_SHOWN if has_secret(words) else words[:_MOST_WORDS],
        sender=_sender(data),
        conflicts=tuple(_conflicts(submission, result, copy)),
    )


def _conflicts(submission: Submission | Unreadable, result: Result, copy: WorkingCopy) -> Iterator[Conflict]:
    """Yield each choice to make, where nothing else is wrong and the words may be shown."""
    faults = {problem.code for problem in result.problems if problem.severity is Severity.ERROR}
    is_shown = result.lines and not any(NOT_SHOWN in line for line in result.lines)
    if isinstance(submission, ListingChange) and faults == {"conflict"} and is_shown:
        for edit in apply_change.conflicts(submission, copy):
            seen, book, theirs = (tuple(terminal_text.lines(v)) for v in (edit.seen or "", edit.current, edit.wanted))
            yield Conflict(".".join(edit.path), field_label(edit.path).replace("_", " "), seen, book, theirs)


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
    except email_message.CannotRead:
        texts = ()
    return (texts[0] if texts else data.decode("utf-8", "replace")).strip()


def _sender(data: bytes) -> str:
    """Return the e-mail address that a mail says it is from, or nothing."""
    header = _SENDER.search(data[:20_000]) if email_message.is_email(data) else None
    address = parseaddr(header[1].decode("utf-8", "replace").strip())[1] if header else ""
    return address if re.fullmatch(r"[^\s@<>,;?&]{1,64}@[A-Za-z0-9.-]{1,190}", address) else ""
