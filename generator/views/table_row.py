"""A listing as one row of words: what its page says, a column for each kind of fact.

CSV, the spreadsheet and the first table of the database hold the same rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator import urls
from generator.formatting import list_words
from generator.languages import say
from generator.resolve import LinkedListing
from generator.views import (
    cost_text,
    eligibility_text,
    join_text,
    listing_text,
    places_text,
    run_by,
    session_text,
    times_note,
)

Row = tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """A column of the table: its heading, what it holds, in words, and how to fill it."""

    name: str
    holds: str
    value: Callable[[LinkedListing, str], str]


def row(item: LinkedListing, site: str) -> Row:
    """Return a listing as a row of texts; what is not known is empty. `site` is where the site lives."""
    return tuple(column.value(item, site) for column in COLUMNS)


def _lines(words: tuple[str, ...]) -> str:
    return "; ".join(words)


def _served(item: LinkedListing, _: str) -> str:
    return "Everywhere in the United Kingdom" if item.everywhere else _lines(item.served)


def _phones(item: LinkedListing, _: str) -> str:
    join = item.listing.join
    others = tuple(f"{other.label}: {other.number.shown}" for other in join.other_phones)
    return _lines((*((join.phone.shown,) if join.phone else ()), *others))


def _phone_hours(item: LinkedListing, _: str) -> str:
    join = item.listing.join
    others = tuple(f"{other.label}: {other.hours}" for other in join.other_phones if other.hours)
    return _lines((*((join.phone_hours,) if join.phone_hours else ()), *others))


def _text(item: LinkedListing, _: str) -> str:
    text = item.listing.join.text
    return listing_text.text_to(text.to, text.say).words if text else ""


def _access(item: LinkedListing, _: str) -> str:
    """Return what is known of getting in, each place by its name where there are several."""
    told = []
    for venue in item.listing.venues:
        facts = [f"{fact.name}: {fact.answer}" for fact in listing_text.access(venue) if fact.state != "unknown"]
        facts += [venue.access.note] if venue.access.note else []
        where = f"{venue.name or venue.town}: " if len(item.listing.venues) > 1 and (venue.name or venue.town) else ""
        told += [f"{where}{list_words(facts)}"] if facts else []
    return _lines(tuple(told))


def _cost(item: LinkedListing, _: str) -> str:
    return cost_text.cost(item.listing) if item.listing.cost else ""


def _reviewed(item: LinkedListing, _: str) -> str:
    return f"{item.listing.reviewed.on}" if item.listing.reviewed else ""


def _reviewer(item: LinkedListing, _: str) -> str:
    return item.listing.reviewed.by if item.listing.reviewed else ""


def _times(item: LinkedListing, _: str) -> str:
    return _lines(tuple(filter(None, (*session_text.times(item.listing), times_note.unsaid(item.listing)))))


def _postcodes(item: LinkedListing, _: str) -> str:
    return _lines(tuple(dict.fromkeys(venue.postcode for venue in item.listing.venues if venue.postcode)))


def _needs(item: LinkedListing, _: str) -> str:
    return _lines(tuple(need.name for need in item.needs))


def _needed(item: LinkedListing, _: str) -> str:
    return _lines(cost_text.needed(item.listing))


def _where(item: LinkedListing, _: str) -> str:
    return _lines(tuple(map(listing_text.venue_line, item.listing.venues)))


def _facilities(item: LinkedListing, _: str) -> str:
    return _lines(tuple(fact.words for fact in listing_text.facilities(item.listing)))


def _sensitive(item: LinkedListing, _: str) -> str:
    return "yes" if item.sensitive else "no"


def _page(item: LinkedListing, site: str) -> str:
    return urls.absolute(site, urls.listing(item.id, item.sensitive))


COLUMNS = (
    Column("id", say("The permanent id of the listing."), lambda item, _: item.id),
    Column("name", say("What it is called."), lambda item, _: item.listing.name),
    Column("page", say("The address of its page here."), _page),
    Column("summary", say("What happens, in a sentence or two."), lambda item, _: item.listing.summary),
    Column("description", say("More about it."), lambda item, _: item.listing.description or ""),
    Column("run_by", say("Who runs it."), lambda item, _: run_by.words(item.listing)),
    Column("needs", say("What it helps with, most important first."), _needs),
    Column("ways", say("How people take part."), lambda item, _: _lines(item.listing.ways)),
    Column("serves", say("The areas whose residents may use it."), _served),
    Column("who", say("Who it is for."), lambda item, _: eligibility_text.who_for(item)),
    Column("not_for", say("Who it cannot help."), lambda item, _: item.listing.who.not_for or ""),
    Column("cost", say("What it costs. Empty where nobody said."), _cost),
    Column("needed", say("A voucher or a membership that people need."), _needed),
    Column("times", say("When it happens."), _times),
    Column("venues", say("Where it happens."), _where),
    Column("postcodes", say("The postcodes of the places."), _postcodes),
    Column("access", say("Getting in and taking part, where it is known."), _access),
    Column("facilities", say("Dogs, children, interpreters, where it is known."), _facilities),
    Column("languages", say("Languages spoken."), lambda item, _: _lines(item.listing.languages)),
    Column("first_step", say("What to do first."), lambda item, _: item.listing.join.first_step or ""),
    Column("how_to_join", say("How people come."), lambda item, _: join_text.routes(item.listing)),
    Column("phone", say("Numbers to ring."), _phones),
    Column("phone_hours", say("When the phone is answered. Nothing happens then."), _phone_hours),
    Column("text", say("A number to text."), _text),
    Column("email", say("An e-mail address."), lambda item, _: item.listing.join.email or ""),
    Column("post", say("An address for letters. Nobody is sent there."), lambda item, _: item.listing.join.post or ""),
    Column("website", say("Its own web page."), lambda item, _: item.listing.join.website or ""),
    Column("referral_form", say("A form for professionals."), lambda item, _: item.listing.join.referral_form or ""),
    Column("social", say("Its pages on social media."), lambda item, _: _lines(item.listing.join.social)),
    Column("waiting_time", say("How long people wait."), lambda item, _: item.listing.join.waiting_time or ""),
    Column("places", say("Whether there is room."), lambda item, _: places_text.full(item).words),
    Column("status", say("open or paused."), lambda item, _: item.listing.status.kind),
    Column(
        "paused",
        say("Until when and why it is paused."),
        lambda item, _: listing_text.paused(item.listing, item.schedule.pause_is_over),
    ),
    Column("sensitive", say("yes where being seen to read it could put somebody in danger."), _sensitive),
    Column("checked_on", say("The day a person last confirmed the facts. Empty where nobody has."), _reviewed),
    Column("checked_by", say("Which team or organisation did."), _reviewer),
    Column("added_on", say("The day it joined this directory."), lambda item, _: f"{item.listing.added or ''}"),
    Column("source", say("Where the facts came from."), lambda item, _: item.listing.source or ""),
)
"""Every column of the table, in its order."""
