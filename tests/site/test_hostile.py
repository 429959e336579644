"""Hostile text is only text: in every field, on every page, in a real browser.

`check` refuses much of it. These tests go round `check`, and put each piece into every field of words at once: the
pages must be safe by themselves.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import html5lib
import icalendar
import openpyxl
import pikepdf
import pytest
from markupsafe import escape

from generator import build as building
from generator import check, leaflets, load, resolve, stamp, urls, views
from generator.leaflets import typst_compile
from generator.resolve import Directory
from schema import Record
from schema.participation import Facilities
from schema.venue import Access
from tests.site.conftest import Watched
from tests.site.kinds import DAY, ROOT, SAMPLE, page_file
from tests.site.payloads import PAYLOADS, from_corpus

TODAY = datetime.date.fromisoformat(DAY)
PIECES = (*PAYLOADS, *from_corpus())
MIXED = tuple("\n\n".join(PIECES[start::8]) for start in range(8))
"""Every piece once more, many to a text, so that a browser meets all of them on few pages."""
WORDS = (*PIECES, *MIXED)
_KEPT = frozenset(
    (
        "id kind needs serves listing parent related shares_team_with days weeks routes ways way try_instead formerly"
        " postcode postcodes gss_code charity_number email website referral_form social bank_holidays school_holidays"
        " nation text_to to quick_exit site_address repository curators_email dial"
    ).split()
)
"""Fields that hold no words, but an id, a choice, a number or an address of a fixed form."""
_ANSWERS = {*Access.model_fields, *Facilities.model_fields} - {"note"}


def poisoned(record: Record, words: str) -> Record:
    """Return a record with `words` in every field of words, going round validation."""
    changes = {name: _poison(getattr(record, name), words) for name in type(record).model_fields if _open(name)}
    return record.model_copy(update=changes)


def _open(name: str) -> bool:
    return name not in _KEPT | _ANSWERS


def _poison(value: Any, words: str) -> Any:
    if isinstance(value, Record):
        return poisoned(value, words)
    if isinstance(value, tuple):
        return tuple(_poison(part, words) for part in value)
    return words if isinstance(value, str) else value


def poisoned_town() -> Directory:
    """Return the invented town with a listing for each piece of hostile text, and hostile areas, needs and settings."""
    clean = resolve.link(load.directory(SAMPLE), TODAY)
    listings = {}
    originals = [item for item in clean.listings.values() if not item.listing.formerly]
    for number, words in enumerate(WORDS):
        item = clean.listings["sing-along-choir"] if number % 2 else originals[number % len(originals)]
        listing = poisoned(item.listing, words).model_copy(update={"formerly": (f"old-{number}",)})
        listings[f"bad-{number}"] = replace(
            item, id=f"bad-{number}", listing=listing, organisation_ids=(f"bad-{number}",)
        )
    ids = dict(zip([*clean.needs, *clean.places], cycle(MIXED), strict=False))
    needs = {id: poisoned(need, ids[id]) for id, need in clean.needs.items()}
    items = {id: replace(i, needs=tuple(needs[n.id] for n in i.needs)) for id, i in listings.items()}
    settings = poisoned(clean.settings, WORDS[0] + WORDS[5] + WORDS[31])
    return replace(
        clean,
        settings=settings.model_copy(update={"languages": clean.settings.languages}),  # tags of ours, and no words
        headings=tuple(_heading(h, needs, w) for h, w in zip(clean.headings, MIXED, strict=False)),
        needs=needs,
        places={id: _place(p, ids[id]) for id, p in clean.places.items()},
        listings=items,
        organisations={id: resolve.OrganisationListings(id, i.listing.organisation, (id,)) for id, i in items.items()},
    )


def _heading(heading: Any, needs: Mapping[str, Any], words: str) -> Any:
    return heading.model_copy(
        update={"name": words, "says": words, "needs": tuple(needs[need.id] for need in heading.needs)}
    )


def _place(place: resolve.Place, words: str) -> resolve.Place:
    return replace(place, area=poisoned(place.area, words), team=place.team and poisoned(place.team, words))


@pytest.fixture(scope="session")
def hostile_site(built_once: Callable[..., Path]) -> Path:
    """Give a site in which every word that people type is hostile."""

    def make(out: Path) -> None:
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(out)]
        settings = {"LINKBOOK_DIRECTORY": str(SAMPLE), "LINKBOOK_STAMP": "false"}
        subprocess.run(command, check=True, capture_output=True, env={**_environment(), **settings})
        town = poisoned_town()
        stamp.site(out, building.assembled(town, town, SAMPLE, TODAY, None, bundled=False))

    return built_once("hostile-site", make)


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def _title(page: Path) -> str:
    up_to_title = page.read_text(encoding="utf-8").partition("</title>")[0]  # the rest of a page takes long to parse
    title = html5lib.parse(up_to_title, namespaceHTMLElements=False).find("head/title").text
    return _plain(title)


def _plain(text: str) -> str:
    """Return text without spaces and control characters, which browsers leave out of a title."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


