"""Disabled and ill people shut out because they are a bother to others (Equality Act 2010, sections 15, 20 and 29).

That a path is steep or a lift is broken is the truth about a place, and helps. What shuts people out is what it is said
to be for: that they slow the others, spoil the look or put people off. So a sign here names them and such a reason.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure

DISABLED_PEOPLE_SHUT_OUT = Danger(
    "disabled people shut out",
    "exclusion",
    (
        sure(
            "a bother to others",
            "Not deaf mums, it is not fair on the rest.",
            "Deaf mums sign with the rest.",
            "{disabled_people} & {bother}",
            "(for|because of|under|says|say|our) .. insurance .. (cant|cannot|can not|dont|wont|no|not|stay|have) … "
            "({disabled_people})",
            "({disabled_people}) … (cant|cannot|not|no|stay home|sorry) .. (our|the|for|because of)? insurance",
        ),
        sure(
            "no such people",
            "Over 60s lunch (no mental patients).",
            "Over 60s lunch (no steps).",
            "(nobody|no one|no|not|without) .. (hiv|hep c|hepatitis|hepatitis c) .. .. (in the|at the|here|please|"
            "table|kitchen|pool|share)",
            "(hearing|sighted|seeing|able bodied|abled|neurotypical) (people|folk|players|members|dancers)? only",
            "no (autistics|mental patients|cripples|epileptics|downs|mentals|loonies|special needs|retards|"
            "handicapped|"
            "guide dogs|hearing aids)",
            "@not_for (downs|autistics|epileptics|deaf people|deaf ladies|blind people|the deaf|the blind|mental "
            "patients|cripples|anyone (hiv|with hiv|on the sick|with learning)|people with learning|those with "
            "learning|the hiv) ",
            "(normal|able bodied|healthy|ordinary) (minded)? (adults|people|ladies|mums|children|kids|lads|folk|"
            "members)? (only|no special|no handicap*)",
            "(asked|told|had to ask|decided against|agreed) .. .. (lad|girl|man|boy|lady|gentleman|family|mum|people) "
            "(with|who has) .. (tics|fits|downs|autism|dementia|stammer) .. (not|stop|leave|stay|come)",
        ),
    ),
    (
        "(help|support|advice|fund|hire|lend|lends|repair*|ramp|lift|space for|welcome|free for|companion*|"
        "interpreter*|signed|loop|large print|tell us|let us know|ask us|campaign*|rights)",
        "(have you been|were you|if you were|if you have been|been) (told|refused|asked|turned)",
        "(so that|make sure|never) ",
    ),
)
