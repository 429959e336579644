"""What each finding in a listing's words means to somebody who fills in the form: how much it matters, and what to do.

The severities are those of `generator/check`, which a test holds them to. The sentences are the form's own: its reader
has sent nothing yet, and has boxes and ticks where a file has lines and keys.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.check.safeguarding import REASONS
from generator.problems import Severity

_TAKE_OUT = "Take it out before you send anything"
_A_CURATOR_READS = "A curator will read this before it is published"
_NOT_ABOUT_PATIENTS = "Nothing about a patient belongs here"


@dataclass(frozen=True)
class FormMessage:
    """A sentence for the form. Where it is `private`, no message may repeat what was typed."""

    severity: Severity
    sentence: str
    private: bool = False


def _secret(sentence: str) -> FormMessage:
    return FormMessage(Severity.ERROR, sentence, private=True)


def _mended(sentence: str) -> FormMessage:
    return FormMessage(Severity.ERROR, sentence)


def _held(sentence: str) -> FormMessage:
    return FormMessage(Severity.HELD, sentence)


def _warning(sentence: str) -> FormMessage:
    return FormMessage(Severity.WARNING, sentence)


MESSAGES = {
    "nhs_number": _secret(f"this looks like a patient's NHS number. {_NOT_ABOUT_PATIENTS}. {_TAKE_OUT}"),
    "record_number": _secret(f"this looks like the number of a patient's record. {_NOT_ABOUT_PATIENTS}. {_TAKE_OUT}"),
    "insurance_number": _secret(f"this looks like somebody's National Insurance number. {_TAKE_OUT}"),
    "date_of_birth": _secret(f"this looks like somebody's date of birth. {_NOT_ABOUT_PATIENTS}. {_TAKE_OUT}"),
    "private_life": _secret(f"this says something private about a named person. {_TAKE_OUT}"),
    "case_note": _secret(f"this looks like a note about one person. {_NOT_ABOUT_PATIENTS}. {_TAKE_OUT}"),
    "bank_details": _secret(f"this looks like bank details, which do not belong in a listing. {_TAKE_OUT}"),
    "private_address": _secret(
        f"you said that a place is secret, so nothing that shows where it is may be here. {_TAKE_OUT}"
    ),
    "patient_in_address": _secret(
        "this address seems to carry details of a patient. Use the address of the empty page or form"
    ),
    "named_person": _warning(
        "this names a person, and it will be public. Could it be a job title? If not, ask them first"
    ),
    "mobile": _warning("is this a work phone? A mobile number becomes public for good. Ask its owner first"),
    "free_mail": _warning(
        "this looks like a person's own address, and it will be public. An address of the group is better."
        " If not, ask them first"
    ),
    **{code: _held(f"{reason}. {_A_CURATOR_READS}") for code, reason in REASONS.items()},
    "wrong_crisis_number": _mended(
        "please look at the help line's own website, and put the right number or leave it out. This is not its number,"
        " and a person in danger would ring it"
    ),
    "unknown_crisis_number": _held(f"gives a number of a help line that we do not know. {_A_CURATOR_READS}"),
    "wrong_emergency_number": _mended(
        "please write 999. This is not the emergency number, and a person in danger would ring it"
    ),
    "unknown_own_number": _held(
        f"is not a number of this help line that we know. Please look at the line's own website. {_A_CURATOR_READS}"
    ),
    "unknown_branch_number": _warning(
        "is not a number of this help line that we know. Please look at the line's own website. Is it right?"
    ),
    "borrowed_crisis_number": _held(f"gives an emergency or crisis number as its own. {_A_CURATOR_READS}"),
    "public_body": _held(
        "this is the name of a public body or a national charity, but the e-mail or the website is not theirs."
        f" {_A_CURATOR_READS}"
    ),
    "door_code": _secret(f"this tells anybody how to open a door. {_TAKE_OUT}"),
    "says_closed": _held(f"says that it has closed. {_A_CURATOR_READS}"),
    "refuge": FormMessage(
        Severity.HELD,
        "speaks of a refuge or safe house, and gives an address. If the place is secret, take the address out and tick"
        " that it must stay secret",
        private=True,
    ),
    "secret_address": FormMessage(
        Severity.HELD,
        "says that an address is secret, and one is given. Take the address out and tick that it must stay secret",
        private=True,
    ),
    "sensitive_address": _held(
        "people may be in danger if others know where this is, and an address is given. If the place is secret, take"
        " the address out and tick that it must stay secret"
    ),
    "chat_invitation": _held(
        "an invitation to a chat group shows every member's number to the public. Is there another way to ask?"
    ),
    "outside_form": _held(f"who receives what people write in this form? {_A_CURATOR_READS}"),
    "placeholder": _warning("this looks like words that somebody meant to replace. Put the real ones, or leave it out"),
    "web_page_mark": _mended(
        'this has what a web page writes for a letter, such as "&amp;" for "&". Write the letter itself'
    ),
    "to_the_reviewer": _warning("this speaks to the curators and not to readers. Write it in your e-mail instead"),
    "garbled": _warning("a letter here was garbled on the way. Retype the word"),
    "mixed_alphabets": _warning("a word here mixes alphabets. Retype it"),
    "no_days": _mended(
        'please tick the days on which it is. If you cannot say, choose "No fixed days" and say how people find out'
    ),
    "irregular": _mended("please say how people find out when it is"),
    "counted_from": _mended(
        "please say both how many weeks it is from one to the next, and the date of any one of them"
    ),
    "two_patterns": _mended("please say in one way alone on which days it is, and leave this empty"),
    "two_times": _mended("please leave this empty, since it is open all day and night"),
    "all_day": _warning('is it open all day and night? Then choose "All day and night" instead'),
    "not_overnight": _warning("it ends after it starts on the same day. Does it really end the next day?"),
}
"""By the codes of the problems."""
