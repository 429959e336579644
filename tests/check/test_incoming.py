"""What check says of listings that wait: notes, which stop nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import load
from generator.check.incoming import notes
from generator.problems import Severity, has_errors
from tests.town import SAMPLE, TODAY

WHOLE = """name: Tea and Talk
summary: Company and a cup of tea.
organisation: {name: Anytown Trust of Tea}
needs: [loneliness]
ways: [by phone]
serves: [anytown]
join: {routes: [self], phone: 01632 960987}
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "name: Tea\nsummary: Tea.\n",
            "waits for what its source does not say: organisation.name, needs, ways, serves and join.routes",
        ),
        (
            "name: Bailiff helpline\nsummary: Free help with debt and bailiffs.\n",
            "waits for what its source does not say: organisation.name, needs, ways, serves and join.routes."
            " Its words may speak of debt",
        ),
        (WHOLE, "is complete. Look it over, and publish it with: linkbook import --publish tea"),
        (WHOLE.replace("[self]", "[turn up]"), "cannot be published yet."),
    ],
)
def test_a_note_says_what_is_missing_wrong_or_next(tmp_path: Path, text: str, said: str) -> None:
    root = tmp_path / "town"
    shutil.copytree(SAMPLE, root)
    (root / "incoming").mkdir()
    (root / "incoming" / "tea.yml").write_text(text, encoding="utf-8")
    records = load.directory(root)
    waiting, _ = load.incoming(root, records.shared)
    (note,) = notes(waiting, records, TODAY)
    assert note.message.startswith(said)
    assert note.severity is Severity.NOTE
    assert not has_errors([note])
    assert not records.problems
