"""Telephone numbers, e-mail and web addresses, as many as people put into one cell."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from generator.importing import clean_text, field_values, placeholders
from generator.importing.draft import Builder
from generator.importing.source_record import SourceValue
from schema.types import national_digits

_NUMBER = re.compile(
    r"(?<![0-9A-Za-z_])(?:\+|\(\+|00 ?44|\()?[0-9][0-9 ()\-.\u2010-\u2013]{6,22}[0-9]"
    r"(?:\s*(?:ext(?:ension)?\.?|x)\s*[0-9]{1,6})?(?![0-9A-Za-z_])",
    re.I,
)
_BETWEEN = re.compile(r"[\r\n/;,|]|\b(?:or|and)\b|&", re.I)
_LABELS = re.compile(
    r"\b(mobile|office|evenings?|days?|daytime|weekends?|helpline|freephone|textphone|minicom|switchboard|reception"
    r"|enquiries|bookings?|landline|general|main|advice line|24 hours?|out of hours|emergency|whatsapp|text)\b",
    re.I,
)
_FAX = re.compile(r"\bfax\b", re.I)
_SHORT = re.compile(
    r"(?<![0-9A-Za-z_])(?:999|111|112|119|101|105|116 ?[0-9]{3}|118 ?[0-9]{3}|0800 1111)(?![0-9A-Za-z_])"
)
_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_ADDRESS = re.compile(
    r"(?:https?:/{1,2}|www\.)[^\s<>\"“”|]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:uk|org|com|net|info|scot|wales|london|co)(?:/[^\s<>\"|]*)?",
    re.I,
)
_SOCIAL = re.compile(
    r"(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|twitter\.com|x\.com|instagram\.com|youtube\.com|youtu\.be|linkedin\.com"
    r"|tiktok\.com|threads\.net|bsky\.app)$"
)


def phone(builder: Builder, source: SourceValue, target: str) -> None:
    """Put each number of a cell where a listing has numbers: the first to ring, the others with their labels."""
    text = clean_text.plain(source.text)
    found = False
    for piece in filter(None, map(str.strip, _BETWEEN.split(text))):
        numbers = _NUMBER.findall(piece) or _SHORT.findall(piece)
        if not numbers:
            if found or _LABELS.search(piece):
                continue
            builder.aside(source, f"“{piece[:60]}” is no telephone number.")
        for number in numbers:
            found = _one_phone(builder, source, number.strip(" .-"), piece) or found


def _one_phone(builder: Builder, source: SourceValue, number: str, piece: str) -> bool:
    if placeholders.stands_for_nothing(number):
        builder.aside(source, f"{number} is no real number.")
        return False
    if _FAX.search(piece):
        builder.aside(source, f"{number} is a fax number, which a listing does not have.")
        return False
    good, wrong = field_values.mended("join.phone", number)
    if good is None:
        builder.aside(source, wrong)
        return False
    words = _label(piece)
    left = "" if not _words_left(piece, number) else "The words beside the number were left out."
    if builder.get("join.phone") is None:
        builder.put("join.phone", good, [source], wrong or left)
    elif not _is_known(builder, good):
        if not builder.add("join.other_phones", {"label": words or "Another number", "number": good}, [source], left):
            builder.aside(source, f"{good}: a listing has room for five numbers.")
    else:
        builder.kept([source], "join.phone", good, "The number is there already.")
    return True


def _is_known(builder: Builder, number: str) -> bool:
    others = builder.get("join.other_phones")
    known = [builder.get("join.phone"), *(each["number"] for each in others or () if isinstance(each, dict))]
    return national_digits(number) in {national_digits(str(each)) for each in known}


def _label(piece: str) -> str:
    found = _LABELS.search(piece)
    return found[1].capitalize() if found else ""


def _words_left(piece: str, number: str) -> bool:
    rest = _LABELS.sub("", piece.replace(number, "")).casefold()
    return bool(re.search("[a-z]{2}", re.sub(r"\b(?:tel(?:ephone)?|phone|call|ring|on|no|number|t|m|ext)\b", "", rest)))


_BESIDE = re.compile(r"\b(?:e-?mails?|mail(?:to)?|web(?:site|page)?|www|https?|url|facebook|fb|or|and|at|us)\b", re.I)
"""Words beside an address that say only what it is."""
_WORDS_LEFT = "These words beside the address are in no listing."
_NO_FIELD = "The mapping reads no {} from this column. Name the column under {} as well."


def email(builder: Builder, source: SourceValue, target: str) -> None:
    """Put the first e-mail address of a cell into the listing; a listing has one. Web addresses are for another."""
    text = _spaced(source)
    found = list(dict.fromkeys(_EMAIL.findall(text)))
    others = _web_addresses(text)
    for address in others:
        builder.leave_part(source, address, _NO_FIELD.format("website", "join.website"))
    if found or others:
        _words_beside(builder, source, text)
    for address in found or ([] if others else [" ".join(text.split())]):
        _one_email(builder, source, address, target)


def _one_email(builder: Builder, source: SourceValue, address: str, target: str) -> None:
    builder.use_part(source, address)
    good, wrong = field_values.mended(target, address.strip(".'"))
    if good is None:
        builder.aside(source, wrong)
    elif placeholders.stands_for_nothing(good):
        _tell_part(builder, source, address, "It is no real address.")
    elif builder.get(target) is None:
        builder.put(target, good, [source], wrong)
    elif str(builder.get(target)).casefold() != good.casefold():
        _tell_part(builder, source, address, f"{good}: a listing has one e-mail address, and has another.")
    else:
        builder.kept([source], target, good, "The address is there already.")


def web(builder: Builder, source: SourceValue, target: str) -> None:
    """Put each web address of a cell where it belongs: pages on social media apart. E-mail is for another field."""
    text = _spaced(source)
    found, others = _web_addresses(text), _EMAIL.findall(text)
    for address in others:
        builder.leave_part(source, address, _NO_FIELD.format("e-mail address", "join.email"))
    if found or others:
        _words_beside(builder, source, text)
    else:
        builder.aside(source, "It is no web address.")
    for address in found:
        builder.use_part(source, address)
    for address in dict.fromkeys(map(_whole, found)):
        _one_web(builder, source, address, target)


def _tell_part(builder: Builder, source: SourceValue, part: str, why: str) -> None:
    """Set a part of a cell aside by itself, and leave what else is in the cell as it is."""
    builder.used.discard((source.place, part))
    builder.unsuited.setdefault(source.place, {})[part] = why


def _spaced(source: SourceValue) -> str:
    text = clean_text.plain(source.text).replace("mailto:", "").replace("](", " ")
    return re.sub(r"\s*@\s*", "@", text)


def _web_addresses(text: str) -> list[str]:
    return list(dict.fromkeys(_ADDRESS.findall(_EMAIL.sub(" ", text))))


def _words_beside(builder: Builder, source: SourceValue, text: str) -> None:
    rest = " ".join(_ADDRESS.sub(" ", _EMAIL.sub(" ", text)).split()).strip(" ,;:/|-–()[]<>&.")
    if re.search(r"[^\W\d_]{2}", _BESIDE.sub("", rest)):
        builder.leave_part(source, rest, _WORDS_LEFT)


def _whole(address: str) -> str:
    """Return an address with its scheme, and its host in small letters."""
    rest = re.sub(r"^https?:/{1,2}(?=[^/])", "", address, flags=re.I)
    scheme = "http" if address.lower().startswith("http:") else "https"
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.lower()}{slash}{path}"


def _one_web(builder: Builder, source: SourceValue, address: str, target: str) -> None:
    good, wrong = field_values.mended("join.website", address.rstrip(".,;)'#"))
    if good is None or placeholders.stands_for_nothing(good):
        builder.aside(source, wrong or "It is no real address.")
        return
    is_social = bool(_SOCIAL.search(urlsplit(good).netloc))
    lists = f"{target.split('.')[0]}.social"
    if is_social or target.endswith(".social"):
        if not builder.add(lists, good, [source], wrong):
            builder.aside(source, f"{good}: a listing has room for six such pages.")
    elif builder.get(target) is None:
        builder.put(target, good, [source], wrong)
    elif builder.get(target) == good:
        builder.kept([source], target, good)
    elif builder.get("organisation.website") in (None, good) and builder.get("organisation.name"):
        builder.put("organisation.website", good, [source], wrong)
    else:
        builder.aside(source, f"{good}: a listing has one website, and has another.")
