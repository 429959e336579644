"""Words for a screen."""

from __future__ import annotations

from generator.curation.formats import terminal


def test_words_are_wrapped_and_never_broken() -> None:
    lines = terminal.wrapped("- " + "word " * 40 + "x" * 100 + " https://www.example.org/a-b", "  ", "    ")
    assert lines[0].startswith("  - word")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(len(line) <= terminal.WIDTH or " " not in line.strip() for line in lines)
    assert "https://www.example.org/a-b" in lines[-1]
