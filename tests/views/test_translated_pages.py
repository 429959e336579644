"""Hand-written pages in another language: their words told, the directory's own part filled in."""

from __future__ import annotations

import dataclasses

from generator import localise
from generator.languages import catalogue
from generator.views import translated_pages
from tests.town import TODAY, town

PAGES = {
    "index.md": "---\ntitle: Home\ndescription: Local help.\n---\n# Find help near you\n\n[[body]]\n",
    "about.md": "---\ntitle: About\ndescription: x\n---\n# About\n\nNobody has told this.\n",
    "stencil.md": "x",
}


def test_every_page_but_the_stencil_is_told() -> None:
    directory = localise.directory(dataclasses.replace(town(), pages=PAGES), "cy")
    about, home = sorted(translated_pages.translated(directory, catalogue("cy"), TODAY), key=lambda page: page.address)[
        ::-1
    ]
    assert (about.address, about.title) == ("about/", "Amdanom")
    assert "\ue000en\ue001Nobody has told this." in about.view.pieces[0][0]
    assert about.view.template == ""
    assert (home.address, home.title, home.view.template) == ("", "", "home.html")


def test_a_page_that_somebody_wrote_in_the_language_stands_as_it_is() -> None:
    home = "---\ntitle: Hafan\ndescription: Help lleol.\n---\n# Help yn y dref hon\n\n[[body]]\n\n[Chwilio](find.md)\n"
    pages = {**PAGES, "cy/index.md": home, "cy/newyddion.md": "# Newyddion", "fr/index.md": "# Aide"}
    directory = localise.directory(dataclasses.replace(town(), pages=pages), "cy")
    told = {page.address: page for page in translated_pages.translated(directory, catalogue("cy"), TODAY)}
    assert sorted(told) == ["", "about/", "newyddion/"]
    assert told[""].description == "Help lleol."
    (before, room), (after, _) = told[""].view.pieces
    assert (before, room) == ("<h1>Help yn y dref hon</h1>\n", "body")
    assert after == '<p><a href="./find/">Chwilio</a></p>\n'
