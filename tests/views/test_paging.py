"""Long lists as real pages."""

from __future__ import annotations

from generator.views.card import card
from generator.views.listing_groups import ListingGroup
from generator.views.page import Link
from generator.views.paging import in_parts, numbered, pager
from tests.town import town

CARDS = tuple(card(item) for item in town().shown[:7])


def titles_and_sizes(groups: tuple[ListingGroup, ...], most: int) -> list[list[tuple[str, int]]]:
    return [
        [(group.title, len(group.cards)) for group in part.groups] for part in in_parts("needs/debt/", groups, most)
    ]


def test_what_fits_is_one_page_at_its_own_address() -> None:
    (part,) = in_parts("needs/debt/", (ListingGroup("In A", CARDS),), 7)
    assert (part.address, part.pager, part.titled("Debt")) == ("needs/debt/", None, "Debt")


def test_nothing_is_one_empty_page() -> None:
    (part,) = in_parts("needs/debt/", ())
    assert (part.address, part.groups) == ("needs/debt/", ())


def test_a_group_that_is_cut_goes_on_under_its_title() -> None:
    groups = (ListingGroup("In A", CARDS[:2]), ListingGroup("In B", CARDS))
    assert titles_and_sizes(groups, 3) == [
        [("In A", 2), ("In B", 1)],
        [("In B, continued", 3)],
        [("In B, continued", 3)],
    ]


def test_a_group_that_begins_a_page_is_not_continued() -> None:
    groups = (ListingGroup("In A", CARDS[:3]), ListingGroup("In B", CARDS[:2]))
    assert titles_and_sizes(groups, 3) == [[("In A", 3)], [("In B", 2)]]


def test_the_way_to_the_whole_list_stands_at_its_end() -> None:
    whole = Link("All 9 in A", "areas/a/debt/")
    first, second = in_parts("needs/debt/", (ListingGroup("In A", CARDS[:4], whole=whole),), 3)
    assert (first.groups[0].whole, second.groups[0].whole) == (None, whole)


def test_pages_lead_to_those_beside_them() -> None:
    assert pager("needs/debt/", 1, 1) is None
    middle = pager("needs/debt/", 2, 3)
    assert middle is not None
    assert middle.words == "Page 2 of 3"
    assert middle.before == Link("Page before", "needs/debt/")
    assert middle.after == Link("Next page", "needs/debt.3/")
    assert numbered("a-to-z/c/", 2) == "a-to-z/c.2/"
