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
    fetched_mail,
    held_page,
    incoming_page,
    issues,
    listing_acts,
    pages,
    pointing,
    post,
    post_page,
    presses,
    queue,
    send,
)
from generator.desk.book import Book
from generator.desk.decision import Decision
from generator.desk.journal import CannotDecide, Journal
from generator.desk.morning import Morning, Notice, Query
from generator.desk.queue import Queues
from generator.formatting import list_words
from generator.github_setup.client import Ask, gh
from generator.load import folders
from generator.submissions import post as received_post
from generator.submissions.process import CuratorOptions

MOST_POST = 200
"""Most that was sent that is read for one page."""


@dataclass(frozen=True)
class Folders:
    """Where things lie."""

    directory: Path
    post: Path
    link_cache: Path


class Desk:
    """A directory and its journal, as pages and presses."""

    def __init__(
        self,
        places: Folders,
        today: Callable[[], datetime.date],
        by: str,
        token: str,
        ask: Ask = gh,
        mailbox: str = "",
    ) -> None:
        self.ask, self.mailbox = ask, mailbox
        self.places, self.which_day, self.given_by, self.token = places, today, by, token
        self.journal = Journal(places.directory)
        self._read: tuple[object, Book, Queues] | None = None

    # --- pages

    def page(self, name: str, query: Query, notice: Notice) -> str:
        """Return a page as things stand now. Raises CannotDecide when the journal cannot be read."""
        return _PAGES[name](self._morning(), notice, query)

    def notice(self, number: str) -> Notice:
        """Return the notice of a decision that was just kept, by its number as an address has it."""
        return Notice(self.journal.history().find(int(number)) if number.isdecimal() and len(number) < 9 else None)

    def _morning(self) -> Morning:
        history = self.journal.history()
        book, queues = self._book_and_queues()
        received = islice(received_post.in_folder(self.places.post), MOST_POST)
        everything = post.items(received, book, CuratorOptions(self._by(book), listing_acts.BY_EMAIL), history.about)
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
            bool(self.mailbox),
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

    def act(self, form: Query) -> Notice:
        """Do what was pressed, and return what to say of it. Raises CannotDecide, with nothing changed."""
        press = _PRESSES.get(form.get("act", ""))
        if press is None:
            raise CannotDecide("There is no such button. Go back and press again")
        return press(self, form)

    def keep(self, decide: Callable[[Morning, Query], Decision], form: Query) -> Notice:
        """Keep what a form asks for, and return what was done."""
        return Notice(self.journal.keep(replace(decide(self._morning(), form), on=f"{self.which_day()}")))

    def undo(self, form: Query) -> Notice:
        """Take back the decision of a form."""
        number = int(form.get("number", "0"))
        decision = self.journal.history().find(number)
        names = pointing.named_after(decision, self._book_and_queues()[0]) if decision else ()
        if names:
            raise CannotDecide(f"{list_words(list(names))} would then name what is not there. Change that first")
        undone = self.journal.undo(number)
        return Notice(sentences=(f"Taken back: {undone.title}.",))

    def send(self, form: Query) -> Notice:
        """Send what was decided, in the way that a form says."""
        decisions, how = self.journal.history().unsent, form.get("how", "")
        if how not in (send.PROPOSE, send.COMMIT):
            raise CannotDecide("Choose how to send them")
        by = self._by(self._book_and_queues()[0])
        sent = send.send(self.places.directory, decisions, how, self.which_day(), by, self.ask)
        if sent.committed:
            self.journal.mark_sent(decisions, how)
        return Notice(sentences=sent.sentences, link=sent.link)

    def issues(self, _: Query) -> Notice:
        """Fetch the open issues into the post."""
        repository = send.ways(self.places.directory).repository
        if not repository:
            raise CannotDecide("This book is not kept on GitHub, so there are no issues to fetch")
        return Notice(sentences=issues.fetch(self.places.post, repository, self.ask))

    def mail(self, _: Query) -> Notice:
        """Fetch the unread messages of the mailbox into the post."""
        if not self.mailbox:
            raise CannotDecide("This desk was begun without a mailbox. Begin it with --mailbox")
        return Notice(sentences=fetched_mail.fetch(self.places.post, self.mailbox))

    def newest(self, _: Query) -> Notice:
        """Begin again from the newest book."""
        if self.journal.history().unsent:
            raise CannotDecide("Some decisions have not been sent yet. Send them first")
        return Notice(sentences=send.newest(self.places.directory))


_PAGES: Mapping[str, Callable[[Morning, Notice, Query], str]] = {
    "home": pages.home,
    "post": post_page.post,
    "due": due_page.due,
    "held": held_page.held,
    "incoming": incoming_page.incoming,
    "links": pages.links,
    "duplicates": pages.duplicates,
    "gaps": pages.gaps,
    "send": pages.send,
    "change": change_page.change,
    "find": pages.find,
}
"""What makes each page, by its name."""


def _keeping(decide: Callable[[Morning, Query], Decision]) -> Callable[[Desk, Query], Notice]:
    return lambda desk, form: desk.keep(decide, form)


_PRESSES: Mapping[str, Callable[[Desk, Query], Notice]] = {
    **{name: _keeping(decide) for name, decide in presses.BY_NAME.items()},
    "undo": Desk.undo,
    "send": Desk.send,
    "issues": Desk.issues,
    "mail": Desk.mail,
    "newest": Desk.newest,
}
"""What each button does, by the name that its form sends: most of them decide something, which is kept."""
