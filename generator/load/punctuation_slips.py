"""Slips in the marks of a line: colons, hyphens and bullets, each with what to type instead."""

from __future__ import annotations

import re
from collections.abc import Callable

Detector = Callable[[str], str | None]
"""Looks for one slip in a line, and returns what to say about it, or None."""

KEY = r"^(\s*(?:- +)?)([A-Za-z_][A-Za-z0-9_ ]*)"


_OF_A_PLACE = frozenset("address town postcode location phone number to email lat lon".split())
_MOST_DIGITS = 5
"""Most figures of a text that a message repeats: a telephone number and a patient's have more."""
MAX_PASTED = 260
"""Longest value that a message shows whole, so that it can be pasted: a summary may have 250 characters."""


def example(key: str, value: str) -> str:
    """Return the corrected line, unless it holds a number that may be somebody's, which is not for repeating."""
    value, word = value.strip(), key.strip()
    digits = sum(c.isdigit() for c in value)
    if len(value) > MAX_PASTED or digits > (0 if word in _OF_A_PLACE else _MOST_DIGITS):
        return f"{word}: {_around(value)}" if word != "-" else f"- {_around(value)}"
    return f"{word}: {in_quotes(value)}" if word != "-" else f"- {in_quotes(value)}"


def in_quotes(value: str) -> str:
    """Return a text in the quotes that it can stand in: double ones where it has an apostrophe, and no double ones."""
    if "'" in value and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def _around(value: str) -> str:
    """Return the quotes for a text that is not repeated, and what to do with those inside it."""
    quotes = in_quotes(value)
    twice = " (and type each ' inside it twice)" if quotes[0] == "'" in value else ""
    return f"{quotes[0]}…{quotes[0]}{twice}"


def _lost_pound(line: str) -> str | None:
    """Say of a question mark that a program left in place of a £ between brackets, where YAML reads it as a mark."""
    match = re.search(r"[{,\[] *(?:([a-z_]+): +)?(\?[0-9][0-9.,]*p?)([^\[\]{},]*)", line[:500])
    if not match:
        return None
    meant = f"£{match[2][1:]}{match[3]}".strip()
    whole = example(match[1], meant).replace("'", '"') if match[1] else f'"{meant}"'
    return f'"{match[2]}" looks like a £ that was lost on the way. If so, write {whole}'


def _after_its_quote(line: str) -> str | None:
    """Say of a text that begins with a word in quotes, and goes on after it."""
    match = re.match(KEY + r": +(([\"'])[^\"']*\4[ ,.;:!?)-]*[^\s#,.;:].*)$", line[:500])
    if not match:
        return None
    return f"the text goes on after its closing quote. Put quotes round the whole: {example(match[2], match[3])}"


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
    _lost_pound,
    _apostrophe,
    _after_its_quote,
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
