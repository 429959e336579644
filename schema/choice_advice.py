"""What to write where somebody's own words stand for one of a few: a way, a route, a cost, places, holidays. Pure."""

from __future__ import annotations

import re

from schema.advice import is_none, meant_answer, meant_word


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def as_note(text: str) -> str:
    """Return a text after `note:`, in quotes."""
    return f'note: "{text.strip()}"' if '"' not in text else f"note: '{text.strip().replace(chr(39), chr(39) * 2)}'"


# --- ways and routes ----------------------------------------------------------------------------------------------

_WAYS_TO_ASK = {
    "outreach": 'Where is that? Write "in person" if it is at a place, and "home visit" if it is at people\'s homes',
    "remote": 'How? Write "by phone", "online" or "by video call"',
    "remotely": 'How? Write "by phone", "online" or "by video call"',
    "hybrid": "Write ways: [in person, online]",
    "blended": "Write ways: [in person, online]",
    "mixed": "Write ways: [in person, online]",
    "by email": 'Write the address in join, as email. If people get help in writing, write "online" here',
    "email": 'Write the address in join, as email. If people get help in writing, write "online" here',
}


def advised_way(text: str) -> str | None:
    """Return what to write in place of what is no one way of taking part, or None."""
    parts = re.split(r"\s*(?:,|/|&|\+|\band\b|\bor\b)\s*", _plain(text))
    several = [_WAYS.get(part) or meant_word(part) for part in parts]
    if len(several) > 1 and all(several):
        return f"Write ways: [{', '.join(map(str, several))}]"
    return _WAYS_TO_ASK.get(_plain(text))


_WAYS = {way: way for way in ("in person", "by phone", "online", "home visit", "by post", "by text", "by video call")}
"""The ways that people join with and, or or."""


WHO_COMES = (
    "Write turn up if people just come, self if they get in touch first, or who sends them: gp, link worker, any"
    " professional"
)


def advised_route(text: str) -> str | None:
    """Return what to write in place of what is no one way to join, or None."""
    plain = _plain(text)
    if meant_word(plain):
        return None  # one word says it
    if re.fullmatch(r"(?:by )?referrals? only|referred|must be referred|referrals? (?:needed|required)", plain):
        return "Who refers people? For anybody whose job it is, write any professional; or gp, link worker, school"
    if re.search(r"\b(?:no|not|without|never)\b|n't", plain):
        return None  # what it denies would be read as said
    found = [route for route, sign in _SIGNS_OF_ROUTES if re.search(sign, plain)]
    if not found or (len(found) == 1 and len(plain.split()) == 1):
        return None
    return f"Write routes: [{', '.join(found)}]"


_SIGNS_OF_ROUTES = (
    ("turn up", r"\b(?:turn(?:ing)? up|drop(?:ping)?[ -]in|walk[ -]in|come along)\b"),
    ("self", r"\b(?:ring|call|phone|e-?mail|book|text|contact|get in touch|self)\b"),
    ("gp", r"\b(?:gps?|doctors?)\b"),
    ("link worker", r"\b(?:link workers?|social prescrib\w+)\b"),
    ("any professional", r"\b(?:professionals?|agenc(?:y|ies))\b"),
)


# --- cost ---------------------------------------------------------------------------------------------------------

_GIVES = re.compile(
    r"£ ?[0-9.]+ suggested|suggested £"
    r"|donat|contribut(?:e|ion)s? (?:welcome|if)|suggested (?:contribution|amount)|voluntary|pay (?:what|as) you"
    r"|what you can"
)
_UNLESS = re.compile(
    r"\bfree\b.*(?:\b(?:or|but|for|then|first|unless|if|over|under|some|most|with|to|after|until)\b|£|[0-9]|,)"
    r"|.\bfree\b|varies|depend|means|sliding"
)
_ASKS = re.compile(r"£|[0-9]|\b(?:low|small|cheap|cost|charge|fees?|price|subs|paid|pay|ticket|per|subsidi[sz]ed)")


def meant_cost(text: str) -> str | None:
    """Return which kind of cost words speak of, or None: a donation that is suggested is no price."""
    plain = _plain(text)
    if is_none(plain) and meant_word(plain) is None:
        return None
    if re.search(r"\b(?:not|no|never|un)\b|\bun(?:paid|known|sure)", plain):
        return None
    found = (kind for kind, sign in (("donation", _GIVES), ("depends", _UNLESS), ("paid", _ASKS)) if sign.search(plain))
    return next(found, None)


def advised_cost(text: str) -> str | None:
    """Return what to write in place of what is no one kind of cost, or None."""
    if meant_word(text) in ("free", "donation", "paid", "depends"):
        return None  # one word says it
    kind = meant_cost(text)
    said = f"£{text.strip()}" if re.fullmatch(r"\s*[0-9]{1,3}(?:\.[0-9]{2})?\s*", text) else text
    return f"Write kind: {kind} and {as_note(said)}" if kind else None


# --- places and holidays ------------------------------------------------------------------------------------------


def advised_places(text: str) -> str | None:
    """Return what to write in place of what is no answer about places, or None."""
    plain = _plain(text)
    if re.fullmatch("[0-9]{1,3}(?: (?:places?|spaces?|people|max(?:imum)?))?", plain):
        said = text.strip() if " " in plain else f"{plain} places"
        return f"Is there room now? Then write kind: open and {as_note(said)}"
    if re.match(r"limited|few|some|nearly full|almost full|a few", plain):
        return f"Is there room now? Then write kind: open and {as_note(text)}"
    return None


def advised_holidays(text: str) -> str | None:
    """Return what to write in place of what is no one answer about holidays, or None."""
    plain = _plain(text)
    if found := re.search(r"\b(?:except|apart from|excluding|other than|but not|not)\b", plain):
        if plain.startswith(("no", "closed", "not")) and found.start() > 0:
            return "Write no, and the dates on which it is on in a session of their own, as dates"
        if found.start() == 0 or plain.startswith(("yes", "open", "on ", "all", "every", "most")):
            return "Write yes, and each day off in not_on, such as not_on: [2027-03-26]"
    return None if meant_answer(text) else _ONE_ANSWER.get(plain)


_ONE_ANSWER = {
    **dict.fromkeys(("term time", "term time only", "in term time", "not in the holidays"), 'Did you mean "no"?'),
    **dict.fromkeys(("holidays only", "in the holidays", "only in the holidays"), 'Did you mean "only"?'),
    "some": "Write unknown, and in times_note which. Or yes, and the others in not_on",
}
