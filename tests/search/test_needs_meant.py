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
i lost my baby at 20 weeks             | new-parents young-people older-people
baby born sleeping                     | new-parents homelessness furniture
our little one didn't make it          | new-parents crafts-and-hobbies
one of my twins died                   | new-parents young-people
no heartbeat at the scan               | new-parents long-term-conditions sport-and-exercise
empty nursery                          | new-parents young-people
can't have children                    | new-parents young-people
they took my baby into care            | new-parents
my toddler drowned                     | new-parents sport-and-exercise
my son took an overdose                | young-people family-and-relationships
lost my brother to suicide             | family-and-relationships crafts-and-hobbies
dad shot himself                       | sport-and-exercise family-and-relationships
she jumped off the bridge              | walking transport sport-and-exercise
he was found hanged                    | crafts-and-hobbies home-repairs
I can't go on                          | walking transport gentle-exercise
better off without me                  | work debt money
don't want to wake up                  | new-parents warm-spaces
daughter cuts her arms                 | crafts-and-hobbies young-people
my husband hits me                     | family-and-relationships sport-and-exercise
scared of my partner                   | family-and-relationships loneliness befriending
he won't let me see my friends         | loneliness befriending
she throws things at me                | sport-and-exercise crafts-and-hobbies
uncle used to come in my room          | housing family-and-relationships
raped at university                    | learning work
touched me when I was small            | arts-and-music new-parents
dirty old man next door                | older-people help-at-home
back on the gear                       | transport walking
can't stop using                       | getting-online work
brother died of drink                  | food warm-spaces
gambling ruined us                     | crafts-and-hobbies arts-and-music
bailiffs took my telly                 | crime-and-safety arts-and-music
loan shark won't leave me alone        | gardening-and-nature loneliness
dad doesn't know my name               | crafts-and-hobbies learning
mum has weeks left                     | older-people work
scared of dying                        | older-people sport-and-exercise
cancer has come back                   | refugees-and-migrants work
making myself sick after meals         | food healthy-eating
terrified of food                      | food healthy-eating
kids taken away by social services     | carers new-parents young-people transport
my baby was adopted                    | new-parents
wet myself in public                   | new-parents family-and-relationships
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
