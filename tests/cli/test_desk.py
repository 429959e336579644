"""Where the desk listens."""

from __future__ import annotations

import socket

import click
import pytest

from generator.cli import desk


def test_only_this_machine_can_reach_it() -> None:
    with desk.listener(0) as open_door:
        assert open_door.getsockname()[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_said_and_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(click.ClickException, match=f"Port {port} cannot be used .* Leave --port out"):
            desk.listener(port)
