"""One thing that was sent: what stands in the journal of it says nothing of who sent it."""

from __future__ import annotations

from generator.desk.post_item import WORDS, PostItem
from generator.submissions.parse import Unreadable
from generator.submissions.result import REFUSED, Result


def test_what_is_recorded_names_the_file_and_nobody() -> None:
    item = PostItem("k", "post/a.eml", "k", WORDS, Unreadable(()), Result(REFUSED, "x"), "", "Ring Jo on 01632 960999")
    assert item.recorded == "In their own words, in the file a.eml"
    assert item.title == item.recorded
    assert item.changes == ()
