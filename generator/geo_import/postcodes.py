"""The postcodes of the chosen areas, out of the 2.7 million of the ONS Postcode Directory, a line at a time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.geo_import import postcode_columns
from generator.geo_import.file_contents import cells
from generator.geometry import Point

NOWHERE = 99.0
"""A latitude of 99.999999 is how the ONS says that it knows no point. No place lies so far north."""
_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9])([A-Z]{2})")
_GSS_CODE = re.compile(r"[A-Z][0-9]{2}(?!9{6})[0-9]{6}")


@dataclass(frozen=True)
class PostcodeRow:
    """One postcode of a chosen area."""

    postcode: str
    """With one space, such as DY1 2LZ."""
    point: Point | None
    has_ended: bool
    areas: frozenset[str]
    """The codes of the chosen areas that it lies in."""
    parts: frozenset[str]
    """The codes of wards and the like that it lies in."""


@dataclass
class Postcodes:
    """What was found for the chosen areas."""

    points: dict[str, Point] = field(default_factory=dict)
    """Of each postcode in use that has one."""
    areas: dict[str, frozenset[str]] = field(default_factory=dict)
    """The chosen areas' codes that each of those lies in."""
    ended: set[str] = field(default_factory=set)
    pointless: set[str] = field(default_factory=set)
    """In use, and nobody says where."""
    parts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """For each ward and the like, how many of its postcodes have each first half."""
    parents: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """For each ward and the like, how many of its postcodes lie in each chosen area."""
    northern_irish: int = 0
    """How many were left out for want of a licence."""

    def outward_codes(self, area: str) -> Counter[str]:
        """Return how many postcodes of an area have each first half."""
        return Counter(code.split()[0] for code, areas in self.areas.items() if area in areas)


def collect(rows: Iterable[PostcodeRow], northern_ireland: bool = False) -> Postcodes:
    """Return what the rows hold. Postcodes of Northern Ireland (BT) count only when they may be published."""
    found, shared = Postcodes(), dict[frozenset[str], frozenset[str]]()
    for row in rows:
        if row.postcode.startswith("BT") and not northern_ireland:
            found.northern_irish += 1
        elif row.has_ended:
            found.ended.add(row.postcode)
        elif row.point is None:
            found.pointless.add(row.postcode)
        else:
            found.points[row.postcode] = row.point
            found.areas[row.postcode] = shared.setdefault(row.areas, row.areas)  # equal sets are one in memory
            _count(found, row)
    return found


def _count(found: Postcodes, row: PostcodeRow) -> None:
    for part in row.parts:
        found.parts[part][row.postcode.split()[0]] += 1
        found.parents[part].update(row.areas)


def rows(lines: Iterator[bytes], codes: Collection[str]) -> Iterator[PostcodeRow]:
    """Yield the postcodes of the areas with these ONS codes, given the lines of the table, its headings first."""
    # Nearly every line is of somewhere else, and is told by not having any of the codes anywhere. To look for nine
    # letters costs a thirtieth of reading fifty columns.
    columns = postcode_columns.find(cells(next(lines, b"").removeprefix(b"\xef\xbb\xbf")))
    wanted = re.compile(b"|".join(re.escape(code.encode()) for code in sorted(codes)))
    for line in lines:
        if wanted.search(line):
            row = _row(cells(line), columns, codes)
            if row:
                yield row


def _row(row: list[str], columns: postcode_columns.PostcodeColumns, codes: Collection[str]) -> PostcodeRow | None:
    """Return a row of a chosen area, or None when it is not of one, or is cut short."""
    if len(row) <= max(columns.postcode, columns.ended, columns.lat, columns.lon, *columns.areas):
        return None
    areas = frozenset(row[n].strip() for n in columns.areas) & frozenset(codes)
    postcode = spaced(row[columns.postcode])
    if not areas or not postcode:
        return None
    return PostcodeRow(
        postcode=postcode,
        point=_point(row[columns.lat], row[columns.lon]),
        has_ended=bool(row[columns.ended].strip()),
        areas=areas,
        parts=frozenset(code for n in columns.parts if _GSS_CODE.fullmatch(code := row[n].strip())),
    )


def spaced(text: str) -> str | None:
    """Return a postcode with one space and capital letters, or None when the text is not a postcode."""
    found = _POSTCODE.fullmatch(re.sub(r"\s+", "", text.upper()))
    return f"{found[1]} {found[2]}{found[3]}" if found else None


def _point(lat: str, lon: str) -> Point | None:
    try:
        point = float(lat), float(lon)
    except ValueError:
        return None
    return point if abs(point[0]) < NOWHERE and point != (0, 0) else None


# --- what of them is kept ------------------------------------------------------------------------------------------


def units(points: Mapping[str, Point]) -> dict[str, Point]:
    """Return the point of each whole postcode, to four decimals: about ten metres."""
    return {postcode: (round(lat, 4), round(lon, 4)) for postcode, (lat, lon) in sorted(points.items())}


def sectors(points: Mapping[str, Point]) -> dict[str, Point]:
    """Return the middle of each sector, such as DY1 2, to three decimals: about a hundred metres."""
    return _middles(points, sector)


def sector(postcode: str) -> str:
    """Return the sector of a postcode: `DY1 2` of `DY1 2LZ`."""
    return postcode[:-2]


def outward_codes(points: Mapping[str, Point]) -> dict[str, Point]:
    """Return the middle of each first half, such as DY1, of what of it lies in the chosen areas; three decimals."""
    return _middles(points, lambda postcode: postcode.split()[0])


def _middles(points: Mapping[str, Point], name_of: Callable[[str], str]) -> dict[str, Point]:
    grouped: dict[str, list[Point]] = defaultdict(list)
    for postcode, point in points.items():
        grouped[name_of(postcode)].append(point)
    return {name: _mean(group) for name, group in sorted(grouped.items())}


def _mean(points: list[Point]) -> Point:
    return (
        round(sum(lat for lat, _ in points) / len(points), 3),
        round(sum(lon for _, lon in points) / len(points), 3),
    )
