"""What the theme sends: no markup, file or rule that no page can use, and never one too few."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import material
import pytest

from generator.theme.folder import site_vocabulary
from generator.theme.used_names import vocabulary
from tests.site.kinds import KINDS, page_file

(WHOLE_SHEET,) = Path(material.__path__[0]).glob("templates/assets/stylesheets/main.*.min.css")
SHEETS_AT_MOST = 16_500
"""Bytes, squeezed, of every style sheet of the site together; no page asks for them all.

A frame asks for its own alone, of 800."""


def sheets(site: Path, page: str) -> list[str]:
    return re.findall(r'<link rel="stylesheet" href="(?:\.\./|\./)*([^"]+)"', page_file(site, page).read_text("utf-8"))


def test_all_the_style_sheets_together_are_light(site: Path) -> None:
    weights = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in site.rglob("*.css")}
    assert sum(weights.values()) < SHEETS_AT_MOST, weights


def test_every_page_links_the_trimmed_sheet_by_its_place_and_nothing_else_of_the_theme_is_there(site: Path) -> None:
    (trimmed,) = (path.relative_to(site).as_posix() for path in (site / "assets/stylesheets").rglob("*"))
    assert re.fullmatch(r"assets/stylesheets/main\.[0-9a-f]{8}\.min\.css", trimmed)
    assert WHOLE_SHEET.name not in trimmed
    for page in KINDS.values():
        assert trimmed in [sheet.removeprefix("/anytown/") for sheet in sheets(site, page)], page
    assert not (site / "assets/javascripts").exists()
    assert list(site.rglob("*.map")) == []
    assert list((site / "leaflets").rglob("*.t[ty][fp]")) == []


def test_no_page_has_markup_that_does_nothing(site: Path) -> None:
    dead = re.compile(r"md-toggle|md-overlay|md-dialog|md-skip|data-md-component=\"(?:skip|announce)\"")
    assert [str(path) for path in site.rglob("*.html") if dead.search(path.read_text("utf-8"))] == []


def test_the_vocabulary_of_the_frame_and_the_templates_has_every_name_that_a_stamped_page_has(site: Path) -> None:
    """What is read before the pages are there is enough to know what will be on them."""
    names = site_vocabulary(page_file(site, page).read_text("utf-8") for page in ("about/", ""))
    there = vocabulary((path.read_text("utf-8") for path in site.rglob("*.html")), ())
    for kind in ("elements", "classes", "ids", "attributes"):
        known = getattr(names, kind)
        assert [name for name in sorted(getattr(there, kind).whole) if name not in known] == [], kind
    pairs = (pair.partition("=") for pair in there.values.whole)
    assert [f"{name}={value}" for name, _, value in pairs if not names.has_value(name, value)] == []


def test_no_custom_property_that_is_read_has_lost_its_value(site: Path) -> None:
    """Our own style sheets read some of the theme's too."""
    trimmed = "".join(path.read_text("utf-8") for path in (site / "assets/stylesheets").rglob("*.css"))
    everything = trimmed + "".join(path.read_text("utf-8") for path in (site / "assets").rglob("*.css"))
    given = re.compile(r"[{;]\s*(--[\w-]+)\s*:")
    read = set(re.findall(r"var\(\s*(--[\w-]+)", everything)) & set(given.findall(WHOLE_SHEET.read_text("utf-8")))
    assert read
    assert read - set(given.findall(trimmed)) == set()


_MISSING = """(whole) => {
  // What a reader or a browser may bring about at any moment.
  const states = /::?(?!is|where|not|has|root|nth|first|last|only|empty)[\\w-]+/g;
  const rules = function* (list, at = "") {
    for (const rule of list) {
      if (rule.selectorText) yield [at, rule];
      else if (rule.cssRules) yield* rules(rule.cssRules, `${at} ${rule.conditionText ?? rule.cssText}`);
    }
  };
  const ordinary = (style) => [...style].filter((name) => !name.startsWith("--"))
    .map((name) => `${name}: ${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`).join("; ");
  const flat = (list) => [...rules(list)].flatMap(([at, rule]) => rule.selectorText
    .split(/,(?![^(]*\\))/).map((part) => part.trim())
    .map((selector) => [selector, `${at} ${selector} { ${ordinary(rule.style)} }`]));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(whole);
  const sent = document.querySelector("link[href*='stylesheets/main.']").sheet;
  const kept = new Set(flat(sent.cssRules).map(([, text]) => text));
  const always = (selector) => selector.replace(/:not\\(::?[\\w-]+\\)/g, "")
    .replace(/(^|[\\s>+~(,])(?=:)/g, "$1*").replace(states, "");
  const matches = (selector) => document.querySelector(always(selector));
  const asked = flat(sheet.cssRules).filter(([selector, text]) => !text.endsWith("{  }") && matches(selector));
  return [asked.length, asked.filter(([, text]) => !kept.has(text)).map(([, text]) => text)];
}"""
"""Returns how many rules of the whole style sheet the page as it is now can use, and those that it was not sent."""


LAYOUTS = (
    *("index", "find", "submit", "plan", "places", "a-to-z", "find-my-link-worker", "what-matters", "offline", "about"),
    *("listing", "listing with several venues", "sensitive listing", "hostile listing", "place", "neighbourhood"),
    *("need in an area", "need", "organisation", "page that is not there"),
)
"""Kinds of pages of which no two are made of the same parts: what a page can use depends on its parts alone."""
SEARCHES = ("find/#q=lonely&near=Northside", "find/#q=kill+myself")


@pytest.mark.browser
@pytest.mark.parametrize("place", [*(KINDS[kind] for kind in LAYOUTS), *SEARCHES])
def test_a_page_is_sent_every_rule_of_the_theme_that_it_can_use(place: str, watch: Callable) -> None:
    page = watch().go(place)
    page.wait_for_load_state("networkidle")
    can_use, missing = page.evaluate(_MISSING, WHOLE_SHEET.read_text("utf-8") + "p:hover{top:1px}")
    assert can_use > 30
    assert [" ".join(rule.split()) for rule in missing] == ["p:hover { top: 1px }"]  # which the theme does not have
