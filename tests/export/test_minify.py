"""Our scripts as they are sent: minified, and the same."""

from __future__ import annotations

import gzip
from pathlib import Path

from generator import build
from generator.export.minify import minified_scripts, minify
from generator.resources import SITE_OVERRIDES
from tests.conftest import SAMPLE, TODAY
from tests.node.program import needs_node, result, results

SOURCES = sorted((SITE_OVERRIDES / "assets").rglob("*.js"))
CLASSIC = ("assets/offline/sw.js", "assets/offline/kill-switch.js")
"""Workers whose scripts are no modules."""


def test_comments_and_margins_go_and_nothing_else() -> None:
    source = """// What it is.
/** Return twice as much. */
export function twice(n) {
  /**
   * Both halves.
   */
  // here
  return 2 * n; // said at the end of a line, it stays

}
"""
    assert minify(source) == "export function twice(n) {\nreturn 2 * n; // said at the end of a line, it stays\n}\n"


def test_other_peoples_scripts_stay_as_they_are() -> None:
    made = minified_scripts()
    assert made["assets/search/lunr.js"] == (SITE_OVERRIDES / "assets/search/lunr.js").read_bytes()
    assert made["assets/search/engine.js"] != (SITE_OVERRIDES / "assets/search/engine.js").read_bytes()


def test_what_a_value_is_goes_and_the_value_stays() -> None:
    assert minify("const KEYS = /** @type {Facet[]} */ (FACETS);\n") == "const KEYS = (FACETS);\n"
    assert minify("const load = (/** @type {string} */ file) => file;\n") == "const load = (file) => file;\n"


def test_no_text_goes_over_the_end_of_a_line() -> None:
    """Inside such a text a margin would be part of it."""
    over = [
        f"{path.name}:{number}"
        for path in SOURCES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if not line.lstrip().startswith(("//", "*", "/*"))
        and line.replace("ʼ`´", "").count("`") % 2  # there it is one of the apostrophes
    ]
    assert over == []


@needs_node
def test_the_minified_engine_answers_as_the_readable_one(tmp_path: Path) -> None:
    for path, data in minified_scripts().items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    tokenizer = str(tmp_path / "assets" / "search" / "tokenizer.js")
    assert result(tokenizer, "words", "Tŷ Cŵn, G.P. and A&E: can't") == ["ty", "cwn", "gp", "and", "ae", "cant"]


@needs_node
def test_every_minified_script_can_be_read() -> None:
    made = {path: data.decode() for path, data in minified_scripts().items()}
    kinds = {path: "script" if path in CLASSIC else "module" for path in made}
    faults = results(["tests/export/syntax.mjs", "faultOf", kinds[path], source] for path, source in made.items())
    assert {path: fault for path, fault in zip(made, faults, strict=True) if fault} == {}


def test_they_are_a_fifth_smaller_on_the_wire() -> None:
    made = {path: data for path, data in minified_scripts().items() if "/search" in path}
    before = sum(len(gzip.compress((SITE_OVERRIDES / path).read_bytes(), 6)) for path in made)
    assert sum(len(gzip.compress(data, 6)) for data in made.values()) < 0.8 * before


def test_a_site_that_is_not_bundled_has_the_minified_ones() -> None:
    files = build.site(SAMPLE, TODAY, bundled=False)[0].files
    assert minified_scripts().items() <= files.items()


def test_no_line_of_code_begins_with_a_comment_that_would_take_it_along() -> None:
    taken = [
        f"{path.name}: {line.strip()}"
        for path in SOURCES
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith("/**") and "*/" in line and not line.rstrip().endswith("*/")
    ]
    assert taken == []
