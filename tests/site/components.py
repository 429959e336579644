"""Every component on one page, built from the examples that stand beside it: `make components`.

The page is for whoever changes the look. `docs/design.md` says which component to use when.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import material
from playwright.sync_api import sync_playwright

from generator import render, theme, views
from generator.resources import ROOT, SITE_OVERRIDES
from tests.site.conftest import FLAGS, chromium
from tests.town import TODAY, town

EXAMPLES = SITE_OVERRIDES / "bodies" / "components" / "examples"
OUT = ROOT / ".site-components"
SCHEMES = {"light": ("light", "none"), "dark": ("dark", "none"), "forced": ("light", "active")}
"""Each scheme's name, with its colours and whether they are forced."""
_FRAME = """<!doctype html><html lang="en" dir="ltr"><head>
<meta charset="utf-8"><title>The components</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>{css}</style></head>
<body><main class="lb-page md-typeset"><h1>The components</h1>{shown}</main></body></html>"""
_SAYS = re.compile(r"\{# (?P<title>.+?)\. (?P<when>.+?) #\}", re.DOTALL)


def names() -> list[str]:
    """Return the components that have an example, by the names of their style sheets."""
    return sorted(path.stem for path in EXAMPLES.glob("*.html"))


@cache
def page() -> str:
    """Return the page of every component, whole: it asks for no file."""
    (theme_sheet,) = Path(material.__path__[0]).glob("templates/assets/stylesheets/main.*.min.css")
    css = theme_sheet.read_text(encoding="utf-8") + theme.joined(SITE_OVERRIDES / "assets" / "linkbook.css")
    shown = "".join(_section(name) for name in names())
    return _FRAME.format(css=css, shown=shown)


def _section(name: str) -> str:
    said = _SAYS.match((EXAMPLES / f"{name}.html").read_text(encoding="utf-8"))
    assert said, f"{name}.html must begin with a comment: what it is, and when to use it"
    chrome = views.chrome(town(), TODAY)
    html = render.environment().get_template(f"components/examples/{name}.html").render(chrome=chrome, root="./")
    return f'<section id="{name}"><h2>{said["title"]}</h2><p>{said["when"]}</p>{html}</section>'


def main() -> None:
    """Write the page, and a picture of it in every scheme."""
    OUT.mkdir(exist_ok=True)
    (OUT / "index.html").write_text(page(), encoding="utf-8")
    with sync_playwright() as programs:
        browser = programs.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, (colours, forced) in SCHEMES.items():
            shown = browser.new_page(color_scheme=colours, forced_colors=forced)  # type: ignore[arg-type]
            shown.set_content(page())
            shown.screenshot(path=OUT / f"{name}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
