"""What a submission says, field by field, as a curator reads it on a screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.load.yaml_parser import Value
from generator.problems import visible

NOTHING = "(nothing)"
NOT_SHOWN = "The words are not shown here, because some of them must not be repeated."
_MAX_CHARACTERS = 2_000


def safe_line(text: str) -> str:
    """Return one line of somebody's text so that no terminal and no workflow could take it for a command."""
    line = visible(text[:_MAX_CHARACTERS]) + ("…" if len(text) > _MAX_CHARACTERS else "")
    return line.replace("##[", "# #[").replace("::", ": :")


def fields(value: Mapping[str, Value]) -> Iterator[str]:
    """Yield the lines that show a whole listing."""
    for name, item in value.items():
        yield from labelled(name, item)


def labelled(label: str, value: Value, indent: str = "  ") -> Iterator[str]:
    """Yield the lines that show one value after its label, more lines below it further in."""
    first, *rest = lines(value)
    yield f"{indent}{label}: {first}".rstrip()
    yield from (f"{indent}  | {line}".rstrip() for line in rest)


def lines(value: Value) -> list[str]:
    """Return a value in words: a line for text and for a short list, more for what is longer."""
    if not value:
        return [NOTHING]
    if isinstance(value, str):
        return [safe_line(line) for line in value.strip("\n").split("\n")]
    if _is_list_of_texts(value):
        return [safe_line(", ".join(map(str, value))) or NOTHING]
    items: Sequence[Value] = value if isinstance(value, list) else [value]
    return [_inline(items[0])] if len(items) == 1 else _numbered(items)


def _is_list_of_texts(value: Value) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _numbered(items: Sequence[Value]) -> list[str]:
    return ["", *(f"{number}. {_inline(item)}" for number, item in enumerate(items, 1))]


def _inline(value: Value) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{safe_line(name)}: {_nested(item)}" for name, item in value.items())
    return _nested(value)


def _nested(value: Value) -> str:
    """Return a value that is inside another, a group in brackets."""
    if isinstance(value, dict):
        return f"({_inline(value)})"
    return ", ".join(_nested(item) for item in value) if isinstance(value, list) else safe_line(value)
