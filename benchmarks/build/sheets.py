"""The same listings in plain words, for the other tools: what each page says, and the lists that it belongs to."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import load, resolve
from generator.resolve import Directory, LinkedListing
from generator.views import card, listing, run_by
from generator.views.card import Card
from generator.views.listing import ListingView


@dataclass(frozen=True)
class Sheet:
    """A listing as a page of any site."""

    id: str
    title: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    words: str
    """Its description, as Markdown."""
    card: Card
    organisation: str
    needs: tuple[str, ...]
    areas: tuple[str, ...]
    area_needs: tuple[str, ...]
    """Each pair of an area that it serves and a need that it helps with."""


def sheets(directory_path: Path, today: datetime.date) -> Iterator[Sheet]:
    """Yield every listing of a directory folder."""
    directory = resolve.link(load.directory(directory_path), today)
    for item in directory.listings.values():
        yield _sheet(item, directory)


def _sheet(item: LinkedListing, directory: Directory) -> Sheet:
    page = listing.page(item, directory)
    needs = () if item.closed else tuple(need.id for need in item.needs)
    served = [place for place in directory.places.values() if not item.closed and resolve.serves(item, place)]
    near = (p.id for p in served if not item.everywhere and resolve.is_in(item, p, directory.geography))
    return Sheet(
        id=item.id,
        title=page.title,
        summary=item.listing.summary,
        facts=tuple((label, words) for label, words in _facts(item, page.view) if words),
        words=item.listing.description or "",
        card=card.card(item),
        organisation=item.organisation_id,
        needs=needs,
        areas=tuple(near),
        area_needs=tuple(f"{place.id}--{need}" for place in served for need in needs),
    )


def _facts(item: LinkedListing, view: ListingView) -> Iterator[tuple[str, str]]:
    """Yield the label and the words of each fact on a listing's page, in the page's order."""
    yield "How", view.ways
    yield "When", "; ".join((*view.times, view.times_note)).strip("; ")
    for venue in view.venues:
        access = ", ".join(f"{fact.name}: {fact.answer}" for fact in venue.access)
        yield "Where", ". ".join(filter(None, (venue.name, venue.address, access, venue.access_note)))
    yield from (("Cost", view.cost), ("Who it is for", view.who), ("Who it is not for", view.not_for))
    yield from (("Languages", view.languages), ("How to join", view.routes), ("First step", view.first_step))
    yield from (("Phone", phone.shown) for phone in view.phones)
    yield "E-mail", view.email.words if view.email else ""
    yield "Website", view.website.href if view.website else ""
    yield "Run by", run_by.words(item.listing)
    yield "Helps with", ", ".join(link.words for link in view.needs)
    yield "For people in", ", ".join(link.words for link in view.serves)
    yield "How far to trust it", view.freshness.sentence
    yield "Status", view.paused or view.closed
