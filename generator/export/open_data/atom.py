"""Feeds of what is new and what has changed, one for the directory and one for each area. Source of the form: RFC 4287.

They say what the "What's new" page says, by the days that people gave: added, checked, paused, closed. Made with the
standard library's XML, which escapes every text; a package for feeds would bring the time of the build into each.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator import urls
from generator.export.open_data.open_referral.identifiers import NewId, ids_of
from generator.resolve import Directory, LinkedListing, Place
from generator.views.index_pages import RECENT_DAYS, recent_events
from generator.views.page import latest

_NAMESPACE = "http://www.w3.org/2005/Atom"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 may hold, not even as a number. `check` refuses such characters; one would break the whole feed."""


def recently_changed(directory: Directory) -> list[LinkedListing]:
    """Return the listings that may be in a feed."""
    since = directory.today - datetime.timedelta(days=RECENT_DAYS)
    return [item for item in directory.listings.values() if (latest([item]) or since) >= since]


def whole_feed(items: Iterable[LinkedListing], directory: Directory) -> bytes:
    """Return the feed of the whole directory."""
    return _feed(directory, directory.settings.name, urls.FEED, urls.WHATS_NEW, items)


def area_feed(place: Place, items: Iterable[LinkedListing], directory: Directory) -> bytes:
    """Return the feed of an area: of what is for the people there, and not for the whole country."""
    local = (item for item in items if not item.everywhere and place.id in directory.places_of(item.listing.serves))
    name = f"{place.area.name}: {directory.settings.name}"
    return _feed(directory, name, urls.area_feed(place.id), urls.area(place.id), local)


def _feed(directory: Directory, name: str, own: str, page: str, items: Iterable[LinkedListing]) -> bytes:
    settings, id_of = directory.settings, ids_of(directory.settings.site_address)
    events = recent_events(items, directory.today)
    feed = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "en-GB"})
    _say(feed, "id", f"urn:uuid:{id_of('feed', own)}")
    _say(feed, "title", f"What's new in {name}")
    _say(feed, "updated", _midnight(events[0][0] if events else directory.today))
    _say(SubElement(feed, "author"), "name", settings.publisher.name)
    _say(feed, "rights", settings.data_licence.name)
    for relation, address in (("self", own), ("alternate", page)):
        SubElement(feed, "link", {"rel": relation, "href": urls.absolute(settings.site_address, address)})
    for day, item, words in events:
        _entry(feed, day, item, words, settings.site_address, id_of)
    indent(feed)
    xml = tostring(feed, encoding="unicode")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{_NOT_IN_XML.sub('', xml)}".encode()


def _entry(feed: Element, day: datetime.date, item: LinkedListing, words: str, site: str, id_of: NewId) -> None:
    entry = SubElement(feed, "entry")
    _say(entry, "id", f"urn:uuid:{id_of('change', item.id, day, words)}")
    _say(entry, "title", f"{words}: {item.listing.name}")
    _say(entry, "updated", _midnight(day))
    SubElement(entry, "link", {"rel": "alternate", "href": urls.absolute(site, urls.listing(item.id, item.sensitive))})
    _say(entry, "summary", item.listing.summary)
    for need in item.needs:
        SubElement(entry, "category", {"term": need.id, "label": need.name})


def _say(parent: Element, name: str, words: str) -> None:
    SubElement(parent, name).text = words


def _midnight(day: datetime.date) -> str:
    return f"{day}T00:00:00Z"
