"""Values that stand for nothing: what people type into a box that had to be filled."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from schema.advice import is_none

_WORDS = re.compile(
    r"(?:no|not) (?:description|address|phone|telephone|email|e-mail|website|url|details?|information|data|postcode)"
    r"(?: (?:is )?(?:available|given|provided|known|supplied|yet|found))?\.?"
    r"|(?:not|none) (?:available|given|provided|known|supplied|stated|specified|recorded|set)\.?"
    r"|(?:test|dummy|sample|example|placeholder)(?:[ _-]?(?:tel|telephone|phone|number|e-?mail|address|name"
    r"|data|value|url"
    r"|website|text|organisation|org|service|record|entry|user|postcode))?[ _-]?[0-9]{0,3}"
    r"|n[./]?k\.?"
    r"|lorem ipsum.*|asdf\w*|qwerty|x{2,}|\.{2,}|-{2,}|_{2,}|\?{2,}|#n/?a|#ref!|#value!|#name\?|nan|undefined"
    r"|please (?:update|complete|add).{0,40}|to follow|coming soon|(?:1|123) (?:test|example|any"
    r"|some)(?: (?:street|road))?",
    re.IGNORECASE | re.DOTALL,
)
_MAILBOXES = frozenset("test name user email example someone you yourname info none na noemail".split())
_HOSTS = re.compile(r"(?:www\.)?(?:example\.(?:com|org|net)|test\.(?:com|co\.uk)|yourwebsite\.\w+|none\.\w+|na\.na)")
_RUNNING = "01234567890123456789"


def stands_for_nothing(text: str) -> bool:
    """Return whether a value says nothing: n/a, "test tel", 00000000000, http://example.com."""
    plain = " ".join(text.split()).strip(" \"'“”")
    return not plain or is_none(plain) or bool(_WORDS.fullmatch(plain)) or _is_no_number(plain) or _is_no_address(plain)


def _is_no_number(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return (
        len(digits) >= 7
        and not re.search(r"[A-Za-z:]", text)
        and (len(set(digits)) == 1 or set(digits[1:]) == {"0"} or digits in _RUNNING or digits in "09876543210")
    )


def _is_no_address(text: str) -> bool:
    mailbox, at, host = text.casefold().partition("@")
    if at:
        return mailbox in _MAILBOXES and bool(_HOSTS.fullmatch(host))
    try:
        parts = urlsplit(text.casefold())
    except ValueError:
        return False
    is_bare = parts.scheme in ("http", "https") and parts.path in ("", "/") and not parts.query
    return text.casefold() in ("http://", "https://", "www.") or (is_bare and bool(_HOSTS.fullmatch(parts.netloc)))
