"""Scripts with short names for what only they can see, as browsers are sent them: less by a fifth on the wire.

tdewolff-minify does it. It is a Go program, whose threads may not be there when a process is copied, as a build copies
itself; so it runs in a process of its own, once for each version of our scripts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

from generator.kept_values import of_program

_PROGRAM = """
import json, sys, minify
short = {path: minify.string("application/javascript", text) for path, text in json.load(sys.stdin).items()}
json.dump(short, sys.stdout)
"""


def shortened(scripts: Mapping[str, str]) -> Mapping[str, str]:
    """Return some modules by the same paths, which do the same and export the same names; the same bytes every time."""
    return _shortened(tuple(scripts.items()))


@of_program
def _shortened(scripts: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    # -P: a script of that name where the command was started is not the package.
    words = [sys.executable, "-P", "-c", _PROGRAM]
    done = subprocess.run(words, input=json.dumps(dict(scripts)), capture_output=True, text=True, check=True)
    made: dict[str, str] = json.loads(done.stdout)
    return made
