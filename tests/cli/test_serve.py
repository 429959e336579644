"""The command that serves the site: what it says when it cannot, and where to look when it can."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.cli import serve as command
from tests.live_site.served import dress_plainly
from tests.town import SAMPLE


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["serve", "--no-leaflets", *map(str, words)])


@pytest.fixture(autouse=True)
def _no_mkdocs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_dress", lambda _, folder: dress_plainly(folder))


def test_it_says_where_to_look(monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(live: object, host: str, port: int, ready: object) -> None:
        ready(port)  # type: ignore[operator]
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "serve_live", serve)
    done = run("--directory", SAMPLE, "--address", "127.0.0.1:8123")
    assert done.exit_code == 0, done.output
    assert "Open http://127.0.0.1:8123/ in a browser. Press Ctrl and C to stop.\nStopped.\n" in done.stderr


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        address = f"127.0.0.1:{other.getsockname()[1]}"
        done = run("--directory", SAMPLE, "--address", address)
    assert done.exit_code == 1
    assert f"Error: {address} cannot be used: Address already in use. Try --address 127.0.0.1:0" in done.stderr


@pytest.mark.parametrize("address", ["8000", "localhost:", "localhost:web", "localhost:70000"])
def test_an_address_that_is_none_is_told(address: str) -> None:
    done = run("--directory", SAMPLE, "--address", address)
    assert done.exit_code == 2
    assert "is not a host and a port. Type it like 127.0.0.1:8000" in done.stderr
