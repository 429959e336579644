"""The rule about named people: nobody's health, trouble or home is told beside their name, and none is repeated.

A sentence tells of somebody when it has, in this order: a name; words that begin to tell (`has`, `her`, `who`); and,
soon after, a trouble. People who run things, and people who died, are told of kindly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.check.person_names import ANY_NAME, CAPITAL, FAMILY, FIRST, NAME, NAME_WORDS, TITLED
from generator.check.personal import NAMES_AND_TITLES
from generator.late_pattern import LatePattern
from generator.problems import FieldPath, Problem

TELL = "Take it out, and tell the curators if it has already been sent"

# --- how a sentence begins to tell of them ------------------------------------------------------------------------

_TELLS = (
    r"(?:['’]s|is|has|had|suffers|was|been|has been|lives with|needs|gets|got|came|takes|cannot|can['’]?t|wets|told"
    r"|turns up|have|tested|lost (?:his|her)|just come|will need|must have|must take|owes|drinks|uses|sleeps|lives|did"
    r"|says|shares|at|d\.?o\.?b\.?|born|will be|who|whose|her|his)"
)
_AGE_IN_WORDS = r"(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_ASIDE = (
    rf"(?:,|\()? ?(?:aged? )?(?:(?:[0-9]{{1,3}}|{_AGE_IN_WORDS}\b),?\)?)?,? ?(?:\([^)\n]{{0,30}}\))?"
    r" ?(?:who |that |which |she['’]?s? |he['’]?s? |they )?"
)
_BETWEEN = r"[^.:\n]{0,45}?"
_MOST_SAID = 72
"""Within how many characters after that the trouble is told."""
_OF_SOMEBODY = LatePattern(rf"(?:{NAME}{_ASIDE}|{FAMILY}){_BETWEEN}\b{_TELLS}\b|{NAME}(?:['’]s |, [0-9]{{2}}, )")
_OF_SOME_OTHER = LatePattern(rf"{ANY_NAME}{_ASIDE}{_BETWEEN}\b{_TELLS}\b")
_PRONOUN = re.compile(
    r"\b(?:he|she|his|her|him|hers|himself|herself|he['’]s|she['’]s|wets|ha[sd] been sectioned)\b|\([0-9]{1,2}\b"
)
"""What makes sure that two capitals are a person."""
_IN_BRACKETS = LatePattern(rf"{NAME}[^.(\n]{{0,15}}\(([^)\n]{{0,60}})")

# --- what is told -------------------------------------------------------------------------------------------------

_TROUBLES = (
    # the body
    r"hiv|aids|cancer|epilep\w*|seizures?|fits|epipen|insulin|diabet\w*|type 1|copd|stroke|parkinson\w*|arthritis"
    r"|tumour|transplant|dialysis|kidneys|oxygen|catheter|stoma|amputat\w*|mastectomy|breast off|hip op|terminal\w*"
    r"|hospice|poorly|biopsy|in hospital|on the ward|frail|bed ?bound|housebound|blind|wheelchair|incontinen\w*|wets"
    r"|soils|nuts"
    r"|(?:his|her) (?:op|operation|fall|licence)|can(?:no|[’']?)t get out"
    # the mind
    r"|depress\w*|anxi\w*|bipolar|schizo\w*|psych\w*|suicid\w*|self.harm\w*|dement\w*|alzheimer\w*|memory is going"
    r"|wandering|autis\w*|adhd|down['’]?s? syndrome|learning difficult\w*|special needs|anorexi\w*|bulimi\w*|sectioned"
    r"|breakdown|voices|mental health|tablets|not doing well|hanged"
    # drink and drugs
    r"|recover\w*|alcohol\w*|addict\w*|drink problem|drinking|drunk|drink.driving|drugs?|heroin|crack|methadone|sober"
    r"|clean|rehab|detox|overdos\w*|gambl\w*"
    # birth, love and who somebody is
    r"|pregnan\w*|termination|abortion|miscarr\w*|lost (?:the|a|her) baby|an affair|divorc\w*|moved in with|lone parent"
    r"|transgender|gay"
    # the law, and harm by others
    r"|convict\w*|prison|jail|out of jail|inside for|arrest\w*|on tag|on bail|probation|on the register|offender"
    r"|sex offenders?|barred|banned|abus\w*|raped|touched|violent|beats|hits|trafficked|fleeing|ran away|in his van"
    r"|in her car|home alone|his uncle|her uncle|in care|foster (?:care|home)|taken into care|child protection"
    r"|social services"
    r"|asylum|deported|overstayed|undocumented|no papers|in hiding"
    # money and home
    r"|debts?|bailiffs|evicted|benefits|bankrupt|food ?bank|universal credit|homeless|behind with|lives alone"
    r"|arrears|took (?:the|some|too many|all (?:his|her)) (?:pills|tablets)|found (?:him|her) (?:hanging|dead|cold)"
    r"|claim (?:was|is|has been) refused|looking for (?:him|her)"
    r"|is away (?:till|until|for)"
    r"|lives on (?:her|his) own|disab\w*|bankruptcy|iva|hoarder|filthy|free (?:school )?meals|ptsd|relaps\w*|stole"
    r"|(?:dad|mum|husband|son|brother) is inside|months gone|knocked (?:her|him) about|hears voices|has form"
    r"|(?:still |currently )?owe[sd] £?[0-9]|(?:nearly|half|almost) blind|ashamed|rages|donor|not long left"
)
_TROUBLE = LatePattern(rf"\b(?:{_TROUBLES})\b", re.IGNORECASE)
_WORK = re.compile(
    r"\b(?:experience|support|help|work|train|speciali|qualif|advis|nurs|manag|run |runs |teach|counsel|campaign|rais"
    r"|interest|research|talks? |does the )",
    re.IGNORECASE,
)
"""What somebody does for others: a trouble behind it is not their own."""
_CALLED = re.compile(
    r" (?:[A-Z]\w+ )?(?:Group|Club|Centre|Support|Caf[eé]|Choir|Unit|Ward|Trust|Fund|Team|Clinic|Society|Walk|Day)\b"
)
"""How a name goes on that has an illness in it: `Maggie's Cancer Centre`."""
_HOUSE = (
    r"(?:house|bungalow|flat|front room|home|cottage|kitchen|place|spare room|garage|caravan|living room|lounge|annexe"
    r"|back room)"
)
_STREET = (
    r"[A-Z][a-z']+ (?:Street|Road|Lane|Avenue|Row|Close|Drive|Way|Court|Terrace|Crescent|Walk|Gardens|Place|Rise|House"
    r"|Cottages|Flats|Hill)"
)
_LIVES = r"(?:lives|is living|is staying|stays|has moved|moved|now lives|can be found|is hiding)"
_WHERE = r"(?:\b(?:at|on|in|above|over|near|opposite|behind|next|alone)\b|\bon her own|\bon his own|['’]s)"
_HOME = LatePattern(
    rf"{NAME} (?:at|of|in) [0-9]{{1,4}}[a-z]?,? [A-Z][a-z]|{NAME}['’]s (?:own )?{_HOUSE}\b"
    rf"|\b(?:[Hh]ome|[Hh]ouse|[Ff]lat|[Bb]ungalow) of {NAME}"
    rf"|{NAME}[^.\n]{{0,30}}\b{_LIVES}\b[^.\n]{{0,20}}{_WHERE}[^.\n]{{0,30}}"
    rf"(?:\b(?:aunt|aunt's|alone|own|above|bakers?|shop|pub|church|school|{_STREET})\b|\b[0-9]{{1,4}} [A-Z])"
)
_DOORS = r"(?:porch|doorstep|letter ?box|back door|front door|garage|drive|bungalow|cottage|kitchen)"
_OWN_HOME = LatePattern(
    rf"{NAME}[^.\n]{{0,40}}\b(?:at|from|to|in) (?:her |his |their )?(?:own )?(?:home|house|place)\b[,:]? "
    rf"(?:[0-9]{{1,4}}[a-z]? [A-Z]|[A-Z][a-z]+ (?:Cottage|House|Farm|Villa|Row|Lodge)\b)"
    rf"|\b(?:{FIRST}) {CAPITAL}['’]s,? (?:in|at|on) {_STREET}|\b{_DOORS} of (?:our [a-z]+ )?{NAME}"
)
"""Somebody's home, and the way to it, where `at home` or a surname makes sure that it is one."""
_PRIVATE_THING = LatePattern(
    rf"(?:\b(?:{FIRST})\b(?: {CAPITAL})?|{TITLED}"
    rf"|\b(?:[Yy]oung|[Ll]ittle|[Oo]ld|[Pp]oor) {CAPITAL}(?: {CAPITAL})?)"
    r"['’]s (?:own |new |next |last |latest )?(?:inquest|hearing|trial|sentencing|court case|eviction|overdose|relapse"
    r"|diagnosis|foster (?:home|placement|family)|miscarriage|abortion|chemo\w*|biopsy|breakdown|arrears|debts?"
    r"|bankruptcy|affair|divorce|pregnancy|stroke|cancer|dementia|depression|drinking|methadone|bail|probation|suicide"
    r"|self.harm)\b(?! (?:\w+ )?(?:group|club|support|ward|unit|service|nurse|clinic|caf[eé]|charity|team|centre|fund"
    r"|trust|appeal|walk|choir|day|aid|aids|loop))"
)
"""What is somebody's own, and private: an eviction, an inquest."""
_CHILD_AND_AGE = LatePattern(
    rf"\b{CAPITAL}(?: {CAPITAL})?,? \(?aged? (?:only |just )?"
    rf"(?:(?:[4-9]|1[0-7])\b(?! ?(?:to|-|–|and|or|\+))|{_AGE_IN_WORDS}\b)"
    rf"|\b(?:{FIRST}) {CAPITAL},? \(?(?:[4-9]|1[0-7])\)?,"
)
_GOES_ON = LatePattern(
    r"^(?:She|He)(?:['’]s)? (?:(?:still|now|also|just|only) )?(?:is |has |was |had |been )*(?:lives? alone|took"
    r"|lost (?:his|her|the|a) (?:job|home|house|baby|children|kids|licence|leg)"
    r"|owes|drinks|suffers|cannot|can['’]?t|away|hanged|overdosed|sectioned|evicted|arrested"
    r"|in (?:debt|prison|hospital|rehab)"
    r"|on (?:bail|probation|tag|methadone)|never out|always in|housebound|bed ?bound|blind|deaf|pregnant)\b"
)
"""A sentence that goes on about somebody whom the one before it names."""
_FULL_NAME = LatePattern(rf"\b(?:{FIRST}) {CAPITAL}\b|{TITLED}")
_TOLD_KINDLY = LatePattern(
    r"\b(?:memory of|remember\w*|[Nn]amed (?:after|for)|died|passed away|memorial|late|foundation|founded|founder"
    r"|trustee|solicitor|St|Saint|museum|charity|author|poet|film|book|play|novel|nurse|midwife|therapist|counsellor|consultant"
    r"|patron|presenter|donkey|pony|horse|dog|cat|kitten|puppy|rabbit|tortoise|parrot|hedgehog|hen|goat|alpaca)\b"
    r"|\b(?:talked|spoken|speaks|written|writes) (?:on air|openly|publicly|in public|about (?:his|her|their) own)\b"
    r"|\bdoes(?:n['’]t| not) mind who knows\b|\bnow adopted\b"
    r"|\b(?:[Ll]ed|[Rr]un|[Hh]osted|[Tt]aught|[Ss]et up|[Ss]tarted|[Ff]ounded|[Bb]egun)"
    r"(?: in [0-9]{4}| [a-z]+ years ago)? by\b"
)
"""Somebody who died, a saint, a book, or the person who leads the group and speaks of themselves."""


