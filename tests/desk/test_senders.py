"""A sender's address beside the one in the book: said in words, and never taken for proof."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.town_desk import TEA, client, post, press, town_folder

MAIL = (
    "From: {}\nSubject: Re: your listing\nTo: us@example.org\n\nAll still correct, thank you\n\n> #change=arabic-tea\n"
)


@pytest.mark.parametrize(
    ("sender", "book", "said"),
    [
        ("Tea <Tea@Example.org>", ", email: tea@example.org", "from the address that the book has"),
        ("tea@example.org <other@example.com>", ", email: tea@example.org", "than the book has: tea@example.org."),
        ("tea@example.org, b@example.com", ", email: tea@example.org", "does not say which address it came from"),
        (
            "=?utf-8?q?tea=40example=2Eorg?= <o@example.com>",
            ", email: tea@example.org",
            "than the book has: tea@example.org.",
        ),
        ('"tea@example.org" <other@example.com>', ", email: tea@example.org", "than the book has: tea@example.org."),
        ("Sam <sam@example.org>", "", "The book has no e-mail address for this"),
    ],
)
def test_an_address_is_compared_with_the_books_in_words(sender: str, book: str, said: str, tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("phone: 01632 960160", f"phone: 01632 960160{book}"), encoding="utf-8")
    post(root, "one.eml", MAIL.format(sender))
    browser = client(root)
    page = browser.get("/post").text
    assert said in page
    assert ("no proof" in page) == ("from the address" in said)
    assert "still right, by e-mail" in press(browser, "/post", "review", how="by e-mail"), "a person decides"


def test_nothing_is_said_of_what_has_no_sender_or_is_new(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    post(root, "one.yml", "still_right: arabic-tea\n")
    page = client(root).get("/post").text
    assert "the book has" not in page.split("<main", 1)[1]
