"""JSON-LD for machines, in schema.org's words. A service is a `GovernmentService` only when a public body runs it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

from generator import urls
from generator.organisation_identity import charity_register
from generator.recurrence import ONE_DAY, Recurrence, occurs_on
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text
from schema.calendar_names import DAYS
from schema.day_spans import DateRange
from schema.eligibility import Who
from schema.listing import Listing
from schema.organisation import Organisation
from schema.venue import Venue

Period = tuple[datetime.date | None, datetime.date | None]
"""From a day to a day, both included; None when it has always been so, or always will be."""

_SUM = re.compile(r"£([0-9]+(?:\.[0-9]{2})?)")
_PUBLIC = ("council", "NHS", "government")
_CHARITABLE = ("charity", "community group", "faith group")


def service(item: LinkedListing, directory: Directory) -> dict[str, Any]:
    """Return a listing as a schema.org Service."""
    listing = item.listing
    address = urls.absolute(directory.settings.site_address, urls.listing(item.id))
    data = {
        "@context": "https://schema.org",
        "@type": "GovernmentService" if listing.organisation.kind in _PUBLIC else "Service",
        "@id": address,
        "url": address,
        "name": listing.name,
        "alternateName": list(listing.other_names),
        "description": listing.summary,
        "serviceType": item.needs[0].name,
        "provider": _providers(item),
        "areaServed": [_area(id, directory) for id in listing.serves if id in directory.places] or "United Kingdom",
        "availableChannel": _channels(item),
        "hoursAvailable": [h for session in item.schedule.recurrences for h in _hours(session)],
        "isAccessibleForFree": True if _is_free(listing) else None,
        "offers": _offers(listing),
        "audience": _audience(listing.who),
    }
    return _without_empty(data)


def _is_free(listing: Listing) -> bool:
    """Return whether it costs nothing to anybody: several prices, or a membership, may cost something."""
    cost = listing.cost
    return cost is not None and cost.kind == "free" and not cost.prices and not cost.membership


def _offers(listing: Listing) -> list[dict[str, Any]]:
    """Return each price that is a plain sum, with whom or what it is for; `£5 to £8` is none."""
    prices = listing.cost.prices if listing.cost else ()
    sums = [(price.label, _sum(price.amount)) for price in prices]
    return [
        _without_empty(
            {
                "@type": "Offer",
                "description": label,
                "price": found,
                "priceCurrency": "GBP",
            }
        )
        for label, found in sums
        if found
    ]


def _sum(amount: str) -> str:
    """Return a price in figures, or nothing for what is not one sum."""
    found = _SUM.fullmatch(amount)
    return "0" if amount.casefold() == "free" else found[1] if found else ""


def _audience(who: Who) -> dict[str, Any] | None:
    """Return whom it is for; nothing where any of several conditions is enough, which these words cannot say."""
    if who.any_of or (who.from_age is None and who.to_age is None and not who.groups):
        return None
    return _without_empty(
        {
            "@type": "PeopleAudience",
            "audienceType": ", ".join(who.groups),
            "suggestedMinAge": who.from_age,
            "suggestedMaxAge": who.to_age,
        }
    )


def _providers(item: LinkedListing) -> dict[str, Any] | list[dict[str, Any]]:
    providers = [_provider(organisation) for organisation in item.run_by.values()]
    return providers if len(providers) > 1 else providers[0]


def _provider(organisation: Organisation) -> dict[str, Any]:
    return _without_empty(
        {
            "@type": "NGO" if organisation.kind in _CHARITABLE else "Organization",
            "name": organisation.name,
            "alternateName": list(organisation.other_names),
            "url": organisation.website,
            "sameAs": [*organisation.social],
            "identifier": organisation.charity_number and _charity_number(organisation.charity_number),
        }
    )


def _charity_number(number: str) -> dict[str, Any]:
    register, _, own = charity_register(number)
    return {"@type": "PropertyValue", "propertyID": register, "value": own}


def _area(id: str, directory: Directory) -> dict[str, Any]:
    area = directory.places[id].area
    code = area.gss_code and f"http://statistics.data.gov.uk/id/statistical-geography/{area.gss_code}"
    return _without_empty({"@type": "AdministrativeArea", "@id": code, "name": area.name})


def _channels(item: LinkedListing) -> list[dict[str, Any]]:
    join = item.listing.join
    lines = [_line(phone.href.removeprefix("tel:"), phone.label) for phone in listing_text.phone_links(join)]
    channel = {
        "@type": "ServiceChannel",
        "serviceUrl": join.website,
        "servicePhone": lines if len(lines) > 1 else lines[0] if lines else None,
        "serviceSmsNumber": join.text and _line(join.text.to, join.text.say and f"Text {join.text.say}"),
        "servicePostalAddress": join.post and _letters(join.post),
        "availableLanguage": list(dict.fromkeys(item.listing.languages)),
    }
    places: list[dict[str, Any] | None] = [_place(v) for v in item.listing.venues if not v.keep_address_private]
    return [_without_empty({**channel, "serviceLocation": place}) for place in places or [None]]


def _letters(address: str) -> dict[str, Any]:
    return {"@type": "PostalAddress", "description": address}


def _line(number: str, words: str | None) -> dict[str, Any]:
    return _without_empty({"@type": "ContactPoint", "telephone": number, "description": words})


def _place(venue: Venue) -> dict[str, Any]:
    geo = venue.location and {
        "@type": "GeoCoordinates",
        "latitude": venue.location.lat,
        "longitude": venue.location.lon,
    }
    address = _without_empty(
        {
            "@type": "PostalAddress",
            "streetAddress": venue.address,
            "addressLocality": venue.town,
            "postalCode": venue.postcode,
            "addressCountry": "GB",
        }
    )
    return _without_empty(
        {
            "@type": "Place",
            "name": venue.name,
            "address": address,
            "geo": geo,
            "specialOpeningHoursSpecification": [_shut(span) for span in venue.not_on if isinstance(span, DateRange)],
        }
    )


def _shut(span: DateRange) -> dict[str, Any]:
    """Return days on which a place is shut: from midnight to midnight it is open for no time at all."""
    return {
        "@type": "OpeningHoursSpecification",
        "opens": "00:00",
        "closes": "00:00",
        "validFrom": span.first.isoformat(),
        "validThrough": span.last.isoformat(),
    }


def _hours(recurrence: Recurrence) -> list[dict[str, Any]]:
    """Return opening hours, by the week or on single dates; none, rather than a half-truth, for what cannot be said so.

    Such are `1st Tuesday`, every other week, seasons, holidays, `by appointment` and days that no rule gives. Days off
    that have dates are left out by telling the time before them and the time after them.
    """
    if recurrence.starts is None or recurrence.ends is None or not _is_plain(recurrence):
        return []
    if recurrence.dates:
        days = [date for date in sorted(recurrence.dates) if occurs_on(recurrence, date)]
        return [_specification(recurrence, {}, (date, date)) for date in days]
    weekdays = [f"https://schema.org/{DAYS[n].capitalize()}" for n in sorted(recurrence.weekdays)]
    return [_specification(recurrence, {"dayOfWeek": weekdays}, period) for period in _periods(recurrence)]


def _is_plain(recurrence: Recurrence) -> bool:
    """Return whether a session is on its days of the week, or its dates, whatever else there is."""
    return not (
        recurrence.irregular
        or recurrence.by_appointment
        or recurrence.weeks
        or recurrence.every_weeks > 1
        or recurrence.months
        or recurrence.bank_holidays in ("no", "only")
        or recurrence.school_holidays in ("no", "only")
        or (recurrence.first == datetime.date.max)  # paused, and nobody knows for how long
        or not all(isinstance(span, DateRange) for span in recurrence.not_on)
    )


def _periods(recurrence: Recurrence) -> Iterator[Period]:
    """Yield the times from the first day to the last that are between the days off."""
    first = recurrence.first
    spans = [span for span in recurrence.not_on if isinstance(span, DateRange)]
    for span in sorted(spans, key=lambda span: span.first):
        if first is None or first < span.first:
            yield first, _earlier(span.first - ONE_DAY, recurrence.last)
        first = max(first or datetime.date.min, span.last + ONE_DAY)
        if recurrence.last and first > recurrence.last:
            return
    yield first, recurrence.last


def _earlier(day: datetime.date, last: datetime.date | None) -> datetime.date:
    return min(day, last) if last else day


def _specification(recurrence: Recurrence, days: dict[str, Any], period: Period) -> dict[str, Any]:
    assert recurrence.starts is not None
    assert recurrence.ends is not None
    closes = "23:59" if recurrence.all_day else _clock(recurrence.ends)  # how search engines read a whole day
    first, last = period
    return _without_empty(
        {
            "@type": "OpeningHoursSpecification",
            **days,
            "opens": _clock(recurrence.starts),
            "closes": closes,
            "validFrom": first and first.isoformat(),
            "validThrough": last and last.isoformat(),
        }
    )


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data without the keys that have no value."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}
