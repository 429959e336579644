"""What the documents say is what the code does."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import click
import pytest

from generator import check, cli, contract, load
from generator.check.rules import DIRECTORY_RULES, LISTING_RULES
from generator.problems import as_text
from schema import Listing
from schema.introspection import fields as every_field
from tests.conftest import TODAY, copy_town

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
_CONTEXT = click.Context(cli.main)
COMMANDS = {name: c for name in cli.main.list_commands(_CONTEXT) if (c := cli.main.get_command(_CONTEXT, name))}


def test_the_readme_names_every_command_and_no_other() -> None:
    named = set(re.findall(r"^\| `linkbook (\w+)", README, re.MULTILINE))
    assert named == set(COMMANDS)


WITHOUT_A_DIRECTORY = {"fields", "init", "languages"}
WITHOUT_A_DAY = {"serve", "fields", "init", "setup", "languages"}


def test_commands_take_a_directory_and_a_day_unless_they_need_none() -> None:
    takes = {name: {o for p in c.params for o in p.opts} for name, c in COMMANDS.items()}
    assert {name for name, options in takes.items() if "--directory" not in options} == WITHOUT_A_DIRECTORY
    assert {name for name, options in takes.items() if "--today" not in options} == WITHOUT_A_DAY


@pytest.mark.parametrize("option", ["--format github", "--directory", "--today"])
def test_every_option_that_the_readme_names_is_there(option: str) -> None:
    assert option in README
    name, _, value = option.partition(" ")
    for command in (COMMANDS["check"],):
        found = next(p for p in command.params if name in p.opts)
        assert not value or value in found.type.choices


def test_every_option_says_what_it_is() -> None:
    for name, command in COMMANDS.items():
        assert command.help, name
        for option in command.params:
            if option.param_type_name == "option":
                assert option.help, f"{name} {option.name}"


def test_the_table_of_fields_and_the_schemas_are_fresh() -> None:
    assert contract.stale_files(ROOT) == []


def test_the_table_names_every_field_once() -> None:
    for path, _ in every_field(Listing):
        assert CONTRIBUTING.count(f"| `{' › '.join(path)}` |") == 1, path


def _examples() -> list[str]:
    """Return each whole listing that CONTRIBUTING shows."""
    return re.findall(r"```yaml\n(name: .*?)```", CONTRIBUTING, re.DOTALL)


@pytest.mark.parametrize("text", _examples(), ids=lambda text: text.split("\n")[0])
def test_check_takes_each_example_as_it_is(text: str, tmp_path: Path) -> None:
    copy_town(tmp_path, with_listings=False)
    shutil.copy(ROOT / "directory" / "needs.yml", tmp_path / "needs.yml")
    path = tmp_path / "listings" / "anytown" / "example.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert as_text(check.problems(load.directory(tmp_path), TODAY)) == ""


def test_three_groups_are_shown_whole() -> None:
    assert len(_examples()) == 3


def test_every_rule_is_said_in_a_sentence() -> None:
    rules = (*LISTING_RULES, *DIRECTORY_RULES)
    assert len(rules) > 20
    for rule in rules:
        assert rule.__doc__, rule.__name__
        assert rule.__doc__.strip()[0].isupper(), rule.__name__
        assert rule.__doc__.split("\n")[0].strip().endswith("."), rule.__name__


def test_every_make_target_is_in_its_help() -> None:
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    explained = set(re.findall(r"^([a-z]+):.*?## \S", MAKEFILE, re.MULTILINE))
    phony = set(re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[1].split())  # type: ignore[index]
    assert targets == explained == phony
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert {line.split()[0] for line in shown.splitlines()} == targets


def test_the_readme_promises_only_make_targets_that_are_there() -> None:
    promised = set(re.findall(r"`?make (\w+)", README + CONTRIBUTING))
    assert promised <= set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)) | {"up"}


def test_the_readme_draws_the_folders_that_are_there() -> None:
    drawn = re.findall(r"^(\w+)/ +\S", README, re.MULTILINE)
    assert len(drawn) >= 6
    assert [name for name in drawn if not (ROOT / name).is_dir()] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE", ".ci/run"])
def test_what_a_newcomer_looks_for_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 100


def test_continuous_integration_runs_the_same_command_as_people() -> None:
    assert "make test" in (ROOT / ".ci/run").read_text(encoding="utf-8")


def test_links_between_the_documents_lead_somewhere() -> None:
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")):
        for link in re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


def _newest_section(changelog: str) -> str:
    return changelog.split("\n## ")[1]


def test_files_and_commands_that_the_changelog_names_are_there() -> None:
    """An address in the site, such as `/submit/`, begins with a slash; a file of the data may be named alone."""
    section = _newest_section((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    named = re.findall(r"`([^`\n]+)`", section)
    files = [name for name in named if re.fullmatch(r"[\w.-]+/[\w./-]*|[\w.-]+\.\w+", name)]
    assert len(files) > 3
    assert [name for name in files if not (ROOT / name).exists() and not (ROOT / "directory" / name).exists()] == []
    commands = {name.split()[1] for name in named if name.startswith("linkbook ")}
    assert commands <= set(COMMANDS)


def test_the_security_page_promises_no_more_than_the_readme_says_of_storing() -> None:
    promise = " ".join((ROOT / "SECURITY.md").read_text(encoding="utf-8").split())
    assert "Nothing stored in the browser but three things" in " ".join(README.split())
    assert "stores three things alone" in promise


def test_the_message_shown_as_an_example_is_the_one_that_check_gives() -> None:
    assert '"tuseday" is not a day of the week. Did you mean "tuesday"?' in CONTRIBUTING


DOCS = sorted((ROOT / "docs").rglob("*.md"))
OPERATING = sorted((ROOT / "docs/operating").glob("*.md"))


@pytest.mark.parametrize("path", OPERATING, ids=lambda path: path.name)
def test_the_operators_guide_names_commands_options_and_pages_that_are_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for link in re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", text):
        assert (path.parent / link).exists(), link
    for name, rest in re.findall(r"(?:^|`)linkbook (\w+)([^`\n]*)", text, re.MULTILINE):
        options = {option for parameter in COMMANDS[name].params for option in parameter.opts} | {"--help"}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, f"linkbook {name}{rest}"


def test_the_operators_guide_has_a_list_of_its_pages() -> None:
    listed = set(re.findall(r"\]\(([\w-]+\.md)\)", (ROOT / "docs/operating/README.md").read_text(encoding="utf-8")))
    assert listed == {path.name for path in OPERATING} - {"README.md"}


@pytest.mark.parametrize("path", [*DOCS, ROOT / "CONTRIBUTING.md"], ids=lambda path: path.name)
def test_every_file_that_a_document_names_is_there(path: Path) -> None:
    """A file is named whole, or by its last part after a file of the same folder: `search/engine.js`, `score.js`."""
    text = path.read_text(encoding="utf-8")
    named = re.findall(r"`((?:[\w.-]+/)*[\w.-]+\.(?:py|js|mjs|html|yml|toml|css|typ))`", text)
    missing = [name for name in named if name not in _tails()]
    assert [name for name in missing if name not in OURS_TO_WRITE] == []


OURS_TO_WRITE = {"sw.js", "manifest.json", "start.bin", "index.html", "404.html", "losses.html", "our-list.mapping.yml"}
"""Files that a document names and the build, an import or a press at the desk writes."""


@cache
def _tails() -> frozenset[str]:
    """Return each way to name a file of ours: its whole path, and every end of it."""
    skipped = {".venv", "node_modules", "site", ".git", ".linkbook"}
    tops = [path for path in ROOT.iterdir() if path.name not in skipped]
    files = [path for top in tops for path in ([top] if top.is_file() else top.rglob("*")) if path.is_file()]
    parts = [path.relative_to(ROOT).parts for path in files]
    return frozenset("/".join(part[start:]) for part in parts for start in range(len(part)))


HAZARDS = [line for line in (ROOT / "docs/hazards.md").read_text(encoding="utf-8").splitlines() if line[:3] == "| H"]


def test_every_test_that_the_hazard_log_names_is_there() -> None:
    assert len(HAZARDS) > 9
    for hazard in HAZARDS:
        proofs = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", hazard)
        assert proofs, f"nothing proves the control of this hazard: {hazard[:60]}"
        for file, name in proofs:
            text = (ROOT / file).read_text(encoding="utf-8") if (ROOT / file).exists() else ""
            assert re.search(rf"^def {name}\(", text, re.MULTILINE), f"{file}::{name}"


def test_the_hazard_log_says_all_of_each_hazard_and_numbers_them_once() -> None:
    rows = [[cell.strip() for cell in hazard.strip("|").split(" | ")] for hazard in HAZARDS]
    assert {len(row) for row in rows} == {8}
    assert [row[0] for row in rows] == [f"H{number}" for number in range(1, len(rows) + 1)]
    risks = r"(minor|considerable|major), (low|medium|high)"
    assert [row[0] for row in rows if not re.match(risks, row[4]) or not re.match(risks, row[7])] == []
