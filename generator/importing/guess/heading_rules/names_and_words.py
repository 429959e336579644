"""Headings of names and words: who runs it, what it is called and does, whom it is for, and which areas.

What says little, such as "code" or "details", comes last.
"""

from __future__ import annotations

from generator.importing.guess.heading_rules.rule import ID, TEXT, Rule, rule

NAMES_AND_WORDS: tuple[Rule, ...] = (
    rule("languages", r"language", TEXT),
    rule("organisation.kind", r"(?:org\w*|provider) ?(?:type|kind|sector)|^sector$|legal (?:form|status)"),
    rule(
        "organisation.name",
        r"^(?:name of )?(?:the )?(?:lead |host |parent |delivery )?(?:organi[sz]ation|organi[sz]er|provider"
        r"|charity|agency|operator|publisher|supplier|delivered by|run by|hosted by|managed by|company"
        r"|club)(?:'?s)?(?: name)?$|(?:organi[sz]ation|provider|organi[sz]er|publisher|charit(?:y"
        r"|ie))s? (?:name|title|label)|who runs|(?:run|delivered|provided|hosted|managed|offered) by|^org(?: name)?$",
        "words mixed prose address",
    ),
    rule(
        "name",
        r"^(?:name|title|label|heading|called|known as)$"
        r"|(?:service|activity|group|event|project|listing|club|programme|class"
        r"|course|session|offer|resource|record|entry|hub|scheme|support|facility) ?(?:name|title)|^(?:service"
        r"|activity|event|project|listing|group|programme|class|course|what|offer|resource|entry|facility"
        r"|name of .{3,30}|display name|public name)$",
        "words mixed prose address price day ages times web",
    ),
    rule(
        "other_names",
        r"(?:alternat\w+|other|former|previous|short) ?(?:name|title)s?$|also known|\baka\b",
        "words mixed",
    ),
    rule(
        "summary",
        r"summary|short ?desc|intro|strap ?line|tag ?line|\bbrief\b|teaser|blurb|in short|excerpt|headline|snippet",
        "words prose mixed address",
    ),
    rule("who.not_for", r"not (?:suitable|for)|exclu|cannot help|who .*(?:not|can't)"),
    rule(
        "who.note",
        r"eligib|who (?:is|can|it|for|are|should)|suitab|target|audience|criteria|client|for whom|open to"
        r"|beneficiar|who is it for|who for|entitlement|user group|gender|participants|demographic|^for$|^who$",
        TEXT,
    ),
    rule(
        "ways",
        r"delivery|deliver(?:ed|y) (?:method|mode|how)|\bmode\b|\bformat\b|face to face|in person|attend(?:ing"
        r"|ance)? type|\bonline\b|virtual|method|how (?:it )?(?:is )?delivered|^way|remote|channel",
    ),
    rule(
        "needs",
        r"^sheet$|categor|^cats?$|\btypes?\b|theme|topic|\bneeds?\b|subject|classif|taxonom|primary purpose|purpose"
        r"|area of (?:need|support|work|interest)|support (?:type|offered|areas?)|domain|activities|issues?"
        r"|snomed|\bkind\b|amenity|social facility|pref label",
        "words prose mixed address ages day",
    ),
    rule("keywords", r"keyword|\btags?\b|search terms?", "words prose mixed"),
    rule("venues.town", r"address locality|post ?town|addr city", "words mixed"),
    rule(
        "serves",
        r"\bareas?\b|\bward|borough|district|region|coverage|covers|catchment|neighbou?rhood|serves|geograph"
        r"|where available|localit(?:y|ies)|network|\bpcn\b|\bgss\b|constituenc|local authority|council",
        "words mixed prose address gss",
    ),
    rule("venues.town", r"\btown|\bcity\b|village|post ?town|locality", "words mixed"),
    rule(
        "venues.name",
        r"^(?:venue|place|building|site|location|hall|centre|meeting place|where|venue name|location name"
        r"|building name|place name|site name|premises)(?: ?name)?$|(?:venue|location|building|site|premises"
        r"|place)s? (?:name|title|text)",
        "words mixed prose",
    ),
    rule(
        "venues.address",
        r"address|street|^add ?[0-9]$|\broad\b|^line ?[0-9]|add ?line|\baddr\b|thoroughfare"
        r"|where|location|venue|premise"
        r"|house (?:no|num|name)|building",
        "words mixed address number prose",
    ),
    rule(
        "description",
        r"desc|\babout\b|detail|information|\binfo\b|overview|what (?:we|they|you|it|is|does|to expect|happens"
        r"|do)|^what$|full text|content|\bbody\b|long text|narrative|service offer|^text$|aims|mission"
        r"|services? (?:provided|offered)",
        "words prose mixed address times price ages day",
    ),
    rule(
        ID,
        r"(?:^|\b)(?:id|uuid|uid|guid|ref|reference|identifier|unique (?:id|ref)|fid|(?:object|global) ?id"
        r"|record (?:no|num)|key|row id"
        r"|code|number|no)$",
    ),
    rule("times_note", r"term time|school hol|bank hol", "words mixed prose"),
)
