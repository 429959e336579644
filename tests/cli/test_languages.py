"""The command says which sentences a language lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import languages as command
from generator.cli import main


def test_a_new_language_is_told_where_its_sentences_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    told = CliRunner().invoke(main, ["languages", "pl", "--write"])
    assert told.exit_code == 1
    assert told.output.startswith("Polski (pl): 0 of ")
    assert "missing  generator/views/join_text.py" in told.output
    assert "To see them: linkbook languages pl --all" in told.output
    assert (tmp_path / "pl.po").read_text(encoding="utf-8").startswith("# The sentences of Linkbook")
