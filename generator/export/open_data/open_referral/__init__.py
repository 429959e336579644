"""Open Referral UK 3, and HSDS 3: the directory as static files that answer as the API does.

What is asked for as a folder needs a file in it that the host sends by itself. Some hosts can be told `index.json`;
others, such as GitHub Pages, know only `index.html`. So both are there, and hold the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TypeVar

from generator import urls
from generator.export.memo import NO_MEMO, Memo
from generator.export.open_data import published
from generator.export.open_data.files import AllFiles, File, FileFactory, OwnFiles, Part
from generator.export.open_data.open_referral import places
from generator.export.open_data.open_referral.organisations import Organisations
from generator.export.open_data.open_referral.services import Services
from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, to_bytes, without_empty
from generator.resolve import Directory, LinkedListing

R = TypeVar("R")
VERSION = "HSDS-UK-3.0"
"""The official validator knows the version by these letters alone."""
ROOT: Json = {
    "version": VERSION,
    "profile": "https://openreferraluk.org/developers/specifications",
    "openapi_url": "https://openreferraluk.org/specifications/3.0/openapi.json",
}
INDEX_NAMES = ("index.json", "index.html")


class OpenReferral:
    """The API's answers of one directory."""

    def __init__(self, directory: Directory, items: tuple[LinkedListing, ...], memo: Memo = NO_MEMO) -> None:
        self._directory = directory
        self._items = items
        self._memo = memo
        self.taxonomies = Taxonomies(directory)
        self.organisations = Organisations(directory, items, self.taxonomies)
        self.services = Services(directory, self.organisations, self.taxonomies)

    def factories(self) -> list[FileFactory]:
        """Return what makes every answer, a few at a time."""
        return [
            AllFiles(self._all_services, "all services", lambda: self._mark("services", self.services.brief)),
            AllFiles(self._all_places, "all places", lambda: self._mark("places", self._places)),
            self._all_organisations,
            OwnFiles(self._terms, "taxonomies", ()),
            *(OwnFiles(partial(self._of_listing, item), "service", self._parts(item)) for item in self._items),
            *(
                OwnFiles(partial(self._of_organisation, id), "organisation", (("organisation", id),))
                for id in self.organisations.all
            ),
        ]

    def _parts(self, item: LinkedListing) -> tuple[Part, ...]:
        """Return what a service is made of: its listing, and the organisation that runs it with all that it runs."""
        return (*published.parts(item, self._directory), ("organisation", item.organisation_id))

    def _all_services(self) -> Iterator[File]:
        yield from _answer("services/", page(self._of_each("services", self.services.brief)))

    def _all_places(self) -> Iterator[File]:
        yield from _answer("service_at_locations/", page(chain(*self._of_each("places", self._places))))

    def _all_organisations(self) -> Iterator[File]:
        yield from _answer("organizations/", page(self.organisations.all.values()))

    def _places(self, item: LinkedListing) -> list[Json]:
        return places.brief(item, self.taxonomies)

    def _of_each(self, name: str, make: Callable[[LinkedListing], R]) -> list[R]:
        return self._memo.of_each(name, make, self._items, self._parts)

    def _mark(self, name: str, make: Callable[[LinkedListing], object]) -> bytes:
        self._of_each(name, make)
        return self._memo.mark(name, self._items)

    def _terms(self) -> Iterator[File]:
        terms = [*self.taxonomies.needs.values(), *self.taxonomies.fields.values()]
        yield from _answer("", ROOT)
        yield from _answer("taxonomies/", page(self.taxonomies.all))
        yield from _answer("taxonomy_terms/", page(terms))
        for taxonomy in self.taxonomies.all:
            yield from _answer(f"taxonomies/{taxonomy['id']}/", taxonomy)
        for term in terms:
            yield from _answer(f"taxonomy_terms/{term['id']}/", term)

    def _of_listing(self, item: LinkedListing) -> Iterator[File]:
        service = self.services.full(item)
        yield from _answer(f"services/{service['id']}/", service)
        for row in service.get("service_at_locations", ()):
            times = [time for time in service.get("schedules", ()) if time.get("service_at_location_id") == row["id"]]
            yield from _answer(f"service_at_locations/{row['id']}/", without_empty({**row, "schedules": times}))

    def _of_organisation(self, id: str) -> Iterator[File]:
        whole = self.organisations.with_services(id, self._directory.organisations[id])
        yield from _answer(f"organizations/{whole['id']}/", whole)


def page(records: Iterable[Json]) -> Json:
    """Return records as the API's only page of them: a static host cannot cut others on demand."""
    contents = list(records)
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }


def _answer(address: str, answer: Json) -> Iterator[File]:
    path, twin = (f"{urls.OPEN_REFERRAL}{address}{name}" for name in INDEX_NAMES)
    yield File(path, to_bytes(answer), twin)
