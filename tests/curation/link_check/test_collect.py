"""Every web address that the site sends people to."""

from __future__ import annotations

from pathlib import Path

from generator.curation.link_check import collect
from generator.curation.link_check.collect import LinkMention
from tests import town


def test_every_address_of_a_listing_is_found_with_its_field(tmp_path: Path) -> None:
    site, page, form = (f"https://www.example.org/{name}" for name in ("", "tea", "refer"))
    directory = town.with_listings(
        tmp_path,
        tea={
            "organisation": {"name": "Tea Trust", "website": site},
            "join": {"routes": ["self"], "website": f"{page}#top", "referral_form": form},
            "description": f"See [our page]({page}) and [a form](mailto:x@example.org).",
        },
        gone={"status": {"kind": "closed"}, "join": {"routes": ["self"], "website": "https://www.example.org/gone"}},
    )
    links = collect.links(directory)
    file = "listings/anytown/tea.yml"
    assert links[site] == (LinkMention(file, "organisation › website"),)
    assert links[page] == (LinkMention(file, "join › website"), LinkMention(file, "description"))
    assert links[form] == (LinkMention(file, "join › referral_form"),)
    assert "https://www.example.org/gone" not in links
    assert not [url for url in links if url.startswith("mailto:")]


def test_teams_and_urgent_help_are_asked_too_but_settings_belong_to_no_place() -> None:
    whole = collect.links(town.town())
    assert LinkMention("settings.yml", "urgent_help 2 › website") in whole["https://111.nhs.uk"]
    mentions = {mention.file for some in collect.links(town.town(), "anytown").values() for mention in some}
    assert "areas/anytown.yml" in mentions
    assert "settings.yml" not in mentions
    assert "organisations/anytown-good-neighbours.yml" in mentions
    named = ("listings/anytown/", "areas/anytown.yml", "organisations/")
    assert all(file.startswith(named) for file in mentions)


def test_pages_on_social_media_are_asked_too(tmp_path: Path) -> None:
    own, theirs = "https://social.example.org/tea", "https://social.example.org/trust"
    join = {"routes": ["self"], "social": [own]}
    directory = town.with_listings(tmp_path, tea={"organisation": {"name": "T", "social": [theirs]}, "join": join})
    links, file = collect.links(directory), "listings/anytown/tea.yml"
    assert links[own] == (LinkMention(file, "join › social 1"),)
    assert links[theirs] == (LinkMention(file, "organisation › social 1"),)
