"""What languages are called by themselves, and which way they are written."""

from __future__ import annotations

from generator.languages import catalogue, direction, is_tag, language_name, own_name, right_to_left


def test_a_language_has_its_own_name() -> None:
    assert [own_name(tag) for tag in ("cy", "ar", "pl")] == ["Cymraeg", "العربية", "Polski"]


def test_direction_goes_by_the_language() -> None:
    assert [direction(tag) for tag in ("cy", "ar", "ur", "fa", "pl")] == ["ltr", "rtl", "rtl", "rtl", "ltr"]
    assert right_to_left("ur-PK")


def test_a_tag_is_one_that_the_cldr_knows() -> None:
    assert [is_tag(tag) for tag in ("cy", "ckb", "welsh", "xx", "CY")] == [True, True, False, False, False]


def test_a_language_is_named_in_the_language_of_the_page() -> None:
    welsh = catalogue("cy")
    assert [welsh.told(language_name(name)) for name in ("Arabic", "Polish", "Panjabi", "Kurdish (Sorani)")] == [
        "Arabeg",
        "Pwyleg",
        "Pwnjabeg",
        "Kurdish (Sorani)",
    ]
    assert language_name("Arabic") == "Arabic"
