"""A catalogue: every sentence of the site in one language, and how that language writes dates, times and lists.

What a catalogue does not have is told in English: half a page in two languages helps more than none.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date

from generator.languages.message import InLanguage, Message

OPENS, NAMED, CLOSES = "\ue000", "\ue001", "\ue002"
"""Marks of private use around text in another language: OPENS tag NAMED text CLOSES. `html` makes elements of them."""
_VOWELS = frozenset("aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü")

Values = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The sentences of one language, each by the English that stands in the code."""

    language: str
    sentences: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The forms of each sentence about a number, by its English one; in the order of `plural_form`."""
    plural_form: Callable[[int], int] = lambda count: int(count != 1)
    in_scripts: frozenset[str] = frozenset()
    """The sentences of `sentences` and `plurals` that JavaScript says."""
    is_read: bool = True
    """Whether a native speaker has read it."""
    marks: bool = True
    """Whether text in another language is marked, which a page can show and a leaflet cannot."""

    @property
    def is_english(self) -> bool:
        """Return whether this is the language that the code is written in."""
        return self.language == "en"

    def text(self, english: str) -> str:
        """Return a sentence with its names in braces still there; the English where the catalogue has none."""
        return self.sentences.get(english) or english

    def sentence(self, english: str, values: Values) -> str:
        """Return a sentence with its values told."""
        text = self.text(english)
        return text.format(**self._told_values(values)) if values else text

    def plural(self, one: str, many: str, count: int, values: Values) -> str:
        """Return the sentence for a number of things."""
        forms = self.plurals.get(one)
        text = forms[self.plural_form(count)] if forms else one if count == 1 else many
        return text.format(**self._told_values(values))

    def told(self, words: Any) -> Any:
        """Return a message in this language, and a text in another marked as such; anything else as it is."""
        if isinstance(words, Message):
            return words.tell(self)
        if isinstance(words, InLanguage) and self.marks and words.language != self.language:
            return mark(words, words.language)
        return words

    def plain_values(self, value: Any) -> Any:
        """Return JSON values with each message in them told, and no marks."""
        return value if self.is_english else _each(value, self.without_marks.told)

    @cached_property
    def without_marks(self) -> Catalogue:
        """Return the same catalogue, which leaves text in other languages unmarked."""
        return replace(self, marks=False)

    def _told_values(self, values: Values) -> dict[str, Any]:
        return {name: self.told(value) for name, value in values.items()}

    def date(self, date: datetime.date, pattern: str) -> str:
        """Return a date by a pattern of the CLDR, such as `d MMMM y`, in the language's own words."""
        return _date(self.language, date, pattern)

    def row(self, words: Sequence[str], last: str) -> str:
        """Return `a`, `a and b` or `a, b and c`; `last` is `and` or `or` in English."""
        told = [self.told(word) for word in words]
        if len(told) < 2:
            return "".join(told)
        return f"{', '.join(told[:-1])} {self._conjunction(last, told[-1])} {told[-1]}"

    def _conjunction(self, last: str, before: str) -> str:
        """Return `and` or `or`. Where a catalogue has two, parted by a bar, the second stands before a vowel."""
        plain, _, before_vowel = self.text(last).partition("|")
        return before_vowel if before_vowel and before[:1].casefold() in _VOWELS else plain


def _each(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return JSON values with each text changed."""
    if isinstance(value, dict):
        return {key: _each(inner, change) for key, inner in value.items()}
    return [_each(inner, change) for inner in value] if isinstance(value, list | tuple) else change(value)


def mark(text: str, language: str) -> str:
    """Return a text between the marks of its language."""
    return f"{OPENS}{language}{NAMED}{text}{CLOSES}"


@lru_cache(maxsize=20_000)
def _date(language: str, date: datetime.date, pattern: str) -> str:
    return str(format_date(date, pattern, locale=_locale(language)))


def _locale(language: str) -> Locale:
    return Locale.parse("en_GB" if language == "en" else language.replace("-", "_"))


ENGLISH = Catalogue("en")
