"""The terminal asks the essentials, and only where they can matter."""

from __future__ import annotations

from typing import Any

import pytest

from generator import prompt_order
from schema import Listing
from schema.introspection import fields


def test_every_question_is_a_field_and_is_asked_once() -> None:
    known = {".".join(path) for path, _ in fields(Listing)}
    asked = [*prompt_order.REQUIRED, *(name for group in prompt_order.OPTIONAL_GROUPS.values() for name in group)]
    assert set(asked) <= known
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    ("value", "path", "asked"),
    [
        ({"ways": ["by phone"]}, ("venues",), False),
        ({"ways": ["In person"]}, ("venues",), True),
        ({"ways": ["in person"], "no_fixed_place": "yes"}, ("venues",), False),
        ({"venues": [{"keep_address_private": "Yes"}]}, ("venues", 0, "postcode"), False),
        ({"venues": [{"keep_address_private": "yes"}]}, ("venues", 1, "postcode"), True),
        ({"venues": [{}, {}]}, ("sessions", 0, "venue"), True),
        ({"venues": [{}]}, ("sessions", 0, "venue"), False),
        ({"sessions": [{"days": ["monday"]}]}, ("sessions", 0, "dates"), False),
        ({}, ("sessions", 0, "dates"), True),
        ({"sessions": [{"days": ["monday"], "weeks": ["1st"]}]}, ("sessions", 0, "every_weeks"), False),
        ({"sessions": [{"days": ["monday"], "every_weeks": "4"}]}, ("sessions", 0, "counted_from"), True),
        ({"sessions": [{"days": ["monday"]}]}, ("bank_holidays",), True),
        ({}, ("bank_holidays",), False),
        ({"places": {"kind": "open"}}, ("places", "until"), False),
        ({"places": {"kind": "full"}}, ("places", "until"), True),
        ({"ways": ["online"]}, ("facilities", "camera_off"), True),
        ({"ways": ["online"]}, ("facilities", "creche"), False),
    ],
)
def test_a_question_is_asked_where_it_can_matter(value: dict[str, Any], path: tuple[Any, ...], asked: bool) -> None:
    assert prompt_order.is_asked(value, path) is asked


def test_what_a_time_cannot_do_without_is_needed() -> None:
    irregular = {"sessions": [{"irregular": "yes"}]}
    assert prompt_order.is_needed(irregular, ("sessions", 0, "note"))
    assert not prompt_order.is_needed({}, ("sessions", 0, "note"))
    assert prompt_order.implied({}, ("sessions", 0, "starts")) == {"irregular": "yes"}
    assert prompt_order.implied({"sessions": [{"dates": ["2026-12-05"]}]}, ("sessions", 0, "starts")) == {}
