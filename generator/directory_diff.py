"""What readers would see before and after, of the listings that differ between two directories, as Markdown.

Listing text goes inside `<pre>` alone, escaped: there Markdown, mentions and the workflow runner's commands are words.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import PurePath

from generator import check
from generator.formatting import count_words, date_words
from generator.load import Entry, Records
from generator.problems import Problem, Severity, visible
from generator.views import eligibility_text, join_text, listing_text, session_text
from schema import Listing
from schema.join import Join
from schema.venue import Venue

MAX_BYTES = 900_000
"""Longest summary; GitHub keeps 1 MiB of one."""
_MAX_CHARACTERS = 3_000
"""Most characters of one fact that are shown."""
_LISTING_FILE = re.compile(r"listings/[^/]+/[^/]+\.yml$")
_HELD = "**Held.** A named person must decide whether this may be published, and record it in the file.\n"
_NOT_READY = "**Not ready.** Something must be mended before readers can see it.\n"
_NOT_SHOWN = (
    "Its words are not shown: some of them must not be repeated. Take them out at once and tell the curators.\n"
)
_REMOVED = "People have its address on paper. If it has closed, keep the file and say so in its `status`.\n"


@dataclass(frozen=True)
class ListingVersion:
    """One listing in one of the two directories."""

    path: str
    text: str
    entry: Entry[Listing] | None
    problems: tuple[Problem, ...]

    @property
    def is_private(self) -> bool:
        """Return whether its words must not be repeated."""
        return any(problem.private for problem in self.problems)

    @property
    def is_readable(self) -> bool:
        """Return whether all of the file could be read, so that readers would see what it says."""
        return self.entry is not None and self.entry.valid

    def with_severity(self, severity: Severity) -> list[Problem]:
        """Return its problems of one severity."""
        return [problem for problem in self.problems if problem.severity is severity]


def markdown(after: Records, before: Records, today: datetime.date) -> str:
    """Return a summary of every listing that differs, short enough for a job's summary."""
    new, old = _versions(after, today), _versions(before, today)
    ids = sorted(id for id in new.keys() | old.keys() if _differs(new.get(id), old.get(id)))
    if not ids:
        return "No listing is changed.\n"
    parts = [f"## {count_words(len(ids), 'listing')} changed\n"]
    size = 0
    for position, id in enumerate(ids):
        section = "\n".join(_section(id, new.get(id), old.get(id), after, before)) + "\n"
        size += len(section.encode())
        if size > MAX_BYTES:
            parts.append(f"And {len(ids) - position:,} more, which do not fit here. Look at the files themselves.\n")
            break
        parts.append(section)
    return "\n".join(parts)


def _versions(records: Records, today: datetime.date) -> dict[str, ListingVersion]:
    """Return each listing by its id, those too that could not be read at all."""
    problems: dict[str, list[Problem]] = defaultdict(list)
    for problem in check.problems(records, today):
        problems[problem.path].append(problem)
    entries = {entry.document.path: entry for entry in records.listings}
    unreadable = [path for path in problems if path not in entries and _LISTING_FILE.search(path)]
    return {_id(path): _version(path, entries.get(path), problems.get(path, [])) for path in (*entries, *unreadable)}


def _id(path: str) -> str:
    return re.sub(r"[^a-z0-9-]", "?", PurePath(path).stem)


def _version(path: str, entry: Entry[Listing] | None, problems: Iterable[Problem]) -> ListingVersion:
    return ListingVersion(path, entry.document.text if entry else "", entry, tuple(problems))


def _differs(new: ListingVersion | None, old: ListingVersion | None) -> bool:
    if new is None or old is None:
        return True
    return new.text != old.text or new.path.split("/")[-2:] != old.path.split("/")[-2:]


# --- one listing --------------------------------------------------------------------------------------------------


def _section(
    id: str, new: ListingVersion | None, old: ListingVersion | None, after: Records, before: Records
) -> Iterator[str]:
    verb = "Taken away" if new is None else "New" if old is None else "Changed"
    yield f"### {verb}: `{id}`\n"
    yield from _state(new)
    if any(version and version.is_private for version in (new, old)):
        yield _NOT_SHOWN
        return
    yield from _problem_lines(new)
    if new is None or new.is_readable:
        yield _difference(_facts(old, before), _facts(new, after))


def _state(new: ListingVersion | None) -> Iterator[str]:
    """Yield what a reviewer must know first."""
    if new is None:
        yield _REMOVED
    elif new.with_severity(Severity.HELD):
        yield _HELD


def _problem_lines(new: ListingVersion | None) -> Iterator[str]:
    if new is None:
        return
    held, errors = new.with_severity(Severity.HELD), new.with_severity(Severity.ERROR)
    if errors:
        yield _NOT_READY
    for problem in (*held, *errors):
        yield f"<pre>{_escaped(f'Line {problem.line}: {problem.sentence}')}</pre>\n"


