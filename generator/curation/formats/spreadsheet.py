"""Rows as a CSV file that a spreadsheet opens as it was meant: no formulas, no eaten zeros, no broken letters."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from schema.types import Phone

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a CSV file with a first row of column names. It begins with the mark by which Excel knows UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(columns)
    writer.writerows([cell(value) for value in row] for row in rows)
    return "\ufeff" + buffer.getvalue()


def cell(value: object) -> str:
    """Return a value as the text of a cell; what a spreadsheet would run gets a quote mark in front."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


def phone(number: Phone) -> str:
    """Return a number as it is shown, with a space in it, since a spreadsheet takes the 0 from plain digits."""
    shown = number.shown
    return f"{shown[:5]} {shown[5:]}" if shown.isdigit() and shown.startswith("0") else shown
