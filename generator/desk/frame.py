"""What every page of the desk has: its menu with how much waits where, what was done last, and files with a fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from generator import render
from generator.desk import differences
from generator.desk.morning import Morning, Notice
from generator.desk.page_parts import located

SECTIONS = {
    "post": "Post",
    "due": "Due",
    "held": "Held",
    "incoming": "Incoming",
    "links": "Links",
    "duplicates": "Duplicates",
    "gaps": "Gaps",
    "send": "Send",
}
"""Each page of the desk by the last part of its address, in the order of a morning."""
TITLES = {
    "home": "This morning",
    "post": "Post",
    "due": "Due for a check",
    "held": "Held: a named person must decide",
    "incoming": "Incoming from an import",
    "links": "Web addresses that are dead or have moved",
    "duplicates": "Duplicates",
    "gaps": "Gaps: needs that nobody meets",
    "send": "Send",
    "change": "Change",
    "find": "Find a listing",
}
"""What stands over each page."""
_TEMPLATES = {
    "home": "desk/home.html",
    "post": "desk/post.html",
    "due": "desk/due.html",
    "held": "desk/held.html",
    "incoming": "desk/incoming.html",
    "links": "desk/links.html",
    "duplicates": "desk/duplicates.html",
    "gaps": "desk/gaps.html",
    "send": "desk/send.html",
    "change": "desk/change.html",
    "find": "desk/find.html",
}
NEED_ALL = frozenset(("due", "links", "duplicates", "gaps"))
"""The pages that can say nothing, not even that there is nothing to do, while the book cannot be linked."""
RETURN = "to."
"""How the names begin of what a form sends back to the page that it came from, such as which listing it stood at."""


@dataclass(frozen=True)
class Tab:
    """A link to one of the desk's pages, with how much waits there."""

    href: str
    words: str
    title: str
    count: str
    current: bool


def page(name: str, morning: Morning, notice: Notice, back: Mapping[str, str] | None = None, **words: object) -> str:
    """Return one of the desk's pages; `words` are what its template shows besides what every page does.

    `back` is what a form on it sends along for the next page to stand where this one did.
    """
    settings = morning.book.records.settings
    return (
        render.environment()
        .get_template(_TEMPLATES[name])
        .render(
            title=words.pop("title", TITLES[name]),
            tabs=[_tab(section, name, morning) for section in SECTIONS],
            site_name=settings.record.name if settings else "Linkbook",
            broken=[located(problem) for problem in morning.book.broken],
            unlinked=morning.book.directory is None,
            says_nothing=morning.book.directory is None and name in NEED_ALL,
            notice=notice,
            done=differences.of(notice.done.edits) if notice.done else (),
            token=morning.token,
            section=name if name in SECTIONS else "home",
            by=morning.by,
            back=pairs(back or {}),
            **words,
        )
    )


def pairs(query: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what a form sends along, without what is empty."""
    return tuple((name, value) for name, value in query.items() if value)


def _tab(section: str, current: str, morning: Morning) -> Tab:
    return Tab(f"/{section}", SECTIONS[section], TITLES[section], _count(section, morning), section == current)


def _count(section: str, morning: Morning) -> str:
    """Return how much waits on a page, or a mark that nobody knows while the book cannot be linked."""
    is_unknown = morning.book.directory is None and section in NEED_ALL
    return "?" if is_unknown else f"{morning.counts[section]:,}"


def address(section: str, **query: str) -> str:
    """Return the address of one of the desk's pages."""
    return f"/{section}?{urlencode(pairs(query))}"


def returning(form: Mapping[str, str]) -> dict[str, str]:
    """Return what a form sends back to the page that it came from, by the names that the page knows it by."""
    return {name.removeprefix(RETURN): value for name, value in form.items() if name.startswith(RETURN)}
