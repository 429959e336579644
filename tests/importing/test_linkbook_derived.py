"""What an export says twice is known by its column, so that the loss report has only what is lost."""

from __future__ import annotations

from generator.importing.linkbook_derived import DERIVED


def test_columns_are_whole_paths() -> None:
    assert {"alert", "schedules.until", "attributes.taxonomy_term.code"} <= DERIVED
    assert not {"name", "email", "organization.name", "assurer_email"} & DERIVED
