"""The numbers, addresses and pages that somebody's own words give, which the listing does not have.

Nothing here decides. What is plain is proposed as a change; of what is not, a person chooses where each one goes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.formatting import capitalised
from generator.submissions import listing_names
from schema import Listing
from schema.contact_advice import without_stops
from schema.types import national_digits

MOST_LABEL = 60
"""Most letters of what a number is for, as the schema has it."""


@dataclass(frozen=True)
class NewContact:
    """A value that somebody gives for a field, in the words' own spelling."""

    field: str
    now: str
    label: str = ""
    """What the words say that it is for; nothing when they do not."""
    is_more: bool = False
    """Whether they speak of it as one more, besides what is there."""


def proposed_edits(words: str, listing: Listing, others: Iterable[Listing] = ()) -> tuple[NewContact, ...]:
    """Return what a sentence with a word such as "now" or "new" gives, where the listing says something else.

    Only a telephone number, an e-mail address and a website can be told so. What the listing has already is the old
    one; of two others that differ, or of one for something such as bookings, a person says where it goes. What is for
    one of the `others`, which the same words are about, is not for this one.
    """
    groups = _by_field(words, listing, others)
    return tuple(group[0] for group in groups.values() if not _is_open(group))


def to_place(words: str, listing: Listing, others: Iterable[Listing] = ()) -> tuple[NewContact, ...]:
    """Return everything new that words give, when of some of it a person must say where it goes; else nothing."""
    groups = _by_field(words, listing, others)
    return tuple(one for group in groups.values() for one in group) if any(map(_is_open, groups.values())) else ()


def _is_open(group: list[NewContact]) -> bool:
    return len(group) > 1 or any(one.label or one.is_more for one in group)


# --- what the words give --------------------------------------------------------------------------------------------

_CHANGES = re.compile(r"\b(?:now|new|changed?|instead|updated?|moved|number is|address is|should be)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:also|another|second|additional|extra|as well|besides|too)\b", re.IGNORECASE)
_PATTERNS = {
    "join.phone": re.compile(
        r"(?<![\w+])(?:\+44|0)[0-9 ()-]{8,16}[0-9](?:,?\s*\(?(?:ext(?:ension|n)?\b\.?|x)[ :]*[0-9]{1,6}\b\)?)?(?!\w)",
        re.IGNORECASE,
    ),
    "join.email": re.compile(r"(?<![\w.+%'’-])[\w.+%'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"),
    "join.website": re.compile(r"\b(?:https?://|www\.)[^\s<>\"“”]{3,300}", re.IGNORECASE),
}
_CLAUSE_ENDS = re.compile(r"[,;!?]|\.(?:\s|$)|\s[-–—]\s|\n|\b(?:and|but|so|because|as|since)\b", re.IGNORECASE)
_NO_OTHER = r"(?:(?!\b(?:to|now|with|by)\b)[^,;0-9@])"
"""A letter before a number that belongs to no other number, and does not lead to what takes its place."""
_GOES_BEFORE = re.compile(
    rf"\b(?:do(?: not|n['’]?t)|not|never|stop|no longer|cannot|can['’]?t|without|delete|remove|scrap|lose|drop)\b"
    rf"(?! (?:only|just)\b){_NO_OTHER}*$"
    rf"|\b(?:instead of|rather than|replac(?:es|ing)|in place of|used to be|was|were|(?:is|are)n['’]?t|from|not on|old"
    rf"|former|previous|wrong|dead)\b{_NO_OTHER}{{0,30}}$",
    re.IGNORECASE,
)
"""What stands before a number that goes: "do not ring A", "instead of A", "the old number was A"."""
_GOES_AFTER = re.compile(
    r"\b(?:any ?more|any longer|no longer|wrong|dead|disconnected|cut off|out of (?:use|date|order)|old|private|not"
    r"|never|(?:is|are|was|do|does|did|wo|ca)n['’]?t|gone|closed|stopp(?:ed|s)|ended|expired|off)\b",
    re.IGNORECASE,
)
"""What stands after one: "A does not work any more", "A is wrong"."""


