"""What the sender of a reply wrote: above, below and between what was quoted, and nothing of that."""

from __future__ import annotations

import pytest

from generator.submissions.own_words import OwnWords, own_words

WROTE = "On 19/11/2026 09:00, Anytown CVS wrote:\n"
OURS = "> Sing-along Choir\n> Phone: 01632 960120\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"All correct, thanks.\n\n{WROTE}{OURS}", "All correct, thanks."),
        (f"{WROTE}{OURS}\nAll correct, thanks.\n", "All correct, thanks."),
        ("From: Monday we are at the hall\nAll else is right", "From: Monday we are at the hall\nAll else is right"),
        ("Thanks\n\nFrom: CVS <a@example.org>\nSent: Friday\nTo: B\nSubject: x\n\nPhone: 01632 960120", "Thanks"),
        ("Thanks\n\n*From:* CVS\n*Sent:* Friday\n\nPhone", "Thanks"),
        ("Thanks\n________________________________\nFrom: CVS\nSent: Friday\n\nPhone", "Thanks"),
        ("Thanks\nPat\n-- \nAnytown Choir\nTel 01632 960999\n", "Thanks\nPat"),
        ("Thanks\nSent from my iPhone\n", "Thanks"),
        ("> only\n> ours\n", ""),
        ("Diolch\n\nAr ddydd Gwener ysgrifennodd CVS:\n> x\n", "Diolch"),
    ],
)
def test_what_they_wrote_in_one_place_is_kept(text: str, words: str) -> None:
    assert own_words(text) == OwnWords(words)


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        (f"All correct, thanks.\n\n{WROTE}{OURS}except this number, now 01632 960999\n", "except this number"),
        (f"All correct, thanks.\n-- \nPat\n\n{WROTE}{OURS}No longer!\n", "No longer!"),
        (f"All correct, thanks.\nSent from my iPhone\n\n{WROTE}{OURS}not this\n> and\n", "not this"),
        (f"{WROTE}{OURS}not this one\n{OURS}all else is right\n", "not this one"),
        (f"All fine\n-----Original Message-----\nFrom: CVS\nSent: Friday\n\n{OURS}wrong number\n", "wrong number"),
        (f"{WROTE}\nNo. We have closed for good.\n", "No. We have closed for good."),
        ("---------- Forwarded message ---------\nFrom: Pat\nDate: Fri\nTo: x\n\nWe have closed.\n", "We have closed."),
    ],
)
def test_what_they_wrote_below_or_between_is_kept_and_told(text: str, piece: str) -> None:
    found = own_words(text)
    assert piece in found.text
    assert found.is_scattered
    assert "01632 960120" not in found.text
