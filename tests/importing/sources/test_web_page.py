"""Tables of web pages, as systems save them under any name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import open as opening
from generator.importing.sources import web_page

Write = Callable[[str, str], Path]


def rows(page: str, tmp_path: Path) -> list[dict[str, str]]:
    path = tmp_path / "list.xls"
    path.write_text(page, encoding="utf-8")
    (found,) = opening.source(path).sets
    return [
        {name: value.text for name, values in record.values.items() for value in values}
        for record in found.read(lambda fault: pytest.fail(str(fault)))
    ]


def table(*lines: str) -> str:
    return f"<html><head><style>td {{}}</style></head><table>{''.join(f'<tr>{line}' for line in lines)}</table></html>"


def test_a_page_that_calls_itself_a_workbook_is_read(tmp_path: Path) -> None:
    page = table(
        "<th>Name<th>Address<th>Web",
        "<td>Tea &amp; Talk<td>1 Mill Lane<br>DY9 8PX<td><a href='https://tea.org.uk'>Website</a>",
        "<td>Walk<td>The&nbsp;Quay<td><a href='mailto:walk@tea.org.uk'>walk@tea.org.uk</a>",
    )
    assert rows(page, tmp_path) == [
        {"Name": "Tea & Talk", "Address": "1 Mill Lane\nDY9 8PX", "Web": "Website https://tea.org.uk"},
        {"Name": "Walk", "Address": "The Quay", "Web": "walk@tea.org.uk"},
    ]


def test_a_cell_over_several_rows_is_said_in_each(tmp_path: Path) -> None:
    page = table("<th>Group<th>Day<th>Time", "<td rowspan=2>Tea<td>Mon<td>10am", "<td>Tue<td>11am", "<td>Walk<td>Wed")
    assert [row["Group"] for row in rows(page, tmp_path)] == ["Tea", "Tea", "Walk"]
    assert rows(page, tmp_path)[1] == {"Group": "Tea", "Day": "Tue", "Time": "11am"}


def test_a_table_within_a_table_is_one_of_its_own(tmp_path: Path) -> None:
    inner = table("<th>Name<th>Phone", "<td>Tea<td>01632 960150")
    assert rows(f"<table><tr><td>{inner}</table>", tmp_path) == [{"Name": "Tea", "Phone": "01632 960150"}]


def test_a_text_with_tabs_may_be_called_a_workbook_too(write: Write) -> None:
    (found,) = opening.source(write("list.xls", "Name\tPhone\nTea\t01632 960150\n")).sets
    assert found.columns == ("Name", "Phone")


@pytest.mark.parametrize("page", ["<html><p>Hello</html>", "<html><table><tr><td>alone</table></html>"])
def test_a_page_without_a_list_says_what_to_ask_for(write: Write, page: str) -> None:
    with pytest.raises(CannotImport, match=r"no table in it\. Ask for the spreadsheet"):
        opening.source(write("list.html", page))


def test_a_table_without_end_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_COLUMNS", 5)
    with pytest.raises(CannotImport, match="more than 5 columns"):
        web_page.tables(write("list.html", f"<table><tr>{'<td>x' * 9}</table>"), {})
