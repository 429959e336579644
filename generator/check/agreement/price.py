"""A rule about money: what a listing's words say it costs is what `cost` says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.check.agreement.contradiction import contradiction
from generator.check.agreement.yielding import (
    AGES,
    CHOICE,
    CONDITION,
    EXTRAS,
    FOOD,
    MONEY,
    OTHER_PEOPLE,
    PAST,
    PRICES,
    SOME,
    SUMS,
    TRAVEL,
    StatedClaim,
    Yielding,
    because,
    told,
)
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import Sentence, said
from generator.problems import FieldPath, Problem
from schema.cost import Cost
from schema.listing import Listing
from schema.types import quoted

_GENERAL = (
    r"(?:classes|class|clubs?|groups?|sessions?|courses?|lessons?|activit(?:y|ies)|workshops?|events?|choir|service"
    r"|support|advice|help|exercise|yoga|meals?|lunch(?:es)?|walks?)"
)
_FREE = re.compile(
    rf"\b(?:it|this|everything|all of it|(?:the |our |all |all our |each |every )?{_GENERAL}|attendance"
    r"|entry|admission)(?: is| are|'s|’s) (?:always |completely |entirely |totally |all "
    r"|absolutely )*(?P<free>free(?: of charge)?"
    r"(?: (?:to|for) (?:all|everyone|everybody|anyone|attend|use|come))?)(?=[.!,;:]|$| and\b)"
    r"|^(?P<all>(?:(?:completely|entirely|absolutely|always) )?free)[.!]?$|^(?P<cost>no cost)[.!]?$"
    r"|\b(?P<none>(?:(?:there is|there’s|there's|we make) )?no charge)(?=[.!,;:]|$| and\b)"
    r"|(?P<charge>\bfree of charge)(?=[.!,;:]|$)|\b(?P<nothing>(?:it )?costs nothing)(?=[.!,;:]|$)"
    rf"|^(?:an? )?(?P<noun>free (?:[a-z-]+ ){{0,2}}{_GENERAL})\b",
    re.IGNORECASE,
)
_FREE_YIELDS = Yielding(
    *(CONDITION, SOME, CHOICE, OTHER_PEOPLE, AGES, TRAVEL, SUMS),
    besides=r"tea|coffee|drinks|refreshments|cr[eè]che|feel free|was|libraries|cards?|calls?|donations?"
    r"|with (?:a|your)",
)
"""What is free may be free for some, or be something else than coming."""
_EACH = (
    r"(?:an?|per|each|every|/) ?(?:session|class|week|visit|person|time|head|hour|month|term|go|lesson|meeting|walk)"
)
_ASKS = re.compile(
    rf"(?P<unit>£ ?(?P<amount>[0-9]+(?:\.[0-9]{{2}})?) ?{_EACH})\b"
    r"|\b(?P<verb>(?:(?:it|each \w+|every \w+|a \w+) costs|(?:entry|admission|the (?:charge|cost|fee|price)|sessions?"
    r"|class(?:es)?) (?:is|are|costs?)|we (?:charge|ask for)|there is an? (?:small )?(?:charge|fee"
    r"|cost) of) £ ?(?P<other>[0-9]+(?:\.[0-9]{2})?)"
    rf"(?: ?{_EACH})?)(?![\w.]?[0-9])",
    re.IGNORECASE,
)
_ASKED_HERE = re.compile(
    r"(?:^|[,;(–—-]|\b(?:costs?|charges?|fees?|prices?|entry|admission|subs)(?::| (?:is|are|of))?"
    r"|\b(?:it|entry|admission|sessions?|class(?:es)?) (?:is|are|costs?)|\b(?:only|just|at|pay|from|and))\s*$",
    re.IGNORECASE,
)
"""What stands before a price by itself: `Chair yoga, £3 a session`, and not `Pension Credit is £227 a week`."""
_ENDS = re.compile(r"\s*(?:[.,;:!)]|$)|\s+(?:and|which|including|with|but|cash|in cash|on the door)\b", re.IGNORECASE)
_PRICE_YIELDS = Yielding(*(MONEY, FOOD, TRAVEL, EXTRAS, PAST, OTHER_PEOPLE, AGES, PRICES), besides="until")
"""Money may be given, saved, or asked for something else than coming."""
_IS_FREE = re.compile(
    r"\b(?:is|are|it['’]s|comes?|coming|entry|admission) (?:\w+ )?free\b|\bfree (?:for|to|entry|of charge)\b"
    r"|\bno charge\b|\bcosts? nothing\b",
    re.IGNORECASE,
)
_NAMES_A_PRICE = re.compile(r"£ ?[0-9]|\b[0-9]+ ?(?:p\b|pounds?\b|pence\b)", re.IGNORECASE)


def words_and_cost_agree(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What words say is free has no price in `cost`, and a price in words is not of something free."""
    cost = entry.record.cost
    marks = ("free", "charge", "nothing", "no cost", "£") if cost and cost.kind == "paid" else ("£",)
    if cost is not None and text.contains_any(marks):
        yield from told(entry, claims(entry.record), "price_in_words")


