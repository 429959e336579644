"""The pages of a booklet lie on its sheets as they must to fold, and read aloud in their own order all the same."""

from __future__ import annotations

import pytest

from generator.leaflets.imposition import SHEET, sides
from generator.leaflets.model import A4, BOOKLET
from tests.leaflets import reading, sample_leaflets


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        (4, [(3, 0), (1, 2)]),
        (8, [(7, 0), (1, 6), (5, 2), (3, 4)]),
        (12, [(11, 0), (1, 10), (9, 2), (3, 8), (7, 4), (5, 6)]),
    ],
)
def test_the_sides_of_the_sheets_fold_into_a_booklet(pages: int, expected: list[tuple[int, int]]) -> None:
    assert list(sides(pages)) == expected


@pytest.mark.parametrize("pages", [4, 8, 12, 16, 20])
def test_a_folded_booklet_has_its_pages_in_order(pages: int) -> None:
    """Read through: the right halves of the fronts and the left of the backs, to the middle, and then back out."""
    laid = list(sides(pages))
    sheets = list(zip(laid[::2], laid[1::2], strict=True))
    first_half = [page for (_, right), (left, _) in sheets for page in (right, left)]
    second_half = [page for (left, _), (_, right) in reversed(sheets) for page in (right, left)]
    assert first_half + second_half == list(range(pages))


def test_a_booklet_reads_aloud_as_its_pages_follow_one_another() -> None:
    booklet, flat = sample_leaflets.read("areas/anytown", BOOKLET), sample_leaflets.read("areas/anytown", A4)
    assert booklet.headings() == flat.headings()
    assert booklet.bookmarks() == flat.bookmarks()
    assert booklet.alts() == flat.alts()
    assert booklet.words.startswith(flat.words)


def test_links_and_bookmarks_lead_to_where_the_words_are_now() -> None:
    booklet = sample_leaflets.read("areas/anytown", BOOKLET)
    sheets = {sheet.objgen for sheet in booklet.pdf.pages}
    rights = [float(link.Rect[2]) for sheet in booklet.pdf.pages for link in sheet.get("/Annots", ())]
    assert SHEET[0] / 2 < max(rights) < SHEET[0]
    with booklet.pdf.open_outline() as outline:
        assert {item.destination[0].objgen for top in outline.root for item in (top, *reading._below(top))} <= sheets


def test_each_mark_of_a_sheet_belongs_to_an_element() -> None:
    booklet = sample_leaflets.read("areas/anytown", BOOKLET)
    numbers = list(booklet.root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    for sheet in booklet.pdf.pages:
        marks = {mark for mark, _, _ in reading._shown(sheet) if mark is not None}
        assert marks
        assert max(marks) < len(parents[int(sheet.StructParents)])
