"""What several of the desk's pages show: a listing's facts, its page as readers see it, and problems in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from generator import render, terminal_text, views
from generator.desk.book import Book
from generator.load.yaml_parser import Value
from generator.problems import Problem, Severity
from generator.submissions.working_copy import ListingEntry
from generator.views import listing as listing_view

_NOT_FACTS = ("reviewed", "added", "approved", "formerly", "source")
_LABELS = {"error": "Mend this first", "held": "A named person must decide", "warning": "Please look", "note": "Note"}


@dataclass(frozen=True)
class Fact:
    """One thing that a listing says."""

    name: str
    lines: tuple[str, ...]
    differs: bool = False


@dataclass(frozen=True)
class ProblemView:
    """A problem with its heading and sentence."""

    kind: str
    sentence: str
    is_error: bool


def facts(entry: ListingEntry, other: ListingEntry | None = None) -> tuple[Fact, ...]:
    """Return what a listing says, field by field; with another, where the two differ is marked."""
    return facts_of(entry.document.value, other.document.value if other else None)


def facts_of(value: Mapping[str, Value], other: Mapping[str, Value] | None = None) -> tuple[Fact, ...]:
    """Return what values say, field by field; with others, where the two differ is marked."""
    return tuple(
        Fact(name.replace("_", " "), tuple(terminal_text.lines(item)), other is not None and other.get(name) != item)
        for name, item in value.items()
        if name not in _NOT_FACTS
    )


def reader(id: str, book: Book) -> Markup | None:
    """Return a listing's page as readers see it, its links to the site itself; nothing when the site has not got it."""
    item = book.directory.listings.get(id) if book.directory else None
    if item is None or book.directory is None:
        return None
    shown = listing_view.page(item, book.directory)
    html = (
        render.environment()
        .get_template(shown.template)
        .render(
            view=shown.view,
            root=book.directory.settings.site_address.rstrip("/") + "/",
            chrome=views.chrome(book.directory, book.today),
            sensitive=shown.sensitive,
            leaflets=(),
        )
    )
    return Markup(html)  # noqa: S704  (our own template has escaped it)


def problem_views(problems: Sequence[Problem]) -> list[ProblemView]:
    """Return problems in words, each with what sort it is."""
    return [ProblemView(_LABELS[p.severity.value], p.sentence, p.severity is Severity.ERROR) for p in problems]


def located(problem: Problem) -> str:
    """Return a problem in a sentence that begins with where it is."""
    return f"{problem.path}, line {problem.line}: {problem.sentence}"


def change_href(path: str, settles: str = "") -> str:
    """Return the address on which a file can be changed; keeping it settles the item of the post of that key."""
    return f"/change?{urlencode({'file': path, **({'settles': settles} if settles else {})})}"
