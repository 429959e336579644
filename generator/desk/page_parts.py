"""What several of the desk's pages show: a listing's facts, its page as readers see it, and problems in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlencode

from generator import terminal_text
from generator.check import approvals
from generator.desk.book import Book
from generator.desk.change_form import fields
from generator.desk.differences import called
from generator.desk.post_item import PostItem
from generator.formatting import capitalised, date_words
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Problem, Severity, visible
from generator.resolve import Directory, LinkedListing
from generator.submissions.working_copy import ListingEntry
from generator.views import listing as listing_view
from generator.views.form.question_view import question
from generator.views.listing import ListingView, VenueView

RUN_BY = "Run by"
MORE = "More about it"
"""What a listing's own description is called, which is the longest thing that it says."""
_NOT_FACTS = ("reviewed", "added", "approved", "formerly", "source")
_LABELS = {"error": "Mend this first", "held": "A named person must decide", "warning": "Please look", "note": "Note"}
_NAME = re.compile(r"\b[a-z]+(?:[._][a-z]+)+\b(?!@)")
"""What a message calls a field by: names of the file with dots or low lines in them, such as `join.first_step`."""


@dataclass(frozen=True)
class Fact:
    """One thing that a listing says."""

    name: str
    lines: tuple[str, ...]
    """What it says of it; nothing where a listing of an import does not say what every listing must."""


@dataclass(frozen=True)
class ProblemView:
    """A problem with its heading and sentence."""

    kind: str
    sentence: str
    is_error: bool


def facts(entry: ListingEntry) -> tuple[Fact, ...]:
    """Return what a listing says, field by field."""
    return facts_of(entry.document.value)


def facts_of(value: Mapping[str, Value]) -> tuple[Fact, ...]:
    """Return what values say, field by field."""
    return tuple(
        Fact(capitalised(name.replace("_", " ")), tuple(terminal_text.lines(item)))
        for name, item in value.items()
        if name not in _NOT_FACTS
    )


def read_out(id: str, book: Book) -> tuple[Fact, ...]:
    """Return what readers see of a listing, to compare or to read out; nothing when the site has not got it."""
    item = book.directory.listings.get(id) if book.directory else None
    return seen_by_readers(item, book.directory) if item and book.directory else ()


def seen_by_readers(item: LinkedListing, directory: Directory) -> tuple[Fact, ...]:
    """Return what a listing's page says, thing by thing."""
    rows = _rows(listing_view.page(item, directory).view)
    return tuple(Fact(name, lines) for name, lines in rows if lines)


def _rows(view: ListingView) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a name and its lines for each thing that a listing's page says, what people act on first."""
    yield "Now", _lines(view.closed, view.paused)
    yield "What it is", _lines(view.summary)
    yield "First step", _lines(view.first_step, view.routes)
    yield "Phone", tuple(f"{phone.shown} {phone.label}".strip() for phone in view.phones)
    yield "E-mail", _lines(view.email.words if view.email else "")
    yield "Website", _lines(view.website.href if view.website else "")
    yield "Text", _lines(view.text.words if view.text else "")
    yield "Form for professionals", _lines(view.referral_form.href if view.referral_form else "")
    yield "Waiting time", _lines(view.waiting_time)
    yield "When", _lines(*view.times, view.times_note)
    yield "Where", (*(_where(venue) for venue in view.venues), *_lines(view.meets))
    yield "How", _lines(view.ways)
    yield "Cost", _lines(view.cost)
    yield "Needed", view.needed
    yield "Who it is for", _lines(view.who)
    yield "Not for", _lines(view.not_for)
    yield "Languages", _lines(view.languages)
    yield "Good to know", tuple(fact.words for fact in view.facilities)
    yield "For people in", _lines(", ".join(area.words for area in view.serves))
    yield RUN_BY, _lines(", ".join(one.link.words for one in view.run_by))
    yield "Helps with", _lines(", ".join(need.words for need in view.needs))
    yield MORE, _lines(view.words)


