"""What words say is free or has a price is told where `cost` says otherwise, and money of another kind is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]
PAID, FREE = "{kind: paid, note: £3 a session}", "{kind: free}"

OTHERWISE = (
    ("There is no charge.", PAID),
    ("No charge!", PAID),
    ("It is free.", PAID),
    ("All our sessions are free of charge.", PAID),
    ("The group is completely free to attend.", PAID),
    ("The group is free. We meet in the hall.", PAID),
    ("Chair yoga, £3 a session. Free parking.", FREE),
    ("Free yoga classes for all.", PAID),
    ("It costs nothing.", "{kind: paid, prices: [{amount: £5, label: Adults}]}"),
    ("Chair yoga, £3 a session.", FREE),
    ("It costs £2.", FREE),
    ("There is a charge of £2.", FREE),
    ("Completely free!", PAID),
    ("Entry is £1.50.", FREE),
    ("We ask for £4 and no more.", FREE),
    ("Chair yoga, £5 per session.", PAID),
)
LEFT_ALONE = (
    ("It is free to join. Each session is £3.", PAID),
    ("The group is free to join.", PAID),
    ("Joining is free.", PAID),
    ("Free walks for all. A coach trip is £9.", PAID),
    ("The class is free. The next one costs 3 pounds.", PAID),
    ("We ask for £4 and no more. It is free for residents.", FREE),
    ("Entry is £1.50. Coming on a Tuesday is free.", FREE),
    ("The first session is free.", PAID),
    ("It is free if you have a card.", PAID),
    ("Carers come free of charge.", PAID),
    ("Tea is free.", PAID),
    ("Parking is free of charge.", PAID),
    ("Feel free to bring a friend.", PAID),
    ("Free tea and cake.", PAID),
    ("There is no charge for the crèche.", PAID),
    ("It is free.", "{kind: paid, note: 'Free, then £3 from the fifth week'}"),
    ("It is free.", "{kind: donation}"),
    ("It is free.", FREE),
    ("You get a voucher worth £10 a week.", FREE),
    ("Lunch costs £4 in the café.", FREE),
    ("It costs £2 to park.", "{kind: depends}"),
    ("We help with bills of £5 a week.", FREE),
    ("Taxis are £3 a person.", FREE),
    ("A donation of £1 a visit is welcome.", FREE),
    ("Chair yoga, £3.00 per session.", PAID),
    ("Chair yoga, £30 a term.", "{kind: paid, prices: [{amount: £30, label: a term}, {amount: £3, label: a session}]}"),
    ("Saves £50 a month.", FREE),
    ("The flat rate of Pension Credit is £227 a week.", FREE),
    ("People lose £20 a week to gambling.", FREE),
    ("Volunteers get £5 an hour.", FREE),
    ("You can win £50 a week.", FREE),
    ("Learn to live on £30 a week.", FREE),
    ("It costs £400 a week to run the hall.", FREE),
)


def told(words: str, cost: str, problems_of: Check) -> list[str]:
    text = f"{PLAIN}description: {words!r}\ncost: {cost}\n"
    return [problem.message for problem in problems_of(text) if problem.code == "price_in_words"]


@pytest.mark.parametrize(("words", "cost"), OTHERWISE)
def test_a_price_in_words_that_cost_contradicts_is_told(words: str, cost: str, problems_of: Check) -> None:
    (message,) = told(words, cost, problems_of)
    assert "Which is right? Change the words, or write " in message


@pytest.mark.parametrize(("words", "cost"), LEFT_ALONE)
def test_money_of_another_kind_is_left_alone(words: str, cost: str, problems_of: Check) -> None:
    assert told(words, cost, problems_of) == []
