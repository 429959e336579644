"""Who may ask the desk anything."""

from __future__ import annotations

import pytest

from generator.desk import access

HOST = "127.0.0.1:8765"
OURS = {"host": HOST, "origin": f"http://{HOST}"}


@pytest.mark.parametrize(
    ("host", "ours"),
    [(HOST, True), ("localhost:8765", True), ("127.0.0.1:8766", False), ("example.org:8765", False), ("", False)],
)
def test_only_our_own_names_are_ours(host: str, ours: bool) -> None:
    assert access.is_ours(host, 8765) is ours


@pytest.mark.parametrize(
    ("headers", "form", "may"),
    [
        (OURS, {"token": "secret"}, True),
        (OURS, {"token": "guess"}, False),
        (OURS, {}, False),
        (OURS | {"origin": "null"}, {"token": "secret"}, False),
        (OURS | {"origin": "http://127.0.0.1:1"}, {"token": "secret"}, False),
        ({"host": HOST}, {"token": "secret"}, False),
    ],
)
def test_only_a_page_of_ours_with_the_secret_may_change_anything(
    headers: dict[str, str], form: dict[str, str], may: bool
) -> None:
    assert access.may_change(headers, form, "secret") is may
