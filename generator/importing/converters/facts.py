"""Ages, dates, yes and no, and words that have to become one of a listing's own."""

from __future__ import annotations

import re

from generator.importing import clean_text, field_values
from generator.importing.draft import Builder
from generator.importing.source_record import SourceValue
from schema.advice import is_none
from schema.date_advice import meant_date
from schema.number_advice import meant_ages

_YES = re.compile(r"(?:y|yes|true|t|-?1|✓|✔|☑|x|available|provided|on site|onsite)\.?", re.I)
_NO = re.compile(r"(?:n|no|false|f|0|none|✗|✘|not available|not provided)\.?", re.I)


def yes_no(text: str) -> str | None:
    """Return yes, no or unknown for what people and machines write for them, or None."""
    plain = text.strip()
    if re.fullmatch(r"(?:unknown|not known|\?|don'?t know)\.?", plain, re.I):
        return "unknown"
    return "yes" if _YES.fullmatch(plain) else "no" if _NO.fullmatch(plain) else None


def answer(builder: Builder, source: SourceValue, target: str) -> None:
    """Put yes, no or unknown into a field; anything else goes into the description."""
    found = yes_no(source.text)
    if found is None and target == "sensitive":
        builder.put(target, "yes", ())
        builder.kept([source], target, "", "It is no plain no, so the listing is taken for a sensitive one.")
    elif found == "no" and builder.get(target) == "yes" and target == "sensitive":
        builder.aside(source, "Another column says that it is sensitive.")
    elif found is None:
        builder.describe(source, target.rpartition(".")[2].replace("_", " ").capitalize(), clean_text.line(source.text))
    elif found == "unknown" and target == "sensitive":
        builder.aside(source, "It does not say.")
    else:
        builder.put(target, found, ())
        builder.kept([source], target)


def date(builder: Builder, source: SourceValue, target: str) -> None:
    """Put a date into a field, or beside the listing where it says when the source looked last."""
    meant = meant_date(clean_text.line(source.text)) or meant_date(source.text.strip()[:10])
    if target in ("updated", "checked"):
        setattr(builder, target, meant or clean_text.line(source.text)[:40])
        builder.kept([source], "provenance", source.text.strip(), "Kept beside the listing, not in it.")
    elif meant:
        builder.put(target, meant, [source], "" if meant == source.text.strip() else "Written as a date.")
    else:
        builder.aside(source, "It is not a date. Write it like 2026-10-01.")


# --- who it is for ------------------------------------------------------------------------------------------------

_UPWARDS = re.compile(
    r"^(?:from |aged? )?([0-9]{1,3}) ?(?:years)?(?: old| of age)? (?:up|upwards?|onwards?|and (?:over|above|up))$"
)
_AGE = re.compile(r"(from_age|to_age): ([0-9]{1,3})")


def ages(builder: Builder, source: SourceValue, target: str) -> None:
    """Put ages in words (18+, 5-11 yrs) into the youngest and the oldest; words that are not sure stay a note."""
    text = clean_text.line(source.text)
    plain = re.sub(r"\b(?:years?|yrs?)\b\.?", "years", text.casefold())
    meant = meant_ages(_UPWARDS.sub(r"\1+", plain)) or ""
    found = dict(_AGE.findall(meant))
    if re.fullmatch(r"[0-9]{1,3}", text):
        found = {"from_age": text} if 0 < int(text) < 100 else {}
    if "any age" in meant or is_none(text):
        builder.aside(source, "It says any age, which a listing says by giving none.")
    elif not found or int(found.get("from_age", 0)) > int(found.get("to_age", 120)):
        builder.put_line("who.note", text if re.search("[A-Za-z]{3}", text) else f"Ages: {text}", source)
    else:
        _put_ages(builder, source, found)


def _put_ages(builder: Builder, source: SourceValue, found: dict[str, str]) -> None:
    for name, number in found.items():
        useless = (name == "from_age" and number == "0") or (name == "to_age" and int(number) >= 99)
        if not useless and builder.get(f"who.{name}") in (None, number):
            builder.put(f"who.{name}", number, ())
    builder.kept([source], "who." + ", who.".join(found))


def age(builder: Builder, source: SourceValue, target: str) -> None:
    """Put one age into a field. A youngest of 0 and an oldest of a hundred say nothing."""
    number = re.sub(r"\.0+$", "", source.text.strip())
    is_low = target.endswith("from_age")
    if number == "0" or (re.fullmatch(r"1[0-4][0-9]|99", number) and not is_low):
        builder.aside(source, "It says any age, which a listing says by giving none.")
    elif re.fullmatch(r"[0-9]{1,3}", number) and not field_values.fault(target, number):
        builder.put(target, number, [source])
    else:
        ages(builder, source, "ages")


# --- how it stands ------------------------------------------------------------------------------------------------

_PAUSED = re.compile(
    r"paused|on hold|suspended|temporar(?:y|ily) (?:closed|closure|suspended|paused)|inactive for now", re.I
)
_OPEN = re.compile(
    r"(?:still |currently |now )?(?:open|active|live|current|published|approved|running|ongoing|on going|operating"
    r"|operational|in operation|up and running|enabled|available|verified|yes|y|true|1|ok|new|confirmed|checked"
    r"|reviewed|up to date|accepting (?:new )?referrals|open to (?:new )?referrals|taking referrals|✓|✔|☑)\.?",
    re.I,
)
_NO_STATUS = re.compile(r"n[./]?a\.?|n/?k|unknown|not (?:known|set|stated|given)|tb[cad]|null|[-–?.]*", re.I)
_FULL = re.compile(r"(?:currently |now )?(?:full|fully booked|waiting list(?: only)?|waitlist)\.?", re.I)


def is_known_status(text: str) -> bool:
    """Return whether a word says that a record runs or is paused, or says nothing: such records come in."""
    return any(known.fullmatch(clean_text.line(text)) for known in (_PAUSED, _OPEN, _FULL, _NO_STATUS))


def status(builder: Builder, source: SourceValue, target: str) -> None:
    """Put whether it runs into the listing. A record whose status is not known to be open does not come in."""
    text = clean_text.line(source.text)
    if _PAUSED.fullmatch(text):
        builder.put("status", {"kind": "paused"}, ())
        builder.kept([source], "status", text)
        builder.runs = True
    elif _OPEN.fullmatch(text):
        builder.kept([source], "status", text, "Open is what a listing is.")
        builder.runs = True
    elif _FULL.fullmatch(text):
        builder.describe(source, "Places", text)
        builder.runs = True
    elif _NO_STATUS.fullmatch(text):
        builder.aside(source, "It stands for nothing.")
    else:
        builder.aside(source, f"“{text[:60]}” is not known to mean that it runs.")
        builder.not_running = builder.not_running or text[:60]
