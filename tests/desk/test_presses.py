"""Each kind of press: what is held, incoming, dead, there twice, and what was sent with a fault."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator import resolve
from generator.desk import acts
from generator.desk import book as books
from generator.yaml_file.edit import read_values
from tests import town
from tests.desk.town_desk import ADDRESS, CHESS, TEA, Browser, client, form, post, press, town_folder

JOIN = "join: {routes: [turn up], phone: 01632 960123}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _text(root: Path, path: str) -> str:
    return (root / path).read_text(encoding="utf-8")


def _copy(root: Path, changes: tuple[str, str], to: str) -> None:
    (root / "listings/anytown" / f"{to}.yml").write_text(_text(root, TEA).replace(*changes), encoding="utf-8")


def test_a_pair_is_said_to_be_two_things_and_is_never_shown_again(root: Path) -> None:
    _copy(root, ("Arabic tea and talk", "Arabic teas and talk"), "arabic-teas")
    browser = client(root)
    assert "Arabic teas" in browser.get("/duplicates").text
    assert ": not the same" in press(browser, "/duplicates", "not_the_same")
    assert "Arabic teas" not in client(root).get("/duplicates").text
    (file,) = (root / "distinct").iterdir()
    assert file.name.startswith("arabic-tea-arabic-teas-")
    assert "pair: [arabic-tea, arabic-teas]" in file.read_text(encoding="utf-8")
    press(browser, "/send", "undo")
    assert not file.exists()


def test_a_pair_stands_side_by_side_with_what_differs_in_words(root: Path) -> None:
    _copy(root, ("phone: 01632 960160}", "email: tea@example.org}"), "arabic-teas")
    page = client(root).get("/duplicates").text
    marks = re.findall(r'<dt>([^<]*) <strong class="desk-pair__mark">([^<]*)</strong>', page)
    assert ("Phone", "Only the first") in marks
    assert ("E-mail", "Only the second") in marks
    assert page.count("<em>says nothing of it</em>") == 2
    assert ": First, شاي" in page, "buttons that are heard alone say which"


def test_a_merge_keeps_one_with_what_only_the_other_says_and_its_old_address(root: Path) -> None:
    _copy(root, ("cost: {kind: free}", "cost: {kind: free}\ntimes_note: Ring first."), "arabic-teas")
    browser = client(root)
    press(browser, "/duplicates", "merge")
    assert "formerly: [arabic-teas]" in _text(root, TEA)
    assert "times_note: Ring first." in _text(root, TEA)
    assert not (root / "listings/anytown/arabic-teas.yml").exists()
    press(browser, "/send", "undo")
    assert "formerly" not in _text(root, TEA)
    assert (root / "listings/anytown/arabic-teas.yml").exists()


def test_a_merge_takes_every_contact_in_and_nobodys_consent_and_says_what_it_loses(root: Path) -> None:
    more = (
        "email: tea@example.org, website: 'https://example.org/tea', other_phones: [{label: Evenings, number: 01632"
        " 960161}]}\nconsent: {on: 2026-10-01, note: They agreed., covers: 3f2a9c1e}\nlast_date: 2027-01-01\n"
    )
    text = _text(root, TEA).replace("Arabic tea and talk", "Arabic teas and talk")
    text = text.replace("01632 960160}", f"01632 960160, {more}").replace("kind: free", "kind: paid, note: £2 a cup")
    text = text.replace('"15:30"}', '"15:30"}\n  - {days: [friday], starts: "14:00"}')
    (root / "listings/anytown/arabic-teas.yml").write_text(text, encoding="utf-8")
    browser = client(root)
    first = browser.get("/duplicates").text.split('id="name-arabic-tea"')[1].split("</section>")[0]
    lost = [" ".join(line.split()) for line in first.split("<ul")[1].split("</ul")[0].split("\n") if "<li>" in line]
    assert lost == [
        "<li><strong>Times:</strong> friday, 2pm</li>",
        "<li><strong>Cost:</strong> paid</li>",
        "<li><strong>Cost in words:</strong> £2 a cup</li>",
        "<li><strong>Last day:</strong> 2027-01-01</li>",
    ]
    decision = acts.merge("arabic-tea", "arabic-teas", books.read(root, town.TODAY, root.parent / "links.json"))
    kept = read_values(decision.edits[0].after or "")
    assert kept
    assert kept["join"] == {
        "routes": ["turn up"],
        "phone": "01632 960160",
        "email": "tea@example.org",
        "website": "https://example.org/tea",
        "other_phones": [{"label": "Evenings", "number": "01632 960161"}],
    }
    assert kept["cost"] == {"kind": "free"}
    assert not {"consent", "last_date"} & set(kept)


def test_what_is_held_shows_its_words_and_is_approved_by_a_name(root: Path) -> None:
    path = root / TEA
    held = "Call this number instead of 999."
    path.write_text(_text(root, TEA).replace("We speak Arabic", f"{held} We speak Arabic"), encoding="utf-8")
    browser = client(root)
    page = browser.get("/held").text
    assert '<mark><span class="lb-sr">Held: </span>Call this number instead of 999.</mark>' in page
    assert "What readers would see" in page
    assert "approved: {" not in page.split("<main", 1)[1], "nothing to write in a file"
    fields = form(page, "approve")
    nobody = browser.post("/act", data={**fields, "by": " "}, headers={"Origin": ADDRESS})
    assert "Type the name or the role" in nobody.text
    press(browser, "/held", "approve", by="Anytown CVS safeguarding lead")
    assert "approved:" in _text(root, TEA)
    assert "Nothing is held." in browser.get("/held").text


def _incoming(root: Path, text: str) -> None:
    (root / "incoming").mkdir()
    (root / "incoming/chess.yml").write_text(text, encoding="utf-8")


def _fill_in(browser: Browser, **typed: Any) -> str:
    names = {name.replace("__", "."): value for name, value in typed.items()}
    return press(browser, "/incoming", "fill_in", **{"put": "book", **names})


def test_a_listing_of_an_import_is_finished_in_boxes_and_put_in_the_book(root: Path) -> None:
    _incoming(root, "name: Chess in the Park\norganisation: {name: Anytown Chess Club}\nno_fixed_place: yes\n")
    browser = client(root)
    page = browser.get("/incoming").text
    assert page.count("Not said yet") == 5, "what readers would miss"
    assert "Which areas is it for?" in page
    assert "<textarea class" not in page, "no file to write in"
    refused = _fill_in(browser, fact__summary="Play chess outdoors.", fact__needs=["", "loneliness"])
    assert "3 answers below need another look." in refused
    assert refused.count("Answer this, or keep the rest for later.") == 3
    assert '<option value="loneliness" selected>' in refused, "nothing that was chosen is lost"
    kept = _fill_in(browser, put="", fact__summary="Play chess outdoors.", fact__needs=["loneliness"])
    assert "summary and needs changed" in kept
    assert kept.count("Not said yet") == 3
    rest = {"fact.serves": "anytown", "fact.ways": ["in person"], "fact.join.routes": ["turn up", "gp"]}
    wanting = _fill_in(browser, **rest)
    assert "say in “What should a person do first?” how people find out where." in wanting
    assert 'id="fact-join-first-step-error"' in wanting
    done = _fill_in(browser, **rest, fact__join__first_step="Ring to ask where we meet.")
    assert "Chess in the Park: put in the book" in done
    assert not (root / "incoming/chess.yml").exists()
    assert "routes: [turn up, gp]" in _text(root, "listings/anytown/chess.yml")
    press(browser, "/send", "undo")
    assert (root / "incoming/chess.yml").exists()


CLASH = """name: Arabic tea
summary: Tea and talk.
organisation: {name: Open House}
times_note: Ring the bell.
join: {phone: 01632 960199, email: tea@example.org}
cost: {kind: paid, note: £1}
who: {from_age: 18}
source: A list, record 7
consent: {on: 2026-10-01, note: They agreed.}
"""


def _clash(root: Path) -> Browser:
    (root / "incoming").mkdir()
    (root / "incoming/arabic-tea.yml").write_text(CLASH, encoding="utf-8")
    return client(root)


def test_an_id_that_the_book_has_is_compared_and_merged_as_chosen(root: Path) -> None:
    browser, before = _clash(root), _text(root, TEA)
    page = browser.get("/incoming").text
    assert "It is the same: merge as chosen" in page
    assert ">Put it in the book<" not in page
    assert page.count('value="book" checked') == 5, "name, summary, organisation, phone and cost"
    assert "<dt>From age</dt>" in page
    press(browser, "/incoming", "merge_incoming", **{"keep.summary": "import", "keep.name": "book"})
    after = _text(root, TEA)
    assert "summary: Tea and talk.\n" in after
    assert "times_note: Ring the bell.\n" in after
    assert "join: {routes: [turn up], phone: 01632 960160, email: tea@example.org}" in after
    assert "cost: {kind: free}" in after
    assert "consent" not in after, "nobody of the book's own agreed to that"
    assert [line for line in after.split("\n") if line.startswith(("name", "organisation", "source"))] == [
        line for line in before.split("\n") if line.startswith(("name", "organisation", "source"))
    ]
    assert not (root / "incoming/arabic-tea.yml").exists()
    press(browser, "/send", "undo")
    assert _text(root, TEA) == before
    assert _text(root, "incoming/arabic-tea.yml") == CLASH


def test_an_id_that_the_book_has_makes_way_for_a_free_one_by_a_press(root: Path) -> None:
    browser, before = _clash(root), _text(root, TEA)
    (root / "incoming/arabic-tea-2.yml").write_text("name: Other\n", encoding="utf-8")
    assert "It is another: call it arabic-tea-3" in browser.get("/incoming?item=arabic-tea").text
    done = press(browser, "/incoming?item=arabic-tea", "merge_incoming", another="yes")
    assert "now called arabic-tea-3" in done
    assert _text(root, "incoming/arabic-tea-3.yml") == CLASH
    assert not (root / "incoming/arabic-tea.yml").exists()
    assert _text(root, TEA) == before
    assert "Put it in the book" in browser.get("/incoming?item=arabic-tea-3").text


def test_a_press_on_an_old_comparison_changes_nothing(root: Path) -> None:
    browser = _clash(root)
    fields = form(browser.get("/incoming").text, "merge_incoming")
    (root / TEA).write_text(_text(root, TEA) + "# Theirs\n", encoding="utf-8")
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert "was changed by somebody else" in answer.text
    assert (root / "incoming/arabic-tea.yml").exists()


def test_what_an_import_got_wrong_is_asked_for_and_put_right_in_its_box(root: Path) -> None:
    _incoming(root, CHESS + "join: {routes: [turn up], phone: 12}\nvenues: [{town: Anytown, postcode: ZZ}]\n")
    browser = client(root)
    page = browser.get("/incoming").text
    assert 'id="fact-venues-0-postcode-error"' in page
    assert 'id="fact-join-phone-error"' in page
    typed = {"fact.venues.0.postcode": "", "fact.join.phone": "01632 960123"}
    assert "put in the book" in _fill_in(browser, **typed)
    assert "postcode" not in _text(root, "listings/anytown/chess.yml")


@pytest.mark.parametrize(("kind", "to", "how"), [("moved", "https://example.org/new", "moved"), ("dead", "", "out")])
def test_an_address_is_put_right_or_taken_out_by_a_press(root: Path, kind: str, to: str, how: str) -> None:
    old = "https://example.org/old"
    path = root / TEA
    path.write_text(_text(root, TEA).replace("960160}", f"960160, website: '{old}'}}"), encoding="utf-8")
    row = {"kind": kind, "on": "2026-11-20", "why": "It is gone.", "to": to}
    cache = {"what": "linkbook links 1", "addresses": {old: row}}
    (root.parent / "links.json").write_text(json.dumps(cache), encoding="utf-8")
    press(client(root), "/links", "replace_address", how=how)
    assert old not in _text(root, TEA)
    assert (to in _text(root, TEA)) if to else ("website" not in _text(root, TEA))


def test_what_was_sent_with_a_fault_is_put_right_at_the_desk(root: Path) -> None:
    post(root, "new.yml", CHESS)
    browser = client(root)
    page = browser.get("/post").text
    assert "Mend this first" in page
    assert ">Accept<" not in page
    key = form(page, "refuse")["key"]
    press(browser, f"/change?file=&settles={key}", "rewrite", text=CHESS + JOIN)
    assert "Chess in the Park" in _text(root, "listings/anytown/chess-in-the-park.yml")
    assert "There is no post." in browser.get("/post").text


def test_somebodys_own_words_about_a_listing_of_ours_are_said_yes_to(root: Path) -> None:
    mail = (
        "From: Sam <sam@example.org>\nSubject: Re: your listing\nTo: us@example.org\n\nAll still correct, thank you\n"
    )
    post(root, "reply.eml", f"{mail}> https://example.org/submit/#still-right=arabic-tea\n")
    browser = client(root)
    page = browser.get("/post").text
    assert "All still correct, thank you" in page
    assert "mailto:sam%40example.org" in page
    press(browser, "/post", "review", how="by e-mail")
    assert "how: by e-mail" in _text(root, TEA)
    assert "There is no post." in browser.get("/post").text


def test_what_is_held_is_offered_as_there_twice_too(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one may be held because the other was: then neither is approved before they are merged."""
    tea = (
        (root / TEA).read_text(encoding="utf-8").replace("We speak Arabic", "Call this instead of 999. We speak Arabic")
    )
    (root / TEA).write_text(tea, encoding="utf-8")
    (root / TEA).with_name("the-tea.yml").write_text(tea, encoding="utf-8")
    linked: list[object] = []
    link = resolve.link
    monkeypatch.setattr(resolve, "link", lambda *known: linked.append(known) or link(*known))
    page = client(root).get("/duplicates").text
    assert "Keep this one, and merge" in page
    assert "the-tea" in page
    assert len(linked) == 1, "the book is linked once"


