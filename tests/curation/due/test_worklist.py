"""Who to ring."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from generator.curation.due import worklist
from generator.resolve import Directory
from tests import town

TODAY = town.TODAY


def _reviewed(days_ago: int) -> dict[str, Any]:
    on = TODAY - datetime.timedelta(days=days_ago)
    return {"reviewed": {"on": on.isoformat(), "by": "Anytown CVS", "how": "by phone"}}


def _tasks(directory: Directory, today: datetime.date = TODAY) -> dict[str, worklist.ReviewTask]:
    organisations = worklist.by_organisation(directory, today, 0)
    return {task.item.id: task for organisation in organisations for task in organisation.tasks}


def _ids(organisations: tuple[worklist.OrganisationTasks, ...]) -> list[str]:
    return [task.item.id for organisation in organisations for task in organisation.tasks]


def _org(name: str) -> dict[str, Any]:
    return {"organisation": {"name": name}}


def test_what_is_due_within_the_days_is_there_the_most_neglected_first(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path,
        fresh=_reviewed(10) | _org("A"),
        soon=_reviewed(151) | _org("B"),
        due=_reviewed(180) | _org("C"),
        old=_reviewed(270) | _org("D"),
        older=_reviewed(400) | _org("E"),
        new=_org("F"),
        gone=_org("G") | {"status": {"kind": "closed"}},
    )
    organisations = worklist.by_organisation(directory, TODAY, 30)
    assert _ids(organisations) == ["older", "old", "new", "due", "soon"]
    assert [organisation.tasks[0].state for organisation in organisations] == [
        "Overdue",
        "Overdue",
        "Not yet checked",
        "Due",
        "Due on 20 December 2026",
    ]
    assert _ids(worklist.by_organisation(directory, TODAY, 28)) == ["older", "old", "new", "due"]
    assert _ids(worklist.by_organisation(directory, TODAY, 29)) == ["older", "old", "new", "due", "soon"]


def test_an_organisation_is_asked_once_in_the_place_of_its_most_neglected(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path,
        one=_reviewed(400) | _org("A"),
        two=_reviewed(300) | _org("B"),
        three=_reviewed(180) | _org("a"),
    )
    organisations = worklist.by_organisation(directory, TODAY, 0)
    assert [(organisation.name, _ids((organisation,))) for organisation in organisations] == [
        ("A", ["one", "three"]),
        ("B", ["two"]),
    ]


def test_the_contact_is_the_organisations_only_when_all_its_listings_give_the_same(tmp_path: Path) -> None:
    email = {"join": {"routes": ["self"], "email": "b@example.org"}}
    directory = town.with_listings(tmp_path, a=_org("A"), b=_org("A"), c=_org("C"), d=_org("C") | email)
    first, other = worklist.by_organisation(directory, TODAY, 0)
    assert first.contact
    assert [phone.shown for phone in first.contact.phones] == ["01632 960123"]
    assert other.contact is None
    assert {task.contact.email for task in other.tasks} == {"", "b@example.org"}


def test_where_there_is_nobody_to_ring_there_is_somewhere_to_go(tmp_path: Path) -> None:
    directory = town.with_listings(tmp_path, a={"join": {"routes": ["turn up"]}})
    ((task,),) = (organisation.tasks for organisation in worklist.by_organisation(directory, TODAY, 0))
    assert task.contact == worklist.Contact((), "", "", "Old Quay, ZE91 5FG")


def test_a_letter_is_no_place_to_go(tmp_path: Path) -> None:
    directory = town.with_listings(tmp_path, a={"join": {"routes": ["self"], "post": "Tea, PO Box 12"}})
    ((task,),) = (organisation.tasks for organisation in worklist.by_organisation(directory, TODAY, 0))
    assert task.contact == worklist.Contact((), "", "", post="Tea, PO Box 12")


def test_the_last_check_is_told_with_who_and_how(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path, a=_reviewed(365) | _org("A"), b=_org("B") | {"added": "2026-01-02"}, c=_org("C")
    )
    words = {id: task.last_review for id, task in _tasks(directory).items()}
    assert words == {
        "a": "Last checked on 21 November 2025 by Anytown CVS, by phone.",
        "b": "Added on 2 January 2026.",
        "c": "",
    }


def test_a_pause_that_is_over_is_a_question(tmp_path: Path) -> None:
    def paused(until: str) -> dict[str, Any]:
        return {"status": {"kind": "paused", "until": until, "reason": "The roof leaks."}}

    directory = town.with_listings(tmp_path, a=paused("2026-12-01"), b=paused("2026-12-02"))
    day = datetime.date(2026, 12, 1)
    words = {id: task.pause for id, task in _tasks(directory, day).items()}
    assert words == {
        "a": "It was paused until 1 December 2026. Is it back?",
        "b": "Paused until 2 December 2026. The roof leaks.",
    }


def test_only_one_place_can_be_asked_for() -> None:
    whole = town.town()
    there = {item.id for item in whole.shown if item.file.startswith("listings/otherham/")}
    assert set(_ids(worklist.by_organisation(whole, TODAY, 3_650, "otherham"))) == there
    assert len(_ids(worklist.by_organisation(whole, TODAY, 3_650))) == len(whole.shown)
