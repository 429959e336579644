"""Twelve groups of the kind that real towns have, as the form holds them: each is odd in a way of its own."""

from __future__ import annotations

from typing import Any

_HALL = {"name": "Old Quay Hall", "address": "4 Quay Street", "town": "Old Quay", "postcode": "ZE91 5FG"}


def _group(name: str, summary: str, needs: list[str], **facts: Any) -> dict[str, Any]:
    """Return a group's listing, in person at the hall unless it says otherwise."""
    ways = facts.get("ways", ["in person"])
    where = {"venues": [_HALL]} if "in person" in ways and not facts.get("no_fixed_place") else {}
    named = {"name": name, "summary": summary, "organisation": {"name": "Quayside Trust"}, "needs": needs}
    return {**named, "ways": ways, **where, "serves": ["anytown"], **facts}


def _turn_up(number: str) -> dict[str, Any]:
    return {"routes": ["turn up"], "phone": f"01632 960{number}"}


ODD_GROUPS: dict[str, dict[str, Any]] = {
    "days that no rule gives": _group(
        "Benefit Day Pantry",
        "Cheap groceries on the Saturday after benefits are paid.",
        ["food"],
        sessions=[
            {
                "irregular": "yes",
                "starts": "10:00",
                "ends": "12:00",
                "note": "The first Saturday after benefits are paid: ring for the date",
            }
        ],
        join=_turn_up("201"),
    ),
    "one time online and one in person": _group(
        "Hello and Stroll",
        "A hello by video on Mondays, then a stroll on Wednesdays.",
        ["walking"],
        ways=["in person", "by video call"],
        sessions=[
            {"days": ["monday"], "starts": "19:00", "ends": "20:00", "way": "by video call"},
            {"days": ["wednesday"], "starts": "10:00", "ends": "11:30", "way": "in person"},
        ],
        facilities={"dogs": "yes", "camera_off": "yes"},
        join={"routes": ["self"], "email": "stroll@example.org"},
    ),
    "only two kinds of professional": _group(
        "Nappy and Cot Store",
        "Clothes, nappies and cots for babies.",
        ["warm-spaces"],
        cost={"kind": "free", "voucher": "Health visitors and midwives"},
        places={"kind": "full", "until": "2027-01-11", "note": "We open again after the move."},
        join={
            "routes": ["health visitor", "midwife"],
            "referral_form": "https://www.example.org/refer",
            "first_step": "Ask your health visitor or midwife.",
            "phone": "01632 960205",
        },
    ),
    "every fourth week at two stops": _group(
        "Harbour Library Bus",
        "A library on wheels that stops at two places.",
        ["arts-and-music"],
        venues=[_HALL, {"name": "Chapel lay-by", "town": "Northside", "postcode": "ZE90 4EF"}],
        sessions=[
            {
                "days": ["monday"],
                "starts": start,
                "ends": end,
                "every_weeks": "4",
                "counted_from": "2026-12-07",
                "venue": venue,
            }
            for start, end, venue in (("10:00", "10:30", "Old Quay Hall"), ("11:15", "11:45", "Chapel lay-by"))
        ],
        join=_turn_up("207"),
    ),
    "one of two conditions": _group(
        "Doorstep Minibus",
        "A minibus to the shops.",
        ["loneliness"],
        ways=["home visit"],
        who={"any_of": [{"from_age": "60"}, {"groups": ["disabled people"]}]},
        cost={
            "kind": "paid",
            "note": "By the trip",
            "prices": [{"amount": "£2", "label": "Return"}, {"amount": "free", "label": "Carers"}],
        },
        join={"routes": ["self", "family or friend"], "phone": "01632 960209"},
    ),
    "three parts of postcodes": _group(
        "Old Parish Repair Grants",
        "Small grants for repairs at home.",
        ["warm-spaces"],
        ways=["by phone", "by post"],
        catchment={"postcodes": ["ZE9 1", "ZE9 2", "ZE91"], "gp_in": ["Old Quay"], "areas": ["Farther Parish"]},
        join={"routes": ["self"], "phone": "01632 960213"},
    ),
    "not on bank holidays nor at Christmas": _group(
        "Monday Company Lunch",
        "Lunch and company.",
        ["loneliness", "food"],
        sessions=[{"days": ["monday"], "starts": "12:00", "ends": "14:00"}],
        not_on=["2026-12-21 to 2027-01-03", "25 december"],
        bank_holidays="no",
        join=_turn_up("215"),
    ),
    "a waiting list that is shut": _group(
        "After the Diagnosis",
        "A group for autistic adults.",
        ["loneliness"],
        ways=["online"],
        other_names=["The Wednesday Table"],
        places={"kind": "closed to new people", "until": "2027-04-01"},
        join={"routes": ["self", "gp"], "phone": "01632 960217", "social": ["https://social.example.org/table"]},
    ),
    "dogs are welcome and it moves about": _group(
        "Night Kitchen",
        "Hot food for anyone who sleeps out.",
        ["food"],
        no_fixed_place="yes",
        sessions=[{"days": ["sunday"], "starts": "18:00", "ends": "20:00"}],
        cost={"kind": "free"},
        facilities={"dogs": "yes"},
        join={"routes": ["self"], "first_step": "Ring for where we are tonight.", "phone": "01632 960223"},
    ),
    "all day and night": _group(
        "Any Hour Line",
        "Somebody to talk to at any hour.",
        ["loneliness"],
        ways=["by phone", "by text"],
        sessions=[
            {
                "days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
                "all_day": "yes",
            }
        ],
        join={"routes": ["self"], "phone": "01632 960226"},
    ),
    "until midnight": _group(
        "Late Listening Line",
        "A listening line until midnight.",
        ["loneliness"],
        ways=["by phone"],
        sessions=[{"days": ["friday", "saturday"], "starts": "19:00", "ends": "00:00"}],
        join={"routes": ["self"], "phone": "01632 960227"},
    ),
    "in the school holidays only": _group(
        "Holiday Lunch Bunch",
        "Free lunch and games for children.",
        ["food"],
        sessions=[{"days": ["monday", "wednesday"], "starts": "11:00", "ends": "13:00"}],
        school_holidays="only",
        first_date="2026-12-21",
        last_date="2027-08-31",
        who={"from_age": "5", "to_age": "16"},
        facilities={"children": "yes", "creche": "no"},
        join=_turn_up("230"),
    ),
}
"""By what is odd about each."""
