"""A review is a person's word, so it is recorded with a person's name or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.submissions.record_review import NewReview, with_review
from generator.submissions.result import ACCEPTED, REFUSED, UNCHANGED, Result
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import SAMPLE, TODAY

STILL = "still_right: arabic-tea\non: 2026-11-20\nby: Anytown Tea\n"
WHO = {"by": "Anytown CVS", "how": "by e-mail"}
Take = Callable[..., list[Result]]


def test_it_is_recorded_with_the_day_of_their_word_and_who_took_it(take: Take) -> None:
    (result,) = take(STILL, **WHO)
    assert result.state == ACCEPTED
    assert result.write
    before = (SAMPLE / "listings/anytown/arabic-tea.yml").read_text("utf-8")
    assert result.write.text == before + "reviewed: {on: 2026-11-20, by: Anytown CVS, how: by e-mail}\n"


@pytest.mark.parametrize("who", [{}, {"by": "Anytown CVS"}, {"how": "by e-mail"}])
def test_nobodys_word_is_not_recorded(take: Take, who: dict[str, str]) -> None:
    (result,) = take(STILL, **who)
    assert (result.state, result.write) == (REFUSED, None)
    assert "only a person's word" in result.text()


def test_a_day_to_come_is_refused(take: Take) -> None:
    (result,) = take(STILL.replace("11-20", "11-22"), **WHO)
    assert result.text().splitlines()[-1].startswith('1.yml:2: on: "2026-11-22" is after today.')


def test_a_later_word_is_not_written_over(take: Take) -> None:
    first, again, earlier = take(STILL, STILL, STILL.replace("11-20", "11-01"), **WHO)
    assert [o.state for o in (first, again, earlier)] == [ACCEPTED, UNCHANGED, UNCHANGED]


def test_an_unknown_listing_is_offered_the_nearest(take: Take) -> None:
    (result,) = take(STILL.replace("arabic", "arabc"), **WHO)
    assert 'Did you mean "arabic-tea"?' in result.text()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "reviewed: {on: 2026-10-01, by: A, how: by phone}  # rang\n",
            "reviewed: {on: 2026-11-20, by: B, how: in person}  # rang\n",
        ),
        (
            "reviewed:\n  # rang\n  on: 2026-10-01\n  by: A\n",
            "reviewed:\n  # rang\n  on: 2026-11-20\n  by: B\n  how: in person\n",
        ),
        (
            "reviewed: {\r\n  on: 2026-10-01,\r\n  by: A}\r\n",
            "reviewed: {\r\n  on: 2026-11-20,\r\n  by: B, how: in person}\r\n",
        ),
        ("source: x", "reviewed: {on: 2026-11-20, by: B, how: in person}\nsource: x"),
        ("# the end", "reviewed: {on: 2026-11-20, by: B, how: in person}\n# the end"),
    ],
)
def test_only_that_block_changes_whatever_its_style(working_copy: WorkingCopy, before: str, after: str) -> None:
    path = working_copy.root / "listings/anytown/arabic-tea.yml"
    text = path.read_text("utf-8").replace("\n", "\r\n" if "\r" in before else "\n")
    path.write_bytes((text + before).encode())
    target = working_copy.find("arabic-tea")
    assert target
    result = with_review(target, NewReview(TODAY.replace(day=20), "B", "in person"), working_copy, "x")
    assert result.write
    assert result.write.text == text + after


def test_words_that_do_not_belong_are_refused(working_copy: WorkingCopy) -> None:
    target = working_copy.find("arabic-tea")
    assert target
    result = with_review(target, NewReview(TODAY, "<b>", "by phone"), working_copy, "x")
    assert result.state == REFUSED
    assert 'must not contain "<"' in result.text()
