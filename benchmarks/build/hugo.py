"""The same pages for Hugo with a bare layout: listings, areas, needs, needs in areas, and organisations."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from benchmarks.build.sheets import Sheet

_CONFIG = """\
baseURL = "https://linkbook.example.org/"
title = "Invented Linkbook"
disableKinds = ["RSS"]
[taxonomies]
area = "areas"
need = "needs"
area_need = "area_needs"
organisation = "organisations"
"""
_TOP = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>
"""
_END = "</body></html>\n"
_LINKS = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>\n{{ end }}</ul>\n'
_LAYOUTS = {
    "single": """\
<p>{{ .Params.summary }}</p>
<dl>{{ range .Params.facts }}<dt>{{ .label }}</dt><dd>{{ .words }}</dd>
{{ end }}</dl>
{{ .Content }}
<ul>{{ range .Params.organisations }}<li><a href="../../organisations/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<ul>{{ range .Params.needs }}<li><a href="../../needs/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
<ul>{{ range .Params.areas }}<li><a href="../../areas/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>
""",
    "list": """\
<ul>{{ range .Pages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p>
{{ with .Params.card }}<p>{{ .where }}</p><p>{{ .when }}</p><p>{{ .cost }}</p>
<p><a href="tel:{{ .dial }}">{{ .phone }}</a></p><p>{{ .freshness }}</p>{{ end }}</li>
{{ end }}</ul>
""",
    "terms": _LINKS,
    "section": _LINKS,
    "home": """\
<ul>{{ range .Site.Taxonomies.needs }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a></li>
{{ end }}</ul>
""",
}
"""Bare pages. `list` shows on each card what a card of ours shows.

Links are put together from ids, because `.GetTerms` looks through every term and takes a millisecond a page.
"""


def write(folder: Path, sheets: Iterable[Sheet]) -> None:
    """Write a Hugo project with a page for each listing, and lists of them as taxonomies."""
    pages, layouts = folder / "content" / "listings", folder / "layouts" / "_default"
    pages.mkdir(parents=True)
    layouts.mkdir(parents=True)
    (folder / "config.toml").write_text(_CONFIG, encoding="utf-8")
    for name, body in _LAYOUTS.items():
        (layouts / f"{name}.html").write_text(_TOP + body + _END, encoding="utf-8")
    for sheet in sheets:
        (pages / f"{sheet.id}.md").write_text(_page(sheet), encoding="utf-8")


def _page(sheet: Sheet) -> str:
    """Return a listing's page, its facts as JSON front matter, which Hugo reads faster than YAML."""
    card = sheet.card
    front = {
        "title": sheet.title,
        "summary": sheet.summary,
        "facts": [{"label": label, "words": words} for label, words in sheet.facts],
        "card": {
            "where": card.where,
            "when": card.when,
            "cost": card.cost,
            "phone": card.phone.shown if card.phone else "",
            "dial": card.phone.href.removeprefix("tel:") if card.phone else "",
            "freshness": card.freshness.label,
        },
        "organisations": [sheet.organisation],
        "needs": sheet.needs,
        "areas": sheet.areas,
        "area_needs": sheet.area_needs,
    }
    return f"{json.dumps(front, indent=1)}\n\n{sheet.words}"
