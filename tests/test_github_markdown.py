"""Text that cannot be Markdown, a mention or a command."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import github_markdown

HOSTILE = (
    "@everyone fixes #1",
    "](https://evil.example.org) [x",
    "**bold** `code` ``more`` ~~gone~~",
    "<script>alert(1)</script> <!-- x -->",
    "![](https://evil.example.org/x.png)",
    "www.evil.example.org https://evil.example.org a@b.example.org",
    "/close\n/label x\n# heading\n- [ ] item",
    "&lt;b&gt; &#64;user \\@user \\",
    "| a | b |\n|---|---|",
    "`", "```", " ` ", "a\\`b",
)  # fmt: skip


def _tokens(text: str) -> list[tuple[str, str]]:
    parsed = MarkdownIt("js-default").parse(text)
    return [(t.type, t.content) for block in parsed for t in (block.children or [])]


@pytest.mark.parametrize("text", HOSTILE)
def test_words_of_a_link_are_one_piece_of_text_inside_it(text: str) -> None:
    tokens = _tokens(github_markdown.link(text, "https://book.example.org/listings/x/"))
    kinds = [kind for kind, _ in tokens]
    assert (kinds[0], kinds[-1]) == ("link_open", "link_close")
    assert set(kinds[1:-1]) <= {"text"}
    assert "".join(content for _, content in tokens[1:-1]) == " ".join(text.split())


@given(st.text(min_size=1).filter(lambda text: text.split()))
def test_any_words_as_code_are_code_and_nothing_else(text: str) -> None:
    tokens = _tokens(f"Ring {github_markdown.code(text)} today")
    assert [kind for kind, _ in tokens] == ["text", "code_inline", "text"]
    assert tokens[1][1].split() == text.replace("\0", "\ufffd").split()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("where", ['"{}" has 4 digits. Write it like 01384 000000', "the key {} is odd", "{}"])
def test_a_sentence_has_nothing_in_it_that_github_acts_on(where: str, text: str) -> None:
    tokens = _tokens(github_markdown.sentence(where.format(text)))
    assert {kind for kind, _ in tokens} <= {"text", "text_special", "code_inline"}
    plain = "".join(content for kind, content in tokens if kind != "code_inline")
    assert not re.search(r"@\w|#\d|www\.|https?:", plain), plain


def test_a_plain_sentence_stays_as_it_is() -> None:
    sentence = "There is no answer to this; please write one (or two)."
    assert _tokens(github_markdown.sentence(sentence)) == [("text", sentence)]


def test_a_page_is_cut_where_github_would_refuse_it() -> None:
    parts = ["x" * 1_000] * 100
    page = github_markdown.truncated(parts, "And more.")
    assert len(page) <= github_markdown.MAX_CHARACTERS + len("And more.")
    assert page.endswith("xAnd more.")
    assert github_markdown.truncated(parts[:3], "And more.") == "x" * 3_000
