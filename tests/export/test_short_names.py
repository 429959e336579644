"""Scripts with short names, which do what the long ones do."""

from __future__ import annotations

import gzip
import re

from generator.export.minify import minified_scripts
from generator.export.short_names import shortened

SOURCE = """export function twice(numberOfThings) {
const resultOfIt = 2 * numberOfThings;
return resultOfIt;
}
export const asked = async () => (await import("./later.js")).answer;
"""


def test_what_only_a_script_can_see_has_a_short_name_and_what_it_exports_keeps_its_own() -> None:
    made = shortened({"a.js": SOURCE})["a.js"]
    assert re.search(r"export function twice\(\w\)", made)
    assert 'import("./later.js")).answer' in made
    assert "numberOfThings" not in made
    assert "resultOfIt" not in made


def test_the_same_script_gives_the_same_bytes_whatever_stands_beside_it() -> None:
    one = shortened({"a.js": SOURCE})["a.js"]
    assert shortened({"b.js": SOURCE + "export const other = 1;", "a.js": SOURCE})["a.js"] == one


def test_it_saves_a_seventh_of_what_is_on_the_wire() -> None:
    """It is here for that alone: should it no longer be so, away with it."""
    engine = minified_scripts()["assets/search/engine.js"]
    made = shortened({"engine.js": engine.decode()})["engine.js"].encode()
    assert len(gzip.compress(made, 6)) < 6 / 7 * len(gzip.compress(engine, 6))
