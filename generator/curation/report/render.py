"""The report as one HTML file that needs nothing else, and as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator import freshness, spreadsheet
from generator.curation import mail_links, place_filter
from generator.curation.report import completeness
from generator.curation.report.completeness import EXPECTED_FACTS
from generator.curation.report.gaps import DirectoryReport, PlaceQuality, ServiceGaps
from generator.curation.report.next_actions import next_actions
from generator.formatting import capitalised, count_words, date_words, list_words
from generator.resolve import Directory, LinkedListing
from generator.resources import SITE_OVERRIDES
from generator.views import run_by
from generator.views.page import Link
from schema import Need

MAX_LISTED = 40
"""Most listings that the page names in one list; the spreadsheet has all of them."""
COLUMNS = ("row", "place", "name", "organisation", "id", "state", "last checked", "complete %", "missing", "file")
_STATES = {
    freshness.CHECKED: "Checked",
    freshness.DUE: "Due",
    freshness.NOT_YET_CHECKED: "Not yet checked",
    freshness.OVERDUE: "Overdue",
}


@dataclass(frozen=True)
class ReportTable:
    """A table whose first column names the row."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class GapsView:
    """What a place has nothing for, in words."""

    place: str
    nothing: str
    only_national: str


@dataclass(frozen=True)
class TruncatedList:
    """Some of the listings that have something in common, and how many more there are."""

    listings: tuple[Link, ...]
    more: str


@dataclass(frozen=True)
class ReportView:
    """Everything that the page shows."""

    title: str
    count: str
    next_actions: tuple[str, ...]
    freshness: ReportTable
    facts: ReportTable
    filters: ReportTable
    gaps: tuple[GapsView, ...]
    in_no_filter: TruncatedList
    least_complete: TruncatedList
    few_words: str


def html(report: DirectoryReport) -> str:
    """Return the report as a page: no script, no other file, no other host."""
    environment = Environment(
        loader=FileSystemLoader(SITE_OVERRIDES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("curation_report.html").render(view=_view(report))


def _view(report: DirectoryReport) -> ReportView:
    incomplete = [item for item in report.least_complete if completeness.missing(item)]
    return ReportView(
        title=f"The state of {report.directory.settings.name} on {date_words(report.today)}",
        count=count_words(report.count, "listing"),
        next_actions=next_actions(report),
        freshness=_freshness(report),
        facts=_facts(report),
        filters=_filters(report),
        gaps=tuple(_gaps_view(gaps) for gaps in report.gaps),
        in_no_filter=_truncated(report.in_no_filter, report.directory),
        least_complete=_truncated(incomplete, report.directory),
        few_words=_names(report.few_words),
    )


def _freshness(report: DirectoryReport) -> ReportTable:
    return ReportTable(
        "How many listings have been checked",
        ("Place", "Listings", *_STATES.values(), "Needs a check"),
        tuple(_place_row(place) for place in report.places),
    )


def _place_row(place: PlaceQuality) -> tuple[str, ...]:
    return (
        place.name,
        f"{place.count:,}",
        *(f"{place.states[state]:,}" for state in _STATES),
        _share(place.stale, place.count),
    )


def _share(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)}%" if whole else "–"


def _facts(report: DirectoryReport) -> ReportTable:
    rows = ((place.name, _complete(place), *_missing(place)) for place in report.places)
    columns = ("Place", "Complete", *(capitalised(fact.name) for fact in EXPECTED_FACTS))
    return ReportTable("How many listings do not say", columns, tuple(rows))


def _complete(place: PlaceQuality) -> str:
    return f"{place.percent}%" if place.count else "–"


def _missing(place: PlaceQuality) -> Iterator[str]:
    return (f"{place.missing[fact.name]:,}" for fact in EXPECTED_FACTS)


def _filters(report: DirectoryReport) -> ReportTable:
    filtered = [fact.name for fact in EXPECTED_FACTS if fact.has_filter]
    lost = {name: sum(place.missing[name] for place in report.places) for name in filtered}
    rows = ((capitalised(name), f"{count:,}", _share(count, report.count)) for name, count in lost.items())
    return ReportTable("Listings that a filter loses", ("Filter", "Listings", "Share"), tuple(rows))


def _gaps_view(gaps: ServiceGaps) -> GapsView:
    return GapsView(gaps.name, _names(gaps.nothing), _names(gaps.only_national))


def _names(needs: Iterable[Need]) -> str:
    return "; ".join(need.name for need in needs)


def _truncated(items: Iterable[LinkedListing], directory: Directory) -> TruncatedList:
    listings = list(items)
    more = len(listings) - MAX_LISTED
    links = tuple(_link(item, directory) for item in listings[:MAX_LISTED])
    return TruncatedList(links, f"And {more:,} more. The spreadsheet has all of them." if more > 0 else "")


def _link(item: LinkedListing, directory: Directory) -> Link:
    missing = list_words([fact.name for fact in completeness.missing(item)], last="or")
    place = place_filter.name(place_filter.home(item), directory)
    note = f"{place}, {completeness.percent(item)}%. Does not say: {missing}."
    return Link(item.listing.name, mail_links.page(item, directory), note)


# --- for a spreadsheet --------------------------------------------------------------------------------------------


def csv(report: DirectoryReport) -> str:
    """Return a row for each place, each gap and each listing. The first column says which it is."""
    return spreadsheet.csv_text(COLUMNS, (*_place_rows(report), *_gap_rows(report), *_listing_rows(report)))


def _place_rows(report: DirectoryReport) -> Iterator[tuple[object, ...]]:
    for place in report.places:
        state = f"{place.stale} of {place.count} need a check"
        missing = ", ".join(f"{name}: {count}" for name, count in place.missing.items())
        yield "place", place.name, place.name, "", place.id, state, "", place.percent, missing, ""


def _gap_rows(report: DirectoryReport) -> Iterator[tuple[object, ...]]:
    for gaps in report.gaps:
        for state, needs in (("nothing at all", gaps.nothing), ("only national lines", gaps.only_national)):
            yield from (("gap", gaps.name, need.name, "", need.id, state, "", "", "", "") for need in needs)


def _listing_rows(report: DirectoryReport) -> Iterator[tuple[object, ...]]:
    for item in report.least_complete:
        place = place_filter.name(place_filter.home(item), report.directory)
        organisation = run_by.words(item.listing)
        missing = ", ".join(fact.name for fact in completeness.missing(item))
        freshness_of = (_STATES[item.freshness.state], item.freshness.reviewed_on)
        facts_of = (completeness.percent(item), missing, item.file)
        yield "listing", place, item.listing.name, organisation, item.id, *freshness_of, *facts_of
