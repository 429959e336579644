"""Where it happens: addresses in one cell or in several, postcodes with slips in them, and getting in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.importing import clean_text, field_values, placeholders
from generator.importing.converters import points
from generator.importing.converters.facts import yes_no
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
_COUNTRY = re.compile(r"(?:united kingdom|uk|great britain|gb|england|scotland|wales|gbr)\.?", re.I)
_PLAIN_NO = re.compile(r"(?:n|no|false|f|0(?:\.0+)?|✗|✘|☐|[-–—]+)\.?", re.I)
"""What says that an address may be public: nothing else does, for what was published once cannot be taken back."""
_TWO_PLACES = "It has more than one postcode, so it may be more than one place. Give each a row or a column of its own."
_KEPT_PRIVATE = "The address is kept private."

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
    place.secrecy(found.get("venues.keep_address_private", ()))
    place.add()


class _Venue:
    """The parts of one venue, and what each came from. Nothing is told before it is known whether it is secret."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.value: dict[str, Value] = {}
        self.sources: list[tuple[SourceValue, str, str, str]] = []
        self.unused: list[tuple[SourceValue, str]] = []
        """What is no part of it, and why."""
        self.described: list[tuple[SourceValue, str, str]] = []
        """What belongs in the description: with its label, and the text."""

    def text(self, name: str, source: SourceValue) -> None:
        text = clean_text.line(clean_text.plain(source.text).replace("\n", ", ")).strip(" ,")
        if _NO_PLACE.fullmatch(text) or placeholders.stands_for_nothing(text):
            self.unused.append((source, "It names no place."))
        elif name == "postcode":
            self.postcode(text, source)
        else:
            self.line(name, re.sub(r"(?:,\s*){2,}", ", ", text), source)

    def postcode(self, text: str, source: SourceValue) -> None:
        good, wrong = field_values.mended("venues.postcode", text)
        if good is None or len(_postcodes(text)) > 1:
            self.unused.append((source, wrong if good is None and len(_postcodes(text)) < 2 else _TWO_PLACES))
        elif "postcode" not in self.value:
            self.value["postcode"] = _spaced(good)
            same = _spaced(good) == source.text.strip()
            self.sources.append((source, "postcode", _spaced(good), wrong or ("" if same else "Spaced.")))
        elif self.value["postcode"] == _spaced(good):
            self.sources.append((source, "postcode", _spaced(good), ""))
        else:
            self.unused.append((source, f"The place has another postcode, {self.value['postcode']}."))

    def line(self, name: str, text: str, source: SourceValue) -> None:
        if name == "address":
            if len(_postcodes(text)) > 1:
                self.unused.append((source, _TWO_PLACES))
                return
            text = self._without_postcode(text)
        if _COUNTRY.fullmatch(text):
            self.unused.append((source, "Every place here is in the United Kingdom."))
            return
        before = str(self.value.get(name, ""))
        if text.casefold() in before.casefold().split(", ") or not text:
            self.sources.append((source, name if text else "postcode", text, ""))
            return
        whole = f"{before}, {text}" if before else text
        if len(whole) > field_values.max_length(f"venues.{name}"):
            self.described.append((source, "Where", text))
            return
        self.value[name] = whole
        self.sources.append((source, name, text, ""))

    def _without_postcode(self, text: str) -> str:
        """Return an address without its postcode, which is put where it belongs; one of another place stays."""
        for match in reversed([*_IN_TEXT.finditer(text)]):
            good, _ = field_values.mended("venues.postcode", match[0])
            if good is not None and self.value.setdefault("postcode", _spaced(good)) == _spaced(good):
                text = _tidy(f"{text[: match.start()]}{text[match.end() :]}")
        return text

    def point(self, found: Found) -> None:
        both = list(found.get("venues.lat_lon", ())[:1])
        sources = both or [*found.get("venues.lat", ())[:1], *found.get("venues.lon", ())[:1]]
        if not sources:
            return
        postcode = str(self.value.get("postcode", ""))
        if both:
            read = points.of_one_cell(both[0].text, both[0].place.column, postcode)
        else:
            read = points.of_two_cells([source.text for source in sources], postcode)
        if read.why:
            self.unused += [(source, read.why) for source in sources]
            return
        shown = (f"{read.lat}, {read.lon}",) if both else (read.lon, read.lat) if read.swapped else (read.lat, read.lon)
        for source, text in zip(sources, shown, strict=True):
            same = source.text.strip() == text
            self.sources.append((source, "location", text, "" if same else points.why_other(source.text)))
        self.value["location"] = {"lat": read.lat, "lon": read.lon}

    def access(self, target: str, sources: Sequence[SourceValue]) -> None:
        name, access = target.rpartition(".")[2], self.value.setdefault("access", {})
        assert isinstance(access, dict)
        answers = {answer for source in sources if (answer := yes_no(source.text)) is not None}
        for source in sources:
            text = clean_text.line(source.text)
            answer = yes_no(source.text) if len(answers) == 1 else None  # one that another contradicts is none
            if name == "note":
                before = str(access.get("note", ""))
                whole = f"{before}; {text}" if before and text not in before else before or text
                answer = whole if len(whole) <= field_values.max_length("venues.access.note") else None
            if answer is not None:
                access[name] = answer
                self.sources.append((source, f"access.{name}", text if name == "note" else source.text.strip(), ""))
            else:
                is_answer = name != "note" and yes_no(source.text) is not None
                self.described.append((source, _access_label(name) if is_answer else "Access", text))

    def secrecy(self, sources: Sequence[SourceValue]) -> None:
        """Keep the address private unless every answer is a plain no."""
        for source in sources:
            is_yes = yes_no(source.text) == "yes"
            if _PLAIN_NO.fullmatch(source.text.strip()):
                why = "An address is public where nothing says that it is private."
                self._answered(source, why) if self.sources else self._answered_of_none(source)
            elif is_yes or self.sources or self.described or self.unused:
                self.value["keep_address_private"] = "yes"
                self._answered(source, "" if is_yes else "It is no plain no, so the address is kept private.")
            else:
                self._answered_of_none(source)

    def _answered(self, source: SourceValue, why: str) -> None:
        self.sources.append((source, "keep_address_private", source.text.strip(), why))

    def _answered_of_none(self, source: SourceValue) -> None:
        self.unused.append((source, "There is no address here that it could be about."))

    def add(self) -> None:
        """Add the venue. Of a secret one only the town is kept, and what says where it is is never published."""
        if self.value.get("keep_address_private") == "yes":
            self._add_secret()
            return
        for source, why in self.unused:
            self.builder.aside(source, why)
        for source, label, text in self.described:
            self.builder.describe(source, label, text)
        self.value = {name: item for name, item in self.value.items() if item not in ("", {})}
        if {*self.value} <= {"access"}:
            self._lone_access()
            return
        room = self.builder.add("venues", self.value, ())
        for source, name, shown, why in self.sources:
            if room:
                self.builder.kept([source], f"venues.{name}", shown, why)
            else:
                self.builder.aside(source, "A listing has room for 30 venues.")

    def _add_secret(self) -> None:
        town = str(self.value.get("town", ""))
        has_town = bool(town) and not re.search(r"[0-9,]", town)  # a whole address is typed there too
        self.builder.secrets |= {*_telling(self.value)}
        value: dict[str, Value] = {"keep_address_private": "yes"}
        if has_town:
            value["town"] = town
        room = self.builder.add("venues", value, ())
        for source, name, shown, why in self.sources:
            if not room or (name != "keep_address_private" and not (name == "town" and has_town)):
                self.builder.private(source, _KEPT_PRIVATE)
            else:
                self.builder.kept([source], f"venues.{name}", shown, why)
        for source in (*(each[0] for each in self.unused), *(each[0] for each in self.described)):
            self.builder.private(source, _KEPT_PRIVATE)

    def _lone_access(self) -> None:
        for source, name, _, why in self.sources:
            if name.startswith("access."):
                label = _access_label(name.removeprefix("access."))
                self.builder.describe(source, label, source.text.strip())
            else:
                self.builder.aside(source, why or "It names no place.")


