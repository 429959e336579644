"""The day is the machine's own."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator

import pytest

from generator import clock


@pytest.fixture(params=["Pacific/Kiritimati", "Etc/GMT+12"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Put the machine in a time zone: one is 14 hours ahead of UTC and the other 12 behind, so one has another day."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's time zone cannot be set")
def test_the_day_is_that_of_the_machines_time_zone(zone: str) -> None:
    before = datetime.datetime.now().date()  # noqa: DTZ005  (local time is what is tested)
    assert clock.today() in (before, datetime.datetime.now().date())  # noqa: DTZ005


def test_the_moment_is_in_utc_whatever_the_zone() -> None:
    before = datetime.datetime.now(datetime.UTC)
    assert before <= clock.now() <= datetime.datetime.now(datetime.UTC)
