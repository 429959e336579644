"""Sentences with what the rules of today say of each, one by one and by kind of rule."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.relevance.directories import DIRECTORIES, STARTER, TODAY
from benchmarks.safeguarding.listing import around
from generator import load
from generator.check.context import CheckContext, ListingText
from generator.check.evidence import JudgedText
from generator.check.phrases import plain_sentences
from generator.check.rules import LISTING_RULES
from generator.check.safeguarding import ALWAYS_HELD, SENSITIVE_ADDRESS, nothing_said_is_a_danger, read
from generator.problems import Severity

HERE = Path(__file__).parent
_AREA = "dudley"
Row = dict[str, str]


@dataclass(frozen=True, eq=False)
class Judged:
    """A row, what its listing says, and whether rules hold it: the tables of dangers, or any other.

    That an address stands beside a sensitive need is always asked about, so it says nothing of a sentence.
    """

    row: Row
    said: Sequence[JudgedText]
    by_other_rules: bool

    @property
    def is_danger(self) -> bool:
        """Return whether somebody labelled it a danger."""
        return self.row["label"] != "harmless"

    @property
    def is_a_fact(self) -> bool:
        """Return whether the tables hold or refuse it whatever the model thinks."""
        return any(danger.code in ALWAYS_HELD for each in self.said for danger in each.dangers)

    @property
    def found(self) -> JudgedText:
        """Return the text of the row itself, or nothing where it is no text of several words.

        What stands around it in its listing is the same for every row: it would teach that tea is a danger.
        """
        own = _words(plain_sentences(self.row["text"]))
        return next((each for each in self.said if _words(each.sentences) == own), JudgedText((), (), ()))


def _words(sentences: Iterable[str]) -> list[str]:
    """Return the words of sentences made plain, without the marks of their listing."""
    return [word for sentence in sentences for word in sentence.split() if word[0] != "@"]


def rows(path: Path) -> list[Row]:
    """Return the rows of a file of sentences."""
    with path.open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def judged(asked: Sequence[Row]) -> list[Judged]:
    """Return the rows, each as a listing of the starter directory that the rules have looked at."""
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder) / "directory"
        write(asked, directory)
        records = load.directory(directory)
    context = CheckContext(records, TODAY)
    entries = {entry.id: entry for entry in records.listings}
    rules = [rule for rule in LISTING_RULES if rule is not nothing_said_is_a_danger]
    out = []
    for number, row in enumerate(asked):
        entry = entries[f"row-{number}"]
        text = ListingText(entry)
        problems = (problem for rule in rules for problem in rule(entry, context, text))
        strengths = {problem.severity for problem in problems if problem.code != SENSITIVE_ADDRESS}
        broken = any(p.path == entry.document.path and p.severity == Severity.ERROR for p in records.problems)
        out.append(Judged(row, tuple(read(entry, context, text)), broken or not strengths.isdisjoint(_HOLDING)))
    return out


_HOLDING = (Severity.ERROR, Severity.HELD)


def write(asked: Sequence[Row], directory: Path, starter: Path = STARTER) -> None:
    """Write a copy of the starter directory with a listing for each row."""
    shutil.copytree(starter, directory)
    needs = _need_words(directory)
    for number, row in enumerate(asked):
        facts = {**around(row, needs, _AREA), "name": f"Tuesday Tea {number}"} | _named(row)
        path = directory / "listings" / _AREA / f"row-{number}.yml"
        path.write_text(yaml.safe_dump(facts, allow_unicode=True, sort_keys=False, width=10_000), "utf-8")


def _named(row: Row) -> dict[str, str]:
    """Return the name that the row itself gives; otherwise a number keeps its listing apart from the others."""
    return {"name": row["text"].strip()} if row["field"] == "name" and len(row["text"]) <= 100 else {}


def _need_words(directory: Path) -> dict[str, str]:
    """Return the id of each need by its words."""
    headings = yaml.load((directory / "needs.yml").read_text("utf-8"), yaml.BaseLoader)["what_matters"]
    needs = [need for heading in headings for need in heading["needs"]]
    return {word.casefold(): need["id"] for need in needs for word in (*need["words"], need["name"], need["id"])}


def ordinary() -> Iterator[JudgedText]:
    """Yield every text of the starter and of an invented directory, whose listings are as ordinary as listings are."""
    for one in DIRECTORIES:
        if one.id in ("starter", "invented"):
            with tempfile.TemporaryDirectory() as folder:
                records = load.directory(one.write(Path(folder)))
            context = CheckContext(records, TODAY)
            for entry in records.listings:
                yield from read(entry, context, ListingText(entry))


def shares(values: Iterable[bool]) -> str:
    """Return how many of many, and the share."""
    known: Sequence[bool] = list(values)
    return f"{sum(known)} of {len(known)} ({sum(known) / max(1, len(known)):.1%})"
