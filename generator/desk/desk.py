"""The desk between the server and the rest: it reads the book as it is now, finds what was pressed, and keeps it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from generator.desk import book as books
from generator.desk import (
    change_page,
    due_page,
    held_page,
    incoming_page,
    issues,
    listing_acts,
    pages,
    post,
    post_page,
    presses,
    queue,
    send,
)
from generator.desk.book import Book
from generator.desk.journal import CannotDecide, Journal
from generator.desk.morning import Morning, Notice
from generator.desk.queue import Queues
from generator.github_setup.client import Ask, gh
from generator.load import folders
from generator.submissions import post as received_post
from generator.submissions.process import CuratorOptions

MOST_POST = 200
"""Most that was sent that is read for one page."""


@dataclass(frozen=True)
class Places:
    """Where things lie."""

    directory: Path
    post: Path
    link_cache: Path


class Desk:
    """A directory and its journal, as pages and presses."""

    def __init__(self, places: Places, today: Callable[[], datetime.date], by: str, token: str, ask: Ask = gh) -> None:
        self.ask = ask
        self.places, self.which_day, self.given_by, self.token = places, today, by, token
        self.journal = Journal(places.directory)
        self._read: tuple[object, Book, Queues] | None = None

    # --- pages

    def page(self, name: str, query: Mapping[str, str], notice: Notice) -> str:
        """Return a page as things stand now. Raises CannotDecide when the journal cannot be read."""
        morning = self._morning()
        if name == "post":
            return post_page.post(morning, notice, query)
        if name == "due":
            return due_page.due(morning, notice, *(query.get(one, "") for one in ("at", "following", "start")))
        if name == "held":
            return held_page.held(morning, notice, query.get("item") or query.get("id", ""))
        if name == "incoming":
            return incoming_page.incoming(morning, notice, query)
        if name == "change":
            return change_page.change(morning, query, notice)
        if name == "find":
            return pages.find(morning, notice, query.get("words", "")[:100])
        return _PAGES[name](morning, notice)

    def notice(self, number: str) -> Notice:
        """Return the notice of a decision that was just kept, by its number as an address has it."""
        return Notice(self.journal.history().find(int(number)) if number.isdecimal() and len(number) < 9 else None)

    def _morning(self) -> Morning:
        history = self.journal.history()
        book, queues = self._book_and_queues()
        received = islice(received_post.in_folder(self.places.post), MOST_POST)
        everything = post.items(received, book, CuratorOptions(self._by(book), listing_acts.BY_EMAIL))
        waiting = tuple(item for item in everything if item.key not in history.settled)
        return Morning(
            book,
            queues,
            waiting,
            post.asked(everything, history),
            history,
            self._by(book),
            send.ways(self.places.directory),
            self.token,
            f"{self.places.post}",
        )

    def _book_and_queues(self) -> tuple[Book, Queues]:
        """Return the book as it is now, read again only when a file of it, or the day, is another."""
        places, day = self.places, self.which_day()
        state = (day, folders.stamps(places.directory), folders.stamp(places.link_cache))
        if self._read is None or self._read[0] != state:
            book = books.read(places.directory, day, places.link_cache)
            self._read = (state, book, queue.queues(book))
        return self._read[1], self._read[2]

    def _by(self, book: Book) -> str:
        settings = book.records.settings
        return self.given_by or (settings.record.publisher.name if settings else "Curators")

    # --- presses

    def act(self, form: Mapping[str, str]) -> Notice:
        """Do what was pressed, and return what to say of it. Raises CannotDecide, with nothing changed."""
        name = form.get("act", "")
        if name == "undo":
            undone = self.journal.undo(int(form.get("number", "0")))
            return Notice(sentences=(f"Taken back: {undone.title}.",))
        if name == "send":
            return self._send(form.get("how", ""))
        if name == "newest":
            return self._newest()
        if name == "issues":
            return self._issues()
        if name not in presses.BY_NAME:
            raise CannotDecide("There is no such button. Go back and press again")
        decision = replace(presses.BY_NAME[name](self._morning(), form), on=f"{self.which_day()}")
        return Notice(self.journal.keep(decision))

    def _send(self, how: str) -> Notice:
        decisions = self.journal.history().unsent
        if how not in (send.PROPOSE, send.COMMIT):
            raise CannotDecide("Choose how to send them")
        by = self._by(self._book_and_queues()[0])
        sent = send.send(self.places.directory, decisions, how, self.which_day(), by, self.ask)
        if sent.committed:
            self.journal.mark_sent(decisions, how)
        return Notice(sentences=sent.sentences, link=sent.link)

    def _issues(self) -> Notice:
        repository = send.ways(self.places.directory).repository
        if not repository:
            raise CannotDecide("This book is not kept on GitHub, so there are no issues to fetch")
        return Notice(sentences=issues.fetch(self.places.post, repository, self.ask))

    def _newest(self) -> Notice:
        if self.journal.history().unsent:
            raise CannotDecide("Some decisions have not been sent yet. Send them first")
        return Notice(sentences=send.newest(self.places.directory))


_PAGES: Mapping[str, Callable[[Morning, Notice], str]] = {
    "home": pages.home,
    "links": pages.links,
    "duplicates": pages.duplicates,
    "gaps": pages.gaps,
    "send": pages.send,
}
