"""The curators' commands: what each says, what it writes, and how it ends."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from generator.curation.link_check import fetch
from generator.curation.link_check.status import DEAD, NO_NAME, WORKS, LinkStatus

SAMPLE = Path(__file__).parent.parent / "sample"
DAY = "2026-11-21"
COMMANDS = ("due", "links", "duplicates", "report")


def run(command: str, *words: object, directory: Path = SAMPLE, today: str = DAY) -> Result:
    given = [command, "--directory", str(directory), "--today", today, *map(str, words)]
    return CliRunner().invoke(cli.main, given)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder, where a command may write."""
    monkeypatch.chdir(tmp_path)


# --- what they share ----------------------------------------------------------------------------------------------


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Give a town with a mistake in the choir's file."""
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    choir = town / "listings/anytown/sing-along-choir.yml"
    choir.write_text(choir.read_text("utf-8").replace("days: [tuesday]", "days: [tuseday]"), "utf-8")
    return town


@pytest.mark.parametrize("command", COMMANDS)
def test_a_broken_file_stops_nothing_but_itself(command: str, broken: Path, web: Callable[..., list[str]]) -> None:
    web(_works)
    done = run(command, directory=broken)
    assert done.exit_code == 0, done.output
    assert 'Did you mean "tuesday"?' in done.stderr
    assert "sing-along-choir.yml: broken, so left out, since no good copy is kept. Mend it" in done.stderr
    assert "sing-along-choir" not in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_a_book_that_cannot_be_read_at_all_is_mended_first(command: str, broken: Path, tmp_path: Path) -> None:
    (broken / "settings.yml").unlink()
    done = run(command, directory=broken)
    assert done.exit_code == 1
    assert "Mend these first." in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["town"]


@pytest.mark.parametrize("command", ["due", "links"])
def test_an_unknown_place_is_refused_with_the_nearest(command: str) -> None:
    done = run(command, "--place", "otherhma")
    assert done.exit_code == 2
    assert '"otherhma" is not a place here. Did you mean "otherham"?' in done.stderr


def test_what_waits_for_a_named_person_is_left_out_and_counted(tmp_path: Path) -> None:
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    tea = town / "listings/anytown/arabic-tea.yml"
    tea.write_text(tea.read_text("utf-8") + "times_note: We have closed.\n", "utf-8")
    done = run("due", directory=town)
    assert "arabic-tea" not in done.stdout
    assert "1 listing left out, waiting for a named person: see linkbook check." in done.stderr


# --- due ----------------------------------------------------------------------------------------------------------


def test_due_says_whom_to_ring() -> None:
    done = run("due")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("12 listings to check, from 11 organisations. The most neglected come first.\n\n")
    assert "  - Telephone Friends  [telephone-friends]\n    Overdue." in done.stdout


def test_due_looks_as_far_ahead_as_it_is_told() -> None:
    assert "night-cafe" not in run("due", "--within", "21w").stdout
    assert "night-cafe" in run("due", "--within", "22w").stdout
    assert "night-cafe" in run("due", "--within", "148 days").stdout


@pytest.mark.parametrize("days", ["soon", "-1d", "30m", "d", "99999"])
def test_days_that_are_none_are_refused_in_plain_words(days: str) -> None:
    done = run("due", f"--within={days}")
    assert done.exit_code == 2
    assert f'"{days}" is not a number of days. Write it like 30d or 6w.' in done.stderr


def test_due_says_that_nothing_is() -> None:
    done = run("due", "--place", "Otherham")
    assert (done.exit_code, done.stdout) == (0, "Nothing is due in Otherham within 30 days.\n")
    assert run("due", "--place", "otherham", "--email").stdout == done.stdout


@pytest.mark.parametrize("form", ["csv", "markdown"])
def test_what_is_not_due_is_no_row_and_no_issue(form: str) -> None:
    done = run("due", "--place", "otherham", "--format", form)
    assert (done.exit_code, done.stdout) == (0, "")
    assert "Nothing is due in Otherham within 30 days." in done.stderr


