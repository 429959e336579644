"""What holds a listing, marked where readers would see it, and said apart where they would not."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from generator.desk import held_words
from generator.desk.page_parts import Fact
from tests.desk.town_desk import TEA, client, form, press, town_folder


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Our herbs CURE  cancer. Come along.", 1),
        ("<b>Our herbs</b> cure cancer.", 0),
        (Markup('<p>Our herbs cure cancer. <a href="https://example.org/Our herbs cure cancer.">us</a></p>'), 1),
        ("Nothing of it", 0),
    ],
)
def test_words_are_marked_in_text_and_never_inside_a_tag(line: str, marks: int) -> None:
    (fact,), left = held_words.marked([Fact("More about it", (line,))], ["Our herbs cure cancer."])
    assert fact.lines[0].count("<mark>") == marks
    assert "<b>" not in fact.lines[0], "text is text"
    assert bool(left) is (marks == 0)


def test_words_that_no_page_shows_are_said_and_changed_in_a_box(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("keywords: [", "keywords: [stop taking your tablets, "), encoding="utf-8")
    browser = client(root)
    page = browser.get("/held").text
    assert '<pre class="desk-words">stop taking your tablets</pre>' in page
    assert "<strong>Keywords:</strong> Makes a promise about health" in page
    href = page.split('<a class="desk-link" href="', 1)[1].split('"', 1)[0].replace("&amp;", "&")
    assert form(browser.get(href).text, "change")["asked"] == "keywords"
    done = press(browser, href, "change", **{"fact.keywords": "عربي, tea"})
    assert "Nothing is held." in done
    assert "keywords: [عربي, tea]" in (root / TEA).read_text(encoding="utf-8")


def test_a_place_of_a_sensitive_need_is_held_in_words_wherever_the_need_stands(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    needs = text.split("needs: [", 1)[1].split("]", 1)[0]
    (root / TEA).write_text(text.replace(needs, f"{needs}, domestic-abuse", 1), encoding="utf-8")
    page = client(root).get("/held").text
    assert "Helps with &#34;Domestic abuse&#34;, and gives an address. Is the place secret?" in page
    assert "wherever the need stands in its list" in page
    assert "Held: </span>Domestic abuse</mark>" in page
    assert 'class="desk-words"' not in page, "no id of the file"
