"""Rules about what must never be published, and is never repeated in a message: patients, bank details, refuges.

A pull request is public the moment it is opened, so the messages here also say what to do next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText
from generator.check.private_lives import TELL, is_private_life
from generator.problems import FieldPath, Problem

_WEB_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)
_NHS_NUMBER = re.compile(r"[4-9](?<![0-9+].)[0-9]{2}(?:[ -][0-9]{3}[ -]|\.[0-9]{3}\.)[0-9]{4}(?![0-9])")
"""Ten digits as the NHS spaces them. Ten in a row may be anything, and a telephone number begins with 0."""
_SAID = r" (?:no|num|number|id)\b\.?(?:\W{0,3}|\W{1,3}(?:is|was)\W{1,3})[0-9][0-9 -]{4,12}"
"""What follows the name of a number that is said to be one, whatever its digits."""
_NHS_SAID = re.compile(rf"\b(?:NHS|CHI){_SAID}", re.IGNORECASE)
_RECORD_NUMBER = re.compile(rf"\b(?:EMIS|hospital|patient){_SAID}", re.IGNORECASE)
_INSURANCE_SAID = re.compile(
    r"\b(?:NI|national insurance)(?: (?:no|number))?\b\W{0,3}(?:is )?[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2}",
    re.IGNORECASE,
)
_INSURANCE_NUMBER = re.compile(r"\b(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b")
"""A National Insurance number in capitals; HMRC gives out no others (NIM39110). A charity number is not one."""
_DATE = (
    r"(?:[0-9]{1,4}(?:st|nd|rd|th)?(?: of)?[/. -]{1,2}(?:[0-9]{1,2}|[a-z]{3,9})[/., -]{1,2}(?:19|20)?[0-9]{2}\b"
    r"|[a-z]{3,9} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4})"
)
_BIRTH = re.compile(
    rf"\b(?:d\.?o\.?b\.?|date of birth|birth ?date)[^a-z0-9]{{0,4}}(?:is |was )?(?:{_DATE}|[0-9]{{6,8}}\b)"  # 120348
    rf"|\bb\. ?{_DATE}|\bborn(?: on)?(?: the)? {_DATE}(?! ?(?:to|and|or|until|till|onwards|-|–))"
    rf"|\bborn:? ?{_DATE}(?! ?(?:to|and|or|until|till|onwards|-|–))",
    re.IGNORECASE,
)
"""A day somebody was born. Births from one day to another are a cohort's."""
_COHORT = re.compile(
    r"\b(?:children|babies|anyone|anybody|those|people|boys|girls|pupils|everyone|club|group|choir|charity|idea"
    r"|project"
    r"|we were|society|if)\b[^.\n]{0,20}?\bborn\b",
    re.IGNORECASE,
)
_BANK = re.compile(
    r"\bsort ?(?:code)?\b[^\n]{0,20}[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b|\b(?:account|acct?|a/c)\.? ?(?:number"
    r"|no\.?)?\W{0,3}[0-9]{8}\b"
    r"|\b[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}\b[^\n]{0,30}\b[0-9]{8}\b"
    r"|\b[0-9]{8}\b[^\n]{0,30}\b[0-9]{2}-[0-9]{2}-[0-9]{2}\b"
    r"|\bGB[0-9]{2} ?[A-Z]{4} ?[0-9]|\b[0-9]{4}[ -][0-9]{4}[ -][0-9]{4}[ -][0-9]{4}\b",
    re.IGNORECASE,
)
_NUMBERS_SAID = {
    "nhs_number": GuardedPattern(_NHS_SAID, ("nhs ", "chi ")),
    "record_number": GuardedPattern(_RECORD_NUMBER, ("emis ", "hospital ", "patient ")),
    "insurance_number": GuardedPattern(_INSURANCE_SAID, ("insurance", re.compile(r"ni\b(?<!\wni)"))),
}
"""By the codes of their problems."""
_INSURANCE_NUMBERS = GuardedPattern(_INSURANCE_NUMBER, (re.compile(r"[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d]\b"),))
_BIRTHS = GuardedPattern(_BIRTH, ("dob", "d.o.b", "birth", "born", re.compile(r"b\.(?<!\wb\.)")))
_BANKS = GuardedPattern(_BANK, ("sort", re.compile("gb[0-9]{2}"), re.compile("[0-9]{4}(?:[0-9]{4}|[ -][0-9]{4}[ -])")))
_CASE = re.compile(
    r"\b[Rr]eferred by (?:Dr|GP|[Dd]octor|the GP)\b[^\n.]{0,30}\bfor (?:patient|Mr|Mrs|Ms|Miss|[A-Z]\.)"
    r"|\b[Pp]atient (?:[A-Z]\. ?[A-Z]\.|[A-Z]{2}\b)"
)
_CASES = GuardedPattern(_CASE, ("referred by", "patient"))


