"""Full addresses of what the site says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.curation import mail_links
from tests import town


@pytest.mark.parametrize("site", ["https://book.example.org", "https://book.example.org/"])
def test_addresses_have_one_slash_after_the_site_however_it_was_typed(site: str) -> None:
    whole = town.town()
    directory = replace(whole, settings=whole.settings.model_copy(update={"site_address": site}))
    item = directory.listings["sing-along-choir"]
    assert mail_links.page(item, directory) == "https://book.example.org/listings/sing-along-choir/"
    assert mail_links.still_right(item, directory) == "https://book.example.org/submit/#still-right=sing-along-choir"
    assert mail_links.change(item, directory) == "https://book.example.org/submit/#change=sing-along-choir"
    assert mail_links.site(directory) == "https://book.example.org/"
    assert mail_links.organisation("anytown-arts", directory) == "https://book.example.org/organisations/anytown-arts/"


def test_a_letter_about_what_is_sensitive_names_it_in_no_address() -> None:
    haven = town.town().listings["safe-haven"]
    assert mail_links.page(haven, town.town()).endswith("/listings/q-9f7a2e6d/")
    [own] = haven.organisation_ids
    assert mail_links.organisation(own, town.town()).endswith("/organisations/q-19b449c3/")
