"""Languages by their tags (BCP 47), such as `cy` or `ar`: what each is called, and which way it is written."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale, UnknownLocaleError

from generator.languages.message import told_by

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ku-Arab ks ps sd syr ug ur uz-Arab yi".split())
"""Languages of the CLDR whose usual script runs from right to left."""


@cache
def is_tag(tag: str) -> bool:
    """Return whether the CLDR knows a language by this tag."""
    return bool(_TAG.fullmatch(tag)) and _english_name(tag) is not None


def _english_name(tag: str) -> str | None:
    return Locale("en").languages.get(tag.replace("-", "_")) or Locale("en").languages.get(tag.partition("-")[0])


@cache
def _tags_by_name() -> dict[str, str]:
    """Return the tag of each language by its English name, and by those that people use beside the CLDR's."""
    others = {"Bengali": "bn", "British Sign Language": "bfi", "BSL": "bfi", "Farsi": "fa", "Panjabi": "pa"}
    return {name: tag for tag, name in Locale("en").languages.items()} | others


def language_name(english: str) -> str:
    """Return the name of a language as a message, by the CLDR: `Arabic` is `Arabeg` in Welsh."""
    tag = _tags_by_name().get(english)
    return told_by(lambda catalogue: _name_in(catalogue.language, tag) or english, english) if tag else english


@cache
def _name_in(language: str, tag: str) -> str | None:
    try:
        return Locale.parse(language, sep="-").languages.get(tag)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def own_name(tag: str) -> str:
    """Return what a language calls itself, such as `Cymraeg`; else its English name, else the tag."""
    try:
        name = Locale.parse(tag, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError):
        name = None
    found = name or _english_name(tag) or tag
    return found[:1].upper() + found[1:]


def right_to_left(tag: str) -> bool:
    """Return whether a language is written from right to left."""
    return tag in _RIGHT_TO_LEFT or tag.partition("-")[0] in _RIGHT_TO_LEFT


def direction(tag: str) -> str:
    """Return which way a language is written, as HTML says it: `ltr` or `rtl`."""
    return "rtl" if right_to_left(tag) else "ltr"
