"""From a record to a draft, by the mapping: every value ends there, is set aside with a reason, or is private."""

from __future__ import annotations

import copy
import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from generator.importing import clean_text, field_values, linkbook_service, placeholders
from generator.importing.assemble import join_key, pieces, record_id
from generator.importing.converters import choices, contacts, costs, facts, open_referral, places, texts, times
from generator.importing.converters.choices import Vocabulary
from generator.importing.draft import Builder, Draft
from generator.importing.mapping import FieldRule
from generator.importing.mapping import Mapping as MappingFile
from generator.importing.refusals import with_refusals, without_faults, without_secrets
from generator.importing.source_record import Position, SourceRecord, SourceValue, number_of
from generator.load.incoming import partial
from generator.load.yaml_parser import Value
from generator.need_proposals import SURE, listing_texts

UNMAPPED = "No line of the mapping names this column."
_FORMULA = "It is a formula, which was not worked out. Put what it shows in its place."
_NOTHING = "It stands for nothing."
_JOINS = "It is an id by which the source joins its records."
_ID = re.compile(r"(?:^|[._ ])(?:id|uuid|uprn|guid)$|_id$", re.I)

Converter = Callable[[Builder, SourceValue, str], None]

_CONVERTERS: dict[str, Converter] = {
    "join.phone": contacts.phone,
    "join.email": contacts.email,
    **dict.fromkeys(("join.website", "join.social", "organisation.website", "organisation.social"), contacts.web),
    "cost": costs.cost,
    "cost.amount": costs.cost,
    "cost.note": costs.cost,
    "cost.free": costs.cost_free,
    "ages": facts.ages,
    "who.from_age": facts.age,
    "who.to_age": facts.age,
    "status": facts.status,
    "sensitive": facts.answer,
    **dict.fromkeys(("first_date", "last_date", "updated", "checked"), facts.date),
    "times": times.text,
    "times_note": times.note,
}
_CHOSEN = ("needs", "serves", "ways", "languages", "join.routes", "organisation.kind", "places")
_LISTS = ("keywords", "other_names", "who.groups")
_GROUPS = {"schedules": open_referral.schedules, "cost.prices": costs.prices}
_GROUPS |= {"organisation.identifiers": open_referral.identifiers}
_EMPTY_MEANS_SOMETHING = ("cost", "cost.free", "ages", "status", "sensitive", "places", "who.from_age", "who.to_age")
_PARTS = ("sessions.days", "sessions.starts", "sessions.ends", "sessions.times")
_SECRECY = "venues.keep_address_private"
"""Whether an address is secret: it is read from whatever its column holds, a formula or a private value too."""
_FIRST = ("name", "organisation.name", "summary", "description", "cost.free")
"""Fields that others look at, so they are filled first."""


