"""A few faults of each kind in every run of the tests; `python -m tests.faults` does them all, many times.

Faults of a build are in test_publish.py, of the desk's journal in desk/test_journal.py.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults import directory_faults, disks
from tests.faults.works import WORKS

QUICK = tuple(work for work in WORKS if work.name in ("linkbook import", "linkbook intake"))


@pytest.mark.parametrize("work", QUICK, ids=lambda work: work.name)
def test_a_directory_is_whole_after_each_kind_of_fault(work: directory_faults.Work, tmp_path: Path) -> None:
    found = dict(directory_faults.trials(work, tmp_path, random.Random(1), times=1))
    assert [wrong for ends in found.values() for wrong in ends if wrong] == []
    assert len(found) == len(directory_faults.FAULTS) - (not disks.can_mount())
    assert all(found.values()), "each was tried"


def test_a_fault_that_is_not_survived_is_seen(tmp_path: Path) -> None:
    """A work that writes in place is caught by the first death between its steps."""

    def in_place(folder: Path) -> None:
        (folder / "directory" / "needs.yml").write_text("all new\n" * 3, encoding="utf-8")

    careless = directory_faults.Work("careless", QUICK[0].prepare, in_place)
    found = dict(directory_faults.trials(careless, tmp_path, random.Random(1), times=3))
    assert "neither as it was nor as it is to be" in found["killed"][0]
