"""What the finder reads of a listing, by field, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from sys import intern
from typing import Any

from generator.languages import InLanguage, welsh
from generator.lexicon.abbreviations import NO_ABBREVIATIONS, Abbreviations, spelt_out
from generator.lexicon.analyzer import tokenise
from generator.resolve import LinkedListing
from generator.views import cost_text, eligibility_text, listing_text
from schema.listing import Listing

Tokens = Mapping[str, Sequence[str]]
"""A document's folded words by field, in order."""
Names = Sequence[Sequence[str]]
"""The folded words of each name of a listing and of those who run it."""


def document(item: LinkedListing) -> dict[str, str]:
    """Return a listing's words by field. A private venue gives its town alone."""
    listing = item.listing
    return {
        "name": _in_all_languages(listing, "name"),
        "other_names": _joined(listing.other_names),
        "keywords": _joined(listing.keywords),
        "groups": _joined(listing.who.all_groups),
        "summary": _in_all_languages(listing, "summary"),
        "organisation": _joined(organisation_names(item)),
        "needs": _joined(need.name for need in item.needs),
        "venues": _joined(_venues(item)),
        "languages": _joined(listing.languages),
        "who": _joined(note for note in _notes(listing) if note),
        "description": _in_all_languages(listing, "description"),
    }


def _in_all_languages(listing: Listing, field: str) -> str:
    return _joined(text for one in (listing, *listing.in_languages) if (text := getattr(one, field)))


def _notes(listing: Listing) -> Iterable[str | None]:
    yield from (listing.who.note, listing.times_note, listing.join.first_step)
    yield from cost_text.needed(listing)
    yield eligibility_text.catchment(listing)
    yield from (fact.words for fact in listing_text.facilities(listing) if fact.state == "yes")


def tokenised(item: LinkedListing, language: str = "en", known: Abbreviations = NO_ABBREVIATIONS) -> Tokens:
    """Return the words of a listing's document. Ten thousand listings use few different ones, so each is kept once.

    `language` is the pages' own, in which the listing's name, summary and description are unless they are marked.
    `known` are the abbreviations to spell out.
    """
    words = {field: [*tokenise(text), *spelt_out(text, known)] for field, text in document(item).items()}
    if language == "cy" or item.listing.in_languages:
        for field, texts in _welsh_texts(item.listing, language).items():
            words[field] = [*words[field], *_other_forms(texts)]
    return {field: [intern(word) for word in tokens] for field, tokens in words.items()}


def _welsh_texts(listing: Listing, language: str) -> dict[str, list[str]]:
    """Return the Welsh texts of a listing by field: those of its translation, and its own on Welsh pages."""
    sources = [each for each in listing.in_languages if each.language == "cy"] + ([listing] if language == "cy" else [])
    return {field: list(_unmarked(sources, field)) for field in ("name", "summary", "description")}


def _unmarked(sources: Iterable[Any], field: str) -> Iterable[str]:
    texts = (getattr(source, field) for source in sources)
    return (text for text in texts if text and not isinstance(text, InLanguage))


def _other_forms(texts: Iterable[str]) -> Iterable[str]:
    for word in (word for text in texts for word in tokenise(text)):
        yield from welsh.forms(word)[1:]


def names(item: LinkedListing) -> Names:
    """Return the words of every name by which people may remember a listing."""
    listing = item.listing
    translated = (each.name for each in listing.in_languages if each.name)
    return [tokenise(name) for name in (listing.name, *listing.other_names, *translated, *organisation_names(item))]


def _joined(texts: Iterable[str]) -> str:
    return " / ".join(texts)


def organisation_names(item: LinkedListing) -> Iterable[str]:
    """Yield every name, old ones too, of the organisations that run a listing."""
    for organisation in item.run_by.values():
        yield from (organisation.name, *organisation.other_names)


def _venues(item: LinkedListing) -> Iterable[str]:
    for venue in item.listing.venues:
        yield " / ".join(text for text in (listing_text.venue_name(venue), venue.town) if text)
