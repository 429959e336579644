"""The sentences of templates are found and told as they stand, and all that is not one is left alone."""

from __future__ import annotations

import pytest

from generator.languages.templates import sentences, told
from generator.render import TEMPLATES


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<h2>What it runs</h2>", ["What it runs"]),
        ('<p>Write to <a href="{{ link.href }}">{{ link.words }}</a>.</p>', ["Write to <a>{words}</a>."]),
        ('<li><a href="x">By place</a></li>', ["By place"]),
        ('<p>See <a href="1">one</a> or <a href="2">two</a>.</p>', ["See <a1>one</a1> or <a2>two</a2>."]),
        ("<dt>Who</dt><dd>{{ who }}</dd>", ["Who"]),
        ("{% if a %}Paused{% else %}Open{% endif %}", ["Paused", "Open"]),
        ('<nav aria-label="Letters"><input placeholder="Postcode or town"></nav>', ["Letters", "Postcode or town"]),
        ('<p data-away="This copy is from {{ chrome.made_on }}."></p>', ["This copy is from {made_on}."]),
        ('<p title="{{ name }}">{{ a }}, {{ b }}</p>{# A comment #}<script>let a = "Words";</script>', []),
        ('<p{% if a %} class="b"{% endif %}>Long\n   words</p>', ["Long words"]),
        (' data-due="{{ due }}" data-later="{{ later }}"', []),
        ("<p>{{ one.words }}<span> of {{ two.words }}</span></p>", ["{words1}<span> of {words2}</span>"]),
    ],
)
def test_what_is_a_sentence(source: str, found: list[str]) -> None:
    assert list(sentences(source)) == found


def test_a_sentence_is_told_with_its_elements_and_values_as_they_were() -> None:
    welsh = {"Write to <a>{words}</a>.": "<a>{words}</a>: ysgrifennwch ato.", "Letters": 'Llythrennau "a"'}
    source = '<p>\n  Write to <a href="{{ link.href }}">{{ link.words }}</a>.\n</p><nav aria-label="Letters">'
    assert told(source, lambda english: welsh.get(english, english)) == (
        '<p>\n  <a href="{{ link.href }}">{{ link.words }}</a>: ysgrifennwch ato.\n</p>'
        '<nav aria-label="Llythrennau &quot;a&quot;">'
    )


def test_elements_may_change_places() -> None:
    source = '<p><a href="1">one</a>, then <a href="2">two</a></p>'
    swapped = told(source, lambda _: "<a2>dau</a2> ar ôl <a1>un</a1>")
    assert swapped == '<p><a href="2">dau</a> ar ôl <a href="1">un</a></p>'


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.stem)
def test_a_template_told_in_english_is_itself(path: object) -> None:
    source = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert told(source, lambda english: english).split() == source.split()
