"""From a saved e-mail to the texts in it: every encoding undone, soft line breaks joined, HTML as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from generator.submissions import html_text, text_encoding

MAX_BYTES = 8 * 1024 * 1024
"""Largest saved e-mail, in bytes: people's signatures carry pictures."""
_MAX_CHARACTERS = 256 * 1024
"""Most characters of one part that are read: a listing is at most a quarter of that."""

_KIND_OF_PART = re.compile(rb"^content-[a-z-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)
"""A header that says what a part is, on all its lines: these alone are taken apart."""
_MAX_HEADER = 2_000
"""Most characters of a header that says what a part is: the standard library takes one of 40 kB apart in 24 seconds."""
_MAX_NESTED = 60
"""Most parts with parts of their own: each line is compared with every boundary around it."""
_TOO_LONG = (
    "this e-mail has a header too long to read safely. Open it, copy its words into a plain text file, and take that in"
)


class CannotReadMessage(Exception):
    """An e-mail that no mail program makes, in words for its reader."""


_HEADER = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type"
    rb"|authentication-results|dkim-signature|reply-to|x-[a-z-]+|arc-[a-z-]+|thread-[a-z]+):|^from [^:]",
    re.IGNORECASE,
)
_YAML_FILE = re.compile(r"\.ya?ml$", re.IGNORECASE)


def is_email(data: bytes) -> bool:
    """Return whether the bytes are a saved e-mail: two or more of its first lines are an e-mail's headers."""
    return sum(bool(_HEADER.match(line)) for line in header_block(data).splitlines()) >= 2


def header_block(data: bytes) -> bytes:
    """Return the lines of an e-mail before its first empty one."""
    return re.split(rb"\r?\n\r?\n", data.lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]


def texts(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the text of each part of an e-mail, plain text before HTML; and the text of each YAML file with it."""
    if any(len(header[0]) > _MAX_HEADER for header in _KIND_OF_PART.finditer(data)):
        raise CannotReadMessage(_TOO_LONG)
    if data.lower().count(b"multipart/") > _MAX_NESTED:
        raise CannotReadMessage("this e-mail has too many others inside it. Send on only the one with the listing")
    try:
        return _texts_of_parts(_parts(data))
    except RecursionError:  # comments inside comments without end are nobody's submission
        raise CannotReadMessage(_TOO_LONG) from None


def addresses(data: bytes) -> tuple[str, ...]:
    """Return where the links in the HTML of an e-mail lead, of one that `texts` can read."""
    pages = (part for part in _parts(data) if part.get_content_maintype() == "text" and _is_html(part))
    return tuple(address for page in pages for address in html_text.addresses(_content(page)))


def _texts_of_parts(parts: list[EmailMessage]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    bodies = [part for part in parts if not _is_yaml_file(part) and part.get_content_maintype() == "text"]
    plain_before_html = sorted(bodies, key=_is_html)
    return tuple(map(_text, plain_before_html)), tuple(map(_content, filter(_is_yaml_file, parts)))


def _parts(data: bytes) -> list[EmailMessage]:
    message = message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.default)
    return [part for part in message.walk() if isinstance(part, EmailMessage) and not part.is_multipart()]


def _is_yaml_file(part: EmailMessage) -> bool:
    return bool(_YAML_FILE.search(part.get_filename() or ""))


def _is_html(part: EmailMessage) -> bool:
    return part.get_content_subtype() == "html"


def _text(part: EmailMessage) -> str:
    return html_text.text_of(_content(part)) if _is_html(part) else _plain_text(part)


def _content(part: EmailMessage) -> str:
    """Return the text of a part, whatever it says of its own encoding."""
    try:
        data = part.get_payload(decode=True)
        said = part.get_content_charset("")
    except (LookupError, ValueError):
        data, said = str(part.get_payload()).encode("utf-8", "replace"), ""
    text = text_encoding.decoded(data, said) if isinstance(data, bytes) else str(data)
    return text[:_MAX_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")


def _plain_text(part: EmailMessage) -> str:
    text = _content(part)
    if part.get_param("format", failobj="") != "flowed":
        return text
    return "\n".join(_unflowed(text.split("\n"), delete_space=part.get_param("delsp", failobj="") == "yes"))


def _unflowed(lines: list[str], delete_space: bool) -> Iterator[str]:
    """Yield lines with their soft breaks joined (RFC 3676): a line that ends with a space goes on below."""
    held, held_quote = "", None
    for line in lines:
        quote, text = _quote_and_text(line)
        if held_quote not in (None, quote):
            yield held
            held_quote = None
        if held_quote is None:
            held = f"{quote} " if quote else ""
        held += text
        if _goes_on_below(line):
            held, held_quote = held[:-1] if delete_space else held, quote
        else:
            yield held
            held, held_quote = "", None
    if held:
        yield held


def _quote_and_text(line: str) -> tuple[str, str]:
    """Return a line's quote marks, and its text without the space that was stuffed before it."""
    text = line.lstrip(">")
    return line[: len(line) - len(text)], text.removeprefix(" ")


def _goes_on_below(line: str) -> bool:
    """Return whether a line ends in a soft break. One of spaces alone does not, nor does the mark of a signature."""
    text = line.lstrip(">")
    return text.endswith(" ") and bool(text.strip()) and text != "-- "
