"""A town to import into, and an import in one line."""

from __future__ import annotations

import csv
import datetime
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.importing import existing_directory
from generator.importing.loss_report import LossReport
from generator.importing.mapping import Mapping
from generator.importing.run import Import
from generator.importing.sources import open as opening
from generator.importing.staging import Staging
from generator.importing.summary import Summary
from tests.town import SAMPLE

TODAY = datetime.date(2026, 11, 21)
FILES = Path(__file__).parent / "files"


class Town:
    """A copy of the sample town, and what imports into it have said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(SAMPLE, root)

    def take_in(self, source: Path, mapping: dict[str, Any], today: datetime.date = TODAY) -> Summary:
        """Import a source by a mapping."""
        report = self.root.parent / "report"
        report.mkdir(exist_ok=True)
        given = Mapping.model_validate({"source": {"name": "A list"}, **mapping})
        with LossReport(report, "Loss report") as losses, Staging(self.root) as staging:
            opened = opening.source(source, dict(given.heading_rows))
            summary = Import(opened, given, existing_directory.read(self.root), today, losses).run(
                staging, lambda: None
            )
            staging.finish()
        return summary

    def take_in_csv(self, text: str, mapping: dict[str, Any], today: datetime.date = TODAY) -> Summary:
        """Import the text of a CSV file."""
        path = self.root.parent / "list.csv"
        path.write_text(text, encoding="utf-8")
        return self.take_in(path, mapping, today)

    def waiting(self, id: str) -> dict[str, Any]:
        """Return what a listing says that waits."""
        text = (self.root / "incoming" / f"{id}.yml").read_text(encoding="utf-8")
        return dict(yaml.load(text, Loader=yaml.BaseLoader))

    def losses(self) -> list[dict[str, str]]:
        """Return the rows of the last loss report."""
        with (self.root.parent / "report" / "losses.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path / "town")


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write_file
