"""What somebody probably meant by a value that is not of its kind, and so what to type instead. Pure.

Each function takes what was typed and returns the value that it most likely stands for, or None. A type in `types.py`
quotes it in its message: nothing is ever put right without a person's word.
"""

from __future__ import annotations

import datetime
import re

from schema.calendar_names import DAYS, MONTHS

WORDS_FOR_NONE = frozenset(
    "none|no|nil|n/a|na|tbc|tba|tbd|unknown|-|--|?|??|x|null|not known|not applicable|see website|to be confirmed"
    "|not yet|exempt|not registered|unregistered|no limit|no maximum|no minimum|any".split("|")
)
SPOKEN_TIMES = {"noon": "12:00", "midday": "12:00", "midnight": "00:00", "24:00": "00:00"}
"""Times that people write as words, and what they mean."""
TWELVE_HOUR_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])\.?m\.?", re.IGNORECASE)
CLOCK_WITHOUT_COLON = re.compile("([01]?[0-9]|2[0-3])[.h ]?([0-5][0-9])")
TWO_TIMES = re.compile(r"[0-9]\s*(?:-|–|to)\s*[0-9]")
_CLOCK = re.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])(?::00)?")
_BARE_HOUR = re.compile("([01]?[0-9]|2[0-3])")
_BETWEEN_TIMES = re.compile(r"\s*(?:[-\u2010-\u2014\u2212]|\bto\b|\btill?\b|\buntil\b)\s*", re.IGNORECASE)
QUOTES = "\"'“”„‟‘’‚«»` \u00a0"


def is_none(text: str) -> bool:
    """Return whether a text stands for nothing, such as "n/a"."""
    return text.strip().casefold() in WORDS_FOR_NONE


def without_quotes(text: str) -> str | None:
    """Return a text without the curly quotes that a word processor or a mail program put round it, or None."""
    plain = text.strip()
    if len(plain) > 1 and plain[0] in "“”„‟‘’‚«»" and plain[-1] in "“”„‟‘’‚«»":
        return plain.strip(QUOTES) or None
    return None


# --- times and dates ----------------------------------------------------------------------------------------------


def meant_time(text: str) -> str | None:
    """Return the time that somebody meant, by the 24-hour clock, or None."""
    plain = re.sub(r"\s*(?:hrs?|hours|o'clock)\.?$", "", text.strip(QUOTES + ".").casefold())
    plain = re.sub(r"(?<=[0-9:.])o|^o(?=[0-9])", "0", plain)  # the letter
    plain = re.sub(r"^12 ?(?=noon$|midday$|midnight$)", "", plain)
    if plain in SPOKEN_TIMES:
        return SPOKEN_TIMES[plain]
    twelve_hour = TWELVE_HOUR_CLOCK.fullmatch(plain)
    if twelve_hour and 1 <= int(twelve_hour[1]) <= 12:
        hour = int(twelve_hour[1]) % 12 + (12 if twelve_hour[3] == "p" else 0)
        return f"{hour:02d}:{twelve_hour[2] or '00'}"
    bare = _CLOCK.fullmatch(plain) or CLOCK_WITHOUT_COLON.fullmatch(plain)
    return f"{int(bare[1]):02d}:{bare[2]}" if bare else None


def meant_two_times(text: str) -> tuple[str, str] | None:
    """Return the start and the end that somebody put in one place, such as 7-9pm, or None."""
    parts = _BETWEEN_TIMES.split(text.strip(QUOTES))
    if len(parts) != 2:
        return None
    half = re.search(r"([ap])\.?m\.?$", parts[1], re.IGNORECASE)
    end = _time_or_hour(parts[1])
    start = _time_or_hour(parts[0])
    if half and start and end and not re.search("[ap]", parts[0], re.IGNORECASE):
        same_half = meant_time(f"{parts[0]} {half[1]}m")
        start = same_half if same_half and same_half < end else start
    if start and end and end < start and _BARE_HOUR.fullmatch(parts[1]):  # 9-5 ends in the afternoon
        end = f"{int(end[:2]) + 12:02d}:00" if int(end[:2]) < 12 else end
    return (start, end) if start and end else None


def _time_or_hour(text: str) -> str | None:
    return meant_time(text) or (f"{int(text):02d}:00" if _BARE_HOUR.fullmatch(text.strip()) else None)


_MONTHS = tuple(name[:3] for name in MONTHS)
_NUMBERS = re.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ][0-9:.+Z-]{4,20})?")
_IN_WORDS = re.compile(
    r"(?:[a-z]{3,9},? )?([0-9]{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]{0,6}\.?,?[ -]([0-9]{4})", re.IGNORECASE
)


