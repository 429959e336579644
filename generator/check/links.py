"""Rules about web addresses, on top of what makes one well formed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from generator.check.book import Book, ListingEntry, texts
from generator.problems import FieldPath, Problem, Severity

_TRACKING = re.compile(r"utm_.*|fbclid|gclid|mc_[ce]id|msclkid|igshid|_hs.*", re.IGNORECASE)
_PERSON = re.compile(r".*(?:nhs|patient|dob|birth|surname|forename|hospital_?n).*", re.IGNORECASE)
_CHAT = ("chat.whatsapp.com", "wa.me", "t.me", "discord.gg", "signal.group")
_FORMS = ("docs.google.com", "forms.gle", "forms.office.com", "typeform.com", "surveymonkey.com", "jotform.com")
_EXAMPLE = re.compile(r"(?:^|\.)(?:example\.(?:com|org|net|co\.uk|org\.uk)|yoursite\.\w+|yourwebsite\.\w+)$|\.(?:example|test)$")


def _addresses(entry: ListingEntry) -> Iterator[tuple[FieldPath, str]]:
    for where, text in texts(entry):
        for found in re.findall(r"https?://[^\s)\]>\"']+", text) if "://" in text else ():
            yield where, found


def addresses_use_https(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A web address begins with https, which keeps what people read private."""
    for where, address in _addresses(entry):
        if address.startswith("http://"):
            yield entry.problem(
                where, f'try "https{address[4:]}": it keeps what people read private', Severity.WARNING, "http"
            )


def addresses_do_not_follow_people(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A web address carries no tracking code."""
    for where, address in _addresses(entry):
        if any(_TRACKING.fullmatch(key) for key, _ in _query(address)):
            message = f'carries a tracking code. Shorten it to "{address.split("?")[0]}"'
            yield entry.problem(where, message, Severity.WARNING, "tracking")


def addresses_say_nothing_of_a_patient(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A web address carries nothing about a patient, such as an NHS number or a date of birth."""
    for where, address in _addresses(entry):
        if any(_PERSON.fullmatch(key) for key, _ in _query(address)):
            message = "this address seems to carry details of a patient. Use the address of the empty page or form"
            yield entry.problem(where, message, code="patient_in_address", private=True)


def groups_and_forms_are_decided_by_a_person(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """A chat invitation shows members' numbers, and a free form may be anybody's: a named person decides."""
    for where, address in _addresses(entry):
        host = urlsplit(address).netloc.lower()
        if host.endswith(_CHAT):
            message = "an invitation to a chat group shows every member's number to the public. Is there another way to ask?"
            yield entry.problem(where, message, Severity.HELD, "chat_invitation")
        elif host.endswith(_FORMS):
            message = "who receives what people write in this form? A named person must check that it is the group's own"
            yield entry.problem(where, message, Severity.HELD, "outside_form")


def addresses_are_not_examples(entry: ListingEntry, book: Book, text: str) -> Iterator[Problem]:
    """No web or e-mail address is a made-up example, such as example.org."""
    if book.made_up or "example" not in text and "your" not in text and ".test" not in text:
        return
    for where, address in _addresses(entry):
        if _EXAMPLE.search(urlsplit(address).netloc.lower()):
            yield entry.problem(where, "is an example web address. Put the real one, or leave it out", Severity.WARNING, "example")
    email = entry.record.join.email
    if email and _EXAMPLE.search(email.split("@")[1].lower()):
        yield entry.problem(("join", "email"), "is an example e-mail address. Put the real one", Severity.WARNING, "example")


def _query(address: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(address).query, keep_blank_values=True) if "?" in address else []


LISTING_RULES = (
    addresses_use_https,
    addresses_do_not_follow_people,
    addresses_say_nothing_of_a_patient,
    groups_and_forms_are_decided_by_a_person,
    addresses_are_not_examples,
)
