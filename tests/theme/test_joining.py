"""One style sheet a component goes out as one file."""

from __future__ import annotations

from pathlib import Path

from generator.resources import SITE_OVERRIDES
from generator.theme.joining import joined

OURS = SITE_OVERRIDES / "assets" / "linkbook.css"


def test_each_import_is_replaced_by_what_it_names_in_order_and_comments_go(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "whole.css").write_text('/* All. */\n\n@import "parts/a.css";\n@import "parts/b.css";\nc { d: e }\n')
    (tmp_path / "parts/a.css").write_text("/* A. */\n\na { b: c }\n")
    (tmp_path / "parts/b.css").write_text("b { c: d }\n")
    assert joined(tmp_path / "whole.css") == "a{b:c}b{c:d}c{d:e}"


def test_spaces_that_mean_something_stay(tmp_path: Path) -> None:
    (tmp_path / "whole.css").write_text('a :hover, b { width: calc(1px + 2px); content: "x ; y: z" }')
    assert joined(tmp_path / "whole.css") == 'a :hover,b{width:calc(1px + 2px);content:"x ; y: z"}'


def test_ours_names_every_component_once_and_leaves_no_import() -> None:
    parts = sorted(f'@import "css/{path.name}";' for path in (OURS.parent / "css").glob("*.css"))
    assert sorted(line for line in OURS.read_text().splitlines() if line.startswith("@import")) == parts
    assert "@import" not in joined(OURS)
