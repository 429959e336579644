"""Words for a screen."""

from __future__ import annotations

from generator.keeping import screen


def test_words_are_wrapped_and_never_broken() -> None:
    lines = screen.wrapped("- " + "word " * 40 + "x" * 100 + " https://www.example.org/a-b", "  ", "    ")
    assert lines[0].startswith("  - word")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(len(line) <= screen.WIDTH or " " not in line.strip() for line in lines)
    assert "https://www.example.org/a-b" in lines[-1]
