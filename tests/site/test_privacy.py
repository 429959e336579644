"""What must never be published is not, in any file of the site."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import build as building
from generator import check, cli
from tests.site.conftest import shown
from tests.site.kinds import DAY, KINDS, ROOT, SAMPLE, SENSITIVE

CANARY = {"address": "17 Wren Cottages", "postcode": "ZE90 7QX", "name": "Bluebell House"}
"""A secret place, as somebody might type it."""

HAVEN = "listings/anytown/safe-haven.yml"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


def holders(site: Path, words: str) -> list[str]:
    """Return the files of a site that hold some words, however written."""
    forms = {
        words.encode(),
        words.replace(" ", "").encode(),
        words.replace(" ", "%20").encode(),
        words.upper().encode(),
    }
    forms |= {words.replace(" ", "+").encode(), words.lower().encode()}
    return [
        str(path.relative_to(site))
        for path in sorted(site.rglob("*"))
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def _run(*words: object) -> Result:
    return CliRunner().invoke(cli.main, [*map(str, words), "--today", DAY])


@pytest.mark.parametrize("field", ["address", "postcode"])
def test_a_private_address_is_refused_without_repeating_it(town: Path, field: str, tmp_path: Path) -> None:
    haven = town / HAVEN
    haven.write_text(
        haven.read_text().replace("  - town: Anytown\n", f"  - town: Anytown\n    {field}: {CANARY[field]}\n")
    )
    said = _run("check", "--directory", town)
    assert said.exit_code == 1
    assert "safe-haven.yml" in said.stdout
    assert CANARY[field] not in said.stdout + said.stderr
    assert CANARY[field].split()[-1] not in said.stdout + said.stderr


def test_a_build_with_a_private_address_publishes_nothing_and_says_nothing_of_it(town: Path, tmp_path: Path) -> None:
    haven = town / HAVEN
    haven.write_text(
        haven.read_text().replace("  - town: Anytown\n", "  - town: Anytown\n    address: 17 Wren Cottages\n")
    )
    out = tmp_path / "out"
    done = _run("build", "--directory", town, "--out", out)
    assert done.exit_code == 1
    assert "Nothing was published" in done.stderr
    assert "Wren" not in done.stdout + done.stderr
    assert not out.exists()


def test_of_a_private_place_only_the_town_is_ever_published(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if `check` were to let a private address through, no page and no file would show it."""
    monkeypatch.setattr(check, "problems", lambda *_: ())
    secret = "".join(f"    {field}: {words}\n" for field, words in CANARY.items())
    secret += "    location: {lat: 53.98765, lon: -3.31234}\n"
    haven = town / HAVEN
    haven.write_text(haven.read_text().replace("  - town: Anytown\n", f"  - town: Anytown\n{secret}"))
    made, _ = building.site(town, datetime.date.fromisoformat(DAY))
    whole = "".join(body.html + body.head + body.title + body.description for body in made.bodies)
    whole += b"".join(made.files.values()).decode("utf-8", "replace")
    assert "Anytown. The address is kept private" in whole
    for words in (*CANARY.values(), "53.987", "-3.312"):
        assert words not in whole


def test_a_sensitive_page_says_nothing_in_its_title_or_to_machines(site: Path, pages: Callable) -> None:
    readable = (
        "listings/safe-haven",
        "needs/domestic-abuse",
        "areas/northside/domestic-abuse",
        "organisations/anytown-women-together",
    )
    for name in (*readable, *(KINDS[kind].removesuffix("/") for kind in SENSITIVE)):
        page = pages(site)[f"{name}/index.html"]
        assert page.find("head/title").text == "Information page", name
        head = " ".join(f"{e.text or ''} {e.get('content') or ''}" for e in page.find("head").iter())
        for word in ("abuse", "Safe Haven", "refuge", "Women Together", "frightened"):
            assert word not in head, f"{name}: {word}"
        assert not [e for e in page.iter("script") if e.get("type") == "application/ld+json"], name
        assert [e for e in page.iter() if e.get("data-module") == "quick-exit"], name


def test_only_sensitive_pages_have_the_button_to_leave_quickly(site: Path, pages: Callable) -> None:
    with_button = [
        f"/{name.removesuffix('/index.html')}"
        for name, page in pages(site).items()
        if any(e.get("data-module") == "quick-exit" for e in shown(page))
    ]
    assert with_button
    assert all(re.search(r"/(q-[0-9a-f]{8}|domestic-abuse|safe-haven|.*women-together)$", n) for n in with_button)


def test_no_file_gives_the_readable_address_of_a_sensitive_page(site: Path) -> None:
    """Neither a page nor a feed, a calendar, a table or a frame to copy."""
    told = re.compile(
        rb"(?:listings|needs|organisations|(?:areas|embed)/[a-z-]+)/(?:safe-haven|domestic-abuse|anytown-women-together)\b"
    )
    seen = 0
    for path in site.rglob("*"):
        if path.is_file() and path.suffix not in (".pdf", ".png", ".woff2"):
            seen += b"/q-9f7a2e6d/" in (data := path.read_bytes())
            assert not (found := told.search(data)), f"{path}: {found}"
    assert seen > 5


def test_no_leaflet_or_calendar_is_of_something_sensitive(site: Path) -> None:
    names = [path.relative_to(site).as_posix() for path in site.rglob("*.*") if path.suffix != ".html"]
    assert not [name for name in names if re.search("haven|abuse|women-together|q-[0-9a-f]{8}", name)]


def test_nothing_recent_or_local_points_at_a_sensitive_listing(site: Path) -> None:
    for page in ("whats-new/index.html", "areas/anytown/index.html", "index.html"):
        assert "safe-haven" not in (site / page).read_text(encoding="utf-8"), page


def test_what_a_listing_keeps_for_curators_is_not_published(site: Path) -> None:
    for words in (
        "The coordinator agreed that her name is public",
        "The hall's own mobile",
        "Otherham safeguarding lead",
        "The words about 999 are right",
    ):
        assert holders(site, words) == []


def test_linked_data_is_json_and_about_this_listing(site: Path, pages: Callable) -> None:
    seen = 0
    for name, page in pages(site).items():
        for script in page.iter("script"):
            if script.get("type") == "application/ld+json":
                data = json.loads(script.text)
                assert f"https://linkbook.example.org/anytown/{name.removesuffix('index.html')}" == data["@id"]
                seen += 1
    assert seen == len(list((ROOT / "tests/sample/listings").rglob("*.yml"))) - 2  # one is closed, one is sensitive


def test_a_listing_held_for_a_named_person_is_left_out(town: Path, tmp_path: Path) -> None:
    cafe = town / "listings/otherham/night-cafe.yml"
    lines = [line for line in cafe.read_text().splitlines() if not line.startswith("approved:")]
    cafe.write_text("\n".join(lines) + "\ndescription: Please pay us in iTunes vouchers.\n")
    assert "held: " in _run("check", "--directory", town).stdout
    out = tmp_path / "out"
    assert _run("build", "--no-leaflets", "--directory", town, "--out", out).exit_code == 0
    assert holders(out, "Otherham Night Café") == []
