"""The desk's pages as HTML: each gets its words ready here, and a template of `bodies/desk` shows them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from generator import render
from generator.curation.due.worklist import OrganisationTasks, ReviewTask
from generator.desk import acts, issues, queue
from generator.desk.morning import Morning, Notice
from generator.desk.page_parts import Fact, change_href, facts, facts_of, located, problem_views, reader
from generator.formatting import count_words

SECTIONS = {
    "post": "Post",
    "due": "Due for a check",
    "held": "Held",
    "incoming": "Incoming",
    "links": "Dead links",
    "duplicates": "Duplicates",
    "gaps": "Gaps",
    "send": "Send",
}
"""Each page of the desk by the last part of its address, in the order of a morning."""


@dataclass(frozen=True)
class Tab:
    """A link to one of the desk's pages, with how much waits there."""

    href: str
    words: str
    count: str
    current: bool


def page(name: str, morning: Morning, notice: Notice, **words: object) -> str:
    """Return one of the desk's pages; `words` are what its template shows besides what every page does."""
    template = render.environment().get_template(_TEMPLATES[name])
    settings = morning.book.records.settings
    return template.render(
        title=SECTIONS.get(name, _TITLES.get(name, "")),
        tabs=[_tab(section, name, morning) for section in SECTIONS],
        site_name=settings.record.name if settings else "Linkbook",
        broken=[located(problem) for problem in morning.book.broken],
        unlinked=morning.book.directory is None,
        notice=notice,
        token=morning.token,
        section=name if name in SECTIONS else "home",
        by=morning.by,
        **words,
    )


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
}
_TITLES = {"home": "This morning", "change": "Change"}


def _tab(section: str, current: str, morning: Morning) -> Tab:
    count = morning.counts[section]
    return Tab(f"/{section}", SECTIONS[section], f"{count:,}" if count else "none", section == current)


# --- each page ----------------------------------------------------------------------------------------------------


def home(morning: Morning, notice: Notice) -> str:
    """Return the page that says what there is to do."""
    return page("home", morning, notice, unsent=count_words(len(morning.history.unsent), "decision"))


def post(morning: Morning, notice: Notice, key: str = "") -> str:
    """Return the page of one submission: the one of that key, or the first."""
    item = next((one for one in morning.post if one.key == key), morning.post[0] if morning.post else None)
    if item is None:
        return page("post", morning, notice, item=None, repository=morning.ways.repository)
    entry = morning.entry(item.listing_id)
    path = morning.book.relative(entry.document.path) if entry else ""
    others = [one for one in morning.post if one is not item]
    return page(
        "post",
        morning,
        notice,
        item=item,
        place=f"{morning.post.index(item) + 1} of {len(morning.post)}",
        repository=morning.ways.repository,
        issue_href=issues.address(morning.ways.repository, item.issue),
        changes=[line.strip() for line in item.changes],
        problems=problem_views([problem for problem in item.result.problems if problem.code != "conflict"]),
        reader=reader(item.listing_id, morning.book),
        listing_name=entry.record.name if entry else "",
        mark=acts.seen(morning.book, *([path] if path else [])),
        change_href=change_href(path, item.key),
        others=[
            (f"/post?{urlencode({'item': one.key})}", f"{one.kind}: {one.listing_id or one.name}") for one in others
        ],
    )


def due(morning: Morning, notice: Notice) -> str:
    """Return the page of the ten riskiest listings that are due for a check."""
    shown = queue.first(morning.queues.due, queue.AT_A_TIME)
    left = morning.queues.due_count - sum(len(one.tasks) for one in shown)
    return page(
        "due",
        morning,
        notice,
        organisations=[_organisation(one, morning) for one in shown],
        left=count_words(left, "more listing") if left else "",
    )


@dataclass(frozen=True)
class _Task:
    task: ReviewTask
    facts: tuple[Fact, ...]
    change_href: str
    mark: str
    """The mark of its own file, for a press on it alone; nothing when it is its organisation's only one."""


