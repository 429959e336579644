"""Two folders take turns as the site: what comes of it is what copying would give, whatever lies in the spare one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from generator import site_files
from generator.kept_build import reuse, turns
from generator.kept_build.build_state import FileMark

TAKEN = ("a/index.html", "a/b/index.html", "top.html")


def write(folder: Path, **words: str) -> Path:
    for name, text in words.items():
        path = folder / name.replace("__", "/").replace("_html", ".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {f"{p.relative_to(folder)}": p.read_text("utf-8") for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give the site that the last build left."""
    return write(tmp_path / "site", a__index_html="A", a__b__index_html="B", top_html="T", gone_html="old")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Give what this build has made, in part."""
    return write(tmp_path / ".site-draft-x-1", new__index_html="N", top_html="T, which is newer")


def fill(
    draft: Path,
    marks: Mapping[str, FileMark],
    taken: Iterable[str],
    site: Path,
    make: Callable[[], object] = lambda: None,
) -> list[str]:
    """Fill a draft with what is taken, make the rest, and return the draft's own files."""
    with turns.claimed(draft, site.parent / "spare", marks) as spare:
        own, empty = spare.fill(draft, taken, site)
    make()
    turns.prune(draft, empty)
    return own


def filled(draft: Path, site: Path) -> dict[str, str]:
    marks = {path: mark for path in TAKEN if (mark := reuse.mark(f"{site / path}"))}
    fill(draft, marks, marks, site)
    assert sorted(path.name for path in site.parent.iterdir()) == [".site-draft-x-1", "site"]
    return contents(draft)


WHOLE = {"a/index.html": "A", "a/b/index.html": "B", "new/index.html": "N", "top.html": "T, which is newer"}


def test_without_a_spare_what_is_taken_is_linked_and_what_was_made_stays(draft: Path, site: Path) -> None:
    assert filled(draft, site) == WHOLE
    assert (draft / "a/index.html").samefile(site / "a/index.html")
    assert contents(site)["top.html"] == "T"


def test_of_a_spare_only_the_very_files_of_the_last_site_stay(draft: Path, site: Path) -> None:
    spare = write(site.parent / "spare", a__index_html="A", lost__c__index_html="C", stray_html="?", new="a file")
    (spare / "a/b").mkdir()
    os.link(site / "a/b/index.html", spare / "a/b/index.html")
    os.link(site / "gone.html", spare / "gone.html")
    (spare / "top.html").symlink_to(site / "top.html")
    (spare / "elsewhere").symlink_to(site)
    assert filled(draft, site) == WHOLE
    assert (draft / "a/index.html").samefile(site / "a/index.html")  # not what lay there and said the same
    assert not (draft / "lost").exists()
    assert contents(site)["top.html"] == "T"


def test_the_folder_of_a_page_that_is_made_again_stays_and_the_last_site_keeps_the_old_one(
    draft: Path, site: Path
) -> None:
    spare = site.parent / "spare"
    (spare / "lost/with/all").mkdir(parents=True)
    os.link(site / "gone.html", write(spare, gone__index_html="old") / "top.html")
    folder = (spare / "gone").stat().st_ino
    own = fill(draft, {}, [], site, lambda: site_files.write(f"{draft}/gone/index.html", b"made now"))
    assert sorted(own) == ["new/index.html", "top.html"]
    assert contents(draft) == {"gone/index.html": "made now", "new/index.html": "N", "top.html": "T, which is newer"}
    assert (draft / "gone").stat().st_ino == folder
    assert not (draft / "lost").exists()
    assert contents(site)["gone.html"] == "old"


def test_what_stays_of_the_last_site_and_is_not_taken_goes_with_its_folder(draft: Path, site: Path) -> None:
    spare = site.parent / "spare"
    (spare / "a/b").mkdir(parents=True)
    for path in ("a/index.html", "a/b/index.html"):
        os.link(site / path, spare / path)
    marks = {path: mark for path in TAKEN if (mark := reuse.mark(f"{site / path}"))}
    fill(draft, marks, ["a/index.html"], site)
    assert contents(draft) == {"a/index.html": "A", "new/index.html": "N", "top.html": "T, which is newer"}
    assert not (draft / "a/b").exists()
    assert contents(site)["a/b/index.html"] == "B"


def test_a_spare_that_is_not_used_up_goes(draft: Path, site: Path) -> None:
    write(site.parent / "spare", top_html="T")
    with pytest.raises(OSError, match="full"), turns.claimed(draft, site.parent / "spare", {}):
        raise OSError("full")
    assert sorted(path.name for path in site.parent.iterdir()) == [".site-draft-x-1", "site"]


def test_a_file_that_was_written_to_in_both_sites_is_not_taken(draft: Path, site: Path) -> None:
    (site.parent / "spare").mkdir()
    os.link(site / "top.html", site.parent / "spare" / "top.html")
    mark = reuse.mark(f"{site / 'top.html'}")
    (site / "top.html").write_text("spoilt", "utf-8")
    assert not reuse.is_as_left(["top.html"], site, {"top.html": mark or (0, 0, 0)})


def test_whether_links_can_be_made_is_tried_and_leaves_nothing(draft: Path, site: Path, tmp_path: Path) -> None:
    assert turns.can_link(site, draft)
    assert not turns.can_link(tmp_path / "no site", draft)
    assert sorted(contents(draft)) == ["new/index.html", "top.html"]
