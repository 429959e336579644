"""What somebody probably meant by a number or an address with something else around it, and so what to type. Pure."""

from __future__ import annotations

import html
import re

from schema.advice import QUOTES

_NUMBER_IN_TEXT = re.compile(r"[+(]{0,2}[0-9][0-9 ()\-.\u00a0\u2009\u2010-\u2013]{4,20}[0-9]")
_SHORTENED_BY_A_SPREADSHEET = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+?[0-9]{1,2}")


def meant_phone(text: str) -> str | None:
    """Return the one number in a text that has other words around it, its lost first nought put back, or None."""
    one_dash_each = re.sub(r"\s[-\u2010-\u2014]\s|\([^()]*[A-Za-z][^()]*\)", " | ", text.strip())
    found = _NUMBER_IN_TEXT.findall(_with_noughts(one_dash_each))
    if len(found) != 1:
        return None
    number = found[0].strip(" .-")
    digits = re.sub("[^0-9]", "", number)
    if "+" not in number and re.fullmatch("44[1-9][0-9]{8,9}", digits):
        return f"0{digits[2:]}"
    return f"0{digits}" if re.fullmatch("[1-9][0-9]{9}", digits) and "+" not in number else number


def _with_noughts(text: str) -> str:
    """Return a text with a nought in place of each letter O among digits or before them."""
    return re.sub(r"(?<=[0-9 ])[oO](?=[0-9 ])|(?<![A-Za-z])[oO](?=[0-9])", "0", text)


_PLACES_AND_TIMES = re.compile(
    r"\b(?:office|reception|main|direct|desk|enquir\w+|bookings?|head|help|line|helpline|free\w*|answer\w*|voice\w*|mail"
    r"|day\w*|evenings?|mornings?|afternoons?|nights?|week\w*|mon|tue|wed|thu|fri|sat|sun|hours?|am|pm|text|whats\w*"
    r"|centre|hall|team|switchboard|local|national|welsh|english|line|minicom|textphone|ask|please|option|press)",
    re.IGNORECASE,
)


def may_be_a_name(words: str) -> bool:
    """Return whether words beside a number may have somebody's name in them: a capital that says no more."""
    pieces = re.findall(r"[^\W\d_][\w'’-]*", words)
    are_capitals = all(piece[0].isupper() for piece in pieces)
    capitals = (piece for piece in pieces[0 if are_capitals else 1 :] if piece[0].isupper())
    return any(not _PLACES_AND_TIMES.match(piece) for piece in capitals)


_EXTENSION_IN_TEXT = re.compile(
    r"\(?\b(?:ext(?:ension|n)?\b\.?|x(?= ?[0-9]))(?: ?(?:no|number)\b\.?)?[ :]*([0-9]{1,6})\)?", re.I
)
_LABEL_OF_PHONE = re.compile(
    r"^\W*(?:(?:please|tel|telephone|phone|ph|mob|mobile|landline|call|ring|contact|us|on|at|our|number|no|is|t|m|or|uk)\b\W*)*",
    re.IGNORECASE,
)
"""What people write before a number that says no more than that it is one."""


def beside_a_phone(text: str) -> tuple[str, str]:
    """Return the extension and the words that stand beside the number in a text; either may be empty."""
    if re.search("[<>{}=]", text):  # it is no sentence, whatever it is
        return "", ""
    rest = _NUMBER_IN_TEXT.sub(" | ", _with_noughts(text), count=1)
    extension = _EXTENSION_IN_TEXT.search(rest)
    pieces = re.split(r"[|()\[\]]", _EXTENSION_IN_TEXT.sub("|", rest))
    words = [
        re.sub(r"^\W+|(?:\W|\b(?:on|at|or)\b)+$", "", piece)
        for piece in (_LABEL_OF_PHONE.sub("", piece) for piece in pieces)
    ]
    return extension[1] if extension else "", ", ".join(word for word in words if re.search("[A-Za-z]", word))


def is_spoiled_by_a_spreadsheet(text: str) -> bool:
    """Return whether a number was shortened by a spreadsheet, such as 1.13E+10."""
    return bool(_SHORTENED_BY_A_SPREADSHEET.fullmatch(text.strip()))


_EMAIL_IN_TEXT = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


_AT = re.compile(r"^\S+ at \S+(?: dot \S+|\.\S+)+$", re.IGNORECASE)
"""An address whose @ is in words, such as info at example.org."""


def meant_email(text: str) -> str | None:
    """Return the one e-mail address in a text, or None."""
    text = (
        re.sub(r" dot ", ".", re.sub(r"(?<=\w) at (?=\w)", "@", text)) if "@" not in text and _AT.search(text) else text
    )
    plain = re.sub(r" ?(?:\(at\)|\[at\]) ?", "@", re.sub(r" ?(?:\(dot\)|\[dot\]) ?", ".", text))
    found = _EMAIL_IN_TEXT.findall(re.sub(r" *@ *", "@", plain))
    return found[0].strip(".'") if len(found) == 1 else None


_KINDS = (
    ("email", re.compile(r"(?:mailto: ?)?[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"), "an e-mail address"),
    ("website", re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE), "a web address"),
    ("phone", re.compile(r"\+?[0-9(][0-9 ()\-.]{8,18}[0-9]"), "a telephone number"),
)


def other_kind(text: str, wanted: str) -> str | None:
    """Return what to say of a whole address or number that stands in the field of another kind, or None."""
    found = next(((field, noun) for field, pattern, noun in _KINDS if pattern.fullmatch(text.strip())), None)
    return f"is {found[1]}. Write it in {found[0]}, under join" if found and found[0] != wanted else None


