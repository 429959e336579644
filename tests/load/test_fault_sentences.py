"""What to type instead, where a file says something in a way that cannot be used."""

from __future__ import annotations

import re

import pytest

from generator.load.safe_read import FileText
from generator.load.validation import validate
from generator.load.yaml_parser import parse
from schema import Listing


def told(text: str) -> dict[str, str]:
    """Return what is said of each field of a listing's text."""
    document, _ = parse(FileText("a.yml", text))
    assert document
    _, problems = validate(document, Listing, "a", ())
    return {".".join(map(str, problem.field)): problem.message for problem in problems}


@pytest.mark.parametrize(
    ("text", "field", "advice"),
    [
        (
            "who: {note: Everyone is welcome, of any faith or none}\n",
            "who.note",
            'note: "Everyone is welcome, of any faith or none"',
        ),
        ("cost: {kind: paid, note: £3, free for carers}\n", "cost.note", 'note: "£3, free for carers"'),
        ("join: {note: Ring, text, or call in}\n", "join.note", 'note: "Ring, text, or call in"'),
    ],
)
def test_a_comma_that_cuts_a_text_off_is_told_with_the_quotes(text: str, field: str, advice: str) -> None:
    assert told(text)[field] == f"is cut off at its comma. Put quotes round the whole: {advice}"


def test_a_key_that_is_not_known_by_itself_is_no_rest_of_a_text() -> None:
    assert (
        "cut off" not in told("who:\n  note: Everyone is welcome, of any faith\n  of any faith:\n")["who.of any faith"]
    )


def test_advice_that_would_be_refused_is_not_given() -> None:
    assert "[Christmas and Easter]" not in told("not_on: Christmas and Easter\n")["not_on"]
    assert "Write serves: [anytown]" in told("serves: anytown\n")["serves"]


def test_what_a_listing_must_say_is_not_left_out() -> None:
    empty = told("summary:\ndescription:\n")
    assert "leave the whole line out" not in empty["summary"]
    assert "leave the whole line out" in empty["description"]


IN_ANOTHER_PLACE = {
    "name: A\nphone: 01632 960123\n": ("phone", "belongs under join. Move it there, two spaces further in than join"),
    "from_age: 50\n": ("from_age", "belongs under who. Move it there, two spaces further in than who"),
    "organisation: {name: A, email: a@example.org}\n": (
        "organisation.email",
        "belongs under join. Move it there, two spaces further in than join",
    ),
    "starts: '10:00'\n": ("starts", "belongs under sessions. Move it into the session, under its days"),
    "website: https://example.org\n": ("website", "belongs under organisation or join. Move it there"),
    "join: {routes: [turn up], cost: free}\n": (
        "join.cost",
        "does not belong under join. Move it to the start of a line of its own",
    ),
    "note: Ring the bell.\n": (
        "note",
        "is called times_note where it is about all the times. Any other belongs under sessions, cost, who or places",
    ),
    "times: Mondays\n": ("times", 'is not a word that belongs here. Did you mean "times_note"?'),
    "sessions:\n  -days: [monday]\n": ("sessions", "put a space after the hyphen: - days:"),
    "sessions:\n  - days: [monday]\n    -starts: '10:00'\n": (
        "sessions.0.-starts",
        "goes on with the item above. Take the hyphen out: starts:",
    ),
    "venues: [{name: A, location: {lat: -2.08, lon: 52.49}}]\n": (
        "venues.0.location",
        "lat and lon are the other way round. Write {lat: 52.49, lon: -2.08}",
    ),
    "join: {website: a@example.org}\n": (
        "join.website",
        '"a@example.org" is an e-mail address. Write it in email, under join',
    ),
    "join: {email: https://example.org}\n": (
        "join.email",
        '"https://example.org" is a web address. Write it in website, under join',
    ),
    "join: {email: 01632 960123}\n": (
        "join.email",
        '"01632 960123" is a telephone number. Write it in phone, under join',
    ),
    "join: {phone: www.example.org}\n": (
        "join.phone",
        '"www.example.org" is a web address. Write it in website, under join',
    ),
    "join: {website: facebook}\n": (
        "join.website",
        '"facebook" must begin with https://. Copy the whole address of the page from the address bar',
    ),
    "sessions: Tuesdays 10am to 12 noon\n": (
        "sessions",
        'should be a list. Write sessions: [{days: [tuesday], starts: "10:00", ends: "12:00"}]',
    ),
    "sessions: ['First Monday of the month 14:00-16:00']\n": (
        "sessions.0",
        'needs to say which fact each part is. Write {days: [monday], weeks: [1st], starts: "14:00", ends: "16:00"}',
    ),
    "sessions: [Ring us]\n": (
        "sessions.0",
        "needs to say which fact each part is. Write {irregular: yes, note: Ring us}",
    ),
    "sessions: Tuesdays 7-9pm\n": (
        "sessions",
        'should be a list. Write sessions: [{days: [tuesday], starts: "19:00", ends: "21:00"}]',
    ),
    "sessions: Tuesdays 7-9\n": (
        "sessions",
        'should be a list. Write sessions: [{days: [tuesday], starts: "19:00", ends: "21:00"}], with the hours of the'
        " morning if it is then",
    ),
    "not_on: 20/12/26 - 4/1/27\n": ("not_on", 'should be a list. Write not_on: ["2026-12-20 to 2027-01-04"]'),
    "not_on: closed in August and on Boxing Day\n": (
        "not_on",
        'should be a list. Write not_on: [august, "26 december"]',
    ),
    "not_on: 25 and 26 December 2026\n": ("not_on", 'should be a list. Write not_on: ["2026-12-25 to 2026-12-26"]'),
    "not_on: bank holidays\n": (
        "not_on",
        "should be a list. Write bank_holidays: no on a line of its own, in its place",
    ),
    "not_on: Christmas\n": ("not_on", "should be a list. Write its days, such as not_on: [24 december to 2 january]"),
    "cost: 2.5\n": ("cost", 'needs to say which fact each part is. Write cost: {kind: paid, note: "£2.50"}'),
    "venues: [{location: '52.49, -2.08'}]\n": (
        "venues.0.location",
        "needs to say which fact each part is. Write location: {lat: 52.49, lon: -2.08}",
    ),
    "venues: none\n": ("venues", "should be a list. If there is none, leave the line out"),
    "needs:\n  – loneliness\n  – food\n": ("needs", "should be a list. Write needs: [loneliness, food]"),
    "ways: In person|Online\n": ("ways", "should be a list. Write ways: [In person, Online]"),
    "not_on: [Bank Holidays]\n": (
        "not_on.0",
        '"Bank Holidays" cannot be read as days. Write bank_holidays: no on a line of its own, in its place',
    ),
    "not_on: [Jul-Aug]\n": ("not_on.0", '"Jul-Aug" cannot be read as days. Write "july to august"'),
    "sessions: [{days: [TU]}]\n": ("sessions.0.days.0", '"TU" is not a day of the week. Did you mean "tuesday"?'),
    "sessions: [{days: [every other tuesday]}]\n": (
        "sessions.0.days.0",
        '"every other tuesday" is not a day of the week. Write days: [tuesday], every_weeks: 2 and counted_from: the'
        " date of any one session",
    ),
    "sessions: [{weeks: [1st and 3rd]}]\n": (
        "sessions.0.weeks.0",
        '"1st and 3rd" is not a week of the month. Write weeks: [1st, 3rd]',
    ),
    "sessions: [{starts: '1O:00'}]\n": (
        "sessions.0.starts",
        '"1O:00" is not a time. Write it with the 24-hour clock: "10:00"',
    ),
    "organisation: {name: A, kind: Registered Charity}\n": (
        "organisation.kind",
        '"Registered Charity" is not a kind of organisation. Did you mean "charity"?',
    ),
    "formerly: [https://example.org/listings/old-name/]\n": (
        "formerly.0",
        '"https://example.org/listings/old-name/" may hold only small letters a to z, numbers and single hyphens'
        ' between them. Try "old-name"',
    ),
    "bank_holidays: closed\n": ("bank_holidays", '"closed" is not yes, no, only or unknown. Did you mean "no"?'),
    "cost: {kind: £3}\n": ("cost.kind", '"£3" is not a kind of cost. Write kind: paid and note: "£3"'),
}


