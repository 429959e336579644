"""Our JavaScript as browsers are sent it: without the comments and margins that only its readers need.

Lines and names stay as they are, so that what somebody finds in a browser can be found in `site_overrides/assets/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.resources import SITE_OVERRIDES

_THIRD_PARTY_MARK = "/*!"
_TYPE = re.compile(r"(?<=.)/\*\* @type \{.*?\} \*/ ")
"""What a value is, said inside a line for the type checker."""


def minified_scripts() -> Mapping[str, bytes]:
    """Return every module by its path in the site: ours minified, other people's as they are."""
    return {path: sent(source) for path, source in sources().items()}


def sources() -> Mapping[str, str]:
    """Return the source of every module by its path in the site."""
    paths = sorted((SITE_OVERRIDES / "assets").rglob("*.js"))
    return {path.relative_to(SITE_OVERRIDES).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def sent(source: str) -> bytes:
    """Return a module as a site ships it by itself: ours minified, other people's as it is."""
    return (source if is_third_party(source) else minify(source)).encode()


def is_third_party(source: str) -> bool:
    """Return whether a script is other people's: it says so in a comment that has to stay."""
    return _THIRD_PARTY_MARK in source


def minify(source: str) -> str:
    """Return a module without the lines that are comments, and without the spaces that lines begin with."""
    return "\n".join(_code_lines(source.splitlines())) + "\n"


def _code_lines(lines: list[str]) -> Iterator[str]:
    inside = False
    for line in (_TYPE.sub("", line.lstrip()) for line in lines):
        comment = inside or line.startswith(("//", "/**"))
        inside = comment and not line.endswith("*/") and not line.startswith("//")
        if line and not comment:
            yield line
