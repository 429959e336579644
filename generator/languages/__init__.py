"""What the site says, in the languages that people read: messages, and the catalogues that know them in another one.

A message is English text that remembers how it was made, so that every stage before the last stays as it is and knows
nothing of languages; only whoever writes a page, a leaflet or a file asks a catalogue to tell it.
"""

from generator.languages.catalogue import ENGLISH, Catalogue
from generator.languages.folder import FOLDER, catalogue, known_tags
from generator.languages.message import (
    InLanguage,
    Message,
    joined,
    message,
    said_of,
    say,
    say_many,
    to_say,
    told_by,
)
from generator.languages.scripts import SCRIPT, script
from generator.languages.tags import direction, is_tag, language_name, own_name, right_to_left

__all__ = [
    "ENGLISH",
    "FOLDER",
    "SCRIPT",
    "Catalogue",
    "InLanguage",
    "Message",
    "catalogue",
    "direction",
    "is_tag",
    "joined",
    "known_tags",
    "language_name",
    "message",
    "own_name",
    "right_to_left",
    "said_of",
    "say",
    "say_many",
    "script",
    "to_say",
    "told_by",
]
