"""Sentences and words that are declared as data and said as such: the choices of the schema, the form's questions."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract.form_messages import MESSAGES
from generator.contract.search_constants import ROUTE_LABELS
from generator.formatting import capitalised
from generator.views import cost_text, listing_text, session_text
from generator.views.form.sections import SECTIONS, Fold, FormSection, Repeat, all_questions
from schema.join import ROUTES
from schema.organisation import ORGANISATION_KINDS
from schema.participation import WAYS
from schema.session import WEEKS

REVIEW_WAYS = ("by phone", "by e-mail", "in person", "on a visit", "on their website", "by the form")
"""How reviews say most that they were done; a curator may write any other way."""

GROUPS = (
    "adults|anyone|autistic people|bereaved people|carers|children|couples|disabled people|families|lgbt people|men"
    "|new parents|older people|parents|people with dementia|refugees|students|veterans|women|young carers|young people"
).split("|")
"""Groups of people that listings name most; a curator may write any other."""


TIMES_OF_DAY = ("Morning", "Afternoon", "Evening", "In the morning", "In the afternoon", "In the evening")
"""Times of day, as `search/session-filter.js` and `time-words.js` make their labels."""


def declared() -> Iterator[tuple[str, str]]:
    """Yield each with the module that declares it."""
    for words in (WAYS, ROUTES, ORGANISATION_KINDS, REVIEW_WAYS, WEEKS, GROUPS, session_text.DAY_NAMES):
        yield from (("schema", str(word)) for word in words)
    yield from (("generator/formatting.py", word) for word in ("and", "or"))
    yield from (("site_overrides/assets/shared/contract.js", text) for text in labels())
    yield from (("site_overrides/assets/submit/form-contract.js", told.sentence) for told in MESSAGES.values())
    for words in (WAYS, WEEKS, tuple(cost_text.COST_WORDS.values())):
        yield from (("site_overrides/assets/submit/listing-text.js", str(word)) for word in words)
    yield from (("generator/views/form", text) for text in dict.fromkeys(_of_form()) if text)


def labels() -> Iterator[str]:
    """Yield the words of the contract that scripts say: labels of filters, of freshness, of doubtful days."""
    yield from (*ROUTE_LABELS.values(), *map(capitalised, WAYS), *cost_text.COST_OPTIONS.values())
    yield from (name for _, name in (*listing_text.ACCESS_WORDS, *listing_text.FACILITY_WORDS))
    yield from (*listing_text.FRESHNESS_WORDS.values(), *session_text.DOUBT_WORDS.values())
    yield from (*session_text.DAY_NAMES, *TIMES_OF_DAY)


def _of_form() -> Iterator[str]:
    for question in all_questions():
        yield from (question.asks, question.hint)
        if question.path != "in_languages.language":  # the CLDR knows what languages are called
            yield from (choice.words for choice in (*question.choices, *question.more_choices))
    for section in SECTIONS:
        yield from _of_section(section)


def _of_section(section: FormSection) -> Iterator[str]:
    yield from (section.title, section.lead, section.enough)
    yield from _of_repeat(section.repeat)
    for fold in section.folds:
        yield from _of_fold(fold)


def _of_fold(fold: Fold) -> Iterator[str]:
    yield fold.title
    yield from _of_repeat(fold.repeat)


def _of_repeat(repeat: Repeat | None) -> Iterator[str]:
    if repeat:
        yield from (repeat.one, repeat.add)
        for fold in repeat.folds:
            yield from _of_fold(fold)
