"""Invented extracts in the shapes of the real downloads: an island borough, Anyshire, beside another, Othershire."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ANY, OTHER, WARD = "E08000901", "E08000902", "E05009901"
COLUMNS = "pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,oslaua,osward,parish,ctry,rgn,lat,long,msoa21"
"""Some of the headings of 2024, in their order."""
NEWER = (
    "PCD7,PCD8,PCDS,DOINTR,DOTERM,USRTYPIND,EAST1M,NORTH1M,LAD25CD,WD25CD,PARNCP25CD,CTRY25CD,RGN25CD,LAT,LONG,MSOA21CD"
)
"""The same of 2025."""
SQUARE = [[-2.2, 52.4], [-2.0, 52.4], [-2.0, 52.6], [-2.2, 52.6], [-2.2, 52.4]]


def postcode(
    text: str, lat: float = 52.5, lon: float = -2.1, area: str = ANY, ward: str = WARD, ended: str = ""
) -> list[str]:
    """Return a row of the ONS Postcode Directory."""
    compact = text.replace(" ", "")
    return [
        compact, f"{text[:-3].strip():4}{text[-3:]}", text, "199801", ended, "0", "393000", "289000", area, ward,
        "E43000999", "E92000001", "E12000005", f"{lat:.6f}", f"{lon:.6f}", "E02009901",
    ]  # fmt: skip


POSTCODES = (
    postcode("ZE1 1AA", 52.5001, -2.1001),
    postcode("ZE1 1AB", 52.5012, -2.1011),
    postcode("ZE1 2AA", 52.52, -2.12),
    postcode("ZE10 1AA", 52.45, -2.05, ward="E05009902"),
    postcode("ZE1 1AC", ended="201506"),
    postcode("ZE1 1AD", 99.999999, 0.0),
    postcode("ZE2 1AA", 53.0, -3.0, area=OTHER, ward="E05009955"),
)


def table(rows: Sequence[Sequence[Any]], headings: str = "") -> str:
    """Return rows as CSV, as the ONS quotes it."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n").writerows(rows)
    return (f"{headings}\r\n" if headings else "") + out.getvalue()


def zipped(path: Path, members: Mapping[str, str]) -> Path:
    """Write a zip of texts, and return its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, text in members.items():
            folder.writestr(name, text)
    return path


def written(path: Path, text: str) -> Path:
    """Write a text, and return its path."""
    path.write_text(text, "utf-8", newline="")
    return path


def postcode_directory(folder: Path, rows: Sequence[Sequence[str]] = POSTCODES, headings: str = COLUMNS) -> Path:
    """Write the ONS Postcode Directory as it is downloaded: whole, in parts, and with its guides."""
    whole = table(rows, headings)
    return zipped(
        folder / "ONSPD_MAY_2025_UK.zip",
        {
            "Data/ONSPD_MAY_2025_UK.csv": whole,
            "Data/multi_csv/ONSPD_MAY_2025_UK_ZE.csv": whole,
            "Documents/LA_UA names and codes UK as at 04_25.csv": f"LAD25CD,LAD25NM\r\n{ANY},Anyshire\r\n",
        },
    )


def name(
    text: str, x: float, y: float, local: str = "Village", district: str = "", county: str = "Anyshire", other: str = ""
) -> list[str]:
    """Return a row of OS Open Names."""
    row = [""] * 34
    row[0], row[1] = "osgb4000000074000000", "http://data.ordnancesurvey.co.uk/id/4000000074000000"
    row[2], row[4], row[6], row[7] = text, other, "populatedPlace", local
    row[8], row[9], row[16], row[21], row[24] = f"{x}", f"{y}", "ZE1", district, county
    return row


NAMES = (
    name("Old Quay", 393_000, 289_000),
    name("Market Any", 394_000, 290_000, "Town", other="Tref Any"),
    name("Far Away", 500_000, 400_000, county="Othershire"),
    [*name("Any Road", 393_000, 289_000)[:6], "transportNetwork", "Named Road", *name("", 393_000, 289_000)[8:]],
)


def open_names(folder: Path, rows: Sequence[Sequence[str]] = NAMES) -> Path:
    """Write OS Open Names as it is downloaded: tables without headings, and the headings beside them."""
    headings = "\ufeffID,NAMES_URI,NAME1,NAME1_LANG,NAME2,NAME2_LANG,TYPE,LOCAL_TYPE,GEOMETRY_X,GEOMETRY_Y"
    return zipped(
        folder / "opname_csv_gb.zip",
        {
            "Doc/OS_Open_Names_Header.csv": headings,
            "Data/SO98.csv": table(rows[:2]),
            "Data/TQ00.csv": table(rows[2:]),
            "readme.txt": "OS Open Names",
        },
    )


def feature(code: str, text: str, ring: Sequence[Any] = SQUARE, kind: str = "LAD25") -> dict[str, Any]:
    """Return one area of a map of the ONS."""
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": {"FID": 1, f"{kind}CD": code, f"{kind}NM": text}, "geometry": geometry}


def boundaries(path: Path, *features: dict[str, Any]) -> Path:
    """Write a map as the ONS gives it."""
    crs = {"type": "name", "properties": {"name": "EPSG:4326"}}
    chosen = features or (feature(OTHER, "Othershire {of old}"), feature(ANY, "Anyshire"))
    return written(path, json.dumps({"type": "FeatureCollection", "crs": crs, "features": list(chosen)}))


def practice(code: str, text: str, where: str, status: str = "ACTIVE", setting: str = "RO177|RO76") -> list[str]:
    """Return a row of epraccur."""
    row = [""] * 27
    row[0], row[1], row[2], row[3], row[4] = code, text, "Y60", "QUA", "1 HIGH STREET"
    row[9], row[10], row[12], row[13], row[17], row[25] = where, "19740401", status, "B", "01632 960123", setting
    return row


PRACTICES = (
    practice("M99001", "FELDON LANE SURGERY", "ZE1 1AA"),
    practice("M99002", "ST MARY'S GP PRACTICE", "ZE1 2AA", "A", "4"),
    practice("M99003", "GONE SURGERY", "ZE1 1AA", "INACTIVE"),
    practice("M99004", "OUT OF HOURS", "ZE1 1AA", setting="RO177|RO80"),
    practice("M99005", "OTHER SURGERY", "ZE2 1AA"),
    practice("M99006", "THE SURGERY", "ZE1 1AB"),
)


def practice_list(folder: Path, rows: Sequence[Sequence[str]] = PRACTICES) -> Path:
    """Write epraccur as it is downloaded."""
    return written(folder / "epraccur.csv", table(rows))
