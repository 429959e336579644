"""What a rule may look at: the records, the day, and the look-ups that several rules share."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import PurePath
from urllib.parse import SplitResult, urlsplit

from generator import calendars, schedule
from generator.calendars import Calendar
from generator.check import help_lines
from generator.check.help_lines import HelpLines
from generator.check.sentences import listing_sentences
from generator.load import Entry, Records
from generator.load.text_lines import PlaceInText
from generator.load.yaml_parser import Value
from generator.need_proposals import NeedProposer, need_proposer
from generator.problems import FieldPath
from generator.schedule import Schedule
from schema import Area, Listing, Need
from schema.join import Join
from schema.listing import EVERYWHERE
from schema.types import Phone

ListingEntry = Entry[Listing]


class KnownListings:
    """What a rule about one listing may ask about the others."""

    def __init__(self, records: Records) -> None:
        self._records = records

    @cached_property
    def ids(self) -> frozenset[str]:
        """Return the ids of all listings."""
        return frozenset(entry.id for entry in self._records.listings)

    @cached_property
    def help_lines(self) -> HelpLines:
        """Return the numbers of every help line that is known here, by its name in small letters."""
        return help_lines.known(self._records)


class WatchedListings:
    """The same, and it notes what is asked."""

    def __init__(self, whole: KnownListings | WatchedListings) -> None:
        self._whole = whole
        self.asked: set[str] = set()
        """The names of what was asked since this was last emptied."""

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of all listings."""
        self.asked.add("listing_ids")
        return self._whole.ids

    @property
    def help_lines(self) -> HelpLines:
        """Return the numbers of every help line that is known here, by its name in small letters."""
        self.asked.add("help_lines")
        return self._whole.help_lines


class _Schedules:
    """When a listing happens. Every rule asks about one listing before any asks about the next: so one is kept."""

    def __init__(self, calendar_of: Callable[[tuple[str, ...]], Calendar]) -> None:
        self._calendar_of = calendar_of
        self._last: tuple[Listing, Schedule] | None = None

    def __call__(self, listing: Listing) -> Schedule:
        if self._last is None or self._last[0] is not listing:
            self._last = (listing, schedule.of(listing, self._calendar_of(listing.serves)))
        return self._last[1]


