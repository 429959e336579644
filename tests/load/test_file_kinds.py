"""What a file that is no YAML really is. `tests/cases/files` has the words."""

from __future__ import annotations

import pytest

from generator.load.file_kinds import is_table, of_bytes, of_text
from tests.conftest import PLAIN


@pytest.mark.parametrize(
    "start", [b"PK\x03\x04", b"%PDF-1.7", b"{\\rtf1", b"\xff\xfen", b"\xef\xbb\xbf{\\rtf1", b"\x89PNG"]
)
def test_another_programs_file_is_known(start: bytes) -> None:
    assert of_bytes(start + b"\0" * 20)


@pytest.mark.parametrize(
    "text", ["\n<html>", "```yaml\nname: x", "> name: x", "From: a\nTo: b\n\nname: x", "BEGIN:VCARD\n"]
)
def test_what_is_plainly_no_listing_is_known_by_its_line(text: str) -> None:
    found = of_text(text)
    assert found
    assert found[0] == (2 if text.startswith("\n") else 1)


@pytest.mark.parametrize("text", [PLAIN, "", "name: <b>\n", "# From: us\n# To: you\nname: x\n", "date: 1\nname: x\n"])
def test_a_listing_is_left_alone(text: str) -> None:
    assert of_text(text) is None
    assert of_bytes(text.encode()) is None


def test_a_table_has_as_many_columns_in_its_first_lines() -> None:
    assert is_table("name,phone,web\nTea,01632 960123,x\n")
    assert is_table("name\tphone\tweb\nTea\t01632 960123\tx\n")
    assert not is_table("We meet on Mondays, Tuesdays, and Fridays.\nThank you.\n")
    assert not is_table("name: a, b, c\nsummary: a, b, c\n")
