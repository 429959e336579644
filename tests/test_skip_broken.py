"""One broken file stops nothing but itself, whatever is wrong with it."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator import resolve, skip_broken
from generator.check import rules
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.load import older_copies
from generator.problems import Problem, Severity
from generator.skip_broken import CannotSkip, Usable

SAMPLE = Path(__file__).parent / "sample"
TODAY = datetime.date(2026, 11, 21)
CHOIR = "listings/anytown/sing-along-choir.yml"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Give a copy of the invented town, as it is before any build."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture
def published(town: Path) -> Path:
    """Give a town that was built before."""
    older_copies.keep(town, {})
    return town


def linked(found: Usable) -> resolve.Directory:
    return resolve.link(found.records, TODAY)


def _cut_short(path: Path) -> None:
    path.write_text("name: [Choir\n", "utf-8")


def _binary(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\x00\xff")


def _typo(path: Path) -> None:
    path.write_text(path.read_text("utf-8").replace("days: [tuesday]", "days: [tuseday]"), "utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _enormous(path: Path) -> None:
    path.write_bytes(b"#" * 100_000)


def _link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


BREAKAGES = (_cut_short, _binary, _typo, _empty, _enormous)


def test_a_sound_directory_is_used_as_it_is(town: Path) -> None:
    found = skip_broken.usable(town, TODAY)
    assert (found.problems, found.stand_ins) == ((), {})


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_the_last_good_copy_stands_in_and_the_problem_is_still_told(
    published: Path, breakage: Callable[[Path], None]
) -> None:
    breakage(published / CHOIR)
    found = skip_broken.usable(published, TODAY)
    assert found.replaced == (str(published / CHOIR),)
    assert {p.path for p in found.problems if p.severity is Severity.ERROR} == {str(published / CHOIR)}
    assert linked(found).listings["sing-along-choir"].listing.sessions


@pytest.mark.parametrize("breakage", [*BREAKAGES, _link])
def test_without_a_good_copy_it_alone_is_left_out(town: Path, breakage: Callable[[Path], None]) -> None:
    breakage(town / CHOIR)
    found = skip_broken.usable(town, TODAY)
    assert found.left_out == (str(town / CHOIR),)
    whole = {path.stem for path in (SAMPLE / "listings").rglob("*.yml")}
    assert set(linked(found).listings) == whole - {"sing-along-choir"}


def test_a_newcomer_that_takes_a_name_gives_way_to_whoever_had_it(published: Path) -> None:
    again = published / "listings/otherham/sing-along-choir.yml"
    again.parent.mkdir(exist_ok=True)
    shutil.copy(published / CHOIR, again)
    found = skip_broken.usable(published, TODAY)
    assert found.left_out == (str(again),)
    assert "sing-along-choir" in linked(found).listings


@pytest.mark.parametrize("name", ["settings.yml", "needs.yml", "areas/anytown.yml"])
def test_a_copy_stands_in_for_what_the_whole_book_needs(published: Path, name: str) -> None:
    (published / name).write_text("name: [", "utf-8")
    found = skip_broken.usable(published, TODAY)
    assert found.replaced == (str(published / name),)
    assert len(linked(found).listings) == len(list((SAMPLE / "listings").rglob("*.yml")))


def test_a_book_without_settings_is_none(town: Path) -> None:
    (town / "settings.yml").write_text("name: [", "utf-8")
    with pytest.raises(CannotSkip) as refused:
        skip_broken.usable(town, TODAY)
    assert str(town / "settings.yml") in {p.path for p in refused.value.problems}


def test_a_broken_outline_takes_no_listing_with_it(town: Path) -> None:
    next((town / "boundaries").glob("*.geojson")).write_text("{", "utf-8")
    found = skip_broken.usable(town, TODAY)
    assert found.stand_ins == {}
    assert len(linked(found).listings) == len(list((SAMPLE / "listings").rglob("*.yml")))


def test_a_shared_record_without_a_copy_takes_only_those_that_name_it(town: Path) -> None:
    record = next((town / "venues").glob("*.yml"))
    naming = {p.stem for p in (town / "listings").rglob("*.yml") if f"- {record.stem}\n" in p.read_text("utf-8")}
    naming |= {p.stem for p in (town / "listings").rglob("*.yml") if f"[{record.stem}]" in p.read_text("utf-8")}
    record.write_text("name: [", "utf-8")
    found = skip_broken.usable(town, TODAY)
    assert naming
    assert naming == {Path(path).stem for path in found.left_out} - {record.stem}


def test_a_rule_that_breaks_on_one_file_names_it_and_stops_no_other(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
        yield from ((), ())[int(entry.id == "sing-along-choir") * 2]

    monkeypatch.setattr(rules, "LISTING_RULES", (*rules.LISTING_RULES, breaks))
    found = skip_broken.usable(town, TODAY)
    (problem,) = (problem for problem in found.problems if problem.code == "slip")
    assert problem.path == str(town / CHOIR)
    assert "our mistake and not yours" in problem.message
    assert "IndexError, test_skip_broken.py, line" in problem.message
    assert found.left_out == (str(town / CHOIR),)
    assert "sing-along-choir" not in linked(found).listings
