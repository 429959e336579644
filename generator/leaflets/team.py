"""A link worker team on paper: a leaflet that says what a link worker does, and a poster with strips to tear off."""

from __future__ import annotations

from collections.abc import Iterator

from generator import urls
from generator.formatting import date_words, list_words
from generator.languages import say
from generator.leaflets.common_parts import common_parts, dated
from generator.leaflets.model import Block, LabelledText, LeafletContent
from generator.leaflets.paper_text import on_paper
from generator.markdown import to_paragraphs
from generator.resolve import Directory, Place
from generator.views import SiteChrome, listing_text
from generator.views.team import not_yet_checked
from schema import Practice, Team

WHAT = say("A link worker listens to what matters to you, and helps you find it. It is free.")
_WHAT_THEY_DO = (
    say("You talk about what matters to you, in your own time."),
    say("Together you look at what there is near you, and choose."),
    say("Your link worker can help you take the first step, and stays in touch."),
)


def content(place: Place, directory: Directory, chrome: SiteChrome) -> LeafletContent:
    """Return the leaflet of an area's own link worker team."""
    team = place.team
    assert team is not None
    on = team.reviewed.on if team.reviewed else None
    return LeafletContent(
        kind="team",
        file=f"areas/{place.id}.yml",
        title=on_paper(team.name),
        kicker=say("Your link workers"),
        lead=WHAT,
        notice=on_paper(chrome.notice),
        dated=_checked(team),
        about=tuple(_about(team)),
        facts=tuple(_facts(team, place)),
        sections=(),
        common=common_parts(
            directory, chrome, urls.area(place.id), say("more about help in {area}", area=place.area.name)
        ),
        on=on,
    )


def _about(team: Team) -> Iterator[Block]:
    yield Block(say("What a link worker does"), heading=True)
    yield from (Block(words, item=True) for words in _WHAT_THEY_DO)
    if team.about:
        yield Block(say("About this team"), heading=True)
    yield from (Block(on_paper(words), item) for words, item in to_paragraphs(team.about or ""))
    yield Block(say("How to reach them"), heading=True)


def _checked(team: Team) -> str:
    if team.reviewed:
        return on_paper(
            say("Checked on {day} {by}.", day=date_words(team.reviewed.on), by=say("by {whom}", whom=team.reviewed.by))
        )
    return not_yet_checked(team)


def _facts(team: Team, place: Place) -> list[LabelledText]:
    rows = (
        (say("Who they see"), team.who),
        (say("Which surgeries"), team.covers or list_words([_practice(p) for p in place.area.practices])),
        (say("To get in touch yourself"), team.refer_yourself),
        (say("If you are a professional"), team.professional_referral),
        (say("Run by"), team.run_by),
    )
    facts = [LabelledText(label, on_paper(words)) for label, words in rows if words]
    if team.phone:
        phone = listing_text.phone_link(team.phone)
        facts.append(LabelledText(say("Ring"), on_paper(phone.shown), phone.href))
    if team.email:
        facts.append(LabelledText(say("E-mail"), on_paper(team.email), f"mailto:{team.email}"))
    return facts


def _practice(practice: Practice) -> str:
    return f"{practice.name} ({practice.town})" if practice.town else practice.name


# --- the poster -----------------------------------------------------------------------------------------------------


def poster(place: Place, directory: Directory, chrome: SiteChrome) -> LeafletContent:
    """Return the poster of an area for a waiting room; its strips carry the team's phone, if known, and the address."""
    name, team = place.area.name, place.team
    on = team.reviewed.on if team and team.reviewed else None
    return LeafletContent(
        kind="poster",
        file=f"areas/{place.id}.yml",
        title=on_paper(say("Help in {name}", name=name)),
        kicker=say("What matters to you?"),
        lead=WHAT if team else say("Find groups and people who can help, near you."),
        notice="",
        dated=_checked(team) if team else dated(None),
        about=(),
        facts=tuple(_how(team, name)),
        sections=(),
        common=common_parts(directory, chrome, urls.area(place.id), say("help in {area}", area=name), brief=True),
        on=on,
    )


def _how(team: Team | None, name: str) -> list[LabelledText]:
    """Return how to begin: the team's own words, its phone and, for the strips, what the address is about."""
    if team is None:
        return [LabelledText(say("See what there is"), "")]
    ask = team.refer_yourself or say("Ask at your GP surgery.")
    if team.phone is None:
        return [LabelledText(on_paper(team.name), on_paper(ask))]
    phone = listing_text.phone_link(team.phone)
    words = "" if ask == f"Ring {phone.shown}." else ask  # the number stands below in large figures
    return [
        LabelledText(on_paper(team.name), on_paper(words)),
        LabelledText(say("Ring"), on_paper(phone.shown), phone.href),
    ]
