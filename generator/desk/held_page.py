"""The page of one listing that is held: what readers would see, the words that hold it marked, and the approval."""

from __future__ import annotations

from generator.check.safeguarding import FACTS
from generator.desk import file_edits, held_words, preview
from generator.desk.change_form import fields
from generator.desk.frame import address, page
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import change_href
from generator.desk.queue import HeldListing
from generator.formatting import count_words, date_words

MOST_OTHERS = 30
"""How many of the others a page names."""


def held(morning: Morning, notice: Notice, query: Query) -> str:
    """Return the page of one listing that waits for a named person: the one asked for, or the first."""
    id = query.get("item") or query.get("id", "")
    everything = morning.queues.held
    one = next((one for one in everything if one.entry.id == id), next(iter(everything), None))
    if one is None:
        return page("held", morning, notice, one=None)
    others = [other for other in everything if other is not one]
    left = len(others) - MOST_OTHERS
    path = morning.book.relative(one.entry.document.path)
    reasons = held_words.reasons(one.entry, one.reasons)
    sought = [words for reason in reasons for words in reason.words]
    facts, unseen = held_words.marked(() if one.is_secret else preview.of_entry(one.entry, morning.book), sought)
    return page(
        "held",
        morning,
        notice,
        one=one,
        place=f"{everything.index(one) + 1} of {len(everything)}",
        reasons=reasons,
        earlier=_earlier(one),
        facts=facts,
        unseen=unseen,
        mark=file_edits.seen(morning.book, path),
        change_href=change_href(path, asked=_asked(one), section="held", item=one.entry.id),
        has_closed=any(problem.code in FACTS for problem in one.reasons),
        when=query.get("when") or date_words(morning.book.today),
        others=[(address("held", item=other.entry.id), other.entry.record.name) for other in others[:MOST_OTHERS]],
        left=count_words(left, "more listing") if left > 0 else "",
    )


def _asked(one: HeldListing) -> str:
    """Return the paths of the fields that hold it, for the form that changes it to begin with."""
    paths = (fields.asked_about(problem.field) for problem in one.reasons)
    return " ".join(dict.fromkeys(".".join(map(str, path)) for path in paths if path))


def _earlier(one: HeldListing) -> str:
    """Return what became of an approval from before, which was for other words."""
    approval = one.entry.record.approved
    if approval is None:
        return ""
    return f"{approval.by} approved other words on {date_words(approval.on)}. These have changed since."
