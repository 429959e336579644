"""Slips in the marks of a line: colons, hyphens and bullets, each with what to type instead."""

from __future__ import annotations

import re
from collections.abc import Callable

Detector = Callable[[str], str | None]
"""Looks for one slip in a line, and returns what to say about it, or None."""

KEY = r"^(\s*(?:- +)?)([A-Za-z_][A-Za-z0-9_ ]*)"


def example(key: str, value: str) -> str:
    """Return the corrected line, unless it holds a number, which may be somebody's and is not for repeating."""
    value = value.strip()
    if any(c.isdigit() for c in value) or len(value) > 80:
        return f"{key.strip()}: '…'"
    return f"{key.strip()}: " + (f"'{value}'" if "'" not in value else f'"{value}"' if '"' not in value else "'…'")


def _no_space_after_hyphen(line: str) -> str | None:
    match = re.match(r"\s*-([a-z_]+):(?: |$)", line)
    return f"put a space after the hyphen: - {match[1]}:" if match else None


def _other_bullet(line: str) -> str | None:
    match = re.match(r"\s*([•●▪◦‣·*–—])[ \u00a0]*\S", line)
    fault = "an item of a list begins with a plain hyphen and a space"
    return f'{fault}. Type "- " in place of "{match[1]}"' if match else None


def _other_colon(line: str) -> str | None:
    match = re.match(r"\s*(?:- +)?([a-z_]+)(?:[;：] *| +[;：] *)(\S.*)$", line)
    return f"put a plain colon and a space after the first word: {match[1]}:" if match else None


def _colon_inside(line: str) -> str | None:
    match = re.match(KEY + r": +([^\"'\[{|>#].*:(?: .*|))$", line)
    if match:
        return f"put the value in quotes, because it contains a colon: {example(match[2], match[3])}"
    return None


def _colon_in_brackets(line: str) -> str | None:
    match = re.search(r"[{,] *([a-z_]+): +([^\s\"'\[{},:][^\"\[{},:]*: [^,}]*?) *(?=[,}])", line[:500])
    return f"put the value in quotes, because it contains a colon: {example(match[1], match[2])}" if match else None


def _no_space(line: str) -> str | None:
    match = re.match(KEY + r":(?!//)([^\s:].*)$", line)
    if match:
        shown = match[3] if not any(c.isdigit() for c in match[3]) and len(match[3]) <= 80 else "…"
        return f"put a space after the colon: {match[2].strip()}: {shown}"
    return None


def _no_space_in_list(line: str) -> str | None:
    match = re.fullmatch(r"\s*-([a-z][a-z0-9-]*)\s*", line)
    return f"put a space after the hyphen: - {match[1]}" if match else None


def comma_at_end(line: str) -> str | None:
    """Return what to say of a comma after a whole value, or None."""
    match = re.fullmatch(KEY + r": +(\"[^\"]*\"|'[^']*'|\[[^\[\]]*\]|\{[^{}]*\}) *, *", line)
    return f"take away the comma at the end of this line, after {match[3][-1]}" if match else None


def _apostrophe(line: str) -> str | None:
    match = re.match(KEY + r": +'[^']*?([A-Za-z]*'[A-Za-z]+)", line[:500])
    if not match or "''" in line:
        return None
    return f'the \' in "{match[3]}" ends the text. Put " at both ends of it, in place of the \''


def _equals(line: str) -> str | None:
    match = re.match(r"^\s*([a-z_]+) ?= ?(\S[^:]*)$", line)
    return f"write a colon in place of =, and a space: {match[1]}:" if match else None


def _no_colon(line: str) -> str | None:
    match = re.match(r"^\s*([a-z_]+) ([^:\s][^:]*)$", line)
    if match and not match[1].startswith("-"):
        return f"there is no colon after the first word. Write {match[1]}: and then the rest"
    return None


def _goes_on(line: str) -> str | None:
    if re.match(r"[A-Z][^:]* [^:]*[.!?]?$", line):
        return "if this line goes on with the one above, put two spaces before it"
    return None


SURE: tuple[Detector, ...] = (
    _apostrophe,
    _no_space_in_list,
    _equals,
    _no_space_after_hyphen,
    _other_bullet,
    _other_colon,
    _colon_inside,
    _colon_in_brackets,
    _no_space,
)
LIKELY: tuple[Detector, ...] = (_no_colon, _goes_on)
"""Slips that are plain from the line alone, and those that it may have; first the likelier."""