def _addresses(site: Path) -> Iterator[str]:
    for path in sorted(site.rglob("index.html")):
        if path.with_suffix(".json").exists():
            continue  # an answer in JSON, which is no page
        yield path.parent.relative_to(site).as_posix().removeprefix(".") + "/"


LIVE = (
    "script",
    "iframe",
    "object",
    "embed",
    "img",
    "video",
    "audio",
    "base",
    "form",
    "style",
    "template",
    "plaintext",
)


def test_hostile_text_makes_no_live_element(hostile_site: Path) -> None:
    kept = {"base", "form", "script"}
    for path in sorted(hostile_site.rglob("*.html")):
        if path.parent.name.startswith("old-") or path.parent.match("organisations/bad-*[1-9]"):
            continue  # the rest are of the same kind, with the same words
        if path.with_suffix(".json").exists() and path.parent.parent.name != "v3":
            continue  # single answers in JSON: the lists hold the same words
        page = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        name = str(path.relative_to(hostile_site))
        for element in page.iter():
            if not isinstance(element.tag, str):
                continue
            assert element.tag not in LIVE or element.tag in kept, f"{name}: {element.tag}"
            assert not [a for a in element.attrib if a.startswith("on")], f"{name}: {element.attrib}"
            assert element.get("style") is None, f"{name}: {element.attrib}"
            href = "" if element.get("rel") == "icon" else element.get("href") or ""  # the icon is drawn in its address
            assert not href.casefold().startswith(("javascript:", "data:", "vbscript:", "//"))
        scripts = [(s.get("type"), s.get("src")) for s in page.iter("script")]
        assert len(scripts) <= 3, name
        assert all(kind in ("module", "application/ld+json") for kind, _ in scripts), name
        assert [b.get("href") for b in page.iter("base")] == [], name


def test_every_piece_is_shown_as_it_was_typed(hostile_site: Path) -> None:
    for number, words in enumerate(WORDS):
        page = hostile_site / _listing_address(hostile_site, f"bad-{number}") / "index.html"
        html = page.read_text(encoding="utf-8")
        heading = _heading_of(html)
        assert heading == str(escape(words)), words


def _heading_of(html: str) -> str:
    return re.split(r"<h1[^>]*>", html, maxsplit=1)[1].split("</h1>", 1)[0]


def test_a_stencil_word_in_a_listing_is_never_filled(hostile_site: Path) -> None:
    number = next(n for n, words in enumerate(WORDS) if words.startswith("[[title]] [[description]]"))
    html = (hostile_site / f"listings/bad-{number}/index.html").read_text(encoding="utf-8")
    assert "[[body]]" in _heading_of(html)
    assert html.count("<h1") == 1


def test_linked_data_stays_data(hostile_site: Path) -> None:
    seen = 0
    for path in sorted(hostile_site.rglob("listings/*/index.html")):
        html = path.read_text(encoding="utf-8")
        for part in html.split('<script type="application/ld+json">')[1:]:
            data = part.split("</script>", 1)[0]
            assert "<" not in data
            assert json.loads(data)["@context"] == "https://schema.org"
            seen += 1
    assert seen > 20


ONE_OF_MANY = ("listings/", "organisations/", "areas/", "embed/")
"""Folders of pages that are all made alike, of which a browser sees some."""


