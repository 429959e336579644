"""Works that change a directory: what each does, and what must hold of the folder at every moment of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator import cli
from tests.conftest import NEW, change
from tests.desk import town_desk
from tests.town import SAMPLE

DAY = "2026-11-21"
Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Return every file of a folder by its path in it."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def command(*words: object) -> None:
    """Run the command in this process."""
    cli.main([str(word) for word in words], standalone_mode=True)


@dataclass(frozen=True)
class Work:
    """One thing that people do, on a folder that `prepare` makes."""

    name: str
    prepare: Callable[[Path], None]
    """Makes the folder `directory`, and what else is needed beside it."""
    program: Callable[[Path], None]
    """Does the work, as the command does; ends the process with its status."""
    is_repeatable: bool = True
    """Whether doing it again after it was cut short ends as if it had not been."""


def _town(folder: Path) -> None:
    shutil.copytree(SAMPLE, folder / "directory")


# --- importing ----------------------------------------------------------------------------------------------------

_NAMES = ("Tea Talk", "Walk and Talk", "Chess Club", "Knitting Circle", "Shed Mornings", "Big Lunch")
_MAPPING = """source: {name: A list}
id: Ref
fields: {name: Name, organisation.name: Name, join.phone: Phone, summary: Summary, needs: Need, ways: Way, serves: Area}
"""


def _list(folder: Path) -> None:
    _town(folder)
    rows = [
        f"{n},{name},01632 9609{n:02},A group that meets.,loneliness,by phone,anytown" for n, name in enumerate(_NAMES)
    ]
    (folder / "list.csv").write_text("\n".join(["Ref,Name,Phone,Summary,Need,Way,Area", *rows, ""]), encoding="utf-8")
    (folder / "list.mapping.yml").write_text(_MAPPING, encoding="utf-8")


def _import(folder: Path) -> None:
    where = ("--into", folder / "directory", "--today", DAY, "--report", folder / "report")
    command("import", folder / "list.csv", "--mapping", folder / "list.mapping.yml", *where)


def _waiting(folder: Path) -> None:
    _town(folder)
    waiting = folder / "directory" / "incoming"
    waiting.mkdir()
    for n, name in enumerate(_NAMES):
        text = (NEW.replace("Knit and Natter", name)).replace("960123", f"9609{n:02}")
        (waiting / f"{name.replace(' ', '-').lower()}.yml").write_text(text, encoding="utf-8")


def _publish(folder: Path) -> None:
    command("import", "--publish", "all", "--into", folder / "directory", "--today", DAY)


# --- submissions --------------------------------------------------------------------------------------------------


def _post(folder: Path) -> None:
    _town(folder)
    post = folder / "post"
    post.mkdir()
    (post / "1.yml").write_text(NEW, encoding="utf-8")
    times = ("times_note", "Not in August.", "Doors open early.")
    (post / "2.yml").write_text(change("sing-along-choir", times), encoding="utf-8")
    (post / "3.yml").write_text("still_right: arabic-tea\non: 2026-11-20\n", encoding="utf-8")


def _intake(folder: Path) -> None:
    who = ("--by", "Anytown CVS", "--how", "by e-mail")
    command("intake", folder / "post", "--directory", folder / "directory", "--today", DAY, *who)


def _reviewed(folder: Path) -> None:
    who = ("--by", "Anytown CVS", "--how", "by phone", "--today", DAY)
    command("reviewed", "sing-along-choir", "arabic-tea", "lunch-club", "--directory", folder / "directory", *who)


# --- the desk -----------------------------------------------------------------------------------------------------


def _desk(folder: Path) -> None:
    """Take in all of the post at the desk, a press each."""
    browser = town_desk.client(folder / "directory")
    for _ in range(3):
        page = browser.get("/post").text
        if 'value="accept"' in page:  # a page that could not be made whole offers nothing to press
            fields = town_desk.form(page, "accept")
            browser.post("/act", data=fields, headers={"Origin": town_desk.ADDRESS})
    raise SystemExit('value="accept"' in browser.get("/post").text)


WORKS = (
    Work("linkbook import", _list, _import),
    Work("linkbook import --publish", _waiting, _publish),
    Work("linkbook intake", _post, _intake),
    Work("linkbook reviewed", _town, _reviewed),
    Work("the desk", _post, _desk),
)
