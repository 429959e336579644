"""Rules about who comes and how: an age, women only, by phone only and on Zoom in words are what the fields say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.check.meeting_statements import Sentence, said
from generator.problems import FieldPath, Problem, Severity
from schema.eligibility import Who
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
_OF_SOME = re.compile(
    r"\b(?:discount|free|reduced|cheaper|half price|or(?! (?:over|above|older))|also|carers?|volunteers?"
    r"|accompanied|years|some|except|but|unless|if|priority|mainly|mostly|usually|especially|most|one of"
    r"|groups are|another"
    r"|we have|there (?:is|are)|as well|both|members|tickets?|prescriptions?|passe?s?|licen[cs]es?"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|not|no|other|first|include[sd]?|including|such as|like"
    r"|session|hour|night"
    r"|class)\b|£|%",
    re.IGNORECASE,
)
"""Words with which an age or a group may be that of some people, of a price or of one session."""


_IS_FOR = re.compile(r"(?:we are |it is |this is |only )*for\b", re.IGNORECASE)


def words_and_ages_agree(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """An age that words say people must have is the one that `who` asks for, if it asks for any."""
    who = entry.record.who
    if who.any_of or (who.from_age is None and who.to_age is None):
        return
    for place, sentence in _about_people(entry):
        if fault := _other_youngest(sentence, who) or _other_ages(sentence, who):
            yield entry.problem(place, fault, Severity.WARNING, "people_in_words")
            return


def _about_people(entry: ListingEntry) -> Iterator[tuple[FieldPath, Sentence]]:
    """Yield the sentences about all who come; of a description, those that begin with whom it is for."""
    for place, sentence in said(entry.record):
        is_meant = place[0] in ("summary", "who") or _IS_FOR.match(sentence.words)
        if is_meant and not _OF_SOME.search(f"{sentence.lead} {sentence.words}"):
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
    return f'says {quoted(words)}, and who says "{has}". Which is right? Change the words, or write "{line}"'


# --- women only, by phone only ------------------------------------------------------------------------------------

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
    if entry.record.who.all_groups or not text.contains_any(("only", "just for", "exclusively")):
        return
    for place, sentence in _about_people(entry):
        found = _ONLY_THEM.search(sentence.words)
        if found and not _OF_A_PART.search(sentence.words[: found.start()]):
            them = next(word for word in found.groups() if word).casefold().replace("ladies", "women")
            message = f'says {quoted(found[0])}, and who › groups does not. Add to who: "groups: [{them}]"'
            yield entry.problem(place, message, Severity.WARNING, "people_in_words")
            return


_ONE_WAY = re.compile(
    r"\b(?:(?P<phone>by (?:tele)?phone only|(?:tele)?phone only|only (?:by|over the) (?:tele)?phone)"
    r"|(?P<online>online only|only online|on zoom only|only on zoom)|(?P<person>in person only|only in person))\b",
    re.IGNORECASE,
)
_WAYS = {
    "phone": ("by phone",),
    "online": ("online", "by video call", "by web chat"),
    "person": ("in person", "home visit"),
}
_OF_ASKING = re.compile(
    r"\b(?:book\w*|contact|enquir\w+|refer\w*|regist\w*|tickets?|pay\w*|payments?|cash|apply|applications?|orders?|if"
    r"|unless|some|january|february|until|cancel\w*|sign\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|not|no"
    r"|sessions?|office|appointments?)\b",
    re.IGNORECASE,
)
"""Words with which a way may be that of asking for it, and not that of taking part."""


def _is_of_it(before: str) -> bool:
    """Return whether what stands before a way in its clause is a word or two, or speaks of the listing itself."""
    words = re.findall(r"[\w'-]+", re.split(r"[.,;:!()]", before)[-1].casefold())
    return bool(set(words) & {"we", "it", "this", "meet", "group"}) or (
        len(words) < 3 and not {"is", "are"} & set(words)
    )


def one_way_in_words_is_the_only_one(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing that says that it is by phone only, or the like, has no other way."""
    ways = entry.record.ways
    for place, sentence in said(entry.record) if text.contains_any(("only",)) else ():
        found = _ONE_WAY.search(sentence.words)
        if (
            not found
            or place[0] == "join"
            or not _is_of_it(sentence.words[: found.start()])
            or _OF_ASKING.search(f"{sentence.lead} {sentence.words}")
        ):
            continue
        kept = _WAYS[str(found.lastgroup)]
        if others := [way for way in ways if way not in kept]:
            line = ", ".join(way for way in ways if way in kept) or kept[0]
            told = " and ".join(map(quoted, others))
            fix = f'Which is right? Change the words, or write "ways: [{line}]"'
            message = f"says {quoted(found[0])}, and ways says {told}. {fix}"
            yield entry.problem(place, message, Severity.WARNING, "people_in_words")
            return


_MEETS_ONLINE = re.compile(
    r"\b(?:on|over|via|through) (?:zoom|(?:microsoft )?teams|google meet|skype|(?:a )?video call)\b",
    re.IGNORECASE,
)
_OF_LEARNING = re.compile(
    r"\b(?:help|learn\w*|lessons?|teach\w*|show|shows|use|using|get|getting|or|also|can|could|if|when|sometimes|was|were"
    r"|book\w*|register|ring|call us|interpreter|recorded|watch|relatives|families|hybrid)\b",
    re.IGNORECASE,
)
_ONLINE = ("online", "by video call", "by web chat")


def what_is_online_in_words_is_so_in_ways(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A summary that says that people meet on Zoom, or the like, is of a listing with that among its ways."""
    ways = entry.record.ways
    found = _MEETS_ONLINE.search(entry.record.summary)
    if found and not set(ways) & set(_ONLINE) and not _OF_LEARNING.search(entry.record.summary):
        fix = f'Which is right? Change the words, or write "ways: [{", ".join((*ways, "online"))}]"'
        message = f"says {quoted(found[0])}, and ways does not say that it is online. {fix}"
        yield entry.problem(("summary",), message, Severity.WARNING, "people_in_words")


LISTING_RULES = (
    words_and_ages_agree,
    only_some_in_words_are_in_the_groups,
    one_way_in_words_is_the_only_one,
    what_is_online_in_words_is_so_in_ways,
)
