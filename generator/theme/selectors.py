"""Whether some page can match a selector. Every doubt is a yes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import tinycss2
from tinycss2.ast import Node

from generator.theme.vocabulary import Vocabulary

_ANY_OF = frozenset("is where has matches -webkit-any -moz-any".split())
_EVERY_BROWSER_KNOWS = frozenset(
    "active after before checked disabled empty enabled first-child first-letter first-line first-of-type focus"
    " focus-visible focus-within has hover indeterminate is last-child last-of-type link marker not nth-child"
    " nth-last-child nth-last-of-type nth-of-type only-child only-of-type placeholder placeholder-shown root target"
    " visited where".split()
)


def possible(prelude: Sequence[Node], names: Vocabulary) -> str:
    """Return the selectors of a rule that some page can match, as CSS; nothing when there are none.

    A browser throws away the whole of a list in which it does not know one pseudo-class. A list with one that some
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


def _can_match(selector: Sequence[Node], names: Vocabulary) -> bool:
    before: Sequence[Node | None] = (None, *selector[:-1])
    return all(_node_can_match(node, last, names) for last, node in zip(before, selector, strict=True))


def _node_can_match(node: Node, last: Node | None, names: Vocabulary) -> bool:
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


def _attribute_can_match(content: Sequence[Node], names: Vocabulary) -> bool:
    """Return whether some page has the attribute, with the value too where exactly one is asked for."""
    nodes = [node for node in content if node.type != "whitespace"]
    if not nodes or nodes[0].type != "ident":
        return True
    name = nodes[0].lower_value
    if len(nodes) == 3 and nodes[1] == "=" and nodes[2].type in ("ident", "string"):
        return names.has_value(name, nodes[2].value)
    return name in names.attributes


def _known(selector: Sequence[Node]) -> bool:
    """Return whether every browser knows all pseudo-classes and pseudo-elements of a selector."""
    pseudo = [node for last, node in pairwise(selector) if last == ":" and node.type in ("ident", "function")]
    names = (node.lower_name if node.type == "function" else node.lower_value for node in pseudo)
    return all(name in _EVERY_BROWSER_KNOWS for name in names)
