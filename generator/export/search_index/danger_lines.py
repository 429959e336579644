"""The directory's own lines for people in danger: which answer which kind of danger, and whom each serves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.audience import audience
from generator.resolve import Directory, LinkedListing
from generator.views.listing_text import phone_link, text_to

NEEDS: Mapping[str, tuple[str, ...]] = {
    "harm": ("domestic-abuse", "crime-and-safety", "sexual-abuse"),
    "sexual": ("sexual-abuse", "crime-and-safety", "domestic-abuse"),
    "suicide": ("suicidal-thoughts",),
    "nowhere": ("homelessness",),
    "emergency": (),
}
"""The needs of each kind of danger that the finder tells, by their ids; one that a directory has not is left out."""
CHILDRENS_NEED = "young-people"
"""A line for children alone answers them whatever the danger is, a medical emergency apart."""
MOST_LINES = 8


def danger_lines(items: Sequence[LinkedListing], directory: Directory) -> dict[str, Any]:
    """Return the lines, each with whom it serves and its listing's number, and for each kind its needs and lines.

    A line is a number that anybody in the country can ring or text. Those of the urgent help are on every page already.
    """
    known = {line.phone.dial for line in directory.settings.urgent_help if line.phone}
    known |= {line.text_to for line in directory.settings.urgent_help if line.text_to}
    needs = {id: number for number, id in enumerate(directory.needs)}
    lines = [(number, item) for number, item in enumerate(items) if _is_line(item, known)]
    chosen = {kind: list(_answering(kind, lines)) for kind in NEEDS}
    numbers = sorted({number for found in chosen.values() for number in found})
    return {
        "lines": [_row(number, items[number]) for number in numbers],
        "kinds": {
            kind: {
                "needs": [needs[id] for id in NEEDS[kind] if id in needs],
                "lines": [numbers.index(number) for number in found],
            }
            for kind, found in chosen.items()
        },
    }


def _answering(kind: str, lines: Iterable[tuple[int, LinkedListing]]) -> Iterator[int]:
    """Yield the numbers of the lines that answer a kind of danger, those of its first need first."""
    wanted = NEEDS[kind]
    found = [
        (wanted.index(met[0]) if met else len(wanted), number)
        for number, item in lines
        for met in [[need for need in wanted if need in {need.id for need in item.needs}]]
        if met or (wanted and _answers_any_child(item))
    ]
    yield from (number for _, number in sorted(found)[:MOST_LINES])


def _answers_any_child(item: LinkedListing) -> bool:
    """Return whether children may ring about anything: not only of one danger, as a line about suicide is."""
    ids = {need.id for need in item.needs}
    of_one_danger = {need for needs in NEEDS.values() for need in needs}
    return CHILDRENS_NEED in ids and not ids & of_one_danger and audience(item.listing) == "children"


def _is_line(item: LinkedListing, known: Iterable[str]) -> bool:
    join = item.listing.join
    numbers = {join.phone.dial} if join.phone else {join.text.to} if join.text else set()
    is_open = item.listing.status.kind == "open"
    return item.everywhere and is_open and bool(numbers - set(known)) and audience(item.listing) is not None


def _row(number: int, item: LinkedListing) -> list[Any]:
    join = item.listing.join
    if join.phone:
        link = phone_link(join.phone)
        call = [link.shown, link.href]
    else:
        assert join.text is not None, "a line has a number"
        sent = text_to(join.text.to, join.text.say)
        call = [sent.words, sent.href]
    return [audience(item.listing), number, item.id, item.listing.name, *call, *([1] if item.sensitive else [])]
