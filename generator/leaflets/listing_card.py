"""One listing on a page of its own, to put in somebody's hand."""

from __future__ import annotations

from generator import urls
from generator.languages import joined, language_name, say
from generator.leaflets.common_parts import common_parts
from generator.leaflets.entry import contacts, good_to_know, notices, when, where
from generator.leaflets.model import Block, LabelledText, LeafletContent
from generator.leaflets.paper_text import on_paper
from generator.markdown import to_paragraphs
from generator.resolve import Directory, LinkedListing
from generator.views import SiteChrome, cost_text, eligibility_text, first_step, listing_text, run_by
from generator.views.page import latest

MOST_TIMES, MOST_VENUES = 12, 4


def content(item: LinkedListing, directory: Directory, chrome: SiteChrome) -> LeafletContent:
    """Return the card of a listing."""
    listing, on = item.listing, latest([item])
    return LeafletContent(
        kind="card",
        file=item.file,
        title=on_paper(listing.name),
        kicker=on_paper(joined(". ", told) if (told := notices(item)) else run_by.words(listing)),
        lead=on_paper(listing.summary),
        notice=on_paper(chrome.notice),
        dated=on_paper(listing_text.freshness_text(item).sentence),
        about=tuple(Block(on_paper(words), listed) for words, listed in to_paragraphs(listing.description or "")),
        facts=(*_rows(item), *contacts(listing)),
        sections=(),
        common=common_parts(directory, chrome, urls.listing(item.id), say("more about {name}", name=listing.name)),
        on=on,
    )


def _rows(item: LinkedListing) -> tuple[LabelledText, ...]:
    listing = item.listing
    rows = (
        (say("When"), when(item, MOST_TIMES)),
        where(listing, MOST_VENUES),
        (say("Cost"), cost_text.cost(listing)),
        (say("Who for"), eligibility_text.who_for(item)),
        (say("Not for"), listing.who.not_for),
        (say("Also"), good_to_know(listing)),
        (say("Languages"), joined(", ", map(language_name, listing.languages)) if listing.languages else ""),
        (say("First step"), first_step.or_routes(item)),
        (say("Waiting time"), listing.join.waiting_time),
        (say("Run by"), run_by.words(listing)),
        (say("Also known as"), ", ".join(listing.other_names)),
    )
    return tuple(LabelledText(label, on_paper(words)) for label, words in rows if words)
