"""Where people hide, told in passing: the refuge's garden, the children's home on the minibus, a view from a window.

Beside `quiet_places.py`, which wants three things said together. Here one sentence, or two, say who hides and what
would let somebody find them; to speak of a shop that gives to a refuge, or of our own hall's landmarks, is nothing.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_HIDDEN = (
    "refuge|refuges|refuge families|safe house|safe flat|safe rooms|safe home|hidden house|hidden flat|hidden flats|"
    "hidden centre|hidden home|hidden rooms|secret centre|secret house|secret flat|secret location|secret place|"
    "secret address|childrens home|women in hiding|mums in hiding|women who have fled|mums who have fled|women who "
    "have run|girls who have run|girls running from|women running from|women fleeing|kept out of sight|women live|"
    "women are living|women sleep|mothers sleep|mums are staying|women are staying|women stay|mothers stay|mothers "
    "out of danger|mums are here|mothers are here|women are here|confidential accommodation|(trafficked (women|"
    "girls|men|people)|looked after children|looked after kids|children in care) .. (live|lives|stay|stays|are "
    "staying|sleep|sleep*|are resting|rest|at home|go to the corner)"
)
_BESIDE = (
    "opposite|behind|beside|above|over|below|under|underneath|next to|next door to|facing|across from|backs on|"
    "backs onto|backing on|two doors|three doors|a few doors|left of|right of|top of|end of|past|look on|looks on|"
    "look out on|overlooks|overlooking|on top of|the back of|within sight of|round the back"
)
_SEEN = (
    "(red|blue|green|yellow|black|white|purple|brown|grey) (door|gate|shutters|lamp|garage|railings|fence)|no "
    "number|unmarked|double fronted|bars on the windows|the one with the|the only (house|building)|tall house|(our|"
    "the) (van|minibus|car|sign|bus) .. (parked|outside)|from number #|number #|three words|top two floors|(kitchen|"
    "bedroom|back|front|side) (window|windows|gate|door|garden)|where the old|(get|turn|drop) (off|in|left|right) "
    ".. at|the alley|the lane|the last drive|the step of"
)

WHEREABOUTS = Danger(
    "where people hide, told in passing",
    "secret_address",
    (
        sure(
            "who hides, and what stands beside them",
            "The refuge is the tall house facing the bowling green.",
            "The tall house facing the bowling green is our office.",
            f"({_HIDDEN}) …… ({_BESIDE}) (the|a|an|our) … ({{landmark}}|polytunnels|garden centre|bowls|bowling|"
            "skate park|carpet|bridal|warehouse|hoarding|depot|terminus|estate|scrapyard|club|centre|court|co op|"
            "works|yard|bookmakers|reservoir|esso|bp|shell|lights)",
            f"({_HIDDEN}) …… ({_BESIDE}) … ({{landmark}}|bridal shop|carpet warehouse|chemist|patels)",
            f"({_HIDDEN}) …… ({_SEEN})",
            "(house|flat|flats|place|home) for (girls|women|mums|mothers|wives) .. (who)? .. (run|running|fled|"
            "fleeing|hiding|escaped|left) .. .. … (is|its) (the|on|in|at|above|over|behind) ",
        ),
        weak(
            "who hides",
            "The address of the refuge is kept secret.",
            "The address of the library is on our page.",
            f"({_HIDDEN})",
            "(keep|kept|keeps|stay|stays) (off the map|out of sight|hidden|secret)",
        ),
        weak(
            "what gives it away",
            "It is the tall house with the green shutters.",
            "It is a warm house.",
            "(its|it is|theyre|they are|it) (the|in the|at the|backs on|backs onto|faces|overlooks) .. (tall|house|"
            f"only|old|last|first|building|alley|lane|unmarked) … ({_BESIDE}|with)",
            "(it|which) (backs on|backs onto|faces|overlooks|looks on to)",
            "from (its|their) (kitchen|bedroom|bedrooms|windows|garden|back gate|front)",
            "(see|spot) (our|the) (van|minibus|car|sign) .. (parked|outside)",
            "(turn in|get off|hop off|alight) (at|the #|the)",
            "(last two|two) letters on",
            "(sat nav|satnav) … (want|wants|needs|take|takes)",
            "it is only # (steps|yards|metres|doors)|only .. (steps|yards|doors) from",
        ),
    ),
    (
        "(shop|shops|raises|raise|raising|raised|fundrais*|in aid of|sponsor*|knit*|collection point|passes them on|"
        "pass them on|passed on)",
        "(staff|someone|somebody|we|helpline|worker|they) (will|ll)? (arrange*|meet|tell you|take you|bring you)",
        "(talk|talks|training|course|campaign*|museum|story of|history|exhibition|a walk|film|play|book)",
        "(at|in|to|from) (the|our|a) (library|office|shop|hall|desk|school|leisure centre|centre|church|cafe|museum|"
        "surgery|town hall|community centre|party)",
        "(our|the) office",
        "(wildlife|hedgehog*|animal|donkey|cat|dog|bird) (refuge|sanctuary)",
    ),
)
