"""Rules about the words themselves: placeholders, capitals, stuffing, and text that is not for readers."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.advice import is_none
from schema.types import NONE_ADVICE, quoted

NOT_A_NAME = frozenset(
    "null none nan undefined n/a na nil tbc tba tbd unknown test testing name untitled true false yes no on off"
    " ~ - . ?".split()
)
"""Words that stand for nothing where a name belongs, in small letters."""
_PLACEHOLDER = re.compile(
    r"\blorem ipsum\b|\bto be confirmed\b|\bt\.?b\.?[ca]\b|\bxxx+\b|\btodo\b|\binsert [a-z ]{1,20} here\b|\basdf"
    r"|\byour (?:name|text|organisation) here\b|\?\?\?|\b0?1234[ -]?567[ -]?890\b|\b(?:dummy|placeholder"
    r"|sample) text\b"
    r"|\[(?:insert|name|phone|date|time|venue|address)\b[^\]\n]{0,30}\]",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget|override) (?:(?:all|any|the|your|of) ){0,3}(?:previous|above|prior|earlier"
    r"|existing)"
    r" (?:instructions|text|rules|prompts?)|\bignore your (?:instructions|rules)\b|\byou are now an?\b"
    r"|\bmark (?:this|it)(?: listing)? as (?:approved|safe|checked)\b|^ *(?:system|assistant|developer) ?: ?\b"
    r"|\b(?:approve|merge) this (?:pull request|listing|change|entry)\b|\bsystem prompt\b|\bas an ai\b",
    re.IGNORECASE | re.MULTILINE,
)


_PLACEHOLDERS = GuardedPattern(
    _PLACEHOLDER,
    tuple("lorem|confirmed|tbc|tba|t.b|xxx|todo|insert|asdf|your name|your text|your org|???|890| text|[".split("|")),
)
_INSTRUCTIONS = GuardedPattern(
    _INSTRUCTION,
    tuple(
        "ignore|disregard|forget|override|you are now|mark |approve|merge|system|as an ai|assist|developer".split("|")
    ),
)


def names_are_names(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A name is not a word that stands for nothing, such as null or TBC, and has letters in it."""
    listing = entry.record
    for path, words in ((("name",), listing.name), (("organisation", "name"), listing.organisation.name)):
        if words.casefold() in NOT_A_NAME or not any(c.isalpha() for c in words):
            message = f"{quoted(words)} is an odd name. Is that really what people call it?"
            yield entry.problem(path, message, Severity.WARNING, "odd_name")


_FREE_WORDS = re.compile(
    r"^(?:times_note|venues \d+ (?:name|address|town|notice|access note)|cost (?:note|voucher|membership)"
    r"|cost prices \d+ label|who (?:note|not_for)|join (?:first_step|phone_hours))$"
)
"""The paths of words that may be left out: `n/a` there is shown to everybody."""
_GONE_BY = re.compile(r"^(?:summary|description|join (?:first_step|post)|venues \d+ (?:name|address|town))$")
"""The paths of words that people go by: nobody can go to `TBC`, so nothing is published that says it."""


