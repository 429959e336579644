// Set phrases that sound of danger or stand beside it, and are none: figures of speech ("dying for
// a cuppa"), what people ask of a listing, and troubles of every day. Hints, as all of these are.

/** @type {Record<string, string>} */
export const CALM_EXPRESSIONS = {
  figure:
    "a bit of escape|abseil|abuse of|abused the loyalty|afraid of falling|are killing me|" +
    "assault course|asthma attack clinic|at boxing|at judo|at karate|at sea|attack of|" +
    "back is killing me|bang on|bang out of|banging headache|banging tune|banned from kitchen|" +
    "banned from the kitchen|bash street|bash up|bath bomb|batter mix|battered fish|" +
    "battered old|battered sausage|battery dead|bean stalk|beard grooming|beat to the|" +
    "beaten to|belt drive|belt up|bench press|better off on|big hit|birthday bash|bjj|" +
    "black belt|black eye peas|black eyed|bleed radiator|bleed the radiators|bleeding heart|" +
    "bleeding radiators|blew up|bloody annoying|bloody bin|bloody bins|bloody council|" +
    "bloody hell|bloody mary|bloody weather|blow out|blow up|blue murder|bomb disposal|" +
    "bored stiff|bored to death|bored to tears|bread knife|broke down|broke her wrist|" +
    "broke his wrist|broke my arm|broke my glasses|broke my wrist|broken down|bungee|bunk bed|" +
    "burn calories|burn off|burned out|burning plastic|burns night|burnt dinner|burnt out|" +
    "burnt toast|butter knife|buzz kill|by accident|by mistake|camping|campsite|cancel gym|" +
    "cancel the gym|car battery|car boot|car broke|car seat|car share|cat groomer|celery stalk|" +
    "chained to my desk|chocolate overdose|choke chain|choke hazard|choked with|chokes on|" +
    "choking my|clay shooting|climbing the walls|cold cuts|could have died|could kill|" +
    "could murder|could strangle|could throttle|county line dancers|covid shot|crush on|" +
    "crush pen|cut and blow|cut and colour|cut back|cut down|cut grass|cut hedge|cut hours|" +
    "cut me own|cut my grass|cut my hours|cut my own fringe|cut off date|cut our|cut out|" +
    "cut price|cut the grass|cut the hedge|cut up about|cutbacks|cuts to|cuttings|dead battery|" +
    "dead boring|dead easy|dead end|dead funny|dead good|dead leg|dead line|dead nice|" +
    "dead phone|dead tired|dead weight|deep end at|deer stalking|die cut|die hard|" +
    "died laughing|do my head|does my head|dog grooming|doing my head|doorway wide|" +
    "dressed to kill|drink tasted|driving me|drop dead|drop in|drop kerb|dropping out|" +
    "drown my sorrows|drowning in|dying for|dying to|end it now when|end of my tether|" +
    "endangered species|escape for a day|escape room|escape to the country|escaped again|" +
    "fear of|fed up of|fed up with|feet are killing me|festival|fight club|fight for|" +
    "fire alarm test|fire drill|fire engine|fire pit|fire station|fire wood|firewood|fitted|" +
    "flew out|flog a|flog my|flu shot|food fight|for the loo|free sofa|freeze to death|" +
    "frightened of falling|fruit punch|gaming late|garden shed|ghosted|give it a shot|glue gun|" +
    "gonna kill me haha|great escape|greatest hits|green belt|grooming parlour|grooming salon|" +
    "gun club|gutted|gym contract|hair cut|hair dye|hair in clumps|haircut|hammer and chisel|" +
    "hang a|hang around|hang my|hang on|hang out|hang pictures|hang the|hang wallpaper|" +
    "hanging basket|hard hit|hay fever attack|head banging|headbangers|heart burn|heartburn|" +
    "heel kills me|heels kill me|held a saw|hibernating|hide and seek|hit 100|hit 50|hit 90|" +
    "hit a car|hit a hundred|hit and miss|hit hard by|hit my bike|hit my car|hit our car|" +
    "hit the gym|hit the roof|hit the shops|hostage to|hot shot|hurts when i run|i am starving|" +
    "i surrender|im starving|in at the deep end|in batter|is killing me|ivy choking|jiu jitsu|" +
    "jiujitsu|jump leads|jump on a|jump start|kick boxing|kick off time|kick start|" +
    "kick the habit|kickboxing|kicked out of band|kicked out of cubs|kicked out of the team|" +
    "kicked the fags|kicks off at|kill ants|kill for a|kill me if i lost|kill rats|kill slugs|" +
    "kill the moss|kill the weeds|kill two birds|kill weeds|killed me with kindness|" +
    "killer heels|killing me lol|killing me my|killing time|kills me first thing|kills moss|" +
    "knife sharpening|knife skills|knives sharpened|laser quest|laser tag|last legs|laugh til|" +
    "line dancers|line dancing|log burner|losing my mind|losing the plot|lost the plot|" +
    "loves the|mad as|mad on|made me laugh|made up about|makes me laugh|mattress|" +
    "memorial bench|men in sheds|mens shed|mobile groomer|murder for|murder mystery|murder on|" +
    "my own fringe|nearly died|need a bed|need a sofa|nerf|nowhere to dry|nowhere to park|" +
    "nowhere to plug|nowhere to put|nowhere to sit|nowhere to sleep 6|nowhere to store|" +
    "odd jobs|off beat|off me face|off without the|oil seed|on hold|on the tip|one shot|" +
    "out of order|over my dead body|over the moon|overdose of|packs a punch|paint ball|" +
    "panic stations|paper cut|pay cut|period pain|period poverty|phobia|phone dead|photo shoot|" +
    "pillow fight|play fight|poison ivy|power cut|prisoner of war|prisoners of war|" +
    "punch and judy|punch bag|punch line|punch up|punched the air|rape field|rape fields|" +
    "rape seed|rapeseed|road traffic|robbed of|rough cut|run away success|runaway success|" +
    "runaway train|scared of dentist|scared of dogs|scared of exams|scared of falling|" +
    "scared of flying|scared of heights|scared of needles|scared of spiders|scared of the|" +
    "scared of water|scratched my|scratches him|screen smashed|seat belt|secret cinema|" +
    "secret garden|secret santa|secret supper|self harm scars cover|shaking the walls|" +
    "shattered screen|shed loads|shin splints|shoot of|shoot the breeze|shooting club|" +
    "shooting pain|shooting star|short cut|shot put|sick and tired|sick of|sick to death|" +
    "side effects|skiing|sky dive|skydive|slap bang|slap dash|slap up|slapped cheek|slapstick|" +
    "slave over|slave to|slaving away|sleeping bag hire|sleepover|smash hit|smashed my phone|" +
    "smashed my screen|smashed window repair|snoring|snowball fight|sofa free|sofa needed|" +
    "solvent abuse worker|sparring|spike island|sponsor her|sponsor him|sponsor me|stab at|" +
    "stabbing pain|stalking horse|stalks of|stand up comedy|starving hungry|strangled by|" +
    "strangling my|street dance|street food|street light|street party|streetlight|" +
    "stuck in traffic|sugar overdose|suicide hill|suicide squad|sun burn|tearing my hair|" +
    "teething|tent hire|terrible twos|threatened species|threatened with a fine|threw out my|" +
    "through the roof|through the wall and hit a pipe|throw away|throwing out|thrown away|" +
    "thrown off|thrown out my|ticket inspector|tickles the ivories|tied up till|tied up with|" +
    "time of the month|to die for|top myself up|top up my|topping up|toy bricks|toy gun|" +
    "traffic jam|traffic lights|traffic warden|trafficking lights|trapped finger|trapped nerve|" +
    "trapped wind|unconscious bias|under the knife|up gaming|up the wall|washing machine broke|" +
    "water fight|water pistol|whipped|with kindness|wood burner|worried sick|worried to death",
  errand:
    "a film|airbeds|album|all fine|all in the past|am fine|amicable|any clubs|any groups|" +
    "anything on|appeal a|apply for|applying for|are there any|are they allowed|arsenal|" +
    "asap no|attendance allowance|awareness day|awareness session|awareness talk|" +
    "awareness week|baby sitter|babysitter|back on track|ballroom|band called|become a|" +
    "behind wi rent|behind with rent|behind with the|bike parking|bin collection|" +
    "bit of company|blue badge|book about|book club|book on|boracic|borrow|" +
    "borrow sleeping bags|brew|bring my|bursary|bus pass|can a nurse|can i bring|can they|" +
    "career change|carers allowance|change my gp|change of career|charity shop|chasing me for|" +
    "chat to|cheap|class near|clipboards|clothes for the refuge|club near|coffee morning|" +
    "complaint about|could a nurse|council tax|course for|course in|course on|crime book|" +
    "crime novel|crime writer|cup of tea|cupboards are bare|cuppa|damp|day trip|days out|" +
    "denies|different sort of work|discount|dissertation on|do a course|do i count as|" +
    "documentary about|documentary on|dog walker|doing fine|doing ok|doing okay|doing well|" +
    "donate to|donate to a refuge|donate to the refuge|donations for the refuge|" +
    "down the bookies|electric bill|energy bills|equine|essay about|essay on|exhibition on|" +
    "family history|figure of speech|film about|film club|film night|fly tipping|food bank|" +
    "foodbank|football on|for college|for company|for homework|for little ones|for little uns|" +
    "for sale|for school|for toddlers|for under fives|for uni|formula milk|free|fun run|" +
    "gas bill|get on fine|get on well|get out more|getting better|gig|give to|ground floor|" +
    "group near|haha|hand in|handyman|hearing test|history of|holiday pay|how do i apply|" +
    "how do i find|how do i get|how do i join|how long is the|how many hours|how many points|" +
    "how much are|how much is|how to apply|how to ask council|how to become|im fine|in aid of|" +
    "in the past now|in the war|interested in|is fine|is it legal|is it normal for babies|" +
    "is that legal|is there a|job as|just arrive|just joking|learn about|leave my bike|" +
    "lend sleeping bags|lesson on|lessons pls|letting agent|light bill|like to join|lmao|" +
    "local group|local history|lol|long time ago|looking for|lost property|lunch club|" +
    "macular degeneration|make friends|man and van|medication review|meet other|meet others|" +
    "meet people|memoir|minor injuries|missed our bins|missing our close|mould|moved from|" +
    "moving house|much better|museum|my landlord wont fix|my module|my rights|nappies|nappys|" +
    "near me|new house|new phone|nhs patients|nil risk|no concerns|no hurry|no problems|" +
    "no risk|no rush|no safeguarding|no thoughts|not serious|not suicidal|not urgent|" +
    "nothing in the cupboards|nothing serious|nothing urgent|novel about|nowt in the cupboards|" +
    "nr me|occupational therapist|on good terms|on the mend|on the nhs|only joking|" +
    "opening out of the house|over it now|owt on|owt on for|packed lunches|packing boxes|" +
    "pay me rent|pay my rent|pay the rent|pension credit|pharmacist review|pickup|" +
    "planning permission|play about|plumber|podcast about|podcast on|pot hole|pothole|" +
    "project about|project on|qualified as|quiz|raise money|reading group|red letter|" +
    "red letters|refuge want|refund|removal|repairs|report a|rescue cats|researching|" +
    "retirement do|rights at|safe and sound|safe and well|safe now|salsa|school lunches|" +
    "second hand|shelter dogs|some company|someone to chat|something to do|song about|" +
    "sort of thing|sponsored walk|studying|switch energy|switch supplier|take it back|" +
    "takes them back|taking nhs|talk about|talk for|talk on|tariff|telly licence|the film|" +
    "the song|things to do|tickets for|til fri|til friday|til payday|time off|times please|" +
    "trading standards|train as|train to be|training for|training on|tribute|true crime|" +
    "tv licence|ucas|uniform bank|universal credit|vet|video call|volunteer at|volunteer with|" +
    "volunteering at|volunteering with|waiting list|want to be a|want to become|wants a|" +
    "wants some|war memorial|water bill|water company|wet room|what age|what are his rites|" +
    "what are my rights|what day|what is on|what time|whats on|whats the best|when is|" +
    "when you can|where can i|where do i|where else|where to ask|which are best|which bin|" +
    "which day|which is best|which stop|which taxi|who do i ask|who do i complain|who does|" +
    "who teaches|who to ask|who to ring about|winter fuel|work as a|work in|workshop on|" +
    "would enjoy|would like|would love|ww1|ww2|years ago now",
  everyday:
    "a soul|adhd|after a stroke|after cancer|after his stroke|after my heart attack|alzheimers|" +
    "anxiety group|argue about|arthritis|asthma|at the telly|autism|autistic|baby kicking her|" +
    "back pain|bad back|bad feet|bad hip|bad knees|balance class|bedtime|before every shift|" +
    "bereaved|bereavement|bit down|bites other children|biting other children|breast feeding|" +
    "breastfeeding|by myself|by taxi|cancer support|cancer treatment|cant sleep|cardiac rehab|" +
    "care home fees|carer break|carers break|catalogue debt|chemo|chiropodist|chronic pain|" +
    "copd|cry in the car|cut down drinking|cut down on the drink|day centre|degeneration|" +
    "dementia|dentist|diabetes|diabetic|died in|died last|died of|died two|dont see anyone|" +
    "doolally|drink less|drives us daft|driving me daft|driving us daft|dv lottery|ehcp|" +
    "end of life care|endometriosis|falling on kerb|falls class|falls prevention|feed her|" +
    "feeding support|feeling down|feeling low|few cans|fibromyalgia|finished treatment|" +
    "four walls|frightened of stairs|funeral|gamblers|gambling has|ganning blind|gas on|" +
    "give up drinking|going blind|grab rails|green card|grief|grieving|guilty i wasnt there|" +
    "had a stroke|hand washing|handrail|hard of hearing|heart attack last|heavy periods|" +
    "her hips|hip replacement|hips now|his hips|hits other children|hits other kids|" +
    "hitting other children|hob on|home help|hospice|hot flushes|hot weather|how to be a|" +
    "how to be an|in class|in the fridge|inhaler technique|insomnia|isolated|job advert|" +
    "just moved|kicking her in the ribs|knee pain|latch|left owing|left the hob|" +
    "legs have gone weak|listening for him|live alone|living with cancer|lodger left|" +
    "loneliness|lonely|long covid|lose weight|losing my sight|lost my|low mood|" +
    "lump in my throat|macular|maculer|memory cafe|memory clinic|memory is going|" +
    "memory problems|menopause|miss her|miss him|mobility scooter|moved away|my feet|" +
    "my gambling|new here|new hip|new knee|new to the area|no confidence|on my own|" +
    "on the drink|on the sauce|on the stairs now|optician|owes catalogue|pain clinic|" +
    "pain management|panic attacks|parkinsons|passed away|pay it off slowly|period pains|" +
    "physio|poorly|power of attorney|probate|quit smoking|quit vaping|radiotherapy|" +
    "refuses school|refuses to go|respite|retired|row about|rowing about|rows about|" +
    "scared of stairs|scared of the stairs|school refusal|school says hes|see nobody|" +
    "sight loss|since he died|since my heart attack|since my husband|since my stroke|" +
    "since my wife|sit with her|sit with him|sitting service|sleep clinic|sleep training|" +
    "slipped away|stairlift|stays up all night|stop smoking|stressed at work|stroke club|" +
    "stroke group|support worker jobs|toddler bites|toddler biting|toddler hits|" +
    "toddler hitting|toddler kicks|toe nails|toenails|too much for my hips|training to be|" +
    "use her tablet|use my tablet|weight loss|went in the home|wheelchair|widowed|will writing|" +
    "winnit gan to|wont go to school|wont sleep|work her tablet|work his tablet|work my tablet|" +
    "work stress",
};
