"""What a file really is that is no YAML, told from how it begins, and how to make a listing of it."""

from __future__ import annotations

import re

_SAVE_AS_TEXT = "Copy its words into a plain text file, one field a line, such as name: Tea and Chat"
_RTF = "is rich text, as WordPad and TextEdit save. Save it as plain text: choose Save As, then Plain Text"
_BINARY = (
    (b"PK\x03\x04", f"is a Word document, a spreadsheet or a zip file. {_SAVE_AS_TEXT}"),
    (b"\xd0\xcf\x11\xe0", f"is an old Word document or spreadsheet, or an Outlook message. {_SAVE_AS_TEXT}"),
    (b"%PDF", f"is a PDF. {_SAVE_AS_TEXT}"),
    (b"{\\rtf", _RTF),
    (b"\x89PNG", f"is a picture. {_SAVE_AS_TEXT}"),
    (b"\xff\xd8\xff", f"is a picture. {_SAVE_AS_TEXT}"),
    (b"GIF8", f"is a picture. {_SAVE_AS_TEXT}"),
    (
        b"\xff\xfe",
        'is saved as "Unicode", which this cannot read. In Notepad, choose Save As, and pick UTF-8 beside Encoding',
    ),
    (
        b"\xfe\xff",
        'is saved as "Unicode", which this cannot read. In Notepad, choose Save As, and pick UTF-8 beside Encoding',
    ),
)
"""How files of other programs begin, and what to say of each."""

_HTML = re.compile(
    r"(?:<\?xml[^>]{0,100}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|meta|div|p|table|span|br)\b)", re.IGNORECASE
)
_MAIL_HEADER = re.compile(
    r"(?:from|to|cc|subject|date|sent|received|return-path|message-id|mime-version|delivered-to|reply-to|content-type)"
    r" ?:",
    re.IGNORECASE,
)
_FENCE = re.compile(r"\s*(?:```|~~~)")
_CSV_MARKS = (",", "\t", ";", "|")


def of_bytes(data: bytes) -> str | None:
    """Return what to say of a file of another program, after "this file", or None when it may be text."""
    start = data[:8].lstrip(b"\xef\xbb\xbf")
    return next((message for mark, message in _BINARY if start.startswith(mark)), None)


def of_text(text: str) -> tuple[int, str] | None:
    """Return the line, from 1, and what to say of a text that is plainly not a listing, or None."""
    lines = text.split("\n", 12)[:12]
    number, first = next(((n, line) for n, line in enumerate(lines, 1) if line.strip()), (1, ""))
    if first.startswith("{\\rtf"):
        return number, f"this file {_RTF}"
    if _HTML.match(first.lstrip()):
        return number, f"this is a web page (HTML), and not a listing. {_SAVE_AS_TEXT}"
    if _FENCE.match(first):
        return number, "this line only marks where the YAML begins (```). Delete it, and the one at the end"
    if first.startswith(">"):
        return number, (
            'this line begins with ">", as mail programs mark what they quote. Delete the ">" and the space after it'
            " from every line, or take it in with: linkbook intake FILE"
        )
    if first.startswith(("BEGIN:VCARD", "BEGIN:VCALENDAR")):
        return number, f"this is a contact card or a calendar, and not a listing. {_SAVE_AS_TEXT}"
    if sum(bool(_MAIL_HEADER.match(line)) for line in lines) >= 2:
        return number, "this is an e-mail, and not a listing. Take it in with: linkbook intake FILE"
    return None


def is_table(text: str) -> bool:
    """Return whether a text that cannot be read as YAML is a table: it has several columns."""
    lines = [line for line in text.split("\n", 4)[:4] if line.strip()]
    if lines and len(lines) < 2 and max(lines[0].count(mark) for mark in _CSV_MARKS) >= 3 and ": " not in lines[0]:
        return True
    if len(lines) < 2 or re.match(r"[a-z_]+: ", lines[0]):
        return False
    return any(lines[0].count(mark) >= 2 and lines[1].count(mark) >= 1 for mark in _CSV_MARKS)


TABLE = (
    "this is a table (CSV), and not a listing: a listing has one field a line, such as name: Tea and Chat. Make one"
    " file of each row, or take them all in with: linkbook import"
)
