"""Words that mean much the same, by the name that phrases use for them: `{medicine}`."""

from __future__ import annotations

_PEOPLES = (
    "blacks|whites|asians|africans|indians|pakistanis|bangladeshis|poles|romanians|bulgarians|albanians|lithuanians|"
    "kurds|iraqis|afghans|arabs|somalis|eritreans|nigerians|turks|europeans|gypsies|gipsies|travellers|pikeys|"
    "foreigners|coloureds|ethnics|immigrants|illegals|migrants|refugees|asylum seekers|newcomers from abroad|muslims|"
    "jews|hindus|sikhs|christians|catholics|protestants|buddhists|atheists|unbelievers|non believers|nonbelievers|"
    "heathens|homosexuals|gays|lesbians|trannies|transsexuals|queers|lgbt|lgbtq|cripples|headscarves|headscarfs|"
    "hijabs|burkas|niqabs|turbans|jehovahs witnesses|mormons|sunnis|shias|shia|ahmadis|eastern europeans|ukrainians|"
    "russians|syrians|kosovans|chinese people"
)
_ORIGINS = (
    "black|brown|white|asian|african|caribbean|indian|pakistani|bangladeshi|chinese|polish|romanian|bulgarian|"
    "albanian|lithuanian|kurdish|iraqi|iranian|syrian|afghan|arab|somali|eritrean|sudanese|nigerian|ghanaian|turkish|"
    "ukrainian|eu|european|eastern european|roma|romani|gypsy|traveller|irish|foreign|ethnic|non white|coloured|"
    "migrant|refugee|immigrant|overseas|muslim|islamic|jewish|hindu|sikh|christian|catholic|protestant|non christian|"
    "atheist|gay|lesbian|trans|transgender|queer|bisexual|homosexual|disabled"
)
_CREEDS = (
    f"{_ORIGINS}|islam|jew|jews|muslims|black african|black caribbean|south asian|white british|straight|heterosexual|"
    f"transsexual|baptised|"
    "english|british|one of them|a traveller|an immigrant|a foreigner|one of that lot"
)
_PEOPLE = (
    "people|persons|men|man|women|woman|families|folk|folks|lads|girls|boys|kids|children|couples|residents|tenants|"
    "nationals|citizens|applicants|pensioners|mums|dads|parents|ladies|types|lot|households|individuals|clients|"
    "members"
)

