"""What the form sends is what `linkbook intake` takes, by each way that it may come."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.export.form import directory_data, plain
from tests.conftest import SAMPLE
from tests.site.kinds import DAY
from tests.submit.node import call, needs_node
from tests.town import town

pytestmark = needs_node
DIRECTORY = directory_data(town())
ISSUE = """\
### Which listing is it?

{id}

### What is wrong, and what is right?

_No response_

### What did the form on our website give you?

```yaml
{text}```
"""


def taken(text: str, folder: Path) -> str:
    path = folder / "sent.txt"
    path.write_text(text, "utf-8")
    options = ["--directory", str(SAMPLE), "--today", DAY, "--dry-run", "--by", "Anytown CVS", "--how", "by e-mail"]
    done = CliRunner().invoke(main, ["intake", *options, str(path)])
    assert "Would write" in done.output, done.output
    return done.output


def in_issue(made: dict[str, Any]) -> str:
    return ISSUE.format(**made)


def in_letter(made: dict[str, Any]) -> str:
    return str(call("submission", ["emailBody", made])[0])


@pytest.mark.parametrize("way", [lambda made: made["text"], in_letter], ids=["file", "letter"])
def test_a_new_listing_is_taken(way: Callable[[dict[str, Any], Path], str], tmp_path: Path) -> None:
    listing = {**plain(town().listings["money-advice"]), "name": "Quayside Singers"}
    made = call("submission", ["newListing", listing, DIRECTORY])[0]
    assert "listings/anytown/quayside-singers.yml" in taken(way(made), tmp_path)


@pytest.mark.parametrize("way", [in_letter, in_issue])
@pytest.mark.parametrize("id", ["money-advice", "sing-along-choir", "harbour-walkers", "hostile-words"])
def test_a_change_is_taken(id: str, way: Callable[[dict[str, Any], Path], str], tmp_path: Path) -> None:
    """Each was read from the page, so `was` must be what the directory says, however it is typed there."""
    before = plain(town().listings[id])
    after = copy.deepcopy(before)
    after["join"]["phone"], after["times_note"] = "01632 960177", "Not in August: ring first."
    after.setdefault("venues", [{}])[0]["town"] = "Otherham"
    after.pop("languages", None)
    changes = call("submission", ["changesBetween", before, after])[0]
    made = call("submission", ["change", id, changes, "Anytown: Arts", DAY])[0]
    said = taken(way(made), tmp_path)
    assert "now: 01632 960177" in said
    assert "venues" in said


def test_a_closed_listing_opens_again(tmp_path: Path) -> None:
    before = plain(town().listings["lunch-club"])
    after = {key: value for key, value in before.items() if key != "status"}
    changes = call("submission", ["changesBetween", before, after])[0]
    made = call("submission", ["change", "lunch-club", changes, "", DAY])[0]
    assert "now: open" in taken(in_letter(made), tmp_path)


def test_still_right_is_taken(tmp_path: Path) -> None:
    made = call("submission", ["stillRight", "sing-along-choir", "", DAY])[0]
    assert "still right" in taken(in_letter(made), tmp_path)
