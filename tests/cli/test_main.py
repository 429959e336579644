"""The command itself: what it does with the name of a command."""

from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner

from generator.cli import main


def test_a_misspelt_command_is_told_what_was_meant() -> None:
    done = CliRunner().invoke(main, ["chek"])
    assert done.exit_code == 2
    assert 'Did you mean "check"?' in done.output


def test_a_command_does_not_wait_for_what_only_others_need() -> None:
    program = "import sys; from generator.cli import main; main(['check', '--help'], standalone_mode=False)"
    program += "; print(sorted(name for name in ('generator.importing', 'generator.desk') if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