# --- a child who is to be rung -----------------------------------------------------------------------------------

_REACH = (
    r"(?:[Tt]ext|[Rr]ing|[Cc]all|[Pp]hone|[Mm]essage|[Ww]hats[Aa]pp|[Ss]nap(?:chat)?|DM|[Ff]ace[Tt]ime|[Ee]-?mail"
    r"|[Cc]ontact|[Aa]sk for|[Ss]peak to|[Bb]ook with)"
)
_KIN = (
    r"(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|little|young|eldest|youngest|big|daughter|son|sister|brother|"
    r"lad|girl"
    r"|boy|niece|nephew|granddaughter|grandson|helper) ){0,4}"
)
_CHILDS_AGE = (
    r"(?:[5-9]|1[0-7])(?![0-9:.]?[0-9]| ?(?:[ap]m|to|-|–|noon|weeks|days|minutes|hours|and over|or over|\+)\b)"
)
_AFTER_AN_AGE = (
    r"(?= ?(?:[.;:)!?]|$|, ?(?![A-Z])|,? (?:on (?:0|\+44|his|her|the|[Ii]nsta|[Ss]nap)|years? old|after school|she|he|"
    r"who"
    r"|and (?:she|he)|via|0[0-9])))"
)
_CHILD_TO_RING = GuardedPattern(
    re.compile(
        rf"\b{_REACH} {_KIN}{CAPITAL}(?: {CAPITAL})?"
        rf"(?:,? \(?(?:aged?|who is|who['’]s|she['’]s|he['’]s) (?:only |just )?|, ?| \(){_CHILDS_AGE}{_AFTER_AN_AGE}"
        rf"|\b{CAPITAL}(?:,? (?:who )?is (?:only |just )?|, aged? |, ){_CHILDS_AGE},? [^.\n]{{0,30}}?"
        r"\b(?:text|ring|call|message|whatsapp|snap|phone|contact|add) (?:her|him|them)\b"
    ),
    (re.compile(r"\b(?:[5-9]|1[0-7])\b"),),
)
"""A child, by name and age, whom strangers are to ring or write to. A time, a street or a date is no age."""


