"""What readers would see before and after, of what differs between two directories, as Markdown.

A shared record is one change, however many listings name it.

Listing text goes inside `<pre>` alone, escaped: there Markdown, mentions and the workflow runner's commands are words.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import PurePath
from typing import Any

from generator import check
from generator.check import approvals
from generator.check.context import texts
from generator.directory_diff.listing_facts import listing_facts
from generator.formatting import count_words
from generator.load import Entry, Records
from generator.problems import Problem, Severity, field_label, visible
from schema import Listing
from schema.listing import SHARED_FIELDS

MAX_BYTES = 900_000
"""Longest summary; GitHub keeps 1 MiB of one."""
MAX_COMMENT_BYTES = 55_000
"""Longest summary that is a comment; GitHub keeps 65,536 characters of one, and the approvals come before it."""
_MOST_DECISIONS = 50
"""Most approvals and consents that are named."""
_MAX_CHARACTERS = 3_000
"""Most characters of one fact that are shown."""
_FILE = re.compile(r"listings/[^/]+/[^/]+\.yml$")
_SHARED_FILE = re.compile(r"(?:organisations|venues)/[^/]+\.yml$")
_MOST_NAMED = 20
"""Most listings that are named as those which a change to a shared record touches."""
_HELD = "**Held.** A named person must decide whether this may be published, and record it in the file.\n"
_NOT_READY = "**Not ready.** Something must be mended before readers can see it.\n"
_NOT_SHOWN = (
    "Its words are not shown: some of them must not be repeated. Take them out at once and tell the curators.\n"
)
_REMOVED = "People have its address on paper. If it has closed, keep the file and say so in its `status`.\n"


@dataclass(frozen=True)
class Version:
    """One listing, or one shared record, in one of the two directories."""

    path: str
    text: str
    entry: Entry[Any] | None
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


def markdown(
    after: Records,
    before: Records,
    today: datetime.date,
    author_of: Callable[[str], str | None] = lambda _: None,
    max_bytes: int = MAX_BYTES,
) -> str:
    """Return a summary of every listing that differs, short enough for a job's summary.

    `author_of` says who wrote the newest version of a file, by its path.
    """
    new, old = _versions(after, today), _versions(before, today)
    ids = sorted(id for id in new.keys() | old.keys() if _differs(new.get(id), old.get(id)))
    if not ids:
        return "No listing is changed.\n"
    parts = [f"## {_counts(ids)} changed\n", *_decisions(after, before, author_of)]
    size = sum(len(part.encode()) for part in parts)
    for position, id in enumerate(sorted(ids, key=lambda id: "/" not in id)):
        section = "\n".join(_section(id, new.get(id), old.get(id), after, before)) + "\n"
        size += len(section.encode())
        if size > max_bytes:
            parts.append(f"And {len(ids) - position:,} more, which do not fit here. Look at the files themselves.\n")
            break
        parts.append(section)
    return "\n".join(parts)


def _counts(ids: Collection[str]) -> str:
    shared = sum("/" in id for id in ids)
    counts = ((len(ids) - shared, "listing"), (shared, "shared record"))
    return " and ".join(count_words(number, noun) for number, noun in counts if number)


def _decisions(after: Records, before: Records, author_of: Callable[[str], str | None]) -> Iterator[str]:
    """Yield what only a curator may write and this change does: first of all, since it lets held words through."""
    decisions = list(approvals.proposed(after, before))
    if decisions:
        yield "### Somebody must confirm these decisions\n"
    for decision in decisions[:_MOST_DECISIONS]:
        said = approvals.sentence(decision, author_of(decision.entry.document.path))
        yield f"<pre>{_escaped(f'{_id(decision.entry.document.path)}: {said}')}</pre>\n"
    if len(decisions) > _MOST_DECISIONS:
        yield f"And {len(decisions) - _MOST_DECISIONS:,} more.\n"


def _versions(records: Records, today: datetime.date) -> dict[str, Version]:
    """Return each listing by its id, and each shared record by folder and id, those too that could not be read."""
    problems: dict[str, list[Problem]] = defaultdict(list)
    for problem in check.problems(records, today):
        problems[problem.path].append(problem)
    files: tuple[Entry[Any], ...] = (*records.shared.entries, *records.listings)
    entries = {entry.document.path: entry for entry in files}
    for entry in records.listings:  # what must not be repeated of a record must not be repeated of its listings
        named = check.shared_records.named(entry, records.shared)
        secrets = [problem for record in named for problem in problems[record.document.path] if problem.private]
        problems[entry.document.path] += secrets
    unreadable = [p for p in problems if p not in entries and (_FILE.search(p) or _SHARED_FILE.search(p))]
    return {_id(path): _version(path, entries.get(path), problems.get(path, [])) for path in (*entries, *unreadable)}


def _id(path: str) -> str:
    """Return how the summary calls a file: `choir` for a listing, `venues/library` for a shared record."""
    id = re.sub(r"[^a-z0-9-]", "?", PurePath(path).stem)
    return f"{PurePath(path).parent.name}/{id}" if _SHARED_FILE.search(path) and not _FILE.search(path) else id


def _version(path: str, entry: Entry[Any] | None, problems: Iterable[Problem]) -> Version:
    return Version(path, entry.document.text if entry else "", entry, tuple(problems))


def _differs(new: Version | None, old: Version | None) -> bool:
    if new is None or old is None:
        return True
    return new.text != old.text or new.path.split("/")[-2:] != old.path.split("/")[-2:]


# --- one listing --------------------------------------------------------------------------------------------------


def _section(id: str, new: Version | None, old: Version | None, after: Records, before: Records) -> Iterator[str]:
    verb = "Taken away" if new is None else "New" if old is None else "Changed"
    yield f"### {verb}: `{id}`\n"
    if "/" in id:
        yield _touched(sorted(_naming(id, after) | _naming(id, before)))
    else:
        yield from _state(new)
    if any(version and version.is_private for version in (new, old)):
        yield _NOT_SHOWN
        return
    yield from _problem_lines(new)
    if new is None or new.is_readable:
        yield _difference(_facts(old, before), _facts(new, after))


def _naming(id: str, records: Records) -> set[str]:
    """Return the ids of the listings that name a shared record."""
    return {
        entry.id
        for entry in records.listings
        for path, named in entry.shared.items()
        if f"{SHARED_FIELDS[str(path[0])]}/{named}" == id
    }


def _touched(ids: Sequence[str]) -> str:
    more = [f"and {len(ids) - _MOST_NAMED:,} more"] if len(ids) > _MOST_NAMED else []
    names = ", ".join((*(f"`{id}`" for id in ids[:_MOST_NAMED]), *more))
    return f"It stands in {count_words(len(ids), 'listing')}: {names}\n" if ids else "No listing names it.\n"


def _state(new: Version | None) -> Iterator[str]:
    """Yield what a reviewer must know first."""
    if new is None:
        yield _REMOVED
    elif new.with_severity(Severity.HELD):
        yield _HELD


def _problem_lines(new: Version | None) -> Iterator[str]:
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


def _facts(version: Version | None, records: Records) -> dict[str, str]:
    """Return the facts of a listing, or of a shared record, by what each is called."""
    if version is None or version.entry is None or not version.is_readable:
        return {}
    record = version.entry.record
    return listing_facts(record, records) if isinstance(record, Listing) else _typed_facts(version.entry)


def _typed_facts(entry: Entry[Any]) -> dict[str, str]:
    """Return what stands in the file of a shared record, by field."""
    return {field_label(path): words for path, words in texts(entry.document.value)}
