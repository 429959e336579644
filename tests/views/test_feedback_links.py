"""Every listing says how to put it right, in a way that its directory has."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from generator.views.feedback_links import FeedbackLinks, feedback_links
from tests.town import town


def of(id: str, **settings: object) -> FeedbackLinks:
    directory = town()
    changed = directory.settings.model_copy(update=settings)
    return feedback_links(directory.listings[id], replace(directory, settings=changed))


def without_email() -> dict[str, object]:
    return {"curators_email": None, "publisher": town().settings.publisher.model_copy(update={"email": None})}


def test_a_listing_leads_to_the_form_filled_with_it() -> None:
    found = of("obriens-and-sons")
    assert found.form
    assert found.form.href == "submit/#change=obriens-and-sons"
    assert found.write == ()


def test_still_right_opens_the_page_with_the_facts_to_read() -> None:
    for settings in ({}, without_email(), {**without_email(), "repository": None}):
        right = of("obriens-and-sons", **settings).right
        assert right
        assert right.href == "submit/#still-right=obriens-and-sons"


def test_of_a_sensitive_listing_still_right_is_a_letter_that_is_ready_to_send() -> None:
    found = of("safe-haven")
    assert found.right
    assert unquote(found.right.href) == (
        "mailto:curators@example.org?subject=Still right: safe-haven"
        "&body=All of this listing is still right: safe-haven.\r\n\r\n"
        "--- linkbook ---\r\nstill_right: safe-haven\r\n--- end ---\r\n"
    )


def test_a_sensitive_listing_has_letters_and_no_form() -> None:
    found = of("safe-haven")
    assert found.form is None
    mail, github = found.write
    assert unquote(mail.href) == "mailto:curators@example.org?subject=Change to safe-haven"
    assert unquote(github.href).endswith(
        "/issues/new?template=this-is-wrong.yml&title=Change to safe-haven&listing=safe-haven"
    )


def test_without_an_email_address_a_sensitive_one_goes_to_github_or_nowhere() -> None:
    right = of("safe-haven", **without_email()).right
    assert right
    assert unquote(right.href) == (
        "https://github.example.org/anytown/linkbook/issues/new?template=still-right.yml"
        "&title=Still right: safe-haven&listing=safe-haven"
    )
    assert of("safe-haven", **without_email(), repository=None) == FeedbackLinks(None, (), None)
