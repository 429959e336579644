"""What to say of the word before a colon that is none of a listing's, or stands in another place than its own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any

from generator.load import other_keys
from generator.load.fault_sentences import SPACE_IT, field_of, is_refused
from generator.load.yaml_hints import as_typed
from generator.load.yaml_parser import Document
from generator.problems import FieldPath
from schema.contact_advice import meant_postcode
from schema.introspection import fields, model_at
from schema.record import Record
from schema.types import nearest


def meant_paths(unknown: Iterable[FieldPath], model: type[Record], document: Document) -> set[FieldPath]:
    """Return the fields that somebody meant by keys that are not known, here or elsewhere."""
    meant = {(*path[:-1], key) for path in unknown if (key := meant_key(model, path, document))}
    homes = {home for path in unknown for home in homes_of(model, path)[:1]}
    return meant | {home[:length] for home in homes for length in range(1, len(home) + 1)}


_ALIKE, _NEARLY_THE_SAME = 0.75, 0.85
"""How like a key a word is that may be meant for it, and that is meant for it even with a value that it cannot have."""


def meant_key(model: type[Record], path: FieldPath, document: Document) -> str | None:
    """Return the key that somebody meant by one that is not known: by its other name, or by one that looks like it.

    A word that only looks like a key may mean the opposite, so its value must be one that the key can have.
    """
    owner, key = model_at(model, path[:-1]), str(path[-1]).partition(":")[0].strip()
    if owner is None:
        return None
    if former := owner.former_keys.get(key):
        return former
    given, group = document.value_at(path), document.value_at(path[:-1])
    if "postcode" in owner.model_fields and "postcode" not in group and _is_postcode(given):
        return "postcode"
    known = other_keys.candidates(owner, key)
    if known:
        return next((name for name in known if not is_refused(model, (*path[:-1], name), given)), known[0])
    if other_keys.told(owner, key, given):
        return None
    plain = re.sub(r"[\s-]+", "_", key.casefold())
    close = nearest(plain, list(owner.model_fields))
    likeness = SequenceMatcher(None, plain, close).ratio() if close else 0
    if close and (likeness >= _NEARLY_THE_SAME or close.rstrip("s") == plain.rstrip("s")):
        return close
    is_beginning = bool(close and close.startswith(plain))
    fits = close and (likeness >= _ALIKE or is_beginning) and not is_refused(model, (*path[:-1], close), given)
    return close if fits else None


def _is_postcode(given: object) -> bool:
    return isinstance(given, str) and bool(meant_postcode(given)) and len(given.strip()) <= len("ZE90 4EF")


def unknown_key(model: type[Record], path: FieldPath, document: Document, first: bool) -> str:
    """Return what to say of a key that no field has; the first of a file is told which there are."""
    if (squeezed := re.match(r"([a-z_]+):(\S.*)$", str(path[-1]))) and _is_key(model, path, squeezed[1]):
        return f"put a space after the colon: {squeezed[1]}: {squeezed[2]}"
    if path == ("id",):
        return "is not needed: the name of the file is the id. Delete this line"
    if str(path[-1]).startswith("-"):
        return _hyphen(str(path[-1])[1:].strip(), path)
    key, owner = meant_key(model, path, document), model_at(model, path[:-1])
    if owner and path[-1] in owner.former_keys:
        return f'is called "{key}" now. Write {key}: in place of {path[-1]}:'
    if owner and (told := other_keys.told(owner, str(path[-1]), document.value_at(path))):
        return told
    is_other_name = owner and other_keys.candidates(owner, str(path[-1]))
    if not is_other_name and (homes := homes_of(model, path)):
        return _belongs(homes, path, model)
    if key and key in (document.value_at(path[:-1]) or ()):
        return f'seems to belong in "{key}", which is here already. Put it there too, or delete this line'
    if key:
        return f'is not a word that belongs here. Did you mean "{key}"?'
    keys = f". The words are: {', '.join(owner.model_fields)}" if owner and first else ""
    return f"is not a word that belongs here{keys}"


def _is_key(model: type[Record], path: FieldPath, key: str) -> bool:
    """Return whether a group has a key of this name."""
    owner = model_at(model, path[:-1])
    return owner is not None and key in owner.model_fields


def homes_of(model: type[Record], path: FieldPath) -> list[tuple[str, ...]]:
    """Return where a key belongs that stands in another place, nearest to the start of a line first; at most four."""
    here, owner = tuple(step for step in path[:-1] if isinstance(step, str)), model_at(model, path[:-1])
    if owner and other_keys.candidates(owner, str(path[-1])):
        return []
    homes = (inside for inside, _ in fields(model) if inside[-1] == path[-1] and inside[:-1] != here)
    every = [home for home in homes if home[0] not in ("also_run_by", "in_languages")]
    nearest_first = sorted(every, key=len)
    return [home for home in nearest_first if len(home) == len(nearest_first[0])][:4]


_AMONG = {"venues": "into the venue, under its name", "sessions": "into the session, under its days"}
"""Where in one of several things a key goes."""


def _belongs(homes: Sequence[tuple[str, ...]], path: FieldPath, model: type[Record]) -> str:
    """Return what to say of a key that belongs in one of some places."""
    if len(homes[0]) == 1:
        return f"does not belong under {path[0]}. Move it to the start of a line of its own"
    groups = [" › ".join(home[:-1]) for home in homes]
    where = f"{', '.join(groups[:-1])} or {groups[-1]}" if len(groups) > 1 else groups[0]
    if path == ("note",):
        return f"is called times_note where it is about all the times. Any other belongs under {where}"
    if len(groups) > 1:
        return f"belongs under {where}. Move it there"
    field = field_of(model, homes[0][:-1])
    if field and "tuple[" in str(field.annotation):
        return f"belongs under {where}. Move it {_AMONG.get(homes[0][-2], 'there, to the one that it is about')}"
    return f"belongs under {where}. Move it there, two spaces further in than {homes[0][-2]}"


def _hyphen(key: str, path: FieldPath) -> str:
    """Return what to say of a key with a hyphen and no space before it: it begins an item, or goes on with one."""
    is_in_item = len(path) > 1 and isinstance(path[-2], int)
    return f"goes on with the item above. Take the hyphen out: {key}:" if is_in_item else f"{SPACE_IT}{key}:"


# --- texts that a comma cut -----------------------------------------------------------------------------------------


def cut_by_commas(path: FieldPath, document: Document) -> tuple[FieldPath, str] | None:
    """Return the text between brackets that a comma cut off from a key, and what to say of it; or None."""
    group: Any = document.value_at(path[:-1])
    line = document.text.splitlines()[document.line(path) - 1]
    if group[path[-1]] != "" or not re.search(rf"[,]\s*{re.escape(str(path[-1]))}\s*[,}}]", line):
        return None
    keys = list(group)
    texts = [n for n in range(keys.index(path[-1])) if group[keys[n]] != ""]
    if not texts or not isinstance(group[keys[texts[-1]]], str):
        return None
    first = texts[-1]
    rest = list(itertools.takewhile(lambda key: group[key] == "", keys[first + 1 :]))
    whole = as_typed(_as_it_stood(group[keys[first]], rest, line), keys[first])
    return (*path[:-1], keys[first]), f"is cut off at its comma. Put quotes round the whole: {whole}"


def _as_it_stood(text: str, rest: Sequence[str], line: str) -> str:
    """Return a text and its pieces after commas, with no space where there was none: £1,000 is one sum."""
    pattern = re.escape(text) + "".join(rf"\s*,(\s*){re.escape(piece)}" for piece in rest)
    found = re.search(pattern, line)
    spaces = [" " if space else "" for space in found.groups()] if found else [" "] * len(rest)
    return text + "".join(f",{space}{piece}" for space, piece in zip(spaces, rest, strict=True))
