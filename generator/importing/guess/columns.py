"""The facts of a column: how full it is, how often its values repeat, and what they look like."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from generator.importing.guess import shapes
from generator.importing.source_record import SourceRecord
from generator.importing.sources.record_set import RecordSet

LOOK_AT = 3_000
"""How many records of a list are looked at."""


@dataclass(frozen=True)
class SampledColumn:
    """A column of a list, and its values as far as they were looked at."""

    path: str
    records: int
    """How many records were looked at."""
    values: tuple[str, ...]
    most_in_one: int = 1
    """The most values that one record has of it."""

    @cached_property
    def counts(self) -> Counter[str]:
        """Return how often each value is there."""
        return Counter(value.strip() for value in self.values)

    @cached_property
    def shape(self) -> str:
        """Return the shape that at least half of the values have; `mixed` when none has."""
        return self.shape_of(0.5)

    def shape_of(self, share: float) -> str:
        """Return the shape that at least a share of the values have; `mixed` when none has."""
        name, count = self._shapes.most_common(1)[0] if self._shapes else ("mixed", 0)
        return name if count >= share * sum(self._shapes.values()) else "mixed"

    @cached_property
    def _shapes(self) -> Counter[str]:
        return Counter(shapes.shape(value) for value in islice(self.values, 400))

    def share(self, *names: str) -> float:
        """Return what share of the values have one of some shapes."""
        return sum(self._shapes[name] for name in names) / max(1, sum(self._shapes.values()))

    @property
    def is_unique(self) -> bool:
        """Return whether every record has a value of its own."""
        return len(self.counts) == len(self.values) >= 0.98 * self.records > 0

    @property
    def average(self) -> float:
        """Return how long its values are on average."""
        return sum(map(len, self.values)) / max(1, len(self.values))

    @cached_property
    def words(self) -> str:
        """Return its heading as plain words in small letters: `addressLine_1*` is `address line 1`."""
        return words_of(self.path)

    @property
    def last(self) -> str:
        """Return the last part of its heading, without the sheet or the group that it stands in."""
        return words_of(own(self.path).rpartition(": ")[2])

    @property
    def example(self) -> str:
        """Return its commonest value, short."""
        value = " ".join(self.counts.most_common(1)[0][0].split()) if self.counts else ""
        return value if len(value) <= 40 else f"{value[:39]}…"


_STEP = re.compile(r"\.(?=\S)")
"""What stands between a sheet or a group and its column; a full stop that ends a word, as in Tel. No., is none."""


def own(path: str) -> str:
    """Return the name of a column without the sheet or the groups that it stands in."""
    return _STEP.split(path)[-1]


def groups(path: str) -> list[str]:
    """Return the sheet and the groups that a column stands in, the outermost first."""
    return _STEP.split(path)[:-1]


def words_of(heading: str) -> str:
    """Return a heading as plain words in small letters."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", heading)
    return " ".join(re.sub(r"[^a-z0-9]+", " ", split.casefold()).split())


def of_set(records: RecordSet) -> tuple[SampledColumn, ...]:
    """Return the columns of a list, in their order."""
    values: dict[str, list[str]] = defaultdict(list)
    most: Counter[str] = Counter()
    count = 0
    for record in islice(records.read(lambda _: None), LOOK_AT):
        count += 1
        for path, found in _by_path(record).items():
            values[path] += found
            most[path] = max(most[path], len(found))
    return tuple(
        SampledColumn(path, count, tuple(values[path]), most[path]) for path in records.columns if values[path]
    )


def _by_path(record: SourceRecord, before: str = "") -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, values in record.values.items():
        found[before + name] += [value.text for value in values]
    for name, children in record.children.items():
        for child in children:
            for path, texts in _by_path(child, f"{before}{name}.").items():
                found[path] += texts
    return found
