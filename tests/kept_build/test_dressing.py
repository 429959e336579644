"""What MkDocs dressed is used again only when it is known what MkDocs reads, and all of that is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.kept_build.dressing import dressing_key, packed, unpack
from tests.town import SAMPLE, TODAY

PLAIN = "docs_dir: pages\ntheme: {name: material}\nplugins: [linkbook]\nmarkdown_extensions: [toc]\n"


def key(folder: Path, config: str = PLAIN) -> bytes | None:
    (folder / "pages").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    return dressing_key(folder / "mkdocs.yml", SAMPLE, TODAY)


def test_the_key_is_the_same_until_something_that_is_read_changes(tmp_path: Path) -> None:
    first = key(tmp_path)
    assert first
    assert key(tmp_path) == first
    (tmp_path / "pages" / "about.md").write_text("# About", encoding="utf-8")
    second = key(tmp_path)
    assert second not in (None, first)
    assert key(tmp_path, PLAIN.replace("toc", "tables")) not in (None, second)


@pytest.mark.parametrize(
    "config",
    [
        PLAIN.replace("[linkbook]", "[linkbook, git-dates]"),
        PLAIN.replace("[toc]", "[pymdownx.snippets]"),
        PLAIN + "hooks: [mine.py]\n",
        PLAIN + "site_name: !ENV NAME\n",
        "[not a mapping]",
    ],
)
def test_there_is_no_key_where_anything_may_be_read(tmp_path: Path, config: str) -> None:
    assert key(tmp_path, config) is None


def test_there_is_no_key_where_a_page_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "about.md").symlink_to(SAMPLE / "README.md")
    assert key(tmp_path) is None


def test_a_folder_comes_back_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "one" / "assets").mkdir(parents=True)
    (tmp_path / "one" / "assets" / "a.css").write_bytes(b"a{}")
    unpack(packed(tmp_path / "one"), tmp_path / "two")
    assert packed(tmp_path / "two") == {"assets/a.css": b"a{}"}
