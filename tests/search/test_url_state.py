"""The search in the address: it is only parted into strings, and the fragment counts before a query string."""

from __future__ import annotations

from typing import Any

from tests.search.conftest import call

STATE = "../search-page/url-state"


def parsed(fragment: str, query: str = "") -> dict[str, Any]:
    (state,) = call(STATE, "parseState", (fragment, query))
    assert isinstance(state, dict)
    return state


def addressed(fragment: str, query: str = "") -> str:
    (address,) = call(STATE, "formatState", (parsed(fragment, query),))
    assert isinstance(address, str)
    return address


def test_words_before_the_fragment_stay_where_it_says_nothing_of_them() -> None:
    for query, fragment, address in (
        ("?q=debt", "#near=Dudley", "q=debt&near=Dudley"),
        ("?q=debt", "#content", "q=debt"),
        ("?q=debt&near=Lye", "#near=Dudley", "q=debt&near=Dudley"),
        ("?need=debt,food", "#q=skint", "q=skint&need=debt%2Cfood"),
        ("?need=debt&way=online", "#need=food", "need=food&way=online"),
        ("?within=5&age=30&checked=yes", "#near=Lye", "near=Lye&within=5&age=30&checked=yes"),
        ("?q=debt&unread=day", "#near=Lye", "q=debt&near=Lye&unread=day"),
        ("", "#q=debt", "q=debt"),
        ("?q=debt", "", "q=debt"),
        ("", "", ""),
    ):
        assert addressed(fragment, query) == address


def test_whatever_an_address_says_stays_in_it_until_the_reader_changes_it() -> None:
    for fragment in ("need=no-such-need", "on=tomorrow", "age=500", "within=many", "checked=1", "way=phone%2Conline"):
        assert addressed(f"#{fragment}") == fragment


def test_a_value_is_known_again_however_it_was_typed() -> None:
    state = parsed("#way=By Text, Online&way=online")
    assert state["way"] == ["by text", "online"]
    (less,) = call(STATE, "withChoice", (state, ["way", "by text"], False))
    assert less["way"] == ["online"]
    (same,) = call(STATE, "withChoice", (less, ["way", "online"], True))
    assert same["way"] == ["online"]


def test_each_filter_can_be_put_in_and_taken_out() -> None:
    for choice in (["need", "debt"], ["on", "today"], ["within", "5"], ["age", "60-69"], ["checked", "yes"]):
        (chosen,) = call(STATE, "withChoice", (parsed(""), choice, True))
        (left,) = call(STATE, "withChoice", (chosen, choice, False))
        assert call(STATE, "formatState", (chosen,), (left,)) == ["=".join(choice), ""]
        assert call(STATE, "hasChoices", (chosen,), (left,)) == [True, False]


def test_words_and_a_place_are_no_filters() -> None:
    state = parsed("#q=debt&near=Dudley&verbatim=yes&need=debt")
    (left,) = call(STATE, "withoutFilters", (state,))
    assert call(STATE, "formatState", (left,)) == ["q=debt&near=Dudley"]
    assert call(STATE, "hasChoices", (left,)) == [False]
