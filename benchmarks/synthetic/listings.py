"""Invented listings: what a real one holds, in about the same proportions and of about the same length."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.synthetic import words
from benchmarks.synthetic.places import Neighbourhood, Town, slug
from schema import Need

TODAY = datetime.date(2026, 11, 21)
"""The day that the dates of listings lead up to."""
Facts = dict[str, object]

NATIONAL, NO_VENUE, LOCAL_ONLY, MARKED, PAUSED, CLOSED = 0.01, 0.15, 0.35, 0.3, 0.02, 0.02
"""Shares of listings: for anybody, by phone or online, for one neighbourhood, with a list in the words, and so on."""
REVIEWED = 0.8
_INWARD = "ABDEFGHJLNPQRSTUWXYZ"
_LISTINGS_AN_ORGANISATION, _LISTINGS_A_VENUE = 2, 3
_FIRST = 2_000
"""Numbers in names begin here, clear of 112 and 999, which `check` would hold for a person to read."""
_HELD = frozenset({"crypto", "payday loan", "payday loans"})
"""Words that `check` holds for a person to read."""
_NUMBERS = 999
"""How many numbers of 01632 960xxx are used: Ofcom keeps them for drama, and after them come extensions."""


@dataclass(frozen=True)
class Written:
    """A listing's file: its folder, its id and its contents."""

    folder: str
    id: str
    facts: Facts


class Block(str):
    """Text that is written as paragraphs."""


@dataclass(frozen=True)
class _Home:
    """Where an organisation works, what it says of itself, and the buildings it can use."""

    town: Town
    part: Neighbourhood
    organisation: Facts
    phone: str
    venues: tuple[Facts, ...]


def listings(count: int, towns: Sequence[Town], needs: Sequence[Need], random: Random) -> Iterator[Written]:
    """Yield `count` invented listings, each with a name of its own."""
    homes = _homes(count, towns, random)
    taken: set[str] = set()
    for number in range(count):
        home = homes[number % len(homes)]
        yield _listing(_name(home, taken, random), home, needs, random)


# --- who runs it, and where ---------------------------------------------------------------------------------------


