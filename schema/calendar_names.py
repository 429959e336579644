"""The days of the week, the months of the year and the weeks of a month, as people type them, whatever the language."""

from __future__ import annotations

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_CODES = {day[:2].upper(): day for day in DAYS}
"""Each day by its code in calendars: MO, TU and so on, in the order of the week."""
DAY_NAME = f"(?:{'|'.join(DAYS)})"
A_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
"""Patterns of a day's name: of one, and of one or several."""
MONTHS = tuple("january february march april may june july august september october november december".split())
A_MONTH = f"(?:{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in MONTHS)}|sept)"
"""A pattern of a month's name, whole or cut short. After it a word must end: `mar` is no part of `market`."""
ORDINALS = {"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "last": "last"}
"""How each week of a month is typed, by its name in words."""
AN_ORDINAL = f"(?:{'|'.join(dict.fromkeys((*ORDINALS.values(), *ORDINALS)))})"
BANK_HOLIDAYS = r"(?:bank|public)\s+hol(?:iday)?s?"


def month_number(name: str) -> int:
    """Return the number of a month, from 1, by its name in small letters, whole or cut short."""
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name[:3]))
