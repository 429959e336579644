"""What to do first: the listing's own first step, but for what is paused or has no room."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.views import first_step
from tests.town import TODAY, one

STEP = "Just turn up on any Tuesday."
RING = {"routes": ["turn up"], "phone": "01632 960123", "first_step": STEP}
PAUSED = {"kind": "paused", "until": "2027-01-04"}


def told(folder: Path, **changes: Any) -> tuple[str, str]:
    """Return what to do first, and from when the listing's own first step holds."""
    item = one(folder, **changes)[0]
    return first_step.first_step(item), first_step.put_off(item)


@pytest.mark.parametrize(
    ("join", "words"),
    [
        (RING, "Ring to ask when it starts again."),
        ({"routes": ["turn up"], "email": "a@example.org"}, "Write to ask when it starts again."),
        ({"routes": ["self"], "website": "https://example.org/"}, "Look at the website to see when it starts again."),
        ({"routes": ["turn up"]}, "Wait until it starts again. A link worker may know when."),
    ],
)
def test_what_is_paused_sends_nobody_to_its_door(join: dict[str, Any], words: str, tmp_path: Path) -> None:
    assert told(tmp_path, status=PAUSED, join=join) == (words, "When it starts again:")


@pytest.mark.parametrize(
    ("join", "words"),
    [
        (RING, "Ring to ask if it has started again."),
        ({"routes": ["turn up"], "email": "a@example.org"}, "Write to ask if it has started again."),
        (
            {"routes": ["self"], "website": "https://example.org/"},
            "Look at the website to see if it has started again.",
        ),
        ({"routes": ["turn up"]}, "Ask a link worker if it has started again."),
    ],
)
def test_whether_a_pause_that_should_be_over_is_over_must_be_asked(
    join: dict[str, Any], words: str, tmp_path: Path
) -> None:
    status = {"kind": "paused", "until": f"{TODAY}"}
    assert told(tmp_path, status=status, join=join) == (words, "When it starts again:")


@pytest.mark.parametrize("places", ["full", "closed to new people", "waiting list"])
@pytest.mark.parametrize("join", [RING, {**RING, "first_step": "Knock at the green door."}, {"routes": ["turn up"]}])
def test_nobody_turns_up_where_there_is_no_room(places: str, join: dict[str, Any], tmp_path: Path) -> None:
    words = "Ring to ask if there is room." if "phone" in join else "Ask a link worker if there is room."
    assert told(tmp_path, places=places, join=join) == (words, "Once there is room:")


@pytest.mark.parametrize(
    ("facts", "step"),
    [
        ({}, STEP),
        ({"places": "open"}, STEP),
        ({"places": {"kind": "full", "until": "2026-11-01"}}, STEP),  # it may have room by now
        ({"places": "full"}, "Ring Jo to go on the list."),
        ({"places": "full"}, "Do not just turn up. Ring Jo first."),
    ],
)
def test_a_first_step_that_can_be_taken_is_told_as_it_is(facts: dict[str, Any], step: str, tmp_path: Path) -> None:
    assert told(tmp_path, join={**RING, "first_step": step}, **facts) == (step, "")


def test_where_no_first_step_is_told_the_ways_to_join_are(tmp_path: Path) -> None:
    plain = one(tmp_path / "a", join={"routes": ["turn up"], "phone": "01632 960123"})[0]
    paused = one(tmp_path / "b", join={"routes": ["turn up"], "phone": "01632 960123"}, status="paused")[0]
    assert first_step.or_routes(plain) == "Just turn up"
    assert first_step.or_routes(paused) == "Ring to ask when it starts again."
