"""QR codes hold a page's address and nothing else."""

from __future__ import annotations

import pytest

from generator.leaflets.qr_codes import drawing, qr_code


@pytest.mark.parametrize("site", ["https://linkbook.example.org/anytown/", "https://linkbook.example.org/anytown"])
def test_a_code_leads_to_a_page_and_says_so_in_words_to_type(site: str) -> None:
    made = qr_code(site, "listings/choir/", "more about Choir")
    assert made.url == "https://linkbook.example.org/anytown/listings/choir/"
    assert made.typed == "linkbook.example.org/anytown/listings/choir"
    assert made.alt == "QR code: more about Choir, linkbook.example.org/anytown/listings/choir"


def test_a_drawing_is_svg_of_black_on_nothing_and_the_same_each_time() -> None:
    made = drawing("https://linkbook.example.org/a/")
    assert made.startswith("<svg ")
    assert made.count("<path") == 1
    assert "xlink" not in made
    assert drawing.__wrapped__("https://linkbook.example.org/a/") == made
