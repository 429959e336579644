"""Stencils are filled once, with text that is never looked at again."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

import pytest

from generator import build, stamp
from generator.build import Site
from generator.render import Body
from generator.stamp import NotAStencil

TODAY = datetime.date(2026, 11, 21)
PAGE = (
    '<html><head><title>[[title]]</title><meta name="description" content="[[description]]">[[head]]</head>'
    "<body>[[quick_exit]][[notice]]<main>[[body]]</main><footer>[[urgent_help]][[foot]]</footer></body></html>"
)


@pytest.fixture(scope="module")
def sample() -> Site:
    return build.site(Path(__file__).parent / "sample", TODAY)[0]


@pytest.fixture
def dressed(tmp_path: Path) -> Path:
    """Give a small site as MkDocs leaves it: hand-written pages and a stencil at each depth."""
    for depth in range(1, stamp.DEEPEST + 1):
        folder = tmp_path.joinpath(*["stencil"] * depth)
        folder.mkdir(exist_ok=True)
        (folder / "index.html").write_text(PAGE.replace("<main>", f"<main data-depth={depth}>"))
    (tmp_path / "index.html").write_text("<title>Home</title>[[notice]]<h1>Find help</h1><p>[[body]]</p>[[foot]]")
    (tmp_path / "about").mkdir()
    (tmp_path / "about/index.html").write_text("<h1>About</h1>[[attributions]][[urgent_help]]")
    (tmp_path / "sitemap.xml.gz").write_bytes(b"theirs")
    return tmp_path


def only(sample: Site, *bodies: Body) -> Site:
    return dataclasses.replace(sample, hand_written=bodies, page_factories=(), files={})


def body(**changes: object) -> Body:
    given = {
        "address": "listings/choir/",
        "title": "Choir",
        "description": "Sing.",
        "head": "",
        "html": "<h1>Choir</h1>",
        "sensitive": False,
        "listed": True,
        "modified": None,
    }
    return Body(**{**given, **changes})  # type: ignore[arg-type]


def test_a_page_is_stamped_through_the_stencil_of_its_depth(dressed: Path, sample: Site) -> None:
    pages = (body(address="choir/"), body(address="listings/choir/"), body(address="areas/dudley/debt/"))
    assert stamp.site(dressed, only(sample, *pages)) == 3 + 2  # and the two written by hand
    assert "data-depth=1" in (dressed / "choir/index.html").read_text()
    assert "data-depth=2" in (dressed / "listings/choir/index.html").read_text()
    assert "data-depth=3" in (dressed / "areas/dudley/debt/index.html").read_text()


def test_every_word_has_its_place(dressed: Path, sample: Site) -> None:
    stamp.site(dressed, only(sample, body(head='<meta name="robots" content="noindex">')))
    html = (dressed / "listings/choir/index.html").read_text()
    assert "<title>Choir – Anytown Linkbook</title>" in html
    assert 'content="Sing."' in html
    assert '<meta name="robots" content="noindex"></head>' in html
    assert "<main data-depth=2><h1>Choir</h1></main>" in html
    assert "Everything here is invented, for tests." in html
    assert "Urgent help" in html
    assert "This copy was made on" in html
    assert "[[" not in html
    assert "Leave this page now" not in html


def test_a_sensitive_page_has_a_plain_title_and_the_button(dressed: Path, sample: Site) -> None:
    stamp.site(dressed, only(sample, body(sensitive=True, title="Information page")))
    html = (dressed / "listings/choir/index.html").read_text()
    assert "<title>Information page</title>" in html
    assert "Leave this page now" in html


@pytest.mark.parametrize("word", ["[[title]]", "[[body]]", "[[head]]", "[[foot]]", "<p>[[body]]</p>", "\\1 \\g<0>"])
def test_text_that_looks_like_a_placeholder_is_never_filled(dressed: Path, sample: Site, word: str) -> None:
    stamp.site(dressed, only(sample, body(title=word, description=word, html=f"<h1>{word}</h1>")))
    html = (dressed / "listings/choir/index.html").read_text()
    assert f"<title>{word} – Anytown Linkbook</title>" in html
    assert f'content="{word}"' in html
    assert f"<h1>{word}</h1></main>" in html


def test_a_hand_written_page_keeps_its_words_and_takes_a_body_without_a_paragraph_round_it(
    dressed: Path, sample: Site
) -> None:
    stamp.site(dressed, only(sample, body(address="", html="<section>Doors</section>")))
    html = (dressed / "index.html").read_text()
    assert "<title>Home</title>" in html
    assert "<h1>Find help</h1><section>Doors</section>" in html
    about = (dressed / "about/index.html").read_text()
    assert "CC0 1.0, no rights reserved" in about
    assert "Urgent help" in about


def test_links_of_the_page_chrome_suit_the_depth(dressed: Path, sample: Site) -> None:
    made = only(sample, *(b for b in sample.bodies if b.address in ("", "areas/anytown/food/")))
    stamp.site(dressed, made)
    assert 'href="../../../listings/' in (dressed / "areas/anytown/food/index.html").read_text()
    assert 'href="./' in (dressed / "index.html").read_text()


def test_the_stencils_and_the_themes_site_map_go(dressed: Path, sample: Site) -> None:
    stamp.site(dressed, only(sample, body()))
    assert not (dressed / "stencil").exists()
    assert not (dressed / "sitemap.xml.gz").exists()


def test_files_are_written_wherever_they_belong(dressed: Path, sample: Site) -> None:
    made = dataclasses.replace(sample, hand_written=(), page_factories=(), files={"data/deep/list.csv": b"a,b\r\n"})
    assert stamp.site(dressed, made) == 2  # the two written by hand
    assert (dressed / "data/deep/list.csv").read_bytes() == b"a,b\r\n"
    assert "<urlset" in (dressed / "sitemap.xml").read_text()


def test_kept_files_are_copied_and_not_moved(dressed: Path, sample: Site, tmp_path: Path) -> None:
    kept = tmp_path / "kept.pdf"
    kept.write_bytes(b"%PDF")
    made = dataclasses.replace(
        sample, hand_written=(), page_factories=(), files={}, leaflet_files={"leaflets/areas/a.pdf": kept}
    )
    stamp.site(dressed, made)
    assert (dressed / "leaflets/areas/a.pdf").read_bytes() == kept.read_bytes() == b"%PDF"


def test_a_folder_without_stencils_is_refused_and_left_alone(tmp_path: Path, sample: Site) -> None:
    (tmp_path / "index.html").write_text("[[body]]")
    with pytest.raises(NotAStencil, match=r"is not there\. Build the site with MkDocs first, without stamping it"):
        stamp.site(tmp_path, sample)
    assert [p.name for p in tmp_path.iterdir()] == ["index.html"]
    assert (tmp_path / "index.html").read_text() == "[[body]]"


def test_a_site_that_has_been_stamped_is_not_stamped_again(dressed: Path, sample: Site) -> None:
    stamp.site(dressed, only(sample, body(html="<h1>[[body]]</h1>")))
    before = (dressed / "listings/choir/index.html").read_bytes()
    with pytest.raises(NotAStencil):
        stamp.site(dressed, only(sample, body(html="<h1>again</h1>")))
    assert (dressed / "listings/choir/index.html").read_bytes() == before


def test_a_folder_whose_stencil_is_not_complete_is_refused_before_anything_is_touched(
    dressed: Path, sample: Site
) -> None:
    (dressed / "stencil/stencil/index.html").unlink()
    with pytest.raises(NotAStencil):
        stamp.site(dressed, sample)
    assert (dressed / "index.html").read_text().startswith("<title>Home</title>[[notice]]")


def test_words_outside_ascii_are_written_as_utf_8(dressed: Path, sample: Site) -> None:
    stamp.site(dressed, only(sample, body(title="شاي ☕ Tŷ Cŵn")))
    assert "شاي ☕ Tŷ Cŵn" in (dressed / "listings/choir/index.html").read_bytes().decode("utf-8")