def test_due_as_rows_and_as_an_issue() -> None:
    assert run("due", "--format", "csv").stdout.splitlines()[0].startswith("\ufefforganisation,listing,id,state")
    assert run("due", "--format", "markdown").stdout.startswith("On 21 November 2026: 12 listings to check")


def test_due_writes_a_message_to_each_organisation_and_says_whom_to_ring(tmp_path: Path) -> None:
    done = run("due", "--email", "--out", "mail")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("2 messages in mail. Open each, read it and send it.\n")
    assert "10 listings to check, from 9 organisations. They give no e-mail address, so ring:" in done.stdout
    assert len(list((tmp_path / "mail").glob("*.eml"))) == 2
    assert b"To: clwb@example.org" in (tmp_path / "mail/cymdeithas-gymraeg-y-dref.eml").read_bytes()


def test_messages_never_lie_among_those_of_another_day(tmp_path: Path) -> None:
    (tmp_path / "due-mail").mkdir()
    (tmp_path / "due-mail/old.eml").write_text("old")
    done = run("due", "--email")
    assert done.exit_code == 1
    assert "due-mail is not empty. Move what is in it, or choose another folder with --out." in done.stderr
    assert [path.name for path in (tmp_path / "due-mail").iterdir()] == ["old.eml"]


# --- links --------------------------------------------------------------------------------------------------------

