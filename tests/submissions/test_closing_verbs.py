"""Whether what closes is over, as the words of its verb say."""

from __future__ import annotations

import pytest

from generator.submissions import closing_words
from generator.submissions.closing_verbs import Tense


@pytest.mark.parametrize(
    ("words", "is_past"),
    [("We closed on 3 May.", True), ("We will close on 31 December.", False), ("We have disbanded.", True)],
)
def test_the_verb_says_whether_it_is_past(words: str, is_past: bool) -> None:
    ((verb,),) = (one.verbs for one in closing_words.statements(words, "Tea and Chat"))
    assert (verb.tense is Tense.PAST) is is_past
