"""What lies round a town's directory: how its site is made, which Linkbook makes it, and what GitHub does by itself.

Everything that can be is our own file, so that a town's workflows cannot drift from those that we run ourselves.
"""

from __future__ import annotations

import json
import re
import shutil
from importlib.metadata import distribution
from pathlib import Path

from generator.contract import issue_templates
from generator.load import Records
from generator.load.safe_read import read
from generator.resources import ROOT, SCHEMAS, STARTER
from generator.scaffold import codeowners
from generator.scaffold.directory import TownDetails, put

WORKFLOWS = ("check.yml", "publish.yml", "submissions.yml", "worklist.yml")
COPIED = (
    ".github/pull_request_template.md",
    *(
        f".github/scripts/{name}.sh"
        for name in "due link_memory pictures propose run_state schedules standing_issues take_in tell_change".split()
    ),
)
_COMMANDS = {"check": "check", "build": "build --clean"}
"""What a step does whose name has the word."""
_FORMS_NOTE = "# Written by `linkbook init`. When you add an area or a need, add it to the lists here too.\n"
_SET_UP = re.compile(r"(?<=      - name: )(Set up.*)\n(?:        .*\n)+")
_OUR_CODE = re.compile(r"\n  code:\n(?:    .*\n|\n)+")


def fill(draft: Path, details: TownDetails, records: Records) -> None:
    """Write all of a town's repository but its directory into the folder `draft`."""
    version = distribution("linkbook").version
    words = {"name": details.name, "id": details.id, "version": version, "requirement": requirement_here()}
    for path in sorted(path for path in STARTER.rglob("*") if path.is_file()):
        put(draft / path.relative_to(STARTER), _filled(_text(path), words))
    put(draft / codeowners.PATH, codeowners.text([details.id]))
    for name in COPIED:
        put(draft / name, _text(ROOT / name))
    for name in WORKFLOWS:
        put(draft / ".github/workflows" / name, workflow(_text(ROOT / ".github/workflows" / name)))
    for name, form in issue_templates.files(records).items():
        put(draft / issue_templates.FOLDER / name, _FORMS_NOTE + form.partition("\n")[2])
    shutil.copytree(SCHEMAS, draft / "schema/json")


def _filled(text: str, words: dict[str, str]) -> str:
    """Return a text of the starter with each `[[word]]` replaced."""
    return re.sub(r"\[\[(\w+)\]\]", lambda match: words[match[1]], text)


def _text(path: Path) -> str:
    source, _ = read(path, str(path))
    assert source
    return source.text


# --- which Linkbook -----------------------------------------------------------------------------------------------


def requirement(version: str, origin: str | None) -> str:
    """Return the line that installs this Linkbook again: its number, or the address that it was installed from.

    `origin` is the text of the `direct_url.json` that installers leave (PEP 610); None when it came from an index.
    A file or folder of this machine means nothing elsewhere. Its number alone could be a stranger's package of that
    name, so a file beside `requirements.txt` is named, which installs nothing until somebody has put it there.
    """
    if origin is None:
        return f"linkbook=={version}"
    source = json.loads(origin)
    address = str(source.get("url", ""))
    if not address.startswith("https://"):
        return f"./linkbook-{version}-py3-none-any.whl"
    if "vcs_info" not in source:
        return f"linkbook @ {address}"
    kept = source["vcs_info"]
    return f"linkbook @ {kept['vcs']}+{address}@{kept.get('requested_revision') or kept['commit_id']}"


def requirement_here() -> str:
    """Return the line that installs the Linkbook that runs now."""
    ours = distribution("linkbook")
    return requirement(ours.version, ours.read_text("direct_url.json"))


# --- workflows ----------------------------------------------------------------------------------------------------


def workflow(text: str) -> str:
    """Return a workflow of ours as a town runs it: set up from the town's `requirements.txt`, and no tests of our code.

    A step of ours whose name begins with "Set up" is the only one that knows how our code is installed; publishing
    also checks and builds in it.
    """
    return _SET_UP.sub(lambda match: _set_up(match[1], match[0]), _OUR_CODE.sub("\n", text))


def _set_up(name: str, step: str) -> str:
    """Return a town's step of the same name, without the hyphen that begins it."""
    install = ".venv/bin/pip install --quiet --requirement requirements.txt"
    if "CHECKER" in step:  # of the change, or of the main branch; pip takes a path in the file from where it is run
        environment = "        env:\n          CHECKER: ${{ steps.what.outputs.checker }}\n"
        commands = [f'(cd "$CHECKER" && ../{install})', 'echo "$PWD/.venv/bin" >> "$GITHUB_PATH"']
    else:
        environment = ""
        commands = [install, *(f".venv/bin/linkbook {words}" for verb, words in _COMMANDS.items() if verb in name)]
    run = "".join(f"          {command}\n" for command in ["python -m venv .venv", *commands])
    return f"{name}\n{environment}        run: |\n{run}"
