"""A page links each of its leaflets with its form, its size and the date of its facts."""

from __future__ import annotations

import datetime
from pathlib import Path

from generator.leaflets import links
from generator.leaflets.model import A4, A5, Form
from generator.leaflets.pdf_cache import Pressed
from tests.leaflets import shop


def pressed(stem: str, form: Form, size: int, on: datetime.date | None) -> Pressed:
    return Pressed(shop.all_of_them()[stem], form, Path("x.pdf"), size, on)


def test_links_are_gathered_by_page() -> None:
    found = links(
        [
            pressed("areas/anytown", A4, 34_400, datetime.date(2026, 11, 21)),
            pressed("areas/anytown", A5, 300, None),
            pressed("areas/anytown/loneliness", A4, 1_000, None),
        ]
    )
    assert [(link.words, link.href, link.note) for link in found["areas/anytown/"]] == [
        ("Help in Anytown: A4", "leaflets/areas/anytown.pdf", "PDF, 34 kB, facts of 21 November 2026"),
        ("Help in Anytown: A5 booklet", "leaflets/areas/anytown-a5.pdf", "PDF, 1 kB"),
    ]
    assert len(found["areas/anytown/loneliness/"]) == 1
