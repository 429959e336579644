"""From a page's view to its HTML: escaped, and refusing what is not there."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import jinja2
import pytest

from generator import languages, localise, render
from generator.languages import say
from generator.views import Page, chrome
from tests.town import TODAY, town

CHROME = chrome(town(), TODAY)


def moved(**changes: object) -> Page:
    from generator.views.page import Link

    given = {
        "address": "listings/old/",
        "template": "moved.html",
        "title": "Moved",
        "description": "",
        "view": Link("New", "x/"),
    }
    return Page(**{**given, **changes})  # type: ignore[arg-type]


def test_titles_and_descriptions_are_escaped_once() -> None:
    body = render.body(moved(title="Tea & <b>", description='"x"'), CHROME)
    assert (body.title, body.description) == ("Tea &amp; &lt;b&gt;", "&#34;x&#34;")


def test_words_in_a_body_are_escaped() -> None:
    from generator.views.page import Link

    body = render.body(moved(view=Link("<script>alert(1)</script>", 'x/" onclick="y')), CHROME)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in body.html
    assert 'href="../../x/&#34; onclick=&#34;y"' in body.html


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render.body(moved(view=object()), CHROME)


@pytest.mark.parametrize(("depth", "way"), [(0, "./"), (1, "../"), (3, "../../../")])
def test_the_way_to_the_top_suits_the_depth(depth: int, way: str) -> None:
    assert render.root(depth) == way


def test_linked_data_cannot_close_its_script() -> None:
    data = json.dumps({"name": "</script><script>alert(1)</script><!-- & \u2028"})
    head = render.body(moved(linked_data=data), CHROME).head
    inside = head.partition('<script type="application/ld+json">')[2].removesuffix("</script>")
    assert "<" not in inside
    assert json.loads(inside) == json.loads(data)


def test_only_an_unlisted_page_asks_not_to_be_found() -> None:
    assert render.body(moved(listed=False), CHROME).head == '<meta name="robots" content="noindex">'
    assert "noindex" not in render.body(moved(), CHROME).head


def test_a_page_that_may_be_shared_says_its_own_address_and_what_it_is() -> None:
    head = render.body(moved(title='Tea & "Chat"'), CHROME).head
    assert '<link rel="canonical" href="https://linkbook.example.org/anytown/listings/old/">' in head
    assert '<meta property="og:title" content="Tea &amp; &#34;Chat&#34;">' in head
    assert "og:image" not in head
    assert "anytown/picture.png" in render.body(moved(), replace(CHROME, picture="picture.png")).head


def test_a_page_that_may_not_be_found_says_nothing_to_be_shared() -> None:
    assert "og:" not in render.body(moved(listed=False), CHROME).head


@pytest.mark.parametrize("depth", range(4))
def test_the_trim_of_a_depth_has_all_its_parts(depth: int) -> None:
    chrome_html = render.chrome_html(CHROME, depth)
    assert "Everything here is invented, for tests." in chrome_html.notice
    assert "tel:999" in chrome_html.urgent_help
    assert "tel:999" in chrome_html.urgent_panel
    assert "id=" not in chrome_html.urgent_panel  # it stands on a page twice
    assert "21 November 2026" in chrome_html.foot
    assert "https://www.bbc.co.uk/weather" in chrome_html.quick_exit


def test_the_page_that_is_not_there_says_so_in_each_language_from_any_address() -> None:
    welsh = chrome(localise.directory(town(), "cy"), TODAY, languages.catalogue("cy"))
    html = render.not_found([CHROME, welsh])
    assert html.startswith("<h1>We cannot find that page</h1>")
    assert html.count("<h1>") == 1
    assert (
        '<section class="lb-other-language" lang="cy" dir="ltr">\n<h2>Ni allwn ddod o hyd i’r dudalen honno</h2>'
        in html
    )
    assert re.findall(r'href="(\S+a-to-z/)"', html) == ["/anytown/a-to-z/", "/anytown/cy/a-to-z/"]


def test_the_environment_escapes_and_is_strict() -> None:
    environment = render.environment()
    assert environment.autoescape is True
    assert environment.undefined is jinja2.StrictUndefined
    assert environment.from_string("{{ x }}").render(x="<") == "&lt;"


def test_a_template_without_a_sentence_tells_its_values_in_each_language() -> None:
    """What Jinja compiles for English tells nothing: it may not be taken for another language."""
    heading = {"href": "", "id": "home", "name": say("Search"), "says": ""}
    told = {}
    for language in ("en", "cy"):
        render.environment.cache_clear()
        template = render.environment(language).get_template("components/headings.html")
        told[language] = template.module.heading_links([heading], "./")  # type: ignore[attr-defined]
    assert "Search" in told["en"]
    assert "Chwilio" in told["cy"]
