"""A page links each of its leaflets with its format, its size and the date of its facts."""

from __future__ import annotations

import datetime
from pathlib import Path

from generator.leaflets import links
from generator.leaflets.model import A4, BOOKLET, PaperFormat
from generator.leaflets.pdf_cache import BuiltLeaflet
from tests.leaflets import sample_leaflets


def built(stem: str, paper_format: PaperFormat, size: int, on: datetime.date | None) -> BuiltLeaflet:
    return BuiltLeaflet(sample_leaflets.all_of_them()[stem], paper_format, Path("x.pdf"), size, on)


def test_links_are_gathered_by_page() -> None:
    found = links(
        [
            built("areas/anytown", A4, 34_400, datetime.date(2026, 11, 21)),
            built("areas/anytown", BOOKLET, 300, None),
            built("areas/anytown/loneliness", A4, 1_000, None),
        ]
    )
    assert [(link.words, link.href, link.note) for link in found["areas/anytown/"]] == [
        ("Help in Anytown: A4", "leaflets/areas/anytown.pdf", "PDF, 34 kB, facts of 21 November 2026"),
        (
            "Help in Anytown: A5 booklet",
            "leaflets/areas/anytown-a5.pdf",
            "PDF, 1 kB, print both sides, flip on the short edge",
        ),
    ]
    assert len(found["areas/anytown/loneliness/"]) == 1
