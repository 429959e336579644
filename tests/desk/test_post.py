"""What was sent, as the desk shows it: plain words that ask for a change, and changes at odds with the book."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.desk.town_desk import ADDRESS, TEA, client, form, post, press, town_folder
from tests.submissions import outlook_file

LINK = "> https://example.org/submit/#still-right={}\n"
HEAD = "From: Sam <sam@example.org>\nSubject: Re: your listing\nTo: us@example.org\n\n"
AT_ODDS = """change_to: arabic-tea
changes:
  - field: times_note
    was: Ring first.
    now: Bring a friend.
  - field: join.phone
    was: 01632 960999
    now: 01632 960142
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def _reply(root: Path, words: str, *ids: str) -> None:
    post(root, "reply.eml", HEAD + words + "\n\n" + "".join(LINK.format(id) for id in ids or ["arabic-tea"]))


def test_a_new_number_in_plain_words_is_taken_by_a_press(root: Path) -> None:
    _reply(root, "Hello, our number is now 01632 960142. Thanks, Sam")
    browser = client(root)
    page = browser.get("/post").text
    assert "<ins>01632 960142</ins>" in page
    assert "Take this change" in page
    assert "They say all is right" in page
    assert "--say" not in page
    press(browser, "/post", "accept")
    assert "01632 960142" in _tea(root)
    assert "There is no post." in browser.get("/post").text


def test_a_change_that_was_sent_stands_in_the_listing_to_be_corrected(root: Path) -> None:
    _reply(root, "Our number is now 01632 960142.")
    browser = client(root)
    page = browser.get("/post").text
    key = form(page, "accept")["key"]
    filled = browser.get("/change", params={"file": TEA, "settles": key}).text
    assert "01632 960142" in filled
    press(browser, f"/change?file={TEA}&settles={key}", "rewrite", text=_tea(root).replace("960160", "960143"))
    assert "960143" in _tea(root)
    assert "There is no post." in browser.get("/post").text


@pytest.mark.parametrize("words", ["We no longer meet on Tuesdays.", "Could you ring me on 01632 960142?"])
def test_plain_words_that_ask_for_nothing_sure_offer_no_change(root: Path, words: str) -> None:
    _reply(root, words)
    page = client(root).get("/post").text
    assert "Take this change" not in page
    assert "What would change" not in page
    assert "They say all is right" in page


def test_words_of_a_move_are_pointed_out(root: Path) -> None:
    _reply(root, "We have moved.")
    assert "It speaks of closing, a pause or a move." in client(root).get("/post").text


def test_a_number_that_cannot_be_one_is_not_taken(root: Path) -> None:
    _reply(root, "Our number is now 01632 9601.")
    page = client(root).get("/post").text
    assert "Take this change" not in page


def test_a_reply_about_two_listings_is_answered_for_each(root: Path) -> None:
    _reply(root, "All still correct, thank you", "arabic-tea", "online-quiz")
    browser = client(root)
    press(browser, "/post", "review", how="by e-mail")
    page = browser.get("/post").text
    assert 'value="online-quiz"' in page
    press(browser, "/post", "review", how="by e-mail")
    assert "There is no post." in browser.get("/post").text
    assert "how: by e-mail" in (root / "listings/anytown/online-quiz.yml").read_text(encoding="utf-8")


def test_a_conflict_is_settled_by_choosing_field_by_field(root: Path) -> None:
    (root / TEA).write_text(_tea(root) + "times_note: Ring the bell.\n", encoding="utf-8")
    post(root, "one.yml", AT_ODDS)
    browser = client(root)
    page = browser.get("/post").text
    for words in ("Ring first.", "Ring the bell.", "Bring a friend.", "01632 960999", "01632 960142"):
        assert words in page
    assert "--keep" not in page
    chosen = {"keep.times_note": "book", "keep.join.phone": "theirs"}
    press(browser, "/post", "accept", **chosen)
    assert "Ring the bell." in _tea(root)
    assert "01632 960142" in _tea(root)


def test_every_field_must_be_chosen(root: Path) -> None:
    post(root, "one.yml", AT_ODDS)
    browser, before = client(root), _tea(root)
    fields = {**form(browser.get("/post").text, "accept"), "keep.times_note": "book", "keep.join.phone": "mine"}
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert answer.status_code == 409
    assert "Choose what is right of" in answer.text
    assert _tea(root) == before


