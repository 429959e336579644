"""Rules that hold a listing for a named person: it may be right, but nobody should publish it unthinking.

What words can show is in `generator/check/dangers`, and how it is weighed in `generator/check/evidence.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.check.danger_model import DangerModel, danger_model
from generator.check.dangers.bad_advice import BAD_ADVICE
from generator.check.dangers.children import CHILDREN
from generator.check.dangers.children_told import CHILDREN_TOLD
from generator.check.dangers.closing import CLOSED, CLOSED_PLAINLY
from generator.check.dangers.conditions import HELP_FOR_A_VOTE, NAMES_GIVEN_AWAY, PAID_IN_KIND
from generator.check.dangers.conversion import CONVERSION, CONVERSION_NAMED
from generator.check.dangers.conversion_told import CONVERSION_TOLD
from generator.check.dangers.disabled_people import DISABLED_PEOPLE_SHUT_OUT
from generator.check.dangers.doors import OPEN_DOORS
from generator.check.dangers.emergency import EMERGENCY
from generator.check.dangers.exceptions import EXCEPTIONS
from generator.check.dangers.exclusion import EXCLUSION
from generator.check.dangers.exploitation import EXPLOITATION
from generator.check.dangers.fled import FLED
from generator.check.dangers.fumes import FUMES
from generator.check.dangers.handed_round import HANDED_ROUND
from generator.check.dangers.harm import HARMFUL_CARE, SELF_HARM
from generator.check.dangers.hate import HATE
from generator.check.dangers.lines import WRONG_LINES
from generator.check.dangers.lone_adults import ALONE_AT_NIGHT, HUSHED
from generator.check.dangers.medicine import MEDICINE, SPIRITS
from generator.check.dangers.money import MONEY
from generator.check.dangers.money_told import MONEY_TOLD
from generator.check.dangers.officers import FEIGNED
from generator.check.dangers.passed_on import PASSED_ON
from generator.check.dangers.plain_threats import CHEATS, PLAIN_HATE, PLAIN_THREATS
from generator.check.dangers.quiet_places import QUIET_PLACE
from generator.check.dangers.remedies import REMEDIES
from generator.check.dangers.rescue import KEPT_FROM_RESCUE, SECONDS_COUNT
from generator.check.dangers.sales import FOR_SALE
from generator.check.dangers.shut_out import SHUT_OUT
from generator.check.dangers.whereabouts import WHEREABOUTS
from generator.check.dangers.wrong_answers import WRONG_ANSWERS
from generator.check.evidence import Danger, Evidence, JudgedText
from generator.problems import Problem, Severity
from schema.types import quoted

DECIDE = "A named person must decide, and record it: approved: {on: …, by: …}"
READ_AGAIN = "Read it again: could it harm anybody? If not, all is well"
DANGERS = (
    *(MEDICINE, SPIRITS, CONVERSION, CONVERSION_NAMED, SELF_HARM, HARMFUL_CARE),
    *(EXCLUSION, HATE, MONEY, BAD_ADVICE, CHILDREN, EXPLOITATION, FLED),
    *(EMERGENCY, OPEN_DOORS, FOR_SALE, FEIGNED, CLOSED, CLOSED_PLAINLY),
    *(EXCEPTIONS, DISABLED_PEOPLE_SHUT_OUT, KEPT_FROM_RESCUE, SECONDS_COUNT, PASSED_ON, QUIET_PLACE),
    *(HELP_FOR_A_VOTE, NAMES_GIVEN_AWAY, PAID_IN_KIND),
    *(WRONG_LINES, FUMES, CONVERSION_TOLD, SHUT_OUT, REMEDIES, HUSHED, ALONE_AT_NIGHT, HANDED_ROUND),
    *(PLAIN_HATE, PLAIN_THREATS, CHEATS),
    *(MONEY_TOLD, WHEREABOUTS, CHILDREN_TOLD, WRONG_ANSWERS),
)
"""Every kind of danger that words can show. The form looks for the same."""

SENSITIVE_ADDRESS = "sensitive_address"
"""The code of an address where people come who may be in danger: nobody has said that it is secret."""
FACTS = frozenset({"door_code", "says_closed", "secret_address"})
"""Codes of what is a fact and no danger in words."""
ALWAYS_HELD = FACTS | {"emergency_claim", "exclusion", "harmful_care", "hate"}
"""Codes of what is held or refused whatever else is said.

Help in place of 999, shutting people out and hatred are made no smaller by kind words around them, and of care that
does harm there are too few sentences to learn from.
"""

NEVER_REPEATED = frozenset({"secret_address", "finding_people"})
"""Codes of what no message repeats: it may show the way to somebody who hides."""
_LONG_NUMBER = re.compile("[0-9]{3}")
"""What may be somebody's number, which no message repeats either."""

REASONS = {
    "asks_for_money": "asks for money, a card or a password in a way that people cannot get back",
    "bad_advice": "gives advice that can lose people their case, their money or their home",
    "child_safety": "has words that can be a sign of harm to children",
    "clinical_claim": "makes a promise about health, or speaks against medicine",
    "conversion_therapy": "seems to offer to change whom somebody loves, or who they are",
    "drugs_or_weapons": "seems to offer drugs, medicines or weapons",
    "emergency_claim": "seems to take the place of the emergency services",
    "exclusion": "seems to shut people out in a way that may be against the law",
    "exploitation": "has words that can be a sign of people being exploited or controlled",
    "feigned_officer": "speaks in the name of an authority that it may not be",
    "finding_people": "may help to find, bring back or put pressure on somebody who has fled",
    "harmful_care": "speaks of care, or of a place, that may do harm",
    "hate": "speaks with hate of a group of people",
    "says_closed": "seems to say that it has closed, but its status is open",
    "secret_address": "tells where a place is that nobody is to know",
    "self_harm": "may help people to harm themselves",
}
"""What a problem of each kind says, by its code."""

