"""A rule: which headings mean a field, and which values stand below them."""

from __future__ import annotations

import re
from dataclasses import dataclass

PRIVATE, LEFT_OUT, ID, STATUS, CODE = "(private)", "(left out)", "(id)", "(status)", "(code)"
"""What a column may be besides a field of a listing."""
TEXT = "words prose mixed address times price ages day phone web email"
"""The shapes of what people write in words."""
YES = "yes_no"


@dataclass(frozen=True)
class Rule:
    """A field, the headings that mean it, and the shapes that its values may have; none for any."""

    target: str
    pattern: re.Pattern[str]
    shapes: frozenset[str] = frozenset()
    sure: bool = True


def rule(target: str, pattern: str, shapes: str = "", sure: bool = True) -> Rule:
    """Return a rule; `shapes` are the names of shapes, with spaces between them."""
    return Rule(target, re.compile(pattern), frozenset(shapes.split()), sure)