_NUMBERS = {
    "nhs_number": "a patient's NHS number. Nothing about a patient belongs here",
    "record_number": "the number of a patient's record. Nothing about a patient belongs here",
    "insurance_number": "somebody's National Insurance number. Nothing about one person belongs here",
}
"""What a number looks like, by the codes of their problems."""


def no_personal_number(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds a number of one person's: an NHS, National Insurance, hospital or EMIS number.

    One is known by what it is said to be, or by how it is written.
    """
    for path, code in dict.fromkeys(_personal_numbers(text)):
        message = f"this looks like {_NUMBERS[code]}. {TELL}"
        yield entry.problem(path, message, code=code, private=True)


def _personal_numbers(text: ListingText) -> Iterator[tuple[FieldPath, str]]:
    """Yield the path and the code of each number. Source of the check of ten digits: the NHS Data Dictionary."""
    for code, guarded in _NUMBERS_SAID.items():
        yield from ((path, code) for path, _ in text.matches(guarded))
    yield from ((path, "insurance_number") for path, _ in text.matches(_INSURANCE_NUMBERS))
    for path, piece in text.pieces if _has_nhs_number(text.whole) else ():
        if not _is_number_or_address(path) and _has_nhs_number(piece):
            yield path, "nhs_number"


def _is_number_or_address(path: FieldPath) -> bool:
    return bool({"phone", "number", "website", "referral_form", "social", "charity_number"}.intersection(path))


def _has_nhs_number(text: str) -> bool:
    if not _NHS_NUMBER.search(text):
        return False
    return any(_is_nhs_number(match[0]) for match in _NHS_NUMBER.finditer(_WEB_ADDRESS.sub(" ", text)))


def _is_nhs_number(text: str) -> bool:
    digits = [int(c) for c in text if c.isdigit()]
    remainder = 11 - sum(d * weight for d, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return remainder != 10 and remainder % 11 == digits[9]


def no_date_of_birth(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds somebody's date of birth."""
    found = [path for path, match in text.all_matches(_BIRTHS) if not _is_of_a_cohort(match)]
    for path in dict.fromkeys(found):
        message = f"this looks like somebody's date of birth. Nothing about a patient belongs here. {TELL}"
        yield entry.problem(path, message, code="date_of_birth", private=True)


def _is_of_a_cohort(birth: re.Match[str]) -> bool:
    """Return whether a date is when many were born. Its own "born" must be theirs, not an earlier one."""
    near = _COHORT.finditer(birth.string, max(0, birth.start() - 40), birth.end())
    return any(cohort.end() > birth.start() for cohort in near)


def no_case_notes(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text is a note about one patient."""
    for path, _ in text.matches(_CASES):
        message = f"this looks like a note about one person. Nothing about a patient belongs here. {TELL}"
        yield entry.problem(path, message, code="case_note", private=True)


def no_bank_details(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No text holds bank details."""
    for path, _ in text.matches(_BANKS):
        message = f"this looks like bank details, which do not belong in a listing. {TELL}"
        yield entry.problem(path, message, code="bank_details", private=True)


def is_confidential(text: str) -> bool:
    """Return whether text holds what must not be repeated, whatever listing it stands in."""
    patterns = (_NHS_SAID, _RECORD_NUMBER, _INSURANCE_SAID, _INSURANCE_NUMBER, _BIRTH, _BANK, _CASE)
    return _has_nhs_number(text) or any(pattern.search(text) for pattern in patterns) or is_private_life(text)


PATTERNS = {
    "nhs_number": _NHS_NUMBER,
    "nhs_number_said": _NHS_SAID,
    "record_number": _RECORD_NUMBER,
    "insurance_number": _INSURANCE_NUMBER,
    "insurance_number_said": _INSURANCE_SAID,
    "cohort": _COHORT,
    "date_of_birth": _BIRTH,
    "case_note": _CASE,
    "bank_details": _BANK,
}
"""What these rules look for, by the codes of their problems. The form looks for it too, before anything is sent."""


LISTING_RULES = (
    no_personal_number,
    no_date_of_birth,
    no_case_notes,
    no_bank_details,
)
