"""Which need or area somebody meant by a word that is no id here, told by the words of the book. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches

from generator.check.context import CheckContext
from schema.listing import EVERYWHERE
from schema.types import suggestion

_ALIKE = 0.75
"""How like an id a word is that may be a slip for it."""
_MOST_OFFERED = 4
_PASSING = frozenset("help with and for the advice support service services local people group groups".split())
"""Words of many needs, which tell none of them."""


def advised_need(id: str, context: CheckContext) -> str:
    """Return what to write in place of a need that there is not: another, some that are near, or those of a heading."""
    headings = context.records.needs.record.what_matters if context.records.needs else ()
    plain = " ".join(re.split(r"[\s_-]+", id.casefold()))
    for heading in headings:
        if plain in (heading.id.replace("-", " "), heading.name.casefold()):
            return f"That is a heading. Choose needs under it: {', '.join(need.id for need in heading.needs)}"
    meant = context.needs_by_word.get(id.casefold()) or context.needs_by_word.get(plain)
    same_letter = [need for need in context.needs if need[:1] == id[:1].casefold()]  # talking is not walking
    close = get_close_matches(id.casefold(), same_letter, n=1, cutoff=_ALIKE)
    if meant or close:
        return f'Did you mean "{meant or close[0]}"?'
    near = _near(plain, context)
    if len(context.needs) <= 30 and not near:
        return suggestion("", list(context.needs))
    return f"The nearest are: {', '.join(near)}" if near else "The ids of all needs are in needs.yml, after id:"


def _near(plain: str, context: CheckContext) -> Sequence[str]:
    """Return the needs whose own words share most with some words, those with the most first."""
    words = {word for word in plain.split() if len(word) > 3 and word not in _PASSING}
    shared = Counter[str]()
    for heading in context.records.needs.record.what_matters if context.records.needs else ():
        if words & set(re.split(r"[\W_]+", f"{heading.id} {heading.name}".casefold())):
            shared.update({need.id: 2 for need in heading.needs})
    for id, need in context.needs.items():
        named = set(re.split(r"[\W_]+", f"{id} {need.name}".casefold()))
        spoken = set(re.split(r"\W+", " ".join(need.words).casefold()))
        if count := 3 * len(words & named) + len(words & spoken):
            shared[id] += count
    return [id for id, count in shared.most_common(_MOST_OFFERED) if count * 2 >= max(shared.values())]


_OF_THE_COUNTRY = re.compile(
    r"(?:all|any|anyone|anybody|anywhere|everyone|everybody|national|nationally|nationwide|nation wide|country ?wide"
    r"|whole country|(?:all (?:of )?|the whole of )?(?:the )?(?:uk|united kingdom|gb|great britain|england"
    r"|wales|scotland|northern ireland)(?: wide)?|online|every where|all areas)"
)
_OUTWARD = re.compile(r"([A-Z]{1,2}[0-9][0-9A-Z]?)(?: ?[0-9](?:[A-Z]{2})?)?")


def advised_area(id: str, context: CheckContext) -> str:
    """Return what to write in place of an area that there is not: everywhere, the area of a postcode, or a near one."""
    plain = " ".join(re.split(r"[\s_-]+", id.casefold()))
    if _OF_THE_COUNTRY.fullmatch(plain):
        return f'For anybody in the country, write "{EVERYWHERE}". For this book alone, its areas'
    code = _OUTWARD.fullmatch(id.upper())
    of_code = [area for area, record in context.areas.items() if code and code[1] in record.postcodes]
    if code and of_code:
        return (
            f"That is a postcode: write {of_code[0]}. If it is only for that part, add catchment: {{postcodes:"
            f" [{code[1]}]}}"
        )
    named = next((area for area, record in context.areas.items() if record.name.casefold() == plain), "")
    return f'Did you mean "{named}"?' if named else suggestion(id, context.served)
