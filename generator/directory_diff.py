"""What readers would see before and after, of the listings that differ between two directories, as Markdown.

Listing text goes inside `<pre>` alone, escaped: there Markdown, mentions and the workflow runner's commands are words.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import PurePath

from generator import check
from generator.formatting import count_words, date_words
from generator.load import Entry, Records
from generator.problems import Problem, Severity, visible
from generator.views import listing_text, session_text
from schema import Listing

MAX_BYTES = 900_000
"""Longest summary; GitHub keeps 1 MiB of one."""
_LONGEST = 3_000
_FILE = re.compile(r"listings/[^/]+/[^/]+\.yml$")
_DECIDES = "A named person must decide whether this may be published, and record it in the file."
_QUIET = "Its words are not shown: some of them must not be repeated. Take them out at once and tell the curators."


@dataclass(frozen=True)
class Version:
    """One listing in one of the two directories."""

    path: str
    text: str
    entry: Entry[Listing] | None
    problems: tuple[Problem, ...]

    @property
    def quiet(self) -> bool:
        """Return whether its words must not be repeated."""
        return any(problem.private for problem in self.problems)


def markdown(now: Records, before: Records, today: datetime.date) -> str:
    """Return a summary of every listing that differs, short enough for a job's summary."""
    new, old = _versions(now, today), _versions(before, today)
    ids = sorted(id for id in new.keys() | old.keys() if _differs(new.get(id), old.get(id)))
    if not ids:
        return "No listing is changed.\n"
    parts = [f"## {count_words(len(ids), 'listing')} changed\n"]
    size = 0
    for done, id in enumerate(ids):
        part = "\n".join(_listing(id, new.get(id), old.get(id), now, before)) + "\n"
        size += len(part.encode())
        if size > MAX_BYTES:
            parts.append(f"And {len(ids) - done:,} more, which do not fit here. Look at the files themselves.\n")
            break
        parts.append(part)
    return "\n".join(parts)


def _versions(records: Records, today: datetime.date) -> dict[str, Version]:
    problems: dict[str, list[Problem]] = {}
    for problem in check.problems(records, today):
        problems.setdefault(problem.path, []).append(problem)
    read = {e.document.path: e for e in records.listings}
    unread = [path for path in problems if path not in read and _FILE.search(path)]
    return {
        re.sub(r"[^a-z0-9-]", "?", PurePath(path).stem): Version(
            path, read[path].document.text if path in read else "", read.get(path), tuple(problems.get(path, ()))
        )
        for path in (*read, *unread)
    }


def _differs(new: Version | None, old: Version | None) -> bool:
    if new is None or old is None:
        return True
    return new.text != old.text or new.path.split("/")[-2:] != old.path.split("/")[-2:]


# --- one listing --------------------------------------------------------------------------------------------------


def _listing(id: str, new: Version | None, old: Version | None, now: Records, before: Records) -> Iterator[str]:
    verb = "Taken away" if new is None else "New" if old is None else "Changed"
    yield f"### {verb}: `{id}`\n"
    if new is None:
        yield "People have its address on paper. If it has closed, keep the file and say so in its `status`.\n"
    held = [p for p in new.problems if p.severity is Severity.HELD] if new else []
    if held:
        yield f"**Held.** {_DECIDES}\n"
    if (new and new.quiet) or (old and old.quiet):
        yield f"{_QUIET}\n"
        return
    mend = [p for p in new.problems if p.severity is Severity.ERROR] if new else []
    if mend:
        yield "**Not ready.** Something must be mended before readers can see it.\n"
    for problem in (*held, *mend):
        yield f"<pre>{_safe(f'Line {problem.line}: {problem.sentence}')}</pre>\n"
    if new and (new.entry is None or not new.entry.sound):
        return
    shown = list(_difference(_words(old, before), _words(new, now)))
    lines = [f"{mark} {_safe(line)}" for mark, text in shown for line in text[:_LONGEST].split("\n")]
    yield "<pre>\n" + "\n".join(lines or ["  Readers see no difference."]) + "\n</pre>\n"


def _difference(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the name of each fact that differs, then what was seen and what will be."""
    for name in {**old, **new}:
        was, will = old.get(name, ""), new.get(name, "")
        if was != will:
            yield " ", f"{name}:"
            yield from (("-", was),) if was else ()
            yield from (("+", will),) if will else ()


def _safe(text: str) -> str:
    """Return text as HTML in which nothing can begin markup, a mention or a command."""
    marks = {"@": "&#64;", "#": "&#35;", ":": "&#58;", "`": "&#96;", "[": "&#91;", "\\": "&#92;"}
    return "".join(marks.get(c, c) for c in escape(visible(text)).replace("&#", "\0")).replace("\0", "&#")


# --- as readers see it --------------------------------------------------------------------------------------------


def _words(version: Version | None, records: Records) -> dict[str, str]:
    """Return a listing's facts in the words of its page, by what each is called there."""
    if version is None or version.entry is None or not version.entry.sound:
        return {}
    listing = version.entry.record
    needs = {n.id: n.name for h in (records.needs.record.what_matters if records.needs else ()) for n in h.needs}
    areas = {entry.id: entry.record.name for entry in records.areas}
    return {
        "Name": listing.name,
        "What happens": listing.summary,
        "More": listing.description or "",
        "Run by": listing.organisation.name,
        "Helps with": ", ".join(needs.get(id, id) for id in listing.needs),
        "Where": "\n".join(map(listing_text.venue_line, listing.venues)),
        "Getting in": "\n".join(_access(listing)),
        "When": "\n".join([*session_text.sessions(listing), *([listing.times_note] if listing.times_note else [])]),
        "How people take part": listing_text.ways(listing),
        "Cost": listing_text.cost(listing),
        "Who it is for": listing_text.who(listing),
        "Who it cannot help": listing.who.not_for or "",
        "Who can use it": ", ".join(areas.get(id, id) for id in listing.serves),
        "Languages": ", ".join(listing.languages),
        **_joining(listing),
        **_keeping(listing),
    }


def _access(listing: Listing) -> Iterator[str]:
    for venue in listing.venues:
        told = [f"{fact.name}: {fact.answer}" for fact in listing_text.access(venue)]
        yield "; ".join([*told, *([venue.access.note] if venue.access.note else [])])


def _joining(listing: Listing) -> dict[str, str]:
    join = listing.join
    phones = [join.phone.shown] if join.phone else []
    phones += [f"{other.label}: {other.number.shown}" for other in join.other_phones]
    return {
        "How to join": listing_text.routes(listing),
        "What to do first": join.first_step or "",
        "Phone": "\n".join(phones),
        "Text": listing_text.text_to(join.text.to, join.text.say).words if join.text else "",
        "E-mail": join.email or "",
        "Website": "\n".join(a for a in (join.website, listing.organisation.website) if a),
        "Form for professionals": join.referral_form or "",
        "Waiting time": join.waiting_time or "",
        "Other words to find it by": ", ".join(listing.keywords),
    }


def _keeping(listing: Listing) -> dict[str, str]:
    review, status = listing.reviewed, listing.status
    closed = f"Closed. {status.reason or ''}".strip() if status.kind == "closed" else ""
    said = f"{date_words(review.on)}, by {review.by}{', ' + review.how if review.how else ''}" if review else ""
    return {
        "Status": listing_text.paused(listing) or closed or "Open",
        "Checked": said or "Not yet",
        "Sensitive": "Yes: a plain title and a quick exit" if listing.sensitive else "",
    }
