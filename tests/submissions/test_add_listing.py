"""A new listing is checked where it would lie, and written over nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.submissions.result import ACCEPTED, REFUSED, UNCHANGED, Result
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW, TESTS

Take = Callable[..., list[Result]]


def test_a_good_listing_is_taken_with_the_day_and_in_the_house_style(take: Take, folder: Path) -> None:
    (result,) = take(NEW)
    assert result.state == ACCEPTED
    assert result.write
    assert result.write.path == str(folder / "listings/anytown/knit-and-natter.yml")
    assert result.write.text.endswith("added: 2026-11-21\n")
    assert '    starts: "10:30"\n' in result.write.text
    assert result.write.subject == "Add knit-and-natter"
    assert "  summary: Knitting, tea and talk." in result.lines


def test_what_only_a_curator_writes_is_left_out(take: Take) -> None:
    (result,) = take(
        NEW + "reviewed: {on: 2026-01-01, by: Me}\napproved: {on: 2026-01-01, by: Me}\nadded: 2020-01-01\n"
        "consent: {on: 2026-01-01, note: Me too}\n"
    )
    assert result.write
    assert "Me" not in result.write.text
    assert result.write.text.count("added:") == 1
    assert result.lines[-1] == "  (left out, because only a curator writes it: reviewed, added, approved, consent)"


def test_a_held_listing_cannot_approve_itself(take: Take) -> None:
    text = NEW.replace("Knitting, tea and talk.", "This cures depression.")
    (result,) = take(text + "approved: {on: 2026-01-01, by: Me}\n")
    assert result.state == ACCEPTED
    assert [p.code for p in result.problems] == ["clinical_claim"]


def test_a_mobile_with_a_consent_of_its_sender_is_asked_about(take: Take) -> None:
    (result,) = take(NEW + "consent: {on: 2026-01-01}\n" + "times_note: Text 07700 900123 first.\n")
    assert result.write
    assert "consent" not in result.write.text
    assert [p.code for p in result.problems] == ["mobile"]


def test_the_same_listing_twice_is_in_the_book_already(take: Take) -> None:
    first, second, renamed = take(NEW, NEW, NEW.replace("knit-and-natter", "knitters"))
    assert first.state == ACCEPTED
    assert (second.state, second.heading) == (UNCHANGED, "already in the book as knit-and-natter; nothing to do")
    assert renamed.state == UNCHANGED


def test_another_listing_with_the_same_address_is_shown_beside_it_and_offered_its_own(take: Take) -> None:
    _, second = take(NEW, NEW.replace("Knitting, tea", "Crochet, tea"))
    assert second.state == REFUSED
    assert second.write is None
    assert second.lines[:3] == (
        "  summary",
        "    the book says: Knitting, tea and talk.",
        "    this says: Crochet, tea and talk.",
    )
    assert "--as knit-and-natter-old-quay" in second.problems[-1].sentence
    (third,) = take(NEW.replace("Knitting, tea", "Crochet, tea"), as_id="crochet")
    assert third.write
    assert third.write.id == "crochet"


def test_an_old_address_of_another_listing_is_not_taken_again(take: Take) -> None:
    (result,) = take(NEW.replace("knit-and-natter", "tuesday-singers"))
    assert result.state == REFUSED
    assert '"tuesday-singers" is in the book already' in result.problems[-1].message


def test_problems_are_in_checks_own_words_at_the_lines_that_were_sent(take: Take) -> None:
    (result,) = take(NEW.replace("[monday]", "[monady]"))
    assert result.state == REFUSED
    assert result.text().splitlines()[-1] == (
        '1.yml:11: sessions 1 › days 1: "monady" is not a day of the week. Did you mean "monday"?'
    )


@pytest.mark.parametrize(
    "address",
    ["listings/../../etc/cron.yml", "/etc/passwd.yml", "listings/nowhere/x.yml", "listings/anytown/CON.yml", "x"],
)
def test_no_address_leads_out_of_the_listings(take: Take, folder: Path, address: str) -> None:
    (result,) = take(NEW.replace("listings/anytown/knit-and-natter.yml", address))
    assert result.write
    assert result.write.path == str(folder / "listings/anytown/knit-and-natter.yml")


def test_an_address_that_a_curator_chose_must_be_one(take: Take) -> None:
    (result,) = take(NEW, as_id="../x")
    assert result.state == REFUSED
    assert "small letters" in result.problems[0].message


def test_a_hundred_at_once(take: Take, working_copy: WorkingCopy) -> None:
    texts = [NEW.replace("Knit and Natter", f"Knit {n}").replace("knit-and-natter", f"knit-{n}") for n in range(100)]
    results = take(*texts)
    assert {result.state for result in results} == {ACCEPTED}
    assert len({result.write.path for result in results if result.write}) == 100


CASES = [path for path in sorted((TESTS / "cases").rglob("*.yml")) if "never_says:" in path.read_text("utf-8")]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_what_must_not_be_repeated_is_not(take: Take, path: Path) -> None:
    case = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for name, text in case["files"].items():
        if name.startswith("listings/"):
            results = take(text, f"--- linkbook ---\n{text}\n--- end ---\n")
            said = "".join(result.text() for result in results)
            assert all(words.casefold() not in said.casefold() for words in case["never_says"])
            written = "".join(result.write.text for result in results if result.write)
            assert all(words.casefold() not in written.casefold() for words in case["never_says"])


def test_a_secret_in_a_comment_is_neither_shown_nor_written(take: Take) -> None:
    (result,) = take(NEW + "# Mrs Smith, NHS number 943 476 5919\n")
    assert "943" not in result.text()
    assert result.write
    assert "943" not in result.write.text
