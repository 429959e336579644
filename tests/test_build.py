"""The whole pipeline is pure: same folder and day, same bytes; an error and nothing comes out."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator import build
from generator.build import CannotBuild
from generator.leaflets import LeafletBuilder, typst_compile
from generator.leaflets.model import LeafletContent, PaperFormat
from generator.problems import Severity
from tests.conftest import COMMAND

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "tests" / "sample"
TODAY = datetime.date(2026, 11, 21)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_site_of_the_invented_town_has_no_problems() -> None:
    made, problems = build.site(SAMPLE, TODAY)
    assert problems == ()
    assert made.listing_count == len(list((SAMPLE / "listings").rglob("*.yml")))


def test_every_page_has_an_address_of_its_own() -> None:
    addresses = [body.address for body in build.site(SAMPLE, TODAY)[0].bodies]
    assert len(addresses) == len(set(addresses))
    assert all(address == "" or address.endswith("/") for address in addresses)
    assert {"", "a-to-z/", "listings/safe-haven/", "areas/old-quay/food/", "needs/debt/"} <= set(addresses)


def test_permanent_addresses_are_as_promised() -> None:
    addresses = {body.address for body in build.site(SAMPLE, TODAY)[0].bodies}
    for path in (SAMPLE / "listings").rglob("*.yml"):
        assert f"listings/{path.stem}/" in addresses
    for path in (SAMPLE / "areas").glob("*.yml"):
        assert f"areas/{path.stem}/" in addresses


def test_building_writes_nothing(town: Path) -> None:
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in town.rglob("*") if p.is_file()}
    build.site(town, TODAY)
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in town.rglob("*") if p.is_file()} == before


def test_an_error_stops_everything_and_every_problem_is_told(town: Path) -> None:
    change(town / "listings/anytown/sing-along-choir.yml", "days: [tuesday]", "days: [tuseday]")
    change(town / "listings/anytown/clwb-cymraeg.yml", "ways: [in person, online]", "ways: [in purson]")
    with pytest.raises(CannotBuild) as fault:
        build.site(town, TODAY)
    errors = [p for p in fault.value.problems if p.severity is Severity.ERROR]
    assert str(fault.value) == "2 problems must be mended first"
    assert sorted(Path(p.path).name for p in errors) == ["clwb-cymraeg.yml", "sing-along-choir.yml"]


@pytest.mark.parametrize("file", ["settings.yml", "needs.yml"])
def test_a_missing_file_that_every_page_needs_is_a_problem_and_not_a_crash(town: Path, file: str) -> None:
    (town / file).unlink()
    with pytest.raises(CannotBuild) as fault:
        build.site(town, TODAY)
    assert any(Path(p.path).name == file for p in fault.value.problems)


def test_a_warning_does_not_stop_the_site(town: Path) -> None:
    change(
        town / "listings/anytown/arabic-tea.yml",
        "needs: [loneliness]",
        "needs: [loneliness]\nreviewed: {on: 2020-01-01, by: X}",
    )
    change(
        town / "listings/anytown/obriens-and-sons.yml", "It's tea & cake", "IT IS TEA AND CAKE AND MUCH MUCH MORE OF IT"
    )
    made, problems = build.site(town, TODAY)
    assert {p.severity for p in problems} <= {Severity.WARNING}
    assert made.listing_count == len(list((town / "listings").rglob("*.yml")))


def test_an_empty_book_is_still_a_site(town: Path) -> None:
    shutil.rmtree(town / "listings")
    (town / "listings").mkdir()
    change(town / "areas/anytown.yml", "  listing: anytown-link-workers\n", "")
    made, _ = build.site(town, TODAY)
    bodies = {body.address: body.html for body in made.bodies}
    assert "We have nothing listed for this yet." in bodies["needs/debt/"]
    assert "Nothing has been added or checked in the last three months." in bodies["whats-new/"]
    assert "areas/anytown/debt/" not in bodies


def test_the_day_decides_what_is_due() -> None:
    def trust(day: datetime.date) -> str:
        made = build.site(SAMPLE, day)[0]
        return next(b.html for b in made.bodies if b.address == "listings/sing-along-choir/")

    assert "lb-trust--checked lb-trust--full" in trust(datetime.date(2027, 3, 29))
    assert "lb-trust--due lb-trust--full" in trust(datetime.date(2027, 3, 30))
    assert "lb-trust--overdue lb-trust--full" in trust(datetime.date(2027, 6, 28))


# --- leaflets -----------------------------------------------------------------------------------------------------


def test_without_a_press_there_is_no_leaflet_and_no_link() -> None:
    made, _ = build.site(SAMPLE, TODAY)
    assert made.leaflet_files == {}
    assert "Leaflets to print" not in "".join(body.html for body in made.bodies)


def test_with_a_press_every_leaflet_is_linked_from_its_page(tmp_path: Path) -> None:
    made, _ = build.site(SAMPLE, TODAY, LeafletBuilder(tmp_path))
    html = {body.address: body.html for body in made.bodies}
    assert set(made.leaflet_files) == {link.href for links in made.leaflet_links.values() for link in links}
    assert 'href="../../leaflets/areas/anytown-large.pdf">Help in Anytown: large print</a>' in html["areas/anytown/"]
    assert 'href="../../../leaflets/areas/anytown/loneliness.pdf"' in html["areas/anytown/loneliness/"]
    assert 'href="../../leaflets/teams/anytown.pdf"' in html["areas/anytown/"]
    assert re.search(r"\(PDF, [0-9]+ kB, facts of 12 October 2026\)", html["areas/anytown/"])
    assert "Leaflets to print" not in html["areas/anytown/domestic-abuse/"]


def test_a_leaflet_that_breaks_the_rules_stops_the_site_and_names_the_listing_and_the_field(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = typst_compile.pdf

    def strict(content: LeafletContent, paper_format: PaperFormat) -> bytes:
        if "No auditions" in repr(content):
            raise typst_compile.Refused("PDF/UA-1 error")
        return real(content, paper_format)

    monkeypatch.setattr(typst_compile, "pdf", strict)
    with pytest.raises(CannotBuild) as fault:
        build.site(SAMPLE, TODAY, LeafletBuilder(tmp_path))
    (found,) = fault.value.problems
    assert Path(found.path) == SAMPLE / "listings/anytown/sing-along-choir.yml"
    assert found.sentence.startswith("summary: The leaflet cannot be printed with these words.")


def _reversed_copy(source: Path, to: Path) -> Path:
    """Copy a folder, making its files in the other order, with other dates."""
    for path in sorted(source.rglob("*"), reverse=True):
        if path.is_file():
            copy = to / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            os.utime(copy, (1, 1))
    return to


def _digests(folder: Path) -> dict[str, str]:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_same_data_and_day_give_the_same_bytes_on_any_machine(plain_site: Path, tmp_path: Path) -> None:
    """Another hash seed, time zone, language, working folder and order of files change nothing."""
    town = _reversed_copy(SAMPLE, tmp_path / "elsewhere" / "town")
    settings = {"PYTHONHASHSEED": "4294967295", "TZ": "Pacific/Pago_Pago", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"}
    done = subprocess.run(
        [*COMMAND, "build", "--today", str(TODAY), "--directory", str(town), "--out", str(tmp_path / "site")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sites = [_digests(plain_site), _digests(tmp_path / "site")]
    differing = [name for name in sites[0] if sites[0][name] != sites[1].get(name)]
    assert differing == []
    assert sites[0].keys() == sites[1].keys()
