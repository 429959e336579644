"""Words that are declared as data are found where they are declared."""

from __future__ import annotations

from generator.sentences.declared import declared, labels
from generator.views.form.sections import all_questions


def test_every_question_of_the_form_is_there() -> None:
    texts = {text for _, text in declared()}
    assert {question.asks for question in all_questions()} <= texts
    assert {"That is enough" in text for text in texts} == {True, False}


def test_labels_of_filters_are_said_by_scripts() -> None:
    assert {"Through a midwife", "Step-free", "Evening", "Monday", "Checked {day}"} <= set(labels())
