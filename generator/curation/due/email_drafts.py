"""A ready message to each organisation, as files that any mail program opens as a draft.

Each goes only to the public address of the listings that it asks about. About a sensitive listing it
says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.policy import SMTP

from generator.curation import mail_links
from generator.curation.due.worklist import Ask, Round
from generator.formatting import list_words
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text, session_text

SUBJECT = "Is what we say about you still right?"
UNKNOWN = "We do not know. Please tell us."


@dataclass(frozen=True)
class Letter:
    """A message in a file, such as `anytown-trust.eml`."""

    file: str
    data: bytes


def letters(rounds: Iterable[Round], directory: Directory) -> tuple[Letter, ...]:
    """Return the messages to send. A listing with no e-mail is asked about at its organisation's first address."""
    return tuple(letter for one in rounds for letter in _to_one(one, directory))


def to_ring(rounds: Iterable[Round]) -> tuple[Round, ...]:
    """Return what no message asks about, because there is no public address to send one to."""
    left = (replace(one, asks=tuple(ask for ask in one.asks if not _address(ask, one))) for one in rounds)
    return tuple(one for one in left if one.asks)


def _address(ask: Ask, one: Round) -> str:
    """Return where to ask about a listing; a sensitive one only ever at its own address."""
    if ask.contact.email or ask.item.sensitive:
        return ask.contact.email
    return next((a.contact.email for a in one.asks if a.contact.email and not a.item.sensitive), "")


def _to_one(one: Round, directory: Directory) -> Iterator[Letter]:
    asks: dict[tuple[str, bool], list[Ask]] = defaultdict(list)
    for ask in one.asks:
        if address := _address(ask, one):
            asks[address, ask.item.sensitive].append(ask)
    for number, ((address, private), some) in enumerate(asks.items(), 1):
        file = f"{one.organisation_id}{'' if number == 1 else f'-{number}'}.eml"
        words = _private_words(directory) if private else _words(one, some, directory)
        yield Letter(file, _message(address, words, directory))


def _message(address: str, words: str, directory: Directory) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["To"] = address
    sender = directory.settings.curators_email or directory.settings.publisher.email
    if sender:
        message["From"] = sender
    message["Subject"] = SUBJECT
    message["X-Unsent"] = "1"  # Outlook then opens the file as a draft to send
    message.set_content(words, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


# --- the words ----------------------------------------------------------------------------------------------------


def _words(one: Round, asks: Sequence[Ask], directory: Directory) -> str:
    site = f"{directory.settings.name}, a directory of local help ({mail_links.site(directory)})"
    return "\n".join(
        (
            "Hello,",
            "",
            f"{one.organisation} is in {site}.",
            "Please look at what it says below, and tell us whether it is still right. It takes a minute,",
            "and people who need you will not make a wasted journey.",
            *(line for number, ask in enumerate(asks, 1) for line in _entry(number, ask, directory)),
            "",
            f"You need no account or password. Or {_reply(directory)}.",
            "",
            *_goodbye(directory),
        )
    )


def _private_words(directory: Directory) -> str:
    """Return a message that says nothing of the listing, since somebody else may see it."""
    return "\n".join(
        (
            "Hello,",
            "",
            "You are in our directory of local help. Please tell us whether what it says is still right:",
            f"{_reply(directory)}.",
            "We have left the details out of this message on purpose.",
            "",
            *_goodbye(directory),
        )
    )


def _reply(directory: Directory) -> str:
    phone = directory.settings.publisher.phone
    return f"answer this message, or ring us on {phone.shown}" if phone else "answer this message"


def _goodbye(directory: Directory) -> Iterator[str]:
    yield from ("Thank you.", directory.settings.publisher.name, "")


def _entry(number: int, ask: Ask, directory: Directory) -> Iterator[str]:
    item = ask.item
    yield from ("", "", f"{number}. {item.listing.name}", "")
    yield from (f"{name}: {value}" for name, value in _facts(item) if value)
    yield from (f"Status: {ask.paused}",) if ask.paused else ()
    yield from ("", "All of this is still right:", mail_links.still_right(item, directory))
    yield from ("", "Something has changed:", mail_links.change(item, directory))


def _facts(item: LinkedListing) -> Iterator[tuple[str, str]]:
    listing, join = item.listing, item.listing.join
    yield "What happens", listing.summary
    yield "Where", "; ".join(listing_text.address(venue) for venue in listing.venues) or listing_text.ways(listing)
    yield "When", "; ".join((*session_text.sessions(listing), *filter(None, [listing.times_note]))) or UNKNOWN
    yield "Cost", _known(listing_text.cost(listing))
    yield "Who it is for", _known(listing_text.who(listing))
    yield "Who it is not for", listing.who.not_for or ""
    yield "Languages", list_words(listing.languages)
    yield "How to join", listing_text.routes(listing)
    yield "What to do first", join.first_step or ""
    yield "How long people wait", join.waiting_time or ""
    phones = [join.phone.shown] if join.phone else []
    yield "Phone", " or ".join((*phones, *(f"{o.number.shown} ({o.label})" for o in join.other_phones))) or UNKNOWN
    yield "E-mail", join.email or UNKNOWN
    yield "Website", join.website or UNKNOWN


def _known(words: str) -> str:
    return UNKNOWN if words == listing_text.ASK else words
