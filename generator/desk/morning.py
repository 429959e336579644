"""All that the desk's pages show and its presses are about, as it stands at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.desk.book import Book
from generator.desk.decision import Decision, History
from generator.desk.post import Asked
from generator.desk.post_item import PostItem
from generator.desk.queue import Queues
from generator.desk.send import Ways
from generator.submissions.working_copy import ListingEntry

Query = Mapping[str, str]
"""What an address asks a page for, or the form that was refused, so that nothing typed in it is lost."""


@dataclass(frozen=True)
class Morning:
    """All that the pages show: the book, what is to be done, the post and what has been decided."""

    book: Book
    queues: Queues
    post: tuple[PostItem, ...]
    asked: tuple[Asked, ...]
    """What waits for an answer from whoever sent it."""
    history: History
    by: str
    ways: Ways
    token: str
    post_folder: str
    """Where the post is saved, as people type it."""
    has_mailbox: bool = False
    """Whether mail can be fetched by a press."""

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Return how much waits on each page."""
        queues = self.queues
        return {
            "post": len(self.post),
            "due": queues.due_count,
            "held": len(queues.held),
            "incoming": len(queues.incoming),
            "links": len(queues.links),
            "duplicates": len(queues.duplicates),
            "gaps": sum(len(place.nothing) for place in queues.gaps),
            "send": len(self.history.changes),
        }

    @cached_property
    def all_post(self) -> tuple[PostItem, ...]:
        """Return what is to be answered, and then what waits for an answer."""
        return (*self.post, *(one.item for one in self.asked))

    def entry(self, id: str) -> ListingEntry | None:
        """Return a listing's record, if its file can be read."""
        return self.book.entry(id)


@dataclass(frozen=True)
class Notice:
    """What a page says at its top of the last press."""

    done: Decision | None = None
    fault: str = ""
    sentences: tuple[str, ...] = ()
    link: str = ""
