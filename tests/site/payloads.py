"""Text that has done harm on other sites. Every piece may stand in any field that people type words into."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

_RUN = "document.title='PWNED';window.__pwned.push('x')"

MARKUP = (
    f"<script>{_RUN}</script>",
    f"</title><script>{_RUN}</script>",
    f"</textarea></style></script><script>{_RUN}</script>",
    f'<img src=x onerror="{_RUN}">',
    f'"><img src=x onerror={_RUN.split(";")[1]}>',
    f'" onmouseover="{_RUN}" autofocus onfocus="{_RUN}" x="',
    f"' onmouseover='{_RUN}' autofocus onfocus='{_RUN}' x='",
    f'<details open ontoggle="{_RUN}">x</details>',
    f"<svg onload={_RUN.split(';')[1]}></svg><svg><script>{_RUN}</script></svg>",
    '<iframe src="https://evil.example.com/"></iframe><object data="https://evil.example.com/"></object>',
    '<base href="https://evil.example.com/"><meta http-equiv="refresh" content="0;url=https://evil.example.com/">',
    "<link rel=stylesheet href=//evil.example.com/x.css><style>body{display:none}</style>",
    "<style>@import url(https://evil.example.com/x.css);</style>",
    '<form action="https://evil.example.com/"><button autofocus>Press</button></form>',
    "<!-- the rest of the page is gone <p hidden><template><noscript><plaintext>",
    "<math><mtext></mtext><mglyph><svg><mtext><style><path id='</style><img src=x onerror=alert(1)>'>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x onerror=alert(1)&amp;gt;",
    "]]></script><script>alert(1)</script><![CDATA[",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e </script><script>alert(1)</script>",
)
MARKDOWN = (
    "[Book](javascript:alert(1)) [Book](  JaVaScRiPt:alert(1)) [x](data:text/html,<script>alert(1)</script>)",
    "[click](java&#10;script:alert(1)) [click](java\nscript:alert(1)) <javascript:alert(1)>",
    "![x](https://evil.example.com/pixel.gif) ![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+)",
    "[Book]: https://evil.example.com/ 'x'\n\n[Book]\n\n*[GP]: not your doctor",
    "Name { onmouseover=alert(1) .x #main } {: onclick=alert(1) }",
    "# A heading of its own\n\n## Another\n\n<h1>And one more</h1>",
    '<div markdown="1" onclick="alert(1)">\n\n**x**\n\n</div>',
    '--8<-- "/etc/passwd"\n\n--8<--\n/etc/passwd\n--8<--',
    "| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | x |",
    "```html\n<script>alert(1)</script>\n```\n\n    <script>alert(1)</script>",
    "[https://www.example.org](https://evil.example.com@127.0.0.1/) [x](//evil.example.com) [x](http://10.0.0.1/)",
    "*" * 200,
)
TEMPLATES = (
    "{{ 7*7 }} ${7*7} #{7*7} {{ lipsum.__globals__['os'].popen('id').read() }} {% for i in range(9) %}x{% endfor %}",
    "[[title]] [[description]] [[head]] [[body]] [[quick_exit]] [[notice]] [[urgent_help]] [[foot]] [[attributions]]",
    "<p>[[body]]</p> \\1 \\g<0> $& $1 %s %(name)s {0} {name!r}",
    '#import "/etc/passwd"; #read("/etc/passwd") @label $x^2$',
    '=HYPERLINK("https://evil.example.com/","x") +1 -1 @SUM(1)',
)
CHARACTERS = (
    "bell \a escape \x1b[31mred\x1b[0m nul \x00 delete \x7f",
    "\x1b]8;;https://evil.example.com/\x1b\\click\x1b]8;;\x1b\\",
    "left \u202etxet desrever\u202c isolate \u2067 open",
    "next line \u0085 line separator \u2028 paragraph \u2029 zero width \u200b\ufeff\u00ad",
    "tags \U000e0041\U000e0042 \u0430\u0440\u0440\u04cf\u0435 \uff11\uff12 \u0661\u0662",
    "very" * 60,
    "Z\u0351\u036b\u0343" * 40,
)
PAYLOADS = (*MARKUP, *MARKDOWN, *TEMPLATES, *CHARACTERS)

_CORPUS = Path(__file__).parent.parent.parent.parent / "shared" / "badcorpus"
_INJECTING = ("xss-", "md-", "html-", "csv-", "ics-", "mailto-", "tel-", "gha-", "enc-", "reviewer-", "search-")


def from_corpus(corpus: Path = _CORPUS) -> tuple[str, ...]:
    """Return every text of a folder of bad examples, where there is one; unpaired characters cannot reach a page."""
    texts: list[str] = []
    for path in sorted(corpus.glob("*.yml")):
        if path.name.startswith(_INJECTING):
            try:
                texts += _texts(yaml.safe_load(path.read_bytes()))
            except (yaml.YAMLError, UnicodeDecodeError, ValueError):
                continue  # the loader refuses it, so it never reaches a page
    return tuple(dict.fromkeys(text for text in texts if _ODD.search(text) and _paired(text)))


_ODD = re.compile(r"[^\w\s.,'’:/-]")


def _paired(text: str) -> bool:
    return text.encode("utf-8", "ignore").decode() == text


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in _texts(part)]
