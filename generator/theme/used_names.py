"""The names that a page can use, read off everything that pages are made of: dressed pages, templates and scripts.

It errs to one side alone. A name too many keeps a rule that nobody needs; a name too few would change the look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

OUR_CLASSES = ("lb-", "md-")
"""How every class begins that a script of ours gives to an element."""
_SLOT = "xslotx"
"""Stands for what a template leaves open, as the level in `<h{{ level }}>`. It may be a tag, so it is of letters."""
_OUTPUT, _LOGIC = re.compile(r"\{\{.*?\}\}", re.DOTALL), re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_CUT_SHORT = re.compile(r"""([A-Za-z_][\w-]*)(?:\$\{|["'`]\s*\+)""")
_WHOLE_STRING = re.compile(r"""["'`]([A-Za-z][A-Za-z0-9]*)(?:["'`]|(\$\{))""")


@dataclass(frozen=True)
class Names:
    """Some names, and how others begin that are only completed while a page is made."""

    whole: frozenset[str]
    beginnings: tuple[str, ...] = ()

    def __contains__(self, name: str) -> bool:
        return name in self.whole or name.startswith(self.beginnings)


@dataclass(frozen=True)
class UsedNames:
    """What a selector may ask of a page; elements and attributes are in lower case."""

    elements: Names
    classes: Names
    ids: Names
    attributes: Names
    values: Names
    """Attributes with their values, as `dir=ltr`."""
    words: frozenset[str]
    """Every word of the scripts, which may set any attribute to any of them."""

    def has_value(self, attribute: str, value: str) -> bool:
        """Return whether some page can hold an attribute with exactly this value."""
        scripted = attribute in self.words and (value in self.words or not _WORD.fullmatch(value))
        return scripted or f"{attribute}={value}" in self.values


def vocabulary(html: Iterable[str], scripts: Iterable[str]) -> UsedNames:
    """Return every name that the pages and templates in `html` hold, and that the scripts could add to them.

    A script names an element in a string of its own; its ids and attributes may be any of its words, and its classes
    any that begin as ours do. Were every word of a script a class, the theme would keep its rules for `question`.
    """
    reader = _Reader()
    for text in html:
        reader.read(_LOGIC.sub(" ", _OUTPUT.sub(_SLOT, text)))
    programs = "\n".join(scripts)
    words = frozenset(_WORD.findall(programs))
    partial = {word + _SLOT for word in _CUT_SHORT.findall(programs)}
    created = {name.lower() + (_SLOT if slot else "") for name, slot in _WHOLE_STRING.findall(programs)}
    scripted = words | partial
    return UsedNames(
        elements=_names(reader.elements | created),
        classes=_names(reader.classes | {name for name in scripted if name.startswith(OUR_CLASSES)}),
        ids=_names(reader.ids | scripted),
        attributes=_names(reader.attributes | scripted),
        values=_names(reader.values),
        words=words,
    )


class _Reader(HTMLParser):
    """Collects the names of every tag it is fed."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.classes: set[str] = set()
        self.ids: set[str] = set()
        self.attributes: set[str] = set()
        self.values: set[str] = set()

    def read(self, text: str) -> None:
        """Add the names of a whole page or template; a tag left open in it ends with it."""
        self.feed(text)
        self.close()
        self.reset()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        if _SLOT in tag:  # `<p{{ this }}>` may be an attribute
            attrs = [*attrs, (_SLOT, None)]
        for name, value in attrs:
            self.attributes.add(name)
            self.values.add(f"{name}={value or ''}")
            if name == "class":
                self.classes.update((value or "").split())
            elif name == "id":
                self.ids.add(value or "")


def _names(found: Iterable[str]) -> Names:
    """Return names of which those with an open slot are beginnings, as far as the slot."""
    whole = frozenset(name for name in found if _SLOT not in name)
    return Names(whole, tuple(sorted({name.partition(_SLOT)[0] for name in found if _SLOT in name})))
