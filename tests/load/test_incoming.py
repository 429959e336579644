"""Reading listings that wait: what is missing is said, what is wrong is told, and nothing stands in for either."""

from __future__ import annotations

from pathlib import Path

from generator import load


def _waiting(root: Path, text: str):  # type: ignore[no-untyped-def]
    (root / "incoming").mkdir(exist_ok=True)
    (root / "incoming" / "tea.yml").write_text(text, encoding="utf-8")
    return load.incoming(root)


def test_what_is_missing_is_named_and_nothing_stands_in_its_place(tmp_path: Path) -> None:
    (one,), problems = _waiting(
        tmp_path, "name: Tea\nsummary: Tea.\norganisation: {name: A}\njoin: {phone: 01632 960150}\n"
    )
    assert one.missing == ("needs", "ways", "serves", "join.routes")
    assert (one.listing.needs, one.listing.ways, one.listing.serves, one.problems, problems) == ((), (), (), (), ())


def test_what_is_wrong_is_told_with_its_line(tmp_path: Path) -> None:
    (one,), _ = _waiting(tmp_path, "name: Tea\nsummary: Tea.\nsessions:\n  - {days: [tuseday]}\n")
    assert [(p.line, p.code) for p in one.problems] == [(4, "choice")]


def test_a_file_that_is_not_yaml_is_a_problem_and_no_listing(tmp_path: Path) -> None:
    waiting, problems = _waiting(tmp_path, "name: [Tea\n")
    assert waiting == ()
    assert len(problems) == 1


def test_a_directory_without_the_folder_has_nothing_waiting(tmp_path: Path) -> None:
    assert load.incoming(tmp_path) == ((), ())
