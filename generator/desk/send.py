"""Sending decisions on their way: a commit, a branch, a pull request, each told in plain words with what to do next.

The files are changed already. Git is asked for a commit of them alone, whatever else lies changed in the folder. When
that is a proposal, the folder stands on its branch afterwards, so nothing seems to go back to how it was.
"""

from __future__ import annotations

import datetime
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

from generator.desk import decision as events
from generator.desk import issues
from generator.desk.decision import Decision
from generator.desk.git_commit import CLOSES, PREFIX, branch_of, commit
from generator.formatting import count_words
from generator.github_setup import repository
from generator.github_setup.client import Ask, gh
from generator.submissions.git_branch import CannotBranch, git

PROPOSE, COMMIT = "propose", "commit"
_KEPT = "Each change is saved as you make it, in the folder {}."
_NO_GIT = "There is nothing to send with: {}. {} Give that folder to whoever publishes the site."
_NO_BRANCH = (
    "Nothing can be sent from here yet: the folder shows one state of the book, and is on no branch of it. {} Go on as"
    " you were. Ask whoever set this up to type “git switch {}” in that folder, then open this page again."
)


@dataclass(frozen=True)
class Sent:
    """What became of sending, in sentences; and whether the decisions are in a commit now."""

    sentences: tuple[str, ...]
    committed: bool
    link: str = ""
    """Where to go on in a browser; nothing when there is no more to do."""


@dataclass(frozen=True)
class Ways:
    """How decisions can be sent from a folder."""

    commit: bool = False
    propose: bool = False
    branch: str = ""
    """The branch that the folder stands on."""
    why_not: str = ""
    repository: str = ""
    """OWNER/NAME of the repository on GitHub; nothing where there is none."""

    @property
    def is_proposal(self) -> bool:
        """Return whether the folder stands on a branch that the desk made."""
        return self.branch.startswith(PREFIX)


def ways(directory: Path) -> Ways:
    """Return how decisions can be sent from a folder, or why they cannot."""
    kept = _KEPT.format(directory.absolute())
    try:
        git(directory, "rev-parse", "--verify", "HEAD^{commit}")
        is_shared = "origin" in git(directory, "remote").split()
        name = repository.of_folder(directory) if is_shared else ""
        branch = branch_of(directory)
        if not branch:
            return Ways(why_not=_NO_BRANCH.format(kept, _main(directory)), repository=name)
        return Ways(commit=True, propose=is_shared, branch=branch, repository=name)
    except CannotBranch as fault:
        why = "git is not on this machine" if "not installed" in str(fault) else "this folder does not use git"
        return Ways(why_not=_NO_GIT.format(why, kept))


def send(
    directory: Path, decisions: Sequence[Decision], how: str, today: datetime.date, by: str, ask: Ask = gh
) -> Sent:
    """Put the files of decisions in one commit and, for a proposal, on a branch that is pushed and proposed.

    Issues that need no more than an answer get it. Never raises for git: what it refuses is told in the sentences,
    and nothing is lost.
    """
    sent = _send(directory, decisions, how, today, by)
    return replace(sent, sentences=(*sent.sentences, *_answers(directory, decisions, ask))) if sent.committed else sent


def _answers(directory: Path, decisions: Iterable[Decision], ask: Ask) -> Iterator[str]:
    """Yield what became of each issue that is answered and closed."""
    name = repository.of_folder(directory)
    answers = {decision.issue: decision.answer for decision in decisions if decision.issue and decision.answer}
    yield from (issues.close(name, number, answer, ask) for number, answer in answers.items() if name)


def _send(directory: Path, decisions: Sequence[Decision], how: str, today: datetime.date, by: str) -> Sent:
    try:
        if not events.total(decisions) and not ways(directory).is_proposal:
            return Sent(("No listing has changed, so there was nothing to propose.",), True)
        branch = commit(directory, decisions, how == PROPOSE, today, by)
    except CannotBranch as fault:
        return Sent(
            (f"Nothing was sent. {_says(fault)}", "Your decisions are kept. Once that is mended, press again."), False
        )
    count = sum(bool(decision.edits) for decision in decisions)
    done = f"{count_words(count, 'change')} {'is' if count == 1 else 'are'} in the book on this machine."
    if how == COMMIT:
        return Sent((done, "Readers see it when whoever looks after the site publishes the book the next time."), True)
    return _push(directory, _proposal(directory, branch), done)


def _says(fault: CannotBranch) -> str:
    """Return what git says, for whoever can read it."""
    return f"For whoever set this up, git says: {fault}"


