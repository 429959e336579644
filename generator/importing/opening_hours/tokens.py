"""From text to tokens: days, weeks of the month, times, seasons, and words that matter or do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing import clean_text
from schema.calendar_names import DAYS, MONTHS

_MONTH = "(?:" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS if name != "may") + "|may|sept)"
_TIME = (
    r"(?:(?:[01]?[0-9]|2[0-4])[:.][0-5][0-9]|(?:[01][0-9]|2[0-3])[0-5][0-9]|[01]?[0-9]|2[0-4])"
    r"\s*(?:[ap]m\b)?(?:\s*hrs?\b)?"
)
_TO = r"\s*(?:-|\bto\b|\buntil\b|\btill?\b)\s*-?\s*"
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("date", rf"[0-9]{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+[0-9]{{4}})?"),
    ("date", r"[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    ("date", rf"\b{_MONTH}\s+(?:[0-9]{{1,2}}(?:st|nd|rd|th)\b|[0-9]{{4}})"),
    (
        "not_months",
        rf"\b(?:not?|except|excluding|excl\.?|closed)\s+(?:in|during|for|throughout)?\s*{_MONTH}\b(?:{_TO}{_MONTH}\b)?",
    ),
    ("months", rf"\b{_MONTH}{_TO}{_MONTH}\b(?:\s+only\b)?"),
    ("all_day", r"\b24\s?/\s?7\b|\b24[- ]?(?:hours?|hrs?)\b(?:\s+a\s+day)?"),
    ("range", rf"\bbetween\s+{_TIME}\s*(?:-|\band\b|\bto\b|\buntil\b)\s*{_TIME}(?![0-9%/]|:[0-9])"),
    ("range", rf"(?:\b(?:between|from)\s+)?(?<![0-9£:./]){_TIME}{_TO}{_TIME}(?![0-9%/]|:[0-9])"),
    (
        "time",
        r"(?<![0-9£:.])(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?\s*[ap]m\b|(?<![0-9£:.])(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?![0-9])(?:\s*hrs?\b)?",
    ),
    (
        "no_bank",
        r"\b(?:except|excluding|excl\.?|not?|closed)\s+(?:on\s+|for\s+)?(?:all\s+)?(?:public|bank)\s+holidays?(?:\s+mondays?)?|\bexcl?\.?\s+(?:b/?h|p/?h)s?\b",
    ),
    ("bank", r"\b(?:including|incl?\.?)\s+(?:public|bank)\s+holidays?"),
    (
        "term",
        r"\b(?:not|except|excluding|excl\.?|no|closed)\s+(?:in\s+|during\s+)?(?:the\s+)?(?:school\s+)?(?:holidays?|hols?)\b",
    ),
    (
        "holidays",
        r"\b(?:during\s+|in\s+)?(?:the\s+)?school\s+holidays?\s+only\b|\bonly\s+(?:in|during)\s+(?:the\s+)?school\s+holidays?\b",
    ),
    (
        "term",
        r"\b(?:during\s+|in\s+)?(?:the\s+)?(?:school\s+)?term(?:s\b|[ -]?times?\b)(?:\s+only\b)?"
        r"|\b(?:(?:during|in)\s+)?(?:the\s+)?school\s+terms?\b(?:\s+only\b)?|\bduring\s+term\b|\b(?:on\s+)?school\s+days\b(?:\s+only\b)?",
    ),
    (
        "alternate",
        r"\bevery\s+other\s+week(?:\s+on)?\b|\bevery\s+other\b|\balternat(?:e|ing)\b(?:\s+weeks?\b)?|\bfortnightly\b"
        r"|\bevery\s+(?:two|2)\s+weeks\b|\bbi[- ]?weekly\b|\b(?:every|each)\s+fortnight\b"
        r"|\balt\b\.?(?:\s+weeks?\b)?|\bf/?n\b|\bfortn\b\.?|\beow\b",
    ),
    (
        "of_month",
        r"\b(?:of|in)\s+(?:the|each|every|a)?\s*(?:calendar\s+)?month\b|\b(?:each|every)\s+month\b|\bmonthly\b",
    ),
    ("every_day", r"\b(?:7|seven)\s+days(?:\s+(?:a|per|/)\s*week)?\b|\bevery\s*day\b|\bdaily\b|\ball\s+week\b"),
    ("weekdays", r"\bweek\s?days?\b"),
    ("weekend", r"\bweekends?\b"),
    ("appointment", r"\bby\s+(?:prior\s+)?(?:appointment|arrangement)(?:\s+only)?\b|\bappointments?\s+only\b"),
    ("closed", r"\bclosed\b"),
    ("week", r"\b(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b"),
    ("number", r"[0-9]+(?:st|nd|rd|th)?"),
    ("word", r"[^\W\d_]+(?:['’][^\W\d_]+)*\.?"),
    ("mark", r"[^\s]"),
)
_TOKEN = re.compile("|".join(f"(?P<p{n}>{pattern})" for n, (_, pattern) in enumerate(_PATTERNS)), re.IGNORECASE)
_KINDS = {f"p{n}": kind for n, (kind, _) in enumerate(_PATTERNS)}
_PRICE = re.compile(r"[\s,;(]*£[0-9]+(?:\.[0-9]{2})?(?:\s*-\s*£?[0-9]+(?:\.[0-9]{2})?)?\)?(?![0-9.:])")
_ARRIVAL = re.compile(
    r"\s*\((?:last (?:entry|orders|admissions?)|doors(?: open)?|arrive|arrival)\b[a-z ]{0,12}[0-9.:]+\s*(?:[ap]m)?\)",
    re.I,
)
"""When people come in before it starts, or no more before it ends: in brackets, beside the time that counts."""
WEEKS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th"}
_SHORT_DAYS = {"mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6}
_ODD_DAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3, "wedn": 2}


@dataclass(frozen=True)
class Token:
    """A piece of the text: its kind, its words in small letters, and for a day its number from Monday, 0."""

    kind: str
    text: str
    day: int = -1


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text."""
    plain = normal(text)
    for match in _TOKEN.finditer(plain):
        kind, said = _KINDS[str(match.lastgroup)], match[0]
        if kind == "word":
            day = _day(said, plain[match.end() :])
            yield Token("day" if day is not None else "word", said.casefold().rstrip("."), -1 if day is None else day)
        else:
            yield Token(kind, " ".join(said.casefold().split()))


