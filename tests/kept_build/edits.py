"""A small town that is edited at random, and the two builds of it that must be one."""

from __future__ import annotations

import datetime
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import yaml

from generator import build, export, publish, render, resources, stamp
from generator.build import CannotBuild
from generator.kept_build import KeptBuild, LastOutcome, Store, Unchanged, inputs
from generator.kept_build.unchanged import site_mark
from generator.load import older_copies
from tests.town import SAMPLE, TODAY

KEPT = (
    "arabic-tea sing-along-choir anytown-link-workers safe-haven money-advice lunch-club telephone-friends "
    "tea-text-line baby-bundles night-cafe saturday-ramblers debt-web-chat"
).split()
STENCIL = (
    "<html><head><title>[[title]]</title>[[head]]</head><body class=[[mark]]>[[quick_exit]][[notice]]"
    "<main>[[body]]</main>[[urgent_help]][[foot]]</body></html>"
)
PHONES = [f"01632 960{n}" for n in range(200, 212)]
Facts = dict[str, Any]


class Town:
    """The invented town with a dozen listings, each of which may be edited, and a day, which may pass."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.today = folder, TODAY
        shutil.copytree(SAMPLE, folder / "directory")
        shutil.copytree(resources.SITE_OVERRIDES / "bodies", folder / "look" / "bodies")
        self.paths = {path.stem: path for path in sorted((self.directory / "listings").glob("*/*.yml"))}
        for id in self.paths.keys() - set(KEPT):
            self.paths.pop(id).unlink()
        (folder / "mkdocs.yml").write_text("site_name: A town\ndocs_dir: directory/pages\n", encoding="utf-8")

    @property
    def directory(self) -> Path:
        return self.folder / "directory"

    def change(self, path: Path, edit: Callable[[Facts], None]) -> None:
        facts = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        edit(facts)
        path.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")

    def change_listing(self, random: Random, edit: Callable[[Facts], None]) -> None:
        self.change(self.paths[random.choice(sorted(self.paths))], edit)


# --- edits --------------------------------------------------------------------------------------------------------


def phone(town: Town, random: Random) -> None:
    town.change_listing(random, lambda facts: facts["join"].update(phone=random.choice(PHONES)))


def words(town: Town, random: Random) -> None:
    field = random.choice(["name", "summary", "times_note", "keywords"])
    given = f"{random.choice(['Tea', 'Warm', 'Debt', 'Zumba'])} and {random.choice(['Chat', 'Song', 'Bread'])}"
    town.change_listing(random, lambda facts: facts.update({field: [given] if field == "keywords" else given}))


def place(town: Town, random: Random) -> None:
    serves = random.choice(["anytown", "old-quay", "northside", "otherham", "everywhere"])
    town.change_listing(random, lambda facts: facts.update(serves=[serves]))


def needs(town: Town, random: Random) -> None:
    chosen = random.sample(["domestic-abuse", "warm-spaces", "debt", "food", "loneliness"], random.randint(1, 3))
    town.change_listing(random, lambda facts: facts.update(needs=chosen))


def status(town: Town, random: Random) -> None:
    others = random.sample(sorted(town.paths), 2)
    kinds: list[Facts] = [{"kind": "open"}, {"kind": "paused", "until": "2027-01-31", "reason": "A new floor"}]
    kinds.append({"kind": "closed", "reason": "The hall was sold.", "try_instead": others})
    town.change_listing(random, lambda facts: facts.update(status=random.choice(kinds)))


def review(town: Town, random: Random) -> None:
    day = TODAY - datetime.timedelta(days=random.randint(0, 400))
    reviewed = {"on": f"{day}", "by": "Anytown CVS", "how": "by phone"}
    town.change_listing(random, lambda facts: facts.update(reviewed=reviewed))


def organisation(town: Town, random: Random) -> None:
    names: list[Any] = [
        {"name": "Wren Trust"},
        {"name": "The Wren Trust", "website": "https://wren.example.org"},
        {"name": "Wren Trust", "website": "https://other.example.org", "kind": "charity"},
        {"name": f"Group {random.randint(1, 3)}"},
        "anytown-good-neighbours",
    ]
    town.change_listing(random, lambda facts: facts.update(organisation=random.choice(names)))


def also_run_by(town: Town, random: Random) -> None:
    town.change_listing(random, lambda facts: facts.update(also_run_by=[{"name": f"Group {random.randint(1, 3)}"}]))


def flags(town: Town, random: Random) -> None:
    field = random.choice(["sensitive", "no_fixed_place"])
    town.change_listing(random, lambda facts: facts.update({field: random.choice(["yes", "no"])}))


def formerly(town: Town, random: Random) -> None:
    town.change_listing(random, lambda facts: facts.update(formerly=[f"old-{random.randint(1, 9)}"]))


def add(town: Town, random: Random) -> None:
    id = f"new-{random.randint(1, 30)}"
    if id not in town.paths:
        source = town.paths[random.choice(sorted(town.paths))]
        town.paths[id] = source.with_name(f"{id}.yml")
        shutil.copyfile(source, town.paths[id])
        town.change(town.paths[id], lambda facts: facts.update(name=f"Group {id}", formerly=[]))


def remove(town: Town, random: Random) -> None:
    ids = sorted(id for id in town.paths if id.startswith("new-"))
    if ids:
        town.paths.pop(random.choice(ids)).unlink()


def rename(town: Town, random: Random) -> None:
    ids = sorted(id for id in town.paths if id.startswith("new-"))
    new = f"new-{random.randint(31, 60)}"
    if ids and new not in town.paths:
        old = town.paths.pop(random.choice(ids))
        town.paths[new] = old.rename(old.with_name(f"{new}.yml"))


def bring_back(town: Town, random: Random) -> None:
    """Put a listing back as it was at the very first: what was known of it then must not be believed blindly."""
    originals = [path for path in SAMPLE.glob("listings/*/*.yml") if path.stem in town.paths]
    original = random.choice(sorted(originals))
    town.paths[original.stem].write_bytes(original.read_bytes())


def shared_record(town: Town, random: Random) -> None:
    path = town.directory / "organisations" / "anytown-good-neighbours.yml"
    town.change(path, lambda facts: facts.update(website=f"https://www.example.org/{random.randint(1, 5)}"))


def settings(town: Town, random: Random) -> None:
    changes: list[Facts] = [
        {"name": f"Linkbook {random.randint(1, 3)}"},
        {"review": {"every_days": f"{random.choice([90, 180])}", "grace_days": "30"}},
        {"offline": random.choice(["yes", "no"])},
        {"open_data": {"open_referral": "yes", "calendars": random.choice(["yes", "no"]), "embeds": "yes"}},
    ]
    town.change(town.directory / "settings.yml", lambda facts: facts.update(random.choice(changes)))


def need_words(town: Town, random: Random) -> None:
    town.change(
        town.directory / "needs.yml",
        lambda facts: facts["what_matters"][0]["needs"][1].update(name=f"Warm {random.choice(['rooms', 'places'])}"),
    )


def area(town: Town, random: Random) -> None:
    summary = f"Between the river and the {random.choice(['hill', 'sea'])}."
    town.change(town.directory / "areas" / "old-quay.yml", lambda facts: facts.update(summary=summary))


def day(town: Town, random: Random) -> None:
    town.today += datetime.timedelta(days=random.choice([1, 1, 30, -1]))


def template(town: Town, random: Random) -> None:
    path = town.folder / "look" / "bodies" / random.choice(["listing.html", "components/card.html", "area.html"])
    path.write_text(f"{path.read_text(encoding='utf-8')}<!-- {random.randint(1, 99)} -->\n", encoding="utf-8")


def touched_site(town: Town, random: Random) -> None:
    """Spoil a page of the last site, as somebody might who tries something there."""
    pages = sorted((town.folder / "site").rglob("index.html"))
    if pages:
        random.choice(pages).write_text("spoilt", encoding="utf-8")


def touched_spare(town: Town, random: Random) -> None:
    """Spoil the site before the last, which the next one is made of: with another file in it, and one more."""
    pages = sorted((town.folder / "kept" / "spare").rglob("index.html"))
    if pages:
        page = random.choice(pages)
        page.unlink()
        page.write_text("spoilt", encoding="utf-8")
        page.with_name("stray.html").write_text("nobody's", encoding="utf-8")


def nothing(town: Town, random: Random) -> None:
    """Change nothing, or write the same bytes again."""
    if random.random() < 0.5:
        path = town.paths[random.choice(sorted(town.paths))]
        path.write_bytes(path.read_bytes())


def page_by_hand(town: Town, random: Random) -> None:
    """Edit a hand-written page, which the pages in other languages are told from."""
    path = town.directory / "pages" / "about.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"# About\n\nMore {random.randint(1, 9)}.\n", encoding="utf-8")


EDITS: dict[str, Callable[[Town, Random], None]] = {
    edit.__name__: edit
    for edit in (
        *(phone, words, place, needs, status, review, organisation, also_run_by, flags, formerly),
        *(add, remove, rename, bring_back, shared_record, settings, need_words, area, day, template),
        *(touched_site, touched_spare, nothing, page_by_hand),
    )
}


# --- builds -------------------------------------------------------------------------------------------------------


@contextmanager
def look_of(town: Town) -> Iterator[None]:
    """Build with the town's own templates, which may have been edited, as a newer version of the program would."""
    own = patch.multiple(resources, SITE_OVERRIDES=town.folder / "look")
    templates = patch.object(render, "TEMPLATES", town.folder / "look" / "bodies")
    with own, templates, patch.object(export, "scripts", _scripts):
        _forget()
        yield
    _forget()