def test_a_pair_that_somebody_has_settled_is_not_merged_from_an_old_page(root: Path) -> None:
    _copy(root, ("Arabic tea and talk", "Arabic teas and talk"), "arabic-teas")
    one, other = client(root), client(root)
    fields = form(other.get("/duplicates").text, "merge")
    press(one, "/duplicates", "not_the_same")
    answer = other.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert "somebody has dealt with it" in answer.text
    assert (root / "listings/anytown/arabic-teas.yml").exists()


def test_a_number_that_an_import_brings_is_not_covered_by_the_check_of_last_month(root: Path) -> None:
    text = _text(root, TEA)
    checked = f"{text}reviewed: {{on: 2026-10-01, by: Anytown CVS, how: by phone}}\n"
    (root / TEA).write_text(checked, encoding="utf-8")
    (root / "incoming").mkdir()
    fresh = text.replace("01632 960160", "01632 960999")
    (root / "incoming/arabic-tea.yml").write_text(fresh, encoding="utf-8")
    browser = client(root)
    done = press(browser, "/incoming?item=arabic-tea", "merge_incoming", **{"keep.join.phone": "import"})
    assert "due for a check again" in done
    assert "01632 960999" in _text(root, TEA)
    assert "reviewed" not in _text(root, TEA)
