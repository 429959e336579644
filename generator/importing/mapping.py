"""The mapping: a small file that says which column of a source means what in a listing.

Its shape is a record as the directory's own are, so that what is wrong with it is said by line, in the same words.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field

from schema.record import Record
from schema.types import OneLine, YesNo, fail, quoted, whole_number

OPEN_REFERRAL = "open referral"


def _texts(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _words(value: object) -> object:
    """Return the words of one answer of a lookup: `a, b` is two, and nothing at all is none."""
    if isinstance(value, str):
        return [word.strip() for word in value.split(",") if word.strip()]
    return value


def _rules(value: object) -> object:
    """Return the rules of a field: a column, several columns, one rule or several."""
    if isinstance(value, str):
        return [{"from": [value]}]
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        return [{"from": value}]
    if isinstance(value, list):
        return [{"from": [item]} if isinstance(item, str) else item for item in value]
    return [value]


def _split(text: object) -> object:
    marks = ("lines", ";", ",", "|", "/", ">", "and")
    if isinstance(text, str) and text not in marks:
        raise fail("split", f"{quoted(text)} is not a way to split. Choose one of: {' '.join(marks)}")
    return text


Columns = Annotated[tuple[str, ...], BeforeValidator(_texts)]
Words = Annotated[tuple[str, ...], BeforeValidator(_words)]
Lookup = dict[str, Words]


class FieldRule(Record):
    """Where one field of a listing comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    columns: Columns = Field(
        alias="from",
        min_length=1,
        description="The column, or several; sheet.column for one of a joined sheet.",
        examples=["[Telephone]"],
    )
    split: Annotated[str | None, BeforeValidator(_split)] = Field(
        None, description="What stands between several values in one cell.", examples=['";"']
    )
    lookup: Lookup = Field(
        default_factory=dict,
        description="Their words and ours, for a whole value. Nothing after the colon leaves a value out.",
        examples=["{Lunch clubs: [food, loneliness]}"],
    )
    contains: Lookup = Field(
        default_factory=dict,
        description="Their words and ours, wherever the words stand in a value.",
        examples=["{befriend: [loneliness]}"],
    )
    label: OneLine | None = Field(None, description="Words to put in front of the value.", examples=["Getting there"])


class SheetJoin(Record):
    """How the records of another sheet belong to those of the first."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    sheet: str = Field(description="The other sheet or file.", examples=["Venues"])
    on: str = Field(description="The column that names a record of it.", examples=["Venue ID"])
    key: str = Field(description="The column of the other sheet that this id stands in.", examples=["ID"])
    within: str | None = Field(
        None,
        alias="from",
        description="The sheet that has the first column, if it is itself a joined one.",
        examples=["Service venues"],
    )
    split: Annotated[str | None, BeforeValidator(_split)] = Field(
        None, description="What stands between several ids in one cell.", examples=['";"']
    )


class Skip(Record):
    """Records that are not to come in."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    column: str = Field(description="The column that says so.", examples=["Status"])
    values: Columns = Field(
        alias="is", min_length=1, description="What it says of such a record.", examples=["[archived]"]
    )
    because: OneLine | None = Field(None, description="Why, for the loss report.", examples=["It has closed."])


class Origin(Record):
    """Where the records come from, which each listing will say."""

    name: OneLine = Field(
        max_length=100, description="What the source is called.", examples=["Anytown Council's directory, 2026"]
    )
    id: str | None = Field(
        None, pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$", description="A short name that stays.", examples=["anytown-council"]
    )
    licence: OneLine | None = Field(
        None, max_length=80, description="On which terms it may be used.", examples=["Open Government Licence v3"]
    )


class Mapping(Record):
    """Which column of a source means what in a listing."""

    source: Origin = Field(description="Where the records come from.", examples=["{name: Anytown Council, 2026}"])
    format: str | None = Field(
        None, description="open referral, if the source is that; its fields are then known.", examples=[OPEN_REFERRAL]
    )
    records: str | None = Field(
        None, description="The sheet, file or list that has one record for each listing.", examples=["Services"]
    )
    heading_rows: dict[str, whole_number("a row", 1, 1000)] = Field(  # type: ignore[valid-type]
        default_factory=dict,
        description="The number of the row of headings of a sheet, where it was found wrongly.",
        examples=["{Services: 3}"],
    )
    id: Columns = Field((), description="The column that tells one record from another.", examples=["[ID]"])
    several_rows: YesNo = Field(
        False, description="yes if one listing may have several rows, with the same id.", examples=["no"]
    )
    joins: tuple[SheetJoin, ...] = Field(
        (), description="Other sheets that belong to it.", examples=["[{sheet: Venues, on: Venue ID, key: ID}]"]
    )
    skip: tuple[Skip, ...] = Field(
        (), description="Records that are not to come in.", examples=["[{column: Status, is: [archived]}]"]
    )
    venues_each: str | None = Field(
        None, description="The joined sheet or inner list with one record for each venue.", examples=["Venues"]
    )
    sessions_each: str | None = Field(
        None, description="The joined sheet or inner list with one record for each time.", examples=["Times"]
    )
    fields: dict[str, Annotated[tuple[FieldRule, ...], BeforeValidator(_rules)]] = Field(
        default_factory=dict,
        description="Each field of a listing, and where it comes from.",
        examples=["{name: Title}"],
    )
    fixed: dict[str, Any] = Field(
        default_factory=dict,
        description="What is so of every record, because you know it.",
        examples=["{serves: [anytown]}"],
    )
    placeholders: Columns = Field(
        (), description="Values that stand for nothing, besides n/a and the like.", examples=["[http://example.com]"]
    )
    private: Columns = Field((), description="Columns that are never published.", examples=["[Contact name]"])
    left_out: dict[str, str] = Field(
        default_factory=dict, description="Columns left out on purpose, and why.", examples=["{Logo: a picture}"]
    )
