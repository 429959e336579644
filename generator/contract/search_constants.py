"""The constants of the finder that its index and its engine share, and the labels that both sides read out."""

from __future__ import annotations

from typing import Any

from generator import recurrence, recurrence_rows
from generator.export import search_index
from generator.export.search_index import doc_values
from generator.export.search_index.header import DAYS_AHEAD
from generator.export.search_index.need_postings import FULL_TYPICALITY, INFERRED_PLACE
from generator.export.search_index.postings import MAX_NAME_SHARE, MAX_WEIGHT
from generator.export.search_index.term_dictionary import LISTED, MEANT, ORDINARY, PHRASE_WEIGHT_SCALE
from generator.formatting import capitalised
from generator.lexicon import analyzer
from generator.lexicon.need_phrases import (
    FAMILY_SHARE,
    GENERIC_SHARE,
    ONE_PHRASE_DOUBT,
    RARE_STOP,
    RARE_STOP_SHARE,
    RARITY_CEILING,
    SMOOTHING,
    STOP_WEIGHT,
)
from generator.views import card, cost_text, listing_text, session_text
from schema.calendar_names import DAYS
from schema.participation import ONLINE_WAYS, REMOTE_WAYS, WAYS
from schema.session import WEEKS
from schema.status import PLACES

FACETS = ("need", "area", "way", "cost", "places", "day", "time", "group", "route", "access", "facility", "language")
"""The filters of which several values can be chosen, by their keys in the address, in the order they are written."""

ROUTE_LABELS = {
    "turn up": "Just turn up",
    "self": "Get in touch yourself",
    "family or friend": "A relative or friend gets in touch",
    "gp": "Through a GP",
    "link worker": "Through a link worker",
    "health visitor": "Through a health visitor",
    "midwife": "Through a midwife",
    "mental health team": "Through a mental health team",
    "hospital": "Through a hospital",
    "social worker": "Through a social worker",
    "school": "Through a school",
    "police": "Through the police",
    "probation": "Through probation",
    "job centre": "Through a job centre",
    "housing officer": "Through a housing officer",
    "charity or advice service": "Through a charity or advice service",
    "any professional": "Through any professional",
}
"""How somebody joins, as a choice in a filter. A listing's page says it as advice: "Ask at your GP surgery"."""


def constants() -> dict[str, tuple[str, Any]]:
    """Return each constant by its JavaScript name, with a sentence that says what it is. A set of words is one text."""
    return {**_shapes(), **_words(), **_weights(), **_labels()}


def _shapes() -> dict[str, tuple[str, Any]]:
    return {
        "INDEX_VERSION": ("The shape of the index's files; an engine refuses any other.", search_index.VERSION),
        "EPOCH": ("The day from which days are counted.", recurrence_rows.DAY_ZERO.isoformat()),
        "DAYS_AHEAD": ("For how many days after the build the header knows what is overdue.", DAYS_AHEAD),
        "EVERYWHERE": ("What stands for everywhere among areas' numbers.", doc_values.EVERYWHERE_NUMBER),
        "NO_FIXED_PLACE": ("What stands for a listing with no fixed place.", doc_values.NO_FIXED_PLACE),
        "OTHER_WAYS_IN": ("What says that not postcodes alone decide.", doc_values.OTHER_WAYS_IN),
        "PLACES": ("What a listing may say of its places.", PLACES),
        "POINT_SCALE": ("Parts of a degree in which points are given.", doc_values.POINT_SCALE),
        "LAST_WEEK": ("The bit of a session's weeks that says: the last of the month.", 1 << WEEKS.index("last")),
        "HOLIDAY_ANSWERS": ("What a session says of holidays, by its number.", recurrence_rows.ANSWERS),
        "IRREGULAR": ("The bit of a session's days that says: no rule gives them.", recurrence_rows.IRREGULAR),
        "BY_APPOINTMENT": ("The bit of a session's days that says: by appointment.", recurrence_rows.BY_APPOINTMENT),
        "MONTH_SCALE": ("How much a month counts for in a day of every year.", recurrence_rows.MONTH_SCALE),
        "LOOK_AHEAD_DAYS": ("How far ahead the next time is looked for.", recurrence.LOOK_AHEAD_DAYS),
        "WITHOUT_END_MINUTES": ("How long a session is taken to last that has no end.", recurrence.WITHOUT_END_MINUTES),
        "DOUBT_WORDS": ("What to say of a day of doubt, by what it is.", list(session_text.DOUBT_WORDS.items())),
        "FACETS": ("The filters of which several values can be chosen, as the address writes them.", FACETS),
        "REMOTE_WAYS": ("The ways for which nobody leaves home.", REMOTE_WAYS),
        "ONLINE_WAYS": ('The ways that "online" may mean.', ONLINE_WAYS),
        "MOST_TIMES": ("How many of a listing's times a card says.", card.MOST_TIMES),
    }


