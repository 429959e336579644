"""The rules of a style sheet that some page can use, in their order. What this module is not sure of stays.

Two things are taken out, and neither can change a page: rules whose selectors no page can match, and then, as often
as it helps, custom properties and animations that nothing reads any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import tinycss2
from tinycss2.ast import Node

from generator.theme import selectors
from generator.theme.used_names import UsedNames

_CONDITIONS = frozenset({"media", "supports"})
"""The at-rules whose blocks hold ordinary rules."""
_GIVEN = re.compile(r"([{;]\s*)--[\w-]+\s*:")
"""A custom property where it is given its value."""
_PROPERTY = re.compile(r"(?<![\w-])--[\w-]+")
_KEYFRAMES = frozenset({"keyframes", "-webkit-keyframes"})

_Rule = Callable[[Node], str]
"""Returns what is left of an ordinary rule, as CSS."""


class _Unreadable(Exception):
    """Some part of the style sheet is not what the parser knows as CSS."""


def used(css: str, names: UsedNames, readers: str = "") -> str:
    """Return the style sheet without what no page can use; unchanged when it cannot be read.

    `readers` is the text of everything else that may read its custom properties or name its animations.
    """
    try:
        kept = _rewritten(css, lambda rule: _possible(rule, names))
        while kept != (fewer := _without_unread(kept, readers)):
            kept = fewer
    except _Unreadable:
        return css
    return kept


def _rewritten(css: str, rule: _Rule, at_rule: _Rule = tinycss2.ast.Node.serialize) -> str:
    return "".join(_rules(tinycss2.parse_stylesheet(css, skip_comments=False, skip_whitespace=True), rule, at_rule))


def _rules(nodes: Sequence[Node], rule: _Rule, at_rule: _Rule) -> Iterator[str]:
    for node in nodes:
        if node.type == "error":
            raise _Unreadable(node.message)
        if node.type == "qualified-rule":
            yield rule(node)
        elif node.type == "at-rule" and node.lower_at_keyword in _CONDITIONS and node.content is not None:
            yield _condition(node, rule, at_rule)
        elif node.type == "at-rule":
            yield at_rule(node)
        elif node.type == "comment" and node.value.startswith("!"):  # a licence
            yield node.serialize()


def _condition(node: Node, rule: _Rule, at_rule: _Rule) -> str:
    inner = tinycss2.parse_rule_list(node.content, skip_comments=False, skip_whitespace=True)
    kept = "".join(_rules(inner, rule, at_rule))
    return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{kept}}}" if kept else ""


def _possible(rule: Node, names: UsedNames) -> str:
    selector = selectors.possible(rule.prelude, names)
    return f"{selector}{{{tinycss2.serialize(rule.content)}}}" if selector else ""


def _without_unread(css: str, readers: str) -> str:
    """Return the style sheet without custom properties and animations that nothing in it, nor `readers`, names."""
    read = frozenset(_PROPERTY.findall(_GIVEN.sub(r"\1", f"{css}\n{readers}")))

    def animation(node: Node) -> str:
        text: str = node.serialize()
        if node.lower_at_keyword not in _KEYFRAMES:
            return text
        name = tinycss2.serialize(node.prelude).strip()
        return text if _named(name, css.replace(text, "")) or _named(name, readers) else ""

    return _rewritten(css, lambda rule: _with_read_properties(rule, read), animation)


def _named(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def _with_read_properties(rule: Node, read: frozenset[str]) -> str:
    whole: str = rule.serialize()
    if "--" not in whole:
        return whole
    declarations = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
    if any(declaration.type != "declaration" for declaration in declarations):
        return whole
    kept = [d for d in declarations if not d.name.startswith("--") or d.name in read]
    if len(kept) == len(declarations):
        return whole
    text = ";".join(declaration.serialize().rstrip(";") for declaration in kept)
    return f"{tinycss2.serialize(rule.prelude)}{{{text}}}" if kept else ""
