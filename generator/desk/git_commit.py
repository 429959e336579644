"""The commit of what was decided: the files of the decisions alone, in an index of its own, and the branch for it."""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Mapping, Sequence
from itertools import chain, count
from pathlib import Path

from generator.desk import decision as events
from generator.desk.decision import Decision
from generator.submissions.git_branch import CannotBranch, git

PREFIX = "desk/"
"""How the branches begin that the desk makes."""
CLOSES = "Closes #"
"""The word by which GitHub closes an issue when what has it is merged, before the issue's number."""


def branch_of(directory: Path) -> str:
    """Return the branch that a folder stands on; nothing where it stands on none, as in the middle of a rebase."""
    name = git(directory, "rev-parse", "--abbrev-ref", "HEAD")
    return "" if name == "HEAD" else name


def commit(directory: Path, decisions: Sequence[Decision], is_proposal: bool, today: datetime.date, by: str) -> str:
    """Return the branch that now holds the decisions' files in a commit; the folder stands on it.

    A proposal goes on a branch of its own. Raises CannotBranch with what git said, or where there is no branch.
    """
    top, head = Path(git(directory, "rev-parse", "--show-toplevel")), git(directory, "rev-parse", "HEAD")
    branch = branch_of(directory)
    if not branch:
        raise CannotBranch("HEAD is on no branch")
    paths = [str((directory / edit.path).resolve()) for edit in events.total(decisions)]
    if is_proposal and not branch.startswith(PREFIX):
        branch = _free_branch(top, f"{PREFIX}{today}")
    commit_id = _commit_id(top, head, paths, f"{_subject(decisions)}\n\n{_body(decisions)}", by) if paths else head
    git(top, "update-ref", f"refs/heads/{branch}", commit_id)
    git(top, "symbolic-ref", "HEAD", f"refs/heads/{branch}")
    if paths:
        git(top, "reset", "--quiet", "--", *paths)
    return branch


def _commit_id(top: Path, head: str, paths: Sequence[str], message: str, by: str) -> str:
    """Return a commit of some files as they lie in the folder, made in an index of its own; `head` if it has them."""
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        git(top, "read-tree", head, extra_env=index)
        git(top, "add", "--all", "--", *_known(top, head, paths), extra_env=index)
        tree = git(top, "write-tree", extra_env=index)
    if tree == git(top, "rev-parse", f"{head}^{{tree}}"):
        return head
    return git(top, "commit-tree", tree, "-p", head, "-m", message, extra_env=_author(top, by))


def _known(top: Path, head: str, paths: Sequence[str]) -> list[str]:
    """Return the paths that git can add: a file that came and went since `head` is nothing to it."""
    tracked = set(git(top, "ls-tree", "-r", "--name-only", "--full-tree", "-z", head).split("\0"))
    top_path = top.resolve()
    return [p for p in paths if Path(p).exists() or Path(p).relative_to(top_path).as_posix() in tracked]


def _author(top: Path, by: str) -> Mapping[str, str]:
    """Return who made the commit, where nobody has told git yet: the team, which is what a curator is here."""
    try:
        git(top, "var", "GIT_COMMITTER_IDENT")
        git(top, "config", "user.email")
        return {}
    except CannotBranch:
        who = {"NAME": by, "EMAIL": "curators@localhost"}
        given = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in who.items()}
        return {name: value for name, value in given.items() if name not in os.environ}


def _free_branch(top: Path, name: str) -> str:
    taken = set(git(top, "for-each-ref", "--format=%(refname:short)", "refs/heads/desk").split())
    return next(free for free in chain([name], (f"{name}-{n}" for n in count(2))) if free not in taken)


def _subject(decisions: Sequence[Decision]) -> str:
    changed = [decision for decision in decisions if decision.edits]
    return changed[0].line[:100] if len(changed) == 1 else f"Curators' decisions ({len(changed)})"


def _body(decisions: Sequence[Decision]) -> str:
    """Return what was decided, a line each, and the words by which GitHub closes issues when it is merged."""
    changed = [decision for decision in decisions if decision.edits]
    titles = [f"- {decision.line[:200]}" for decision in changed]
    return "\n".join([*titles, *dict.fromkeys(f"{CLOSES}{decision.issue}" for decision in changed if decision.issue)])
