"""A dead address is gone from every place that it stood in, or nothing is said to be done."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.desk import book as books
from generator.desk import dead_addresses
from generator.desk.book import Book
from generator.desk.journal import CannotDecide
from tests import town
from tests.desk.town_desk import ADDRESS, TEA, client, form, press, town_folder, town_with_tea

OLD, NEW = "https://gone.example.org/old", "https://example.org/new(1)"
ORGANISATION = "organisations/anytown-good-neighbours.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _book(root: Path) -> Book:
    return books.read(root, town.TODAY, root.parent / "links.json")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Give the book of a town whose file of one listing may be another each time: it is read when it is changed."""
    return _book(town_folder(tmp_path_factory.mktemp("town")))


def _described(kept: Book, words: str) -> Book:
    text = (town.SAMPLE / TEA).read_text(encoding="utf-8")
    told = text.replace("description: |\n", f"description: |\n  {words}\n\n", 1)
    (kept.root / TEA).write_text(told, encoding="utf-8")
    return kept


@pytest.mark.parametrize(
    ("words", "out", "moved"),
    [
        (f"See [our old page]({OLD}) first.", "See our old page first.", "See [our old page](N) first."),
        (f"[One]({OLD}#top) and [two]({OLD}/).", "One and two.", "[One](N) and [two](N)."),
        (f'[See [us]]({OLD} "Our page") here', "See [us] here", '[See [us]](N "Our page") here'),
        (
            f"[Old]({OLD}) or [other](https://example.org/old)",
            "Old or [other](https://example.org/old)",
            "[Old](N) or [other](https://example.org/old)",
        ),
    ],
)
def test_a_link_in_words_is_put_right_or_leaves_its_words(kept: Book, words: str, out: str, moved: str) -> None:
    book = _described(kept, words)
    for new, expected in (("", out), (NEW, moved.replace("N", "https://example.org/new%281%29"))):
        (edit,) = dead_addresses.replaced(OLD, new, [TEA], book).edits
        assert f"\n  {expected}\n" in f"{edit.after}"


def test_what_would_change_nothing_is_no_decision(kept: Book) -> None:
    book = _described(kept, f"Our page was {OLD} once.")
    with pytest.raises(CannotDecide, match="only a person can change"):
        dead_addresses.replaced(OLD, "", [TEA], book)


def _links(root: Path, url: str, kind: str = "dead") -> None:
    row = {"kind": kind, "on": "2026-11-20", "why": "It is gone.", "to": ""}
    cache = {"what": "linkbook links 1", "addresses": {url: row}}
    (root.parent / "links.json").write_text(json.dumps(cache), encoding="utf-8")


def test_the_last_way_to_get_in_touch_is_told_of_before_it_goes(tmp_path: Path) -> None:
    root = town_with_tea(tmp_path, f"join: {{routes: [turn up], website: '{OLD}'}}\n")
    _links(root, OLD)
    browser = client(root)
    page = browser.get("/links").text
    before = page.split("Take it out<", 1)[0]
    assert "Without it nobody could get in touch with" in before
    assert "Look for their new page or number first" in before
    assert re.search(r'class="desk-button" href="/change\?[^"]*">Change it by hand', before)
    fields = {**form(page, "replace_address"), "how": "out"}
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert (answer.status_code, OLD in (root / TEA).read_text(encoding="utf-8")) == (409, True)
    assert ": taken out" in press(browser, "/links", "replace_address", how="out", unreachable="yes")
    assert OLD not in (root / TEA).read_text(encoding="utf-8")


def test_a_listing_whose_only_way_is_its_organisations_page_is_told_of_too(root: Path) -> None:
    text = (root / TEA).read_text(encoding="utf-8")
    text = re.sub(r"(?m)^organisation:.*$", "organisation: anytown-good-neighbours", text)
    text = text.replace("routes: [turn up], phone: 01632 960160", "routes: [turn up]")
    (root / TEA).write_text(text, encoding="utf-8")
    website, social = "https://www.example.org/neighbours", "https://social.example.org/neighbours"
    decision = dead_addresses.replaced(website, "", [ORGANISATION], _book(root))
    assert dead_addresses.unreachable(decision, _book(root)) == ()
    file = root / ORGANISATION
    file.write_text(file.read_text(encoding="utf-8").replace(f"social: [{social}]\n", ""), encoding="utf-8")
    book = _book(root)
    decision = dead_addresses.replaced(website, "", [ORGANISATION], book)
    assert dead_addresses.unreachable(decision, book) == (book.name("arabic-tea"),)


def test_a_teams_last_way_is_told_of_and_a_file_that_is_no_listing_is_checked(root: Path) -> None:
    area = root / "areas/anytown.yml"
    text = re.sub(r"(?m)^  (?:phone|email|refer).*\n", "", area.read_text(encoding="utf-8"))
    area.write_text(text, encoding="utf-8")
    book = _book(root)
    decision = dead_addresses.replaced("https://www.example.org/link-workers", "", ["areas/anytown.yml"], book)
    assert dead_addresses.unreachable(decision, book) == ("Anytown Link Workers",)
    with pytest.raises(CannotDecide):
        dead_addresses.replaced("https://www.example.org/link-workers", "no page", ["areas/anytown.yml"], book)
