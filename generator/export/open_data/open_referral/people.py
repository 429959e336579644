"""Whom a service is for, how they come to it, and in which languages."""

from __future__ import annotations

from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.resolve import LinkedListing
from generator.views import eligibility_text, join_text, listing_text
from schema.listing import Listing
from schema.types import Phone


def who_and_how(item: LinkedListing) -> Json:
    """Return whom a listing is for and how to join, in the standard's words."""
    listing, who = item.listing, item.listing.who
    not_for = f"Not for: {who.not_for}" if who.not_for else ""
    return {
        "interpretation_services": "An interpreter can be booked" if listing.facilities.interpreters == "yes" else "",
        "application_process": _sentences(listing.join.first_step, join_text.routes_besides_first_step(listing)),
        "eligibility_description": _sentences(eligibility_text.who_for(item), not_for),
        "minimum_age": who.from_age,
        "maximum_age": who.to_age,
    }


def phones(listing: Listing, service: str, taxonomies: Taxonomies) -> list[Json]:
    """Return every number of a listing: to ring, and to text."""
    join = listing.join
    numbers = [_phone(join.phone, "")] if join.phone else []
    numbers += [_phone(other.number, other.label) for other in join.other_phones]
    if join.text:
        words = listing_text.text_to(join.text.to, join.text.say).words
        numbers.append({"number": join.text.to, "type": "text", "description": words})
    return [
        without_empty({"id": taxonomies.id_of("phone", service, n), "service_id": service, **number})
        for n, number in enumerate(numbers)
    ]


def _phone(phone: Phone, label: str) -> Json:
    number, _, extension = phone.shown.partition(" extension ")
    is_number = extension.isdecimal() and not extension.startswith("0")
    return {
        "number": number if is_number else phone.shown,
        "extension": int(extension) if is_number else None,
        "type": "voice",
        "description": label,
    }


def languages(listing: Listing, service: str, taxonomies: Taxonomies) -> list[Json]:
    """Return the languages that are spoken."""
    return [
        {"id": taxonomies.id_of("language", service, name), "service_id": service, "name": name}
        for name in dict.fromkeys(listing.languages)
    ]


def _sentences(*words: str | None) -> str:
    return " ".join(f"{part.rstrip('.')}." for part in words if part)
