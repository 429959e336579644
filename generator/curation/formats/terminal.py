"""Words for a screen 80 letters wide."""

from __future__ import annotations

import textwrap

WIDTH = 80


def wrapped(text: str, first: str = "", later: str | None = None) -> list[str]:
    """Return text as lines: `first` begins the first line and `later`, or else the same, begins the others."""
    return textwrap.wrap(
        text.strip(),
        WIDTH,
        initial_indent=first,
        subsequent_indent=first if later is None else later,
        break_long_words=False,
        break_on_hyphens=False,
    )
