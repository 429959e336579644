"""Names, summaries, descriptions and other lines of text."""

from __future__ import annotations

from generator.importing import clean_text, field_values
from generator.importing.draft import Builder
from generator.importing.mapping import FieldRule
from generator.importing.source_record import SourceValue

_MOST_SUMMARY = field_values.max_length("summary")
_MOST_DESCRIPTION = field_values.max_length("description")


def line(builder: Builder, source: SourceValue, target: str, label: str = "") -> None:
    """Put one line of text into a field. What is too long for it goes into the description, whole."""
    text = clean_text.line(source.text)
    shown = f"{label}: {text}" if label else text
    if not text:
        builder.aside(source, "Nothing is left of it without its marks.")
    elif target == "organisation.name" and builder.get(target) not in (None, shown):
        if not builder.add("also_run_by", {"name": shown[:100]}, [source]):
            builder.aside(source, "A listing has room for nine organisations.")
    elif len(shown) <= field_values.max_length(target) or target not in ("name", "organisation.name"):
        builder.put_line(target, shown, source)
    else:
        builder.put_line(target, clean_text.sentences(shown, field_values.max_length(target)), source, "Shortened.")
        builder.describe(source, "", shown)


def summary(builder: Builder, source: SourceValue, target: str, label: str = "") -> None:
    """Put the first sentences into the summary; when there are more, the whole goes into the description too."""
    text = clean_text.paragraphs(source.text)
    short = clean_text.sentences(text, _MOST_SUMMARY)
    if not short:
        builder.aside(source, "Nothing is left of it without its marks.")
        return
    if builder.get("summary") is None:
        builder.put_line("summary", short, source)
    if clean_text.line(text) != builder.get("summary"):
        builder.describe(source, "", text)


def description(builder: Builder, source: SourceValue, target: str, label: str = "") -> None:
    """Put paragraphs into the description, after a label if the mapping gives one."""
    text = clean_text.paragraphs(source.text)
    if text:
        builder.describe(source, label, text)
    else:
        builder.aside(source, "Nothing is left of it without its marks.")


def items(builder: Builder, source: SourceValue, target: str, rule: FieldRule, found: list[str]) -> None:
    """Put each of several short texts into a list."""
    for text in found:
        tidy = clean_text.line(text)
        if len(tidy) > field_values.max_length("name") or field_values.fault(target, tidy):
            builder.aside(source, f"“{tidy[:60]}” is too long for {target}.")
        elif not builder.add(target, tidy, [source]):
            builder.aside(source, f"“{tidy[:60]}”: {target} has room for {field_values.max_length(target)}.")


# --- when everything else is known --------------------------------------------------------------------------------


def finish(builder: Builder) -> None:
    """Put the gathered paragraphs into the description, each once, and a summary where the source gives none."""
    whole = ""
    used: list[tuple[SourceValue, str]] = []
    summary_text = str(builder.get("summary") or "")
    for label, text, source in builder.paragraphs:
        shown = f"{label}: {text}" if label else text
        if clean_text.line(text) and clean_text.line(text) in (clean_text.line(whole), summary_text):
            builder.kept([source], "summary" if not whole else "description", text)
            continue
        if text in whole:
            builder.kept([source], "description", text)
            continue
        if whole and whole in text and not label:
            whole = ""
        whole = f"{whole}\n\n{shown}" if whole else shown
        used.append((source, text))
    own_words = "\n\n".join(text for label, text, _ in builder.paragraphs if not label)
    if not summary_text and own_words:
        builder.put("summary", clean_text.sentences(own_words, _MOST_SUMMARY), ())
        if clean_text.line(whole) == builder.get("summary"):
            for source, text in used:
                builder.kept([source], "summary", text)
            return
    if whole:
        _put_description(builder, whole, used)


def _put_description(builder: Builder, whole: str, used: list[tuple[SourceValue, str]]) -> None:
    if len(whole) <= _MOST_DESCRIPTION:
        builder.put("description", whole, ())
        for source, text in used:
            builder.kept([source], "description", text)
        return
    cut = max(whole.rfind("\n", 0, _MOST_DESCRIPTION), whole.rfind(". ", 0, _MOST_DESCRIPTION) + 1)
    builder.put("description", whole[: cut if cut > 0 else _MOST_DESCRIPTION].rstrip(), ())
    for source, text in used:
        fits = whole.find(text) + len(text) <= cut
        why = "" if fits else f"A description has room for {_MOST_DESCRIPTION:,} characters, so its end is left out."
        builder.kept([source], "description", text if fits else "", why)
