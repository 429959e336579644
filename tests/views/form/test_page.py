"""The form offers the directory's own needs and areas, and sends to its own curators."""

from __future__ import annotations

from dataclasses import replace

from generator.views.form import form
from tests.town import town


def test_needs_stand_under_what_matters() -> None:
    home, *_ = form(town()).needs
    assert home.name == "A safe, warm home"
    assert [need.id for need in home.needs] == ["domestic-abuse", "warm-spaces"]


def test_a_part_stands_under_its_place_and_the_country_is_last() -> None:
    boxes = [(area.id, area.part) for area in form(town()).areas]
    assert boxes[:3] == [("anytown", False), ("northside", True), ("old-quay", True)]
    assert boxes[-1] == ("everywhere", False)


def test_answers_go_to_the_curators_before_the_publisher() -> None:
    assert form(town()).email == "curators@example.org"
    settings = town().settings.model_copy(update={"curators_email": None})
    assert form(replace(town(), settings=settings)).email == "book@example.org"


def test_a_directory_with_nowhere_to_send_says_who_publishes_it() -> None:
    publisher = town().settings.publisher.model_copy(update={"email": None})
    settings = town().settings.model_copy(update={"curators_email": None, "repository": None, "publisher": publisher})
    found = form(replace(town(), settings=settings))
    assert (found.email, found.repository) == ("", "")
    assert found.publisher.words == "Anytown Council for Voluntary Service"
