"""Who to ring, in words for a screen, as rows for a mail merge, and as a GitHub issue."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from generator.curation import mail_links
from generator.curation.due.worklist import Ask, Contact, Round
from generator.curation.formats import github_markdown, spreadsheet
from generator.curation.formats.terminal import wrapped
from generator.formatting import count_words, date_words
from generator.resolve import Directory

HEADS = (
    "organisation",
    "listing",
    "id",
    "state",
    "last checked",
    "checked by",
    "how",
    "due on",
    "phone",
    "other phones",
    "email",
    "website",
    "page",
    "still right",
    "something has changed",
    "sensitive",
    "file",
)


def heading(rounds: Sequence[Round], where: str) -> str:
    """Return how much there is to check, in a sentence; `where` is such as ` in Dudley`."""
    count = sum(len(one.asks) for one in rounds)
    return f"{count_words(count, 'listing')} to check{where}, from {count_words(len(rounds), 'organisation')}."


def nothing(where: str, within: int) -> str:
    """Return that there is nothing to do."""
    return f"Nothing is due{where} within {count_words(within, 'day')}."


# --- for a screen -------------------------------------------------------------------------------------------------


def text(rounds: Iterable[Round]) -> str:
    """Return each organisation with how to reach it and what to ask, for a screen 80 letters wide."""
    return "\n".join("".join(f"{line}\n" for line in _round_lines(one)) for one in rounds)


def _round_lines(one: Round) -> Iterator[str]:
    yield from wrapped(one.organisation)
    if one.contact:
        yield from wrapped(_reach(one.contact), "  ")
    for ask in one.asks:
        yield from wrapped(f"- {ask.item.listing.name}  [{ask.item.id}]", "  ", "    ")
        yield from wrapped(f"{ask.state}. {ask.last} {ask.paused}", "    ")
        if not one.contact:
            yield from wrapped(_reach(ask.contact), "    ")


def _reach(contact: Contact) -> str:
    parts = [f"Ring {' or '.join(phone.shown for phone in contact.phones)}."] if contact.phones else []
    parts += [f"Write to {contact.email}"] if contact.email else []
    if not parts and contact.website:
        return f"No phone or e-mail. Look at {contact.website}"
    return " ".join(parts) or f"No phone, e-mail or website.{f' Visit: {contact.visit}' if contact.visit else ''}"


# --- for a mail merge ---------------------------------------------------------------------------------------------


def csv(rounds: Iterable[Round], directory: Directory) -> str:
    """Return a row for each listing, for a mail merge."""
    return spreadsheet.rows(HEADS, (_row(one, ask, directory) for one in rounds for ask in one.asks))


def _row(one: Round, ask: Ask, directory: Directory) -> tuple[object, ...]:
    item, review = ask.item, ask.item.listing.reviewed
    first, *others = [spreadsheet.phone(phone) for phone in ask.contact.phones] or [""]
    return (
        one.organisation,
        item.listing.name,
        item.id,
        ask.state,
        review.on if review else "",
        review.by if review else "",
        review.how if review else "",
        item.freshness.due_on,
        first,
        "; ".join(others),
        ask.contact.email,
        ask.contact.website,
        mail_links.page(item, directory),
        mail_links.still_right(item, directory),
        mail_links.change(item, directory),
        "yes" if item.sensitive else "no",
        item.file,
    )


# --- for a standing issue -----------------------------------------------------------------------------------------


def issue(rounds: Sequence[Round], directory: Directory, where: str, today: datetime.date) -> str:
    """Return the page of a GitHub issue. Listings' words are in links and in code, where they can do nothing."""
    parts = [f"On {date_words(today)}: {heading(rounds, where)} The most neglected come first.\n"]
    parts += [_section(one, directory) for one in rounds]
    return github_markdown.cut(parts, "\nThere are more. `linkbook due` says all of them.\n")


def _section(one: Round, directory: Directory) -> str:
    address = mail_links.organisation(one.organisation_id, directory)
    asks = "".join(_point(ask, directory) for ask in one.asks)
    return f"\n### {github_markdown.link(one.organisation, address)}\n\n{asks}"


def _point(ask: Ask, directory: Directory) -> str:
    item = ask.item
    lines = [
        f"- {github_markdown.link(item.listing.name, mail_links.page(item, directory))}: **{ask.state}**",
        *(github_markdown.code(words) for words in (ask.last, ask.paused) if words),
        *_reach_marked(ask.contact),
        f"[Still right](<{mail_links.still_right(item, directory)}>)"
        f" · [Something has changed](<{mail_links.change(item, directory)}>)",
    ]
    return "  \n  ".join(lines) + "\n"


def _reach_marked(contact: Contact) -> Iterator[str]:
    if contact.phones:
        yield "Ring " + " or ".join(github_markdown.code(phone.shown) for phone in contact.phones)
    if contact.email:
        yield f"Write to {github_markdown.code(contact.email)}"
    if not contact.phones and not contact.email:
        yield "No phone or e-mail." + (f" Look at {github_markdown.code(contact.website)}" if contact.website else "")
    if contact.visit:
        yield f"Visit {github_markdown.code(contact.visit)}"
