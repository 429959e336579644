"""Advice that loses people their case, and threats in offers of help."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

BAD_ADVICE = Danger(
    "bad advice",
    "bad_advice",
    (
        sure(
            "hidden from those who ask",
            "If the social worker asks, you never saw us.",
            "If the social worker asks, we can send a letter.",
            "(if|when) (the|a|any|your) (social worker|police|officer|council|school|jobcentre|immigration|landlord|"
            "health visitor|inspector) .. (asks|ask|comes|calls|rings) … (never|say|dont|tell them|hide|not here|"
            "nothing)",
            "(never saw us|you never saw|never heard of us|we were never)",
            "(hide|hiding|hidden) (you|them|your|people|families) .. (from|if|when|until|till|and|deport*|home "
            "office)?",
            "(we|us|our|i) (will)? (write|writes|sign) (your|the) (gp|doctors|medical|landlord|employer) (letter|"
            "note|reference)",
            "(dont|do not|never) (fill in|sign|answer|reply|register|give your name|open the door to|speak to) .. "
            "(form|letter|census|council|home office|social worker|police|they only|health visitor|school)",
            "(they|home office|council) only want to (deport|take|steal|trick|catch)",
            "(first chips|first bet|first spin|free chips|chips on|stake on us|go to the casino|round to the bookies)",
        ),
        sure(
            "papers or facts made to order",
            "We know a doctor who'll sign anything.",
            "We know a doctor who will sign your form.",
            "(sign|signs|stamp|stamps) (anything|whatever|it for|without (seeing|reading))",
            "(doctor|solicitor|notary|landlord|employer|imam|vicar) who (ll|will|wholl)? .. (sign anything|backdate|"
            "say anything|not ask)",
            "marry (for|to get|to stay)",
            "(tell|show) (them|you) .. (you cant|how to limp|to limp|you cannot|to say you) & (walk|limp|assess*|"
            "dwp|benefit*|pip|form)",
            "they (cant|cannot) touch you",
            "(miss|skip|leave|stop coming to|dont come to) .. (church|sessions|a session|meetings|group|prayers|"
            "class) & (social services|jobcentre|home office|police|children|benefits|tell your|ring your|report)",
        ),
        sure(
            "told to say what is not so",
            "We show you how to answer for full marks, whether or not it is true.",
            "We show you how to answer the questions.",
            "(whether or not|even if|though|whatever) (it|its|it is|thats|that is) .. (true|not true|isnt true)",
            "(answer|answers|say|tell|coach*|exaggerat*|limp|act) & (assessor|assessment|full mark*|judge|dwp|panel|"
            "doctor at the assessment|social worker) & (true|worse|whether|right words|script|story|what they want|"
            "pass|guarantee*|trick*)",
            "(dont|do not|never) (reply|respond|answer|turn up|go|open) .. (court|summons|council|dwp|home office|"
            "letters|hearing|bailiff*)",
            "(sham|fake|false|forged|paper) (marriage|wedding|sick note*|reference*|payslip*|tenancy|certificate*|"
            "id|letter*|passport*)",
        ),
        sure(
            "a case thrown away",
            "Ignore any letter from the Home Office.",
            "Bring any letter from the Home Office.",
            "(ignore|bin|burn|throw away|dont open|do not open|dont answer|do not answer|miss|skip|dont go to|do "
            "not go to|dont attend) (any|the|all|your|every)? .. (letter|letters|hearing|court|tribunal|interview|"
            "summons|home office|bailiffs letter|appointment with the home)",
            "(what|which) story",
            "(write|make up|invent|learn) (it|the|your|a) .. (story|you learn it|learn it by heart)",
            "(we write it|you learn it)",
            "(know|knows|got|have) (somebody|someone|a man|a friend|people|contact*) (inside|in the home office|at "
            "the council|on the inside|in the office)",
            "(magna carta|freeman on the land|freemen|lawful rebel*|sovereign citizen*|legal fiction|strawman|"
            "common law court)",
            "barricade",
            "(fake|false|forged|ready made|made up) (letter|letters|story|documents|marriage|address|evidence|id|"
            "sick note*|reference*|certificate*)",
            "(letter|certificate|report) of (scars|injuries|illness) … (possible|arranged|available|for)",
            "(visa|papers|passport|status|leave to remain|british citizenship) (done|sorted|fixed|arranged|"
            "guaranteed|ready) (fast|quick|in|for|by)?",
            "(not registered|unregistered|no licence|without licence) … (cheaper|solicitor|adviser|visa|lawyer)",
            "(tell|say to) (them|the dwp|the jobcentre|the council|the judge|the assessor) (you cant|you cannot|you "
            "live alone|that you live alone|whatever|what we)",
            "(work|job|cash) … (dont|do not|never|without) (tell|telling|declare|declaring) .. (jobcentre|dwp|"
            "benefits|tax)",
            "marriage (for|of convenience|to stay|arranged for papers)",
        ),
        sure(
            "rights thrown away",
            "Told to leave by your landlord? Pack up and go the same day.",
            "Told to leave by your landlord? Pack up your papers and come to us.",
            "(pack up|pack your bags|pack) and (go|leave|move|be gone) (that|the same|the very) (same)? day",
            "(landlord|told to leave|told to be out|notice|evict*) … (go|leave|be out|move out|get out) (that|the "
            "same|the very|the next) (same)? day",
            "(then|just) (go|leave) (that|the same|the very) day",
            "you have no rights (once|when|after|if|as|since)",
            "(landlord|owner|he|she|council|bailiff*) (has|have|s)? (said|says) (it|so|go) .. (nothing|no rights|"
            "thats it|that is it)",
            "(cannot|cant) (act|touch you|do anything) if (they|he|she|it) (have|has|get|gets) (nothing|no form|no "
            "reply)",
            "(dont|do not|never) (fill in|send back|return|open) the (form|letter) from",
        ),
        sure(
            "a threat in an offer of help",
            "Miss a session and we tell the jobcentre.",
            "Miss a session and you can catch up.",
            "(miss|dont|refuse|late|fail|stop coming|skip) … (we tell|we report|we inform|we ring|we phone|well "
            "tell|will tell|be reported) … (jobcentre|social|home office|council|police|immigration|probation|"
            "landlord)",
            "your (money|benefit|benefits|claim) will (stop|be stopped|be cut)",
            "social (services)? (will be|will come|take|takes|will take) (round|the|your|for)",
            "(ring|phone|tell|call) (your)? (parents|school|husband|family|employer) … (stop you|thinking of|"
            "pregnan*|gay|abortion)",
            "killing (your|a|the|her) (baby|unborn|child)",
            "(report|reported) (you|them) (to)? (immigration|the home office|social services) (if|unless)?",
        ),
        sure(
            "a bet offered to gamblers",
            "After the meeting the club pays your first tenner at the bookies.",
            "After the meeting the club pays for tea.",
            "(bookies|betting shop|casino|arcade|slots|free bet*|first bet) & (pays|free|tenner|fiver|all go|"
            "together|on us|treat)",
            "(all go|go across|go over) .. (to|into) the (bookies|casino|pub|arcade)",
            "(free|on the house) (shots|pint|spins|bets) .. (recovery|sober|meeting|after)",
        ),
    ),
    (
        "(scam|scams|fake|fraud*|beware|never|not legal|illegal|report|someone|somebody) .. (told|tells|offers|"
        "offered|says|said|asks)",
        "(dont|do not|never|neednt|need not|dont have to) (ignore|bin|miss|skip|worry|open the door|feel you have "
        "to|go|leave|move|pack)",
        "(on your own|by yourself|until|before|without) … (help|ring|see us|speak|talk|advice|spoken)",
        "(helps|help you|ring us|come and see us|bring it|bring them|we will|we can) .. (before|if|when) you "
        "(ignore|miss)",
    ),
)
