"""Whole web addresses of what the site says of a listing, for e-mails, spreadsheets and issues that leave the site."""

from __future__ import annotations

from generator import urls
from generator.resolve import Directory, LinkedListing
from generator.views import run_by


def site(directory: Directory) -> str:
    """Return where the site lives, with one slash at the end."""
    return _absolute(directory, urls.HOME)


def page(item: LinkedListing, directory: Directory) -> str:
    """Return the address of a listing's page."""
    return _absolute(directory, urls.listing(item.id, item.sensitive))


def organisation(organisation_id: str, directory: Directory) -> str:
    """Return the address of an organisation's page."""
    sensitive = run_by.is_sensitive(organisation_id, directory)
    return _absolute(directory, urls.organisation(organisation_id, sensitive))


def still_right(item: LinkedListing, directory: Directory) -> str:
    """Return where somebody says that all of a listing is still right."""
    return _absolute(directory, urls.still_right(item.id))


def change(item: LinkedListing, directory: Directory) -> str:
    """Return where somebody says what has changed."""
    return _absolute(directory, urls.change_listing(item.id))


def _absolute(directory: Directory, address: str) -> str:
    return urls.absolute(directory.settings.site_address, address)
