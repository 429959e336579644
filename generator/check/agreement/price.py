"""A rule about money: what a listing's words say it costs is what `cost` says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.agreement.contradiction import contradiction
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.sentences import Sentence, said
from generator.problems import Problem, Severity
from schema.cost import Cost
from schema.types import quoted

_GENERAL = (
    r"(?:classes|class|clubs?|groups?|sessions?|courses?|lessons?|activit(?:y|ies)|workshops?|events?|choir|service"
    r"|support|advice|help|exercise|yoga|meals?|lunch(?:es)?|walks?)"
)
_FREE = re.compile(
    rf"\b(?:it|this|everything|all of it|(?:the |our |all |all our |each |every )?{_GENERAL}|attendance"
    r"|entry|admission)(?: is| are|'s|’s) (?:always |completely |entirely |totally |all "
    r"|absolutely )*(?P<free>free(?: of charge)?"
    r"(?: (?:to|for) (?:all|everyone|everybody|anyone|attend|join|use|come))?)(?=[.!,;:]|$| and\b)"
    r"|^(?P<all>(?:(?:completely|entirely|absolutely|always) )?free)[.!]?$|^(?P<cost>no cost)[.!]?$"
    r"|\b(?P<none>(?:(?:there is|there’s|there's|we make) )?no charge)(?=[.!,;:]|$| and\b)"
    r"|(?P<charge>\bfree of charge)(?=[.!,;:]|$)|\b(?P<nothing>(?:it )?costs nothing)(?=[.!,;:]|$)"
    rf"|^(?:an? )?(?P<noun>free (?:[a-z-]+ ){{0,2}}{_GENERAL})\b",
    re.IGNORECASE,
)
_FREE_FOR_SOME = re.compile(
    r"\b(?:first|taster|trial|if|those|people (?:on|with|who)|students|carers|children|members|under|over|babies|except"
    r"|but|unless|tea|coffee|drinks|parking|refreshments|transport|lifts?|cr[eè]che|feel free|was|until|libraries|card"
    r"|calls?|donations?|then|after|usually|some|other|otherwise|also|with (?:a|your)|school)\b|£",
    re.IGNORECASE,
)
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
_OTHER_MONEY = re.compile(
    r"\b(?:vouchers?|worth|sav(?:e|es|ing)|grants?|given|you (?:get|receive)|lunch|tea|coffee|caf[eé]|meals?|drinks?"
    r"|bus|buses|taxis?|parking|trips?|outings?|raffle|optional|hire|donat\w+|suggested|if you can|instead of|normally"
    r"|elsewhere|rather than|would cost|used to|was|were|fines?|debts?|bills?|benefits?|deposit|allowance|costs? us"
    r"|members|members?hip|kit|materials|books?|until|from (?:january|april|september)|or more|reduced|concession\w*"
    r"|students|children|carers|under|over|help with|towards|pay(?:s|ing)? for|discount|half price)\b",
    re.IGNORECASE,
)
"""Words with which money is given, saved, or asked for something else than coming."""


def words_and_cost_agree(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What words say is free has no price in `cost`, and a price in words is not of something free."""
    cost = entry.record.cost
    marks = ("free", "charge", "nothing", "no cost", "£") if cost and cost.kind == "paid" else ("£",)
    if cost is None or not text.contains_any(marks):
        return
    for place, sentence in said(entry.record):
        if fault := _free_but_paid(sentence, cost) or _priced_otherwise(sentence, cost):
            yield entry.problem(place, fault, Severity.WARNING, "price_in_words")
            return


def _free_but_paid(sentence: Sentence, cost: Cost) -> str:
    found = _FREE.search(sentence.words) if cost.kind == "paid" else None
    if not found or _FREE_FOR_SOME.search(sentence.with_lead):
        return ""
    prices = [f"{price.amount} ({price.label})" if price.label else price.amount for price in cost.prices]
    if any(re.search(r"\bfree\b|\bnothing\b|£0", words, re.IGNORECASE) for words in (cost.note or "", *prices)):
        return ""
    words = next(group for group in found.groupdict().values() if group)
    told = quoted(cost.note or ", ".join(prices)) if cost.note or prices else '"kind: paid"'
    return contradiction(words, f"cost says {told}", '"cost: {kind: free}"')


def _priced_otherwise(sentence: Sentence, cost: Cost) -> str:
    found = _ASKS.search(sentence.words) if "£" in sentence.words else None
    if not found or _OTHER_MONEY.search(sentence.with_lead):
        return ""
    if not _ENDS.match(sentence.words, found.end()):
        return ""
    if found["unit"] and not _ASKED_HERE.search(sentence.words[: found.start()]):
        return ""
    words = found["unit"] or found["verb"]
    note = words[words.index("£") :]
    told = " ".join(
        (cost.note or "", *(f"{price.amount} {price.label or ''}".strip() for price in cost.prices))
    ).strip()
    if cost.kind == "free":
        line = f"cost: {{kind: paid, note: {note}}}"
        return "" if "£" in told else contradiction(words, 'cost says "kind: free"', f'"{line}"')
    amounts = {float(amount) for amount in re.findall(r"£ ?([0-9]+(?:\.[0-9]{2})?)", told)}
    other = _ASKS.search(told)
    if not found["unit"] or not other or not other["unit"] or float(found["amount"]) in amounts:
        return ""
    return contradiction(words, f"cost says {quoted(told)}", f'"note: {note}" there')


LISTING_RULES = (words_and_cost_agree,)
