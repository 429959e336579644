"""Rules about what a thing costs: a price that people can read, and one wherever there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.cost import Cost
from schema.types import quoted

_AMOUNT_ONLY = re.compile(
    r"^(?:[-+.0-9_,]+(?:e[-+]?[0-9]+)?|[-+]?\.?(?:nan|inf|infinity)|0[xob][0-9a-f_]+)$", re.IGNORECASE
)
_BELOW_NOTHING = re.compile(r"(?:^|\s)(?:[-−–]\s?£\s?[0-9]|£\s?[-−–]\s?[0-9]|minus £?[0-9])", re.IGNORECASE)


def cost_is_a_price(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A note about cost says what the money buys, and no price is below nothing."""
    cost = entry.record.cost
    note = (cost and cost.note) or ""
    if _BELOW_NOTHING.search(note):
        yield entry.problem(("cost", "note"), f"{quoted(note)} is below nothing. Take the minus sign out", code="cost")
    elif _AMOUNT_ONLY.fullmatch(note):
        message = f'{quoted(note)} is not a price that people can read. Write it like "£3 a session"'
        yield entry.problem(("cost", "note"), message, code="cost")
    yield from _odd_amounts(entry, cost) if cost else ()
    priced = _price_asked(cost) if cost and cost.kind == "free" else None
    if priced:
        message = f"says free, but there is a price: {quoted(priced)}. Use kind: paid or kind: depends"
        yield entry.problem(("cost", "kind"), message, Severity.WARNING, "free_with_price")


_DECIMAL_COMMA = re.compile(r"£ ?([0-9]+),([0-9]{2})(?![0-9])")


def paid_says_how_much(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What has to be paid for says how much, or nobody knows whether they can come."""
    cost = entry.record.cost
    is_told = cost and (cost.note or cost.prices or cost.membership or cost.voucher)
    if cost and cost.kind == "paid" and not is_told and not entry.has_substitutes(("cost",)):
        message = "how much is it? Say it in note, such as note: £3 a session"
        yield entry.problem(("cost", "kind"), message, Severity.WARNING, "no_price")


_LOST_SIGN = re.compile(r"(?:^|(?<=[\s(]))[?\N{REPLACEMENT CHARACTER}] ?([0-9]+(?:\.[0-9]{2})?)(?![0-9])")
"""A price whose pound sign was lost on the way from another program."""
_NOTHING = re.compile(r"£? ?0+(?:\.0+)?p?")


def _odd_amounts(entry: ListingEntry, cost: Cost) -> Iterator[Problem]:
    """Yield what is wrong with the sums of a cost: no pound sign, one that was lost, or nought."""
    if lost := _LOST_SIGN.search(cost.note or ""):
        message = f"{quoted(lost[0])} seems to have lost its pound sign. Is that £{lost[1]}?"
        yield entry.problem(("cost", "note"), message, Severity.WARNING, "lost_sign")
    elif comma := _DECIMAL_COMMA.search(cost.note or ""):
        message = f"{quoted(comma[0])} may be £{comma[1]}.{comma[2]}. Write it with a full stop"
        yield entry.problem(("cost", "note"), message, Severity.WARNING, "decimal_comma")
    for position, price in enumerate(cost.prices):
        path = ("cost", "prices", position, "amount")
        if _NOTHING.fullmatch(price.amount):
            yield entry.problem(path, f"{quoted(price.amount)} is no price. Write free", Severity.WARNING, "nought")
        elif _AMOUNT_ONLY.fullmatch(price.amount):
            message = f"{quoted(price.amount)} is a number alone. Is that £{price.amount}? Then write £{price.amount}"
            yield entry.problem(path, message, Severity.WARNING, "no_sign")
        elif lost := _LOST_SIGN.search(price.amount):
            message = f"{quoted(price.amount)} seems to have lost its pound sign. Is that £{lost[1]}?"
            yield entry.problem(path, message, Severity.WARNING, "lost_sign")


_AMOUNT = r"£ ?[0-9]*[1-9][0-9.,]*"
_ASKED = re.compile(
    rf"^\W*{_AMOUNT}\W*$"
    rf"|{_AMOUNT} ?(?:an?|each|per|for|entry|fee|to|or|on|pp|p/?[wmh]|charge|deposit"
    r"|membership|donation|extra|suggested)\b"
    rf"|{_AMOUNT} ?[(/]"
    r"|\b(?:pay\w*|costs?|fees?|charges?|charged|prices?|priced|from|then|is|are|only|entry|deposit|membership|donat\w+"
    rf"|contribut\w+|subs|tickets?|adults?|members)(?: \w+){{0,2}}:? {_AMOUNT}",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:top[- ]?ups?|grants?|vouchers?|worth|towards|awards?|sav(?:e|es|ing)|claim\w*"
    r"|(?:we|who) (?:give|pay|send|lend)|you (?:get|are given|receive)|given to|up to £)",
    re.IGNORECASE,
)
"""Signs that money in a note is asked of people, and that it is given to them: `One £60 top-up each winter`."""


def _price_asked(cost: Cost) -> str | None:
    """Return the words that plainly ask for money, if any do: a price, or a note about one."""
    amounts = [price.amount for price in cost.prices if re.search(r"£ ?[0-9]*[1-9]", price.amount)]
    note = cost.note or ""
    return note if _ASKED.search(note) and not _GIVEN.search(note) else next(iter(amounts), None)


PATTERNS = {
    "price_asked": _ASKED,
    "price_given": _GIVEN,
    "price_below_nothing": _BELOW_NOTHING,
    "price_amount_only": _AMOUNT_ONLY,
}
"""What the rules look for. The form looks for it too."""


LISTING_RULES = (cost_is_a_price, paid_says_how_much)
