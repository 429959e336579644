"""Ask judged queries of every engine: `python -m benchmarks.relevance`.

The queries were written and judged by people who had seen neither the lexicon nor the engine, before any run. Half of
each set is open; the sealed half is asked once, when all is built (`--sealed`), and then counts as open.
The sets of before, which the engine was tuned to, are kept as a regression test (`--regression`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import click

from benchmarks.relevance import directories, engines, measures, report, tuning
from benchmarks.relevance.directories import DIRECTORIES, JudgedDirectory
from benchmarks.search.indexes import packages

HERE = Path(__file__).parent
RESULTS = HERE / "results.md"
TRIALS = HERE / "trials.md"
"""What was tried and how it did, written by hand: the end of the results."""
HEADING = """# Does the finder find the right listings?

`python -m benchmarks.relevance`. Queries by people who had seen neither lexicon nor engine, judged before any run. A
query is answered (*success*) where a listing that its judge called best or fair is among the first. nDCG counts best
twice. *Noise* is the share of queries with no right answer that get more than {noise} results. *Would hurt* counts
queries with a listing among the first {cruel} that the judge said must not be there. In brackets, where the true value
lies in 95 of 100 cases.
"""


@click.command(help=__doc__)
@click.option("--part", type=click.Choice(["open", "sealed", "regression"]), default="open", show_default=True)
@click.option("--directory", "ids", multiple=True, type=click.Choice([one.id for one in DIRECTORIES]))
@click.option("--only-ours", is_flag=True, help="Ask no other engine: quicker.")
@click.option("--misses", is_flag=True, help="Show what ours gets wrong. Not of sealed queries.")
@click.option("--tune", is_flag=True, help="Search for better parameters; with --write, write them.")
@click.option("--seconds", default=420, show_default=True, help="For how long --tune searches.")
@click.option("--write", is_flag=True, help="Write results.md (open and sealed parts).")
def main(part: str, ids: Sequence[str], only_ours: bool, misses: bool, tune: bool, seconds: int, write: bool) -> None:
    """Ask, and show or write what came of it."""
    chosen = [one for one in DIRECTORIES if (not ids or one.id in ids) and one.is_here]
    if tune:
        search_parameters(chosen, seconds, write)
        return
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="linkbook-relevance-")))
        npm = None if only_ours else packages(work / "npm")
        sections = [section(one, part, work / one.id, npm, only_ours, misses and part != "sealed") for one in chosen]
    text = "\n".join([HEADING.format(noise=measures.NOISE, cruel=measures.CRUEL_WITHIN), *sections])
    print(text)
    if write:
        RESULTS.write_text(f"{text}\n{TRIALS.read_text(encoding='utf-8')}", encoding="utf-8")


def search_parameters(chosen: Sequence[JudgedDirectory], seconds: int, write: bool) -> None:
    """Search for better parameters, show what they gain, and write them where that is asked for."""
    source = tuning.PARAMETERS.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="linkbook-tuning-") as folder:
        sets = tuning.judged_sets(chosen, Path(folder))
        with tuning.asker(sets, Path(folder)) as ask:
            trials = tuning.search(ask, tuning.parameters(source), seconds)
    print(tuning.report(trials, sets))
    if write:
        tuning.PARAMETERS.write_text(tuning.with_values(source, tuning.best_of(trials).values), encoding="utf-8")


def section(
    judged: JudgedDirectory, part: str, work: Path, npm: Path | None, only_ours: bool, with_misses: bool
) -> str:
    """Return what is said of one directory."""
    path = HERE / part / f"{judged.queries}.tsv"
    if not path.is_file():
        return f"## {judged.title}\n\nNo {part} queries.\n"
    queries = measures.read(path)
    (work / "directory").mkdir(parents=True)
    directories.build(judged.write(work / "directory"), work)
    answers = engines.ask([query.text for query in queries], work, npm, only_ours)
    if with_misses:
        print("\n".join(report.misses(queries, answers)))
    return (
        f"## {judged.title}: {len(queries)} queries, {part}\n\n{report.table(queries, answers)}\n"
        f"{report.breakdown(queries, answers)}"
    )


main()