def words_stand_for_something(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No words that readers would be shown are n/a, TBC or the like."""
    for path, piece in text.pieces:
        place = " ".join(map(str, path)) if _stands_for_nothing(piece) else ""
        if _GONE_BY.search(place):
            instead = "Write a sentence" if place == "summary" else NONE_ADVICE
            yield entry.problem(path, f"{quoted(piece)} says nothing. {instead}", code="says_nothing")
        elif is_none(piece) and _FREE_WORDS.search(place) and not _PLACEHOLDERS.pattern.search(piece):
            yield entry.problem(path, f"{quoted(piece)} says nothing. {NONE_ADVICE}", Severity.WARNING, "says_nothing")


def _stands_for_nothing(piece: str) -> bool:
    return is_none(piece) or piece.strip(" .!").casefold() in NOT_A_NAME


def names_have_no_quotes_around_them(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A name or summary does not carry the curly quotes that a word processor put round it."""
    for field, words in (("name", entry.record.name), ("summary", entry.record.summary)):
        if words[0] in "“”„«‘" and (words[-1] in "“”»’" or not any(c in words[1:] for c in "”“»’")):
            message = (
                f"the curly quotes became part of the {field}. Use plain ones, or none:"
                f" {quoted(words.strip('“”„«»‘’'))}"
            )
            yield entry.problem((field,), message, Severity.WARNING, "curly_quotes")


_OR_NONE = ", or leave the line out"


def words_are_not_placeholders(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text is a placeholder that somebody meant to replace."""
    for path, match in text.matches(_PLACEHOLDERS):
        if _GONE_BY.fullmatch(" ".join(map(str, path))) and _stands_for_nothing(match.string):
            continue  # `words_stand_for_something` says so
        is_needed = path in (("name",), ("summary",), ("organisation", "name"))
        message = f"{quoted(match[0])} looks like a placeholder. Put the real words{_OR_NONE * (not is_needed)}"
        yield entry.problem(path, message, Severity.WARNING, "placeholder")


def words_are_not_stuffed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A summary does not repeat the same words to be found more often."""
    words = re.findall(r"[a-z]{4,}", entry.record.summary.casefold())
    most = Counter(words).most_common(1)
    if most and most[0][1] >= 4:
        message = f"{quoted(most[0][0])} is here {most[0][1]} times. Say it once, in a sentence"
        yield entry.problem(("summary",), message, Severity.WARNING, "repeated_words")


def words_are_for_readers(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Text speaks to readers of the directory, and not to whoever reviews it."""
    for path, _ in text.matches(_INSTRUCTIONS):
        message = "this speaks to the reviewer and not to readers. A person should look at the whole listing"
        yield entry.problem(path, message, Severity.WARNING, "to_the_reviewer")


_MIXED = re.compile("[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]")
_TWO_ALPHABETS = GuardedPattern(_MIXED, (re.compile("[\u0370-\u03ff\u0400-\u052f]"),))


def words_keep_to_one_alphabet(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No word mixes English letters with Greek or Russian ones that look like them."""
    for path, match in text.matches(_TWO_ALPHABETS):
        odd = next(c for c in match[0] if not c.isascii())
        message = (
            f'a word here mixes alphabets: "{odd}" is {unicodedata.name(odd, "an odd letter").lower()}. Retype the word'
        )
        yield entry.problem(path, message, Severity.WARNING, "mixed_alphabets")


_NOUN = (
    "(?:service|group|organisation|organization|charity|club|activity|event|session|listing|class|project|company|name"
    "|title|text|description|summary|details|venue|address|place|phone|website|words|information)"
)
_UNFILLED = re.compile(
    rf"\W*(?:(?:please )?(?:enter|insert|type|add|put|write) )?(?:(?:your|the|our|an?|name of) ){{0,3}}{_NOUN}"
    rf"(?:['’]s)?(?: (?:{_NOUN}|of|for|the|your|our|and|or))* (?:goes |go )?here\W*"
    rf"|\W*(?:(?:enter|insert|type|add|put|write) )(?:(?:your|the|our|an?|name of) ){{0,3}}{_NOUN}(?: {_NOUN})?\W*"
    rf"|(?:name|title) of (?:your |the |an? )?{_NOUN}|(?:your |the )?{_NOUN} (?:name|title)"
    r"|\[[^\[\]\n]{2,60}\]|\{\{?[^{}\n]{2,60}\}?\}|lorem ipsum\b[^\n]{0,240}",
    re.IGNORECASE,
)
"""What a form or a template says where a name belongs; the whole of it and nothing else."""


def names_are_filled_in(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No name or summary is what a form or template says where one belongs, such as "Your service name here"."""
    listing = entry.record
    names = {
        ("name",): listing.name,
        ("summary",): listing.summary,
        ("organisation", "name"): listing.organisation.name,
    }
    for path, words in names.items():
        if _UNFILLED.fullmatch(words):
            message = f"{quoted(words)} is what stands there until somebody fills it in. Put the real words"
            yield entry.problem(path, message, code="unfilled")


PATTERNS = {
    "words_left_out": _FREE_WORDS,
    "words_gone_by": _GONE_BY,
    "placeholder": _PLACEHOLDER,
    "to_the_reviewer": _INSTRUCTION,
    "mixed_alphabets": _MIXED,
}
"""What these rules look for in any text, by the codes of their problems. The form looks for it too."""


LISTING_RULES = (
    names_are_names,
    words_stand_for_something,
    names_have_no_quotes_around_them,
    names_are_filled_in,
    words_are_not_placeholders,
    words_are_not_stuffed,
    words_are_for_readers,
    words_keep_to_one_alphabet,
)
