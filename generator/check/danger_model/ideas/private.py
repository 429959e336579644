"""What should stay private: ways in, and other people's lives."""

from __future__ import annotations

PRIVATE = {
    "code": (
        "code|codes|keypad|key pad|padlock|combination|key safe|keysafe|key box|entry code|door code|"
        "alarm|pin for the door|buzzer code|gate code"
    ),
    "figure": ("#|##|1*|2*|3*|4*|5*|6*|7*|8*|9*|0*|double seven|one two three|backwards|the year|upside down"),
    "way_in": (
        "key|keys|door key|master key|fob|latch|on the latch|unlocked|left open|never locked|let yourself|"
        "let yourselves|let himself|lets himself|store keys|just walk in|walk in|walk straight in|never locks|"
        "sticks but never|back door|side door|window open|window is always|never bolted|door open|opening up|"
        "has the spare|spare"
    ),
    "hiding_place": (
        "under the|under a|behind the|behind a|inside the|on the nail|on a nail|on a hook|on the hook|"
        "flowerpot|flowerpots|plant pot|plantpot|mat|doormat|drainpipe|gnome|brick|stone|ledge|lintel|"
        "meter box|meter cupboard|bins|the bin|letterbox|string|porch|shed|gutter|downpipe|hanging basket|"
        "bird box|birdbox|water butt|loose|tin|boot|wellington|hedge|third|second|top of the|above the|"
        "has the spare|off the hook|take it off the hook|in the pot|compost|postbox|sills|window sill|"
        "windowsill|by the gas|behind bin|top step|gatepost|under stage|the stage|woodpile|wood pile|"
        "wheel arch|tyre|peg"
    ),
    "valuables": (
        "safe|cash box|till|float|laptop|laptops|mower|petrol|tools|money is|alarm off|turn the alarm|"
        "alarm is|valuables|jewellery|petty cash|cash float|takings|collection money|collection plate|£1*|"
        "£2*|claims get paid|stash|medals|organ|lead|copper|drugs cupboard|controlled drugs|medicine cabinet"
    ),
    "private_trouble": (
        "sectioned|rehab|drug debt|debts|arrested|arrest|prison|jail|inside for|went inside|custody|"
        "convicted|affair|divorc*|drank|drinks|drinking|drunk|addict*|overdose*|hanged himself|"
        "hanged herself|took her own|took his own|killed himself|lost the baby|lost a baby|miscarr*|abortion|"
        "hiv|cancer|chemo|dementia|memory is going|wandering|breakdown|depress*|psych*|bipolar|schizo*|"
        "on tablets|still on tablets|evicted|behind with their rent|behind with the rent|rent arrears|"
        "bankrupt*|benefit fraud|fraud|stole|stealing|shoplift*|beaten|hit her|hits her|black eye|abused|"
        "abuse|raped|assault*|pregnant by|father of the|in care|taken into care|social services have|"
        "have the kids|asylum was turned|turned down|in hiding|deported|incontinent|nappies|learning disab*|"
        "autistic|used to be|out of prison|stepdaughter|biopsy|tumour|stroke|heart attack|hospice|dying|"
        "stoma|colostomy|hysterectomy|mastectomy|vasectomy|sti|been struggling|is struggling|has struggled|"
        "suicidal|self harm*|tag|on bail|probation|asbo|injunction|bail|years for what|what he did to his|"
        "what she did|done time|just out of|turning it round|taken from mum|taken from|debtors|owes|owing|"
        "in arrears|bailiffs|lost his licence|lost her job|sacked|suspended from|expelled|"
        "excluded from school|adhd|wets|bed wetting|caught stealing|cheated|had a baby|failed asylum|"
        "overstayed|illegal|no papers|on the run|kicked out|thrown out by|using again|relapsed|off the wagon|"
        "hearing voices|mental|suicide|sex offender|flasher|paedophile|groomed|trafficked"
    ),
    "where_somebody_lives": (
        "no 4|next door|lane|close|terrace|row|cottage|avenue|drive|street|the flats|flat|over the shop|"
        "lives at|lives in|lives on|up the road|in our street|opposite|walk|mews|crescent|grove|"
        "from the flats|flats|two doors down|his address|her address|house number|above the"
    ),
    "told_of_one_person": (
        "has been|has had|hasnt|who has|who was|whose|came back|come back|comes back|back from|wont be|"
        "will be away|her own mum|his mum|her mum|his wife|his boy|his son|whos been|been found|"
        "has been found|is going|is still|was found|is now|is back|has the|lost the|got so|in memory of|"
        "please be patient|be kind|keep her in|in your prayers|thanks to everybody|special collection|"
        "collection for|support for the|in aid of|help for|for our friend|our friend|our neighbour|one of our|"
        "turning it round|hes just|shes just|just done|say hello to|please nudge|justice for|pray for|"
        "prayers for|thinking of|lives by herself|such a heart|poor|bless him|bless her"
    ),
}
