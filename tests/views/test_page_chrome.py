"""What stands on every page comes from settings alone."""

from __future__ import annotations

import dataclasses
from typing import Any

from generator.views import chrome
from tests.town import TODAY, town


def with_settings(**changes: Any) -> Any:
    return dataclasses.replace(town(), settings=town().settings.model_copy(update=changes))


def test_urgent_help_is_what_settings_say() -> None:
    lines = chrome(town(), TODAY).urgent_help
    assert [(line.when, line.name) for line in lines] == [
        ("Someone's life is in danger", "Emergency services"),
        ("You need medical help now", "NHS 111"),
        ("You would rather text than talk", "Shout"),
    ]
    assert [line.phone and line.phone.href for line in lines] == ["tel:999", "tel:111", None]
    assert [line.call and line.call.words for line in lines] == ["Emergency services 999", "NHS 111", None]
    text = lines[2].text
    assert text is not None
    assert (text.words, text.href) == ("Text SHOUT to 85258", "sms:85258?body=SHOUT")
    website = lines[1].website
    assert website is not None
    assert website.words == "111.nhs.uk"


def test_the_day_of_this_copy_is_said_for_people_and_for_the_page() -> None:
    found = chrome(town(), TODAY)
    assert (found.made_on, found.made_on_date) == ("21 November 2026", "2026-11-21")


def test_curators_are_written_to_first_and_the_publisher_otherwise() -> None:
    contact = chrome(town(), TODAY).contact
    assert contact is not None
    assert contact.href == "mailto:curators@example.org"
    other = chrome(with_settings(curators_email=None), TODAY).contact
    assert other is not None
    assert other.href == "mailto:book@example.org"
    nobody = town().settings.publisher.model_copy(update={"email": None})
    assert chrome(with_settings(curators_email=None, publisher=nobody), TODAY).contact is None


def test_no_notice_is_no_words() -> None:
    assert chrome(with_settings(notice=None), TODAY).notice == ""
