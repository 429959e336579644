"""What somebody is told whose issue is not taken in: the question, what is wrong and what to do."""

from __future__ import annotations

import re

import pytest

from generator import issue_questions
from generator.submissions import issue_reply
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW
from tests.submissions.test_add_listing import Take
from tests.submissions.test_github_issue import ANSWERS, body


def _asked(working_copy: WorkingCopy, **answers: str) -> str:
    needs = working_copy.records.needs
    assert needs
    name = needs.record.what_matters[0].needs[0].name
    return body(issue_questions.adding(working_copy.records), **{**ANSWERS, "needs": name, **answers})


def test_what_is_taken_in_has_no_answer(take: Take, working_copy: WorkingCopy) -> None:
    assert issue_reply.markdown(take(_asked(working_copy))) == ""


def test_a_wrong_answer_is_named_by_its_question(take: Take, working_copy: WorkingCopy) -> None:
    said = issue_reply.markdown(take(_asked(working_copy, join_phone="0138", summary="_No response_")))
    assert f'- **{issue_questions.label(("join", "phone"))}** `"0138"` has 4 digits' in said
    assert f"- **{issue_questions.label(('summary',))}** There is no answer to this." in said
    assert "choose **Edit**" in said
    assert "For example" not in said
    assert "join › " not in said


def test_a_mention_in_an_answer_is_not_one_in_ours(take: Take, working_copy: WorkingCopy) -> None:
    said = issue_reply.markdown(take(_asked(working_copy, join_website="https://x @everyone fixes #1")))
    assert "@everyone" not in said.replace("`", "").split()[0]
    outside_code = "".join(said.split("`")[::2])
    assert "@" not in outside_code
    assert "#" not in outside_code


def test_what_must_stay_secret_is_not_repeated_and_its_removal_is_asked_for(
    take: Take, working_copy: WorkingCopy
) -> None:
    said = issue_reply.markdown(take(_asked(working_copy, who_note="Her NHS number is 943 476 5919")))
    assert "943" not in said
    assert "take it out now" in said
    assert "delete the old version" in said


def test_each_reason_is_a_sentence_after_the_question_that_it_answers(take: Take) -> None:
    said = issue_reply.markdown(take(NEW.replace("[monday]", "[mnoday]"), "still_right: sing-along-chior\n"))
    assert f"- **{issue_questions.label(('sessions', 0, 'days'))}** " in said
    assert f'- **{issue_questions.LISTING.label}** `"sing-along-chior"` is not a listing here. Did you mean' in said
    reasons = [line for line in said.splitlines() if line.startswith("- ")]
    assert all(re.search(r"(?:[^.?]\.|\?|`\?)$", line) for line in reasons), reasons


def test_what_the_book_says_already_is_told(take: Take) -> None:
    same = take(NEW, NEW)[1:]
    assert issue_reply.markdown(same) == issue_reply.SAYS_SO


@pytest.mark.parametrize("text", ["Our number has changed to 01632 960999.", "still_right: sing-along-choir\n"])
def test_what_a_curator_must_settle_asks_nothing_of_the_sender(take: Take, text: str) -> None:
    assert issue_reply.markdown(take(text)) == issue_reply.BY_HAND


def test_a_hundred_reasons_are_twenty(take: Take) -> None:
    results = take(NEW + "".join(f"unknown{n}: x\n" for n in range(40)))
    said = issue_reply.markdown(results)
    assert said.count("\n- ") <= 21
    assert len(said) < 65_536
