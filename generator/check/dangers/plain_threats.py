"""Hatred, threats and cheating that are told in plain words, without the words that `hate.py` and `bad_advice.py` "
"know."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_THEM = "illegal|illegals|migrant|migrants|overstayer*|asylum seeker|asylum seekers|foreigner|foreigners|boat people"
_PLACES = "mosque|synagogue|temple|gurdwara|hotel|hostel|camp|site|gypsies|travellers|migrants|hospice"

PLAIN_HATE = Danger(
    "hatred in plain words",
    "hate",
    (
        sure(
            "outside their doors",
            "We photograph who goes in and out of the mosque.",
            "We photograph swifts that go in and out of the mosque.",
            "(photograph|film|watch|note|record|list) (who|whoever|everybody) .. (goes|go|comes|come|uses|visits) .. "
            "… (mosque|hotel|temple|synagogue|clinic|hostel)",
            "(join us|meet|march|stand) .. (outside|at) the (hotel|mosque|hostel|camp) … (until|till) .. (gone|"
            "invader*|out|leave|home)",
            "(who profits from the war*|all have the same surname|same surnames)",
            "(womens|gay|trans) (rights|lib) (have|has)? (gone|went) (too far|far enough)",
            "(keeping|keep) (her|wives|women|the wife) (at home|indoors|in her place|in their place)",
            "(hand|hands|give|gives|pass|send|tell) (them|the officers|officers|the police|home office) (the)? (names|"
            "addresses) of .. … (visa|papers|foreign|doubtful|illegal)",
        ),
        sure(
            "sent back or cleared out",
            "Stay for the talk on sending them back.",
            "Stay for the talk on sending parcels.",
            "(sending|send|ship|shipping|deporting|kicking|chucking) (them|em|the lot) (all)? (back|home|packing|out)",
            "(while|as|since|stop|stopping|turn back|sink) the (boats|dinghies|hotels) .. (coming|keep|come|fill|full|"
            "are)",
            f"(clear|clearing|drive|driving|run|throw|burn|smoke|turf|get) (the|that|them|this) (lot|{_PLACES}) .. "
            f"(out|"
            "down|off|away)",
            "(keep|keeping|kept) (this|our|the) (estate|village|street|town|area|close|park) .. (white|english|"
            "british|"
            "decent|ours|christian)",
            "(day|day when|time when|hour) .. (we|they|you) (have to|will have to|must|take|clear|rise|fight|march) & "
            "(mosque|hotel|streets|them out|banner*|fitness|country)",
        ),
        sure(
            "old lies asked about again",
            "This term: the six million, and who really runs your bank.",
            "This term: the Tudors, and who really ran the court.",
            "who (really|actually|truly|secretly)? (runs|run|owns|own|controls|control|is behind) (your|the|our|this) "
            ".. "
            "(bank|banks|media|money|press|country|world|wars|bbc|papers)",
            "(six million|the holocaust|auschwitz) & (truth seekers|truther*|question*|really|numbers|figures|doubt*|"
            "what "
            "they|hidden|not told|other side)",
            "women (got|getting|get|having|had|were given) the vote .. … (wrong|mistake|started|downhill|ruin*|worse|"
            "rot|trouble)",
            "(make|making|makes) (her|the ex|your ex|them|an ex|that woman) (sorry|pay|regret|suffer|crawl|beg)",
        ),
        sure(
            "neighbours listed",
            "Spot an illegal? Tell us which house.",
            "Spot a hedgehog? Tell us which garden.",
            f"(spot|spotted|seen|see|know|suspect|report|found) (an|any|a|the|of)? ({_THEM})",
            f"(list|register|map|record|photos|photographs|album) of (their|the)? .. (addresses|faces|houses|names|"
            f"plates) & "
            f"({_THEM}|watch|weekly|neighbourhood group|hotel|mosque)",
        ),
    ),
    (
        "(hate crime*|report it|support|welcome*|befriend*|help for|advice|rights|solicitor|clinic|lessons|history of|"
        "memorial|remember*|exhibition|survivor*)",
        "(never|do not|dont|nobody|no one) .. (send|report|list|tell|pass)",
        "illegal (money|lender*|lending|loan*|dump*|park*|drug*|drugs|tobacco|vapes|evict*|worker*|work|trade|camping|"
        "fishing)",
        "(party|minibus|coach|bus|taxi|children|kids|bag|bags|cake) .. (to)? .. send",
    ),
)

PLAIN_THREATS = Danger(
    "a threat or a cheat in plain words",
    "exploitation",
    (
        sure(
            "nobody to moan to",
            "No papers is fine, she will not be in a position to moan.",
            "No booking is fine, you will not be in anybody's way.",
            "(no papers|without papers|no visa) … (fine|no problem|ok) .. … (cash|moan|complain|position|answer)",
            "(leave|leaves|left|quit) the (fellowship|church|community|house|family) (nobody|no one) .. .. .. (speak|"
            "know|talk|contact)",
            "(lads|boys|kids|girls) (drop|drops|deliver|run|carry) (a)? (few|couple of|some)? (packets|packages|"
            "parcels|wraps)",
            "(affectionate|must be warm|keep him company) & (room|rent|warm house|widower|gentleman|lodg*)",
            "(will|ll) (mind|keep|hold) your (papers|passport|documents|visa)",
        ),
        sure(
            "work or silence, or a report",
            "Finish your hours or we let the Home Office know.",
            "Finish your soup or we let the dog have it.",
            "(home office|immigration|enforcement|deport*|status|visa|asylum claim|asylum claims|overstay*|no papers) "
            "& "
            "(unless|if you dont|if you do not|or we|or else|until|cant complain|cannot complain|wont complain|not "
            "answer "
            "back|wont answer back|have to let|will go in|report will|we write the letter|send you home|sends you "
            "home) & "
            "(arrears|rent|work|hours|pay|owe|owes|shift*|complain*|answer back|kitchen|clean*|patient|obey|leave him|"
            "cleared)",
        ),
        sure(
            "an understanding with the landlord",
            "Girls who fall behind can come to an understanding with the landlord.",
            "Tenants who fall behind can come to a plan with the council.",
            "(girls|ladies|women|mums|lads|students|lasses) who (fall behind|cannot pay|cant pay|owe|are short|are "
            "skint|"
            "struggle|get behind|miss a week) … (understanding|arrangement|another way|other ways|work it off|be nice|"
            "kind|"
            "landlord|come to)",
            "(understanding|arrangement) with (the|your|our|my|a) (landlord|owner|boss|host|gentleman) & (broad "
            "minded|"
            "broadminded|girls|ladies|friendly|discreet|lonely|generous|open minded)",
            "(landlord|owner|host|boss) .. (is|s|hes|he is|very)? .. (broad minded|broadminded|lonely|very friendly|"
            "soft on "
            "a|likes company|takes a shine)",
            "(instead of|in place of|rather than|in lieu of|cover|covers) (the)? (bills|rent|deposit) & (share a bed|"
            "share "
            "his bed|share my bed|double bed|cuddle*|company|keep him warm|keep me warm)",
            "(share|sharing) (a|the|his|my|our) (double|single)? bed … (instead|rent|bills|owner|landlord|host)",
        ),
    ),
    (
        "(advice|rights|solicitor|law centre|illegal|against the law|report (it|him|them)|not your fault|has your|did "
        "your|"
        "asked you|told you|threaten*|your landlord (cannot|cant|must)|helpline|confidential)",
    ),
)

CHEATS = Danger(
    "benefits taken or cheated for",
    "bad_advice",
    (
        sure(
            "benefits paid to somebody else",
            "The benefit is paid into our account, and we hand you what is left.",
            "The benefit is paid into your account on Fridays.",
            "(benefit|benefits|pip|pension|universal credit|attendance allowance|esa|dla|carers allowance|giro|money) "
            "… (paid|"
            "pay|pays|go|goes|comes|sent) .. (into|in|to|straight to|over to) (our|my|his|the (club|house|office|"
            "landlord|charity|manager|boss)s?) .. (account|bank|us)?  & (hand you|give you|pass on|keep|left|rest|our "
            "fee|"
            "share|pocket money|on fridays|draw)",
            "(pension|benefit) (card|book) … (driver|helper|volunteer|him|us|landlord|carer|manager)",
        ),
        sure(
            "signing on and working",
            "You can sign on and still do shifts with us, the jobcentre is none the wiser.",
            "You can sign on and still do a course with us, the jobcentre knows.",
            "(sign on|signing on|claim|claiming|jobcentre|job centre|universal credit|benefits|the social|dwp|dole) & "
            "(none the wiser|off the books|not on the books|through the books|never know|never knows|wont know|wont "
            "find out|"
            "volunteering expenses|call it expenses|put it through as|on the quiet|on the sly|keep schtum|cash in "
            "hand)",
        ),
        weak(
            "no interest at first",
            "Interest free if you settle on the day.",
            "Interest in birds is all you need.",
            "(interest free|no interest|nothing extra) .. (if|when|so long as|provided) you (settle|pay|are on time|"
            "clear)",
            "(settle|settles|settled|pay|pays|paid) (up|on time|on the day|by friday|before)",
        ),
        weak(
            "dearer each time somebody calls",
            "It goes up a tenner every time Tony has to knock.",
            "It goes up a note every time the choir sings.",
            "(goes up|go up|add|adds|added|another|extra|plus|doubles|double) .. (tenner|£#|fiver|twenty|score|pony|"
            "interest)? .. (every|each|any|a|if) (time|day|week|knock|visit)? .. .. (knock|knocks|come round|comes "
            "round|"
            "calls round|call round|come looking|chase|late|go quiet)",
        ),
    ),
    (
        "(never|scam*|fraud|loan shark*|report|advice|appointee*|deputy|credit union|legal|your own account|tell the "
        "jobcentre|declare)",
    ),
)
