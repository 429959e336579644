"""A language's file is held against what the code says, and brought up to date."""

from __future__ import annotations

from babel.messages.catalog import Catalog

from generator.languages.folder import from_po
from generator.resources import SITE_OVERRIDES
from generator.sentences import gaps, template, updated

LOCALES = SITE_OVERRIDES / "locales"


def _template() -> Catalog:
    made = Catalog()
    made.add("Free", locations=[("a.py", 0)])
    made.add(("{count} dog", "{count} dogs"), locations=[("b.js", 0)])
    return made


def test_a_new_language_lacks_everything() -> None:
    assert [(gap.path, gap.english) for gap in gaps(_template(), None, "pl")] == [
        ("a.py", "Free"),
        ("b.js", "{count} dog"),
    ]


def test_a_file_keeps_what_is_told_and_forgets_what_is_said_no_more() -> None:
    data = updated(_template(), None, "cy").replace(b'msgid "Free"\nmsgstr ""', b'msgid "Free"\nmsgstr "Am ddim"')
    again = updated(_template(), data + b'\nmsgid "Gone"\nmsgstr "Wedi mynd"\n', "cy")
    assert again == data
    assert from_po(again, "cy").sentences == {"Free": "Am ddim"}
    assert [gap.english for gap in gaps(_template(), again, "cy")] == ["{count} dog"]


def test_the_same_sentences_give_the_same_bytes() -> None:
    assert updated(_template(), None, "cy") == updated(_template(), None, "cy")


def test_welsh_is_complete_and_its_file_is_up_to_date() -> None:
    whole = template()
    for path in sorted(LOCALES.glob("*.po")):
        data = path.read_bytes()
        missing = [f"{gap.path}: {gap.english}" for gap in gaps(whole, data, path.stem)]
        assert missing == [], f"linkbook languages {path.stem} --write, and fill them in"
        assert updated(whole, data, path.stem) == data, f"linkbook languages {path.stem} --write"
