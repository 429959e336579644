"""Whether some page can match a selector. Every doubt is a yes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import tinycss2
from tinycss2.ast import Node

from generator.theme.used_names import UsedNames

_ANY_OF = frozenset("is where has matches -webkit-any -moz-any".split())
_UNFORGIVING = frozenset({"not", "has"})
"""The functions that are worth nothing when one selector in them is not understood."""
_SIGNS = frozenset(".:*>+~")
_EVERY_BROWSER_KNOWS = frozenset(
    "active after before checked disabled empty enabled first-child first-letter first-line first-of-type focus"
    " focus-visible focus-within has hover indeterminate is last-child last-of-type link marker not nth-child"
    " nth-last-child nth-last-of-type nth-of-type only-child only-of-type placeholder placeholder-shown root target"
    " visited where".split()
)


def possible(prelude: Sequence[Node], names: UsedNames) -> str:
    """Return the selectors of a rule that some page can match, as CSS; nothing when there are none.

    A browser throws away the whole of a list in which it does not understand one selector. A list with one that some
    browser may not know is therefore kept whole or dropped whole: a shorter list could begin to work.
    """
    selectors = list(_split(prelude))
    kept = [selector for selector in selectors if _can_match(selector, names)]
    if kept and not all(_known(selector) for selector in selectors):
        kept = selectors
    return ",".join(tinycss2.serialize(selector).strip() for selector in kept)


def _split(nodes: Sequence[Node]) -> Iterator[list[Node]]:
    """Yield the selectors between the commas of a list."""
    selector: list[Node] = []
    for node in nodes:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _can_match(selector: Sequence[Node], names: UsedNames) -> bool:
    return all(_node_can_match(node, last, names) for last, node in _pairs(selector))


def _pairs(selector: Sequence[Node]) -> Iterator[tuple[Node | None, Node]]:
    """Yield each node after the one before it; the first stands after none."""
    return pairwise((None, *selector))


def _node_can_match(node: Node, last: Node | None, names: UsedNames) -> bool:
    if node.type == "ident":
        if last == ".":
            return node.value in names.classes
        return last == ":" or node.lower_value in names.elements
    if node.type == "hash":
        return node.value in names.ids
    if node.type == "[] block":
        return _attribute_can_match(node.content, names)
    if node.type == "function" and node.lower_name in _ANY_OF:
        return any(_can_match(selector, names) for selector in _split(node.arguments))
    return True


def _attribute_can_match(content: Sequence[Node], names: UsedNames) -> bool:
    """Return whether some page has the attribute, with the value too where exactly one is asked for."""
    nodes = [node for node in content if node.type != "whitespace"]
    if not nodes or nodes[0].type != "ident":
        return True
    name = nodes[0].lower_value
    if len(nodes) == 3 and nodes[1] == "=" and nodes[2].type in ("ident", "string"):
        return names.has_value(name, nodes[2].value)
    return name in names.attributes


def _known(selector: Sequence[Node]) -> bool:
    """Return whether every browser knows all parts of a selector, as far as this module can tell."""
    if not any(node.type != "whitespace" for node in selector):
        return False
    return all(_node_is_known(node, last) for last, node in _pairs(selector))


def _node_is_known(node: Node, last: Node | None) -> bool:
    if node.type == "literal":
        return node.value in _SIGNS
    if node.type == "ident":
        return last != ":" or node.lower_value in _EVERY_BROWSER_KNOWS
    if node.type == "function":
        inner = _split(node.arguments) if node.lower_name in _UNFORGIVING else ()
        return node.lower_name in _EVERY_BROWSER_KNOWS and all(_known(selector) for selector in inner)
    return node.type in ("hash", "[] block", "whitespace")