def _lines(*words: str | None) -> tuple[str, ...]:
    return tuple(filter(None, words))


def _where(venue: VenueView) -> str:
    facts = ", ".join(f"{fact.name}: {fact.answer}" for fact in venue.access if fact.state != "unknown")
    return ". ".join(filter(None, (f"{venue.name}, {venue.address}".strip(", "), venue.notice, facts)))


@dataclass(frozen=True)
class Row:
    """What two listings say of one thing."""

    name: str
    first: tuple[str, ...]
    second: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Return whether they say it otherwise."""
        return self.first != self.second

    @property
    def mark(self) -> str:
        """Return how they differ, in words; nothing where they do not."""
        if not self.differs:
            return ""
        return "They differ" if self.first and self.second else f"Only the {'first' if self.first else 'second'}"


def compared(first: Iterable[Fact], second: Iterable[Fact]) -> tuple[Row, ...]:
    """Return what two listings say side by side, in the order of the first."""
    ones, others = ({fact.name: fact.lines for fact in facts} for facts in (first, second))
    return tuple(Row(name, ones.get(name, ()), others.get(name, ())) for name in dict.fromkeys((*ones, *others)))


def problem_views(problems: Sequence[Problem]) -> list[ProblemView]:
    """Return problems in words, each with what sort it is."""
    return [ProblemView(_LABELS[p.severity.value], _said(p), p.severity is Severity.ERROR) for p in problems]


def _said(problem: Problem) -> str:
    """Return a problem with what its field is called, and no name of a file's own."""
    is_held = problem.severity is Severity.HELD
    plain = approvals.reason(problem) if is_held else approvals.without_record(problem.message)
    message = visible(without_paths(plain))
    return f"{capitalised(called(tuple(map(str, problem.field))))}: {message}" if problem.field else message


def without_paths(message: str) -> str:
    """Return a message of check in which each field is called by its question, and by no name of a file."""
    return _NAME.sub(lambda found: _asks(found[0]), message)


def sentence_beside(problem: Problem) -> str:
    """Return what is wrong with a field as it stands beside its box: no names of a file, nor of the field itself."""
    name = f"{problem.field[-1]}: " if problem.field else ""
    plain = problem.message.replace(f"For example: {name}", "For example: ")
    return f"{capitalised(without_paths(plain).rstrip('.'))}."


def fields_named(message: str) -> tuple[FieldPath, ...]:
    """Return the fields that a message of check speaks of."""
    paths = (tuple(name.split(".")) for name in _NAME.findall(message))
    return tuple(path for path in paths if fields.can_ask(path))


def _asks(name: str) -> str:
    path = tuple(name.split("."))
    return f"“{question(name).asks}”" if fields.can_ask(path) else name


def located(problem: Problem) -> str:
    """Return a problem in a sentence that begins with where it is."""
    return f"{problem.path}, line {problem.line}: {problem.sentence}"


def change_href(path: str, settles: str = "", asked: str = "", **back: str) -> str:
    """Return the address on which a file can be changed; keeping it settles the item of the post of that key.

    `asked` are the paths of facts to ask for besides those that change most, `back` is the page to come back to, and
    where one stood on it.
    """
    query = {"file": path, "settles": settles, "asked": asked, **back}
    return f"/change?{urlencode({name: value for name, value in query.items() if value})}"


def came(item: PostItem) -> str:
    """Return who sent it, when and about what, in a line."""
    headers = item.headers
    who = f"{headers.name} ({headers.sender})" if headers.name and headers.sender else headers.name or headers.sender
    if item.issue:
        who = who or f"Issue {item.issue} on GitHub"
    parts = (who, date_words(headers.day) if headers.day else "", f"“{headers.subject}”" if headers.subject else "")
    return ", ".join(filter(None, parts)) or PurePath(item.name).name
