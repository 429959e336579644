"""Marks that a mail program made handsome are plain again where YAML reads them, and nowhere else."""

from __future__ import annotations

import pytest

from generator.submissions.plain_marks import plain_line, plain_lines
from generator.submissions.yaml_block import blocks


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("name: “Tea and Chat”", 'name: "Tea and Chat"'),
        ("  starts: ”10:30”", '  starts: "10:30"'),
        ("    weeks: [”2nd”, ”4th”]", '    weeks: ["2nd", "4th"]'),
        ("- {days: [monday], starts: “10:30”}", '- {days: [monday], starts: "10:30"}'),
        ("name: “Tea \\”and\\” Chat”", 'name: "Tea \\"and\\" Chat"'),
        ("• monday", "- monday"),
        ("  – tuesday", "  - tuesday"),
        ("summary: We call it “Tea” and chat", "summary: We call it “Tea” and chat"),
        ("  They said: “Come in.”", "  They said: “Come in.”"),
    ],
)
def test_what_a_word_processor_made_of_quotes_and_hyphens_is_undone(line: str, kept: str) -> None:
    assert blocks(f"--- linkbook ---\n{line}\n--- end ---\n")[0].strip("\n") == kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("  starts: ‘10:30’", '  starts: "10:30"'),
        ('  starts: “10:30"', '  starts: "10:30"'),
        ("    weeks: [‘2nd’, ‘4th’]", '    weeks: ["2nd", "4th"]'),
        ("- “2nd”", '- "2nd"'),
        ("name: ‘Tea’ and ‘Chat’", "name: ‘Tea’ and ‘Chat’"),
        ("name: “Tea” and “Chat”", "name: “Tea” and “Chat”"),
        ("name: Pat’s “Hub”", "name: Pat’s “Hub”"),
        ("on: 2026–11–27", "on: 2026-11-27"),
        ("on: 2026\u201111\u201127", "on: 2026-11-27"),
        ("change_to: the–hub–wollaston", "change_to: the-hub-wollaston"),
        ("needs: [arts\u2011and\u2011music]", "needs: [arts-and-music]"),
        ("description: |–", "description: |-"),
        ("summary: Tea – and chat – at ten", "summary: Tea – and chat – at ten"),
    ],
)
def test_marks_in_a_field_are_plain_and_words_keep_theirs(line: str, kept: str) -> None:
    assert plain_line(line) == kept


def test_a_block_of_text_keeps_its_quotes_and_the_field_after_it_is_plain() -> None:
    lines = ["description: |–", "  “Come in”", "  - “Soup”", "name: “Tea”", "changes:", "- now: |-", "    “Hi”"]
    assert list(plain_lines(lines)) == [
        "description: |-",
        "  “Come in”",
        "  - “Soup”",
        'name: "Tea"',
        "changes:",
        "- now: |-",
        "    “Hi”",
    ]
