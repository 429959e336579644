"""The lines of a drafted mapping that give a source's words ours: lookups, ticks, and what is too free to look up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from generator.importing.converters.choices import Vocabulary
from generator.importing.guess import vocabulary as words
from generator.importing.guess.assign import Assignment
from generator.importing.guess.columns import SampledColumn
from generator.importing.guess.mapping_text import word as _word
from generator.importing.guess.mapping_text import words as _list
from generator.yaml_file import emit

_NO_LOOKUP_NEEDED = ("languages",)


class LookupLines:
    """Lines as they come, and what is not sure about them."""

    def __init__(self, vocabulary: Vocabulary, found: Assignment) -> None:
        self.vocabulary, self.found = vocabulary, found
        self.text: list[str] = []
        self.is_known_format = False

    def lookup(self, target: str, paths: Sequence[str], given: Mapping[str, str] = MappingProxyType({})) -> None:
        """Write a field whose words have to be given ours, each with what it seems to mean or is `given` to mean."""
        if not paths:
            return
        column = self.found.columns.get(paths[0]) or self.found.columns[paths[0].removeprefix("rows.")]
        split = next(filter(None, (words.split_of(self.found.columns[path]) for path in paths)), None)
        if not words.is_set_of_words(column, split):
            self._free_text(target, column, paths)
            return
        table: dict[str, tuple[str, ...]] = {}
        for path in paths:
            table |= words.lookup(self.found.columns[path], target, split, self.vocabulary)
        table |= {word: (given[word.casefold()],) for word in table if word.casefold() in given}
        is_one_of_several = any(tick.target == target for tick in self.found.ticks)
        indent = "      " if is_one_of_several else "    "
        self.text += [f"  {target}:", f"{'    - ' if is_one_of_several else indent}from: {_list(paths)}"]
        self.text += [f"{indent}split: {_word(split)}"] if split else []
        if target in _NO_LOOKUP_NEEDED or all(table.values()):
            table = {} if target in ("languages", "serves") else table
        self._table(target, table, indent)

    def likely(self, target: str, paths: Sequence[str]) -> None:
        """Write a lookup for a column that is for another field too, where enough of its words are some of ours."""
        for path in paths[:1]:
            column = self.found.columns[path]
            split = words.split_of(column) if target == "needs" else None
            table = words.lookup(column, target, split, self.vocabulary)
            if target == "needs":  # there are many: only those that mean something are worth a line
                table = {w: ours for w, ours in table.items() if ours or words.meant_needs(w, self.vocabulary)}
            counts = words.words_in(column, split)
            known = sum(counts[w] for w, ours in table.items() if ours or target == "needs")
            if known >= 0.2 * sum(counts.values()):
                self.found.fields.setdefault(target, [path])
                self.text += [f"  {target}:", f"    from: {_list([path])}"]
                self.text += [f"    split: {_word(split)}"] if split else []
                self._table(target, table, "    ")

    def _table(self, target: str, table: Mapping[str, tuple[str, ...]], indent: str) -> None:
        """Write their words, each with ours; and say which have none, and which were only likened to one."""
        if table:
            self.text.append(f"{indent}lookup:  # their word: ours; or: leave out")
        empty: list[str] = []
        likened: list[str] = []
        for word, ours in table.items():
            perhaps = () if ours or target != "needs" else words.meant_needs(word, self.vocabulary)
            said = f"{_list(perhaps)}  # perhaps" if perhaps else _list(ours) if ours else ""
            self.text.append(f"{indent}  {emit.key(word)}: {said}".rstrip())
            (likened if perhaps else empty if not ours else []).append(word)
        for some, what in (
            (empty, "have none of our words yet. Write one after each"),
            (likened, "were given the words that theirs sound like. Look at each that says perhaps"),
        ):
            more = f" and {len(some) - 6} more" if len(some) > 6 else ""
            self.found.doubts += [f"{target}: {', '.join(some[:6])}{more} {what}."] if some else []

    def ticked(self, target: str) -> None:
        """Write the columns that are ticked for one of a field's words."""
        own = [tick for tick in self.found.ticks if tick.target == target]
        if own and f"  {target}:" not in self.text:
            self.text.append(f"  {target}:")
        for tick in own:
            answers = [f"{_word(text)}: {_list(tick.meaning)}" for text in tick.yes]
            answers += [f"{_word(text)}: leave out" for text in tick.no]
            self.text.append(f"    - {{from: {_word(tick.path)}, lookup: {{{', '.join(answers)}}}}}")
        if own:
            headings = ", ".join(tick.path for tick in own[:6]) + (" …" if len(own) > 6 else "")
            self.found.doubts.append(f"{target}: {headings} were taken for ticks. Look at what each means.")

    def _free_text(self, target: str, column: SampledColumn, paths: Sequence[str]) -> None:
        """Write a field with too many words to look up: of areas and routes they go to a note, of needs to keywords."""
        instead = {
            "join.routes": "join.first_step",
            "serves": "who.note",
            "ways": "description",
            "needs": "keywords",
        }.get(target)
        if target == "needs" and column.share("prose") > 0.3:
            instead = None
        if self.is_known_format or instead in (None, "description"):
            self.text.append(f"  # {target}: {_list(paths)}  # free text, such as “{column.example}”")
        else:  # it comes later among the fields
            self.found.fields[str(instead)] = [*self.found.fields.get(str(instead), []), *paths]
        if instead == "keywords" and not self.is_known_format:
            self.likely(target, paths)
        what_next = f" To use them, write a lookup under {target}: their word, a colon, ours." if instead else ""
        self.found.doubts.append(
            f"{', '.join(paths)}: its words are too many to be {target}, such as “{column.example}”.{what_next}"
        )
