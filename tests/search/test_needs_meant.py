"""What must never come first: a word that hurts where it is given to the wrong need."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.test_search_index import ask
from tests.node.program import needs_node

pytestmark = needs_node

NEVER_FIRST = """
had a miscarriage                     | new-parents family-and-relationships
miscarried at ten weeks               | new-parents
our baby was stillborn                | new-parents young-people
my baby died                          | new-parents young-people
cot death                             | new-parents young-people furniture
lost the baby                         | new-parents young-people
termination for medical reasons       | new-parents work rights-at-work
pregnancy loss                        | new-parents young-people
ectopic pregnancy                     | new-parents young-people
abortion                              | new-parents young-people
infertility                           | new-parents young-people
IVF failed again                      | new-parents young-people
my daughter is self-harming           | young-people sport-and-exercise
my son hanged himself last year       | young-people family-and-relationships sport-and-exercise
wife took her own life                | family-and-relationships arts-and-music
groomer for my poodle                 | sexual-abuse domestic-abuse
blind dog training                    | bereavement
kill time                             | suicidal-thoughts sexual-abuse domestic-abuse
shooting hoops                        | drugs-and-alcohol crime-and-safety suicidal-thoughts
cutting out sugar                     | suicidal-thoughts
hit by a big gas bill                 | domestic-abuse sexual-abuse crime-and-safety
bank won't stop chasing me for money  | sport-and-exercise domestic-abuse
gambled the rent away                 | crafts-and-hobbies
gave up the drink and feel alone      | warm-spaces food
mum is dying                          | new-parents older-people
touched by his uncle                  | family-and-relationships arts-and-music
"""
"""Words, and the needs that must not be the first: cruel to whom it happened to, or frightening to whom it did not."""


@pytest.fixture(scope="module")
def first(starter_index: Path) -> dict[str, str]:
    """Return the first need of each of the words above."""
    asked = [row.split("|")[0].strip() for row in NEVER_FIRST.strip().splitlines()]
    answers = ask(starter_index, *[("search", {"q": q}) for q in asked])
    return {q: next((need["id"] for need in answer["needs"]), "") for q, answer in zip(asked, answers, strict=True)}


@pytest.mark.parametrize("row", NEVER_FIRST.strip().splitlines())
def test_what_hurts_never_comes_first(first: dict[str, str], row: str) -> None:
    q, never = (part.strip() for part in row.split("|"))
    assert first[q] not in never.split()
