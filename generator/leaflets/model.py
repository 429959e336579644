"""A leaflet: its address, its forms, and the words on it, all frozen. Typst receives them as JSON."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """A way to print a leaflet: the paper, and the size of its text in points."""

    name: str
    """What the link says."""
    suffix: str
    paper: str
    size: float
    fold: bool = False
    """Whether it is a booklet: pages in fours, and the last of them the back."""


A4 = Form("A4", "", "a4", 13)
A5 = Form("A5 booklet", "-a5", "a5", 12, fold=True)
A5_CARD = Form("A5 card", "-a5", "a5", 12)
LARGE = Form("large print", "-large", "a4", 18)


@dataclass(frozen=True)
class Fact:
    """A label and its words, with where a tap on a screen leads."""

    label: str
    words: str
    href: str = ""


@dataclass(frozen=True)
class Block:
    """A paragraph, or an item of a list, or a heading."""

    words: str
    item: bool = False
    heading: bool = False


@dataclass(frozen=True)
class Code:
    """A QR code: where it leads, the same in words to type, and what it is for those who cannot see it."""

    url: str
    typed: str
    alt: str


@dataclass(frozen=True)
class Entry:
    """One listing on paper."""

    id: str
    file: str
    """Where its facts lie in the directory, so that a fault can be mended there."""
    name: str
    summary: str
    right_to_left: bool
    paused: str
    facts: tuple[Fact, ...]
    trust: str
    code: Code


@dataclass(frozen=True)
class Section:
    """Listings under one heading, with a sentence about those that did not fit."""

    title: str
    note: str
    entries: tuple[Entry, ...]
    more: str


@dataclass(frozen=True)
class Back:
    """What stands on the back: urgent help, the link worker team and who publishes it."""

    urgent: tuple[Fact, ...]
    team: tuple[Block, ...]
    publisher: tuple[Block, ...]
    code: Code


@dataclass(frozen=True)
class Sheet:
    """Every word of a leaflet."""

    kind: str
    """`list`, `team`, `card` or `poster`: which template sets it."""
    file: str
    """The file of the directory that it is about."""
    title: str
    kicker: str
    """A few words above the title."""
    lead: str
    notice: str
    dated: str
    about: tuple[Block, ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    back: Back
    on: datetime.date | None = None
    """The last day on which a person added or confirmed one of its facts."""


@dataclass(frozen=True)
class Leaflet:
    """A leaflet to be made: the page that links to it, its forms, and what gives its words when they are wanted."""

    stem: str
    """Its address without the form and the ending, such as `leaflets/areas/dudley`."""
    page: str
    name: str
    """What a link to it is called."""
    forms: tuple[Form, ...]
    sheet: Callable[[], Sheet]

    def address(self, form: Form) -> str:
        """Return the permanent address of one form of it."""
        return f"{self.stem}{form.suffix}.pdf"
