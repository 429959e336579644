"""From a saved e-mail to the texts in it: every encoding undone, soft line breaks joined, HTML as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser

MAX_BYTES = 8 * 1024 * 1024
"""Largest saved e-mail, in bytes: people's signatures carry pictures."""
_MAX_CHARACTERS = 256 * 1024
"""Most characters of one part that are read: a listing is at most a quarter of that."""

_HEADER = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type"
    rb"|authentication-results|dkim-signature|reply-to|x-[a-z-]+|arc-[a-z-]+|thread-[a-z]+):|^from [^:]",
    re.IGNORECASE,
)
_YAML_FILE = re.compile(r"\.ya?ml$", re.IGNORECASE)


def is_email(data: bytes) -> bool:
    """Return whether the bytes are a saved e-mail: two or more of its first lines are an e-mail's headers."""
    top = re.split(rb"\r?\n\r?\n", data.lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]
    return sum(bool(_HEADER.match(line)) for line in top.splitlines()) >= 2


def texts(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the text of each part of an e-mail, plain text before HTML; and the text of each YAML file with it."""
    try:
        parts = _parts(data)
    except RecursionError:  # e-mails inside e-mails without end are nobody's submission
        return (), ()
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
    return _text_of_html(_content(part)) if _is_html(part) else _plain_text(part)


def _content(part: EmailMessage) -> str:
    """Return the text of a part, whatever it says of its own encoding."""
    try:
        content = part.get_content()
    except (LookupError, ValueError):
        content = part.get_payload(decode=True)
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)
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


class _TextExtractor(HTMLParser):
    """Collects the text of an HTML e-mail, a line for each line that a reader sees."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces = ["\n"]
        self.preformatted = 0
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.preformatted += tag == "pre"
        self.hidden += tag in _INVISIBLE
        if tag == "br" or tag in _BLOCKS:
            self._break_line(always=tag == "br")

    def handle_endtag(self, tag: str) -> None:
        self.preformatted -= tag == "pre"
        self.hidden -= tag in _INVISIBLE
        if tag in _BLOCKS:
            self._break_line()

    def handle_data(self, data: str) -> None:
        text = data if self.preformatted > 0 else re.sub(r"[ \t\r\n]+", " ", data)
        if self.preformatted <= 0 and self.pieces[-1].endswith("\n"):
            text = text.removeprefix(" ")
        if text and self.hidden <= 0:
            self.pieces.append(text)

    def _break_line(self, always: bool = False) -> None:
        if always or not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")


_INVISIBLE = frozenset("style script title".split())
_BLOCKS = frozenset("p div li tr blockquote pre h1 h2 h3 ul ol table".split())


def _text_of_html(html: str) -> str:
    extractor = _TextExtractor()
    extractor.feed(html)
    extractor.close()
    return "".join(extractor.pieces[1:])
