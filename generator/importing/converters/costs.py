"""What it costs: from prices in words, from the answer to whether it is free, and from prices one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing import clean_text, field_values, placeholders
from generator.importing.converters.facts import yes_no
from generator.importing.draft import Builder
from generator.importing.source_record import SourceRecord, SourceValue
from generator.load.yaml_parser import Value

_MONEY = re.compile(r"£\s?[0-9]|[0-9]+\s?(?:p|pence|pounds)\b", re.I)
_ZERO = re.compile(r"£?\s?0(?:\.00?)?")
_NO_CHARGE = (
    r"(?:free(?: of charge)?|(?:no|without(?: a| any)?|never a) (?:charge|cost|fee|payment)s?|nothing to pay"
    r"|no need to pay|(?:do not|don.?t)(?: have to| need to)? pay)"
)
_WHOLLY = r"(?:all|always|completely|totally|entirely|absolutely|fully|100%)"
_THING = (
    r"(?:entry|admission|attendance|services?|sessions?|activit(?:y|ies)|events?|class(?:es)?|courses?|groups?|support)"
)
_SO_FREE = re.compile(
    rf"(?:^|\b(?:is|are|be|s|re|entrance|it|yes|cost|price|{_WHOLLY}|{_THING})[ :,–-]+)"
    rf"(?:(?:{_WHOLLY}|there is|there are|it is|it.?s|this is) )*{_NO_CHARGE}(?!-)"
    r"(?= (?:to|of|at|for|and|but|if|in|with|or|on|as|unless|when)\b| from .*mobile|[^\w\s-]| ?[-–(]|$"
    r"| [a-z]*,? ?confidential"
    rf"| (?:[a-z]+ )?(?:{_THING}|workshops?|advice|help|helpline|calls?|drop|counselling|places?))"
)
"""Words that say that the thing itself is free, and not its parking, its tea or its smoke."""
_SOME_FREE = re.compile(
    r"\bnot free|\b(?:free|charge|cost|fee)s?(?: \w+)? for (?!all\b|every|any|the\b|this\b|our\b|use\b)"
    r"|\b(?:some|if|unless|may|first|initial|trial|tasters?|then|after|members?|membership|others?|except|concessions?"
    r"|until|otherwise|optional"
    r"|(?:child(?:ren)?|kids|adults?|students|carers|residents|patients|seniors?|under|over)\b[^.;]{0,20} free)\b"
)
_OTHER_FREE = re.compile(
    rf"\b(?:parking|car park|refreshments?|tea|coffee|lunch|food|drinks?|wi-?fi|transport|childcare|cr[eè]che|equipment"
    rf"|materials?|hire|smoke|sugar|alcohol|gluten|barrier|step)\b[^.;,()]{{0,30}}\b{_NO_CHARGE}\b"
)
_LABEL = re.compile(r"(?:price|cost|fee|charge)s?\s*[:–-]\s*")
_FREE_WORD = re.compile(rf"(?<![a-z]-)\b{_NO_CHARGE}\b")
_NOT_FREE = re.compile(
    r"\b(?:pa(?:id|y|ying)|fees?|charge[sd]?|payable|prices?|subs(?:cription)?s?|ticketed|tickets?)\b"
)
_MEANS_FREE = re.compile(r"free(?: of charge)?|no (?:charge|cost|fee)s?|none|nil|no|n", re.I)


def cost(builder: Builder, source: SourceValue, target: str) -> None:
    """Put what a text says of the price into the cost; what says no price goes into the description."""
    text = clean_text.line(source.text)
    kind = _cost_kind(text)
    if kind is None:
        if placeholders.stands_for_nothing(text):
            builder.aside(source, "It stands for nothing.")
        else:
            builder.describe(source, "Cost", text)
        return
    before = builder.get("cost.kind")
    builder.put("cost.kind", _kind_of_both(str(before), kind) if before else kind, ())
    if _MEANS_FREE.fullmatch(text.strip(" .")) or _ZERO.fullmatch(text):
        builder.kept([source], "cost.kind", text)
    else:
        _cost_note(builder, source, _as_price(text))


def _cost_kind(text: str) -> str | None:
    plain = text.strip(" .").casefold()
    if _ZERO.fullmatch(plain) or plain in ("no", "n", "none", "nil"):
        return "free"
    if "donation" in plain or "pay what you can" in plain or "pay as you feel" in plain:
        return "donation" if not _MONEY.search(plain) or "suggested" in plain else "depends"
    plain = _LABEL.sub("", plain.replace("free-of-charge", "free of charge"), count=1)
    is_so_free, has_price = bool(_SO_FREE.search(_OTHER_FREE.sub(" ", plain))), bool(_MONEY.search(plain))
    rest = _FREE_WORD.sub(" ", plain)
    has_free, is_paid = rest != plain, has_price or bool(_NOT_FREE.search(rest))
    if (has_price and not has_free) or re.fullmatch(r"[0-9]+(?:\.[0-9]{1,2})?", plain):
        return "paid"
    if has_free and (is_paid or _SOME_FREE.search(plain)):
        return "depends"
    if is_so_free:
        return "free"
    return "paid" if plain in ("yes", "y", "paid", "chargeable") or is_paid else None


def _as_price(text: str) -> str:
    return f"£{float(text):.2f}".removesuffix(".00") if re.fullmatch(r"[0-9]+(?:\.[0-9]{1,2})?", text) else text


def _kind_of_both(first: str, second: str) -> str:
    return first if first == second else "depends" if "free" in (first, second) else "paid"


def _cost_note(builder: Builder, source: SourceValue, text: str) -> None:
    before = builder.get("cost.note")
    whole = f"{before}; {text}" if before and text not in str(before) else text
    if text.casefold() in ("yes", "y", "paid", "chargeable"):
        builder.kept([source], "cost.kind")
    elif len(whole) > field_values.max_length("cost.note") or field_values.fault("cost.note", whole):
        builder.describe(source, "Cost", text)
    else:
        builder.put("cost.note", whole, ())
        builder.kept([source], "cost.note", text)


def cost_free(builder: Builder, source: SourceValue, target: str) -> None:
    """Put the answer to "is it free?" into the cost. A text that gives the price as well says more."""
    found = yes_no(source.text)
    if found not in ("yes", "no"):
        cost(builder, source, target)
        return
    said = builder.get("cost.kind")
    if found == "yes":
        builder.put("cost.kind", "depends" if said in ("paid", "donation", "depends") else "free", ())
    elif said in (None, "free"):
        builder.put("cost.kind", "paid", ())
        if not builder.get("cost.note"):
            builder.put("cost.note", "It is not free. Ask what it costs.", ())
    builder.kept([source], "cost.kind")


_FOR_ALL = re.compile(rf"{_MEANS_FREE.pattern}|every(?:one|body)|all|anyone|anybody|any|standard|general", re.I)

# --- prices one by one --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Price:
    """One price of Open Referral: its amount in pounds where it has one, what it is for, and what it came from."""

    amount: float | None
    label: str
    sources: tuple[SourceValue, ...]

    @property
    def shown(self) -> str:
        """Return the amount as people write it."""
        return f"£{self.amount:,.2f}".removesuffix(".00") if self.amount else "free"


def prices(builder: Builder, groups: Iterable[SourceRecord]) -> None:
    """Put each price into the cost, with whom it is for. The order in which a source has them changes nothing."""
    every = [_price(group) for group in groups]
    told = [price for price in every if price.amount is not None and not _words_say_more(price)]
    for price in every:
        if price not in told:
            _price_in_words(builder, price)
    costly = [price for price in told if price.amount]
    if not costly and (len(told) > 1 or not any(_SOME_FREE.search(f"{p.label} free".casefold()) for p in told)):
        _all_free(builder, told)
        return
    before = builder.get("cost.kind")
    builder.put("cost.kind", "paid" if before in (None, "paid") and len(costly) == len(told) else "depends", ())
    for price in told:
        _add_price(builder, price)


def _price(group: SourceRecord) -> _Price:
    sources = [v for name in ("amount", "option", "amount_description") for v in group.values.get(name, ())]
    amounts = group.values.get("amount", ())
    text = amounts[0].text.strip() if amounts else ""
    amount = float(text) if re.fullmatch(r"[0-9]{1,6}(?:\.[0-9]{1,4})?", text) else None
    words = [clean_text.line(v.text) for name in ("option", "amount_description") for v in group.values.get(name, ())]
    label = " ".join(dict.fromkeys(word for word in words if not _MEANS_FREE.fullmatch(word)))
    return _Price(amount, label, tuple(sources))


def _words_say_more(price: _Price) -> bool:
    """Return whether the words of an amount of 0 give a price or ask for a gift: `£3 donation`."""
    return price.amount == 0 and _cost_kind(price.label) in ("paid", "donation", "depends")


def _price_in_words(builder: Builder, price: _Price) -> None:
    for source in price.sources:
        if source.place.column.endswith("amount") and price.amount == 0:
            builder.aside(source, f"Its words say more than 0: “{price.label[:60]}”.")
        else:
            cost(builder, source, "cost")


def _all_free(builder: Builder, told: Sequence[_Price]) -> None:
    if not told:
        return
    before = builder.get("cost.kind")
    builder.put("cost.kind", "free" if before in (None, "free") else "depends", ())
    for source in (source for price in told for source in price.sources):
        if source.place.column.endswith("amount") or _FOR_ALL.fullmatch(source.text.strip(" .")):
            builder.kept([source], "cost.kind")
        else:
            builder.describe(source, "Free", clean_text.line(source.text))


def _add_price(builder: Builder, price: _Price) -> None:
    value: dict[str, Value] = {"amount": price.shown}
    label = price.label[:60]
    value |= {"label": label} if label else {}
    if builder.add("cost.prices", value, ()):
        builder.kept(price.sources, "cost.prices", None, "" if label == price.label else "Shortened.")
        return
    for source in price.sources:
        builder.aside(source, "A listing has room for eight prices.")
