"""The review worklist in words for a screen, as rows for a mail merge, and as a GitHub issue."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from generator import github_markdown, spreadsheet
from generator.curation import mail_links
from generator.curation.due.worklist import Contact, OrganisationTasks, ReviewTask
from generator.curation.formats.terminal import wrapped
from generator.formatting import count_words, date_words
from generator.resolve import Directory

COLUMNS = (
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


def heading(worklist: Sequence[OrganisationTasks], in_place: str) -> str:
    """Return how much there is to check, in a sentence; `in_place` is such as ` in Dudley`."""
    count = sum(len(organisation.tasks) for organisation in worklist)
    return f"{count_words(count, 'listing')} to check{in_place}, from {count_words(len(worklist), 'organisation')}."


def nothing_due(in_place: str, within: int) -> str:
    """Return that there is nothing to do."""
    return f"Nothing is due{in_place} within {count_words(within, 'day')}."


# --- for a screen -------------------------------------------------------------------------------------------------


def text(worklist: Iterable[OrganisationTasks]) -> str:
    """Return each organisation with how to reach it and what to ask, for a screen 80 letters wide."""
    return "\n".join("".join(f"{line}\n" for line in _lines(organisation)) for organisation in worklist)


def _lines(organisation: OrganisationTasks) -> Iterator[str]:
    yield from wrapped(organisation.name)
    if organisation.contact:
        yield from wrapped(_contact_text(organisation.contact), "  ")
    for task in organisation.tasks:
        yield from wrapped(f"- {task.item.listing.name}  [{task.item.id}]", "  ", "    ")
        yield from wrapped(f"{task.state}. {task.last_review} {task.pause}", "    ")
        if not organisation.contact:
            yield from wrapped(_contact_text(task.contact), "    ")


def _contact_text(contact: Contact) -> str:
    parts = [f"Ring {' or '.join(phone.shown for phone in contact.phones)}."] if contact.phones else []
    parts += [f"Write to {contact.email}"] if contact.email else []
    if not parts and contact.website:
        return f"No phone or e-mail. Look at {contact.website}"
    if contact.post:
        return f"No phone, e-mail or website. Send a letter to {contact.post}"
    return " ".join(parts) or f"No phone, e-mail or website.{f' Visit: {contact.visit}' if contact.visit else ''}"


# --- for a mail merge ---------------------------------------------------------------------------------------------


def csv(worklist: Iterable[OrganisationTasks], directory: Directory) -> str:
    """Return a row for each listing, for a mail merge."""
    rows = (_row(organisation.name, task, directory) for organisation in worklist for task in organisation.tasks)
    return spreadsheet.csv_text(COLUMNS, rows)


def _row(organisation: str, task: ReviewTask, directory: Directory) -> tuple[object, ...]:
    item, review = task.item, task.item.listing.reviewed
    first, *others = [spreadsheet.phone(phone) for phone in task.contact.phones] or [""]
    return (
        organisation,
        item.listing.name,
        item.id,
        task.state,
        review.on if review else "",
        review.by if review else "",
        review.how if review else "",
        item.freshness.due_on,
        first,
        "; ".join(others),
        task.contact.email,
        task.contact.website,
        mail_links.page(item, directory),
        mail_links.still_right(item, directory),
        mail_links.change(item, directory),
        "yes" if item.sensitive else "no",
        item.file,
    )


# --- for a standing issue -----------------------------------------------------------------------------------------


def issue(worklist: Sequence[OrganisationTasks], directory: Directory, in_place: str, today: datetime.date) -> str:
    """Return the page of a GitHub issue. Listings' words are in links and in code, where they can do nothing."""
    parts = [f"On {date_words(today)}: {heading(worklist, in_place)} The riskiest come first.\n"]
    parts += [_section(organisation, directory) for organisation in worklist]
    return github_markdown.truncated(parts, "\nThere are more. `linkbook due` says all of them.\n")


def _section(organisation: OrganisationTasks, directory: Directory) -> str:
    url = mail_links.organisation(organisation.id, directory)
    points = "".join(_list_item(task, directory) for task in organisation.tasks)
    return f"\n### {github_markdown.link(organisation.name, url)}\n\n{points}"


def _list_item(task: ReviewTask, directory: Directory) -> str:
    item = task.item
    lines = [
        f"- {github_markdown.link(item.listing.name, mail_links.page(item, directory))}: **{task.state}**",
        *(github_markdown.code(words) for words in (task.last_review, task.pause) if words),
        *_contact_markdown(task.contact),
        f"[Still right](<{mail_links.still_right(item, directory)}>)"
        f" · [Something has changed](<{mail_links.change(item, directory)}>)",
    ]
    return "  \n  ".join(lines) + "\n"


def _contact_markdown(contact: Contact) -> Iterator[str]:
    if contact.phones:
        yield "Ring " + " or ".join(github_markdown.code(phone.shown) for phone in contact.phones)
    if contact.email:
        yield f"Write to {github_markdown.code(contact.email)}"
    if not contact.phones and not contact.email:
        yield "No phone or e-mail." + (f" Look at {github_markdown.code(contact.website)}" if contact.website else "")
    if contact.post:
        yield f"Send a letter to {github_markdown.code(contact.post)}"
    if contact.visit:
        yield f"Visit {github_markdown.code(contact.visit)}"
