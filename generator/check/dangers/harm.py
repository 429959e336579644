"""Harm to oneself, and care or places that do harm."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

SELF_HARM = Danger(
    "self harm",
    "self_harm",
    (
        sure(
            "done in a ring, or raced for",
            "A night for people who cut. Bring what you use.",
            "A night for people who knit. Bring what you use.",
            "(people|those|lads|girls) who (cut|purge|starve) (bring|and we|together|in a)? ",
            "(race|racing|bet|compete) .. .. (under|below) (#|five|six|seven|eight) (stone|kilos)",
            "(bridge|cliff|tracks|viaduct|quarry) .. … (stopped pretending|nothing left)",
        ),
        sure(
            "harm that is cheered",
            "Show your cuts, and we cheer the bravest.",
            "Show your cakes, and we cheer the bravest.",
            "(cut|cutting|cuts|scars|burn|burning|purge|purging|blade|blades|starve|starving|anorexia|hurt themselves|"
            "fresh mark) & (ok here|without being (judged|stopped)|nobody stops|no one stops|tell you to stop|clap|"
            "medal*|r medals|so proud|bravest|deepest|compare|new comers must|side room|clean towels|clean blades|we "
            "keep it clean|swap how|show your|post urs|weigh days|weigh day|no counsellors|no lectures|no helpline|"
            "way "
            "to cope|cheer|do it together|others who get it|mean to keep it|a badge|recover* is not|your body and "
            "your)",
            "(no one|nobody|we dont|we do not|dont) .. (stop|stops|stopping) .. (cutting|purging|burning|starving|you "
            "going)",
            "(bridge|viaduct|cliff|cliffs|ledge|tracks|pier|quarry|the sea) & (go together|had enough|no speeches|"
            "nobody holds you|those who have decided|jump|the answer|done with it)",
            "(those|people|anyone|anybody) who have decided .. .. (bring|meet|sit|come|tell no|no phone|dont)?",
            "(sit|sits|stay|stays|be|someone sits) with you .. (while you go|at the end|as you go|until its over|make "
            "sure it works)",
            "(chose|choose|chosen|choosing|pick|picks) (her|his|their|your) own day & (lend|help*|equipment|book|"
            "method|sit)",
            "(calories|kilos|stone|pounds) & (teen*|under 12*|from age|breastfe*|expectant|pregnant|whoever eats|"
            "fainting|pro ana|size zero|stop your periods|ice cubes|out of the group|prom|tiny)",
            "(thinspo|pro ana|proana|ana buddy|ana buddies|size zero)",
        ),
        weak(
            "cutting that nobody minds",
            "A circle where cutting is not judged.",
            "A circle where singing is not judged.",
            "(cutting|cuts|cutters|self harm|self injury|burning|purging|starving) .. (isnt|is not|not|never|wont be|"
            "arent) "
            "(judged|stopped|told|lectured|reported|a problem|talked|frowned)",
        ),
        weak(
            "ways and places shown",
            "We show one another cleaner ways and better places for it.",
            "We show one another photographs of better places.",
            "(show|teach|tell|swap|share|give) .. (one another|each other|you|tips)? .. (ways|places|tips|tricks|"
            "spots) .. "
            "(for it|to do it|of doing it|to hide|on hiding|and places|and better)",
            "(nobody|no one) (calls|rings|tells|reports|phones) (anyone|anybody|home|parents|your|the|mum)",
        ),
        sure(
            "the body starved or emptied",
            "Fainting is normal in week one.",
            "Fainting is frightening, and we can help.",
            "(fainting|faint|dizziness|dizzy|blacking out|blackouts|hair falling|being sick|no periods|periods stop*) "
            "(is|are|"
            "s)? .. (normal|fine|to be expected|a good sign|part of|expected|means it)",
            "(clearing|clears|flushing|empties|emptying) you out .. .. (times a day|all day|every hour)",
            "(cleanse|fast|fasting|detox|juice|water only|nothing but water|skip meals|under 500) & (pregnant|mums to "
            "be|"
            "expecting|in week 2#|in week 3#|breastfeeding|baby comes out|under 16s|type 1s|type ones|diabetics) & "
            "(together|"
            "we do|light|lighter|days|weigh|results|challenge|smaller|easier birth)",
        ),
        sure(
            "a day that is chosen together",
            "We pick the day together and nobody goes alone.",
            "We pick the walk together and nobody goes alone.",
            "(pick|picked|picking|choose|chosen|set) (our|the|a|your) (day|date) & (together|alone|peaceful|canal|go|"
            "goes|bridge)",
            "(no one|nobody|not|wont|we) … (try to)? (stop you|get in the way|talk you round|talk you out of it) & "
            "(end it|going|decided|plan|time is right|times right|cliff|life)",
            "(hurt|cut|burn) together",
            "(bring your own|own) (blade|blades|kit) & (cut|cutting|hurt|self injury|injury|cope)",
            "(dry fast|water fast|no food passes|on water only|without food|nothing but spring water) "
            "& (#|days|forty|week|friday|sunday|fortnight|diabetics|pregnant|faint*)",
        ),
        sure(
            "a sure way, or too little food",
            "We help you do it properly, no failed attempts.",
            "We help you do it properly, no wonky shelves.",
            "(failed attempts|failed attempt|do it right this time|get it right first time|properly this time|wont "
            "wake up|never wake up|go to sleep and not)",
            "(fasting|starving|starve|thin|skinny|purging) (girls|club|girl|challenge|sisters|squad|race|goals)",
            "# (a day|calories|kcal) & (nobody needs|no one needs|girls|secret|hide|mum|challenge|less than|under)",
        ),
        sure(
            "dying or cutting made easy",
            "When you are tired of life, we help with the how.",
            "Tired of your commute? We help with lifts.",
            "(tired of life|tired of living|enough of living|enough of life|had enough of it all|want to die|wish to "
            "die|ready to die|ready to go|end it all|ending it|checking out|last exit|final exit|catch the bus) & "
            "(how|help you|we help|what to take|sit with|with you|company|method|methods|together|pills|supplies|no "
            "questions|wont stop|way|choose|in peace|quietly)",
            "(cut deeper|cutters|cutting club|sh club|how deep|styro)",
            "barcode* (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|girls|club|sisters)",
            "(skinny|seven stone|six stone|five stone|calories|weigh ins|weigh in|purge|purging|laxatives|fasting|"
            "starve|starving|thin) & (tips|buddies|buddy|swap|ways to|girls|without|hide|noticing|race|challenge|"
            "dare|punish*|club for|secret)",
        ),
        sure(
            "help to die or to starve",
            "We help you choose your day and keep you company.",
            "We help you choose your day of the week.",
            "(thinspo|thinspiration|meanspo|pro ana|pro mia|proana|bonespo|ana buddies|ana buddy)",
            "(anorexia|bulimia|starving|purging) .. (is|are) (a|an|not)? .. (gift|choice|lifestyle|discipline|"
            "illness|friend)",
            "(painless way*|exit bag*|suicide pact|die with|die together|suicide method*|how to end it)",
            "(wont|dont|do not|will not|never|no one will|nobody will) (talk|try to talk|stop|argue) (you|anyone|"
            "anybody|people)? (out of it|out of|stop you)",
            "no one will (stop|judge) you … (die|exit|way out|end)",
            "(choose|pick|plan|set) your (day|date|time|way|exit) … (company|till then|together|go|help)",
            "(decided|ready|choose|chosen) to (go|die|end it)",
            "(hide|hiding) (it|food|scars|meals|cuts|weight) .. (from|your|mum)",
            "(dont|do not) (wish|want) to recover",
            "(methods|kit|pills|tips) … (end it|end your life|kill yourself)",
        ),
        sure(
            "weight made a shame",
            "Children are weighed in front of the group.",
            "Babies are weighed at the clinic.",
            "weighed (in|before) (front of|the)",
            "(over target|overweight|too heavy) … (miss|no) (tea|dinner|lunch|food)",
            "({child}|gymnasts|dancers) … (fasting|500 calories|weigh ins|weighins|skip meals)",
        ),
    ),
    (
        "(dont|do not|never|no|not) (compare|talk|show|share|swap|to compare)",
        "(cut|cutting) (down|back|out|hair|grass|hedges|flowers)",
        "(left behind|bereaved|counselling for|blood test|locked away)",
        "(slimming|weight watchers|walk|walking|healthy|cook|cooking|recipe*|diet advice|dietitian|eating disorder*|"
        "beat) & (club|group|class|course|week|join|help|support)",
        "(samaritans|116 123|999|ring us|talk to us|crisis|listening|you are not alone|stay alive|safe)",
        "(if|when) (you|someone|anyone) … (ring|call|tell|talk)",
        "(to stop|worried|spot|signs|recovery from|survivor*)",
        "(cancer|mastectomy|surgery|surgical|operation|operations|transplant|skin graft*|amputee*)",
    ),
)

HARMFUL_CARE = Danger(
    "harmful care",
    "harmful_care",
    (
        sure(
            "put to sleep, or into danger",
            "I put mine to bed at five with a tablet.",
            "I put mine to bed at five with a story.",
            "(put|puts|get|send) (mine|them|him|her|residents|the old ones|the kids|baby) .. (to)? .. (bed|sleep|"
            "down|off) … (tablet|tablets|pill|pills|sedative|sedat*|drops|whisky|calpol|something|medicine)",
            "(brakes|tyres|seat belts|seatbelts|steering|gas|wiring|electrics|boiler|gas fire|fire door|smoke "
            "alarm*) .. (is|are|been|s|has) (iffy|dodgy|gone|bodged|capped off by|broken but|not great|a bit|missing|"
            "disconnected|bald|bypassed)",
            "(no lifeguard|no safety|no helmets|no supervision|no first aid*|unsupervised) & (learn|quarry|lads|kids|"
            "swim|jump|no whining|climb|night|cant swim|boys)",
            "(dont|do not) tell the (council|fire brigade|inspector|inspectors|cqc|ofsted|social workers|health and "
            "safety|fire officer)",
        ),
        sure(
            "kept quiet or shut in",
            "We give the old dears a little something so they sleep.",
            "We give the old dears a little something at Christmas.",
            "(something|a little something|a drop of something|tablet|syrup|calpol|piriton|antihistamine|brandy|"
            "whisky|night nurse) & (sleep|sleeps|quiet|quieten|settle|settles|calm them|knock*|dozy) & (residents|"
            "old dears|children|babies|baby|kids|toddlers|clients|them|him|her|he|she|patients|little ones)",
            "(resident|residents|children|kids|patients|clients|the old folk|service users|toddlers|they|him|her|"
            "wanders|wander) & (locked in|lock them in|lock him in|lock her in|lock the residents|bolt across|put "
            "the bolt|tied|tie them|strapped|chained|restrained|shut in|sedat*|belted|handcuff*|cable tie*)",
            "lock the (residents|children|patients|kids|bedroom doors)",
            "(ceiling|roof|floor|wall|stove|boiler|heater|gas|wiring|stairs|chimney|fire|lift|balcony|brakes|"
            "minibus) & (coming down|leaks|leak|leaking|rotten|sparks|sparking|dodgy|collaps*|hole|fumes|faulty|"
            "fails|failed|smokes|loose|gone) & (mind|come in|leave a window|never mind|ignore|careful|still|anyway|"
            "but|doze|if you|dont worry|dont tell)",
            "(only me|just me|nobody else|one of us) & (residents|patients|children|toddlers|night|dementia)",
            "(well|will|we) (smack|slap|cane|thrash|belt|spank|discipline) (him|her|them|your|the)",
        ),
        sure(
            "people tied, held down or drugged",
            "We pin them till they stop fighting.",
            "Pin the poster to the board.",
            "(pin|pins|tie|ties|strap|straps|chain|chains|hold|restrain|lock|locks) (them|him|her|the child|the "
            "children|kids|residents) (down|in|up|to|till|until|into|still)",
            "(crush|slip|hide) (something|tablets|pills|a tablet|medicine) (in|into) (the|their|her|his)",
            "put (tablets|pills|a tablet|medicine) (in|into) (the|their|her|his)",
            "put something (in|into) (their|her|his|the (tea|drink|food|squash|milk|dinner|juice|pudding))",
            "(family|families|mum|relatives) .. (neednt|need not|doesnt need to|dont need to) (be told|know)",
            "holding therapy",
            "(smack|slap|cane|beat|spank|belt) (them|children|kids|him|her|boys|girls|a child|the naughty)",
            "(cold bath*|cold shower*|soap in) … (naughty|punish*|misbehav*|wet)",
            "(high dose|dose of) .. hormone",
            "(reverse|reversal|reversing) … (abortion|the pill)",
            "abortion (pill)? reversal",
            "abortion pill … reverse",
            "past life regression",
            "(bring|brought) it on (yourself|themselves)",
        ),
        sure(
            "a place that is not safe",
            "The floor upstairs has been condemned but folk may sleep there.",
            "The old boiler has been replaced.",
            "(is|been|are|was) condemned … (but|still|welcome|mind)",
            "(took|taken|take|pulled) (the|out)? .. (battery|batteries) out",
            "(boiler|heater|stove|fire) … fumes",
            "fire (door|exit) .. (chained|locked|blocked|nailed|screwed)",
            "(no staff|no adults|nobody|unsupervised) (until|till|for the first|with|there) … ",
            "(toddlers|kids|children|little ones|babies) … (no staff|unsupervised|on their own|by themselves)",
            "(alarm|detector|alarms) … (switched off|turned off|disconnected|taken down|took)",
            "(keeps|keep) an eye … (community service|bail|tag|probation)",
            "(smoke alarm|fire alarm|wiring|brakes|seat belts|seatbelts|mot) (doesnt|dont|does not|never) (work*|"
            "worry|bother)",
        ),
    ),
    (
        "(bag|bags|coat|coats|bike|bikes|belongings|valuables|phones|things|kit|tools|scooters|shoes|keys) … "
        "(lock|locks|chain|tie|strap)",
        "(lock|locks|chain|tie|strap) (it|them|your bike|bikes|everything) (up)? (in|to) (the|a|our)? "
        "(locker*|shed|rack*|cupboard|railing*|bike|office)",
        "(your choice|up to you|in confidence|be believed|forced marriage|your family)",
        "(awareness|first aid course|how to tell|why you never|never leave) ",
        "(closed|shut|moved|not meeting|mended|repaired|fixed|being|until|while|reported|report) & (ceiling|roof|"
        "floor|boiler|heating|wiring|lift|stairs|minibus)",
        "(landlord|council|repair|repairs|damp|tenants|advice)",
        "(free|replace|check*|fit|new|changed) … (batter*|alarm*)",
        "never (shake|smack|hit|slap)",
        "(dont|do not|we never) (smack|tie|hold|pin)",
    ),
)
