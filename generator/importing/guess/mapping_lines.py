"""The lines of a drafted mapping, as a person will read and change them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.converters.choices import Vocabulary
from generator.importing.converters.facts import is_known_status
from generator.importing.guess import columns as facts
from generator.importing.guess import vocabulary as words
from generator.importing.guess.assign import Assignment, role
from generator.importing.guess.columns import SampledColumn
from generator.importing.guess.heading_rules.not_published import SAYS_PUBLIC
from generator.importing.guess.joins import Columns
from generator.importing.guess.lookup_lines import LookupLines
from generator.importing.guess.mapping_text import join_line, only_an_id
from generator.importing.guess.mapping_text import word as _word
from generator.importing.guess.mapping_text import words as _list
from generator.importing.mapping import SheetJoin
from generator.importing.sources.record_set import Source
from generator.importing.targets import NAMES
from generator.yaml_file import emit

_HEAD = """# How the records of this source become listings. linkbook import --guess drafted it; read it through.
# On the left is a field of a listing, on the right the column that it comes from. docs/importing.md explains each line.
"""
_TURNED = ", ".join(
    f'"{said}": "{ours}"'
    for ours, every in (("no", ("Yes", "Y", "True", "1", "x", "✓")), ("yes", ("No", "N", "False", "0")))
    for said in every
)
"""Answers to whether an address is public, as answers to whether it is private."""
_LOOKED_UP = ("needs", "serves", "ways", "join.routes", "organisation.kind", "languages", "places")


class Lines(LookupLines):
    """The lines of a mapping's file, as they come."""

    def __init__(self, vocabulary: Vocabulary, found: Assignment) -> None:
        super().__init__(vocabulary, found)
        self.text.append(_HEAD)

    def source(self, source: Source) -> None:
        """Write where the records come from."""
        self.text += ["source:", f"  name: {_word(source.name)}", "  # licence: Open Government Licence v3"]
        self.found.doubts.append(
            "source: give the name that listings should show, and the licence: may you use and publish this?"
        )

    def head(
        self, source: Source, main: str, joined: Sequence[SheetJoin], rows: list[str] | None, sets: Columns
    ) -> None:
        """Write where the records are, what tells them apart, and how the sheets go together."""
        self.source(source)
        if len(source.sets) > 1:
            self.text.append(f"records: {_word(main)}")
            self.found.doubts.append(f"{main} was taken for the list with one record for each listing.")
        ids = rows or self._ids(sets[main])
        if ids:
            self.text.append(f"id: {_list(ids)}")
        else:
            self.found.doubts.append(
                "No column tells one record from another, so their names do. Names must then stay."
            )
        if rows:
            self.text.append("several_rows: yes")
            self.found.doubts.append(f"Rows with the same {rows[0]} were taken for one listing.")
        if joined:
            self.text += ["joins:", *(f"  - {join_line(join)}" for join in joined)]
            self.found.doubts += [f"{j.sheet} was joined by {j.on} and its {j.key}." for j in joined]
        for prefix, name in (("venues.", "venues_each"), ("sessions.", "sessions_each")):
            group = self._group(prefix)
            if group:
                self.text.append(f"{name}: {_word(group)}")
        self._skip()

    def _ids(self, columns: Sequence[SampledColumn]) -> list[str]:
        named = [column for column in self.found.ids if column.path in {c.path for c in columns}]
        nearly = [column for column in named if len(column.counts) >= 0.95 * len(column.values) >= 0.9 * column.records]
        unique = [
            c for c in (*named, *columns) if c.is_unique and (c in named or c.shape == "uuid" or only_an_id(c.path))
        ]
        if not unique and nearly:
            count = len(nearly[0].values) - len(nearly[0].counts)
            self.found.doubts.append(
                f"{nearly[0].path}: {count:,} of its ids are there twice. The second is not taken."
            )
        return [each.path for each in (*unique, *nearly)[:1]]

    def _group(self, prefix: str) -> str:
        """Return the list or group that most columns of venues, or of times, stand in."""
        paths = [path for name, found in self.found.fields.items() if name.startswith(prefix) for path in found]
        groups = [".".join(facts.groups(path)) for path in paths if facts.groups(path)]
        shortest = min(groups, key=len, default="")
        return shortest if groups and all(group.startswith(shortest) for group in groups) else ""

    def _skip(self) -> None:
        lines = []
        for column in self.found.statuses:
            over = words.skipped(column)
            if over and words.is_of_most(column, over):
                self.found.doubts.append(
                    f"{column.path}: nearly every record says {over[0]}, so it was not taken to skip them."
                )
                self.found.unknown.append(column)
            elif over:
                lines.append(f"  - {{column: {_word(column.path)}, is: {_list(over)}}}")
                self.found.doubts.append(f"Records whose {column.path} is {' or '.join(over)} do not come in.")
                odd = words.odd_answers(column) if words.is_flag(column) else []
                self.found.doubts += [f"{column.path}: some say {', '.join(odd[:6])}. They come in."] if odd else []
            if over and (words.is_flag(column) or words.is_of_most(column, over)):
                continue  # a yes or a no has been understood, and what most say is for a person
            if "status" not in self.found.fields and not facts.groups(column.path):
                self._status(column, over)
            elif not over:
                self.found.unknown.append(column)
        if lines:
            self.text += ["skip:", *lines]

    def _status(self, column: SampledColumn, over: Sequence[str]) -> None:
        """Take a column for the status, and tell which of its words are not known: such records stay out."""
        self.found.put("status", column.path)
        odd = [word for word in column.counts if word not in over and not is_known_status(word)]
        if odd:
            said = f"it is not known whether records run that say {', '.join(odd[:6])}"
            way_in = "They do not come in, until the mapping says what the word means: under status, lookup."
            self.found.doubts.append(f"{column.path}: {said}. {way_in}")

    # --- fields

    def fields(self, joined: Sequence[SheetJoin]) -> None:
        """Write each field and where it comes from, in the order of a listing."""
        self.text.append("fields:")
        for target in NAMES:
            paths = self._in_order(self.found.fields.get(target, []))
            if target == "description" and (paths or self.found.labelled):
                self._description(paths)
            elif target in _LOOKED_UP:
                self.lookup(target, paths)
                self.ticked(target)
                if target == "join.routes" and not paths and f"  {target}:" not in self.text:
                    self.likely(target, self.found.fields.get("join.first_step", []))
            elif target == "venues.keep_address_private" and paths:
                self._secrecy(target, paths)
            elif paths:
                self._plain(target, paths)

    def _secrecy(self, target: str, paths: Sequence[str]) -> None:
        """Write which columns say that an address is private; one that asks whether it is public is turned round."""
        turned = [path for path in paths if SAYS_PUBLIC.search(facts.words_of(facts.own(path)))]
        if not turned:
            self._plain(target, paths)
            return
        self.text.append(f"  {target}:")
        for path in paths:
            answers = f", lookup: {{{_TURNED}}}" if path in turned else ""
            self.text.append(f"    - {{from: {_word(path)}{answers}}}")
        self.found.doubts += [f"{path}: where it is empty, the address is taken for public." for path in turned]

    def _in_order(self, paths: Sequence[str]) -> list[str]:
        """Return columns of the main list before those of others, and an organisation's own last."""
        return sorted(
            paths,
            key=lambda path: (
                bool(facts.groups(path)),
                "organisation" in map(role, facts.groups(path)),
                facts.words_of(path) == "link",  # the page about it on their own site, where there is another
            ),
        )

    def _plain(self, target: str, paths: Sequence[str]) -> None:
        split = (
            words.split_of(self.found.columns[paths[0]])
            if target in ("keywords", "who.groups", "other_names")
            else None
        )
        if split:
            self.text.append(f"  {target}: {{from: {_list(paths)}, split: {_word(split)}}}")
        else:
            self.text.append(f"  {target}: {_word(paths[0]) if len(paths) == 1 else _list(paths)}")

    def _description(self, paths: Sequence[str]) -> None:
        if len(paths) == 1 and not self.found.labelled:
            self._plain("description", paths)
            return
        labelled = [(path, _label_of(path) if n else "") for n, path in enumerate(paths)] + self.found.labelled
        self.text.append("  description:")
        for path, label in labelled:
            more = f", label: {_word(label)}" if label else ""
            self.text.append(f"    - {{from: {_word(path)}{more}}}")

    # --- the rest

    def rest(self) -> None:
        """Write what is private, left out or not known, and advice about what no column says."""
        found = self.found
        mapped = {
            path: found.columns[path]
            for paths in found.fields.values()
            for path in paths
            if path in found.columns and "organisation" not in map(role, facts.groups(path))  # shared by what it runs
        }
        for path, value, count in words.repeated(mapped):
            found.doubts.append(f"{path}: {count:,} records share {value}. It was taken for a placeholder.")
        fillers = list(dict.fromkeys(value for _, value, _ in words.repeated(mapped)))
        if fillers:
            self.text.append(f"placeholders: {_list(fillers)}")
        if found.private:
            self.text.append(f"private: {_list(found.private)}")
            found.doubts.append(f"{', '.join(found.private)}: taken for private, so never published.")
        if found.left_out:
            self.text += ["left_out:", *(f"  {emit.key(path)}: {why}" for path, why in found.left_out.items())]
        self._unknown()
        self._advice()

    def _unknown(self) -> None:
        if self.found.unknown:
            self.text.append(
                "# Columns that no field was found for. They are set aside, and the loss report shows them:"
            )
        for column in self.found.unknown:
            label = _word(_label_of(column.path))
            self.text.append(
                f"#   description: {{from: {_word(column.path)}, label: {label}}}  # such as “{column.example}”"
            )
            self.found.doubts.append(f"{column.path}: no field was found for it, such as “{column.example}”.")

    def _advice(self) -> None:
        said = {*self.found.fields, *(tick.target for tick in self.found.ticks)}
        wanted = [name for name in ("serves", "ways", "needs", "join.routes") if name not in said]
        areas = sorted(set(self.vocabulary.areas.values()))[:6]
        self.text += ["# What is the same for every record, because you know it (take the # away):", "# fixed:"]
        self.text += [f"#   serves: [{areas[0] if areas else 'everywhere'}]", "#   languages: [English]"]
        if wanted:
            self.found.doubts.append(
                f"No column says {', '.join(wanted)}. Such listings wait in incoming until somebody says it; what is so"
                " of every record can stand under fixed."
            )


def _label_of(path: str) -> str:
    label = facts.words_of(facts.own(path))
    return f"{label[:1].upper()}{label[1:]}"[:60] or "More"