# --- the pull request ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PullRequest:
    """What is asked of whoever merges."""

    branch: str
    subject: str
    lines: tuple[str, ...]
    """What every commit of the branch says, so that nothing is left out when one could not be pushed at once."""

    @property
    def closed(self) -> str:
        """Return the words that close issues; nothing when there are none."""
        return ", ".join(line for line in self.lines if line.startswith(CLOSES))


def _proposal(directory: Path, branch: str) -> PullRequest:
    try:
        bodies = git(directory, "log", "--reverse", "--format=%b", f"origin/{_main(directory)}..{branch}")
    except CannotBranch:
        bodies = git(directory, "log", "-1", "--format=%b", branch)
    lines = dict.fromkeys(line for line in bodies.splitlines() if line)
    return PullRequest(branch, git(directory, "log", "-1", "--format=%s", branch), tuple(lines))


def _push(directory: Path, proposal: PullRequest, done: str) -> Sent:
    quietly = {"GIT_TERMINAL_PROMPT": "0"}
    try:
        git(directory, "push", "--quiet", "--set-upstream", "origin", proposal.branch, extra_env=quietly)
    except CannotBranch as fault:
        return Sent(
            (
                done,
                f"It could not be sent on from this machine. {_says(fault)}",
                "Nothing is lost. Check that this machine is on the internet and signed in, then press Send again.",
            ),
            True,
        )
    return _pull_request(directory, proposal, (done, "It has been sent to where the book is kept."))


def _pull_request(directory: Path, proposal: PullRequest, done: tuple[str, ...]) -> Sent:
    branch = proposal.branch
    fault, said = _gh(directory, "pr", "view", branch, "--json", "body", "--jq", ".body")
    if not fault:
        return Sent((*done, *_updated(directory, proposal, said)), True)
    new = ("pr", "create", "--head", branch, "--title", proposal.subject, "--body-file", "-")
    fault, _ = _gh(directory, *new, given="\n".join(proposal.lines))
    if not fault:
        return Sent(
            (*done, "The team is asked on GitHub to look at it. Readers see it once one of them has said yes there."),
            True,
        )
    name = repository.of_folder(directory)
    if not name:
        return Sent((*done, f"Ask whoever looks after the book to take it in. It waits there as {branch}."), True)
    given = {"expand": "1", **({"body": "\n".join(proposal.lines)} if proposal.closed else {})}
    link = f"https://github.com/{name}/compare/{branch}?{urlencode(given)}"
    return Sent(
        (*done, f"The team could not be asked from here ({fault}). Open this page and press its green button."),
        True,
        link,
    )


def _updated(directory: Path, proposal: PullRequest, said: str) -> Iterator[str]:
    """Yield what became of an open pull request: what is new is put below what it says."""
    yield "The team had been asked already. What they look at now has this in it, too."
    words = [said, *(line for line in proposal.lines if line not in said.splitlines())]
    fault, _ = _gh(directory, "pr", "edit", proposal.branch, "--body-file", "-", given="\n".join(words))
    if fault and proposal.closed:
        yield f"Its words could not be changed ({fault}). Write this in them to close the issues: {proposal.closed}"


def _gh(directory: Path, *arguments: str, given: str = "") -> tuple[str, str]:
    """Return what went wrong with GitHub's own command, or nothing, and what it printed."""
    command = shutil.which("gh")
    if command is None:
        return "the gh command is not on this machine", ""
    done = subprocess.run(
        [command, *arguments],
        cwd=directory,
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    fault = (done.stderr.strip().splitlines() or ["gh failed"])[-1] if done.returncode else ""
    return fault, done.stdout.strip()


# --- afterwards ---------------------------------------------------------------------------------------------------


def newest(directory: Path) -> tuple[str, ...]:
    """Bring the folder to the newest book, when all that was decided has been sent; return what was done."""
    try:
        git(directory, "fetch", "--quiet", "origin", extra_env={"GIT_TERMINAL_PROMPT": "0"})
        main = _main(directory)
        git(directory, "switch", "--quiet", main)
        git(directory, "merge", "--quiet", "--ff-only", f"origin/{main}")
    except CannotBranch as fault:
        return (
            f"The newest book could not be fetched. {_says(fault)}",
            "Nothing has changed. Ask whoever set this up.",
        )
    return ("This is the newest book.",)


def _main(directory: Path) -> str:
    """Return the name of the branch that the site is published from."""
    try:
        return git(directory, "rev-parse", "--abbrev-ref", "origin/HEAD").removeprefix("origin/")
    except CannotBranch:
        return "main"
