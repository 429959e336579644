"""What day it is: the only module that asks. Everywhere else the day is an argument."""

from __future__ import annotations

import datetime


def today() -> datetime.date:
    """Return the day by this machine's own clock and time zone: a curator's day, and never that of UTC."""
    return datetime.date.today()


def now() -> datetime.datetime:
    """Return the moment, in UTC."""
    return datetime.datetime.now(datetime.UTC)