def visited(site: Path) -> list[str]:
    """Return the addresses that a browser opens: every piece on a listing, every need, and each kind of other page."""
    pages = [at for at in _addresses(site) if not _leads_on(page_file(site, at.removeprefix("/")))]
    others = [at for at in pages if not at.startswith(ONE_OF_MANY)]
    frames = [at for at in pages if re.match("embed/(anytown/|.*/loneliness/)", at)]  # every need, and every area
    mixed = [f"bad-{number}" for number in range(len(PIECES), len(WORDS))]
    areas = [f"areas/{id}/" for id in ("anytown", "northside", "old-quay", "otherham", "otherham-network")]
    needs = [urls.area_need("anytown", "loneliness"), urls.area_need("northside", "food")]
    needs.append(urls.area_need("northside", "domestic-abuse", sensitive=True))
    return [
        *others,
        *frames,
        *areas,
        *needs,
        *(_listing_address(site, id) for id in (*mixed, "bad-3")),
        urls.listing("old-7"),
        *(f"organisations/{id}/" for id in ("bad-0", "bad-5", mixed[0])),
    ]


def _leads_on(page: Path) -> bool:
    """Return whether a page is the readable address of a sensitive one, which only leads there."""
    return 'http-equiv="refresh"' in page.read_text(encoding="utf-8")


def _listing_address(site: Path, id: str) -> str:
    """Return the address of a listing's page: of a sensitive one, that which does not say its id."""
    neutral = urls.listing(id, sensitive=True)
    return neutral if (site / neutral).is_dir() else urls.listing(id)


def test_a_browser_meets_every_piece(hostile_site: Path) -> None:
    html = "".join(
        page_file(hostile_site, address.removeprefix("/")).read_text(encoding="utf-8")
        for address in visited(hostile_site)
        if address.startswith("listings/")
    )
    assert [piece for piece in PIECES if str(escape(piece)) not in html] == []


@pytest.mark.browser
@pytest.mark.parametrize("part", range(2))
def test_hostile_text_does_nothing_with_the_policy_off(
    part: int, hostile_site: Path, serve: Callable, watch: Callable
) -> None:
    """Without the policy nothing stands behind the escaping: whatever is live runs, loads or hides, and is seen."""
    watched = watch(home=serve(hostile_site), bypass_csp=True)
    assert _live(watched, visited(hostile_site)[part::2], hostile_site) == {}


@pytest.mark.browser
def test_hostile_text_breaks_no_rule_of_the_policy(hostile_site: Path, serve: Callable, watch: Callable) -> None:
    mixed = [f"listings/bad-{number}/" for number in range(len(PIECES), len(WORDS))]
    assert _live(watch(home=serve(hostile_site)), mixed, hostile_site) == {}


def _live(watched: Watched, addresses: list[str], site: Path) -> dict[str, object]:
    """Return what pages did that their words alone must not do, by their addresses."""
    live: dict[str, object] = {}
    for address in addresses:
        if faults := _faults(watched, address.removeprefix("/"), site):
            live[address] = faults
        watched.forget()
    return live


_STATE = """() => {
  const shown = (e) => e !== null && e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const [heading, urgent] = ["h1", "#urgent-help"].map((at) => shown(document.querySelector(at)));
  return { heading, urgent, url: location.href, title: document.title, pwned: window.__pwned };
}"""


def _faults(watched: Watched, address: str, site: Path) -> dict[str, object]:
    """Return what a page did that its words alone must not do."""
    page = watched.go(address)
    page.mouse.move(200, 300)
    state = page.evaluate(_STATE)
    state["title"] = _plain(state["title"])
    state |= {"elsewhere": watched.elsewhere[:], "complaints": watched.complaints[:], "stored": watched.stored()}
    inert = {
        "heading": True,
        "urgent": True,
        "url": watched.home + address,
        "title": _title(page_file(site, address)),
        "pwned": [],
        "elsewhere": [],
        "complaints": [],
        "stored": {},
    }
    return {name: value for name, value in state.items() if value != inert[name]}


LIVE_PIECES = {0: "complaints", 3: "complaints", 9: "complaints", 14: "urgent"}
"""By its number, what an unescaped piece would be caught by: a policy, a script, another host, or the page's loss."""
LIVE_WITHOUT_POLICY = {0: "pwned", 3: "pwned", 9: "elsewhere", 11: "heading", 14: "urgent"}
"""The same with the policy off: there it runs, loads or hides."""


