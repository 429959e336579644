"""What the browser's scripts are told of a language: the sentences that they say, in a script of their own.

A page in another language has this script in its head, before the others; `site_overrides/assets/shared/words.js` reads
what it leaves there. A page in English has none, for English stands in the scripts.
"""

from __future__ import annotations

import json

from generator.languages.catalogue import Catalogue

SCRIPT = "assets/words-{language}.js"
"""The path of the script of a language from the top of the site."""


def script(catalogue: Catalogue) -> bytes:
    """Return the script with the sentences that scripts say, as one assignment."""
    said = catalogue.in_scripts
    words = {
        "language": catalogue.language,
        "sentences": {id: text for id, text in catalogue.sentences.items() if id in said},
        "plurals": {id: forms for id, forms in catalogue.plurals.items() if id in said},
    }
    data = json.dumps(words, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"globalThis.linkbookWords={data};\n".encode()
