"""Full web addresses of what the site says about a listing, for letters, sheets and issues that leave the site."""

from __future__ import annotations

from generator.resolve import Directory, LinkedListing


def site(directory: Directory) -> str:
    """Return where the site lives, with one slash at the end."""
    return directory.settings.site_address.rstrip("/") + "/"


def page(item: LinkedListing, directory: Directory) -> str:
    """Return the address of a listing's page."""
    return f"{site(directory)}listings/{item.id}/"


def still_right(item: LinkedListing, directory: Directory) -> str:
    """Return where somebody says that all of a listing is still right."""
    return f"{site(directory)}submit/#still-right={item.id}"


def change(item: LinkedListing, directory: Directory) -> str:
    """Return where somebody says what has changed."""
    return f"{site(directory)}submit/#change={item.id}"
