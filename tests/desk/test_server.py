"""Who is let in, and who is not; and a whole morning by presses."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.desk.town_desk import ADDRESS, TEA, Browser, client, form, post, press, town_folder

CHANGE = """change_to: arabic-tea
changes:
  - field: times_note
    was: ""
    now: Bring a friend.
"""
HOSTILE = 'change_to: arabic-tea\nchanges:\n  - field: times_note\n    now: "<script>alert(1)</script>"\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def test_only_the_browser_that_was_given_the_address_is_let_in(root: Path) -> None:
    stranger = Browser(root)
    assert stranger.get("/").status_code == 403
    assert stranger.get("/due").status_code == 403
    assert stranger.get("/styles/desk.css").status_code == 403
    assert stranger.get("/?token=guess").status_code == 403
    assert client(root).get("/due").status_code == 200


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.example.org:8765", ""])
def test_a_name_that_leads_here_by_a_trick_is_refused(root: Path, host: str) -> None:
    assert client(root).get("/due", headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("origin", ["http://example.org", "http://127.0.0.1:9999", "null", ""])
def test_another_site_cannot_press_a_button(root: Path, origin: str) -> None:
    browser = client(root)
    fields, before = form(browser.get("/due").text, "review"), _texts(root)
    answer = browser.post("/act", data={**fields, "how": "by phone"}, headers={"Origin": origin})
    assert (answer.status_code, _texts(root)) == (403, before)


def test_the_form_must_carry_the_secret_too(root: Path) -> None:
    browser = client(root)
    fields = form(browser.get("/due").text, "review")
    answer = browser.post("/act", data={**fields, "token": "guess"}, headers={"Origin": ADDRESS})
    assert answer.status_code == 403


def test_the_look_of_the_site_comes_as_one_sheet(root: Path) -> None:
    answer = client(root).get("/styles/linkbook.css")
    assert answer.headers["content-type"].startswith("text/css")
    assert ".lb-head{" in answer.text
    assert "@import" not in answer.text
    assert client(root).get("/styles/other.css").status_code == 404


def test_every_answer_forbids_scripts_and_frames(root: Path) -> None:
    answer = client(root).get("/post")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


def test_a_press_reviews_the_riskiest_and_another_undoes_it(root: Path) -> None:
    browser, before = client(root), _texts(root)
    page = browser.get("/due").text
    both = next(n for n in range(9) if len(form(page, "review", n)["id"]) == 2)
    done = press(browser, "/due", "review", both, how="by phone")
    assert ": still right, by phone." in done
    changed = [path for path, text in _texts(root).items() if before.get(path) != text]
    assert sorted(changed) == sorted(f"listings/anytown/{id}.yml" for id in form(page, "review", both)["id"])
    assert all("on: 2026-11-21" in _texts(root)[path] for path in changed)
    assert "Taken back:" in press(browser, "/send", "undo")
    assert _texts(root) == before


def test_a_change_is_accepted_shown_and_undone(root: Path) -> None:
    post(root, "one.yml", CHANGE)
    browser, before = client(root), _texts(root)
    page = browser.get("/post").text
    assert "Bring a friend." in page
    assert "What readers see now" in page
    assert "There is no post." in press(browser, "/post", "accept")
    assert "Bring a friend." in (root / TEA).read_text(encoding="utf-8")
    press(browser, "/send", "undo")
    assert _texts(root) == before
    assert "Bring a friend." in browser.get("/post").text, "what was undone is on the pile again"


@pytest.mark.parametrize(
    ("act", "left"), [("refuse", "There is no post."), ("ask_back", "There is no post to answer.")]
)
def test_what_is_refused_leaves_the_pile_and_changes_no_file(root: Path, act: str, left: str) -> None:
    post(root, "one.yml", CHANGE)
    browser, before = client(root), _texts(root)
    assert left in press(browser, "/post", act)
    assert _texts(root) == before
    assert left in client(root).get("/post").text, "it is remembered"


def test_hostile_post_is_text(root: Path) -> None:
    post(root, "<img src=x>.yml", HOSTILE)
    page = client(root).get("/post").text
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


def test_somebody_elses_change_is_not_written_over(root: Path) -> None:
    post(root, "one.yml", CHANGE)
    browser = client(root)
    fields = form(browser.get("/post").text, "accept")
    (root / TEA).write_text((root / TEA).read_text(encoding="utf-8") + "# Theirs\n", encoding="utf-8")
    theirs = _texts(root)
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert answer.status_code == 409
    assert "was changed by somebody else" in answer.text
    assert _texts(root) == theirs


def test_a_second_desk_shows_what_the_first_decided(root: Path) -> None:
    post(root, "one.yml", CHANGE)
    first, second = client(root), client(root)
    assert "Bring a friend." in second.get("/post").text
    press(first, "/post", "accept")
    assert "There is no post." in second.get("/post").text
    assert "Bring a friend." in second.get("/send").text


def test_a_file_is_changed_by_hand_and_a_fault_is_told_with_the_words_kept(root: Path) -> None:
    browser, path = client(root), f"/change?file={TEA}"
    text = (root / TEA).read_text(encoding="utf-8")
    answer = press(browser, path, "rewrite", text=text.replace("join:", "jion:"))
    assert "That was not done." in answer
    assert "jion:" in answer
    assert (root / TEA).read_text(encoding="utf-8") == text
    press(browser, path, "rewrite", text=text.replace("summary: ", "summary: Warm and friendly. "))
    assert "Warm and friendly." in (root / TEA).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["settings.yml", "../x.yml", "listings/../settings.yml", "/etc/passwd", ""])
def test_only_listings_are_changed_by_hand(root: Path, path: str) -> None:
    assert client(root).get("/change", params={"file": path}).status_code == 409


def test_one_bad_file_stops_nothing_but_itself(root: Path) -> None:
    (root / "listings/anytown/broken.yml").write_text("name: [\n", encoding="utf-8")
    browser = client(root)
    assert "broken.yml" in browser.get("/").text
    assert "Still right, by phone" in press(browser, "/due", "review", how="by phone")


@pytest.mark.parametrize("page", ["", "post", "due", "held", "incoming", "links", "duplicates", "gaps", "send"])
def test_every_page_opens(root: Path, page: str) -> None:
    answer = client(root).get(f"/{page}")
    assert answer.status_code == 200
    assert answer.text.count("<h1") == 1


def test_a_page_that_is_not_there_says_so(root: Path) -> None:
    assert client(root).get("/nothing").status_code == 404


def _texts(root: Path) -> dict[str, str]:
    files = itertools.chain(root.rglob("*.yml"))
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}