@dataclass(frozen=True)
class _Organisation:
    name: str
    tasks: tuple[_Task, ...]
    ids: tuple[str, ...]
    mark: str
    all_of_them: str


def _organisation(one: OrganisationTasks, morning: Morning) -> _Organisation:
    book = morning.book
    entries = [entry for task in one.tasks if (entry := morning.entry(task.item.id))]
    paths = [book.relative(entry.document.path) for entry in entries]
    tasks = [
        _Task(task, facts(entry), change_href(path), acts.seen(book, path) if len(paths) > 1 else "")
        for task, entry, path in zip(one.tasks, entries, paths, strict=True)
    ]
    words = f"All {len(tasks)} are still right" if len(tasks) > 1 else "Still right"
    return _Organisation(one.name, tuple(tasks), tuple(e.id for e in entries), acts.seen(book, *paths), words)


def held(morning: Morning, notice: Notice) -> str:
    """Return the page of the listings that wait for a named person."""
    book = morning.book
    rows = [
        {
            "held": one,
            "reasons": [problem.sentence for problem in one.reasons],
            "facts": facts(one.entry) if one.words else (),
            "mark": acts.seen(book, book.relative(one.entry.document.path)),
            "change_href": change_href(book.relative(one.entry.document.path)),
        }
        for one in morning.queues.held
    ]
    return page("held", morning, notice, rows=rows)


def incoming(morning: Morning, notice: Notice) -> str:
    """Return the page of the listings of imports that are not published."""
    book = morning.book
    rows = [
        {
            "one": one,
            "facts": facts_of(one.waiting.document.value),
            "problems": problem_views(one.problems),
            "mark": acts.seen(book, book.relative(one.waiting.file)),
            "change_href": change_href(book.relative(one.waiting.file)),
        }
        for one in sorted(morning.queues.incoming, key=lambda one: len(one.questions))[: queue.AT_A_TIME]
    ]
    left = len(morning.queues.incoming) - len(rows)
    return page("incoming", morning, notice, rows=rows, left=count_words(left, "more listing") if left else "")


def links(morning: Morning, notice: Notice) -> str:
    """Return the page of the web addresses that the last link check found dead or moved."""
    rows = [
        {
            "row": row,
            "files": [mention.file for mention in row.mentions],
            "mark": acts.seen(morning.book, *(mention.file for mention in row.mentions)),
            "change_href": change_href(row.mentions[0].file),
        }
        for row in morning.queues.links
    ]
    return page("links", morning, notice, rows=rows, checked=bool(morning.book.links))


def duplicates(morning: Morning, notice: Notice) -> str:
    """Return the page of one pair that may be the same thing, side by side."""
    if not morning.queues.duplicates:
        return page("duplicates", morning, notice, pair=None)
    pair = morning.queues.duplicates[0]
    first, second = (morning.entry(one.id) for one in (pair.first, pair.second))
    assert first
    assert second
    paths = [morning.book.relative(entry.document.path) for entry in (first, second)]
    return page(
        "duplicates",
        morning,
        notice,
        pair=pair,
        reasons=", ".join(pair.reasons),
        sides=[(first, second.id, facts(first, second)), (second, first.id, facts(second, first))],
        mark=acts.seen(morning.book, *paths),
        left=count_words(len(morning.queues.duplicates) - 1, "more pair"),
    )


def gaps(morning: Morning, notice: Notice) -> str:
    """Return the page of the needs that nobody meets, place by place."""
    return page("gaps", morning, notice, places=morning.queues.gaps)


def send(morning: Morning, notice: Notice) -> str:
    """Return the page of the decisions that have not been sent."""
    return page("send", morning, notice, decisions=morning.history.unsent[::-1], ways=morning.ways)


def change(morning: Morning, notice: Notice, path: str, text: str, settles: str, mark: str) -> str:
    """Return the page on which a curator changes one file by hand."""
    return page("change", morning, notice, path=path, text=text, settles=settles, mark=mark)
