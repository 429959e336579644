"""A file of a site is written whole, whatever is there and whatever is missing above it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import site_files


@pytest.mark.parametrize("data", [b"", b"a line\r\nand another\n", b"\x00\xff" * 300_000])
def test_the_file_holds_the_bytes_as_path_write_bytes_would_have_it(data: bytes, tmp_path: Path) -> None:
    site_files.write(f"{tmp_path}/ours/in/folders/index.html", data)
    (tmp_path / "theirs").write_bytes(data)
    ours = tmp_path / "ours/in/folders/index.html"
    assert ours.read_bytes() == (tmp_path / "theirs").read_bytes() == data
    assert ours.stat().st_mode == (tmp_path / "theirs").stat().st_mode


def test_a_longer_file_is_replaced_wholly(tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(b"much longer than the new one")
    site_files.write(f"{tmp_path}/page", b"short")
    assert (tmp_path / "page").read_bytes() == b"short"


def test_a_second_name_of_the_file_that_was_there_keeps_what_it_said(tmp_path: Path) -> None:
    (tmp_path / "site").write_bytes(b"the old page")
    os.link(tmp_path / "site", tmp_path / "page")
    site_files.write(f"{tmp_path}/page", b"the new")
    assert ((tmp_path / "site").read_bytes(), (tmp_path / "page").read_bytes()) == (b"the old page", b"the new")


def test_a_folder_with_nothing_in_it_makes_way_and_one_with_files_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "page").mkdir()
    site_files.write(f"{tmp_path}/page", b"words")
    assert (tmp_path / "page").read_bytes() == b"words"
    with pytest.raises(OSError, match="not empty"):
        site_files.write(f"{tmp_path}", b"words")


def test_a_disk_that_takes_a_few_bytes_at_a_time_gets_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:7]))
    site_files.write(f"{tmp_path}/page", b"more than seven bytes")
    assert (tmp_path / "page").read_bytes() == b"more than seven bytes"


def test_a_file_where_a_folder_should_be_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "listings").write_bytes(b"")
    with pytest.raises(NotADirectoryError):
        site_files.write(f"{tmp_path}/listings/page", b"words")
