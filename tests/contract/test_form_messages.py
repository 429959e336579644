"""The form's own sentences. `tests/submit/test_rules.py` holds their severities to those of `linkbook check`."""

from __future__ import annotations

from generator.contract.form_messages import MESSAGES
from generator.problems import Severity


def test_what_must_be_taken_out_is_never_repeated() -> None:
    errors = [message for message in MESSAGES.values() if message.severity is Severity.ERROR]
    told = [message for message in errors if not message.private and message != MESSAGES["web_page_mark"]]
    assert all(message.sentence.startswith("please ") for message in told)  # a slip, and no secret


def test_a_sentence_goes_on_from_its_question_and_stops_where_another_may_follow() -> None:
    for message in MESSAGES.values():
        assert message.sentence[0].islower()
        assert message.sentence[-1] != "."
