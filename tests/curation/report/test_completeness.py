"""How much a listing says of what people search by."""

from __future__ import annotations

from pathlib import Path

from generator.curation.report import completeness
from tests import town


def _missing(folder: Path, **changes: object) -> list[str]:
    item, _ = town.one(folder, **changes)
    return [fact.name for fact in completeness.missing(item)]


def test_a_bare_listing_says_little(tmp_path: Path) -> None:
    item, _ = town.one(tmp_path)
    assert [fact.name for fact in completeness.missing(item)] == [
        *("cost", "times", "access", "age", "languages", "first step")
    ]
    assert completeness.percent(item) == 33
    assert completeness.in_no_filter(item)


def test_a_full_listing_says_everything(tmp_path: Path) -> None:
    item, _ = town.one(
        tmp_path,
        cost={"kind": "free"},
        sessions=[{"days": ["tuesday"]}],
        venues=[{"town": "Old Quay", "postcode": "ZE91 5FG", "access": {"step_free": "no"}}],
        who={"to_age": "25"},
        languages=["English"],
        join={"routes": ["self"], "first_step": "Just ring.", "text": {"to": "85258"}},
    )
    assert completeness.missing(item) == ()
    assert completeness.percent(item) == 100
    assert not completeness.in_no_filter(item)


def test_a_phone_line_need_not_say_how_to_get_in(tmp_path: Path) -> None:
    missing = _missing(tmp_path, venues=None, ways=["by phone"])
    assert "access" not in missing
    assert "spot" not in missing


def test_a_private_place_need_not_be_on_the_map(tmp_path: Path) -> None:
    assert "spot" not in _missing(tmp_path, venues=[{"town": "Anytown", "keep_address_private": "yes"}])


def test_one_answer_puts_a_listing_in_a_filter(tmp_path: Path) -> None:
    item, _ = town.one(tmp_path, cost={"kind": "paid"})
    assert not completeness.in_no_filter(item)


def test_a_listing_that_nobody_can_ring_or_look_at_is_counted(tmp_path: Path) -> None:
    item, _ = town.one(tmp_path, join={"routes": ["turn up"]})
    assert [fact.name for fact in completeness.missing(item)][-2:] == ["phone or e-mail", "any way to check"]


def test_an_age_among_conditions_is_an_age(tmp_path: Path) -> None:
    item, _ = town.one(tmp_path, who={"any_of": [{"from_age": 60}, {"groups": ["carers"]}]})
    assert "age" not in [fact.name for fact in completeness.missing(item)]
