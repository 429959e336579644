"""What the browser's scripts are told of a language: the sentences that they say, in a script of their own.

A page in another language has this script in its head, before the others; `site_overrides/assets/shared/words.js` reads
what it leaves there. A page in English has none, for English stands in the scripts.
"""

from __future__ import annotations

import datetime
import json

from generator.languages.catalogue import Catalogue

SCRIPT = "assets/words-{language}.js"
"""The path of the script of a language from the top of the site."""


def script(catalogue: Catalogue) -> bytes:
    """Return the script with the sentences that scripts say, as one assignment."""
    said = catalogue.in_scripts
    words: dict[str, object] = {
        "language": catalogue.language,
        "sentences": {id: text for id, text in catalogue.sentences.items() if id in said},
        "plurals": {id: forms for id, forms in catalogue.plurals.items() if id in said},
    }
    words |= _of_the_cldr(catalogue)
    data = json.dumps(words, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"globalThis.linkbookWords={data};\n".encode()


def _of_the_cldr(catalogue: Catalogue) -> dict[str, object]:
    """Return the names of days, Monday first, and of months; and which form each number takes.

    Browsers know these for few languages: Chromium has no Welsh. A form depends on a number's last two digits, so those
    of the numbers up to 199 tell it for all.
    """
    monday, january = datetime.date(2024, 1, 1), datetime.date(2024, 1, 1)
    return {
        "days": [catalogue.date(monday + datetime.timedelta(days=n), "EEEE") for n in range(7)],
        "months": [catalogue.date(january.replace(month=n), "MMMM") for n in range(1, 13)],
        "forms": "".join(str(catalogue.plural_form(n)) for n in range(200)),
    }
