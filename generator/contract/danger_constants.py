"""The signs of danger as the form's scripts read them: the same phrases, in the same small language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.check import crisis_lines, help_lines
from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.dangers.vocabulary import VOCABULARY
from generator.check.evidence import TOGETHER, Danger
from generator.check.impersonation import CHARITIES, PUBLIC_BODIES
from generator.check.phrases import CODE, GAPS
from generator.check.safeguarding import ADULT, DANGERS
from generator.contract.form_constants import Constants
from generator.contract.javascript_regex import source_and_flags


def constants() -> Constants:
    """Return each constant by its JavaScript name, with a sentence that says what it is."""
    return {
        "ADULT": ("From what age a person is an adult.", ADULT),
        "TOGETHER": ("Within how many sentences two weak signs stand together.", TOGETHER),
        "GAPS": ("Most words that a gap in a phrase stands for.", GAPS),
        "CODE": ("What #code in a phrase stands for, as a pattern.", CODE),
        "VOCABULARY": ("Words that mean much the same, by the name that phrases use for them.", VOCABULARY),
        "DANGERS": ("The signs of each kind of danger.", _by_name(DANGERS)),
        "HIDDEN_PLACES": ("What points to a secret place, in words.", _by_name([HIDDEN_PLACE])),
        **_names_and_numbers(),
    }


def _names_and_numbers() -> Constants:
    return {
        "BODIES": (
            "Whose names may be used falsely: how each is known in a name, and what is in the names of its own hosts.",
            {
                body.called: {
                    "name": source_and_flags(body.name),
                    "hosts": body.hosts,
                    "isPublic": body in PUBLIC_BODIES,
                }
                for body in (*PUBLIC_BODIES, *CHARITIES)
            },
        ),
        "HELP_LINE_NAMES": (
            "When the name of a help line is one where it stands, and how far from it its number may be.",
            {
                "shortest": crisis_lines.SHORTEST_NAME,
                "plainWords": sorted(crisis_lines.PLAIN_WORDS),
                "mostBetween": crisis_lines.MOST_BETWEEN,
                "mostBefore": crisis_lines.MOST_BEFORE,
                "longestNumber": crisis_lines.LONGEST_NUMBER,
            },
        ),
        "SHORTEST_TO_COMPARE": (
            "Digits of the shortest number that can be a slip of a help line's.",
            help_lines.SHORTEST_TO_COMPARE,
        ),
        "SHORT_NUMBERS": ("Numbers that no group can have as its own.", crisis_lines.SHORT_NUMBERS),
    }


def _by_name(dangers: Iterable[Danger]) -> dict[str, Any]:
    return {danger.name: _facts(danger) for danger in dangers}


def _facts(danger: Danger) -> dict[str, Any]:
    return {
        "code": danger.code,
        "signs": [{"sure": sign.sure, "phrases": sign.phrases} for sign in danger.signs],
        "protections": danger.protections,
        "onlyWith": danger.only_with,
    }
