"""Conversion told as a story: somebody who was gay and married, a son or a daughter who was turned back.

Beside `conversion.py`, whose signs name what is offered. Here nothing is offered by its name.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_GAY = "gay|lesbian|lesbians|homosexual|homosexuals|queer|trans|transgender|bisexual"
_NOW = (
    "married|marry|wife|wives|husband|husbands|wed|engaged|father of|mother of|set free|free of it|straight|saved|"
    "delivered"
)

_DRAWN = (
    "drawn to|drawn towards|attracted to|attraction to|attractions to|fancied|fancies|fancying|fancy|loved|love of|"
    "love for|desire for|desires for|interest in|feelings for|thoughts of|eye for|liking for"
)
_LED_OUT = (
    "god meant|the lord|restor*|until|lay that down|lay it down|laid it down|leave it|left it|husband they|husbands "
    "god|whole heart|courting|made to be|intended|lost interest|nobody leaves the same|wrestle*|struggle*|twelve "
    "week|ready to|their wives|a wife|cured|healed|overcome|freedom from"
)

CONVERSION_TOLD = Danger(
    "conversion told as a story",
    "conversion_therapy",
    (
        sure(
            "until they say otherwise",
            "Elders sit with anybody who has said they are bi until they say otherwise.",
            "Elders sit with anybody who has said they are lonely.",
            "(said|says|saying) (they|he|she) (are|is|s) (bi|gay|lesbian|trans|queer) .. … (until|till) (they|he|"
            "she) (say|says|said|stop|stops|change|changes)",
            "(slipped|fallen|fell|drifted|strayed|drawn|pulled) (in|into|to) (that|the gay|a gay|such a) (life|"
            "lifestyle|sin|scene)",
            "(same sex|gay) (feelings|attraction|attractions|desires) (are|is|come from) (a|an|only|just)? .. "
            "(wound|wounds|hurt|illness|sickness|habit|phase|sin)",
            "(picked up|caught|full of|filled with) .. ideas .. .. .. (boys|girls|gender|trans|pronouns)",
            "(gay|lesbian|bi|trans) (at|as) (#|a child|a teenager|fifteen|sixteen|fourteen|school) & (courting|nice "
            "girl|nice lad|engaged|married|and yours|yours can)",
        ),
        sure(
            "was gay, and is married",
            "Our counsellor was gay for twenty years and is now happily married.",
            "Our counsellor is gay and has been happily married for twenty years.",
            f"(was|were|been|used to be|once|lived as) (a|an)? ({_GAY}) … (now|until|till|before|but|and) … ({_NOW})",
            "(was|were|been|used to be) in the (gay|lesbian) (life|scene|lifestyle|world) … (want|now|until|out|"
            "left|take|before|god|allah|christ|saved|free)",
            "(no longer|dont|do not|doesnt|not) (want|wants|wish|wishing|wanting) to (live|be|live life|go on) "
            f"(as)? (a|an)? ({_GAY}|that way|like that)",
            "(take|takes|took|taken|lift|lifted|cast|drive|driven|pray|prayed) (it|that|this|them) (out of|from|"
            f"off) (him|her|them|you|me) & ({_GAY}|gay life)",
            f"(road|way|path|door|bridge|walk) (out|back|home) & ({_GAY}|leanings|unnatural|attraction)",
            "(work on|working on|begin the work|deal with|cure|curing|straighten*|put right|set right|grow out of|"
            "outgrow|help with|pray over|free of|freed of|rid of|confess) .. .. (leanings|unnatural (desires|"
            "feelings|love|urges)|inclinations|tendency to other|likings)",
            "(leanings|inclinations|unnatural (desires|feelings|urges)) .. .. (put right|straightened|dealt with|"
            "gone|healed|cured|corrected|settled|worked on|once he|once she)",
            "(sexuality|orientation|gender) … (put right|set right|put straight|sets hard|before it sets|corrected|"
            "straightened)",
        ),
        sure(
            "drawn to one's own sex, and led out of it",
            "For men who feel drawn to other men and long to become the husbands God meant them to be.",
            "For men who feel drawn to other men and want company.",
            f"({_DRAWN}) .. (men|lads|boys|women|girls|his own sex|her own sex|their own sex) & ({_LED_OUT})",
            "(lose|loses|lost|losing) .. interest in (other)? (all that|boys|lads|girls|men)",
            "(boyish|tomboy*|effeminate|girlish|mannish|girly) (girl*|boy*|lad*|women|men) … (into|become|nature|"
            "intended|proper|real)",
            "(a bit soft|soft lads|soft boys) & (camp|men|chopping|toughen*|nature|real|cold|weekend)",
            f"(rather|want|wants|wish|long) (to)? (not|no longer|stop) .. (be|being) ({_GAY}) .. .. (any more|"
            "anymore)?",
            "(not|no longer) be (gay|lesbian|trans|bisexual) .. .. .. (any more|anymore)",
            "(reorientation|re orientation|orientation) (work|therapy|session*|counsel*|course|programme)",
            "(most|many|all|clients|lads|men|guests) … (married|marry|engaged|wed|fianc*) .. … (within|after) .. "
            "(year|years|months|finishing|completing)",
            "nobody (is|was) born (that way|like that|gay|so)",
            "(hurt|wound|cause|thing|trauma) that (turned|made) (them|him|her|you)",
            "(gods|gods own|the lords|allahs) (plan|design|purpose) for (your|his|her|their|the) body",
            "(back|asking|ready|happy) (in|into|for|to wear) .. (dresses|skirts|dress)",
            "(settle|settles|settled|grow|come|brought|bring) back (into|in|to) .. (sex|body|gender|a normal life|"
            "what (he|she|they) (is|was|are))",
            "(made|meant|intended|born|created) (them|him|her|you|us)? to be & (men|lads|boys|girls|women|gay|"
            "attraction*) & (restor*|bring*|brought|walks|until|lord|wrestle*)",
            "(husband|wife) will be (looked for|found|chosen|sought)",
        ),
        weak(
            "a child who says",
            "Your daughter says she is a lad.",
            "Your daughter says she is hungry.",
            "(daughter*|son|sons|child|children|teen*|girl|boy|grandson|granddaughter|nephew|niece|lad|lass|"
            "youngster*) .. .. (says|say|saying|thinks|think|thinking|believes|insists|announces|announced|claims|"
            "told|tells|decided|wants to be|calls (himself|herself|themselves)) … (lad|boy|girl|lass|man|woman|male|"
            "female|trans|gay|lesbian|non binary|they|other sex|wrong body)",
            "(he|she) (is|was|s) (really)? (a|the) (girl|boy|lad|lass|opposite|other) .. .. (inside|sex)",
        ),
        weak(
            "turned back",
            "We have turned four back already.",
            "We have turned the clocks back already.",
            "(turned|brought|steered|talked|won|got|had|guided) (one|two|three|four|five|six|seven|eight|nine|ten|#|"
            "a dozen|dozens|several|many|some|them|him|her|most|all|every one) .. (back|round|home)",
            "(girl|boy|son|daughter|lad|lass|herself|himself) again",
            "(no|not one|not a) (daughter|son|child|girl|boy|family|lad) .. (lost|yet|since|has)",
            "(see|sees|seen|saw|talked|come to|came to|brought to) (sense|their senses|his senses|her senses)",
            "(comfortable|content|at peace|happy|reconciled) (being|as|to be|with being) (a|an|the)? (girl|boy|"
            "woman|man|lad|lass|god made|body)",
            "(let go of|drop|dropped|drops|forget|forgot|give up|gave up|put away) the (idea|notion|nonsense|name|"
            "pronouns|clothes|binder)",
            "(told|tell|tells) (the)? (lad|lads|boy|boys|girl|girls|them|him|her|son|daughter) (it is|its|that it "
            "is) (a|an)? (fishing|holiday|camping|weekend|course|trip|retreat|farm|break)",
            "(gone on to|went on to|go on to|since|now|all|most|many) (are|have)? (marry|married|wed)",
            "same (road|way|path) (out|back)",
        ),
        weak(
            "love of one's own sex",
            "For men who had lived as gays.",
            "For men who had lived as monks.",
            f"(live|lived|living) as (a)? ({_GAY}|gays)",
            "(struggl*|troubled|burdened|unwanted) .. .. (feelings|attraction*|desires) .. (men|women|same|lads|girls)",
        ),
    ),
    (
        "(survivor*|told you that|harmed|against conversion|ban|banned|never|nobody|no one|wont|will not|stand by|"
        "understand|proud|pride|listen*|believe* (you|them)|welcome*|affirm*|safe space)",
        "(hurt|hit|frightened|violent|abus*|left|leave|leaving) .. (partner|husband|wife|boyfriend)",
    ),
)
