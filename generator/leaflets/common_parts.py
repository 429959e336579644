"""What every leaflet has: urgent help, the link worker team, and who publishes it. From settings and the area."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from generator.formatting import date_words, list_words
from generator.languages import joined, said_of, say, to_say
from generator.leaflets.model import Block, CommonParts, LabelledText
from generator.leaflets.paper_text import on_paper
from generator.leaflets.qr_codes import qr_code
from generator.resolve import Directory, Place
from generator.views import SiteChrome
from generator.views.page_chrome import UrgentLine
from schema import Team
from schema.settings import Settings


def common_parts(
    directory: Directory, chrome: SiteChrome, page: str, what: str, place: Place | None = None, *, brief: bool = False
) -> CommonParts:
    """Return the common parts of a leaflet about a page of the site, and about a place if it is about one.

    A `brief` one, to be read from far off, only says whom to ring or text.
    """
    return CommonParts(
        urgent=tuple(_urgent(line, brief) for line in chrome.urgent_help),
        team=tuple(_lines(_team(place.team))) if place and place.team else (),
        publisher=tuple(_lines(_publisher(directory.settings, chrome))),
        code=qr_code(directory.settings.site_address, page, what),
    )


def _lines(words: Iterator[str]) -> Iterator[Block]:
    return (Block(on_paper(line)) for line in words)


def _urgent(line: UrgentLine, brief: bool) -> LabelledText:
    ways = [way for way in (_ring(line), _text(line)) if way]
    how = say("{one}, or {other}", one=ways[0], other=ways[1]) if len(ways) > 1 else ways[0] if ways else ""
    words = say("{name}: {how}.", name=line.name, how=how) if ways else say("{name}.", name=line.name)
    web = [f"{line.website.words}."] if line.website and not ways else []
    note = "" if brief or not line.note else line.note
    return LabelledText(on_paper(line.when), on_paper(joined(" ", [words, *web])), note=on_paper(note))


def _ring(line: UrgentLine) -> str:
    return say("ring {number}", number=line.phone.shown) if line.phone else ""


def _text(line: UrgentLine) -> str:
    return said_of(lambda told: told[:1].lower() + told[1:], line.text.words) if line.text else ""


def _team(team: Team) -> Iterator[str]:
    words = to_say("{team}: a link worker listens to what matters to you, and helps you find it. It is free.")
    yield say(words, team=team.name)
    if team.refer_yourself or team.professional_referral:
        yield team.refer_yourself or team.professional_referral or ""
    if team.phone and team.phone.shown not in (team.refer_yourself or ""):
        yield say("Ring {number}.", number=team.phone.shown)


def _publisher(settings: Settings, chrome: SiteChrome) -> Iterator[str]:
    publisher = settings.publisher
    yield say("Published by {publisher}.", publisher=publisher.name)
    email = settings.curators_email or publisher.email
    ways = [
        say("ring {number}", number=publisher.phone.shown) if publisher.phone else "",
        say("write to {email}", email=email) if email else "",
    ]
    if any(ways):
        how = list_words([way for way in ways if way], last="or")
        yield say("Is something wrong or missing? Please {how}.", how=how)


def dated(on: datetime.date | None) -> str:
    """Return a sentence with the last day on which a person added or confirmed one of the facts."""
    unchecked = say("No one has checked these facts yet.")
    return say("Facts added or checked up to {day}.", day=date_words(on)) if on else unchecked
