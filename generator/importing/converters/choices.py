"""Words of a source that have to become words of ours: needs, areas, ways, routes, languages, kinds of organisation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from babel import Locale

from generator.check.languages import meant_language
from generator.importing import clean_text, field_values, needs
from generator.importing.assemble import pieces
from generator.importing.draft import Builder
from generator.importing.mapping import FieldRule
from generator.importing.source_record import SourceValue
from generator.need_proposals import NeedProposer
from schema.advice import meant_word
from schema.listing import EVERYWHERE

_EVERYWHERE = re.compile(
    r"(?:everywhere|nation(?:al|wide)|nationally|uk(?:[- ]wide)?|united kingdom|england(?:[- ]wide)?|great britain"
    r"|anywhere|all areas|whole country|england and wales)\.?",
    re.I,
)


_KINDS = {
    said: kind
    for kind, others in {
        "charity": "registered charity|charitable trust|cio|charitable incorporated organisation|trust|scio",
        "social enterprise": "community interest company|cic|co-operative|cooperative|not for profit company",
        "company": "private company|limited company|ltd|business|commercial|private|private sector|sole trader",
        "community group": "voluntary group|voluntary organisation|club|unincorporated association"
        "|community organisation"
        "|vcse|voluntary|voluntary sector|community|association|constituted group|voluntary and community",
        "council": "local authority|county council|borough council|district council|town council"
        "|parish council|statutory",
        "faith group": "church|mosque|temple|faith|faith organisation|religious organisation|place of worship",
        "NHS": "nhs trust|nhs organisation|health|gp practice",
        "school or college": "school|college|university|education",
        "government": "central government|public body",
    }.items()
    for said in others.split("|")
}
"""What people call kinds of organisation, and which of ours each is."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of a directory: its needs, and its areas by every name."""

    need_names: needs.NeedNames
    areas: Mapping[str, str]
    proposer: NeedProposer | None = None
    """What proposes needs from a listing's own words, where a source gives none."""


def chosen(builder: Builder, source: SourceValue, target: str, rule: FieldRule, words: Vocabulary) -> None:
    """Put our words for a source's into a list or a field; what has none is set aside, to be added to the mapping."""
    for piece in pieces(clean_text.plain(source.text), rule.split):
        tidy = clean_text.line(piece)
        found = looked_up(tidy, rule)
        if found is None and not (rule.contains and not rule.lookup):
            found = known(tidy, target, words)
        if found == ():
            builder.aside(source, f"“{tidy[:60]}” is left out by the mapping.")
        elif found is None and rule.contains and not rule.lookup:
            continue  # words were looked for in a text that is used elsewhere; what has none of them says nothing
        elif found is None:
            _unknown(builder, source, target, tidy)
        else:
            _put(builder, source, target, tidy, found)


def looked_up(text: str, rule: FieldRule) -> tuple[str, ...] | None:
    """Return what the mapping says a text means: nothing when it is left out, None when the mapping does not say."""
    folded = text.casefold()
    for said, ours in rule.lookup.items():
        if " ".join(said.casefold().split()) == folded:
            return _meant(ours)
    hits = [_meant(ours) for said, ours in rule.contains.items() if _has_word(folded, said.casefold())]
    known = [each for each in hits if each]
    return tuple(dict.fromkeys(word for each in known for word in each)) if known else None


def _meant(ours: Sequence[str]) -> tuple[str, ...] | None:
    """Return our words; none for `leave out`, and None when nothing is written yet."""
    if [word.casefold() for word in ours] == ["leave out"]:
        return ()
    return tuple(ours) or None


def _has_word(text: str, word: str) -> bool:
    return bool(re.search(rf"(?<![a-z]){re.escape(word)}", text))


def known(text: str, target: str, words: Vocabulary) -> tuple[str, ...] | None:
    """Return our words that a text is by itself, for a field; None when it is not plain."""
    if target == "needs":
        return needs.propose([text], words.need_names) or None
    if target == "serves":
        area = words.areas.get(re.sub(r"\s+borough$", "", text.casefold())) or words.areas.get(
            text.rstrip("/").rpartition("/")[2].casefold()
        )
        return (area,) if area else (EVERYWHERE,) if _EVERYWHERE.fullmatch(text) else None
    if target == "languages":
        language = meant_language(Locale("en").languages.get(text.casefold(), text))
        return (language,) if language else None
    said = _KINDS.get(text.casefold(), text) if target == "organisation.kind" else meant_word(text) or text
    meant = field_values.canonical(_item(target), text) or field_values.canonical(_item(target), said)
    return (meant,) if meant else None


def _item(target: str) -> str:
    return f"{target}.kind" if target == "places" else target


def _unknown(builder: Builder, source: SourceValue, target: str, text: str) -> None:
    """Say that a word is not known; words about needs are what people would type, so they become keywords as well."""
    why = f"“{text[:60]}” is not in the mapping. Add it to the lookup of {target}."
    if target == "needs" and 2 < len(text) <= 60 and builder.add("keywords", text, [source], why):
        return
    builder.aside(source, why)


def _put(builder: Builder, source: SourceValue, target: str, text: str, found: Iterable[str]) -> None:
    for word in found:
        wrong = None if target in ("needs", "serves") else field_values.fault(_item(target), word)
        if wrong:
            builder.aside(source, f"{word}: {wrong}")
        elif not field_values.is_list(target):
            builder.put(_item(target), word, ())
            builder.kept([source], target, text)
        elif builder.add(target, word, ()):
            builder.kept([source], target, text if len(text) == len(source.text.strip()) else word)
        else:
            builder.aside(source, f"“{word}”: {target} has room for {field_values.max_length(target)}.")
