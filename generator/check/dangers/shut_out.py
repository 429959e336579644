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
            "(works best|easier|happier|nicer|better) if (everybody|everyone|we all|all of us|people) .. (are|is|was|"
            "were) .. (christened|christian|baptised|english|british|white|local|born|straight|the same)",
            "only .. .. (a|with a) mum and (a)? dad",
        ),
        sure(
            "couples of one sort",
            "Married couples only, and by that we mean a man and a woman.",
            "Married couples, and by that we mean anybody.",
            "(married|couple|couples|marriage|marriages|families) & (only|mean|means|strictly|real|proper|between) & "
            "(a "
            "man and a woman|one man and one woman|man and woman|man and wife|husband and wife|husbands and wives)",
            "(two|three|some|a couple of|a pair of) (chaps|lads|men|women|girls|ladies|blokes|fellows|gays|lesbians|"
            "gents) "
            "(tried|came|asked|turned up|applied|wanted|danced) … (shown|sent|turned|told|asked to leave|refused|not "
            "again|put out|marched)",
            "(was|were|be|been|are|is) shown the (gate|door|way out)",
        ),
        sure(
            "asked where their people are from",
            "We ask where your people are from.",
            "We ask where your bus is from.",
            "(ask|asks|asked|check|checks|want to know|tell us|find out|see) .. where (your people|your family|your "
            "parents|your folks|you really|they really|people really) (are|is|come|comes|came|were)",
            "(like|likes|prefer|prefers|want|wants|keep|keeps|keeping|kept) (to keep)? (it|things|the (club|group|"
            "village|"
            "street|hall|estate)|our (club|village|street|estate)) .. (as it was|the way it was|how it was|as it "
            "always "
            "was|white|english|among ourselves) & (where|surname|accent|people|sort|from|born|apply|place)",
        ),
        sure(
            "those who spoil it",
            "We would rather wheelchairs stayed away, they spoil the dancing.",
            "We would rather wheelchairs came in by the side, it is level.",
            "(rather|prefer|kinder|better|best|easier) .. .. ({disabled_people}) .. (stay*|stop*|kept|keep|went|go|"
            "did|"
            "not|find|found|be|were)",
            "({disabled_people}|autism or the like) … (stayed|stay|keep|kept|left|leave) (away|out|off|at home|"
            "elsewhere)",
            "({disabled_people}|autism) & (upsets the|upset the|spoil the|spoils the|spoil it|slows the|slow the|"
            "lower "
            "the|frighten the|frightens the|put the others|not what people)",
        ),
        weak(
            "their own arrangements",
            "They have their own arrangements and need not come.",
            "They have their own cups and spoons.",
            "(have|has|got) (their|its|his|her) own (arrangements|food|church|place|lot|sort|kind|shops|hall|day)",
            "(need not|neednt|not|dont|do not|had better not|best not) (come|bother|apply|ask|trouble)",
            "(find somewhere else|somewhere else to go|go elsewhere|try elsewhere|look elsewhere|by the back door|"
            "round the "
            "back)",
        ),
        weak(
            "proper people",
            "A lunch for proper village families.",
            "A proper lunch.",
            "(proper|decent|real|genuine|respectable|old|established|born) (village|local|english|british|parish|"
            "christian)"
            "? (families|people|folk|villagers|locals)",
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
