"""How a reader says that a listing is wrong, or that all of it is still right. Neither needs an account."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from generator import urls
from generator.languages import say
from generator.resolve import Directory, LinkedListing
from generator.views.page import Link
from schema import Settings


@dataclass(frozen=True)
class FeedbackLinks:
    """The ways to put a listing right."""

    form: Link | None
    """The form, filled with the listing. A sensitive listing has none: its pages leave nothing behind in a browser."""
    write: tuple[Link, ...]
    """E-mail and GitHub, for a sensitive listing."""
    right: Link | None
    """Where somebody says that all is still right."""


def feedback_links(item: LinkedListing, directory: Directory) -> FeedbackLinks:
    """Return the ways to put a listing right that its directory has."""
    form = None if item.sensitive else Link(say("Tell us this is wrong"), urls.change_listing(item.id))
    return FeedbackLinks(form, () if form else _write(item.id, directory.settings), _right(item, directory.settings))


def _write(id: str, settings: Settings) -> tuple[Link, ...]:
    email = settings.curators_email or settings.publisher.email
    mail = Link(say("Tell us by e-mail"), _mailto(email, f"Change to {id}")) if email else None
    answers = {"template": "this-is-wrong.yml", "title": f"Change to {id}", "listing": id}
    return tuple(link for link in (mail, _issue(say("Tell us on GitHub"), settings, answers)) if link)


def _right(item: LinkedListing, settings: Settings) -> Link | None:
    """Return the way to say that all is right: the form's page, with every fact to read and each way to send it.

    A sensitive listing's address stays out of the form, as its facts do, so a letter or an issue is its only way.
    """
    words, subject = say("Yes, all of this is still right"), f"Still right: {item.id}"
    if not item.sensitive:
        return Link(words, urls.still_right(item.id))
    email = settings.curators_email or settings.publisher.email
    if email:
        body = (
            f"All of this listing is still right: {item.id}.\n\n--- linkbook ---\nstill_right: {item.id}\n--- end ---\n"
        )
        return Link(words, _mailto(email, subject, body))
    return _issue(words, settings, {"template": "still-right.yml", "title": subject, "listing": item.id})


def _mailto(email: str, subject: str, body: str = "") -> str:
    words = {"subject": subject, **({"body": body.replace("\n", "\r\n")} if body else {})}
    return f"mailto:{email}?{urlencode(words, quote_via=quote)}"


def _issue(words: str, settings: Settings, answers: dict[str, str]) -> Link | None:
    if not settings.repository:
        return None
    return Link(words, f"{settings.repository.rstrip('/')}/issues/new?{urlencode(answers, quote_via=quote)}")
