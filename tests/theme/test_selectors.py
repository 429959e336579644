"""A selector is dropped only where no page can match it. Every doubt keeps it."""

from __future__ import annotations

import pytest
import tinycss2

from generator.theme import selectors
from generator.theme.used_names import vocabulary

NAMES = vocabulary(['<body dir="ltr"><p class="used" id="here" hidden><a href="#top">', "<ul type={{ kind }}>"], [])


def possible(text: str) -> str:
    return selectors.possible(tinycss2.parse_component_value_list(text), NAMES)


@pytest.mark.parametrize(
    "selector",
    [
        *("*", "p", "P", ".used", "#here", "[hidden]", "[dir=ltr]", '[dir="ltr"] p', "body>p.used:hover", "p~p+p"),
        *(":root", ":is(table,p)", ":where(.gone,.used)", "p:has(>a)", "p:not(.gone)", "p:nth-child(odd of .gone)"),
        *("[type=any]", "[href^=http]", '[href$=".pdf" i]', "[dir=ltr i]", "p::selection", "p:future-thing(.gone)"),
        *("& p", "p||a"),
    ],
)
def test_a_selector_that_some_page_can_match_stays_as_it_is(selector: str) -> None:
    assert possible(selector) == selector


@pytest.mark.parametrize(
    "selector",
    [
        *(
            "table",
            ".gone",
            "#gone",
            "[open]",
            "[dir=rtl]",
            "[open^=a]",
            "p.used.gone",
            ".gone p",
            "p .gone",
            "p+table",
        ),
        *(":is(table,.gone)", "p:has(.gone)", ".gone::-webkit-scrollbar", "[dir=rtl] p:hover", "p:not(a) .gone"),
        *(".Used", "#Here"),
    ],
)
def test_a_selector_that_no_page_can_match_goes(selector: str) -> None:
    assert possible(selector) == ""


def test_only_the_possible_selectors_of_a_list_stay_in_their_order() -> None:
    assert possible(".used, .gone,table ,p a,:is(.gone, p)") == ".used,p a,:is(.gone, p)"


@pytest.mark.parametrize(
    "doubtful",
    [
        *(".gone::-webkit-scrollbar", ".gone:-moz-any-link", ".gone:future", ".gone::x(a)", ".gone:not(:future)"),
        *(".gone!", "}.gone", ".gone||p", "& .gone", ".gone 1"),
    ],
)
def test_a_list_that_some_browser_may_throw_away_is_never_made_shorter(doubtful: str) -> None:
    assert possible(f"p,{doubtful},table") == f"p,{doubtful},table"
    assert possible(f"table,{doubtful}") == ""


def test_an_empty_place_in_a_list_keeps_the_list_worth_nothing() -> None:
    assert possible("p,,.gone") == "p,,.gone"
