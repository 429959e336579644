"""Cells that a spreadsheet shows as they were meant."""

from __future__ import annotations

import csv
import io

import pytest

from generator import spreadsheet
from schema.types import Phone, parse_phone


@pytest.mark.parametrize("text", ["=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1", " =1", "＝1"])
def test_what_a_spreadsheet_would_run_gets_a_quote_mark(text: str) -> None:
    assert spreadsheet.cell(text) == "'" + text


@pytest.mark.parametrize("text", ["24/7", "0123", "1e5", "123456789012"])
def test_what_a_spreadsheet_would_take_for_a_day_or_a_number_gets_one_too(text: str) -> None:
    assert spreadsheet.cell(text) == "'" + text


@pytest.mark.parametrize(("value", "shown"), [("a=1", "a=1"), (None, ""), (0, "0"), ("", ""), ("£3", "£3")])
def test_the_rest_is_left_alone(value: object, shown: str) -> None:
    assert spreadsheet.cell(value) == shown


def test_rows_come_back_as_they_went_in_and_excel_knows_the_letters() -> None:
    text = spreadsheet.csv_text(("name", "note"), [('Café, "Tea"', "two\nlines"), ("=x", None)])
    assert text.startswith("\ufeffname,note\r\n")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert rows == [["name", "note"], ['Café, "Tea"', "two\nlines"], ["'=x", ""]]


def test_a_number_keeps_its_zero() -> None:
    assert spreadsheet.phone(parse_phone("01632960123")) == "01632 960123"
    plain = Phone(shown="0163296012", dial="+44163296012", allocated=False, mobile=False)
    assert spreadsheet.phone(plain) == "01632 96012"
    assert spreadsheet.phone(parse_phone("116123")) == "116123"
