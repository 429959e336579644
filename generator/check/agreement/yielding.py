"""Words with which a sentence may be about something else than a rule asks, by what they speak of.

A rule that holds words against a field names the groups that it yields to: it tells nothing of a sentence with a word
of one, and `linkbook check --explain` says which word that was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.check.context import ListingEntry
from generator.problems import FieldPath, Problem, Severity
from schema.calendar_names import A_DAY, MONTHS
from schema.types import quoted

CONDITION, SOME, EXAMPLE, CHOICE, DENIAL = "a condition", "only some", "an example", "a choice", "a denial"
PAST, DAY, PART, OTHER_PEOPLE, AGES = "another time", "a day", "a part of it", "other people", "some people"
TRAVEL, FOOD, EXTRAS, ASKING, FROM_HOME = "travel", "food", "an extra", "asking for it", "another way"
PRICES, MONEY, SUMS = "another price", "other money", "a sum"

_WORDS = {
    CONDITION: r"if|unless|except|excluding|other than|apart from|but|when|once|until|then|after|otherwise",
    SOME: r"some(?:times)?|certain|most(?:ly)?|mainly|usually|especially|priority|first|new|taster|trial|one of",
    EXAMPLE: r"include[sd]?|including|such as|like|there (?:is|are)|we have|groups are",
    CHOICE: r"or(?! (?:over|above|older|up)\b)|also|both|another|others?|as well",
    DENIAL: r"not|no",
    PAST: rf"was|were|used to|normally|would cost|{'|'.join(month for month in MONTHS if month != 'may')}",
    DAY: rf"(?:on )?{A_DAY}|christmas",
    PART: r"sessions?|hour|night|class(?:es)?|office|appointments?",
    OTHER_PEOPLE: r"members?(?:hip)?|carers?|volunteers?|accompanied",
    AGES: r"students|children|babies|under|over|those|people (?:on|with|who)|groups of|part(?:y|ies)|schools?",
    TRAVEL: r"trips?|outings?|coach|minibus|bus|buses|transport|lifts?|taxis?|parking",
    FOOD: r"lunch(?:es)?|meals?|dinners?|supper|tea|coffee|caf[eé]|drinks?|refreshments",
    EXTRAS: r"cr[eè]che|interpreters?|tickets?|hire|hiring|workshops?|raffle|kit|materials|books|prescriptions?"
    r"|passe?s?|licen[cs]es?",
    ASKING: r"book\w*|contact|enquir\w+|refer\w*|regist\w*|tickets?|pay\w*|cash|appl(?:y|ications?)|orders?|cancel\w*"
    r"|sign\w*",
    FROM_HOME: r"online|zoom|video|phone|e-?mail|calls?",
    PRICES: r"discount|free|reduced|cheaper|half price|concession\w*",
    MONEY: r"vouchers?|worth|sav(?:e|es|ing)|grants?|given|you (?:get|receive)|optional|donat\w+|suggested|if you can"
    r"|instead of|elsewhere|rather than|fines?|debts?|bills?|benefits?|deposit|allowance|costs? us|or more|help with"
    r"|towards|pay(?:s|ing)? for",
}
"""The words of each group; a group is called by what its words speak of."""
_SIGNS = {SUMS: "[£%]"}
"""The marks of a group that has no words."""


@dataclass(frozen=True)
class StatedClaim:
    """What a sentence says against a field, and the word for which the rule is silent about it, if there is one."""

    place: FieldPath
    message: str
    silenced_by: str = ""


class Yielding:
    """The words to which one rule yields: those of some groups, and others of its own."""

    def __init__(self, *groups: str, besides: str = "") -> None:
        self._groups = (*groups, "something else")
        words = {"something else": besides} if besides else {}
        patterns = [
            _SIGNS[group] if group in _SIGNS else rf"\b(?:{(_WORDS | words)[group]})\b" for group in (*groups, *words)
        ]
        self._pattern = re.compile("|".join(f"({pattern})" for pattern in patterns), re.IGNORECASE)

    def word(self, words: str) -> str:
        """Return the first word that may give a sentence to something else, and what it speaks of; or nothing."""
        found = self._pattern.search(words)
        return because(found[0], self._groups[found.lastindex - 1]) if found and found.lastindex else ""


def because(word: str, kind: str) -> str:
    """Return why a rule is silent: a word, and what it may speak of."""
    return f"{quoted(word)} ({kind})"


def told(entry: ListingEntry, claims: Iterable[StatedClaim], code: str) -> Iterator[Problem]:
    """Yield the problem of the first claim that nothing silences."""
    for claim in claims:
        if not claim.silenced_by:
            yield entry.problem(claim.place, claim.message, Severity.WARNING, code)
            return
