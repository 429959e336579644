"""`python -m benchmarks.safeguarding`: false holds and dangers caught, beside the rules as they were at the start.

The sentences were written and labelled by people who had seen neither the rules nor one another's. A third,
`sealed.tsv`, is not for reading: it is asked with `--sealed`, once, when work on the rules is done, and
is open after that under another name. `--missed` prints
the rows that came out wrong, and is refused for the sealed third. `--from FILE` asks sentences of your own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import click

from benchmarks.safeguarding.judged import HERE, Row, rows, write
from generator.check.safeguarding import SENSITIVE_ADDRESS

ROOT = HERE.parent.parent
BEFORE = "cc90476"
"""The revision whose rules stand beside today's: the last one before they were redesigned."""
_STRENGTHS = {"error": "refused", "held": "held"}
_RUN = "from generator.cli import main; main()"

Answers = list[tuple[str, str]]
"""For each row the strength (`refused`, `held` or nothing) and the codes of the problems that made it."""


@click.command()
@click.option("--sealed", is_flag=True, help="Ask the third that nobody has read.")
@click.option("--missed", is_flag=True, help="Print the rows that came out wrong.")
@click.option("--from", "source", type=click.Path(path_type=Path, exists=True), help="Sentences of your own.")
def main(sealed: bool, missed: bool, source: Path | None) -> None:
    """Print how the rules of today and of the start answer the same listings."""
    asked = rows(source or HERE / ("sealed.tsv" if sealed else "open.tsv"))
    with tempfile.TemporaryDirectory() as folder:
        today = _ask(ROOT, Path(folder) / "today", asked)
        before = _ask(old, Path(folder) / "before", asked) if (old := _old_tree(Path(folder) / "old")) else None
    answers = {"before": before, "today": today} if before else {"today": today}
    _print_shares(asked, {**answers, "today, of the words alone": _of_words(today)})
    _print_codes(asked, answers)
    if missed and not sealed:
        _print_missed(asked, today)


def _old_tree(folder: Path) -> Path | None:
    """Return a copy of the whole project as it was at the start, or None in a clone that does not go back so far."""
    packed = subprocess.run(["git", "archive", BEFORE], cwd=ROOT, capture_output=True, check=False)
    if packed.returncode:
        return None
    folder.mkdir()
    subprocess.run(["tar", "-x", "-C", str(folder)], input=packed.stdout, check=True)
    return folder


def _ask(tree: Path, folder: Path, asked: Sequence[Row]) -> Answers:
    """Return what the whole check of one copy of the project says of the rows, each as a listing of its directory."""
    write(asked, folder, tree / "directory")
    command = [sys.executable, "-c", _RUN, "check", "--directory", str(folder), "--format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return _by_row(json.loads(done.stdout), len(asked))


def _by_row(problems: Iterable[Mapping[str, str]], count: int) -> Answers:
    found: list[dict[str, set[str]]] = [{} for _ in range(count)]
    for problem in problems:
        name = Path(problem["file"]).stem
        if name.startswith("row-") and problem["severity"] in _STRENGTHS:
            found[int(name[4:])].setdefault(_STRENGTHS[problem["severity"]], set()).add(problem["code"])
    strongest = ["refused" if "refused" in row else "held" if row else "" for row in found]
    return [(strength, " ".join(sorted(row.get(strength, ())))) for strength, row in zip(strongest, found, strict=True)]


def _of_words(answers: Answers) -> Answers:
    """Return the answers without what is asked about an address beside a sensitive need, whatever the words are."""
    return [("", "") if codes == SENSITIVE_ADDRESS else (strength, codes) for strength, codes in answers]


# --- the report ---------------------------------------------------------------------------------------------------


def _print_shares(rows: Sequence[Row], answers: Mapping[str, Answers]) -> None:
    print("| rules | false holds | dangers caught | refused of those to refuse | held or refused of those to hold |")
    print("|---|--:|--:|--:|--:|")
    for name, given in answers.items():
        cells = [
            _share(rows, given, ("harmless",), ("held", "refused")),
            _share(rows, given, ("held", "refused", "danger"), ("held", "refused")),
            _share(rows, given, ("refused",), ("refused",)),
            _share(rows, given, ("held",), ("held", "refused")),
        ]
        print(f"| {name} | {' | '.join(cells)} |")


def _share(rows: Sequence[Row], given: Answers, labels: Sequence[str], strengths: Sequence[str]) -> str:
    asked = [strength for row, (strength, _) in zip(rows, given, strict=True) if row["label"] in labels]
    counted = sum(strength in strengths for strength in asked)
    return f"{counted} of {len(asked)} ({counted / max(len(asked), 1):.1%})"


def _print_codes(rows: Sequence[Row], answers: Mapping[str, Answers]) -> None:
    counts: dict[str, Counter[tuple[str, str]]] = {}
    for name, given in answers.items():
        for row, (_, codes) in zip(rows, given, strict=True):
            for code in codes.split():
                counts.setdefault(code, Counter())[name, "harmless" if row["label"] == "harmless" else "danger"] += 1
    columns = [(name, label) for name in answers for label in ("harmless", "danger")]
    print(f"\n| kind of rule | {' | '.join(f'{name}: {label}' for name, label in columns)} |")
    print(f"|---|{'--:|' * len(columns)}")
    for code in sorted(counts):
        print(f"| `{code}` | {' | '.join(str(counts[code][column]) for column in columns)} |")


def _print_missed(rows: Sequence[Row], given: Answers) -> None:
    print()
    for row, (strength, codes) in zip(rows, given, strict=True):
        if (row["label"] == "harmless") == bool(strength):
            print(f"{row['label']}\t{strength or 'nothing'}\t{codes}\t{row['field']}\t{row['text']}\t{row['context']}")


if __name__ == "__main__":
    main()