_ASKED = {"says_closed": f"If so, set status: {{kind: closed, reason: …}}. If not: {DECIDE[0].lower()}{DECIDE[1:]}"}
"""What to do about what is held, where it is more than to decide."""

_EVIDENCE = Evidence(DANGERS)


def read(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[JudgedText]:
    """Yield each text of a listing with the dangers whose signs it has."""
    return _EVIDENCE.readings(text, _marks(entry), context.needs_by_word)


def nothing_said_is_a_danger(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text has the signs of a danger, or says together what dangers say; none tells how to open a door.

    Signs that are all there is to a danger hold a listing only where the rest of what is said does not speak against
    it; else they are a warning, and so is what comes near enough to a danger without a sign.
    """
    model = danger_model()
    for said in read(entry, context, text):
        stands = bool(said.dangers) and model.upholds(said.sentences, [danger.code for danger in said.dangers])
        for danger in {danger.code: danger for danger in reversed(said.dangers)}.values():  # each code once
            is_held = danger.code in ALWAYS_HELD or stands
            yield _told(entry, said, danger, Severity.HELD if is_held else Severity.WARNING)
        if not said.dangers and said.path not in entry.document.comments:  # no reader of the site sees a remark
            yield from _said_together(entry, said, model)


def _said_together(entry: ListingEntry, said: JudgedText, model: DangerModel) -> Iterator[Problem]:
    """Yield what a text without a sign says together, when that is enough to hold it or to warn of it."""
    worth = model.worth(said.sentences)
    if worth < (model.held if said.path[0] == "keywords" else model.warned):  # they name what people flee
        return
    because = ", ".join(f'"{words}"' for words in model.telling(said.sentences))
    if worth >= model.held:
        message = f"says together what listings that do harm say: {because}. {DECIDE}"
        yield entry.problem(said.path, message, Severity.HELD, "said_together")
    else:
        message = f"has words that stand together in some listings that do harm: {because}. {READ_AGAIN}"
        yield entry.problem(said.path, message, Severity.WARNING, "said_together")


def has_sign(sentence: str, problem: Problem, entry: ListingEntry) -> bool:
    """Return whether a sentence has a sign of the danger that a problem of a listing tells of."""
    names = {sign.name for danger in DANGERS if danger.code == problem.code for sign in danger.signs}
    field = next((step for step in reversed(problem.field) if isinstance(step, str)), "")
    return bool(names) and not names.isdisjoint(_EVIDENCE.signs(sentence, f"{_marks(entry)} @{field}"))


def _told(entry: ListingEntry, said: JudgedText, danger: Danger, severity: Severity) -> Problem:
    if danger is OPEN_DOORS:  # a pull request is public at once, and so is the way in
        message = "this tells anybody how to open a door. Take it out, and change the code if it was sent"
        return entry.problem(said.path, message, code="door_code", private=True)
    ask = READ_AGAIN if severity is Severity.WARNING else _ASKED.get(danger.code, DECIDE)
    heard = "" if danger.code in NEVER_REPEATED else _EVIDENCE.heard(said, danger)
    words = f": {quoted(heard)}" if heard and not _LONG_NUMBER.search(heard) else ""
    return entry.problem(
        said.path,
        f"{REASONS[danger.code]}{words}. {ask}",
        severity,
        danger.code,
        private=danger in (QUIET_PLACE, WHEREABOUTS),
    )


def _marks(entry: ListingEntry) -> str:
    """Return what the listing's other fields say, as words for phrases to ask for."""
    who = entry.record.who
    is_for_children = (who.to_age is not None and who.to_age < ADULT) or (
        who.from_age is not None and who.from_age < ADULT - 2 and who.to_age is None
    )
    is_private = any(venue.keep_address_private for venue in entry.record.venues)
    others = f"{' @private' * is_private}{' @sensitive' * bool(entry.record.sensitive)}"
    return f"@{entry.record.status.kind}{' @children' * is_for_children}{others}"


ADULT = 18
"""From what age a person is an adult, in years."""


_PICTURE = GuardedPattern(
    re.compile(r"https?://[^\s)\]>\"']{1,200}\.(?:jpe?g|png|gif|webp|heic|mp4|mov)\b", re.IGNORECASE),
    (".jp", ".png", ".gif", ".webp", ".heic", ".mp4", ".mov"),
)


def no_link_leads_to_a_picture(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing leads to a picture: nobody can see from here who is in it, and who agreed."""
    for path, _ in text.matches(_PICTURE):
        message = f"leads to a picture, and nobody can see from here who agreed to it. {DECIDE}"
        yield entry.problem(path, message, Severity.HELD, "links_to_picture")


def sensitive_needs_are_marked(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing whose first need is sensitive is itself marked sensitive."""
    first = context.needs.get(entry.record.needs[0])
    if first and first.sensitive and not entry.record.sensitive:
        message = f'helps with "{first.name}", so people may be in danger if it is seen. Add sensitive: yes'
        yield entry.problem(("needs", 0), message, Severity.WARNING, "sensitive")


LISTING_RULES = (nothing_said_is_a_danger, no_link_leads_to_a_picture, sensitive_needs_are_marked)
