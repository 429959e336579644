"""`python -m tests.faults.fuzz`: change good and bad inputs at random, many times, and feed them to what reads them.

Each target must answer any bytes in words: no exception, and no second of work. The seeds are the tests' own inputs
and `corpus/`. What is ever found goes into `corpus/`, so that test_fuzz.py tries it in every run.
"""

from __future__ import annotations

import argparse
import datetime
import random
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from types import FrameType

from generator import check, load, stated_times
from generator.importing import existing_directory
from generator.importing.guess import mapping_draft
from generator.importing.loss_report import LossReport
from generator.importing.mapping import Mapping
from generator.importing.opening_hours.read import read as read_hours
from generator.importing.run import Import
from generator.importing.source_record import CannotImport
from generator.importing.sources import open as opening
from generator.importing.staging import Staging
from generator.problems import as_github, as_json, as_text
from generator.submissions import process
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.working_copy import WorkingCopy, parse_entry
from tests.conftest import NEW, change
from tests.export.test_search_index import files_of, written
from tests.node import program
from tests.town import SAMPLE, TODAY

TESTS = Path(__file__).parent.parent
CORPUS = Path(__file__).parent / "corpus"
RESULTS = Path(__file__).with_name("fuzz-results.md")
MOST_SECONDS = 1.0
_HANGS = 10
_ODD = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\t", b"\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\xed\xa0\x80"),
    *(
        b"&a",
        b"*a",
        b"<<: ",
        b"!!python/object:x ",
        b"? ",
        b"- ",
        b": ",
        b"{",
        b"[",
        b"'",
        b'"',
        b"|\n",
        b"---\n",
        b"#",
    ),
    *(b"-1", b"0x1f", b"1e999", b".nan", b"99999999999999999999", b"2026-02-30", b"25:00", b"24:00", b"12am", b"~"),
    *(b"=?utf-8?B?", b"=\r\n", b"--b", b"Content-Type: ", b"charset=nowhere", b"--- linkbook ---\n", b"--- end ---\n"),
    *(b"(", b")", b"\\", b"$", b"*", b"+" * 40, b"a" * 300, b"1st 2nd ", b" to ", b" and ", b"\xf0\x9f\x98\x80" * 8),
)
"""Bytes that readers of YAML, e-mail, tables and people's words trip over."""


# --- changing inputs ----------------------------------------------------------------------------------------------


