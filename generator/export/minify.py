"""Our JavaScript as browsers are sent it: without the comments and margins that only its readers need.

Lines and names stay as they are, so that what somebody finds in a browser can be found in `site_overrides/assets/`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.resources import SITE_OVERRIDES

_THIRD_PARTY_MARK = "/*!"


def minified_scripts() -> dict[str, bytes]:
    """Return every module of ours, minified, by its path in the site."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted((SITE_OVERRIDES / "assets").rglob("*.js"))}
    return {
        path.relative_to(SITE_OVERRIDES).as_posix(): minify(source).encode()
        for path, source in sources.items()
        if _THIRD_PARTY_MARK not in source
    }


def minify(source: str) -> str:
    """Return a module without the lines that are comments, and without the spaces that lines begin with."""
    return "\n".join(_code_lines(source.splitlines())) + "\n"


def _code_lines(lines: list[str]) -> Iterator[str]:
    inside = False
    for line in map(str.lstrip, lines):
        comment = inside or line.startswith(("//", "/**"))
        inside = comment and not line.endswith("*/") and not line.startswith("//")
        if line and not comment:
            yield line
