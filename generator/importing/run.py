"""The whole import: each record becomes a draft, is held against what was imported before, and is written at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator import check
from generator.importing import existing_directory, merges, provenance, reconcile
from generator.importing.assemble import Assembly
from generator.importing.draft import Draft, Fate, ValueOutcome
from generator.importing.existing_directory import ExistingDirectory
from generator.importing.loss_report import LossReport
from generator.importing.mapping import Mapping as MappingFile
from generator.importing.provenance import Provenance
from generator.importing.sources.record_set import Source
from generator.importing.staging import Staging
from generator.importing.summary import Summary
from generator.importing.transform import Transform
from generator.importing.vouching import is_check_over, why_it_may_not
from generator.load.incoming import missing_fields
from generator.load.yaml_parser import Value
from generator.problems import Problem
from generator.submissions.working_copy import parse_entry
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values, with_values, without_empty
from generator.yaml_file.spans import CannotEdit

EDITOR_LINE = emit.EDITOR_LINE.replace("../../../", "../../")
"""The first line of a file in `incoming/`, which lies one folder higher than a listing."""
_BATCH = 1_000
"""How many new listings are compared with the book at once."""
_NO_NAME = "The record has no name, so it is no listing."


class Import:
    """One import, from its first record to its last."""

    def __init__(
        self, source: Source, mapping: MappingFile, book: ExistingDirectory, today: datetime.date, report: LossReport
    ) -> None:
        self.source, self.mapping, self.book, self.report = source, mapping, book, report
        self.today = str(today)
        self.day = today
        self.transform = Transform(mapping, existing_directory.vocabulary(book.records), today)
        self.file = provenance.path(book.root, mapping.source)
        self.before = provenance.read(self.file)
        self.book.taken |= {entry.listing for entry in self.before.values()}
        self.after: dict[str, Provenance] = {}
        self.rows: dict[str, int] = {}
        self.names: dict[str, int] = {}
        """The first row of each name."""
        self.drafts: dict[str, Mapping[str, Value]] = {}
        self.summary = Summary()

    def run(self, staging: Staging, on_record: Callable[[], None]) -> Summary:
        """Take in every record. Files are staged; nothing of the directory has changed yet."""
        assembly = Assembly(self.source, self.mapping, self.report.fault)
        for record in assembly.records():
            self.summary.records += 1
            self._take(self.transform.draft(record), staging)
            on_record()
        for value, why in assembly.left_over():
            self.report.add(ValueOutcome(value, Fate.SET_ASIDE, (), why), "")
        self._say_what_is_gone()
        self._stage_provenance(staging)
        self._offer_merges()
        self.summary.fates = self.report.counts
        meant = {*self.mapping.left_out, *(skip.column for skip in self.mapping.skip), ""}
        self.summary.unused_columns = self.report.unused_columns(meant)
        self.report.finish(list(_notes(self.summary)))
        return self.summary

    # --- one record

    def _take(self, draft: Draft, staging: Staging) -> None:
        id = self._record_id(draft)
        why = self._refusal(draft, id)
        if why:
            self.report_all(draft, "", why)
            return
        self.rows[id] = draft.row
        self._say_who_has_the_name(draft)
        value = {**without_empty(draft.value), "source": self._source_line(id)}
        known = self.before.get(id)
        known = known and replace(known, listing=self.book.where_it_is(known.listing, str(value["source"])))
        listing = known.listing if known else self.book.new_id(str(value["name"]), _town(value), draft.listing_id)
        self.report_all(draft, listing)
        self.after[id] = Provenance(
            provenance.source_id(self.mapping.source),
            id,
            self.mapping.source.licence or "not said",
            listing,
            self.today,
            draft.updated,
            draft.checked,
            "",
            provenance.pack(value),
        )
        if known:
            self._update(known, value, staging, id)
        else:
            self._add(listing, value, staging)
            if draft.proposed_needs:
                self.summary.proposed[listing] = draft.proposed_needs

    def _say_who_has_the_name(self, draft: Draft) -> None:
        """Say of a record whose name another of this source has that it may be the same twice."""
        name = str(draft.value["name"])
        first = self.names.setdefault(name.casefold(), draft.row)
        if first != draft.row:
            self.summary.same_names.append(f"Row {draft.row} has the same name as row {first}: {name}.")

    def _record_id(self, draft: Draft) -> str:
        """Return the id of a record; its name, numbered if another has it too, where the source gives none."""
        if draft.source_id:
            return draft.source_id
        name = str(draft.value.get("name") or "")
        numbered = (name if n == 1 else f"{name} ({n})" for n in range(1, len(self.rows) + 2))
        return next(each for each in numbered if each not in self.rows)

    def _refusal(self, draft: Draft, id: str) -> str:
        """Return why a record does not come in, or nothing."""
        if draft.skipped:
            self.summary.skipped[draft.skipped] += 1
            if id in self.before:
                self.after[id] = replace(self.before[id], last_seen=self.today, gone=draft.skipped)
            return f"The record does not come in: {draft.skipped}"
        where = f"{draft.sheet}, row {draft.row}"
        if id in self.rows:
            hint = "If one listing may have several rows, write several_rows: yes in the mapping"
            self.summary.refused.append(f"{where}: row {self.rows[id]} has the same id. {hint}.")
            return f"Row {self.rows[id]} has the same id. {hint}."
        if not draft.value.get("name"):
            self.summary.refused.append(f"{where}: it has no name, so it is no listing.")
            return _NO_NAME
        return ""

    def report_all(self, draft: Draft, listing: str, instead: str = "") -> None:
        """Write what became of each value of a record; one reason for all of them when it does not come in."""
        for outcome in draft.outcomes:
            is_private = outcome.fate is Fate.NOT_PUBLISHED
            whole = outcome if not instead or is_private else ValueOutcome(outcome.value, Fate.SET_ASIDE, (), instead)
            self.report.add(whole, listing)

    def _source_line(self, id: str) -> str:
        licence = f" ({self.mapping.source.licence})" if self.mapping.source.licence else ""
        return f"{self.mapping.source.name}, record {' '.join(id.split())}"[: 200 - len(licence)] + licence

    # --- into the book

    def _add(self, listing: str, value: Mapping[str, Value], staging: Staging) -> None:
        text = emit.listing({**value, "added": self.today}).replace(emit.EDITOR_LINE, EDITOR_LINE, 1)
        staging.write(self.book.new_path(listing), text)
        self.drafts[listing] = value
        if len(self.drafts) >= _BATCH:
            self._offer_merges()
        self.summary.new.append(listing)
        self.summary.missing.update(missing_fields(value))

    def _update(self, known: Provenance, value: Mapping[str, Value], staging: Staging, id: str) -> None:
        if known.packed == provenance.pack(value) and not known.gone:
            self.summary.unchanged += 1
            return
        text = self.book.text(known.listing)
        if text is None:
            self.summary.deleted.append(
                f"{known.listing}: it was deleted here, so it stays out. The source still has it."
            )
            return
        ours = read_values(text)
        merged = reconcile.merge(known.imported, ours, value) if ours is not None else None
        if merged is None:
            self._keep_as_it_was(known, id, f"{known.listing}: its file cannot be read, so nothing was changed in it.")
            return
        for conflict in merged.conflicts:
            said = _short(conflict.theirs)
            self.summary.conflicts.append(
                f"{known.listing}, {conflict.field}: kept as it is here. The source says {said}."
            )
        if not merged.changed:
            self.summary.unchanged += 1
            return
        self._write_update(known, text, merged, staging, id)

    def _write_update(
        self, known: Provenance, text: str, merged: reconcile.MergedValues, staging: Staging, id: str
    ) -> None:
        is_waiting = self.book.is_waiting(known.listing)
        is_over = not is_waiting and "reviewed" in merged.value and is_check_over(merged.changed)
        value = {name: item for name, item in merged.value.items() if not (is_over and name == "reviewed")}
        try:
            new_text = with_values(text, value)
        except CannotEdit:
            self._keep_as_it_was(
                known, id, f"{known.listing}: only a person can change this file. Look at what differs."
            )
            return
        fault = "" if is_waiting else self._fault(known.listing, text, new_text)
        if fault:
            self._keep_as_it_was(known, id, f"{known.listing}: not brought up to date, because then {fault}")
            return
        staging.write(self.book.paths[known.listing], new_text)
        self.summary.updated[known.listing] = merged.changed
        self.summary.unchecked += [known.listing] if is_over else []

    def _keep_as_it_was(self, known: Provenance, id: str, why: str) -> None:
        """Say that an update was not taken, and remember what was imported before, so that the next run tries again."""
        self.after[id] = replace(self.after[id], packed=known.packed)
        self.summary.refused.append(why)

    def _fault(self, listing: str, text: str, new_text: str) -> str:
        """Return why a published listing's new text is not for a program to publish, or nothing."""
        return why_it_may_not(self._problems(listing, new_text), lambda: self._problems(listing, text))

    def _problems(self, listing: str, text: str) -> tuple[Problem, ...]:
        path = str(self.book.paths[listing])
        entry, problems = parse_entry(path, Path(path).stem, text, self.book.records.shared)
        return (*problems, *(check.listing_problems(entry, self.book.records, self.day) if entry else ()))

    # --- at the end

    def _offer_merges(self) -> None:
        """Compare the latest new listings with the book, and let them go."""
        self.summary.offers += merges.offers(self.drafts, self.book.records)
        self.drafts = {}

    def _say_what_is_gone(self) -> None:
        for id, known in self.before.items():
            if id in self.after and not self.after[id].gone:
                continue
            if id not in self.after and not self.source.is_whole:
                self.after[id] = known
                self.summary.unseen += 1
                continue
            why = self.after[id].gone if id in self.after else known.gone or "The source has it no longer."
            self.after[id] = replace(self.after.get(id, known), gone=why)
            if not known.gone:
                self.summary.gone.append(f"{known.listing} ({known.id}): {why} It was last seen on {known.last_seen}.")

    def _stage_provenance(self, staging: Staging) -> None:
        text = provenance.text(self.after.values())
        if self.after and self.after != self.before:
            staging.write(self.file, text)


def _town(value: Mapping[str, Value]) -> str:
    venues = value.get("venues")
    first = venues[0] if isinstance(venues, list) and venues else None
    return str(first.get("town", "")) if isinstance(first, dict) else ""


def _short(value: Value | None) -> str:
    shown = "nothing" if value is None else str(value)
    return f"“{shown[:80]}{'…' if len(shown) > 80 else ''}”"


def _notes(summary: Summary) -> Iterator[tuple[str, list[str]]]:
    """Yield what the page of the loss report says besides, each with its heading."""
    sections = (
        ("Records that were not taken", summary.refused),
        ("Records that the source has no longer", summary.gone),
        ("Deleted here", summary.deleted),
        ("Changed by the source and by a curator", summary.conflicts),
        ("In the book already?", summary.offered),
    )
    yield from ((heading, lines) for heading, lines in sections if lines)
