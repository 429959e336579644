"""The words and patterns of the form and the plan that Python and JavaScript share."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from pydantic.fields import FieldInfo

from generator.check import (
    confidential,
    contactability,
    crisis_lines,
    exposed_addresses,
    hidden_places,
    impersonation,
    links,
    misspelt_addresses,
    pasted,
    personal,
    prices,
    private_lives,
    style,
)
from generator.contract.form_messages import MESSAGES
from generator.contract.javascript_regex import source_and_flags, whole, without_lookbehind
from generator.formatting import ORDINARY_WORDS, WORDS_OF_NAMES
from generator.load.safe_read import HIDDEN
from generator.submissions import yaml_block
from generator.views.card import MOST_TIMES
from generator.views.cost_text import COST_WORDS
from generator.views.form import CURATORS_OWN
from generator.views.form.branching import ASKED_WHEN, ROLES
from generator.views.listing_text import MOST_NOTICE
from schema import Listing, Record, advice, time_advice, types
from schema.calendar_names import DAYS, MONTHS
from schema.field_types import field_type
from schema.introspection import fields, model_at
from schema.listing import EVERYWHERE
from schema.status import NO_ROOM

Constants = dict[str, tuple[str, Any]]
"""Each constant by its JavaScript name, with a sentence that says what it is."""


def shared() -> Constants:
    """Return what several parts of the site need."""
    return {
        "ID_PATTERN": ("What an id looks like: a listing's address, for one.", whole(types.SHAPES["id"])),
        "MAX_ID": ("Most characters of an id.", types.MAX_ID),
        "DAYS": ("The days of the week, Monday first.", DAYS),
        "COST_LABELS": ("Kinds of cost, each with its label.", COST_WORDS),
        "MOST_TIMES": ("How many of a listing's times a card says.", MOST_TIMES),
    }


def form() -> Constants:
    """Return what only the form needs, so that no other page has to fetch it."""
    return {
        "BEGIN_MARK": ("The line above the YAML in an e-mail.", yaml_block.BEGIN),
        "END_MARK": ("The line below the YAML in an e-mail.", yaml_block.END),
        "ORDINARY_WORDS": ("First words of notes that are no names.", ORDINARY_WORDS),
        "WORDS_OF_NAMES": ("Those of them that begin a name before another capital.", WORDS_OF_NAMES),
        "MOST_NOTICE": ("Most characters of a place's notice that a card has room for.", MOST_NOTICE),
        **_field_constants(),
        **_rule_constants(),
    }


def _field_constants() -> Constants:
    return {
        "FIELDS": ("The fields that the form asks for, by dotted path, in the order of a file.", dict(_fields())),
        "ASKED_WHEN": (
            "When a question is asked that is not always asked: alternatives, each of clauses that hold together.",
            {path: [[clause.facts() for clause in each] for each in when] for path, when in ASKED_WHEN.items()},
        ),
        "ROLES": ("Who may refer somebody, by their job.", ROLES),
        "MONTHS": ("The months, January first.", MONTHS),
        "EVERYWHERE": ("What `serves` says of a listing that anybody in the country may use.", EVERYWHERE),
        "SHAPES": (
            "What a whole text of each kind looks like.",
            {name: whole(pattern) for name, pattern in types.SHAPES.items()},
        ),
        "SIGNS": ("What a part of a text looks like that makes it one kind or spoils it.", types.SIGNS),
        "SPOKEN_TIMES": ("Times that people write as words.", time_advice.SPOKEN_TIMES),
        "LAST_AFTERNOON": ("The last hour by itself that is after noon.", time_advice.LAST_AFTERNOON),
        "FIRST_MORNING": ("The first hour by itself that is in the morning.", time_advice.FIRST_MORNING),
        "POSTCODE_AREAS": ("The letters that begin a UK postcode.", sorted(types.POSTCODE_AREAS)),
        "HIDDEN_HOSTS": ("How a name ends that is not on the public internet.", types.HIDDEN_HOSTS),
        "MAX_ECHO": ("Most characters of somebody's text that a message repeats.", types.MAX_ECHO),
        "MAX_PHONE": ("Most characters of a phone number.", types.MAX_PHONE),
        "MAX_EMAIL": ("Most characters of an e-mail address.", types.MAX_EMAIL),
        "MAX_ADDRESS": ("Most characters of a web address.", types.MAX_ADDRESS),
    }


def _rule_constants() -> Constants:
    modules = (
        *(confidential, contactability, prices, crisis_lines, private_lives, hidden_places, impersonation, personal),
        *(misspelt_addresses, exposed_addresses, style, pasted),
    )
    text = {code: pattern for module in modules for code, pattern in module.PATTERNS.items()}
    return {
        "MESSAGES": (
            "What a finding means to somebody who fills in the form, by code. A private one repeats nothing.",
            {
                code: dataclasses.asdict(message) | {"severity": message.severity.value}
                for code, message in MESSAGES.items()
            },
        ),
        "TEXT_PATTERNS": (
            "What rules look for in text, by code, as source and flags: a browser may not know every mark in them.",
            {code: source_and_flags(pattern) for code, pattern in text.items()},
        ),
        "HIDDEN_CHARACTERS": ("Characters that nobody can see.", without_lookbehind(HIDDEN)),
        "ASKED_FOR": ("Routes that lead nowhere without a number or an address.", contactability.ASKED_FOR),
        "NO_ROOM": ("The answers about places that send somebody new elsewhere.", NO_ROOM),
        "NOT_A_NAME": ("Words that stand for nothing where a name belongs.", sorted(style.NOT_A_NAME)),
        "WORDS_FOR_NONE": ("Words that stand for nothing in any box.", sorted(advice.WORDS_FOR_NONE)),
        "TRACKING_PARAMETER": ("A parameter that follows people.", whole(links.PATTERNS["tracking"])),
        "PATIENT_PARAMETER": ("A parameter about a person.", whole(links.PATTERNS["patient_in_address"])),
        "EXAMPLE_HOST": ("A name that stands in examples alone.", links.PATTERNS["example"]),
        "LIKELY_HOSTS": (
            "Names and endings of addresses that a misspelt one may be meant for, and those that look so and are real.",
            {
                "providers": misspelt_addresses.PROVIDERS,
                "endings": misspelt_addresses.ENDINGS,
                "uk_endings": misspelt_addresses.UK_ENDINGS,
                "real": sorted({*misspelt_addresses.REAL_PROVIDERS, *misspelt_addresses.REAL_ENDINGS}),
            },
        ),
        "HOSTS": ("Names of websites, by the code of their problem.", {c: sorted(h) for c, h in links.HOSTS.items()}),
    }


def _fields() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, field in fields(Listing):
        owner, dotted = model_at(Listing, path[:-1]), ".".join(path)
        if owner and not any(dotted == own or dotted.startswith(f"{own}.") for own in CURATORS_OWN):
            yield dotted, _field(owner, path[-1], field)


def _field(owner: type[Record], name: str, field: FieldInfo) -> dict[str, Any]:
    answer = field_type(owner, name)
    facts = {
        "title": field.title,
        "kind": answer.name,
        "many": answer.many,
        "required": field.is_required(),
        "max": next((note.max_length for note in field.metadata if hasattr(note, "max_length")), None),
        "choices": answer.choices,
        "low": answer.low,
        "high": answer.high,
    }
    return {key: value for key, value in facts.items() if value is not None and value is not False and value != ()}
