"""What whoever changed a file, and broke it, may have meant to take back from readers: then no older copy shows it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from schema import Area, Distinct, Listing, Needs, Organisation, Settings, SiteWords, Synonyms, Venue

_TAKE_BACK = frozenset(
    "venues address town postcode location post keep_address_private notice not_on last_date status places sensitive "
    "consent approved".split()
)
"""Fields that say what readers may no longer see, or no longer find."""
_MODELS = (Area, Distinct, Listing, Needs, Organisation, Settings, SiteWords, Synonyms, Venue)
_MAY_BE_OLD = frozenset(name for model in _MODELS for name in model.model_fields) - _TAKE_BACK
"""Fields of which readers may see yesterday's value. One that is not known may be a misspelt one that takes back."""
_KEY = re.compile(r"""[ \t]*(?:-[ \t]+)*["']?([^\s"':#{\[-][^"':]*?)["']?[ \t]*:(?:\s|$)""")
_TOP_KEY = re.compile(r"""["']?([^\s"':#{\[-][^"':]*?)["']?[ \t]*:(?:\s|$)""")
_SAID_ANYWHERE = re.compile(rf"""\b(?:{"|".join(sorted(_TAKE_BACK))})["']?[ \t]*:""")
_CONTACT = re.compile(r"""\+?\d[\d ()-]{8,}\d|[^\s@<>"',]+@[^\s<>"',]+|(?:https?://|www\.)[^\s<>"',]+""")
_FEWEST_DIGITS = 10
"""A telephone number has no fewer; a date has eight."""


def may_be_taken_back(broken: bytes, copy: bytes) -> bool:
    """Return whether a broken file may take back something that an older copy of it shows.

    It may where the two differ in a field that takes something back, or in one that nobody knows, and where a
    telephone number, e-mail or web address of the copy is gone. One that is only mistyped is not gone: the same field
    is there, and holds none. Of a file that is mostly lost, what is missing says nothing; what stands there counts.
    """
    now, before = _lines(broken), _lines(copy)
    new, gone = _without(now, before), _without(before, now)
    if any(_SAID_ANYWHERE.search(line) for line in new):
        return True
    blocks = _blocks(now)
    fields = _differing(blocks, _blocks(before))
    if 2 * len(gone) > len(before):
        return not fields & blocks.keys() <= _MAY_BE_OLD
    return not fields <= _MAY_BE_OLD or _is_contact_gone(gone, new, now)


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8", "replace").casefold()
    return [line.rstrip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def _without(lines: Iterable[str], others: Iterable[str]) -> list[str]:
    known = {line.strip() for line in others}
    return [line for line in lines if line.strip() not in known]


def _blocks(lines: Iterable[str]) -> Mapping[str, list[str]]:
    """Return the lines of each field at the left edge; those that stand under none, if they name any, under ""."""
    blocks, name = defaultdict[str, list[str]](list), ""
    for line in lines:
        top = _TOP_KEY.match(line)
        name = top[1] if top else name
        if name or ":" in line:
            blocks[name].append(line)
    return blocks


def _differing(now: Mapping[str, list[str]], before: Mapping[str, list[str]]) -> set[str]:
    return {name for name in {*now, *before} if now.get(name) != before.get(name)}


def _is_contact_gone(gone: Iterable[str], new: Iterable[str], now: Iterable[str]) -> bool:
    kept = {contact for line in now for contact in _contacts(line)}
    mistyped = {_key(line) for line in new if not any(_contacts(line))}
    return any(contact not in kept and _key(line) not in mistyped for line in gone for contact in _contacts(line))


def _contacts(line: str) -> Iterator[str]:
    for found in _CONTACT.findall(line):
        digits = re.sub(r"\D", "", found)
        if found[0] not in "+0123456789" or "@" in found:
            yield found
        elif len(digits) >= _FEWEST_DIGITS:
            yield digits


def _key(line: str) -> str:
    key = _KEY.match(line)
    return key[1] if key else ""
