"""A leaflet is tagged, titled and true to its words, whatever they are."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.leaflets import typst_compile
from generator.leaflets.paper_text import on_paper
from generator.leaflets.model import A4, A5, LARGE, PaperFormat
from generator.leaflets.typst_compile import CannotTypeset, Refused
from tests.leaflets import reading, sample_leaflets

KINDS = ("areas/anytown", "areas/anytown/loneliness", "teams/anytown", "posters/anytown", "listings/sing-along-choir")


@pytest.mark.parametrize("stem", KINDS)
def test_a_leaflet_declares_what_a_reader_needs(stem: str) -> None:
    found = sample_leaflets.read(stem)
    about = found.root.Metadata.read_bytes().decode()
    assert found.root.MarkInfo.Marked
    assert str(found.root.Lang) == "en-GB"
    assert found.root.ViewerPreferences.DisplayDocTitle
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert f">{sample_leaflets.content(stem).title}<" in about


@pytest.mark.parametrize("stem", KINDS)
def test_its_headings_step_down_one_at_a_time_and_are_its_bookmarks(stem: str) -> None:
    found = sample_leaflets.read(stem)
    levels = [int(kind[1]) for kind, _ in found.headings()]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    bookmarks, headings = found.bookmarks(), [words for _, words in found.headings()]
    assert len(bookmarks) == len(headings)
    assert all(_there(mark, _squeezed(words)) for mark, words in zip(bookmarks, headings, strict=True))


@pytest.mark.parametrize("stem", KINDS)
def test_every_picture_says_what_it_is(stem: str) -> None:
    content, alts = sample_leaflets.content(stem), sample_leaflets.read(stem).alts()
    expected = [e.code.alt for section in content.sections for e in section.entries] + [content.back.code.alt]
    assert alts == expected
    assert all(alt.startswith("QR code: ") and "linkbook.example.org/anytown/" in alt for alt in alts)


LEAST = {A4: 12, A5: 12, LARGE: 18}
"""The smallest text of each paper_format, in points."""


@pytest.mark.parametrize("paper_format", LEAST, ids=lambda paper_format: paper_format.name)
@pytest.mark.parametrize("stem", KINDS)
def test_no_text_is_small(stem: str, paper_format: PaperFormat) -> None:
    sizes = sample_leaflets.read(stem, paper_format).sizes() - {12.0}  # the foot of the page, in large print too
    assert min(sizes) >= (LEAST[paper_format] if "poster" not in stem else 12)


@pytest.mark.parametrize("stem", KINDS)
def test_every_word_is_there_in_the_order_in_which_it_is_read(stem: str) -> None:
    content, words = sample_leaflets.content(stem), _squeezed(sample_leaflets.read(stem).words)
    place = 0
    for said in _said(dataclasses.asdict(content)):
        assert _there(said, words), said
    for entry in (e for section in content.sections for e in section.entries if not e.right_to_left):
        place = words.index(_squeezed(entry.name), place)
    for fact in content.back.urgent:
        assert words.index(_squeezed(fact.label)) < words.index(_squeezed(fact.words))


def _said(value: object) -> list[str]:
    """Return every word to be printed: not the ids, files and addresses behind them."""
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if k not in ("id", "kind", "file", "href", "url", "alt", "back")}
        return [said for one in kept.values() for said in _said(one)]
    if isinstance(value, list | tuple):
        return [said for one in value for said in _said(one)]
    return [value] if isinstance(value, str) and value else []


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def _there(said: str, words: str) -> bool:
    """Return whether words are on a page. A PDF holds Arabic and Hebrew as they stand on paper, from the left."""
    if re.search(r"[\u0590-\u06ff]", said):
        return all(word in words or word[::-1] in words for word in re.findall(r"\w+", said))
    return _squeezed(said) in words


def test_urgent_help_and_the_publisher_are_on_every_kind() -> None:
    for stem in KINDS:
        words = sample_leaflets.read(stem).words
        assert "Emergency services: ring 999." in words
        assert stem.startswith("posters") or "Published by Anytown Council for Voluntary Service." in words


@pytest.mark.parametrize("stem", ["areas/anytown", "areas/old-quay", "teams/anytown", "teams/northside"])
def test_a_booklet_folds(stem: str) -> None:
    pages = sample_leaflets.read(stem, A5).pdf.pages
    assert len(pages) % 4 == 0
    assert {tuple(round(float(x)) for x in page.mediabox) for page in pages} == {(0, 0, 420, 595)}


AREAS = ("areas/old-quay", "areas/old-quay/food", "areas/old-quay/debt", "areas/northside/arts-and-music")


@pytest.mark.parametrize("paper_format", [A4, A5, LARGE], ids=lambda paper_format: paper_format.name)
@pytest.mark.parametrize("stem", AREAS)
def test_no_page_is_half_empty(stem: str, paper_format: PaperFormat) -> None:
    """Until the listings end, no page is white for much more than the third that a whole entry may leave."""
    pages = reading.pictures(sample_leaflets.content(stem), paper_format, ppi=36)
    ends = 1 + paper_format.fold * 3  # the back, and up to three pages to write on
    for page in pages[: -ends - 1]:
        words = page.convert("1").crop((0, 0, page.width, int(page.height * 0.92)))  # not the foot
        lowest = words.convert("L").point(lambda shade: 255 - shade).getbbox()[3]
        assert lowest > page.height * 0.55


@pytest.mark.parametrize("stem", ["areas/old-quay", "posters/anytown"])
def test_qr_codes_lead_where_they_say(stem: str) -> None:
    content = sample_leaflets.content(stem)
    assert reading.codes(content, A4) == set(typst_compile._drawings(content))
    assert f"https://linkbook.example.org/anytown/areas/{stem.split('/')[1]}/" in reading.codes(content, A4)


def test_a_leaflet_about_sensitive_things_has_no_code_but_those_of_its_own_page() -> None:
    for stem, leaflet in sample_leaflets.all_of_them().items():
        urls = set(typst_compile._drawings(leaflet.content()))
        assert not any("safe-haven" in url or "domestic-abuse" in url for url in urls), stem


# --- hostile words ------------------------------------------------------------------------------------------------

HOSTILE = (
    '#read("/etc/passwd")',
    "$x^2$ #panic() *bold* _it_ = heading @ref <label> // comment",
    "\\ \" ' ` [ ] { } \\u{41}",
    "- a list + a number / a term: no",
    "x" * 100,
    "W" * 100,
    "مرحبا بالجميع 123 hello",
    "שלום עולם",
    "👩‍👩‍👧‍👦 fun 🇬🇧 ✅ 1️⃣",
    "ਸਤ ਸ੍ਰੀ ਅਕਾਲ · नमस्ते · স্বাগতম · સ્વાગત · வணக்கம் · 欢迎 歡迎 · ሰላም",
    "한국어 ខ្មែរ ᏣᎳᎩ",
)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("paper_format", [A4, A5, LARGE], ids=lambda paper_format: paper_format.name)
def test_hostile_words_are_only_words(words: str, paper_format: PaperFormat) -> None:
    content = _with_words(words)
    found = reading.Reader(typst_compile.pdf(content, paper_format))
    assert _there(on_paper(words), _squeezed(found.words))
    assert "root:" not in found.words


def _with_words(words: str) -> typst_compile.LeafletContent:
    content = sample_leaflets.content("areas/old-quay")
    entry = content.sections[0].entries[0]
    fact = dataclasses.replace(entry.facts[0], words=on_paper(words))
    changed = dataclasses.replace(
        entry, name=on_paper(words), summary=on_paper(words), facts=(fact, *entry.facts[1:]), freshness=on_paper(words)
    )
    section = dataclasses.replace(content.sections[0], entries=(changed,))
    return dataclasses.replace(content, title=on_paper(words), lead=on_paper(words), sections=(section,))


@pytest.mark.parametrize("words", ["x" * 5000, "W" * 5000, "ومرحبا" * 500])
def test_nothing_runs_off_the_paper(words: str) -> None:
    """The margins of every page stay white, however long a word is."""
    content = sample_leaflets.content("listings/sing-along-choir")
    block = dataclasses.replace(content.about[0], words=on_paper(words))
    for page in reading.pictures(dataclasses.replace(content, about=(block,)), A4, ppi=36):
        right = page.convert("L").crop((page.width - 20, 0, page.width, page.height))
        assert right.getextrema() == (255, 255)


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_no_words_at_all_can_stop_a_leaflet(words: str) -> None:
    content = sample_leaflets.content("posters/anytown")
    said = on_paper(words) or "x"
    assert typst_compile.pdf(dataclasses.replace(content, title=said, lead=said), A4).startswith(b"%PDF")


def test_words_that_no_font_has_are_refused_by_the_rules_and_so_never_get_there() -> None:
    content = dataclasses.replace(sample_leaflets.content("posters/anytown"), lead="\U000e1234")
    with pytest.raises(Refused):
        typst_compile.pdf(content, A4)


def test_same_words_same_bytes_on_any_thread() -> None:
    content = sample_leaflets.content("areas/anytown")
    here = typst_compile.pdf(content, A4)
    with ThreadPoolExecutor(2) as threads:
        elsewhere = list(threads.map(lambda _: typst_compile.pdf(content, A4), range(4)))
    assert set(elsewhere) == {here}
    assert len(here) < 130_000


def test_a_leaflet_asks_nothing_of_the_machines_own_fonts() -> None:
    found = sample_leaflets.read("areas/anytown/loneliness")
    names = {str(font.BaseFont) for page in found.pdf.pages for font in page.Resources.Font.values()}
    assert all("Noto" in name for name in names), names


def test_the_data_is_json_of_words_and_never_of_code() -> None:
    told = json.loads(typst_compile.data(_with_words(HOSTILE[0]), A4))
    assert told["leaflet"]["title"] == on_paper(HOSTILE[0])


# --- what is missing ----------------------------------------------------------------------------------------------


def test_without_typst_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(CannotTypeset, match="python -m pip install typst"):
        typst_compile.ready()


def test_without_a_font_it_says_which_and_how_to_put_it_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(typst_compile, "FAMILIES", (*typst_compile.FAMILIES, "Noto Sans Lost"))
    with pytest.raises(
        CannotTypeset, match=r"Noto Sans Lost is missing from .*fonts\. To put it back: git checkout -- "
    ):
        typst_compile.ready()


def test_a_bold_that_is_missing_is_named_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_compile, "BOLD", ("Noto Sans Thai",))
    with pytest.raises(CannotTypeset, match=r"Noto Sans Thai Bold is missing from "):
        typst_compile.ready()
