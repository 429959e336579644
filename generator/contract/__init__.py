"""What the one declaration of each thing also gives: JSON Schemas, a table of fields, issue forms, JavaScript."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic.fields import FieldInfo

from generator import load
from generator.contract import issue_templates, javascript
from schema import Area, Listing, Needs, Organisation, Record, Settings, SiteWords, Synonyms, Venue
from schema.introspection import fields

SCHEMAS: dict[str, type[Record]] = {
    "listing": Listing,
    "organisation": Organisation,
    "venue": Venue,
    "area": Area,
    "needs": Needs,
    "settings": Settings,
    "synonyms": Synonyms,
    "site_words": SiteWords,
}
_BEGIN, _END = "<!-- fields: begin (written by `linkbook fields`) -->", "<!-- fields: end -->"


def json_schema(model: type[Record]) -> str:
    """Return a record's JSON Schema for editors, as the text of a file."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def field_table() -> str:
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


def write(root: Path) -> list[Path]:
    """Write each generated file under `root` that is out of date, and return those."""
    texts = generated_files(root)
    stale = _stale(texts)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(texts[path], encoding="utf-8")
    return stale


def stale_files(root: Path) -> list[Path]:
    """Return each generated file under `root` that is not there or out of date."""
    return _stale(generated_files(root))


def generated_files(root: Path) -> dict[Path, str]:
    """Return the text that each generated file under `root` should have. Issue forms need a `directory/` there."""
    texts = {root / "schema" / "json" / f"{name}.json": json_schema(model) for name, model in SCHEMAS.items()}
    texts |= {root / path: text for path, text in javascript.modules().items()}
    contributing = root / "CONTRIBUTING.md"
    texts[contributing] = _with_table(contributing.read_text(encoding="utf-8"))
    if (root / "directory").is_dir():
        templates = issue_templates.files(load.directory(root / "directory"))
        texts |= {root / issue_templates.FOLDER / name: text for name, text in templates.items()}
    return texts


def _stale(texts: Mapping[Path, str]) -> list[Path]:
    return [path for path, text in texts.items() if not path.exists() or path.read_text(encoding="utf-8") != text]


def _with_table(text: str) -> str:
    before, _, rest = text.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{field_table()}\n\n{_END}{after}"
