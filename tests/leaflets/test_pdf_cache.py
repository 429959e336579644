"""The builder keeps what it has made, makes again what is damaged or changed, and forgets what nobody asks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.leaflets import CannotTypeset, LeafletBuilder, UnprintableLeaflets, pdf_cache, typst_compile
from generator.leaflets.model import A4, Leaflet, LeafletContent, PaperFormat
from generator.leaflets.typst_compile import Refused
from tests.leaflets import sample_leaflets

WANTED = ("posters/anytown", "teams/northside")


def wanted(*stems: str) -> list[Leaflet]:
    return [sample_leaflets.all_of_them()[stem] for stem in stems or WANTED]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that fills with the title of every leaflet that Typst sets."""
    titles: list[str] = []
    real = typst_compile.pdf

    def counted(content: LeafletContent, paper_format: PaperFormat) -> bytes:
        titles.append(content.title)
        return real(content, paper_format)

    monkeypatch.setattr(typst_compile, "pdf", counted)
    return titles


def test_what_is_made_is_a_whole_pdf_with_its_facts(tmp_path: Path) -> None:
    built = LeafletBuilder(tmp_path).build(wanted())
    assert [leaflet.address for leaflet in built] == [
        "leaflets/posters/anytown.pdf",
        "leaflets/posters/anytown-a3.pdf",
        "leaflets/teams/northside.pdf",
        "leaflets/teams/northside-a5.pdf",
        "leaflets/teams/northside-large.pdf",
    ]
    for leaflet in built:
        data = leaflet.path.read_bytes()
        assert data.startswith(b"%PDF-1.7")
        assert leaflet.size == len(data) > 5_000
    assert str(built[0].on) == "2026-10-12"


def test_what_is_kept_is_not_made_again(tmp_path: Path, made: list[str]) -> None:
    first = LeafletBuilder(tmp_path).build(wanted())
    assert len(made) == 5
    assert LeafletBuilder(tmp_path).build(wanted()) == first
    assert len(made) == 5


def test_other_tools_make_everything_again(tmp_path: Path, made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    LeafletBuilder(tmp_path).build(wanted())
    monkeypatch.setattr(typst_compile, "tools", lambda: "another version")
    LeafletBuilder(tmp_path).build(wanted())
    assert len(made) == 10


@pytest.mark.parametrize("damage", [b"", b"%PDF-1.7 half of it", None])
def test_a_damaged_leaflet_is_made_again(tmp_path: Path, made: list[str], damage: bytes | None) -> None:
    first = LeafletBuilder(tmp_path).build(wanted())
    whole = first[0].path.read_bytes()
    first[0].path.write_bytes(whole[:-1] + b"x" if damage is None else damage)
    assert LeafletBuilder(tmp_path).build(wanted())[0].path.read_bytes() == whole
    assert len(made) == 6


def test_what_nobody_asks_for_is_forgotten_with_the_halves_that_a_crash_left(tmp_path: Path) -> None:
    LeafletBuilder(tmp_path).build(wanted())
    (tmp_path / "x.1-2.part").write_bytes(b"half")
    kept = LeafletBuilder(tmp_path).build(wanted("posters/anytown"))
    assert set(tmp_path.iterdir()) == {one.path for one in kept}


def test_the_same_leaflets_are_the_same_files_in_another_folder(tmp_path: Path) -> None:
    one, other = (LeafletBuilder(tmp_path / name).build(wanted()) for name in ("one", "other"))
    assert [a.path.name for a in one] == [b.path.name for b in other]


def test_it_says_how_far_it_has_come(tmp_path: Path) -> None:
    said: list[tuple[int, int]] = []
    LeafletBuilder(tmp_path, lambda done, whole: said.append((done, whole))).build(wanted())
    assert said == [(1, 2), (2, 2)]


def test_what_is_not_made_when_the_caller_leaves_is_not_waited_for(tmp_path: Path) -> None:
    made: list[int] = []

    def slow() -> LeafletContent:
        made.append(1)
        return wanted()[0].content()

    many = [replace(leaflet, content=slow) for leaflet in wanted() * 50]
    with pytest.raises(ZeroDivisionError), LeafletBuilder(tmp_path).begun(many):
        raise ZeroDivisionError
    assert len(made) < len(many)


def test_every_fault_is_told_and_what_was_kept_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {one.path for one in LeafletBuilder(tmp_path).build(wanted())}
    monkeypatch.setattr(typst_compile, "tools", lambda: "another version")
    monkeypatch.setattr(typst_compile, "pdf", _refuse)
    with pytest.raises(UnprintableLeaflets) as fault:
        LeafletBuilder(tmp_path).build(wanted())
    assert {problem.path for problem in fault.value.problems} == {"areas/anytown.yml", "areas/northside.yml"}
    assert set(tmp_path.iterdir()) == before


def _refuse(content: LeafletContent, paper_format: PaperFormat) -> bytes:
    raise Refused("PDF/UA-1 error")


def test_leaflets_are_kept_beside_the_directory(tmp_path: Path) -> None:
    assert pdf_cache.cache_folder(tmp_path / "directory") == tmp_path.resolve() / ".linkbook" / "leaflets"


def test_a_form_has_its_own_address() -> None:
    assert wanted()[0].address(A4) == "leaflets/posters/anytown.pdf"


def test_a_folder_that_cannot_be_made_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotTypeset, match=r"^They are kept in .*, and that cannot be made: not a directory\."):
        LeafletBuilder(tmp_path / "file" / "leaflets")
