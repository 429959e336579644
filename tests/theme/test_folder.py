"""A dressed site folder loses what no page uses, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import theme
from generator.resources import SITE_OVERRIDES

SHEET = "assets/stylesheets/main.01234567.min.css"
PAGE = f"""<html><head>
    <link rel="stylesheet" href="../{SHEET}">
  </head>
  <body dir="ltr">
    <input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">
    <input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">
    <label class="md-overlay" for="__drawer"></label>
    <div data-md-component="skip">
        <a href="#about" class="md-skip">
          Skip to content
        </a>
    </div>
    <div data-md-component="announce">

    </div>
    <main class="md-main"><kbd>F1</kbd></main>
    <div class="md-dialog" data-md-component="dialog">
      <div class="md-dialog__inner md-typeset"></div>
    </div>
  </body></html>
"""


@pytest.fixture
def dressed(tmp_path: Path) -> Path:
    files = {
        "about/index.html": PAGE,
        SHEET: ".md-main{a:b}kbd{c:d}.md-toggle{e:f}",
        f"{SHEET}.map": "{}",
        "assets/stylesheets/palette.01234567.min.css": "p{}",
        "assets/javascripts/workers/search.js": "1",
        "assets/images/favicon.png": "",
        "assets/images/hall.jpg": "",
        "search.json": "{}",
        "leaflets/leaflet.typ": "",
        "leaflets/mine.txt": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_the_page_keeps_all_but_the_markup_that_does_nothing(dressed: Path) -> None:
    theme.trim(dressed)
    html = (dressed / "about/index.html").read_text()
    head, _, body = html.partition("</head>")
    assert body == '\n  <body dir="ltr">\n    <main class="md-main"><kbd>F1</kbd></main>\n  </body></html>\n'
    assert head.count("\n") == PAGE.partition("</head>")[0].count("\n")


def test_the_style_sheet_has_the_used_rules_and_a_name_that_says_what_is_in_it(dressed: Path) -> None:
    theme.trim(dressed)
    (sheet,) = (dressed / "assets/stylesheets").iterdir()
    assert sheet.read_text() == ".md-main{a:b}kbd{c:d}"
    assert f'href="../assets/stylesheets/{sheet.name}"' in (dressed / "about/index.html").read_text()
    again = dressed / "about/index.html"
    again.write_text(again.read_text().replace("<kbd>F1</kbd>", ""))
    theme.trim(dressed)
    (other,) = (dressed / "assets/stylesheets").iterdir()
    assert other.name != sheet.name
    assert other.read_text() == ".md-main{a:b}"


def test_files_that_no_page_names_go_and_everybody_elses_stay(dressed: Path) -> None:
    theme.trim(dressed)
    left = {path.relative_to(dressed).as_posix() for path in dressed.rglob("*") if path.is_file()}
    assert {name for name in left if "stylesheets" not in name} == {
        "about/index.html",
        "assets/images/hall.jpg",
        "leaflets/mine.txt",
    }
    assert not (dressed / "assets/javascripts").exists()
    assert (SITE_OVERRIDES / "leaflets/leaflet.typ").exists()


def test_a_script_that_a_page_names_stays(dressed: Path) -> None:
    page = dressed / "about/index.html"
    page.write_text(page.read_text().replace("</body>", '<script src="../assets/javascripts/workers/search.js">'))
    theme.trim(dressed)
    assert (dressed / "assets/javascripts/workers/search.js").exists()


def test_an_announcement_is_not_nothing(dressed: Path) -> None:
    page = dressed / "about/index.html"
    page.write_text(page.read_text().replace('"announce">', '"announce"><aside>Closed on Monday</aside>'))
    theme.trim(dressed)
    assert "Closed on Monday" in page.read_text()


def test_trimming_twice_changes_nothing_more(dressed: Path) -> None:
    theme.trim(dressed)
    once = {path: path.read_bytes() for path in dressed.rglob("*") if path.is_file()}
    theme.trim(dressed)
    assert {path: path.read_bytes() for path in dressed.rglob("*") if path.is_file()} == once


def test_a_folder_without_a_theme_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<h1>Hello</h1>")
    theme.trim(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]
    assert (tmp_path / "index.html").read_text() == "<h1>Hello</h1>"
