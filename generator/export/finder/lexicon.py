"""The words of the needs, the danger phrases and the equivalents, folded, for the finder to match a query with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.export.finder import postings
from generator.export.finder.tokens import stem, words
from generator.resolve import Directory
from schema import Need


def lexicon(directory: Directory) -> dict[str, Any]:
    """Return the needs as documents, each phrase its folded words; and the groups of words that mean the same."""
    headings = {need.id: heading for heading in directory.headings for need in heading.needs}
    equivalents = directory.equivalents
    needs = [_need(need, headings[need.id].id) for need in directory.needs.values()]
    known = list(dict.fromkeys(word for need in needs for word in need["phrases"].replace("|", " ").split(" ")))
    rules, obeyed = postings.rules(known, [stem(word) for word in known])
    return {
        "headings": [[heading.id, heading.name] for heading in directory.headings],
        "needs": needs,
        "rules": rules,
        "obeyed": obeyed,
        "same": ["|".join(_folded(group)) for group in equivalents.same],
        "ordinary": " ".join(sorted({word for text in equivalents.ordinary for word in words(text)})),
        "urgent": [line.phone.dial for line in directory.settings.urgent_help if line.phone],
    }


def _need(need: Need, heading: str) -> dict[str, Any]:
    found = {
        "id": need.id,
        "name": need.name,
        "heading": heading,
        "sensitive": int(need.sensitive),
        "related": list(need.related),
        "phrases": "|".join(_folded((need.name, *need.words, *need.danger))),
        "danger": "|".join(_folded(need.danger)),
    }
    return {key: value for key, value in found.items() if value}


def _folded(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(words(text)) for text in texts if words(text)))
