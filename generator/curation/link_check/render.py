"""The status of each web address, in words for a screen, as part of a GitHub issue, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import github_markdown
from generator.curation.link_check.collect import LinkMention
from generator.curation.link_check.status import DEAD, KINDS, MAYBE_DEAD, MOVED, REFUSED, UNKNOWN, WORKS, CacheEntry
from generator.formatting import count_words, date_words, list_words

_TITLES = {
    DEAD: "Dead: find where it went, or take it out",
    MAYBE_DEAD: "May be dead: wait for another day",
    MOVED: "Moved: put the new address",
    REFUSED: "Would not answer us: look yourself, it may well work",
    UNKNOWN: "No answer to judge by",
}
_COUNT_LABELS = {
    DEAD: "dead",
    MAYBE_DEAD: "may be dead",
    MOVED: "moved",
    REFUSED: "would not say",
    UNKNOWN: "unknown",
    WORKS: "work",
}


@dataclass(frozen=True)
class AddressRow:
    """An address with its last status and everywhere that it stands."""

    url: str
    entry: CacheEntry
    mentions: tuple[LinkMention, ...]


def rows(cache: Mapping[str, CacheEntry], links: Mapping[str, tuple[LinkMention, ...]]) -> tuple[AddressRow, ...]:
    """Return each address that has a status, in the order in which a curator should look."""
    checked = [AddressRow(url, cache[url], mentions) for url, mentions in links.items() if url in cache]
    return tuple(sorted(checked, key=lambda row: (KINDS.index(row.entry.status.kind), row.url)))


def tally(rows: Sequence[AddressRow], unchecked: int) -> str:
    """Return how many there are of each kind, in a sentence."""
    counts = {kind: sum(row.entry.status.kind == kind for row in rows) for kind in reversed(KINDS)}
    by_kind = list_words([f"{count:,} {_COUNT_LABELS[kind]}" for kind, count in counts.items() if count])
    left = f" {unchecked:,} not asked yet: run it again." if unchecked else ""
    return f"{count_words(len(rows), 'web address', 'web addresses')}{f': {by_kind}' if by_kind else ''}.{left}"


def text(rows: Sequence[AddressRow]) -> str:
    """Return every address that somebody should look at, for a screen."""
    return "\n".join("".join(f"{line}\n" for line in _lines(kind, group)) for kind, group in _needing_a_look(rows))


def _needing_a_look(rows: Sequence[AddressRow]) -> Iterator[tuple[str, list[AddressRow]]]:
    for kind in _TITLES:
        if group := [row for row in rows if row.entry.status.kind == kind]:
            yield kind, group


def _lines(kind: str, group: Sequence[AddressRow]) -> Iterator[str]:
    yield f"{_TITLES[kind]} ({len(group):,})"
    for row in group:
        yield f"  {row.url}"
        yield f"    {_reason(row.entry)}"
        if row.entry.status.moved_to:
            yield f"    Now: {row.entry.status.moved_to}"
        yield from (f"    In {mention.file}, {mention.field}" for mention in row.mentions)


def _reason(entry: CacheEntry) -> str:
    if entry.dead_since and entry.dead_since < entry.checked_on:
        return f"{entry.status.reason} Seen so since {date_words(entry.dead_since)}."
    return entry.status.reason


def issue(rows: Sequence[AddressRow]) -> str:
    """Return the same as part of a GitHub issue, every address as code; nothing when no address needs a look."""
    parts = [part for kind, group in _needing_a_look(rows) for part in _section(kind, group)]
    return github_markdown.truncated(parts, "\nThere are more. `linkbook links` says all of them.\n")


def _section(kind: str, group: Sequence[AddressRow]) -> Iterator[str]:
    yield f"\n### {_TITLES[kind]} ({len(group):,})\n\n"
    for row in group:
        moved_to = row.entry.status.moved_to
        now = [f"Now: {github_markdown.code(moved_to)}"] if moved_to else []
        mentions = [f"In {github_markdown.code(mention.file)}, {mention.field}" for mention in row.mentions]
        yield "- " + "  \n  ".join((github_markdown.code(row.url), _reason(row.entry), *now, *mentions)) + "\n"


def as_json(rows: Sequence[AddressRow]) -> str:
    """Return a JSON list of every address, those that work too."""
    return json.dumps([_object(row) for row in rows], ensure_ascii=False, indent=2) + "\n"


def _object(row: AddressRow) -> dict[str, object]:
    entry = row.entry
    return {
        "address": row.url,
        "kind": entry.status.kind,
        "why": entry.status.reason,
        "moved_to": entry.status.moved_to or None,
        "asked_on": entry.checked_on.isoformat(),
        "dead_since": entry.dead_since.isoformat() if entry.dead_since else None,
        "found_in": [{"file": mention.file, "field": mention.field} for mention in row.mentions],
    }
