"""Claims to stand in the place of the emergency services."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

EMERGENCY = Danger(
    "emergency",
    "emergency_claim",
    (
        sure(
            "a wait for what cannot wait",
            "If you cannot keep yourself safe, leave a message on the answerphone.",
            "If you cannot come, leave a message on the answerphone.",
            "(keep yourself safe|feel like jumping|end your life|hurting yourself|want to die|cant go on|floppy|"
            "stopped breathing|chest pain|chest pains|face dropped|unresponsive|overdose|overdoses|not breathing|"
            "heart stops) & (answerphone|leave a message|hold on until|wait|bring them in|monday|wednesday|friday|lie "
            "down|have a think|ring 111|call 111|stay on hold|find)",
            "(dont|do not|no) (bother|call for|need for) .. (casualty|paramedics|an ambulance|a and e|the ambulance)",
            "(ring|call) .. 999 … hang up",
        ),
        sure(
            "us and not them",
            "Ring us, not the police, if your husband kicks off.",
            "Ring the office, not the hall, if you are late.",
            "(us|me|brother|pastor|our own|our lot|our team) (and)? not (the)? {rescue}",
            "(quicker|faster|better|kinder|safer) than .. (ambulance|county|999|police|hospital|samaritans|a e)",
            "(our|their) own (ambulance|security|police|emergency|court|first aiders) .. (volunteers|team|number|"
            "line|service|instead|07*|quicker)?",
            "(dont|do not|never) (bother|trust|bother with|waste time with) (the)? .. ({rescue}|hospital|doctors|a e|"
            "crisis team)",
            "(heart attack|stroke|chest pain|overdose|meningitis|sepsis|asthma attack|seizure|anaphyla*|choking|"
            "poisoned) & (chew|ginger|herb*|lie down|cold water|pray|oil|rub|aspirin and|onion|vinegar|no need|not "
            "need|worse|wait|sleep it off)",
            "(samaritans|helpline|crisis team|999) … (read off|useless|waste of time|dont care|just read|put you on "
            "hold|never answer|wont help|report you|take your kids)",
            "(hospital|doctors|ambulance) .. (only|just) (makes|make) it worse",
        ),
        sure(
            "think twice before the police",
            "We tell our ladies to think twice before getting the police in.",
            "Think twice before you ring a rogue trader.",
            "(think twice|think hard|pray|ask us|talk to us|speak to us|see us|come to us|see the pastor|ask the "
            "elders|ask the imam) .. before .. (police|999|ambulance|social services|the authorities|court|courts|"
            "hospital)",
            "(police|social services|courts) .. (only|just|will) .. (splits|split|break|breaks|take|takes|make|ruin)",
            "(overdose|overdosed|tablets too many|chest pains|collapses|seizure|bleeding|in labour|stroke) & "
            "(phone|ring|call|text|send for|fetch|come to) (pastor|brother|sister|father|our|the healer|us|me|sister|"
            "imam|mother|elder*)",
            "(police|council|government|nhs|court) (has|have) asked us to",
        ),
        sure(
            "the rescue kept waiting",
            "An ambulance is not to be rung until our healer has finished.",
            "An ambulance car is parked in the yard.",
            "({rescue}|doctor|hospital) … (not|never) .. (rung|called|rang|sent|fetched|needed|involved|told|trusted|"
            "bothered)",
            "({rescue}) … (until|unless|till|before) .. (healer|pastor|she|he|leader|elders|we|our|manager|finished|"
            "asked|imam|warden|staff)",
            "(collapse|collapses|collapsed|overdose|fits|seizure|chest pain|bleeding|unconscious|heart attack|stops "
            "breathing|suicidal) & (healer|pastor|prayer|pray|our (team|leader|first aiders)|wait|let them|herbal|"
            "sleep it off|elders|imam|dont panic|no need)",
            "(dial|ring|call|text|phone) (nhs)? (112|999|111|101) .. (and|to|for) .. (ask for shout|shout|book|"
            "choose|option|place|join|our group|walking|reserve|a chat|order)",
            "(samaritans|childline|shout|the helpline) (through|via) us",
        ),
        sure(
            "instead of the emergency services",
            "Ring us instead of 999.",
            "Ring 999, not us.",
            "(instead of|rather than|in place of|quicker than|faster than|better than|no need for|dont need|do not "
            "need|not need) (calling|ringing|dialling|phoning|the|an|a|to|call|ring|dial)? (the|an)? {rescue}",
            "(do not|dont|never|no need to|dont bother|best not|avoid|without|not to) (to)? (call|calling|ring|"
            "ringing|phone|dial|dialling|contact|send for|go to|involve|bother|trust|wait for|use|the) (an|a|the|for|"
            "out)? ({rescue})",
            "before (an|the|any|calling|ringing|you call|you ring|dialling|anyone rings|anybody rings|ringing the)? "
            "(ambulance|police|999|paramedic*|social services)",
            "(judge|decide|decides|see|say) (whether|if) … (ambulance|hospital|999|doctor)",
            "(police|999|ambulance*|samaritans|social services|social workers) (make|makes|dont|do not|wont|no "
            "longer|never|will only|only|cannot) (it|come|cover|help|listen|make|care|answer|take|worse|exist|work)",
            "(dont|do not|never|no need to|not) (panic and)? .. (go|turn up|come|take them) (to|at) (the)? (a e|a "
            "and e|casualty|hospital|the doctor*) … (ring|call|text|whatsapp|message|come to|we will|our|us)?",
            "(we are|we re|were) (an|the|your|a local) emergency (service|line)",
            "(we|our team|volunteers) (respond|responds|attend|deal) (to|with)? (all|any)? (999)? emergencies",
        ),
        sure(
            "us in an emergency",
            "In an emergency text our pastor.",
            "In an emergency ring 999.",
            "(in|for) (an|any|all)? (emergency|emergencies) .. (ring|call|text|phone|whatsapp|message|contact) (us|"
            "me|our|the (pastor|office|group|church|imam|elders|team)|brother|sister|pastor|pat|07*)",
            "(emergency|emergencies) .. (call|ring|phone|text|dial) 0*",
            "not (999|112|the police) (please|but|or|ever|as|because|they|we)?",
            "(emergency|emergencies) (and)? .. (only|ring|call|text) (ring|call|text)? (us|our line|our number|me)",
        ),
        weak(
            "a life in danger",
            "Taken too many tablets?",
            "Taken too many biscuits?",
            "(suicid*|overdos*|too many tablets|desperate|at risk|in danger|being hit|self harm*|end it all|end your "
            "life|bleeding|chest pain|stroke|crisis|heart attack|taken ill|collapsed|hurt yourself|not breathing|"
            "fitting)",
        ),
        weak(
            "a poor answer to it",
            "Leave a message on our answerphone.",
            "Leave a coat on the peg.",
            "(leave a message|answerphone|answering machine|whatsapp|inbox|email us|e mail us|drop us an email|fill "
            "in the form|add yourself) ",
            "(text|ring|call|message) (me|brother|sister|pastor|our first aiders|father|uncle|auntie|the elders)",
            "(we check|checked) .. (it|messages|weekly|mondays|tuesdays|once a week|when we can)",
            "(mails bounce|inbox full|line is dead|nobody answers|number does not work|number doesnt work)",
            "(do not|dont|never) (call|ring|phone|dial|wait)",
            "(choose|press) option #",
        ),
    ),
    (
        "(awareness|first aid course|how to tell|why you never|never leave) ",
        "(call|ring|dial|phone) (999|an ambulance|for an ambulance|the police|111) (first|now|straight|at once|"
        "immediately|and|if|then|or|,)",
        "(ring|call|dial|phone|its|is|use|on|or|go to|thats|then) (the)? (999|112|111|a e|a and e|samaritans|116)",
        "(if|when) (you|someone|they|anyone) … (ring|call|dial|phone) 999",
        "(999|police) (about|for|over|with) (a|an|the|your|our)? ({small_matter})",
        "(999|111|116 123|samaritans|shout) (or|any time|first|day and night|now|instead)",
        "not (a|an) (crisis|emergency) (service|line)",
        "(we are|were|we re|i am|im|they are|theyre|is) not (the)? (police|999|ambulance|social services)",
        "111 … (option|choose|press|pick|select) (2|two)",
        "(cannot|cant|dont|do not|we are not|isnt|not able to|unable to|no) … (respond|emergency|emergencies)",
        "(do not|dont|never) (ring|call|wait for|use|email|text|contact) (us|this|it|our|the (group|office))",
        "(have to|need to) (have)? (told|tell|report|reported|involve|go to|talk to) (to)? (the)? police",
    ),
)
