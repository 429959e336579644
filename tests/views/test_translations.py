"""What a listing says in other languages stands beside its own words, marked."""

from __future__ import annotations

from pathlib import Path

from generator.views import translations
from tests.town import one


def test_each_language_has_its_name_and_its_direction(tmp_path: Path) -> None:
    words = [
        {"language": "ar", "summary": "شاي"},
        {"language": "cy", "name": "Te", "summary": "Paned.", "description": "Dewch."},
    ]
    item, _ = one(tmp_path, in_languages=words)
    arabic, welsh = translations.of(item.listing)
    assert (arabic.language, arabic.direction, arabic.language_name, arabic.name) == ("ar", "rtl", "العربية", "")
    assert (welsh.language_name, welsh.name, welsh.summary, welsh.words) == ("Cymraeg", "Te", "Paned.", "<p>Dewch.</p>")


def test_most_listings_say_nothing_in_other_languages(tmp_path: Path) -> None:
    assert translations.of(one(tmp_path)[0].listing) == ()
