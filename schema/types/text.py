"""Text as people write it: one line, or paragraphs."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from schema.contact_advice import without_signs, without_tags
from schema.types.messages import MAX_ADVISED, fail


def _one_line(text: str) -> str:
    if text == "" or text.isspace():
        raise fail("empty", "is empty. Fill it in, or leave the whole line out")
    text = text.removesuffix("\n")
    if "\n" in text or "\r" in text:
        raise fail("line_break", "must be on one line. Take the line break out")
    if "\t" in text:
        raise fail("tab", "must not contain a tab. Use a space")
    if "<" in text or ">" in text:
        raise fail("angle_bracket", f'must not contain "<" or ">". {_in_plain_words(text)}')
    return text.strip()


def _in_plain_words(text: str) -> str:
    """Return what to write in place of a text with angle brackets: its words, where they are plain."""
    tidy = text[:MAX_ADVISED].strip()
    meant = without_tags(tidy) or without_signs(tidy)
    if meant in (tidy, "") or "<" in meant or ">" in meant or '"' in meant or not meant.isprintable():
        return "Leave them out; plain words are enough"
    return f'Write it as "{meant}"'


def _paragraphs(text: str) -> str:
    if text == "" or text.isspace():
        raise fail("empty", "is empty. Fill it in, or leave the whole line out")
    return text.strip("\n")


OneLine = Annotated[str, AfterValidator(_one_line)]
"""A single line of plain text with no angle brackets."""

Paragraphs = Annotated[str, AfterValidator(_paragraphs)]
"""Plain text with paragraphs, bullet lists and links; anything else is shown as typed."""
