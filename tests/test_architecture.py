"""The folder list is the architecture, and these keep it so."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(
    path.relative_to(ROOT)
    for top in ("schema", "generator")
    for path in (ROOT / top).rglob("*.py")
    if path.stem[0] != "_"
)
TEMPLATES = sorted((ROOT / "site_overrides" / "bodies").rglob("*.html"))
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 300, 45

TESTED_ELSEWHERE = {
    "generator/check": "each rule has golden cases in tests/cases, and test_rules.py proves that none is left out",
    "generator/export": "tests/export, tests/search and tests/site read the files that they make",
    "generator/desk": "tests/desk opens every page and presses every button; test_journal.py, test_send.py and"
    " test_access.py look closer at what must not fail",
    "generator/importing/assemble.py": "tests/importing/test_run.py joins, groups and accounts for whole sheets",
    "generator/importing/existing_directory.py": "tests/importing/test_run.py imports into a whole directory",
    "generator/importing/draft.py": "tests/importing/test_transform.py reads every draft",
    "generator/importing/field_values.py": "tests/importing/test_transform.py mends and refuses values of each kind",
    "generator/importing/mapping.py": "a shape; tests/importing/test_mapping_file.py reads whole files of it",
    "generator/importing/converters": "tests/importing/test_transform.py feeds each kind of value through a mapping",
    "generator/importing/guess": "tests/importing/guess/test_mapping_draft.py drafts mappings of whole files",
    "generator/importing/targets.py": "names; tests/importing/test_mapping_file.py holds them against the schema",
    "generator/importing/source_record.py": "values; every other test of imports uses them",
    "generator/importing/limits.py": "tests/importing/sources reach each of them",
    "generator/importing/opening_hours": "tests/importing/opening_hours reads whole texts",
    "generator/importing/sources/record_set.py": "values; tests/importing/sources read through them",
    "generator/importing/sources/table.py": "test_csv_files.py and test_workbook.py read through it",
    "generator/importing/sources/cell_text.py": "test_workbook.py and test_old_workbook.py read cells through it",
    "generator/importing/sources/nested.py": "tests/importing/sources/test_lists.py reads through it",
    "generator/importing/open_referral_mapping.py": "a table; tests/importing/test_open_referral.py imports by it",
    "generator/cli/whole_build.py": "tests/cli/test_site.py builds through it, and what it asks is in tests/kept_build",
    "generator/cli/making.py": "tests/cli/test_site.py and test_places.py build through it",
    "generator/place_builds": "tests/place_builds/test_place_builds.py builds places and compares whole sites",
    "generator/kept_build": "tests/kept_build/test_kept_build.py edits a town and compares whole sites",
    "generator/live_site": "tests/live_site/test_live_site.py asks a live site for every page, over HTTP",
    "generator/last_build.py": "shapes; tests/kept_build builds with what keeps them",
    "generator/leaflets/model.py": "values without a decision of their own; the other leaflets' tests use them",
    "generator/contract/form_constants.py": "tests/submit and tests/plan read what it writes, under Node",
    "generator/contract/search_constants.py": "tests/search and tests/export read what it writes, under Node",
    "generator/contract/javascript.py": "tests/contract/test_contract.py compares the file that is there",
    "generator/resources.py": "paths; tests/test_install.py reads them in a wheel, every other test in a checkout",
    "generator/load": "tests/load feeds whole files and folders to the loader",
    "generator/views/page.py": "values without a decision of their own; every other view's tests use them",
    "generator/views/site_pages.py": "tests/test_build.py and tests/site read all of its pages",
    "schema": "tests/schema and tests/cases type into every field",
}
"""Modules, and folders of them, whose tests are not in a file of the same name, and why."""


def _functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_imports_go_one_way() -> None:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent)) or shutil.which("lint-imports")
    assert command, "import-linter is not installed"
    done = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["schema", "generator"])
def test_the_packages_are_our_own(name: str) -> None:
    """Both are names that other people's packages have too."""
    assert Path(str(importlib.import_module(name).__file__)).parent == ROOT / name


def test_no_module_is_long() -> None:
    lengths = {str(m): len((ROOT / m).read_text(encoding="utf-8").splitlines()) for m in MODULES}
    assert {m: n for m, n in lengths.items() if n > MOST_LINES} == {}


