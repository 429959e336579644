"""When a broken file may take back what its older copy shows."""

from __future__ import annotations

import pytest

from generator.load.taken_back import may_be_taken_back

COPY = """\
name: Choir
summary: Singing for anyone.
description: |
  We sing.
  Tea after.
venues:
- name: Hall
  address: 1 High Street
  postcode: AB1 2CD
- name: House
  keep_address_private: yes
sessions:
- {days: [tuesday], from: '10:00', to: '11:00'}
join:
  phone: 01632 960001
  email: choir@example.org
  website: https://choir.example.org
status: open
reviewed: {on: 2026-11-01, by: Team}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("status: open", "staus: closed"),
        ("status: open", "status: clsoed"),
        ("status: open", '"status": "closed"'),
        ("status: open", "Status : closed"),
        ("status: open", "status:\n  kind: closed\n  reason: [The hall is shut."),
        ("  Tea after.\n", "  Tea after.\n status: closed\n"),
        ("  address: 1 High Street\n", "  address: 1 High Street\n  keep_adress_private: yes\n"),
        ("  address: 1 High Street\n", "  address: 1 High Street\n  'keep_address_private': yse\n"),
        ("  address: 1 High Street\n", "  address: 1 High Street\n  keep_address_private: yes\n nme: x\n"),
        ("- name: Hall\n  address: 1 High Street\n  postcode: AB1 2CD\n", "- hall-of-its-own\n"),
        ("  phone: 01632 960001\n", ""),
        ("phone: 01632 960001", "phone: 01632 960009"),
        ("  email: choir@example.org\n", ""),
        ("https://choir.example.org", "https://other.example.org"),
        ("status: open\n", "status: open\nlast_date: 1st June\n"),
        ("status: open\n", "status: open\nconsent: no\n"),
    ],
)
def test_what_takes_something_back_is_heard_however_it_is_typed(old: str, new: str) -> None:
    assert may_be_taken_back((COPY.replace(old, new) + "sumary: x\n").encode(), COPY.encode())
    assert may_be_taken_back(COPY.replace(old, new).encode(), COPY.encode())


def test_all_of_it_in_json_is_heard_too() -> None:
    broken = '{"name": "Choir", "venues": [{"name": "Hall", "keep_address_private": "yes"}], "status": "open",}'
    assert may_be_taken_back(broken.encode(), COPY.encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[tuesday]", "[tuseday]"),
        ("summary: Singing", "summary: [Singing"),
        ("phone: 01632 960001", "phone: 01632 9600"),
        ("phone: 01632 960001", "phone: ask us"),
        ("on: 2026-11-01", "on: 2026-11-31"),
        ("  Tea after.\n", "\tTea after, at 3.\n"),
    ],
)
def test_a_slip_of_the_hand_takes_nothing_back(old: str, new: str) -> None:
    assert not may_be_taken_back(COPY.replace(old, new).encode(), COPY.encode())


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.7\x00\xff", b"#" * 9_000, b"name: [Choir\n", COPY[:60].encode()])
def test_a_file_that_is_lost_takes_nothing_back(broken: bytes) -> None:
    assert not may_be_taken_back(broken, COPY.encode())


def test_what_is_left_of_a_lost_file_still_counts() -> None:
    assert may_be_taken_back(b"name: [\nstatus: closed\n", COPY.encode())
