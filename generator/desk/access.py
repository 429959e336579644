"""Who may ask the desk anything: the browser that was given its address, on this machine, from its own pages.

A page of another website can make a browser send requests here, and so can a name that leads here by a trick (DNS
rebinding). So the Host must be ours, the secret must come in a cookie that no other site can send, and whatever
changes something must come from our own page (Origin) and carry the secret in its form as well.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

COOKIE = "linkbook-desk"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",  # with no-referrer a browser sends "null" for the Origin of our own forms
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
CLOSED = "This page belongs to somebody else's desk. Open the address that `linkbook desk` printed when it started"


def is_ours(host: str, port: int) -> bool:
    """Return whether a request was for this machine by its own name."""
    return host in (f"127.0.0.1:{port}", f"localhost:{port}")


def is_same(given: str, secret: str) -> bool:
    """Return whether somebody knows the secret, in a time that does not tell how nearly they do."""
    return hmac.compare_digest(given.encode(), secret.encode())


def may_change(headers: Mapping[str, str], form: Mapping[str, str], secret: str) -> bool:
    """Return whether a request that changes something comes from a page of ours."""
    return headers.get("origin", "") == f"http://{headers.get('host', '')}" and is_same(form.get("token", ""), secret)
