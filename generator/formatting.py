"""Words as people say them: dates, times, lists and counts; and names as ids."""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from generator.languages import ENGLISH, Message, joined, said_of, say, say_many, told_by
from schema.types import MAX_ID, id_fault

ORDINARY_WORDS = (
    "a about adults after age aged ages all also an and any anyone arrive ask at babies beginners before book booking "
    "both boys breakfast bring by call carers charity check children closed coffee cold come contact couples doors "
    "dress drop each early email enter entrance entry everyone every everybody experienced families family finishes "
    "first food for free friends from fully girls group held hot if in indoors it last light limited lunch mainly "
    "meet meeting meets members men men's mixed mums must new no non not often on one open open-air or our outdoors "
    "outside over parents parking people phone places play please quiet refreshments relaxed ring runs seated see "
    "shoes short slow small soft some starts strictly suitable sung tea teenagers text the their then there these "
    "this those to toddlers two under until upstairs use usually visitors walk walkers walk-in wear we weather when "
    "where wheelchair with women women's women-only you young your youth"
)
"""First words of notes that are no names: they lose their capital letter after a comma. Any other may be a name."""
WORDS_OF_NAMES = "family first free friends men's new open small women's young youth"
"""Those of them that begin a name where another capital follows: New Year, Open Door Church."""
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?) ([0-9](?:[A-Z]{2})?)\b")
"""A postcode, or the sector of one, such as `DY9 8`."""
_ORDINARY, _OF_NAMES = frozenset(ORDINARY_WORDS.split()), frozenset(WORDS_OF_NAMES.split())


@lru_cache(maxsize=20_000)
def date_words(date: datetime.date) -> str:
    """Return a date as `1 October 2026`."""
    return _date(date, "d MMMM y")


@lru_cache(maxsize=20_000)
def weekday_date_words(date: datetime.date) -> str:
    """Return a date with its day of the week, as `Thursday 1 October 2026`."""
    return _date(date, "EEEE d MMMM y")


def day_and_month_words(date: datetime.date) -> str:
    """Return a date without its year, as `1 October`."""
    return _date(date, "d MMMM")


def month_words(date: datetime.date) -> str:
    """Return the name of a date's month."""
    return _date(date, "MMMM")


def _date(date: datetime.date, pattern: str) -> Message:
    return told_by(lambda catalogue: catalogue.date(date, pattern), ENGLISH.date(date, pattern))


@lru_cache(maxsize=2_000)
def time_words(time: datetime.time) -> str:
    """Return a time as people say it: `7pm`, `9.30am`, `midday`, `midnight`. Style: the NHS digital service manual."""
    if (time.hour, time.minute) in ((0, 0), (12, 0)):
        return say("midday") if time.hour else say("midnight")
    minutes = f".{time.minute:02d}" if time.minute else ""
    clock = f"{time.hour % 12 or 12}{minutes}"
    return say("{clock}pm", clock=clock) if time.hour >= 12 else say("{clock}am", clock=clock)


def list_words(words: Sequence[str], last: str = "and") -> str:
    """Return `a`, `a and b` or `a, b and c`."""
    if len(words) < 2:
        return words[0] if words else ""
    return told_by(lambda catalogue: catalogue.row(words, last), ENGLISH.row(words, last))


def count_words(number: int, singular: str, plural: str | None = None) -> str:
    """Return `1 listing` or `3 listings`."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listing_count(number: int) -> str:
    """Return `1 listing` or `3 listings`, for readers of any language."""
    return say_many(number, "{count} listing", "{count} listings")


def first_few(words: Sequence[str], most: int) -> tuple[list[str], int]:
    """Return at most the first words, and how many are left; one more is shown, for to say so takes as much room."""
    shown = len(words) if len(words) == most + 1 else most
    return list(words[:shown]), len(words[shown:])


def capitalised(words: str) -> str:
    """Return the words with a capital first letter and the rest untouched."""
    return said_of(lambda told: told[:1].upper() + told[1:], words)


def without_stop(words: str) -> str:
    """Return words with no full stop at their end, for more to follow."""
    return said_of(lambda told: told.rstrip(". "), words)


def with_note(words: str, note: str) -> str:
    """Return words with a note behind them: after a comma, or after a full stop where it may begin with a name."""
    after = after_comma(note)
    return joined(". " if after[:1].isupper() else ", ", [words, after])


def after_comma(note: str) -> str:
    """Return a note as the end of a sentence: no full stop at its end, and a small letter unless it may be a name."""
    return without_stop(said_of(_small_first_word, note))


def _small_first_word(note: str) -> str:
    first, *others = re.split(r"[^\w'’-]", note, maxsplit=1)
    is_name = first.casefold() in _OF_NAMES and others and others[0][:1].isupper()
    return first.lower() + note[len(first) :] if first.casefold() in _ORDINARY and not is_name else note


def one_line(text: str) -> str:
    """Return a text on one line, with one space between words."""
    return " ".join(text.split())


def unbroken(text: str) -> str:
    """Return a text in which no line ends inside a postcode: there is a no-break space in each."""
    return said_of(_with_whole_postcodes, text) if _POSTCODE.search(text) else text


def _with_whole_postcodes(text: str) -> str:
    return _POSTCODE.sub("\\1\u00a0\\2", text)


def slug(name: str) -> str:
    """Return a name as an id: `Arts Centre` becomes `arts-centre`. Never empty, never a reserved word."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", ""))[:MAX_ID].strip("-")
    if id_fault(words) is None:
        return words
    return f"{words or 'named'}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"[-MAX_ID:]
