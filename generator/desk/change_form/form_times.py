"""A listing's times as readers see them: in words, and in the order of the week, however its file has them."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError

from generator.load.yaml_parser import Value
from generator.views import session_text
from schema.session import Session


def in_order(rows: Sequence[Value]) -> list[int]:
    """Return the positions of times in the order in which readers see them; those that cannot be read come last."""
    sessions = [_session(row) for row in rows]
    readable = sorted((session_text.order(session), position) for position, session in enumerate(sessions) if session)
    return [*(position for _, position in readable), *(n for n, session in enumerate(sessions) if session is None)]


def in_words(row: Value) -> str:
    """Return a time as readers see it, such as `Last Wednesday of the month, 2pm to 4pm`; nothing if it has a fault."""
    session = _session(row)
    return session_text.session(session) if session else ""


def _session(row: Value) -> Session | None:
    try:
        return Session.model_validate(row)
    except ValidationError:
        return None
