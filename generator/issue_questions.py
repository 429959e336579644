"""The questions that GitHub's issue forms ask, from the one declaration of each field of a listing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.load import Records
from generator.problems import FieldPath
from schema import Heading, Listing
from schema.cost import COSTS
from schema.introspection import field_at
from schema.join import ROUTES
from schema.listing import EVERYWHERE
from schema.participation import WAYS
from schema.status import PLACES

_CHOOSE = "Choose all that fit."
ANYWHERE = "Anywhere in the country"
_NEW_LISTING_FIELDS = (
    "name summary organisation.name needs ways serves venues.0.name venues.0.address venues.0.town venues.0.postcode"
    " times_note cost.kind cost.note cost.voucher who.note who.not_for join.routes join.first_step join.phone"
    " join.email join.website places.kind"
).split()
_ONE_ANSWER = ("cost.kind", "places.kind")
_CORRECTED_FIELDS = (
    "name summary description organisation.name organisation.website times_note cost.note cost.voucher"
    " cost.membership who.note who.not_for join.first_step join.phone join.email join.website join.referral_form"
    " join.waiting_time"
).split()


@dataclass(frozen=True)
class IssueQuestion:
    """One question of an issue form."""

    id: str
    label: str
    hint: str = ""
    example: str = ""
    path: FieldPath = ()
    """The field of a listing that it asks for, if it asks for one."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Each answer to choose from, and what is written in a listing for it."""
    many: bool = False
    long: bool = False
    yaml: bool = False
    needed: bool = False


PASTED = IssueQuestion(
    "yaml",
    "What did the form on our website give you?",
    "If you filled in that form, paste what it gave you here and leave the other questions empty.",
    yaml=True,
    long=True,
)
LISTING = IssueQuestion(
    "listing",
    "Which listing is it?",
    "Its web address on this site, or the last part of that address.",
    "sing-along-choir",
    needed=True,
)
BY = IssueQuestion(
    "by", "Which organisation are you from?", "Only the organisation or your role. Please give no name of a person."
)
WRONG = IssueQuestion(
    "wrong", "What is wrong, and what is right?", "In your own words. A person will read it.", long=True
)
NOW = IssueQuestion("now", "What should it say?", "The new words, as people should read them.", long=True)


def adding(records: Records) -> tuple[IssueQuestion, ...]:
    """Return the questions about something new."""
    choices = {
        "needs": {need.name: need.id for heading in _headings(records) for need in heading.needs},
        "serves": {**{e.record.name: e.id for e in records.areas}, ANYWHERE: EVERYWHERE},
        "ways": dict(zip(WAYS, WAYS, strict=True)),
        "join.routes": dict(zip(ROUTES, ROUTES, strict=True)),
        "cost.kind": dict(zip(COSTS, COSTS, strict=True)),
        "places.kind": dict(zip(PLACES, PLACES, strict=True)),
    }
    return (PASTED, *(_question(dotted, choices.get(dotted, {})) for dotted in _NEW_LISTING_FIELDS))


def correcting() -> tuple[IssueQuestion, ...]:
    """Return the questions about something that is wrong."""
    options = {label(path): ".".join(map(str, path)) for path in map(_path, _CORRECTED_FIELDS)}
    which = IssueQuestion("field", "Which part is wrong?", "Leave it empty if it is several parts.", options=options)
    return (LISTING, which, NOW, WRONG, BY, PASTED)


def confirming() -> tuple[IssueQuestion, ...]:
    """Return the questions about something that is still right."""
    return (LISTING, BY)


def labels() -> frozenset[str]:
    """Return the label of every question that a form may ask."""
    fixed = (*correcting(), *confirming(), PASTED)
    return frozenset({question.label for question in fixed} | {label(_path(dotted)) for dotted in _NEW_LISTING_FIELDS})


def label(path: FieldPath) -> str:
    """Return the question that a field of a listing asks people."""
    field_info = field_at(Listing, path)
    return field_info.title or f"{(field_info.description or str(path[-1])).split('. ')[0].rstrip('.')}"


def _question(dotted: str, options: Mapping[str, str]) -> IssueQuestion:
    path, field_info = _path(dotted), field_at(Listing, _path(dotted))
    return IssueQuestion(
        id=dotted.replace(".0", "").replace(".", "-").replace("_", "-"),
        label=label(path),
        hint=_CHOOSE if options and dotted not in _ONE_ANSWER else field_info.description or "",
        example="" if options else str((field_info.examples or [""])[0]).strip('"'),
        path=path,
        options=options,
        many=dotted not in _ONE_ANSWER,
        needed=dotted == "name",
    )


def _headings(records: Records) -> tuple[Heading, ...]:
    return records.needs.record.what_matters if records.needs else ()


def _path(dotted: str) -> FieldPath:
    return tuple(int(step) if step.isdigit() else step for step in dotted.split("."))