VOCABULARY = {
    "medicine": (
        "insulin|inhaler*|tablet*|pill|pills|medicat*|medicine*|meds|antidepress*|anti depress*|lithium|methadone|"
        "buprenorphine|subutex|chemo*|radiotherapy|dialysis|statin*|warfarin|blood thinners|antipsych*|epipen*|"
        "treatment|treatments|prescription*|sertraline|fluoxetine|metformin|morphine|antibiotic*|antiretroviral*|"
        "arvs|beta blockers|steroid inhaler|depot|depots|clozapine|levothyroxine|anticonvuls*|the pens|drip|rescue "
        "medic*|epilim|keppra|levetiracetam|valproate|ventolin|apixaban|ramipril|tamoxifen|elvanse|quetiapine|"
        "lamotrigine"
    ),
    "illness": (
        "cancer*|tumour*|leukaemia|stage four|stage 4|hiv|aids|diabet*|type 1|type 2|epilep*|seizure*|multiple "
        "sclerosis|ms|motor neurone|dementia|alzheimer*|autis*|autism|adhd|aspergers|lupus|sickle cell|schizo*|"
        "psychosis|psychotic|bipolar|asthma*|depression|anxiety|ptsd|parkinson*|arthritis|copd|heart disease|heart "
        "failure|heart trouble|kidney disease|infertility|tics|eczema|long covid|crohns|hepatitis|stroke|strokes|"
        "blindness|deafness|blind|deaf|down syndrome|downs|cerebral palsy|high blood pressure|hearing voices|fits"
    ),
    "stop": (
        "stop|stops|stopped|stopping|come off|comes off|coming off|came off|bin|bins|binned|binning|ditch|ditched|"
        "ditching|throw|threw|throwing|thrown|chuck|chucked|chucking|flush|flushed|flushing|quit|quitting|skip|skips|"
        "skipped|skipping|dump|dumped|put down|putting down|put the|lay down|laid down|give up|gave up|giving up|"
        "leave your|leave the|leave all|leave behind|left her|left his|drop|dropped|dropping|swap|swapped|replace|"
        "replaces|replaced|replacing|cut out|get off|got off|getting off|be off|wean|weaned|refuse|refused|refusing|"
        "cancel|cancelled|postpone|miss|pause|halve|reduce|renounce|lose|losing|toss|tossed|surrender|put away|free "
        "of|free from"
    ),
    "vaccine": ("vaccin*|jab|jabs|mmr|immunis*|injections|the needle"),
    "clinician": (
        "doctor|doctors|gp|gps|consultant|consultants|oncologist*|psychiatrist*|nurse|nurses|midwife|midwives|health "
        "visitor|health visitors|hospital|hospitals|paediatrician*|pharmacist*|medics|surgeon*|the nhs|nhs|big "
        "pharma|pharma|mental health team|crisis team|dietitian"
    ),
    "remedy": (
        "herb|herbs|herbal|kernel*|kernals|black salve|bleach|chlorine|chlorine dioxide|mms|drops|tincture*|enema*|"
        "essential oil*|homeopath*|homoeopath*|magnet|magnets|magnetic|crystal|crystals|reiki|fasting|fast|ayurved*|"
        "supplement|supplements|ivermectin|colloidal silver|cbd|mushroom*|juice|juicing|detox*|cleanse|cleanses|"
        "cleansing|alkaline|raw food|oxygen|ozone|turpentine|cinnamon|turmeric|garlic|vitamin|vitamins|urine|prayer|"
        "holy water|anointing|anointed|breathwork|cold water|sunshine|sea water|keto|carnivore|parasite*|frequency|"
        "healer|healing|salt water|hypnosis|hypnotherapy|powder|potion|tonic|tea cure|bee venom|frog|kambo|ayahuasca"
    ),
    "same_sex": (
        "homosexual*|gay|gayness|lesbian*|same sex|ssa|bisexual*|transgender*|gender confus*|gender dysphoria|gender "
        "ideology|sexual sin|sexual brokenness|sodomy|effeminate|going with girls|going with boys|likes other girls|"
        "likes other boys|queerness|lgbt lifestyle|lust|trans identity|trans|sexual orientation|sexual identity|"
        "attraction to men|attraction to women|attracted to men|attracted to women|attracted to girls|attracted to "
        "boys|opposite sex|non binary"
    ),
    "child": (
        "child|childs|children|childrens|kid|kids|toddler*|baby|babies|boy|boys|girl|girls|teen|teens|teenager*|"
        "youngster*|young people|young person|young ones|little ones|pupil*|lad|lads|daughter|daughters|son|sons|"
        "under 16s|under 18s|schoolgirl*|schoolboy*|tots|minors|juniors|gymnasts|student|students|year 7"
    ),
    "girl": (
        "girl|girls|lady|ladies|female|females|woman|women|mum|mums|single mum|single mums|students|lass|lasses|"
        "nanny|nannies|care leaver|care leavers"
    ),
    "kin": ("wife|wives|daughter*|sister|sisters|bride|brides|fiancee|girl|girls|niece|nieces|ex|exs|partner|runaway*"),
    "peoples": _PEOPLES,
    "people": _PEOPLE,
    "majority": (
        "white|whites|english|british|britons|brits|native|indigenous|ethnic english|anglo saxon|born and bred|local "
        "born|english born|british born|uk born|christian|christians|baptised|real english|true british"
    ),
    "wife": ("wife|wives|her|sister|sisters|daughter|daughters|bride|girl|girls|ex|partner|missus|woman|women|mum"),
    "rescue": (
        "999|112|ambulance|ambulances|police|the law|samaritans|paramedic*|social services|social workers|childline"
    ),
    "authority": (
        "dwp|hmrc|home office|jobcentre|job centre|council|town hall|department for work|department of|nhs|police|"
        "fraud team|government|trading standards|county court|environmental health|tax office|inland revenue|"
        "benefits agency|ofgem|pension service|student loans company|border force|border agency|immigration "
        "enforcement|town hall"
    ),
    "weapon": (
        "blade|blades|knife|knives|pepper spray|cs spray|gun|guns|taser*|stun gun*|knuckle duster*|machete*|ammo|"
        "ammunition|sword|swords|baton|batons|zombie knives|crossbow*|airgun*|pistol*"
    ),
    "drug": (
        "weed|cannabis|skunk|spice|ketamine|ket|coke|cocaine|mdma|ecstasy|heroin|methadone|diazepam|valium|vallies|"
        "benzos|pregab*|gabapentin|tramadol|xanax|zopiclone|tren|test and deca|deca|anabolic*|vapes|cans|nos|nitrous|"
        "codeine|dihydrocodeine|blues|subutex|oxy|oxycontin|morphine|ritalin|acid|lsd|magic mushrooms|edibles|"
        "gummies|hash|steroids|fentanyl|speed|crystal meth|melatonin|sleeping tablets|cigarettes|tobacco|booze|baccy|"
        "testosterone"
    ),
    "giftcard": (
        "gift card*|gift voucher*|giftcard*|amazon voucher*|amazon card*|itunes*|steam card*|steam or itunes|steam "
        "voucher*|google play*|apple card*|apple gift*|argos voucher*|argos card*|xbox card*|one4all*|love2shop*|"
        "prepaid card*|paysafe*|top up voucher*|shop voucher*|voucher code|playstation card*|ebay card*|netflix card*"
    ),
    "crypto": ("bitcoin|btc|crypto*|ethereum|usdt|tether|stablecoin|nft|nfts|dogecoin|forex"),
    "papers": (
        "passport|passports|documents|papers|id card|id cards|identity card|visa|visas|bank card|bank cards|brp|"
        "phones|phone|birth certificate|driving licence|eu settlement"
    ),
    "bank": (
        "pin|pin number|card number|bank card|card and pin|card details|long number|three on the back|cvv|security "
        "code|online banking|banking login|banking app|bank login|bank password|bank "
        "log in|post office card|one time code|one time passcode|bank statements "
        "and card|passcode|gateway login|government gateway|uc login|journal password|universal credit login|nhs "
        "login|memorable word"
    ),
    "door": (
        "door|doors|entry|gate|entrance|keypad|key pad|alarm|key safe|keysafe|key safes|key box|keybox|lock box|"
        "lockbox|lock|padlock|barrier|vestry|flat|front|back|side|hall|building|shutter|cupboard|store|shed|intercom|"
        "buzzer|panel"
    ),
    "lock": (
        "keypad|key pad|code|lock code|door code|alarm code|entry code|padlock|lock|lockbox|lock box|keysafe|key safe|"
        "keybox|key box|combination|alarm|codes|door codes|padlocks|keypads|combinations|alarms|entry is by|vestry "
        "keypad|"
        "gate number|door number|entry number|door opens|gate opens|lock opens"
    ),
    "disabled_people": (
        "wheelchair|wheelchairs|wheelchair users|wheelies|electric chair people|scooters|walkers|crutches|chairs and "
        "sticks|deaf|blind|guide dog|guide dogs|hearing aids|hearing aid brigade|learning difficulties|learning "
        "disability|learning disabilities|special needs|downs|down syndrome|tics|autistic|autistics|autism|epileptic|"
        "epileptics|anyone with fits|mental patients|mentally ill|memory problems|dementia|hiv|hepatitis|the disabled|"
        "disabled people|disabled children|disabled kids|stammer|incontinent|handicapped|on the sick"
    ),
    "bother": (
        "put people off|puts people off|put the others off|puts others off|put others off|put the other|off putting|"
        "slow|slows|slow us|hold us up|hold everyone up|hold the others up|hold the|holds up|in the way|get in way|"
        "spoil|spoils|upset people|upset the|upset others|upsets|upsetting|lower the tone|dribble|dribbles|no time to|"
        "not fair on|isnt fair on|its not fair|happier elsewhere|be happier|look elsewhere|elsewhere please|stay home|"
        "stay at home|stay away|best elsewhere|not taken|not carried|find another|find somewhere|find their own|share "
        "cups|cups are shared|we share|a miss|readmitted|readmit|asked not to|shall not sing|may watch but|stop "
        "coming|"
        "keep moving|normal ladies|nice tearoom|the look of|nobody slow|anyone slow|your sort|their sort|the like|had "
        "enough of|without the carers"
    ),
    "seconds_count": (
        "not breathing|stops breathing|stopped breathing|turning blue|goes blue|gos blue|floppy|chest pain|chest "
        "pains|"
        "cardiac arrest|heart attack|face dropping|swells up|swallowed battery|swallowed a battery|fits|fitting|"
        "collapses|collapsed|overdosed|overdose|unconscious|wont wake|baby poorly|baby hot|fevers|event of an "
        "emergency"
    ),
    "body": (
        "group|club|charity|service|project|cafe|choir|scheme|team|organisation|society|trust|committee|branch|"
        "association|lunch club|we|weve|playgroup|support group|coffee morning|pantry|food bank|foodbank|drop in"
    ),
    "group": (
        "group|club|charity|service|project|cafe|choir|scheme|session|sessions|team|organisation|society|trust|"
        "meetings|drop in|circle|class|classes|lunch club|we|we have|weve|it|programme|association|committee|branch|"
        "playgroup|support group|coffee morning|clinic|pantry|food bank|foodbank|helpline|line|shop"
    ),
    "give_up": (
        "bin|binned|bins|binning|ditch|ditched|ditching|throw|threw|throwing|thrown|chuck|chucked|flush|flushed|quit|"
        "quitting|skip|skipped|skipping|come off|comes off|coming off|came off|get yourself off|get off|getting off|"
        "off them|off it|hand back|hand your|back to the chemist|in the car|at the door|put away|put down|lay down|"
        "do without|did without|free yourself|no longer need|no longer needs|not need|dont need|wont need|never need|"
        "doesnt need|wean|weaned|swap|swapped|replace|replaces|replaced|refuse|refused|cancel|cancelled|forget|get "
        "rid|rid of|goodbye to|turn down|turned down|unnecessary|racket|poison|poisons|crutch|toxic|never needed|"
        "stopped taking|stop taking|gave up|give up|giving up|drop your|dropped|leave off|set aside|let go of|threw "
        "out|without|instead of|rather than|no more|a con|a scam|trust the body|let the body|faith not|pointless|"
        "useless|harmful|slavery|chemical|chemicals|lay aside|reduce your|taper|cold turkey"
    ),
    "cure_word": (
        "cure|cures|cured|heals|healed|heal|reverse|reverses|reversed|reversing|melts|melted|shrinks|shrank|"
        "dissolve*|disappear*|vanish*|goes away|went away|went into remission|beats|banish*|eliminat*|eradicat*|"
        "clears|cleared|conquer*|defeat*|undo|undone|gone in|gone within|gone by|rid|free in|normal again|walked "
        "again|see again|hear again|wheelchair behind"
    ),
    "secretly": (
        "dont tell|do not tell|never tell|without telling|not tell|no need to tell|need not tell|neednt tell|dont "
        "mention|do not mention|never mention|without noticing|noticing|not notice|wont notice|without knowing|"
        "without them knowing|need not know|neednt know|doesnt need to know|dont need to know|does not need to know|"
        "needs to know|no one will know|nobody will know|nobody knows|wont know|will not know|must not know|finding "
        "out|find out|finds out|found out|delete it|delete the|delete them|delete after|delete this|between us|"
        "between ourselves|little secret|our secret|a secret|in secret|secretly|keep quiet|keep it quiet|on the "
        "quiet|hush|hush hush|behind her back|behind their backs|to yourself|pretend*|off the record|no trace|own "
        "number|private number|not through|hide it|hiding it|hide the|hide your|hide this|hide from|kept from|secret "
        "from|cover it up|long sleeves|clear your history|disappearing messages|under the radar|wink|what they dont "
        "know|not a word"
    ),
    "home_alone": (
        "my house|my home|my flat|my place|my caravan|my van|my car|my bedroom|my studio|my boat|my farm|my spare "
        "room|at mine|to mine|round mine|his house|his home|his flat|his place|his car|his van|his caravan|his shed|"
        "his study|his bedroom|his boat|leaders house|coachs house|coachs home|pastors house|teachers house|at home "
        "while|spare bedroom|bedroom|overnight|overnights|sleepover*|stay over|stays over|stay the night|big tent|"
        "one leader|same tent|sharing a tent|hotel room|massage|massages|bath time|shower together|changing room "
        "with|just him and|just me and|only me|alone with|on their own with|by themselves with|one at a time|door "
        "shut|door closed|doors closed|lock the door|locked door|out of sight|lifts home|lift home|drive you|drive "
        "them|drives them|picks them up|pick them up|collects them|collect them|picking up|weekend away|camp|no "
        "other adults|mothers are at work|mums are at work|parents are out"
    ),
    "same_sex_child": (
        "wants to be a girl|wants to be a boy|thinks he is a girl|thinks she is a boy|thinks hes a girl|thinks shes "
        "a boy|likes boys|likes girls|says hes gay|says shes gay|says he is gay|says she is gay|gay|lesbian|"
        "transgender|trans|homosexual|homosexuality|bisexual|same sex|ssa|gender confusion|gender identity|gender "
        "confused|tomboy*|effeminate|unmanly"
    ),
    "set_right": (
        "natural desire|natural desires|natural order|door back|way back|put that notion|notion|to rest|phase|grow "
        "out|grew out|heal|heals|healed|cure|cured|overcome|overcame|repent*|temptation*|struggle|struggles|"
        "struggling|unwanted|set free|restored|restore|restores|god made|gods design|gods plan|fitrah|no such thing|"
        "delivered|deliverance|reorient*|realign*|correct|corrected|fix|fixed|fixing|excellent record|success rate|"
        "leave behind|way out|not born|wholeness|brokenness|sinful|marry a|married women|married men|real man|true "
        "woman|become a man|manhood|masculine|feminine|change is possible|desist*"
    ),
    "rejected": (
        "rather|prefer|kept to their|keep to their|stick to their|own kind|own social|own sort|not want|dont want|"
        "unwelcome|not welcome|arent welcome|too many|not mix|dont mix|turned away|banned|trouble|uncomfortable|fit "
        "in|wouldnt fit|put off|not our|separate|go home|send back|sent back|back where|elsewhere please|not for|"
        "cant have|wont have|not have|refuse|refused|barred|stay away|keep away|give offence|bring the tone|lower "
        "the tone|spoil*|dirty|smell*|steal*|thieves|insurance wont|members object*|complain*|older members|regulars|"
        "locals first|look after our own|charity begins|get everything|jump the queue|need not|neednt|sorry"
    ),
    "landmark": (
        "church|chip shop|chippy|fish bar|bakery|bakers|school|station|pub|tesco|tescos|aldi|lidl|asda|sainsburys|"
        "morrisons|waitrose|iceland|spar|co operative|co op|coop|funeralcare|dentist|dentists|crematorium|park|"
        "library|post office|garage|hospital|surgery|health centre|mosque|temple|chapel|cathedral|supermarket|shop|"
        "shops|bus stop|bus station|river|canal|bridge|roundabout|traffic lights|lights|hotel|cemetery|fire station|"
        "police station|cinema|market|takeaway|hairdressers|barbers|launderette|nursery|bank|pharmacy|chemist|"
        "chemists|boots|greggs|mcdonalds|kfc|car park|green|common|leisure centre|swimming pool|baths|gates|"
        "undertakers|factory|mill|town hall|cafe|petrol station|stadium|football ground|university|college|"
        "playground|allotments|butchers|florist|florists|newsagents|off licence|bookies|betting shop|vets|tip|train "
        "line|railway|level crossing|monument|clock tower|war memorial|phone box|post box|water tower|windmill|pond|"
        "lake|docks|harbour|quay|ring road|motorway|retail park|kebab shop|curry house|indian restaurant|chinese|gym|"
        "bingo hall|social club|working mens club|scout hut|community centre|village hall|sports hall|tattoo parlour|"
        "nail bar|charity shop|carpet shop|tyre place|mosque gates|school gates"
    ),
    "figure": "one|two|three|four|five|six|seven|eight|nine|zero|nought|oh|double",
    "small_matter": (
        "missed|lost|bin|bins|pothole*|parking|parked|noise|noisy|litter|dog mess|blocked|broken|council|housing|bus|"
        "street light*|streetlight*|fly tipping|planning|leaves|drains|a tap|wasp*|splinter|graze|scratch|nosebleed|"
        "plaster|"
        "headache|cold|small|minor"
    ),
    "creed": _CREEDS,
    "misused": (
        "pregab*|gabapentin|gabbies|diazepam|valium|vallies|benzos|tramadol|codeine|co codamol|cocodamol|"
        "dihydrocodeine|zopiclone|xanax|temazepam|lorazepam|clonazepam|morphine|oramorph|oxycodone|oxycontin|"
        "fentanyl|methadone|subutex|buprenorphine|ritalin|sleeping tablets|sleepers|ketamine"
    ),
    "a_people": f"{_PEOPLES}|({_ORIGINS}) ({_PEOPLE}|{_PEOPLES})",
}
"""Each group of words as the alternatives of a phrase (`generator/check/phrases.py`)."""
