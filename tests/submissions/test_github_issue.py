"""What GitHub gives back for each issue form becomes a submission, at the lines of the questions."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import yaml

from generator import issue_questions
from generator.contract import issue_templates
from generator.issue_questions import IssueQuestion
from generator.submissions import github_issue
from generator.submissions.result import ACCEPTED
from generator.submissions.working_copy import WorkingCopy
from generator.yaml_file.edit import read_values
from tests.submissions.test_add_listing import Take


def body(asked: Iterable[IssueQuestion], **answers: str) -> str:
    """Return an issue's body as GitHub makes it: a heading for each question, and its answer or that there is none."""
    given = {name.replace("_", "-"): text for name, text in answers.items()}
    return "\n\n".join(f"### {q.label}\n\n{given.get(q.id, github_issue.NO_ANSWER)}" for q in asked)


ANSWERS = {
    "name": "Knit and Natter",
    "summary": "Knitting,\ntea and talk.",
    "organisation_name": "Anytown Trust",
    "needs": "Loneliness and company, Debt and money",
    "serves": "Anytown",
    "ways": "in person, by phone",
    "venues_name": "Old Quay Hall",
    "venues_postcode": "ZE91 5FG",
    "times_note": "Mondays, 10.30am",
    "cost_kind": "free",
    "join_routes": "turn up, any professional",
    "join_phone": "01632 960123",
}


@pytest.mark.parametrize("question", [q for q in issue_questions.correcting() if q.id not in ("listing", "by", "yaml")])
def test_no_question_of_what_is_wrong_means_that_all_is_right(
    question: IssueQuestion, working_copy: WorkingCopy
) -> None:
    """Whoever edits an issue may take out headings with nothing under them."""
    text = f"### {issue_questions.LISTING.label}\n\nsing-along-choir\n\n### {question.label}\n\nWords\n"
    document = github_issue.document(text, "x", working_copy.records)
    assert document is None or "still_right" not in document.value


def test_every_answer_lands_in_its_field(working_copy: WorkingCopy) -> None:
    names = (
        [need.name for h in working_copy.records.needs.record.what_matters for need in h.needs]
        if working_copy.records.needs
        else []
    )
    text = body(issue_questions.adding(working_copy.records), **{**ANSWERS, "needs": ", ".join(names[:2])})
    document = github_issue.document(text, "x", working_copy.records)
    assert document
    assert document.value["summary"] == "Knitting, tea and talk."
    assert document.value["venues"] == [{"name": "Old Quay Hall", "postcode": "ZE91 5FG"}]
    assert document.value["serves"] == ["anytown"]
    assert document.value["ways"] == ["in person", "by phone"]
    assert document.value["cost"] == {"kind": "free"}
    assert len(document.value["needs"]) == 2
    asked = text.split("\n").index("### " + issue_questions.label(("join", "phone"))) + 1
    assert document.line(("join", "phone")) == asked


def test_what_the_written_forms_ask_is_what_is_read(working_copy: WorkingCopy, take: Take) -> None:
    form = yaml.safe_load(issue_templates.files(working_copy.records)["add-a-listing.yml"])
    rows = [item for item in form["body"] if item["type"] != "markdown"]
    needs = next(row for row in rows if row["id"] == "needs")["attributes"]["options"]
    given = {**{name.replace("_", "-"): text for name, text in ANSWERS.items()}, "needs": ", ".join(needs[:3])}
    answers = (f"### {row['attributes']['label']}\n\n{given.get(row['id'], github_issue.NO_ANSWER)}" for row in rows)
    (result,) = take("\n\n".join(answers))
    assert result.state == ACCEPTED, result.text()
    assert result.write
    assert len((read_values(result.write.text) or {})["needs"]) == 3


def test_an_issue_becomes_a_listing(working_copy: WorkingCopy, take: Take) -> None:
    (first, *_) = working_copy.records.needs.record.what_matters[0].needs if working_copy.records.needs else ()
    (result,) = take(body(issue_questions.adding(working_copy.records), **{**ANSWERS, "needs": first.name}))
    assert result.state == ACCEPTED
    assert result.write
    assert "Knit and Natter" in result.write.text


@pytest.mark.parametrize(
    "given",
    ["arabic-tea", "https://example.org/book/listings/arabic-tea/", "/listings/arabic-tea/#top", " arabic-tea/ "],
)
def test_still_right_by_id_or_by_the_address_of_the_page(take: Take, given: str) -> None:
    (result,) = take(
        body(issue_questions.confirming(), listing=given, by="Anytown Tea"), by="Anytown CVS", how="by an issue"
    )
    assert result.state == ACCEPTED
    assert result.write
    assert result.write.id == "arabic-tea"


def test_one_part_that_is_wrong_is_changed(take: Take) -> None:
    answers = {"listing": "sing-along-choir", "field": issue_questions.label(("times_note",)), "now": "Not in July."}
    (result,) = take(body(issue_questions.correcting(), **answers))
    assert result.state == ACCEPTED
    assert "    was: Not in August." in result.lines


def test_a_heading_inside_an_answer_is_part_of_the_answer(working_copy: WorkingCopy) -> None:
    text = body(issue_questions.confirming(), listing="tea", by="Us\n\n### Not a question\n\nmore")
    document = github_issue.document(text, "x", working_copy.records)
    assert document
    assert "more" in str(document.value["by"])


def test_a_correction_in_words_alone_asks_for_a_person(working_copy: WorkingCopy) -> None:
    text = body(issue_questions.correcting(), listing="tea", wrong="It has moved.")
    assert github_issue.document(text, "x", working_copy.records) is None


def test_a_mistake_is_told_at_the_question(take: Take, working_copy: WorkingCopy) -> None:
    text = body(issue_questions.adding(working_copy.records), **{**ANSWERS, "join_phone": "12"})
    (result,) = take(text)
    line = text.split("\n").index("### " + issue_questions.label(("join", "phone"))) + 1
    assert f'1.yml:{line}: join › phone: "12" has 2 digits' in result.text()


def test_names_with_commas_of_their_own_are_told_apart() -> None:
    options = ["Arts, music and singing", "Arts", "Food"]
    assert list(github_issue._chosen_labels("Arts, music and singing, Food, Arts", options)) == [
        options[0],
        "Food",
        "Arts",
    ]
    assert list(github_issue._chosen_labels("Something, Food", options)) == ["Something", "Food"]
