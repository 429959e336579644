"""Ask a real PostgreSQL the finder's judged queries: `python -m benchmarks.open_data.postgresql`.

It needs PostgreSQL's programs, as Debian's package `postgresql` brings them. A server of its own runs while it lasts,
in a folder of its own, and listens on no network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.open_data import engines

RESULTS = Path(__file__).parent / "postgresql.md"
_PORT = "54329"
_WHO = "postgres"


def main() -> None:
    """Say what PostgreSQL and the finder find, and write it down."""
    with tempfile.TemporaryDirectory(prefix="linkbook-postgresql-") as work:
        Path(work).chmod(0o755)
        text = engines.page("PostgreSQL", _WORDS, engines.asked(Path(work)), _ask_server)
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def _ask_server(one: engines.Asked) -> list[list[str]]:
    one.folder.chmod(0o755)
    with _server(one.folder) as ask:
        ask("-f", str(one.folder / "postgresql.sql"))
        return [_ids(ask, query.text) for query in one.queries]


def _ids(ask: _Ask, words: str) -> list[str]:
    quoted = words.replace("'", "''")
    return ask("-c", f"SELECT id FROM linkbook.find('{quoted}', 50)").split()


class _Ask:
    """Runs psql against the server."""

    def __init__(self, folder: Path) -> None:
        self._command = [
            *_as_its_own_user(),
            "psql",
            "-X",
            "-q",
            "-A",
            "-t",
            "-h",
            str(folder),
            "-p",
            _PORT,
            "-d",
            "postgres",
        ]

    def __call__(self, *words: str) -> str:
        return subprocess.run([*self._command, *words], stdout=subprocess.PIPE, text=True, check=True).stdout


@contextmanager
def _server(folder: Path) -> Iterator[_Ask]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs or not shutil.which("psql"):
        sys.exit("PostgreSQL is not on this machine. On Debian: apt-get install postgresql")
    data = folder / "data"
    data.mkdir()
    who = _as_its_own_user()
    if who:
        shutil.chown(data, _WHO)
        shutil.chown(folder, _WHO)
    options = f"-k {folder} -p {_PORT} -c listen_addresses='' -c fsync=off"
    control = [*who, str(programs[-1] / "pg_ctl"), "-D", str(data), "-s", "-w"]
    quiet = subprocess.DEVNULL
    subprocess.run(
        [*who, str(programs[-1] / "initdb"), "-D", str(data), "-E", "UTF8", "--locale=C.UTF-8"],
        check=True,
        stdout=quiet,
        stderr=quiet,
    )
    subprocess.run([*control, "-l", str(data / "log"), "-o", options, "start"], check=True)
    try:
        yield _Ask(folder)
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True)


def _as_its_own_user() -> list[str]:
    """Return what to put before a command: the server refuses to be run by root."""
    return ["setpriv", f"--reuid={_WHO}", f"--regid={_WHO}", "--clear-groups"] if os.getuid() == 0 else []


_WORDS = """\
`python -m benchmarks.open_data.postgresql`. Two directories and the open queries of `benchmarks/relevance`; no place is
given. PostgreSQL was filled from `data/search-engines/postgresql.sql` and asked `linkbook.find`.
"""


if __name__ == "__main__":
    main()