@pytest.mark.parametrize(("text", "field", "advice"), [(text, *said) for text, said in IN_ANOTHER_PLACE.items()])
def test_what_stands_in_another_place_is_told_where_it_belongs(text: str, field: str, advice: str) -> None:
    assert told(text)[field] == advice


def test_a_key_in_another_place_is_not_missing_too() -> None:
    assert "join" not in told("routes: [turn up]\nphone: 01632 960123\n")


LISTS_IN_WORDS = (
    ("needs", "loneliness"),
    ("needs", "loneliness, food"),
    ("needs", "Arts, music and singing"),
    ("serves", "Anytown"),
    ("ways", "in person and online"),
    ("ways", "face to face"),
    ("keywords", "tea; cake (home-made), £1"),
    ("languages", "English / Welsh"),
    ("not_on", "Christmas"),
    ("not_on", "august"),
    ("not_on", "25/12/2026, 26/12/2026"),
    ("venues", "Old Quay Hall"),
    ("venues", "Old Quay Hall, 4 Mill Road"),
    ("also_run_by", "Anytown: the council"),
    ("other_names", "Yes, No, 12"),
    ("formerly", "Old Name"),
    ("sessions.days", "Mon-Fri"),
    ("sessions.days", "every Tuesday and Thursday"),
    ("sessions.days", "tuesday mornings"),
    ("sessions.weeks", "first"),
    ("sessions.weeks", "1, 3"),
    ("sessions.weeks", "alternate"),
    ("sessions.dates", "5 December 2026"),
    ("sessions.dates", "2026-12-05, 2027-01-09"),
    ("sessions.months", "april to september"),
    ("sessions.months", "Febuary"),
    ("join.routes", "turn up, self"),
    ("join.routes", "e-mail us"),
    ("who.groups", "women; carers"),
    ("catchment.postcodes", "ZE90"),
)


@pytest.mark.parametrize(("field", "words"), LISTS_IN_WORDS)
def test_the_advice_for_a_list_is_not_refused_where_it_is_typed(field: str, words: str) -> None:
    group, _, key = field.rpartition(".")
    is_list = group == "sessions"
    before = f"{group}:\n  {'- ' if is_list else ''}" if group else ""
    place = f"{group}.{'0.' if is_list else ''}{key}" if group else key
    said = told(f"{before}{key}: {words!r}\n")[place]
    assert "Write " in said or "should be a list" in said
    line = re.search(r"Write ([a-z_]+: .*)", said)
    after = told(f"{before}{line[1]}\n") if line and " and " not in line[1] else {}
    assert not [path for path in after if path.startswith(place)]
