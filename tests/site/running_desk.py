"""A desk with something on it, as a person starts it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.desk.town_desk import post, town_folder

CHANGE = "change_to: arabic-tea\nchanges:\n  - field: times_note\n    now: Bring a friend.\n"


def addresses(folder: Path) -> Iterator[str]:
    """Yield the address that the command prints, as long as it runs."""
    root = town_folder(folder)
    post(root, "one.yml", CHANGE)
    tea = (root / "listings/anytown/arabic-tea.yml").read_text(encoding="utf-8")
    (root / "listings/anytown/arabic-teas.yml").write_text(tea, encoding="utf-8")
    held = tea.replace("Arabic tea and talk", "Healing circle").replace("We speak", "Our herbs cure cancer. We speak")
    (root / "listings/anytown/healing.yml").write_text(held, encoding="utf-8")
    (root / "incoming").mkdir()
    (root / "incoming/chess.yml").write_text("name: Chess\nsummary: Play chess.\n", encoding="utf-8")
    command = [str(Path(sys.executable).parent / "linkbook"), "desk", "--no-browser", "--today", "2026-11-21"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    yield process.stdout.readline().split()[-1]
    process.terminate()
    process.wait()
