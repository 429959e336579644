"""A packed file is the file again, and nothing that unpacks without end is unpacked."""

from __future__ import annotations

import base64
import zlib

import pytest

from generator.load.safe_read import MAX_BYTES
from generator.submissions.packed_letter import unpacked
from generator.submissions.yaml_block import blocks
from tests.conftest import NEW


def packed(text: str, width: int = 64) -> str:
    letters = base64.b64encode(zlib.compress(text.encode())).decode().rstrip("=").replace("+", ".").replace("/", "_")
    return "packed:\n" + "\n".join(letters[at : at + width] for at in range(0, len(letters), width)) + "\n"


@pytest.mark.parametrize("mark", ["", "> ", "> > "])
@pytest.mark.parametrize("width", [20, 64, 10_000])
def test_a_letter_that_was_broken_and_quoted_is_the_file_again(mark: str, width: int) -> None:
    letter = f"Please add this.\n\n--- linkbook ---\n{packed(NEW, width)}--- end ---\n"
    (found,) = blocks("".join(f"{mark}{line}\n" for line in letter.split("\n")))
    assert found.strip() == NEW.strip()


def test_what_is_not_packed_or_damaged_or_too_long_is_left() -> None:
    assert unpacked(NEW) is None
    assert unpacked("packed:\nabc\n") is None
    assert unpacked(packed(NEW)[:-12]) is None
    assert unpacked(packed("a" * (MAX_BYTES + 1))) is None
