"""The loss report, for a spreadsheet and to read."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from generator.importing import loss_report
from generator.importing.assemble import ABOVE_HEADINGS
from generator.importing.draft import Fate, ValueOutcome
from generator.importing.loss_report import LossReport
from generator.importing.source_record import Position, SourceFault, SourceValue


def _outcome(text: str, fate: Fate, why: str = "") -> ValueOutcome:
    return ValueOutcome(
        SourceValue(Position("list", 2, "What"), text), fate, ("name",) if fate is Fate.KEPT else (), why
    )


def _rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "losses.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_value_has_a_row_and_the_page_has_those_that_were_not_kept(tmp_path: Path) -> None:
    with LossReport(tmp_path, "A list") as report:
        report.add(_outcome("Kept words", Fate.KEPT), "tea")
        report.add(_outcome("<script>", Fate.SET_ASIDE, "It stands for nothing."), "tea")
        report.fault(SourceFault(Position("list", 3, ""), "this is not a record", "x"))
        report.finish([("Gone", ["tea"])])
    page = (tmp_path / "losses.html").read_text(encoding="utf-8")
    assert [row["fate"] for row in _rows(tmp_path)] == ["kept", "set aside", "set aside"]
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert "Kept words" not in page
    assert "<h2>Gone</h2>" in page


def test_what_is_private_is_named_by_its_place_alone(tmp_path: Path) -> None:
    with LossReport(tmp_path, "A list") as report:
        report.add(_outcome("jo@home.org.uk", Fate.NOT_PUBLISHED, "Private."), "tea")
        report.finish()
    assert _rows(tmp_path)[0]["value"] == loss_report.PRIVATE
    assert "jo@home" not in (tmp_path / "losses.html").read_text(encoding="utf-8")


def test_a_formula_cannot_run_in_a_spreadsheet(tmp_path: Path) -> None:
    with LossReport(tmp_path, "A list") as report:
        report.add(_outcome("=1+1", Fate.SET_ASIDE), "tea")
    assert _rows(tmp_path)[0]["value"] == "'=1+1"


def test_a_page_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loss_report, "MOST_ON_PAGE", 2)
    with LossReport(tmp_path, "A list") as report:
        for n in range(5):
            report.add(_outcome(f"value {n}", Fate.SET_ASIDE), "tea")
        report.finish()
    assert "3 more values than these" in (tmp_path / "losses.html").read_text(encoding="utf-8")
    assert len(_rows(tmp_path)) == 5


def test_a_title_over_a_column_is_not_counted_among_its_values(tmp_path: Path) -> None:
    with LossReport(tmp_path, "A list") as report:
        report.add(_outcome("Our groups", Fate.SET_ASIDE, ABOVE_HEADINGS), "")
        assert report.unused_columns(()) == []
        report.add(_outcome("Old", Fate.SET_ASIDE, "No line of the mapping names this column."), "")
        assert report.unused_columns(()) == ["What: all 1 set aside"]
        assert report.unused_columns(("What",)) == []
