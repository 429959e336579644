"""Rules about who comes: an age and women only in words are what the fields say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.yielding import (
    CHOICE,
    CONDITION,
    DAY,
    DENIAL,
    EXAMPLE,
    EXTRAS,
    OTHER_PEOPLE,
    PART,
    PRICES,
    SOME,
    SUMS,
    StatedClaim,
    Yielding,
    told,
)
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import Sentence, said
from generator.problems import FieldPath, Problem
from schema.eligibility import Who
from schema.listing import Listing
from schema.types import quoted

# --- ages ---------------------------------------------------------------------------------------------------------

_PEOPLE = r"(?:people|adults|men|women|anyone|anybody|everyone|those|residents|ladies|gentlemen)"
_FROM = re.compile(
    r"\bover(?:-| |-the-| the )?(?P<over>[0-9]{2})['’]?s\b|\bover the age of (?P<above>[0-9]{2})\b"
    rf"|\b{_PEOPLE} (?:aged |who are )?over (?P<more>[0-9]{{2}})(?= |[.,;:!)]|$)"
    rf"|\b(?:aged?|ages|{_PEOPLE}) (?P<and>[0-9]{{2}}) ?(?:\+|(?:and|or) (?:over|above|older|up))"
    r"|(?:^|(?<=for )|(?<=for the )|(?<=aged )|(?<=ages )|(?<=age )|(?<=, )|(?<=\()|(?<=: ))(?P<plus>[0-9]{2})\+"
    r"(?=[.,;:!)]|$| (?:men|women|adults|ladies|gentlemen|residents|only|and\b))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\bage[ds]? (?:between |from )?(?P<from>[0-9]{1,2}) ?(?:to|and|-|–) ?(?P<to>[0-9]{1,2})\b"
    r"(?! ?(?:[ap]\.?m|months|weeks))",
    re.IGNORECASE,
)
_YIELDS = Yielding(
    *(CONDITION, SOME, EXAMPLE, CHOICE, DENIAL, DAY, PART, OTHER_PEOPLE, EXTRAS, PRICES, SUMS), besides="years"
)
"""An age or a group may be that of some people, of a price or of one session."""
_IS_FOR = re.compile(r"(?:we are |it is |this is |only )*for\b", re.IGNORECASE)


def words_and_ages_agree(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """An age that words say people must have is the one that `who` asks for, if it asks for any."""
    yield from told(entry, claims_of_ages(entry.record), "people_in_words")


def claims_of_ages(listing: Listing) -> Iterator[StatedClaim]:
    """Yield the ages in a listing's words that are not those of `who`."""
    who = listing.who
    if who.any_of or (who.from_age is None and who.to_age is None):
        return
    for place, sentence in _about_people(listing):
        if message := _other_youngest(sentence, who) or _other_ages(sentence, who):
            yield StatedClaim(place, message, _YIELDS.word(sentence.with_lead))


def _about_people(listing: Listing) -> Iterator[tuple[FieldPath, Sentence]]:
    """Yield the sentences about all who come; of a description, those that begin with whom it is for."""
    for place, sentence in said(listing):
        if place[0] in ("summary", "who") or _IS_FOR.match(sentence.words):
            yield place, sentence


def _other_youngest(sentence: Sentence, who: Who) -> str:
    found = _FROM.search(sentence.words)
    if not found or who.from_age is None:
        return ""
    exact, above = found["and"] or found["plus"], found["over"] or found["above"] or found["more"]
    age = int(exact or above)
    if who.from_age == age or (above and who.from_age == age + 1):
        return ""
    return _fault(found[0], f"from_age: {who.from_age}", f"from_age: {age}")


def _other_ages(sentence: Sentence, who: Who) -> str:
    found = _BETWEEN.search(sentence.words)
    if not found or who.from_age is None or who.to_age is None or int(found["from"]) >= int(found["to"]):
        return ""
    ages = int(found["from"]), int(found["to"])
    has = f"from_age: {who.from_age}, to_age: {who.to_age}"
    return (
        "" if ages == (who.from_age, who.to_age) else _fault(found[0], has, f"from_age: {ages[0]}, to_age: {ages[1]}")
    )


def _fault(words: str, has: str, line: str) -> str:
    return contradiction(words, f'who says "{has}"', f'"{line}"')


# --- women only ---------------------------------------------------------------------------------------------------

_ONLY_THEM = re.compile(
    r"\b(?P<who>women|men|girls|boys|ladies)[- ]only\b|\b(?:only|just|exclusively) for (?P<them>women|men|girls|boys)\b"
    r"|\bfor (?P<these>women|men|girls|boys|ladies) only\b",
    re.IGNORECASE,
)


_OF_A_PART = re.compile(
    r"(?<!\bit )(?<!\bthis )(?<!\bwe )(?<!group )(?<!club )(?<!class )(?<!choir )(?<!service )(?<!sessions )"
    r"\b(?:is|are)\s*$",
    re.IGNORECASE,
)
"""`The toilets are`, before `for women only`: a part of it, and not the whole."""


def only_some_in_words_are_in_the_groups(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing that says that it is for women only, or the like, says so in who › groups."""
    if text.contains_any(("only", "just for", "exclusively")):
        yield from told(entry, claims_of_groups(entry.record), "people_in_words")


def claims_of_groups(listing: Listing) -> Iterator[StatedClaim]:
    """Yield the groups that alone may come by a listing's words, and not by its fields."""
    for place, sentence in () if listing.who.all_groups else _about_people(listing):
        found = _ONLY_THEM.search(sentence.words)
        if found and not _OF_A_PART.search(sentence.words[: found.start()]):
            them = next(word for word in found.groups() if word).casefold().replace("ladies", "women")
            message = f'says {quoted(found[0])}, and who › groups does not. Add to who: "groups: [{them}]"'
            yield StatedClaim(place, message, _YIELDS.word(sentence.with_lead))


LISTING_RULES = (words_and_ages_agree, only_some_in_words_are_in_the_groups)
