"""A style sheet keeps every rule that some page can use, and whatever is not understood."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import tinycss2
from hypothesis import given
from hypothesis import strategies as st

from generator.theme.stylesheet import used
from generator.theme.used_names import vocabulary

NAMES = vocabulary(['<html><body dir="ltr"><p class="used">'], [])


def test_rules_that_no_page_can_match_go_and_the_rest_keep_their_order() -> None:
    assert used(".used{a:b}.gone{a:b}p{c:d}table,p{e:f}", NAMES) == ".used{a:b}p{c:d}p{e:f}"


def test_conditions_keep_what_is_possible_and_go_when_they_are_empty() -> None:
    css = "@media print{.gone{a:b}@supports (a:b){p{c:d}.gone{a:b}}}@media screen{.gone{a:b}}"
    assert used(css, NAMES) == "@media print{@supports (a:b){p{c:d}}}"


@pytest.mark.parametrize(
    "css",
    [
        '@charset "UTF-8";p{a:b}',
        "@import url(other.css);",
        "@font-face{font-family:a;src:url(a.woff2)}",
        "@page{margin:25mm}",
        "@layer base{.gone{a:b}}",
        "@container (width>1px){.gone{a:b}}",
        "@something-new{.gone{a:b}}",
        "p{color:red;.gone{a:b}}",
        "/*! A licence */",
    ],
)
def test_what_is_not_an_ordinary_rule_stays(css: str) -> None:
    assert used(css, NAMES) == css


@pytest.mark.parametrize("css", [".gone{a:b}p;", "@media print{.gone{a:b}p}", ".gone{a:b}p"])
def test_a_style_sheet_that_cannot_be_read_stays_as_it_is(css: str) -> None:
    assert used(css, NAMES) == css


def test_a_custom_property_goes_when_nothing_reads_it_any_more() -> None:
    css = ":root{--a:1px;--b:var(--c);--c:2px;--d:3px}p{width:var(--a)}.gone{width:var(--b)}"
    assert used(css, NAMES, "x{width:var(--d)}") == ":root{--a:1px;--d:3px}p{width:var(--a)}"


def test_a_rule_of_custom_properties_that_nothing_reads_goes_with_them() -> None:
    assert used(":root{--md-x--y:1px}.used{a:b}.gone{width:var(--md-x--y)}", NAMES) == ".used{a:b}"


@pytest.mark.parametrize(
    "reader",
    [
        "p{width:calc(1px + var( --a , 2px))}",
        "@container style(--a:1){p{c:d}}",
        "@keyframes k{to{width:var(--a)}}p{animation:k}",
        "p{transition:--a 1s}",
        '@property --a {syntax:"*";inherits:false}',
    ],
)
def test_a_custom_property_that_anything_reads_stays(reader: str) -> None:
    css = f":root{{--a:1px}}{reader}"
    assert used(css, NAMES) == css


def test_an_animation_stays_while_something_names_it() -> None:
    kept, gone = "@keyframes kept{to{a:b}}", "@keyframes gone{to{a:b}}"
    css = f"p{{animation:kept 1s}}.gone{{animation:gone 1s}}{kept}{gone}"
    assert used(css, NAMES) == f"p{{animation:kept 1s}}{kept}"
    assert used(css, NAMES, ".ours{animation:gone 1s}") == f"p{{animation:kept 1s}}{kept}{gone}"


def test_declarations_are_not_touched() -> None:
    css = """p{background:url("data:image/svg+xml,<svg class='gone'>;{}") no-repeat!important;--a:  b;x:var(--a)}"""
    assert used(css, NAMES) == css


_SELECTORS = st.sampled_from(["p", ".used", ".gone", "table", "[dir=rtl] p", "[dir=ltr] p", "p:not(.gone)", ":root"])
_RULES = st.builds(
    lambda chosen, n: f"{','.join(chosen)}{{width:{n}px}}", st.lists(_SELECTORS, min_size=1), st.integers()
)


@given(st.lists(_RULES))
def test_deriving_twice_is_deriving_once(rules: list[str]) -> None:
    once = used("".join(rules), NAMES)
    assert used(once, NAMES) == once


@given(st.text())
def test_no_text_stops_a_build(text: str) -> None:
    assert isinstance(used(text, NAMES), str)


def test_the_themes_own_style_sheet_is_read_whole_in_well_under_a_second() -> None:
    import material

    (path,) = Path(material.__path__[0]).glob("templates/assets/stylesheets/main.*.min.css")
    css = path.read_text(encoding="utf-8")
    assert not any(node.type == "error" for node in tinycss2.parse_stylesheet(css))
    everything = vocabulary(["<{{ x }} class={{ x }} id={{ x }}>"], [])
    began = time.process_time()
    least, most = used(css, NAMES), used(css, everything)
    assert time.process_time() - began < 2  # twice, on a busy machine
    assert len(least) < len(css) / 20
    assert len(most) > len(css) * 0.98
