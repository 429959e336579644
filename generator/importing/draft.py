"""A draft: what one record becomes, and what became of each of its values."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from generator.importing import field_values
from generator.importing.source_record import Position, SourceValue
from generator.load.yaml_parser import Value


class Fate(Enum):
    """What became of a source's value, the best first."""

    KEPT = "kept"
    CHANGED = "changed"
    SET_ASIDE = "set aside"
    NOT_PUBLISHED = "not published"


@dataclass(frozen=True)
class ValueOutcome:
    """What became of one value: its fate, the fields that it is in, and why."""

    value: SourceValue
    fate: Fate
    fields: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Draft:
    """What one record becomes: the values of a listing as they are typed, and the outcome of each source value."""

    source_id: str
    row: int
    sheet: str
    value: Mapping[str, Value]
    outcomes: tuple[ValueOutcome, ...]
    updated: str = ""
    """When the source last changed it, as it says."""
    checked: str = ""
    """When somebody at the source last checked it, as it says."""
    skipped: str = ""
    """Why the record does not come in, if it does not."""
    listing_id: str = ""
    """The id that the listing had in another Linkbook, if it comes from one."""
    proposed_needs: tuple[str, ...] = ()
    """The needs that the source does not give and the listing's own words surely speak of."""


_RANKS = tuple(Fate)


