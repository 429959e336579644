"""The rule about named people: nobody's health, trouble or home is told beside their name, and none is repeated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.personal import FIRST_NAMES, NAMES_AND_TITLES
from generator.problems import Problem

TELL = "Take it out, and tell the curators if it has already been sent"

_FIRST = "|".join(FIRST_NAMES)
_CAPITAL = r"[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?"
_TITLED = (
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Old Mr|Auntie|Uncle|Nan|Grandad)\.? "
    rf"(?:(?:[A-Z]\.? ?){{0,2}}{_CAPITAL}(?: {_CAPITAL})?|[A-Z]\b)"
)
_NAME = rf"(?:{_TITLED}|\b(?:{_FIRST})\b(?: {_CAPITAL}| [A-Z]\b)?)"
_ANY_NAME = (
    rf"(?:{_NAME}|\b(?:[Ll]ittle|[Oo]ld|[Oo]ur|[Yy]oung|[Pp]oor|[Aa]sk for|[Bb]ook|[Ff]or|[Ww]ith|[Tt]o|[Aa]s"
    rf"|[Tt]hank you to|[Ww]ell done|[Cc]ongratulations to|[Ss]ay hello to|[Ww]elcome back|[Pp]ray for|[Ll]ike"
    rf"|[Ll]ad|[Bb]oy|[Gg]irl|[Nn]amed|[Cc]alled|[Mm]um|[Dd]ad|[Ss]on|[Dd]aughter|[Hh]usband|[Ww]ife|[Ff]orm:"
    rf"|[Bb]ecause|[Ww]eek,) "
    rf"{_CAPITAL}(?: {_CAPITAL}| [A-Z]\b)|\b{_CAPITAL} {_CAPITAL}(?= ?(?:,? who\b|\(| has | is | was |['’]s\b"
    rf"|,? (?:d\.?o\.?b|born)|,? ?[0-9]{{2}}\b)))"
)
_CONDITION = (
    r"recover\w*|alcohol\w*|addict\w*|drink problem|drinking|drunk|drugs?|depress\w*|anxi\w*|bipolar|schizo\w*"
    r"|psych\w*"
    r"|suicid\w*|self.harm\w*|dement\w*|autis\w*|adhd|hiv|cancer|epilep\w*|disab\w*|pregnan\w*|abus\w*|asylum"
    r"|convict\w*"
    r"|prison|jail|gambl\w*|debts?|diabet\w*|copd|stroke|parkinson\w*|alzheimer\w*|down['’]?s? syndrome"
    r"|arthritis|frail"
    r"|anorexi\w*|bulimi\w*|sectioned|homeless|dialysis|termination|abortion|miscarr\w*|mastectomy|breast off"
    r"|heroin|crack"
    r"|methadone|sober|in care|foster care|child protection|on the register|offender|rehab|detox|overdos\w*"
    r"|tablets|wets|soils"
    r"|incontinen\w*|blind|deaf|lives alone|lives on (?:her|his) own|bed ?bound|housebound|type 1|epipen|insulin"
    r"|poorly"
    r"|not doing well|in hospital|on the ward|nuts|bailiffs|evicted|benefits|raped|touched|deported|overstayed"
    r"|on tag|probation"
    r"|on bail|an affair|divorc\w*|violent|beats|hits|barred|breakdown|voices|amputat\w*|catheter|stoma"
    r"|terminal\w*|hospice"
    r"|tumour|transplant|learning difficult\w*|special needs|lone parent|undocumented|no papers|seizures?|fits"
    r"|mental health"
    r"|wheelchair|aids|taken into care|kidneys|oxygen|inside for|in his van|in her car|home alone|hip op|(?:his"
    r"|her) (?:op|operation|fall|licence)|can(?:no|[’']?)t get out|drink.driving|banned|sex offenders?"
    r"|out of jail|clean|bankrupt|food ?bank|universal credit|his uncle|her uncle|trafficked|fleeing|ran away"
    r"|moved in with"
)
_AT_WORK = (
    r"\b(?:experience|support|help|work|train|speciali|qualif|advis|nurs|manag|run |runs |teach|counsel|"
    r"campaign|rais|interest|research|talks? )"
)
_LINK = (
    r"(?:,|\()? ?(?:aged? )?(?:[0-9]{1,3},?\)?)?,? ?(?:\([^)\n]{0,30}\))?"
    r" ?(?:who |that |which |she['’]?s? |he['’]?s? |they )?"
)
_SAYS = (
    r"(?:['’]s|is|has|had|suffers|was|been|has been|lives with|needs|gets|got|came|takes|cannot|can['’]?t|wets"
    r"|told|turns up|have"
    r"|tested|lost (?:his|her)|just come|will need|must have|must take|owes|drinks|uses|sleeps|lives|did|says"
    r"|shares|at|d\.?o\.?b\.?|born)"
)
_IN_BRACKETS = re.compile(rf"{_NAME}[^.(\n]{{0,15}}\(([^)\n]{{0,60}})")
_OF_SOMEBODY = re.compile(rf"{_NAME}{_LINK}[^.\n]{{0,30}}?\b{_SAYS}\b|{_NAME}['’]s ")
_OF_SOME_OTHER = re.compile(rf"{_ANY_NAME}{_LINK}[^.\n]{{0,30}}?\b{_SAYS}\b")
_PRONOUN = re.compile(
    r"\b(?:he|she|his|her|him|hers|himself|herself|he['’]s|she['’]s|wets|ha[sd] been sectioned)\b|\([0-9]{1,2}\b"
)
"""Somebody is named, and something is said of them. What it is stands in the words behind (`_MOST_SAID`)."""
_MOST_SAID = 60
_TROUBLE = re.compile(rf"\b(?:{_CONDITION})\b", re.IGNORECASE)
_WORK = re.compile(_AT_WORK, re.IGNORECASE)
_HOUSE = (
    r"(?:house|bungalow|flat|front room|home|cottage|kitchen|place|spare room|garage|caravan|living room|"
    r"lounge|annexe|back room)"
)
_HOME = re.compile(
    rf"{_NAME} (?:at|of|in) [0-9]{{1,4}}[a-z]?,? [A-Z][a-z]|{_NAME}['’]s (?:own )?{_HOUSE}\b|\b(?:[Hh]ome"
    rf"|[Hh]ouse|[Ff]lat|[Bb]ungalow) of {_NAME}"
    rf"|{_NAME}[^.\n]{{0,30}}\b(?:lives|is living|is staying|stays|has moved|moved|now lives|can be found|is hiding)\b"
    r"[^.\n]{0,20}(?:\b(?:at|on|in|above|over|near|opposite|behind|next|alone)\b|\bon her own|\bon his own"
    r"|['’]s)[^.\n]{0,30}"
    r"(?:\b(?:aunt|aunt's|alone|own|above|bakers?|shop|pub|church|school|[A-Z][a-z']+ (?:Street|Road|Lane|Avenue"
    r"|Row|Close|Drive|Way"
    r"|Court|Terrace|Crescent|Walk|Gardens|Place|Rise|House|Cottages|Flats|Hill))\b|\b[0-9]{1,4} [A-Z])"
)
_TOLD_KINDLY = re.compile(
    r"\b(?:memory|remember\w*|named (?:after|for)|died|passed away|memorial|late|foundation|founded|founder"
    r"|trustee|solicitor|St|Saint|museum"
    r"|charity|author|poet|film|book|play|novel|nurse|midwife|therapist|counsellor|consultant)\b"
    r"|\b(?:[Ll]ed|[Rr]un|[Hh]osted|[Tt]aught|[Ss]et up|[Ss]tarted|[Ff]ounded) by\b"
)
"""Somebody who died, a saint, a book, or the person who leads the group and speaks of themselves."""


def no_private_life_is_told(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text says something about the health, the trouble or the home of a named person."""
    if text.words.isdisjoint(_SOMEBODY):
        return
    for path, piece in text.pieces:
        if " " in piece and is_private_life(piece):
            message = f"this says something private about a named person. {TELL}"
            yield entry.problem(path, message, code="private_life", private=True)


