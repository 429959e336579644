"""Which characters the leaflets' fonts have, font by font, and which letters of a text none of them has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from generator.resources import SITE_OVERRIDES

FONTS = SITE_OVERRIDES / "leaflets" / "fonts"
COVERS = FONTS / "covers.txt"
"""Which characters each font has: `# ` and its name, and then lines such as `20-7E`."""
MAIN_FAMILY = "Noto Sans"
"""The font of every leaflet. The others are named only where a text needs them."""
EMOJI = re.compile("[\U0001f000-\U0001faff\u2300-\u23ff\u2b00-\u2bff\u20e3\U000e0020-\U000e007f]")
"""Small pictures, and what joins them to keys and flags. They decorate words, and no word is lost without them."""
JOINERS = "\u200c\u200d"
"""Persian and Indian scripts cannot be spelt without them."""


@cache
def coverage() -> Mapping[str, frozenset[int]]:
    """Return the characters that each font has, by its name, in the order in which they are asked for one."""
    families: dict[str, set[int]] = {}
    name = ""
    for line in COVERS.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            name = line.removeprefix("# ")
            families[name] = set()
        else:
            first, _, last = line.partition("-")
            families[name].update(range(int(first, 16), int(last or first, 16) + 1))
    return {family: frozenset(characters) for family, characters in families.items()}


@cache
def _family_by_character() -> Mapping[int, str]:
    return {c: family for family, characters in reversed([*coverage().items()]) for c in characters}


@cache
def _main_characters() -> frozenset[str]:
    return frozenset(map(chr, coverage()[MAIN_FAMILY]))


def families(text: str) -> tuple[str, ...]:
    """Return the fonts that a text needs, the main one first: each that is named costs time, needed or not."""
    others = {_family_by_character().get(ord(c)) for c in set(text) - _main_characters()}
    return (MAIN_FAMILY, *(family for family in coverage() if family in others and family != MAIN_FAMILY))


def is_covered(character: str) -> bool:
    """Return whether some bundled font has a character."""
    return ord(character) in _family_by_character()


def uncovered(text: str) -> str:
    """Return each letter of a text that no bundled font has, once; emoji, and what nobody sees, are none."""
    letters = dict.fromkeys("" if text.isascii() else unicodedata.normalize("NFC", text))
    return "".join(c for c in letters if not (is_covered(c) or _is_no_letter(c)))


def _is_no_letter(character: str) -> bool:
    """Return whether a character is an emoji or unseen, or one that no two people read alike."""
    return bool(EMOJI.match(character)) or is_unseen(character) or unicodedata.category(character)[0] == "C"


def is_unseen(character: str) -> bool:
    """Return whether a character is a space, a control or a joiner, or says which picture of another to prefer."""
    return unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Zs") or "\ufe00" <= character <= "\ufe0f"
