"""A summary shows what readers would see, and nothing in it is anything but words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from generator import directory_diff, load
from tests.conftest import NEW, TODAY

CHOIR = "listings/anytown/sing-along-choir.yml"
Summary = Callable[..., str]


@pytest.fixture
def summary(folder: Path, tmp_path: Path) -> Summary:
    """Return a function that replaces words in a file of the town and gives the summary of that."""

    def change(old: str = "", new: str = "", path: str = CHOIR, both: bool = False, **most: int) -> str:
        before = Path(shutil.copytree(folder, tmp_path / "before", dirs_exist_ok=True))
        for top in (folder, before) if both else (folder,):
            file = top / path
            file.write_text((file.read_text("utf-8") if file.exists() else "").replace(old, new, 1) or new, "utf-8")
        return directory_diff.markdown(load.directory(folder), load.directory(before), TODAY, **most)

    return change


def test_only_what_differs_is_shown_in_the_words_of_the_page(summary: Summary) -> None:
    text = summary('starts: "19:00"', 'starts: "18:30"')
    assert text.splitlines()[0] == "## 1 listing changed"
    assert "### Changed: `sing-along-choir`" in text
    rows = text.split("<pre>\n")[1].split("\n</pre>")[0].split("\n")
    assert rows[0] == "  When&#58;"
    assert rows[1] == "- Tuesdays, 7pm to 9pm, at Anytown Arts Centre, term time only, tea at eight"
    assert rows[5] == "+ Tuesdays, 6.30pm to 9pm, at Anytown Arts Centre, term time only, tea at eight"


def test_nothing_changed_says_so(summary: Summary) -> None:
    assert summary("name", "name") == "No listing is changed.\n"
    assert "Readers see no difference" in summary("source: Invented", "# a note\nsource: Invented")


def test_a_new_listing_and_one_that_is_taken_away(summary: Summary, folder: Path) -> None:
    text = summary(new=NEW, path="listings/anytown/knit.yml")
    assert "### New: `knit`" in text
    assert "+ Knit and Natter" in text
    (folder / CHOIR).unlink()
    gone = directory_diff.markdown(load.directory(folder), load.directory(folder.parent / "before"), TODAY)
    assert "### Taken away: `sing-along-choir`" in gone


HOSTILE = [
    "@everyone look",
    "**bold** `code` _x_",
    "[link](https://evil.example)",
    "![image](https://evil.example/x.png)",
    "# heading",
    "::error file=x::gone",
    "##[error]x",
    "&lt;b&gt; &amp;",
    "https://evil.example",
    "| a | b |",
    "~~~",
    "```",
    "- item",
    "#12",
    "$(id)",
    "a\\\\b",
    "</pre>"[1:],
]


@pytest.mark.parametrize("text", HOSTILE)
def test_words_are_never_markup_a_mention_or_a_command(summary: Summary, text: str) -> None:
    made = summary("times_note: Not in August.", f"times_note: '{text}'")
    for line in made.splitlines():
        assert not re.match(r"\s*::", line)
        assert "##[" not in line
    assert "@" not in made
    inside = MarkdownIt("commonmark", {"html": True}).parse(made)
    assert all(text not in token.content for token in inside if token.type == "inline")
    assert not {token.type for token in inside} & {"fence", "code_block", "bullet_list_open", "blockquote_open", "hr"}
    assert all(token.content.startswith("<pre>") for token in inside if token.type == "html_block")
    assert made.count("<") == made.count("<pre>") + made.count("</pre>")


def test_a_held_listing_says_that_a_person_must_decide(summary: Summary) -> None:
    text = summary("Not in August.", "This cures depression.")
    assert "**Held.** A named person must decide" in text
    assert "makes a promise about health" in text


@pytest.mark.parametrize("both", [False, True])
def test_a_secret_is_not_repeated_on_either_side(summary: Summary, folder: Path, both: bool) -> None:
    summary("Not in August.", "Ask for NHS number 943 476 5919", both=True)
    for words in ("Not in May.", "NHS number 943 476 5919, again") if both else ("Not in May.",):
        file = folder / CHOIR
        file.write_text(re.sub("times_note: .*", f"times_note: {words}", file.read_text("utf-8")), "utf-8")
        text = directory_diff.markdown(load.directory(folder), load.directory(folder.parent / "before"), TODAY)
        assert "943" not in text
        assert "must not be repeated" in text


def test_what_must_be_mended_is_said_and_no_words_stand_in_for_it(summary: Summary) -> None:
    text = summary("summary: Sing", "summary: <b>Sing")
    assert "**Not ready.**" in text
    assert "must not contain" in text
    assert "+ " not in text
    broken = summary("name: ", "name: [")
    assert "### Changed: `sing-along-choir`" in broken


def test_a_great_many_changes_are_cut_short_and_counted(summary: Summary) -> None:
    assert "And 1 more, which do not fit here." in summary("Not in August.", "Not in May.", max_bytes=10)


def test_a_decision_that_a_change_proposes_is_said_first(summary: Summary) -> None:
    text = summary("source: Invented", "approved: {on: 2026-10-01, by: <b>Anytown CVS</b>}\nsource: Invented")
    assert text.splitlines()[2] == "### Somebody must confirm these decisions"
    assert "sing-along-choir&#58; this change adds an approval&#58; git does not say who proposes it" in text
    assert "&lt;b&gt;Anytown CVS&lt;/b&gt;" in text


HALL = "name: Wren Hall\npostcode: ZE91 5FG\n"


def test_a_shared_record_is_one_change_that_names_its_listings(summary: Summary) -> None:
    text = summary("Use the side door until June.", "Shut until March.", path="venues/open-house.yml")
    assert text.splitlines()[0] == "## 1 shared record changed"
    assert "### Changed: `venues/open-house`" in text
    assert "It stands in 1 listing: `arabic-tea`" in text
    assert "- Use the side door until June.\n+ Shut until March." in text
    assert "### Changed: `arabic-tea`" not in text


def test_a_shared_record_that_nobody_names_and_one_that_is_taken_away(summary: Summary, folder: Path) -> None:
    text = summary(new=HALL, path="venues/wren-hall.yml")
    assert "### New: `venues/wren-hall`" in text
    assert "No listing names it." in text
    (folder / "venues/wren-hall.yml").unlink()
    (folder / "venues/open-house.yml").unlink()
    gone = directory_diff.markdown(load.directory(folder), load.directory(folder.parent / "before"), TODAY)
    assert "### Taken away: `venues/open-house`" in gone


def test_a_secret_in_a_shared_record_is_shown_nowhere(summary: Summary, folder: Path) -> None:
    summary("Use the side door until June.", "NHS no 943 476 5919.", path="venues/open-house.yml")
    tea = folder / "listings/anytown/arabic-tea.yml"
    tea.write_text(tea.read_text("utf-8").replace("wednesday", "thursday"), "utf-8")
    text = directory_diff.markdown(load.directory(folder), load.directory(folder.parent / "before"), TODAY)
    assert "943 476" not in text
    assert text.count("Its words are not shown") == 2
