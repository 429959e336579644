"""Languages that people in the United Kingdom read, by their tags (BCP 47) and their English names (Unicode CLDR).

English, the languages of the United Kingdom, and those that the censuses of 2021 and 2022 count most speakers of.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from schema.types import fail, nearest, quoted

LANGUAGE_TAGS = {
    "ak": "Akan",
    "am": "Amharic",
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bangla",
    "bs": "Bosnian",
    "ckb": "Central Kurdish",
    "cs": "Czech",
    "cy": "Welsh",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fil": "Filipino",
    "fr": "French",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "gu": "Gujarati",
    "gv": "Manx",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "ig": "Igbo",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "ko": "Korean",
    "ku": "Kurdish",
    "kw": "Cornish",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ml": "Malayalam",
    "mr": "Marathi",
    "ms": "Malay",
    "nb": "Norwegian Bokmål",
    "ne": "Nepali",
    "nl": "Dutch",
    "om": "Oromo",
    "pa": "Punjabi",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sco": "Scots",
    "si": "Sinhala",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sn": "Shona",
    "so": "Somali",
    "sq": "Albanian",
    "sr": "Serbian",
    "sv": "Swedish",
    "sw": "Swahili",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "ti": "Tigrinya",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "yi": "Yiddish",
    "yo": "Yoruba",
    "zh": "Chinese",
}
_BY_NAME = {name.casefold(): tag for tag, name in LANGUAGE_TAGS.items()} | {
    "bengali": "bn",
    "cymraeg": "cy",
    "farsi": "fa",
    "gaelic": "gd",
    "kurdish (sorani)": "ckb",
    "sorani": "ckb",
    "norwegian": "nb",
    "panjabi": "pa",
    "pashtu": "ps",
    "twi": "ak",
}


def _language_tag(text: str) -> str:
    folded = " ".join(text.split()).casefold()
    if folded in LANGUAGE_TAGS:
        return folded
    name = folded if folded in _BY_NAME else nearest(folded, list(_BY_NAME))
    hint = f'Did you mean "{_BY_NAME[name]}"?' if name else "Write a tag such as cy for Welsh or ur for Urdu"
    raise fail("choice", f"{quoted(text)} is not the tag of a language that we know. {hint}")


LanguageTag = Annotated[
    str, AfterValidator(_language_tag), WithJsonSchema({"type": "string", "enum": list(LANGUAGE_TAGS)})
]
"""The tag of a language, such as `cy`."""
