"""A saved e-mail gives its words, however they were packed."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest

from generator.submissions.email_message import CannotReadMessage, is_email, texts
from generator.submissions.yaml_block import blocks

YAML = """\
change_to: café
changes:
  - field: description
    now: |-
      One long line of words that goes on and on, so that a mail program wants to break it somewhere in the middle.

      Then tea at £3
  - field: times_note
    now:
"""
BODY = f"Hello,\n\n--- linkbook ---\n{YAML}--- end ---\n\nJo\n"


def email(body: str = BODY, **how: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Change to café"
    message.set_content(body, **how)  # type: ignore[arg-type]
    return message


def found(data: bytes) -> str:
    assert is_email(data)
    words, _ = texts(data)
    return next(block for text in words for block in blocks(text)).lstrip("\n")


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_every_packing_is_undone(cte: str, charset: str, ends: bytes) -> None:
    data = email(cte=cte, charset=charset).as_bytes().replace(b"\r\n", b"\n").replace(b"\n", ends)
    assert found(data) == YAML


def test_soft_line_breaks_are_joined() -> None:
    flowed = BODY.replace("on and on, so", "on and on, \n so").replace("\n  ", "\n   ")
    message = email(flowed)
    message.set_param("format", "flowed")
    assert found(message.as_bytes()) == YAML


def test_quoted_soft_line_breaks_are_joined() -> None:
    lines = BODY.replace("on and on, so", "on and on, \nso").split("\n")
    message = email("Please do.\n" + "".join(f"> {line}\n" for line in lines))
    message.set_param("format", "flowed")
    assert found(message.as_bytes()) == YAML


def test_html_alone_is_read() -> None:
    rows = "".join(f"<div>{line.replace('  ', '&nbsp;&nbsp;') or '<br>'}</div>\n" for line in BODY.split("\n"))
    html = f"<html><head><style>p {{}}</style></head><body>\n{rows}</body></html>"
    assert found(email(html, subtype="html").as_bytes()) == YAML


def test_html_in_one_paragraph_and_preformatted_are_read() -> None:
    for html in (f"<p>{BODY.replace('  ', '&nbsp; ').replace(chr(10), '<br>' + chr(10))}</p>", f"<pre>{BODY}</pre>"):
        assert found(email(html, subtype="html").as_bytes()) == YAML


def test_plain_words_are_preferred_to_html() -> None:
    message = email()
    message.add_alternative("<p>Something else</p>", subtype="html")
    words, files = texts(message.as_bytes())
    assert [w.strip()[:9] for w in words] == ["Hello,\n\n-", "Something"]
    assert files == ()


def test_a_file_that_came_with_it_is_read() -> None:
    message = email("See the file.")
    message.add_attachment(YAML.encode(), maintype="application", subtype="octet-stream", filename="listing.yml")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    assert texts(message.as_bytes())[1] == (YAML,)


def test_a_message_forwarded_whole_is_read() -> None:
    outer = email("See below.")
    outer.add_attachment(email())
    assert found(outer.as_bytes()) == YAML


def test_letters_of_no_known_kind_do_not_stop_us() -> None:
    data = email().as_bytes().replace(b'charset="utf-8"', b'charset="klingon"')
    assert found(data).startswith("change_to: caf")


@pytest.mark.parametrize("data", [b"name: Tea\nsummary: From: us to: you\n", b"", b"To: be\n\nor not\n", YAML.encode()])
def test_what_is_not_a_letter_is_not_taken_for_one(data: bytes) -> None:
    assert not is_email(data)


def test_letters_that_mean_harm_are_read_in_little_time() -> None:
    nested = b"From: a\nSubject: b\nContent-Type: message/rfc822\n\n" * 1_500 + b"From: a\nSubject: b\n\nx"
    with pytest.raises(CannotReadMessage):
        texts(nested)
    with pytest.raises(CannotReadMessage):
        texts(b"From: a\nSubject: b\n" + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 900 + b"x\n" * 9_000)
    head = b"From: a\nSubject: b\nContent-Type: text/%s; format=flowed\n\n"
    for kind, body in ((b"html", b"<br>x" * 60_000), (b"html", b"<div>" * 60_000), (b"plain", b"x \n" * 90_000)):
        words, _ = texts(head % kind + body)
        assert sum(map(len, words)) < 600_000


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: text/plain; " + b"x=1;" * 10_000,
        b"Content-Type: text/plain; name=" + b"=?utf-8?q?a?=\n " * 3_000,
        b"Content-Transfer-Encoding: " + b"(a" * 20_000,
        b"Content-Type: text/plain\nContent-Disposition: attachment; filename=" + b"a" * 40_000,
    ],
)
def test_a_header_of_40_kilobytes_is_refused_at_once(header: bytes) -> None:
    began = time.process_time()
    with pytest.raises(CannotReadMessage, match="a header too long"):
        texts(b"From: a@example.org\nSubject: b\n" + header + b"\n\nx")
    assert time.process_time() - began < 1


def test_a_long_list_of_receivers_is_no_harm() -> None:
    head = b"From: a@example.org\nSubject: b\nTo: " + b"someone@example.org,\n " * 3_000
    assert texts(head + b"x@example.org\n\nhello\n") == (("hello\n",), ())


def test_comments_inside_comments_are_refused() -> None:
    head = b"From: a@example.org\nSubject: b\nContent-Type: text/plain; " + b"(" * 990 + b"\n"
    with pytest.raises(CannotReadMessage):
        texts(head + b"\nhello\n")
