"""The catalogues that come with the code: a gettext file a language, in `site_overrides/locales`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO

from babel import Locale
from babel.messages.catalog import Message as BabelMessage
from babel.messages.pofile import read_po

from generator.languages.catalogue import ENGLISH, Catalogue
from generator.resources import SITE_OVERRIDES

FOLDER = SITE_OVERRIDES / "locales"
UNREAD = "No native speaker has read these sentences yet."
"""What the head of a file says until one has: every page then says so too."""
_FORMS = ("zero", "one", "two", "few", "many", "other")
"""The plural forms that a language may have, in the order of the CLDR."""


def known_tags() -> tuple[str, ...]:
    """Return the languages that there is a catalogue of, English first."""
    return ("en", *sorted(path.stem for path in FOLDER.glob("*.po")))


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language; for one that has none, English sentences with the language's own dates."""
    if language == "en":
        return ENGLISH
    path = FOLDER / f"{language}.po"
    return from_po(path.read_bytes(), language) if path.is_file() else Catalogue(language)


def from_po(data: bytes, language: str) -> Catalogue:
    """Return the catalogue in a gettext file. A sentence marked fuzzy counts: its reader is told of the doubt."""
    whole = read_po(BytesIO(data), locale=language)
    found = [message for message in whole if message.id]
    return Catalogue(
        language,
        sentences={m.id: m.string for m in found if isinstance(m.id, str) and isinstance(m.string, str) and m.string},
        plurals={_english(m): tuple(m.string) for m in found if isinstance(m.string, tuple) and all(m.string)},
        plural_form=_plural_form(language),
        is_read=UNREAD not in whole.header_comment,
        in_scripts=frozenset(_english(m) for m in found if any(path.endswith(".js") for path, _ in m.locations)),
    )


def _english(found: BabelMessage) -> str:
    return str(found.id if isinstance(found.id, str) else found.id[0])


def _plural_form(language: str) -> Callable[[int], int]:
    """Return which form a number takes. Forms are in the CLDR's order, which gettext's headers follow too."""
    rule = Locale.parse(language, sep="-").plural_form
    forms: list[str] = [form for form in _FORMS if form in {*rule.tags, "other"}]
    return lambda count: forms.index(rule(count))
