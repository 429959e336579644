"""Catalogues on the disk, in gettext's format, against the sentences that the code says now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from generator.languages.folder import UNREAD

WIDTH = 118
"""Columns of a line of the file."""

_HEADER = """\
# The sentences of Linkbook in one more language: {language}.
# Each `msgid` is English as it stands in the code; its `msgstr` is the same in the language. Keep names in braces.
# Made by `linkbook languages {language} --write`, which also says what is missing.
# {unread}"""


@dataclass(frozen=True)
class Gap:
    """A sentence that a language lacks, and a file that says it."""

    path: str
    english: str


def gaps(template: Catalog, data: bytes | None, language: str) -> Iterator[Gap]:
    """Yield each sentence of a template that a language's file lacks; every one where there is no file."""
    known = read_po(BytesIO(data), locale=language) if data else Catalog(language)
    for message in template:
        if message.id and not _is_told(known.get(message.id)):
            yield Gap(message.locations[0][0], _english(message))


def _is_told(found: Message | None) -> bool:
    return found is not None and bool(found.string if isinstance(found.string, str) else all(found.string or ()))


def _english(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def updated(template: Catalog, data: bytes | None, language: str) -> bytes:
    """Return a language's file with every sentence of a template, and none that is said no more."""
    known = read_po(BytesIO(data), locale=language) if data else Catalog(language)
    written = Catalog(
        Locale.parse(language, sep="-"),
        header_comment=known.header_comment if data else _HEADER.format(language=language, unread=UNREAD),
        project="Linkbook",
        version="",
        fuzzy=False,
        charset="utf-8",
    )
    for message in template:
        if message.id:
            before = known.get(message.id)
            kept = before.string if before and _is_told(before) else ""
            written.add(message.id, kept, locations=message.locations)
    out = BytesIO()
    write_po(out, written, width=WIDTH, include_lineno=False, sort_by_file=False, omit_header=False)
    return _without_dates(out.getvalue())


def _without_dates(data: bytes) -> bytes:
    """Return a file without the headers that say when it was written: same sentences, same bytes."""
    dated = (
        b'"POT-Creation-Date',
        b'"PO-Revision-Date',
        b'"Generated-By',
        b'"Last-Translator',
        b'"Report-Msgid',
        b'"Language-Team',
    )
    return b"".join(line for line in data.splitlines(keepends=True) if not line.startswith(dated))
