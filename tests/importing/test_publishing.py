"""From incoming into the book."""

from __future__ import annotations

import pytest

from generator import load
from generator.importing.publishing import publish
from generator.importing.source_record import CannotImport
from tests.check.test_incoming import WHOLE
from tests.importing.conftest import TODAY, Town


def _put(town: Town, id: str, text: str) -> None:
    (town.root / "incoming").mkdir(exist_ok=True)
    (town.root / "incoming" / f"{id}.yml").write_text(text, encoding="utf-8")


def test_a_listing_that_is_whole_moves_to_its_place(town: Town) -> None:
    _put(town, "tea-talk", "# yaml-language-server: $schema=../../schema/json/listing.json\n# rang\n" + WHOLE)
    (done,) = publish(town.root, ("tea-talk",), TODAY)
    moved = town.root / "listings" / "anytown" / "tea-talk.yml"
    assert done.path == str(moved)
    assert moved.read_text(encoding="utf-8").splitlines()[:2] == [
        "# yaml-language-server: $schema=../../../schema/json/listing.json",
        "# rang",
    ]
    assert not (town.root / "incoming" / "tea-talk.yml").exists()
    assert "tea-talk" in {entry.id for entry in load.directory(town.root).listings}


def test_one_that_lacks_something_stays_and_says_what(town: Town) -> None:
    _put(town, "tea-talk", WHOLE.replace("needs: [loneliness]\n", ""))
    (stays,) = publish(town.root, ("tea-talk",), TODAY)
    assert (stays.path, stays.missing) == ("", ("needs",))
    assert (town.root / "incoming" / "tea-talk.yml").exists()


def test_one_that_check_finds_fault_with_stays(town: Town) -> None:
    _put(town, "tea-talk", WHOLE.replace("[anytown]", "[nowhere]"))
    (stays,) = publish(town.root, ("tea-talk",), TODAY)
    assert "nowhere" in stays.problems[0].sentence


def test_all_moves_those_that_can(town: Town) -> None:
    _put(town, "tea-talk", WHOLE)
    _put(town, "walk", "name: Walk\nsummary: Walk.\n")
    assert [bool(result.path) for result in publish(town.root, ("all",), TODAY)] == [True, False]


def test_what_may_be_somebodys_own_is_moved_only_by_its_name(town: Town) -> None:
    _put(town, "tea-talk", WHOLE.replace("01632 960123", "07700 900123") + "description: Ring 07700 900123.\n")
    (stays,) = publish(town.root, ("all",), TODAY)
    assert (stays.path, stays.wants_consent) == ("", True)
    (moved,) = publish(town.root, ("tea-talk",), TODAY)
    assert moved.path
    assert moved.wants_consent


def test_a_file_with_a_mistake_is_told_by_its_line(town: Town) -> None:
    _put(town, "tea-talk", "name: Tea Talk\nsummary: [\n")
    with pytest.raises(CannotImport, match=r"tea-talk\.yml:"):
        publish(town.root, ("tea-talk",), TODAY)


def test_an_id_that_does_not_wait_is_refused_before_anything_moves(town: Town) -> None:
    _put(town, "tea-talk", WHOLE)
    with pytest.raises(CannotImport, match="nobody is not in"):
        publish(town.root, ("tea-talk", "nobody"), TODAY)
    assert (town.root / "incoming" / "tea-talk.yml").exists()


def test_an_import_still_knows_a_listing_that_was_published(town: Town) -> None:
    mapping = {"id": "Ref", "fields": {"name": "Name", "join.phone": "Phone"}}
    town.take_in_csv("Ref,Name,Phone\n1,Tea Talk,01632 960987\n", mapping)
    _put(town, "tea-talk", WHOLE.replace("name: Tea and Talk", "name: Tea Talk"))
    publish(town.root, ("tea-talk",), TODAY)
    summary = town.take_in_csv("Ref,Name,Phone\n1,Tea Talk,01632 960988\n", mapping)
    assert summary.updated == {"tea-talk": ("join.phone",)}
    moved = town.root / "listings" / "anytown" / "tea-talk.yml"
    assert "01632 960988" in moved.read_text(encoding="utf-8")


def test_a_listing_that_was_moved_by_a_run_that_died_is_taken_from_what_waits(town: Town) -> None:
    _put(town, "tea-talk", WHOLE)
    publish(town.root, ("tea-talk",), TODAY)
    _put(town, "tea-talk", WHOLE)
    (done,) = publish(town.root, ("tea-talk",), TODAY)
    assert done.path == str(town.root / "listings" / "anytown" / "tea-talk.yml")
    assert not (town.root / "incoming" / "tea-talk.yml").exists()