def claims(listing: Listing) -> Iterator[StatedClaim]:
    """Yield what the words of a listing say of its price that `cost` does not.

    A text that says of one thing that it is free, and of another what it costs, is of both.
    """
    sentences = list(said(listing)) if listing.cost else []
    for place, sentence in sentences:
        others = [other.words for at, other in sentences if at[0] == place[0] and other is not sentence]
        yield from _free_but_paid(place, sentence, others, listing.cost)
        yield from _priced_otherwise(place, sentence, others, listing.cost)


def _free_but_paid(
    place: FieldPath, sentence: Sentence, others: Sequence[str], cost: Cost | None
) -> Iterator[StatedClaim]:
    found = _FREE.search(sentence.words) if cost and cost.kind == "paid" else None
    if not found or not cost:
        return
    prices = [f"{price.amount} ({price.label})" if price.label else price.amount for price in cost.prices]
    if any(re.search(r"\bfree\b|\bnothing\b|£0", words, re.IGNORECASE) for words in (cost.note or "", *prices)):
        return
    words = next(group for group in found.groupdict().values() if group)
    has = quoted(cost.note or ", ".join(prices)) if cost.note or prices else '"kind: paid"'
    message = contradiction(words, f"cost says {has}", '"cost: {kind: free}"')
    yield StatedClaim(place, message, _FREE_YIELDS.word(sentence.with_lead) or _elsewhere(others, _NAMES_A_PRICE))


def _elsewhere(others: Sequence[str], pattern: re.Pattern[str]) -> str:
    found = next(filter(None, map(pattern.search, others)), None)
    return because(found[0], "another sentence") if found else ""


def _priced_otherwise(
    place: FieldPath, sentence: Sentence, others: Sequence[str], cost: Cost | None
) -> Iterator[StatedClaim]:
    found = _ASKS.search(sentence.words) if "£" in sentence.words else None
    if not found or not cost or not _ENDS.match(sentence.words, found.end()):
        return
    if found["unit"] and not _ASKED_HERE.search(sentence.words[: found.start()]):
        return
    words = found["unit"] or found["verb"]
    if message := _other_price(words, found, cost):
        yield StatedClaim(place, message, _PRICE_YIELDS.word(sentence.with_lead) or _elsewhere(others, _IS_FREE))


def _other_price(words: str, found: re.Match[str], cost: Cost) -> str:
    """Return what to say of a price in words that is not among those of `cost`; nothing where it may be one."""
    note = words[words.index("£") :]
    prices = (f"{price.amount} {price.label or ''}".strip() for price in cost.prices)
    has = " ".join((cost.note or "", *prices)).strip()
    if cost.kind == "free":
        line = f"cost: {{kind: paid, note: {note}}}"
        return "" if "£" in has else contradiction(words, 'cost says "kind: free"', f'"{line}"')
    amounts = {float(amount) for amount in re.findall(r"£ ?([0-9]+(?:\.[0-9]{2})?)", has)}
    other = _ASKS.search(has)
    if not found["unit"] or not other or not other["unit"] or float(found["amount"]) in amounts:
        return ""
    return contradiction(words, f"cost says {quoted(has)}", f'"note: {note}" there')


LISTING_RULES = (words_and_cost_agree,)
