"""Messages: text in English that a catalogue can tell in another language.

`say("Checked on {day}", day=date_words(on))` is the text `Checked on 1 October 2026`, and is used as such by whoever
knows nothing of languages. It remembers its sentence and its values, which may be messages too, and a catalogue tells
it anew from those. To cut or to join a message makes plain text of it: use `joined` and `said_of`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.languages.catalogue import Catalogue

Tell = Callable[["Catalogue"], str]
"""How a message is told in the language of a catalogue."""


class Message(str):
    """English text, and how to tell it in another language."""

    __slots__ = ("tell",)
    tell: Tell

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Go to another process as plain text: what tells a message cannot."""
        return str, (str(self),)


class InLanguage(str):
    """Text that somebody typed in a language that is not the page's own."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> InLanguage:
        """Return the text, marked."""
        marked = super().__new__(cls, text)
        marked.language = language
        return marked

    def __reduce__(self) -> tuple[type[InLanguage], tuple[str, str]]:
        """Go to another process with its mark."""
        return InLanguage, (str(self), self.language)


def message(english: str, tell: Tell) -> Message:
    """Return a text as a message, told in other languages by `tell`."""
    made = Message(english)
    made.tell = tell
    return made


def say(english: str, /, **values: Any) -> Message:
    """Return a sentence as a message. Names in braces stand for the values: `say("Checked on {day}", day=…)`."""
    text = english.format(**values) if values else english
    return message(text, lambda catalogue: catalogue.sentence(english, values))


def to_say(english: str) -> str:
    """Return a sentence as it is, for whoever gathers sentences; it becomes a message once its values are known."""
    return english


def say_many(count: int, one: str, many: str, /, **values: Any) -> Message:
    """Return a sentence about a number of things, which it knows as `{count}`: `1 listing` or `3 listings`."""
    values = {"count": f"{count:,}", **values}
    text = (one if count == 1 else many).format(**values)
    return message(text, lambda catalogue: catalogue.plural(one, many, count, values))


def joined(between: str, parts: Iterable[str]) -> str:
    """Return texts in a row with punctuation between them, told each by itself."""
    row = tuple(parts)
    if len(row) == 1:
        return row[0]
    return message(between.join(row), lambda catalogue: between.join(map(catalogue.told, row)))


def said_of(change: Callable[[str], str], words: str) -> str:
    """Return a text changed, such as with a capital first letter; a message is told first, and changed then."""
    if not isinstance(words, Message):
        return InLanguage(change(words), words.language) if isinstance(words, InLanguage) else change(words)
    return message(change(words), lambda catalogue: change(catalogue.told(words)))


def told_by(words: Callable[[Catalogue], str], english: str) -> Message:
    """Return a text that each catalogue has its own rule for, such as a date."""
    return message(english, words)
