"""Colons, hyphens and bullets that YAML does not know, and lines that only look as if they had one."""

from __future__ import annotations

import pytest
import yaml

from generator.load.punctuation_slips import LIKELY, SURE
from generator.load.yaml_hints import explain

SLIPS = {
    "sessions:\n  • {days: [tuesday]}\n": (2, 'an item of a list begins with a plain hyphen and a space. Type "- " in'),
    "needs:\n  – loneliness\n  – a: b\nname: A\n": (
        3,
        'an item of a list begins with a plain hyphen and a space. Type "- " in',
    ),
    "name: A\ncost; £2 a session\nways: [online]\n": (2, "put a plain colon and a space after the first word: cost:"),
    "name: A\ncost： £2 a session\nways: [online]\n": (2, "put a plain colon and a space after the first word: cost:"),
    "join: {routes: [self], first_step: Don't ring: just come}\n": (
        1,
        'put the value in quotes, because it contains a colon: first_step: "Don\'t ring: just come"',
    ),
    "name: A\nsummary: Tea and talk.\nAll are welcome.\nways: [online]\n": (
        3,
        "this seems to go on with summary, from the line above. Put it all on one line",
    ),
    "name: A\ncost: {kind: paid, note: ?3 a session}\nways: [online]\n": (
        2,
        '"?3" looks like a £ that was lost on the way. If so, write note: "£3 a session"',
    ),
    'name: A\nsummary: "Tea" and talk.\nways: [online]\n': (
        2,
        "the text goes on after its closing quote. Put quotes round the whole: summary: '\"Tea\" and talk.'",
    ),
    'name: A\nsummary: "Tea and talk.”\nways: [online]\n': (
        2,
        'change the curly ” at the end of this line to ", as at its start',
    ),
    "sessions:\n  - days: [monday]\n  -starts: '10:00'\n": (3, "put a space after the hyphen: - starts:"),
}


@pytest.mark.parametrize(("text", "line", "message"), [(text, *said) for text, said in SLIPS.items()])
def test_a_slip_in_the_marks_of_a_line_is_told_with_what_to_type(text: str, line: int, message: str) -> None:
    with pytest.raises(yaml.YAMLError) as caught:
        yaml.safe_load(text)
    assert explain(text, caught.value)[0] == line
    assert explain(text, caught.value)[1].startswith(message)


@pytest.mark.parametrize(
    "line",
    [
        "  - days: [tuesday]",
        "name: Tea; and talk",
        "join: {routes: [self], phone: 01632 960123}",
        "website: https://example.org",
        "- {days: [monday], starts: '10:00'}",
    ],
)
def test_a_line_without_a_slip_has_none(line: str) -> None:
    assert [said for detect in (*SURE, *LIKELY) if (said := detect(line))] == []