def _words() -> dict[str, tuple[str, Any]]:
    return {
        "MAX_WORD": ("Letters of a word that count.", analyzer.MAX_WORD),
        "STOP_WORDS": ("Folded words that listings are not indexed by.", " ".join(sorted(analyzer.STOP_WORDS))),
        "KEPT_WHOLE": ("Words that are their own stems.", " ".join(sorted(analyzer.KEPT_WHOLE))),
        "THREE_LETTERS": ("Words that only look like a plural, as a pattern.", analyzer.THREE_LETTERS.pattern),
        "LISTED": ("The bit of a word's kinds: listings have it.", LISTED),
        "MEANT": ("The bit of a word's kinds: needs or synonyms have it.", MEANT),
        "ORDINARY": ("The bit of a word's kinds: it is known to be spelt right.", ORDINARY),
    }


def _weights() -> dict[str, tuple[str, Any]]:
    return {
        "MAX_WEIGHT": ("The largest weight of a posting.", MAX_WEIGHT),
        "MAX_NAME_SHARE": ("The largest share of a name in a posting.", MAX_NAME_SHARE),
        "FULL_TYPICALITY": ("How typical of a need a listing is that is wholly so.", FULL_TYPICALITY),
        "INFERRED_PLACE": ("The place of a need that a listing speaks of and does not list.", INFERRED_PLACE),
        "PHRASE_WEIGHT_SCALE": ("By how much phrases' weights are multiplied.", PHRASE_WEIGHT_SCALE),
        "RARE_STOP": ("The rarity beyond which a stop word says something.", RARE_STOP),
        "RARE_STOP_SHARE": ("How much of its rarity such a word says.", RARE_STOP_SHARE),
        "STOP_WEIGHT": ("How much any other stop word says.", STOP_WEIGHT),
        "GENERIC_SHARE": ("How much of its rarity a generic word says.", GENERIC_SHARE),
        "FAMILY_SHARE": ("How much of its rarity a word for family says.", FAMILY_SHARE),
        "RARITY_CEILING": ("The part of the largest rarity that one word can say.", RARITY_CEILING),
        "SMOOTHING": ("Phrases added to those that have a stem, for doubt.", SMOOTHING),
        "ONE_PHRASE_DOUBT": ("What is left of doubt by each phrase of a need.", ONE_PHRASE_DOUBT),
    }


def _labels() -> dict[str, tuple[str, Any]]:
    return {
        "DAYS": ("The days of the week, Monday first.", DAYS),
        "WAY_LABELS": ("Ways of taking part, each with its label.", {way: capitalised(way) for way in WAYS}),
        "COST_OPTION_LABELS": ("Kinds of cost, each with its label in a filter.", cost_text.COST_OPTIONS),
        "ROUTE_LABELS": ("Ways to join, each with its label in a filter.", ROUTE_LABELS),
        "ACCESS_LABELS": ("Kinds of access, each with its label.", dict(listing_text.ACCESS_WORDS)),
        "FACILITY_LABELS": ("Kinds of facilities, each with its label.", dict(listing_text.FACILITY_WORDS)),
        "FRESHNESS_LABELS": ("States of freshness in words; {day} is a date.", listing_text.FRESHNESS_WORDS),
    }
