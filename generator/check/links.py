"""Rules about web addresses, on top of what makes one well formed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from urllib.parse import parse_qsl, urlsplit

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.types import quoted

_TRACKING = re.compile(
    r"utm_[a-z_]{1,30}|fbclid|gclid|dclid|mc_[ce]id|msclkid|igshid?|_hs[a-z]{1,10}|yclid|twclid", re.IGNORECASE
)
_PERSON = re.compile(
    r"nhs(?:_?(?:no|num|number|id))?|patient\w{0,20}|dob|date_?of_?birth|birth\w{0,10}|surname|forename|first_?name"
    r"|last_?name"
    r"|hospital_?n\w{0,10}|emis\w{0,10}",
    re.IGNORECASE,
)
_CHAT = frozenset("chat.whatsapp.com t.me telegram.me discord.gg discord.com signal.group".split())
"""Where invitations to groups are. A chat with one number, such as one at wa.me, shows nobody else's."""
_FORMS = frozenset(
    (
        "docs.google.com drive.google.com forms.gle forms.office.com forms.microsoft.com forms.cloud.microsoft"
        " typeform.com surveymonkey.com surveymonkey.co.uk jotform.com wufoo.com tally.so airtable.com"
        " smartsurvey.co.uk 1drv.ms"
    ).split()
)
_SHORTENED = frozenset("bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at".split())
_EXAMPLE = re.compile(
    r"(?:^|\.)(?:example\.(?:com|org|net|co\.uk|org\.uk)|your(?:site|website|domain|charity|group)\.[a-z.]{2,10})$"
    r"|\.(?:example|test)$"
)


def addresses_use_https(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A web address begins with https, which keeps what people read private."""
    for path, address in text.urls:
        if address.scheme == "http":
            better = quoted(address._replace(scheme="https").geturl())
            yield entry.problem(path, f"try {better}: it keeps what people read private", Severity.WARNING, "http")


def addresses_do_not_follow_people(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A web address carries no tracking code."""
    for path, address in text.urls:
        parameters = parse_qsl(address.query, keep_blank_values=True) if address.query else ()
        if any(_TRACKING.fullmatch(key) for key, _ in parameters):
            shorter = quoted(address._replace(query="", fragment="").geturl())
            message = f"carries a tracking code, which follows the people who use it. Shorten it to {shorter}"
            yield entry.problem(path, message, Severity.WARNING, "tracking")


def addresses_say_nothing_of_a_patient(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A web address carries nothing about a patient, such as an NHS number or a date of birth."""
    for path, address in text.urls:
        query_and_fragment = f"{address.query}&{address.fragment}"
        parameters = parse_qsl(query_and_fragment, keep_blank_values=True) if "=" in query_and_fragment else ()
        if any(_PERSON.fullmatch(key) for key, _ in parameters):
            message = "this address seems to carry details of a patient. Use the address of the empty page or form"
            yield entry.problem(path, message, code="patient_in_address", private=True)


def groups_and_forms_are_decided_by_a_person(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A chat invitation shows members' numbers, and a free form may be anybody's: a named person decides."""
    for path, address in text.urls:
        host = address.netloc.lower()
        if _is_at(host, _CHAT):
            message = (
                "an invitation to a chat group shows every member's number to the public. Is there another way to ask?"
            )
            yield entry.problem(path, message, Severity.HELD, "chat_invitation")
        elif _is_at(host, _FORMS):
            message = (
                "who receives what people write in this form? A named person must check that it is the group's own"
            )
            yield entry.problem(path, message, Severity.HELD, "outside_form")


def addresses_show_where_they_lead(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A web or e-mail address shows where it leads: it is not shortened, nor in a code that hides letters."""
    for path, address in text.urls:
        if _is_at(address.netloc.lower(), _SHORTENED):
            message = "is a shortened address, so nobody can see where it leads. Use the full one"
            yield entry.problem(path, message, Severity.WARNING, "shortened")
        elif "xn--" in address.netloc.lower():
            yield entry.problem(path, _CODED, Severity.WARNING, "coded_address")
    if entry.record.join.email and "xn--" in entry.record.join.email.lower():
        yield entry.problem(("join", "email"), _CODED, Severity.WARNING, "coded_address")


_CODED = 'has a name written in code ("xn--"), which can hide letters that look like others. Check it letter by letter'


def addresses_are_not_examples(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No web or e-mail address is a made-up example, such as example.org."""
    if context.made_up or not text.contains_any(("example", "your", ".test")):
        return
    for path, address in text.urls:
        if _EXAMPLE.search(address.netloc.lower()):
            message = "is an example web address. Put the real one, or leave it out"
            yield entry.problem(path, message, Severity.WARNING, "example")
    email = entry.record.join.email
    if email and _EXAMPLE.search(email.split("@")[1].lower()):
        message = "is an example e-mail address. Put the real one"
        yield entry.problem(("join", "email"), message, Severity.WARNING, "example")


def _is_at(host: str, domains: Collection[str]) -> bool:
    """Return whether a host is one of the domains, or lies inside one."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in domains for start in range(len(labels)))


PATTERNS = {"tracking": _TRACKING, "patient_in_address": _PERSON, "example": _EXAMPLE}
HOSTS = {"chat_invitation": _CHAT, "outside_form": _FORMS, "shortened": _SHORTENED}
"""What these rules look for in addresses, by the codes of their problems. The form looks for it too."""


STAND_IN_ADDRESS = "stand_in_address"
"""The code of a warning that every build repeats: what it publishes leads nowhere."""
_STAND_INS = ("linkbook.example", "linkbook.example.org")


def the_site_has_its_own_address(context: CheckContext) -> Iterator[Problem]:
    """The address of the site in `settings.yml` is a real one: leaflets, QR codes and e-mails all lead to it."""
    settings = context.records.settings
    if settings and not context.made_up and settings.was_typed(("site_address",)):
        host = urlsplit(settings.record.site_address).netloc.lower()
        if _EXAMPLE.search(host):
            why = "is still the stand-in" if host in _STAND_INS else f"is at {host}, which is nobody's real address"
            message = f"{why}, so QR codes and e-mails lead nowhere. Put the address of your website"
            yield settings.problem(("site_address",), message, Severity.WARNING, STAND_IN_ADDRESS)


DIRECTORY_RULES = (the_site_has_its_own_address,)
LISTING_RULES = (
    addresses_use_https,
    addresses_do_not_follow_people,
    addresses_say_nothing_of_a_patient,
    groups_and_forms_are_decided_by_a_person,
    addresses_show_where_they_lead,
    addresses_are_not_examples,
)
