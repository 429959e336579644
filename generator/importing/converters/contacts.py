"""Telephone numbers, e-mail and web addresses, as many as people put into one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from generator.importing import clean_text, field_values, placeholders
from generator.importing.converters import phone_numbers
from generator.importing.converters.phone_numbers import FoundNumber
from generator.importing.draft import Builder
from generator.importing.source_record import SourceValue
from generator.load.yaml_parser import Value
from schema.types import national_digits

_BETWEEN = re.compile(r"[\r\n/;,|]|\b(?:or|and)\b|&", re.I)
_SHORT = re.compile(
    r"(?<![0-9A-Za-z_])(?:999|111|112|119|101|105|116 ?[0-9]{3}|118 ?[0-9]{3}|0800 1111)(?![0-9A-Za-z_])"
)
_NO_NUMBER = re.compile(
    r"\b(?:ext(?:ension)?|x|room|rm|flat|unit|floor|opt(?:ion)?|suite|box|press)\b\.?\s*[0-9]+", re.I
)
"""Figures that are an extension or a room, and no short number: Room 101 is not the police."""
_TEXT_A_WORD = re.compile(r"\btext (?:the word )?[\"'“‘]?([A-Za-z0-9]{2,20})[\"'”’]? to ([0-9]{5,6})\b", re.I)
_NOT_TO_RING = ("Textphone", "Minicom", "WhatsApp")
"""Numbers that nobody rings with a voice: they are never the first."""
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
    for word in _TEXT_A_WORD.finditer(text):
        _to_text(builder, source, word[2], word[1])
    text = _TEXT_A_WORD.sub(" ", text)
    found = phone_numbers.numbers(text)
    taken = [_one_phone(builder, source, number, "" if n else text) for n, number in enumerate(found)]
    rest = list(_rest(text, found))
    for piece in rest:
        for short in _SHORT.findall(_NO_NUMBER.sub(" ", piece)):
            taken.append(_one_phone(builder, source, FoundNumber(short, 0, 0), piece))
    _tell_of_rest(
        builder, source, [piece for piece in rest if not _SHORT.search(_NO_NUMBER.sub(" ", piece))], any(taken)
    )


def _rest(text: str, found: Sequence[FoundNumber]) -> Iterator[str]:
    """Yield the pieces of a cell that no number stands in, and what stands beside one that may be another's end."""
    marks = [(0, 0), *(mark.span() for mark in _BETWEEN.finditer(text)), (len(text), len(text))]
    for (_, start), (end, _) in pairwise(marks):
        is_number = any(number.start < end and start < number.end for number in found)
        if not is_number and text[start:end].strip():
            yield text[start:end].strip()


def _tell_of_rest(builder: Builder, source: SourceValue, pieces: Sequence[str], has_number: bool) -> None:
    """Say of what is no number that it is none; and that a few figures beside a number may be the end of another."""
    for piece in pieces:
        if has_number and _NO_NUMBER.search(piece):
            _tell_part(builder, source, piece, f"“{piece[:60]}” was left out.")
        elif has_number and re.fullmatch(r"[0-9][0-9 ]{0,9}", piece):
            _tell_part(builder, source, piece, f"“{piece}” may be the end of another number. Give each in full.")
        elif not has_number and not phone_numbers.LABELS.search(piece):
            builder.aside(source, f"“{piece[:60]}” is no telephone number.")


def _one_phone(builder: Builder, source: SourceValue, found: FoundNumber, words: str) -> bool:
    number = found.text
    if placeholders.stands_for_nothing(number):
        builder.aside(source, f"{number} is no real number.")
        return False
    if found.is_fax:
        builder.aside(source, f"{number} is a fax number, which a listing does not have.")
        return False
    if found.for_texts:
        return _to_text(builder, source, number)
    good, wrong = field_values.mended("join.phone", number)
    if good is None:
        builder.aside(source, wrong)
        return False
    left = "" if not _words_left(words, number) else "The words beside the number were left out."
    if builder.get("join.phone") is None and found.label not in _NOT_TO_RING:
        builder.put("join.phone", good, [source], wrong or left)
    elif not _is_known(builder, good):
        other: dict[str, Value] = {"label": found.label or "Another number", "number": good}
        if builder.add("join.other_phones", other, ()):
            builder.kept([source], "join.other_phones", good, wrong or left)
        else:
            _tell_part(builder, source, number, f"{good}: a listing has room for five numbers.")
    else:
        builder.kept([source], "join.phone", good, "The number is there already.")
    return True


def _to_text(builder: Builder, source: SourceValue, number: str, word: str = "") -> bool:
    """Put a number for text messages where a listing has one."""
    good, wrong = field_values.mended("join.text.to", number)
    if good is None or builder.get("join.text.to") not in (None, good):
        builder.aside(source, wrong or f"{number}: a listing has one number to text, and has another.")
        return False
    builder.put("join.text.to", good, ())
    if word:
        builder.put("join.text.say", word, ())
    builder.kept([source], "join.text", good)
    return True


def _is_known(builder: Builder, number: str) -> bool:
    others = builder.get("join.other_phones")
    known = [builder.get("join.phone"), *(each["number"] for each in others or () if isinstance(each, dict))]
    return national_digits(number) in {national_digits(str(each)) for each in known}


_OF_A_NUMBER = re.compile(r"\b(?:tel(?:ephone)?|phone|call|ring|on|no|or|and|number|t|m|ext)\b")


def _words_left(piece: str, number: str) -> bool:
    rest = phone_numbers.LABELS.sub("", piece.replace(number, "")).casefold()
    return bool(re.search("[a-z]{2}", _OF_A_NUMBER.sub("", rest)))


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
