"""The builder of the command says how far it has come, or what to do on a machine that cannot print."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.cli import leaflet_progress
from generator.leaflets import LeafletBuilder
from tests.leaflets import sample_leaflets


def test_on_a_machine_without_typst_it_says_what_to_do_and_the_site_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert leaflet_progress.builder_for(tmp_path) is None
    assert capsys.readouterr().err == (
        "No leaflets were made; the rest of the site is whole."
        " Typst is not installed. To install it: python -m pip install typst\n"
    )


def test_long_work_is_told_now_and_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(leaflet_progress, "PAUSE", 0.0)
    builder = leaflet_progress.builder_for(tmp_path / "directory")
    assert isinstance(builder, LeafletBuilder)
    builder.build([sample_leaflets.all_of_them()["posters/anytown"]])
    assert capsys.readouterr().err == "Leaflets: 1 of 1\n"
    assert len(list((tmp_path / ".linkbook" / "leaflets").glob("*.pdf"))) == 2


def test_short_work_is_done_without_a_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    builder = leaflet_progress.builder_for(tmp_path / "directory")
    assert builder
    builder.build([sample_leaflets.all_of_them()["posters/anytown"]])
    assert capsys.readouterr().err == ""
