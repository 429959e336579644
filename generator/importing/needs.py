"""Which needs a source's own categories stand for, where that is plain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from schema import Needs
from schema.types import nearest


@dataclass(frozen=True, eq=False)
class NeedNames:
    """The needs of a directory, by every word that says one of them plainly."""

    by_name: dict[str, tuple[str, ...]] = field(default_factory=dict)
    ids: tuple[str, ...] = ()


def need_names(needs: Needs | None) -> NeedNames:
    """Return the words of a directory's needs: ids, names, parts of names, and words that people use for one alone."""
    meanings: dict[str, list[str]] = {}
    every = [need for heading in needs.what_matters for need in heading.needs] if needs else []
    for need in every:
        names = [need.id.replace("-", " "), need.name, *need.name.replace(" and ", ",").replace(" or ", ",").split(",")]
        for word in (*names, *need.words):
            meanings.setdefault(_folded(word), []).append(need.id)
    single = {word: tuple(dict.fromkeys(ids)) for word, ids in meanings.items()}
    return NeedNames({word: ids for word, ids in single.items() if len(ids) == 1}, tuple(need.id for need in every))


def _folded(text: str) -> str:
    words = text.casefold().replace("&", "and").replace("-", " ").replace("/", " ").replace("_", " ").split()
    return " ".join(word.removesuffix("s") if len(word) > 3 else word for word in words)


def propose(texts: Sequence[str], words: NeedNames) -> tuple[str, ...]:
    """Return the needs that some texts name, the best first: those whose whole text is a name or a word of one need.

    A text in prose proposes nothing here: it is read by `need_proposals`, once the whole listing is known.
    """
    return tuple(dict.fromkeys(id for text in texts for id in _plain(text, words)))


@lru_cache(maxsize=4096)
def _plain(text: str, words: NeedNames) -> tuple[str, ...]:
    folded = _folded(text)
    if folded in words.by_name:
        return words.by_name[folded]
    close = nearest(text.strip().casefold().replace(" ", "-"), words.ids) if 4 <= len(text) <= 40 else None
    return (close,) if close and _folded(close) == folded else ()
