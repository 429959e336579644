"""A message is English text to whoever knows nothing of languages, and is told anew by a catalogue."""

from __future__ import annotations

import json
import pickle

from generator.languages import Catalogue, InLanguage, Message, joined, said_of, say, say_many, to_say

WELSH = Catalogue(
    "cy",
    {"Checked {day}": "Gwiriwyd {day}", "Free": "Am ddim", "Ring {number}": "Ffoniwch {number}"},
    {"{count} mile": ("", "{count} filltir", "{count} filltir", "", "", "{count} milltir")},
    lambda count: 1 if count == 1 else 2 if count == 2 else 5,
)


def test_a_message_is_its_english_text() -> None:
    words = say("Checked {day}", day="today")
    assert (words, repr(words), json.dumps([words])) == ("Checked today", "'Checked today'", '["Checked today"]')
    assert f"{words}." == "Checked today."


def test_it_is_told_with_its_values_told_too() -> None:
    assert WELSH.told(say("Checked {day}", day=say("Free"))) == "Gwiriwyd Am ddim"
    assert WELSH.told("plain") == "plain"


def test_what_a_catalogue_lacks_is_told_in_english() -> None:
    assert WELSH.told(say("Ask {whom}", whom=say("Free"))) == "Ask Am ddim"


def test_a_sentence_about_a_number_takes_the_form_of_its_language() -> None:
    said = [say_many(count, "{count} mile", "{count} miles") for count in (1, 2, 7)]
    assert said == ["1 mile", "2 miles", "7 miles"]
    assert [WELSH.told(one) for one in said] == ["1 filltir", "2 filltir", "7 milltir"]


def test_joined_and_changed_messages_stay_messages() -> None:
    row = joined(". ", (say("Free"), "Bring a coat"))
    assert (row, WELSH.told(row)) == ("Free. Bring a coat", "Am ddim. Bring a coat")
    loud = said_of(str.upper, say("Free"))
    assert (loud, WELSH.told(loud)) == ("FREE", "AM DDIM")
    assert not isinstance(said_of(str.upper, "plain"), Message)
    assert joined(", ", ("alone",)) == "alone"


def test_text_in_another_language_is_marked_when_it_is_told() -> None:
    text = InLanguage("Not in August", "en")
    assert WELSH.told(text) == "\ue000en\ue001Not in August\ue002"
    assert WELSH.without_marks.told(text) == "Not in August"
    assert Catalogue("en").told(text) == "Not in August"
    changed = said_of(str.lower, text)
    assert isinstance(changed, InLanguage)
    assert changed.language == "en"


def test_a_value_that_looks_like_a_name_in_braces_stays_as_it_is() -> None:
    assert WELSH.told(say("Ring {number}", number="{count}")) == "Ffoniwch {count}"
    assert say("{ is no name") == "{ is no name"


def test_a_message_goes_to_another_process_as_text() -> None:
    assert pickle.loads(pickle.dumps([say("Free"), InLanguage("x", "en")])) == ["Free", "x"]


def test_a_sentence_that_is_said_later_is_itself() -> None:
    assert to_say("Checked {day}") == "Checked {day}"
