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
from generator.curation.due.worklist import OrganisationTasks, ReviewTask
from generator.formatting import list_words
from generator.resolve import Directory, LinkedListing
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

SUBJECT = "Is what we say about you still right?"
UNKNOWN = "We do not know. Please tell us."


@dataclass(frozen=True)
class EmailDraft:
    """A message in a file, such as `anytown-trust.eml`."""

    file_name: str
    data: bytes


def drafts(worklist: Iterable[OrganisationTasks], directory: Directory) -> tuple[EmailDraft, ...]:
    """Return the messages to send. A listing with no e-mail is asked about at its organisation's first address."""
    return tuple(draft for organisation in worklist for draft in _drafts_to(organisation, directory))


def to_ring(worklist: Iterable[OrganisationTasks]) -> tuple[OrganisationTasks, ...]:
    """Return what no message asks about, because there is no public address to send one to."""
    without = (replace(organisation, tasks=_without_recipient(organisation)) for organisation in worklist)
    return tuple(organisation for organisation in without if organisation.tasks)


def _without_recipient(organisation: OrganisationTasks) -> tuple[ReviewTask, ...]:
    return tuple(task for task in organisation.tasks if not _recipient(task, organisation))


def _recipient(task: ReviewTask, organisation: OrganisationTasks) -> str:
    """Return where to ask about a listing; a sensitive one only ever at its own address."""
    if task.contact.email or task.item.sensitive:
        return task.contact.email
    return next((t.contact.email for t in organisation.tasks if t.contact.email and not t.item.sensitive), "")


def _drafts_to(organisation: OrganisationTasks, directory: Directory) -> Iterator[EmailDraft]:
    tasks: dict[tuple[str, bool], list[ReviewTask]] = defaultdict(list)
    for task in organisation.tasks:
        if recipient := _recipient(task, organisation):
            tasks[recipient, task.item.sensitive].append(task)
    for number, ((recipient, is_sensitive), group) in enumerate(tasks.items(), 1):
        file_name = f"{organisation.id}{'' if number == 1 else f'-{number}'}.eml"
        body = _sensitive_body(directory) if is_sensitive else _body(organisation.name, group, directory)
        yield EmailDraft(file_name, _message(recipient, body, directory))


def _message(recipient: str, body: str, directory: Directory) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["To"] = recipient
    sender = directory.settings.curators_email or directory.settings.publisher.email
    if sender:
        message["From"] = sender
    message["Subject"] = SUBJECT
    message["X-Unsent"] = "1"  # Outlook then opens the file as a draft to send
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


# --- the words ----------------------------------------------------------------------------------------------------


def _body(organisation: str, tasks: Sequence[ReviewTask], directory: Directory) -> str:
    site = f"{directory.settings.name}, a directory of local help ({mail_links.site(directory)})"
    return "\n".join(
        (
            "Hello,",
            "",
            f"{organisation} is in {site}.",
            "Please look at what it says below, and tell us whether it is still right. It takes a minute,",
            "and people who need you will not make a wasted journey.",
            *(line for number, task in enumerate(tasks, 1) for line in _entry(number, task, directory)),
            "",
            f"You need no account or password. Or {_how_to_reply(directory)}.",
            "",
            *_signature(directory),
        )
    )


def _sensitive_body(directory: Directory) -> str:
    """Return a message that says nothing of the listing, since somebody else may see it."""
    return "\n".join(
        (
            "Hello,",
            "",
            "You are in our directory of local help. Please tell us whether what it says is still right:",
            f"{_how_to_reply(directory)}.",
            "We have left the details out of this message on purpose.",
            "",
            *_signature(directory),
        )
    )


def _how_to_reply(directory: Directory) -> str:
    phone = directory.settings.publisher.phone
    return f"answer this message, or ring us on {phone.shown}" if phone else "answer this message"


def _signature(directory: Directory) -> Iterator[str]:
    yield from ("Thank you.", directory.settings.publisher.name, "")


def _entry(number: int, task: ReviewTask, directory: Directory) -> Iterator[str]:
    item = task.item
    yield from ("", "", f"{number}. {item.listing.name}", "")
    yield from (f"{name}: {value}" for name, value in _facts(item) if value)
    yield from (f"Status: {task.pause}",) if task.pause else ()
    yield from ("", "All of this is still right:", mail_links.still_right(item, directory))
    yield from ("", "Something has changed:", mail_links.change(item, directory))


def _facts(item: LinkedListing) -> Iterator[tuple[str, str]]:
    """Yield each fact by its name; those with no words are not shown."""
    listing, join = item.listing, item.listing.join
    yield "Also known as", ", ".join(listing.other_names)
    yield "Run by", run_by.several(listing)
    yield "What happens", listing.summary
    yield "Where", "; ".join(listing_text.address(venue) for venue in listing.venues) or listing_text.nowhere(listing)
    yield "When", "; ".join((*session_text.times(listing), *filter(None, [times_note.unsaid(listing)]))) or UNKNOWN
    yield "Cost", _or_unknown(cost_text.cost(listing))
    yield "What people need", "; ".join(cost_text.needed(listing))
    yield "Places", places_text.full(item).words
    yield "Who it is for", _or_unknown(eligibility_text.who(listing))
    yield "Where people must live", eligibility_text.catchment(listing, served=item.served)
    yield "Who it is not for", listing.who.not_for or ""
    yield "Languages", list_words(listing.languages)
    yield "Good to know", "; ".join(fact.words for fact in listing_text.facilities(listing))
    yield "How to join", join_text.routes(listing)
    yield "What to do first", join.first_step or ""
    yield "How long people wait", join.waiting_time or ""
    yield from _ways_to_reach(item)


def _ways_to_reach(item: LinkedListing) -> Iterator[tuple[str, str]]:
    join = item.listing.join
    phones = [f"{one.shown} ({one.label})" if one.label else one.shown for one in listing_text.phone_links(join)]
    yield "Phone", " or ".join(phones) or UNKNOWN
    yield "E-mail", join.email or UNKNOWN
    yield "Address for letters", join.post or ""
    yield "Website", join.website or UNKNOWN
    yield "Social media", " or ".join(join.social)


def _or_unknown(words: str) -> str:
    return UNKNOWN if words == eligibility_text.ASK else words
