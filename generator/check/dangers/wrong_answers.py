"""What kills somebody who does as they are told: a candle for a smell of gas, a walk for a broken back.

Held whatever else is said, since a listing has no reason to say it; so each phrase is close, and what takes it away is
being told not to, or to ring 999.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure

WRONG_ANSWERS = Danger(
    "an answer that kills",
    "harmful_care",
    (
        sure(
            "a flame for a smell of gas",
            "Smell gas in the night? Light a candle to see where it comes from.",
            "Smell gas in the night? Light nothing.",
            "(smell*|whiff|smell of|leak of|leaking) (of)? gas & (light a|strike a|candle|match|matches|lighter|"
            "pilot|flame)",
            "(strike a|light a) (match|candle|lighter|flame) .. (see|find|and see|to find|to see|show)",
        ),
        sure(
            "a drinker told to stop dead",
            "Heavy drinkers: stop dead on Friday, and don't let fits put you off.",
            "Heavy drinkers: don't stop dead, as fits can follow.",
            "(stop|stops|stopped|quit|quits) (dead|cold|at once|all at once|overnight|there and then) … (fits|shak*|"
            "sweat*|lock*|shut|door|put you off|see it through)",
            "(drink*|alcohol*|bottle) … (stop|stopped) (dead|cold)",
            "cold turkey & (drink*|alcohol*|heroin|lithium|fits|shakes|lock*|weekend)",
            "(sweat|sweats|sweated|sweating) it out & (drink*|fits|shakes|bottle|alcohol*)",
            "(shaking|shakes|fits|seizures) (or fits)? .. (put you off|scare you|worry you|frighten you|stop you|"
            "mean it|normal|will pass|pass)",
        ),
        sure(
            "sleep for what cannot wait",
            "A stroke is best slept on.",
            "A stroke needs an ambulance, and no sleep.",
            "(stroke|strokes|bang on the head|heart attack|bump to the head|overdose) .. (is|are)? (best|better) "
            "(slept|sleep*|rested|left|ignored)",
            "(chest pain|chest pains|chest is tight|tight chest|chest like|pain in the chest|chest hurts) … (sweet "
            "tea|brandy|whisky|lie down|sit them down|sit him down|carry on|tums|rennie|indigestion|rest it off)",
            "(too many|all the|lots of|the whole box of) (tablets|pills) … (salt water|sleep it off|sick it up|make "
            "yourself sick|black coffee|lie down)",
            "(cannot|cant|not) feel (their|your|his|her) (legs|feet|arms) … (up and walk*|walk*|stand*|on their "
            "feet|move)",
            "ambulance* (only|just) (cause|causes|make|makes|cost|costs) .. (fuss|trouble|work|money)",
            "(no need|not|dont|rather than) (to)? bother (the)? (hospital|casualty|a e|a and e)",
        ),
        sure(
            "a baby put down in danger",
            "Leave the baby on its front with a pillow.",
            "Lay the baby on its back with no pillow.",
            "(baby|babies|newborn|little one) .. .. (on|to sleep on) (its|his|her|their) (front|tummy|stomach|belly|"
            "face) & (sleep*|settle*|pillow|cot|night|quicker|blanket|bed)",
            "(baby|babies|newborn) … (with a pillow|in with a duvet|drop of (brandy|whisky|gin)|honey on the dummy) "
            "& (sleep*|settle*|cot|night|front|quicker|bed|off)",
        ),
        sure(
            "they never do it",
            "People who talk about suicide never do it.",
            "People who talk about suicide are asking for help.",
            "(suicide|end it|ending it|end it all|killing (themselves|yourself)|kill themselves|take their own life|"
            "overdose) … (never do it|never mean it|dont mean it|do not mean it|after attention|for attention|"
            "attention seeking|want attention|dont do it|wont do it|never go through)",
            "(change the subject|not make a fuss|pay no heed|take no notice|ignore it|laugh it off) & (suicid*|end "
            "it|kill*|die|dying|harm)",
        ),
        sure(
            "back to somebody who hits",
            "If your partner hits you, go home, say sorry and cook something nice.",
            "If your partner hits you, go somewhere safe.",
            "(hits|hit|beats|slaps|temper|violent|kicks off|raises his hand|lashes out|shouts) … (say sorry|cook|"
            "dinner (hot|on)|children quiet|be nice|go home|keep quiet|stay sweet|provok*|forgive)",
            "(police|law|outsiders) … (kept out|out of it|telling the police|your business) & (hit*|temper|partner|"
            "husband|settle*|home)",
        ),
    ),
    (
        "(dont|do not|never|mustnt|must not|no) (ever|just)? (light|lit|strike|touch|switch|use|stop|lay|give|wait|"
        "move|drive|naked)",
        "(ring|call|dial|phone|get|straight to) (for)? (999|112|an ambulance|0800|the gas|us and we)",
        "tummy time",
        "(dangerous|can kill|could kill|never safe|myth|myths|untrue|not true|is wrong|wrongly)",
        "(was|were|been) (told|made|asked|advised)",
    ),
)
