"""What the web addresses answered, in words for a screen, as part of a GitHub issue, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.curation.formats import github_markdown
from generator.curation.link_check.collect import Mention
from generator.curation.link_check.status import DEAD, KINDS, MAYBE, MOVED, REFUSED, UNKNOWN, WORKS, Known
from generator.formatting import count_words, date_words, list_words

_TITLES = {
    DEAD: "Dead: find where it went, or take it out",
    MAYBE: "May be dead: wait for another day",
    MOVED: "Moved: put the new address",
    REFUSED: "Would not answer us: look yourself, it may well work",
    UNKNOWN: "No answer to judge by",
}
_COUNTS = {
    DEAD: "dead",
    MAYBE: "may be dead",
    MOVED: "moved",
    REFUSED: "would not say",
    UNKNOWN: "unknown",
    WORKS: "work",
}


@dataclass(frozen=True)
class Row:
    """An address with what is known of it and everywhere that it stands."""

    address: str
    known: Known
    mentions: tuple[Mention, ...]


def rows(known: Mapping[str, Known], addresses: Mapping[str, tuple[Mention, ...]]) -> tuple[Row, ...]:
    """Return what is known of each address, in the order in which a curator should look."""
    found = [Row(address, known[address], mentions) for address, mentions in addresses.items() if address in known]
    return tuple(sorted(found, key=lambda row: (KINDS.index(row.known.verdict.kind), row.address)))


def tally(rows: Sequence[Row], not_asked: int) -> str:
    """Return how many there are of each kind, in a sentence."""
    counts = {kind: sum(row.known.verdict.kind == kind for row in rows) for kind in reversed(KINDS)}
    said = list_words([f"{count:,} {_COUNTS[kind]}" for kind, count in counts.items() if count])
    left = f" {not_asked:,} not asked yet: run it again." if not_asked else ""
    return f"{count_words(len(rows), 'web address', 'web addresses')}{f': {said}' if said else ''}.{left}"


def text(rows: Sequence[Row]) -> str:
    """Return every address that somebody should look at, for a screen."""
    return "\n".join("".join(f"{line}\n" for line in _group(kind, some)) for kind, some in _to_look_at(rows))


def _to_look_at(rows: Sequence[Row]) -> Iterator[tuple[str, list[Row]]]:
    for kind in _TITLES:
        if some := [row for row in rows if row.known.verdict.kind == kind]:
            yield kind, some


def _group(kind: str, some: Sequence[Row]) -> Iterator[str]:
    yield f"{_TITLES[kind]} ({len(some):,})"
    for row in some:
        yield f"  {row.address}"
        yield f"    {_why(row.known)}"
        if row.known.verdict.to:
            yield f"    Now: {row.known.verdict.to}"
        yield from (f"    In {mention.file}, {mention.field}" for mention in row.mentions)


def _why(known: Known) -> str:
    since = (
        f" Seen so since {date_words(known.dead_since)}." if known.dead_since and known.dead_since < known.on else ""
    )
    return f"{known.verdict.why}{since}"


def issue(rows: Sequence[Row]) -> str:
    """Return the same as part of a GitHub issue, every address as code; nothing when no address needs a look."""
    parts = [part for kind, some in _to_look_at(rows) for part in _section(kind, some)]
    return github_markdown.cut(parts, "\nThere are more. `linkbook links` says all of them.\n")


def _section(kind: str, some: Sequence[Row]) -> Iterator[str]:
    yield f"\n### {_TITLES[kind]} ({len(some):,})\n\n"
    for row in some:
        now = [f"Now: {github_markdown.code(row.known.verdict.to)}"] if row.known.verdict.to else []
        where = [f"In {github_markdown.code(mention.file)}, {mention.field}" for mention in row.mentions]
        yield "- " + "  \n  ".join((github_markdown.code(row.address), _why(row.known), *now, *where)) + "\n"


def as_json(rows: Sequence[Row]) -> str:
    """Return a JSON list of every address, those that work too."""
    return json.dumps([_object(row) for row in rows], ensure_ascii=False, indent=2) + "\n"


def _object(row: Row) -> dict[str, object]:
    known = row.known
    return {
        "address": row.address,
        "kind": known.verdict.kind,
        "why": known.verdict.why,
        "moved_to": known.verdict.to or None,
        "asked_on": known.on.isoformat(),
        "dead_since": known.dead_since.isoformat() if known.dead_since else None,
        "found_in": [{"file": mention.file, "field": mention.field} for mention in row.mentions],
    }
