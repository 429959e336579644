"""How a contradiction between a listing's words and its fields is told: both sides, and what to type."""

from __future__ import annotations

from schema.types import quoted


def contradiction(words: str, told: str, instead: str) -> str:
    """Return what to say of words that a field contradicts: what it tells, and what to write if the words are right."""
    return f"says {quoted(words)}, and {told}. Which is right? Change the words, or write {instead}"
