"""How lines stand to each other."""

from __future__ import annotations

import pytest

from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse

SLIPS = {
    " name: Pike\nsummary: Fish.\n": (1, "take away the space before name, at the start of this line"),
    "name: Pike\njoin:\nroutes: [turn up]\n  first_step: Ring.\n": (
        3,
        "put two spaces before routes: it belongs under join",
    ),
    "name: Pike\nsummary: Fish and a chat with neigh-\nbours.\nneeds: [food]\n": (
        3,
        "this seems to go on with summary, from the line above. Put it all on one line",
    ),
    "name: Pike\nsummary: Fish\n  and a chat: all welcome\nneeds: [food]\n": (
        2,
        'put the whole of summary on one line and in quotes ("), since it holds a colon',
    ),
    '{"name": "Card Club"\n': (
        1,
        'the bracket that opens here ("{") is never closed. Put "}" at the end, or write each fact on a line',
    ),
    "- name: Pike\n  summary: Fish.\n": (
        1,
        'take away the "- " at the start of the first line, and the spaces at the start of the others',
    ),
    "name: Pike\nsummary Fish\nneeds: [food]\n": (
        2,
        "there is no colon after the first word. Write summary: and then the rest",
    ),
    'sessions:\n  - days: [tuesday]\n    starts: "19:00",\n    ends: "21:00"\n': (
        3,
        'take away the comma at the end of this line, after "',
    ),
    "name: Pike\nneeds:\n-food\n-debt\nways: [in person]\n": (4, "put a space after the hyphen: - debt"),
    "name: Pike\nsummary: 'It's a game of cards\nneeds: [food]\n": (
        2,
        "the ' in \"It's\" ends the text. Put \" at both ends of it, in place of the '",
    ),
    "name: Pike\ntown = Weatherfold\nneeds: [food]\n": (2, "write a colon in place of =, and a space: town:"),
}


@pytest.mark.parametrize(("text", "line", "message"), [(text, *told) for text, told in SLIPS.items()])
def test_a_slip_is_told_on_its_own_line(text: str, line: int, message: str) -> None:
    _, (problem, *more) = parse(FileText("a.yml", text))
    assert (problem.line, problem.message, more) == (line, message, [])
