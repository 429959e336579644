"""What people call the fields of a listing that have other names here, so that no guess turns what they say round."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from schema.cost import Cost
from schema.eligibility import Condition, Who
from schema.join import Join
from schema.listing import Listing
from schema.number_advice import in_digits, meant_ages
from schema.organisation import Organisation
from schema.participation import Facilities
from schema.record import Record
from schema.session import Session
from schema.venue import Access, Venue

Meant = tuple[str, ...]
"""The fields of the same group that a word may mean, the likeliest first."""
Told = Callable[[str], str]
"""Says what to do with a word and its value, where it means no one field of the same group."""


def _table(text: str) -> dict[str, Meant]:
    """Return the fields by each word, from lines of `field or field: word word`."""
    rows = (line.split(": ") for line in text.strip().splitlines())
    return {word: tuple(fields.strip().split(" or ")) for fields, words in rows for word in words.split()}


_MEANT: Mapping[type[Record], Mapping[str, Meant]] = {
    Listing: _table("""
        name: title heading
        organisation: organiser organizer provider org owner run_by host group charity
        first_date: start start_date starts_on begins date_from from_date opens_on
        last_date: end end_date ends_on finishes closes expires until date_to to_date
        cost: price fee fees charge charges
        serves: area coverage covers region
        keywords: tags tag
        needs: category categories topic topics theme themes
        description: about details info information
        who: eligibility audience for_whom
        join: contact contacts how_to_join booking how_to_book referral referrals
        sessions: when opening_times opening_hours hours schedule timetable time
        venues: venue place where
        ways: way
        reviewed: review checked last_checked verified
        languages: language
        formerly: old_id old_ids former_id
        also_run_by: partners partner
    """),
    Who: _table("""
        from_age: min_age minimum_age youngest age_from lower_age over from
        to_age: max_age maximum_age oldest age_to upper_age to
        groups: group only audience people
        note: notes description details for comment
        not_for: except exclusions excludes not
    """),
    Join: _table("""
        phone: tel telephone mobile landline phone_number number telephone_number
        email: email_address mail e_mail
        website: url web link site webpage web_site web_page
        referral_form: form referral referrals refer
        social: facebook twitter instagram socials social_media
        first_step: notes note details how how_to_join booking instructions
        routes: route how_to_refer who_refers
        waiting_time: wait waiting waiting_list
    """),
    Session: _table("""
        days: day weekday weekdays
        dates: date
        starts or first_date: start from begins begin opens start_time time_from
        ends or last_date: end to until closes finish finishes end_time time_to
        first_date: start_date from_date date_from begins_on
        last_date: end_date to_date date_to ends_on
        venue: where place location at
        note: notes description details comment
        not_on: except exceptions not
        by_appointment: appointment appointments booking
        every_weeks: every repeat repeats interval
        weeks: week
        months: month
    """),
    Venue: _table("""
        name: building venue venue_name title
        address: street road address_line_1 address_1 house
        town: city village locality
        postcode: post_code zip postal_code
    """),
    Access: _table("""
        step_free: wheelchair wheelchairs wheelchair_access wheelchair_accessible level_access ramp stepfree
        accessible_toilet: toilet toilets disabled_toilet disabled_toilets accessible_toilets
        hearing_loop: loop induction_loop
        parking: car_park disabled_parking blue_badge
        note: notes details comment
        quiet_space: quiet_room
    """),
    Cost: _table("""
        kind: type
        note: price amount how_much fee charge cost description details notes
        prices: concessions
    """),
    Organisation: _table("""
        name: title
        kind: type
        charity_number: charity number charity_no registered_number
        website: url web site link
    """),
    Facilities: _table("""
        dogs: dog pets
        children: kids child
        creche: crèche childcare
        interpreters: interpreter
    """),
}


def candidates(owner: type[Record], key: str) -> Meant:
    """Return the fields of a group that a word stands for; none where nobody has said."""
    found = _MEANT.get(Who if owner is Condition else owner, {}).get(_plain(key), ())
    return tuple(name for name in found if name in owner.model_fields)


def told(owner: type[Record], key: str, given: object) -> str | None:
    """Return what to do with a word that is none of a group's and stands for no one of its fields, or None."""
    say = _TOLD.get(Who if owner is Condition else owner, {}).get(_plain(key))
    return say(given.strip() if isinstance(given, str) else "") if say else None


def _plain(key: str) -> str:
    return re.sub(r"[\s-]+", "_", key.strip().casefold())


def _age(given: str) -> str:
    return f"is not a word that belongs here. {_ages(given)}"


