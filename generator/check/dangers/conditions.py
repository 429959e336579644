"""Help that has a price that nobody may ask: a vote, one's body, or the names of others given away.

Beside `exploitation.py`, whose signs are of work and of control: here it is a good thing, a parcel, a room or advice,
that is given on a condition.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

HELP_FOR_A_VOTE = Danger(
    "help for a vote",
    "exploitation",
    (
        weak(
            "a vote asked for",
            "Vote for our man in May.",
            "Vote for a name for the hedgehog.",
            "(vote|voting|voted|votes) (for)? .. (our|us|councillor|him|her|slate|party|candidate|man|harkwell|"
            "thursday|may)",
            "(our|the|his) (candidate*|slate|councillor|party) & (board|leaflet*|window|vote|elected|electing|deliver)",
            "(electing|re elect|elect) .. (councillor|our|him|her)",
            "(pledge|promise|swear|sign) .. .. (vote|party|membership|candidate|boycott)",
            "(photo|picture) of (the|your|their) (ballot|vote)",
        ),
        weak(
            "help that is given",
            "Then collect your parcel.",
            "Then collect your child.",
            "(parcel|parcels|hamper|hampers|food|pantry|larder|debt advice|coal|uniform|voucher|vouchers|place in the|"
            "donation)",
        ),
    ),
    (
        "(register|registered|registering|whoever you|however you|no matter how|secret ballot|turnout|hustings|"
        "impartial|never)",
    ),
)
NAMES_GIVEN_AWAY = Danger(
    "names given away",
    "finding_people",
    (
        sure(
            "put up for all to see",
            "Volunteers' home addresses are pinned up in the shop window.",
            "Volunteers' paintings are pinned up in the shop window.",
            "(dates of birth|home addresses|private numbers|home numbers|bank details|medical notes|case notes|client "
            "list|"
            "list of (clients|residents|patients|users)|addresses of (members|clients|volunteers)) & (pinned|"
            "displayed|on "
            "show|put up|posted|read out|left out|for anybody|for anyone|for all|in the window|in the shop window|on "
            "facebook|on the door|on the noticeboard|to copy)",
            "(children|kids|lads|girls|boys|youngsters) (from|in|of|at) (the|our) (home|care home|childrens home|"
            "foster*|"
            "hostel|secure unit) … (live|lives|are|stay|sleep) (in|at|next|opposite|behind|up|by|beside) ",
        ),
        weak(
            "children who are looked after",
            "The children from the home on the Ridge come down.",
            "The children from the school on the Ridge come down.",
            "(children|kids|lads|girls|boys|youngsters) (from|in|of|at) (the|our) (home|care home|childrens home|"
            "hostel|secure "
            "unit|foster*)",
            "(foster|care) (placement|placements|home|family|carer*) .. (is|are)? (at|in|on|opposite|behind|next)",
        ),
        weak(
            "where they live",
            "They live in the double-fronted one next to the vet's.",
            "They love the double-decker bus.",
            "(they|who|she|he) (live|lives|stay|stays|sleep|sleeps) (in|at|next|opposite|behind|above|over|up|by) "
            "(the|to|a|"
            "number|our)",
        ),
        sure(
            "told to officers",
            "We pass names to the Home Office on Mondays.",
            "We pass forms to the Home Office with you.",
            "(pass|passes|passed|share|shares|shared|send|sends|sent|give|gives|gave|hand|hands|report|reports|"
            "forward|"
            "tell|tells|copy) (on|over|across|in)? .. (names|name|list|addresses|address|details|file|number plates|"
            "plates|faces) .. … (home office|officers|enforcement|immigration|border force|authorities|landlord*|"
            "employer*|embassy|husband*)",
            "(rang|ring|rings|tip|tips|tipped|report|reports|reported|phone|phoned) (off)? (the)? (home office|"
            "immigration|enforcement|border force) (about|on|if|when|with)",
            "(report|inform on|shop|name|list) (a|your|any|every|the)? (foreign|illegal|migrant|overstayer*|asylum)",
            "(helpers|volunteers|guard|driver|caretaker|leader|clerk) … (work|works|paid) (with|for) .. (enforcement|"
            "each one|immigration|every one|the home office)",
            "(note|notes|noting|list|lists|count|photograph) .. (plates|faces|houses|names|families) .. … (ukrainian|"
            "foreign*|prayer|mosque|migrant*|asylum|muslim*|refugee*|roma)",
        ),
    ),
    (
        "(never|dont|do not|wont|will not|not|no one|nobody) (ever)? (pass|share|send|give|hand|report|tell|ring|have "
        "to)",
        "(with your (consent|agreement|permission)|if you ask|if you want|with you|for you|on your behalf)",
    ),
)
PAID_IN_KIND = Danger(
    "paid in kind",
    "exploitation",
    (
        sure(
            "a price that is not money",
            "Room for rent, pay with affection not money.",
            "Room for hire, pay with card not cash.",
            "(pay|pays|paid|square|settle|cover|repay|clear|wipe) (it|you|us|me|what you owe|the rent|your rent|him)? "
            ".. (the other way|another way|other ways|with affection|with company|with friendship|by friendship|"
            "upstairs|in the evening|after hours)",
            "(sofa|bed|room|rent|night|lodging*|lads|girls|no bills|trans women) & in kind",
            "(other|another|different) (way|ways) .. .. (pay|square|settle|repay|make it up|thank)",
            "(rent|room|sofa|bed|lodging*|annexe|flat|petrol|shopping|food shop|lessons|loan|fees) & (affection*|by "
            "friendship|friendship not|closeness|flexible boundaries|boundaries flexible|generous if|not shy|one bed|"
            "just the one bed|share my bed|open minded|discreet|be friendly|are friendly|keep him happy|keeps him "
            "happy|for company|company of|soft spot|unattached|full length|your measurements|a kiss)",
            "(fees|room|rent|bed|lodging|shopping|lift|lifts) .. (for|to|waived for) (pretty|slim|young|attractive|"
            "nice looking|good looking) (girls|girl|lads|lad|boys|refugees|ladies|women|students|mums|one|ones)",
            "(gentleman|gentlemen|gents|hosts|host|widower|landlord|landlords|older guys|older men|benefactor|patron|"
            "sponsor) … (choose|chooses|choice|hopes for|prefers the younger|by agreement after|how grateful|generous|"
            "between the two|keep them warm|returns the favour|return the favour|in person in the evening)",
        ),
    ),
    (
        "(never|nobody|no one|not asked|if (a|your|somebody|someone|he|the)|anyone who|has your|asked you|crime|"
        "report|"
        "advice|legal|donat*|dogs|cats|quiz|sponsored)",
    ),
)
