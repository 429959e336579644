"""Templates in another language: each sentence of a template's own source, told before Jinja reads it.

A template is a page in English, with nothing around its sentences, so none can be forgotten. A sentence is all that
stands between two elements of a block, or two statements of Jinja: text, with inline elements and values in it. For a
catalogue the attributes of those elements are left out, and a value has the last name of what it shows:

    <p>Write to <a href="{{ link.href }}">{{ link.words }}</a>.</p>   is   Write to <a>{words}</a>.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<raw><(?P<element>script|style)\b.*?</(?P=element)>)"
    r"|(?P<statement>\{%.*?%\}|\{#.*?#\})"
    r"|(?P<value>\{\{.*?\}\})"
    r"|(?P<tag><(?:[^<>{]|\{\{.*?\}\}|\{%.*?%\}|\{)*>)"
    r"|(?P<text>[^<{]+|.)",
    re.DOTALL,
)
_INLINE = frozenset("a abbr b br code em i kbd small span strong time".split())
_NAME = re.compile(r"</?([a-z][a-z0-9]*)")
_LAST_NAME = re.compile(r"([A-Za-z_]\w*)\W*$")
_LETTER = re.compile(r"[^\W\d_]")
_TOLD_ATTRIBUTE = re.compile(r'(?<=\s)(aria-label|placeholder|title|alt|data-away|data-back)="([^"]*)"')
_ATTRIBUTES = re.compile(r'="')
"""What a macro that writes attributes has in it, which is no sentence."""
_PLACEHOLDER = re.compile(r"\{\w+\}|</?[a-z]+[0-9]*>")

Text = Callable[[str], str]
"""What a sentence is in a language, by its English."""


@dataclass(frozen=True)
class TemplateSentence:
    """A sentence as a catalogue has it, and what stands in the template for each of its elements and values."""

    english: str
    originals: dict[str, str]

    def told(self, text: str) -> str:
        """Return the source of a translation, with elements and values as they were."""
        return _PLACEHOLDER.sub(lambda found: self.originals.get(found[0], found[0]), text)


def sentences(source: str) -> Iterator[str]:
    """Yield each sentence of a template, as a catalogue has it."""
    found: list[str] = []
    told(source, lambda english: found.append(english) or english)  # type: ignore[func-returns-value]
    yield from found


def told(source: str, text: Text) -> str:
    """Return a template with each sentence told."""
    whole, run = "", ""
    for found in _TOKEN.finditer(source):
        if _ends_a_sentence(found):
            whole, run = whole + _told_run(run, text) + _with_attributes_told(found[0], text), ""
        else:
            run += found[0]
    return whole + _told_run(run, text)


def _ends_a_sentence(found: re.Match[str]) -> bool:
    if found["raw"] or found["statement"]:
        return True
    name = found["tag"] and _NAME.match(found["tag"])
    return bool(found["tag"]) and (not name or name[1] not in _INLINE)


def _with_attributes_told(tag: str, text: Text) -> str:
    def attribute(found: re.Match[str]) -> str:
        if not _LETTER.search(re.sub(r"\{[{%].*?[%}]\}", "", found[2])):
            return found[0]
        sentence = _sentence(found[2])
        words = text(sentence.english).replace('"', "&quot;")
        return f'{found[1]}="{sentence.told(words)}"'

    return _TOLD_ATTRIBUTE.sub(attribute, tag) if tag.startswith("<") else tag


def _told_run(run: str, text: Text) -> str:
    """Return what stands between two ends with its sentence told, and the space and the elements around it kept."""
    inner = run.strip()
    words = "".join(found["text"] or "" for found in _TOKEN.finditer(inner))
    if not _LETTER.search(words) or _ATTRIBUTES.search(words):
        return _TAG.sub(lambda found: _with_attributes_told(found[0], text), run)
    before, after = run[: len(run) - len(run.lstrip())], run[len(run.rstrip()) :]
    while wrapped := _wrapped(inner):
        before, inner, after = before + wrapped[1], wrapped[2], wrapped[3] + after
    sentence = _sentence(inner)
    plain = {key: _with_attributes_told(tag, text) for key, tag in sentence.originals.items()}
    return before + TemplateSentence(sentence.english, plain).told(text(sentence.english)) + after


_TAG = re.compile(r"<(?:[^<>{]|\{\{.*?\}\}|\{%.*?%\}|\{)*>", re.DOTALL)


def _wrapped(inner: str) -> re.Match[str] | None:
    """Return a sentence's one element around all of it, with the space inside it: it is no part of the sentence."""
    found = re.fullmatch(rf"({_TAG.pattern}\s*)(.*\S)(\s*</([a-z]+)>)", inner, re.DOTALL)
    if not found or f"</{found[4]}>" in found[2] or f"<{found[4]}" in found[2]:
        return None
    return found if re.match(rf"<{found[4]}\b", found[1]) and "<" + "/" not in found[1] else None


def _sentence(inner: str) -> TemplateSentence:
    tokens = list(_TOKEN.finditer(inner))
    names = [_key(found) for found in tokens]
    often = Counter(name for name, found in zip(names, tokens, strict=True) if name and not found[0].startswith("</"))
    seen: Counter[str] = Counter()
    open_elements: list[str] = []
    originals: dict[str, str] = {}
    english = ""
    for found, name in zip(tokens, names, strict=True):
        if not name:
            english += found[0]
            continue
        if found[0].startswith("</"):
            key = f"</{open_elements.pop() if open_elements else name}>"
        else:
            seen[name] += 1
            numbered = f"{name}{seen[name]}" if often[name] > 1 else name
            is_tag = found["tag"] is not None
            if is_tag and name != "br":
                open_elements.append(numbered)
            key = f"<{numbered}>" if is_tag else f"{{{numbered}}}"
        originals.setdefault(key, found[0])
        english += key
    return TemplateSentence(" ".join(english.split()), originals)


def _key(found: re.Match[str]) -> str:
    """Return the name of an element or a value; nothing for text."""
    if found["tag"]:
        named = _NAME.match(found["tag"])
        return named[1] if named else ""
    if found["value"]:
        named = _LAST_NAME.search(found["value"][2:-2].split("|")[0])
        return named[1] if named else "value"
    return ""
