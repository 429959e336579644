"""The Nu checker over every page of a built site: `python -m tests.site.nu VNU.JAR SITE`.

`npm install --prefix FOLDER vnu-jar` brings FOLDER/node_modules/vnu-jar/build/dist/vnu.jar, which needs a Java. What
`tests/site/test_html.py` asks of every page is in every run; this asks the checker that others will.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

NOT_SAID_OF_A_HOST = "Content Security Policy"
"""The checker reads files, which have no origin, so that nothing is of `'self'` and no hash of ours is looked at.
Every page is opened under its policy in test_kinds.py, where one complaint fails it."""


def pages(site: Path) -> list[Path]:
    """Return every page of a site; what answers in JSON at a folder's address is not one."""
    return sorted(path for path in site.rglob("*.html") if not path.with_suffix(".json").exists())


def complaints(jar: Path, site: Path) -> list[dict[str, Any]]:
    """Return what the checker says, as it says it."""
    command = ["java", "-jar", str(jar), "--format", "json", *map(str, pages(site))]
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stderr)["messages"]
    return [one for one in said if NOT_SAID_OF_A_HOST not in one["message"]]


def main() -> None:
    """Print what is wrong, and fail if anything is."""
    jar, site = map(Path, sys.argv[1:])
    found = complaints(jar, site)
    for one in found:
        print(f"{one['url']}:{one.get('lastLine', '')}: {one['message']}")
    print(f"{len(pages(site))} pages, {len(found)} complaints")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