def meant_date(text: str) -> str | None:
    """Return the date that somebody meant, as 2026-10-01, or None. The day comes before the month, as in the UK."""
    plain = text.strip(QUOTES + ".")
    if words := _IN_WORDS.fullmatch(plain):
        month = words[2].casefold()
        return _existing(words[3], _MONTHS.index(month) + 1 if month in _MONTHS else 0, words[1])
    if numbers := _NUMBERS.fullmatch(plain):
        return _existing(numbers[3], int(numbers[2]), numbers[1])
    if year_first := _YEAR_FIRST.fullmatch(plain):
        return _existing(year_first[1], int(year_first[2]), year_first[3])
    return None


def meant_unsure_date(text: str) -> str | None:
    """Return what to ask of a date whose year is short or missing, or whose month comes first, or None."""
    plain = text.strip(QUOTES + ".")
    if re.fullmatch("[34][0-9]{4}|5[0-4][0-9]{3}", plain):  # the days since 1900, as spreadsheets keep a date
        day = datetime.date(1899, 12, 30) + datetime.timedelta(int(plain))
        return f"A spreadsheet made a number of it. Did you mean {day}?"
    if match := re.fullmatch("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|(?<![-])[0-9]{2})", plain):
        year = match[3] if len(match[3]) == 4 else f"20{match[3]}"
        found = _existing(year, int(match[2]), match[1]) or _existing(year, int(match[1]), match[2])
        return f"Did you mean {found}, {int(found[-2:])} {MONTHS[int(found[5:7]) - 1].capitalize()}?" if found else None
    without_year = re.fullmatch(
        "(?:[a-z]{3,9},? )?([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3})[a-z]{0,6}", plain, re.IGNORECASE
    )
    month = without_year[2].casefold() if without_year else ""
    if without_year and month in _MONTHS and _existing("2028", _MONTHS.index(month) + 1, without_year[1]):
        return f"Write its year first: a year, and then -{_MONTHS.index(month) + 1:02d}-{int(without_year[1]):02d}"
    return None


def _existing(year: str, month: int, day: str) -> str | None:
    try:
        return str(datetime.date(int(year), month, int(day)))
    except ValueError:
        return None


_RANGES = {
    "weekday": DAYS[:5],
    "weekdays": DAYS[:5],
    "week days": DAYS[:5],
    "working days": DAYS[:5],
    "weekend": DAYS[5:],
    "weekends": DAYS[5:],
    "daily": DAYS,
    "every day": DAYS,
    "everyday": DAYS,
    "all week": DAYS,
    "any day": DAYS,
    "7 days": DAYS,
    "7 days a week": DAYS,
    "seven days a week": DAYS,
}


def meant_days(text: str) -> tuple[str, ...]:
    """Return the days of the week that somebody meant, such as weekdays or Mon-Fri; none when it is not plain."""
    plain = re.sub(r"^(?:on|every|each) +(?=[a-z]*day)", "", text.strip(QUOTES + ".").casefold())
    if plain in _RANGES or text.strip().casefold() in _RANGES:
        return _RANGES.get(plain) or _RANGES[text.strip().casefold()]
    found = [_days_in(part) for part in re.split(r"\s*(?:,|;|/|&|\+|\band\b|\bor\b|\n)\s*", plain) if part]
    named = {day for part in found for day in part}
    return tuple(day for day in DAYS if day in named) if all(found) else ()


_WEEKS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "last": "last"}
_WEEK = "(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth|last)"
_WEEKS_AND_DAY = re.compile(
    rf"(?:every |on |the )*({_WEEK}(?:(?: ?[,&/] ?| and ){_WEEK})+) ([a-z]{{3,10}}?)s?(?: (?:of|in) .{{1,30}})?"
)
_WEEK_AND_DAY = re.compile(
    "(?:every |on |the )*(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]{3,10})(?: (?:of|in) .{1,30})?"
)


def meant_week(text: str) -> str | None:
    """Return the keys of a session that say a day of each month, such as the first Monday, or None."""
    plain = text.strip(QUOTES + ".").casefold()
    other = re.fullmatch(r"(?:every other|alternate|fortnightly(?: on)?|every second) ([a-z]{3,10}?)s?", plain)
    if other and (day := _day(other[1])):
        return f"Write days: [{day}], every_weeks: 2 and counted_from: the date of any one session"
    if (several := _WEEKS_AND_DAY.fullmatch(plain)) and (day := _day(several[2])):
        weeks = [_WEEKS.get(week, week) for week in re.findall("[a-z0-9]+", several[1]) if week != "and"]
        return f"Write days: [{day}] and weeks: [{', '.join(weeks)}]"
    if re.search(r"\b(?:not|except|excluding|but|no)\b.*\b(?:bank|public) hol", plain):
        return "Take it out, and write bank_holidays: no on a line of its own"
    match = _WEEK_AND_DAY.fullmatch(plain)
    day = _day(match[2]) if match else None
    return f"Write days: [{day}] and weeks: [{_WEEKS.get(match[1], match[1])}]" if match and day else None


