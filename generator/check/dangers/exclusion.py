"""People shut out by race, nationality, faith or how they are (Equality Act 2010)."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

EXCLUSION = Danger(
    "exclusion",
    "exclusion",
    (
        sure(
            "a people that is not for",
            "Poles.",
            "Walkers with poles.",
            "@not_for (any|anyone|no|the)? ({peoples}|illegals|overstayers|foreigners|people on benefits from)",
            "@not_for .. .. (zionists|israelis|palestinians|papists|jews|muslims|blacks|gypsies)",
            "@not_for .. .. (from|of|at) (the|that) (synagogue|mosque|gurdwara|mandir|pentecostal church|site)",
            "(headscarves|headscarf|veils|veiled|turbans|prayer mats|hijabs) … (off|asked to leave|not welcome|"
            "barred|no parcel|removed)",
            "£# for ({peoples}|polish|romanian|roma|asylum)",
            "({peoples}) … (other room|different day|come last|if there is any time|pointed to|use the other|at the "
            "end)",
        ),
        sure(
            "others to go elsewhere",
            "Only Sunnis please, others have their own place.",
            "Only beginners please, others have their own night.",
            "(only|just|for) .. {peoples} (please|only|here|allowed|others|and no)",
            "{peoples} & (back entrance|back door|not sit|sit apart|own table|own mugs|after last time|keep an eye|"
            "count the|search*|pay double|deposit|at the back|not invited)",
            "(on benefits|with an accent|with accents|with a record|council tenants|single mothers|unmarried mothers) "
            "… (sorry|need not|neednt|not welcome|not wanted|not taken|look elsewhere|will not be)",
            "(no|not for|sorry no|not|never) (to)? (people|anyone|anybody|those|families|tenants|folk)? (on benefits|"
            "with an accent|with accents|with a record|council tenants|single mothers|unmarried mothers)",
            "(english|white|british|christian) (mums|dads|families|pensioners|lads|women|people|folk|group) & (you "
            "know who|only|first|proper|real|ours|our own|before|keep it)",
            "(christian|muslim|white|british|english|believing) (households|families|people|homes|applicants|"
            "tenants) .. (first|picked first|get|priority|before others)",
            "others need not (ask|apply|come|bother)",
            "(wheelchair|disabled|blind|deaf|autistic) (people|ones|lot|types|kids) … (best not|make the place|not "
            "really|put people off|hold us|slow us|in the way)",
        ),
        sure(
            "a place for some alone",
            "This is a white club and we make no apology.",
            "This is a Black-led club.",
            "(white|whites only|all white|english only speaking|no foreign|british only) (club|group|area|street|pub|"
            "social|night|house|space|estate|neighbourhood|school)",
            "(look|looks|looking|sound|sounds) (english|british|white|christian|normal|like one of us|like us)",
            "(dont|do not|no longer|wont|not) (take|have|serve|let|want|accept|house|cater for|do) .. (ukrainians|"
            "russians|nigerians|irish|welsh|scots|syrians|afghans|indians|chinese|trans|gays|disabled|africans|trans "
            "lot|gay lot|that lot|those people|their sort|your sort|benefits people)",
            "(have|got|has) (their|its) own (centre|club|church|mosque|group|shop|place|day|people) … (use|go|please|"
            "there|that|instead|try)",
            "{peoples} (any more|anymore)",
            "(make no apology|no apologies|without apology|not sorry) & (white|english|british|christian|straight|"
            "traditional|muslim*|foreign*|women)",
            "no {peoples}",
            "(christian|christians|church going|churchgoing|believing|saved) (families|people|homes|couples|"
            "households|mums|children) only",
        ),
        sure(
            "a people turned away",
            "We would rather the Poles kept to their own social.",
            "The Poles have a social of their own here.",
            "{a_people} & {rejected}",
            "(english|british|white|anglo saxon|christian) (stock|blood|descent|heritage|birth|by birth|families "
            "only|faces)",
            "(sounds|sound|looks|look|looking|sounding) (foreign|muslim|asian|african|like a (foreigner|muslim|"
            "terrorist|gypsy|traveller|immigrant|refugee))",
            "(foreign|funny|strange) (sounding|looking|accent|surname|names)",
            "(say what you think|speak your mind|without the pc|no pc|no woke|before they came|how it used to be) & "
            "(english|white|british|stock|country|own)",
            "(member|members) (of|in) (our|the|this|a) (congregation|church|faith|mosque|temple|parish|fellowship) … "
            "(before|only|to get|to receive|in good standing|first)",
            "(good standing|tithe*|proof of baptism|accept jesus|accept christ|accept islam|take shahada|renounce) & "
            "(food|help|give|before|parcel|parcels|bed|first|eat)",
            "(papers|passport|passports|nationality|birthplace|where you were born|immigration status) & (at the "
            "door|before you|surname|foreign|only those|let you in|skin)",
            "(non|un) (whites|white|english|british|christians|believers)",
        ),
        sure(
            "no such people",
            "Sorry, no Travellers.",
            "Sorry, no travel expenses.",
            "(no|not for|no more|never|nor|sorry no|ban|bans|banned|keep out|barring|except for|except|excluding|"
            "excludes) (any|for|the|to)? {a_people}",
            "(dont|do not|cannot|cant|can not|wont|will not|refuse to|never|not able to|unable to|not to) (want|take|"
            "accept|serve|let|house|rent to|admit|allow|cater for|help|be given to|feed|invite|welcome|do|have|mix "
            "with|book) .. {a_people}",
            "{a_people} … (not welcome|not allowed|unwelcome|need not apply|neednt apply|are not admitted|banned|"
            "keep out|stay away|will be asked to leave|cannot be|cant be|arent welcome|arent for|should go elsewhere|"
            "can go elsewhere|are not for|not accepted|will be refused|will be turned away|turned away|not catered|"
            "not served|have their own|best go to|not our)",
            "(not suitable|unsuitable|not appropriate|not open|closed) (for|to) (the)? {a_people}",
            "(gypsies|pikeys|trannies|foreigners|muslims|jews|blacks|travellers|immigrants|homosexuals) (out|go home|"
            "go away)",
            "(sorry no dss|no foreign languages|no headscar*|no hijab*|no burka*|no burqa*|no turban*|no niqab*)",
            "uncomfortable … ({peoples}|foreign)",
            "({peoples}) … uncomfortable",
        ),
        sure(
            "for the majority alone",
            "A group for indigenous Britons only.",
            "A group for new Britons and their neighbours.",
            "(indigenous|native|ethnic|pure|true|real|proper) (british|english|britons|brits|white|europeans|people|"
            "welsh|scots|anglo)",
            "{majority} {people} only",
            "(whites|natives|britons|brits|indigenous|christians|baptised|british born|english born|born and bred) "
            "only",
            "only .. (whites|white people|white men|white women|white families|indigenous|native (british|english)|"
            "british born|english born|born here|christians|baptised)",
            "(reserved|strictly|exclusively|open|just|meant) (to|for) .. (whites|white people|white men|white women|"
            "white families|indigenous|natives|our own people|our own kind|born and bred|english born|british born|"
            "people like us)",
            "(must|have to|need to|should|proof|prove) … (be|are|being|you are) (a|an)? (baptised|practising|born "
            "again|saved|white|british born|english born|of british descent|of english descent|british by birth|"
            "christian|believer|muslim)",
            "(english|british) (descent|blood|stock|parents|heritage) (only|required|please)",
            "(people|those) of no faith",
            "(whites|white people|straight people|heterosexual*|christians|muslims) only",
            "(our|your) own (kind|race|colour|sort)",
            "(white|english|british) (mums|dads|families|pensioners|people|kids|lads) (first|only|before)",
        ),
        sure(
            "shut out by how they are",
            "Men in dresses will be asked to leave.",
            "Men in shirts will be asked to sing.",
            "men in (dresses|frocks|skirts)",
            "(ladies means ladies|women means women|born ones|born ladies|real women only|proper women only|real men "
            "only|normal (lads|people|men|families|kids) only)",
            "(for|only|just) .. normal (lads|people|men|families|kids|folk)",
            "(limp wristed|wheelchair cases|not got the patience|not the patience|mental cases|loonies|nutters|"
            "weirdos|mongs|spastics)",
            "practising (homosexual*|gays|lesbians)",
            "(no|not) (wheelchairs|wheelchair users|disabled people|guide dogs|autistic|special needs) .. (please|"
            "sorry|allowed|they|because|as they)",
        ),
        weak(
            "not for whom",
            "Not for: foreigners.",
            "Not for: under 16s.",
            "@not_for (sorry|we regret|we regret that|we love everyone but|anyone|any|all|but|people who are|those "
            "who are)? ..  {a_people}",
            "(with no english|no english|cant speak english|without english|dont speak english|english not good)",
        ),
        weak(
            "blame",
            "We have had trouble before.",
            "We have had fun before.",
            "(trouble before|had them before|things went missing|went missing|dont belong|steal|stealing|smell*|not "
            "like us|too many of them|our culture|british values|our way of life|health and safety|at the present "
            "time|like to keep it|keep to their own|integrate)",
            "(regret|sorry|afraid|respect)",
        ),
        weak(
            "faith asked for",
            "Bring a letter from your priest first.",
            "Bring a coat.",
            "(letter|reference|proof|certificate) … (priest|pastor|imam|vicar|rabbi|baptism|church)",
            "(attend|come to|join|sit through|stay for) .. (the)? (service|mass|prayers|bible study|sermon) (first|"
            "before|or|to)",
        ),
    ),
    (
        "(refus*|turned away|barred|banned|trouble|separate*|sent back|complain*|uncomfortable|steal*) & (help|"
        "advice|appeal|asylum|claim|claims|support|solicitor|if you|been|housing|home office|tribunal|rights|racis*|"
        "report)",
        "sorry (lads|chaps|fellas)",
        "(nobody|no one|none) (is|are|gets|was|was ever)? turned (away|off|down)",
        "(all|both|alike|everyone) (use|uses|come|comes|eat|eats|share|shares) ",
        "(not for|sorry) .. (profit|long|late)",
        "(not just|not only|no matter|no need|whether|not for profit|nobody minds|regardless|any faith or none|or "
        "none)",
        "(everyone|everybody|all|also|always|very|most|are|is|neighbours|others|friends|families|too) welcome",
        "(somebody|someone|landlord|employer|boss|sign) (said|says|told|tells|wrote) ",
        "(hate crime*|discriminat*|been (called|told|refused|turned)|were (refused|told))",
        "(it is|its|is) (against the law|unlawful|illegal)",
        "(should|can|could) (ring|call|try|contact|go to|speak to)",
        "(dont|do not|neednt|need not|not) (have to|need to|necessary to|required to)? (be|have to be) .. (a)? "
        "(muslim|christian|catholic|jewish|sikh|hindu|religious|member|baptised|british|english|white)",
        "(dont|do not) (have|need) to be",
        "(new|spare|asylum) (cases|appeals|claims)",
        "(charge|charged|fee|fees|cost|costs)",
        "(hand|give|hands|gives|handed|given) .. (straight)? back",
        "(settlement|visa scheme|visa schemes) .. (help|advice|and|clinic)",
    ),
)
