"""What is private about a named person is heard, in the sentence that names them or the next, and work is not."""

from __future__ import annotations

import pytest

from generator.check.private_lives import is_private_life

TOLD = (
    "Ask Brenda Stopes, who won't mind you calling at home, 3 Chapel Row.",
    "Petrol money to Margaret Fenn at her home, Rook Cottage.",
    "Spare leaflets in the porch of our listener Ray Tench.",
    "Park at Alison Womack's in Mill Lane.",
    "Closed on the 14th for young Callum Pryce's hearing.",
    "Little Kayleigh's foster placement is near the exchange.",
    "Denise Arkwright's biopsy came back.",
    "Set up after Gordon Penfold's eviction.",
    "Begun after Tommy Rudge, aged nine, nursed a mother with schizophrenia.",
    "Kieran Boyle, 11, wets the bed.",
    "Gordon Penfold had £400 off us for his arrears.",
    "Ring Alison Dray first. She lives alone and the door sticks.",
    "Our baker is Kevin Marl. He took an overdose in March.",
    "Like the Larters at 6 Council Houses, who lost the little girl to social services.",
)
LEFT_ALONE = (
    "Ask for Brenda at the office on 01632 960120.",
    "The choir meets at the home of the Rovers, 3 Chapel Row.",
    "Leaflets in the porch of the church.",
    "Meet at St Mary's in Mill Lane.",
    "Alison's Stroke Club meets on Mondays.",
    "Maggie's Cancer Centre is open to all.",
    "Callum's hearing aid clinic is on Mondays.",
    "Children aged nine to twelve, and their families.",
    "Kieran Boyle, 11, won the cup.",
    "Tommy Rudge, aged nine, won the cake prize.",
    "Ring Alison Dray first. She runs the carers' group and knows about benefits.",
    "Named after Kevin Marl. He lost his life at sea.",
    "The Larters at the farm shop sell eggs.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_private_life_is_heard(text: str) -> None:
    assert is_private_life(text)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_people_do_for_others_is_left_alone(text: str) -> None:
    assert not is_private_life(text)
