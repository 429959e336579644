"""Provenance is written so that it reads back the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing import provenance
from generator.importing.mapping import Origin
from generator.importing.provenance import Provenance
from generator.importing.source_record import CannotImport


def _entry(id: str) -> Provenance:
    return Provenance(
        "a-list", id, "OGL v3", f"tea-{id}", "2026-11-21", packed=provenance.pack({"name": "Tea", "needs": ["food"]})
    )


def test_what_is_written_reads_back_in_the_order_of_ids(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(provenance.text([_entry("10"), _entry("9"), _entry("b")]), encoding="utf-8")
    found = provenance.read(file)
    assert list(found) == ["9", "10", "b"]
    assert found["9"] == _entry("9")


def test_a_source_is_called_by_its_id_or_its_name() -> None:
    assert provenance.source_id(Origin(name="Anytown Council, 2026")) == "anytown-council-2026"
    assert provenance.source_id(Origin(name="Anytown", id="council")) == "council"


def test_a_file_that_somebody_broke_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(provenance.text([_entry("1")]) + "{oops\n", encoding="utf-8")
    with pytest.raises(CannotImport, match="line 2"):
        provenance.read(file)


def test_nothing_was_imported_yet(tmp_path: Path) -> None:
    assert provenance.read(tmp_path / "none.jsonl") == {}
