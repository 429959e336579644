"""Rules about words that shout, all in capitals or with rows of marks, and how they are written calmly."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.load.yaml_hints import as_typed
from generator.problems import Problem, Severity
from schema.calendar_names import DAYS, MONTHS

_INITIALS = frozenset(
    "NHS GP GPS UK BSL LGBT LGBTQ LGBTQ+ LGBT+ DWP CVS YMCA YWCA MS ADHD SEND PTSD CIC TV ESOL RNIB RNID HIV AIDS PIP"
    " ESA MND COPD CPR PPG PCN ASD OCD DIY WI CBT RAF".split()
)
"""What stays in capitals."""
_NAMES = frozenset((*DAYS, *MONTHS, "english", "welsh", "british", "bengali", "urdu", "punjabi", "polish"))
_NAMES -= {"may", "march"}
"""What has a capital wherever it stands. May and march are words besides."""
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
"""What has none within a name."""


def words_are_not_all_capitals(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A name or summary is not all in capitals, which are hard to read and which screen readers may spell out."""
    listing = entry.record
    for field, words in (("name", listing.name), ("summary", listing.summary)):
        letters = [c for c in words if c.isalpha()] if words.isupper() else []
        if len(letters) >= 8 and " " in words and all(c.isupper() for c in letters):
            meant = in_small_letters(words, _places(entry, context), is_name=field == "name")
            message = f"is all in capitals, which are hard to read. Try {as_typed(meant, field)}"
            yield entry.problem((field,), message, Severity.WARNING, "capitals")


def _places(entry: ListingEntry, context: CheckContext) -> frozenset[str]:
    """Return the words of the places that a listing is in or for, in small letters."""
    towns = [venue.town for venue in entry.record.venues if venue.town and not venue.town.isupper()]
    areas = [area.name for area in context.areas.values()]
    return frozenset(word.casefold() for name in (*towns, *areas) for word in name.split() if word[:1].isupper())


_ROWS = re.compile(r"[!?]{2,}")
_ONE = "[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\u20e3\U0001f3fb-\U0001f3ff]*"
_PICTURE = re.compile(f"{_ONE}(?:\u200d{_ONE})*|[\ufe0f\u20e3]")
"""A picture, of several joined together where they are."""
_MOST_PICTURES = 2
"""Most pictures of a name or a summary that nobody is asked about."""


def words_are_calm(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A name or summary has no rows of marks or pictures, which screen readers say one by one."""
    listing = entry.record
    for field, words in (("name", listing.name), ("summary", listing.summary)):
        is_loud = _ROWS.search(words) or len(_PICTURE.findall(words)) > _MOST_PICTURES
        meant = calm(words) if is_loud and not words.isupper() else ""
        if meant:
            message = (
                f"has rows of marks or pictures, which screen readers say one by one. Try {as_typed(meant, field)}"
            )
            yield entry.problem((field,), message, Severity.WARNING, "rows_of_marks")


def calm(words: str) -> str:
    """Return words without pictures, and with one mark in place of each row of them."""
    plain = _ROWS.sub(lambda row: "?" if "?" in row[0] else "!", _PICTURE.sub("", words))
    return re.sub(r" +(?=[,.;:!?])", "", " ".join(plain.split()))


def in_small_letters(words: str, known: Collection[str] = (), is_name: bool = False) -> str:
    """Return words that were all in capitals as a sentence has them, or a name: pictures and rows of marks go.

    `known` are the names among them, in small letters.
    """
    pieces, begins, every = list[str](), True, calm(words).split()
    for at, word in enumerate(every):
        bare = re.sub(r"^\W+|[^\w+]+$", "", word)
        is_small_word = bare.lower() in _SMALL and at + 1 < len(every)
        is_proper = re.sub("['’]s$", "", bare.lower()) in {*_NAMES, *known}
        has_capital = begins or is_proper or (is_name and not is_small_word)
        pieces.append(word if bare in _INITIALS else _cased(word, has_capital))
        begins = word.endswith((".", "!", "?"))
    return " ".join(pieces)


def _cased(word: str, has_capital: bool) -> str:
    """Return a word in small letters, its first one large where it has a capital."""
    first = next((at for at, c in enumerate(word) if c.isalpha()), 0) if has_capital else len(word)
    small = word.lower()
    return small[:first] + small[first : first + 1].upper() + small[first + 1 :]


LISTING_RULES = (words_are_not_all_capitals, words_are_calm)
