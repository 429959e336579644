"""Headings of how to get in touch, where it is and what it is like to get in: their values have their own shapes."""

from __future__ import annotations

from generator.importing.guess.heading_rules.rule import LEFT_OUT, TEXT, YES, Rule, rule

CONTACTS_AND_PLACES: tuple[Rule, ...] = (
    rule("join.email", r"e ?mail", "email mixed words"),
    rule("join.referral_form", r"refer(?!ence).*(?:form|link|url|web)", "web"),
    rule(
        "join.social",
        r"facebook|\bfb\b|\big\b|twitter|instagram|linkedin|youtube|tiktok|whatsapp group"
        r"|social(?: (?:media|networks?|links?|accounts?|pages?|handles?|urls?))?s?$",
    ),
    rule(
        "organisation.charity_number",
        r"charity (?:no|num|reg|id)|registered charity|reg(?:istered|istration)? (?:charity )?(?:no|num)|^charity$",
        "number mixed words",
    ),
    rule("organisation.website", r"(?:org\w*|provider|charity).*(?:web|url|site)"),
    rule(
        "join.website",
        r"\bweb|\burl\b|\blink\b|home ?page|\bwww\b|more info(?:rmation)? (?:link|url)",
        "web mixed words",
    ),
    rule(
        "join.phone_hours",
        r"(?:phone|\btel|helpline|\blines?|\bcall) ?(?:hours|times|opening)|\blines? open|phone .*answered",
        TEXT + " clock",
    ),
    rule(
        "join.post",
        r"^post$|mailing address|correspondence address|address for (?:letters|correspondence|post)|\bpo box\b",
        "words prose mixed address postcode",
    ),
    rule(
        "join.phone",
        r"phone|\btel\b|\bmobile\b|landline|helpline|contact n(?:o|umber)|^number$|\bring\b|\bcall\b",
        "phone mixed words number",
    ),
    rule(
        "venues.postcode",
        r"post ?code|\bp ?code\b|\bzip\b|\bpcode\b|\bpost code\b|postal ?code",
        "postcode mixed words address",
    ),
    rule(
        "venues.lat_lon",
        r"lat ?(?:itude)? ?(?:and|,)? ?l(?:on|ng)|coordinates?$|geo ?location|^(?:geo|point|location coords)$",
        "mixed words number",
    ),
    rule("venues.lat", r"\blat(?:itude)?\b|northing|^(?:geo )?y$", "number mixed price"),
    rule("venues.lon", r"\bl(?:on|ng|ong)(?:itude)?\b|easting|^(?:geo )?x$", "number mixed price"),
    rule(
        LEFT_OUT, r"easting|northing|\buprn\b|grid ref|os ref|\busrn\b|what ?3 ?words|\bcountry\b|\bcounty\b|map link"
    ),
    rule("venues.access.accessible_toilet", r"(?:accessible|disabled) (?:toilet|wc|loo)s?", YES),
    rule("venues.access.changing_places", r"changing places?", YES),
    rule("venues.access.hearing_loop", r"hearing ?(?:loop|induction)|induction loop|^loop$", YES),
    rule("venues.access.quiet_space", r"quiet (?:room|space)", YES),
    rule("venues.access.parking", r"parking", YES),
    rule(
        "venues.access.step_free",
        r"step ?free|wheel ?chair|(?:disabled|level|ramp) ?access|accessible$|accessib(?!le for free)",
        YES,
        sure=False,
    ),
    rule(
        "venues.access.note", r"accessib|disabled access|wheelchair|access (?:info|details|notes?)", "words prose mixed"
    ),
    rule("facilities.dogs", r"\bdogs?\b", YES),
    rule("facilities.creche", r"cr[eè]che|childcare", YES),
    rule("facilities.children", r"child(?:ren)? (?:welcome|allowed|friendly)|bring children", YES),
    rule("facilities.interpreters", r"interpret", YES),
)
