"""`listings.csv`: a row for each listing. Source of the form: RFC 4180, with the mark by which Excel knows UTF-8."""

from __future__ import annotations

from collections.abc import Iterable

from generator import spreadsheet
from generator.views.table_row import COLUMNS


def table(lines: Iterable[str]) -> bytes:
    """Return the listings' lines, as `spreadsheet.csv_line` makes them, under the columns' names."""
    head = spreadsheet.csv_text([column.name for column in COLUMNS], ())
    return (head + "".join(lines)).encode()
