"""A leaflet: its address, its formats, and the words on it, all frozen. Typst receives them as JSON."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from generator.languages import say


@dataclass(frozen=True)
class PaperFormat:
    """A way to print a leaflet: the paper, and the size of its text in points."""

    name: str
    """What the link says."""
    suffix: str
    paper: str
    size: float
    columns: int = 1
    """In how many columns its listings stand."""
    fold: bool = False
    """Whether it is a booklet: two pages of it on each side of a sheet, in the order in which they are folded."""
    advice: str = ""
    """How to print it, where that is not plain."""


A4 = PaperFormat("A4", "", "a4", 12, columns=2)
BOOKLET = PaperFormat(
    say("A5 booklet"), "-a5", "a5", 12, fold=True, advice=say("print both sides, flip on the short edge")
)
A5_CARD = PaperFormat(say("A5 card"), "-a5", "a5", 12)
LARGE = PaperFormat(say("large print"), "-large", "a4", 18)
POSTER_A4 = PaperFormat("A4", "", "a4", 24)
POSTER_A3 = PaperFormat("A3", "-a3", "a3", 34)
"""The words of a poster are read from two metres: capitals 6 mm high (24 points) are ten minutes of arc there, which
eyes that see half as well as most still read (6/12, with which people may drive). A3 is half as large again."""


@dataclass(frozen=True)
class LabelledText:
    """A label and its words, with where a tap on a screen leads."""

    label: str
    words: str
    href: str = ""
    note: str = ""
    """What is said after the words, and not as loudly."""


@dataclass(frozen=True)
class Block:
    """A paragraph, or an item of a list, or a heading."""

    words: str
    item: bool = False
    heading: bool = False


@dataclass(frozen=True)
class QrCode:
    """A QR code: where it leads, the same in words to type, and what it is for those who cannot see it."""

    url: str
    typed: str
    alt: str


@dataclass(frozen=True)
class LeafletListing:
    """One listing on paper."""

    id: str
    file: str
    """Where its facts lie in the directory, so that a fault can be mended there."""
    name: str
    summary: str
    notices: tuple[str, ...]
    """What must be known before a journey, such as a pause."""
    facts: tuple[LabelledText, ...]
    freshness: str
    code: QrCode
    may_move: bool = True
    """Whether it may stand before its turn where it fills a page: not where it comes last for a reason."""
    long: bool = False
    """Whether it may be longer than a column, and so must be allowed to go on in the next."""


@dataclass(frozen=True)
class LeafletSection:
    """Listings under one heading, with a sentence about those that did not fit."""

    title: str
    note: str
    entries: tuple[LeafletListing, ...]
    more: str


@dataclass(frozen=True)
class CommonParts:
    """What every leaflet has: urgent help and the team on its first page, who publishes it at its end."""

    urgent: tuple[LabelledText, ...]
    team: tuple[Block, ...]
    publisher: tuple[Block, ...]
    code: QrCode


@dataclass(frozen=True)
class LeafletContent:
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
    facts: tuple[LabelledText, ...]
    sections: tuple[LeafletSection, ...]
    common: CommonParts
    on: datetime.date | None = None
    """The last day on which a person added or confirmed one of its facts."""
    language: str = "en"


@dataclass(frozen=True)
class Leaflet:
    """A leaflet to be made: the page that links to it, its formats, and what gives its words when they are wanted."""

    stem: str
    """Its address without the format and the ending, such as `leaflets/areas/dudley`."""
    page: str
    name: str
    """What a link to it is called."""
    formats: tuple[PaperFormat, ...]
    content: Callable[[], LeafletContent]

    def address(self, paper_format: PaperFormat) -> str:
        """Return the permanent address of it in one format."""
        return f"{self.stem}{paper_format.suffix}.pdf"
