"""How many of a careful curator's needs are proposed for listings from their own words."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.needs.texts import is_sealed
from benchmarks.relevance.directories import DIRECTORIES, HERE, INVENTED, TODAY
from generator import load, resolve
from generator.export.search_index.documents import document
from generator.need_proposals import SURE, NeedProposal, NeedProposer

_NAMES = {"starter": "starter", "hounslow-imported": "hounslow", "invented": "invented"}


@dataclass(frozen=True)
class Judged:
    """A listing with what its curator listed, what the curator would not mind, and what is proposed."""

    id: str
    directory: str
    needs: frozenset[str]
    also: frozenset[str]
    texts: Mapping[str, str]
    proposals: Sequence[NeedProposal]

    @property
    def proposed(self) -> frozenset[str]:
        """Return the ids of what is proposed."""
        return frozenset(one.need for one in self.proposals)


def table(sealed: bool, with_misses: bool = False, least: float = SURE) -> str:
    """Return what share of the needs is found, and what share of what is proposed is wrong, a row a directory."""
    lines = ["| directory | listings | needs found | some need found | proposed wrongly |\n|---|--:|--:|--:|--:|"]
    every: list[Judged] = []
    for name, judged in _directories(sealed, least):
        lines.append(_row(name, judged))
        every += judged
        if with_misses and not sealed:
            lines += [_miss(one) for one in judged if one.needs - one.proposed or one.proposed - one.needs - one.also]
    return "\n".join([*lines, _row("all", every)])


def _directories(sealed: bool, least: float) -> Iterator[tuple[str, list[Judged]]]:
    for one in DIRECTORIES:
        if one.id not in _NAMES or not one.is_here or (one.id == "invented" and not INVENTED.is_file()):
            continue
        with tempfile.TemporaryDirectory() as folder:
            directory = resolve.link(load.directory(one.write(Path(folder))), TODAY)
        curated, proposer = _curated(_NAMES[one.id]), NeedProposer(directory.needs.values())
        chosen = [item for item in directory.shown if item.id in curated and is_sealed(item.id) == sealed]
        yield (
            one.title,
            [Judged(i.id, one.id, *curated[i.id], document(i), proposer.propose(document(i), least)) for i in chosen],
        )


def judged(sealed: bool) -> list[Judged]:
    """Return the listings of all directories, those that are sealed or the others."""
    return [one for _, some in _directories(sealed, SURE) for one in some]


def _curated(name: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    path, also = (INVENTED, "also_needs") if name == "invented" else (HERE / "needs" / f"{name}.tsv", "also")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row["id"]: (_ids(row["needs"]), _ids(row[also] or "")) for row in rows}


def _ids(text: str) -> frozenset[str]:
    return frozenset(text.replace(",", " ").split())


def _row(name: str, judged: Sequence[Judged]) -> str:
    needs = sum(len(one.needs) for one in judged) or 1
    proposed = sum(len(one.proposed) for one in judged) or 1
    found = sum(len(one.needs & one.proposed) for one in judged)
    some = sum(bool(one.needs & one.proposed) for one in judged)
    wrong = sum(len(one.proposed - one.needs - one.also) for one in judged)
    return (
        f"| {name} | {len(judged)} | {found / needs:.2f} | {some / max(1, len(judged)):.2f} | {wrong / proposed:.2f} |"
    )


def _miss(one: Judged) -> str:
    said = ", ".join(f"{p.need} {p.confidence:.2f} ({' '.join(p.words)})" for p in one.proposals)
    return f"{one.id}: missed {' '.join(one.needs - one.proposed) or '–'}; of {said}"