class Transform:
    """A mapping made ready: what to do with each record of a source."""

    def __init__(self, mapping: MappingFile, vocabulary: Vocabulary, today: datetime.date) -> None:
        self.mapping, self.vocabulary, self.today = mapping, vocabulary, today
        self.placeholders = frozenset(map(_folded, mapping.placeholders))
        self.venues_each = mapping.venues_each or _group_of("venues.", mapping)
        self.sessions_each = mapping.sessions_each or _group_of("sessions.", mapping)
        names = sorted(mapping.fields, key=lambda name: name not in _FIRST)
        self.plain = [name for name in names if not name.startswith(("venues.", "sessions."))]
        self.last_reason = {column: f"{why}" for column, why in mapping.left_out.items()}

    def draft(self, record: SourceRecord) -> Draft:
        """Return what a record becomes."""
        id = record_id(record, self.mapping)
        skipped = self._skipped(record)
        builder = Builder(today=self.today)
        is_ours = "schedules" in self.mapping.fields and linkbook_service.is_one(record)
        if not skipped:
            self._fill_from_linkbook(builder, record) if is_ours else self._fill(builder, record)
        if builder.not_running and not builder.runs:
            hint = f"If it runs, write in the mapping, under status, lookup: {{{builder.not_running}: open}}."
            skipped = f"Its status says “{builder.not_running}”. {hint}"
        because = f"The record does not come in: {skipped}" if skipped else UNMAPPED
        self._account(builder, record, bool(skipped) or is_ours)
        outcomes = builder.result(record.all_values(), because)
        told, secret = without_secrets(builder.value, builder.secrets)
        value, faulty = without_faults(told)
        refused = {**secret, **faulty}
        proposed = () if skipped or is_ours or value.get("needs") else self._proposed_needs(value)
        value |= {"needs": list(proposed)} if proposed else {}
        outcomes = with_refusals(outcomes, refused)
        day = (builder.updated, builder.checked)
        return Draft(id, record.row, record.sheet, value, outcomes, *day, skipped, builder.listing_id, proposed)

    def _skipped(self, record: SourceRecord) -> str:
        for skip in self.mapping.skip:
            said = {_folded(value.text) for value in record.find(skip.column)}
            matched = said & {_folded(value) for value in skip.values}
            if matched:
                return skip.because or f"{skip.column} says “{sorted(matched)[0]}”."
        return ""

    def _account(self, builder: Builder, record: SourceRecord, only_private: bool) -> None:
        """Say of the values that no field takes why that is: private, left out, an id."""
        for column in self.mapping.private:
            for value in record.find(column):
                builder.private(value, "The mapping keeps this column private.")
        if only_private:
            return
        for column, why in self.mapping.left_out.items():
            for value in record.find(column):
                builder.aside(value, f"{why}" if why else "Left out on purpose.")
        for column in self.mapping.id:
            builder.kept(record.find(column), "provenance", None, "Kept beside the listing, not in it.")
        self._account_for_joins(builder, record)
        for value in record.all_values():
            if value.place not in builder.outcomes and _ID.search(value.place.column):
                builder.aside(value, _JOINS)

    def _account_for_joins(self, builder: Builder, record: SourceRecord) -> None:
        for join in self.mapping.joins:
            joined = record.find(f"{join.sheet}.{join.key}")
            named = {join_key(value.text) for value in joined}
            for value in joined:
                builder.kept([value], "", None, _JOINS)
            for value in record.find(f"{join.within}.{join.on}" if join.within else join.on):
                unknown = [piece for piece in pieces(value.text, join.split) if join_key(piece) not in named]
                if unknown and join.on not in self.mapping.id:
                    builder.aside(value, f"No row of {join.sheet} has “{unknown[0][:40]}”.")
                elif not unknown:
                    builder.kept([value], "", None, _JOINS)

    # --- filling the fields

    def _fill_from_linkbook(self, builder: Builder, record: SourceRecord) -> None:
        rules = {
            name: self.mapping.fields[name][0] for name in linkbook_service.LOOKED_UP if name in self.mapping.fields
        }
        linkbook_service.fill(builder, record, rules, self.vocabulary)
        for name, value in self.mapping.fixed.items():
            builder.put(name, copy.deepcopy(value), ())

    def _fill(self, builder: Builder, record: SourceRecord) -> None:
        for name, value in self.mapping.fixed.items():
            is_one = isinstance(value, str) and "." not in name and field_values.is_list(name)
            builder.put(name, [value] if is_one else copy.deepcopy(value), ())
        private = {value.place for column in self.mapping.private for value in record.find(column)}
        for name in self.plain:
            for rule in self.mapping.fields[name]:
                if name in _GROUPS:
                    _GROUPS[name](builder, [group for column in rule.columns for group in record.groups(column)])
                    continue
                for column in rule.columns:
                    for source in record.find(column):
                        if source.place not in private:
                            self._one(builder, source, name, rule)
        self._venues(builder, record, private)
        self._sessions(builder, record, private)
        texts.finish(builder)

    def _one(self, builder: Builder, source: SourceValue, name: str, rule: FieldRule) -> None:
        if not self._is_usable(builder, source, name, rule):
            return
        is_looked_up = bool(rule.lookup or rule.contains)
        if name == "status" and is_looked_up:
            is_looked_up = choices.looked_up(clean_text.line(clean_text.plain(source.text)), rule) is not None
            builder.runs = builder.runs or is_looked_up
        if name in _CHOSEN or is_looked_up:
            choices.chosen(builder, source, name, rule, self.vocabulary)
        elif name in _LISTS:
            texts.items(builder, source, name, rule, pieces(source.text, rule.split))
        elif name in ("summary", "description"):
            (texts.summary if name == "summary" else texts.description)(builder, source, name, rule.label or "")
        elif name.startswith("hours."):
            times.of_day(builder, source, name)
        elif name.startswith("facilities."):
            facts.answer(builder, source, name)
        elif name in _CONVERTERS:
            _CONVERTERS[name](builder, source, name)
        else:
            texts.line(builder, source, name, rule.label or "")

    def _is_usable(self, builder: Builder, source: SourceValue, name: str, rule: FieldRule) -> bool:
        """Return whether a value is neither a formula nor a placeholder; if it is, say so."""
        means_nothing = _folded(source.text) in self.placeholders
        if name not in _EMPTY_MEANS_SOMETHING and not name.startswith(("facilities.", "hours.", "venues.access.")):
            looked_up = _folded(source.text) in {_folded(key) for key in rule.lookup}
            means_nothing = means_nothing or (placeholders.stands_for_nothing(source.text) and not looked_up)
        if source.is_formula or means_nothing:
            builder.aside(source, _FORMULA if source.is_formula else _NOTHING)
            return False
        return True

    def _proposed_needs(self, value: Mapping[str, Value]) -> tuple[str, ...]:
        """Return the needs that a listing's own words surely speak of."""
        is_shared = isinstance(value.get("organisation"), str)  # it has a file of its own, which is not read here
        listing = partial({name: each for name, each in value.items() if not (is_shared and name == "organisation")})
        if self.vocabulary.proposer is None or listing is None:
            return ()
        found = self.vocabulary.proposer.propose(listing_texts(listing), SURE)
        return tuple(one.need for one in found)[: field_values.max_length("needs")]

    # --- groups of columns

    def _venues(self, builder: Builder, record: SourceRecord, private: set[Position]) -> None:
        for found in self._grouped(builder, record, "venues.", self.venues_each, private):
            places.venue(builder, found)

    def _sessions(self, builder: Builder, record: SourceRecord, private: set[Position]) -> None:
        for found in self._grouped(builder, record, "sessions.", self.sessions_each, private):
            for parts in [found] if self.sessions_each else _by_number(found):
                times.parts(builder, parts)

    def _grouped(
        self, builder: Builder, record: SourceRecord, start: str, each: str | None, private: set[Position]
    ) -> Iterator[Mapping[str, list[SourceValue]]]:
        """Yield the values of each venue or time: of each record within, or of the columns of the record itself."""
        names = [name for name in self.mapping.fields if name.startswith(start)]
        none_within = (SourceRecord(record.sheet, record.row),)  # what the record itself says is read nevertheless
        holders: Iterable[SourceRecord] = (record.groups(each) or none_within) if each else (record,)
        for position, holder in enumerate(holders):
            found: dict[str, list[SourceValue]] = {}
            for name in names:
                for rule in self.mapping.fields[name]:
                    for column in rule.columns:
                        inside = each is not None and column.startswith(f"{each}.")
                        if not inside and position and name != _SECRECY:  # a secret is one of every place
                            continue
                        values = holder.find(column[len(f"{each}.") :]) if inside else record.find(column)
                        found.setdefault(name, []).extend(self._read(builder, values, name, rule, private))
            if any(found.values()):
                yield {name: values for name, values in found.items() if values}

    def _read(
        self, builder: Builder, values: Iterable[SourceValue], name: str, rule: FieldRule, private: set[Position]
    ) -> Iterator[SourceValue]:
        """Yield the values that a group of columns is read from, in our words where the mapping looks them up."""
        for value in values:
            if name == _SECRECY:
                is_usable = _folded(value.text) not in self.placeholders
            else:
                is_usable = value.place not in private and self._is_usable(builder, value, name, rule)
            ours = choices.looked_up(clean_text.line(clean_text.plain(value.text)), rule) if is_usable else None
            if ours == () and name != _SECRECY:
                builder.aside(value, "It is left out by the mapping.")
            elif is_usable:
                read = replace(value, text=", ".join(ours)) if ours else value
                if read != value:
                    builder.looked_up[read] = value
                yield read


def _by_number(found: Mapping[str, list[SourceValue]]) -> Iterator[Mapping[str, list[SourceValue]]]:
    """Yield what belongs together of numbered columns: Day1 with Start1, Day2 with Start2. A note is for each."""
    columns = {value.place.column for name in _PARTS for value in found.get(name, ())}
    numbers = {number_of(column) for column in columns}
    if len(numbers) < 2 or "" in numbers or len(columns) == len(numbers):
        yield found
        return
    for number in sorted(numbers):
        own = {
            name: [v for v in values if name not in _PARTS or number_of(v.place.column) == number]
            for name, values in found.items()
        }
        yield {name: values for name, values in own.items() if values}


def _group_of(start: str, mapping: MappingFile) -> str | None:
    """Return the joined sheet that the columns of venues or times stand in, if they stand in one."""
    columns = [c for name, rules in mapping.fields.items() if name.startswith(start) for r in rules for c in r.columns]
    names = [*(join.sheet for join in mapping.joins), *(["rows"] if mapping.several_rows else [])]
    counts = {name: sum(column.startswith(f"{name}.") for column in columns) for name in names}
    best = max(counts, key=lambda name: counts[name], default=None)
    return best if best and counts[best] else None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
