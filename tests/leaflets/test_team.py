"""The leaflet of a link worker team, and the poster of an area."""

from __future__ import annotations

import dataclasses

from generator import views
from generator.leaflets import team
from tests.leaflets import sample_leaflets
from tests.town import TODAY, town


def facts(stem: str) -> dict[str, str]:
    return {fact.label: fact.words for fact in sample_leaflets.content(stem).facts}


def test_a_team_says_what_a_link_worker_does_and_how_to_ask() -> None:
    content = sample_leaflets.content("teams/anytown")
    assert [block.words for block in content.about if block.heading] == [
        "What a link worker does",
        "About this team",
        "How to reach them",
    ]
    assert "We meet you at home, at the surgery or on the telephone" in [b.words for b in content.about if b.item]
    assert facts("teams/anytown") == {
        "Who they see": "Adults aged 18 or over",
        "Which surgeries": "Patients of every GP surgery in Anytown",
        "To get in touch yourself": "Ring 01632\u00a0960101, or ask at your GP surgery.",
        "If you are a professional": "Use the form, or send a task in your record system.",
        "Run by": "Anytown Council for Voluntary Service",
        "Ring": "01632\u00a0960101",
        "E-mail": "linkworkers@example.org",
    }
    assert content.dated == "Checked on 12 October 2026 by Anytown CVS."


def test_a_team_that_does_not_say_whom_it_covers_names_its_surgeries() -> None:
    assert facts("teams/northside")["Which surgeries"] == "Hilltop Surgery (Northside)"


def test_a_team_that_nobody_has_checked_says_so() -> None:
    assert sample_leaflets.content("teams/northside").dated.startswith(
        "Not yet checked. No one has confirmed these facts."
    )


def test_a_poster_says_little_and_the_number_to_ring() -> None:
    content = sample_leaflets.content("posters/anytown")
    assert content.kicker == "What matters to you?"
    assert content.about == ()
    assert facts("posters/anytown")["Ring"] == "01632\u00a0960101"
    assert content.common.code.typed == "linkbook.example.org/anytown/areas/anytown"


def test_a_poster_does_not_say_a_number_twice() -> None:
    place = town().places["anytown"]
    assert place.team is not None
    short = place.team.model_copy(update={"refer_yourself": "Ring 01632 960101."})
    made = team.poster(dataclasses.replace(place, team=short), town(), views.chrome(town(), TODAY))
    assert [(fact.label, fact.words) for fact in made.facts] == [
        ("Anytown Link Workers", ""),
        ("Ring", "01632\u00a0960101"),
    ]


def test_a_poster_of_a_place_without_a_team_promises_no_link_worker() -> None:
    place = dataclasses.replace(town().places["anytown"], team=None)
    made = team.poster(place, town(), views.chrome(town(), TODAY))
    assert made.lead == "Find groups and people who can help, near you."
    assert "link worker" not in " ".join(fact.label + fact.words for fact in made.facts).casefold()


def test_a_poster_is_one_page_with_a_strip_for_each_of_seven_people() -> None:
    found = sample_leaflets.read("posters/anytown")
    assert len(found.pdf.pages) == 1
    assert found.words.count("linkbook.example.org/anytown/areas/anytown") == 1
