"""How long a busy website wants to be left alone."""

from __future__ import annotations

import datetime

import pytest

from generator.curation.link_check import retry_after

NOON = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("code", "header", "pause"),
    [
        (429, "120", 120),
        (503, " 5 ", 5),
        (503, "Sat, 21 Nov 2026 12:01:00 GMT", 60),
        (503, "Sat, 21 Nov 2026 12:01:00", 60),
        (503, "Sat, 21 Nov 2026 11:00:00 GMT", 0),
        (429, "", None),
        (429, "soon", None),
        (429, "-5", None),
        (429, "٥", None),
        (200, "120", None),
        (404, "120", None),
        (429, "9" * 5000, 999_999_999),
    ],
)
def test_seconds_and_dates_are_understood_and_nothing_else_is(code: int, header: str, pause: float | None) -> None:
    assert retry_after.seconds(code, header, NOON) == pause
