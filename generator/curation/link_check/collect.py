"""Every web address that the site sends people to, and where in the directory it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.curation import place_filter
from generator.organisation_identity import all_organisations
from generator.problems import FieldPath, field_label
from generator.resolve import Directory, LinkedListing, Place
from schema.types import address_fault

LINK_TARGET = re.compile(r"\]\(\s*<?(https?://(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
"""Where a link in a text leads, with the brackets around it and the words that a pointer shows."""


@dataclass(frozen=True)
class LinkMention:
    """Where an address stands: the file, and the field as people read it."""

    file: str
    field: str


def links(directory: Directory, place: str | None = None) -> Mapping[str, tuple[LinkMention, ...]]:
    """Return each address with every place where it stands; of one place, or of the whole directory."""
    mentions: dict[str, list[LinkMention]] = defaultdict(list)
    for url, mention in _all(directory, place):
        mentions[url.split("#")[0]].append(mention)
    return {url: tuple(dict.fromkeys(mentions[url])) for url in sorted(mentions)}


def _all(directory: Directory, place: str | None) -> Iterator[tuple[str, LinkMention]]:
    for item in place_filter.listings(directory, place):
        yield from _of_listing(item)
    for area in directory.places.values():
        if place in (None, area.id):
            yield from _of_team(area)
    if place is None:
        yield from _of_settings(directory)


def _of_listing(item: LinkedListing) -> Iterator[tuple[str, LinkMention]]:
    listing = item.listing
    urls = {
        "join › website": listing.join.website,
        "join › referral_form": listing.join.referral_form,
        **{f"join › social {n}": url for n, url in enumerate(listing.join.social, 1)},
    }
    yield from ((url, LinkMention(item.file, field)) for field, url in urls.items() if url)
    yield from _of_organisations(item)
    for url in LINK_TARGET.findall(listing.description or ""):
        if address_fault(url) is None:
            yield url, LinkMention(item.file, "description")


def _of_organisations(item: LinkedListing) -> Iterator[tuple[str, LinkMention]]:
    """Yield the addresses of those who run a listing, in their own files where they have some."""
    for position, organisation in enumerate(all_organisations(item.listing)):
        path: FieldPath = ("also_run_by", position - 1) if position else ("organisation",)
        id = item.shared.get(path)
        file, field = (f"organisations/{id}.yml", ()) if id else (item.file, path)
        if organisation.website:
            yield organisation.website, LinkMention(file, field_label((*field, "website")))
        for n, url in enumerate(organisation.social):
            yield url, LinkMention(file, field_label((*field, "social", n)))


def _of_team(place: Place) -> Iterator[tuple[str, LinkMention]]:
    team = place.area.team
    urls = {"team › website": team.website, "team › referral_form": team.referral_form} if team else {}
    yield from ((url, LinkMention(f"areas/{place.id}.yml", field)) for field, url in urls.items() if url)


def _of_settings(directory: Directory) -> Iterator[tuple[str, LinkMention]]:
    settings = directory.settings
    urls = [
        *((f"urgent_help {n} › website", line.website) for n, line in enumerate(settings.urgent_help, 1)),
        ("publisher › website", settings.publisher.website),
        ("quick_exit", settings.quick_exit),
    ]
    yield from ((url, LinkMention("settings.yml", field)) for field, url in urls if url)
