"""Rules about what people will find, such as dogs: what a listing's words say, its fields say too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.context import CheckContext, ListingEntry, ListingText, holds_any
from generator.check.sentences import listing_sentences
from generator.problems import FieldPath, Problem, Severity
from schema.calendar_names import A_DAY, A_MONTH

_PETS = (
    r"(?<!assistance )(?<!guide )(?<!hearing )(?<!support )(?<!hot )(?:(?:dog|pet)s?|four-legged friends?)(?! owner)"
)
_YOUNG = r"(?:child|children|kids|babies|toddlers|little ones|under[- ](?:fives|5s))"
_ARE_WELCOME = r"(?: \w+){0,3} (?:welcome|allowed|can come|may come)"
_NOT_BRING = r"(?:no|not bring|cannot bring|can't bring|don't bring)(?: your| any)?"
_ARE_NOT_WELCOME = r"(?: are| is) not (?:allowed|welcome)"
_ARE_THERE = r"(?: is| are| can be| may be)? (?:available|provided|arranged|booked|offered|on request)"
_CAMERA = r"(?:cameras?|videos?)"


@dataclass(frozen=True)
class FacilityWords:
    """How people write that there is something, and that there is not."""

    has: re.Pattern[str]
    has_not: re.Pattern[str]
    clues: tuple[str, ...]
    """Pieces of text in small letters: a sentence that says either holds one of them."""


def _words(clues: str, has: tuple[str, ...], has_not: tuple[str, ...]) -> FacilityWords:
    says, denies = (re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE) for patterns in (has, has_not))
    return FacilityWords(says, denies, tuple(clues.split("|")))


_FACILITIES = {
    "dogs": _words(
        "dog|pet|four-legged|kennel",
        (
            rf"{_PETS}{_ARE_WELCOME}",
            r"(?:dog|pet)[- ]friendly",
            r"kennels?",
            rf"(?<!not )(?:bring|welcomes?) (?:your |their |the )?{_PETS}(?: with you)?(?! walk)",
        ),
        (
            rf"{_NOT_BRING} {_PETS}",
            rf"{_PETS}{_ARE_NOT_WELCOME}",
            rf"leave (?:your |the )?{_PETS} at home",
            r"(?:only (?:assistance|guide) dogs?|(?:assistance|guide) dogs? only)",
        ),
    ),
    "children": _words(
        "child|kids|babies|toddler|little ones|under",
        (rf"{_YOUNG}{_ARE_WELCOME}", r"child[- ]friendly", rf"(?<!not )bring (?:your |their |the )?{_YOUNG}"),
        (rf"{_NOT_BRING} {_YOUNG}(?! (?:that|on|this|next)\b)", rf"{_YOUNG}{_ARE_NOT_WELCOME}"),
    ),
    "creche": _words(
        "crèche|creche|childcare",
        (
            r"(?:is|have|run|runs|offer|offers|with) an? (?:free )?cr[eè]che",
            rf"(?:cr[eè]che|childcare){_ARE_THERE}",
            r"(?:free|on-site|onsite|there's an?) cr[eè]che",
        ),
        (r"no (?:cr[eè]che|childcare)",),
    ),
    "camera_off": _words(
        "camera|video",
        (
            rf"{_CAMERA}(?: can| may)?(?: be| stay| are| is)?(?: kept| left| turned)? (?:off|optional)",
            rf"(?:turn|keep|leave|have|switch) (?:your )?{_CAMERA} off",
            r"(?:do not|don't|need not) have to be on camera",
            rf"no need (?:to have|to use|for|to turn on) (?:your |a )?{_CAMERA}",
        ),
        (rf"{_CAMERA} (?:(?:must|has to|have to|needs? to) (?:be|stay) on|on,? please)",),
    ),
    "interpreters": _words(
        "interpret",
        (
            rf"(?:interpreters?|interpreting){_ARE_THERE}",
            r"(?:book|arrange|provide|get|offer|have|find|use)s?(?: you| for)?(?: an?| free)?(?: \w+)? interpreters?",
            r"there (?:is|are)(?: an?)? interpreters?",
        ),
        (
            r"no interpreters?(?! (?:is |are )?(?:needed|required))",
            r"(?:cannot (?:book|provide|offer|arrange)|do not have)(?: an)? interpreters?",
            r"interpreters? (?:is|are) not (?:available|provided)",
        ),
    ),
}
_CALLED = {
    "dogs": "dogs",
    "children": "children",
    "creche": "a crèche",
    "camera_off": "cameras",
    "interpreters": "interpreters",
}
_MONTH = rf"(?!may\b){A_MONTH}|may(?= (?:to|until|and)\b)|(?<=in )may"
_DAY = rf"(?:{A_DAY}|weekends?|weekdays?|mornings?|afternoons?|evenings?)"
_SEASON = r"(?:spring|summer|autumn|winter|term[- ]time|holidays?|season)"
_LIMITS = re.compile(
    r"\b(?:not|never|no|only|except|unless|apart from|but|however|if|when|until|till|before|after|some(?:times)?"
    rf"|small|most|certain|depends?|check|ask first|limited|few|[a-z]+n't|{_MONTH}|{_DAY}|{_SEASON})\b",
    re.IGNORECASE,
)
"""Words that make a plain yes or no an untruth: a page can say neither for "from April to July"."""
_HARMLESS = re.compile(
    r"\b(?:only (?:if )?(?:they are )?on (?:a |the )?leads?|on (?:a |the )?leads? only"
    r"|(?:but|except|except for|apart from|only)(?: for)? (?:assistance|guide|hearing|support)(?: and \w+)? dogs?"
    r"|(?:assistance|guide|hearing|support)(?: and \w+)? dogs? only|if you (?:like|want|wish|need (?:one|it)))\b",
    re.IGNORECASE,
)
_PREFILTERS = (
    *("dog", "pet", "kennel", "child", "kids", "babies", "toddler", "little ones", "crèche", "creche"),
    *("camera", "video", "interpreter"),
)


def facilities_in_words_are_in_the_fields(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A listing whose words say that dogs are welcome, or the like, says so in `facilities` too."""
    if not text.contains_any(_PREFILTERS):
        return
    told = list(listing_sentences(entry.record, keywords=True))
    for kind, words in _FACILITIES.items():
        if getattr(entry.record.facilities, kind) == "unknown" and text.contains_any(words.clues):
            found = [(path, answer) for (path, _), answer in zip(told, _answers(kind, told), strict=True) if answer]
            if len({answer for _, answer in found}) == 1 and found[0][1] != _LIMITED:
                path, answer = found[0]
                offer = f'Add "facilities: {{{kind}: {answer}}}"'
                message = f"speaks of {_CALLED[kind]}, of which the filters do not know. {offer}"
                yield entry.problem(path, message, Severity.WARNING, "facility_unsaid")


_LIMITED = "limited"
_GOES_ON = re.compile(r"(?:but|not|only|except|unless|however|apart from)\b", re.IGNORECASE)


def _answers(kind: str, told: Sequence[tuple[FieldPath, str]]) -> Iterator[str]:
    """Yield what each sentence says of a kind of facility; one that the next goes on to limit is limited too."""
    after = [*(words for _, words in told[1:]), ""]
    for (_, words), following in zip(told, after, strict=True):
        answer = _answer(kind, words)
        yield _LIMITED if answer and _GOES_ON.match(following) else answer


def _answer(kind: str, sentence: str) -> str:
    """Return what a sentence says of a kind of facility: yes, no, that it is limited, or nothing."""
    words = _FACILITIES[kind]
    if not holds_any(sentence.casefold(), words.clues):
        return ""
    found = words.has_not.search(sentence) or words.has.search(sentence)
    if found is None:
        return ""
    around = f"{sentence[: found.start()]} {sentence[found.end() :]}"
    if _LIMITS.search(_HARMLESS.sub("", around)):
        return _LIMITED
    return "no" if found.re is words.has_not else "yes"


LISTING_RULES = (facilities_in_words_are_in_the_fields,)