def _forget() -> None:
    inputs.program.cache_clear()
    render.forget_templates()


_scripts = cache(export.scripts)


def dressed(folder: Path) -> Path:
    """Make a folder as MkDocs leaves it."""
    for depth in range(1, stamp.DEEPEST + 1):
        path = folder.joinpath(*[stamp.STENCIL] * depth)
        path.mkdir(parents=True)
        (path / "index.html").write_text(STENCIL, encoding="utf-8")
    (folder / "index.html").write_text("<h1>Home</h1>[[body]][[foot]]", encoding="utf-8")
    return folder


def clean(town: Town) -> Path | tuple[str, ...]:
    """Build the town from nothing; return the site, or the problems why there is none."""
    out = town.folder / "clean"
    shutil.rmtree(out, ignore_errors=True)
    with look_of(town):
        try:
            made, _ = build.site(town.directory, town.today)
        except CannotBuild as fault:
            return tuple(map(str, fault.problems))
        stamp.site(dressed(out), made, is_trimmed=True)
    return out


def kept(town: Town) -> Path | tuple[str, ...]:
    """Build the town with all that was kept of earlier builds."""
    out, store = town.folder / "site", Store(town.folder / "kept")
    with look_of(town):
        unchanged = Unchanged(store, town.directory, town.today, "", town.folder / "mkdocs.yml", out)
        if unchanged.told():
            return out
        keeping = KeptBuild(store, town.directory, town.today)
        try:
            made, problems = build.site(town.directory, town.today, kept=keeping)
        except CannotBuild as fault:
            return tuple(map(str, fault.problems))
        with publish.staged(out, keeping.spare) as draft:
            count = keeping.stamp(dressed(draft), made, out)
            mark = keeping.site_mark(draft, made)
            assert mark == site_mark(draft), "a file was forgotten"
        older_copies.keep(town.directory, {})
        keeping.save()
        unchanged.keep(keeping.read, mark, LastOutcome(problems, count, made.listing_count))
    return out


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differences(town: Town) -> list[str]:
    """Build a town both ways; return the files, or the problems, in which they differ."""
    one, other = kept(town), clean(town)
    if not (isinstance(one, Path) and isinstance(other, Path)):
        return [] if one == other else [repr(one), repr(other)]
    ours, theirs = contents(one), contents(other)
    return sorted(path for path in {*ours, *theirs} if ours.get(path) != theirs.get(path))
