"""Who runs a listing, in words and as links: "A with B and C"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import urls
from generator.formatting import list_words, without_stop
from generator.languages import say
from generator.organisation_identity import all_organisations
from generator.resolve import Directory, LinkedListing
from generator.views.page import Link
from schema.listing import Listing


@dataclass(frozen=True)
class JoinedLink:
    """A link to an organisation, and the words that stand between it and the one before."""

    before: str
    link: Link


def words(listing: Listing) -> str:
    """Return every organisation that runs a listing, such as `Dudley CVS with Netherton Arts and The Well`."""
    first, *others = dict.fromkeys(organisation.name for organisation in all_organisations(listing))
    return say("{first} with {others}", first=first, others=list_words(others)) if others else first


def several(listing: Listing) -> str:
    """Return the same when several run it; nothing when there is little room and one alone does."""
    return words(listing) if listing.also_run_by else ""


def is_sensitive(organisation_id: str, directory: Directory) -> bool:
    """Return whether the page of an organisation is a sensitive one: all of its listings are."""
    return all(directory.listings[id].sensitive for id in directory.organisations[organisation_id].listing_ids)


def links(item: LinkedListing, directory: Directory) -> tuple[JoinedLink, ...]:
    """Return a link to the page of every organisation that runs a listing."""
    pages = [
        Link(organisation.name, urls.organisation(id, is_sensitive(id, directory)))
        for id, organisation in item.run_by.items()
    ]
    return tuple(JoinedLink(before, link) for before, link in zip(_joints(len(pages)), pages, strict=True))


def _joints(count: int) -> Sequence[str]:
    if count < 3:
        return ("", say(" with "))[:count]
    return ("", say(" with "), *(", " for _ in range(count - 3)), say(" and "))


def also_known_as(names: Iterable[str]) -> str:
    """Return other names as a sentence, such as `Also known as Tuesday Singers.`; nothing when there are none."""
    known = list_words(tuple(names), last="and")
    return say("Also known as {names}.", names=without_stop(known)) if known else ""
