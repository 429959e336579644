"""Why a listing is held, for a person who decides: in plain words, and with the words of the listing that hold it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.check import approvals, safeguarding
from generator.check.context import texts
from generator.check.safeguarding import SENSITIVE_ADDRESS
from generator.desk.differences import called
from generator.desk.page_parts import Fact
from generator.formatting import capitalised
from generator.problems import Problem
from generator.submissions.working_copy import ListingEntry

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_QUOTED = re.compile(r'"([^"]+)"')
_TAG = re.compile(r"(<[^>]*>)")
_RULES = {
    SENSITIVE_ADDRESS: (
        "Being seen at such a place can put somebody in danger. So every listing with this need and an address is asked"
        " about once, wherever the need stands in its list. If anybody may know the place, approve it."
    ),
}
"""The rule behind a reason, where the reason alone leaves people to guess why this listing and not another."""


@dataclass(frozen=True)
class HeldReason:
    """One reason why a listing is held."""

    where: str
    """What the field is called."""
    why: str
    words: tuple[str, ...]
    """The words that hold it, as the listing has them."""
    rule: str = ""
    """The rule behind it, where that is not plain."""


def reasons(entry: ListingEntry, holding: Iterable[Problem]) -> tuple[HeldReason, ...]:
    """Return why a listing is held, each reason once."""
    found = (
        HeldReason(
            capitalised(called(tuple(map(str, problem.field)))) if problem.field else "",
            capitalised(approvals.reason(problem)),
            tuple(dict.fromkeys(_words(entry, problem))),
            _RULES.get(problem.code, ""),
        )
        for problem in holding
    )
    return tuple(dict.fromkeys(found))


def _words(entry: ListingEntry, problem: Problem) -> Iterator[str]:
    """Yield the sentences that have a sign of a danger; else what the problem quotes; else all of its field.

    Of a place where people in danger may come, they are the need as readers see it, and the address.
    """
    if problem.code == SENSITIVE_ADDRESS:
        yield from _QUOTED.findall(problem.message)
        yield from (words for venue in entry.record.venues for words in (venue.address, venue.postcode) if words)
        return
    pieces = [text for _, text in texts(approvals.value_at(entry, problem.field))]
    said = [sentence for piece in pieces for sentence in _SENTENCE.split(piece) if sentence.strip()]
    telling = [sentence for sentence in said if safeguarding.has_sign(sentence, problem, entry)]
    quoted = [words for words in _QUOTED.findall(problem.message) if any(_pattern(words).search(p) for p in pieces)]
    yield from telling or quoted or pieces


def _pattern(words: str) -> re.Pattern[str]:
    """Return words as they may stand in a text, with other spaces and marks between them and in any capitals."""
    return re.compile(r"\W+".join(map(re.escape, re.findall(r"\w+", words))) or r"(?!)", re.IGNORECASE)


def marked(facts: Iterable[Fact], words: Iterable[str]) -> tuple[tuple[Fact, ...], tuple[str, ...]]:
    """Return facts with the words marked in them, and the words that stand in none of them."""
    sought = tuple(dict.fromkeys(words))
    shown = tuple(facts)
    everything = Markup("\n").join(line for fact in shown for line in fact.lines)
    left = tuple(one for one in sought if not _escaped(one).search(everything))
    return tuple(Fact(fact.name, tuple(_marked(line, sought) for line in fact.lines)) for fact in shown), left


def _escaped(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(re.escape(str(escape(word))) for word in words.split()) or r"(?!)", re.IGNORECASE)


def _marked(line: str, words: Iterable[str]) -> Markup:
    """Return a line as HTML in which the words stand marked, but for those inside a tag."""
    sought = re.compile("|".join(_escaped(one).pattern for one in words) or r"(?!)", re.IGNORECASE)
    parts = _TAG.split(str(escape(line)))
    mark = r'<mark><span class="lb-sr">Held: </span>\g<0></mark>'
    return Markup("".join(part if part.startswith("<") else sought.sub(mark, part) for part in parts))  # noqa: S704
