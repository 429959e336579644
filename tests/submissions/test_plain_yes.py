"""A plain yes: every clause of it is a yes, a courtesy, who signs, or a fact that the book has."""

from __future__ import annotations

import pytest

from generator.submissions import plain_yes
from tests import town

YES = [
    "Yes, no changes.",
    "Nothing has changed",
    "Is this still right? Yes.",
    "Yes that's right, it is free",
    "Dal yn gywir, diolch",
    "Arabic tea and talk is still correct",
    "I can confirm the details are correct. Regards, Sam",
    "Hi Anna,\nYes, that's all fine.\nKind regards\nDr. Jo Smith-Brown, Anytown CVS",
    "Yes all correct\n\nJean Smith\nTel: 01632 960999",
    "All correct. The phone number is 01632 960160.",
    "All correct. Our number is still +44 (0)1632 960160, and we are at Open House, 3 Chapel Street.",
    "Everything is still the same",
    "Still going strong",
    "We are still going strong, thanks.",
    "All still the same. Thank you, Sam",
    "Same as ever",
    "Just the same as last year, thanks",
    "As you were!",
    "All present and correct",
    "We're still here",
    "All as before",
    "Nothing new",
    "It's all unchanged",
    "Yes, all correct! We still meet at Open House every Wednesday from 1.30 until 3.30pm.",
]
NO_YES = [
    "All correct. The phone number is 01384 111222.",
    "All correct with the number 01384 111222",
    "Everything is correct. Phone: 01384 111222",
    "All correct\nPhone: 01384 111222",
    "All correct. Email jo@example.net",
    "Everything is correct. We start at 10.30am on Tuesdays.",
    "Yes all correct. We meet on Wednesdays at 3.30pm",
    "All correct. We meet 1.30pm to 4pm",
    "Yes that's right, it is £4 a week",
    "That is all correct. Our venue is St Mary's Hall.",
    "All correct, St Mary's Hall is our venue",
    "All fine, we now have a minibus",
    "All good. Ask for Jean.",
    "all correct. sundays too",
    "Yes all correct, term time only",
    "Hello we have moved, yes all correct",
    "Everything is different",
    "Nothing is correct",
    "Yes and no",
    "Is this right?",
    "All correct, thank you. Sadly the cafe is gone.",
    "Yes all correct. We charge £5.",
    "Looks good. Jo left so ring Ann on 01632 960999",
    "Everything is fine, we only meet on Fridays",
    "Everything is still the same except Fridays",
    "Still going strong, now on Fridays",
    "We are still here but Jo is not",
    "Still running for members",
    "Not the same as before",
    "Nothing is the same",
    "We are not still open",
    "Yes. All correct. What about the hall?",
]


@pytest.mark.parametrize("words", YES)
def test_a_yes_with_nothing_but_courtesies_and_our_own_facts_agrees(words: str) -> None:
    assert plain_yes.agrees(words, town.town().listings["arabic-tea"].listing)


@pytest.mark.parametrize("words", NO_YES)
def test_a_yes_that_tells_a_fact_that_the_book_has_not_does_not_agree(words: str) -> None:
    assert not plain_yes.agrees(words, town.town().listings["arabic-tea"].listing)
