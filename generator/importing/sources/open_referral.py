"""Open Referral UK 1 and 3 and HSDS 3: one service, a list, a page, a folder of answers, or a package of CSV files.

All of them come out as services with what belongs to them inside, by the names of the API (`service_at_locations`,
`location`, `addresses`), so that one mapping reads them all. Names and links: the HSDS 3 and Open Referral UK schemas.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.importing.source_record import CannotImport, SourceRecord
from generator.importing.sources import lists, nested
from generator.importing.sources.record_set import OnFault, RecordSet

_OF_A_SERVICE = frozenset(
    "service_at_locations organization_id organization assured_date assurer_email eligibilitys regular_schedules"
    " service_taxonomys attending_type cost_options service_areas accreditations attributes schedules".split()
)
_TELLING = frozenset("service_at_locations organization_id assured_date eligibilitys service_taxonomys".split())
"""Keys that nothing else has."""
_NOT_A_SERVICE = frozenset({"services", "location_type", "taxonomy_term", "service_id", "location_id"})
SERVICES = "services"


def is_service(item: Any) -> bool:
    """Return whether a group of keys is an Open Referral service."""
    return (
        isinstance(item, Mapping)
        and {"id", "name"} <= item.keys()
        and (len(_OF_A_SERVICE & item.keys()) >= 2 or bool(_TELLING & item.keys()))
        and not _NOT_A_SERVICE & item.keys()
    )


def page_items(data: Any) -> list[Any] | None:
    """Return the items of a page of the API: `contents` in version 3, `content` in 1; None for anything else."""
    if isinstance(data, Mapping):
        found = data.get("contents", data.get("content"))
        return found if isinstance(found, list) else None
    return None


def _items(data: Any) -> list[Any]:
    items = page_items(data)
    if items is None and isinstance(data, Mapping) and isinstance(data.get("services"), list):
        items = data["services"]
    return items if items is not None else data if isinstance(data, list) else [data]


def is_service_data(data: Any) -> bool:
    """Return whether what a file holds is Open Referral services, however they are wrapped."""
    items = _items(data)
    return bool(items) and sum(map(is_service, items[:20])) * 2 > len(items[:20])


def of_data(data: Any, name: str = SERVICES) -> RecordSet:
    """Return the services in what one file holds."""
    return nested.record_set(name, _items(data))


# --- a folder of answers ------------------------------------------------------------------------------------------


def services_of_folder(folder: Path, files: Sequence[Path]) -> RecordSet | None:
    """Return the services in a folder of the API's answers, each once and in its fullest form; None if it has none.

    One file of a folder is held at a time, so that a long feed kept as pages needs no more memory than a page.
    """
    answers = [file for file in files if file.suffix.lower() == ".json" and _holds_services(file)]
    if not answers:
        return None
    largest = _fullest(answers)

    def read(on_fault: OnFault) -> Iterator[SourceRecord]:
        for file in answers:
            name = file.relative_to(folder).as_posix()
            for number, item in enumerate(_items(lists.read_file(file)), start=1):
                if not is_service(item) or largest.get(str(item["id"])) == (file, number):
                    yield from nested.records([item], name, on_fault, number)

    return RecordSet(SERVICES, nested.columns_of(read), read)


def _holds_services(file: Path) -> bool:
    try:
        return is_service_data(lists.read_file(file))
    except CannotImport:
        if file.name.startswith("page-"):  # a page of a feed that we kept ourselves must not be lost in silence
            raise
        return False


def _fullest(files: Sequence[Path]) -> dict[str, tuple[Path, int]]:
    """Return where each service is told most fully: a list gives it in short, an answer of its own in full."""
    best: dict[str, tuple[int, tuple[Path, int]]] = {}
    for file in files:
        for number, item in enumerate(_items(lists.read_file(file)), start=1):
            size = len(str(item))
            if is_service(item) and size > best.get(str(item["id"]), (0, None))[0]:
                best[str(item["id"])] = (size, (file, number))
    return {id: where for id, (_, where) in best.items()}


# --- a package of CSV files ---------------------------------------------------------------------------------------

_ONE = {"organization": "organizations", "location": "locations", "taxonomy_term": "taxonomy_terms"}
"""What a record names by its id, and the file that it lies in."""
_MANY = {
    "services": (
        "service_at_locations phones contacts schedules service_areas languages cost_options funding attributes"
        " required_documents eligibility"
    ),
    "service_at_locations": "phones contacts schedules",
    "locations": "addresses phones accessibility languages schedules",
    "organizations": "organization_identifiers phones contacts",
    "contacts": "phones",
}
"""The files whose records name a record of another by `<its kind>_id`."""
_FILE_NAMES = {
    "service_at_location": "service_at_locations",
    "physical_addresses": "addresses",
    "postal_addresses": "addresses",
    "cost_option": "cost_options",
    "accessibility_for_disabilities": "accessibility",
    "regular_schedules": "schedules",
    "eligibilities": "eligibility",
    "service_attributes": "attributes",
    "other_attributes": "attributes",
}


def is_package(sets: Sequence[RecordSet]) -> bool:
    """Return whether some CSV files are an Open Referral package: services, and another file by its name."""
    by_name = {_file_name(each.name): each for each in sets}
    services = by_name.get("services")
    others = {"organizations", "locations", "service_at_locations"} & by_name.keys()
    return services is not None and bool(others) and {"id", "name"} <= set(services.columns)


def _file_name(name: str) -> str:
    plain = re.sub(r"\.csv$", "", name.casefold())
    plain = _FILE_NAMES.get(plain, plain)
    return plain if plain.endswith(("s", "y", "funding")) else f"{plain}s"


def of_package(sets: Sequence[RecordSet]) -> RecordSet:
    """Return the services of a package, each with all that belongs to it inside."""
    by_name = {_file_name(each.name): each for each in sets}
    services = by_name.pop("services")

    def read(on_fault: OnFault) -> Iterator[SourceRecord]:
        joined = _Package(by_name, on_fault)
        for service in services.read(on_fault):
            yield joined.whole(service, "services")

    return RecordSet(SERVICES, nested.columns_of(read), read)


class _Package:
    """The files beside the services, found by their own ids and by the ids that they name."""

    def __init__(self, sets: Mapping[str, RecordSet], on_fault: OnFault) -> None:
        self.by_id: dict[tuple[str, str], SourceRecord] = {}
        self.by_owner: dict[tuple[str, str, str], list[SourceRecord]] = defaultdict(list)
        for name, each in sets.items():
            for record in each.read(on_fault):
                for column, values in record.values.items():
                    if column == "id":
                        self.by_id[name, values[0].text] = record
                    elif column.endswith("_id"):
                        self.by_owner[name, column, values[0].text].append(record)

    def whole(self, record: SourceRecord, kind: str, inside: tuple[str, ...] = ()) -> SourceRecord:
        id = _first(record, "id")
        children: dict[str, tuple[SourceRecord, ...]] = dict(record.children)
        for name, file in _ONE.items():
            one = self.by_id.get((file, _first(record, f"{name}_id")))
            if one and file not in inside and file != kind:
                children[name] = (self.whole(one, file, (*inside, kind)),)
        owner = "service_at_location" if kind == "service_at_locations" else kind.removesuffix("s")
        for file in _MANY.get(kind, "").split():
            column = "link_id" if file == "attributes" else f"{owner}_id"
            found = self.by_owner.get((file, column, id)) or self.by_owner.get((file, f"{owner}_id", id)) or []
            if found and file not in inside:
                children[file] = tuple(self.whole(each, file, (*inside, kind)) for each in found)
        return SourceRecord(record.sheet, record.row, record.values, children)


def _first(record: SourceRecord, column: str) -> str:
    values = record.values.get(column, ())
    return values[0].text if values else ""
