"""Tables keep what they hold of other places."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.geo_import import geo_tables
from generator.geo_import.geo_tables import OUTWARD_CODES, CannotKeep


def _there(folder: Path, text: str) -> Path:
    (folder / "geo").mkdir()
    (folder / "geo" / OUTWARD_CODES.name).write_text(text, "utf-8")
    return folder


def test_new_rows_are_sorted_among_those_that_stay(tmp_path: Path) -> None:
    folder = _there(tmp_path, "outward_code,lat,lon\nZE2,1.0,2.0\nZE10,9.0,9.0\nZE2,1.0,2.0\n")
    new = [("ZE10", "3.0", "4.0"), ("ZE1", "5.0", "6.0")]
    found = geo_tables.text(folder, OUTWARD_CODES, new, lambda row: row["outward_code"] != "ZE10")
    assert found == "outward_code,lat,lon\nZE1,5.0,6.0\nZE2,1.0,2.0\nZE10,3.0,4.0\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [("code;lat\nZE1;2\n", "the headings should be outward_code,lat,lon"), ("\0", "hidden|nobody can see|headings")],
)
def test_a_table_that_cannot_be_read_is_not_written_over(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(CannotKeep, match=message):
        geo_tables.existing(_there(tmp_path, text), OUTWARD_CODES)


def test_a_table_that_no_directory_may_hold_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geo_tables, "MAX_MAP_BYTES", 20)
    with pytest.raises(CannotKeep, match="Use --precision sector, or fewer areas"):
        geo_tables.text(tmp_path, OUTWARD_CODES, [("ZE1", "5.0", "6.0")], lambda _: True)
