"""A text is read by the bytes that it is made of."""

from __future__ import annotations

import pytest

from generator.submissions.text_encoding import as_utf8, decoded

TEXT = "name: Café “Tea”\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8"])
def test_a_text_in_utf_16_is_read_with_its_mark_and_without(encoding: str) -> None:
    assert as_utf8(TEXT.encode(encoding)).decode("utf-8").lstrip("\ufeff") == TEXT


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (TEXT.encode("utf-8"), ""),
        (TEXT.encode("utf-8"), "iso-8859-1"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("windows-1252"), ""),
        (TEXT.encode("windows-1252"), "us-ascii"),
        (TEXT.encode("windows-1252"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-8"),
        (TEXT.encode("windows-1252"), "no-such-encoding"),
    ],
)
def test_a_part_of_a_letter_is_read_whatever_it_says_of_itself(data: bytes, said: str) -> None:
    assert decoded(data, said) == TEXT


def test_another_encoding_that_is_named_is_believed() -> None:
    assert decoded("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"


def test_bytes_that_are_no_text_stay_as_they_are() -> None:
    assert as_utf8(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") == b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
