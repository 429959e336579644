"""GitHub's issues as post: each open one is a file in the folder, and is answered and closed when all is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.formatting import count_words
from generator.github_setup.client import Ask, CannotAsk
from generator.submissions import github_issue, yaml_block

_FILE_NAME = re.compile(r"(?:^|[/\\])issue-([1-9][0-9]{0,8})\.md$")
_MOST = 100
"""Most issues that GitHub gives at once."""
TAKEN_IN_THERE = "accepted"
"""The label of an issue that the workflow on GitHub takes in: to take it in here too would propose it twice."""


def number(name: str) -> int:
    """Return the number of the issue that a file of the post holds, by its name; 0 when it holds none."""
    match = _FILE_NAME.search(name)
    return int(match[1]) if match else 0


def address(repository: str, issue: int) -> str:
    """Return the address of an issue, or nothing where there is none."""
    return f"https://github.com/{repository}/issues/{issue}" if repository and issue else ""


def fetch(folder: Path, repository: str, ask: Ask) -> tuple[str, ...]:
    """Put the open issues that our forms made in the folder of the post; return in sentences what was done.

    Files of issues that are no longer open are taken out of it. What was decided of them stays in the journal.
    """
    try:
        answer = ask("GET", f"repos/{repository}/issues?state=open&per_page={_MOST}", None)
    except CannotAsk as fault:
        return (f"The issues could not be fetched: {fault}.",)
    if not answer.is_success or not isinstance(answer.body, list):
        return (f"The issues of {repository} could not be fetched. GitHub says: {answer.message}.",)
    found = dict(_files(answer.body))
    folder.mkdir(parents=True, exist_ok=True)
    if len(answer.body) < _MOST:
        _remove_others(folder, found)
    for name, text in found.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return (
        f"{count_words(len(found), 'open issue')} of {repository} {'is' if len(found) == 1 else 'are'} in the post.",
    )


def _files(issues: list[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each issue that one of our forms made."""
    for issue in issues:
        text = str(issue.get("body") or "").replace("\r\n", "\n")
        is_ours = github_issue.is_issue(text) or yaml_block.blocks(text)
        if is_ours and "pull_request" not in issue and TAKEN_IN_THERE not in _labels(issue):
            yield f"issue-{issue['number']}.md", text


def _labels(issue: Mapping[str, Any]) -> set[str]:
    """Return the names of an issue's labels: GitHub gives each as a word, or with its colour."""
    return {str(label["name"]) if isinstance(label, dict) else str(label) for label in issue.get("labels", ())}


def _remove_others(folder: Path, found: Mapping[str, str]) -> None:
    for file in folder.glob("issue-*.md"):
        if number(file.name) and file.name not in found:
            file.unlink()


def close(repository: str, issue: int, answer: str, ask: Ask) -> str:
    """Answer an issue and close it, unless it is closed already; return in a sentence what was done."""
    path = f"repos/{repository}/issues/{issue}"
    try:
        seen = ask("GET", path, None)
        if seen.is_success and seen.body["state"] == "closed":
            return f"Issue {issue} is closed already."
        done = ask("POST", f"{path}/comments", {"body": answer}) if seen.is_success else seen
        done = ask("PATCH", path, {"state": "closed", "state_reason": "completed"}) if done.is_success else done
        why = "" if done.is_success else f"GitHub says: {done.message}"
    except CannotAsk as fault:
        why = str(fault)
    if why:
        return f"Issue {issue} could not be answered and closed ({why}). Do that here: {address(repository, issue)}"
    return f"Issue {issue} has been answered and closed."
