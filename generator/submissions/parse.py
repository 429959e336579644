"""From a file that somebody sent to submissions: something new, a change, or a word that a listing is still right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.load import Document, Records
from generator.load.safe_read import MAX_BYTES, Source, decode
from generator.load.validation import validate
from generator.load.yaml_parser import Value, parse
from generator.problems import Problem
from generator.submissions import email_message, github_issue, yaml_block
from schema.record import Record
from schema.submission import Change, StillRight

CURATORS_ONLY = ("reviewed", "approved", "added")
"""What only a curator writes: a review, a decision, and the day."""
_SUGGESTED = re.compile(r"^# Suggested address: *(?P<address>\S+)\s*$", re.MULTILINE)


@dataclass(frozen=True)
class New:
    """A new listing: what it says, and the address that the form suggests for it."""

    document: Document
    value: dict[str, Value]
    suggested: str
    left_out: tuple[str, ...]
    """What it said that only a curator may say."""
    known: tuple[Problem, ...] = ()
    """The problems of reading it."""


@dataclass(frozen=True)
class Changed:
    """A change to one listing."""

    document: Document
    said: Change


@dataclass(frozen=True)
class Confirmed:
    """A word that a listing is still right."""

    document: Document
    said: StillRight


Submission = New | Changed | Confirmed


@dataclass(frozen=True)
class Unread:
    """A submission that cannot be understood, with its problems."""

    problems: tuple[Problem, ...]
    text: str = ""


def submissions(data: bytes, path: str, records: Records) -> tuple[Submission | Unread, ...]:
    """Return each submission in a file, in order; one that says why where there is none."""
    found = tuple(_submissions(data, path, records))
    return found or (Unread((_nothing(path),)),)


def _submissions(data: bytes, path: str, records: Records) -> Iterator[Submission | Unread]:
    if email_message.is_letter(data):
        words, files = email_message.texts(data)
        texts = next((text for text in words if yaml_block.blocks(text)), None)
        for text in (texts,) if texts else files or words[:1]:
            yield from _in_text(text.encode("utf-8", "replace"), path, records)
    elif len(data) > MAX_BYTES:
        message = f"this file is {len(data):,} bytes; the most is {MAX_BYTES:,}. Shorten it"
        yield Unread((Problem(path, 1, message, code="file"),))
    else:
        yield from _in_text(data, path, records)


def _in_text(data: bytes, path: str, records: Records) -> Iterator[Submission | Unread]:
    source, problems = decode(data, path)
    if source is None:
        yield Unread(problems)
        return
    pieces = yaml_block.blocks(source.text)
    if not pieces and github_issue.is_issue(source.text):
        answered = github_issue.document(source.text, path, records)
        yield _kind(answered, problems) if answered else Unread((_for_a_person(path),))
    for text in pieces or (() if github_issue.is_issue(source.text) or not source.text.strip() else (source.text,)):
        piece = yaml_block.unwrapped(Source(path, text))
        document, more = parse(piece)
        if document is None:
            yield Unread((*problems, *more) if pieces or _seems_yaml(text) else (_nothing(path),), text)
        else:
            yield _kind(document, (*problems, *more))


def _seems_yaml(text: str) -> bool:
    return bool(re.search(r"^(?:change_to|still_right|name|summary|organisation) *:", text, re.MULTILINE))


def _kind(document: Document, known: tuple[Problem, ...]) -> Submission | Unread:
    """Return what a document is, by the key that only its kind has."""
    shapes: tuple[tuple[str, type[Record]], ...] = (("change_to", Change), ("still_right", StillRight))
    for key, shape in shapes:
        if key in document.value:
            entry, problems = validate(document, shape, "", known)
            if entry is None or not entry.valid or known:
                return Unread((*known, *problems), document.text)
            said = entry.record
            return Changed(document, said) if isinstance(said, Change) else Confirmed(document, said)  # type: ignore[arg-type]
    value = {name: item for name, item in document.value.items() if name not in CURATORS_ONLY}
    suggested = _SUGGESTED.search(document.text)
    left_out = tuple(name for name in CURATORS_ONLY if name in document.value)
    return New(document, value, suggested["address"] if suggested else "", left_out, known)


def _nothing(path: str) -> Problem:
    message = (
        f'there is no listing in this. It should have one between "{yaml_block.BEGIN}" and "{yaml_block.END}", '
        "or be a file from the form. If it is in somebody's own words, type it in with: linkbook new"
    )
    return Problem(path, 1, message, code="nothing")


def _for_a_person(path: str) -> Problem:
    message = (
        "this tells us in words what is wrong, so a person must read it. Change the listing's file by hand, or ask for"
        " one part at a time"
    )
    return Problem(path, 1, message, code="for_a_person")
