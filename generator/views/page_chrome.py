"""What stands on every page, the hand-written ones too: the notice, urgent help and the foot. All from settings."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from generator.formatting import date_words
from generator.languages import ENGLISH, Catalogue, joined
from generator.resolve import Directory
from generator.views import listing_text
from generator.views.listing_text import PhoneLink
from generator.views.page import Link
from schema.settings import UrgentHelp


@dataclass(frozen=True)
class UrgentLine:
    """One line of urgent help."""

    when: str
    name: str
    call: Link | None
    """Who answers, and the number: said once for a name that ends with it, as NHS 111 does."""
    phone: PhoneLink | None
    text: Link | None
    website: Link | None
    note: str


@dataclass(frozen=True)
class SiteChrome:
    """What stands on every page."""

    address: str
    """Where the site lives."""
    name: str
    strapline: str
    notice: str
    urgent_help: tuple[UrgentLine, ...]
    quick_exit: str
    publisher: Link
    contact: Link | None
    phone: PhoneLink | None
    licence: Link
    attributions: tuple[Link, ...]
    made_on: str
    made_on_date: str
    offline: bool
    """Whether a phone may keep a copy of pages."""
    index_mark: str = ""
    """A few letters that change with the finder's index; the finder's page asks for the index that has them."""
    picture: str = ""
    """The address of the picture beside a link to the site, if there is one."""
    catalogue: Catalogue = field(default=ENGLISH, repr=False)
    """What tells the page's sentences."""
    languages: tuple[str, ...] = field(default=(), repr=False)
    """Every language that the pages are in, English first; nothing where that is the only one."""

    @property
    def folder(self) -> str:
        """Return the folder of the pages of this language: nothing for English, `cy/` for Welsh."""
        return folder_of(self.catalogue.language)


def folder_of(language: str) -> str:
    """Return the folder of the pages of a language from the top of the site; nothing for English."""
    return "" if language == "en" else f"{language}/"


def chrome(directory: Directory, today: datetime.date, catalogue: Catalogue = ENGLISH) -> SiteChrome:
    """Return what stands on every page of one language."""
    settings = directory.settings
    others = tuple(language for language in settings.languages if language != "en")
    email = settings.curators_email or settings.publisher.email
    return SiteChrome(
        address=settings.site_address,
        name=settings.name,
        strapline=settings.strapline,
        notice=settings.notice or "",
        urgent_help=tuple(_urgent_line(line) for line in settings.urgent_help),
        quick_exit=settings.quick_exit,
        publisher=Link(settings.publisher.name, settings.publisher.website or ""),
        contact=listing_text.email_link(email),
        phone=listing_text.phone_link(settings.publisher.phone) if settings.publisher.phone else None,
        licence=Link(settings.data_licence.name, settings.data_licence.website or ""),
        attributions=tuple(Link(a.text, a.website or "") for a in settings.attributions),
        made_on=date_words(today),
        made_on_date=today.isoformat(),
        offline=settings.offline,
        catalogue=catalogue,
        languages=("en", *others) if others else (),
    )


def _urgent_line(line: UrgentHelp) -> UrgentLine:
    phone = listing_text.phone_link(line.phone) if line.phone else None
    return UrgentLine(
        when=line.when,
        name=line.name,
        call=_who_answers(line.name, phone) if phone else None,
        phone=phone,
        text=listing_text.text_to(line.text_to, line.text_say) if line.text_to else None,
        website=Link(line.website.split("//", 1)[1], line.website) if line.website else None,
        note=line.note or "",
    )


def _who_answers(name: str, phone: PhoneLink) -> Link:
    return Link(name if name.endswith(f" {phone.shown}") else joined(" ", (name, phone.shown)), phone.href)
