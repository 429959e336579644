"""`listings.csv`: a row for each listing. Source of the form: RFC 4180, with the mark by which Excel knows UTF-8."""

from __future__ import annotations

from collections.abc import Iterable

from generator import spreadsheet
from generator.views.table_row import COLUMNS, Row


def table(rows: Iterable[Row]) -> bytes:
    """Return the rows under the columns' names, with nothing that a spreadsheet would run."""
    return spreadsheet.csv_text([column.name for column in COLUMNS], rows).encode()
