"""The desk's pages as HTML: each gets its words ready here, and a template of `bodies/desk` shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.curation.link_check.collect import LinkMention
from generator.curation.link_check.render import AddressRow
from generator.desk import acts, dead_addresses, differences, file_edits, preview
from generator.desk.frame import page
from generator.desk.journal import CannotDecide
from generator.desk.merging import LostFact
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import change_href, compared
from generator.desk.send import Ways
from generator.formatting import capitalised, count_words, date_words
from generator.load.shared_records import SharedRecords, whole
from generator.load.yaml_parser import Value
from generator.submissions.working_copy import ListingEntry

_SEVERAL = ("venues", "also_run_by")
"""Fields whose every item may be the id of a shared record."""
MOST_FOUND = 50
"""Most listings that a search shows."""
MOST_WORDS = 100
"""Most letters of what is searched for."""


def home(morning: Morning, notice: Notice, _: Query) -> str:
    """Return the page that says what there is to do."""
    asked = count_words(len(morning.asked), "sender") if morning.asked else ""
    return page("home", morning, notice, unsent=count_words(len(morning.history.changes), "change"), asked=asked)


def links(morning: Morning, notice: Notice, _: Query) -> str:
    """Return the page of the web addresses that the last link check found dead or moved."""
    rows = [_dead_link(row, morning) for row in morning.queues.links]
    return page("links", morning, notice, rows=rows, checked=bool(morning.book.links))


def _dead_link(row: AddressRow, morning: Morning) -> dict[str, Any]:
    """Return an address with everywhere that it stands, and what taking it out would do."""
    files = [mention.file for mention in row.mentions]
    lost, fault = _without(row.url, files, morning)
    return {
        "row": row,
        "names": [_mentioned(mention, morning) for mention in row.mentions],
        "mark": file_edits.seen(morning.book, *files),
        "change_href": next((change_href(file) for file in files if file.startswith(acts.EDITABLE)), ""),
        "warning": dead_addresses.warning(lost) if lost else "",
        "fault": fault,
    }


def _without(url: str, files: Sequence[str], morning: Morning) -> tuple[tuple[str, ...], str]:
    """Return who could not be reached any more without an address, and why it cannot be taken out."""
    try:
        return dead_addresses.unreachable(dead_addresses.replaced(url, "", files, morning.book), morning.book), ""
    except CannotDecide as fault:
        return (), f"{fault}."


def _mentioned(mention: LinkMention, morning: Morning) -> str:
    """Return where an address stands: the listing's name, and the field in words."""
    field = mention.field.split(" › ")[-1].replace("_", " ")
    return f"{morning.book.called(mention.file)}, {field}"


def duplicates(morning: Morning, notice: Notice, _: Query) -> str:
    """Return the page of one pair that may be the same thing, side by side."""
    if not morning.queues.duplicates:
        return page("duplicates", morning, notice, pair=None)
    pair = morning.queues.duplicates[0]
    first, second = (morning.entry(one.id) for one in (pair.first, pair.second))
    assert first
    assert second
    rows = compared(preview.of_listing(first.id, morning), preview.of_listing(second.id, morning))
    paths, left = [morning.book.relative(e.document.path) for e in (first, second)], len(morning.queues.duplicates) - 1
    return page(
        "duplicates",
        morning,
        notice,
        pair=pair,
        reasons=", ".join(pair.reasons),
        sides=[("First", first, second.id, _last_check(first)), ("Second", second, first.id, _last_check(second))],
        rows=[row for row in rows if row.differs],
        same=[row for row in rows if not row.differs],
        lost={one.id: _lost(one.id, other.id, morning) for one, other in ((first, second), (second, first))},
        mark=file_edits.seen(morning.book, *paths),
        left=count_words(left, "more pair") if left else "",
    )


def _lost(keep: str, drop: str, morning: Morning) -> list[tuple[str, str]]:
    """Return what each thing is called, and says, that keeping one listing loses of another."""
    lost, shared = acts.lost(keep, drop, morning.book), morning.book.records.shared
    return [
        (capitalised(differences.called(one.path)), differences.in_words(_told(one, shared)))
        for one in lost
        if one.path[-1] not in differences.NOT_TOLD
    ]


def _told(one: LostFact, shared: SharedRecords) -> Value:
    """Return what is lost with each shared record in place of its id, which tells people nothing."""
    name, *rest = one.path
    value: Value = [one.value] if name in _SEVERAL and isinstance(one.value, str) else one.value
    return one.value if rest else whole({name: value}, shared)[name]


def _last_check(entry: ListingEntry) -> str:
    review = entry.record.reviewed
    return f"Last checked on {date_words(review.on)}." if review else "Not checked yet."


def gaps(morning: Morning, notice: Notice, _: Query) -> str:
    """Return the page of the needs that nobody meets, place by place."""
    places = [(place, count_words(len(place.nothing), "need")) for place in morning.queues.gaps]
    return page("gaps", morning, notice, places=places)


def send(morning: Morning, notice: Notice, _: Query) -> str:
    """Return the page of the decisions that have not been sent."""
    history, ways = morning.history, morning.ways
    rows = [{"decision": one, "changes": differences.of(one.edits)} for one in history.changes[::-1]]
    count = count_words(len(rows), "change")
    others = [one for one in history.unsent[::-1] if not one.edits]
    answers = count_words(sum(bool(one.answer) for one in others), "issue") if any(one.answer for one in others) else ""
    words: dict[str, Any] = {"count": count, "answers": answers, "public": _public(ways)}
    return page("send", morning, notice, rows=rows, others=others, ways=ways, **words)


def _public(ways: Ways) -> str:
    """Return whether what is kept or sent can be seen by anybody, and when."""
    if ways.propose:
        return (
            "Nothing that you did today is public yet. Send it, and the team is asked to look. Once one of them has"
            " said yes, the public pages are made anew, most often within the hour."
        )
    return (
        "Nothing that you did today is public yet. This keeps it in the book on this machine. Readers see it when"
        " whoever looks after the site publishes the book the next time."
    )


def find(morning: Morning, notice: Notice, query: Query) -> str:
    """Return the page of the listings with some words in their name or in who runs them."""
    words = query.get("words", "")[:MOST_WORDS]
    wanted = words.casefold().split()
    entries = sorted(morning.book.records.listings, key=lambda entry: entry.record.name.casefold())
    found = [entry for entry in entries if wanted and all(word in _searched(entry) for word in wanted)]
    rows = [(change_href(morning.book.relative(entry.document.path)), entry.record) for entry in found]
    left = count_words(len(rows) - MOST_FOUND, "more listing") if len(rows) > MOST_FOUND else ""
    return page("find", morning, notice, words=words, rows=rows[:MOST_FOUND], left=left)


def _searched(entry: ListingEntry) -> str:
    return f"{entry.record.name} {entry.record.organisation.name}".casefold()