@dataclass(frozen=True)
class CheckContext:
    """The records and the day on which they are checked."""

    records: Records
    today: datetime.date
    watched: WatchedListings | None = None
    """What is to be asked about other listings, where somebody has to know of it; the records then have none."""

    def watching(self) -> tuple[CheckContext, WatchedListings]:
        """Return a context for the rules about one listing, which knows no other, and what notes what they ask."""
        watched = WatchedListings(self._listings)
        return CheckContext(replace(self.records, listings=()), self.today, watched), watched

    @cached_property
    def _listings(self) -> KnownListings | WatchedListings:
        return self.watched or KnownListings(self.records)

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """Return each area by its id."""
        return {entry.id: entry.record for entry in self.records.areas}

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Return the id of each area that is a place."""
        return tuple(id for id, area in self.areas.items() if area.kind == "place")

    @cached_property
    def needs(self) -> Mapping[str, Need]:
        """Return each need by its id."""
        headings = self.records.needs.record.what_matters if self.records.needs else ()
        return {need.id: need for heading in headings for need in heading.needs}

    @cached_property
    def needs_by_word(self) -> Mapping[str, str]:
        """Return the id of a need by each of its words, to guess at what somebody meant."""
        return {word.casefold(): id for id, need in self.needs.items() for word in (*need.words, need.name)}

    @cached_property
    def need_proposer(self) -> NeedProposer:
        """Return what finds the needs that words speak of."""
        return need_proposer(tuple(self.needs.values()))

    @cached_property
    def served(self) -> tuple[str, ...]:
        """Return everything that a listing may say it serves."""
        return (*self.areas, EVERYWHERE)

    @property
    def listing_ids(self) -> frozenset[str]:
        """Return the ids of all listings."""
        return self._listings.ids

    @cached_property
    def made_up(self) -> bool:
        """Return whether this directory is invented, for tests."""
        return bool(self.records.settings and self.records.settings.record.made_up)

    @cached_property
    def nation(self) -> str:
        """Return the nation whose bank holidays are kept where no area says another."""
        return str(self.records.settings.record.nation) if self.records.settings else "england"

    @cached_property
    def schedule(self) -> Callable[[Listing], Schedule]:
        """Return a function that says when a listing happens."""
        return _Schedules(self.calendar_of)

    @cached_property
    def calendar_of(self) -> Callable[[tuple[str, ...]], Calendar]:
        """Return a function from the areas that a listing serves to its calendar, which keeps its answers."""
        areas, nation = self.areas, self.nation  # what is returned must not hold this: together they would be a circle
        return cache(lambda serves: calendars.calendar_of(serves, areas, nation))

    @property
    def help_lines(self) -> HelpLines:
        """Return the numbers of every help line that is known here, by its name in small letters."""
        return self._listings.help_lines

    @cached_property
    def sure_lines(self) -> HelpLines:
        """Return the lines whose numbers no listing can add to, by their names in small letters."""
        return help_lines.sure(self.records)

    @cached_property
    def outward_codes(self) -> Callable[[str], frozenset[str]]:
        """Return a function from an area to the outward codes of it, its parts and the place it lies in."""
        areas = self.areas  # as above
        return cache(lambda area_id: _outward_codes(area_id, areas))


def _outward_codes(area_id: str, areas: Mapping[str, Area]) -> frozenset[str]:
    related = {area_id, *(id for id, area in areas.items() if area.parent == area_id)}
    area = areas.get(area_id)
    if area and area.parent:
        related.add(area.parent)
    return frozenset(code for id in related if id in areas for code in areas[id].postcodes)


def folder(entry: ListingEntry) -> str:
    """Return the name of the folder that a listing lies in."""
    return PurePath(entry.document.path).parent.name


Prefilter = str | re.Pattern[str]
"""Something quick to look for in small letters: a piece of plain text, or a short pattern."""


@dataclass(frozen=True)
class GuardedPattern:
    """A pattern behind quick prefilters: text that holds none of the prefilters cannot match the pattern."""

    pattern: re.Pattern[str]
    prefilters: tuple[Prefilter, ...]


def holds_any(text: str, prefilters: Iterable[Prefilter]) -> bool:
    """Return whether a text in small letters holds any of the prefilters."""
    for prefilter in prefilters:  # noqa: SIM110  (twice as fast as `any`, and the most called of all)
        if prefilter in text if type(prefilter) is str else prefilter.search(text):  # type: ignore[union-attr]
            return True
    return False


class ListingText:
    """All the text that somebody typed in one listing, comments too, taken apart once for all the rules."""

    def __init__(self, entry: ListingEntry) -> None:
        self._record = entry.record
        self.pieces = (*texts(entry.document.value), *entry.document.comments.items())
        """The path and the text of every value and every comment."""
        self.whole = "\n".join(piece for _, piece in self.pieces)
        """Every piece, a line or more each."""
        self.casefolded = self.whole.casefold()

    @cached_property
    def words(self) -> frozenset[str]:
        """Return every word, in small letters."""
        return frozenset(_WORD.findall(self.casefolded))

    @cached_property
    def sentences(self) -> tuple[tuple[FieldPath, str], ...]:
        """Return each sentence that a reader sees, with its path."""
        return tuple(listing_sentences(self._record))

    @cached_property
    def urls(self) -> tuple[tuple[FieldPath, SplitResult], ...]:
        """Return every web address, taken apart, with its path."""
        return tuple(self._urls()) if "://" in self.casefolded else ()

    def _urls(self) -> Iterator[tuple[FieldPath, SplitResult]]:
        for path, piece in self.pieces:
            for url in _URL.finditer(piece) if "://" in piece else ():
                with suppress(ValueError):  # what cannot be taken apart is not an address, and its field says so
                    yield PlaceInText.at(path, url.start()), urlsplit(url[0])

    def contains_any(self, prefilters: Iterable[Prefilter]) -> bool:
        """Return whether any of the prefilters is in the text."""
        return holds_any(self.casefolded, prefilters)

    def matches(self, guarded: GuardedPattern, *, by_piece: bool = False) -> Iterator[tuple[FieldPath, re.Match[str]]]:
        """Yield the first match in each piece of text, with its path, which knows the line of the words.

        `by_piece` is quicker for a slow pattern whose prefilters are in most listings, and in few of their pieces.
        """
        for path, piece in self._likely(guarded.prefilters, by_piece):
            match = guarded.pattern.search(piece)
            if match:
                yield PlaceInText.at(path, match.start()), match

    def all_matches(
        self, guarded: GuardedPattern, *, by_piece: bool = False
    ) -> Iterator[tuple[FieldPath, re.Match[str]]]:
        """Yield every match, with its path: for a rule that some matches do not concern."""
        for path, piece in self._likely(guarded.prefilters, by_piece):
            for match in guarded.pattern.finditer(piece):
                yield PlaceInText.at(path, match.start()), match

    def _likely(self, prefilters: Iterable[Prefilter], by_piece: bool) -> Iterable[tuple[FieldPath, str]]:
        if by_piece:
            return (each for each in self.pieces if holds_any(each[1].casefold(), prefilters))
        return self.pieces if self.contains_any(prefilters) else ()


_WORD = re.compile("[a-z]+")
_URL = re.compile(r"https?://[^\s)\]>\"']+", re.IGNORECASE)


def texts(value: Value, path: FieldPath = ()) -> list[tuple[FieldPath, str]]:
    """Return every piece of text inside a value, with its path."""
    if isinstance(value, str):
        return [(path, value)]
    steps: Iterable[tuple[str | int, Value]] = value.items() if isinstance(value, dict) else enumerate(value)
    return [text for step, inner in steps for text in texts(inner, (*path, step))]


def serves_everywhere(listing: Listing) -> bool:
    """Return whether anybody in the country may use a listing."""
    return EVERYWHERE in listing.serves


def phones(join: Join) -> Iterator[tuple[FieldPath, Phone]]:
    """Yield every telephone number of a listing, with its path."""
    if join.phone:
        yield ("join", "phone"), join.phone
    for position, other in enumerate(join.other_phones):
        yield ("join", "other_phones", position, "number"), other.number