def meant_weeks(text: str) -> tuple[str, ...]:
    """Return the weeks of the month that somebody put in one place, such as 1st and 3rd; none when it is not plain."""
    parts = re.split(r"\s*(?:,|;|/|&|\+|\band\b)\s*", text.strip(QUOTES + ".").casefold())
    found = [part if part in _WEEKS.values() else meant_word(part) for part in parts]
    return tuple(week for week in found if week) if len(found) > 1 and all(found) else ()


_WORDS = {
    "turn up": "drop in|drop-in|dropin|walk in|walk-in|just turn up|open access|no referral|no referral needed",
    "self": "self referral|self-referral|self refer|self-refer|refer yourself|ask|contact us|sign up|book",
    "gp": "gp referral|gp surgery|doctor|doctors|your gp|through a gp",
    "link worker": "social prescriber|social prescribing|social prescribing link worker|splw",
    "any professional": "professional|professionals|professional referral|agency referral|referral",
    "in person": "face to face|face-to-face|f2f|at a venue|onsite|on site|group",
    "by phone": "telephone|phone call|calls|helpline|by telephone",
    "online": "zoom|teams|website|web|app|virtual|internet|remote",
    "home visit": "at home|home visits|in your home|visits|outreach",
    "by post": "post|letter|mail",
    "by text": "text|sms|texting|whatsapp",
    "1st": "first|one|1|1 st|first week|week 1|week one|1st week",
    "2nd": "second|two|2|2 nd|second week|week 2|week two|2nd week|2st",
    "3rd": "third|three|3|3 rd|third week|week 3|week three|3rd week|3th",
    "4th": "fourth|four|4|4 th|fourth week|week 4|week four|4th week|forth",
    "5th": "fifth|five|5|5 th|fifth week|week 5|week five|5th week",
    "last": "final|last week|last one|-1",
    "paused": "temporarily closed|temporarily paused|on hold|suspended|closed for now|on a break",
    "closed": "ended|finished|shut|permanently closed|closed down|no longer running|folded",
    "charity": "registered charity|charities|cio|charitable trust|charitable company",
    "community group": "group|club|volunteer group|voluntary group|unincorporated association|residents' association",
    "council": "local authority|county council|borough council|parish council|district council|city council",
    "faith group": "church|mosque|temple|gurdwara|synagogue|religious|faith|faith organisation",
    "social enterprise": "cic|community interest company|co-operative|cooperative",
    "company": "business|private company|ltd|limited company|private",
    "open": "live|operating|available|running|active|current|ongoing|yes",
    "paid": "charge|fee|fees|charged|ticketed|chargeable",
    "donation": "donations|voluntary donation|suggested donation|pay what you can|pay as you feel",
    "depends": "varies|various|means tested|means-tested|it depends|sliding scale",
    "free": "none|nothing|no charge|free of charge|no cost|£0|0",
}
_MEANINGS = {said: word for word, others in _WORDS.items() for said in others.split("|")}


def meant_word(text: str) -> str | None:
    """Return the word of a listing's own that says what other words say, such as in person for face to face."""
    return _MEANINGS.get(" ".join(text.casefold().split()))


_ANSWERS = {"closed": "no", "shut": "no", "never": "no", "not open": "no", "open": "yes", "as usual": "yes"}
_ANSWERS |= {"as normal": "yes", "always": "yes", "also": "yes", "sometimes": "unknown", "varies": "unknown"}


def meant_answer(text: str) -> str | None:
    """Return yes, no or unknown for what people write in place of it, such as closed, or None."""
    plain = " ".join(text.casefold().split())
    unsure = re.search(
        r"\b(?:ring|check|ask|call|phone|text|depends?|may|might|usually|mostly|not sure|don't know)\b|\?", plain
    )
    return _ANSWERS.get(plain) or ("unknown" if unsure else None)


def _days_in(text: str) -> tuple[str, ...]:
    """Return one day, or those from one to another."""
    ends = [_day(end) for end in _BETWEEN_TIMES.split(text)]
    if not ends or None in ends or len(ends) > 2:
        return ()
    first, last = (DAYS.index(end or "") for end in (ends[0], ends[-1]))
    return DAYS[first : last + 1] if first <= last else (*DAYS[first:], *DAYS[: last + 1])


def _day(text: str) -> str | None:
    beginning = text.strip(" .'’")
    whole = (
        day for day in DAYS if beginning in (day, f"{day}s") or (len(beginning) >= 2 and day.startswith(beginning))
    )
    return next(whole, None)