def _ages(given: str) -> str:
    ages = meant_ages(in_digits(given)) or ""
    if ages.startswith(("Write from_age", "Write to_age", "Leave")):
        return ages
    number = re.fullmatch("[0-9]{1,3}", in_digits(given))
    if number:
        age = number[0]
        return f"Is it the youngest or the oldest? Write from_age: {age} (the youngest) or to_age: {age} (the oldest)"
    return "Write from_age (the youngest), to_age (the oldest), or both"


def _ages_there(given: str) -> str:
    return _ages(given).removesuffix(" in its place")


_SEXES = {"f": "women", "female": "women", "females": "women", "women": "women", "woman": "women", "girls": "girls"}
_SEXES |= {"m": "men", "male": "men", "males": "men", "men": "men", "man": "men", "boys": "boys"}


def _sex(given: str) -> str:
    group = _SEXES.get(re.sub(" only$", "", given.casefold()))
    if group:
        return f"Write groups: [{group}]"
    return "If it is only for some people, say so in groups, such as groups: [women]"


def _steps(given: str) -> str:
    answer = {"yes": "no", "no": "yes", "none": "yes", "0": "yes"}.get(given.casefold())
    return f"Write step_free: {answer}" if answer else "Write step_free: yes if there are none, no if there are some"


def _always(sentence: str) -> Told:
    return lambda given: sentence


_NOT_NEEDED = _always("is not needed here. Delete this line")
_REMARK = _always(
    "is not a word that belongs here. If readers should see it, write it in description, or in times_note if it is"
    " about times. If it is for curators alone, begin the line with #; but everybody who sees the file can read it"
)
_NO_NAME = _always(
    "is not a word that belongs here. Say in first_step what to do, without a name: a job does as well, such as Ask for"
    " the secretary"
)
_TOLD: Mapping[type[Record], Mapping[str, Told]] = {
    Listing: {
        **dict.fromkeys(
            "page order image photo picture logo created updated last_updated modified type".split(), _NOT_NEEDED
        ),
        **dict.fromkeys("notes comment comments remark remarks notes_for_curators".split(), _REMARK),
        **dict.fromkeys(("age", "ages", "aged", "age_range"), lambda given: f"belongs under who. {_ages_there(given)}"),
        **dict.fromkeys(("gender", "sex"), lambda given: f"belongs under who. {_sex(given)}"),
        **dict.fromkeys(("contact_name", "contact_person", "manager", "coordinator"), _NO_NAME),
    },
    Who: {
        **dict.fromkeys(("age", "ages", "aged", "age_range"), _age),
        **dict.fromkeys(("gender", "sex"), lambda given: f"is not a word that belongs here. {_sex(given)}"),
        **{
            word: _always(f"is not a word that belongs here. If it is for them alone, write groups: [{word}]")
            for word in ("men", "women", "girls", "boys", "carers", "families")
        },
    },
    Join: {
        "fax": _always("is not needed: hardly anybody can send a fax. Delete this line"),
        "whatsapp": _always("is not a word that belongs here. Write it in other_phones, with label: WhatsApp"),
        **dict.fromkeys(("contact", "contact_name", "contact_person", "person", "name", "manager"), _NO_NAME),
        **dict.fromkeys(
            ("opening_times", "hours", "opening_hours"),
            _always("belongs in first_step, in words: when the phone is answered"),
        ),
    },
    Session: {
        **dict.fromkeys(
            ("time", "times", "when", "hours"),
            _always('is not a word that belongs here. Write starts and ends, such as starts: "10:00"'),
        ),
        **dict.fromkeys(
            ("frequency", "how_often"),
            _always(
                "is not a word that belongs here. For every other week, write every_weeks: 2; for some of a month,"
                " weeks: [1st]"
            ),
        ),
    },
    Venue: {
        **dict.fromkeys(
            ("wheelchair", "wheelchair_access", "level_access", "ramp"),
            _always("belongs under access, as step_free: yes or step_free: no"),
        ),
        **dict.fromkeys(
            ("toilet", "toilets", "disabled_toilet"),
            _always("belongs under access, as accessible_toilet: yes or accessible_toilet: no"),
        ),
        **dict.fromkeys(("steps", "stairs"), lambda given: f"belongs under access. {_steps(given)}"),
        **dict.fromkeys(("note", "notes"), _always("belongs under access, as note. What is so only for now is notice")),
        **dict.fromkeys(("county", "country", "region"), _NOT_NEEDED),
    },
    Access: dict.fromkeys(("steps", "stairs"), lambda given: f"is not a word that belongs here. {_steps(given)}"),
    Facilities: dict.fromkeys(
        ("toilet", "toilets", "parking", "wheelchair", "wifi"),
        _always("is not a word that belongs here. What a place has is said under venues, in access"),
    ),
}
