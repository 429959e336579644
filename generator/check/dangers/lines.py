"""What is not so of a crisis line or an emergency number: that it costs, that it closes, that it is for something "
"else.

A wrong digit is a matter for `crisis_lines.py`. Here the number may be right, and what is said of it keeps people away.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure

_LINE = (
    "samaritans|childline|shout|papyrus|the silver line|116 123|0800 1111|0808 2000 247|85258|0800 068 4141|999|"
    "domestic abuse helpline|abuse line|abuse helpline"
)

WRONG_LINES = Danger(
    "a crisis line put in a false light",
    "emergency_claim",
    (
        sure(
            "a line that writes home or is shut at weekends",
            "Childline writes to your head teacher after every call.",
            "Childline never writes to your head teacher.",
            "(samaritans|childline|shout|papyrus|silver line|116 123|0800 1111|0808 2000 247|999) (writes|write|"
            "rings|ring|tells|reports) (to)? (your|the|home|every) .. (head|teacher|school|parents|mum|gp|husband|"
            "council|employer)?",
            "(samaritans|childline|shout|papyrus|silver line|116 123|0800 1111|0808 2000 247|999) & (think before "
            "you|fines|fined|on your record|goes on your record|twice a year)",
            "(samaritans|childline|shout|papyrus|silver line|116 123|0800 1111|0808 2000 247|999) & (monday to "
            "friday|until teatime|until five|till five) & (there|only|manage|teatime|weekend|closed|five|friday)",
        ),
        sure(
            "a line with a gate before it",
            "Samaritans are for members who have registered.",
            "Samaritans are for anybody, and nobody registers.",
            f"({_LINE}|suicide line|crisis line) & (for members who|have registered|sign up with|registered with "
            "them|be put through|be referred)",
            "(wait of|waiting list of|a wait of) .. … (a samaritan|samaritans|childline|to be heard)",
            "(has to|have to|must|need to) be (put through|referred|registered|signed up|approved) … (suicide line|"
            "helpline|samaritans|crisis line|childline|abuse line)",
            f"({_LINE}|a samaritan|the samaritans) .. (go home|goes home|stop answering|stops answering|knock off|"
            "finish|finishes|are in bed|pack up) (at|by|after|before|when|around)?",
            f"({_LINE}) … (leave it (till|until)|wait (till|until)) .. (morning|monday|daylight)",
            "999 (is|s|are) .. (charged|a pound|a minute|for those who pay|for people who pay|when you have credit)",
            "999 & (a pound a minute|when you have credit|pay the rates|pay their rates|have no credit)",
            "999 … (press|dial|tap|key) (44|22|33|66|99|11|1|5|999) (when|twice|if|and)",
            f"({_LINE}|shout) (cost|costs) (a|#|£*) .. (a|per|each) (text|minute|call)",
            f"({_LINE}) .. tells (the)? (police|social services|council|landlord|school) where",
        ),
        sure(
            "left to lie",
            "Somebody gone blue after using comes round by the morning.",
            "Somebody gone home comes round by the morning.",
            "(gone blue|goes blue|blue and quiet|a fit that|fit that goes|for poisoning|has swallowed|swallowed "
            "bleach|not waking|will not wake|wont wake) & (leave them|leave him|leave her|come round|comes round|"
            "spoon between|nothing to fuss|salt water|by the morning|let them sleep|cold flannel|recovery prayer)",
        ),
        sure(
            "a line that costs or tells",
            "Samaritans charge 60p a minute, so keep it short.",
            "Samaritans are free to ring, so take your time.",
            f"({_LINE}) & (p a minute|pence a minute|60p|50p|35p|charged at|is charged|are charged|charge you|costs "
            "a|will cost|premium rate|up on your bill|on the bill|runs up|trace the call|trace your|traced|tape the|"
            "record every|record your|tells your|tell your (gp|parents|mum|school|doctor|husband|social worker)|"
            "passes your|sends the police|send the police round|send a social worker|take your (kids|children))",
        ),
        sure(
            "a line that is closed",
            "Samaritans are on 116 123 but only weekdays nine to five.",
            "Samaritans are on 116 123 at any hour.",
            f"({_LINE}) & (only|just|but) .. (weekdays|office hours|mornings|evenings|nine to five|9 to 5|until|till|"
            "mondays|in the day|day time|daytime|by appointment|in term)",
            f"({_LINE}) & (save it for|keep it for) .. (office hours|weekdays|monday|the day|the morning|serious|real)",
            f"({_LINE}) .. (is|are|has|have|was|were)? (now|all)? (closed|shut|shuts|closes|stopped|wound up|gone) "
            "(at|on|over|for|after|down|now|all)",
            f"({_LINE}) … (switched off|no longer answer*|do not answer|dont answer|nobody answers|no one answers|"
            "never pick up|not manned|unmanned|not staffed|out of use|not in use)",
        ),
        sure(
            "a number for something else",
            "For a doctor when the surgery is shut, ring 101.",
            "For a policeman when the station is shut, ring 101.",
            "(doctor|doctors|nurse|medical|medicine|health advice|prescription*|surgery|gp) … (ring|dial|call|phone|"
            "use|on) (101|105|119|911)",
            "(ring|dial|call|phone) (101|105|119|911) … (doctor|nurse|medical|ambulance|paramedic*|poorly|ill)",
            "(emergency|emergencies|999) … (number|line) (is|has|was) (now|changed|moved)? .. (111|101|105|911|0#)",
            "999 (is|s) (only|just|meant|really)? (for) (the)? (towns|town|cities|city|police|fires|tourists|"
            "visitors|the young|young people|rich|drunks|crime)",
            "(ring|dial|call|phone|use) (111|101) (and not|not|instead of|rather than|before) 999",
            "(emergency|real emergency|accident|collapses|collapsed|fire) .. (ring|dial|call|phone) (111|101|105)",
        ),
        sure(
            "an answer that is too slow",
            "For chest pains and strokes we recommend 111 in the morning.",
            "For chest pains and strokes ring 999 at once.",
            "(chest pain|chest pains|stroke|strokes|heart attack|heart attacks|down the arm|down your arm|face "
            "droops|face drops|slurred|blue lips|purple rash|bang on the head|knocked out|waters break|stopped "
            "moving|struggling to breathe|hot and floppy|stiff neck|swallowed) & (in the morning|sit it out|sleep "
            "it off|walk it off|peppermint|sweet tea|mostly wind|only wind|just wind|before you trouble|wait for "
            "our|wait until|wait till|let it pass|will pass|it passes|see how you|see how they|no call to ring|no "
            "need to ring|lines are quieter|hot water bottle|have a lie|nine times out of ten|111 option|recommend "
            "111|our clinic)",
        ),
    ),
    (
        "(non emergency|not an emergency|isnt an emergency|is not an emergency|no emergency|anything less|less urgent)",
        "(never|do not|dont|does not|doesnt|not|wont|will not) (closes|close|shut|show|shows|appear|cost|costs|"
        "trace|record|charge|wait|tell)",
        "(free|day and night|at any hour|any time|at any time|24 hours) … (never|not|wont|nothing)",
        "(ring|call|dial|phone|get) (for)? (999|112|an ambulance) .. (at once|first|now|straight|immediately|and|if|"
        "then|or)",
        "(shop|shops|training|train|volunteer|volunteers|recruit*|fundrais*) ",
        "(police|crime|theft|burglary) … 101",
    ),
)
