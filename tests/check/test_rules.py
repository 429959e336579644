"""The run through the rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import check, load
from generator.check import confidential, personal, rules, safeguarding, style
from generator.check.context import GuardedPattern, ListingText
from generator.load.validation import Entry, validate
from generator.problems import Problem, Severity
from schema import Listing
from tests.conftest import PLAIN, SAMPLE, TODAY, copy_town
from tests.load.test_yaml_parser import document

Check = Callable[..., tuple[Problem, ...]]


def entry(text: str = PLAIN) -> Entry[Listing]:
    found, problems = validate(document(text), Listing, "tea-and-chat", ())
    assert found, problems
    return found


def test_a_plain_listing_has_no_problem(problems_of: Check) -> None:
    assert problems_of(PLAIN) == ()


def test_the_words_of_the_design_are_the_words_printed(problems_of: Check) -> None:
    problem = problems_of(PLAIN + "sessions: [{days: [tuseday]}]\n")[0]
    assert problem.sentence == 'sessions 1 › days 1: "tuseday" is not a day of the week. Did you mean "tuesday"?'


def test_a_held_listing_needs_a_named_person_and_no_more(problems_of: Check) -> None:
    held = PLAIN + "description: Ring us instead of 999.\n"
    assert [problem.severity for problem in problems_of(held)] == [Severity.HELD]
    (warning,) = problems_of(held + "approved: {on: 2026-10-01, by: Anytown CVS}\n")
    covers = warning.message.rpartition("covers: ")[2]
    assert problems_of(held + f"approved: {{on: 2026-10-01, by: Anytown CVS, covers: {covers}}}\n") == ()


@pytest.mark.parametrize("typed", ["cards, tea", "[[cards and tea]]", "{cards and: tea and cake}"])
@pytest.mark.parametrize("field", ["keywords", "languages", "other_names", "needs"])
def test_a_list_in_another_shape_is_told_and_breaks_no_rule(problems_of: Check, field: str, typed: str) -> None:
    lines = [line for line in PLAIN.splitlines() if not line.startswith(f"{field}:")]
    problems = problems_of("\n".join((*lines, f"{field}: {typed}", "")))
    assert {problem.field[0] for problem in problems} == {field}


def test_approval_does_not_excuse_an_error(problems_of: Check) -> None:
    text = PLAIN.replace("old-quay", "nowhere") + "approved: {on: 2026-10-01, by: Anytown CVS}\n"
    assert [problem.severity for problem in problems_of(text)] == [Severity.ERROR]


def test_a_part_that_was_substituted_is_reported_once(problems_of: Check) -> None:
    problems = problems_of(PLAIN.replace("[old-quay]", "[]"))
    assert [problem.message for problem in problems] == ["needs at least one here. For example: serves: [anytown]"]


@given(st.text(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_rule_raises_whatever_a_description_says(problems_of: Check, text: str) -> None:
    problems_of(PLAIN.encode() + b"description: " + repr_yaml(text))


def repr_yaml(text: str) -> bytes:
    kept = "".join(c for c in text if c.isprintable() and c not in "'\"\\")
    return f"'x {kept}'\n".encode("utf-8", "replace")


@pytest.mark.parametrize(
    "address", ["https://[x", "https://[::1]/", "https://a:b", "http://%", "https://\u2100.org/?a=1"]
)
def test_an_address_that_cannot_be_taken_apart_is_passed_over(address: str) -> None:
    found = ListingText(entry(PLAIN + f"description: 'See {address} now'\n"))
    for rule in rules.LISTING_RULES:
        assert rule is not None
    assert isinstance(found.urls, tuple)


def test_every_pattern_has_prefilters() -> None:
    for module in (personal, safeguarding, confidential, style):
        for name, guarded in vars(module).items():
            if isinstance(guarded, GuardedPattern):
                assert guarded.prefilters, f"{module.__name__}.{name}"


def test_a_text_is_taken_apart_once_with_its_comments() -> None:
    found = ListingText(entry(PLAIN + "# a note\n"))
    assert (("comment on line 9",), "# a note") in found.pieces
    assert "tea" in found.words
    assert found.contains_any(("company",))
    assert not found.contains_any(("zebra",))


@pytest.mark.parametrize("folder", [SAMPLE, SAMPLE.parents[1] / "directory"], ids=lambda folder: folder.name)
def test_one_listing_alone_has_every_problem_that_it_has_among_the_others(folder: Path) -> None:
    records = load.directory(folder)
    among = {p for p in check.problems(records, TODAY) if "/listings/" in p.path}
    alone = {p for entry in records.listings for p in check.listing_problems(entry, records, TODAY)}
    assert among <= alone


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://linkbook.example/", True),
        ("https://linkbook.example.org/anytown/", True),
        ("https://your-site.example.com/", True),
        ("https://linkbook.anytowncvs.org.uk/", False),
        ("https://anytown-cvs.github.io/linkbook/", False),
    ],
)
def test_an_address_of_the_site_that_is_still_the_stand_in_is_a_warning_at_once(
    address: str, told: bool, tmp_path: Path
) -> None:
    copy_town(tmp_path, with_listings=False)
    settings = tmp_path / "settings.yml"
    text = settings.read_text("utf-8").replace("made_up: yes\n", "")
    settings.write_text(text.replace("https://linkbook.example.org/anytown/", address), "utf-8")
    problems = [p for p in check.problems(load.directory(tmp_path), TODAY) if p.field == ("site_address",)]
    assert [p.severity for p in problems] == [Severity.WARNING] * told
    assert all("Put the address of your website" in p.message for p in problems)
    assert all(("stand-in" in p.message) == address.startswith("https://linkbook.") for p in problems)
