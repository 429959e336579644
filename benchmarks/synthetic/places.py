"""Invented places on an invented coast: ten, or up to twenty, each with four neighbourhoods, in the North Sea."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, radians, sin
from random import Random

Point = tuple[float, float]
"""(latitude, longitude), in degrees."""

NAMES = {
    "Quillhaven": ("Marrowgate", "Tansy Hill", "Low Corble", "Wexcombe Quay"),
    "Thistlemoor": ("Dunnock Green", "Yarrowby", "Pellfield", "Saltern Cross"),
    "Brackenwold": ("Emberley Park", "Skellow Bank", "Nettlewick End", "Hob's Acre"),
    "Fennimore Vale": ("Upper Fennimore", "Lower Fennimore", "Reedcot", "Osierby"),
    "Harlstone Regis": ("Castle Ward", "Tanners' Row", "Plumleigh Green", "Gorse Meadow"),
    "Oakenshaw Magna": ("Acornfield", "Beech Ings", "Coppice Side", "Dellbrook Rise"),
    "Pebblecombe": ("Shinglegate", "Limpet Bay", "Kelpwick", "Breakwater Hill"),
    "Larkspur Heath": ("Skylark Rise", "Ploverby", "Lapwing Common", "Curlewstead"),
    "Ravensmere": ("Jackdaw Street", "Rookholm", "Magpie Bottom", "Chough End"),
    "Tumblewick": ("Weirside", "Millrace Park", "Sluiceby", "Ferrymans Green"),
}
"""Each place with its neighbourhoods. None is a real town; some words are those of real streets."""
MOST = 20
"""Most places: from the eleventh on they are the same names again, each with "New" before it."""
NETWORKS = ("North", "South")
_CORNERS = 24
"""Points on the curved side of a neighbourhood's outline."""
_REACH = 0.06
"""How far a place reaches from its middle, in degrees of latitude."""


@dataclass(frozen=True)
class Neighbourhood:
    """A quarter of a place, with its outline and its own outward code."""

    id: str
    name: str
    code: str
    middle: Point
    outline: tuple[Point, ...]

    def spot(self, random: Random) -> Point:
        """Return a point inside the outline: somewhere between its middle and a corner."""
        lat, lon = random.choice(self.outline)
        share = random.uniform(0, 0.8)
        near, far = self.middle
        return (round(near + (lat - near) * share, 5), round(far + (lon - far) * share, 5))


@dataclass(frozen=True)
class Town:
    """A place with its four neighbourhoods."""

    id: str
    name: str
    outline: tuple[Point, ...]
    parts: tuple[Neighbourhood, ...]


def towns(random: Random, count: int = len(NAMES)) -> tuple[Town, ...]:
    """Return the first `count` invented places, MOST at most."""
    again = ((f"New {name}", tuple(f"New {part}" for part in parts)) for name, parts in NAMES.items())
    named = [*NAMES.items(), *again][:count]
    codes = (f"ZE{number}" for number in range(10, 10 + 4 * MOST))  # Shetland has only ZE1 to ZE3
    return tuple(_town(name, parts, place, codes, random) for place, (name, parts) in enumerate(named))


def _town(name: str, parts: tuple[str, ...], place: int, codes: Iterator[str], random: Random) -> Town:
    middle = (55.2 + 0.3 * (place // 2), 0.4 + 0.6 * (place % 2))
    shore = _shore(middle, random)
    quarters = (shore[n * _CORNERS : (n + 1) * _CORNERS + 1] for n in range(len(parts)))
    made = tuple(_part(*pair, middle, next(codes)) for pair in zip(parts, quarters, strict=True))
    return Town(slug(name), name, shore, made)


def _shore(middle: Point, random: Random) -> tuple[Point, ...]:
    """Return a wavering closed line round a point."""
    lat, lon = middle
    squeeze = cos(radians(lat))
    turns = [2 * pi * n / (4 * _CORNERS) for n in range(4 * _CORNERS)]
    reaches = [_REACH * random.uniform(0.85, 1.1) for _ in turns]
    line = [(lat + r * sin(t), lon + r * cos(t) / squeeze) for t, r in zip(turns, reaches, strict=True)]
    rounded = [(round(y, 4), round(x, 4)) for y, x in line]
    return (*rounded, rounded[0])


def _part(name: str, arc: tuple[Point, ...], centre: Point, code: str) -> Neighbourhood:
    outline = (centre, *arc, centre)
    half_way = [((lat + centre[0]) / 2, (lon + centre[1]) / 2) for lat, lon in arc]
    middle = (sum(lat for lat, _ in half_way) / len(arc), sum(lon for _, lon in half_way) / len(arc))
    return Neighbourhood(slug(name), name, code, middle, outline)


def slug(name: str) -> str:
    """Return a name as an id."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    return "-".join("".join(c for c in plain if c.isalnum() or c in " -").split())


# --- as files -----------------------------------------------------------------------------------------------------


def boundary(outline: tuple[Point, ...]) -> str:
    """Return an outline as GeoJSON, which puts longitude first."""
    ring = [[lon, lat] for lat, lon in outline]
    return json.dumps({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}})


def outward_codes(made: tuple[Town, ...]) -> str:
    """Return the table of outward codes."""
    rows = [f"{part.code},{part.middle[0]:.4f},{part.middle[1]:.4f}" for town in made for part in town.parts]
    return "\n".join(("outward_code,lat,lon", *rows, ""))


def place_names(made: tuple[Town, ...]) -> str:
    """Return the table of place names."""
    parts = ((town, part, *part.middle) for town in made for part in town.parts)
    rows = [f"{part.name},{town.name},a,{lat:.4f},{lon:.4f}" for town, part, lat, lon in parts]
    return "\n".join(("name,district,kind,lat,lon", *rows, ""))


SCHOOL = {
    "days": ["2026-10-26 to 2026-10-30", "2026-12-21 to 2027-01-03", "2027-02-15 to 2027-02-19"],
    "source": "Invented",
}
"""School holidays around the day of the benchmarks."""


def areas(town: Town) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the id and the contents of each area's file: the place with its team, and its parts with surgeries."""
    about = {"name": town.name, "kind": "place", "summary": "An invented place."}
    yield (
        town.id,
        about | {"postcodes": [part.code for part in town.parts], "team": _team(town), "school_holidays": SCHOOL},
    )
    for part in town.parts:
        facts = {"name": part.name, "kind": "neighbourhood", "parent": town.id, "postcodes": [part.code]}
        yield part.id, facts | {"practices": [_practice(part, town, number) for number in (1, 2, 3)]}


def _team(town: Town) -> dict[str, object]:
    return {
        "name": f"{town.name} Link Workers",
        "about": "Four link workers, who have time to listen.\n\n- At the surgery\n- At home\n",
        "covers": f"All GP surgeries in {town.name}",
        "refer_yourself": "Ring, or ask at your GP surgery.",
        "phone": "01632 960999",
        "email": f"team@{town.id}.example.org",
    }


def _practice(part: Neighbourhood, town: Town, number: int) -> dict[str, object]:
    kind = ("Surgery", "Health Centre", "Medical Practice")[number - 1]
    network = f"{town.name} {NETWORKS[number % 2]} Primary Care Network"
    return {"name": f"{part.name} {kind}", "town": town.name, "postcode": f"{part.code} {number}AA", "network": network}
