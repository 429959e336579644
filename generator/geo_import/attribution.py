"""The words that the licences of open data ask for, with their years, in settings.yml."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from generator.geo_import.file_contents import Use
from generator.load.yaml_parser import Value

_CROWN = "© Crown copyright and database right {year}"
_OS = f"Contains OS data {_CROWN}"
_ONS = "Source: Office for National Statistics licensed under the Open Government Licence v.3.0"
NOTICES = {
    Use.POSTCODES: (_OS, "Contains Royal Mail data © Royal Mail copyright and database right {year}", _ONS),
    Use.NAMES: (_OS,),
    Use.MAP: (_ONS, _OS),
    Use.PRACTICES: (
        "Contains information from NHS England, licensed under the current version of the Open Government Licence",
    ),
}
"""As the user guide of the ONS Postcode Directory, Ordnance Survey, and the Organisation Data Service have them."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def notices(uses: Iterable[tuple[Use, int]], northern_ireland: str | None = None) -> list[str]:
    """Return the notices of what was used, with the latest year of each, and what another licence asks for."""
    texts = [text.format(year=year) for use, year in uses for text in NOTICES[use]]
    return _latest([*texts, *([northern_ireland] if northern_ireland else [])])


def with_notices(old: Value | None, new: Collection[str]) -> list[Value]:
    """Return the attributions of a directory with the new ones in place of the same with other years."""
    listed = list(old) if isinstance(old, list) else []
    texts = {_plain(text): text for text in new}
    kept: list[Value] = []
    for item in listed:
        text = str(item["text"]) if isinstance(item, dict) and "text" in item else ""
        newer = texts.pop(_plain(text), None)
        kept.append({**item, "text": _latest([text, newer])[0]} if newer and isinstance(item, dict) else item)
    added: list[Value] = [{"text": text} for text in texts.values()]
    return kept + added


def _latest(texts: Iterable[str]) -> list[str]:
    """Return each notice once, with its latest year."""
    latest: dict[str, str] = {}
    for text in texts:
        latest[_plain(text)] = max(text, latest.get(_plain(text), ""))
    return list(latest.values())


def _plain(text: str) -> str:
    return _YEAR.sub("", text).rstrip(". ")
