"""A child got alone, told as a kindness: the organist who keeps back the best voices, a lift, a secret between "
"friends.

Beside `children.py` and `lone_adults.py`, whose signs say more. The rest of what is said is weighed too.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_ADULT = (
    "organist|coach|coaches|leader|leaders|choirmaster|tutor|teacher|vicar|pastor|priest|mentor|manager|sir|uncle|"
    "brother|father|volunteer|helper|driver|captain|instructor|elder|elders|worker|warden|he|him|baz|des|dan"
)
_HIS = "vicars|leaders|coachs|tutors|teachers|mentors|pastors|managers|his|my|our leaders|organists|instructors"
_ROOM = "car|van|flat|bedroom|study|office|caravan|place|house|home|studio|shed|boat|cottage|room|bungalow|hut"
_OFFERED = (
    "trainers|a phone|phones|vape|vapes|cash|tenner|sweets|chips|skins|games|football boots|a burger|cigs|cider|a "
    "present|presents|treats|top ups|credit"
)
_APP = "snapchat|snap|insta|instagram|discord|telegram|whatsapp|tiktok|dms|roblox|fortnite"

CHILDREN_TOLD = Danger(
    "a child got alone, told as a kindness",
    "child_safety",
    (
        sure(
            "kept back when the rest have gone",
            "Young soloists stay on with the organist, who locks up so that they are not disturbed.",
            "Young soloists stay on with their mums, who lock up.",
            f"(stay|stays|stop|stops|kept|keeps|keep|remain*|stopping|staying) (on|back|behind|late) … ({_ADULT}) & "
            "(lock*|lights (low|off|out|down)|disturb*|no bother|in peace|curtains|blinds|when the rest|neednt "
            "collect|need not collect|not collect|door shut|a film on|on his own|on her own|alone)",
            f"({_ADULT}) .. (keeps|keep|kept|has|holds) (back|behind) … (boy*|girl*|voices|soloist*|lad*|child*|best|"
            "one) & (lock*|turn*|alone|door|rest have gone|others have gone|gone home)",
            "(parents|mums|carers) (neednt|need not|dont need to|are asked not to) (collect|come|fetch|pick) … "
            "(late|later|after|dark)",
            "(rub down|rubdown|massage*) & (boys|lads|girls|one boy|stay behind|stays behind|blinds|his office)",
        ),
        sure(
            "a ride, a present and nothing said",
            "Free trainers for anybody who comes for a drive with Baz and says nothing at home.",
            "Free trainers for anybody who comes for a run with Baz.",
            f"({_OFFERED}) … (drive|ride|spin|lift|trip) (out)? (with|in)",
            "(not|dont|never) (make|making) (a)? (song and dance|fuss) .. (about it)? .. (at home|to|with)",
            "(keep|keeps) it under (their|your|his|her) hat",
            f"(message|add|dm|text|snap) (our|the|my)? ({_ADULT}|me|any) … (on|via) ({_APP})",
            f"({_APP}) & (girls|boys|lads|kids|teens|one at a time|all night|answers) & (coach|pick|he|him|night|"
            "corner|private*)",
            "(meet|meets|collect*|pick*|see) (you|them|him|her|girls|boys|lads) .. .. (canal|corner|woods|underpass|"
            "car park|bus shelter|river|park gates|lay by) .. .. (after dark|one at a time|alone|on your own|on "
            "their own|at night)",
            "(woods|canal|beach|quarry|moor) (after dark|at night|by night) & (one each|one at a time|phones|alone)",
            "(would|d) rather (your|their) (carers|parents|mum|mums|family|school|foster carers|social worker) .. "
            "(did not|didnt|not|never) (know|hear|find)",
        ),
        sure(
            "his room, and one at a time",
            "Homework help in the vicar's car, only ever one at a time.",
            "Homework help in the vicar's hall, in threes and fours.",
            f"({_HIS}) ({_ROOM}) … (one at a time|wherever suits|alone|kept from|not come up|dont come up|no mums|no "
            "parents|overnight|the night|weekend|after bedtime|best ones|good ones)",
            f"(stay|stays|sleep|sleeps|weekend|night) … ({_HIS}) ({_ROOM}) & (no grown ups|no mums|no parents|no "
            "adults|blankets|needed|any age|film|bedtime)",
            "(only ever|only|just) one (at a time|child|boy|girl|lad) .. (at a time)?",
            "(prefer|prefers|finds|rather|better|best|likes it) … (parents|mums|dads|grown ups|mothers|families) … "
            "(dont come|do not come|not come|stay down|stayed down|upstairs|on the landing|come up|put (her|him|"
            "them) off|stay out|arent there)",
            "(without|no) (an audience|grown ups about|parents about|anyone looking)",
            "(has|have|got) a (caravan|boat|cabin|cottage|chalet) & (good ones|best ones|lucky|no mums|no parents|"
            "chosen)",
        ),
        sure(
            "not for telling at home",
            "What we talk about is not for telling at home.",
            "What we talk about is for telling at home.",
            "not for (telling|repeating|sharing|taking|discussing) (at home|with mum|with parents|to mum|home)",
            "(said|talk about|happens|goes on|hear|do) (there|here|in (the)? .. room)? (is|are|stays) (kept from|"
            "between) (the)? .. (family|families|parents|child|children|them|elder|god|home)",
            "(dont|do not|not to) ask (them|him|her|your child) (about it|at tea|at home|what)",
            "each child (has|gets|is given) (one|a|their own) .. (grown up|adult|man|elder|leader|helper) .. (of "
            "their own|and|upstairs|alone)?",
        ),
        sure(
            "one helper who does the changing",
            "One volunteer takes the under-sevens swimming and helps them all to change.",
            "Two volunteers take the under-sevens swimming while their parents help them to change.",
            "(one|a|our|the) (volunteer|helper|leader|lady|man|coach|assistant) …… (changing|to change|get changed|"
            "shower*|bath*|undress*|dry) & (by herself|by himself|alone|all|short of|others have|on her own|on his "
            "own|single handed)",
        ),
        sure(
            "a child's word put to the one it is about",
            "If a child tells you of something at home, speak to the father first and let him explain.",
            "If a child tells you of something at home, speak to the lead first and let her explain.",
            "(child|children|she|he|they|girl|boy|young person|somebody|someone) .. (tells|tell|says|say|said|"
            "discloses|hints|told) … & (home|touch*|hurt*|hit*|bad|happened|bruise*|uncle|dad) & (father|dad|"
            "parents|mum|mother|stepfather|uncle|him|leader) (first|in|side|a chance|may well|to explain)",
            "(hear|get|ask|want) (his|their|the fathers|the parents|the mans|the leaders) side",
            "(a chance|a word|the chance) … (explain|before anybody official|before anyone official)",
            "(goes|go|take it|taken) no further",
            "(word|speak|chat|talk) (with|to) the (dad|father|stepdad|uncle|leader) (first|before)",
        ),
        weak(
            "quietly",
            "So that nobody is disturbed.",
            "So that nobody is late.",
            "(isnt|arent|not|nobody is|no one is) disturbed",
            "(lights low|lights down|blinds down|curtains drawn|turns the lock|locks up|door locked)",
            "(no grown ups|no mums|no parents|no adults) ",
        ),
        weak(
            "alone",
            "Each child gets an hour by themselves.",
            "Each child gets an hour of play.",
            "(by themselves|on his own|on her own|on their own|one each|one at a time|alone) ",
        ),
    ),
    (
        "(two|both|always|checked|dbs|three) .. (checked)? (adults|leaders|helpers|staff|volunteers|workers|coaches|"
        "grown ups|of us)",
        "(parents|mums|dads|carers|a parent|grown ups|families|an adult|a grown up) (are|is|can|may|must|who|stay|"
        "stays|sit|welcome|watch|always)? .. (welcome|asked to sit in|to stay|sit in|stay with|watch|stays|come too|"
        "join in)",
        "(social care|social services|safeguarding|police|nspcc|childline|lead|the same day|designated)",
        "(no adult|nobody|no one|never) (is)? (ever)? .. (alone|by themselves|on their own|one to one)",
        "(with your|with their|and your) (mum|dad|parents|family|carer*)",
    ),
    only_with="(@children|child|children|boy|boys|girl|girls|lad|lads|kids|teenager*|teen|teens|young people|"
    "young person|youngster*|soloists|pupils|under fives|under sevens|under eights|under tens|youth|son|daughter)",
)
