"""One thing that somebody sent, beside the listing it is about, as the post's page and its presses know it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote

from generator.desk import issues, subject
from generator.desk.reading import NOTHING_PLAIN, ReplyReading
from generator.formatting import capitalised
from generator.problems import Severity
from generator.submissions import closing_words
from generator.submissions.mail_headers import NO_HEADERS, MailHeaders
from generator.submissions.new_contacts import NewContact
from generator.submissions.parse import NewListing, Submission, Unreadable
from generator.submissions.plain_reply import PlainReply
from generator.submissions.result import ACCEPTED, UNCHANGED, WAITING, Result
from generator.terminal_text import NOT_SHOWN

NEW, CHANGE, STILL_RIGHT, WORDS = "A new listing", "A change", "All still right", "In their own words"
_MOST_QUOTED = 1_000
"""Most characters of them that a draft quotes: an address that opens a mail program has little room."""


@dataclass(frozen=True)
class FieldConflict:
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
    mail_key: str
    """What names the mail in the journal, of which there may be an item for each listing that it is about."""
    kind: str
    submission: Submission | Unreadable
    result: Result
    listing_id: str
    """The listing it is about; nothing when it is new or nobody knows."""
    words: str
    """What was sent, as text."""
    headers: MailHeaders = NO_HEADERS
    """Who sent it, when and about what, as far as it says."""
    listing_name: str = ""
    reading: ReplyReading = NOTHING_PLAIN
    """What somebody's own words plainly say; nothing of what came from a form."""
    everything: str = ""
    """All that stands in a mail of somebody's own words, where that is more than those; nothing that is not shown."""
    contradictions: tuple[str, ...] = ()
    """Where somebody's own words take for ours what the book does not say."""
    conflicts: tuple[FieldConflict, ...] = ()
    """What is to be chosen before it can be taken in, when choosing is all that it takes."""
    to_place: tuple[NewContact, ...] = ()
    """What somebody's own words give, when a person must say where it goes."""

    @property
    def issue(self) -> int:
        """Return the number of the issue on GitHub that it is; 0 when it is none."""
        return issues.number(self.name)

    @property
    def changes(self) -> tuple[str, ...]:
        """Return the lines that say what accepting it would change; none where a person must say that first."""
        return () if self.result.state == WAITING or self.conflicts else self.result.lines

    @property
    def sender(self) -> str:
        """Return the e-mail address that it is from; nothing when nobody knows."""
        return self.headers.sender

    @property
    def title(self) -> str:
        """Return what it is called on a page: by its listing's name, by that of the new one, or by its file's."""
        return self.listing_name or self._new_name or self.recorded

    @property
    def recorded(self) -> str:
        """Return what it is called in the journal, which holds nothing that a sender wrote, nor who they are."""
        return self.listing_name or f"{self.kind}, in the file {PurePath(self.name).name}"

    @property
    def _new_name(self) -> str:
        name = self.submission.value.get("name", "") if isinstance(self.submission, NewListing) else ""
        return name if isinstance(name, str) and self.words != NOT_SHOWN else ""

    @property
    def speaks_of_closing(self) -> bool:
        """Return whether somebody's own words tell of a pause or a move, which only a person can put into a listing."""
        is_reply = isinstance(self.submission, PlainReply) and not self.reading.closes
        return is_reply and closing_words.are_mentioned(self.words)

    @property
    def can_accept(self) -> bool:
        """Return whether a press takes it in."""
        return self.result.state == ACCEPTED

    @property
    def is_done(self) -> bool:
        """Return whether the book says all of it already."""
        return self.result.state == UNCHANGED

    @property
    def may_be_any(self) -> bool:
        """Return whether a person can say which listing it is about."""
        return subject.may_be_any(self.submission)

    @property
    def can_confirm(self) -> bool:
        """Return whether it is in somebody's own words about a listing that we know."""
        return self.kind == WORDS and bool(self.listing_id)

    @property
    def reply(self) -> str:
        """Return a draft that asks the sender back, as an address that opens their mail program."""
        told = [f"- {capitalised(p.sentence)}" for p in self.result.problems if p.severity is Severity.ERROR]
        told = ["- Which group or service is it about?"] if self.may_be_any and not self.listing_id else told
        words = "" if self.words == NOT_SHOWN else self.words[:_MOST_QUOTED]
        quoted = [f"> {line}" for line in words.split("\n") if words]
        body = "\r\n".join(["Thank you for writing to us. Could you tell us more about this?", *told, "", "", *quoted])
        return f"mailto:{quote(self.sender)}?subject={quote(f'Re: {self.title}')}&body={quote(body)}"
