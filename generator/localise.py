"""A directory as readers of another language have it: what is said in their language, and a mark on all that is not.

The facts are the same, and so are the ids. A listing's name, summary and description are those that somebody wrote in
the language; what only the listing's own language says is marked as such, for a screen reader to speak it rightly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar

from generator.languages import InLanguage, welsh
from generator.places import Place
from generator.resolve import Directory, LinkedListing
from schema import Heading, Listing, Need, Record, Settings, SiteWords
from schema.field_types import field_type
from schema.settings import UrgentHelp
from schema.site_words import AreaWords, NeedWords
from schema.translation import Translation

OWN_LANGUAGE = "en"
"""The language in which a directory is written."""
_NAMES = frozenset(
    "address approved by consent formerly how in_languages keywords languages name other_names source town"
    " venue".split()
)
"""Fields that hold names, or words that no page shows: they are read alike in every language."""

R = TypeVar("R", bound=Record)


def directory(whole: Directory, language: str) -> Directory:
    """Return a directory for readers of a language."""
    words = whole.words.get(language, SiteWords())
    needs_by_id = {each.id: each for each in words.needs}
    headings = tuple(_heading(heading, words, needs_by_id) for heading in whole.headings)
    needs = {need.id: need for heading in headings for need in heading.needs}
    areas = {each.id: each for each in words.areas}
    places = {id: _place(place, areas.get(id)) for id, place in whole.places.items()}
    return replace(
        whole,
        language=language,
        settings=_settings(whole.settings, words),
        headings=headings,
        needs=needs,
        places=places,
        listings={id: _linked(item, language, needs, places) for id, item in whole.listings.items()},
    )


# --- listings -----------------------------------------------------------------------------------------------------


def _linked(
    item: LinkedListing, language: str, needs: Mapping[str, Need], places: Mapping[str, Place]
) -> LinkedListing:
    return replace(
        item,
        listing=listing(item.listing, language),
        needs=tuple(needs[need.id] for need in item.needs),
        served=tuple(places[id].area.name for id in item.listing.serves if id in places),
    )


def listing(own: Listing, language: str) -> Listing:
    """Return a listing with its words in a language, as far as somebody wrote them; the rest is marked."""
    told = next((each for each in own.in_languages if each.language == language), None)
    marked = _marked(own)
    name = InLanguage(own.name, OWN_LANGUAGE)
    if told is None:
        return marked.model_copy(update={"name": name})
    others = tuple(each for each in own.in_languages if each is not told)
    original = Translation.model_construct(
        language=OWN_LANGUAGE, name=own.name, summary=own.summary, description=own.description
    )
    return marked.model_copy(
        update={
            "name": told.name or name,
            "summary": told.summary,
            "description": told.description or marked.description,
            "in_languages": (original, *others),
        }
    )


def _marked(record: R) -> R:
    """Return a record with every sentence that somebody typed marked with the directory's own language."""
    changes = {name: _marked_value(value) for name, value in _sentences(record)}
    return record.model_copy(update=changes) if changes else record


def _sentences(record: Record) -> Iterable[tuple[str, Any]]:
    """Yield the fields of a record that hold sentences, or records that may."""
    for name in _marked_fields(type(record)):
        value = getattr(record, name)
        if value:
            yield name, value


@cache
def _marked_fields(model: type[Record]) -> tuple[str, ...]:
    if model.__name__ == "Phone":
        return ()
    kinds = {name: field_type(model, name) for name in model.model_fields if name not in _NAMES}
    return tuple(name for name, kind in kinds.items() if kind.name in ("line", "paragraphs", "group"))


def _marked_value(value: Any) -> Any:
    if isinstance(value, str):
        return InLanguage(value, OWN_LANGUAGE)
    if isinstance(value, tuple):
        return tuple(map(_marked_value, value))
    return _marked(value) if isinstance(value, Record) else value


# --- what is the directory's own ----------------------------------------------------------------------------------


def _settings(settings: Settings, words: SiteWords) -> Settings:
    own, lines = words.settings, {each.line: each for each in words.urgent_help}
    publisher = settings.publisher.model_copy(update={"name": own.publisher or settings.publisher.name})
    return settings.model_copy(
        update={
            "strapline": own.strapline or InLanguage(settings.strapline, OWN_LANGUAGE),
            "notice": own.notice or (settings.notice and InLanguage(settings.notice, OWN_LANGUAGE)),
            "publisher": publisher,
            "urgent_help": tuple(_urgent(line, lines) for line in settings.urgent_help),
        }
    )


def _urgent(line: UrgentHelp, lines: Mapping[str, Any]) -> UrgentHelp:
    words = lines.get(line.name)
    if words is None:
        return _marked(line)
    note = words.note or (line.note and InLanguage(line.note, OWN_LANGUAGE))
    return line.model_copy(update={"when": words.when, "name": words.name or line.name, "note": note})


def _heading(heading: Heading, words: SiteWords, needs: Mapping[str, NeedWords]) -> Heading:
    told = next((each for each in words.what_matters if each.id == heading.id), None)
    name, says = InLanguage(heading.name, OWN_LANGUAGE), InLanguage(heading.says, OWN_LANGUAGE)
    return heading.model_copy(
        update={
            "name": told.name if told else name,
            "says": (told and told.says) or says,
            "needs": tuple(_need(need, needs.get(need.id)) for need in heading.needs),
        }
    )


def _need(need: Need, told: NeedWords | None) -> Need:
    """Return a need in a language. Its English words stay beside the others: many people mix the two."""
    summary = InLanguage(need.summary, OWN_LANGUAGE)
    if told is None:
        return need.model_copy(update={"name": InLanguage(need.name, OWN_LANGUAGE), "summary": summary})
    words = tuple(dict.fromkeys((*_every_form((told.name, *told.words)), need.name, *need.words)))
    danger = tuple(dict.fromkeys((*told.danger, *need.danger)))
    return need.model_copy(
        update={"name": told.name, "summary": told.summary or summary, "words": words, "danger": danger}
    )


def _every_form(phrases: Iterable[str]) -> Iterable[str]:
    """Yield phrases in Welsh with every form of their first words, for a sentence around them mutates those."""
    for phrase in phrases:
        first, *rest = phrase.casefold().split()
        yield from (" ".join((form, *rest)) for form in welsh.forms(first))


def _place(place: Place, words: AreaWords | None) -> Place:
    marked = _marked(place.area)
    changes = {name: told for name in ("name", "summary") if (told := getattr(words, name, None))}
    area = marked.model_copy(update=changes) if changes else marked
    return replace(place, area=area, team=place.team and _marked(place.team))