def _difference(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """Return the name of each fact that differs, with what was seen and what will be."""
    lines = [
        f"{sign} {_escaped(line)}"
        for sign, text in _signed_texts(old, new)
        for line in text[:_MAX_CHARACTERS].split("\n")
    ]
    return "<pre>\n" + "\n".join(lines or ["  Readers see no difference."]) + "\n</pre>\n"


def _signed_texts(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name in {**old, **new}:
        before, after = old.get(name, ""), new.get(name, "")
        if before != after:
            yield " ", f"{name}:"
            yield from (("-", before),) if before else ()
            yield from (("+", after),) if after else ()


def _escaped(text: str) -> str:
    """Return text as HTML in which nothing can begin markup, a mention or a command."""
    entities = {"@": "&#64;", "#": "&#35;", ":": "&#58;", "`": "&#96;", "[": "&#91;", "\\": "&#92;"}
    return "".join(entities.get(c, c) for c in escape(visible(text)).replace("&#", "\0")).replace("\0", "&#")


# --- as readers see it --------------------------------------------------------------------------------------------


def _facts(version: ListingVersion | None, records: Records) -> dict[str, str]:
    """Return a listing's facts in the words of its page, by what each is called there."""
    if version is None or version.entry is None or not version.is_readable:
        return {}
    listing = version.entry.record
    return {
        "Name": listing.name,
        "What happens": listing.summary,
        "More": listing.description or "",
        "Run by": listing.organisation.name,
        "Helps with": _names(listing.needs, _need_names(records)),
        "Where": "\n".join(map(listing_text.venue_line, listing.venues)) or join_text.where_it_meets(listing),
        "Getting in": "\n".join(map(_access, listing.venues)),
        "When": "\n".join(_times(listing)),
        "How people take part": listing_text.ways(listing),
        "Cost": listing_text.cost(listing),
        "What people need": "\n".join(listing_text.needed(listing)),
        "Who it is for": eligibility_text.who(listing),
        "Where people must live": eligibility_text.catchment(listing),
        "Who it cannot help": listing.who.not_for or "",
        "Who can use it": _names(listing.serves, {entry.id: entry.record.name for entry in records.areas}),
        "Languages": ", ".join(listing.languages),
        "Good to know": "\n".join(fact.words for fact in listing_text.facilities(listing)),
        **_joining(listing),
        **_upkeep(listing),
    }


def _names(ids: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(names.get(id, id) for id in ids)


def _need_names(records: Records) -> dict[str, str]:
    headings = records.needs.record.what_matters if records.needs else ()
    return {need.id: need.name for heading in headings for need in heading.needs}


def _times(listing: Listing) -> list[str]:
    return [*session_text.sessions(listing), *([listing.times_note] if listing.times_note else [])]


def _access(venue: Venue) -> str:
    facts = [f"{fact.name}: {fact.answer}" for fact in listing_text.access(venue)]
    return "; ".join([*facts, *([venue.access.note] if venue.access.note else [])])


def _joining(listing: Listing) -> dict[str, str]:
    join = listing.join
    return {
        "How to join": join_text.routes(listing),
        "What to do first": join.first_step or "",
        "Phone": "\n".join(_phones(join)),
        "Text": listing_text.text_to(join.text.to, join.text.say).words if join.text else "",
        "E-mail": join.email or "",
        "Website": "\n".join(filter(None, (join.website, listing.organisation.website))),
        "Social media": "\n".join((*join.social, *listing.organisation.social)),
        "Form for professionals": join.referral_form or "",
        "Waiting time": join.waiting_time or "",
        "Other words to find it by": ", ".join(listing.keywords),
    }


def _places(listing: Listing) -> str:
    places = listing.places
    until = f"until {date_words(places.until)}" if places and places.until else ""
    return ", ".join(filter(None, (places.kind, until, places.note))) if places else ""


def _phones(join: Join) -> Iterator[str]:
    if join.phone:
        yield join.phone.shown
    yield from (f"{other.label}: {other.number.shown}" for other in join.other_phones)


def _upkeep(listing: Listing) -> dict[str, str]:
    review, status = listing.reviewed, listing.status
    closed = f"Closed. {status.reason or ''}".strip() if status.kind == "closed" else ""
    checked = f"{date_words(review.on)}, by {review.by}{', ' + review.how if review.how else ''}" if review else ""
    return {
        "Status": listing_text.paused(listing) or closed or "Open",
        "Places": _places(listing),
        "Checked": checked or "Not yet",
        "Sensitive": "Yes: a plain title and a quick exit" if listing.sensitive else "",
    }
