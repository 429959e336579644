"""Scripts are told the sentences that they say, and no others."""

from __future__ import annotations

import json

from generator.languages import Catalogue, script


def test_a_script_has_only_what_scripts_say() -> None:
    words = Catalogue(
        "cy", {"Free": "Am ddim", "Page": "Tudalen"}, {"{count} a": ("1", "2")}, in_scripts=frozenset(["Free"])
    )
    text = script(words).decode()
    assert text.startswith("globalThis.linkbookWords={")
    assert json.loads(text.partition("=")[2].rstrip(";\n")) == {
        "language": "cy",
        "sentences": {"Free": "Am ddim"},
        "plurals": {},
    }
