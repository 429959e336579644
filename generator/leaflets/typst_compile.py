"""Setting a leaflet with Typst, as a PDF that obeys PDF/UA-1. Words go in as JSON; Typst never reads them as code."""

from __future__ import annotations

import datetime
import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from generator.glyph_coverage import COVERS, FONTS, MAIN_FAMILY, coverage, families
from generator.languages import catalogue, say
from generator.leaflets.model import LeafletContent, PaperFormat
from generator.leaflets.pdf_file import finished
from generator.leaflets.qr_codes import drawing

if TYPE_CHECKING:
    import typst

TEMPLATES = FONTS.parent
MAIN = TEMPLATES / "leaflet.typ"
BOLD = (MAIN_FAMILY, "Noto Sans Arabic")
"""The fonts that have a bold too."""
NO_DATE = datetime.date(2000, 1, 1)
"""The date inside a file whose facts have none: a real one would make it differ every day."""
_thread = threading.local()


class CannotTypeset(Exception):
    """Leaflets cannot be made on this machine. The message says what to do."""


class Refused(Exception):
    """Typst would not set a leaflet, for the reason given."""


def ready() -> None:
    """Raise CannotTypeset, with what to do, unless Typst and every bundled font are here."""
    try:
        import typst  # noqa: F401
    except ImportError:
        raise CannotTypeset("Typst is not installed. To install it: python -m pip install typst") from None
    have = {(font.family, font.weight) for font in _fonts().fonts()}
    missing = [] if COVERS.exists() else [f"the list {COVERS.name}"]
    missing += [name for name in (coverage() if COVERS.exists() else ()) if (name, 400) not in have]
    missing += [f"{name} Bold" for name in BOLD if (name, 700) not in have]
    if missing:
        raise CannotTypeset(f"{missing[0]} is missing from {FONTS}. To put it back: git checkout -- {FONTS}")


@cache
def _fonts() -> typst.Fonts:
    """Return the bundled fonts alone, so that a leaflet is the same on every machine."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _compiler() -> typst.Compiler:
    """Return this thread's own compiler. Typst lets the other threads run while it works."""
    import typst

    if not hasattr(_thread, "compiler"):
        _thread.compiler = typst.Compiler(
            str(MAIN), root=str(TEMPLATES), font_paths=_fonts(), ignore_system_fonts=True, package_path=str(TEMPLATES)
        )
    compiler: typst.Compiler = _thread.compiler
    return compiler


def tools() -> str:
    """Return a hash of everything but the words that decides what a leaflet looks like."""
    parts = [version("typst"), version("segno")]
    for path in sorted(TEMPLATES.rglob("*")):
        if path.suffix in (".typ", ".ttf", ".otf"):
            parts.append(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


LABELS = {
    "urgent": say("Urgent help"),
    "team": say("Your link workers"),
    "kept_up": say("Kept up to date at"),
    "page": say("Page {page} of {last}"),
    "matters": say("What matters to me"),
    "notes": say("Notes"),
}
"""The words that templates say of themselves."""


def data(content: LeafletContent, paper_format: PaperFormat) -> str:
    """Return all the words of a leaflet in one format, as JSON."""
    labels = {name: catalogue(content.language).told(words) for name, words in LABELS.items()}
    whole = {"leaflet": content, "format": paper_format, "labels": labels}
    return json.dumps(whole, default=_plain, ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else vars(value)


def pdf(content: LeafletContent, paper_format: PaperFormat) -> bytes:
    """Return a leaflet in one format as a PDF. Same words, same bytes. Raises Refused when it would break PDF/UA-1."""
    import typst

    on = content.on or NO_DATE
    try:
        document = _compiler().compile(
            format="pdf",
            sys_inputs=inputs(content, paper_format),
            pdf_standards=["ua-1"],
            timestamp=datetime.datetime(on.year, on.month, on.day, tzinfo=datetime.UTC),
        )
    except typst.TypstError as fault:
        raise Refused(fault.message) from None
    assert isinstance(document, bytes)
    return finished(document, fold=paper_format.fold)


def inputs(content: LeafletContent, paper_format: PaperFormat) -> dict[str, str]:
    """Return all that the template is told, as JSON: the words, the QR codes, and the fonts that the words need."""
    words = data(content, paper_format)
    return {"data": words, "codes": json.dumps(_drawings(content)), "fonts": json.dumps(families(words))}


def png(template: str, words: Mapping[str, str]) -> bytes:
    """Return a picture that one of our templates makes of some words. Same words, same bytes. Raises Refused."""
    import typst

    told = json.dumps(words, ensure_ascii=False)
    compiler = typst.Compiler(
        str(TEMPLATES / template), root=str(TEMPLATES), font_paths=_fonts(), ignore_system_fonts=True
    )
    try:
        picture = compiler.compile(format="png", ppi=72, sys_inputs={"data": told, "fonts": json.dumps(families(told))})
    except typst.TypstError as fault:
        raise Refused(fault.message) from None
    assert isinstance(picture, bytes)
    return picture


def _drawings(content: LeafletContent) -> Mapping[str, str]:
    return {url: drawing(url) for url in _urls(content)}


def _urls(content: LeafletContent) -> Iterator[str]:
    yield content.common.code.url
    yield from (entry.code.url for section in content.sections for entry in section.entries)