def test_to_keep_all_as_the_book_has_it_changes_no_file(root: Path) -> None:
    post(root, "one.yml", AT_ODDS)
    browser, before = client(root), _tea(root)
    page = press(browser, "/post", "accept", **{"keep.times_note": "book", "keep.join.phone": "book"})
    assert ": kept as the book has it" in page
    assert _tea(root) == before


def test_a_fault_that_choosing_cannot_mend_is_mended_first(root: Path) -> None:
    post(root, "one.yml", AT_ODDS.replace("960142", "9601"))
    page = client(root).get("/post").text
    assert "Mend this first" in page
    assert "Do as chosen" not in page


def test_what_must_not_be_repeated_is_not_shown_to_choose(root: Path) -> None:
    post(root, "one.yml", AT_ODDS.replace("Ring first.", "NHS number 943 476 5919"))
    page = client(root).get("/post").text
    assert "943 476 5919" not in page
    assert "Do as chosen" not in page


def _first_button(page: str) -> str:
    """Return the words of the one button or link that is not quiet."""
    found = re.findall(r"<button>(.*?)</button>|<button name[^>]*>(.*?)</button>|desk-button[^>]*>(.*?)</a>", page)
    (words,) = ["".join(one) for one in found if any(one)]
    return re.sub(r"<span.*?</span>", "", words)


@pytest.mark.parametrize(
    ("words", "button"),
    [
        ("All still correct, thank you", "They say all is right"),
        ("Our number is now 01632 960142.", "Take this change"),
        ("We have closed.", "They have closed"),
        ("Arabic tea and talk has closed.", "They have closed"),
        ("The library has closed so we now meet at the church", "Change the listing"),
        ("Yes please remove my name", "Change the listing"),
        ("We no longer meet in August. Rest is fine.", "Change the listing"),
        ("Please note we now start at 2.30pm not 2pm", "Change the listing"),
        ("Could you ring me?", "Change the listing"),
    ],
)
def test_the_first_button_is_the_one_for_what_they_ask(root: Path, words: str, button: str) -> None:
    _reply(root, words)
    assert _first_button(client(root).get("/post").text) == button


def test_their_words_stand_above_the_buttons_with_who_and_when(root: Path) -> None:
    _reply(root, "All still correct, thank you")
    page = client(root).get("/post").text
    assert page.index("Sam (sam@example.org)") < page.index("All still correct") < page.index("They say all is right")
    assert "“Re: your listing”" in page


def test_a_change_counts_as_a_check_where_they_say_that_the_rest_is_right(root: Path) -> None:
    _reply(root, "Our number is now 01632 960142. Otherwise as before.")
    browser = client(root)
    assert 'name="rest" value="yes" checked' in browser.get("/post").text
    press(browser, "/post", "accept", rest="yes")
    assert "01632 960142" in _tea(root)
    assert "how: by e-mail" in _tea(root)


def test_a_time_that_they_take_for_ours_is_pointed_out(root: Path) -> None:
    _reply(root, "We now start at 2.45pm not 3.15am")
    assert "They speak of 3.15am as the old time." in client(root).get("/post").text


def test_what_was_asked_waits_until_an_answer_comes(root: Path) -> None:
    _reply(root, "Something is different now")
    browser = client(root)
    page = browser.get("/post").text
    draft = unquote(re.findall(r'href="(mailto:[^"]*)"', page)[0])
    assert "> Something is different now" in draft
    assert "Arabic tea and talk" in draft
    page = press(browser, "/post", "ask_back")
    assert "Waiting for an answer" in page
    assert "asked on 21 November 2026" in page
    assert "1 sender asked, and no answer yet" in browser.get("/").text
    mail = (root.parent / "post/reply.eml").read_text(encoding="utf-8")
    post(root, "second.eml", mail.replace("Something is different now", "Sorry, all still correct"))
    assert "Waiting for an answer" not in client(root).get("/post").text, "this may be the answer"