_ADDRESS_IN_TEXT = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_SLIP_IN_SCHEME = re.compile(r"(?:h+t+p+s*|htpps|hhtps|htts)(?::/{0,3}|;//|//|:\\\\)(?=[A-Za-z0-9])", re.IGNORECASE)
_BARE_HOST = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[^\s<>\"]*)?")


def meant_web_address(text: str) -> str | None:
    """Return the one web address in a text, without what stands round it, or None."""
    plain = html.unescape(text.strip(QUOTES))
    plain = _SLIP_IN_SCHEME.sub("https://", plain, count=1) if _SLIP_IN_SCHEME.match(plain) else plain
    found = [without_stops(each) for each in _ADDRESS_IN_TEXT.findall(plain.replace("](", " "))]
    if not found and _BARE_HOST.fullmatch(plain):
        found = [without_stops(plain)]
    if len(set(found)) != 1:
        return None
    scheme, separator, rest = found[0].rpartition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower() or 'https'}{separator or '://'}{host.lower()}{slash}{path}"


def are_two_addresses(text: str) -> bool:
    """Return whether a text is two web addresses, with a mark or a word between them."""
    pieces = [piece for piece in re.split(r"[\s;,|]+(?:(?:and|or|&)\s+)?|\s+/\s+", text.strip()) if piece]
    return len(pieces) > 1 and all(_ADDRESS_IN_TEXT.fullmatch(piece) for piece in pieces[:2]) and pieces[0] != pieces[1]


def without_stops(address: str) -> str:
    """Return a web address without what ends a sentence or closes a bracket around it."""
    short = address
    while short and (short[-1] in ".,;:!?'’‘”“\"]}>|" or (short[-1] == ")" and not has_paired_brackets(short))):
        short = short[:-1]
    return short


def has_paired_brackets(text: str) -> bool:
    """Return whether each round bracket has its other half, and none lies inside another."""
    depth = 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth not in (0, 1):
            return False
    return depth == 0


_POSTCODE_IN_TEXT = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?)[ .,-]*([0-9][ABD-HJLNP-UW-Z]{2})\b")


def meant_postcode(text: str) -> str | None:
    """Return the one postcode in a text that has other words around it, or None."""
    found = _POSTCODE_IN_TEXT.findall(text.upper())
    return " ".join(found[0]) if len(found) == 1 else None


_LABEL_OF_CHARITY = re.compile(
    r"^(?:registered|reg\.?|uk|english|scottish|charity|cio|scio|no\.?|nos?\.?|number|num\.?|#|:|\(|\s"
    r"|in england and wales)+",
    re.IGNORECASE,
)


def meant_charity_number(text: str) -> str | None:
    """Return the charity number in a text that has other words or marks around it, or None."""
    without_place = re.sub(r"\((?:[A-Za-z &]+|[12][0-9]{3})\)", "", text)
    bare = _LABEL_OF_CHARITY.sub("", without_place.strip(QUOTES)).upper()
    bare = re.sub(r"[\s,)(]", "", bare).strip(".")
    scottish = re.fullmatch("SC[O0]?([0-9]{5,6})", bare)
    if scottish:
        return f"SC{scottish[1]:0>6}"
    northern_irish = re.fullmatch("(?:NIC?|CCNI)([0-9]{6})", bare)
    if northern_irish:
        return f"NIC{northern_irish[1]}"
    linked = re.fullmatch(r"([0-9]{6,7})(?:[-/.]([0-9]{1,3}))?", bare)
    return (f"{linked[1]}-{int(linked[2])}" if linked[2] else linked[1]) if linked else None


# --- marks of web pages -------------------------------------------------------------------------------------------

_NAMED_ENTITIES = (
    "amp|quot|apos|nbsp|pound|euro|copy|reg|trade|hellip|ndash|mdash|[lr]s?[ad]?quo|bull|middot|deg|frac12|frac14|frac34"
    "|times|shy|szlig|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash)"
)
ENTITY = re.compile(
    rf"&(?!#(?:60|62|[xX]3[cCeE]);|amp;(?:lt|gt|amp|#))(?:{_NAMED_ENTITIES}|#(?:3[3-9]|[4-9][0-9]|[1-9][0-9]{{2,4}})"
    r"|#[xX](?:2[1-9a-fA-F]|[3-7][0-9a-fA-F]|[a-fA-F][0-9a-fA-F]|[1-9a-fA-F][0-9a-fA-F]{2,3}));"
)
"""How a web page writes one character, such as `&amp;`. Those for angle brackets are left: they show what markup is."""


def without_entities(text: str) -> str:
    """Return a text with the characters that a web page's marks stand for, its hard spaces made plain."""
    return ENTITY.sub(lambda mark: html.unescape(mark[0]).replace("\u00a0", " "), text)


_TAG = re.compile(
    r"<(?P<closes>/?)(?P<name>br|p|div|li|b|i|u|em|strong|span|ul|ol|h[1-6]|a|font|sup|sub|small)\b[^<>]{0,200}>",
    re.IGNORECASE,
)
_BREAKS = frozenset("br p div li ul ol h1 h2 h3 h4 h5 h6".split())


def without_tags(text: str) -> str | None:
    """Return the words of a text with a web page's plain marks in it, on one line; None if it has others, or none."""
    words = _TAG.sub(lambda tag: " " if tag["name"].casefold() in _BREAKS else "", text)
    plain = re.sub(r" +(?=[.,;:!?])", "", " ".join(without_entities(words).split()))
    return plain if words != text and not re.search("[<>]", plain) else None


def without_signs(text: str) -> str:
    """Return a text with words in place of the signs for more and less: under 18 for <18."""
    words = re.sub(r" ?<=? ?(?=[0-9£])", " under ", re.sub(r" ?>=? ?(?=[0-9£])", " over ", text))
    return " ".join(re.sub(r"(?:-+|=+)>", " to ", words).split())
