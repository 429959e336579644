"""The days of the week and the months of the year, as people type them, whatever the machine's language."""

from __future__ import annotations

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
A_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
"""A pattern of a day's name, of one or of several."""
MONTHS = tuple("january february march april may june july august september october november december".split())