@dataclass
class Builder:
    """Gathers a draft's values, and for each source value what became of it."""

    value: dict[str, Value] = field(default_factory=dict)
    outcomes: dict[Position, list[ValueOutcome]] = field(default_factory=dict)
    paragraphs: list[tuple[str, str, SourceValue]] = field(default_factory=list)
    """What belongs in the description: a label, which may be empty, the text, and where it is from."""
    unsuited: dict[Position, dict[str, str]] = field(default_factory=dict)
    """The parts of a value that one field could not take, and why: another that is read from it may yet."""
    used: set[tuple[Position, str]] = field(default_factory=set)
    """The parts of values that are in a field, or are told of by themselves."""
    looked_up: dict[SourceValue, SourceValue] = field(default_factory=dict)
    """What a source says, by what the mapping reads in its place."""
    secrets: set[str] = field(default_factory=set)
    """What would tell where a place is whose address is kept private."""
    runs: bool = False
    """Whether a status says that it is open or paused."""
    not_running: str = ""
    """What a status says that is not known to mean so."""
    updated: str = ""
    checked: str = ""
    listing_id: str = ""
    today: datetime.date = datetime.date.max
    """The day of the import: a first date is one after it."""

    # --- what becomes of values

    def _note(self, source: SourceValue, fate: Fate, path: str = "", why: str = "") -> None:
        outcome = ValueOutcome(source, fate, (path,) if path else (), why)
        self.outcomes.setdefault(source.place, []).append(outcome)

    def aside(self, source: SourceValue, why: str) -> None:
        """Say that a value, or a part of it, is in no listing, and why."""
        self._note(source, Fate.SET_ASIDE, why=why)

    def leave_part(self, source: SourceValue, part: str, why: str) -> None:
        """Say that a field cannot take a part of a value. It is set aside unless another field uses it."""
        self.unsuited.setdefault(source.place, {}).setdefault(part, why)

    def use_part(self, source: SourceValue, part: str) -> None:
        """Say that a part of a value is accounted for."""
        self.used.add((source.place, part))

    def private(self, source: SourceValue, why: str) -> None:
        """Say that a value is not to be published."""
        self._note(source, Fate.NOT_PUBLISHED, why=why)

    def kept(self, sources: Iterable[SourceValue], path: str, shown: str | None = None, why: str = "") -> None:
        """Say that values are in a field, as `shown`; in other words than their own, they are changed."""
        for source in sources:
            same = shown is None or source.text.strip() == shown
            words = why or ("" if same else "Tidied.")
            self._note(source, Fate.KEPT if same else Fate.CHANGED, path, words)

    # --- putting values in

    def put(self, path: str, text: Value, sources: Iterable[SourceValue], why: str = "") -> None:
        """Put a value into a field and say that its sources are kept there."""
        *before, name = path.split(".")
        target = self.value
        for step in before:
            inner = target.setdefault(step, {})
            if not isinstance(inner, dict):  # the mapping fixes the whole of it, such as organisation: age-uk
                for source in sources:
                    self.aside(source, f"The mapping fixes {step} as a whole.")
                return
            target = inner
        target[name] = text
        self.kept(sources, path, text if isinstance(text, str) else None, why)

    def get(self, path: str) -> Value | None:
        """Return the value of a field, or None."""
        found: Value | None = self.value
        for step in path.split("."):
            found = found.get(step) if isinstance(found, dict) else None
        return found

    def add(self, path: str, item: Value, sources: Iterable[SourceValue], why: str = "") -> bool:
        """Add an item to a field that holds a list. Return False when the list is full."""
        found = self.get(path)
        items = found if isinstance(found, list) else []
        if item not in items:
            if len(items) >= field_values.max_length(path):
                return False
            self.put(path, [*items, item], ())
        self.kept(sources, path, item if isinstance(item, str) else None, why)
        return True

    def put_line(self, path: str, text: str, source: SourceValue, why: str = "") -> None:
        """Put one line of text into a field: mended where the schema knows how, into the description where too long."""
        most = field_values.max_length(path)
        if self.get(path) not in (None, text):
            self.describe(source, "", text)
            return
        if len(text) > most:
            self.describe(source, "", text)
            return
        good, wrong = field_values.mended(path, text)
        if good is None:
            self.aside(source, wrong)
        else:
            self.put(path, good, [source], wrong or why)

    def describe(self, source: SourceValue, label: str, text: str) -> None:
        """Put text into the description, after a label if it has one."""
        self.paragraphs.append((label, text, source))

    def result(self, values: Iterable[SourceValue], because: str) -> tuple[ValueOutcome, ...]:
        """Return one outcome for each value of the record; those that nothing named are set aside for that reason.

        A part of a value that is in no field, while the rest of it is, has an outcome of its own.
        """
        parts: list[ValueOutcome] = []
        for value in values:
            unsuited = self.unsuited.get(value.place, {})
            left = {part: why for part, why in unsuited.items() if (value.place, part) not in self.used}
            if value.place not in self.outcomes:
                self.aside(value, " ".join(dict.fromkeys(left.values())) or because)
            elif _one(self.outcomes[value.place]).fate in (Fate.KEPT, Fate.CHANGED):
                parts += [
                    ValueOutcome(replace(value, text=part), Fate.SET_ASIDE, (), why) for part, why in left.items()
                ]
        return (*(self._as_typed(_one(each)) for each in self.outcomes.values()), *parts)

    def _as_typed(self, outcome: ValueOutcome) -> ValueOutcome:
        """Return an outcome of the value as the source has it, where a lookup put another in its place."""
        typed = self.looked_up.get(outcome.value)
        if typed is None:
            return outcome
        fate = Fate.CHANGED if outcome.fate is Fate.KEPT else outcome.fate
        why = f"The mapping reads it as {outcome.value.text}. {outcome.why}".strip()
        return replace(outcome, value=typed, fate=fate, why=why)


def _one(outcomes: list[ValueOutcome]) -> ValueOutcome:
    """Return what became of a value of which several parts were used: the best of it, with every reason."""
    best = min(outcomes, key=lambda outcome: _RANKS.index(outcome.fate))
    is_private = any(outcome.fate is Fate.NOT_PUBLISHED for outcome in outcomes)
    fates = {outcome.fate for outcome in outcomes}
    mixed = best.fate is Fate.KEPT and is_private
    fate = Fate.CHANGED if mixed or fates == {Fate.KEPT, Fate.SET_ASIDE} else best.fate
    fields = tuple(dict.fromkeys(name for outcome in outcomes for name in outcome.fields))
    why = " ".join(dict.fromkeys(outcome.why for outcome in outcomes if outcome.why))
    return ValueOutcome(best.value, fate, fields, why)
