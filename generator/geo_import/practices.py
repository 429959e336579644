"""The GP surgeries of the chosen areas, out of the NHS list of practices (epraccur)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.geo_import.file_contents import PRACTICE_COLUMNS, cells
from generator.geo_import.postcodes import spaced

_CODE, _NAME, _POSTCODE, _STATUS, _SETTING = 0, 1, 9, 12, 25
"""Columns, from 0. The file has no headings; the specification of the NHS gives these."""
_OPEN = frozenset({"A", "ACTIVE"})
_GP = frozenset({"4", "RO76"})
"""The setting, or the role, that is a GP practice: the rest are prisons, clinics out of hours, and the like."""
_CAPITALS = frozenset("GP NHS PMS APMS CMC HIV UK II III IV PCN".split())
_SMALL = frozenset("and at for in of on the".split())


@dataclass(frozen=True, order=True)
class Surgery:
    """One GP surgery that is open."""

    name: str
    code: str
    """Its code in the Organisation Data Service, such as M87001."""
    postcode: str


def collect(lines: Iterable[bytes], belongs: Callable[[str], bool]) -> Iterator[Surgery]:
    """Yield the surgeries that are open, whose postcode belongs."""
    for line in lines:
        row = cells(line)
        if len(row) < PRACTICE_COLUMNS - 1 or row[_STATUS].strip().upper() not in _OPEN:
            continue
        postcode = spaced(row[_POSTCODE])
        if postcode and belongs(postcode) and _GP & set(re.split(r"[|,; ]+", row[_SETTING].upper())):
            yield Surgery(words(row[_NAME]), row[_CODE].strip(), postcode)


def words(name: str) -> str:
    """Return a name in capitals as people write it: `FELDON LANE SURGERY` becomes `Feldon Lane Surgery`."""
    return " ".join(_word(n, word) for n, word in enumerate(name.split()))


def _word(number: int, word: str) -> str:
    if re.sub(r"\W", "", word) in _CAPITALS:
        return word
    if number and word.casefold() in _SMALL:
        return word.casefold()
    if word != word.upper():
        return word
    capitals = re.sub(r"(?:^|(?<=[-/(&.]))[^\W\d_]", lambda found: found[0].upper(), word.lower())
    return re.sub(r"^(Mc|O')([a-z])", lambda found: found[1] + found[2].upper(), capitals)
