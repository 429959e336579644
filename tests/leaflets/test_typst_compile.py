"""A leaflet is tagged, titled and true to its words, whatever they are."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.glyph_coverage import coverage
from generator.leaflets import typst_compile
from generator.leaflets.model import A4, BOOKLET, LARGE, POSTER_A3, POSTER_A4, PaperFormat
from generator.leaflets.paper_text import RIGHT_MARK, on_paper
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
    expected = [content.common.code.alt] + [e.code.alt for section in content.sections for e in section.entries]
    assert alts == expected
    assert all(alt.startswith("QR code: ") and "linkbook.example.org/anytown/" in alt for alt in alts)


LEAST = {A4: 12, BOOKLET: 12, LARGE: 18}
"""The smallest text of each paper_format, in points."""


@pytest.mark.parametrize("paper_format", LEAST, ids=lambda paper_format: paper_format.name)
@pytest.mark.parametrize("stem", [stem for stem in KINDS if not stem.startswith("posters/")])
def test_no_text_is_small(stem: str, paper_format: PaperFormat) -> None:
    sizes = sample_leaflets.read(stem, paper_format).sizes() - {12.0}  # the foot of the page, in large print too
    assert min(sizes) >= LEAST[paper_format]


@pytest.mark.parametrize("stem", KINDS)
def test_every_word_is_there_in_the_order_in_which_it_is_read(stem: str) -> None:
    paper_format = POSTER_A4 if "poster" in stem else A4
    content, words = sample_leaflets.content(stem), _squeezed(sample_leaflets.read(stem, paper_format).words)
    place = 0
    for said in _said(dataclasses.asdict(content)):
        assert _there(said, words), said
    for entry in (e for section in content.sections for e in section.entries if not e.name.startswith(RIGHT_MARK)):
        place = words.index(_squeezed(entry.name), place)
    for fact in content.common.urgent if "poster" not in stem else ():
        assert words.index(_squeezed(fact.label)) < words.index(_squeezed(fact.words))


def _said(value: object) -> list[str]:
    """Return every word to be printed: not the ids, files and addresses behind them."""
    if isinstance(value, dict):
        kept = {
            k: v for k, v in value.items() if k not in ("id", "kind", "file", "href", "url", "alt", "typed", "common")
        }
        return [said for one in kept.values() for said in _said(one)]
    if isinstance(value, list | tuple):
        return [said for one in value for said in _said(one)]
    return [value] if isinstance(value, str) and value else []


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b\u200f]", "", text)


def _there(said: str, words: str) -> bool:
    """Return whether words are on a page. A PDF holds Arabic and Hebrew as they stand on paper, from the left."""
    if re.search(r"[\u0590-\u06ff]", said):
        return all(word in words or word[::-1] in words for word in re.findall(r"\w+", said))
    return _squeezed(said) in words


def test_urgent_help_and_the_publisher_are_on_every_kind() -> None:
    for stem in KINDS:
        words = sample_leaflets.read(stem, POSTER_A4 if "poster" in stem else A4).words
        assert "Emergency services: ring 999." in words
        assert stem.startswith("posters") or "Published by Anytown Council for Voluntary Service." in words


@pytest.mark.parametrize("stem", ["areas/anytown", "areas/old-quay", "teams/anytown", "teams/northside"])
def test_a_booklet_folds(stem: str) -> None:
    sheets = sample_leaflets.read(stem, BOOKLET).pdf.pages
    assert len(sheets) % 2 == 0
    assert {tuple(round(float(x)) for x in sheet.mediabox) for sheet in sheets} == {(0, 0, 842, 595)}


@pytest.mark.parametrize("stem", ["areas/anytown", "areas/anytown/loneliness"])
def test_urgent_help_and_the_team_are_on_the_first_page(stem: str) -> None:
    for paper_format in (A4, LARGE):
        tags = sample_leaflets.read(stem, paper_format).tags
        told = [tag.page for tag in tags if tag.text in ("Urgent help", "Your link workers") and tag.kind == "H2"]
        first = next(tag.page for tag in tags if tag.kind == "H1")
        assert told == [first, first]


@pytest.mark.parametrize("paper_format", [A4, LARGE], ids=lambda paper_format: paper_format.name)
@pytest.mark.parametrize("stem", ["areas/anytown", "areas/old-quay", "areas/old-quay/debt"])
def test_a_listing_is_never_split(stem: str, paper_format: PaperFormat) -> None:
    at: dict[str, set[object]] = {}
    name = ""
    for tag in sample_leaflets.read(stem, paper_format).tags:
        name = tag.text if tag.kind == "H3" else "" if tag.kind == "H2" or "Published by" in tag.text else name
        if name and tag.kind in ("H3", "P", "Figure"):
            at.setdefault(name, set()).add(tag.page)
    assert len(at) == len([e for s in sample_leaflets.content(stem).sections for e in s.entries])
    assert {name: pages for name, pages in at.items() if len(pages - {None}) > 1} == {}


def test_a_listing_longer_than_a_page_goes_on_and_is_whole() -> None:
    content = sample_leaflets.content("areas/old-quay")
    entry = content.sections[0].entries[0]
    long = dataclasses.replace(entry, summary="Tea and talk. " * 400 + "The end.", long=True)
    section = dataclasses.replace(content.sections[0], entries=(long,))
    found = reading.Reader(typst_compile.pdf(dataclasses.replace(content, sections=(section,)), A4))
    assert "The end." in found.words


def test_six_plain_listings_or_more_stand_on_a_page() -> None:
    content = sample_leaflets.content("areas/old-quay")
    plain = next(e for s in content.sections for e in s.entries if e.id == "clwb-cymraeg")
    section = dataclasses.replace(content.sections[0], entries=(plain,) * 14)
    tags = reading.Reader(typst_compile.pdf(dataclasses.replace(content, sections=(section,)), A4)).tags
    on_page = Counter(tag.page for tag in tags if tag.kind == "H3")
    assert len(on_page) == 3
    assert sorted(on_page.values())[-1] >= 6


@pytest.mark.parametrize(("may_move", "order"), [(True, [0, 2, 1]), (False, [0, 1, 2])])
def test_a_shorter_listing_goes_before_its_turn_where_a_longer_one_would_leave_room(
    may_move: bool, order: list[int]
) -> None:
    """The room that is left on a page is for a short one; what comes last for a reason is not moved into it."""
    content = sample_leaflets.content("areas/old-quay")
    plain = next(e for s in content.sections for e in s.entries if e.id == "clwb-cymraeg")
    tall = dataclasses.replace(plain, name="1", summary="Tea and talk. " * 65)
    entries = (dataclasses.replace(plain, name="0"), tall, dataclasses.replace(plain, name="2", may_move=may_move))
    section = dataclasses.replace(content.sections[0], entries=entries)
    tags = reading.Reader(typst_compile.pdf(dataclasses.replace(content, sections=(section,)), LARGE)).tags
    assert [int(tag.text) for tag in tags if tag.kind == "H3"] == order


@pytest.mark.parametrize("paper_format", [POSTER_A4, POSTER_A3], ids=lambda paper_format: paper_format.name)
def test_a_poster_reads_from_two_metres(paper_format: PaperFormat) -> None:
    """What it must say is in letters of 24 points, and half as large again on A3."""
    content = sample_leaflets.content("posters/anytown")
    page = sample_leaflets.read("posters/anytown", paper_format).pdf.pages[0]
    large = _squeezed("".join(text for _, text, size in reading._shown(page) if size >= paper_format.size))
    assert min(sample_leaflets.read("posters/anytown", paper_format).sizes()) >= 12
    for words in (content.title, content.lead, content.facts[-1].words, *(row.words for row in content.common.urgent)):
        assert _squeezed(words) in large


@pytest.mark.parametrize("paper_format", [POSTER_A4, POSTER_A3], ids=lambda paper_format: paper_format.name)
def test_a_poster_with_many_words_is_still_one_page(paper_format: PaperFormat) -> None:
    content = sample_leaflets.content("posters/anytown")
    urgent = content.common.urgent * 3
    long = dataclasses.replace(
        content, lead=content.lead * 6, common=dataclasses.replace(content.common, urgent=urgent)
    )
    assert len(reading.Reader(typst_compile.pdf(long, paper_format)).pdf.pages) == 1


@pytest.mark.parametrize("stem", ["areas/old-quay", "posters/anytown"])
def test_qr_codes_lead_where_they_say(stem: str) -> None:
    content = sample_leaflets.content(stem)
    found = reading.codes(content, POSTER_A4 if "poster" in stem else A4)
    assert found == set(typst_compile._drawings(content))
    assert f"https://linkbook.example.org/anytown/areas/{stem.split('/')[1]}/" in found


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
@pytest.mark.parametrize("paper_format", [A4, BOOKLET, LARGE], ids=lambda paper_format: paper_format.name)
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
        right = page.convert("L").crop((page.width - 17, 0, page.width, page.height))
        assert right.getextrema() == (255, 255)


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_no_words_at_all_can_stop_a_leaflet(words: str) -> None:
    content = sample_leaflets.content("posters/anytown")
    said = on_paper(words) or "x"
    assert typst_compile.pdf(dataclasses.replace(content, title=said, lead=said), POSTER_A4).startswith(b"%PDF")


def test_words_that_no_font_has_are_refused_by_the_rules_and_so_never_get_there() -> None:
    content = dataclasses.replace(sample_leaflets.content("posters/anytown"), lead="\U000e1234")
    with pytest.raises(Refused):
        typst_compile.pdf(content, POSTER_A4)


def test_same_words_same_bytes_on_any_thread() -> None:
    content = sample_leaflets.content("areas/anytown")
    here = typst_compile.pdf(content, A4)
    with ThreadPoolExecutor(2) as threads:
        elsewhere = list(threads.map(lambda _: typst_compile.pdf(content, A4), range(4)))
    assert set(elsewhere) == {here}
    assert len(here) < 60_000


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
    lost = {**coverage(), "Noto Sans Lost": frozenset[int]()}
    monkeypatch.setattr(typst_compile, "coverage", lambda: lost)
    with pytest.raises(
        CannotTypeset, match=r"Noto Sans Lost is missing from .*fonts\. To put it back: git checkout -- "
    ):
        typst_compile.ready()


def test_a_bold_that_is_missing_is_named_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_compile, "BOLD", ("Noto Sans Thai",))
    with pytest.raises(CannotTypeset, match=r"Noto Sans Thai Bold is missing from "):
        typst_compile.ready()
