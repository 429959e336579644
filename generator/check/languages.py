"""Rules about languages: their names, what is said in several of them, and which of them the pages may be in.

Names are those of the Unicode CLDR, and those that interpreters in the UK use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from babel import Locale

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.languages import known_tags
from generator.load import Entry
from generator.problems import Problem, Severity
from schema import SiteWords
from schema.language_tags import LANGUAGE_TAGS
from schema.types import quoted, suggestion

_OF_INTERPRETERS = """
    Acholi|Amazigh|American Sign Language|Anglo-Romani|Arabic (Classical)|Aramaic|Asante Twi|Assyrian|Azeri|Badini
    Bahdini|Bajuni|Balochi|Bangla|Bengali|Berber|Bilen|Blin|Braille|Bravanese|Brazilian Portuguese|British Sign Language
    BSL|Burmese|Cambodian|Castilian|Chechen|Chichewa|Chin|Chinese|Cued Speech|Deafblind Manual|Dioula|Easy English
    Easy Read|Edo|Egyptian Arabic|European Portuguese|Fante|Farsi|Fijian|Filipino|Flemish|Fulah|Gaelic|Garhwali|Gheg
    Gorani|Gypsy|Hakka|Hands-on Signing|Hazaragi|Hindko|Hokkien|Ijaw|International Sign|Iraqi Arabic|Irish Sign Language
    Isoko|Jamaican Patois|Juba Arabic|Karen|Karenni|Kikongo|Kinyamulenge|Kirundi|Kiswahili|Krio|Kurdish|Kurmanji|Laotian
    Lari|Latin American Spanish|Levantine Arabic|Lipspeaking|Luba|Luganda|Lugbara|Makaton|Mandarin|Mandingo|Mandinka
    Mauritian Creole|Mirpuri|Moldovan|Montenegrin|Moroccan Arabic|Ndebele|Nepalese|Nigerian Pidgin|Oriya|Pahari
    Pahari-Potwari|Panjabi|Papiamentu|Pashto|Pashtu|Patois|Persian|Pidgin|Pidgin English|Plain English|Polari|Pothwari
    Potwari|Pukhto|Pushto|Rohingya|Roma|Romanes|Romani|Romany|Roumanian|Runyankole|Rutooro|Saraiki|Seraiki|Setswana
    Shelta|Sierra Leone Creole|Sign Language|Sign Supported English|Signed English|Simplified Chinese|Sinhalese|Slovene
    Sorani|South Levantine Arabic|SSE|Sudanese Arabic|Swatow|Sylheti|Syrian Arabic|Tactile BSL|Tamazight|Taiwanese
    Teochew|Tetum|Temne|Tigrigna|Tok Pisin|Toisan|Tosk|Traditional Chinese|Traveller Cant|Tshiluba|Twi|Ukrainian
    Ulster Scots|Ulster-Scots|Urhobo|Uyghur|Valencian|Visual Frame Signing|Yemeni Arabic|Zaza|Zazaki|Any|Any language
"""
"""Names that interpreting services in the UK use, and the CLDR does not, or not in all its versions."""
_NAMES = frozenset(
    {*Locale("en").languages.values(), *(n.strip() for n in re.split(r"[|\n]", _OF_INTERPRETERS) if n.strip())}
)
_FOLDED = {name.casefold(): name for name in sorted(_NAMES)}
_IN_BRACKETS = re.compile(r"([^()]+) \(([^()]+)\)")
_SHORTEST = 4
"""Fewest letters of a word that may have a slip: in shorter ones, one letter makes another language."""


def languages_are_known(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A language goes by a name that people know. No language is ever offered for another, unless a letter is wrong."""
    for position, language in enumerate(entry.record.languages):
        if not is_known(language):
            message = f"{quoted(language)} is not a language we know by that name. {_advice(language)}"
            yield entry.problem(("languages", position), message, Severity.WARNING, "language")


def is_known(language: str) -> bool:
    """Return whether a language goes by this name, alone or with its kind in brackets, such as Kurdish (Sorani)."""
    kind = _IN_BRACKETS.fullmatch(language)
    return language in _NAMES or bool(kind and (kind[1] in _NAMES or kind[2] in _NAMES))


