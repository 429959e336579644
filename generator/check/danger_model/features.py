"""What the danger model reads of a sentence: its ideas, each two of them, its words, and each two in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, combinations

from generator.check.danger_model.idea_finder import Found, IdeaFinder
from generator.check.danger_model.ideas import IDEAS

NEAR = 6
"""Within how many words one idea is said to come before another: `stop > medicine` is not `medicine > stop`."""
BEGINNING = 6
"""How many letters of a word are read: enough to tell words apart, and few enough to join `teach` and `teacher`."""
MARKS = frozenset({"@children", "@not_for", "@closed", "@private"})
"""What a listing's other fields, and the name of a text's own, tell of a sentence: ideas too."""
_FOR_SIGNS_ALONE = "@sensitive"
"""A mark that phrases ask for and that weighs nothing: a listing is sensitive because of what it helps with."""

Feature = str | tuple[str, ...]
"""An idea, `child`; two ideas in any order; two close together with > between; a field, `@note`; or of the words
themselves one, `=teacher`, how it begins, `-teache`, and two in a row, `=teacher+knows`.
"""


@cache
def _finder() -> IdeaFinder:
    return IdeaFinder(IDEAS)


def ideas(words: Sequence[str]) -> list[Found]:
    """Return the ideas in the words of a sentence, its marks first."""
    return [*(Found(at, word, 1) for at, word in enumerate(words) if word in MARKS), *_finder().find(words)]


def features(words: Sequence[str]) -> Iterator[Feature]:
    """Return everything that the words of a sentence say, each once."""
    found = ideas(words)
    said = sorted({each.idea for each in found})
    fields = {word for word in words if word[0] == "@" and word not in MARKS and word != _FOR_SIGNS_ALONE}
    return chain(said, combinations(said, 2), set(_near(found)), fields, set(worded(words)))


def worded(words: Sequence[str]) -> Iterator[str]:
    """Yield of each word the whole, how it begins, and it with the next."""
    before = ""
    for word in words:
        if word[0] == "@":
            continue
        yield f"={word}"
        yield f"-{word[:BEGINNING]}"
        if before:
            yield f"={before}+{word}"
        before = word


def _near(found: Sequence[Found]) -> Iterator[Feature]:
    """Yield each two ideas of which the second begins within a few words after the first."""
    for position, (start, one, _) in enumerate(found):
        for after, other, _ in found[position + 1 :]:
            if after - start > NEAR:
                break
            if after > start:
                yield one, ">", other


def quoted(feature: str) -> str:
    """Return the words of a feature that is words, and nothing for any other."""
    return feature[1:].replace("+", " ") if feature[0] == "=" else ""


def finding(code: str) -> str:
    """Return the feature of a text in which a rule with signs of its own has found a danger."""
    return f"!{code}"


def name(feature: Feature) -> str:
    """Return how a feature is written where it is kept."""
    return feature if isinstance(feature, str) else " ".join(feature)


def named(name: str) -> Feature:
    """Return the feature of a name."""
    parts = tuple(name.split())
    return parts if len(parts) > 1 else name
