"""What the one declaration of each thing also gives: JSON Schemas, a table of fields, issue forms, JavaScript."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic.fields import FieldInfo

from generator import load
from generator.contract import issue_templates, javascript
from schema import Area, Listing, Needs, Record, Settings, Synonyms
from schema.introspection import fields

SCHEMAS: dict[str, type[Record]] = {
    "listing": Listing,
    "area": Area,
    "needs": Needs,
    "settings": Settings,
    "synonyms": Synonyms,
}
_BEGIN, _END = "<!-- fields: begin (written by `linkbook fields`) -->", "<!-- fields: end -->"


def json_schema(model: type[Record]) -> str:
    """Return a record's JSON Schema for editors, as the text of a file."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def table() -> str:
    """Return every field of a listing as a Markdown table: its name, whether it is needed, what it is, an example."""
    rows = [_row(path, field) for path, field in fields(Listing)]
    return "\n".join(["| field | needed | what it is | for example |", "|---|---|---|---|", *rows])


def _row(path: tuple[str, ...], field: FieldInfo) -> str:
    example = _cell(str(field.examples[0])) if field.examples else ""
    needed = "yes" if field.is_required() else ""
    return (
        f"| `{' › '.join(path)}` | {needed} | {_cell(field.description or '')} | {f'`{example}`' if example else ''} |"
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def refresh(root: Path, only_check: bool = False) -> list[Path]:
    """Return the files that were out of date under `root`, having written them unless `only_check`."""
    wanted = {root / "schema" / "json" / f"{name}.json": json_schema(model) for name, model in SCHEMAS.items()}
    wanted |= {root / path: text for path, text in javascript.modules().items()}
    contributing = root / "CONTRIBUTING.md"
    wanted[contributing] = _with_table(contributing.read_text(encoding="utf-8"))
    if (root / "directory").is_dir():
        written = issue_templates.files(load.directory(root / "directory"))
        wanted |= {root / issue_templates.FOLDER / name: text for name, text in written.items()}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in [] if only_check else stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[path], encoding="utf-8")
    return stale


def _with_table(text: str) -> str:
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{table()}\n\n{_END}{after}"
