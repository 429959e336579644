"""The engines that are asked, each a program for Node."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
NAMES = {
    "ours": "**Linkbook**",
    "plain": "lunr.js, plain",
    "tuned": "lunr.js, tuned",
    "minisearch": "MiniSearch",
    "pagefind": "Pagefind",
}

Answer = dict[str, Any]
"""By engine, the ids that it found, best first; of ours also what it understood."""


def ask(queries: Sequence[str], folder: Path, packages: Path | None, only_ours: bool) -> list[Answer]:
    """Return every engine's answer to each query, over the indexes in `folder`; of those from npm where it is there."""
    (folder / "queries.json").write_text(json.dumps(queries))
    programs = ["ours"] if only_ours else ["ours", "lunr", *(["minisearch", "pagefind"] if packages else [])]
    answers: list[Answer] = [{} for _ in queries]
    for program in programs:
        for answer, given in zip(answers, _run(program, folder, packages), strict=True):
            answer.update(given)
    return answers


def _run(program: str, folder: Path, packages: Path | None) -> list[Answer]:
    command = ["node", str(HERE / f"{program}.mjs"), str(folder), str(folder / "queries.json")]
    environment = os.environ | {"NPM": str(packages)}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    answers: list[Answer] = json.loads(done.stdout.splitlines()[-1])
    return answers
