"""The loss report: what became of every value of a source, as rows for a spreadsheet and as a page to read.

It is written row by row, so that a big source takes no more memory. What is not to be published is not repeated here
either: the row and the column say where it stands.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import TracebackType

from generator.formatting import count_words
from generator.importing.assemble import ABOVE_HEADINGS
from generator.importing.draft import Fate, ValueOutcome
from generator.importing.source_record import Position, SourceFault, SourceValue
from generator.spreadsheet import cell

COLUMNS = ("sheet", "row", "column", "value", "fate", "why", "listing", "fields")
MOST_ON_PAGE = 4_000
"""Most values that the page lists; the rows for a spreadsheet have them all."""
PRIVATE = "(private: not repeated here)"
_WORDS = {
    Fate.KEPT: "In a listing, in the same words, or beside it in its provenance.",
    Fate.CHANGED: "In a listing, in other words: tidied, shortened or put right.",
    Fate.SET_ASIDE: "In no listing. Look whether it should be.",
    Fate.NOT_PUBLISHED: "Private, so in no listing, and not repeated here.",
}


@dataclass(frozen=True)
class _Shown:
    place: Position
    value: str
    fate: Fate
    why: str
    listing: str


class LossReport:
    """Takes outcomes one after another, writes a row for each, and a page at the end."""

    def __init__(self, folder: Path, title: str) -> None:
        self.folder, self.title = folder, title
        self.counts: Counter[Fate] = Counter()
        self.by_column: dict[tuple[str, str], Counter[Fate]] = {}
        self.titles: Counter[tuple[str, str]] = Counter()
        """How many of a column's values are titles above it."""
        self.shown: list[_Shown] = []
        self.hidden = 0
        self._file = (folder / "losses.csv").open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(COLUMNS)

    def __enter__(self) -> LossReport:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, outcome: ValueOutcome, listing: str) -> None:
        """Write what became of one value."""
        place = outcome.value.place
        shown = PRIVATE if outcome.fate is Fate.NOT_PUBLISHED else outcome.value.text
        row = (place.sheet, place.row, place.column, shown, outcome.fate.value, outcome.why, listing)
        self._writer.writerow([cell(value) for value in (*row, ", ".join(filter(None, outcome.fields)))])
        self.counts[outcome.fate] += 1
        column = (place.sheet.split("/")[0], _column(place.column))
        self.by_column.setdefault(column, Counter())[outcome.fate] += 1
        self.titles[column] += outcome.why == ABOVE_HEADINGS
        if outcome.fate is not Fate.KEPT:
            self._show(_Shown(place, shown, outcome.fate, outcome.why, listing))

    def unused_columns(self, meant: Collection[str]) -> list[str]:
        """Return a line for each column whose values were all set aside, and that is not `meant` to be.

        What stands above the headings is no value: a title over a column says nothing of it.
        """
        left = {key: fates for key, fates in self.by_column.items() if set(fates) == {Fate.SET_ASIDE}}
        counts = {key: fates.total() - self.titles[key] for key, fates in left.items()}
        return [f"{key[1]}: all {n:,} set aside" for key, n in counts.items() if n and key[1] not in meant]

    def fault(self, fault: SourceFault) -> None:
        """Write something of the source that could not be read."""
        value = SourceValue(fault.place, fault.text)
        self.add(ValueOutcome(value, Fate.SET_ASIDE, (), f"It could not be read: {fault.message}."), "")

    def _show(self, shown: _Shown) -> None:
        if len(self.shown) < MOST_ON_PAGE:
            self.shown.append(shown)
        else:
            self.hidden += 1

    def finish(self, notes: Sequence[tuple[str, Sequence[str]]] = ()) -> None:
        """Write the page; `notes` are headings with lines, such as the records that have gone."""
        self._file.close()
        (self.folder / "losses.html").write_text("".join(self._page(notes)), encoding="utf-8")

    def _page(self, notes: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
        parts = [_HEAD.format(title=escape(self.title)), f"<h1>{escape(self.title)}</h1>\n"]
        parts.append("<p>What became of every value of the source. <b>Keep this page to yourselves</b>: it holds")
        parts.append(" values that are in no listing. The rows for a spreadsheet are in losses.csv.</p>\n")
        parts.append(
            _table(("Fate", "Values", "Which means"), [(f.value, f"{self.counts[f]:,}", _WORDS[f]) for f in Fate])
        )
        for heading, lines in notes:
            parts.append(f"<h2>{escape(heading)}</h2>\n<ul>\n")
            parts += [f"<li>{escape(line)}</li>\n" for line in lines]
            parts.append("</ul>\n")
        parts.append("<h2>By column</h2>\n")
        rows = [(s, c, *(f"{n[f]:,}" if n[f] else "" for f in Fate)) for (s, c), n in self.by_column.items()]
        parts.append(_table(("Sheet", "Column", *(f.value for f in Fate)), rows))
        parts.append("<h2>What is not in a listing as it was</h2>\n")
        if self.hidden:
            parts.append(f"<p>{count_words(self.hidden, 'more value')} than these: see losses.csv.</p>\n")
        ordered = sorted(self.shown, key=lambda each: list(Fate).index(each.fate), reverse=True)
        values = [
            (s.place.sheet, str(s.place.row), s.place.column, s.value, s.fate.value, s.why, s.listing) for s in ordered
        ]
        parts.append(_table(("Sheet", "Row", "Column", "Value", "Fate", "Why", "Listing"), values))
        return [*parts, "</body></html>\n"]


def _column(name: str) -> str:
    """Return the path of a column without the numbers of the groups that it passes through: `phones 2.number`."""
    return ".".join(part.rstrip("0123456789").rstrip() or part for part in name.split(".")) if "." in name else name


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(each)}</td>" for each in row) + "</tr>\n" for row in rows)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


_HEAD = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<style>body{{font:16px/1.5 sans-serif;margin:2rem;max-width:100rem}}table{{border-collapse:collapse;margin:1rem 0}}
th,td{{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top;max-width:40rem;
overflow-wrap:anywhere}}
th{{background:#f0f0f0}}</style></head><body>
"""