def changed(data: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return an input with a few changes: parts cut, doubled, moved, of another input, odd, or of flipped bits."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((1, 3, 20, 200)))
        middle = _CHANGES[chance.randrange(len(_CHANGES))](data[start:end], seeds, chance)
        data = (data[:start] + middle + data[end:])[:20_000]
    return data


def _doubled(part: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return part * chance.choice((2, 5, 40))


def _odd(part: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return chance.choice(_ODD) + part


def _of_another(_: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(seeds)
    at = chance.randrange(len(other) + 1)
    return other[at : at + chance.choice((1, 20, 200))]


def _flipped(part: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    return bytes(byte ^ (1 << chance.randrange(8)) for byte in part[:1]) + part[1:]


def _noise(_: bytes, __: Sequence[bytes], chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 12))


_CHANGES = (_doubled, _odd, _of_another, _flipped, _noise, lambda *_: b"")


# --- targets ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Target:
    """Something that reads what people type or send."""

    name: str
    seeds: Callable[[], list[bytes]]
    feed: Callable[[bytes, Path], None]
    """Reads one input, with a folder to write in; raises whatever it should not."""


@cache
def _records() -> load.Records:
    return load.directory(SAMPLE)


def _files(*patterns: str) -> list[bytes]:
    found = [path for pattern in patterns for path in sorted(TESTS.glob(pattern)) if path.is_file()]
    return [path.read_bytes() for path in found]


def _lines(name: str) -> list[bytes]:
    return (CORPUS / name / "seeds.txt").read_bytes().splitlines()


def _load(data: bytes, folder: Path) -> None:
    path = folder / "tea-and-chat.yml"
    path.write_bytes(data)
    problems: tuple[object, ...]
    source, problems = load.safe_read.read(path, "listings/anytown/tea-and-chat.yml")
    if source is not None:
        entry, problems = parse_entry(str(path), "tea-and-chat", source.text, _records().shared)
        problems = (*problems, *(check.listing_problems(entry, _records(), TODAY) if entry else ()))
    for form in (as_text, as_github, as_json):
        form(problems)  # type: ignore[operator]


def _submit(data: bytes, _: Path) -> None:
    copy = WorkingCopy(SAMPLE, _records(), TODAY)
    for _name, result in process.results([ReceivedFile("1.yml", data)], copy, CuratorOptions("A", "by phone")):
        result.text()


_MAPPING = {"source": {"name": "A list"}, "id": "Ref", "fields": {"name": "Name", "join.phone": "Phone"}}


def _import(ending: str, data: bytes, folder: Path) -> None:
    path = folder / f"list{ending}"
    path.write_bytes(data)
    try:
        source = opening.source(path)
        mapping_draft.mapping(source, existing_directory.vocabulary(_records()))
        given = Mapping.model_validate(_MAPPING)
        with LossReport(folder, "Loss") as losses, Staging(folder) as staging:
            book = replace(_book(), taken=set(_book().taken))
            Import(source, given, book, TODAY, losses).run(staging, lambda: None)
    except CannotImport as fault:
        str(fault)


@cache
def _book() -> existing_directory.ExistingDirectory:
    return existing_directory.read(SAMPLE)


def _note(data: bytes, _: Path) -> None:
    stated_times.read(data.decode("utf-8", "replace"))


def _hours(data: bytes, _: Path) -> None:
    read_hours(data.decode("utf-8", "replace"))


@cache
def _index() -> Path:
    return written(files_of(SAMPLE), Path(tempfile.mkdtemp(prefix="fuzzed-index-")))


def _ask(data: bytes, _: Path) -> None:
    text = data.decode("utf-8", "replace")
    found = program.result("tests/faults/ask_queries.mjs", "faults", str(_index()), [_query(text)])
    assert found == [], found


def _query(text: str) -> dict[str, str]:
    q, _, near = text.partition(" near ")
    return {"text": q, "near": near}


TARGETS = (
    Target("the loader", lambda: _files("sample/listings/*/*.yml", "cases/*/*.yml"), _load),
    Target("submissions", lambda: [NEW.encode(), *_changes(), *_files("site/from_form/*")], _submit),
    Target("e-mail", lambda: [*_files("faults/corpus/emails/*"), *_wrapped()], _submit),
    Target("a table", lambda: _files("faults/corpus/lists/*.csv"), partial(_import, ".csv")),
    Target("JSON", lambda: _files("faults/corpus/lists/*.json"), partial(_import, ".json")),
    Target("YAML", lambda: _files("faults/corpus/lists/*.yml"), partial(_import, ".yml")),
    Target("a workbook", lambda: _files("importing/files/*.xlsx"), partial(_import, ".xlsx")),
    Target("the note about times", lambda: _lines("opening_times"), _note),
    Target("opening times", lambda: _lines("opening_times"), _hours),
    Target("the finder's query", lambda: _lines("queries"), _ask),
)


def _changes() -> list[bytes]:
    return [
        change("sing-along-choir", ("times_note", "Not in August.", "Doors open early.")).encode(),
        b"still_right: arabic-tea\non: 2026-11-20\n",
    ]


def _wrapped() -> list[bytes]:
    head = b"From: a@example.org\nSubject: x\n\nHello\n--- linkbook ---\n"
    return [head + text + b"--- end ---\n" for text in (NEW.encode(), *_changes())]


# --- feeding ------------------------------------------------------------------------------------------------------


def inputs(target: Target, chance: random.Random) -> Iterator[bytes]:
    """Yield the seeds as they are, and then changed ones without end."""
    seeds = target.seeds()
    yield from seeds
    while True:
        yield changed(chance.choice(seeds), seeds, chance)


def fault(target: Target, data: bytes, folder: Path) -> str:
    """Return what is wrong with how a target reads an input; nothing when it answers in words, in time."""
    began = time.process_time()
    signal.alarm(_HANGS if signal.getsignal(signal.SIGALRM) is _hung else 0)
    try:
        target.feed(data, folder)
    except BaseException:
        return traceback.format_exc(limit=-4)
    finally:
        signal.alarm(0)
    took = time.process_time() - began
    return f"it took {took:.1f} seconds" if took > MOST_SECONDS else ""


@dataclass
class Tally:
    """How many inputs a target was given, how long the slowest took, and what went wrong with which."""

    given: int = 0
    slowest: float = 0.0
    faults: list[tuple[bytes, str]] = field(default_factory=list)


def fed(target: Target, count: int, seconds: float, seed: int) -> Tally:
    """Feed a target until it has had enough inputs, or the time is over, or five went wrong."""
    tally, end = Tally(), time.monotonic() + seconds
    given = inputs(target, random.Random(f"{seed} {target.name}"))
    with tempfile.TemporaryDirectory() as folder:
        while tally.given < count and time.monotonic() < end and len(tally.faults) < 5:
            data = next(given)
            began = time.process_time()
            if wrong := fault(target, data, Path(folder)):
                tally.faults.append((data, wrong))
            tally.slowest = max(tally.slowest, time.process_time() - began)
            tally.given += 1
    return tally


def _hung(_: int, frame: FrameType | None) -> None:
    raise TimeoutError(f"it hung for {_HANGS} seconds at {frame}")


def main() -> int:
    """Feed every target; return 1 if one was at fault."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults.fuzz", description=__doc__)
    asked.add_argument("--count", type=int, default=100_000, help="How many inputs each target gets.")
    asked.add_argument("--seconds", type=float, default=3600, help="How long each target is fed at most.")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="", help="Only targets whose name has these words.")
    asked.add_argument("--write", action="store_true", help="Add the run to fuzz-results.md.")
    given = asked.parse_args()
    signal.signal(signal.SIGALRM, _hung)
    failed = False
    for target in TARGETS:
        if given.only in target.name:
            tally = fed(target, given.count, given.seconds, given.seed)
            found = (_today(), target.name, given.seed, f"{tally.given:,}", f"{tally.slowest:.2f}", len(tally.faults))
            row = "".join(f"| {each} " for each in found) + "|"
            print(row, flush=True)
            for data, wrong in tally.faults:
                print(f"{data[:400]!r}\n{wrong}", flush=True)
            failed |= bool(tally.faults)
            if given.write:
                with RESULTS.open("a", encoding="utf-8") as page:
                    page.write(row + "\n")
    return int(failed)


def _today() -> datetime.date:
    return datetime.date.today()


if __name__ == "__main__":
    sys.exit(main())
