"""Putting a taken submission on a branch of its own, without touching the files or the branch that a curator has open.

Git's own plumbing makes the commit: a blob, a tree and a reference. Arguments are lists, and only ids, places and the
names of fields go into names and messages.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from generator.submissions.result import Write


class CannotBranch(Exception):
    """Git would not make the branch. The words say why."""


@dataclass(frozen=True)
class Repository:
    """A repository, the commit that branches begin from, and the branches made in this run by their listings' ids."""

    top: Path
    base: str
    made: Mapping[str, str] = field(default_factory=dict)


def repository(folder: Path) -> Repository:
    """Return the repository that a folder lies in. Raises CannotBranch when there is none, or no commit in it."""
    top = Path(_git(folder, "rev-parse", "--show-toplevel"))
    return Repository(top, _git(folder, "rev-parse", "--verify", "HEAD^{commit}"))


def commit(repo: Repository, what: Write) -> tuple[Repository, str]:
    """Return the branch that now holds a listing's file, in one commit; a second of the same listing goes on the first.

    Raises CannotBranch when the file on disk has changes that nobody has committed, which would go along unseen.
    """
    path = Path(what.path).resolve().relative_to(repo.top.resolve()).as_posix()
    name = repo.made.get(what.id) or _free(repo, f"intake/{what.id}")
    parent = _git(repo.top, "rev-parse", "--verify", name) if what.id in repo.made else repo.base
    if what.id not in repo.made:
        _refuse_changes(repo, path, what.new)
    made = _git(repo.top, "commit-tree", _tree(repo, parent, path, what.text), "-p", parent, "-m", _message(what))
    _git(repo.top, "update-ref", f"refs/heads/{name}", made)
    return replace(repo, made={**repo.made, what.id: name}), name


def _message(what: Write) -> str:
    """Return what the commit says: names of things, and nothing that anybody wrote in a listing."""
    return f"{what.subject}\n\nSent in, and taken in with `linkbook intake`. A person has not looked at it yet.\n"


def _free(repo: Repository, name: str) -> str:
    """Return a branch name that is not taken: somebody else's change to the same listing is not written over."""
    taken = set(_git(repo.top, "for-each-ref", "--format=%(refname:short)", "refs/heads/intake").split())
    return next(n for number in count(1) if (n := name if number == 1 else f"{name}-{number}") not in taken)


def _refuse_changes(repo: Repository, path: str, new: bool) -> None:
    if not new and _git(repo.top, "status", "--porcelain", "--", path):
        raise CannotBranch(f"{path} has changes that are not committed. Commit them or put them aside first")


def _tree(repo: Repository, parent: str, path: str, text: str) -> str:
    """Return the tree of a commit with one file put in, worked out in an index of its own."""
    with tempfile.TemporaryDirectory() as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        blob = _git(repo.top, "hash-object", "-w", "--stdin", given=text)
        _git(repo.top, "read-tree", parent, more=index)
        _git(repo.top, "update-index", "--add", "--cacheinfo", f"100644,{blob},{path}", more=index)
        return _git(repo.top, "write-tree", more=index)


def _git(folder: Path, *words: str, given: str | None = None, more: Mapping[str, str] | None = None) -> str:
    """Return what git prints. Raises CannotBranch with git's own words when it fails."""
    try:
        done = subprocess.run(
            ["git", *words],  # noqa: S607  (git is wherever people have put it)
            cwd=folder,
            env={**os.environ, **(more or {})},
            input=(given or "").encode("utf-8"),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise CannotBranch("git is not installed here") from None
    if done.returncode:
        raise CannotBranch(done.stderr.decode("utf-8", "replace").strip() or f"git {words[0]} failed")
    return done.stdout.decode("utf-8", "replace").strip()
