"""What an import says that it did."""

from __future__ import annotations

from generator.importing.merges import Offer
from generator.importing.summary import Summary


def test_what_may_be_there_twice_is_told_of_the_source_first_and_then_of_the_book() -> None:
    offer = Offer("tea-talk", ("It has the same telephone number.",))
    summary = Summary(same_names=["row 3: row 2 has the same name"], offers=(offer,))
    assert summary.offered == [
        "row 3: row 2 has the same name",
        "tea-talk: It has the same telephone number.",
    ]
