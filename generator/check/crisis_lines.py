"""Rules about the numbers of lines that save lives: a wrong digit there is worse than none.

The lines are those of the urgent-help box, the national lines in the book itself, and a few that everybody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText, phones, serves_everywhere
from generator.check.help_lines import HelpLines, is_near, is_slip_of_any
from generator.check.safeguarding import DECIDE
from generator.problems import FieldPath, Problem, Severity
from schema.types import national_digits

SHORTEST_NAME = 6
"""A name of fewer letters, such as Scope, is also a plain word: it counts when it stands in capitals."""
PLAIN_WORDS = frozenset({"shelter", "shout", "refuge", "relate", "drinkline"})
"""Longer names that are plain words too: they count with a capital, and with no other name beside them."""
_NUMBER = re.compile(
    r"(?:\+44 ?|\b0)[0-9](?:[ -]?[0-9]){6,9}\b|\b(?:116 ?[0-9]{3}|1[0-9]{2} [0-9]{3})\b|\b[68][0-9]{4}\b"
    r"|\b(?:999|111|112|101)\b"
)
_ANOTHERS = re.compile(
    r"\b(?:or|us|our|ours|me|my|office|desk|then|we|ourselves|also|surgery|instead of)\b|[.;\n]", re.IGNORECASE
)
_JOINED = re.compile(r"^(?:[ (,:–-]{1,3}|,? (?:is|for|to reach|that['’]s|which is) )$")
"""What may stand between a number and the name after it."""
_GOES_ON = re.compile(r"^['’]?s? ?[A-Z]")
"""How words go on that make a plain word a part of another name."""
MOST_BETWEEN, MOST_BEFORE = 70, 25
"""Most characters between a name and its number after it, and before it."""
LONGEST_NUMBER = 14
"""Characters of the longest number that is looked for."""
_BRACKETED = re.compile(r"\([^)]*\)")
_TELL_WRONG = "Look at the line's own website, and put the right number or leave it out"


@lru_cache(maxsize=256)
def _names(known: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of every name that a sentence may call a line by."""
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in longest_first), re.IGNORECASE)


@lru_cache(maxsize=4)
def _first_words(known: tuple[str, ...]) -> frozenset[str]:
    return frozenset(re.findall("[a-z]+", name)[0] for name in known if re.search("[a-z]", name))


