"""An e-mail address and a web address, such as are on the public internet."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated
from urllib.parse import quote, urlsplit

from pydantic import AfterValidator, WithJsonSchema

from schema.advice import is_none
from schema.contact_advice import (
    ENTITY,
    are_two_addresses,
    has_paired_brackets,
    meant_email,
    meant_web_address,
    other_kind,
    without_stops,
)
from schema.types.messages import MAX_ADVISED, NONE_ADVICE, fail, instead, quoted

MAX_EMAIL = 254
MAILBOX = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}")
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
LAST_LABEL = re.compile(r"[a-z]{2,24}|xn--[a-z0-9]{2,20}")
HIDDEN_HOSTS = (".local", ".internal", ".localhost", ".lan", ".home", ".corp", ".invalid", ".onion")


def is_public_host(host: str) -> bool:
    """Return whether `host`, in small letters, has the shape of a dotted name on the public internet."""
    *labels, last = host.split(".")
    shaped = bool(labels) and all(LABEL.fullmatch(label) for label in labels) and bool(LAST_LABEL.fullmatch(last))
    return shaped and not host.endswith(HIDDEN_HOSTS)


def _email(text: str) -> str:
    tidy = text.strip()
    mailbox, _, host = tidy.partition("@")
    good = len(tidy) <= MAX_EMAIL and MAILBOX.fullmatch(mailbox) and not mailbox.endswith(".") and ".." not in mailbox
    if not good or not is_public_host(host.lower()):
        if other := other_kind(tidy, "email"):
            raise fail("email", f"{quoted(text)} {other}")
        plain = "Keep one of them here" if text.count("@") > 1 else "Write it like hello@example.org"
        hint = instead(text, meant_email, plain)
        raise fail("email", f"{quoted(text)} is not one plain e-mail address. {hint}")
    return tidy


Email = Annotated[str, AfterValidator(_email), WithJsonSchema({"type": "string", "format": "email"})]
"""One e-mail address in plain letters."""

MAX_ADDRESS = 300
PATH = re.compile(r"[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]*")
BAD_PERCENT = re.compile(r"%(?:[01][0-9A-Fa-f]|7[Ff]|(?![0-9A-Fa-f]{2}))")
DOTS = re.compile(r"/(?:\.|%2[Ee]){1,2}(?:/|$)")


@lru_cache(maxsize=50_000)
def address_fault(text: str) -> str | None:
    """Return what is wrong with `text` as a public web address, or None. Stricter than a URL parser, on purpose."""
    if are_two_addresses(text):
        return f"{quoted(text)} looks like two addresses. Keep one of them here"
    fault = _scheme_fault(text)
    if fault:
        return fault
    if len(text) > MAX_ADDRESS:
        return f"is {len(text)} characters long; the most is {MAX_ADDRESS}. Use a shorter page address"
    if "".join(text.split()) != text:
        return f'{quoted(text)} contains a space or a line break. Write each space as "%20", or copy the address again'
    if without_stops(text) != text:
        return f"{quoted(text)} ends with {quoted(text[-1])}, which is no part of it{_address_advice(text) or _COPY}"
    if ENTITY.search(text):
        return f'{quoted(text)} has "&amp;" or the like in it, which stands for one letter{_address_advice(text)}'
    return _host_fault(text) or _rest_fault(text)


_COPY = ". Copy it again from the address bar"


def _address_advice(text: str) -> str:
    """Return the address that was probably meant, as the end of a message, or nothing."""
    if is_none(text):
        return f". {NONE_ADVICE}"
    meant = meant_web_address(text) if len(text) <= MAX_ADVISED else None
    return f'. Write it as "{meant}"' if meant and meant != text and address_fault(meant) is None else ""


def _scheme_fault(text: str) -> str | None:
    if other := other_kind(text, "website"):
        return f"{quoted(text)} {other}"
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(//)?", text)
    if not scheme and not re.search(r"[./@]", text) and not is_none(text):
        return f"{quoted(text)} must begin with https://. Copy the whole address of the page from the address bar"
    if not scheme or scheme[1].lower() not in ("http", "https"):
        return f"{quoted(text)} must begin with https://{_address_advice(text)}"
    return None if scheme[2] else f"{quoted(text)} has no // after the colon. Write it like https://www.example.org"


def _host_fault(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return f"{quoted(text)} is not a web address. Copy it again from the address bar"
    if "@" in parts.netloc:
        return f'{quoted(text)} has "@" in its first part. Copy the address again from the address bar'
    if port is not None:
        return f'{quoted(text)} has a port number (":{port}"). Leave it out'
    if ":" in parts.netloc and "[" not in parts.netloc:
        return f"{quoted(text)} has a colon too many. Copy the address again from the address bar"
    host = parts.netloc.lower()
    if not is_public_host(host):
        return f"{quoted(text)} is not on a public website name. Write it like https://www.example.org"
    if not text.startswith(f"{parts.scheme}://{host}"):
        return f'{quoted(text)}: write the first part in small letters: "{parts.scheme}://{host}"'
    return None


def _rest_fault(text: str) -> str | None:
    rest = text.split("//", 1)[1].partition("/")[2]
    if not PATH.fullmatch(rest):
        odd = next(c for c in rest if not PATH.fullmatch(c))
        hint = f'Write it as "{quote(odd)}"' if odd in "()" or odd.isalpha() else "Copy it again from the address bar"
        return f"{quoted(text)} contains {quoted(odd)}, which web addresses do not. {hint}"
    if not has_paired_brackets(rest):
        return f'{quoted(text)} has a bracket without its other half. Write "(" as "%28" and ")" as "%29"'
    if BAD_PERCENT.search(rest):
        return (
            f'{quoted(text)} has a "%" with a code after it that no page address needs. Copy it again from the'
            " address bar"
        )
    if DOTS.search("/" + re.split("[?#]", rest)[0]):
        return f'{quoted(text)} has ".." or "." between slashes. Copy it again from the address bar'
    return None


def _web_address(text: str) -> str:
    tidy = text.strip(" ")
    fault = address_fault(tidy)
    if fault:
        raise fail("web_address", fault)
    return tidy


WebAddress = Annotated[str, AfterValidator(_web_address), WithJsonSchema({"type": "string", "format": "uri"})]
"""A public http or https address with a dotted name: no user, no number for a name, no port."""
