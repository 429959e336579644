"""Each kind of value: what it makes of good text, and the exact words for bad text."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from schema import types
from schema.types import POSTCODE_AREAS, id_fault, national_digits, nearest, parse_phone, quoted, suggestion
from tests.node.program import needs_node, results


def value_of(kind: Any, text: str) -> Any:
    """Return what a kind of field makes of some text."""
    return TypeAdapter(kind).validate_python(text)


def complaint(kind: Any, text: str) -> str:
    """Return what a kind of field says of text that it refuses."""
    with pytest.raises(ValidationError) as caught:
        value_of(kind, text)
    return str(caught.value.errors()[0]["msg"])


NAMES = (
    "OneLine Paragraphs YesNo YesNoUnknown Id Reference Postcode OutwardCode GssCode CharityNumber Latitude Longitude"
    " Age Time Date PhoneNumber TextCode Email WebAddress"
).split()


@pytest.mark.parametrize("name", NAMES)
@given(text=st.text(max_size=80) | st.text("0123456789+-:./@ abcxyz%", max_size=40))
@example(text="010000X0")  # what is advised once was advised for ever
def test_any_text_gives_a_value_or_a_sentence(name: str, text: str) -> None:
    try:
        value_of(getattr(types, name), text)
    except ValidationError as error:
        message = str(error.errors()[0]["msg"])
        assert message
        assert "Error" not in message.replace(text.strip(), "")  # which may be the word itself
        assert message.isprintable()


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (types.OneLine, " ", "is empty. Fill it in, or leave the whole line out"),
        (types.OneLine, "a\nb", "must be on one line. Take the line break out"),
        (types.OneLine, "a\tb", "must not contain a tab. Use a space"),
        (types.OneLine, "<b>", 'must not contain "<" or ">". Leave them out; plain words are enough'),
        (types.YesNo, "true", '"true" is not yes or no. Type yes'),
        (types.YesNoUnknown, "maybe", '"maybe" is not yes, no or unknown. Type yes, no or unknown'
         " here, and anything else in a note"),
        (types.Postcode, "ZE9I 5FG", '"ZE9I 5FG" is not a full UK postcode. Did you mean "ZE91 5FG"?'),
        (types.Postcode, "DYO 9EP", '"DYO 9EP" is not a full UK postcode. Did you mean "DY0 9EP"?'),
        (types.Postcode, "S014 2BH", '"S014 2BH" is not a full UK postcode. Did you mean "SO14 2BH"?'),
        (types.Postcode, "DY2", '"DY2" is not a full UK postcode. That is its first half. Write both, like DY2 9EP; '
            "if you do not know the second, leave the line out"),
        (types.Postcode, "ZZ1 1ZZ", '"ZZ1 1ZZ": no UK postcode begins with "ZZ". Check the first letters'),
        (types.OutwardCode, "QQ1", '"QQ1" is not the first half of a UK postcode. Write it like DY2'),
        (types.GssCode, "E1", '"E1" is not an ONS area code. Write it like E08000027'),
        (types.Age, "18+", '"18+" is not an age. Write from_age: 18 in its place'),
        (types.Latitude, "2.1", '"2.1" is not a latitude in the UK. Type a number from 49 to 61'),
        (types.Time, "7.30pm", '"7.30pm" is not a time. Use the 24-hour clock: "19:30"'),
        (types.Time, "0930", '"0930" is not a time. Write it with a colon: "09:30"'),
        (types.Time, "noon", '"noon" is not a time. Write it with the 24-hour clock: "12:00"'),
        (types.Time, "9-5", '"9-5" is not a time. Put one time in starts and the other in ends:'
         ' starts: "09:00" and ends: "17:00"'),
        (types.Time, "25:00", '"25:00" is not a time. Write it with the 24-hour clock, like 09:30 or 19:00'),
        (types.Date, "2026-02-30", '"2026-02-30": there is no such day. Check the day and the month'),
        (types.Date, "26-10-01", '"26-10-01" is not a date. Write year, month, day, like 2026-10-01'),
        (types.PhoneNumber, "01632 960", '"01632 960" has 8 digits; a UK number begins with 0 and has 10 or 11.'
         " Write it like 01384 000000"),
        (types.PhoneNumber, "01632 960123 or 960124", '"01632 960123 or 960124" looks like two numbers.'
         " Keep one here and put the other in other_phones"),
        (types.PhoneNumber, "+1 555 123 4567", '"+1 555 123 4567" is not a UK number. Write it like 01384 000000'),
        (types.TextCode, "SHOUT", '"SHOUT" is not a number to text. Write it like 85258'),
        (types.Email, "hello at x", '"hello at x" is not one plain e-mail address. Write it like hello@example.org'),
        (types.WebAddress, "javascript:alert(1)", '"javascript:alert(1)" must begin with https://'),
        (types.WebAddress, "https://x.org:80/", '"https://x.org:80/" has a port number (":80"). Leave it out'),
        (types.WebAddress, "https://[::1]/", '"https://[::1]/" is not on a public website name.'
         " Write it like https://www.example.org"),
        (types.WebAddress, "https://x.org/(a", '"https://x.org/(a" has a bracket without its other half.'
         ' Write "(" as "%28" and ")" as "%29"'),
    ],
)  # fmt: skip
def test_bad_text_gets_these_very_words(kind: Any, text: str, message: str) -> None:
    assert complaint(kind, text) == message


AREAS = st.sampled_from(sorted(POSTCODE_AREAS))
INWARD = st.from_regex(r"[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True)


@given(AREAS, st.integers(1, 99), INWARD, st.booleans())
def test_a_postcode_comes_back_spaced_and_again_the_same(area: str, district: int, inward: str, space: bool) -> None:
    typed = f"{area}{district}{' ' if space else ''}{inward}".lower()
    assert value_of(types.Postcode, typed) == f"{area}{district} {inward}"
    assert value_of(types.Postcode, f"{area}{district} {inward}") == f"{area}{district} {inward}"


SHAPES = ["01632 {}", "(01632) {}", "+44 1632 {}", "+44 (0)1632 {}", "0044 1632 {}"]


@given(st.integers(0, 999_999), st.sampled_from(SHAPES))
def test_a_phone_is_dialled_the_same_however_it_is_typed(last: int, shape: str) -> None:
    phone = parse_phone(shape.format(f"{last:06d}"))
    assert phone.dial == f"+441632{last:06d}"
    assert parse_phone(phone.shown) == phone


@pytest.mark.parametrize(
    ("text", "shown", "dial"),
    [
        ("116 123", "116 123", "116123"),
        ("0800 1111", "0800 1111", "+448001111"),
        ("01632 960123 ext 12", "01632 960123 extension 12", "+441632960123;ext=12"),
        ("18001 01632 960123", "18001 01632 960123", "1800101632960123"),
        ("01632\u00a0960123", "01632 960123", "+441632960123"),
        ("01632\u2013960123", "01632 960123", "+441632960123"),
    ],
)
def test_a_phone_is_shown_and_dialled(text: str, shown: str, dial: str) -> None:
    assert (parse_phone(text).shown, parse_phone(text).dial) == (shown, dial)


@given(st.times())
def test_a_time_comes_back(time: datetime.time) -> None:
    assert value_of(types.Time, f"{time:%H:%M}") == time.replace(second=0, microsecond=0)


@given(st.dates())
def test_a_date_comes_back(date: datetime.date) -> None:
    assert value_of(types.Date, date.isoformat()) == date


LABEL = st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True)


@given(st.lists(LABEL, min_size=1, max_size=4), st.from_regex(r"(?:/[A-Za-z0-9_~-]{1,9}){0,4}", fullmatch=True))
def test_a_web_address_comes_back_unchanged(labels: list[str], path: str) -> None:
    address = f"https://{'.'.join(labels)}.org{path}"
    assert value_of(types.WebAddress, address) == address


@given(st.text(max_size=120))
def test_an_id_is_a_safe_file_name_or_refused(text: str) -> None:
    if id_fault(text) is None:
        assert text.isascii()
        assert "/" not in text
        assert "." not in text
        assert text == text.lower()


@pytest.mark.parametrize(
    "text", ["", ".", "..", "-a", "a-", "a--b", "A", "a b", "con", "com1", "assets", "a" * 81, "é", "a\n"]
)
def test_an_id_that_would_make_a_bad_address_is_refused(text: str) -> None:
    assert id_fault(text)


@given(st.text(max_size=200))
def test_quoted_text_is_short_visible_and_has_no_quotes_inside(text: str) -> None:
    shown = quoted(text)
    assert shown.isprintable()
    assert shown.count('"') == 2
    assert len(shown) < 700


def test_a_near_word_is_offered_and_a_far_one_is_not() -> None:
    assert nearest("tuseday", ["monday", "tuesday"]) == "tuesday"
    assert nearest("wed", ["monday", "wednesday"]) == "wednesday"
    assert nearest("xyz", ["monday"]) is None
    assert suggestion("xyz", ["a", "b"]) == "Choose one of: a, b."
    assert suggestion("xyz", []) == ""
    assert suggestion("xyz", [str(n) for n in range(31)]) == ""


DIALLED = {
    "01632 960123": "01632960123",
    "+44 1632 960123": "01632960123",
    "+44 (0)1632 960123": "01632960123",
    "0044 1632 960123": "01632960123",
    "44 1632 960123": "01632960123",
    "(01632) 960-123": "01632960123",
    "+44 800 1111": "08001111",
    "116 123": "116123",
    "440 123": "440123",
}


def test_a_number_is_the_same_however_it_is_written() -> None:
    assert {typed: national_digits(typed) for typed in DIALLED} == DIALLED


@needs_node
def test_the_scripts_read_it_alike() -> None:
    module = "site_overrides/assets/shared/national-digits.js"
    assert results([module, "nationalDigits", typed] for typed in DIALLED) == list(DIALLED.values())
