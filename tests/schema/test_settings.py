"""What a directory decides for itself, and how it may say so."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from schema.settings import LEAFLET_KINDS, Leaflets


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        (None, ("areas", "teams")),
        ("yes", LEAFLET_KINDS),  # as settings said before kinds could be named
        ("no", ()),
        (["needs", "Listings"], ("needs", "listings")),
        ([], ()),
    ],
)
def test_other_forms_are_asked_for_by_kind(typed: object, kinds: tuple[str, ...]) -> None:
    made = Leaflets.model_validate({} if typed is None else {"large_print": typed, "a5": typed})
    assert (made.large_print, made.a5) == (kinds, kinds)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("some", '"some" is not yes, no or a list. Type yes for every kind, no for none, or a list of kinds'),
        (["posters"], '"posters" is not a kind of leaflet. Choose one of: areas, needs, teams, listings.'),
        (["area"], 'Did you mean "areas"?'),
    ],
)
def test_what_is_no_kind_of_leaflet_is_told_with_what_to_type(typed: object, said: str) -> None:
    with pytest.raises(ValidationError) as fault:
        Leaflets.model_validate({"a5": typed})
    assert said in fault.value.errors()[0]["msg"]
