"""MkDocs is asked for the pages of the right town, and stopped when it is of no more use."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.dressing import Undressable, environment, finish, mkdocs_config, running
from generator.resources import MKDOCS
from tests.town import SAMPLE


def test_a_town_is_built_as_the_file_beside_its_directory_says(tmp_path: Path) -> None:
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    assert mkdocs_config(town) == MKDOCS
    (town.parent / "mkdocs.yml").touch()
    assert mkdocs_config(town) == town.parent / "mkdocs.yml"


def test_mkdocs_is_told_of_the_directory_and_not_to_stamp() -> None:
    told = environment(SAMPLE, stamp=False)
    assert (told["LINKBOOK_DIRECTORY"], told["LINKBOOK_STAMP"]) == (str(SAMPLE), "false")


def test_a_program_of_no_more_use_is_stopped() -> None:
    sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]
    with running(subprocess.Popen(sleeper, text=True)) as mkdocs:
        assert mkdocs
        assert mkdocs.poll() is None
    assert mkdocs.wait(10) != 0
    with running(None) as nothing:
        assert nothing is None


def test_what_mkdocs_says_of_half_a_template_names_the_file_and_the_line() -> None:
    said = """Traceback (most recent call last):
  File "/usr/lib/jinja2/environment.py", line 942, in handle_exception
    raise rewrite_traceback_stack(source=source)
  File "site_overrides/main.html", line 3, in template
    {% if %}
jinja2.exceptions.TemplateSyntaxError: Expected an expression
"""
    program = [sys.executable, "-c", "import sys; print(sys.argv[1]); sys.exit(1)", said]
    with pytest.raises(Undressable) as caught:
        finish(subprocess.Popen(program, encoding="utf-8", stdout=subprocess.PIPE))
    assert caught.value.reason == "site_overrides/main.html, line 3: Expected an expression"
