"""The parts of a listing: what it has one of or several of, each with boxes of its own and a tick that takes it off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.desk.change_form.fields import Values, listed, name_of, value_at
from generator.load.yaml_parser import Value
from generator.problems import FieldPath
from schema import Listing
from schema.introspection import declared_name, model_at

MOST_ADDED = 3
"""How many more of one kind can be added at once."""
_STOPPED = "stopped"


@dataclass(frozen=True)
class Parts:
    """One kind of part: a list of a listing, or one fact that can be there or not."""

    path: FieldPath
    fields: tuple[str, ...]
    """The facts of each; nothing where each is one plain value."""
    called: str
    adds: str
    stops: str
    asks: str = ""
    """What the box of one plain value asks, where a list's own question is about all of them."""
    is_list: bool = True
    is_usual: bool = False
    """Whether a box for it stands open even where there is none yet."""
    only_if_said: tuple[str, ...] = ()
    """The facts of each that are asked for only where it says something of them, since the whole listing is asked."""

    def at(self, position: int) -> FieldPath:
        """Return the path of the part at a position."""
        return (*self.path, position) if self.is_list else self.path

    def inside(self, position: int) -> tuple[FieldPath, ...]:
        """Return the path of each fact of the part at a position."""
        return tuple((*self.at(position), name) for name in self.fields) or (self.at(position),)

    def stopped_name(self, position: int) -> str:
        """Return what the tick is sent as that takes a part off."""
        return name_of((*self.at(position), _STOPPED))

    def rows(self, values: Values) -> list[Value]:
        """Return the parts that a listing has."""
        value = value_at(values, self.path)
        return listed(value) if self.is_list else [value] if value else []

    def positions(self, values: Values) -> range:
        """Return the positions that have boxes: of each part, and of those that can be added."""
        count = len(self.rows(values))
        return range(count + max(0, min(MOST_ADDED, self._most() - count)))

    def _most(self) -> int:
        """Return how many a listing may have, as the schema declares it."""
        *before, name = declared_name(self.path).split(".")
        model = model_at(Listing, before)
        assert model
        limits = (getattr(note, "max_length", None) for note in model.model_fields[name].metadata)
        return next((limit for limit in limits if limit), 1) if self.is_list else 1


SESSIONS = Parts(
    ("sessions",),
    ("days", "weeks", "starts", "ends", "not_on"),
    "Time",
    "Add another time",
    "This time has stopped: take it out",
    only_if_said=("not_on",),
)
VENUES = Parts(
    ("venues",),
    ("name", "address", "town", "postcode"),
    "Place",
    "Add another place",
    "It is not there any more: take it out",
)
"""Each place where it happens, but for one that has a file of its own."""
PHONE = Parts(("join", "phone"), (), "Main number", "", "Take this number off", is_list=False, is_usual=True)
OTHER_PHONES = Parts(
    ("join", "other_phones"),
    ("number", "label", "hours"),
    "Further number",
    "Add another number",
    "Take this number off",
    only_if_said=("hours",),
)
EMAIL = Parts(("join", "email"), (), "E-mail", "", "Take this address off", is_list=False, is_usual=True)
POST = Parts(("join", "post"), (), "Letters", "Add an address for letters", "Take this address off", is_list=False)
WEBSITE = Parts(("join", "website"), (), "Web page", "", "Take this page off", is_list=False, is_usual=True)
SOCIAL = Parts(("join", "social"), (), "Page on social media", "Add another page on social media", "Take this page off")
TEXT = Parts(
    ("join", "text"),
    ("to", "say"),
    "Text messages",
    "Add a number for text messages",
    "Take this number off",
    is_list=False,
)
REFERRAL_FORM = Parts(
    ("join", "referral_form"),
    (),
    "Form for professionals",
    "Add a form for professionals",
    "Take this form off",
    is_list=False,
)
ORGANISATION_WEBSITE = Parts(
    ("organisation", "website"),
    (),
    "Website of the organisation",
    "Add the organisation’s website",
    "Take this website off",
    is_list=False,
)
ORGANISATION_SOCIAL = Parts(
    ("organisation", "social"),
    (),
    "The organisation’s page on social media",
    "Add a page of the organisation on social media",
    "Take this page off",
    asks="Which page of the organisation on social media?",
)
CONTACTS = (
    PHONE,
    OTHER_PHONES,
    TEXT,
    EMAIL,
    POST,
    WEBSITE,
    SOCIAL,
    REFERRAL_FORM,
    ORGANISATION_WEBSITE,
    ORGANISATION_SOCIAL,
)
"""The ways in which people get in touch, or read more."""
_EVERY = (SESSIONS, VENUES, *CONTACTS)


def of_listing(values: Values, every: Iterable[Parts] = _EVERY) -> Iterator[Parts]:
    """Yield the kinds of part that a listing has in its own file: an organisation may have a file of its own."""
    for parts in every:
        owner = value_at(values, parts.path[:1])
        if parts.path[0] != "organisation" or isinstance(owner, dict):
            yield parts


def has_contact(values: Values) -> bool:
    """Return whether a listing, with what its shared records say, gives any way to get in touch or to read more."""
    return any(value_at(values, parts.path) for parts in CONTACTS)


def is_of_a_part(path: FieldPath, values: Values) -> bool:
    """Return whether a field is answered in the boxes of a part."""
    return any(path == parts.path or _is_inside(path, parts, values) for parts in of_listing(values))


def _is_inside(path: FieldPath, parts: Parts, values: Values) -> bool:
    inside = (each for position in parts.positions(values) for each in parts.inside(position))
    return any(path[: len(each)] == each for each in inside)
