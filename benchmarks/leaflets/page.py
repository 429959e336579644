"""The same words as a plain HTML page for WeasyPrint: the same fonts, sizes and QR codes, and as tagged as it can."""

from __future__ import annotations

import time
from html import escape

from generator.glyph_coverage import FONTS
from generator.leaflets.model import Block, LabelledText, LeafletContent, LeafletListing, QrCode
from generator.leaflets.qr_codes import drawing

_STYLE = f"""
@font-face {{ font-family: "Noto Sans"; src: url("{(FONTS / "NotoSans-Regular.ttf").as_uri()}") }}
@font-face {{ font-family: "Noto Sans"; font-weight: bold; src: url("{(FONTS / "NotoSans-Bold.ttf").as_uri()}") }}
@page {{ size: A4; margin: 17mm 18mm 21mm; @bottom-right {{ content: "Page " counter(page) " of " counter(pages) }} }}
body {{ font: 12pt/1.3 "Noto Sans"; color: #17211f }}
h1 {{ font-size: 1.9em }} h2 {{ font-size: 1.25em }} h3 {{ font-size: 1.1em; margin: 0 }}
main {{ columns: 2 }}
article {{ break-inside: avoid; border-top: 0.6pt solid #8a9893; padding: 0.6em 0 }}
article svg, aside svg {{ float: right; width: 18mm; height: 18mm }}
p {{ margin: 0.3em 0 }}
aside {{ break-inside: avoid; border: 1.2pt solid; padding: 0.8em }}
"""


def html(content: LeafletContent) -> str:
    """Return a leaflet's words as an HTML page."""
    sections = "".join(
        f"<h2>{escape(section.title)}</h2>{_p(section.note)}{''.join(map(_entry, section.entries))}{_p(section.more)}"
        for section in content.sections
    )
    words = "".join(_p(line) for line in (content.kicker, content.lead, content.notice, content.dated))
    about = f"{_blocks(content.about)}{_facts(content.facts)}"
    body = f"<h1>{escape(content.title)}</h1>{words}{_common(content)}{about}<main>{sections}</main>"
    return (
        f'<html lang="en-GB"><head><title>{escape(content.title)}</title><style>{_STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )


def pdf_size(html: str) -> tuple[int, float]:
    """Return the size of a page as WeasyPrint prints it, and the CPU seconds that it took."""
    from weasyprint import HTML

    start = time.process_time()
    return len(HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")), time.process_time() - start


def _entry(entry: LeafletListing) -> str:
    name = f"<h3>{escape(entry.name)}</h3>"
    told = "".join(map(_p, (*entry.notices, entry.summary)))
    words = f"{told}{_facts(entry.facts)}{_p(entry.freshness)}{_p(entry.code.typed)}"
    return f"<article>{_code(entry.code)}{name}{words}</article>"


def _common(content: LeafletContent) -> str:
    common = content.common
    return (
        f"<aside>{_code(common.code)}<h2>Urgent help</h2>{_facts(common.urgent)}{_blocks(common.team)}"
        f"{_blocks(common.publisher)}{_p(common.code.typed)}</aside>"
    )


def _code(code: QrCode) -> str:
    return drawing(code.url).replace("<svg ", f'<svg role="img" aria-label="{escape(code.alt)}" ', 1)


def _facts(facts: tuple[LabelledText, ...]) -> str:
    return "".join(f"<p><strong>{escape(fact.label)}</strong> {escape(fact.words)}</p>" for fact in facts)


def _blocks(blocks: tuple[Block, ...]) -> str:
    return "".join(_p(block.words) for block in blocks)


def _p(words: str) -> str:
    return f"<p>{escape(words)}</p>" if words else ""
