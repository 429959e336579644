"""A ready message to each organisation."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from generator.curation.due import email_drafts, worklist
from generator.resolve import Directory
from tests import town


def _to(email: str | None, organisation: str = "Tea Trust", **more: Any) -> dict[str, Any]:
    ways = {"email": email} if email else {"phone": "01632 960123"}
    return {"organisation": {"name": organisation}, "join": {"routes": ["self"], **ways}, **more}


def _messages(directory: Directory) -> dict[str, EmailMessage]:
    organisations = worklist.by_organisation(directory, town.TODAY, 0)
    drafts = email_drafts.drafts(organisations, directory)
    return {draft.file_name: message_from_bytes(draft.data, policy=default) for draft in drafts}  # type: ignore[misc]


def _to_ring(directory: Directory) -> list[str]:
    organisations = email_drafts.to_ring(worklist.by_organisation(directory, town.TODAY, 0))
    return [task.item.id for organisation in organisations for task in organisation.tasks]


def test_a_message_has_the_facts_and_two_links_for_each_listing(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path, tea=_to("tea@example.org"), choir=_to("tea@example.org", name="Choir & Café £3")
    )
    ((file, message),) = _messages(directory).items()
    text = message.get_content().replace("\r\n", "\n")
    assert (file, message["To"], message["From"]) == ("tea-trust.eml", "tea@example.org", "curators@example.org")
    assert message["Subject"] == email_drafts.SUBJECT
    assert message["X-Unsent"] == "1"
    for id in ("tea", "choir"):
        assert f"still right:\nhttps://linkbook.example.org/anytown/submit/#still-right={id}\n" in text
        assert f"changed:\nhttps://linkbook.example.org/anytown/submit/#change={id}\n" in text
    assert ". Choir & Café £3\n\nWhat happens: " in text
    assert "Where: Old Quay, ZE91 5FG\n" in text
    assert f"Cost: {email_drafts.UNKNOWN}\n" in text
    assert "ring us on 01632 960100" in text
    assert text.endswith("Thank you.\nAnytown Council for Voluntary Service\n")
    assert _to_ring(directory) == []


def test_each_address_is_asked_about_its_own_listings(tmp_path: Path) -> None:
    directory = town.with_listings(
        tmp_path, a=_to("a@example.org", name="Apples"), b=_to("b@example.org", name="Bread"), c=_to(None, name="Cake")
    )
    bodies = {message["To"]: message.get_content() for message in _messages(directory).values()}
    assert set(bodies) == {"a@example.org", "b@example.org"}
    assert ". Apples" in bodies["a@example.org"]
    assert ". Cake" in bodies["a@example.org"]
    assert "Bread" not in bodies["a@example.org"]
    assert sorted(_messages(directory)) == ["tea-trust-2.eml", "tea-trust.eml"]


def test_an_organisation_without_an_address_is_to_be_rung(tmp_path: Path) -> None:
    directory = town.with_listings(tmp_path, a=_to(None), b=_to("b@example.org", organisation="Other"))
    assert list(_messages(directory)) == ["other.eml"]
    assert _to_ring(directory) == ["a"]


def test_a_message_about_a_sensitive_listing_says_nothing_of_it(tmp_path: Path) -> None:
    haven = {"name": "Haven for Women", "summary": "A refuge from violence.", "sensitive": "yes", "venues": None}
    directory = town.with_listings(
        tmp_path,
        haven_for_women=_to("haven@example.org", "Women Together", **haven),
        cafe=_to("cafe@example.org", "Women Together", name="Café"),
        secret=_to(None, "Women Together", **haven | {"name": "Another Haven"}),
    )
    messages = {message["To"]: message for message in _messages(directory).values()}
    quiet, other = messages["haven@example.org"], messages["cafe@example.org"].get_content()
    for word in ("haven", "women", "refuge", "violence", "#"):
        assert word not in quiet.get_content().casefold()
        assert word not in quiet["Subject"].casefold()
    assert "ring us on 01632 960100" in quiet.get_content()
    assert "haven" not in other.casefold()
    assert _to_ring(directory) == ["secret"]  # never asked about at another listing's address


def test_a_message_is_the_same_on_every_run(tmp_path: Path) -> None:
    directory = town.with_listings(tmp_path, tea=_to("tea@example.org"))
    organisations = worklist.by_organisation(directory, town.TODAY, 0)
    assert email_drafts.drafts(organisations, directory) == email_drafts.drafts(organisations, directory)
