"""What stopped a page from being made, in one line for whoever has just saved a file that is half typed."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError

from generator.resources import ROOT, SITE_OVERRIDES


def in_one_line(fault: BaseException) -> str:
    """Return where something went wrong, if that is known, and what; always one line."""
    said = getattr(fault, "strerror", None) or getattr(fault, "message", None) or str(fault) or type(fault).__name__
    if isinstance(fault, OSError) and fault.filename:
        return one_line(f"{_short(str(fault.filename))}: {said}")
    if isinstance(fault, KeyError):
        said = f"there is nothing called {said}"
    return one_line(f"{_place(fault)}: {said}")


def one_line(text: str) -> str:
    """Return a text without its line breaks and what else is white."""
    return " ".join(text.split())


def _place(fault: BaseException) -> str:
    """Return the file and the line: of the look if it is there that it went wrong, or else of the program."""
    if isinstance(fault, TemplateSyntaxError) and fault.filename:
        return f"{_short(fault.filename)}, line {fault.lineno}"
    frames = list(traceback.walk_tb(fault.__traceback__))
    places = [(frame.f_code.co_filename, line) for frame, line in frames]
    for file, line in (*_of_the_look(places), *places[-1:]):
        return f"{_short(file)}, line {line}"
    return "Something went wrong"


def _of_the_look(places: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """Yield the places that are in a file of the look, the innermost first."""
    return (place for place in reversed(places) if place[0].startswith(str(SITE_OVERRIDES)))


def _short(file: str) -> str:
    own = f"{ROOT}{os.sep}"
    return file.removeprefix(own)
