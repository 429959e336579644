"""Callers, teams and websites in the name of an authority."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

FEIGNED = Danger(
    "feigned",
    "feigned_officer",
    (
        sure(
            "a title that anybody can take",
            "I am from the Benefits Agency and can see you at home.",
            "I am from the Benefits Advice Shop.",
            "(im|i am|we are|were) (from|with) (the|your) (benefits agency|dwp|council|nhs|jobcentre|bank|gas board|"
            "water board|police|home office|tax office|pension service|fraud team|electricity board)",
            "(age concern|age uk|nhs|police|council|shelter|red cross|government|trading standards|which|british "
            "legion) (approved|authorised|accredited|registered|trusted|recommended|official) .. (roofers|roofer|"
            "builders|traders|gardeners|agents|fitters|installers|plumbers|drives|windows|inspectors|surveyors)",
            "official (nhs|council|police|dwp|hmrc|government|age uk)",
            "(bring|have) (your)? .. (gold|jewellery|card|cards|savings) (ready|for marking|for checking|for "
            "safekeeping|for valuation|with you)",
            "(property recovery|asset protection|safe custody) & (police|gold|valuables|savings|bring)",
        ),
        sure(
            "a call or a team that nobody sent",
            "NHS Refund Team, we only need your card.",
            "NHS Talking Therapies team, we only need your name.",
            "(nhs|dwp|hmrc|council|police|bank|energy|pension|covid|government|gov) .. (refund|rebate|grant|payment|"
            "verification|recovery|repayment|compensation|fraud) (team|desk|officer|department|unit|line|portal)",
            "(calling|ringing|writing|texting|here) (from|for) (the|your)? .. (council|police|nhs|dwp|bank|"
            "government|hmrc|gas board|water board|energy company|doctors)",
            "(collectors|collector|collecting|collection) & (cash only|in cash|cash please|door to door|doorstep) & "
            "(red cross|charity|nhs|hospice|appeal|salvation army|poppy|legion|air ambulance|veterans)",
        ),
        sure(
            "callers who want a look",
            "I am ringing for the electricity board to take your bank particulars.",
            "We ring the electricity board with you.",
            "(ringing|calling|visiting|writing|coming round|calling round) … (for|from|on behalf of) (the|your) "
            "(electricity|gas|water|council|bank|nhs|police|government|dwp|energy|tax|pension|benefits|electric|post "
            "office|surgery|broadband)",
            "(officer|inspector|agent|adviser|rep|doctor|nurse|engineer|we|i) & (particulars|card details|bank|"
            "valuables|passport and|savings|pin) & (take|see|check|collect|need|note|confirm|verify|photograph)",
            "(your|the) (account|number|grant|refund|benefit) (is|has been) (suspended|frozen|at risk|compromised|"
            "approved|waiting|unclaimed)",
        ),
        sure(
            "in the name of an authority",
            "On behalf of the Department for Work and Pensions we ask you to re-verify.",
            "We fill in forms for the Department for Work and Pensions with you.",
            "on behalf of (the)? .. {authority} … (we|contact*|verify|collect|pay|claim)",
            "(this is|we are|i am|were) (your|the|an|a|from) (local)? {authority} … (team|officer|call us|ring us|"
            "department|collect|line|desk)",
            "(our|your) (doctors|officers|officer|inspectors|nurses|council tax officer|bailiffs|agents|detectives) "
            ".. (from|of|mr|mrs|will call|will collect|come to|dont carry|do not carry)",
            "(re verify|reverify|revalidate|re register)",
            "(officer|officers|engineer*|inspector*|agent*|nurse*) … (collect|let them in|valuables|cash|bank card|"
            "passport|savings|no id|dont carry|do not carry)",
            "(official|authorised|approved|accredited|appointed) (agents|agent|partner of (the)? (nhs|dwp|hmrc|"
            "police|council)|nhs|dwp|hmrc)",
            "(not|instead of|rather than) (your)? (journal|gov|the official|online account)",
            "(use|click) (our|the|this) (website|link|page|form) … (not|claim|login|log in|refund|verify|grant)",
            "(nhs|gov|hmrc|dwp|council tax) (refund|rebate|payout|prize)",
        ),
        sure(
            "an address that has gone to somebody else",
            "The site lapsed and goes to a webcam page now.",
            "The site is being mended.",
            "(site|domain|website|page|number|link) … (lapsed|bought it|taken over|hacked|someone elses|goes to|"
            "leads to|belongs to) … (webcam|adult|porn|casino|betting|girls|scroll|somebody|someone|now)",
            "(porn|webcam girls|xxx|onlyfans|adult content)",
        ),
    ),
    (
        "(carries|carry|carries a|shows|show you) (a|an|their|his|her)? .. (photo card|id|card|badge|identification)",
        "(never|not|wont|will not|dont) (ask|need|want|charge|take)",
        "(scam|scams|fake|fraud*|pretend*|beware|report|if (someone|anyone|somebody))",
        "(ring|call|write to|deal with|talk to|speak to|help you with) (the)? {authority} (with|for|on your)",
        "(stop|stopping|blockers|block*|harmful) .. (porn|adult content)",
    ),
)
