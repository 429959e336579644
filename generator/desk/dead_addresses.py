"""A web address that is dead or has moved: put right or taken out wherever it stands, also in the words of a text.

In a text a link is its words and its address. Taken out, it leaves the words. What would not change a file is no
decision: nobody is told that an address is gone which still stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from generator.curation.link_check.collect import LINK_TARGET
from generator.desk import file_edits
from generator.desk.book import Book
from generator.desk.change_form.form_parts import has_contact
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import CannotDecide
from generator.formatting import list_words
from generator.load import SharedRecords
from generator.load.shared_records import whole
from generator.load.yaml_parser import Value
from generator.yaml_file.edit import read_values

_STAYS = "The address stands in {} in a way that only a person can change. Change it by hand"
_ORGANISATIONS = "organisations/"
_TEAM_CONTACTS = ("phone", "email", "website", "referral_form", "refer_yourself")


def replaced(old: str, new: str, paths: Iterable[str], book: Book) -> Decision:
    """Return the decision that puts one web address for another wherever it stands, or takes it out.

    Raises CannotDecide where a file would still have it, or may not be without it.
    """
    edits = tuple(_readdressed(path, old, new, book) for path in dict.fromkeys(paths))
    return Decision(f"{old}: {f'now {new}' if new else 'taken out'}", edits)


def _readdressed(path: str, old: str, new: str, book: Book) -> FileEdit:
    text = file_edits.text_of(book.root / path)
    values = read_values(text) if text else None
    if text is None or values is None:
        raise CannotDecide(f"{book.called(path)} cannot be read. Mend it first")
    wanted = {name: _with_address(value, old, new) for name, value in values.items()}
    if wanted == values or any(_has(value, old) for value in wanted.values()):
        raise CannotDecide(_STAYS.format(book.called(path)))
    return file_edits.checked(FileEdit(path, text, file_edits.with_values(path, text, wanted, book)), book)


# --- in the values of a file ----------------------------------------------------------------------------------------


def _with_address(value: Value, old: str, new: str) -> Value:
    if isinstance(value, dict):
        return {name: _with_address(item, old, new) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_address(item, old, new) for item in value]
    return new if _is(value, old) else _with_link(value, old, new)


def _is(text: str, address: str) -> bool:
    """Return whether a text is an address, whatever part of the page it leads to."""
    return text.strip().split("#")[0].rstrip("/") == address.rstrip("/")


def _with_link(text: str, old: str, new: str) -> str:
    """Return a text whose links to one address lead to another, or are their words alone."""
    for found in reversed([found for found in LINK_TARGET.finditer(text) if _is(found[1], old)]):
        if new:
            text = f"{text[: found.start(1)]}{_in_brackets(new)}{text[found.end(1) :]}"
        elif (begin := _opening(text, found.start())) is not None:
            text = f"{text[:begin]}{text[begin + 1 : found.start()]}{text[found.end() :]}"
    return text


def _in_brackets(address: str) -> str:
    return address.replace("(", "%28").replace(")", "%29")


def _opening(text: str, closing: int) -> int | None:
    """Return where the bracket stands that belongs to the closing one at a place; None when there is none."""
    depth = 0
    for place in range(closing, -1, -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if not depth:
            return place
    return None


def _has(value: Value, address: str) -> bool:
    """Return whether an address is still told somewhere, in words too."""
    if isinstance(value, dict):
        return any(_has(item, address) for item in value.values())
    if isinstance(value, list):
        return any(_has(item, address) for item in value)
    return _is(value, address) or any(_is(found[1], address) for found in LINK_TARGET.finditer(value))


# --- who could not be reached any more ------------------------------------------------------------------------------


def unreachable(decision: Decision, book: Book) -> tuple[str, ...]:
    """Return the names of what has a way to get in touch now, and would have none after a decision."""
    after = {edit.path: values for edit in decision.edits if (values := read_values(edit.after or "")) is not None}
    return (*_listings(after, book), *_teams(after, book))


def warning(names: Sequence[str]) -> str:
    """Return the sentence that says so before the press."""
    return f"Without it nobody could get in touch with {list_words(list(names))}: no number, address or page is left."


def _listings(after: Mapping[str, Mapping[str, Value]], book: Book) -> Iterator[str]:
    shared = _shared(after, book.records.shared)
    for entry in book.records.listings:
        path = book.relative(entry.document.path)
        if path not in after and not {f"{_ORGANISATIONS}{id}.yml" for id in entry.shared.values()} & set(after):
            continue
        typed = read_values(file_edits.text_of(book.root / path) or "") or {}
        has_now = has_contact(whole(typed, book.records.shared))
        if has_now and not has_contact(whole(after.get(path, typed), shared)):
            yield entry.record.name


def _shared(after: Mapping[str, Mapping[str, Value]], shared: SharedRecords) -> SharedRecords:
    """Return the shared records as they would be."""
    changed = {PurePosixPath(path).stem: dict(after[path]) for path in after if path.startswith(_ORGANISATIONS)}
    organisations = {
        id: replace(entry, document=replace(entry.document, value=changed[id])) if id in changed else entry
        for id, entry in shared.organisations.items()
    }
    return replace(shared, organisations=organisations)


def _teams(after: Mapping[str, Mapping[str, Value]], book: Book) -> Iterator[str]:
    for area in book.records.areas:
        values = after.get(book.relative(area.document.path))
        team = values.get("team") if values else None
        if isinstance(team, dict) and area.record.team and not any(team.get(name) for name in _TEAM_CONTACTS):
            yield area.record.team.name