def _access_label(name: str) -> str:
    return "Access" if name == "note" else f"Access: {name.replace('_', ' ')}"


def _telling(value: Mapping[str, Value]) -> Iterator[str]:
    """Yield what of a secret place would tell where it is, should it stand in other words of the record too."""
    yield str(value.get("postcode", ""))
    for name in ("address", "name", "town"):
        yield from (part.strip() for part in str(value.get(name, "")).split(",") if re.search("[0-9]", part))


def _postcodes(text: str) -> set[str]:
    """Return the postcodes in a text, each once."""
    found = (field_values.mended("venues.postcode", match[0])[0] for match in _IN_TEXT.finditer(text))
    return {_spaced(good) for good in found if good is not None}


def _tidy(address: str) -> str:
    """Return an address without the marks that stood about what was taken out of it."""
    plain = re.sub(r"\(\s*\)|\[\s*\]|\bpost ?code\s*:?\s*(?=[,;.)]|$)", "", address, flags=re.I)
    plain = re.sub(r"\s+(?=[,;.)])", "", " ".join(plain.split()))
    plain = re.sub(r",(?:\s*,)+", ",", re.sub(r"[,;](?=[;.])", "", plain))
    return plain.strip(" ,;.-–")


def _spaced(postcode: str) -> str:
    tidy = "".join(postcode.upper().split())
    return tidy if tidy.startswith("BFPO") else f"{tidy[:-3]} {tidy[-3:]}"