def crisis_numbers_are_right(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A line that we know is named beside a number of its own: a slip is refused, and another number is held.

    In a line's own listing, which knows its numbers best, only a slip is held.
    """
    known = context.help_lines
    for path, name, number in _named_numbers(text, known):
        is_own = _is_its_own(entry, name.casefold())
        if number in known[name.casefold()] or (is_own and not is_slip_of_any(number, context.sure_lines)):
            continue
        if not is_own and _is_a_slip(number, known, name.casefold()):
            message = f"this is not the number of {name}. A person in danger would ring it. {_TELL_WRONG}"
            yield entry.problem(path, message, code="wrong_crisis_number")
        else:
            message = f"gives a number of {name} that we do not know. {DECIDE}"
            yield entry.problem(path, message, Severity.HELD, "unknown_crisis_number")


def a_line_gives_its_own_number(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing of a line that we are sure of gives that line's number: held where it gives another.

    Where the line's name is a part of its own, or of who runs it, as with a branch, another number is only asked
    about, unless it is a slip.
    """
    lines = context.sure_lines
    names = [] if text.words.isdisjoint(_first_words(tuple(lines))) else list(_lines_of(entry, lines))
    numbers = {number for name in names for number in lines[name]}
    for path, typed in _all_numbers(entry) if names else ():
        if typed in numbers:
            continue
        message = f"is not a number of this line that we know. {_TELL_WRONG}"
        if _is_a_line(entry, names) or is_slip_of_any(typed, lines):
            yield entry.problem(path, f"{message}. {DECIDE}", Severity.HELD, "unknown_own_number")
        else:
            yield entry.problem(path, message, Severity.WARNING, "unknown_branch_number")


def _lines_of(entry: ListingEntry, lines: HelpLines) -> Iterator[str]:
    """Yield the lines that a listing is, or is a branch of. The emergency services have no branches with numbers."""
    for name, numbers in lines.items():
        if _is_whole(name, entry.record.name) or ("999" not in numbers and _is_its_own(entry, name)):
            yield name


def _is_a_line(entry: ListingEntry, names: Iterable[str]) -> bool:
    """Return whether a listing is a line, and not a branch or a namesake: a plain word is a line's name nationally."""
    whole = [name for name in names if _is_whole(name, entry.record.name)]
    return any(serves_everywhere(entry.record) or not _is_a_plain_word(name) for name in whole)


def _is_a_plain_word(name: str) -> bool:
    return name in PLAIN_WORDS or len(name) < SHORTEST_NAME


def _all_numbers(entry: ListingEntry) -> Iterator[tuple[FieldPath, str]]:
    """Yield each number that a listing is rung or texted on, as digits, with its path."""
    for path, phone in phones(entry.record.join):
        yield path, national_digits(phone.shown)
    if entry.record.join.text:
        yield ("join", "text", "to"), national_digits(str(entry.record.join.text.to))


def _named_numbers(text: ListingText, known: HelpLines) -> Iterator[tuple[FieldPath, str, str]]:
    """Yield each line that is named with a number: the path, the name as typed, and the digits."""
    names = _names(tuple(known))
    if text.words.isdisjoint(_first_words(tuple(known))):
        return
    for path, piece in text.pieces:
        for match in names.finditer(piece):
            if _is_a_name(match, piece):
                number = _number_after(piece, match.end(), names) or _number_before(piece, match.start())
                if number:
                    yield path, match[0], national_digits(number)


def _is_a_name(match: re.Match[str], piece: str) -> bool:
    """Return whether the words are a line's name where they stand, and not plain words or a part of another name."""
    typed, name = match[0], match[0].casefold()
    if name == "shout":
        return typed != name
    if len(name) < SHORTEST_NAME:
        return typed.isupper()
    if name not in PLAIN_WORDS:
        return True
    before = piece[: match.start()].rpartition(" ")[0].rpartition(" ")[2]
    return typed[0].isupper() and not before[:1].isupper() and not _GOES_ON.match(piece[match.end() :])


def _number_after(piece: str, end: int, names: re.Pattern[str]) -> str:
    found = _NUMBER.search(piece, end, end + MOST_BETWEEN + LONGEST_NUMBER)
    if not found or found.start() - end > MOST_BETWEEN:
        return ""
    between = piece[end : found.start()]
    return "" if _ANOTHERS.search(between) or names.search(between) else found[0]


def _number_before(piece: str, start: int) -> str:
    """Return a number right before a name: `116 123 (Samaritans)`."""
    before = piece[max(0, start - MOST_BEFORE) : start]
    found = list(_NUMBER.finditer(before))
    return found[-1][0] if found and _JOINED.fullmatch(before[found[-1].end() :]) else ""


def _is_its_own(entry: ListingEntry, name: str) -> bool:
    """Return whether a listing is a line's own, or a branch of it: its name, or that of who runs it, has the line's."""
    return any(_has_name(name, title) for title in (entry.record.name, entry.record.organisation.name))


def _has_name(name: str, title: str) -> bool:
    return _is_whole(name, title) or any(_is_a_name(match, title) for match in _names((name,)).finditer(title))


def _is_whole(name: str, title: str) -> bool:
    """Return whether a title is a line's name and no other word, but for what stands in brackets."""
    return _BRACKETED.sub("", title).strip().casefold() == name


def _is_a_slip(number: str, known: HelpLines, name: str) -> bool:
    """Return whether a number is another line's, or one of this line's with one or two digits changed."""
    return any(number in others for others in known.values()) or any(is_near(number, own) for own in known[name])


_WRONG_EMERGENCY = GuardedPattern(
    re.compile(
        r"\b(?:[Dd]ial|[Rr]ing|[Cc]all|[Pp]hone|[Ee]mergency(?: number)? is)(?: on)? "
        r"(?:911|199|990|998|991|099|919|119|9999|99|000|211|221)\b(?![ -]?[0-9])"
    ),
    ("911", "199", "99", "091", "919", "119", "000", "211", "221"),
)
"""Numbers that somebody in the United Kingdom may dial for an ambulance, and nobody answers. Ofcom's numbering plan."""


_SHORT_AND_REAL = "999|112|111|101|105|119|100|123|18000|18001|1471|150|191|195|155"
"""Short numbers that somebody answers, or that are everybody's own: 999 by text relay, the operator, one's network."""
_UNKNOWN_EMERGENCY = GuardedPattern(
    re.compile(
        r"\b(?:ambulance|emergenc(?:y|ies)|999|in danger|in a crisis|harm(?:ing)?|suicid(?:e|al)|paramedics?)\b"
        rf"[^.\n]{{0,50}}\b(?:dial|ring|call|want|is|use|on)(?: the new)? (?!(?:{_SHORT_AND_REAL})\b)"
        r"[1-9][0-9]{2,3}\b(?![ -]?[0-9]|%| ?(?:am|pm|people|metres|yards|miles|pounds|minutes))"
        r"|\b[Ee]mergency: ?99[0-8]\b",
        re.IGNORECASE,
    ),
    ("ambulance", "emergenc", "999", "danger", "crisis", "harm", "suicid", "paramedic"),
)
"""Three or four figures to dial when life is in danger, and no such number is known."""


def the_emergency_number_is_right(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text gives another number for 999, and one that we do not know is held."""
    wrong = {path for path, _ in text.matches(_WRONG_EMERGENCY)}
    for path, _ in text.matches(_UNKNOWN_EMERGENCY):
        if path not in wrong:
            message = f"gives a number for an emergency that we do not know. Is it 999? {DECIDE}"
            yield entry.problem(path, message, Severity.HELD, "unknown_crisis_number")
    for path in wrong:
        message = "this is not the emergency number. A person in danger would ring it. Write 999"
        yield entry.problem(path, message, code="wrong_emergency_number")


def no_known_number_is_muddled(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No number has the digits of a line that we know in another order: people dial what they read."""
    typed = [(path, national_digits(found[0])) for path, piece in text.pieces for found in _LONG_NUMBER.finditer(piece)]
    known = {number for numbers in context.help_lines.values() for number in numbers} if typed else set()
    in_order = {"".join(sorted(number)) for number in known if len(number) >= _LONG}
    named = {number for _, _, number in _named_numbers(text, context.help_lines)} if typed else set()
    for path, number in typed:
        if number not in known | named and "".join(sorted(number)) in in_order:
            message = f"has the digits of a help line's number in another order. {_TELL_WRONG}"
            yield entry.problem(path, message, Severity.HELD, "muddled_crisis_number")


_LONG = 6
_LONG_NUMBER = re.compile(r"\b0[38](?:[ -]?[0-9]){7,9}\b|\b1[0-9]{2} ?[0-9]{3}\b")
"""Numbers as help lines have them: free ones, 03, and six digits with a 1."""


SHORT_NUMBERS = ("999", "112", "111", "101", "116123", "08001111", "85258")
"""Numbers that no group can have as its own."""


def crisis_lines_are_not_borrowed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No listing but a line's own gives 999, 111 or Samaritans as its own number."""
    for path, phone in phones(entry.record.join):
        number = national_digits(phone.shown)
        owners = _owners(number, context.help_lines) if number in SHORT_NUMBERS else ()
        if number in SHORT_NUMBERS and not any(_is_its_own(entry, owner) for owner in owners):
            message = f"gives an emergency or crisis number as its own. {DECIDE}"
            yield entry.problem(path, message, Severity.HELD, "borrowed_crisis_number")


def _owners(number: str, known: HelpLines) -> Iterable[str]:
    return [name for name, numbers in known.items() if number in numbers]


PATTERNS = {
    "help_line_number": _NUMBER,
    "number_of_another": _ANOTHERS,
    "number_joined_to_a_name": _JOINED,
    "name_goes_on": _GOES_ON,
    "wrong_emergency_number": _WRONG_EMERGENCY.pattern,
    "unknown_emergency_number": _UNKNOWN_EMERGENCY.pattern,
}
"""What these rules look for. The form looks for it too, before anything is sent."""


LISTING_RULES = (
    crisis_numbers_are_right,
    a_line_gives_its_own_number,
    the_emergency_number_is_right,
    no_known_number_is_muddled,
    crisis_lines_are_not_borrowed,
)
