"""GitHub's issue forms, written from the questions: three short forms, and the page that offers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import yaml

from generator import issue_questions, urls
from generator.issue_questions import IssueQuestion
from generator.load import Records

FOLDER = ".github/ISSUE_TEMPLATE"
_NOTE = "# Written by `linkbook fields` from the schema, the needs and the areas. Change those, and run it again.\n"


def files(records: Records) -> dict[str, str]:
    """Return each form by its file's name."""
    return {
        "add-a-listing.yml": _form(
            "Add a listing",
            "Tell us of something that people can use or join.",
            "New listing: ",
            issue_questions.adding(records),
            records,
        ),
        "this-is-wrong.yml": _form(
            "This listing is wrong",
            "Tell us what is wrong with a listing, and what is right.",
            "This listing is wrong: ",
            issue_questions.correcting(),
            records,
        ),
        "still-right.yml": _form(
            "Still right",
            "Tell us that all of a listing is still right.",
            "Still right: ",
            issue_questions.confirming(),
            records,
        ),
        "config.yml": _NOTE + _yaml(_config(records)),
    }


def _form(name: str, description: str, title: str, questions: Iterable[IssueQuestion], records: Records) -> str:
    warning = {"type": "markdown", "attributes": {"value": _warning(records)}}
    body = [warning, *(_element(question) for question in questions)]
    return _NOTE + _yaml({"name": name, "description": description, "title": title, "body": body})


def _warning(records: Records) -> str:
    settings = records.settings.record if records.settings else None
    email = settings and (settings.curators_email or settings.publisher.email)
    private_way = f"e-mail {email}" if email else "use the e-mail or the number at the foot of our website"
    return (
        "**What you write here is public at once, and for good.** Please give no name or number of a person, and"
        " nothing about anyone you help.\n\n"
        f"If you run a refuge or another secret place, stop here: {private_way} instead. Never send its address.\n"
    )


def _element(question: IssueQuestion) -> dict[str, Any]:
    """Return a question as an element of a form's body. Source: GitHub's syntax for form schemas."""
    attributes: dict[str, Any] = {"label": question.label}
    if question.hint:
        attributes["description"] = question.hint
    if question.options:
        attributes |= {"multiple": question.many, "options": list(question.options)}
    elif question.example:
        attributes["placeholder"] = question.example
    if question.yaml:
        attributes["render"] = "yaml"
    element_type = "dropdown" if question.options else "textarea" if question.long else "input"
    element = {"type": element_type, "id": question.id, "attributes": attributes}
    return {**element, "validations": {"required": True}} if question.needed else element


def _config(records: Records) -> dict[str, Any]:
    if records.settings is None:
        return {"blank_issues_enabled": False}
    form = {
        "name": "Use the form on our website",
        "url": urls.absolute(records.settings.record.site_address, urls.SUBMIT),
        "about": "It needs no account, and shows you how the listing will look.",
    }
    return {"blank_issues_enabled": False, "contact_links": [form]}


def _yaml(value: dict[str, Any]) -> str:
    return str(yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=110))
