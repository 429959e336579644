"""Every page and every button of the desk stands in one table, and nothing else does."""

from __future__ import annotations

import re

from generator.desk import desk, frame
from generator.resources import SITE_OVERRIDES


def test_every_page_that_has_a_template_is_made_in_one_way() -> None:
    assert set(desk._PAGES) == set(frame.TITLES)


def test_every_button_of_a_template_does_something_and_every_press_has_a_button() -> None:
    folder = SITE_OVERRIDES / "bodies" / "desk"
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.html"))
    acts = set(re.findall(r'(?:hidden\(token, (?:section|"incoming")|about\()[, ]*"(\w+)"', source))
    assert acts == set(desk._PRESSES)
