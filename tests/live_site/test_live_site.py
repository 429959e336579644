"""The live site, asked over HTTP: a changed page at once, everything else soon, and never a half of anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import build, stamp
from tests.live_site.served import CHOIR, Served, dress_plainly
from tests.town import TODAY


def test_every_page_is_what_a_build_would_write_but_for_the_word_to_the_browser(served: Served, tmp_path: Path) -> None:
    made, _ = build.site(served.town, TODAY, bundled=False)
    dress_plainly(tmp_path)
    stamp.site(tmp_path, made, is_trimmed=True)
    pages = [path for path in tmp_path.rglob("*.html") if path.name != "404.html"]
    made_together = [path for path in pages if {"data", "embed"} & set(path.relative_to(tmp_path).parts)]
    pages = [path for path in pages if path not in made_together[5:]]
    for path in pages:
        status, html, _ = served.get(f"/{path.relative_to(tmp_path)}")
        assert status == 200, path
        tagged = b'<script src="/live-reload.js" defer></script></body>'
        assert html.replace(tagged, b"</body>") == path.read_bytes(), path
    assert len([path for path in pages if path.is_relative_to(tmp_path / "cy")]) > 100


def test_a_changed_page_is_there_at_once_and_the_rest_follows(served: Served) -> None:
    first = served.get("/listings/sing-along-choir/")[2]["ETag"]
    version = served.live.version
    served.edit("summary: Sing", "summary: Hum and sing")
    assert b"Hum and sing" in served.get("/listings/sing-along-choir/")[1]
    assert served.get("/listings/sing-along-choir/", "HEAD")[2]["ETag"] != first
    assert served.live.wait(version, 30) > version
    assert b"Hum and sing" in served.get("/cy/listings/sing-along-choir/")[1]
    served.until(lambda: b"Hum and sing" in served.get("/areas/anytown/")[1])
    served.until(lambda: b"Hum and sing" in served.get("/data/listings.csv")[1])
    served.edit("summary: Hum and sing", "summary: Sing")


def test_a_mistake_is_told_and_the_site_stays_as_it_was(served: Served) -> None:
    served.told.clear()
    served.edit("days: [tuesday]", "days: [tuseday]")
    assert served.get("/listings/sing-along-choir/")[0] == 200
    served.until(lambda: any("tuesday" in p.message for problems, _ in served.told for p in problems))
    served.edit("days: [tuseday]", "days: [tuesday]")
    served.until(lambda: served.told[-1][1] == "Everything shows what was saved.")


SHOWN = "Everything shows what was saved."
HALF_TYPED = {
    "bodies/chrome/quick_exit.html": ("{% if %}", "site_overrides/bodies/chrome/quick_exit.html, line 1: Expected"),
    "bodies/components/card.html": ("{{ nothing.there }}", "site_overrides/bodies/components/card.html, line 1: "),
    "assets/linkbook.js": ("\xff", "codec can't decode"),
}
"""What is typed at the beginning of a file of the look, and what is told of it."""


@pytest.mark.parametrize("file", HALF_TYPED)
def test_a_file_that_is_half_typed_is_told_of_in_one_line_and_once_it_is_mended_all_goes_on(
    served: Served, file: str
) -> None:
    path, (typed, told) = served.look / file, HALF_TYPED[file]
    whole = path.read_bytes()
    served.until(lambda: not served.told or served.told[-1][1] == SHOWN)
    served.told.clear()
    try:
        path.write_bytes(typed.encode("latin-1") + whole)
        served.until(lambda: bool(served.get("/areas/anytown/")) and any(told in words for _, words in served.told))
        faults = [words for _, words in served.told if told in words]
        assert len(faults) == 1, "it is told of once"
        assert len(faults[0].splitlines()) == 1
    finally:
        path.write_bytes(whole)
    served.until(lambda: served.told[-1][1] == SHOWN)
    served.edit("summary: Sing", f"summary: {path.stem} and sing")
    served.until(lambda: f"{path.stem} and sing".encode() in served.get("/areas/anytown/")[1])
    served.edit(f"summary: {path.stem} and sing", "summary: Sing")


def test_a_page_that_cannot_be_made_says_why_and_the_others_are_shown(served: Served) -> None:
    path = served.look / "bodies" / "listing.html"
    whole = path.read_bytes()
    page = "/listings/sing-along-choir/"
    try:
        path.write_bytes(b"{{ nothing.there }}" + whole)
        served.until(lambda: served.get(page)[0] == 500)
        html = served.get(page)[1]
        assert b"bodies/listing.html, line 1: &#x27;nothing&#x27; is undefined" in html
        assert b"live-reload.js" in html
        assert served.get("/areas/anytown/")[0] == 200
    finally:
        path.write_bytes(whole)
    served.until(lambda: served.get(page)[0] == 200)


def test_a_new_listing_has_a_page_and_one_that_goes_has_none(served: Served) -> None:
    new = served.town / CHOIR.replace("sing-along-choir", "new-choir")
    text = (served.town / CHOIR).read_text(encoding="utf-8").replace("Sing-Along", "New")
    new.write_text("\n".join(line for line in text.split("\n") if "formerly" not in line), encoding="utf-8")
    served.until(lambda: served.get("/listings/new-choir/")[0] == 200)
    new.unlink()
    served.until(lambda: served.get("/listings/new-choir/")[0] == 404)


@pytest.mark.parametrize("path", ["/../settings.yml", "/%2e%2e/%2e%2e/settings.yml", "/..%5csettings.yml", "/a%00b"])
def test_nothing_outside_the_site_is_given(served: Served, path: str) -> None:
    assert served.get(path)[0] == 404


def test_a_page_without_its_last_slash_leads_there_and_another_name_leads_nowhere(served: Served) -> None:
    status, _, headers = served.get("/listings/sing-along-choir")
    assert (status, headers["Location"]) == (301, "/listings/sing-along-choir/")
    assert served.get("/", host="evil.example")[0] == 403
    status, html, _ = served.get("/nothing/")
    assert (status, b"Not here" in html) == (404, True)
    assert served.get("/live-reload.js")[2]["Content-Type"] == "text/javascript; charset=utf-8"
