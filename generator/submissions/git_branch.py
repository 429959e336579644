"""An accepted submission on a branch of its own: the files and the branch that a curator has open are not touched.

Git's own plumbing makes the commit: a blob, a tree and a reference. Arguments are lists, and only ids, places and the
names of fields go into names and messages.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import Path

from generator.submissions.result import PendingWrite


class CannotBranch(Exception):
    """Git would not make the branch. The message says why."""


@dataclass(frozen=True)
class Repository:
    """A repository, the commit that branches begin from, and the branches made in this run by their listings' ids."""

    top: Path
    base: str
    branches: Mapping[str, str] = field(default_factory=dict)


def repository(folder: Path) -> Repository:
    """Return the repository that a folder lies in. Raises CannotBranch when there is none, or no commit in it."""
    top = Path(git(folder, "rev-parse", "--show-toplevel"))
    return Repository(top, git(folder, "rev-parse", "--verify", "HEAD^{commit}"))


def commit(repo: Repository, pending: PendingWrite) -> tuple[Repository, str]:
    """Return the branch that now holds a listing's file, in one commit; a second of the same listing goes on the first.

    Raises CannotBranch when the file on disk has changes that nobody has committed, which would go along unseen.
    """
    path = Path(pending.path).resolve().relative_to(repo.top.resolve()).as_posix()
    name = repo.branches.get(pending.id) or _free_name(repo, f"intake/{pending.id}")
    parent = git(repo.top, "rev-parse", "--verify", name) if pending.id in repo.branches else repo.base
    if pending.id not in repo.branches and not pending.new:
        _refuse_uncommitted(repo, path)
    commit_id = git(
        repo.top, "commit-tree", _tree(repo, parent, path, pending.text), "-p", parent, "-m", _message(pending)
    )
    git(repo.top, "update-ref", f"refs/heads/{name}", commit_id)
    return replace(repo, branches={**repo.branches, pending.id: name}), name


def _message(pending: PendingWrite) -> str:
    """Return what the commit says: names of things, and nothing that anybody wrote in a listing."""
    return f"{pending.subject}\n\nSent in, and taken in with `linkbook intake`. A person has not looked at it yet.\n"


def _free_name(repo: Repository, name: str) -> str:
    """Return a branch name that is not taken: somebody else's change to the same listing is not written over."""
    taken = set(git(repo.top, "for-each-ref", "--format=%(refname:short)", "refs/heads/intake").split())
    numbered = (f"{name}-{number}" for number in count(2))
    return next(candidate for candidate in chain([name], numbered) if candidate not in taken)


def _refuse_uncommitted(repo: Repository, path: str) -> None:
    if git(repo.top, "status", "--porcelain", "--", path):
        raise CannotBranch(f"{path} has changes that are not committed. Commit them or put them aside first")


def _tree(repo: Repository, parent: str, path: str, text: str) -> str:
    """Return the tree of a commit with one file put in, worked out in an index of its own."""
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        blob = git(repo.top, "hash-object", "-w", "--stdin", stdin=text)
        git(repo.top, "read-tree", parent, extra_env=index)
        git(repo.top, "update-index", "--add", "--cacheinfo", f"100644,{blob},{path}", extra_env=index)
        return git(repo.top, "write-tree", extra_env=index)


def git(folder: Path, *arguments: str, stdin: str = "", extra_env: Mapping[str, str] | None = None) -> str:
    """Return what git prints in a folder. Raises CannotBranch with git's own words when it fails."""
    try:
        completed = subprocess.run(
            ["git", *arguments],  # noqa: S607  (git is wherever people have put it)
            cwd=folder,
            env={**os.environ, **(extra_env or {})},
            input=stdin.encode("utf-8"),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise CannotBranch("git is not installed here") from None
    if completed.returncode:
        raise CannotBranch(completed.stderr.decode("utf-8", "replace").strip() or f"git {arguments[0]} failed")
    return completed.stdout.decode("utf-8", "replace").strip()
