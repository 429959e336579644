"""Scripts in one file each, which behave as their modules do."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator import build, export
from generator.export import minify
from generator.export.bundles import BASE, ENTRIES, NotBundled, bundle, bundles, unshipped
from generator.export.minify import minified_scripts
from tests.conftest import SAMPLE, TODAY
from tests.export.test_search_index import files_of, written
from tests.node.program import needs_node

SMALL = {
    "assets/a.js": """import { one, two as second } from "./deep/b.js";
import * as whole from "./deep/b.js";
export { three } from "./deep/c.js";
export const sum = one + second;
export async function later() {
const { four } = await import("./deep/d.js");
return four + whole.two;
}
export const alone = () => import("./deep/e.js");
""",
    "assets/deep/b.js": """import { three } from "./c.js";
const name = "b";
export const one = 1, unsaid = name;
export const here = import.meta.url;
export function* none() {}
export class Two {}
export const two = three - 1;
""",
    "assets/deep/c.js": """const name = "c";
export const three = 3;
globalThis.runs = (globalThis.runs ?? "") + name;
""",
    "assets/deep/d.js": 'import { three } from "./c.js";\nexport const four = three + 1;\n',
    "assets/deep/e.js": "export const five = 5;\n",
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    sources = dict(SMALL)
    monkeypatch.setattr(minify, "sources", lambda: sources)
    return sources


def run(files: Mapping[str, bytes], folder: Path, program: str) -> Any:
    """Return what a program prints, as JSON, with some scripts beside it."""
    written({**files, "package.json": b'{"type": "module"}', "main.js": program.encode()}, folder)
    done = subprocess.run(["node", "main.js"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def held(bundled: bytes) -> set[str]:
    """Return the modules that a bundle holds."""
    return set(re.findall(r"(\$\w+)=\(\(\)=>", bundled.decode()))


# --- a few small modules --------------------------------------------------------------------------------------------


@needs_node
@pytest.mark.parametrize("bundled", [True, False])
def test_a_bundle_gives_what_its_modules_give(small: dict[str, str], tmp_path: Path, bundled: bool) -> None:
    files = bundle("assets/a.js") if bundled else {path: text.encode() for path, text in small.items()}
    program = """import { alone, later, sum, three } from "./assets/a.js";
    console.log(JSON.stringify([sum, three, await later(), (await alone()).five, globalThis.runs]));"""
    assert run(files, tmp_path, program) == [3, 3, 6, 5, "c"]


@needs_node
def test_a_module_keeps_its_own_address(small: dict[str, str], tmp_path: Path) -> None:
    small["assets/a.js"] = 'export * as b from "./deep/b.js";'
    with pytest.raises(NotBundled):
        bundle("assets/a.js")
    small["assets/a.js"] = 'import { here } from "./deep/b.js";\nexport const address = String(here);\n'
    program = 'import { address } from "./assets/a.js";\nconsole.log(JSON.stringify(address));'
    assert run(bundle("assets/a.js"), tmp_path, program).endswith("/assets/deep/b.js")


def test_what_is_asked_for_later_has_a_file_and_what_imports_nothing_stays_one(small: dict[str, str]) -> None:
    made = bundle("assets/a.js")
    assert made.keys() == {"assets/a.js", "assets/a-later.js", "assets/deep/e.js"}
    assert held(made["assets/a.js"]) == {"$deep_c", "$deep_b", "$a"}
    assert held(made["assets/a-later.js"]) == {"$deep_d"}
    assert made["assets/deep/e.js"] == b"export const five=5"


def test_modules_that_import_one_another_are_refused(small: dict[str, str]) -> None:
    small["assets/deep/c.js"] = 'import { two } from "./b.js";\nexport const three = two;\n'
    with pytest.raises(NotBundled, match=r"b\.js imports assets/deep/c\.js imports assets/deep/b\.js"):
        bundle("assets/a.js")


@pytest.mark.parametrize(
    "line", ['import "./deep/b.js";', "export default 3;", "export { sum as total };", "export let n;"]
)
def test_a_form_that_it_does_not_know_is_refused_by_name(small: dict[str, str], line: str) -> None:
    small["assets/a.js"] += line + "\n"
    with pytest.raises(NotBundled, match=f"assets/a.js: {re.escape(line)}"):
        bundle("assets/a.js")


# --- ours -----------------------------------------------------------------------------------------------------------


@needs_node
def test_every_bundle_can_be_read(tmp_path: Path) -> None:
    written({**bundles(), "package.json": b'{"type": "module"}'}, tmp_path)
    for path in bundles():
        done = subprocess.run(["node", "--check", str(tmp_path / path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


@needs_node
def test_the_bundled_engine_answers_as_the_modules_do(tmp_path: Path) -> None:
    program = """import { readFileSync } from "node:fs";
    import { open } from "./assets/search/engine.js";
    const finder = await open(async (file) => new Uint8Array(readFileSync(`finder/${file}`)).buffer);
    const answers = [];
    for (const q of ["choir", "debtt", "lonely near Old Quay", "he hits me", "zzzqq", "116 123"]) {
      answers.push(await finder.search({ q, today: "2026-11-21", facets: q === "choir" }));
    }
    console.log(JSON.stringify(answers));"""
    index = files_of(SAMPLE)
    plain = run({**minified_scripts(), **index}, tmp_path / "plain", program)
    assert run({**bundle("assets/search/engine.js"), **index}, tmp_path / "bundled", program) == plain
    assert plain[0]["total"] > 0


def test_no_page_has_a_module_twice() -> None:
    made = {path: held(data) - {"$shared_contract"} for path, data in bundles().items()}
    for entry in set(ENTRIES) - {BASE, "assets/search-page/worker.js"}:
        assert made[entry]
        assert made[entry].isdisjoint(made[BASE]), entry


def test_a_first_search_asks_for_no_module_more() -> None:
    worker, later = (held(bundles()[f"assets/search-page/{name}.js"]) for name in ("worker", "worker-later"))
    assert "$search_danger_weights" in worker
    assert "$search_filters" in later - worker


def test_a_site_has_the_bundles_or_else_every_module() -> None:
    files = build.site(SAMPLE, TODAY)[0].files
    assert {path for path in files if path.endswith(".js")} == {*bundles(), "sw.js"}
    assert "assets/search/engine.js" in set(unshipped(files))
    assert "assets/search/lunr.js" not in set(unshipped(files))
    plain = build.site(SAMPLE, TODAY, bundled=False)[0].files
    assert export.scripts(False).items() <= plain.items()
    assert set(unshipped(plain)) == set()
