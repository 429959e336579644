"""Where it happens: addresses in one cell or in several, postcodes with slips in them, and points on the map."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.geo_import import national_grid
from generator.importing import clean_text, field_values, placeholders
from generator.importing.draft import Builder
from generator.importing.source_record import SourceValue
from generator.load.yaml_parser import Value

_IN_TEXT = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]?[ .,-]{0,3}(?!(?-i:1st|2nd|3rd|[4-9]th)\b)[0-9][A-Z]{2}\b", re.I)
"""A postcode among other words: its figures are figures, as Priory or Unit B2 Oak Road would be postcodes else."""
_NO_PLACE = re.compile(
    r"(?:(?:online|virtual|zoom|telephone|phone|teams)(?: ?(?:/|,|&|-|and|or|via|by|on|\() ?)+)*"
    r"(?:various|several|different|many|multiple|online|virtual|zoom|n/?a|remote|telephone|phone|home visits?"
    r"|at home|nationwide|national|tbc|teams|contact (?:us|for).*|see website)\)?(?: (?:venues?|locations?|places?"
    r"|sites?|only))?\.?",
    re.I,
)
_METRES = 5_000
"""Numbers from here on are metres of the National Grid, and no degrees."""
_COUNTRY = re.compile(r"(?:united kingdom|uk|great britain|gb|england|scotland|wales|gbr)\.?", re.I)

Found = Mapping[str, Sequence[SourceValue]]
"""The values of one venue, by field."""


def venue(builder: Builder, found: Found) -> None:
    """Add one venue from its values; what is no part of an address is set aside."""
    place = _Venue(builder)
    for name in ("postcode", "address", "town", "name"):
        for source in found.get(f"venues.{name}", ()):
            place.text(name, source)
    place.point(found)
    for target, sources in found.items():
        if target.startswith("venues.access."):
            place.access(target, sources)
        elif target == "venues.keep_address_private":
            place.secrecy(sources)
    place.add()


class _Venue:
    """The parts of one venue, and what each came from."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.value: dict[str, Value] = {}
        self.sources: list[tuple[SourceValue, str, str, str]] = []

    def text(self, name: str, source: SourceValue) -> None:
        text = clean_text.line(clean_text.plain(source.text).replace("\n", ", ")).strip(" ,")
        if _NO_PLACE.fullmatch(text) or placeholders.stands_for_nothing(text):
            self.builder.aside(source, "It names no place.")
        elif name == "postcode":
            self.postcode(text, source)
        else:
            self.line(name, re.sub(r"(?:,\s*){2,}", ", ", text), source)

    def postcode(self, text: str, source: SourceValue) -> None:
        good, wrong = field_values.mended("venues.postcode", text)
        if good is None:
            self.builder.aside(source, wrong)
        elif "postcode" not in self.value:
            self.value["postcode"] = _spaced(good)
            same = _spaced(good) == source.text.strip()
            self.sources.append((source, "postcode", _spaced(good), wrong or ("" if same else "Spaced.")))

    def line(self, name: str, text: str, source: SourceValue) -> None:
        if name == "address":
            text = self._without_postcode(text, source)
        if _COUNTRY.fullmatch(text):
            self.builder.aside(source, "Every place here is in the United Kingdom.")
            return
        before = str(self.value.get(name, ""))
        if text.casefold() in before.casefold().split(", ") or not text:
            self.sources.append((source, name, text, ""))
            return
        whole = f"{before}, {text}" if before else text
        if len(whole) > field_values.max_length(f"venues.{name}"):
            self.builder.describe(source, "Where", text)
            return
        self.value[name] = whole
        self.sources.append((source, name, text, ""))

    def _without_postcode(self, text: str, source: SourceValue) -> str:
        """Return an address without the postcode in it, which is put where it belongs."""
        match = _IN_TEXT.search(text)
        good, _ = field_values.mended("venues.postcode", match[0]) if match else (None, "")
        if match is None or good is None:
            return text
        self.value.setdefault("postcode", _spaced(good))
        return re.sub(r"[\s,]+$|(?<=,)\s*,", "", f"{text[: match.start()]}{text[match.end() :]}".strip(" ,."))

    def point(self, found: Found) -> None:
        sources = [*found.get("venues.lat", ())[:1], *found.get("venues.lon", ())[:1]]
        both = found.get("venues.lat_lon", ())[:1]
        texts = (
            re.split(r"\s*[,; ]\s*", both[0].text.strip(" ()[]")) if both else [each.text.strip() for each in sources]
        )
        sources = list(both) or sources
        if len(texts) < 2:
            for source in sources:
                self.builder.aside(source, "A point needs both its numbers.")
            return
        lat, lon = _degrees(*texts[:2])
        wrong = _point_fault(lat, lon)
        if wrong and not _point_fault(lon, lat):
            lat, lon, wrong, sources = lon, lat, None, sources[::-1]
        for source, text in zip(sources, (lat, lon), strict=False):
            if wrong:
                self.builder.aside(source, f"{lat}, {lon} is no point in the United Kingdom.")
            else:
                self.sources.append(
                    (source, "location", text, "" if source.text.strip() == text else _why_other(source.text))
                )
        if not wrong:
            self.value["location"] = {"lat": lat, "lon": lon}

    def access(self, target: str, sources: Sequence[SourceValue]) -> None:
        from generator.importing.converters.facts import yes_no

        name, access = target.rpartition(".")[2], self.value.setdefault("access", {})
        assert isinstance(access, dict)
        for source in sources:
            answer = yes_no(source.text)
            if name == "note":
                access["note"] = clean_text.line(source.text)[:200]
                self.sources.append((source, "access.note", clean_text.line(source.text)[:200], ""))
            elif answer is None:
                self.builder.describe(source, "Access", clean_text.line(source.text))
            else:
                access[name] = answer
                self.sources.append((source, f"access.{name}", source.text.strip(), ""))

    def secrecy(self, sources: Sequence[SourceValue]) -> None:
        from generator.importing.converters.facts import yes_no

        for source in sources:
            if yes_no(source.text) == "yes":
                self.value["keep_address_private"] = "yes"
            self.sources.append((source, "keep_address_private", source.text.strip(), ""))

    def add(self) -> None:
        """Add the venue. Of a secret one only the town is kept, and what says where it is is never published."""
        secret = self.value.get("keep_address_private") == "yes"
        if secret:
            self.value = {name: self.value[name] for name in ("keep_address_private", "town") if name in self.value}
        self.value = {name: item for name, item in self.value.items() if item not in ("", {})}
        if {*self.value} <= {"access"}:
            self._lone_access()
            return
        room = self.builder.add("venues", self.value, ())
        for source, name, shown, why in self.sources:
            if secret and name not in ("keep_address_private", "town"):
                self.builder.private(source, "The address is kept private.")
            elif room:
                self.builder.kept([source], f"venues.{name}", shown, why)
            else:
                self.builder.aside(source, "A listing has room for 30 venues.")

    def _lone_access(self) -> None:
        for source, name, _, _ in self.sources:
            self.builder.describe(
                source, f"Access: {name.removeprefix('access.').replace('_', ' ')}", source.text.strip()
            )


