"""Evidence of a danger in what a listing says: signs, sure or weak, and what takes a sign away.

The three strengths of a finding mean the same everywhere (`docs/rules.md`):

- **refused** (`Severity.ERROR`): only where it is certain, whoever wrote it and whatever else they say;
- **held** (`Severity.HELD`): on one sure sign, or on two weak signs that stand together. A named person decides;
- **warned** (`Severity.WARNING`): everything else that somebody should look at. One weak sign alone says nothing.

Signs stand together within three sentences of one field. A sign counts in a sentence that has nothing of its danger's
protections: advice about the harm, "never ask for", survivors, a report of it. `generator/check/dangers` has the signs.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.check.context import ListingText
from generator.check.dangers.vocabulary import VOCABULARY
from generator.check.phrases import Phrase, PhraseIndex, plain_sentences
from generator.problems import FieldPath

TOGETHER = 3
"""Within how many sentences two weak signs stand together."""


@dataclass(frozen=True)
class Sign:
    """Something that a sentence may say. `example` has the sign, and `counter_example`, much like it, has not."""

    name: str
    sure: bool
    example: str
    counter_example: str
    phrases: tuple[str, ...]


def sure(name: str, example: str, counter_example: str, *phrases: str) -> Sign:
    """Return a sign that is enough alone."""
    return Sign(name, True, example, counter_example, phrases)


def weak(name: str, example: str, counter_example: str, *phrases: str) -> Sign:
    """Return a sign that is enough beside another."""
    return Sign(name, False, example, counter_example, phrases)


@dataclass(frozen=True)
class Danger:
    """A kind of danger: its name, the code of its problem, its signs, what takes them away in the same sentence."""

    name: str
    code: str
    signs: tuple[Sign, ...]
    protections: tuple[str, ...] = ()
    only_with: str = ""
    """Words that must stand within the same sentences, such as those for children; a phrase."""


@dataclass(frozen=True)
class JudgedText:
    """A text of a listing: where it stands, its sentences made plain with marks in front, the dangers they say."""

    path: FieldPath
    sentences: Sequence[str]
    dangers: Sequence[Danger]


class _Detector:
    """One kind of danger, and the phrases that are looked for only where it has a sign."""

    def __init__(self, danger: Danger) -> None:
        self.danger = danger
        self._protections = [Phrase(source, VOCABULARY) for source in danger.protections]
        self._setting = Phrase(danger.only_with, VOCABULARY) if danger.only_with else None

    def is_in(self, said: Sequence[str], signs: Sequence[Sequence[Sign]]) -> bool:
        """Return whether sentences, each with the signs that it has, say enough of this danger somewhere."""
        kept = [self.kept(sentence, found) for sentence, found in zip(said, signs, strict=True)]
        windows = (slice(at, at + TOGETHER) for at in range(len(said)))
        return any(_is_enough(kept[window]) and self._is_set(said[window]) for window in windows)

    def kept(self, sentence: str, signs: Sequence[Sign]) -> Sequence[Sign]:
        """Return the signs of a sentence, or none where something in it protects."""
        return () if signs and any(phrase.is_in(sentence) for phrase in self._protections) else signs

    def _is_set(self, said: Iterable[str]) -> bool:
        return self._setting is None or any(map(self._setting.is_in, said))


def _is_enough(found: Iterable[Sequence[Sign]]) -> bool:
    signs = [sign for each in found for sign in each]
    return any(sign.sure for sign in signs) or len({sign.name for sign in signs}) > 1


class Evidence:
    """The kinds of danger that are looked for, ready for any number of listings."""

    def __init__(self, dangers: Sequence[Danger]) -> None:
        self._dangers = dangers
        self._read = lru_cache(maxsize=1 << 13)(self._read_through)  # many listings say the same in some field,
        self._signs = lru_cache(maxsize=1 << 14)(self._find_signs)  # or some sentence of another's

    @cached_property
    def _detectors(self) -> dict[str, _Detector]:
        return {danger.name: _Detector(danger) for danger in self._dangers}

    @cached_property
    def _index(self) -> PhraseIndex[tuple[str, Sign]]:
        """Return the phrases of all signs, each with the name of its danger."""
        signs = ((danger.name, sign) for danger in self._dangers for sign in danger.signs)
        return PhraseIndex(
            (Phrase(source, VOCABULARY), (name, sign)) for name, sign in signs for source in sign.phrases
        )

    def readings(self, text: ListingText, marks: str = "", searched: Container[str] = ()) -> Iterator[JudgedText]:
        """Yield each text of several words with its sentences and the dangers that it says.

        `marks` are words such as `@children` that say what the listing's other fields do. Each sentence begins with
        them and with the name of its own field, such as `@not_for`, so that a phrase may ask for them.
        `searched` are words in small letters that people type to find help: as a keyword, one of them says nothing.
        """
        for path, piece in _grouped(text, searched):
            field = next((step for step in reversed(path) if isinstance(step, str)), "")
            yield JudgedText(path, *self._read(piece, f" {marks} @{field}"))

    def findings(self, text: ListingText, marks: str = "") -> Iterator[tuple[FieldPath, Danger]]:
        """Yield each danger with the path of the text that says it."""
        return ((each.path, danger) for each in self.readings(text, marks) for danger in each.dangers)

    def heard(self, said: JudgedText, danger: Danger) -> str:
        """Return the words of a text that are a sign of a danger which it says; of several, the first."""
        detector = self._detectors[danger.name]
        for sentence in said.sentences:
            for sign in detector.kept(sentence, self._signs(sentence).get(danger.name, ())):
                heard = (Phrase(source, VOCABULARY).words_in(sentence) for source in sign.phrases)
                if words := next(filter(None, heard), ""):
                    return words
        return ""

    def _read_through(self, piece: str, beginning: str) -> tuple[tuple[str, ...], tuple[Danger, ...]]:
        """Return the sentences of a text, and its dangers."""
        said = tuple(f"{beginning}{sentence}" for sentence in plain_sentences(piece))
        found = [self._signs(sentence) for sentence in said]
        detectors = [self._detectors[name] for name in dict.fromkeys(name for signs in found for name in signs)]
        return said, tuple(
            each.danger for each in detectors if each.is_in(said, [signs.get(each.danger.name, ()) for signs in found])
        )

    def _find_signs(self, sentence: str) -> dict[str, list[Sign]]:
        """Return the signs that a sentence has, by the names of their dangers."""
        found: dict[str, list[Sign]] = {}
        for name, sign in self._index.found_in(sentence):
            found.setdefault(name, []).append(sign)
        return found

    def signs(self, text: str, marks: str = "") -> set[str]:
        """Return the names of the signs in a text that nothing takes away."""
        found = [
            (sentence, self._signs(sentence)) for sentence in (f" {marks}{said}" for said in plain_sentences(text))
        ]
        kept = (self._detectors[name].kept(said, signs) for said, each in found for name, signs in each.items())
        return {sign.name for signs in kept for sign in signs}


def _grouped(text: ListingText, searched: Container[str]) -> Iterator[tuple[FieldPath, str]]:
    """Yield each piece of several words with its path; keywords are read as one, and so are groups."""
    joined: dict[str, tuple[FieldPath, list[str]]] = {}
    for path, piece in text.pieces:
        if path[0] == "keywords" and piece.casefold() in searched:
            continue
        if isinstance(path[-1], int) and (path[0] == "keywords" or path[1:2] == ("groups",)):
            joined.setdefault(str(path[-2]), (path, []))[1].append(piece)
        elif " " in piece:
            yield path, piece
    for path, pieces in joined.values():
        yield path, ". ".join(pieces)
