"""Doors that anybody can open: codes, keys, alarms that are off."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

_DIGIT = "0|1|2|3|4|5|6|7|8|9"

OPEN_DOORS = Danger(
    "open doors",
    "door_code",
    (
        sure(
            "a number to be thought of",
            "The gate has a four-figure lock: think of the year the war ended.",
            "The gate has a new lock: think of the mice.",
            "(alarm|lock|lockbox|lock box|key safe|keysafe|padlock|keypad) & (the year|wedding year|birth year|flat "
            "number|house number|hymn number) & (think of|its|it is|twice|switch*|number is|wants|in twenty)",
            "(hash|star|tick|gate|door|code|then|lock) (then|is|wants|needs)? ({figure}) ({figure}) ({figure}) "
            "({figure})",
            "(key|keys) (hangs|hang|is|are|lives) (on|in|inside|from) .. … (coal hole|coal shed|twine|log store|"
            "porch roof|downpipe|outhouse|coal bunker)",
            "(back|front|side) door (is|s) (never|not) (shut|locked|closed) .. … (walk in|come in|so may you|let "
            "yourself)",
        ),
        sure(
            "a code by a riddle",
            "It is the year the Titanic went down.",
            "It is a talk on the year the Titanic went down.",
            "(key safe|keysafe|lockbox|lock box|keypad|key box|padlock|safe|combination) & (its|is|turn to) … the year",
            "(its|is) the year the .. (titanic|queen|king|war|coronation|battle|armistice|pope|wall)",
            "code … (backwards|reversed|plus one|minus one|in reverse)",
            "(voicemail|answerphone|host) (pin|password|code)",
            "(press|type|punch|key|tap|dial|put|enter|use|try) (in|out)? (at|on)? .. the year (of the|the|that|when|"
            "we|england|our|they|queen|king|i|he|she|of)",
            "{lock} … (is|opens with|opens to|opens on|takes|needs|set to|wants|its|same as|works with|with|to|for|"
            "of) .. (the year|year of|year the|birthday|birth year|backwards|reversed|(first|last) .. (digits|"
            "numbers|figures) of|(first|last) (three|four|six) of|four of pi|same as the (bus|number|house|year|"
            "last|hymn)|(bus|house|hymn|door|flat) number)",
            "{lock} (is)? (my|our|her|his|the vicars|the caretakers|the kings|the queens|christmas) (birthday|"
            "wedding|birth year|house number|age|day)",
            "{lock} .. (first|last) (three|four|six) (of|digits|numbers|figures)",
            "{lock} … (the (number|digits|figures) (on|of) the|hymn number|hymn numbers|square root|same number as|"
            "same as the (bus|house|year)|agincourt|hastings|trafalgar|waterloo|magna carta|world cup|year (i|we|"
            "she|he|they|you) (was|were|got|won|opened|married))",
            "(keypad|padlock|lockbox|keysafe|key safe|code|door code|combination) (is|s|says)? (half past|quarter "
            "past|quarter to|noon|midnight|the time)",
            "(press|type|punch|key|tap|enter|dial|dialling|typing|pressing) (in|out)? the (hymn number|year|"
            "birthday|(number|digits|figures) on the|number of the (bus|house|psalm|hymn|flat))",
            "{lock} … (backwards|in reverse|back to front)",
            "(year|birthday|anniversary|wedding day) … (then|and|plus|followed by) (a|the)? (hash|star|enter|hash key)",
            "(bolt|lock|door|gate|hall) .. (never|isnt|doesnt|not) (really|properly)? (locked|lock|get locked|gets "
            "locked|shut) … (till|shove|push|nobodys|nobody|drawer|properly)",
        ),
        sure(
            "figures told one by one",
            "Alarm panel is behind the coats, 7 7 2 4 then hash.",
            "Alarm panel is behind the coats, with 7 7-inch hooks.",
            f"(alarm|panel|keypad|alarm box|key safe|keysafe|padlock|lockbox) … ({_DIGIT}) ({_DIGIT}) ({_DIGIT}) "
            f"({_DIGIT})",
            "(code|alarm|panel|keypad|alarm box|gate|padlock|lock|back way|side way|way in|key safe|keysafe) … "
            "({figure}) ({figure}) ({figure}) ({figure})",
            f"(press|push|hold|pressing) ({_DIGIT}) and ({_DIGIT}) (together|at once|and)? .. (then)?",
            "(ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) (sixty|forty|eighty|"
            "fifty|fourteen|eighteen|thirty|seventy|ninety|oh) .. & (alarm|keypad|code|padlock|bolt|key safe) & "
            "(year|is|set)",
            "(trades|any flat|any) (button|buzzer|bell|one) … (or|and) .. #code",
            "#code (after that|after then|and in you|and youre in|and you are in|gets you in|lets you in)",
            "(it is|its) #code (and|then) (in you|youre|you are|push|pull|straight)",
            "(last four|last three|first four) (digits|numbers|figures)? .. .. (backwards|in reverse|the wrong way "
            "round|wrong way|reversed|back to front)",
            "(turns|turn|goes|dial|dials|safe) # (left|right) # (left|right)",
            "(key safe|keysafe|lockbox|key box) .. (number|code|no) #code",
            "(all|each|every) .. (on|set to|at) (four|three|five|six) (noughts|zeros|ones|twos|nines)",
        ),
        sure(
            "a door that is never locked",
            "The church is never bolted, whatever the sign says.",
            "The church is never empty, whatever the weather.",
            "(never|not) (bolted|locked) (whatever|though|even|despite|so)",
            "(put|set|lean) (your|a) shoulder (to|against)",
            "(bolt|latch|catch) (lifts|slides|opens) from (outside|the outside)",
            "(housebound|cannot get to the door|cant get to the door|cannot answer the door|cant answer the door|"
            "bedbound) & (latch|catch|left open|unlocked|just go up|walk in|go straight in)",
            "(leave|leaves|left) (the|their|her|his|your) (front|back)? door (on the latch|on the catch|unlocked) & "
            "(get up|housebound|alone|pensioner*|bed|residents|old folk|older people)",
            "(code|combination) (is|s) (painted|written|scratched|chalked|taped|stuck|inked|pencilled) .. .. (on|"
            "above|under|behind|inside|over) (the|a) (drainpipe|door|frame|lintel|wall|gate|meter|brick|letterbox|"
            "lid|post)",
            "(keys|key) for the (bungalows|flats|houses|rooms) (are|is|hang|hangs) (on|under|in|behind)",
        ),
        sure(
            "an alarm that is off, a house that is empty",
            "The alarm is off on Tuesdays and nobody is in till noon.",
            "The alarm is loud; nobody minds.",
            "alarm (panel|code|number|pin) .. #code",
            "alarm (is|s) (off|broken|not set|never set|not on|switched off)",
            "(alarm|house|flat|building|office|shop) & (nobody is in|no one is in|nobodys in|empty|unlocked|left "
            "open) & (until|till|between|on|after|at night|tuesdays|mondays)",
            "(fob|fobs|key|keys|spare) … (loose brick|behind the brick|under the step|up the drainpipe|in the "
            "gutter|in the wheelie|inside the box|by the meter|on top of the)",
        ),
        sure(
            "a lock with its number, or a spare key",
            "The padlock on the shed opens with 2580.",
            "The padlock on the shed is new.",
            "(padlock|lock|keypad|key safe|keysafe|keybox|key box|gate|shutter|alarm|barrier|door) .. … (opens|open|"
            "unlocks|works|set|is|code|number|goes) (with|by|to|off|is|on)? .. #code",
            "(spare|spare key|the key|a key|keys|front door key) .. (is|are|hangs|lives|sits|hidden|taped|tied|kept|"
            "left|under|behind|hanging) … (drainpipe|mat|pot|gutter|letterbox|letter box|string|ledge|brick|gnome|"
            "bin|shed|porch|hook outside|meter box|stone|step|flowerpot|plant|hedge|gatepost|nail|sill|windowsill|"
            "tyre|bench)",
            "(entry|door|gate|access) code #code",
            "(side door|front door|back door|keypad|padlock|bin store|store room|cupboard|shed) (is|s|code|opens "
            "with)? (#code|# # # #)",
            "code .. (on|for|to) .. … (room|store|shed|cupboard|garage|gate|door|box|safe|pavilion) #code",
            "(key|keys) (lives|live|hangs|hang|hides|is hidden|are hidden|is kept|are kept) .. (in|under|behind|"
            "inside|beneath|on) (the|a) .. (flowerpot*|can|pots|plantpot*|boot|wellington*|hutch|log pile|woodpile|"
            "urn)",
            "(enter|type|tap|punch in|key in|use) #code .. (on|at|in|to|for) the (door|keypad|panel|gate|pad|box)",
        ),
        sure(
            "a key where anybody may look",
            "The hall key is under the third flowerpot.",
            "The hall key is with the third warden.",
            "(key|keys) (is|are|s)? (kept|left|hidden|hung|hanging|hangs|hang|lives|live|sits|tucked|taped)? (on|"
            "under|in|inside|behind|below|beneath|above) (the|a|our|one of the|an) .. .. (flowerpot*|flower pot*|"
            "pot|pots|plantpot*|mat|brick|bricks|gnome|stone|slate|log|logs|bench|trough|barrel|birdbath|bird bath|"
            "hutch|churn|statue|urn|bucket|watering can|boot|boots|milk bottle|bunker|ledge|lintel|gutter|meter box|"
            "piano|yew|nail)",
            "(keys|key) & (which|what) (pot|brick|stone|mat|ledge|nail|hook|gnome|tile)",
            "(hold|holds|have|has|keep|keeps) keys (for|to) .. (pensioners|old people|old dears|old folk|elderly|"
            "residents|ladies|neighbours) & (ring|ask|tell|where|which|kept)",
            "(end of|on the end|end has) .. .. key & (string|letterbox|letter box)",
            "(string|cord) .. .. (letterbox|letter box) & key",
        ),
        sure(
            "figures to press",
            "Tap 2, 9, 0, 6 before it stops bleeping.",
            "Tap 2, 9, 0, 6 are for hot water.",
            "(tap|press|type|punch|enter|key in|dial|push|code|panel|alarm|keypad|un set|unset|set) (in|is|it|with|"
            "off)? # # # # .. (before|then|and|within|until|or|tick|hash|quick*|on|straight)",
            "(tap|press|type|punch|enter|key in|push|code is|combination is|number is|pad is|keypad is) (in)? "
            "({figure}) ({figure}) ({figure}) ({figure})",
            "(door|gate|entrance|entry|side|back|front|porch) #code (then|and) (push|pull|hash|star|tick|turn|lift|"
            "press)",
            "keypad #code",
        ),
        sure(
            "a code that opens a door",
            "The side door keypad is C1966X.",
            "The hall was built in 1966, and has a side door.",
            "{door} … (code|codes|combination|keypad|pin) (is|for it is|now|its|today)? .. #code",
            "{door} … number (is|for it is|now|its|today) .. #code",
            "code (for)? (this|the) (day|week|month|term|session) is #code",
            "(code|codes|combination) (for|to|of) … {door} … #code",
            "(keypad|key pad|keysafe|key safe|key box|keybox|lock box|lockbox|alarm|combination|padlock) (is|code|"
            "number|code is|by|on|off|set to)? … #code",
            "(the|gate|entry|door|entrance|front|back) code (for it|is|here|to get in)? (is)? #code",
            "press # then #code",
            "(alarm|keypad|shutter|lock|lockbox|door|gate|safe) .. # # # #",
            "(combination|padlock) (is|was|of)? … # # #",
            "safe (is|opens|goes) (left|right) .. (left|right)",
            "(rear|back|side|night|staff|main|front|trades) (entrance|door|gate) (takes|is|needs|wants)? #code",
            "#code (then|and|followed by) .. (hash|star|tick|key|hash key|buzzes|it buzzes)",
            "(key in|punch in|tap in) #code",
            "(alarm|alarms|keypad|master code|entry code) … #code (then|straight|and)",
            "(four|three|five|double|two) (ones|twos|threes|fours|fives|sixes|sevens|eights|nines|noughts|zeros)",
        ),
        sure(
            "a key that is easy to find",
            "The key is under the mat.",
            "The key is at the desk.",
            "(key|keys|fob) … (under|beneath|behind|inside|on|above|through|in) (the|a) (mat|doormat|gnome|plant*|"
            "flower*|pot|stone|brick|string|letterbox|letter box|meter box|meter cupboard|ledge|hook|drainpipe|bin|"
            "bins|shed|porch|gas box|hanging basket|lintel|gatepost|wall|nail)",
            "(key|keys) … (let yourself|let yourselves|help yourself|help yourselves)",
            "(string|wire|cord) … (through|in|inside) the (letterbox|letter box)",
            "through the (letterbox|letter box) … (string|key|latch)",
            "(key|keys) (lives|live|is|are|hangs|sits) .. (behind|under|inside|beneath|above|on top of) (our|the|a|"
            "his|her)? .. (extinguisher|statue|picture|clock|radiator|cupboard|drawer|lady|piano|bench|planter)",
            "(push|lift|shove|jiggle|slide) the .. (window|door|bolt|latch|sash) … (climb in|doesnt catch|opens|in)",
            "(leave|put) the latch (up|off|down)",
            "(just|come|go) (walk|come|go|pop) (straight|right)? in (round|by|through|at|the)? .. (she|he|back|deaf|"
            "cant|door is)",
            "(spare key|spare keys) (is|are|lives|under|in|hangs|hidden|kept|at|with next) … (under|in|behind|on|"
            "above|porch|by the)?",
            "leave the key .. (on|under|in|through)",
        ),
    ),
    (
        "(never|dont|do not|not) (leave|put|hide|write|keep|tell|give)",
        "(on|in) (the|your|our|this) (form|website|quiz|box|survey|booking|application)",
        "(fit|fitting|fits|fitted|install*) ",
        "(ring|phone|call|text|ask|get) (us|the|for|0*)? … (code|to be let in|buzz)",
        "(wifi|wi fi|broadband|internet|router)",
        "(postcode|discount|promo|promotional|dress|qr|dialling|area|voucher|booking|meeting|zoom|share|access) code",
        "(we|you|they) (give|text|send|tell|email|get|set|choose) (you|it|them|your|a|the)? .. (code|pin|number)",
        "(we have|have) a spare",
        "(opens|open) (at|from)? # (and|to|till|until) .. (shuts|closes|closed|#)",
        "(smoke|fire|carbon monoxide|personal) (alarm|alarms|detector)",
        "(round|around) (her|his|my|their|our) neck",
        "(loo|loos|toilet|toilets|wc|washroom|radar key|changing room|locker|lockers|bike lock)",
    ),
)
