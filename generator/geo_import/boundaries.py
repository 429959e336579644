"""The outlines of the chosen areas, out of a GeoJSON file of any size: one feature is in memory at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator import national_grid
from generator.geo_import.simplify import TOLERANCE, area, is_anticlockwise, simplified
from generator.geometry import Ring

MAX_FEATURE = 64 * 1024 * 1024
"""Largest feature, in bytes. The ONS's largest, the Highlands at full resolution, is about half of that."""
_PIECE = re.compile(rb'"(?:[^"\\]|\\.)*"|[{}"]')
"""A string, a brace, or the beginning of a string whose end has not been read yet."""
_CODE = re.compile(r"(?:[a-z]{2,6}[0-9]{2}cd|gss_?code|code)", re.IGNORECASE)
_NAMES = tuple(re.compile(words, re.IGNORECASE) for words in ("[a-z]{2,6}[0-9]{2}hclnm", "[a-z]{2,6}[0-9]{2}nm|name"))
"""What the properties call a name, the best first: a middle layer super output area is called only a number by the ONS,
and by the House of Commons Library as people know it."""
_ALONE = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"type"\s*:\s*"Feature"')
_FEATURE_DEPTH = 2
"""A feature is an object in a list in the object that is the file."""
_SPECK = 1e-6
"""Islands smaller than this, in square degrees, are left out: about a hundred metres square."""


class NotAMap(Exception):
    """The file cannot be read as GeoJSON. The words say why."""


Polygon = tuple[Ring, ...]
"""One part of an area: its outer line, and then its holes, each the other way round."""


@dataclass(frozen=True)
class Boundary:
    """One area of a map: its ONS code, its name, and its parts in degrees, made simpler."""

    code: str
    name: str
    polygons: tuple[Polygon, ...]

    @property
    def rings(self) -> tuple[Ring, ...]:
        """Return every line, those of holes too."""
        return tuple(ring for polygon in self.polygons for ring in polygon)


def collect(chunks: Iterable[bytes], codes: Collection[str]) -> Iterator[Boundary]:
    """Yield the areas with these ONS codes. Raises NotAMap for what is not GeoJSON."""
    wanted = re.compile(b"|".join(re.escape(code.encode()) for code in sorted(codes)) or b"(?!)")
    for text in features(chunks):
        boundary = _boundary(text, codes) if wanted.search(text) else None
        if boundary:
            yield boundary


def features(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the text of each feature of a FeatureCollection, or of the one Feature that a file is."""
    # Braces outside strings tell where objects begin and end, and coordinates have none: so a map of a hundred
    # megabytes has a few thousand pieces to look at. What was passed over is let go at once.
    held, depth, start, at = b"", 0, -1, 0
    for chunk in _as_collection(chunks):
        held += chunk
        for piece in _PIECE.finditer(held, at):
            if piece[0] == b'"':
                break
            at = piece.end()
            if piece[0] == b"{":
                depth += 1
                start = piece.start() if depth == _FEATURE_DEPTH and start < 0 else start
            elif piece[0] == b"}":
                if depth == _FEATURE_DEPTH and start >= 0:
                    yield held[start:at]
                    start = -1
                depth -= 1
        else:
            at = len(held)
        held, start, at = _let_go(held, start, at)
    if depth or start >= 0:
        raise NotAMap("stops in the middle. Download it again")


def _as_collection(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a map as a collection of features, when it is one feature alone too."""
    parts = iter(chunks)
    first = next(parts, b"")
    is_alone = bool(_ALONE.match(first))
    yield (b'{"features":[' if is_alone else b"") + first
    yield from parts
    yield b"]}" if is_alone else b""


def _let_go(held: bytes, start: int, at: int) -> tuple[bytes, int, int]:
    """Return what is still needed of what was read, and the two places in it."""
    keep = start if start >= 0 else at
    if len(held) - keep > MAX_FEATURE:
        raise NotAMap("has one outline of over 64 MB. Choose the generalised boundaries (BGC or BUC) instead")
    return held[keep:], (0 if start >= 0 else -1), at - keep


def _boundary(text: bytes, codes: Collection[str]) -> Boundary | None:
    try:
        feature = json.loads(text)
        if feature.get("type") != "Feature" or not feature.get("geometry"):
            return None
        properties, geometry = feature["properties"], feature["geometry"]
        # A ward has its borough's code too, after its own.
        code = next((str(value) for key, value in properties.items() if _CODE.fullmatch(key)), "")
        if code not in codes:
            return None
        name = next((str(v) for names in _NAMES for key, v in properties.items() if names.fullmatch(key) and v), code)
        return Boundary(code, name.strip(), tuple(_polygons(geometry)))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise NotAMap("has an outline that cannot be read. Download it again, as GeoJSON") from fault


def _polygons(geometry: dict[str, object]) -> Iterator[Polygon]:
    """Yield each part that is large enough to see, the largest first, with its holes: South Cambridgeshire has one."""
    coordinates = geometry["coordinates"]
    assert isinstance(coordinates, list)
    parts = [coordinates] if geometry["type"] == "Polygon" else coordinates
    lines = [[simplified([_degrees(*spot[:2]) for spot in ring], TOLERANCE) for ring in part] for part in parts]
    lines.sort(key=lambda part: area(part[0]), reverse=True)
    for n, (outer, *holes) in enumerate(lines):
        if len(outer) >= 4 and (n == 0 or area(outer) > _SPECK):
            yield (outer, *(_against(outer, hole) for hole in holes if len(hole) >= 4 and area(hole) > _SPECK))


def _against(outer: Ring, hole: Ring) -> Ring:
    """Return the line of a hole so that it runs against the outer one, and is drawn as a hole."""
    return hole[::-1] if is_anticlockwise(hole) == is_anticlockwise(outer) else hole


def _degrees(x: float, y: float) -> tuple[float, float]:
    """Return (longitude, latitude). Maps of the ONS are in degrees, or else in metres of the National Grid."""
    if abs(x) <= 180 and abs(y) <= 90:
        return (x, y)
    lat, lon = national_grid.to_degrees(x, y)
    return (lon, lat)
