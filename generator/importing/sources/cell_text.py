"""A cell of a workbook as a person sees it, whichever kind of Excel file it lies in."""

from __future__ import annotations

import datetime


def of(value: object, style: str) -> str:
    """Return what a cell shows, as near as its value and its number format tell; nothing for an empty one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float | int):
        return _number(float(value), style)
    return _moment(value)


def _moment(value: object) -> str:
    if isinstance(value, datetime.datetime):
        return str(value.date()) if value.time() == datetime.time() else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.time):
        return f"{value:%H:%M}"
    return str(getattr(value, "text", value))  # an array formula keeps its text so


def _number(value: float, style: str) -> str:
    if value == int(value) and "£" not in style and abs(value) < 1e15:
        return str(int(value)).zfill(style.count("0")) if set(style) == {"0"} else str(int(value))
    if "£" in style:
        return f"£{value:,.2f}".removesuffix(".00")
    return f"{value:.10g}"
