"""One declaration of a field gives the editors' schemas and the contributor's table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import contract
from generator.contract import javascript
from schema import Listing, introspection

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("name", contract.SCHEMAS)
def test_a_schema_is_one_that_editors_understand(name: str) -> None:
    text = contract.json_schema(contract.SCHEMAS[name])
    schema = json.loads(text)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["additionalProperties"] is False
    assert text.endswith("}\n")


def test_a_schema_says_which_fields_are_needed() -> None:
    schema = json.loads(contract.json_schema(Listing))
    assert set(schema["required"]) == {"name", "summary", "organisation", "needs", "ways", "serves", "join"}
    assert schema["properties"]["summary"]["description"] == "What happens, in one or two plain sentences."


def test_the_table_has_a_row_for_a_field_inside_a_field() -> None:
    assert "| `sessions › days` | yes | The days of the week. | `[tuesday]` |" in contract.table().splitlines()


def test_a_bar_in_a_cell_does_not_end_it() -> None:
    assert contract._cell("a | b") == "a \\| b"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder with a CONTRIBUTING that has words before and after the table."""
    (tmp_path / "CONTRIBUTING.md").write_text(f"Before\n\n{contract._BEGIN}\nstale words\n{contract._END}\n\nAfter\n")
    return tmp_path


def test_a_refresh_writes_every_file_and_a_second_writes_none(project: Path) -> None:
    written = contract.refresh(project)
    schemas = {f"schema/json/{name}.json" for name in contract.SCHEMAS}
    assert {str(path.relative_to(project)) for path in written} == {*schemas, *javascript.modules(), "CONTRIBUTING.md"}
    assert contract.refresh(project) == []
    text = (project / "CONTRIBUTING.md").read_text()
    assert text.startswith("Before\n")
    assert text.endswith("\n\nAfter\n")
    assert "stale words" not in text


def test_only_checking_names_what_is_stale_and_writes_nothing(project: Path) -> None:
    before = (project / "CONTRIBUTING.md").read_text()
    stale = contract.refresh(project, only_check=True)
    assert len(stale) == len(contract.SCHEMAS) + len(javascript.modules()) + 1
    assert (project / "CONTRIBUTING.md").read_text() == before
    assert not (project / "schema").exists()


def test_every_field_of_a_listing_is_asked_as_a_question() -> None:
    """The form, `linkbook new` and the issue forms put these to a person."""
    unasked = [".".join(path) for path, field in introspection.fields(Listing) if not (field.title or "").endswith("?")]
    assert unasked == []