def _by_field(words: str, listing: Listing, others: Iterable[Listing]) -> dict[str, list[NewContact]]:
    """Return what is new, by the field that its shape is of, each once."""
    names, theirs = listing_names.of(listing), [listing_names.of(other) for other in others]
    found: dict[str, dict[str, NewContact]] = defaultdict(dict)
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z0-9])|\n\n", words)
    changes = any(map(_CHANGES.search, sentences))
    for sentence in sentences if changes else ():
        for said in _in_sentence(sentence):
            one = replace(said, label="") if names.call_it(said.label) else said
            if not _is_there(one, listing) and not any(other.call_it(one.label) for other in theirs):
                found[one.field].setdefault(national_digits(one.now) if one.field == "join.phone" else one.now, one)
    return {field: list(group.values()) for field, group in found.items()}


def _in_sentence(sentence: str) -> Iterator[NewContact]:
    """Yield what a sentence gives, if it speaks of a change or says of a number what it is for."""
    is_more = bool(_MORE.search(sentence))
    found = [
        NewContact(
            field,
            _whole(field, match[0]),
            _label(field, sentence[: match.start()], sentence[match.end() :]),
            is_more,
        )
        for field, pattern in _PATTERNS.items()
        for match in pattern.finditer(sentence)
        if not _goes(sentence[: match.start()], sentence[match.end() :])
    ]
    if _CHANGES.search(sentence) or any(one.label for one in found):
        yield from found


def _goes(before: str, after: str) -> bool:
    """Return whether the words around a value in its clause say that it is not to be used any more."""
    clause_before = _CLAUSE_ENDS.split(before)[-1]
    clause_after = _CLAUSE_ENDS.split(after, maxsplit=1)[0]
    return bool(_GOES_BEFORE.search(clause_before) or _GOES_AFTER.search(clause_after))


def _whole(field: str, said: str) -> str:
    """Return a value as a listing needs it: an address with neither its sentence's full stop nor its quotes."""
    text = said.strip()
    if field == "join.email":
        return text.replace("’", "'").strip("'")
    if field == "join.website":
        text = without_stops(text)
        return f"https://{text}" if text.casefold().startswith("www.") else text
    return text.rstrip(")") if text.count(")") > text.count("(") else text


def _is_there(one: NewContact, listing: Listing) -> bool:
    join = listing.join
    phones = [join.phone, *(other.number for other in join.other_phones)]
    there = {
        "join.phone": [national_digits(phone.shown) for phone in phones if phone],
        "join.email": [(join.email or "").casefold()],
        "join.website": [page.casefold() for page in (join.website, join.referral_form, *join.social) if page],
    }[one.field]
    return (national_digits(one.now) if one.field == "join.phone" else one.now.casefold()) in there


# --- what a number is for -------------------------------------------------------------------------------------------

_FOR = r"\bfor (?!now\b|the (?:time|moment)|good\b|ever\b|you\b|your\b|us\b|it\b|this\b)(?:the |our |all |any )?"
_THING = r"([a-z][\w'’&/ -]{1,40}?)"
_AFTER = re.compile(
    rf"[\s,;:()–-]*(?:is |will be )?(?:only |just )?{_FOR}{_THING}"
    r"(?=\s*(?:[.,;:()!?\n]|$|\b(?:and|or|on|please|from|instead|now)\b))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"{_FOR}{_THING}[\s,:]*(?:(?:please )?(?:ring|call|phone|dial|use|it is|it['’]s|is)\b(?: now)?[\s:]*)?$",
    re.IGNORECASE,
)
_LINE = re.compile(r"\b([a-z]+) (?:line|number|phone)(?: is| will be)?(?: now)?[\s:]*$", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"(?:our|the|a|new|phone|telephone|contact|main|this|that|my|your|whose|correct|right|current|mobile|landline|second"
    r"|other|another|extra|additional|updated|same|old|(?:general|other|all other) (?:enquir\w+|calls?|questions?)"
    r"|enquir\w+|(?:any|every)thing else|(?:the )?(?:rest|group|club|service|listing))",
    re.IGNORECASE,
)


def _label(field: str, before: str, after: str) -> str:
    """Return what words around a number say that it is for: "B for bookings", "for bookings ring B"."""
    if field != "join.phone":
        return ""
    found = _AFTER.match(after) or _BEFORE.search(before) or _LINE.search(before)
    words = " ".join(found[1].split()) if found else ""
    return "" if _NO_LABEL.fullmatch(words) else capitalised(words)[:MOST_LABEL]
