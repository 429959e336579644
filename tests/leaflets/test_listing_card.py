"""The card of one listing."""

from __future__ import annotations

from pathlib import Path

from tests.leaflets import sample_leaflets


def test_a_card_tells_more_than_an_entry() -> None:
    content = sample_leaflets.content("listings/sing-along-choir")
    labels = [fact.label for fact in content.facts]
    assert labels[:4] == ["When", "Where", "Cost", "Who for"]
    assert {"Run by", "Languages", "First step"} <= set(labels)
    assert any(block.item for block in content.about)
    assert content.dated == "Checked on 1 October 2026 by Anytown CVS, by phone."


def test_a_card_of_a_paused_listing_says_so_above_its_name(tmp_path: Path) -> None:
    assert sample_leaflets.one(tmp_path, "listings/tea", status={"kind": "paused"}).kicker == "Paused for now."


def test_a_card_gives_the_address_behind_a_link(tmp_path: Path) -> None:
    made = sample_leaflets.one(tmp_path, "listings/tea", description="See [our songs](https://www.example.org/songs).")
    assert made.about[0].words == "See our songs (https://www.example.org/songs)."


def test_a_card_names_everybody_who_runs_it_and_other_names(tmp_path: Path) -> None:
    made = sample_leaflets.one(
        tmp_path, "listings/tea", also_run_by=[{"name": "Quay Makers"}], other_names=["Quay Natter"]
    )
    facts = {fact.label: fact.words for fact in made.facts}
    assert made.kicker == facts["Run by"] == "Anytown Trust with Quay Makers"
    assert facts["Also known as"] == "Quay Natter"
