"""What a listing says of itself in other languages than the page's."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.languages import direction, own_name
from generator.markdown import to_html
from schema.listing import Listing


@dataclass(frozen=True)
class TranslationView:
    """A listing's own words in one more language, with the tag and the direction that a browser reads them by."""

    language: str
    direction: str
    language_name: str
    """What the language calls itself."""
    name: str
    summary: str
    words: Markup | None


def of(listing: Listing) -> tuple[TranslationView, ...]:
    """Return a listing's words in each language that somebody wrote them in, beside those that the page shows."""
    return tuple(
        TranslationView(
            language=each.language,
            direction=direction(each.language),
            language_name=own_name(each.language),
            name=each.name or "",
            summary=each.summary,
            words=to_html(each.description) if each.description else None,
        )
        for each in listing.in_languages
    )
