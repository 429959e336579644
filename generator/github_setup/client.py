"""Asking GitHub, with its own `gh` command, which knows who is signed in."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

_SECONDS = 60


@dataclass(frozen=True)
class Answer:
    """What GitHub answered: the HTTP status, and the body as JSON has it; None where there is none."""

    status: int
    body: Any = None

    @property
    def is_success(self) -> bool:
        """Return whether it did what was asked."""
        return 200 <= self.status < 300

    @property
    def message(self) -> str:
        """Return why it did not, in GitHub's words."""
        return str(self.body.get("message", "")) if isinstance(self.body, dict) else ""


Ask = Callable[[str, str, Mapping[str, Any] | None], Answer]
"""Asks with a method, a path without its first stroke, and a body."""


class CannotAsk(Exception):
    """GitHub could not be asked at all. The message says why."""


def gh(method: str, path: str, body: Mapping[str, Any] | None = None) -> Answer:
    """Return GitHub's answer, whatever its status. Raises CannotAsk where there is none."""
    command = shutil.which("gh")
    if command is None:
        raise CannotAsk("the gh command is not on this machine (https://cli.github.com)")
    words = [command, "api", "--include", "--method", method, path]
    given = json.dumps(body) if body is not None else None
    words += ["--input", "-"] if given is not None else []
    try:
        done = subprocess.run(words, input=given, capture_output=True, encoding="utf-8", check=False, timeout=_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as fault:
        raise CannotAsk(f"gh gave no answer ({fault})") from None
    if not done.stdout.startswith("HTTP/"):
        raise CannotAsk((done.stderr.strip().splitlines() or ["gh said nothing"])[0])
    return _answer(done.stdout)


def _answer(printed: str) -> Answer:
    """Return what `gh api --include` printed: a line with the status, headers, an empty line, and the body."""
    head, _, text = printed.replace("\r\n", "\n").partition("\n\n")
    try:
        return Answer(int(head.split()[1]), json.loads(text) if text.strip() else None)
    except ValueError:
        raise CannotAsk("gh printed something that is not an answer") from None
