"""Going through the steps: what was so already, what was done, and what a person must press."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.github_setup.client import Answer, Ask, CannotAsk
from generator.github_setup.steps import Step

ALREADY, DONE, WOULD, BY_HAND = "already", "done", "would do", "by hand"
"""What became of a step."""
_MAY_WRITE = ("push", "maintain", "admin")


@dataclass(frozen=True)
class StepOutcome:
    """What became of one step; in the end `by_hand` says what to press."""

    state: str
    name: str
    reason: str = ""
    by_hand: str = ""


def outcomes(steps: Iterable[Step], repository: str, ask: Ask, dry_run: bool = False) -> Iterator[StepOutcome]:
    """Take each step that is still to take, and yield what became of it."""
    for step in steps:
        seen = ask("GET", _path(repository, step.read), None)
        if step.is_done(seen):
            yield StepOutcome(ALREADY, step.name)
        elif not step.method:
            yield StepOutcome(BY_HAND, step.name, "", step.by_hand)
        elif dry_run:
            yield StepOutcome(WOULD, step.name)
        else:
            method = (seen.is_success and step.method_where_there) or step.method
            yield _taken(step, ask(method, _path(repository, step.path), step.body))


def _taken(step: Step, answer: Answer) -> StepOutcome:
    if answer.is_success:
        return StepOutcome(DONE, step.name)
    return StepOutcome(BY_HAND, step.name, answer.message or f"HTTP {answer.status}", step.by_hand)


def only_by_hand(steps: Iterable[Step]) -> tuple[StepOutcome, ...]:
    """Return the steps of a new repository as ones to take by hand, where GitHub cannot be asked."""
    return tuple(StepOutcome(BY_HAND, step.name, "", step.by_hand) for step in steps if not step.is_upkeep)


def look(repository: str, ask: Ask) -> None:
    """Raise CannotAsk, with what to do, unless the repository is there and whoever is signed in may set it up."""
    answer = ask("GET", _path(repository, ""), None)
    if not answer.is_success:
        raise CannotAsk(f"GitHub shows no repository {repository} to whoever is signed in ({answer.message})")
    if not (answer.body.get("permissions") or {}).get("admin"):
        raise CannotAsk(f"whoever is signed in may not change the settings of {repository}: ask one of its owners")


def teams(repository: str, ask: Ask) -> tuple[str, ...]:
    """Return the teams that may write to a repository; none where it belongs to one person."""
    answer = ask("GET", _path(repository, "teams?per_page=100"), None)
    return tuple(team["slug"] for team in answer.body if team["permission"] in _MAY_WRITE) if answer.is_success else ()


def site_address(repository: str, ask: Ask) -> str:
    """Return where GitHub puts the site; nothing while there is none."""
    answer = ask("GET", _path(repository, "pages"), None)
    return str(answer.body.get("html_url", "")) if answer.is_success else ""


def _path(repository: str, path: str) -> str:
    return f"repos/{repository}/{path}".rstrip("/")
