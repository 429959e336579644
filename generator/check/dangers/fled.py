"""People who fled, found and brought back; victims made to give way."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

FLED = Danger(
    "fled",
    "finding_people",
    (
        sure(
            "talked round, followed or told upon",
            "We visit wives who have left and talk them round.",
            "We visit people who have left hospital.",
            "(wives|women|girls|daughters|her|them|she) & (talk them round|talk her round|talked round|know most of "
            "the hostels|know the hostels|know where they go|know the refuges|persuade her|persuade them|change her "
            "mind|bring to reason)",
            "(follow|follows|watch|watches|film|trail) (girls|her|wives|daughters|women|them|your daughter|your "
            "wife) .. (and)? (report|tell|home|ring|let you)?",
            "(tell|ring|phone|let) (the|her|your|his|their)? (husband|husbands|father|family|brothers|parents) .. "
            "(when|if|that|what|where) (his|she|her|a wife|a girl|the wife|the girl|they)",
            "turn a blind eye",
            "drop the (charges|case|complaint|allegations|order)",
            "(no secrets in a marriage|a wifes place|a wifes duty|her duty|wifely|her husbands house|her rightful)",
            "(gone|went|run) off with (your|the|my|his) (kids|children|boys|girls)",
            "(her|ex|wife|mum|mums) & (address|number plate|car reg|school run|work place|workplace|routine) & (give "
            "us|send us|bring|well do|do the rest|find|somebody|trace|spot|track)",
            "court (says|said|order) … (but we|anyway|ignore|blind eye|never mind|doesnt count|not our)",
        ),
        sure(
            "the one who was hurt has to give way",
            "She has to sit in a room with him and hear his side.",
            "She has to sit near the front to hear.",
            "(she|victim|wife|wives|woman|sister|her) & (has to|must|needs to|should|made to|make the|will be|first) "
            "& (sorry|apolog*|hear his side|his side|sit in a room with him|with him|forgive|go back to him|obey|"
            "submit|listen to him|face him|drop it|withdraw)",
            "(wife|wives|woman|women|daughter|girlfriend|missus) & (correct|correcting|discipline|disciplining|beat|"
            "lesson|in line|behave|obey|obedience|control|train|tame|put right|keep her|her place|hit|slap|permits "
            "you|lets you|allows you)",
            "(make|makes) (the|a) (victim|wife|woman|girl) (say|apolog*|go|drop|meet)",
            "(run|ran|gone|went|shes) .. (off)? .. to (a|the) (refuge|shelter|womens) & (find|get|bring|we can|back|"
            "know)",
            "(get|give|find) you (her|his|their|the ex|your ex|the kids) (new)? (address|number|school|whereabouts|"
            "location|car)",
            "(read|see|open|check|hack|get into|clone) (your|her|the|his) (wifes|wife s|partners|girlfriends|"
            "daughters|husbands|exs)? .. (whatsapp|messages|phone|texts|emails|facebook|location)",
            "shame (spreads|on the family|falls|comes)",
        ),
        sure(
            "hunting or watching somebody",
            "We put an app on her phone so you always know where she is.",
            "We put a talking app on your phone.",
            "(app|tracker|tracking|gps|camera|cameras|software|listening device|bug|airtag|tag) & (her|his|wife|"
            "wifes|partner|partners|girlfriend|daughter|ex|missus|spouse) & (where|phone|car|know|watch|follow|"
            "messages|catch|cheating|see|hear|always|location)",
            "(wife|missus|her|daughter|girlfriend|ex|bride|sister|partner) & (womens houses|those houses|refuge|"
            "refuges|shelter|safe house|hiding|run off|left you|walked out|ran away|gone missing|disappeared|went "
            "off|lost your) & (find|ring|rings|round|pretend*|look|lady|know|bring|back|trace|ask|search|eyes|taxi|"
            "contacts|people who|volunteers)",
            "(pretend*|pose|posing|posed) (to be|as|she|he|that|being)? .. (nurse|police|social worker|friend|"
            "council|doctor|charity|school|solicitor|delivery)",
            "(wife|wives|woman|sister|girl|daughter|victim|she) & (complained|complaint|reported|police|statement|"
            "court|pressed charges) & (sorry|apolog*|elders|withdraw|drop|forgive|take back|reconcil*|husband first|"
            "shame|husbands side|pray|home again|back to her husband)",
            "(elders|community|imam|pastor|council of|family) & (instead of|not the|rather than|before the|without "
            "the) (police|courts|court|social services|social workers|law)",
        ),
        sure(
            "finding somebody who left",
            "We trace the wife who left, and ring you with the address.",
            "We trace family trees.",
            "(find|finds|finding|trace|traces|tracing|track|tracking|locate|locating|hunt|hunting|search for|spots|"
            "spot) … ({kin}|her|bride|refuge|hidden wife) ",
            "(find|trace|locate|track) … (a missing girl|missing girl*|missing bride|hidden wife|your ex|my ex|which "
            "refuge|what refuge|her new address|her address)",
            "(bring|brings|return|returns|returning|fetch|fetches|send|take) .. (her|them|{kin}) (back)? (home|to "
            "him|to their families|to the family|to their husbands|to her husband|to the house|with dignity)",
            "(returning|returns|return|bring back|bringing back) (runaway|missing|lost)? ({kin}|girls)",
            "(ring|tell|text|give|send|pass) (you|him|the family|the husband) (with)? .. (the|her|their) (new)? "
            "(address|whereabouts|location)",
            "(new address|refuge location*|refuge address*|missing bride*|hidden wife|find my ex|her whereabouts|"
            "number plate|reg plate|registration plate)",
            "(tracker|tracking app|spyware|gps tag|air tag|airtag) .. (on|in|to)? .. (her|phone|partners|wifes|loved "
            "ones|car|wife)",
            "(read|check|see|monitor|spy on) (her|your partners|your wifes|his) (messages|phone|texts|location|"
            "whatsapp)",
            "(somebody|someone|one of us) always spots her",
            "(went|gone|go) (into|to) (a|the)? refuge … (find|bring|locate|know which)",
            "(wont|will not|refuses to) say where … (find|trace|tracing|volunteers|help)",
            "(family|he|they|husband) can (fetch|collect|find|get|pick) (her|them)",
        ),
        sure(
            "made to meet or go back",
            "Both husband and wife must attend the first meeting together.",
            "Husbands and wives may come together.",
            "both (husband and wife|partners|parties|spouses|of you|him and her) (must|have to|need to|should|are "
            "required)",
            "(even|despite) (where|if|when|with|though)? .. (court order|injunction|non molestation|restraining order)",
            "(go|goes|going|return|move) (back|home)? to (the house|him|her husband|your husband|the marital|her "
            "family|the family home) .. (for|first|before|then|or|until)?",
            "(drop|withdraw|take back) (the|her|your|police|all)? (police)? (case|charges|complaint|statement|"
            "allegations|police case)",
            "(sit|sits|bring|get) (the|them|both)? (couple|victim|both sides|husband and wife) (down|together|round)",
            "(she|wife|the wife|woman|sister) (apologises|must apologise|says sorry|must forgive|should forgive|must "
            "obey|must submit|learns to obey)",
            "(slap|hit|push|beating) (isnt|is not|does not|doesnt|never) .. (end|abuse|a crime|the end)",
            "(training|train|control|controlling|discipline|disciplining|correct) (a|your|the|his) (wife|wives|woman|"
            "missus)",
            "(firm with the hand|firm hand with|be firm with her|when to say no to her|hold the money)",
            "(tell|ring|let|phone|inform) (him|the husband|her husband|the father|dad|his family) (she|that she|know|"
            "where|about her)",
            "(ring|phone|tell|text|contact) (the)? (home|husband|him|family) .. (first|before) (and|that|we)? … (she|"
            "abuse|violence)?",
            "(wives|women) … (submit|obey|provoke*|nag*|stay with) ",
            "(face|meet|confront|sit with|forgive) (your|the|her|their) (abuser|attacker|rapist|ex)",
        ),
        weak(
            "kept from the police",
            "Nobody needs social services.",
            "Nobody needs a ticket.",
            "(police|999|social services|the social|social workers|authorities|courts) .. (make|makes|take|takes|"
            "worse|not needed|interfere|break up|only)",
            "(nobody|no one|dont|do not|no|without|never|not) (needs|need|involve|involving|ring|call|tell|telling|"
            "go to|want) .. (police|social services|the social|999|courts|school|authorities)",
            "(keep it|stays|kept|sort it|settle it) (in|within|inside|among) the (family|community|congregation|"
            "brotherhood)",
            "(before|without) the (community|neighbours|police|school) (hears|knows|finds|get)",
        ),
        weak(
            "honour",
            "Before the family's honour is lost.",
            "An honour to meet you.",
            "(izzat|family honour|honour of the family|honour mediation|honour is|shame on the family|sharam|dignity|"
            "respectable|disgrace*|family name|lost honour)",
        ),
        weak(
            "somebody left",
            "If your wife has left with the children.",
            "If your bus has left.",
            "{wife} … (left|fled|run away|ran away|ran off|gone|disappeared|missing|moved out|walked out|wont say "
            "where|hiding)",
            "(runaway|missing|fled|hidden|disobedient|rebellious) ({kin}|girls|women|wives)",
            "(wife|husband|marriage|married|couple) … (hit*|slap*|violen*|abus*|obey*|respect*|elders)",
        ),
        weak(
            "bringing back",
            "We bring her home.",
            "We bring the shopping home.",
            "(bring|brings|bringing|fetch|get|return|returns) (her|them|{kin}|girls) (back|home)",
            "(reconcil*|reunite*|mediat*|sharia|panchayat|jirga|elders)",
            "(good at|know how to|experts in|ways of) (tracing|finding|locating)",
            "(bring|send) (a)? (photo|picture|reg plate|details) … (her|wife|ex|girl)",
        ),
    ),
    (
        "(for|helping|support for) (women|wives|anyone) (who|whose|that) .. (beaten|hit|controlled|hurt|told)",
        "(to|who|want to|wants to) (stop|change) (hitting|hurting|controlling|abusing)",
        "(if|when) (he|your partner|your husband|someone|a partner|they) … (makes|make|tells|says|hit|hits|beats|"
        "control)",
        "(if your|if he|if she|when your|has your|does your|is your) (partner|ex|husband|wife|boyfriend|he) … "
        "(checks|follows|tracks|reads|watches|controls|finds)",
        "(that is|thats|its|is) (abuse|coercive|control|a crime|stalking|illegal)",
        "(police liaison|missing people|families of|lost contact|mediator|mediation|lasting power|dementia|memory)",
        "(survivor*|forced marriage|honour based|if (he|they|someone|your ex|an ex) (finds|follows|tracks)|check "
        "your phone for|stalk*|worried (he|someone))",
        "(never|not|wont|will not|dont|do not) (tell|ring|contact|give|share|pass|ask you to|make you|meet)",
        "(safe|safely|shes safe|see that she)",
        "(ancestor*|family tree*|war grave*|adopt*|red cross|dementia|goes missing|lost dog*|pets)",
        "(you|children|she) (dont|do not|doesnt|wont|neednt|never) (have to|need to)? (meet|see|go back|face)",
        "(help|helping|support*) (you|her|women|people|them) (to)? (leave|stay safe|get away)",
        "hospital",
        "sister (project|group|charity|site|club|church|service|organisation|company|school)",
    ),
)
