"""Rules about people who run things: their names, mobiles and own e-mail addresses need their recorded consent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText, phones
from generator.problems import Problem, Severity

FIRST_NAMES = (
    "Aisha Alan Alice Alison Amanda Amy Andrea Andrew Andy Angela Ann Anna Anne Barbara Ben Beth Betty Bill Bob"
    " Brenda Brian"
    " Carol Caroline Catherine Charlotte Chris Christine Claire Colin Craig Dan Daniel Dave David Dawn Deborah Debbie"
    " Denise"
    " Diane Donna Dorothy Elaine Elizabeth Emily Emma Fatima Fiona Fred Gary Gemma George Geoff Gill Gillian Graham"
    " Hannah"
    " Harry Hazel Heather Helen Ian Irene Jack Jackie Jacqueline James Jan Jane Janet Janice Jason Jean Jen Jennifer"
    " Jenny Jess"
    " Jessica Jill Jim Jo Joan Joanne Joe John Jon Joyce Judith Judy Julia Julie June Karen Kate Kath Kathleen Katie"
    " Keith Kelly"
    " Ken Kevin Kim Laura Lauren Leanne Lee Lesley Linda Lisa Liz Lorraine Louise Lucy Lynn Maggie Malcolm Margaret"
    " Maria Marie"
    " Marion Martin Mary Matt Matthew Maureen Michael Michelle Mick Mike Mo Mohammed Muhammad Nadia Nicola Nigel"
    " Norman Olivia"
    " Pam Pamela Pat Patricia Patrick Paul Pauline Pete Peter Phil Philip Rachel Ray Rebecca Richard Rita Rob Robert"
    " Roger Ron"
    " Rosie Ruth Ryan Sally Sam Samantha Sandra Sarah Sean Sharon Sheila Shirley Simon Sophie Stacey Stephanie"
    " Stephen Steve"
    " Steven Stuart Sue Susan Suzanne Sylvia Tina Tom Tony Tracey Tracy Trevor Val Valerie Vera Victoria Vicky Wendy"
    " Yvonne Zoe"
    " Abdul Agnieszka Ahmed Ali Amir Amit Anil Anita Asif Bilal Deepa Ewa Gurpreet Harpreet Hassan Hussain Ibrahim"
    " Imran Jaspreet"
    " Kasia Khadija Magda Manjit Mariam Mohamed Nasreen Omar Parveen Piotr Priya Raj Rajesh Ravi Sanjay Shabana"
    " Sunita Tariq"
    " Tomasz Wojciech Yusuf Zainab Chloe Doris Edna Elsie Ethel Gladys Hilda Mabel Mavis Muriel Phyllis Winifred"
).split()
_ASK = (
    r"(?:[Aa]sk for|[Cc]ontact|[Ss]peak (?:to|with)|[Tt]alk to|[Rr]ing|[Cc]all|[Tt]ext|[Ee]-?mail|[Ss]ee"
    r"|(?:[Ll]ed|[Rr]un|[Hh]osted|[Oo]rganised|[Tt]aught) by"
    r"|(?:[Cc]o-?ordinator|[Oo]rganiser|[Ss]ecretary|[Cc]hair|[Tt]reasurer|[Vv]olunteers?|[Ll]eader|[Mm]anager):)"
)
TITLES = ("mr", "mrs", "ms", "miss", "mx", "rev", "revd", "fr")
NAMES_AND_TITLES = frozenset((*(name.casefold() for name in FIRST_NAMES), *TITLES))
"""Every word that can begin somebody's name, in small letters."""

_NAMED_PERSON = re.compile(
    rf"\b{_ASK} (?:{'|'.join(FIRST_NAMES)})\b|\b(?:Mr|Mrs|Ms|Miss|Mx|Rev|Revd|Fr)\.? [A-Z][a-z]+\b"
)
"""Somebody is named: "ask for Dave", "Mrs Khan". Street and church names are not caught."""

_NAMED_PEOPLE = GuardedPattern(_NAMED_PERSON, ("",))
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia"
    r"|ntlworld"
    r"|tiscali|blueyonder|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|org|me|example)(?![\w.-]*\w)",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"(?<![0-9])(?:(?:\+|00)44 ?(?:\(0\) ?)?|0)7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![0-9])")
_MOBILES = GuardedPattern(_MOBILE, ("07", "44 7", "447", "(0)7"))
_OWN_ADDRESSES = GuardedPattern(_FREE_MAIL, ("@",))
_CONSENT = "If so, record it: consent: {on: 2026-10-01}"


def named_people_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Nobody is named without recorded consent; a job title does as well and lasts longer."""
    if entry.record.consent or text.words.isdisjoint(NAMES_AND_TITLES):
        return
    for path, _ in text.matches(_NAMED_PEOPLE):
        message = f"names a person. Could it be a job title? Did they agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "named_person")


def mobiles_are_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A mobile number may be somebody's own, and becomes public for good: it needs recorded consent."""
    if entry.record.consent:
        return
    fields = [path for path, phone in phones(entry.record.join) if phone.mobile]
    written = [path for path, _ in text.matches(_MOBILES)]
    for path in dict.fromkeys([*fields, *written]):
        message = f"is this a work phone? A mobile number becomes public for good. Did its owner agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "mobile")


def own_email_addresses_are_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """An e-mail address at a free provider may be somebody's own: a shared address of the group is better."""
    for path, _ in () if entry.record.consent else text.matches(_OWN_ADDRESSES):
        message = f"looks like a person's own address. An address of the group lasts longer. Did they agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "free_mail")


PATTERNS = {"named_person": _NAMED_PERSON, "mobile": _MOBILE, "free_mail": _FREE_MAIL}
"""What these rules look for in any text, by the codes of their problems. The form looks for it too."""

LISTING_RULES = (named_people_agreed, mobiles_are_agreed, own_email_addresses_are_agreed)
