// Set phrases that sound of danger or stand beside it, and are none: figures of speech ("dying for
// a cuppa"), what people ask of a listing, and troubles of every day. Hints, as all of these are.

/** @type {Record<string, string>} */
export const CALM_EXPRESSIONS = {
  figure:
    "a bloodbath|a stab at|abseil|abuse of parking|abuse of power|abuse of the bins|" +
    "abused the loyalty|afraid of falling|assault course|asthma attack clinic|at boxing|at judo|" +
    "at karate|at sea|axe throwing|back is killing me|bad blood|bang on|bang out of|" +
    "banging headache|banging tune|banned from kitchen|bash street|bash up|bath bomb|batter mix|" +
    "battered fish|battered old|battered sausage|battery dead|bean stalk|beard grooming|" +
    "beaten eggs|belt drive|belt up|bench press|better off on|big hit|birthday bash|" +
    "bite the bullet|bites me when|biting me ouch|bjj|black belt|black eye peas|black eyed|" +
    "bleed radiator|bleeding heart|bleeding radiators|bleeding stall|blew up|blood bank|" +
    "blood boil|blood donor|blood orange|blood test|blood tests|bloodbath at|bloody annoying|" +
    "bloody bin|bloody bins|bloody council|bloody hell|bloody mary|bloody weather|blow out|" +
    "blow up|blue murder|bomb disposal|bored stiff|bored to death|bored to tears|" +
    "bouncing off the|bread knife|brick wall with|bricking it|bridge club|bridge lessons|" +
    "broke down|broken down|budgie|bullet journal|bullet points|bungee|bunk bed|burn calories|" +
    "burn off|burn the candle|burned out|burning calories|burning plastic|burning question|" +
    "burns night|burnt dinner|burnt out|burnt toast|butter knife|buzz kill|camping|campsite|" +
    "cancel gym|cancel the gym|car battery|car boot|car broke|car seat|car share|carry on films|" +
    "cat groomer|cat scratches him|celery|celery stalk|chained to my desk|" +
    "charges are strangling|chocolate overdose|choke chain|choke hazard|choking my hedge|" +
    "choking my plants|choking my roses|choking up traffic|clay shooting|climbing the walls|" +
    "cold cuts|commute is killing me|could have died of embarrassment|could kill for a|" +
    "could murder a|could murder some|county line dancers|covid shot|crash course|crash diet|" +
    "crash mat|craving|crossword beats me|crush on|crush pen|crying with laughter|cut and blow|" +
    "cut and colour|cut back|cut down|cut grass|cut hedge|cut hours|cut me own fringe|" +
    "cut me own hair|cut my grass|cut my hours|cut my own fringe|cut our|cut out sugar|" +
    "cut price|cut the grass|cut the hedge|cutbacks|cuts to|cutthroat|cutting board|" +
    "cutting edge|cutting mat|cuttings|daffodils|dead battery|dead boring|dead easy|dead end|" +
    "dead end job|dead funny|dead good|dead head|dead heat|dead leg|dead lift|dead line|" +
    "dead nice|dead phone|dead tired|dead weight|dead wood|deadheading|deep end at|" +
    "deer stalking|die cut|die hard|die of boredom|died laughing|do my head|does my head|" +
    "dog grooming|dog hunger|doing my head|doorway wide|driving me bonkers|driving me crazy|" +
    "driving me daft|driving me insane|driving me mad|driving me nuts|driving me potty|" +
    "driving me round|driving me up|drop dead|drop in|drop kerb|dropping out|drown my sorrows|" +
    "drowning in bills|drowning in emails|drowning in forms|drowning in letters|" +
    "drowning in paperwork|drowning in washing|drowning out|dying art|dying breed|dying for a|" +
    "dying for some|dying of boredom|dying on its|dying to get back to|dying to hear|" +
    "dying to join|dying to know|dying to learn|dying to meet|dying to play|dying to read|" +
    "dying to see|dying to show|dying to try|dying trade|eaten alive by midges|end it now when|" +
    "end of my rope with|end of my tether|endangered species|ending it all at|" +
    "ending my contract|enough of everything being|enough of my|enough of the|escape for a day|" +
    "escape room|escape to the country|escaped again|face cooking|face the forms|" +
    "fear of falling|fear of flying|fear of heights|fear of needles|fear of spiders|" +
    "fear of the dentist|fear of water|fed up of|fed up with|feet are killing me|festival|" +
    "fight club|fight for|fight scenes|fighting fit|fire drill|fire engine|fire pit|" +
    "fire station|fire wood|firewood|fit for work|fitted carpet|fitted kitchen|fitted wardrobe|" +
    "flew out|flog a|flog my|flu shot|food fight|for the loo|form beats me|free sofa|" +
    "freezing pipes|frightened of falling|frozen pipes|frozen shoulder|fruit punch|gaming late|" +
    "garden shed|gave up the ghost|gets me down|ghosted|give blood|glue gun|go on her own|" +
    "go on his own|go on holiday|go on the bus|go on the stairs|go on the trip|" +
    "gonna kill me haha if i|goodbye party|great escape|greatest hits|green belt|" +
    "grooming parlour|grooming salon|gun club|gun metal|gutted|gym contract|hack my curtains|" +
    "hair cut|hair dye|hair in clumps|haircut|hammer and chisel|hamster|hang a door|" +
    "hang a picture|hang a tv|hang around|hang my curtains|hang my washing|hang on|hang out|" +
    "hang pictures|hang the bunting|hang the curtains|hang the lights|hang the picture|" +
    "hang the pictures|hang the wallpaper|hang the washing|hang ups|hang wallpaper|" +
    "hanging a picture|hanging basket|hanging baskets|hanging by a thread|hanging the washing|" +
    "hangman|hard hit|hard to swallow|hay fever attack|hay fever is killing me|head banging|" +
    "headbangers|heart burn|heartburn|heat is killing me|heel kills me|heels are killing me|" +
    "heels kill me|held a saw|hibernating|hide and seek|hip is killing me|hit 60|hit 70|hit 80|" +
    "hit and miss|hit hard by|hit my car|hit the gym|hit the roof|hit the shops|hits 100|" +
    "hits 90|hole punch|hot shot|house martins|hunger for|hurts when i run|i surrender|" +
    "in at the deep end|in batter|ivy choking|jiu jitsu|jiujitsu|jump leads|jump on a bike|" +
    "jump on a bus|jump on a call|jump on a train|jump on a trampoline|jump rope|jump start|" +
    "jump start my|jumping mad|keep fit|kick about|kick boxing|kick off time|kick start|" +
    "kick the habit|kick up a fuss|kick up a stink|kickabout|kickboxing|kicked out of cubs|" +
    "kicked the fags|kicks off at|kill a few hours|kill an hour|kill ants|kill for a|" +
    "kill me if i lost|kill rats|kill slugs|kill some time|kill the moss|kill the weeds|" +
    "kill two birds|kill weeds|killed me with kindness|killed the mood|killer heels|" +
    "killing an hour|killing me lol|killing time|killing two hours|kills me first thing|" +
    "kills moss|kitchen fitter|knee is killing me|knees are killing me|knife amnesty|" +
    "knife block|knife sharpening|knife skills|knives sharpened|knocked for six|laser quest|" +
    "laser tag|last legs|last shift after|laugh til|leaving party|legs are killing me|" +
    "like a brick wall|line dancers|line dancing|log burner|losing my mind|losing the plot|" +
    "lost the plot|lost the will to fill|loves the|mad as|mad on|made me laugh|makes me laugh|" +
    "mattress|memorial bench|men in sheds|mens shed|mobile groomer|murder ballads|" +
    "murder for my knees|murder mystery|murder on my back|murder on my feet|murder on my knees|" +
    "murder on the feet|murder on the knees|murder on the orient|my own fringe|nailed it|" +
    "nan broke her wrist|nearly died laughing|nearly died of embarrassment|nearly died of shame|" +
    "neck from my pillow|neck is killing me|need a bed and mattress|need a bed frame|" +
    "need a sofa|nerf|newts|nowhere to dry|nowhere to park|nowhere to plug|nowhere to put|" +
    "nowhere to sit|nowhere to sleep 6|nowhere to store|odd jobs|off beat|off me face|" +
    "off without the|oil seed|on hold|one shot|out of order|out of the car park|" +
    "over my dead body|over the moon|overdose of chocolate|overdose of christmas|" +
    "overdose of sugar|overdose of telly|paint ball|panic stations|paper cut|paper cutting|" +
    "pay cut|period pain|period poverty|phobia|phone dead|photo shoot|pillow fight|play fight|" +
    "point in having|point of an oyster|poison ivy|poison pen|pop ups|power cut|prisoner of war|" +
    "punch and judy|punch bag|punch hole|punch line|punch up|punched the air|rape field|" +
    "rape fields|rape seed|rapeseed|retirement do|road traffic|rough cut|runaway success|" +
    "runaway train|scared of dentist|scared of dogs|scared of exams|scared of falling|" +
    "scared of flying|scared of heights|scared of needles|scared of spiders|scared of the dark|" +
    "scared of the dentist|scared of the doctor|scared of the lift|scared of the water|" +
    "scared of water|screen smashed|seat belt|secret cinema|secret garden|secret santa|" +
    "secret supper|shaking the walls|shattered screen|shed loads|shin splints|" +
    "shoes are killing me|shoot hoops|shoot pool|shoot some hoops|shoot some pool|" +
    "shoot the breeze|shooting club|shooting hoops|shooting of photos|shooting pain|" +
    "shooting star|shopping trolley|short cut|shot put|sick and tired|sick of|" +
    "sick of living next|sick of living with|sick to death|side effects|site beats me|skiing|" +
    "sky dive|skydive|slap bang|slap dash|slap up|slapped cheek|slapstick|slave over|" +
    "slave to fashion|slave to my phone|slave to the gym|slave to the oven|slave to the stove|" +
    "slave to the washing machine|slaving away over|sleeping bag hire|sleepover|smash hit|" +
    "smashed it|smashed my phone|smashing time|snoring|snowball fight|sofa free|sofa needed|" +
    "solvent abuse worker|sparring|spike island|sponsor her|sponsor him|sponsor me|" +
    "stabbed in the back by|stabbing pain|stabs in the dark|stage combat|stalking horse|" +
    "stalks of|stand up comedy|starving hungry|strangled by bindweed|strangled by brambles|" +
    "strangled by ivy|strangled by red tape|strangled by weeds|strangling me any|" +
    "strangling my hedge|strangling my roses|street dance|street food|street light|street party|" +
    "streetlight|stuck in traffic|sugar overdose|suicide hill|suicide squad|sun burn|" +
    "swallow nesting|swallows nesting|talking to a brick wall|tearing my hair|teething|" +
    "tent hire|terrible twos|threatened species|threatened with a fine|threw out my back|" +
    "threw out my old|through the roof|through the wall and hit a pipe|throw away|thrown away|" +
    "thrown out my old|ticket inspector|tickles the ivories|tied up with work|tired of being on|" +
    "tired of living in|to die for|took a beating at|tooth is killing me|top myself up|" +
    "top up my|topping up|toy bricks|toy gun|traffic jam|traffic lights|traffic warden|" +
    "trafficking lights|trapped finger|trapped nerve|trapped wind|trigger finger|trolleys in|" +
    "tulips|unconscious bias|under the knife|up gaming|up the wall|washing machine broke|" +
    "water fight|water pistol|way out sign|website beats me|what is the point of a|" +
    "what is the point of an|whipped cream|whipped up|whipping cream|wood burner|worried sick",
  errand:
    "a film|after my op|airbeds|alarm fitted|alarm for pensioners|album|all better|all fine|" +
    "am fine|amicable|any clubs|any groups|anything on|appeal a|apply for|applying for|" +
    "are there any|arsenal|asap no|attendance allowance|awareness day|awareness session|" +
    "awareness stall|awareness talk|awareness week|baby sitter|babysitter|ballroom|band called|" +
    "battery for co|become a|beginners class|beginners course|behind wi rent|behind with rent|" +
    "behind with the|bike parking|bin collection|bit of company|blue badge|book about|book club|" +
    "book on|boracic|borrow|borrow sleeping bags|brew|bring my|bursary|bus pass|can i bring|" +
    "can they|career change|carers allowance|cast comes off|change my gp|change of career|" +
    "charity shop|chasing me for|chat to|cheap|class near|clipboards|club near|co alarm free|" +
    "coffee morning|coil|complain to pals|could a nurse|council tax|course for|course in|" +
    "course on|crime book|crime novel|crime writer|cup of tea|cupboards are bare|cuppa|damp|" +
    "day trip|days out|denies|different sort of work|discount|dissertation on|do a course|" +
    "do i count as|doctors orders|documentary about|documentary on|dog walker|doing fine|" +
    "doing ok|doing okay|doing well|donate to|donate to a refuge|donate to the refuge|" +
    "down the bookies|electric bill|energy bills|equine|escape to|essay about|essay on|" +
    "exhibition on|family history|film about|film club|film night|fly tipping|food bank|" +
    "foodbank|football on|for beginners|for college|for company|for free|for homework|" +
    "for little ones|for little uns|for my nan|for sale|for school|for toddlers|for uni|" +
    "for women who left|formula milk|free carbon monoxide|free classes|free classes in|" +
    "free parking|fun run|gas bill|gas engineer|gas safety|get on fine|get on well|get out more|" +
    "getting better|gig|give away|give furniture|give to|ground floor|group near|haha|hand in|" +
    "handyman|hearing test|history of|holiday pay|how do i apply|how do i get|how do i join|" +
    "how long is the|how much are|how much is|how to apply|how to ask council|how to become|" +
    "im fine|in the war|inset day|interested in|is fine|is it free|is it legal|is that legal|" +
    "is there a|job as|just arrive|just joking|kids out in|kids out of the house more|" +
    "kids out walking|leaflets about|leaflets on|learn about|leave my bike|lend sleeping bags|" +
    "lesson on|lessons pls|letting agent|level 2|level 3|level two|lift to|light bill|" +
    "like to join|lmao|local group|local history|lol|looking for|lost property|lunch club|" +
    "macular degeneration|make friends|man and van|medication review|meet other|meet others|" +
    "meet people|memoir|minor injuries|missing our close|mould|moved from|moving house|" +
    "much better|museum|my landlord wont fix|my module|my rights|nappies|nappys|near me|" +
    "new house|new phone|nhs patients|nil risk|no concerns|no hurry|no problems|no risk|no rush|" +
    "no safeguarding|no thoughts|not serious|not suicidal|not urgent|nothing in the cupboards|" +
    "nothing serious|nothing urgent|novel about|nowt in the cupboards|nr me|" +
    "occupational therapist|on good terms|on prescription|only joking|out of the house more|" +
    "owt on|owt on for|packed lunches|packing boxes|pay me rent|pay the rent|pension credit|" +
    "pharmacist review|pickup|planning permission|play about|plumber|podcast about|podcast on|" +
    "posters|pot hole|pothole|project about|project on|qualified as|quiz|raise money|" +
    "read and write|read or write|reading group|red letter|red letters|refresher|" +
    "refuge want bags|refuge want clothes|refuge want donations|refuge want toys|refund|removal|" +
    "repairs|repeat prescription|report a|rescue cats|researching|retirement do|rights at|" +
    "safe and well|safe for the kids to|safe place for kids|safe place to cross|salsa|" +
    "school lunches|second hand|set text|shelter dogs|signs with a|since my op|some company|" +
    "someone to chat|somewhere safe to leave|somewhere safe to park|somewhere to go with|" +
    "song about|sponsored sleep out|sponsored sleepout|sponsored walk|stall|studying|" +
    "switch energy|switch supplier|take it back|takes them back|taking nhs|talk about|talk for|" +
    "talk on|tariff|telly licence|the cast comes|the film|the song|things to do|tickets for|" +
    "til fri|til friday|til payday|till the cast|time off|times please|to join a|" +
    "too late for the morning|trading standards|train as|train to be|training for|training on|" +
    "tribute|true crime|tv licence|ucas|uniform bank|universal credit|used to be homeless|vet|" +
    "video call|volunteer at|volunteer with|volunteering at|volunteering with|" +
    "waiting for my hip|waiting for my op|want to be a|want to become|wants a|wants some|" +
    "wants to learn|war memorial|water bill|water company|wet room|what age|what are his rites|" +
    "what are my rights|what day|what time|whats on|when is|where can i|where do i|" +
    "where do i drop|where else|where to ask|which are best|which bin|which day|which stop|" +
    "which taxi|who do i ask|who do i moan|who does|who prints|who teaches|who to ask|" +
    "winter fuel|work as a|work in|workshop on|would enjoy|would like|would love|ww1|ww2",
  everyday:
    "a soul|adhd|after a stroke|after cancer|after her stroke|after his stroke|after suicide|" +
    "alzheimers|anniversary of|anxiety group|argue about|arthritis|asthma nurse|asthma review|" +
    "at the telly|autism|autistic|baby brain|baby kicking her|baby kicking her in the ribs|" +
    "back pain|bad back|bad feet|bad hip|bad knees|balance class|bedtime|before every shift|" +
    "bells palsy|bereaved|bereaved by|bereavement|bit down|bites other children|" +
    "biting other children|breast feeding|breastfeeding|bunions|buried him|by myself|by taxi|" +
    "cancer support|cancer treatment|cant sleep|cardiac rehab|carer break|carers break|" +
    "cat put to sleep|catalogue debt|chemo|chicken pox|chiropodist|chronic pain|cold sore|copd|" +
    "cry in the car|cut down on the drink|cut my finger last|day centre|degeneration|dementia|" +
    "dentist|diabetes|diabetic|die at home|die in hospital|died in|died last|died of|died two|" +
    "dog put to sleep|dog was put to sleep|dont see anyone|doolally|drink less|drives us daft|" +
    "driving us daft|dv lottery|dying at home|ear wax|ehcp|end of life care|endometriosis|" +
    "falling on kerb|falls class|falls prevention|feed her cats|feeding support|feeling down|" +
    "feeling low|few cans|fibromyalgia|finished treatment|first christmas without|four walls|" +
    "frightened of stairs|funeral|gamblers|gambling has|ganning blind|give up drinking|" +
    "going blind|grab rails|green card|grief|grieving|guilty i wasnt there|had a stroke|" +
    "had to be put to sleep|hand foot and mouth|hand washing|handrail|hard of hearing|hay fever|" +
    "head lice|heart attack last|heavy periods|her hips|hip replacement|hips now|his hips|" +
    "hits other children|hits other kids|hitting other children|hob on|home help|hospice|" +
    "hot flushes|hot weather|how to be an|in class|in the fridge|ingrown|inhaler for school|" +
    "insomnia|isolated|job advert|just moved|knee pain|latch|left owing|left side back|" +
    "left the gas on|left the hob|listening for him|live alone|lodger left|loneliness|lonely|" +
    "long covid|lose weight|lost her confidence|lost his confidence|lost my|lost my confidence|" +
    "lost my nerve|lost to suicide|low mood|lump in my throat|macular|maculer|memory cafe|" +
    "memory clinic|memory is going|memory problems|menopause|miss her|miss him|mobility scooter|" +
    "moved away|my back went|my feet|my gambling|nappy rash|never got the use|new here|new hip|" +
    "new knee|new to the area|no confidence|on my own|on the drink|on the sauce|optician|" +
    "owes catalogue|pain clinic|pain management|panic attacks|parkinsons|passed away|" +
    "pay it off slowly|people with asthma|period pains|phantom pregnancy|physio|poorly|" +
    "power of attorney|probate|quit smoking|quit vaping|radiotherapy|rainbow bridge|" +
    "refuses school|respite|retired|review due|row about|rowing about|rows about|" +
    "scared of the stairs|scattering|school refusal|school says hes|see my grandkids|see nobody|" +
    "sight loss|since he died|since he took his|since her stroke|since his stroke|" +
    "since my stroke|since my wife|since we buried|sit with her|sit with him|sitting service|" +
    "sleep clinic|sleep training|slipped away|sore throat|stairlift|stays up all night|" +
    "stop smoking|stressed at work|stroke club|stroke group|support worker jobs|tickly cough|" +
    "toddler bites|toddler biting|toddler hits|toddler hitting|toddler kicks|toe nails|toenails|" +
    "too much for my hips|took her own life in|took his own life in|took his own life last|" +
    "training to be|two years back|use a spacer|use my tablet|verruca|walk with a|walks with a|" +
    "wax in|we buried|weight loss|went in the home|wheelchair|when do stitches|widowed|" +
    "will writing|winnit gan to|wont go to school|wont sleep|work her tablet|work my tablet|" +
    "work stress",
  past:
    "all better now|all healed|as a teen|as a teenager|back then|beat cancer|came through it|" +
    "fully better|fully recovered|give something back|has recovered|have recovered|" +
    "he has recovered|healed now|i used to be homeless|in my teens|in my thirties|in my twenties|" +
    "in recovery for|in the eighties|in the nineties|life is good|lived experience|long ago|" +
    "long healed|long over|long since|long time ago|moved on from|much better now|now a grandad|" +
    "now got a|now im well|over it now|peer mentor|peer support worker|safe now|settled now|" +
    "since recovered|survivor of|to give back|used to be homeless|used to be in care|" +
    "used to drink|used to self|used to sleep rough|used to use|want to give back|way back|" +
    "well again|well now|years ago and|years ago now|years back|years clean|years on|years since|" +
    "years sober",
  waiting:
    "8am queue|another hospital|appointment was cancelled|been cancelled|cancelled again|" +
    "cancelled my op|complain about|complain to|complaint about|corridor care|discharge letter|" +
    "go private|hold music|hospital transport|hours on a trolley|how do i complain|" +
    "left in a corridor|left in the corridor|left on a trolley|left on hold|lost her glasses|" +
    "lost his teeth|lost my referral|make a complaint|months for a|months for my|months waiting|" +
    "my wait|no gp appointments|ombudsman|on a trolley|on hold for|on the waiting|op cancelled|" +
    "operation cancelled|pals|patient advice|put back again|referral lost|referred me|" +
    "sat in the waiting|scan results|second opinion|sent me home|still waiting for results|" +
    "test results|waiting for a scan|waiting for my hip|waiting for my op|waiting for my results|" +
    "waiting for results|waiting list|waiting lists|waiting months|waiting room for|waiting time|" +
    "want to complain|weeks for a|who do i complain",
  expecting:
    "20 week scan|abortion advice|abortion clinic|adoption|an abortion last|antenatal|birth plan|" +
    "bpas|braxton hicks|condom split|contraception|dating scan|due date|emergency contraception|" +
    "expecting in|expecting twins|first scan|folic acid|for an abortion|for the morning after|" +
    "get an abortion|healthy start|home birth|hypnobirthing|if i want 2 keep|if i want to keep|" +
    "keep it or|keep it or not|keep the baby or|keeping it or|keeping the baby|late period|" +
    "maternity pay|missed a period|missed a pill|missed my period|missed my pill|missed period|" +
    "morning sickness|my options|not sure about keeping|overdue by|pelvic floor|period is late|" +
    "periods late|positive test|pregnancy options|pregnancy test|stretch marks|tell my mum im|" +
    "termination appointment|termination clinic|test came back|test is positive|tested positive|" +
    "the coil|the implant|the morning after pill free|twenty week|unplanned|up the duff|" +
    "want 2 keep it|want to keep it or|weeks late",
  quitting:
    "asked for help with|blocks the sites|come off cannabis|come off codeine|come off drugs|" +
    "come off heroin|come off the drink|come off weed|cut down on|cutting down on|days sober|" +
    "drink a bit too|drink too much wine|get off the coke|get off the drink|give up drinking|" +
    "give up gambling|give up smoking|give up sugar|give up the drink|give up the fags|" +
    "give up the ket|give up vaping|give up weed|has asked for help|help to stay off|in recovery|" +
    "methadone script|months clean off|months sober|off the booze|off the fags|on a script|" +
    "quit drinking|quit gambling|quit smoking|quit vaping|recovery meeting|refer herself|" +
    "refer himself|refer myself|self exclude|self refer|self referral|sober and|stay off drugs|" +
    "stay sober|trying to come off|want to come off|want to stop drinking|want to stop gambling|" +
    "want to stop smoking|wants help with his|wants to come off|wants to stop drinking|" +
    "wants to stop gambling|wants to stop smoking|weeks sober",
};
