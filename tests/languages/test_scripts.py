"""Scripts are told the sentences that they say, and no others."""

from __future__ import annotations

import json

from generator.languages import Catalogue, catalogue, script
from tests.node.program import needs_node, results


def test_a_script_has_only_what_scripts_say() -> None:
    words = Catalogue(
        "cy", {"Free": "Am ddim", "Page": "Tudalen"}, {"{count} a": ("1", "2")}, in_scripts=frozenset(["Free"])
    )
    text = script(words).decode()
    assert text.startswith("globalThis.linkbookWords={")
    told = json.loads(text.partition("=")[2].rstrip(";\n"))
    assert (told["language"], told["sentences"], told["plurals"]) == ("cy", {"Free": "Am ddim"}, {})


def test_a_script_has_the_names_of_days_and_months_and_the_forms_of_numbers() -> None:
    told = json.loads(script(catalogue("cy")).decode().partition("=")[2].rstrip(";\n"))
    assert (told["days"][0], told["days"][6], told["months"][9]) == ("Dydd Llun", "Dydd Sul", "Hydref")
    assert told["forms"][:8] == "01235545"
    assert len(told["forms"]) == 200


@needs_node
def test_scripts_say_sentences_in_the_language_of_the_page() -> None:
    told = json.loads(script(catalogue("cy")).decode().partition("=")[2].rstrip(";\n"))
    words, dates = (f"site_overrides/assets/shared/{name}.js" for name in ("words", "dates"))
    _, *said = results(
        [
            (words, "speak", told),
            (words, "folder"),
            (dates, "relativeDay", 2528, 0),
            (dates, "timeWords", 1140),
            (words, "say", "Near you"),
            (words, "say", "unheard of"),
            *((words, "listingCount", count) for count in (1, 2, 5, 1234)),
            (words, "sayWith", "Ring {number}.", {"number": "1"}),
            (words, "speak"),
        ]
    )
    assert said[:-1] == [
        "cy/",
        "Dydd Iau 3 Rhagfyr 2026",
        "7yh",
        "Yn agos atoch",
        "unheard of",
        *("1 cofnod", "2 gofnod", "5 cofnod", "1,234 cofnod"),
        ["Ffoniwch ", "1", "."],
    ]
