"""What should stay private: ways in, and other people's lives."""

from __future__ import annotations

PRIVATE = {
    "code": (
        "code|codes|keypad|key pad|padlock|combination|key safe|keysafe|key box|entry code|door code|alarm|"
        "pin for the door|buzzer code|gate code|lockbox|lock box|entry system|trades button|hash key|the hash|"
        "the tick|key in|shutter|master code|last years|reverse|clockwise|straight down|four corners|"
        "left right left|fob reader|titanic|coronation|queen died|hastings|never changed|never been changed|"
        "entrance|digits|lock|locks|press|year of the|in reverse|anticlockwise|turn to|twist to|push c|then x|"
        "then y|then z|keybox|coded|punch in|tap in|type in|press c|then the year|the year of|trafalgar|inner door|"
        "gate 1*|put number|and hash|hash on|on machine|opens on|intruder panel|mute the"
    ),
    "figure": ("#|##|1*|2*|3*|4*|5*|6*|7*|8*|9*|0*|double seven|one two three|backwards|the year|upside down"),
    "way_in": (
        "key|keys|door key|master key|fob|latch|on the latch|unlocked|left open|never locked|let yourself|"
        "let yourselves|let himself|lets himself|store keys|just walk in|walk in|walk straight in|never locks|"
        "sticks but never|back door|side door|window open|window is always|never bolted|door open|opening up|"
        "has the spare|spare|pull the string|through the letterbox|reach through|pull it|bolt|shove|kitchen window|"
        "doesnt catch|climb in|gets locked|doesnt lock|really locked|for show|front is always|always open|knock at|"
        "hidden switch|switch for|unlocks|nobodys about|not set|nothings set|alarm not|the trick|lift it|push hard|"
        "lean on|kick it|jiggle|slide the|slides|credit card in|cat flap|fire escape|fire exit|skylight|cellar|"
        "coal hole|bathroom window|sash|no lock|lock is broken|lock broken|broken lock|gate is open|gate open|"
        "propped|wedge|open all night|nobody watching|no cctv|cctv is|camera is|cameras are|dummy camera"
    ),
    "hiding_place": (
        "under the|under a|behind the|behind a|inside the|on the nail|on a nail|on a hook|on the hook|flowerpot|"
        "flowerpots|plant pot|plantpot|mat|doormat|drainpipe|gnome|brick|stone|ledge|lintel|meter box|"
        "meter cupboard|bins|the bin|letterbox|string|porch|shed|gutter|downpipe|hanging basket|bird box|birdbox|"
        "water butt|loose|tin|boot|wellington|hedge|third|second|top of the|above the|has the spare|off the hook|"
        "take it off the hook|in the pot|compost|postbox|sills|window sill|windowsill|by the gas|behind bin|"
        "top step|gatepost|under stage|the stage|woodpile|wood pile|wheel arch|tyre|peg|hollow|extinguisher|"
        "our lady|by the font|font|picture|drawer|drawers|bread bin|head collar|bird table|log pile|logs|"
        "on the end|wheelie|trough|barrel|churn|bunker|behind|under|beneath|inside|on top of|cupboard|shelf|bench|"
        "statue|clock|radiator|piano|noticeboard|fridge|freezer|toilet cistern|cistern|planter|trellis|down pipe|"
        "bucket|watering can|wall box|vase|urn|rockery"
        "|third flowerpot|under a slate|log|milk bottle|end of it|through the letterbox|tap 2|which pot|"
        "which brick"
    ),
    "valuables": (
        "safe|cash box|till|float|laptop|laptops|mower|petrol|tools|money is|alarm off|turn the alarm|alarm is|"
        "valuables|jewellery|petty cash|cash float|takings|collection money|collection plate|£1*|£2*|"
        "claims get paid|stash|medals|organ|lead|copper|drugs cupboard|controlled drugs|medicine cabinet|"
        "chemical store|cash tin|drug cupboard|medication trolley|vestry safe|the safe|tills|honesty box|chemical|"
        "gun cabinet|strong box|poisons|minibus keys|float is|collection box|bar takings|raffle money|subs tin|"
        "trolley|ipads|tablets are|pa system|instruments|silver|chalice|coin|petrol can|diesel|generator|trailer|"
        "minibus|quad"
    ),
    "private_trouble": (
        "sectioned|rehab|drug debt|debts|arrested|arrest|prison|jail|inside for|went inside|custody|convicted|"
        "affair|divorc*|drank|drinks|drinking|drunk|addict*|overdose*|hanged himself|hanged herself|took her own|"
        "took his own|killed himself|lost the baby|lost a baby|miscarr*|abortion|hiv|cancer|chemo|dementia|"
        "memory is going|wandering|breakdown|depress*|psych*|bipolar|schizo*|on tablets|still on tablets|evicted|"
        "behind with their rent|behind with the rent|rent arrears|bankrupt*|benefit fraud|fraud|stole|stealing|"
        "shoplift*|beaten|hit her|hits her|black eye|abused|abuse|raped|assault*|pregnant by|father of the|in care|"
        "taken into care|social services have|have the kids|asylum was turned|turned down|in hiding|deported|"
        "incontinent|nappies|learning disab*|autistic|used to be|out of prison|stepdaughter|biopsy|tumour|stroke|"
        "heart attack|hospice|dying|stoma|colostomy|hysterectomy|mastectomy|vasectomy|sti|been struggling|"
        "is struggling|has struggled|suicidal|self harm*|tag|on bail|probation|asbo|injunction|bail|years for what|"
        "what he did to his|what she did|done time|just out of|turning it round|taken from mum|taken from|debtors|"
        "owes|owing|in arrears|bailiffs|lost his licence|lost her job|sacked|suspended from|expelled|"
        "excluded from school|adhd|wets|bed wetting|caught stealing|cheated|had a baby|failed asylum|overstayed|"
        "illegal|no papers|on the run|kicked out|thrown out by|using again|relapsed|off the wagon|hearing voices|"
        "mental|suicide|sex offender|flasher|paedophile|groomed|trafficked|knocked her about|knocked about|"
        "months gone|two months|not long left|prognos*|is expecting|rages|is inside|free school meals|free meals|"
        "hoarder|filthy|heroin user|banned|has form|owed|still owes|benefits cheat|iva|ptsd|went for his|collapsed|"
        "cant get up|bed bound|nearly blind|always in|universal credit|adhd and|hears voices|ashamed|a donor|"
        "hiv positive|lost custody|sleeping rough|begging|scabies|nits|lice|his wife left|wife left|husband left|"
        "left her|walked out|affair with|caught with|was caught|court case|in court|up in court|community service|"
        "suspended sentence|warning for|final warning|sick pay|on the sick|signed off|on benefits|pip|esa|"
        "kids were taken|was adopted|in foster|special school|statement of needs|ehcp|soiled|accident in|"
        "her bowels|his bowels|bladder|impotent|infertile|ivf|lost it|nervous|voices|drunken|smells|unwashed|"
        "doesnt wash|dirty|starving|left £*|in the halifax|savings of|wont last|terminal|bankrupt twice|"
        "sectioned in|months sober|back in his childhood|on universal credit|debts cleared|benefit income|"
        "beneficiary wall|tagged|hmp|release|living at|another family|take disability money|disability money|"
        "dont answer|success story"
        "|arrears|took the pills|bowel|diagnosis|foster|placement|inquest|hearing|pick up|drinking again|"
        "not told her|has not told|lost the little|off us for|tested positive|scan"
    ),
    "where_somebody_lives": (
        "no 4|next door|lane|close|terrace|row|cottage|avenue|drive|street|the flats|flat|over the shop|lives at|"
        "lives in|lives on|up the road|in our street|opposite|walk|mews|crescent|grove|from the flats|flats|"
        "two doors down|his address|her address|house number|above the"
        "|bungalow with|at her home|at his home|at her own house|at his own house|calling at home|at home at|"
        "in the porch|the drive is empty|lives on her own|lives on his own|end cottage|pump cottage|the one with"
    ),
    "told_of_one_person": (
        "has been|has had|hasnt|who has|who was|whose|came back|come back|comes back|back from|wont be|"
        "will be away|her own mum|his mum|her mum|his wife|his boy|his son|whos been|been found|has been found|"
        "is going|is still|was found|is now|is back|has the|lost the|got so|in memory of|please be patient|be kind|"
        "keep her in|in your prayers|thanks to everybody|special collection|collection for|support for the|"
        "in aid of|help for|for our friend|our friend|our neighbour|one of our|turning it round|hes just|shes just|"
        "just done|say hello to|please nudge|justice for|pray for|prayers for|thinking of|lives by herself|"
        "such a heart|poor|bless him|bless her"
    ),
    "secret_place": (
        "refuge|refuges|safe house|safehouse|sanctuary|hostel for|women and children|women and kids|mums and kids|"
        "abused men|abused women|abusive homes|trafficked women|mums live|the mums|fleeing|family room|"
        "family rooms|self contained|asylum house|staffed all night|emergency beds|the hostel|shelter for|hiding|"
        "safe flat|safe place for|crash pad|house for women|home for women|house for girls|survivors house|"
        "rooms for women"
        "|where the women are|womens house|womens centre|had to flee|given a bed|see the back of us"
    ),
    "landmark": (
        "opposite|next to|behind the|across the road|across from|same landing|neighbours are|view of|view onto|"
        "looking onto|overlooking|overlooks|ring road|you will see|youll see|past the|miles past|first field|"
        "turn left|turn right|left at|right at|third house|last house|end house|corner of|roundabout|over the wall|"
        "slide|gatepost|gateposts|the one by|bay window|front window|ground floor|footbridge|reservoir|"
        "football ground|school places|one side|dentist|taxi firms|taxi drivers|taxis|know it as|the step|"
        "street view|streetview|map|satnav|sat nav|north|east|coordinates|grid ref|three words|postcode|"
        "street sign|in shot|porch|facing|alpacas|the old|half a mile|bus stop|the stop|tram|spire|steeple|chimney|"
        "windmill|water tower|pylon|level crossing|petrol station|chip shop|green door|red door|blue door|"
        "yellow door|blue gate|green gate|red brick|white house|big house|house with|with the|painted|mural|hedge|"
        "monkey puzzle|palm tree|rear of|back of the|above the|entrance is|way in is|round the side|alley|ginnel|"
        "snicket|cul de sac|facing inland|only house|the only house|solar panels|trampoline|pier|war memorial|inn|"
        "coaching inn|ring the bell|wave from|window top|top left|visitors may"
    ),
}
