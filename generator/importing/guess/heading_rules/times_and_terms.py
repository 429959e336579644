"""Headings of when it happens, for which ages, what it costs, and how people join."""

from __future__ import annotations

from generator.importing.guess.heading_rules.rule import STATUS, TEXT, YES, Rule, rule
from schema.calendar_names import DAYS

TIMES_AND_TERMS: tuple[Rule, ...] = (
    *(
        rule(
            f"hours.{day}",
            rf"(?:^|\b){day[:3]}(?:{day[3:]})?(?:\b|$)(?: (?:opening|hours?|times?|open))*$",
            TEXT + " clock",
        )
        for day in DAYS
    ),
    rule(
        "who.from_age",
        r"(?:min(?:imum)?|from|lower|lowest|start|youngest) ?age"
        r"|age ?(?:range |group |limits? )?(?:from|min(?:imum)?|lower|start|low)",
        "number mixed ages words yes_no",
    ),
    rule(
        "who.to_age",
        r"(?:max(?:imum)?|to|upper|highest|end|oldest) ?age"
        r"|age ?(?:range |group |limits? )?(?:to|max(?:imum)?|upper|end|high)",
        "number mixed ages words yes_no",
    ),
    rule("ages", r"\bages?\b|age (?:range|group|band)|\baged\b", "ages words mixed number prose"),
    rule("sessions.days", r"^sheet$", "day"),
    rule(
        "sessions.days",
        r"^days?(?: ?of(?: ?the)? ?week)?$|week ?day|^on which days?$|day\(?s\)?$|\bby ?day",
        "day mixed words times",
    ),
    rule(
        "sessions.starts",
        r"(?:start|begin|open|from)s?(?:ing)?(?: ?(?:time|at|s at|hour))?$|time (?:from|start)",
        "clock",
    ),
    rule(
        "sessions.ends",
        r"(?:end|finish|close|until|to|till)s?(?:ing)?(?: ?(?:time|at|s at|hour))?$|time (?:to|end|until)",
        "clock",
    ),
    rule("first_date", r"(?:start|begin|first|from)(?:s|ing)? ?(?:date|on|day)|date (?:from|start)|^starts$", "date"),
    rule(
        "last_date",
        r"(?:end|last|finish|expir\w+|until|closing)(?:s|ing)? ?(?:date|on|day)?|date (?:to|end|until)",
        "date",
    ),
    rule("sessions.times", r"^times?$", "clock times words mixed", sure=False),
    rule(
        "times",
        r"\btim(?:es?|ings?)\b|\bwhen\b|opening|hours|schedule|timetable|day.*time|session (?:details|times?)"
        r"|dates? and times?|availability|\bhrs\b|^open$|frequency|recurr|^sessions?$",
        TEXT + " clock",
    ),
    rule(
        "cost.free",
        r"(?:is )?(?:\bit )?free(?: of charge| to (?:use|attend)| (?:entry|admission|service|event|activity))?$",
        YES,
    ),
    rule(
        "cost",
        r"\bcosts?\b|\bprices?\b|\bpricing\b|\bfees?\b|\bcharges?\b|how much|admission|entry fee|payment",
        TEXT + " number yes_no",
    ),
    rule("join.waiting_time", r"wait", "words mixed prose number"),
    rule("places", r"vacanc|capacity|spaces? (?:available|left)|places? (?:available|left)|waiting list"),
    rule(
        "join.first_step",
        r"how (?:to|do i|can i|do you|can people|people) (?:join|book|access|apply|attend|get|refer|contact"
        r"|find|take part|sign)|booking|(?:next|first) steps?|to book|referral (?:process|info|details|notes?"
        r"|procedure)|application|sign ?up|access(?:ing)? (?:the )?service|how do people",
        TEXT,
    ),
    rule(
        "join.routes",
        r"refer(?!ence)|access route|who can refer|entry route|self ref",
        "words prose mixed times phone email web address",
    ),
    rule(
        STATUS,
        r"status|^(?:is )?(?:active|live|published|archived|removed|deleted|closed|visible|enabled|current"
        r"|open)$|archive|(?:is|has) (?:closed|deleted|ended)|removed|^state$|withdrawn",
    ),
)
