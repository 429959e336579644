"""The form's modules under Node: what a browser would make of some values, without one."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="Node is not here")


def run_script(script: str, argument: Any, folder: Path) -> Any:
    """Return what a script beside this file makes of some JSON."""
    path = folder / "argument.json"
    path.write_text(json.dumps(argument), "utf-8")
    done = subprocess.run(["node", str(HERE / script), str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def call(folder: Path, module: str, *calls: list[Any]) -> list[Any]:
    """Return what each call of a module's functions returns: a name, then what it is given."""
    results: list[Any] = run_script("call_functions.mjs", {"module": module, "calls": calls}, folder)
    return results
