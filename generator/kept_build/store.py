"""Keeping what a build leaves, beside the directory, so that nothing broken, half written or foreign is ever believed.

What is kept are Python's own pickles, which can run code when they are read. So each is signed with a secret of this
machine's user, and one that bears no such signature, because a disk, a merge or a stranger changed it, is not read.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import pickle
import secrets
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_INDEX = "index"
_SIGNATURE_BYTES = 32


def kept_folder(directory: Path) -> Path:
    """Return the folder, beside the directory, of what a build of it leaves for the next."""
    return directory.resolve().parent / ".linkbook" / "kept-build"


class Store:
    """Named values in a folder, which change together or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._secret = _secret()
        self._names = self._read_index()

    def load(self, name: str) -> Any:
        """Return a value as it was saved; None when there is none, or it is not as it was."""
        file = self._names.get(name)
        try:
            data = (self.folder / file).read_bytes() if file else b""
        except OSError:
            return None
        if not file or not hmac.compare_digest(file, self._sign(data).hex()):
            return None
        return _unpickled(data)

    def write(self, values: Mapping[str, Any]) -> dict[str, str]:
        """Write some values, and return the file of each by its name, for `save` to put in place. Raises OSError."""
        files = {}
        for name, value in values.items() if self._secret else ():
            self.folder.mkdir(parents=True, exist_ok=True)
            data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            files[name] = self._sign(data).hex()
            self._write(files[name], data)
        return files

    def save(self, values: Mapping[str, Any], files: Mapping[str, str] | None = None) -> None:
        """Put some values in place of those of their names, and leave the others as they are. Raises OSError.

        `files` are those of values that were written before.
        """
        if not self._secret:
            return
        names = {**self._names, **(files or {}), **self.write(values)}
        index = pickle.dumps(names, pickle.HIGHEST_PROTOCOL)
        self._write(_INDEX, self._sign(index) + index)
        self._names = names
        self._forget_all_but({_INDEX, *names.values()})

    def clear(self) -> None:
        """Forget everything."""
        self._names = {}
        shutil.rmtree(self.folder, ignore_errors=True)

    def _read_index(self) -> dict[str, str]:
        try:
            data = (self.folder / _INDEX).read_bytes()
        except OSError:
            return {}
        signature, index = data[:_SIGNATURE_BYTES], data[_SIGNATURE_BYTES:]
        signed = bool(self._secret) and hmac.compare_digest(signature, self._sign(index))
        return (_unpickled(index) or {}) if signed else {}

    def _sign(self, data: bytes) -> bytes:
        return hashlib.blake2b(data, digest_size=_SIGNATURE_BYTES, key=self._secret).digest()

    def _write(self, name: str, data: bytes) -> None:
        """Write a file beside its place and then move it in, so that no half of one is ever found."""
        part = self.folder / f"{name[:16]}.{os.getpid()}.part"
        part.write_bytes(data)
        os.replace(part, self.folder / name)

    def _forget_all_but(self, used: set[str]) -> None:
        for path in self.folder.iterdir():
            if path.name not in used and path.is_file():
                path.unlink(missing_ok=True)


def _unpickled(data: bytes) -> Any:
    """Return a value of ours; None when this program, though it signed it, cannot read it any more."""
    try:
        return pickle.loads(data)  # noqa: S301  (its signature is ours)
    except Exception:  # whatever a class that has changed since may raise
        return None


def _secret() -> bytes:
    """Return the secret of this machine's user, made when there is none; nothing where none can be kept."""
    path = _cache_folder() / "linkbook" / "kept-build.secret"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            part = path.with_name(f"{path.name}.{os.getpid()}.part")
            part.touch(mode=0o600)
            part.write_bytes(secrets.token_bytes(32))
            os.replace(part, path)
        found = path.read_bytes()
    except (OSError, RuntimeError):
        return b""
    return found if len(found) == _SIGNATURE_BYTES else b""


def _cache_folder() -> Path:
    """Return where this user's programs keep what they can do without."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home())
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