def _advice(language: str) -> str:
    several = [part.strip() for part in re.split(r",|;|/|&|\+|\band\b|\bor\b", language) if part.strip()]
    names = [meant_language(part) for part in several]
    if len(several) > 1 and all(names):
        return f"Write each by itself: [{', '.join(map(str, names))}]"
    close = meant_language(language)
    return f'Did you mean "{close}"?' if close else "If it is right, leave it: readers see it as you typed it"


@cache
def meant_language(typed: str) -> str | None:
    """Return the one language that a name means: the same but for capitals, or with one letter wrong; or None."""
    folded = " ".join(typed.casefold().split())
    if name := LANGUAGE_TAGS.get(folded):
        return name
    if folded in _FOLDED or len(folded) < _SHORTEST:
        return _FOLDED.get(folded)
    close = [name for key, name in _FOLDED.items() if abs(len(key) - len(folded)) <= 1 and _is_one_slip(key, folded)]
    return close[0] if len(close) == 1 else None


def _is_one_slip(first: str, second: str) -> bool:
    """Return whether two different words differ by one letter too many, too few or wrong, or by two that swapped."""
    start = next(
        (at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    rest, other = first[start:], second[start:]
    swapped = rest[:2] == other[:2][::-1] and rest[2:] == other[2:]
    return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:] or swapped


def translations_are_in_other_languages(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """What a listing says in other languages is in each of them once, and none is its own language, English."""
    seen: set[str] = set()
    for position, each in enumerate(entry.record.in_languages):
        path = ("in_languages", position, "language")
        if each.language == "en":
            yield entry.problem(path, "the listing itself is in English. Take this out", code="own_language")
        elif each.language in seen:
            message = f"{LANGUAGE_TAGS[each.language]} is here twice. Keep the better of the two"
            yield entry.problem(path, message, code="same_language")
        seen.add(each.language)


def pages_are_in_languages_with_a_catalogue(context: CheckContext) -> Iterator[Problem]:
    """The settings name only languages whose sentences somebody has written."""
    settings = context.records.settings
    for position, tag in enumerate(settings.record.languages if settings else ()):
        if settings and tag not in known_tags():
            known = ", ".join(other for other in known_tags() if other != "en")
            message = (
                f"nobody has written the sentences of the pages in {LANGUAGE_TAGS[tag]} yet. Take it out."
                f" What there is: {known}"
            )
            yield settings.problem(("languages", position), message, code="no_catalogue")


def words_are_of_what_is_there(context: CheckContext) -> Iterator[Problem]:
    """A file in `languages/` is named after a language, and gives words to needs, headings and areas that there are."""
    for entry in context.records.languages:
        if entry.id not in LANGUAGE_TAGS:
            message = f"{quoted(entry.id)} is not the tag of a language. Name the file after one, such as cy.yml"
            yield entry.problem((), message, code="language_file")
        yield from _unknown_ids(entry, context)


def _unknown_ids(entry: Entry[SiteWords], context: CheckContext) -> Iterator[Problem]:
    needs = context.records.needs
    headings = tuple(heading.id for heading in needs.record.what_matters) if needs else ()
    words = entry.record
    rows: tuple[tuple[str, Sequence[Any], tuple[str, ...]], ...] = (
        ("needs", words.needs, tuple(context.needs)),
        ("what_matters", words.what_matters, headings),
        ("areas", words.areas, tuple(context.areas)),
    )
    for field, given, known in rows:
        for position, each in enumerate(given):
            if each.id not in known:
                message = f"{quoted(each.id)} is not here, so nobody sees these words. {suggestion(each.id, known)}"
                yield entry.problem((field, position, "id"), message.strip(), Severity.WARNING, "words_of_nothing")


LISTING_RULES = (languages_are_known, translations_are_in_other_languages)
DIRECTORY_RULES = (pages_are_in_languages_with_a_catalogue, words_are_of_what_is_there)