def no_private_life_is_told(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text says something about the health, the trouble or the home of a named person, or how to ring a child."""
    children = {path for path, _ in text.matches(_CHILD_TO_RING, by_piece=True)}
    for path in children:
        yield _told(entry, path)
    if text.words.isdisjoint(_SOMEBODY):
        return
    for path, piece in text.pieces:
        if path not in children and " " in piece and is_private_life(piece):
            yield _told(entry, path)


def _told(entry: ListingEntry, path: FieldPath) -> Problem:
    message = f"this says something private about a named person. {TELL}"
    return entry.problem(path, message, code="private_life", private=True)


def is_private_life(text: str) -> bool:
    """Return whether some sentence of a text tells of the life of a person whom it, or the one before, names."""
    before = ""
    for sentence in _SENTENCE_END.split(_INITIAL.sub(r"\1 ", text)):
        if _tells_of_somebody(sentence) or _goes_on_about(before, sentence):
            return True
        before = sentence
    return False


def may_tell_of_somebody(sentence: str) -> bool:
    """Return whether a sentence has what each pattern needs before it can find anybody: quick, and often false."""
    return not _WORDS_FOR_SOMEBODY.isdisjoint(_WORD.findall(sentence)) or bool(_BEFORE_SOMEBODY.search(sentence))


def _tells_of_somebody(sentence: str) -> bool:
    if not may_tell_of_somebody(sentence):
        return False
    is_told = any(pattern.search(sentence) for pattern in (_HOME, _OWN_HOME, _PRIVATE_THING))
    is_told = is_told or _tells_of_a_child(sentence) or _tells_of_trouble(sentence)
    return is_told and not _TOLD_KINDLY.search(sentence)


def _tells_of_a_child(sentence: str) -> bool:
    """Return whether a child is named with an age, and some trouble in the same sentence: its own, or its family's."""
    return bool(_CHILD_AND_AGE.search(sentence) and _TROUBLE.search(sentence))


def _goes_on_about(before: str, sentence: str) -> bool:
    names = bool(_GOES_ON.match(sentence) and _FULL_NAME.search(before))
    return names and not _TOLD_KINDLY.search(before)


def _tells_of_trouble(sentence: str) -> bool:
    known = [_OF_SOMEBODY, _OF_SOME_OTHER] if _PRONOUN.search(sentence) else [_OF_SOMEBODY]
    found = [match.end() for pattern in known for match in pattern.finditer(sentence)]
    said = [sentence[end : end + _MOST_SAID] for end in found]
    return any(map(_is_trouble, (*said, *(match[1] for match in _IN_BRACKETS.finditer(sentence)))))


def _is_trouble(words: str) -> bool:
    """Return whether words about somebody tell of an illness or a trouble, and not of their work or their group."""
    trouble = _TROUBLE.search(words)
    if not trouble or _WORK.search(words, 0, trouble.start()):
        return False
    return not (trouble[0][0].isupper() and _CALLED.match(words, trouble.end()))


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
    "aged",
    "families",
    "family",
    "foster",
    "inquest",
    "hearing",
    "eviction",
}
"""Words of which one must be there, in small letters, before anybody can be named and told of."""
_WORDS_FOR_SOMEBODY = NAME_WORDS | frozenset(
    "he she his her him hers himself herself wets sectioned age aged"
    " young Young little Little old Old poor Poor".split()
)
_BEFORE_SOMEBODY = re.compile(r"[Tt]he [A-Z]|\([0-9]")
"""Before a family's name, and before an age."""
_WORD = re.compile(r"\w+")
_INITIAL = re.compile(r"\b(Mr|Mrs|Ms|Mx|Dr|St|[A-Z])\. ")
_SENTENCE_END = re.compile(r"[.!?]+\s+(?=[A-Z])|\n")

PATTERNS = {
    "private_life": _OF_SOMEBODY,
    "private_life_of_some_other": _OF_SOME_OTHER,
    "pronoun": _PRONOUN,
    "private_life_in_brackets": _IN_BRACKETS,
    "private_home": _HOME,
    "own_home": _OWN_HOME,
    "private_thing": _PRIVATE_THING,
    "child_and_age": _CHILD_AND_AGE,
    "goes_on": _GOES_ON,
    "full_name": _FULL_NAME,
    "trouble": _TROUBLE,
    "at_work": _WORK,
    "called": _CALLED,
    "told_kindly": _TOLD_KINDLY,
    "child_to_ring": _CHILD_TO_RING.pattern,
    "initial": _INITIAL,
    "sentence_end": _SENTENCE_END,
}
"""What this rule looks for, by the codes of its problems. The form looks for it too."""

LISTING_RULES = (no_private_life_is_told,)
