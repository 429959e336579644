"""Medicines passed on by somebody who is no prescriber, and known by a nickname: "Baz has pregabalin".

A kind of its own beside `sales.py`, because no price and no shop is named. The medicines are those that the NHS warns
are misused or sold on: to say that a person has them, where people look for help, is to say whom to ask.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

PASSED_ON = Danger(
    "medicine passed on",
    "drugs_or_weapons",
    (
        sure(
            "medicines that go round",
            "Our Ritalin library started when Jo's son had some over.",
            "Our toy library started when Jo's son had some over.",
            "({misused}|meds|tablets|pills|hormone|hormones|oestrogen|testosterone|patches|painkillers|"
            "antidepressants) (lending|library|pantry|swap|swapping|exchange|shelf|stash|pool|table|tin|jar)",
            "(leave|take|borrow) (a|one|two|an) (vial|strip|box|packet|patch) (and)? (leave|take|borrow|put)",
            "(shared|common|group) (stash|supply|stock|jar) of .. (hormones|pills|tablets|meds|{misused})",
            "(antibiotics|painkillers|wormer|ket|steroids|insulin) … (cattle|vets|feed store|for horses|for the horses|"
            "from the farm|off a vet|measure you)",
            "(brownies|cakes|cookies|gummies|fudge|tea|mushrooms|truffles) & (hash|magic sort|strong stuff|measures "
            "out|microdose*|grows it in|half a one|for anyone low|bad nerves|takes the edge)",
            "(morphine|fentanyl|codeine|opioid) (patches|patch) … (went round|gone to|left with|those in need|godsend|"
            "part used)",
        ),
        sure(
            "guns that go round",
            "The shotgun lives in the hut, and whoever is on nights has a turn.",
            "The shovel lives in the hut, and whoever is on nights has a turn.",
            "(shotgun|shotguns|rifle|rifles|pistol|revolver|air rifle) & (has a turn|share it|swap*|no licence|no "
            "ticket*|never mind tickets|writes it down|going free|spare|dont tell|want rid|just come|to borrow|lent)",
            "(lock knife|lock knives|blade|blades|machete*|knife|pepper spray|something to carry) & (walk home|walking "
            "home|home safe|how to carry|carry it|keep it on you|blade you keep|afraid to walk|new members|free at|"
            "choice of colours|on road|not caught short)",
        ),
        sure(
            "somebody who has some",
            "Baz has pregabalin if your back is bad.",
            "Baz has a bad back.",
            "(has|hes got|shes got|got|gets|keeps|carries|brings|does|sorts|sells|swaps|holds|lends|shares|had|deals|"
            "stocks) (you|us|you out with|them|folk|folks|everyone)? (some|any|a few|a strip of|strips of|a few "
            "strips of|plenty of|spare|the|his|her|their|leftover|left over|extra|old|bits of|enough|cheap|real|"
            "proper|street)? ({misused})",
            "(can|will|could|ll|might|knows how to|knows where to|happy to) (always|usually|probably)? (get|sort|let|"
            "find|give|lend|slip|spare|pass|do|sell|swap) (you|us|hold|folk)? (out|have|of|with)? (some|any|a few|his|"
            "her|their|a strip of|the)? .. ({misused})",
        ),
        sure(
            "where to turn when one's own run out",
            "If you run out of codeine, Pat keeps a few strips in her handbag.",
            "If you run out of milk, Pat keeps a few pints in her fridge.",
            "(run|running|runs|ran|short|low|clean) (out)? of .. ({misused}|meds|tablets|painkillers) … (ask|text|see|"
            "keeps|has|got|brings|pop to|swap|share|handbag|drawer|spare|knows|sorts|sort)",
            "(swap|swaps|share|shares|sharing|pool|lend|lends|borrow|pass on|passes on|hand round|hands round|pass "
            "round|passes round) (your|our|his|her|any|old|some|the|each others|spare)? .. ({misused}|antidepressants|"
            "antibiotics|sleeping pills|strong painkillers)",
            "(bring|save|leave|drop off|hand over) .. (any|your|old|unused|spare|the)? .. (tablets|pills|meds|"
            "medication|"
            "inhalers|painkillers|patches) … (dont|do not|no longer|never|left|finished with) .. … (new home|jar|share|"
            "swap|somebody|someone|others|tin|basket|pool|good use|passes|finds)",
        ),
        weak(
            "a medicine that is misused",
            "Marge will see you right for codeine.",
            "Marge will see you right for coats.",
            "({misused})",
        ),
        weak(
            "to be had of somebody",
            "There is usually some going round on pool night.",
            "There is usually a quiz on pool night.",
            "(has|hes got|shes got|hes|got|gets|have got|weve got) (a bit of|a bit|some|extra|spare|plenty|a few|"
            "enough|"
            "loads|always)",
            "(going|goes|comes|passed|handed|hand|hands) round",
            "(see you right|sees you right|sort you|sorts you|sorted|see you through|tide you over|tides you over|go "
            "short|going short|going spare|to be had|on the go|works wonders|takes the edge|help yourself|no "
            "questions)",
            "knows (somebody|someone|a man|a lad|a fella|a bloke|a woman|people|where)",
            "always (has|got|have|keeps|carries) ",
            "(speak to|ask|see|text|find|look for|have a word with) .. .. (about|for) (your|the|some|a few|a couple)",
            "(off|from) (his|her|their|my|our) (nan|mum|mate|mates|dad|gran|cousin|auntie|missus|neighbour)",
            "(till|until) your (script|prescription|next) ",
        ),
    ),
    (
        "(bin|amnesty|hand in|surrender|no opiates|only the name)",
        "(prescribe*|prescription|scripts|gp|gps|nurse|nurses|doctor|doctors|clinic|clinics|pharmac*|chemist|chemists|"
        "keyworker*|key worker*|programme|safe storage|withdraw*|seizure*|training|interact*|list of|service|"
        "addict*|overdose*|naloxone|driving|dependen*|talk|leaflet)",
        "(anyone|anybody|who|people|somebody|someone|child|patient|patients|person|if you|when you|whether you|if "
        "they) (has|have|had|got|gets|takes|keeps|are on)",
        "(never|dont|do not|not|no one|nobody) (to)? (share|swap|lend|borrow|pass|sell|sells|shares|give|take)",
    ),
)
