"""The editor knows where each value ends and which line it is on, whatever ends the lines."""

from __future__ import annotations

import pytest

from generator.yaml_file.spans import CannotEdit, TextEdit, YamlText

TEXT = 'name: Tea # c\nsummary: |\n  a\n\n  b\n\n# d\nvenues:\n  - town: Rye\n    # e\njoin: {phone: "1"}\n'


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("key", "end"),
    [("name", "name: Tea"), ("summary", "  b"), ("venues", "  - town: Rye"), ("join", 'join: {phone: "1"}')],
)
def test_a_value_ends_before_what_follows_it(newline: str, key: str, end: str) -> None:
    text = YamlText(TEXT.replace("\n", newline))
    value = next(v for k, v in text.root.value if k.value == key)
    assert text.text[: text.end(value)].split(newline)[-1] == end


def test_lines_are_found_and_put_below() -> None:
    text = YamlText("a: b\r\nc: d")
    assert (text.line_start(8), text.line_end(1), text.next_line(1), text.next_line(8)) == (6, 4, 6, 10)
    assert text.below(1, ["x: y", "z: w"]) == TextEdit(4, 4, "\r\nx: y\r\nz: w")
    assert text.without_lines(1, 1) == TextEdit(0, 6, "")


@pytest.mark.parametrize("text", ["", "- a", "{a: b}", "a: [", "a: b\rc: d"])
def test_what_is_not_a_plain_file_of_keys_is_refused(text: str) -> None:
    with pytest.raises(CannotEdit):
        YamlText(text)
