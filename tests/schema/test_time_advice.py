"""Which time of day somebody meant, and nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schema import time_advice

MEANT: dict[Callable[[str], object], dict[str, object]] = {
    time_advice.meant_time: {
        "12 noon": "12:00",
        "24:00": "00:00",
        "7pm.": "19:00",
        "19:00:00": "19:00",
        "1900hrs": "19:00",
    }
    | {"“10:30”": "10:30", "dusk": None, "25:00": None, "10;00": "10:00", "10,30am": "10:30", "0.4166667": "10:00"}
    | {"0.5": "12:00", "0.999999": None, "2026-12-01T10:00:00": "10:00", "2026-12-01T10:00:00Z": "10:00"}
    | {"half past ten": None, "ten": None}
    | {"7.30": None, "2.30": "14:30", "9.30": "09:30", "07.30": "07:30", "7:30": "07:30"},
    time_advice.meant_two_times: {
        "7-9pm": ("19:00", "21:00"),
        "10 to 12": ("10:00", "12:00"),
        "9-5": ("09:00", "17:00"),
    }
    | {"2-4": ("14:00", "16:00"), "1.30-3": ("13:30", "15:00"), "5-7": ("17:00", "19:00"), "6-8": ("06:00", "08:00")}
    | {"11am - 1pm": ("11:00", "13:00"), "10am to noon": ("10:00", "12:00"), "10:00": None},
    time_advice.meant_hours: {
        "half past ten": ("10:30", "22:30"),
        "twelve": ("12:00",),
        "ten in the morning": ("10:00",),
    }
    | {
        "Quarter to two": ("01:45", "13:45"),
        "two in the afternoon": ("14:00",),
        "half two": ("02:30", "14:30"),
        "7.30": ("07:30", "19:30"),
    }
    | {"half past ten thirty": (), "late": (), "13": ()},
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant
