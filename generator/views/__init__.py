"""What every page says: each word, date, link and class decided here, so that templates only have to show them."""

from generator.views.card import Card
from generator.views.page import Link, Page
from generator.views.page_chrome import SiteChrome, chrome
from generator.views.site_pages import (
    PageFactory,
    embed_factories,
    factories_at,
    hand_written,
    page_factories,
    pages,
)
from generator.views.translated_pages import translated

__all__ = [
    "Card",
    "Link",
    "Page",
    "PageFactory",
    "SiteChrome",
    "chrome",
    "embed_factories",
    "factories_at",
    "hand_written",
    "page_factories",
    "pages",
    "translated",
]