Answers = Callable[[str], LinkStatus]


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Return a function that makes the internet answer, and gives the list of what is asked."""

    def answer(answers: Answers, stop_after: int | None = None) -> list[str]:
        asked: list[str] = []

        async def check(urls: Iterable[str], user_agent: str, on_status: Callable[[str, LinkStatus], None]) -> None:
            assert "(+https://linkbook.example.org/anytown/)" in user_agent
            for url in urls:
                if len(asked) == stop_after:
                    raise KeyboardInterrupt
                asked.append(url)
                on_status(url, answers(url))

        monkeypatch.setattr(fetch, "check", check)
        return asked

    return answer


def _works(url: str) -> LinkStatus:
    return LinkStatus(WORKS)


def _quiz_is_dead(url: str) -> LinkStatus:
    return LinkStatus(DEAD, "The page is gone.") if url.endswith("/quiz") else LinkStatus(WORKS)


def test_links_leaves_in_peace_what_worked_this_week(web: Callable[..., list[str]], tmp_path: Path) -> None:
    first = web(_works)
    done = run("links")
    assert done.exit_code == 0, done.output
    assert len(first) > 5
    assert f"{len(first)} web addresses: {len(first)} work." in done.stdout
    assert (tmp_path / ".linkbook-links.json").is_file()
    again = web(_works)
    assert run("links", today="2026-11-27").stdout == done.stdout
    assert again == []
    run("links", today="2026-11-28")
    assert again == first


def test_links_calls_dead_what_was_so_on_two_days_and_fails_only_when_asked(web: Callable[..., list[str]]) -> None:
    web(_quiz_is_dead)
    first = run("links", "--strict")
    assert first.exit_code == 0
    assert "May be dead: wait for another day (1)\n  https://www.example.org/quiz\n" in first.stdout
    second = run("links", today="2026-11-22")
    assert second.exit_code == 0
    assert "Dead: find where it went, or take it out (1)" in second.stdout
    assert "Seen so since 21 November 2026." in second.stdout
    assert "In listings/anytown/online-quiz.yml, join › website" in second.stdout
    assert run("links", "--strict", today="2026-11-22").exit_code == 1


def test_links_of_one_place_forgets_nothing_of_the_others(web: Callable[..., list[str]], tmp_path: Path) -> None:
    web(_works)
    run("links")
    before = json.loads((tmp_path / ".linkbook-links.json").read_text())["addresses"]
    assert run("links", "--place", "otherham").exit_code == 0
    assert json.loads((tmp_path / ".linkbook-links.json").read_text())["addresses"] == before


def test_links_keeps_what_was_learnt_when_it_is_stopped(web: Callable[..., list[str]], tmp_path: Path) -> None:
    asked = web(_works, stop_after=2)
    done = run("links", "--kept", "known.json")
    assert done.exit_code == 0
    assert "Stopped. What was learnt so far is kept." in done.stderr
    assert "not asked yet: run it again." in done.stdout
    assert list(json.loads((tmp_path / "known.json").read_text())["addresses"]) == sorted(asked)


def test_links_of_a_machine_off_the_internet_writes_nothing_of_it(
    web: Callable[..., list[str]], tmp_path: Path
) -> None:
    web(lambda url: LinkStatus(DEAD, NO_NAME))
    done = run("links", "--kept", "known.json")
    assert done.exit_code == 0
    assert (
        "No website was found at all. Is this machine on the internet? Nothing of that is written down." in done.stderr
    )
    assert json.loads((tmp_path / "known.json").read_text())["addresses"] == {}


def test_links_for_machines_is_json_and_nothing_else(web: Callable[..., list[str]]) -> None:
    web(_quiz_is_dead)
    rows = json.loads(run("links", "--format", "json").stdout)
    assert rows[0]["kind"] == "maybe dead"
    assert run("links", "--format", "markdown").stdout.startswith("\n### May be dead")


def test_links_never_writes_over_another_file(web: Callable[..., list[str]], tmp_path: Path) -> None:
    asked = web(_works)
    (tmp_path / "settings.yml").write_text("name: Mine\n")
    done = run("links", "--kept", "settings.yml")
    assert done.exit_code == 1
    assert "settings.yml is not a file that linkbook links wrote." in done.stderr
    assert (tmp_path / "settings.yml").read_text() == "name: Mine\n"
    assert asked == []


def test_links_of_a_place_without_any_says_so(web: Callable[..., list[str]], tmp_path: Path) -> None:
    web(_works)
    done = run("links", "--place", "everywhere")
    assert (done.exit_code, done.stdout) == (0, "There is no web address to ask among the listings for everywhere.\n")
    assert run("links", "--place", "everywhere", "--format", "json").stdout == "[]\n"


# --- duplicates and report ----------------------------------------------------------------------------------------


def test_duplicates_says_when_there_are_none() -> None:
    done = run("duplicates")
    assert (done.exit_code, done.stdout) == (0, "No two listings look like the same thing.\n")


def test_duplicates_says_why_where_they_differ_and_what_to_do(tmp_path: Path) -> None:
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    listings = town / "listings/anytown"
    text = (listings / "online-quiz.yml").read_text("utf-8").replace("formerly:", "# formerly:")
    (listings / "thursday-quiz.yml").write_text(text, "utf-8")
    done = run("duplicates", directory=town)
    assert done.exit_code == 0, done.output
    assert "the same name" in done.stdout
    assert (
        "\n1 pair. If two are one, keep one file, delete the other, and put the other's id\nin `formerly`"
        in done.stdout
    )


def test_report_writes_a_page_and_a_sheet_and_says_what_to_do_first(tmp_path: Path) -> None:
    done = run("report", "--out", "r.html", "--csv", "r.csv")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("1. 1 listing is overdue for a check. Start with Anytown, where there is 1.\n2. ")
    assert done.stdout.endswith("\nThe rest is in r.html and r.csv.\n")
    assert "<!doctype html>" in (tmp_path / "r.html").read_text("utf-8")
    assert (tmp_path / "r.csv").read_bytes().startswith("\ufeffrow,place,name".encode())
    first = (tmp_path / "r.html").read_bytes()
    run("report", "--out", "again.html")
    assert (tmp_path / "again.html").read_bytes() == first


@pytest.mark.parametrize("words", [("report", "--out"), ("links", "--kept"), ("due", "--email", "--out")])
def test_what_cannot_be_written_is_said_in_words(
    words: tuple[str, ...], web: Callable[..., list[str]], tmp_path: Path
) -> None:
    web(_works)
    (tmp_path / "file").write_text("not a folder")
    done = run(*words, "file/inside")
    assert done.exit_code == 1
    assert "could not be written: " in done.stderr
    assert isinstance(done.exception, SystemExit)
