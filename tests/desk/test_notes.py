"""Once times have changed, their note is asked about on the same page, and nothing is kept before that is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.desk.change_form import typed_facts
from generator.desk.change_form.fields import listed
from generator.load.yaml_parser import Value
from tests.desk.town_desk import ADDRESS, TEA, client, form, post, press, town_folder

PAGE = f"/change?file={TEA}&section=due"
ASKED = "The times change. Say whether this note is still right."
LATER = {"fact.sessions.0.days": "wednesday", "fact.sessions.0.starts": "2pm", "fact.sessions.0.ends": "4pm"}
STILL, NOTE = "fact.times_note.still", "fact.times_note"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town, in which one listing has a note about its times."""
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("cost:", "times_note: Doors open at 1.15pm.\ncost:", 1), encoding="utf-8")
    return root


def _change(root: Path, **typed: str) -> str:
    browser = client(root)
    fields = form(browser.get(PAGE).text, "change")
    return browser.post("/act", data={**fields, **typed}, headers={"Origin": ADDRESS}).text


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def test_the_note_is_asked_about_when_a_time_changes_and_nothing_typed_is_lost(root: Path) -> None:
    before = _tea(root)
    assert "The note says “Doors open at 1.15pm.”: is it still right?" in client(root).get(PAGE).text
    page = _change(root, **LATER)
    assert "1 answer below needs another look." in page
    assert '<li><a href="#fact-times-note-still">The note says “Doors open at 1.15pm.”</a> ' in page
    assert page.count('id="fact-times-note-still"') == 1
    assert page.count(ASKED) == 2  # in the summary at the top, and beside the question
    assert 'name="fact.sessions.0.starts" value="2pm"' in page
    assert _tea(root) == before


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ({STILL: "keep"}, "times_note: Doors open at 1.15pm.\n"),
        ({STILL: "off"}, ""),
        ({STILL: "change", NOTE: "Doors open at 1.45pm."}, "times_note: Doors open at 1.45pm.\n"),
        ({NOTE: "Doors open at 1.45pm."}, "times_note: Doors open at 1.45pm.\n"),
    ],
)
def test_it_is_kept_changed_or_taken_off_with_the_times(root: Path, said: dict[str, str], note: str) -> None:
    before = _tea(root)
    _change(root, **LATER, **said)
    wanted = before.replace("times_note: Doors open at 1.15pm.\n", note)
    assert _tea(root) == wanted.replace('"13:30"', '"14:00"').replace('"15:30"', '"16:00"')


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({STILL: "keep", NOTE: "Ring the bell."}, "You chose to keep the note, and typed another."),
        ({STILL: "change"}, "You chose to change the note. Type what it should say."),
    ],
)
def test_two_answers_that_do_not_fit_are_told(root: Path, said: dict[str, str], told: str) -> None:
    before = _tea(root)
    assert told in _change(root, **LATER, **said)
    assert _tea(root) == before


def test_nothing_is_asked_when_no_time_changes(root: Path) -> None:
    assert ASKED not in press(client(root), PAGE, "change", **{"fact.summary": "Tea."})
    assert "summary: Tea." in _tea(root)


TIMES: dict[str, Value] = {
    "sessions": [
        {"days": ["friday"], "starts": "14:00", "note": "Women only"},
        {"days": ["monday"], "starts": "10:00", "note": "Men only"},
    ],
    "times_note": "Not in August.",
}
FIRST, SECOND, ALL = ("sessions", 0, "note"), ("sessions", 1, "note"), ("times_note",)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ({"fact.sessions.1.starts": "11am", "fact.sessions.1.days": "monday"}, {SECOND, ALL}),
        ({"fact.sessions.0.stopped": "yes"}, {ALL}),
        (
            {"fact.sessions.0.stopped": "yes", "fact.sessions.1.starts": "11am", "fact.sessions.1.days": "monday"},
            {SECOND, ALL},
        ),
        ({"fact.sessions.2.starts": "9am", "fact.sessions.2.days": "sunday"}, {ALL}),
        ({"fact.not_on": "August"}, {ALL}),
        ({"fact.sessions.0.note": "Everyone"}, set()),
        ({}, set()),
    ],
)
def test_each_note_is_asked_about_when_the_times_that_it_is_about_change(
    typed: dict[str, str], asked: set[tuple[object, ...]]
) -> None:
    assert set(typed_facts.faults_of_notes(TIMES, typed)) == asked


def test_the_note_of_one_time_is_taken_off_alone() -> None:
    wanted = typed_facts.wanted(TIMES, {"fact.sessions.0.note.still": "off"})
    assert wanted["sessions"] == [{"days": ["friday"], "starts": "14:00"}, listed(TIMES["sessions"])[1]]


def test_a_change_of_times_that_was_sent_says_which_note_stays(root: Path) -> None:
    was = "[{days: [wednesday], starts: '13:30', ends: '15:30'}]"
    rows = f"  - field: sessions\n    was: {was}\n    now: [{{days: [friday], starts: '10:00'}}]\n"
    change = f"change_to: arabic-tea\nchanges:\n{rows}"
    post(root, "one.yml", change)
    assert "their note still says “Doors open at 1.15pm.”" in client(root).get("/post").text
