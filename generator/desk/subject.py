"""Which listing a mail is about that names none: those that its words may mean, and the mail once somebody has said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.submissions.mail_headers import MailHeaders
from generator.submissions.own_words import own_words
from generator.submissions.parse import Submission, Unreadable
from generator.submissions.plain_reply import PlainReply
from generator.submissions.working_copy import ListingEntry

MOST_OFFERED = 5
"""Most listings that are offered for one mail."""
_SHORTEST_WORD = 4
_NO_LISTING = frozenset(("nothing", "for_a_person"))
"""What is wrong with a mail in somebody's own words that is about a listing that nobody knows yet."""


@dataclass(frozen=True)
class Candidate:
    """A listing that a mail may be about."""

    id: str
    name: str
    run_by: str


def may_be_any(submission: Submission | Unreadable) -> bool:
    """Return whether something is in somebody's own words, so that a person can say which listing it is about."""
    if isinstance(submission, Unreadable):
        return bool(submission.problems) and {problem.code for problem in submission.problems} <= _NO_LISTING
    return isinstance(submission, PlainReply)


def reply_about(ids: Sequence[str], words: str, path: str, headers: MailHeaders) -> PlainReply:
    """Return somebody's own words as a reply about the listings that a person has named."""
    own = own_words(words)
    return PlainReply(path, own.text or words, tuple(ids), headers.day, own.is_scattered, words)


def candidates(words: str, searched: str, entries: Iterable[ListingEntry]) -> tuple[Candidate, ...]:
    """Return the listings that somebody searched for, or else those whose rare words a mail has most of."""
    named = {entry.id: _words(_names(entry)) for entry in entries}
    by_id = {entry.id: entry for entry in entries}
    if searched.strip():
        found = [id for id in by_id if _has_all(searched, _names(by_id[id]))]
        found.sort(key=lambda id: by_id[id].record.name.casefold())
    else:
        how_many = Counter(word for names in named.values() for word in names)
        said = _words(words)
        weights = {id: sum(1 / how_many[word] for word in names & said) for id, names in named.items()}
        found = sorted((id for id in weights if weights[id]), key=lambda id: (-weights[id], id))
    return tuple(
        Candidate(id, by_id[id].record.name, by_id[id].record.organisation.name) for id in found[:MOST_OFFERED]
    )


def _names(entry: ListingEntry) -> str:
    record = entry.record
    venues = " ".join(f"{venue.name or ''} {venue.town or ''}" for venue in record.venues)
    email = (record.join.email or "").partition("@")[2]
    return " ".join((record.name, *record.other_names, record.organisation.name, venues, email))


def _has_all(searched: str, names: str) -> bool:
    return all(word in names.casefold() for word in searched.casefold().split())


def _words(text: str) -> frozenset[str]:
    words = re.findall(r"[\w']+", text.casefold().replace("’", "'"))
    return frozenset(word for word in words if len(word) >= _SHORTEST_WORD)
