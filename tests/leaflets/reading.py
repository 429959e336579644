"""Reading a leaflet back: its text in the order of its tags, as a screen reader would, and its QR codes."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pikepdf
import typst
import zxingcpp
from PIL import Image

from generator.leaflets import typst_compile
from generator.leaflets.model import LeafletContent, PaperFormat


@dataclass(frozen=True)
class Tag:
    """One element of a leaflet's structure, with all the text in it."""

    kind: str
    text: str
    alt: str
    depth: int
    page: Any = None
    """The number of the page that it begins on, where it says so."""


class Reader:
    """A leaflet as a screen reader finds it."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.root = self.pdf.Root

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Return every element, in reading order."""
        top = self.root.StructTreeRoot.K
        return tuple(tag for kid in _list(top) for tag in self._walk(kid, 0))

    @property
    def text(self) -> str:
        """Return all the text, in reading order."""
        return "\n".join(tag.text for tag in self.tags if tag.depth == 0)

    @property
    def words(self) -> str:
        """Return all the text with single spaces, to look for a sentence that may run over lines."""
        return " ".join(self.text.split())

    def headings(self) -> list[tuple[str, str]]:
        """Return each heading's level and words."""
        return [(tag.kind, " ".join(tag.text.split())) for tag in self.tags if re.fullmatch(r"H[1-6]", tag.kind)]

    def alts(self) -> list[str]:
        """Return the alternative text of every picture."""
        return [tag.alt for tag in self.tags if tag.kind == "Figure"]

    def sizes(self) -> set[float]:
        """Return every size of text in points, what stands outside the tags included."""
        return {size for page in self.pdf.pages for _, _, size in _shown(page) if size}

    def bookmarks(self) -> list[str]:
        """Return the words of every bookmark."""
        with self.pdf.open_outline() as outline:
            return [item.title for top in outline.root for item in (top, *_below(top))]

    @cached_property
    def _marked(self) -> dict[tuple[Any, int], str]:
        marked: dict[tuple[Any, int], str] = {}
        for page in self.pdf.pages:
            for mark, text, _ in _shown(page):
                if mark is not None:
                    key = (page.obj.objgen, mark)
                    marked[key] = marked.get(key, "") + text
        return marked

    def _walk(self, element: Any, depth: int, page: Any = None) -> Iterator[Tag]:
        page = element.get("/Pg", page)
        kids = _list(element.get("/K", []))
        below = [list(self._walk(k, depth + 1, page)) if _is_element(k) else self._own(k, page) for k in kids]
        text = "".join(kid if isinstance(kid, str) else kid[0].text for kid in below)
        yield Tag(
            str(element.S).lstrip("/"),
            text,
            str(element.get("/Alt", "")),
            depth,
            page.objgen if page is not None else None,
        )
        yield from (tag for kid in below if not isinstance(kid, str) for tag in kid)

    def _own(self, kid: Any, page: Any) -> str:
        if isinstance(kid, int):
            return self._marked.get((page.objgen, kid), "")
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            return self._marked.get((kid.get("/Pg", page).objgen, int(kid.MCID)), "")
        return ""


def _is_element(kid: Any) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and "/S" in kid


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array | list) else [value]


def _below(item: Any) -> Iterator[Any]:
    for child in item.children:
        yield child
        yield from _below(child)


# --- text ---------------------------------------------------------------------------------------------------------


def _shown(page: pikepdf.Page) -> Iterator[tuple[int | None, str, float]]:
    """Yield each piece of text: the number of its mark, its letters and its size."""
    fonts = {name: _letters(font) for name, font in page.Resources.get("/Font", {}).items()}
    marks: list[tuple[int | None, str | None]] = []
    font, size = "", 0.0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            facts = operands[1] if name == "BDC" else {}
            outer = marks[-1][0] if marks else None
            instead = str(facts["/ActualText"]) if "/ActualText" in facts else None
            marks.append((int(facts["/MCID"]) if "/MCID" in facts else outer, instead))
            if instead is not None:
                yield marks[-1][0], instead, 0.0
        elif name == "EMC":
            marks.pop()
        elif name == "Tf":
            font, size = str(operands[0]), float(operands[1])
        elif name in ("Tj", "TJ") and not any(instead is not None for _, instead in marks):
            strings = operands[0] if name == "TJ" else [operands[0]]
            codes = b"".join(bytes(s) for s in strings if isinstance(s, pikepdf.String))
            pairs = (codes[at : at + 2].hex().upper() for at in range(0, len(codes), 2))
            yield (marks[-1][0] if marks else None), "".join(fonts[font].get(c, "\ufffd") for c in pairs), size


def _letters(font: Any) -> dict[str, str]:
    """Return what each glyph of a font means."""
    told = font.ToUnicode.read_bytes().decode("latin-1")
    letters = {}
    for code, meaning in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", told):
        letters[code] = bytes.fromhex(meaning).decode("utf-16-be")
    return letters


# --- pictures -----------------------------------------------------------------------------------------------------


def pictures(content: LeafletContent, paper_format: PaperFormat, ppi: float = 110) -> list[Image.Image]:
    """Return the pages of a leaflet as pictures."""
    compiler = typst.Compiler(
        str(typst_compile.MAIN),
        root=str(typst_compile.TEMPLATES),
        font_paths=typst_compile._fonts(),
        ignore_system_fonts=True,
    )
    made = compiler.compile(format="png", ppi=ppi, sys_inputs=typst_compile.inputs(content, paper_format))
    return [Image.open(io.BytesIO(page)) for page in (made if isinstance(made, list) else [made])]


def codes(content: LeafletContent, paper_format: PaperFormat) -> set[str]:
    """Return what every QR code of a leaflet says to a phone."""
    return {
        found.text for page in pictures(content, paper_format) for found in zxingcpp.read_barcodes(page.convert("L"))
    }