def _point_fault(lat: str, lon: str) -> str | None:
    """Return what is wrong with a point. Two that are the wrong way round are none here, and are the other way."""
    return field_values.fault("venues.location", {"lat": lat, "lon": lon})  # type: ignore[arg-type]


def _spaced(postcode: str) -> str:
    tidy = "".join(postcode.upper().split())
    return tidy if tidy.startswith("BFPO") else f"{tidy[:-3]} {tidy[-3:]}"


def _why_other(text: str) -> str:
    number = re.fullmatch(r"\s*([0-9]+)(?:\.[0-9]+)?\s*", text)
    return "Worked out from the National Grid." if number and int(number[1]) >= _METRES else "Rounded."


def _degrees(first: str, second: str) -> tuple[str, str]:
    """Return a point in degrees: rounded, or worked out where its numbers are metres of the National Grid."""
    try:
        northing, easting = float(first), float(second)
    except ValueError:
        return first, second
    if min(northing, easting) < _METRES:
        return _rounded(first), _rounded(second)
    lat, lon = national_grid.to_degrees(easting, northing)
    return _rounded(str(lat)), _rounded(str(lon))


def _rounded(text: str) -> str:
    try:
        return f"{float(text):.5f}".rstrip("0").rstrip(".")
    except ValueError:
        return text