@pytest.mark.browser
@pytest.mark.parametrize(("off", "pieces"), [(False, LIVE_PIECES), (True, LIVE_WITHOUT_POLICY)], ids=["on", "off"])
def test_a_live_piece_would_be_seen(
    off: bool, pieces: dict[int, str], hostile_site: Path, serve: Callable, watch: Callable, tmp_path: Path
) -> None:
    """A page with one piece that is not escaped fails the check, in each of the ways that pieces act."""
    live = tmp_path / "live"
    for number in pieces:
        shutil.copytree(hostile_site / f"listings/bad-{number}", live / f"listings/bad-{number}")
    shutil.copytree(hostile_site / "assets", live / "assets")
    watched = watch(home=serve(live), bypass_csp=off)
    for number, name in pieces.items():
        page = live / f"listings/bad-{number}/index.html"
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace("</h1>", f"{WORDS[number]}</h1>"), encoding="utf-8")
        assert name in _faults(watched, f"listings/bad-{number}/", live), WORDS[number]
        watched.forget()


# --- what is not a page -------------------------------------------------------------------------------------------


def _rows(data: bytes) -> None:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def _sheet(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f" or cell.hyperlink] == []


READERS: dict[str, Callable[[bytes], object]] = {
    ".json": json.loads,
    ".geojson": json.loads,
    ".xml": ElementTree.fromstring,
    ".csv": _rows,
    ".ics": icalendar.Calendar.from_ical,
    ".xlsx": _sheet,
}


def test_hostile_text_leaves_every_format_of_open_data_readable(hostile_site: Path) -> None:
    read = set()
    for path in sorted((hostile_site / "data").rglob("*.*")):
        if path.suffix in READERS:
            READERS[path.suffix](path.read_bytes())
            read.add(path.suffix)
    assert read == set(READERS)


def test_hostile_text_puts_nothing_that_runs_into_a_leaflet() -> None:
    """A leaflet that a piece has no letters for is refused in words; one that is made holds text and plain links."""
    directory = poisoned_town()
    made = 0
    for leaflet in list(leaflets.leaflets(directory, views.chrome(directory, TODAY), TODAY))[:12]:
        try:
            pdf = typst_compile.pdf(leaflet.content(), leaflet.formats[0])
        except typst_compile.Refused:
            continue
        made += 1
        with pikepdf.open(io.BytesIO(pdf)) as document:
            actions = [str(one.get("/URI", one.get("/S", ""))) for one in document.objects if _is_action(one)]
            assert [a for a in actions if not re.match(r"(https?://|tel:|mailto:|/GoTo)", a)] == []
            assert "/Names" not in document.Root or "/JavaScript" not in document.Root.Names
    assert made


def _is_action(one: Any) -> bool:
    return isinstance(one, pikepdf.Dictionary) and "/S" in one and str(one["/S"]) in _ACTIONS


_ACTIONS = ("/URI", "/GoTo", "/GoToR", "/Launch", "/JavaScript", "/SubmitForm", "/ImportData", "/Rendition")


def test_what_check_lets_through_of_a_bad_listing_is_inert_too(tmp_path: Path) -> None:
    """The front door: each piece as a description, typed into a file. It is refused in plain words, or it is safe."""
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    for number, words in enumerate(PIECES):
        listing = {
            "name": f"Group number {number}",
            "summary": "A group that meets.",
            "description": words,
            "organisation": {"name": f"Organisation number {number}"},
            "needs": ["loneliness"],
            "ways": ["by phone"],
            "serves": ["anytown"],
            "join": {"routes": ["self"], "phone": "01632 960100"},
        }
        (town / f"listings/anytown/door-{number}.yml").write_text(json.dumps(listing), encoding="utf-8")
    refused = {p.path for p in check.problems(load.directory(town), TODAY) if p.severity.value != "warning"}
    for path in refused:
        Path(path).unlink()
    made, _ = building.site(town, TODAY)
    bodies = {body.address: body.html for body in made.bodies}
    passed = [n for n in range(len(PIECES)) if f"listings/door-{n}/" in bodies]
    assert len(passed) > len(PIECES) / 3
    for number in passed:
        words = re.split(r'<div class="lb-words"[^>]*>', bodies[f"listings/door-{number}/"])[1].split("</div>")[0]
        tree = html5lib.parseFragment(words, namespaceHTMLElements=False)
        assert {e.tag for e in tree.iter()} <= {"DOCUMENT_FRAGMENT", "p", "ul", "ol", "li", "a", "br"}, words
