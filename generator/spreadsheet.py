"""Rows as a CSV file that a spreadsheet opens as it was meant: no formulas, no eaten zeros, no broken letters.

A cell that begins with = and the like may be run as a formula; `24/7` becomes a day in July and `0123` a number. A
quote mark in front keeps them as text. Source: OWASP, "CSV Injection".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from schema.types import Phone

_STARTS_A_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_READ_AS_ANOTHER_VALUE = re.compile(r"0[0-9]+|[0-9]{12,}|[0-9]{1,2}[/-][0-9]+(?:[/-][0-9]+)?|[0-9.]+[eE][0-9]+")
MOST_CHARACTERS = 32_767
"""Most that a cell of a spreadsheet holds."""


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a CSV file with a first row of column names. It begins with the mark by which Excel knows UTF-8."""
    return "\ufeff" + _line(columns) + "".join(map(csv_line, rows))


def csv_line(row: Sequence[object]) -> str:
    """Return a row of a CSV file, with its end."""
    return _line([cell(value) for value in row])


def _line(cells: Sequence[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def cell(value: object) -> str:
    """Return a value as the text of a cell; what a spreadsheet would run or change gets a quote mark in front."""
    text = "" if value is None else str(value)
    risky = _STARTS_A_FORMULA.match(text) or _READ_AS_ANOTHER_VALUE.fullmatch(text)
    return f"'{text}" if risky else text


def phone(number: Phone) -> str:
    """Return a number as it is shown, with a space in it, since a spreadsheet takes the 0 from plain digits."""
    shown = number.shown
    return f"{shown[:5]} {shown[5:]}" if shown.isdigit() and shown.startswith("0") else shown