def normal(text: str) -> str:
    """Return a text with one sort of dash, of noon and of midnight, and with lines marked by semicolons."""
    plain = re.sub(r"[\n\t]+", " ; ", clean_text.plain(text).strip())
    plain = re.sub("[\u2010-\u2015\u2212]", "-", plain).replace("’", "'").replace("‘", "'")
    plain = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", plain, flags=re.I)
    plain = re.sub(r"\b(?:12(?:[.:]00)?\s*(?:pm)?\s*)?(?:noon|midday)\b", "12pm", plain, flags=re.I)
    plain = re.sub(r"\b(?:12(?:[.:]00)?\s*(?:am|pm)?\s*)?midnight\b", "24:00", plain, flags=re.I)
    plain = re.sub(r"\s*o'clock\b", "", plain, flags=re.I)
    plain = re.sub(r"\b(?:each|every|once\s+a|once\s+per)\s+week\b(?!\s*-?end)", "weekly", plain, flags=re.I)
    plain = _PRICE.sub("", _ARRIVAL.sub("", plain))
    plain = re.sub(r"/\s*-(?=\s*(?:[,;]|$))", "", plain)  # half of a day without times, as one system writes it
    plain = re.sub(r"(?<=:)\s*-\s*/", " ", plain)
    plain = re.sub(r"\b(\d{1,2})-(00|15|30|45) (to|until) (\d{1,2})-(00|15|30|45)\b", r"\1:\2 \3 \4:\5", plain)
    plain = re.sub(r"(?<=[a-z])\.(?=[A-Z])", ". ", plain)
    return re.sub(r"(?<=[0-9])\s*([ap]m)(?=[A-Za-z])(?!\b)", r"\1 ", plain, flags=re.I)


def _day(word: str, after: str) -> int | None:
    """Return the day of the week that a word is, or None. Two letters are one only before a time, a dash or another."""
    folded = word.casefold().rstrip(".").replace("'s", "").replace("s'", "s")
    if len(folded) == 2 and word[0].isupper() and re.match(r"\.?\s*(?:[0-9,&+:-]|$)", after):
        return _SHORT_DAYS.get(folded)
    if folded in _ODD_DAYS:
        return _ODD_DAYS[folded]
    bare = folded.removesuffix("s")
    found = [n for n, day in enumerate(DAYS) if len(bare) >= 3 and day.startswith(bare)]
    return found[0] if len(found) == 1 else None


def months(text: str) -> str:
    """Return the months in a piece of text as a session has them: `june to september`, or `august`."""
    names = re.findall(rf"\b{_MONTH}\b", text)
    full = [next(month for month in MONTHS if month.startswith(name[:3])) for name in names]
    return " to ".join(dict.fromkeys(full))
