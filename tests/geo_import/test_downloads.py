"""What was downloaded is told apart by what is in it, and anything else is told what it seems to be."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.geo_import import downloads
from generator.geo_import.downloads import CannotReadDownload
from generator.geo_import.file_contents import Use
from tests.geo_import import open_data


def _nothing(size: int) -> None:
    assert size > 0


def test_the_postcodes_of_a_zip_are_read_once_and_not_its_guides_or_parts(tmp_path: Path) -> None:
    (found,) = downloads.recognise(open_data.postcode_directory(tmp_path))
    assert (found.kind.use, found.member, found.year) == (Use.POSTCODES, "Data/ONSPD_MAY_2025_UK.csv", 2025)
    assert len(list(found.lines(_nothing))) == 1 + len(open_data.POSTCODES)
    assert b"".join(found.chunks(_nothing)).startswith(b"pcd,pcd2,pcds")


def test_the_parts_are_read_when_the_whole_is_not_there(tmp_path: Path) -> None:
    part = open_data.table(open_data.POSTCODES, open_data.COLUMNS)
    path = open_data.zipped(
        tmp_path / "o.zip", {f"Data/multi_csv/ONSPD_MAY_2025_UK_{n}.csv": part for n in ("ZE", "ZF")}
    )
    assert [download.kind.use for download in downloads.recognise(path)] == [Use.POSTCODES, Use.POSTCODES]


def test_names_maps_and_practices_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    names = downloads.recognise(open_data.open_names(tmp_path))
    assert [(download.kind.use, download.member) for download in names] == [
        (Use.NAMES, "Data/SO98.csv"),
        (Use.NAMES, "Data/TQ00.csv"),
    ]
    assert downloads.recognise(open_data.boundaries(tmp_path / "map.json"))[0].kind.use is Use.MAP
    assert downloads.recognise(open_data.practice_list(tmp_path))[0].kind.use is Use.PRACTICES


def _locked(path: Path) -> Path:
    data = bytearray(open_data.zipped(path, {"a.csv": "a,b\n"}).read_bytes())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    return path


def _bomb(path: Path) -> Path:
    return open_data.zipped(path, {"ONSPD_UK.csv": "0" * 3_000_000})


def _cut(path: Path) -> Path:
    path.write_bytes(open_data.zipped(path, {"a.csv": "a,b\n"}).read_bytes()[:-30])
    return path


def _workbook(path: Path) -> Path:
    return open_data.zipped(path, {"[Content_Types].xml": "", "xl/workbook.xml": ""})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_locked, "locked with a password"),
        (_bomb, "would unpack to 3,000,000 bytes"),
        (_cut, "not whole. Download it again"),
        (_workbook, "is a spreadsheet"),
        (lambda path: open_data.zipped(path, {"a.txt": "x"}), "a zip with none of the four downloads in it"),
        (lambda path: open_data.written(path, "<!DOCTYPE html><p>Sorry"), "is a web page: the download did not work"),
    ],
)
def test_a_file_of_no_use_is_told_what_it_seems_to_be(tmp_path: Path, make: object, message: str) -> None:
    assert callable(make)
    with pytest.raises(CannotReadDownload, match=message):
        downloads.recognise(make(tmp_path / "download.zip"))


def test_damage_inside_a_zip_is_told_of(tmp_path: Path) -> None:
    path = open_data.postcode_directory(tmp_path)
    (found,) = downloads.recognise(path)
    with zipfile.ZipFile(path) as folder:
        start = folder.getinfo(str(found.member)).header_offset + 80
    data = bytearray(path.read_bytes())
    data[start : start + 40] = bytes(40)
    path.write_bytes(data)
    with pytest.raises(CannotReadDownload, match="cannot be unpacked"):
        list(found.lines(_nothing))


def test_a_line_of_a_million_letters_is_no_line_of_a_table(tmp_path: Path) -> None:
    text = open_data.table(open_data.POSTCODES, open_data.COLUMNS) + "x" * 1_100_000
    (found,) = downloads.recognise(open_data.written(tmp_path / "ONSPD_UK.csv", text))
    with pytest.raises(CannotReadDownload, match="over a million characters"):
        list(found.lines(_nothing))
