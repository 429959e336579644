"""Every sentence that the code says, from where it stands: Python, templates, JavaScript, the schema, Markdown.

A sentence stands in the code in English: in a call that Babel finds (`say("…")`), or as it is in a template or a page.
Words that are declared once elsewhere, such as the questions of the schema, are gathered from there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages import extract
from babel.messages.catalog import Catalog

from generator.languages import templates
from generator.languages.prose import prose
from generator.load.pages import hand_written
from generator.resources import ROOT, SITE_OVERRIDES
from generator.sentences.declared import declared
from generator.views.translated_pages import NOT_TOLD

PYTHON_KEYWORDS = {"say": (1,), "to_say": (1,), "say_many": (2, 3)}
SCRIPT_KEYWORDS = {"say": (1,), "sayWith": (1,), "toSay": (1,), "sayMany": (2, 3)}
_FRAME = "site_overrides/main.html"
_TEMPLATES, _SCRIPTS = "site_overrides/bodies", "site_overrides/assets"
_ENGLISH_ALONE = ("desk", "examples")
"""Folders of templates of pages for curators and for those who design."""
_FRAME_TEXT = re.compile(r'>([^<>{}\[\]]*[A-Za-z][^<>{}\[\]]*)<|aria-label="([^"{}\[\]]+)"')
_OPTIONS: dict[str, dict[str, str]] = {
    "javascript": {"parse_template_string": "true"},
}
_NAV = re.compile(r"^ +- ([^:\n]+):", re.MULTILINE)

Found = tuple[str, str | tuple[str, str]]
"""The file, from the top of the repository, and the sentence; or the two English forms of one about a number."""


def template(root: Path = ROOT) -> Catalog:
    """Return a catalogue of every sentence, with no translation, each with the files that say it."""
    catalogue = Catalog(charset="utf-8")
    for path, sentence in sorted(found(root), key=lambda pair: (pair[0], str(pair[1]))):
        catalogue.add(sentence, locations=[(path, 0)])
    return catalogue


def found(root: Path) -> Iterator[Found]:
    """Yield each sentence with the file that says it, as often as it is said."""
    yield from _in_files(root, _modules(root), "python", PYTHON_KEYWORDS)
    for path in _templates(root):
        source = path.read_text(encoding="utf-8")
        yield from ((path.relative_to(root).as_posix(), words) for words in templates.sentences(source))
    yield from _in_files(root, sorted((root / _SCRIPTS).rglob("*.js")), "javascript", SCRIPT_KEYWORDS)
    yield from declared()
    yield from ((_FRAME, words) for words in _of_frame())
    yield from _of_pages(root)


def _modules(root: Path) -> list[Path]:
    """Return the modules that say sentences to readers: `say` is a common name, and means this only there."""
    paths = sorted((root / "generator").rglob("*.py"))
    return [path for path in paths if "from generator.languages import" in path.read_text(encoding="utf-8")]


def _templates(root: Path) -> list[Path]:
    folder = root / _TEMPLATES
    return [path for path in sorted(folder.rglob("*.html")) if not _is_english_alone(path.relative_to(folder))]


def _is_english_alone(path: Path) -> bool:
    return any(part.startswith(_ENGLISH_ALONE) for part in path.parts)


def _in_files(root: Path, paths: Sequence[Path], method: str, keywords: dict[str, tuple[int, ...]]) -> Iterator[Found]:
    for path in paths:
        with path.open("rb") as file:
            for _, sentence, _, _ in extract.extract(method, file, keywords, (), _OPTIONS.get(method, {})):
                yield path.relative_to(root).as_posix(), _ids(sentence)


def _ids(sentence: str | tuple[str, ...]) -> str | tuple[str, str]:
    return sentence if isinstance(sentence, str) else (sentence[0], sentence[1])


def _of_frame() -> Iterator[str]:
    """Yield the words of the frame, which the theme's own environment renders and `stamp` tells in other languages."""
    text = (SITE_OVERRIDES / "main.html").read_text(encoding="utf-8")
    for inside, label in _FRAME_TEXT.findall(text):
        yield (inside or label).strip()
    yield from _NAV.findall((ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[2])


def _of_pages(root: Path) -> Iterator[Found]:
    for name, markdown in hand_written(root / "directory").items():
        if name not in NOT_TOLD and "/" not in name:
            yield from ((f"directory/pages/{name}", words) for words in prose(markdown).sentences())
