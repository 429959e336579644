"""Laying the pages of a booklet two on a side, so that the printed sheets fold into one another and read in order.

What reads aloud is not moved: the tags keep their order, and are only told on which sheet, and under which number of
it (its MCID), their words now stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

SHEET = (841.89, 595.276)
"""A4 on its side, in points."""


def sides(pages: int) -> Iterator[tuple[int, int]]:
    """Yield the two pages, from 0, of each side of the sheets of a booklet: the left one, and the right one.

    Sheets lie in one another, so the first page shares its side with the last, and the second with the last but one,
    which are printed behind them. What is left is the same for the sheets within. `pages` is a multiple of four.
    """
    for first in range(0, pages // 2, 2):
        last = pages - 1 - first
        yield last, first
        yield first + 1, last - 1


def impose(pdf: pikepdf.Pdf) -> None:
    """Lay the A5 pages of a tagged PDF, a multiple of four of them, on A4 sheets in the order of a folded booklet."""
    pages = [page.obj for page in pdf.pages]
    tree = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    moved: dict[Any, _Place] = {}
    for left, right in sides(len(pages)):
        sheet = _sheet(pdf, (pages[left], pages[right]), tree, moved)
        pdf.pages.append(pikepdf.Page(sheet))
    for element in _elements(pdf.Root.StructTreeRoot):
        _move_marks(element, moved)
    for bookmark in _bookmarks(pdf.Root.get("/Outlines")):
        _move_target(bookmark.Dest, moved)
    del pdf.pages[: len(pages)]


class _Place:
    """Where a page went: the sheet, how far to the right in points, and the first number of its marks there."""

    def __init__(self, sheet: Any, right: float, first_mark: int) -> None:
        self.sheet, self.right, self.first_mark = sheet, right, first_mark


def _sheet(pdf: pikepdf.Pdf, pages: tuple[Any, Any], tree: Any, moved: dict[Any, _Place]) -> Any:
    """Return a new sheet with two pages on it, and remember where they went."""
    sheet = pdf.make_indirect(
        Dictionary(Type=Name.Page, MediaBox=[0, 0, *SHEET], Resources=Dictionary(), Annots=Array(), Tabs=Name.S)
    )
    parents, instructions = Array(), list[Any]()
    for side, page in enumerate(pages):
        place = _Place(sheet, side * (SHEET[0] - float(page.MediaBox[2])), len(parents))
        moved[page.objgen] = place
        instructions += _instructions(page, place, f"s{side}")
        _add_resources(sheet.Resources, page.Resources, f"s{side}")
        for link in page.get("/Annots", ()):
            _move_link(link, place.right)
            sheet.Annots.append(link)
        if "/StructParents" in page:
            parents.extend(tree[int(page.StructParents)])
            sheet.StructParents = min(int(page.StructParents), int(sheet.get("/StructParents", page.StructParents)))
            del tree[int(page.StructParents)]
    if "/StructParents" in sheet:
        tree[int(sheet.StructParents)] = parents
    sheet.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))
    return sheet


def _instructions(page: Any, place: _Place, ending: str) -> Iterator[Any]:
    """Yield what draws a page at its place, with its resources' new names and its marks' new numbers."""
    names = {str(name) for kind in page.Resources.values() if isinstance(kind, Dictionary) for name in kind}
    operator = pikepdf.Operator
    yield [], operator("q")
    yield [1, 0, 0, 1, place.right, 0], operator("cm")
    for drawn in pikepdf.parse_content_stream(page):
        operands = [_renamed(operand, names, ending, place.first_mark) for operand in drawn.operands]
        yield operands, drawn.operator
    yield [], operator("Q")


def _renamed(operand: Any, names: set[str], ending: str, first_mark: int) -> Any:
    if isinstance(operand, Name) and str(operand) in names:
        return Name(f"{operand}{ending}")
    if isinstance(operand, Dictionary) and "/MCID" in operand:
        operand.MCID = int(operand.MCID) + first_mark
    return operand


def _add_resources(to: Any, resources: Any, ending: str) -> None:
    for kind, named in resources.items():
        if not isinstance(named, Dictionary):
            to[kind] = named
            continue
        if kind not in to:
            to[kind] = Dictionary()
        for name, resource in named.items():
            to[kind][f"{name}{ending}"] = resource


# --- what points at a page ----------------------------------------------------------------------------------------


def _move_link(link: Any, right: float) -> None:
    for key in ("/Rect", "/QuadPoints"):
        if key in link:
            link[key] = Array([float(n) + right * (at % 2 == 0) for at, n in enumerate(link[key])])


def _elements(top: Any) -> Iterator[Any]:
    """Yield every element of a structure, and what they hold besides numbers of marks."""
    waiting = [top]
    while waiting:
        element = waiting.pop()
        yield element
        kids = element.get("/K", ())
        kids = [kids] if isinstance(kids, Dictionary) else kids if isinstance(kids, Array) else ()
        waiting += [kid for kid in kids if isinstance(kid, Dictionary)]


def _move_marks(element: Any, moved: dict[Any, _Place]) -> None:
    place = moved.get(element.Pg.objgen) if "/Pg" in element else None
    if place is None:
        return
    element.Pg = place.sheet
    if "/MCID" in element:
        element.MCID = int(element.MCID) + place.first_mark
    kids = element.get("/K")
    if isinstance(kids, Array):
        element.K = Array([kid + place.first_mark if isinstance(kid, int) else kid for kid in kids])
    elif isinstance(kids, int):
        element.K = kids + place.first_mark


def _bookmarks(outline: Any) -> Iterator[Any]:
    one = outline.get("/First") if outline is not None else None
    while one is not None:
        yield one
        yield from _bookmarks(one)
        one = one.get("/Next")


def _move_target(target: Any, moved: dict[Any, _Place]) -> None:
    place = moved[target[0].objgen]
    target[0], target[2] = place.sheet, float(target[2]) + place.right
