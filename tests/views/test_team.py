"""A link worker team, and how to reach it."""

from __future__ import annotations

from generator.views.team import find_team, team
from tests.town import town


def test_a_team_says_how_to_ask_for_yourself_and_for_somebody_else() -> None:
    found = team(town().places["anytown"], town())
    assert found is not None
    assert found.refer_yourself == "Ring 01632 960101, or ask at your GP surgery."
    assert found.professional_referral.startswith("Use the form")
    assert found.phone is not None
    assert found.phone.href == "tel:+441632960101"
    assert found.listing is not None
    assert found.listing.href == "listings/anytown-link-workers/"
    assert found.checked == "Checked on 12 October 2026 by Anytown CVS."
    assert found.about is not None
    assert "<li>" in found.about


def test_a_team_that_nobody_has_checked_says_so() -> None:
    found = team(town().places["northside"], town())
    assert found is not None
    assert found.checked == "Not yet checked. No one has confirmed these facts. Ask when you ring."
    assert (found.email, found.website, found.listing, found.about) == (None, None, None, None)


def test_a_part_without_a_team_has_its_parents() -> None:
    found = team(town().places["old-quay"], town())
    assert found is not None
    assert found.name == "Anytown Link Workers"


def test_a_team_is_found_by_surgery_and_by_area() -> None:
    found = find_team(town())
    surgeries = {row.name: row.team.words for row in found.practices}
    assert surgeries["Hilltop Surgery"] == "Northside Neighbours"
    assert surgeries["Old Quay Practice"] == "Anytown Link Workers"
    assert surgeries["Station Road Surgery"] == "Otherham Social Prescribing Team"
    assert len(found.areas) == 5
    assert [one.name for _, one in found.teams] == [
        "Anytown Link Workers",
        "Northside Neighbours",
        "Otherham Social Prescribing Team",
    ]
