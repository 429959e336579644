"""A leaflet in another language: the same words, told by its catalogue as the last thing before they are set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any, TypeVar

from generator.languages import Catalogue
from generator.leaflets.model import Leaflet, LeafletContent

T = TypeVar("T")


def in_language(leaflet: Leaflet, catalogue: Catalogue, folder: str) -> Leaflet:
    """Return a leaflet told by a catalogue, with its address and its page in the folder of the language."""
    return replace(
        leaflet,
        stem=f"{folder}{leaflet.stem}",
        page=f"{folder}{leaflet.page}",
        content=partial(_content, leaflet.content, catalogue),
    )


def _content(english: Callable[[], LeafletContent], catalogue: Catalogue) -> LeafletContent:
    return replace(told(english(), catalogue), language=catalogue.language)


def told(value: T, catalogue: Catalogue) -> T:
    """Return a value of frozen dataclasses and rows with each message in it told."""
    plain = catalogue.without_marks
    if is_dataclass(value) and not isinstance(value, type):
        changes: dict[str, Any] = {each.name: told(getattr(value, each.name), catalogue) for each in fields(value)}
        return type(value)(**changes)
    if isinstance(value, tuple):
        return tuple(told(each, catalogue) for each in value)  # type: ignore[return-value]
    return plain.told(value)  # type: ignore[no-any-return]
