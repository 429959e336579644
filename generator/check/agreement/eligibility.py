"""Rules about who may come and who may send them: what the words say and what the fields say agree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import one_line_sentences, readers_texts
from generator.problems import Problem, Severity
from schema.types import quoted

# --- who may send people ------------------------------------------------------------------------------------------

_ROLES = {
    "gp": r"gps?|doctors?|gp surger(?:y|ies)",
    "link worker": r"link workers?|social prescribers?",
    "health visitor": r"health visitors?",
    "midwife": r"midwi(?:fe|ves)",
    "mental health team": r"mental health teams?|cmht|community psychiatric nurses?",
    "hospital": r"hospitals?|consultants?",
    "social worker": r"social workers?|social services",
    "school": r"schools?|teachers?|head ?teachers?",
    "police": r"police",
    "probation": r"probation(?: officers?)?",
    "job centre": r"job ?cent(?:re|er)s?|work coach(?:es)?",
    "housing officer": r"housing officers?|landlords?",
    "charity or advice service": r"(?:a|another) charity|advice (?:service|worker|centre)s?|citizens advice",
}
_ROLE_WORDS = {role: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for role, words in _ROLES.items()}
_ONLY = re.compile(
    r"\b(?:only|solely|exclusively|nobody else|no[ -]one else|no other|must be referred by|need a referral from)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"\b(?:any|other|another|a) (?:\w+ )?professionals?\b|\b(?:any(?:one|body)|everyone) can refer"
    r"|\bsuch as\b|\bfor example\b",
    re.IGNORECASE,
)
_REFER = re.compile(r"\brefer(?:s|red|ral|rals)?\b|\b(?:nobody|no[ -]one) else can\b", re.IGNORECASE)


_ONLY_PREFILTERS = ("only", "solely", "exclusively", "else", "no other", "must be", "referral from")


def routes_agree_with_words(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing to which its words say that only some roles refer does not have `any professional` among its routes."""
    routes = entry.record.join.routes
    if "any professional" not in routes or not text.contains_any(_ONLY_PREFILTERS):
        return
    for path, words in readers_texts(entry.record):
        roles = [role for role, pattern in _ROLE_WORDS.items() if pattern.search(words)]
        if roles and _ONLY.search(words) and not _ANYBODY.search(words) and _says_who_refers(words):
            kept = [route for route in routes if route not in (*roles, "any professional")]
            message = (
                'seems to say that only some may refer people, but the routes say "any professional".'
                f' If so, write "routes: [{", ".join((*kept, *roles))}]"'
            )
            yield entry.problem(path, message, Severity.WARNING, "only_some_refer")
            return


def _says_who_refers(words: str) -> bool:
    """Return whether one sentence says who alone may refer, or that nobody else may."""
    refers = bool(_REFER.search(words))
    for sentence in one_line_sentences(words):
        names = any(pattern.search(sentence) for pattern in _ROLE_WORDS.values())
        if names and _ONLY.search(sentence) and _REFER.search(sentence):
            return True
        if refers and re.search(r"\b(?:nobody|no[ -]one) else\b|\bno other\b", sentence, re.IGNORECASE):
            return True
    return False


# --- conditions of which any is enough ----------------------------------------------------------------------------


def conditions_stand_once(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What is one of several conditions of which any is enough is not also a condition for everybody."""
    who = entry.record.who
    groups = {group.casefold() for group in who.groups}
    for position, condition in enumerate(who.any_of):
        for name in ("from_age", "to_age"):
            age = getattr(condition, name)
            if age is not None and age == getattr(who, name):
                yield _said_twice(entry, position, name, str(age))
        for group in condition.groups:
            if group.casefold() in groups:
                yield _said_twice(entry, position, "groups", group)


def _said_twice(entry: ListingEntry, position: int, name: str, value: str) -> Problem:
    message = (
        f"{quoted(value)} is also who › {name}, which everybody has to meet, so the others are shut out."
        f" Keep it here, and take it out of who › {name}"
    )
    return entry.problem(("who", "any_of", position, name), message, Severity.WARNING, "any_of")


_OR = re.compile(r",?\s+or\s+(?!over\b|under\b|above\b|more\b|older\b|younger\b|below\b|less\b)", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:over|under|above|aged?|from|at least)[- ]?(?:the age of )?[0-9]{1,3}\b"
    r"|\b[0-9]{1,3}(?:s|\+| and over| or over| and above| plus| and under| or under)",
    re.IGNORECASE,
)
_ANY_AGE = re.compile(r"\s*\b(?:of|at) any age\b.*", re.IGNORECASE)
_COMMON = frozenset("people adults with living have their anyone those families persons".split())


def a_choice_of_conditions_is_one(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Words that join an age and a group with `or` are not told as an age and a group that must both be met."""
    who = entry.record.who
    if who.any_of or (who.from_age is None and who.to_age is None) or "or" not in text.words:
        return
    for path, sentence in text.sentences:
        parts = _OR.split(sentence) if " or " in sentence.casefold() else ()  # it is on one line
        others = _other_choice(parts, who.groups) if len(parts) > 1 else ()
        if others and path in (("who", "note"), ("summary",), ("description",)):
            ages = ", ".join(f"{name}: {age}" for name in ("from_age", "to_age") if (age := getattr(who, name)))
            message = (
                "seems to say that either is enough, the age or the group, but the fields ask for both."
                f' If so, write "any_of: [{{{ages}}}, {{groups: [{", ".join(others)}]}}]" in their place'
            )
            yield entry.problem(path, message, Severity.WARNING, "either_is_enough")
            return


def _other_choice(parts: Sequence[str], groups: Sequence[str]) -> tuple[str, ...]:
    """Return the groups that stand beside an age with `or` between them; empty when no part is an age alone."""
    words = {word for group in groups for word in re.findall(r"[a-z]{4,}", group.casefold())} - _COMMON
    words = {word.removesuffix("s") for word in words}
    names_group = [any(word in part.casefold() for word in words) or bool(_ANY_AGE.search(part)) for part in parts]
    has_age_alone = any(_AGE.search(part) and not named for part, named in zip(parts, names_group, strict=True))
    if not has_age_alone or not any(names_group):
        return ()
    return tuple(groups) or tuple(_ANY_AGE.sub("", part) for part in parts if _ANY_AGE.search(part))


LISTING_RULES = (routes_agree_with_words, conditions_stand_once, a_choice_of_conditions_is_one)
