"""The next time, and the JSON that keeps it true, which says what tells sessions apart in the page's language."""

from __future__ import annotations

import json
from pathlib import Path

from generator.languages import catalogue
from generator.views.next_time import next_time, to_json
from tests.town import TODAY, one


def test_what_tells_sessions_apart_is_told_in_the_language_of_the_page(tmp_path: Path) -> None:
    halls = [{"name": "Old Chapel", "town": "Anytown", "postcode": "ZE91 5FG"}, {"name": "The Hall", "town": "Anytown"}]
    sessions = [
        {"days": ["monday"], "starts": "10:00", "venue": "Old Chapel"},
        {"days": ["friday"], "venue": "The Hall"},
    ]
    item, _ = one(tmp_path, venues=halls, sessions=sessions)
    found = next_time(item, TODAY)
    assert found
    assert json.loads(found.details) == ["at Old Chapel", "at The Hall"]
    assert json.loads(catalogue("cy").told(found.details)) == ["yn: Old Chapel", "yn: The Hall"]


def test_json_has_no_spaces() -> None:
    assert to_json({"a": [1, "é"]}) == '{"a":[1,"é"]}'
