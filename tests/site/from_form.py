"""What the form sends for each of four groups, kept in `from_form/`: its e-mail, its address at GitHub and its file.

test_submit.py compares them with what the form gives in a browser, byte for byte, and test_merged.py takes them in.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "from_form"
GROUPS = ("choir", "food_bank", "refuge", "phone_line")


@dataclass(frozen=True)
class Sent:
    """What the form sends for a listing, the three ways."""

    file_name: str
    text: str
    subject: str
    body: str
    github_path: str
    github_text: str


def read(group: str) -> Sent:
    """Return what is kept of a group."""
    kept = json.loads((FOLDER / f"{group}.json").read_text(encoding="utf-8"))
    return Sent(**{name: "".join(lines) for name, lines in kept.items()})


def write(group: str, sent: Sent) -> None:
    """Keep what the form sent of a group, a line of each text a line."""
    lines = {name: words.splitlines(keepends=True) for name, words in asdict(sent).items()}
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{group}.json").write_text(json.dumps(lines, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
