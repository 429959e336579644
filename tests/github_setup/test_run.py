"""Each step is taken once, and what GitHub will not do is told with what to press."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from generator.github_setup import run
from generator.github_setup.client import Answer, Ask, CannotAsk
from generator.github_setup.run import ALREADY, BY_HAND, DONE, WOULD, StepOutcome
from generator.github_setup.steps import LABELS, steps
from tests.github_stand_in import Repository, answer


def asking(repository: Repository, token: str = "admin") -> Ask:
    """Return what asks the stand-in, without a network."""

    def ask(method: str, path: str, body: Mapping[str, Any] | None) -> Answer:
        status, said = answer(repository, method, f"/{path}", token, body)
        repository.asked += [] if method == "GET" else [f"{method} {path} {status}"]
        return Answer(status, said)

    return ask


def taken(repository: Repository, has_owners: bool = False, dry_run: bool = False) -> list[StepOutcome]:
    """Return what became of every step."""
    every = steps(repository.name, has_owners)
    return list(run.outcomes(every, repository.name, asking(repository), dry_run))


def states(outcomes: list[StepOutcome]) -> set[str]:
    """Return the states that there are."""
    return {outcome.state for outcome in outcomes}


def test_a_new_repository_is_set_up_and_a_second_time_changes_nothing() -> None:
    repository = Repository()
    assert states(taken(repository)) == {ALREADY, DONE}
    assert repository.labels.keys() == LABELS.keys()
    assert repository.pages
    assert repository.pages["build_type"] == "workflow"
    assert repository.workflow_permissions == {
        "default_workflow_permissions": "read",
        "can_approve_pull_request_reviews": True,
    }
    assert repository.protection == {
        "required_status_checks": {"strict": False, "contexts": ["Listings"]},
        "enforce_admins": False,
    }
    asked = len(repository.asked)
    assert states(taken(repository)) == {ALREADY}
    assert len(repository.asked) == asked


def test_a_dry_run_changes_nothing() -> None:
    repository = Repository()
    assert states(taken(repository, dry_run=True)) == {ALREADY, WOULD}
    assert repository.asked == []


def test_teams_are_asked_to_look_from_the_day_that_there_are_some() -> None:
    repository = Repository()
    taken(repository)
    assert states(taken(repository, has_owners=True)) == {ALREADY, DONE}
    assert repository.protection
    assert repository.protection["required_pull_request_reviews"]["require_code_owner_reviews"] is True
    new = Repository()
    taken(new, has_owners=True)
    assert new.protection == repository.protection


def test_rules_that_somebody_has_made_stay() -> None:
    repository = Repository(protection={"required_status_checks": {"strict": True, "contexts": ["Theirs"]},
                                        "enforce_admins": True})  # fmt: skip
    assert states(taken(repository)) == {ALREADY, DONE}
    assert repository.protection == {
        "required_status_checks": {"strict": True, "contexts": ["Theirs", "Listings"]},
        "enforce_admins": True,
    }


def test_a_site_from_a_branch_is_made_by_the_workflow_from_now_on() -> None:
    repository = Repository(pages={"build_type": "legacy", "html_url": "https://a.example/"})
    taken(repository)
    assert repository.pages == {"build_type": "workflow", "html_url": "https://a.example/"}


def test_a_workflow_that_github_put_to_sleep_is_woken_and_one_that_a_person_stopped_is_not() -> None:
    repository = Repository(workflows={"publish.yml": "disabled_inactivity", "worklist.yml": "disabled_manually"})
    taken(repository)
    assert repository.workflows == {"publish.yml": "active", "worklist.yml": "disabled_manually"}


def test_what_github_refuses_is_told_in_its_words_with_what_to_press() -> None:
    repository = Repository(may_protect=False, workflows={})
    refused = [outcome for outcome in taken(repository) if outcome.state == BY_HAND]
    assert [outcome.reason for outcome in refused] == [
        "Not Found",
        "Not Found",
        "Upgrade to GitHub Pro or make this repository public to enable this feature.",
        "Required status checks not enabled",
    ]
    assert all(outcome.by_hand.startswith("Open https://github.com/example-cvs/our-town/") for outcome in refused)


def test_another_name_of_the_branch_is_for_a_person_to_change() -> None:
    repository = Repository()
    repository.about["default_branch"] = "master"
    first = taken(repository)[0]
    assert (first.state, first.reason) == (BY_HAND, "")
    assert repository.about["default_branch"] == "master"


def test_only_an_owner_of_a_repository_that_is_there_may_go_on() -> None:
    run.look("example-cvs/our-town", asking(Repository()))
    with pytest.raises(CannotAsk, match="ask one of its owners"):
        run.look("example-cvs/our-town", asking(Repository(), "issues=write"))
    with pytest.raises(CannotAsk, match=r"no repository example-cvs/another .*Not Found"):
        run.look("example-cvs/another", asking(Repository()))


def test_only_teams_that_may_write_are_teams() -> None:
    repository = Repository(
        teams=[{"slug": "curators", "permission": "push"}, {"slug": "readers", "permission": "pull"}]
    )
    assert run.teams(repository.name, asking(repository)) == ("curators",)
    assert run.teams(repository.name, asking(repository, "issues=read")) == ()


def test_the_address_of_the_site_is_githubs() -> None:
    repository = Repository()
    assert run.site_address(repository.name, asking(repository)) == ""
    taken(repository)
    assert run.site_address(repository.name, asking(repository)) == "https://example-cvs.github.io/our-town/"


def test_by_hand_a_new_repository_has_few_steps() -> None:
    by_hand = run.only_by_hand(steps("example-cvs/our-town", has_owners=False))
    assert states(list(by_hand)) == {BY_HAND}
    assert len(by_hand) <= 7
