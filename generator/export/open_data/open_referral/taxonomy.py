"""Two taxonomies: what matters to a person, with its needs; and our own fields, for what the standard has none for.

Open Referral lets anybody bring a taxonomy. An *attribute* ties a term of one to a record, with a value if there is
one. So a fact without a field of its own, such as whom a group is not for, is an attribute whose term is that fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, cached_property

from generator import urls
from generator.export.open_data.open_referral.identifiers import NewId, ids_of
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.resolve import Directory
from schema import Heading, Listing, Need
from schema.introspection import fields

NEEDS, FIELDS = "What matters", "Linkbook fields"
NEED, FIELD = "need", "linkbook"
"""The `link_type` of an attribute of each taxonomy."""
OWN_ID = "id"
"""The one attribute of ours that is no field of a listing's file: the name of that file."""


class Taxonomies:
    """The terms of a directory, each made once."""

    def __init__(self, directory: Directory) -> None:
        self.id_of: NewId = ids_of(directory.settings.site_address)
        self._directory = directory

    @cached_property
    def all(self) -> tuple[Json, ...]:
        """Return both taxonomies, without their terms."""
        site = self._directory.settings.site_address
        return (
            self._taxonomy(NEEDS, "What people need, under six headings.", urls.absolute(site, urls.HEADINGS)),
            self._taxonomy(FIELDS, "Facts for which Open Referral has no field.", urls.absolute(site, urls.DATA)),
        )

    @cached_property
    def needs(self) -> dict[str, Json]:
        """Return the term of each heading and need, by its id."""
        return {term["code"]: term for heading in self._directory.headings for term in self._heading(heading)}

    @cached_property
    def fields(self) -> dict[str, Json]:
        """Return the term of each field of a listing, by its path without numbers, such as `who.not_for`."""
        described = {OWN_ID: "The listing's id, where the address of its page says nothing."}
        described |= {".".join(path): str(field.description) for path, field in fields(Listing)}
        return {path: self._term(FIELDS, path, path, words) for path, words in described.items()}

    def need_attribute(self, kind: str, id: str, need: Need) -> Json:
        """Return the attribute that says that a record of a kind is for a need."""
        return self._attribute(kind, id, NEED, self.needs[need.id], need.id)

    def field_attributes(self, kind: str, id: str, facts: dict[str, object], prefix: str = "") -> list[Json]:
        """Return the attributes that carry facts as people type them, under where they stand in a listing."""
        return [self._fact(kind, id, path, value, prefix) for path, value in _flat(facts, "")]

    def _fact(self, kind: str, id: str, path: str, value: str, prefix: str) -> Json:
        return {**self._attribute(kind, id, FIELD, self._inline(prefix + path), path), "label": path, "value": value}

    @cached_property
    def _inline(self) -> Callable[[str], Json]:
        """Return a function from a path, numbers and all, to what an attribute holds of its term; it keeps answers."""

        def inline(path: str) -> Json:
            term = self.fields[".".join(part for part in path.split(".") if not part.isdigit())]
            return {key: term[key] for key in ("id", "code", "name", "description", "taxonomy")}

        return cache(inline)

    def _attribute(self, kind: str, id: str, link_type: str, term: Json, name: str) -> Json:
        return {
            "id": self.id_of("attribute", id, link_type, name),
            "link_id": id,
            "link_entity": kind,
            "link_type": link_type,
            "taxonomy_term_id": term["id"],
            "taxonomy_term": term,
        }

    def _heading(self, heading: Heading) -> Iterator[Json]:
        site = self._directory.settings.site_address
        top = self._term(NEEDS, f"heading-{heading.id}", heading.name, heading.name)
        yield {**top, "term_uri": urls.absolute(site, urls.heading(heading.id))}
        for need in heading.needs:
            term = self._term(NEEDS, need.id, need.name, need.summary)
            yield {**term, "term_uri": urls.absolute(site, urls.need(need.id, need.sensitive)), "parent_id": top["id"]}

    def _term(self, taxonomy: str, code: str, name: str, description: str) -> Json:
        return {
            "id": self.id_of("taxonomy_term", taxonomy, code),
            "code": code,
            "name": name,
            "term": name,
            "description": description,
            "taxonomy": taxonomy,
            "taxonomy_id": self.id_of("taxonomy", taxonomy),
        }

    def _taxonomy(self, name: str, description: str, uri: str) -> Json:
        id = self.id_of("taxonomy", name)
        return without_empty({"id": id, "name": name, "description": description, "uri": uri})


def _flat(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield each text in a value with its path, such as `who.any_of.0.from_age`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _flat(inner, f"{path}.{place}")
    else:
        yield path, str(value)
