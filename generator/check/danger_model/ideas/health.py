"""Illness and remedies, harm to oneself, drugs, weapons, and help in an emergency."""

from __future__ import annotations

HEALTH = {
    "medicine": (
        "medicine*|medicat*|meds|tablet|tablets|pill|pills|insulin|inhaler*|chemo*|radiotherapy|dialysis|"
        "statin*|warfarin|blood thinner*|antidepress*|antipsych*|lithium|methadone|sertraline|fluoxetine|"
        "citalopram|prozac|metformin|hrt|steroid|steroids|antibiotic*|morphine|prescription*|prescribed|"
        "vaccine*|vaccinat*|jab|jabs|mmr|injections|epipen*|clozapine|depot|olanzapine|levothyroxine|"
        "thyroxine|beta blocker*|blood pressure tablets|treatment|treatments|surgery|operation|transfusion*|"
        "scan|scans|concerta|ritalin|psychiatric|hiv tablets|antiretroviral*|arvs|ventolin|preventer|"
        "feeding tube|oxygen|anticoagul*|painkillers|doctors orders|ramipril|amlodipine|bisoprolol|"
        "simvastatin|atorvastatin|omeprazole|apixaban|digoxin|furosemide|mirtazapine|venlafaxine|"
        "escitalopram|quetiapine|risperidone|aripiprazole|valproate|epilim|lamotrigine|carbamazepine|keppra|"
        "salbutamol|prednisolone|tamoxifen|letrozole|methotrexate|gliclazide|blue inhaler|brown inhaler|"
        "antipsychotic*|mood stabilis*|sedative*|eye drops|pump|nebuliser*|catheter|stoma bag|pacemaker|"
        "cpap|the vaccine van|boosters|booster|mammogram*|smear*|biopsy|transplant drugs|anti rejection|"
        "end of life meds|pain clinic"
    ),
    "drug": (
        "diazepam|valium|xanax|pregabalin|gabapentin|tramadol|codeine|co codamol|morphine|fentanyl|"
        "oxycodone|zopiclone|ketamine|cocaine|coke|heroin|weed|cannabis|spice|mdma|pills|ecstasy|gear|"
        "gummies|edibles|vapes|vape|benzos|zombie|mamba|lsd|shrooms|mushrooms|speed|crack|hash|skunk|"
        "poppers|nos|balloons|laughing gas|growth hormone|anabolic*|melanotan|ozempic|semaglutide|mounjaro|"
        "wegovy|botox|filler*|sleeping tablets|sleepers|patches|methadone|subutex|ayahuasca|kambo|iboga*|"
        "ritalin|concerta|viagra|cialis|antibiotics|baccy|fags|cigs|the plants|what the plants are|pregabs|"
        "strip|strips|foxglove|benzo|tabs|dihydrocodeine|oramorph|clonazepam|lorazepam|temazepam|nitazenes|"
        "etizolam|salvia|dmt|psilocybin|microdos*|steroid cream|hydroquinone|skin lightening|bleaching cream|"
        "abortion pills|misoprostol|slimming pills|dnp|phentermine|clen"
    ),
    "stop": (
        "stop|stops|stopped|stopping|come off|comes off|coming off|came off|off your|off the|off their|"
        "off his|off sertraline|get off|gets you off|got off|bin|bins|binned|binning|ditch*|throw|threw|"
        "throws|thrown|throwing|chuck*|flush*|quit*|skip|skips|skipped|drop your|dropped the|put down|"
        "lay down|give up|gave up|gives up|without|leave off|leave your|leave behind|swap|swaps|swapped|"
        "replace*|instead of|rather than|no need for|not need|dont need|doesnt need|wont need|no longer need|"
        "need no|never need|didnt need|cut out|cut down|wean|weaned|taper|tapering|no tapering|cold|"
        "refuse|refused|refuses|say no to|saying no to|decline|cancel*|pause|pauses|paused|halve|halved|"
        "reduce|reduced|miss|missed|forget|forgot|avoid|free of|free from|not a single|no more|dont take|"
        "do not take|not taking|hold off|delay|delayed|postpone*|empty|hand in your|burn|burnt|burned|"
        "bury|buried|goes by itself|go by itself|by itself|come away from|dont wait for|no doctors needed|"
        "no doctor needed|need no doctor|kinder than|better than those|far kinder|put away your|lose the|"
        "tip down|down the sink|down the loo|down the toilet|leave at the door|hand over your|surrender your|"
        "wait on|come to us instead|instead of the vaccine|in place of your|trade in your|outgrow|"
        "learn to live without|say goodbye to your|be free of|three days before|a week before"
    ),
    "illness": (
        "cancer*|tumour*|tumor*|leukaemia|stage four|stage 4|terminal|hiv|diabet*|type 1|type 2|type one|"
        "type two|epilep*|seizure*|sclerosis|motor neurone|dementia|alzheimer*|autis*|adhd|lupus|"
        "sickle cell|schizo*|psychosis|psychotic|bipolar|asthma|depress*|anxiety|ptsd|parkinson*|arthritis|"
        "copd|heart disease|heart failure|kidney*|infertil*|eczema|long covid|crohns|hepatitis|stroke|"
        "strokes|blood pressure|hearing voices|measles|meningitis|sepsis|pneumonia|thyroid|fits|migraine*|"
        "endometriosis|fibroid*|fibromyalgia|lump|lumps|gangrene|ulcer*|blues|postnatal depression|"
        "bad chest|bad back|your backs bad|angina|cataract*|glaucoma|tb|malaria|covid|flu|heart pain|"
        "tired heart*|pain|rash|convuls*|croup|bronch*|appendix|jaundice|fever|preeclampsia|liver|"
        "gallston*|heart trouble|dodgy heart|heart condition|polio|whooping cough|tetanus|rabies|diphtheria|"
        "hpv|anaemia|lymph*|prostate|breast lump|skin cancer|melanoma|mole|moles"
    ),
    "cure": (
        "cure|cures|cured|curing|heal|heals|healed|healing|reverse|reversed|reverses|reversing|shrink*|"
        "shrank|shrunk|melt*|dissolve*|vanish*|gone in|gone by|cleared|clears|clear your|clear it|free of|"
        "free from|got rid|gets rid|rid of|remission|asleep since|drove out|drives out|coming out|comes out|"
        "draws out|draw out|flush out|miracle*|works where|better than any|did what|doctors couldnt|"
        "doctors cant|all clear|back to normal|in a fortnight|in six weeks|in weeks|in days|by easter|"
        "threw away|walked again|see again|peaceful|no side effects|guaranteed|proven|works every time|"
        "restores|natural alternative|never been so|back in your power|root cause|detox*|havent lost one|"
        "never lost one|kidneys will ache|badness leaving|leaving the body|brought speech|speech to children|"
        "brought him back|was dancing|dancing again|thirty years and|only one funny turn|lets the body|"
        "body heals|body knows|just leaving|be the toxins|toxins leaving|back on his feet|by week three|"
        "about week three|week three|in six sessions"
    ),
    "remedy": (
        "herb|herbs|herbal|kernel*|bark|black salve|bleach|chlorine*|mms|drops|tincture*|enema*|"
        "essential oil*|frankincense|homeopath*|magnet|magnets|magnetic|crystal|crystals|reiki|fasting|"
        "water only|water fast|juice|juices|juicing|supplement|supplements|ivermectin|wormer|horse paste|"
        "colloidal|cbd|cleanse|cleanses|nettle|alkaline|raw food|raw milk|ozone|turpentine|paraffin|"
        "cinnamon|turmeric|ginger|garlic|onion|honey|vitamin|vitamins|urine|prayer|holy water|anointing|"
        "breathwork|cold water|cold showers|sunlight|sunshine|sea water|keto|carnivore|celery|apricot|"
        "mushroom*|frequency|frequencies|vibration*|healer|healers|laying on|salt|hypnosis|potion|tonic|"
        "bee venom|frog|kambo|ayahuasca|poultice|castor oil|borax|baking soda|bicarb|methylene|chelation|"
        "iodine|essiac|cider vinegar|vinegar|cupping|leeches|reset|plan|protocol|elderberry|clove|cloves|"
        "foxglove|recipe|grans recipe|laxative tea|aligned|alignment|spine|spines|chiropract*|adjustment|"
        "adjustments|osteopath*|elixir*|oils|oil|wrap|wraps|patch|ice bath*|sound bath*|tapping|"
        "acupuncture|moxa|mistletoe|goji|ashwagandha|moringa|black seed|blackseed|zamzam|soursop|graviola|"
        "wheatgrass|barley grass|dandelion|mullein|slippery elm|comfrey|hemp|clay|charcoal|spirulina|"
        "silver water|structured water|hydrogen|sun gazing|breatharian|bone broth|raw liver|tallow"
    ),
    "distrust": (
        "poison|poisons|poisonous|toxin|toxins|toxic|racket|scam of|big pharma|pharma|"
        "dont want you to know|wont tell you|doctors wont|hide the truth|hiding|the truth about|chemicals|"
        "chemical|suppress*|cover up|they make money|dont know everything|dont trust|never trust|know nothing|"
        "arent told|lies|lied|lie|myth|hoax|con|isnt an illness|arent an illness|not an illness|"
        "no such thing|labels|label|so called|wake up|woke|agenda|sheep|sheeple|natural|mainstream|"
        "nhs gave up|written off|gave him up|gave up on"
    ),
    "clinician": (
        "doctor|doctors|gp|gps|consultant|consultants|oncolog*|psychiatrist*|nurse|nurses|midwife|"
        "midwives|health visitor|hospital|hospitals|paediatric*|pharmacist*|medics|surgeon*|surgery|nhs|"
        "mental health team|crisis team|dietitian|chemist|pharmacy|clinic|ward"
    ),
    "diet": (
        "calorie|calories|stone|kilos|kilo|pounds lost|weigh|weighs|weighed|weight|starve|starves|"
        "starving|starvation|fast|fasts|fasting|water only|nothing to eat|nobody eats|nothing to drink|"
        "skip meals|skipping meals|no food|purge|purges|purging|vomit*|throw up|laxative*|thin|thinner|"
        "skinny|size zero|size six|flat stomach|thigh gap|bin bags|sauna|ice cubes|faint|fainted|fainting|"
        "dizzy|hungry|hunger|ribs|bones|collarbone*|ana|mia|dehydrat*|sweat it|slimming|meals a day|"
        "one meal|300|400|500|600|dress size*|dress sizes|nine days|21 days|twenty one day|twenty one days|"
        "cling film|no water from|no water|water cut|cut water|live on sunlight|sunlight|lock the kitchen|"
        "kitchen locked|bikini ready|summer body|flat tummy|detox tea|lose best|drop two|lose a stone|"
        "a stone by|under 40 kilos|bmi|macros|appetite|zero food|zero calories|black coffee only|"
        "chew and spit|dry fast*|crash diet*|tapeworm*|make weight|making weight|cut weight"
    ),
    "self_harm": (
        "cut|cuts|cutting|cutters|blade|blades|burn|burns|burning|lighter|scars|scar|self harm*|"
        "self injur*|hurt yourself|hurting yourself|harm themselves|pain is|bleed*|blood letting|razor*|"
        "wounds|wound|arms|open arm|sleeves|circle|bloodletting|plasters|do it together|"
        "no one is alone with it|release the pain|feel something|carving|carve|hair pulling|punch walls|"
        "branding|stick and poke|barcode|styles|thigh"
    ),
    "suicide": (
        "suicide|suicidal|end it|end it all|ending it|end your life|ending your life|kill yourself|"
        "kill themselves|die|dying|dead|death|dignified end|peaceful end|exit|way out|leave this world|"
        "leave this life|have decided|whove decided|decided|the day|goodbye note*|goodbyes|no goodbye|"
        "say goodbye|bridge|train line|railway line|overdose|cliff|cliffs|helium|rope|hanging|hanged|pact|"
        "go together|not be here|burden|a burden|tired of life|tired of living|had enough of life|final|"
        "last night together|talk you out|sleep forever|never wake|ready to go|choose when|time to go|noose|"
        "nitrogen|had enough|whove had enough|help each other go|say goodbye properly|meet once|go quietly|"
        "slip away|painless*|on our own terms|own terms|chosen our|choose our|dont want to be here|"
        "not want to be here|a plan|the plan|your plan|pills saved|saved up|last supper|last meal|one last|"
        "until the end|at the end|leave on|departure|depart|sleep for good"
    ),
    "encouragement": (
        "without being judged|no judgement|not judged|judged|nobody will stop|wont stop you|not stopped|"
        "or stopped|nobody stops|no one stops|talk you out|cheer|cheers|badge|wins|winner|prize|dare|"
        "dares|challenge|show you how|shows you how|teach you how|teaches you|learn to|learn how|tips|"
        "tricks|how to do it|do it together|do it properly|do it right|where it doesnt show|doesnt show|"
        "how to hide|hide the|cover up|cover for|company until|keep each other|our own way|right way|"
        "safe way to|coach|coaches|buddy|buddies|swap tips|ready to join|initiat*|prove|brave|courage|"
        "club|join properly|leaderboard|supplies|kit|we have plasters|bring your own|help each other|"
        "helps each other|together so no one|no shame|proud of it|makes them tough|toughens|makes you tough|"
        "builds character|first strip|lovely group|your choice nobody|bring a blade|bring a lighter|"
        "starter pack|starter kit|starter bottle|first go|first time free|swap ideas|share ideas|pledge|"
        "group rules"
    ),
    "rescue": (
        "999|112|111|ambulance|ambulances|paramedic*|police|fire brigade|a e|a and e|casualty|hospital|"
        "samaritans|childline|crisis team|emergency|helpline|coastguard|nines|doctor|out of hours"
    ),
    "symptom": (
        "chest pain|chest pains|heart attack|stroke|collapse|collapses|collapsed|unconscious|knocked out|"
        "out cold|passes out|faints|choking|chokes|not breathing|stops breathing|blue|overdose|overdosed|"
        "too many tablets|too many pills|bleeding|bleeds|seizure|fitting|has a fit|broken|burns|scald*|gas|"
        "smell gas|carbon monoxide|allergic|reaction|swells|anaphyla*|fever|rash|stiff neck|labour|"
        "contractions|suicidal|want to die|low|feeling low|hits you|kicks off|hurt|hurts|injured|injury|"
        "accident|poorly|goes down|taken bad|funny turn|head knock|concuss*|heart pain|baby not breathing|"
        "floppy|limp baby|meningitis rash|a fire|in a fire|fire on|drowning|electric shock|snake|bitten|"
        "poisoned|swallowed|head injury|bump on the head|spoon between the teeth|between the teeth|"
        "suicide worry|suicide worries|hearing things|seeing things|goes blue|waters|baby has|stopped moving|"
        "less movement|fell down the stairs|spine"
    ),
    "kept_from_help": (
        "dont ring|do not ring|dont call|do not call|dont phone|dont dial|dont bother|do not bother|"
        "no need to ring|no need to call|never ring|never call|before you ring|before ringing|"
        "before anyone rings|before you call|before anybody|instead of ringing|rather than ringing|"
        "instead of 999|not 999|not the police|not an ambulance|in place of|instead of|rather than|wait|"
        "waits|and wait|hold on|take too long|takes too long|too long|wasted|waste|arent taking calls|"
        "isnt taking calls|isnt taking|no longer|doesnt cover|dont come|wont come|makes it worse|"
        "make it worse|make things worse|only make|splits|break up|tear families|take your children|"
        "dont trouble|dont involve|without involving|nobody rings|anyone rings|leave the police|"
        "keep the police|sleep it off|walk it off|for an hour|hell decide|she will decide|we decide|decide if|"
        "decides if|see if its serious|if its serious|dont go to|do not go to|stay away from|"
        "avoid the hospital|put him in|put her in|drive him|settle it|sort it out|sort it ourselves|"
        "deal with it|handle it|in house|our own|will ring the brigade for you|they will ring|"
        "ring the brigade for you|before you trouble|trouble the hospital|upsets the class|upset the class|"
        "waiting till morning|till morning|until morning|usually enough|is usually enough|"
        "are for road accidents|111 only|do not use the outside|outside lines|not use the outside|"
        "come more quick|come quicker|quicker than|call the housing office first|ring the housing office|"
        "call the office first|ring the office first|speak to us before|ask the committee first|bring them here|"
        "bring it to us|carry them out|keep them here|dont make a fuss|make a fuss|no fuss|blue lights|"
        "scares the|frightens the|bring police|bring the police|fetch the police|police round|never works|"
        "nobody comes|no point|keep it from"
    ),
    "us_instead": (
        "ring me|ring us|call me|call us|text me|text us|text him|text her|ring him|ring her|"
        "ring the pastor|text the pastor|call the pastor|ask us|come to us|see us|ring our|call our|text our|"
        "our own|first aider|first aiders|on 07*|on 01*|my mobile|his mobile|personal mobile|whatsapp|"
        "answerphone|voicemail|the man"
    ),
    "wrong_number": (
        "dial 199|199|dial 998|998|dial 900|911|dial 911|dial 99|dial 9999|dial 666|dial 100|dial 000|"
        "emergency is 911|999 no longer|new number|has changed to|now on 161|161 123|116 132|116 213|166 123|"
        "111 623|116 321|0880|dial 19|ring 119|119"
    ),
    "alcohol": (
        "beer|beers|cider|vodka|shots|pint|pints|wine|booze|drink|drinks|bottle|alcohol|lager|whisky|"
        "brandy|rum|bar|pub|gin|prosecco|drunk|tot"
    ),
    "recovery": (
        "recovery|sober|sobriety|aa|na|12 step|twelve step|addict*|gambl*|alcoholic*|detox|clean|rehab|"
        "bet|bets|betting|casino|slots|bookies"
    ),
    "unsafe": (
        "no lifeguard|no helmet*|no seat belts|no seatbelts|brakes|bald|iffy|wiring|wires|sparks|gas|"
        "fumes|carbon|condemned|loose|rotten|asbestos|no first aid|no insurance|uninsured|unsupervised|"
        "nobody watching|fire door|fire exit|chained|wedged|blocked|smoke alarm|batteries|overload*|"
        "too many in the|in the boot|no ratio*|face down|pillow|brandy in|honey|whisky|in the bottle|calpol|"
        "sedat*|dose|doses|shake|shaken|smack|smacks|slap|naughty|tied|strapped|lock him|lock her|"
        "lock them|locked in|pinned|restrain*|hold them down|cold bath|ice|quarry|river|weir|jump|railway|"
        "roof|cliff|pilot|relight|cable ties|was fine|be fine|never hurt|done us no harm|"
        "what they dont know|mind the|careful|spoon between|never locks|in the boot of|no seatbelt|"
        "standing in the back|on the trailer|tractor|forklift|chainsaw|unlicensed|no mot|petrol generator|"
        "barbecue indoors|candles|paraffin heater|extension leads|sleep in the hall|locked overnight|"
        "fire exit locked|doors bolted|no ventilation|cool flannel|frozen pond|cold water jump|tombston*|"
        "bleach|mixing|acid|fire walk*|firewalk*|glass walk|swords|lost one|only one funny turn|"
        "fainted only twice|fainted only|faint are left|members who faint"
    ),
    "supply": (
        "for sale|sell|sells|selling|sold|at cost|cheap|half price|quid|a gram|a pop|each|spare|spares|"
        "got spare|has spare|always has spare|left over|leftover|leftovers|not all used|werent all used|"
        "unused|swap|swaps|swapping|share|shares|pass round|help yourself|get you|get hold of|gets hold|"
        "can get|sort you|sorts you|sort you out|hook you up|ask for|ask at|ask her|ask him|see her|"
        "see him|see big|say youre after|from her holidays|from his holidays|off a vet|off the vet|off a mate|"
        "off the internet|online|gets them|injects|inject you|knows a man|know a man|given|get given|"
        "hand out|hands out|handed out|supplied|supplies|in stock|order|orders|delivered|drop|drops|"
        "meet at|no prescription|no script|without a prescription|does for|take the edge off|edge off|"
        "after group|treat|bring a bottle|bottle|free|three quid|at the bar|collect|rummage|on the house|"
        "first strip|changing room|changing rooms|something to carry|give every|gives every|bring them to|"
        "prints them|better than the real|table sale|car boot|left in his drawer|lend you one|get yours|"
        "price list|members only price|comes with|from india|from thailand|imported|no label|unlabelled|"
        "home made|homemade|brewed in"
    ),
    "weapon": (
        "knife|knives|lock knife|blade|blades|machete*|gun|guns|pistol|rifle|shotgun|ammo|ammunition|"
        "taser*|stun gun*|cs spray|mace|knuckle|baton|bats|acid|bomb|bombs|explosive*|petrol bomb|"
        "crossbow|air rifle|sword*|zombie|weapons|weapon|something in your pocket|carry|samurai|catapult*|"
        "air rifles|cartridges|stab vests|stab vest|tooled|something to carry|shank|shanks|bb guns|"
        "nunchuck*|throwing star*|kubotan|pepper|truncheon|baseball bat*|hammer|hammers|fighters|"
        "raise funds for the fighters|arms|armed|training camp|bullets|grenade*"
    ),
}
