"""A listing's file is read as it is now, and only new problems are a change's fault."""

from __future__ import annotations

from generator.intake.file import by_hand, new_problems, opened, unknown
from generator.intake.shelf import Shelf


def test_a_file_that_was_taken_in_just_now_is_read_as_it_will_be(book: Shelf) -> None:
    entry = book.find("arabic-tea")
    assert entry
    on_disk = opened(entry, book)
    assert on_disk
    later = opened(entry, book.with_listing(entry, on_disk.text + "times_note: Not in May.\n"))
    assert later
    assert later.says == {**on_disk.says, "times_note": "Not in May."}


def test_a_file_that_is_not_utf_8_or_has_a_problem_is_for_a_person(book: Shelf) -> None:
    entry = book.find("arabic-tea")
    assert entry
    for data in (b"name: \xff\n", b"name: a\nname: b\n"):
        (book.root / "listings/anytown/arabic-tea.yml").write_bytes(data)
        assert opened(entry, book) is None
    assert by_hand(entry).path == str(book.root / "listings/anytown/arabic-tea.yml")


def test_an_old_problem_is_not_a_new_one(book: Shelf) -> None:
    entry = book.find("arabic-tea")
    assert entry
    file = opened(entry, book)
    assert file
    assert [p.code for p in new_problems(file, file.text + "times_note: TBC\n", book)] == ["placeholder"]
    assert list(new_problems(file, file.text + "times_note: Not in May.\n", book)) == []


def test_an_unknown_id_is_offered_the_nearest(book: Shelf) -> None:
    assert 'Did you mean "arabic-tea"?' in unknown("arabic-te", "x.yml", 2, book).message
