"""The table of headings: for each field of a listing the words that spreadsheets and systems really use for it.

The first rule that a column fits is its own, so what must never be published comes first, and what says little last.
"""

from __future__ import annotations

from generator.importing.guess.heading_rules.contacts_and_places import CONTACTS_AND_PLACES
from generator.importing.guess.heading_rules.names_and_words import NAMES_AND_WORDS
from generator.importing.guess.heading_rules.not_published import NOT_PUBLISHED
from generator.importing.guess.heading_rules.rule import CODE, ID, LEFT_OUT, PRIVATE, STATUS, Rule
from generator.importing.guess.heading_rules.times_and_terms import TIMES_AND_TERMS

__all__ = ["CODE", "ID", "LEFT_OUT", "PRIVATE", "RULES", "STATUS", "Rule"]

RULES: tuple[Rule, ...] = (*NOT_PUBLISHED, *CONTACTS_AND_PLACES, *TIMES_AND_TERMS, *NAMES_AND_WORDS)
