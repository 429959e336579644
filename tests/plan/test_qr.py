"""Square codes are the very ones that another program makes of the same letters."""

from __future__ import annotations

import random
import re
import string

import pytest
import segno

from tests.plan.node import call, calls, needs_node

pytestmark = needs_node
FULL = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666]
"""How many letters fill each version of level M, from the standard's table; segno pads one byte more than it needs."""
LETTERS = string.ascii_letters + string.digits + "-./:#=&,%"


def letters(count: int) -> str:
    return "".join(random.Random(count).choices(LETTERS, k=count))


def theirs(text: str, mask: int) -> list[list[int]]:
    made = segno.make(text, error="m", mode="byte", boost_error=False, micro=False, mask=mask)
    return [list(row) for row in made.matrix]


def test_every_version_is_the_same_as_segno_s() -> None:
    ours = calls(*(["qr", "matrix", letters(count), count % 8] for count in FULL))
    for version, (count, rows) in enumerate(zip(FULL, ours, strict=True), start=1):
        assert len(rows) == version * 4 + 17
        assert rows == theirs(letters(count), count % 8), version


@pytest.mark.parametrize("count", [26, 122])
def test_every_mask_is_the_same_as_segno_s(count: int) -> None:
    ours = calls(*(["qr", "matrix", letters(count), mask] for mask in range(8)))
    assert ours == [theirs(letters(count), mask) for mask in range(8)]


def test_the_mask_is_chosen_from_the_eight() -> None:
    text = "https://linkbook.example/listings/sing-along-choir/"
    chosen, *all_masks = calls(["qr", "matrix", text], *(["qr", "matrix", text, mask] for mask in range(8)))
    assert chosen in all_masks


def test_short_letters_are_filled_as_the_standard_says() -> None:
    """One letter in version 1: 16 data bytes, of which 13 are filling. Undo the mask and read them back."""
    rows = call("qr", "matrix", "a", 1)  # mask 1: every other row
    bits = [rows[y][x] ^ (y % 2 == 0) for y, x in _first_places()]
    read = [int("".join(str(int(bit)) for bit in bits[n : n + 8]), 2) for n in range(0, 128, 8)]
    assert read == [0x40, 0x16, 0x10] + [0xEC, 0x11] * 6 + [0xEC]


def _first_places() -> list[tuple[int, int]]:
    """Return the places of the data of version 1 in order, from the bottom right."""
    taken = lambda y, x: x == 6 or y == 6 or (y < 9 and (x < 9 or x > 12)) or (y > 12 and x < 9)  # noqa: E731
    found, up = [], True
    for right in (20, 18, 16, 14, 12, 10):
        for y in range(20, -1, -1) if up else range(21):
            found += [(y, x) for x in (right, right - 1) if not taken(y, x)]
        up = not up
    return found


def test_too_many_letters_make_no_code() -> None:
    assert call("qr", "matrix", letters(667)) is None
    assert calls(["qr", "fits", letters(666)], ["qr", "fits", letters(667)]) == [True, False]


def test_the_path_draws_the_dark_squares_inside_a_quiet_edge() -> None:
    rows = call("qr", "matrix", "https://example.org/")
    drawn = {
        (int(x) + n - 4, int(y) - 4)
        for x, y, run in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", call("qr", "svgPath", rows))
        for n in range(int(run))
    }
    assert drawn == {(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark}
