"""A reply is shown beside its listing, and a curator's answer makes a review or a change of it."""

from __future__ import annotations

from collections.abc import Callable

from generator.submissions.answer_reply import proposed_change
from generator.submissions.plain_reply import read
from generator.submissions.result import ACCEPTED, REFUSED, WAITING, Result
from generator.submissions.working_copy import WorkingCopy

Take = Callable[..., list[Result]]
LINK = "\n\n> https://help.example.org/submit/#still-right=sing-along-choir\n"
HEAD = "From: a@example.org\nSubject: Re: x\nDate: Thu, 19 Nov 2026 09:00:00 +0000\n\n"


def test_a_yes_is_shown_beside_the_listing_and_nothing_is_written(take: Take) -> None:
    (result,) = take(f"{HEAD}All still correct, thank you{LINK}")
    assert (result.state, result.write) == (WAITING, None)
    text = result.text()
    assert "| All still correct, thank you" in text
    assert "name: " in text
    assert "It reads as a yes." in text
    assert "--say yes" in text
    assert "linkbook new" not in text


def test_saying_yes_records_the_day_of_the_reply(take: Take) -> None:
    (result,) = take(f"{HEAD}All still correct{LINK}", say="yes", by="Anytown CVS", how="by e-mail")
    assert result.state == ACCEPTED
    assert result.write
    assert "on: 2026-11-19" in result.write.text
    (nameless,) = take(f"{HEAD}All still correct{LINK}", say="yes")
    assert nameless.state == REFUSED


def test_a_change_is_proposed_and_taken_when_a_curator_says_so(take: Take) -> None:
    letter = f"{HEAD}Our number is now 01632 960 141 and we are closed until May.{LINK}"
    (shown,) = take(letter)
    assert "now: 01632 960 141" in shown.text()
    assert "It speaks of closing" in shown.text()
    (taken,) = take(letter, say="change")
    assert taken.state == ACCEPTED
    assert taken.write
    assert "01632 960 141" in taken.write.text


def test_words_that_give_no_value_are_for_a_person(take: Take, working_copy: WorkingCopy) -> None:
    (result,) = take(f"{HEAD}Somebody should ring me.{LINK}", say="change")
    assert result.state == REFUSED
    assert "by hand" in result.text()
    reply = read(f"Somebody should ring me.{LINK}", "x", working_copy.records)
    entry = working_copy.find("sing-along-choir")
    assert reply
    assert entry
    assert proposed_change(reply, entry, working_copy) is None


def test_a_reply_about_two_listings_is_answered_for_one(take: Take) -> None:
    other = "> https://help.example.org/submit/#still-right=arabic-tea\n"
    letter = f"{HEAD}The choir is still right, the tea has changed.{LINK}{other}"
    assert [result.state for result in take(letter)] == [WAITING, WAITING]
    (result,) = take(letter, say="yes", about=("arabic-tea",), by="Anytown CVS", how="by e-mail")
    assert result.write
    assert result.write.id == "arabic-tea"
