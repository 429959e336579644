"""From a file that somebody sent to submissions: a new listing, a change to one, or a word that one is still right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from generator.load import Document, Records
from generator.load.safe_read import MAX_BYTES, FileText, decode
from generator.load.validation import validate
from generator.load.yaml_parser import Value, parse
from generator.problems import Problem
from generator.submissions import (
    email_message,
    github_issue,
    html_text,
    mail_headers,
    plain_reply,
    saved_mail,
    text_encoding,
    wrapped_lines,
    yaml_block,
)
from generator.submissions.mail_headers import NO_HEADERS, MailHeaders
from generator.submissions.plain_reply import PlainReply
from schema.record import Record
from schema.review import CURATORS_ONLY
from schema.submission import Change, StillRight

R = TypeVar("R", bound=Record)
_SUGGESTED_PATH = re.compile(r"^# Suggested address: *(?P<path>\S+)\s*$", re.MULTILINE)
_LOOKS_LIKE_YAML = re.compile(r"^(?:change_to|still_right|name|summary|organisation) *:", re.MULTILINE)


@dataclass(frozen=True)
class NewListing:
    """A new listing: its values, and the path that the form suggests for it."""

    document: Document
    value: dict[str, Value]
    suggested_path: str
    left_out: tuple[str, ...]
    """What it said that only a curator may say."""
    problems: tuple[Problem, ...] = ()
    """The problems of reading it."""


@dataclass(frozen=True)
class ListingChange:
    """A change to one listing."""

    document: Document
    record: Change


@dataclass(frozen=True)
class Confirmation:
    """A word that a listing is still right."""

    document: Document
    record: StillRight


Submission = NewListing | ListingChange | Confirmation | PlainReply


@dataclass(frozen=True)
class Unreadable:
    """A submission that cannot be understood, with its problems."""

    problems: tuple[Problem, ...]
    text: str = ""


def submissions(data: bytes, path: str, records: Records) -> tuple[Submission | Unreadable, ...]:
    """Return each submission in a file, in order; one that says why where there is none."""
    return tuple(_in_file(data, path, records)) or (Unreadable((_nothing(path),)),)


def _in_file(data: bytes, path: str, records: Records) -> Iterator[Submission | Unreadable]:
    try:
        email = saved_mail.email_of(data)
        texts = _email_texts(email) if email else ()
    except email_message.CannotReadMessage as fault:
        yield Unreadable((Problem(path, 1, str(fault), code="file"),))
        return
    if email:
        headers = mail_headers.read(email)
        for text in texts:
            yield from _in_text(text.encode("utf-8", "replace"), path, records, headers)
    elif len(data) > MAX_BYTES:
        message = f"this file is {len(data):,} bytes; the most is {MAX_BYTES:,}. Shorten it"
        yield Unreadable((Problem(path, 1, message, code="file"),))
    else:
        yield from _in_text(text_encoding.as_utf8(data), path, records)


def _email_texts(data: bytes) -> tuple[str, ...]:
    """Return the first text with marked YAML in it, or else the YAML files that came with it, or else its words."""
    texts, files = email_message.texts(data)
    marked = next((text for text in texts if yaml_block.blocks(text)), None)
    return (marked,) if marked else files or tuple(f"{text}{_our_links(data)}" for text in texts[:1])


def _our_links(data: bytes) -> str:
    """Return our own links that other words of an e-mail stand before, as lines that nobody takes for the sender's."""
    return "".join(f"\n> {address}" for address in email_message.addresses(data) if plain_reply.is_ours(address))


def _in_text(
    data: bytes, path: str, records: Records, headers: MailHeaders = NO_HEADERS
) -> Iterator[Submission | Unreadable]:
    source, problems = decode(data, path)
    if source is None:
        yield Unreadable(problems)
        return
    blocks = yaml_block.blocks(source.text) or yaml_block.blocks(_of_web_page(source.text))
    if blocks:
        yield from (_in_yaml(block, path, problems, is_marked=True) for block in blocks)
    elif github_issue.is_issue(source.text):
        document = github_issue.document(source.text, path, records)
        yield _of_document(document, problems) if document else Unreadable((_for_a_person(path),))
    elif reply := _plain_reply(source.text, path, records, headers):
        yield reply
    elif source.text.strip():
        yield _in_yaml(yaml_block.unquoted(source.text), path, problems, is_marked=False)


def _plain_reply(text: str, path: str, records: Records, headers: MailHeaders) -> PlainReply | None:
    if _LOOKS_LIKE_YAML.search(text):
        return None
    return plain_reply.read(_of_web_page(text) or text, path, records, headers)


def _of_web_page(text: str) -> str:
    """Return the text of a saved web page, or nothing when a text is not one."""
    return html_text.text_of(text) if text.lstrip()[:200].lower().startswith(("<!doctype html", "<html")) else ""


def _in_yaml(text: str, path: str, problems: tuple[Problem, ...], is_marked: bool) -> Submission | Unreadable:
    """Return the submission in a piece of YAML; `is_marked` when somebody has said that it is one."""
    document, yaml_problems = parse(wrapped_lines.unwrapped(FileText(path, text), is_mail=is_marked))
    if document is not None:
        return _of_document(document, (*problems, *yaml_problems))
    is_yaml = is_marked or _LOOKS_LIKE_YAML.search(text) or any(problem.code == "file" for problem in yaml_problems)
    return Unreadable((*problems, *yaml_problems) if is_yaml else (_nothing(path),), text)


def _of_document(document: Document, problems: tuple[Problem, ...]) -> Submission | Unreadable:
    """Return what a document is, by the key that only its kind has."""
    if "change_to" in document.value:
        change, faults = _sound_record(document, Change, problems)
        return ListingChange(document, change) if change else Unreadable(faults, document.text)
    if "still_right" in document.value:
        word, faults = _sound_record(document, StillRight, problems)
        return Confirmation(document, word) if word else Unreadable(faults, document.text)
    return _new_listing(document, problems)


def _sound_record(
    document: Document, shape: type[R], problems: tuple[Problem, ...]
) -> tuple[R | None, tuple[Problem, ...]]:
    """Return a document as a record, or None and everything that is wrong with it."""
    entry, faults = validate(document, shape, "", problems)
    is_sound = entry is not None and entry.valid and not problems
    return entry.record if entry and is_sound else None, (*problems, *faults)


def _new_listing(document: Document, problems: tuple[Problem, ...]) -> NewListing:
    value = {name: item for name, item in document.value.items() if name not in CURATORS_ONLY}
    suggested = _SUGGESTED_PATH.search(document.text)
    left_out = tuple(name for name in CURATORS_ONLY if name in document.value)
    return NewListing(document, value, suggested["path"] if suggested else "", left_out, problems)


def _nothing(path: str) -> Problem:
    message = (
        f'there is no listing in this. It should have one between "{yaml_block.BEGIN}" and "{yaml_block.END}", '
        "or be a file from the form. If it is in somebody's own words, it names no listing of this book: find the one"
        " that they mean and change its file, or ask them to use the form"
    )
    return Problem(path, 1, message, code="nothing")


def _for_a_person(path: str) -> Problem:
    message = (
        "this tells us in words what is wrong, so a person must read it. Change the listing's file by hand, or ask for"
        " one part at a time"
    )
    return Problem(path, 1, message, code="for_a_person")
