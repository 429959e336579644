"""One adult alone with a child, or with somebody who lives alone: behind a bolt, at night, and nobody told."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_A_CHILD = "child|kid|boy|girl|lad|lass|pupil|youngster|teenager|little one"
_ROOM = (
    "cubicle|changing room|tent|van|car|shed|loft|bedroom|attic|caravan|flat|vestry|cottage|summerhouse|cabin|hut|"
    "boat|"
    "study|stockroom|minibus|pool|studio|cellar"
)

HUSHED = Danger(
    "harm to a child kept quiet, or a child behind a bolt",
    "child_safety",
    (
        sure(
            "nobody need meet him",
            "He collects your daughter from school. No need to meet him first.",
            "He collects the tables from school. No need to meet him.",
            "no need to (meet|see|know) (him|her|us|them) (first|before)",
            "(no chaperone|chaperones not|without a chaperone|no mums on set)",
            "(bikini|swimwear|underwear|lingerie|pyjamas|nightie*) & (girls|boys|shoot|calendar|call|see them) & "
            "(paid|no|heels|call|likes|aged|at bedtime|bedtime)",
            "(likes|loves|wants) to see (them|the children|the girls|the boys) in (their|your)",
            "(lads|boys|girls|children|kids) (do not|dont|never|must not|are not to) (talk|speak|tell) .. (parents|"
            "teachers|mum|home) .. .. (about|what|goes)",
        ),
        sure(
            "what a child tells kept quiet",
            "If a child tells you something about an uncle, keep it in the family.",
            "If a child tells you something about an uncle, tell our safeguarding lead.",
            f"({_A_CHILD}|children|kids|young person|anyone young|they|somebody) .. (tells|tell|says|say|mentions|"
            f"lets slip|"
            "discloses|confides|complains|cries) & (uncle|touch*|hurt*|something|leader|stepdad|at home|pastor|coach|"
            "grown up|cuddl*|bruise*) & (keep it|in the family|between ourselves|between us|committee|next meeting|"
            "pray|"
            "say nothing|in house|elders decide|make it up|imagination|quietly|not a police|among ourselves|let it "
            "lie)",
            "(bruise|bruises|allegation*|accusation*|complaints|disclosure*) & (in the family|in house|among "
            "ourselves|"
            "between ourselves|elders|quietly|not the police|no need (to|for)|committee|say nothing|let it lie)",
        ),
        sure(
            "behind a bolt",
            "Helpers take one child each into the cubicle and lock it.",
            "Helpers take one bag each into the hall and lock it.",
            f"(one|each|a) ({_A_CHILD}) (each|at a time|apiece|in turn)? … ({_ROOM}) & (lock*|bolt*|shut*|closed|"
            f"alone|just "
            "the|on (his|her) own)",
            f"(takes|take|taking|bring|brings|has|have|keep|keeps|kept) (one|a lucky|one lucky|the last|the quiet|a "
            f"special|a different) ({_A_CHILD}) … (home|behind|back|alone|overnight|after|each|in (his|the) (car|"
            f"van))",
            f"({_A_CHILD}) (stays|stay|stops|kept|keeps|left|sleeps|sleep|goes) (behind|back|over|on) (with|in|at|"
            f"while)",
            "(lads|boys|girls|kids|children) (take turns|taking turns|one each|one at a time|just the one|one by one) "
            "… "
            "(sleep|overnight|night|stay|car|van|caravan|home|company|bed|cottage)",
            f"(lads|boys|girls|kids|children|youngsters) … (in|at|to) (his|my|the leaders|the coachs|the teachers) "
            f"(own)? "
            f"({_ROOM}) … (parents|mothers|mums|alone|one at|door|not come|curtains|gate|night)",
            "phones (allowed|ok|fine|welcome|out) .. (pictures|photos|changing|swimming)",
        ),
    ),
    (
        "(checked adults|two adults|two leaders|two staff|parents stay|parents welcome|with a grown up|grown ups stay|"
        "with "
        "(a|their) (parent*|mum|dad|carer*)|supervis*|dbs|in pairs|never alone|safeguarding lead|childline)",
    ),
)

ALONE_AT_NIGHT = Danger(
    "a stranger with somebody who lives alone",
    "exploitation",
    (
        sure(
            "calls after ten",
            "Len calls on ladies living by themselves after ten.",
            "Len calls on Mondays, on his rounds as the postman.",
            "(calls|pops|drops|comes) (on|in on|round to) (ladies|widows|old dears|lonely (women|ladies)) … (after "
            "ten|after dark|at night|late|stops over|stays over|has a drink)",
            "(women|ladies|girls) … (one at a time) & (lift|drives|driver|car) & (not been checked|hasnt been checked|"
            "not checked|isnt checked|never been checked)",
            "give (barry|kev|len|him|our man|the lad|the driver) (your|a|the) .. key",
            "massage at home … (man|gentleman) … (no payment|carer)",
        ),
        sure(
            "one man and a key",
            "He stays overnight with any lady who is nervous by herself.",
            "He stays overnight at the hostel as the warden.",
            "(he|hell|kev|ray|terence|nephew|gentleman|chap|fella|bloke|lad|volunteer|one of the lads|i|ill) & (stay "
            "overnight|stays overnight|stay the night|stays the night|sleep over|sleeps over|call round alone|calls "
            "round "
            "alone|come round alone|comes round|come round|pop in late|pops in|sit on the|end of your bed|come out to|"
            "let "
            "himself in|lets himself in|has keys|has a key|tuck you|run your bath|do your bath) & (lady|ladies|widow|"
            "widows|old dears|by herself|on her own|on their own|live alone|lives alone|lonely|nervous|elderly|"
            "housebound|"
            "after dark|after midnight|at night|any hour|when the pub|carer has left|carers have gone)",
            "(hostess|hostesses|companion|companions|girls|ladies|masseuse*) (stay|stays|stop|stops|sleep) (the night|"
            "over|overnight) ",
            "(just out|out of prison|on licence|on bail) & (overnight|any lady|old dears|babysit|give back|stay with) "
            "& "
            "(lady|ladies|widow*|alone|ring him|elderly|children|pensioner*)",
        ),
        weak(
            "nobody is to know",
            "Do not tell the office.",
            "Do not tell the story twice.",
            "(dont|do not|no need to|never) tell (the office|your (carer|family|daughter|son|social worker)|the "
            "family)",
            "(no paperwork|no forms|no records|off the record|unofficial|just between|isnt dbs|not dbs|no dbs)",
        ),
        weak(
            "at night",
            "He comes between eleven and four.",
            "He comes between the acts.",
            "(between|from) (#|11pm|eleven|midnight|ten at night) .. (and|to|till) .. (#|4am|four|dawn|morning)",
            "(after midnight|after ten at night|in the small hours|when your carer has left|after your carer)",
        ),
    ),
    (
        "(checked|dbs checked|trained|employed|paid staff|hospice|nurse|nurses|in pairs|two volunteers|registered|"
        "agency|"
        "matched|husband|wardens|night shelter|references|police|paramedic*|contract|cat|dog|minister)",
    ),
)
