"""Beginning another town: a repository with its data and all that makes, checks and publishes its site."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

from generator import check, load
from generator.problems import Problem, as_text, has_errors
from generator.scaffold import directory, repository
from generator.scaffold.directory import CannotStart, TownDetails

__all__ = ["CannotStart", "TownDetails", "write"]


def write(folder: Path, details: TownDetails, boundary: Path | None, today: datetime.date) -> str:
    """Write a town whose directory passes check into a new or empty folder, and return what to do next.

    `boundary` is a GeoJSON file. Raises CannotStart, having written nothing.
    """
    if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
        raise CannotStart(f"{folder} is there already. Choose a new folder: nothing was written over")
    outline = directory.outline(boundary) if boundary else None
    parent = folder.resolve().parent
    parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=parent, prefix=".linkbook-init-") as staged:
        draft = Path(staged) / "town"
        directory.fill(draft / "directory", details, outline)
        records = load.directory(draft / "directory")
        problems = check.problems(records, today)
        if has_errors(problems):
            raise CannotStart(_refusal(problems, draft, folder))
        repository.fill(draft, details, records)
        _move(draft, folder)
    return _next_steps(folder, details, boundary)


def _move(draft: Path, folder: Path) -> None:
    """Put the draft in its place; an empty folder stays the one that somebody may be standing in."""
    if not folder.exists():
        draft.rename(folder)
        return
    for path in draft.iterdir():
        path.rename(folder / path.name)


def _refusal(problems: tuple[Problem, ...], draft: Path, folder: Path) -> str:
    text = as_text(problems).replace(str(draft), str(folder))
    return f"Nothing was written, because this must be mended first:\n{text}".strip()


def _next_steps(folder: Path, details: TownDetails, boundary: Path | None) -> str:
    area = f"directory/areas/{details.id}.yml"
    source = repository.requirement_here()
    todo = [
        *([] if folder.resolve() == Path.cwd() else [f'Go there: cd "{folder}"']),
        "See it: linkbook serve",
        "Put your own words in directory/settings.yml: the publisher, curators_email and site_address",
        *([] if boundary else [f"Put the outline on the map: save it as directory/boundaries/{details.id}.geojson"]),
        *([] if details.postcodes else [f"Add its postcodes to {area}, such as postcodes: [DY1, DY2]"]),
        "Bring its postcodes, villages and GP surgeries from open data, for searches nearby: linkbook geo --help",
        f"Add the link worker team to {area}",
        "Add a first listing: linkbook new",
        f"Delete the example: directory/listings/{details.id}/example-tea-and-chat.yml",
        "Read directory/pages/ and change what is not so for your town",
        *([f"Put the file {source[2:]} beside requirements.txt"] if source.startswith("./") else []),
        "Put it on the web: README.md says how. On GitHub, linkbook setup does most of it",
    ]
    steps = "".join(f"  {n}. {step}\n" for n, step in enumerate(todo, 1))
    return f"{folder} is ready, and passes linkbook check. Next:\n\n{steps}"
