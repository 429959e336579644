"""What a person's name looks like in a sentence: by a title, by a first name that we know, or by words around it."""

from __future__ import annotations

import re

from generator.check.personal import FIRST_NAMES

CAPITAL = r"[A-Z][a-z'’]+(?:-[A-Z][a-z]+)?"
FIRST = "|".join(FIRST_NAMES)
_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Old Mr", "Auntie", "Uncle", "Nan", "Grandad")
TITLED = (
    rf"\b(?:{'|'.join(_TITLES)})\.? "
    rf"(?:(?:[A-Z]\.? ?){{0,2}}{CAPITAL}(?: {CAPITAL})?|[A-Z]\b)"
)
NAME = rf"(?:{TITLED}|\b(?:{FIRST})\b(?: {CAPITAL}| [A-Z]\b)?)"
"""A name by a title, or by a first name that we know."""
NAME_WORDS = frozenset(word for start in (*FIRST_NAMES, *_TITLES) for word in re.findall(r"\w+", start))
"""Words of which a sentence has one wherever it has such a name."""
_BEFORE_A_NAME = (
    r"[Ll]ittle|[Oo]ld|[Oo]ur|[Yy]oung|[Pp]oor|[Aa]sk for|[Bb]ook|[Ff]or|[Ww]ith|[Tt]o|[Aa]s|[Aa]ccept|[Tt]hank you to"
    r"|[Ww]ell done|[Cc]ongratulations to|[Ss]ay hello to|[Ww]elcome back|[Pp]ray for|[Ll]ike|[Nn]amed|[Cc]alled"
    r"|[Ff]orm:|[Bb]ecause|[Ww]eek,|[Ll]ad|[Bb]oy|[Gg]irl|[Mm]um|[Dd]ad|[Ss]on|[Dd]aughter|[Hh]usband|[Ww]ife"
)
_GOES_ON_AS_A_PERSON = (
    r"(?= ?(?:,? who\b|\(| has | is | was |['’]s\b|,? (?:he|she) |,? (?:d\.?o\.?b|born)|,? ?[0-9]{2}\b))"
)
_HOUSEHOLD = r"(?:family|children|kids|boys|girls|twins|household|brothers|sisters)"
ANY_NAME = (
    rf"(?:{NAME}|\b(?:{_BEFORE_A_NAME}) {CAPITAL}(?: {CAPITAL}| [A-Z]\b)"
    rf"|\b{CAPITAL} {CAPITAL}{_GOES_ON_AS_A_PERSON})"
)
"""Any two capitals too, where words before or behind them say that they are a person: streets have capitals as well."""
FAMILY = rf"(?:\b[Tt]he {CAPITAL} {_HOUSEHOLD}\b|\b[Tt]he {CAPITAL}s\b(?= (?:in|of|at|who|whose)\b))"
