"""What waits in incoming, in words."""

from __future__ import annotations

from pathlib import Path

from generator import load
from generator.curation.due import incoming


def _folder(root: Path, **listings: str) -> Path:
    (root / "incoming").mkdir()
    for id, text in listings.items():
        (root / "incoming" / f"{id}.yml").write_text(text, encoding="utf-8")
    return root


def test_what_needs_least_comes_first_with_the_question_to_ask(tmp_path: Path) -> None:
    whole = "name: Tea\nsummary: Tea.\norganisation: {name: A}\nneeds: [food]\nways: [online]\nserves: [anytown]\n"
    folder = _folder(tmp_path, tea=whole, walk="name: Walk\nsummary: Walk.\n")
    said = incoming.text(load.incoming(folder)[0])
    assert said.index("join.routes (How do people come to you?):\n  - Tea  [tea]") < said.index("- Walk  [walk]")
    assert said.startswith("2 listings in incoming, not published.")


def test_nothing_is_said_when_nothing_waits(tmp_path: Path) -> None:
    assert incoming.text(load.incoming(tmp_path)[0]) == ""


def test_many_alike_are_counted(tmp_path: Path) -> None:
    folder = _folder(tmp_path, **{f"walk-{n}": f"name: Walk {n}\nsummary: Walk.\n" for n in range(13)})
    assert "and 3 more" in incoming.text(load.incoming(folder)[0])