def test_no_function_is_long() -> None:
    long = [
        f"{module}: {function.name}"
        for module in MODULES
        for function in _functions(module)
        if (function.end_lineno or 0) - function.lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [str(m) for m in MODULES if not ast.get_docstring(ast.parse((ROOT / m).read_text(encoding="utf-8")))]
    assert silent == []


def test_what_a_module_keeps_to_itself_it_uses() -> None:
    """A list that nobody reads looks like a rule, and is none."""
    unused = [f"{module}: {name}" for module in MODULES for name in _unused(module)]
    assert unused == []


def _unused(module: Path) -> Iterator[str]:
    tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    for node in tree.body:
        defines = isinstance(node, ast.FunctionDef | ast.ClassDef)
        stored = {part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
        names = {node.name} if defines else stored if isinstance(node, ast.Assign | ast.AnnAssign) else set()
        yield from (name for name in names - read if re.match("_[^_]", name))


def _mirror(module: Path) -> Path:
    """Return where a module's tests belong: `generator/views/card.py` has `tests/views/test_card.py`."""
    folder = module.parent if module.parts[0] == "schema" else Path(*module.parts[1:-1])
    return ROOT / "tests" / folder / f"test_{module.name}"


def test_every_module_has_tests_of_its_own() -> None:
    without = [m for m in MODULES if not _mirror(m).exists() and not _excused(m)]
    assert [str(m) for m in without] == []


def _excused(module: Path) -> bool:
    return any(str(place) in TESTED_ELSEWHERE for place in (module, *module.parents))


def test_no_excuse_is_for_something_that_has_gone() -> None:
    assert [place for place in TESTED_ELSEWHERE if not (ROOT / place).exists()] == []


def test_one_module_alone_asks_what_day_it_is() -> None:
    asking = [
        str(m)
        for m in MODULES
        if re.search(r"(?<!\bclock)\.(today|now|utcnow)\(|\btime\.time\(", (ROOT / m).read_text(encoding="utf-8"))
    ]
    assert asking == ["generator/clock.py"]


def test_nothing_but_load_reads_files_of_the_directory() -> None:
    reading = re.compile(r"\bopen\(|\.read_text\(|\.read_bytes\(|\brglob\(|\.iterdir\(")
    fields = "generator/contract/__init__.py"
    allowed = {fields, "generator/stamp.py", "generator/publish.py", "generator/export/offline.py"}
    allowed |= {
        "generator/curation/link_check/cache.py",
        "generator/cli/curation.py",
    }  # their own files, never the directory
    allowed |= {f"generator/leaflets/{name}.py" for name in ("pdf_cache", "pdf_file", "typst_compile")}
    allowed |= {"generator/glyph_coverage.py"}  # the list of what our own fonts have
    allowed |= {"generator/submissions/post.py"}  # what people sent
    allowed |= {"generator/desk/journal.py", "generator/desk/unshared.py", "generator/cli/desk.py"}  # its own journal
    allowed |= {"generator/need_model/weights.py", "generator/check/danger_model/weights.py"}  # what was learnt
    allowed |= {"generator/geo_import/downloads.py", "generator/geo_import/write_files.py"}  # other people's open data
    allowed |= {"generator/site_files.py"}  # what it writes
    allowed |= {"generator/export/minify.py", "generator/theme/folder.py"}  # our own modules, and the dressed site
    allowed |= {"generator/theme/joining.py"}  # our own style sheets
    allowed |= {"generator/mkdocs_plugin.py", "generator/scaffold/repository.py"}  # our own mkdocs.yml and version
    allowed |= {
        f"generator/kept_build/{name}.py" for name in ("store", "dressing", "inputs", "unchanged")
    }  # digests, and its own files
    allowed |= {"generator/place_builds/saved.py"}  # what a place build left
    allowed |= {"generator/site_files.py", "generator/live_site/server.py", "generator/precompressed.py"}  # finished
    importing = ("provenance", "loss_report", "sources/lists", "sources/open", "sources/feed", "sources/csv_files")
    allowed |= {
        f"generator/importing/{name}.py" for name in importing
    }  # other people's lists, and an import's own files
    allowed |= {f"generator/{name}.py" for name in ("languages/folder", "cli/languages", "sentences/gather")}  # ours
    found = {str(m) for m in MODULES if reading.search((ROOT / m).read_text(encoding="utf-8"))}
    assert {m for m in found if not m.startswith("generator/load/")} <= allowed


# --- templates show, views decide ---------------------------------------------------------------------------------

_COMPUTES = re.compile(
    r"strftime|isoformat|\|\s*(?:length|count|sum|sort|round|int|float|date|replace|safe|title|upper|lower|capitalize)\b"
    r"|\.(?:format|split|strip|replace|join|lower|upper|title|items|get)\("
)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_only_shows(path: Path) -> None:
    for code in re.findall(r"\{\{.*?\}\}|\{%.*?%\}", path.read_text(encoding="utf-8"), re.DOTALL):
        assert not _COMPUTES.search(code), code
        assert not re.search(r"\{%-?\s*(?:set|filter)\b|\bautoescape\b", code), code


def test_every_template_is_used() -> None:
    python = "".join((ROOT / m).read_text(encoding="utf-8") for m in MODULES)
    used = set(re.findall(r"[\"']((?:\w+/)*\w+\.html)[\"']", python))
    used |= {f"chrome/{name}.html" for name in re.findall(r"\"(\w+)\"", python)}
    for path in TEMPLATES:
        used |= set(re.findall(r"(?:from|include|import|extends) \"([^\"]+)\"", path.read_text(encoding="utf-8")))
    top = ROOT / "site_overrides" / "bodies"
    ours = [p for p in TEMPLATES if p.parent.name != "examples"]  # those are tests
    assert [str(p.relative_to(top)) for p in ours if str(p.relative_to(top)) not in used] == []


def test_templates_and_scripts_carry_no_code_in_attributes() -> None:
    for path in (*TEMPLATES, ROOT / "site_overrides" / "main.html", ROOT / "site_overrides" / "404.html"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\son[a-z]+\s*=|javascript:|\sstyle\s*=|<style", text), path
        assert not re.search(r"<script(?![^>]*\bsrc=)", text), path


def test_markdown_may_not_run_anything() -> None:
    """Only the table of contents is on: what listings say never enters Markdown, and pages need no more."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = text.split("markdown_extensions:\n", 1)[1].split("plugins:", 1)[0]
    plugins = text.split("plugins:\n", 1)[1].split("watch:", 1)[0]
    assert re.findall(r"^  - (\w+)", extensions, re.MULTILINE) == ["toc"]
    assert re.findall(r"^  - (\w+)", plugins, re.MULTILINE) == ["linkbook"]


def test_no_secret_of_how_the_files_came_to_be_is_in_them() -> None:
    """Files speak of the directory, and never of a machine that somebody worked on."""
    homes = re.compile(r"/(?:home|Users|root)/\w")
    paths = [*(ROOT / m for m in MODULES), *TEMPLATES, ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    assert [str(p) for p in paths if homes.search(p.read_text(encoding="utf-8"))] == []
