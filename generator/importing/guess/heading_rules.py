"""The table of headings: for each field of a listing the words that spreadsheets and systems really use for it.

The first rule that a column fits is its own, so what must never be published comes first, and what says little last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from schema.calendar_names import DAYS

PRIVATE, LEFT_OUT, ID, STATUS, CODE = "(private)", "(left out)", "(id)", "(status)", "(code)"


@dataclass(frozen=True)
class Rule:
    """A field, the headings that mean it, and the shapes that its values may have; none for any."""

    target: str
    pattern: re.Pattern[str]
    shapes: frozenset[str] = frozenset()
    sure: bool = True


def _rule(target: str, pattern: str, shapes: str = "", sure: bool = True) -> Rule:
    return Rule(target, re.compile(pattern), frozenset(shapes.split()), sure)


_TEXT = "words prose mixed address times price ages day phone web email"
_YES = "yes_no"
RULES: tuple[Rule, ...] = (
    _rule(
        PRIVATE,
        r"assur(?:er|ance)|internal|(?:edited|modified|updated|created) user|user ?name"
        r"|\badmin\b|confidential|moderat|submitt(?:er|ed by)|created by|updated by"
        r"|modified by|last edited by|\bauthor\b|reviewer|\beditor\b|password|date of birth|\bdob\b|\bdbs\b"
        r"|bank|invoice|safeguarding lead|home address|personal|\bcomments?\b|feedback|(?:review|check|verifi"
        r"|edit|amend)ed by|staff (?:only|notes?)|private",
    ),
    _rule(
        "venues.keep_address_private",
        r"(?:hide|private|confidential|secret).*address|address.*(?:hidden|private|confidential|secret)",
        _YES,
    ),
    _rule(
        PRIVATE,
        r"(?:contact|lead|named|manager|coordinator|organiser|leader|key) (?:person|name|officer|contact)"
        r"|^(?:contact|coordinator|manager|leader|lead worker|first ?name|surname|last ?name|forename"
        r"|contact (?:first|last) ?name)$|(?:job|contact) (?:title|role)|\bposition\b",
        "words mixed prose",
    ),
    _rule(
        "updated",
        r"(?:last |date )?(?:updat|modif|amend|edit|chang|refresh)ed(?: ?(?:at|on|date|time))?$|last update$"
        r"|^(?:modified|updated)|update date",
        "date mixed number",
    ),
    _rule(LEFT_OUT, r"next (?:review|check|update)|review due|\bhref\b|^v$|\bposition\b|links? self"),
    _rule(
        "checked",
        r"(?:assured|verified|reviewed|checked|confirmed|validated)(?: ?(?:at|on|date))?$|last (?:checked"
        r"|reviewed|verified)|review date|date (?:checked|verified)",
        "date mixed number",
    ),
    _rule(
        LEFT_OUT,
        r"creat(?:ed|ion)|date added|added (?:on|at|date)|published (?:at|on|date)|timestamp"
        r"|import(?:ed)? (?:at|on|date)",
        "date number mixed",
    ),
    _rule(
        LEFT_OUT,
        r"\bfax\b|(?:ping|comment) status|featured media|^template$"
        r"|logo|image|photo|picture|thumbnail|icon|video|banner|colou?r|gallery|sort order|display order"
        r"|\bviews?\b|\bhits\b|rating|\bslug\b|completion|^rank$|\brss\b|\bfeed\b|donat|shop link"
        r"|^(?:object )?type uri$|coordinate ref|\bcrs\b|licen[cs]e|\buri$|extract(?:ed)? (?:date|on|at)|currency",
    ),
    _rule("join.email", r"e ?mail", "email mixed words"),
    _rule("join.referral_form", r"refer(?!ence).*(?:form|link|url|web)", "web"),
    _rule(
        "join.social",
        r"facebook|\bfb\b|\big\b|twitter|instagram|linkedin|youtube|tiktok|whatsapp group"
        r"|social(?: (?:media|networks?|links?|accounts?|pages?|handles?|urls?))?s?$",
    ),
    _rule(
        "organisation.charity_number",
        r"charity (?:no|num|reg|id)|registered charity|reg(?:istered|istration)? (?:charity )?(?:no|num)|^charity$",
        "number mixed words",
    ),
    _rule("organisation.website", r"(?:org\w*|provider|charity).*(?:web|url|site)"),
    _rule(
        "join.website",
        r"\bweb|\burl\b|\blink\b|home ?page|\bwww\b|more info(?:rmation)? (?:link|url)",
        "web mixed words",
    ),
    _rule(
        "join.phone",
        r"phone|\btel\b|\bmobile\b|landline|helpline|contact n(?:o|umber)|^number$|\bring\b|\bcall\b",
        "phone mixed words number",
    ),
    _rule(
        "venues.postcode",
        r"post ?code|\bp ?code\b|\bzip\b|\bpcode\b|\bpost code\b|postal ?code",
        "postcode mixed words address",
    ),
    _rule(
        "venues.lat_lon",
        r"lat ?(?:itude)? ?(?:and|,)? ?l(?:on|ng)|coordinates?$|geo ?location|^(?:geo|point|location coords)$",
        "mixed words number",
    ),
    _rule("venues.lat", r"\blat(?:itude)?\b|northing|^(?:geo )?y$", "number mixed price"),
    _rule("venues.lon", r"\bl(?:on|ng|ong)(?:itude)?\b|easting|^(?:geo )?x$", "number mixed price"),
    _rule(
        LEFT_OUT, r"easting|northing|\buprn\b|grid ref|os ref|\busrn\b|what ?3 ?words|\bcountry\b|\bcounty\b|map link"
    ),
    _rule("venues.access.accessible_toilet", r"(?:accessible|disabled) (?:toilet|wc|loo)s?", _YES),
    _rule("venues.access.changing_places", r"changing places?", _YES),
    _rule("venues.access.hearing_loop", r"hearing ?(?:loop|induction)|induction loop|^loop$", _YES),
    _rule("venues.access.quiet_space", r"quiet (?:room|space)", _YES),
    _rule("venues.access.parking", r"parking", _YES),
    _rule(
        "venues.access.step_free",
        r"step ?free|wheel ?chair|(?:disabled|level|ramp) ?access|accessible$|accessib(?!le for free)",
        _YES,
        sure=False,
    ),
    _rule(
        "venues.access.note", r"accessib|disabled access|wheelchair|access (?:info|details|notes?)", "words prose mixed"
    ),
    _rule("facilities.dogs", r"\bdogs?\b", _YES),
    _rule("facilities.creche", r"cr[eè]che|childcare", _YES),
    _rule("facilities.children", r"child(?:ren)? (?:welcome|allowed|friendly)|bring children", _YES),
    _rule("facilities.interpreters", r"interpret", _YES),
    *(
        _rule(
            f"hours.{day}",
            rf"(?:^|\b){day[:3]}(?:{day[3:]})?(?:\b|$)(?: (?:opening|hours?|times?|open))*$",
            _TEXT + " clock",
        )
        for day in DAYS
    ),
    _rule(
        "who.from_age",
        r"(?:min(?:imum)?|from|lower|lowest|start|youngest) ?age"
        r"|age ?(?:range |group |limits? )?(?:from|min(?:imum)?|lower|start|low)",
        "number mixed ages words yes_no",
    ),
    _rule(
        "who.to_age",
        r"(?:max(?:imum)?|to|upper|highest|end|oldest) ?age"
        r"|age ?(?:range |group |limits? )?(?:to|max(?:imum)?|upper|end|high)",
        "number mixed ages words yes_no",
    ),
    _rule("ages", r"\bages?\b|age (?:range|group|band)|\baged\b", "ages words mixed number prose"),
    _rule("sessions.days", r"^sheet$", "day"),
    _rule(
        "sessions.days",
        r"^days?(?: ?of(?: ?the)? ?week)?$|week ?day|^on which days?$|day\(?s\)?$|\bby ?day",
        "day mixed words times",
    ),
    _rule(
        "sessions.starts",
        r"(?:start|begin|open|from)s?(?:ing)?(?: ?(?:time|at|s at|hour))?$|time (?:from|start)",
        "clock",
    ),
    _rule(
        "sessions.ends",
        r"(?:end|finish|close|until|to|till)s?(?:ing)?(?: ?(?:time|at|s at|hour))?$|time (?:to|end|until)",
        "clock",
    ),
    _rule("first_date", r"(?:start|begin|first|from)(?:s|ing)? ?(?:date|on|day)|date (?:from|start)|^starts$", "date"),
    _rule(
        "last_date",
        r"(?:end|last|finish|expir\w+|until|closing)(?:s|ing)? ?(?:date|on|day)?|date (?:to|end|until)",
        "date",
    ),
    _rule("sessions.times", r"^times?$", "clock times words mixed", sure=False),
    _rule(
        "times",
        r"\btim(?:es?|ings?)\b|\bwhen\b|opening|hours|schedule|timetable|day.*time|session (?:details|times?)"
        r"|dates? and times?|availability|\bhrs\b|^open$|frequency|recurr|^sessions?$",
        _TEXT + " clock",
    ),
    _rule(
        "cost.free",
        r"(?:is )?(?:\bit )?free(?: of charge| to (?:use|attend)| (?:entry|admission|service|event|activity))?$",
        _YES,
    ),
    _rule(
        "cost",
        r"\bcosts?\b|\bprices?\b|\bpricing\b|\bfees?\b|\bcharges?\b|how much|admission|entry fee|payment",
        _TEXT + " number yes_no",
    ),
    _rule("join.waiting_time", r"wait", "words mixed prose number"),
    _rule("places", r"vacanc|capacity|spaces? (?:available|left)|places? (?:available|left)|waiting list"),
    _rule(
        "join.first_step",
        r"how (?:to|do i|can i|do you|can people|people) (?:join|book|access|apply|attend|get|refer|contact"
        r"|find|take part|sign)|booking|(?:next|first) steps?|to book|referral (?:process|info|details|notes?"
        r"|procedure)|application|sign ?up|access(?:ing)? (?:the )?service|how do people",
        _TEXT,
    ),
    _rule(
        "join.routes",
        r"refer(?!ence)|access route|who can refer|entry route|self ref",
        "words prose mixed times phone email web address",
    ),
    _rule(
        STATUS,
        r"status|^(?:is )?(?:active|live|published|archived|removed|deleted|closed|visible|enabled|current"
        r"|open)$|archive|(?:is|has) (?:closed|deleted|ended)|removed|^state$|withdrawn",
    ),
    _rule("languages", r"language", _TEXT),
    _rule("organisation.kind", r"(?:org\w*|provider) ?(?:type|kind|sector)|^sector$|legal (?:form|status)"),
    _rule(
        "organisation.name",
        r"^(?:name of )?(?:the )?(?:lead |host |parent |delivery )?(?:organi[sz]ation|organi[sz]er|provider"
        r"|charity|agency|operator|publisher|supplier|delivered by|run by|hosted by|managed by|company"
        r"|club)(?:'?s)?(?: name)?$|(?:organi[sz]ation|provider|organi[sz]er|publisher|charit(?:y"
        r"|ie))s? (?:name|title|label)|who runs|(?:run|delivered|provided|hosted|managed|offered) by|^org(?: name)?$",
        "words mixed prose address",
    ),
    _rule(
        "name",
        r"^(?:name|title|label|heading|called|known as)$"
        r"|(?:service|activity|group|event|project|listing|club|programme|class"
        r"|course|session|offer|resource|record|entry|hub|scheme|support|facility) ?(?:name|title)|^(?:service"
        r"|activity|event|project|listing|group|programme|class|course|what|offer|resource|entry|facility"
        r"|name of .{3,30}|display name|public name)$",
        "words mixed prose address price day ages times web",
    ),
    _rule(
        "other_names",
        r"(?:alternat\w+|other|former|previous|short) ?(?:name|title)s?$|also known|\baka\b",
        "words mixed",
    ),
    _rule(
        "summary",
        r"summary|short ?desc|intro|strap ?line|tag ?line|\bbrief\b|teaser|blurb|in short|excerpt|headline|snippet",
        "words prose mixed address",
    ),
    _rule("who.not_for", r"not (?:suitable|for)|exclu|cannot help|who .*(?:not|can't)"),
    _rule(
        "who.note",
        r"eligib|who (?:is|can|it|for|are|should)|suitab|target|audience|criteria|client|for whom|open to"
        r"|beneficiar|who is it for|who for|entitlement|user group|gender|participants|demographic|^for$|^who$",
        _TEXT,
    ),
    _rule(
        "ways",
        r"delivery|deliver(?:ed|y) (?:method|mode|how)|\bmode\b|\bformat\b|face to face|in person|attend(?:ing"
        r"|ance)? type|\bonline\b|virtual|method|how (?:it )?(?:is )?delivered|^way|remote|channel",
    ),
    _rule(
        "needs",
        r"^sheet$|categor|^cats?$|\btypes?\b|theme|topic|\bneeds?\b|subject|classif|taxonom|primary purpose|purpose"
        r"|area of (?:need|support|work|interest)|support (?:type|offered|areas?)|domain|activities|issues?"
        r"|snomed|\bkind\b|amenity|social facility|pref label",
        "words prose mixed address ages day",
    ),
    _rule("keywords", r"keyword|\btags?\b|search terms?", "words prose mixed"),
    _rule("venues.town", r"address locality|post ?town|addr city", "words mixed"),
    _rule(
        "serves",
        r"\bareas?\b|\bward|borough|district|region|coverage|covers|catchment|neighbou?rhood|serves|geograph"
        r"|where available|localit(?:y|ies)|network|\bpcn\b|\bgss\b|constituenc|local authority|council",
        "words mixed prose address gss",
    ),
    _rule("venues.town", r"\btown|\bcity\b|village|post ?town|locality", "words mixed"),
    _rule(
        "venues.name",
        r"^(?:venue|place|building|site|location|hall|centre|meeting place|where|venue name|location name"
        r"|building name|place name|site name|premises)(?: ?name)?$|(?:venue|location|building|site|premises"
        r"|place)s? (?:name|title|text)",
        "words mixed prose",
    ),
    _rule(
        "venues.address",
        r"address|street|^add ?[0-9]$|\broad\b|^line ?[0-9]|add ?line|\baddr\b|thoroughfare"
        r"|where|location|venue|premise"
        r"|house (?:no|num|name)|building",
        "words mixed address number prose",
    ),
    _rule(
        "description",
        r"desc|\babout\b|detail|information|\binfo\b|overview|what (?:we|they|you|it|is|does|to expect|happens"
        r"|do)|^what$|full text|content|\bbody\b|long text|narrative|service offer|^text$|aims|mission"
        r"|services? (?:provided|offered)",
        "words prose mixed address times price ages day",
    ),
    _rule(
        ID,
        r"(?:^|\b)(?:id|uuid|uid|guid|ref|reference|identifier|unique (?:id|ref)|fid|(?:object|global) ?id"
        r"|record (?:no|num)|key|row id"
        r"|code|number|no)$",
    ),
    _rule("times_note", r"term time|school hol|bank hol", "words mixed prose"),
)
