"""Headings of what is never published: people's names, notes among colleagues, and what only a system needs."""

from __future__ import annotations

from generator.importing.guess.heading_rules.rule import LEFT_OUT, PRIVATE, YES, Rule, rule

NOT_PUBLISHED: tuple[Rule, ...] = (
    rule(
        PRIVATE,
        r"assur(?:er|ance)|internal|(?:edited|modified|updated|created) user|user ?name"
        r"|\badmin\b|confidential|moderat|submitt(?:er|ed by)|created by|updated by"
        r"|modified by|last edited by|\bauthor\b|reviewer|\beditor\b|password|date of birth|\bdob\b|\bdbs\b"
        r"|bank|invoice|safeguarding lead|home address|personal|\bcomments?\b|feedback|(?:review|check|verifi"
        r"|edit|amend)ed by|staff (?:only|notes?)|private",
    ),
    rule(
        "venues.keep_address_private",
        r"(?:hide|private|confidential|secret).*address|address.*(?:hidden|private|confidential|secret)",
        YES,
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
