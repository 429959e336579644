"""People shut out without a rule being said: shown the gate, asked where their people are from, thought to spoil "
"it."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

SHUT_OUT = Danger(
    "shut out without a word of it",
    "exclusion",
    (
        sure(
            "goodwill used up",
            "Travellers have used up our goodwill.",
            "Travellers have filled our hall with song.",
            "({a_people}|hotel people|hotel lot) … (used up|run out of|lost) (our|the|all) .. (goodwill|patience|"
            "welcome|chance*)",
            "({peoples}|the syrians|syrians) … (thank them to|would thank them|have their own .. .. now)",
            "(full veil|veil|veils|hijab|hijabs|turban|turbans) … (cry|frighten*|upset|upsets|uneasy|nervous|ask them)",
            "(first language|mother tongue) (is|s)? (not|isnt) english … (not got the time|no time|try the|go to|"
            "elsewhere|cannot help|cant help)",
            "(wheelchairs|pushchairs|scooters|frames|guide dogs) … (take up|takes up) .. … (none|too much|too many|"
            "limit)",
            "(works best|easier|happier|nicer|better) if (everybody|everyone|we all|all of us|people) .. (are|is|"
            "was|were) .. (christened|christian|baptised|english|british|white|local|born|straight|the same)",
            "only .. .. (a|with a) mum and (a)? dad",
        ),
        sure(
            "couples of one sort",
            "Married couples only, and by that we mean a man and a woman.",
            "Married couples, and by that we mean anybody.",
            "(married|couple|couples|marriage|marriages|families) & (only|mean|means|strictly|real|proper|between) "
            "& (a man and a woman|one man and one woman|man and woman|man and wife|husband and wife|husbands and "
            "wives)",
            "(two|three|some|a couple of|a pair of) (chaps|lads|men|women|girls|ladies|blokes|fellows|gays|lesbians|"
            "gents) (tried|came|asked|turned up|applied|wanted|danced) … (shown|sent|turned|told|asked to leave|"
            "refused|not again|put out|marched)",
            "(was|were|be|been|are|is) shown the (gate|door|way out)",
        ),
        sure(
            "asked where their people are from",
            "We ask where your people are from.",
            "We ask where your bus is from.",
            "(ask|asks|asked|check|checks|want to know|tell us|find out|see) .. where (your people|your family|your "
            "parents|your folks|you really|they really|people really) (are|is|come|comes|came|were)",
            "(like|likes|prefer|prefers|want|wants|keep|keeps|keeping|kept) (to keep)? (it|things|the (club|group|"
            "village|street|hall|estate)|our (club|village|street|estate)) .. (as it was|the way it was|how it was|"
            "as it always was|white|english|among ourselves) & (where|surname|accent|people|sort|from|born|apply|"
            "place)",
        ),
        sure(
            "those who spoil it",
            "We would rather wheelchairs stayed away, they spoil the dancing.",
            "We would rather wheelchairs came in by the side, it is level.",
            "(rather|prefer|kinder|better|best|easier) .. .. ({disabled_people}) .. (stay*|stop*|kept|keep|went|go|"
            "did|not|find|found|be|were)",
            "({disabled_people}|autism or the like) … (stayed|stay|keep|kept|left|leave) (away|out|off|at home|"
            "elsewhere)",
            "({disabled_people}|autism) & (upsets the|upset the|spoil the|spoils the|spoil it|slows the|slow the|"
            "lower the|frighten the|frightens the|put the others|not what people)",
        ),
        sure(
            "a price by where somebody was born",
            "£3, and £6 for anyone born abroad.",
            "£3, and £6 for anyone who can spare it.",
            "(£#|free|half price|double) .. for .. (anyone|anybody|those|people|members)? .. (born (abroad|overseas|"
            "elsewhere|outside)|not british|not english|from abroad)",
            "(free|cheaper|half price|a discount) for (white|whites|the english|white british|ethnic british|"
            "christian) .. (pensioners|people|families|members|residents|mums|households|folk|ladies|men|women|"
            "children|only)",
            "(whites|christians|white people|white pensioners) (go|get in|eat|come|are)? (free|half price|first)",
        ),
        sure(
            "told by a name or an accent",
            "We may say we are full if the name isn't a British one.",
            "We may say we are full if the name isn't on the list.",
            "(surname|surnames|name|names) (isnt|is not|arent|are not|doesnt sound|dont sound) .. (british|english|"
            "christian|local|white|from here|one of ours)",
            "(people|those|anyone|anybody|folk|members|families) with (a|an)? (proper|good|old)? (english|british|"
            "local|christian) (surname*|name|names)",
            "(accent|accents) … (cannot|cant|not) (follow|understand|make out) … (asked to|leave|queue|elsewhere|"
            "turned)",
            "(hear|tell|see|sounds) .. (you|they) (are|re|come)? not from (here|round here|these parts|england)",
            "(here|lived here|been here) before .. .. ({peoples}|somalis|syrians|poles|roma) (came|arrived|moved in|"
            "turned up|got here)",
        ),
        sure(
            "sent to their own",
            "Muslim families should ask at their mosque instead.",
            "Muslim families should ask at the desk for halal.",
            "({a_people}|muslim families|others|the rest) … (should|can|must|may|would|please|to) (ask|go|try|use|"
            "apply) .. (at|to)? (their|the) (mosque|temple|gurdwara|synagogue|embassy|imam|own people|own church) "
            "(instead)?",
            "apart from (the)? ({peoples})",
            "(dont|do not|not to|never) bring (anyone|anybody|people|residents|clients|patients)? .. from the .. .. "
            "(home|hostel|hotel|site|camp|unit|disability home)",
            "(for)? people with all their (faculties|marbles|senses|wits)",
            "(veil|veils|hijab|hijabs|headscarf|turban|turbans|niqab*) (come|comes|must come|has to come|have to "
            "come) off",
        ),
        sure(
            "the look of them",
            "Wheelchairs make the place look like a hospital.",
            "Wheelchairs make the ramp worth its cost.",
            "(wheelchair|wheelchairs|in a chair|in chairs|white sticks|walking frames|disabled people|guide dogs) … "
            "(make the place|look like a hospital|depress*|clutter*|puts the others off|put the others off|lowers "
            "the|hard to look|to look at)",
            "(people|anyone|anybody|those|someone|folk|members) (with|who has|who have) (hiv|aids|hepatitis|tb) … "
            "(hatch|own cup|own mug|own plate*|own cutlery|served outside|sit apart|not use|keep off|separate)",
            "(hiv|aids) (are|is) served (outside|apart|last)",
        ),
        sure(
            "not for women",
            "We get more done without the girls, so we no longer take them.",
            "We get more done with the girls, so we take more of them.",
            "(get|got|gets) (more|on better|further) .. without (the)? (girls|women|ladies|wives)",
            "(has|have|weve|we) stopped taking (girls|women|ladies|{peoples})",
            "(second incomes|pin money) ",
            "(man and lady|lady and gentleman|man and woman|boy and girl|husband and wife) only",
            "(two|a pair of|couple of) (fellows|men|ladies|women|chaps|lads|girls|blokes|gents) .. .. (together|arm "
            "in arm|hand in hand|holding hands) … (asked|told|sent|given|shown|stop*|sit down)",
            "gay couples … (dont|do not|not) come .. (as|together|couples)",
        ),
        sure(
            "food for worship",
            "Others may have a parcel once they've come to worship three Sundays running.",
            "Others may have a parcel once they have come to the desk.",
            "(parcel|parcels|food|meal|meals|voucher|vouchers|help|grant|grants) … (once|until|till|when|if) .. "
            "(theyve|they have|they|you have|youve|you|he has|people) (come|been|worshipped|attended|sat|joined) "
            "(to|at|in|through)? .. (worship|church|mass|services|service|prayers|bible|sundays|alpha)",
            "(parcel|parcels|meal|meals|voucher*) for (everyone|anyone|those|people) who (has been|have been|comes|"
            "come|came|attend*|worship*) (at|to)? .. (services|church|worship|mass|sundays)",
            "(food|parcel|parcels|meals) (are|is) (only|just)? (for|free to|kept for) (christian|church|believing|"
            "muslim) (households|members|families|homes)",
        ),
        weak(
            "their own arrangements",
            "They have their own arrangements and need not come.",
            "They have their own cups and spoons.",
            "(have|has|got) (their|its|his|her) own (arrangements|food|church|place|places|lot|sort|kind|shops|hall|"
            "day)",
            "(need not|neednt|not|dont|do not|had better not|best not) (come|bother|apply|ask|trouble)",
            "(find somewhere else|somewhere else to go|go elsewhere|try elsewhere|look elsewhere|by the back door|"
            "round the back)",
        ),
        weak(
            "proper people",
            "A lunch for proper village families.",
            "A proper lunch.",
            "(proper|decent|real|genuine|respectable|old|established|born) (village|local|english|british|parish|"
            "christian)? (families|people|folk|villagers|locals)",
            "(proper|decent|real|genuine) (local|english|british|village) (families|people|folk)",
            "(here|village|parish|estate) .. (for)? (three|four|two|many|#)? generations",
            "(newer|new|recent) arrivals",
            "(came|come|arrived) (in|off|over) (on)? (the)? (lorries|lorry|dinghies|boats)",
            "(church folk|our own folk|our own people|our own sort|people like us|folk like us)",
            "(hotel|camp|site|estate) (lot|people|men|families|women|crowd)",
            "those from the (asylum|hotel|site|camp|estate|mosque)",
        ),
    ),
    (
        "(discriminat*|against the law|rights|complain*|report|hate crime|been|were you|turned away because)",
        "(tell us what|let us know what|ask us about|we can|we will|we lend|lend|hire|so that)",
        "(never|nobody is|no one is) (shown|turned|asked|told)",
    ),
)
