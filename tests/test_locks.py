"""What a fresh machine installs is locked, and the locks keep to the ranges in pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = PROJECT["project"]["dependencies"]
TESTED = PROJECT["project"]["optional-dependencies"]["test"]
BUILT = PROJECT["build-system"]["requires"]
_PIN = re.compile(r"^([a-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def pins(name: str) -> dict[str, set[str]]:
    """Return the versions of each package that a lock allows: several where machines differ."""
    versions: dict[str, set[str]] = {}
    for package, version in _PIN.findall((ROOT / "requirements" / name).read_text(encoding="utf-8")):
        versions.setdefault(package, set()).add(version)
    return versions


@pytest.mark.parametrize(
    ("lock", "ranges"), [("site.txt", [*NEEDED, *BUILT]), ("test.txt", [*NEEDED, *BUILT, *TESTED])]
)
def test_a_lock_has_all_that_is_asked_for_within_its_range(lock: str, ranges: list[str]) -> None:
    locked = pins(lock)
    for requirement in map(Requirement, ranges):
        versions = locked.get(requirement.name.lower(), set())
        assert versions, f"{requirement} is not in requirements/{lock}: make lock"
        assert [v for v in versions if not requirement.specifier.contains(v)] == [], f"{requirement}: make lock"


def test_tests_run_with_the_versions_that_people_have() -> None:
    tested = pins("test.txt")
    assert {name: versions for name, versions in pins("site.txt").items() if tested[name] != versions} == {}


@pytest.mark.parametrize("lock", ["uv.txt", "site.txt", "test.txt"])
def test_every_locked_file_is_known_by_its_hash(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    for block in re.split(r"\n(?=[a-z0-9])", text)[1:]:
        assert "--hash=sha256:" in block, block
    assert "://" not in text


def test_everything_that_installs_uses_the_locks() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for line in makefile.splitlines():
        if "pip install" in line and "--upgrade" not in line:
            assert "--require-hashes" in line or "--no-deps" in line, line
    for path in sorted((ROOT / ".github").rglob("*.yml")):
        assert "pip install" not in path.read_text(encoding="utf-8"), path
