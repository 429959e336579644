"""What says that it is a refuge is heard, whatever else is said, and what speaks of one is not."""

from __future__ import annotations

import pytest

from generator.check.exposed_addresses import PATTERNS, where_a_refuge_is_said

REFUGES = (
    "We run a women's refuge with eight rooms.",
    "We are a refuge.",
    "We’re a small, friendly women's refuge.",
    "This is a safe house.",
    "Hope House is a refuge for women and their children.",
    "Our refuge has a garden.",
    "Our refuge staff are here day and night.",
    "Our refuge workers can collect you.",
    "Our women's refuge house has six bedrooms.",
    "We run a women's refuge. Refuge staff are here day and night.",
    "We run a women's refuge on Refuge Street.",
    "We are a women's refuge, and not an animal refuge.",
    "Call us before moving to a refuge. Our refuge has room.",
    "We offer counselling and refuge.",
    "We provide emergency safe accommodation.",
    "A refuge for women and their children.",
    "Warm and kind.\nEmergency refuge for young people.",
    "Refuge spaces across three counties.",
    "Eight refuge beds.",
    "The women's refuge has a playroom.",
    "Women's refuge with six rooms.",
    "A house for women fleeing abuse.",
    "Rooms for mums leaving a violent partner.",
    "Housing for men who are escaping domestic violence.",
    "A home for women who were trafficked.",
    "A hostel for people fleeing forced marriage.",
    "A house for girls fleeing with their sisters.",
    "A domestic abuse shelter.",
    "We help run a refuge.",
)
SPEAKING_OF_ONE = (
    "Collects toiletries for a women's refuge",
    "Sewing group making quilts for the women's refuge.",
    "Debt advice for people who left a women's refuge.",
    "We train staff from a women's refuge.",
    "Warm space. A home from home for people fleeing the cold.",
    "We run a raffle for the women's refuge.",
    "Our gifts go to a refuge for women in the next town.",
    "We can find you a place in a refuge, usually in another county.",
    "Help to get into refuge accommodation.",
    "If you are looking for a refuge, ring the helpline.",
    "Training for refuge staff.",
    "Call us before moving to a refuge.",
    "The helpline is run by Refuge.",
    "We support Refuge.",
    "Our garden is a refuge from the noise of the town.",
    "Our pond is a refuge for birds.",
    "We are on Refuge Street.",
    "Pet fostering for people going into refuge.",
    "Housing advice for people fleeing domestic abuse.",
    "Homes for families fleeing war.",
    "Home Office help for people escaping persecution.",
    "A talk on the history of women's refuges.",
    "Pantomime tickets for children from the women's refuge.",
    "A cook who worked in a women's refuge.",
    "The hall was once a women's refuge.",
    "Counselling for women who have lived in a safe house.",
    "Our volunteers knit for the children's refuge.",
)


@pytest.mark.parametrize("text", REFUGES)
def test_what_says_that_it_is_a_refuge_is_heard(text: str) -> None:
    assert where_a_refuge_is_said(("description",), text) is not None


@pytest.mark.parametrize("text", SPEAKING_OF_ONE)
def test_what_speaks_of_a_refuge_is_passed_over(text: str) -> None:
    assert where_a_refuge_is_said(("description",), text) is None


@pytest.mark.parametrize("name", ["Anytown Women's Refuge", "Willow Refuge", "Women's Refuge Outreach", "The Refuge"])
def test_what_is_called_a_refuge_is_heard_in_a_name_and_among_keywords(name: str) -> None:
    assert where_a_refuge_is_said(("organisation", "name"), name) == 0
    assert where_a_refuge_is_said(("keywords", 0), name) == 0


@pytest.mark.parametrize(
    "name", ["Refuge Street Library", "Anytown Bat Refuge", "Refuge House", "Friends of Willow Refuge"]
)
def test_what_is_only_called_after_one_is_passed_over(name: str) -> None:
    assert where_a_refuge_is_said(("venues", 0, "name"), name) is None


def test_a_refuge_is_pointed_at_where_it_says_so() -> None:
    assert where_a_refuge_is_said(("summary",), "Women talk of Refuge. We run a refuge.") == len(
        "Women talk of Refuge. "
    )


SECRET = (
    "Our address is not published.",
    "The address is kept secret.",
    "We never share our address.",
    "Our location is never shared with anybody.",
    "Our address? We don't give out that, and don't ask.",
    "We do not publish where we are.",
    "Premises at a secret location.",
)
NO_SECRET = (
    "No ID needed, no proof of address, and we don't share names with the Home Office.",
    "Bring proof of your address, which we do not share.",
    "You don't need an address, and we never share it.",
    "People without an address are welcome, and nothing is not shared.",
    "Our address is below, and we do not share names.",
    "Same location as last year, and we don't publish scores.",
    "We never share your home address.",
)


@pytest.mark.parametrize("text", SECRET)
def test_a_place_that_nobody_may_know_is_heard(text: str) -> None:
    assert _says_that_it_is_secret(text)


@pytest.mark.parametrize("text", NO_SECRET)
def test_somebodys_own_address_and_what_else_is_kept_quiet_are_no_secret_place(text: str) -> None:
    assert not _says_that_it_is_secret(text)


def _says_that_it_is_secret(text: str) -> bool:
    found = PATTERNS["secret_address"].finditer(text)
    return any(not PATTERNS["of_somebody"].search(match[0]) for match in found)
