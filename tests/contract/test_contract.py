"""One declaration of a field gives the editors' schemas, the contributor's table, issue forms and a script."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import contract, load
from generator.contract import issue_templates, javascript
from schema import Listing, introspection
from tests.conftest import copy_town

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
    assert "| `sessions › days` |  | The days of the week. | `[tuesday]` |" in contract.field_table().splitlines()


def test_a_bar_in_a_cell_does_not_end_it() -> None:
    assert contract._cell("a | b") == "a \\| b"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder with a CONTRIBUTING that has words before and after the table."""
    (tmp_path / "CONTRIBUTING.md").write_text(f"Before\n\n{contract._BEGIN}\nstale words\n{contract._END}\n\nAfter\n")
    return tmp_path


def test_every_file_is_written_once_and_not_again_while_it_is_up_to_date(project: Path) -> None:
    written = {path.relative_to(project).as_posix() for path in contract.write(project)}
    schemas = {f"schema/json/{name}.json" for name in contract.SCHEMAS}
    assert written == {*schemas, *javascript.modules(), "CONTRIBUTING.md"}
    assert contract.write(project) == []
    text = (project / "CONTRIBUTING.md").read_text()
    assert text.startswith("Before\n")
    assert text.endswith("\n\nAfter\n")
    assert "stale words" not in text


def test_a_look_at_what_is_stale_writes_nothing(project: Path) -> None:
    before = (project / "CONTRIBUTING.md").read_text()
    assert contract.stale_files(project) == list(contract.generated_files(project))
    assert (project / "CONTRIBUTING.md").read_text() == before
    assert [path.name for path in project.iterdir()] == ["CONTRIBUTING.md"]


def test_only_what_has_changed_is_written_again(project: Path) -> None:
    contract.write(project)
    schema = project / "schema" / "json" / "area.json"
    schema.write_text("{}")
    assert contract.stale_files(project) == [schema]
    assert contract.write(project) == [schema]
    assert schema.read_text() == contract.json_schema(contract.SCHEMAS["area"])


def test_issue_forms_are_written_where_there_is_a_directory(project: Path) -> None:
    assert not any(issue_templates.FOLDER in str(path) for path in contract.generated_files(project))
    copy_town(project / "directory", with_listings=False)
    forms = {path.name for path in contract.write(project) if issue_templates.FOLDER in str(path)}
    assert forms == set(issue_templates.files(load.directory(project / "directory")))


def test_every_field_of_a_listing_is_asked_as_a_question() -> None:
    """The form, `linkbook new` and the issue forms put these to a person."""
    unasked = [".".join(path) for path, field in introspection.fields(Listing) if not (field.title or "").endswith("?")]
    assert unasked == []
