"""From a saved e-mail to the texts in it: every encoding undone, soft line breaks joined, HTML as plain words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser

MAX_BYTES = 8 * 1024 * 1024
"""Largest saved e-mail, in bytes: people's signatures carry pictures."""
_MOST = 256 * 1024
"""Most characters of one part that are read: a listing is at most a quarter of that."""

_HEADER = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type"
    rb"|authentication-results|dkim-signature|reply-to|x-[a-z-]+|arc-[a-z-]+|thread-[a-z]+):|^from [^:]",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.ya?ml$", re.IGNORECASE)


def is_letter(data: bytes) -> bool:
    """Return whether the bytes are a saved e-mail: two or more of its first lines are an e-mail's headers."""
    top = re.split(rb"\r?\n\r?\n", data.lstrip(b"\xef\xbb\xbf\r\n"), maxsplit=1)[0]
    return sum(bool(_HEADER.match(line)) for line in top.splitlines()) >= 2


def texts(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of each part of an e-mail, plain text before HTML; and the text of each YAML file with it."""
    try:
        message = message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.default)
        parts = [part for part in message.walk() if isinstance(part, EmailMessage) and not part.is_multipart()]
    except RecursionError:  # letters inside letters without end are nobody's submission
        return (), ()
    files = [part for part in parts if _FILE.search(part.get_filename() or "")]
    words = [part for part in parts if part not in files and part.get_content_maintype() == "text"]
    plain = [_plain(part) for part in words if part.get_content_subtype() != "html"]
    html = [_without_tags(_content(part)) for part in words if part.get_content_subtype() == "html"]
    return (*plain, *html), tuple(_content(part) for part in files)


def _content(part: EmailMessage) -> str:
    """Return the words of a part, whatever it says of its own letters."""
    try:
        content = part.get_content()
    except (LookupError, ValueError):
        content = part.get_payload(decode=True)
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)
    return text[:_MOST].replace("\r\n", "\n").replace("\r", "\n")


def _plain(part: EmailMessage) -> str:
    text = _content(part)
    if part.get_param("format", failobj="") != "flowed":
        return text
    return "\n".join(_joined(text.split("\n"), delete=part.get_param("delsp", failobj="") == "yes"))


def _joined(lines: list[str], delete: bool) -> Iterator[str]:
    """Yield lines with their soft breaks joined (RFC 3676): a line that ends with a space goes on below."""
    held, depth = "", None
    for line in lines:
        marks = re.match(r">*", line)[0]  # type: ignore[index]
        rest = line[len(marks) :]
        words = rest.removeprefix(" ")
        if depth is not None and depth != marks:
            yield held
            held = ""
        held, depth = (held + words) if depth == marks else (f"{marks} {words}" if marks else words), marks
        if held.endswith(" ") and rest != "-- " and words.strip():
            held = held[:-1] if delete else held
        else:
            yield held
            held, depth = "", None
    if held:
        yield held


class _Words(HTMLParser):
    """Collects the words of an HTML e-mail, a line for each line that a reader sees."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces = ["\n"]
        self.kept = 0
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kept += tag == "pre"
        self.hidden += tag in _UNSEEN
        if tag == "br" or tag in _LINES:
            self._break(always=tag == "br")

    def handle_endtag(self, tag: str) -> None:
        self.kept -= tag == "pre"
        self.hidden -= tag in _UNSEEN
        if tag in _LINES:
            self._break()

    def handle_data(self, data: str) -> None:
        words = data if self.kept > 0 else re.sub(r"[ \t\r\n]+", " ", data)
        if self.kept <= 0 and self.pieces[-1].endswith("\n"):
            words = words.removeprefix(" ")
        if words and self.hidden <= 0:
            self.pieces.append(words)

    def _break(self, always: bool = False) -> None:
        if always or not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")


_UNSEEN = frozenset("style script title".split())
_LINES = frozenset("p div li tr blockquote pre h1 h2 h3 ul ol table".split())


def _without_tags(html: str) -> str:
    words = _Words()
    words.feed(html)
    words.close()
    return "".join(words.pieces[1:])
