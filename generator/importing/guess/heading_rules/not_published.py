"""Headings of what is never published: people's names, notes among colleagues, and what only a system needs."""

from __future__ import annotations

import re

from generator.importing.guess.heading_rules.rule import LEFT_OUT, PRIVATE, STATUS, YES, Rule, rule

_WHERE = r"\b(?:address(?:es)?|locations?|venues?|premises|place|whereabouts|post ?code)\b"
_HIDDEN = (
    r"(?:\bhid(?:e|den)\b|private|confidential|\bsecret\b|withh[eo]ld|conceal|restricted|undisclosed|unlisted|redact"
    r"|suppress|(?:do not|don ?t|not)(?: (?:to|for|be))* (?:publi|show|display|share|print|list|disclos))"
)
_SHOWN = r"(?:publish|public|show|display|visible|share)"
_HIDDEN_PLACE = rf"{_HIDDEN}.*{_WHERE}|{_WHERE}.*{_HIDDEN}"
_AN_ANSWER = f"{YES} words mixed prose"
"""The shapes of an answer about an address, in whatever words; what looks like an address is one, and is private."""
SAYS_PUBLIC = re.compile(rf"^(?!.*{_HIDDEN}).*(?:{_SHOWN}.*{_WHERE}|{_WHERE}.*{_SHOWN})")
"""Headings that ask the other way round, whether an address may be shown."""

NOT_PUBLISHED: tuple[Rule, ...] = (
    rule("venues.keep_address_private", _HIDDEN_PLACE, _AN_ANSWER),
    rule("venues.keep_address_private", SAYS_PUBLIC.pattern, YES, sure=False),
    rule(
        "venues.keep_address_private", r"^(?:is |it is )?(?:private|confidential|secret)(?: yn?| listing)?$", YES, False
    ),
    rule(
        STATUS,
        r"^(?:do not|don ?t) (?:publish|show|display|list|print)\b|^not (?:for publication|to be published|published)$"
        r"|^(?:hidden|unlisted|unpublished|withheld|suppressed)$"
        r"|^(?:(?:ok|okay|consent|agree[sd]?|happy) to |can we )?(?:publish|be published|show|display)"
        r"(?: on (?:the )?(?:website|web site|site|directory|internet))?$",
        YES,
    ),
    rule(
        PRIVATE,
        r"assur(?:er|ance)|internal|(?:edited|modified|updated|created) user|user ?name"
        r"|\badmin\b|confidential|moderat|submitt(?:er|ed by)|created by|updated by"
        r"|modified by|last edited by|\bauthor\b|reviewer|\beditor\b|password|date of birth|\bdob\b|\bdbs\b"
        r"|bank|invoice|safeguarding lead|home address|personal|\bcomments?\b|feedback|(?:review|check|verifi"
        r"|edit|amend)ed by|staff (?:only|notes?)|private"
        rf"|{_HIDDEN_PLACE}|(?:do not|don ?t|not for|not to be) (?:publi|share|disclos)",
    ),
    rule(
        PRIVATE,
        r"(?:contact|lead|named|manager|coordinator|organiser|leader|key) (?:person|name|officer|contact)"
        r"|^(?:contact|coordinator|manager|leader|lead worker|first ?name|surname|last ?name|forename"
        r"|contact (?:first|last) ?name)$|(?:job|contact) (?:title|role)|\bposition\b",
        "words mixed prose",
    ),
    rule(
        "updated",
        r"(?:last |date )?(?:updat|modif|amend|edit|chang|refresh)ed(?: ?(?:at|on|date|time))?$|last update$"
        r"|^(?:modified|updated)|update date",
        "date mixed number",
    ),
    rule(LEFT_OUT, r"next (?:review|check|update)|review due|\bhref\b|^v$|\bposition\b|links? self"),
    rule(
        "checked",
        r"(?:assured|verified|reviewed|checked|confirmed|validated)(?: ?(?:at|on|date))?$|last (?:checked"
        r"|reviewed|verified)|review date|date (?:checked|verified)",
        "date mixed number",
    ),
    rule(
        LEFT_OUT,
        r"creat(?:ed|ion)|date added|added (?:on|at|date)|published (?:at|on|date)|timestamp"
        r"|import(?:ed)? (?:at|on|date)",
        "date number mixed",
    ),
    rule(
        LEFT_OUT,
        r"\bfax\b|(?:ping|comment) status|featured media|^template$"
        r"|logo|image|photo|picture|thumbnail|icon|video|banner|colou?r|gallery|sort order|display order"
        r"|\bviews?\b|\bhits\b|rating|\bslug\b|completion|^rank$|\brss\b|\bfeed\b|donat|shop link"
        r"|^(?:object )?type uri$|coordinate ref|\bcrs\b|licen[cs]e|\buri$|extract(?:ed)? (?:date|on|at)|currency",
    ),
)
