"""Who to ring, on a screen, in a sheet and in an issue."""

from __future__ import annotations

import csv
import io

from markdown_it import MarkdownIt

from generator.curation.due import render, worklist
from tests import town


def _worklist(place: str | None = None) -> tuple[worklist.OrganisationTasks, ...]:
    return worklist.by_organisation(town.town(), town.TODAY, 30, place)


def test_the_screen_says_who_what_and_how() -> None:
    text = render.text(_worklist())
    assert (
        "Anytown Good Neighbours\n"
        "  - Telephone Friends  [telephone-friends]\n"
        "    Overdue. Last checked on 30 September 2025 by Anytown CVS.\n"
        "    Ring 18001 01632 960130.\n"
        "  - Thursday Quiz Online  [online-quiz]\n"
        "    Not yet checked.\n"
        "    No phone or e-mail. Look at https://www.example.org/quiz\n"
    ) in text
    assert all(len(line) <= 80 or " " not in line.strip() for line in text.splitlines())
    assert "safe-haven" not in text  # checked that very day


def test_how_much_there_is_is_said_in_a_sentence() -> None:
    found = _worklist()
    count = sum(len(organisation.tasks) for organisation in found)
    heading = f"{count} listings to check in Anytown, from {len(found)} organisations."
    assert render.heading(found, " in Anytown") == heading
    assert render.nothing_due(" in Dudley", 30) == "Nothing is due in Dudley within 30 days."
    assert render.nothing_due("", 1) == "Nothing is due within 1 day."


def test_the_sheet_has_a_row_for_each_listing_and_no_formula() -> None:
    text = render.csv(_worklist(), town.town())
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == sum(len(organisation.tasks) for organisation in _worklist())
    friends = next(row for row in rows if row["id"] == "telephone-friends")
    assert friends["phone"] == "18001 01632 960130"
    assert (friends["state"], friends["last checked"], friends["checked by"]) == (
        "Overdue",
        "2025-09-30",
        "Anytown CVS",
    )
    assert friends["still right"].endswith("/anytown/submit/#still-right=telephone-friends")
    assert friends["sensitive"] == "no"
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


def test_listings_words_in_an_issue_are_only_in_links_and_in_code() -> None:
    whole = town.town()
    page = render.issue(_worklist(), whole, " in Anytown", town.TODAY)
    words = {w for item in whole.shown for w in (item.listing.name, item.listing.organisation.name)}
    outside, depth = [], 0
    for block in MarkdownIt("js-default").parse(page):
        assert block.type not in ("html_block", "table_open", "fence", "code_block")
        for token in block.children or []:
            depth += {"link_open": 1, "link_close": -1}.get(token.type, 0)
            assert token.type not in ("html_inline", "image")
            if token.type == "text" and not depth:
                outside.append(token.content)
    assert not words & {text.strip() for text in outside}
    allowed = ("Ring ", "Write to ", "Visit ", "No phone or e-mail.", ": ", " · ", " or ", "On 21 November 2026: ")
    states = {task.state for organisation in _worklist() for task in organisation.tasks}
    assert [text for text in outside if text and text not in states and not text.startswith(allowed)] == []


def test_an_issue_says_its_day_and_is_short_enough_for_github() -> None:
    many = _worklist() * 200
    count = sum(len(organisation.tasks) for organisation in many)
    page = render.issue(many, town.town(), "", town.TODAY)
    assert page.startswith(f"On 21 November 2026: {count:,} listings to check")
    assert len(page) < 65_536
    assert page.endswith("There are more. `linkbook due` says all of them.\n")
