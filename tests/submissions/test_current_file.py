"""A listing's file is read as it is now, and only new problems are a change's fault."""

from __future__ import annotations

from generator.submissions.current_file import new_problems, only_by_hand, read, unknown_listing
from generator.submissions.working_copy import WorkingCopy


def test_a_file_that_was_taken_in_just_now_is_read_as_it_will_be(working_copy: WorkingCopy) -> None:
    entry = working_copy.find("arabic-tea")
    assert entry
    on_disk = read(entry, working_copy)
    assert on_disk
    later = read(entry, working_copy.with_listing(entry, on_disk.text + "times_note: Ring first.\n"))
    assert later
    assert later.values == {**on_disk.values, "times_note": "Ring first."}


def test_a_file_that_is_not_utf_8_or_has_a_problem_is_for_a_person(working_copy: WorkingCopy) -> None:
    entry = working_copy.find("arabic-tea")
    assert entry
    for data in (b"name: \xff\n", b"name: a\nname: b\n"):
        (working_copy.root / "listings/anytown/arabic-tea.yml").write_bytes(data)
        assert read(entry, working_copy) is None
    assert only_by_hand(entry).path == str(working_copy.root / "listings/anytown/arabic-tea.yml")


def test_an_old_problem_is_not_a_new_one(working_copy: WorkingCopy) -> None:
    entry = working_copy.find("arabic-tea")
    assert entry
    file = read(entry, working_copy)
    assert file
    assert [p.code for p in new_problems(file, file.text + "times_note: TBC\n", working_copy)] == ["placeholder"]
    assert list(new_problems(file, file.text + "times_note: Ring first.\n", working_copy)) == []


def test_an_unknown_id_is_offered_the_nearest(working_copy: WorkingCopy) -> None:
    assert 'Did you mean "arabic-tea"?' in unknown_listing("arabic-te", "x.yml", 2, working_copy).message