def _homes(count: int, towns: Sequence[Town], random: Random) -> list[_Home]:
    parts = [(town, part) for town in towns for part in town.parts]
    a_part = count // (len(parts) * _LISTINGS_A_VENUE) + 2
    venues = {part.id: tuple(_venue(town, part, n, random) for n in range(a_part)) for town, part in parts}
    homes = []
    for number in range(max(1, count // _LISTINGS_AN_ORGANISATION)):
        town, part = parts[number % len(parts)]
        homes.append(_Home(town, part, _organisation(part, number, random), _phone(number), venues[part.id]))
    return homes


def _organisation(part: Neighbourhood, number: int, random: Random) -> Facts:
    name = f"{part.name} {random.choice(words.TITLES)} {random.choice(words.BODIES)} {_FIRST + number}"
    facts: Facts = {"name": name, "kind": random.choice(words.KINDS)}
    if facts["kind"] == "charity":
        facts["charity_number"] = f"{9_900_000 + number}"
    return facts | {"website": f"https://www.{slug(name)}.example.org"}


def _phone(number: int) -> str:
    extension, last = divmod(number, _NUMBERS)
    return f"01632 960{last:03d}" + (f" extension {extension}" if extension else "")


def _venue(town: Town, part: Neighbourhood, number: int, random: Random) -> Facts:
    lat, lon = part.spot(random)
    facts: Facts = {
        "name": f"{random.choice(words.TITLES)} {random.choice(words.BUILDINGS)}",
        "address": f"{random.randint(1, 99)} {random.choice(words.STREETS)}",
        "town": random.choice((town.name, part.name)),
        "postcode": f"{part.code} {number % 9 + 1}{random.choice(_INWARD)}{random.choice(_INWARD)}",
    }
    if random.random() < 0.7:
        facts["location"] = {"lat": lat, "lon": lon}
    return facts | {"access": _access(random)}


def _access(random: Random) -> Facts:
    asked = random.sample(("step_free", "accessible_toilet", "hearing_loop", "parking"), random.randint(1, 3))
    facts: Facts = {name: random.choice(("yes", "yes", "no", "unknown")) for name in asked}
    return facts | ({"note": random.choice(words.ACCESS_NOTES)} if random.random() < 0.2 else {})


# --- what it is ---------------------------------------------------------------------------------------------------


def _name(home: _Home, taken: set[str], random: Random) -> str:
    """Return a name that no other listing has."""
    while True:
        name = f"{random.choice(words.TITLES)} {random.choice(words.ACTIVITIES)}, {home.part.name}"
        if slug(name) not in taken:
            break
        name = f"{name} {random.choice(words.BUILDINGS)} {_FIRST + len(taken)}"
        if slug(name) not in taken:
            break
    taken.add(slug(name))
    return name


def _listing(name: str, home: _Home, needs: Sequence[Need], random: Random) -> Written:
    national = random.random() < NATIONAL
    placeless = national or random.random() < NO_VENUE
    chosen = random.sample(needs, random.choice((2, 2, 3)))
    venues = [] if placeless else random.sample(home.venues, random.choice((1, 1, 1, 2)))
    facts = {
        "name": name,
        "summary": random.choice(words.SUMMARIES),
        "description": Block(_description(chosen, random)),
        "organisation": home.organisation,
        "needs": [need.id for need in chosen],
        **_late_sensitive_need(chosen),
        "keywords": _keywords(chosen, random),
        "ways": random.sample(("by phone", "online", "home visit"), 2) if placeless else ["in person"],
        **({"venues": venues} if venues else {}),
        "serves": _serves(home, national, random),
        "sessions": [_session(random) for _ in range(random.choice((1, 1, 2)))],
        **_sometimes(random),
        "join": _join(home, slug(name), placeless, random),
        **_history(chosen[0], random),
    }
    return Written("everywhere" if national else home.town.id, slug(name), facts)


def _late_sensitive_need(needs: Sequence[Need]) -> dict[str, str]:
    """Return a curator's word that the page is not sensitive, where a need after the first is."""
    return {"sensitive": "no"} if any(need.sensitive for need in needs[1:]) and not needs[0].sensitive else {}


def _description(needs: Sequence[Need], random: Random) -> str:
    said = random.sample(words.SENTENCES, 6)
    about = f"People come to us about {'; '.join(need.name.lower() for need in needs)}."
    blocks = [" ".join([about, *said[:2]]), " ".join(said[2:4])]
    if random.random() < MARKED:
        blocks.append("\n".join(f"- {line}" for line in random.sample(words.BULLETS, 3)))
    else:
        blocks.append(" ".join(said[4:]))
    return "\n\n".join(blocks) + "\n"


def _keywords(needs: Sequence[Need], random: Random) -> list[str]:
    """Return a few of the words that people use for the needs; none for a sensitive need, whose words say too much."""
    spoken = {word for need in needs if not need.sensitive for word in need.words if len(word.split()) < 3}
    known = sorted(spoken - _HELD)
    return random.sample(known, min(len(known), random.randint(2, 4))) or ["drop-in"]


def _serves(home: _Home, national: bool, random: Random) -> list[str]:
    if national:
        return ["everywhere"]
    return [home.part.id if random.random() < LOCAL_ONLY else home.town.id]


def _session(random: Random) -> Facts:
    start = random.randint(9, 18)
    facts: Facts = {
        "days": random.sample(words.DAYS[:6], random.choice((1, 1, 1, 2))),
        "starts": f"{start:02d}:{random.choice(('00', '30'))}",
        "ends": f"{start + 2:02d}:00",
    }
    if random.random() < 0.2:
        facts["weeks"] = random.choice((["1st", "3rd"], ["last"], ["2nd"]))
    return facts | ({"term_time_only": "yes"} if random.random() < 0.15 else {})


def _sometimes(random: Random) -> Facts:
    """Return what only some listings say: a note on times, the cost, who it is for, languages."""
    kind, note = random.choice(words.COSTS)
    note, rule = random.choice(words.TIMES_NOTES) if random.random() < 0.3 else ("", {})
    facts: Facts = {"times_note": note, **rule} if note else {}
    facts["cost"] = {"kind": kind, **({"note": note} if note else {})}
    if random.random() < 0.5:
        facts["who"] = {"from_age": random.choice(("16", "18", "50", "55")), "note": "Everyone welcome"}
    elif random.random() < 0.4:
        facts["who"] = {"groups": [random.choice(words.GROUPS)]}
    if random.random() < 0.1:
        facts["languages"] = ["English", random.choice(words.LANGUAGES)]
    return facts


def _join(home: _Home, id: str, placeless: bool, random: Random) -> Facts:
    routes = ["self", "gp", "link worker"] if placeless else ["turn up", "self", "link worker"]
    facts: Facts = {"routes": routes, "first_step": random.choice(words.FIRST_STEPS), "phone": home.phone}
    if random.random() < 0.6:
        facts["email"] = f"hello@{home.organisation['website'].removeprefix('https://www.')}"  # type: ignore[attr-defined]
    return facts | {"website": f"{home.organisation['website']}/{id}"}


def _history(need: Need, random: Random) -> Facts:
    """Return whether it runs, who checked it and when, and when it was added."""
    facts: Facts = {}
    chance = random.random()
    if chance < PAUSED:
        facts["status"] = {"kind": "paused", "until": "2027-02-01", "reason": "The hall is being mended."}
    elif chance < PAUSED + CLOSED:
        facts["status"] = {"kind": "closed", "reason": "The group has ended."}
    if random.random() < REVIEWED:
        facts["reviewed"] = {"on": _before(TODAY, 400, random), "by": "Invented CVS", "how": "by phone"}
    facts["added"] = _before(TODAY - datetime.timedelta(days=30), 900, random)
    return facts | ({"sensitive": "yes"} if need.sensitive else {})


def _before(day: datetime.date, most: int, random: Random) -> str:
    return f"{day - datetime.timedelta(days=random.randint(0, most))}"
