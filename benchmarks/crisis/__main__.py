"""`python -m benchmarks.crisis`: danger that is heard and everyday words that are taken for it, beside plain look-up.

The texts were written by people who had seen neither the words of danger nor the engine. A third, `sealed.tsv`, is
not for reading: it is asked with `--sealed`, once, when work on the words is done.
"""

from __future__ import annotations

import csv
import datetime
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator import export, load, resolve

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TODAY = datetime.date(2026, 11, 27)


def main(sealed: bool) -> None:
    """Print both shares for the finder and for looking the phrases up as they are written."""
    rows = _rows(HERE / ("sealed.tsv" if sealed else "open.tsv"))
    directory = resolve.link(load.directory(ROOT / "directory"), TODAY)
    phrases = [phrase.casefold() for need in directory.needs.values() for phrase in need.danger]
    texts = [text for text, _ in rows]
    plain = [any(phrase in text.casefold() for phrase in phrases) for text in texts]
    with tempfile.TemporaryDirectory() as folder:
        ours = _ask(directory, Path(folder), texts)
    print("| | danger heard | everyday words taken for danger |\n|---|--:|--:|")
    for name, answers in (("the finder", ours), ("the phrases as they are written", plain)):
        print(f"| {name} | {_share(rows, answers, 'danger')} | {_share(rows, answers, 'harmless')} |")


def _rows(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["label"]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _ask(directory: resolve.Directory, folder: Path, texts: Sequence[str]) -> list[bool]:
    for path, data in export.search_index.files(directory, TODAY).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    (folder / "texts.json").write_text(json.dumps(texts))
    command = ["node", str(HERE / "ask.mjs"), str(folder), str(folder / "texts.json")]
    answers: list[bool] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return answers


def _share(rows: Iterable[tuple[str, str]], answers: Iterable[bool], label: str) -> str:
    heard = [answer for (_, of), answer in zip(rows, answers, strict=True) if of == label]
    return f"{sum(heard)} of {len(heard)} ({sum(heard) / len(heard):.0%})"


if __name__ == "__main__":
    main("--sealed" in sys.argv[1:])
