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