def test_what_was_asked_can_be_put_away(root: Path) -> None:
    _reply(root, "Something is different now")
    browser = client(root)
    key = str(form(browser.get("/post").text, "ask_back")["key"])
    press(browser, "/post", "ask_back")
    press(browser, f"/post?item={key}", "refuse")
    assert "Waiting for an answer" not in browser.get("/post").text


def test_an_empty_post_names_its_folder(root: Path) -> None:
    assert f"in the folder {root.parent / 'post'} and look again" in client(root).get("/post").text


def test_a_subject_that_must_not_be_repeated_is_not_shown_and_nobody_is_in_the_journal(root: Path) -> None:
    _reply(root, "Something is different now")
    mail = root.parent / "post/reply.eml"
    mail.write_text(mail.read_text(encoding="utf-8").replace("your listing", "NHS number 943 476 5919"), "utf-8")
    browser = client(root)
    assert "943 476 5919" not in browser.get("/post").text
    press(browser, "/post", "ask_back")
    journal = (root.parent / ".linkbook-desk.jsonl").read_text(encoding="utf-8")
    assert "sam@example.org" not in journal


def test_an_outlook_message_says_who_sent_it_when_and_warns_of_a_stranger(root: Path) -> None:
    body = "Our number is now 01632 960 141.\r\n\r\n> https://help.example.org/submit/#change=arabic-tea\r\n"
    sent = datetime.datetime(2026, 11, 19, 9, tzinfo=datetime.UTC)
    data = outlook_file.message(body, "Re: Tea", "Sam", address="sam@example.net", sent=sent)
    (root.parent / "post").mkdir()
    (root.parent / "post" / "one.msg").write_bytes(data)
    page = client(root).get("/post").text
    assert "Sam (sam@example.net), 19 November 2026, “Re: Tea”" in page
    assert "mailto:sam%40example.net" in page
    assert "no e-mail address for this" in page, "what a sender's address proves is said of Outlook's mail too"


def test_what_they_wrote_below_what_they_quoted_is_seen_and_is_no_plain_yes(root: Path) -> None:
    quoted = "On 19/11/2026 09:00, Anytown CVS wrote:\n> #still-right=arabic-tea\n"
    mail = f"From: Sam <sam@example.org>\nSubject: x\n\nAll correct, thanks.\n\n{quoted}but not the number\n"
    post(root, "one.eml", mail)
    page = client(root).get("/post").text
    assert "but not the number" in page
    assert "Read everything that came before you press" in page
    assert page.index("Change the listing</a>") < page.index("They say all is right")


REFUGE = """name: Haven House
summary: A refuge for women.
organisation: {name: Haven}
needs: [domestic-abuse]
sensitive: yes
ways: [in person]
venues: [{name: Haven House, address: 14 Secret Lane, town: Anytown, postcode: ZE90 1AB}]
serves: [anytown]
join: {routes: [self], phone: 01632 960199}
"""


@pytest.mark.parametrize("way", ["{}", "Hello\n\n--- linkbook ---\n{}--- end ---\n"])
def test_what_may_be_secret_is_shown_nowhere_and_a_named_person_puts_it_in(root: Path, way: str) -> None:
    post(root, "one.eml", HEAD + way.format(REFUGE))
    browser = client(root)
    page = browser.get("/post").text
    assert not any(words in unquote(page) for words in ("Secret Lane", "960199", "ZE90 1AB"))
    assert "Change what was sent" not in page
    assert "Type the name or the role" in press(browser, "/post", "accept_decided", by=" ")
    assert "There is no post." in press(browser, "/post", "accept_decided", by="Anytown CVS safeguarding lead")
    text = (root / "listings/anytown/haven-house.yml").read_text(encoding="utf-8")
    assert "Anytown CVS safeguarding lead" in text
    assert "haven-house" not in browser.get("/held").text, "what was decided is not asked again"


def test_they_say_all_is_right_takes_nothing_of_a_person_from_the_letter(root: Path) -> None:
    before = _tea(root)
    _reply(root, "Ask for Jo Bloggs on 07700 900123 now. All the rest is right. Jo")
    press(client(root), "/post", "review", how="by e-mail")
    added = [line for line in _tea(root).split("\n") if line not in before.split("\n")]
    assert len(added) == 1
    assert added[0].startswith("reviewed: {on: ")
    assert not any(words in _tea(root) for words in ("Jo", "900123"))
