"""The listings that wait in `incoming/`, for the worklist: how many lack what, and which are nearly there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.curation.formats.terminal import wrapped
from generator.formatting import count_words, list_words
from generator.load.incoming import Waiting
from schema import Listing
from schema.introspection import model_at

MOST_NAMED = 10
"""Most listings of one kind that are named."""


def text(waiting: Sequence[Waiting]) -> str:
    """Return what waits, for a screen 80 letters wide: those that need least come first."""
    if not waiting:
        return ""
    head = f"{count_words(len(waiting), 'listing')} in incoming, not published. Fill in what is missing, then:"
    lines = [*wrapped(head), "  linkbook import --publish ID"]
    for missing, items in sorted(_by_missing(waiting).items(), key=lambda pair: (len(pair[0]), pair[0])):
        lines += ["", *_group(missing, items)]
    return "".join(f"{line}\n" for line in lines)


def _by_missing(waiting: Iterable[Waiting]) -> dict[tuple[str, ...], list[Waiting]]:
    groups: dict[tuple[str, ...], list[Waiting]] = defaultdict(list)
    for one in waiting:
        groups[one.missing].append(one)
    return groups


def _group(missing: tuple[str, ...], items: Sequence[Waiting]) -> Iterator[str]:
    said = list_words([f"{name} ({question(name)})" for name in missing])
    count = count_words(len(items), "listing")
    yield from wrapped(f"{count} waiting for {said}:" if missing else f"{count} with nothing missing:")
    for one in items[:MOST_NAMED]:
        yield from wrapped(f"- {one.listing.name}  [{one.id}]", "  ", "    ")
    if len(items) > MOST_NAMED:
        yield f"  and {len(items) - MOST_NAMED:,} more"


def question(path: str) -> str:
    """Return the question that fills a field, as the form asks it."""
    *before, name = path.split(".")
    owner = model_at(Listing, before)
    field = owner.model_fields.get(name) if owner else None
    return str(field.title) if field and field.title else path
