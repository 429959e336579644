"""Other browsers than Chromium, each driven by what it speaks itself: Firefox by Marionette, WebKitGTK by WebDriver.

The commands are WebDriver's; only the way to send them differs. Debian has `firefox-esr`, `webkit2gtk-driver` and
`xvfb`, the screen that WebKitGTK needs where there is none.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PATIENCE = 60.0
KEYS = {"Tab": "\ue004", "Enter": "\ue007"}
_MINI = next(iter(Path("/usr").glob("lib*/*/webkit2gtk-4*/MiniBrowser")), None)
HERE = {
    "Firefox": shutil.which("firefox-esr") or shutil.which("firefox"),
    "WebKitGTK": _MINI and shutil.which("WebKitWebDriver") and shutil.which("Xvfb"),
}
"""Each browser, and whether all that it needs is on this machine."""


class Driver:
    """A browser that is driven."""

    def __init__(self, send: Callable[[str, dict[str, Any]], Any], version: str) -> None:
        self._send = send
        self.version = version

    def go(self, address: str) -> None:
        """Open a page. Where only what is after the # differs, the page is left first."""
        self._send("Navigate", {"url": "about:blank"})
        self._send("Navigate", {"url": address})

    def run(self, script: str) -> Any:
        """Return what an expression is in the page."""
        return self._send("ExecuteScript", {"script": f"return {script}", "args": []})

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        downs = [{"type": what, "value": KEYS.get(key, key)} for key in keys for what in ("keyDown", "keyUp")]
        self._send("PerformActions", {"actions": [{"type": "key", "id": "keys", "actions": downs}]})

    def until(self, script: str) -> None:
        """Wait until an expression is true in the page."""
        end = time.monotonic() + PATIENCE
        while not self.run(script):
            assert time.monotonic() < end, f"never true: {script}"
            time.sleep(0.1)


@contextmanager
def opened(name: str) -> Iterator[Driver]:
    """Give a browser, by its name in `HERE`."""
    with ExitStack() as stack:
        folder = stack.enter_context(TemporaryDirectory())
        yield {"Firefox": _firefox, "WebKitGTK": _webkit}[name](folder, stack)


# --- Firefox ------------------------------------------------------------------------------------------------------


def _firefox(folder: str, stack: ExitStack) -> Driver:
    port = _free_port()
    (Path(folder) / "user.js").write_text(f'user_pref("marionette.port", {port});\n', encoding="utf-8")
    command = [str(HERE["Firefox"]), "--headless", "--marionette", "--no-remote", "--profile", folder]
    _start(command, stack)
    line = stack.enter_context(_connected(port))
    answers = line.makefile("rb")
    _message(answers)  # it says who it is

    def send(name: str, parameters: dict[str, Any]) -> Any:
        said = json.dumps([0, 1, f"WebDriver:{name}", parameters])
        line.sendall(f"{len(said)}:{said}".encode())
        _, _, fault, found = _message(answers)
        assert fault is None, fault
        return found.get("value", found)

    session = send("NewSession", {})
    return Driver(send, session["capabilities"]["browserVersion"])


def _message(answers: Any) -> Any:
    length = b""
    while (byte := answers.read(1)) != b":":
        length += byte
    return json.loads(answers.read(int(length)))


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), PATIENCE)
        except OSError:
            assert time.monotonic() < end, "it does not answer"
            time.sleep(0.2)


# --- WebKitGTK ----------------------------------------------------------------------------------------------------

_PATHS = {"NewSession": "", "Navigate": "/url", "ExecuteScript": "/execute/sync", "PerformActions": "/actions"}


def _webkit(folder: str, stack: ExitStack) -> Driver:
    port, screen = _free_port(), f":{_free_port() % 1000 + 100}"
    _start(["Xvfb", screen, "-screen", "0", "1280x800x24", "-nolisten", "tcp"], stack)
    settings = {"DISPLAY": screen, "HOME": folder, "WEBKIT_DISABLE_COMPOSITING_MODE": "1", "GDK_BACKEND": "x11"}
    _start(["WebKitWebDriver", f"--port={port}"], stack, settings)
    _connected(port).close()
    top = f"http://127.0.0.1:{port}/session"
    options = {"binary": str(_MINI), "args": ["--automation"]}
    wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
    session = _post(top, wanted)

    def send(name: str, parameters: dict[str, Any]) -> Any:
        return _post(f"{top}/{session['sessionId']}{_PATHS[name]}", parameters)

    return Driver(send, session["capabilities"]["browserVersion"])


def _post(address: str, parameters: dict[str, Any]) -> Any:
    asked = urllib.request.Request(address, json.dumps(parameters).encode(), {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as fault:
        raise AssertionError(fault.read().decode()) from None


# --- processes ----------------------------------------------------------------------------------------------------


def _start(command: list[str], stack: ExitStack, settings: dict[str, str] | None = None) -> None:
    environment = {**os.environ, **(settings or {})}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    stack.callback(process.wait, 30)
    stack.callback(process.terminate)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
