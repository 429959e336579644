"""The form knows help lines by their numbers, and bodies by their addresses, just as `linkbook check` does."""

from __future__ import annotations

from itertools import product
from types import SimpleNamespace
from typing import Any

from generator.check import crisis_lines, help_lines, impersonation
from generator.load.yaml_parser import Value
from generator.problems import FieldPath, Severity
from tests.submit.node import call, needs_node

pytestmark = needs_node
KNOWN = help_lines.of_book(None, ())
LINES = {name: sorted(numbers) for name, numbers in KNOWN.items()}
TITLES = ["Tea", "Samaritans", "Anytown Samaritans", "Calm Minds", "CALM in Anytown", "Shout", "Papyrus (HOPELINE)"]
OWN_NUMBERS = ["116 123", "0800 58 58 59", "01632 960123", "0800 068 4141"]
SENTENCES = [
    "Ring Samaritans on 116 123.",
    "Ring Samaritans on 116 124, day or night.",
    "Ring Samaritans on 01632 960999.",
    "Ring Samaritans on 116 123 or us on 01632 960123.",
    "Samaritans (116 132), Childline (0800 1111) and Shout (85258).",
    "116 123 is Childline",
    "0800 1112, Childline",
    "Text SHOUT to 85285.",
    "Do not shout: 85285 people hear you.",
    "Papyrus HOPELINE is +44 800 068 4141.",
    "Papyrus HOPELINE is +44 800 068 4142.",
    "The samaritans of our street meet. Ring 01632 960123.",
    "Ring the Campaign Against Living Miserably, for anybody who is low and wants to talk, on 0800 58 58 59.",
    "NHS 111 is free; the police non-emergency number is 101.",
    "NHS 111: 112",
]
NAMES = ["Anytown Borough Council", "NHS Anytown", "Anytown Mind", "Friends of Anytown Police", "Shelter", "The Hall"]
ADDRESSES = [
    {},
    {"email": "anytown@gmail.com"},
    {"website": "https://www.anytown.gov.uk/"},
    {"website": "https://anytownmind.org.uk", "email": "hello@anytownmind.org.uk"},
    {"website": "https://shelter-help.example.org/"},
    {"referral_form": "https://forms.anytown.nhs.uk/x", "email": "a@nhs.net"},
]


def _entry(name: str, organisation: str, kind: str, join: dict[str, Any]) -> Any:
    blank = dict.fromkeys(("email", "website", "referral_form", "phone"))
    organised = SimpleNamespace(name=organisation, kind=kind, website=None)
    record = SimpleNamespace(
        name=name, organisation=organised, join=SimpleNamespace(**{**blank, "other_phones": (), **join})
    )

    def problem(path: FieldPath, _: str, __: Severity = Severity.ERROR, code: str = "") -> list[Any]:
        return [list(path), code]

    return SimpleNamespace(record=record, problem=problem)


def _found(module: str, function: str, listings: list[dict[str, Value]]) -> list[list[list[Any]]]:
    known = {"help_lines": LINES, "sure_lines": LINES}
    found = call(module, *([function, listing, known] for listing in listings))
    return [[[each["path"], each["code"]] for each in problems] for problems in found]


def test_numbers_of_help_lines_are_the_same() -> None:
    context: Any = SimpleNamespace(help_lines=KNOWN, sure_lines=KNOWN)
    listings: list[dict[str, Value]] = [
        {"name": name, "description": sentence} for sentence, name in product(SENTENCES, ["Tea", "Anytown Samaritans"])
    ]
    form = _found("crisis-lines", "crisisLines", listings)
    for listing, found in zip(listings, form, strict=True):
        text: Any = SimpleNamespace(
            pieces=tuple(((key,), words) for key, words in listing.items()),
            words=frozenset(str(listing["description"]).lower().replace(".", " ").split()) | {"samaritans", "nhs"},
        )
        entry = _entry(str(listing["name"]), "", "charity", {})
        assert found == list(crisis_lines.crisis_numbers_are_right(entry, context, text)), listing
    assert {each[1] for found in form for each in found} == {"wrong_crisis_number", "unknown_crisis_number"}


def test_a_line_and_its_branches_are_the_same() -> None:
    context: Any = SimpleNamespace(sure_lines=KNOWN)
    text: Any = SimpleNamespace(words=frozenset({"samaritans", "calm", "shout", "papyrus"}))
    trials = list(product(TITLES, OWN_NUMBERS, [["anytown"], ["everywhere"]]))
    listings: list[dict[str, Value]] = [
        {"name": name, "serves": [*serves], "join": {"text": {"to": number}}} for name, number, serves in trials
    ]
    form = _found("crisis-lines", "crisisLines", listings)
    for (name, number, serves), found in zip(trials, form, strict=True):
        entry = _entry(name, "", "charity", {"text": SimpleNamespace(to=number)})
        entry.record.serves = serves
        assert found == list(crisis_lines.a_line_gives_its_own_number(entry, context, text)), (name, number, serves)
    assert {each[1] for found in form for each in found} == {"unknown_own_number", "unknown_branch_number"}


def test_a_number_that_no_group_can_have_is_the_same() -> None:
    listings: list[dict[str, Value]] = [
        {"name": "Tea", "join": {"phone": number, "other_phones": [{"number": "999"}]}}
        for number in ("116 123", "01632 960123")
    ]
    assert _found("crisis-lines", "crisisLines", listings) == [
        [
            [["join", "phone"], "borrowed_crisis_number"],
            [["join", "other_phones", 0, "number"], "borrowed_crisis_number"],
        ],
        [[["join", "other_phones", 0, "number"], "borrowed_crisis_number"]],
    ]


def test_names_of_bodies_are_the_same() -> None:
    trials = list(product(NAMES, ADDRESSES, ["charity", "company"], ["Tea", "Council tax refunds from the government"]))
    listings: list[dict[str, Value]] = [
        {"name": name, "organisation": {"name": organisation, "kind": kind}, "join": dict(join)}
        for organisation, join, kind, name in trials
    ]
    nothing: Any = None
    form = _found("impersonation", "impersonation", listings)
    for (organisation, join, kind, name), found in zip(trials, form, strict=True):
        entry = _entry(name, organisation, kind, dict(join))
        expected = list(impersonation.bodies_are_themselves(entry, nothing, nothing))
        assert found == expected, (organisation, join, kind, name)
    assert 20 < sum(map(len, form)) < len(form), "some are held and some are not"
