"""The page of one listing of an import: what is missing as questions, beside what readers would see."""

from __future__ import annotations

from collections.abc import Mapping

from generator.desk import file_edits, incoming_acts, incoming_clash, incoming_form, preview
from generator.desk.frame import address, page
from generator.desk.journal import CannotDecide
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import change_href, problem_views
from generator.desk.queue import WaitingListing
from generator.formatting import count_words
from generator.load.incoming import Waiting
from generator.problems import FieldPath, Severity

MOST_OTHERS = 30
"""How many of the others a page names."""


def incoming(morning: Morning, notice: Notice, query: Query) -> str:
    """Return the page of one listing that waits, with what was typed so far: the one asked for, or the nearest done."""
    everything = sorted(morning.queues.incoming, key=_to_answer)
    id = query.get("item") or query.get("id", "")
    one = next((one for one in everything if one.waiting.id == id), next(iter(everything), None))
    if one is None:
        return page("incoming", morning, notice, one=None)
    others = [other for other in everything if other is not one]
    left = len(others) - MOST_OTHERS
    path, errors = morning.book.relative(one.waiting.file), _errors(one, query, morning)
    form = incoming_form.form(one.waiting, query, errors, morning.book)
    entry = morning.entry(one.waiting.id)
    paths = [path, *([morning.book.relative(entry.document.path)] if entry else [])]
    beside = {box.error for box in form.boxes}
    return page(
        "incoming",
        morning,
        notice,
        one=one.waiting,
        place=f"{everything.index(one) + 1} of {len(everything)}",
        is_ready=one.is_ready,
        is_missing=bool(one.waiting.missing),
        form=form,
        clash=incoming_clash.clash(one.waiting, morning.book, query),
        other_faults=[error for error in errors.values() if error not in beside],
        problems=problem_views([problem for problem in one.problems if problem.severity is not Severity.ERROR]),
        facts=preview.of_waiting(_as_typed(one, query, morning), morning.book),
        mark=file_edits.seen(morning.book, *paths),
        file_href=change_href(path, section="incoming", item=one.waiting.id),
        others=[(address("incoming", item=other.waiting.id), _title(other)) for other in others[:MOST_OTHERS]],
        left=count_words(left, "more listing") if left > 0 else "",
    )


def _to_answer(one: WaitingListing) -> int:
    """Return how many answers a listing lacks, or has wrong."""
    return len(one.waiting.missing) + sum(problem.severity is Severity.ERROR for problem in one.problems)


def _title(one: WaitingListing) -> str:
    left = "ready" if one.is_ready else f"{count_words(_to_answer(one), 'answer')} to give"
    return f"{one.waiting.listing.name}: {left}"


def _as_typed(one: WaitingListing, query: Mapping[str, str], morning: Morning) -> Waiting:
    """Return a listing with what was typed in it so far, where that can be read."""
    try:
        return incoming_acts.as_typed(one.waiting, query if _is_typed(query) else {}, morning.book)
    except CannotDecide:
        return one.waiting


def _is_typed(query: Mapping[str, str]) -> bool:
    return query.get("act") == "fill_in"


def _errors(one: WaitingListing, query: Mapping[str, str], morning: Morning) -> Mapping[FieldPath, str]:
    """Return what is wrong with what was typed; before anybody typed, with what its source says."""
    if not _is_typed(query):
        return incoming_acts.faults(one.waiting, {}, morning.book)
    try:
        return incoming_acts.faults(one.waiting, query, morning.book)
    except CannotDecide:
        return {}