def is_private_life(text: str) -> bool:
    """Return whether some sentence of a text tells of the life of a person whom it names."""
    return any(
        (_HOME.search(sentence) or _tells_of_trouble(sentence)) and not _TOLD_KINDLY.search(sentence)
        for sentence in _SENTENCE_END.split(_INITIAL.sub(r"\1 ", text))
    )


def _tells_of_trouble(sentence: str) -> bool:
    known = [_OF_SOMEBODY, _OF_SOME_OTHER] if _PRONOUN.search(sentence) else [_OF_SOMEBODY]
    found = [match.end() for pattern in known for match in pattern.finditer(sentence)]
    said = [sentence[end : end + _MOST_SAID] for end in found]
    return any(map(_is_trouble, (*said, *(match[1] for match in _IN_BRACKETS.finditer(sentence)))))


def _is_trouble(words: str) -> bool:
    """Return whether words about somebody tell of an illness or a trouble, and not of their work with it."""
    trouble = _TROUBLE.search(words)
    return bool(trouble) and not _WORK.search(words, 0, trouble.start() if trouble else 0)


_SOMEBODY = NAMES_AND_TITLES | {
    "he",
    "she",
    "his",
    "her",
    "him",
    "offender",
    "jail",
    "prison",
    "heroin",
    "rehab",
    "sectioned",
}
"""Words of which one must be there, in small letters, before anybody can be named and told of."""
_INITIAL = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|St|[A-Z])\. ")
_SENTENCE_END = re.compile(r"[.!?]+\s+(?=[A-Z])|\n")

PATTERNS = {
    "private_life": _OF_SOMEBODY,
    "private_life_of_some_other": _OF_SOME_OTHER,
    "pronoun": _PRONOUN,
    "private_life_in_brackets": _IN_BRACKETS,
    "private_home": _HOME,
    "trouble": _TROUBLE,
    "at_work": _WORK,
    "told_kindly": _TOLD_KINDLY,
    "initial": _INITIAL,
    "sentence_end": _SENTENCE_END,
}
"""What this rule looks for, by the codes of its problems. The form looks for it too."""

LISTING_RULES = (no_private_life_is_told,)
