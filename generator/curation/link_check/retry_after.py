"""How long a busy website wants us to wait (RFC 9110, section 10.2.3)."""

from __future__ import annotations

import datetime
from email.utils import parsedate_to_datetime

_BUSY = (429, 503)


def seconds(code: int, header: str, now: datetime.datetime) -> float | None:
    """Return the seconds to wait from `now`, never under 0, or None when an answer asks for no pause.

    `header` is the value of Retry-After: a number of seconds, or a date.
    """
    typed = header.strip()
    if code not in _BUSY or not typed:
        return None
    if typed.isascii() and typed.isdigit():
        return float(typed[:9])
    try:
        date = parsedate_to_datetime(typed)
    except ValueError:
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=datetime.UTC)
    return max(0.0, (aware - now).total_seconds())
