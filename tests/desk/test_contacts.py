"""Every number, address and page of a listing has a row that can be changed, taken off and added to."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.desk.change_form import form_boxes, typed_facts
from generator.load.yaml_parser import Value
from tests.desk.town_desk import ADDRESS, TEA, client, form, press, town_with_tea

PAGE = f"/change?file={TEA}&section=due"
JOIN = """join:
  routes: [turn up]
  phone: 01632 960160
  other_phones:
    # Ring them first.
    - label: Bookings
      number: 01632 960161
    - {label: Evenings, number: 01632 960162}  # Jo's
  email: tea@example.org
  social:
    - https://social.example.org/tea
    - https://other.example.org/tea
"""
FIRST, SECOND = "fact.join.other_phones.0", "fact.join.other_phones.1"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town, in which one listing has numbers and pages of every kind."""
    return town_with_tea(tmp_path, JOIN)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def test_a_dead_second_number_comes_off_alone_and_comes_back_when_that_is_undone(root: Path) -> None:
    browser, before = client(root), _tea(root)
    page = browser.get(PAGE).text
    assert page.count("Take this number off") == 3
    assert '<span class="lb-sr">: 01632 960162</span>' in page, "a tick that is heard alone says which"
    press(browser, PAGE, "change", **{f"{SECOND}.stopped": "yes"})
    assert _tea(root) == before.replace("    - {label: Evenings, number: 01632 960162}  # Jo's\n", "")
    press(browser, "/send", "undo")
    assert _tea(root) == before


@pytest.mark.parametrize(
    ("typed", "old", "new"),
    [
        ({f"{FIRST}.label": "Café"}, "label: Bookings", "label: Café"),
        ({f"{SECOND}.number": "01632 960170"}, "01632 960162", '"01632 960170"'),
        ({"fact.join.phone.stopped": "yes"}, "  phone: 01632 960160\n", ""),
        ({"fact.join.email.stopped": "yes"}, "  email: tea@example.org\n", ""),
        ({"fact.join.social.0.stopped": "yes"}, "    - https://social.example.org/tea\n", ""),
        (
            {"fact.join.social.2": "https://example.org/a,b"},
            "other.example.org/tea\n",
            "other.example.org/tea\n    - https://example.org/a,b\n",
        ),
        ({f"{FIRST}.stopped": "yes", f"{SECOND}.stopped": "yes"}, JOIN[JOIN.index("  other") : JOIN.index("  em")], ""),
        (
            {"fact.join.other_phones.2.number": "01632 960163", "fact.join.other_phones.2.label": "Texts"},
            "  # Jo's\n",
            '  # Jo\'s\n    - label: Texts\n      number: "01632 960163"\n',
        ),
    ],
)
def test_only_its_own_lines_change(root: Path, typed: dict[str, str], old: str, new: str) -> None:
    before = _tea(root)
    press(client(root), PAGE, "change", **typed)
    assert _tea(root) == before.replace(old, new)


def test_a_fault_stands_beside_its_own_row_also_below_one_that_is_taken_off(root: Path) -> None:
    browser = client(root)
    fields = form(browser.get(PAGE).text, "change")
    typed = {f"{FIRST}.stopped": "yes", f"{SECOND}.number": "12", "fact.join.social.1": "not a page"}
    page = browser.post("/act", data={**fields, **typed}, headers={"Origin": ADDRESS}).text
    assert "2 answers below need another look." in page
    assert 'id="fact-join-other-phones-1-number-error"' in page
    assert 'id="fact-join-social-1-error"' in page
    assert f'name="{FIRST}.stopped" value="yes" checked' in page, "nothing that was chosen is lost"


def test_a_number_without_its_words_is_asked_for_them_in_an_open_row(root: Path) -> None:
    browser = client(root)
    fields = form(browser.get(PAGE).text, "change")
    typed = {"fact.join.other_phones.2.number": "01632 960163"}
    page = browser.post("/act", data={**fields, **typed}, headers={"Origin": ADDRESS}).text
    assert 'id="fact-join-other-phones-2-label-error"' in page
    assert "Is missing. For example: Evenings." in page
    row = page[: page.index('id="fact-join-other-phones-2-number"')]
    assert " open>" in row[row.rindex("<details") :]


def test_there_are_rows_for_as_many_more_as_a_listing_may_have() -> None:
    numbers: list[Value] = [{"label": f"{n}", "number": f"01632 96016{n}"} for n in range(4)]
    titles = [one.title for one in form_boxes.contacts({"join": {"other_phones": numbers}}, {}, {})]
    assert "Further number 4" in titles
    assert "Add another number" not in titles


def test_an_organisation_with_a_file_of_its_own_is_left_alone() -> None:
    values: dict[str, Value] = {"organisation": "tea-trust"}
    assert not any("organisation" in one.title for one in form_boxes.contacts(values, {}, {}))
    assert typed_facts.wanted(values, {"fact.organisation.website": "https://example.org"}) == values
    written: dict[str, Value] = {"organisation": {"name": "Tea"}}
    typed = {"fact.organisation.website": "https://example.org"}
    assert typed_facts.wanted(written, typed) == {"organisation": {"name": "Tea", "website": "https://example.org"}}
