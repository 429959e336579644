// Set phrases that people in danger use, by what they are about: "no way out" says what no word of
// it does. Each is only a hint, as a word is: what it is worth is learnt (`danger-words.js`). A
// phrase is known by the roots of its words, so "took too many" is "taken too many" too. What is
// said of harm by others is in `harm-expressions.js`.

/** @type {Record<string, string>} */
export const DANGER_EXPRESSIONS = {
  dying:
    "a burden|a noose|a pact|active plan|actively suicidal|affairs in order|after im gone|" +
    "all her tablets|all his tablets|all my pills|all my tablets|all to stop for good|" +
    "and duct tape|any way out|around long|at the bridge|at the cliffs|at the station looking|" +
    "at the top of the car park|attempted|ayoko na mabuhay|bag for my head|bag on my head|" +
    "bag over my head|be anywhere monday|be better off|be dead|be free without me|be gone|" +
    "be with dad|be with her|be with him|be with mum|beachy head|before they find|belt round|" +
    "best gone|best if i|better dad without|better if i was gone|better mum|better off dead|" +
    "better off without|better without|blame herself|blame himself|blood on her sheets|both go|" +
    "bought rope|burden on|burden to|burning myself|burns herself|by my own hand|by the river|" +
    "bye everyone|calm all of a sudden|cannae go on|cannae tak|cannot go on|cant do another day|" +
    "cant do it anymore|cant do it no more|cant do life|cant do this|cant go on|cant see meself|" +
    "cant see myself|cant take any more|cant take it|cant take this|car park roof|carry on|" +
    "carry on any more|carry on like this|carry on living|chosen a date|chosen a day|cliff edge|" +
    "counting down to|counting my pills|counting my tablets|counting out tablets|" +
    "counting out the tablets|counting tablets|cover my arms|crisis line|crisis team|cut again|" +
    "cutting herself|cutting himself|cutting isnt|cutting myself|date picked|date set|" +
    "dead before they|didnt wake|dinnae want tae be here|dinnae want tae live|do himself in|" +
    "do life|do life any|do myself in|do something daft|doing myself|dont see a future|" +
    "dont wake|dont want to be here|dont want to go on|dont want to live|drank antifreeze|" +
    "drank it all and pills|drive into|driving round looking|drop her down|dropping the baby|" +
    "drown myself|drunk antifreeze|dsh|eisiau byw|end her life|end his life|end it|end it after|" +
    "end it all|end life|end my life|end the pain|end this|end us both|ending it|ending it all|" +
    "ending us both|engine on|engine running|enough of everything|enough of living|enough pills|" +
    "enough tablets|envie de vivre|everythings arranged|face another day|face tomorrow|" +
    "feel like ending|final goodbye|final post|find me before|find my body|find the body|" +
    "finish life|finish my life|follow her|follow him|found a home for the dog|" +
    "front of that lorry|gambled the house|gave his tools away|gave the dog away|" +
    "get the insurance|give up for good|give up on everything|give up on life|given away|" +
    "given away her|given his dog away|given his tools|given the dog away|giving away|" +
    "giving her things away|giving his things away|giving my things|giving up on life|" +
    "go on any more|go on like this|go to sleep and|go together|gone out with a rope|" +
    "gone to the barn|gone to the bridge|gone to the river|gone up the barn|goodbye everyone|" +
    "goodbye letter|goodbye letters|goodbye note|goodnight everyone|got a plan|got rope|" +
    "gun in the|gun out|gusto ko mamatay|had enough of it all|had enough of life|hang herself|" +
    "hang himself|hang myself|happier if i was gone|harm my baby|harm myself|harm the baby|" +
    "has a plan|has date|has plan|have my dog|head on wall|her arms at|hide my arms|" +
    "hitting my head|hitting myself|hoodie all summer|hopeline|hose pipe|hosepipe in|how high|" +
    "how long does it take|how many of these|how many pills|how many tablets|how much to|" +
    "hung herself|hung himself|hurt himself|hurt my baby|hurt myself|hurt the baby|" +
    "hurts herself|i am done|i feel done|i give up on life|i have decided|ideation|if i died|" +
    "if i was dead|if i wasnt|if i were dead|if im gone|in front of a|in the river|" +
    "in the sea tonight|into a tree|into a wall|into the sea|into the sea tonight|into traffic|" +
    "isnt enough any more|isnt worth it any more|ive a plan|ive decided|join her|" +
    "join her husband|join him|join his wife|join my|jump from|jump in front|jump off|" +
    "just disappear|just want to give up|keep his dog|keep masel safe|keep meself safe|" +
    "keep myself safe|kill herself|kill himself|kill myself|know which tree|last christmas|" +
    "last goodbye everyone|last goodnight|last message|last on earth|last post|last the night|" +
    "last the week|last time|left a letter|left a note|left his phone and|left his wallet and|" +
    "left his wedding ring|lethal dose|lie down on the motorway|life insurance|life isnt worth|" +
    "life no more|lighter on my|like an old dog|lined up|livin no more|living no more|" +
    "long sleeves|long sleeves all|look after my cat|look after my dog|look at the trains|" +
    "looking at trains|looking down|looking for a tree to|looking for a wall|lost the will|" +
    "made up my mind|make it stop|make it through the night|make it to monday|" +
    "make it to morning|make the pain stop|make way|mar jana|maytree|meet my maker|" +
    "more jete chai|multi storey|multistorey|my last|my life over|my time is up|neck myself|" +
    "need to bleed|never wake|next time i|no fit go on|no future|no more life|no more pain|" +
    "no more strength|no one would miss|no one would notice|no point|no protective|no reason to|" +
    "no tomorrow|no want live|no want to live|no way forward|no way out|no will to|" +
    "nobody would miss|nobody would notice|noone would notice|noose|not a cry for|not be around|" +
    "not be here|not her fault|not his fault|not make it to|not safe with myself|" +
    "not see the week|not see the weekend|not waiting around|not wake|not want live|" +
    "not your fault|note for|nothing left|nothing left to live|nothing to live|nowt left|" +
    "off himself|off myself|off the bridge|off the road on purpose|on a bridge|on a ledge|" +
    "on bridge|on my head and tape|on my skin|on the bridge|on the ledge|on the line|" +
    "on the platform|on the roof|on the tracks|once im gone|one last|one way|only option|" +
    "only way out|other way out|out of this life|over for me|over the edge|over the motorway|" +
    "over the railings|overdose last|painless|papyrus|passive|past christmas|past exams|" +
    "past my birthday|picked a date|picked a day|picked my day|picked the day|" +
    "picturing dropping|pills and vodka|pipe in the cab|plan and means|plan on seeing|plan with|" +
    "plasters under|point carrying on|point in going on|point of going on|punch myself|" +
    "punish myself|put my affairs|quiero vivir|ready to go now|reason to live|rehearsed it|" +
    "rehomed her cat|rehomed the dog|relapse sh|rope and gone|rope in|said goodbye|" +
    "said her goodbyes|said his goodbyes|said my goodbyes|saved up|say goodbye|see a future|" +
    "see a point|see a way out|see me again|see no way|see the point|see the week out|" +
    "seeing sunday|self harm|self injury|set a date|set fire to myself|sh again|sh relapse|" +
    "shake her|shake him|short sleeves|shotgun|should disappear|shout text|si with|" +
    "sick of living|sleep and not|sleep forever|slit my|smother the baby|something silly|" +
    "something stupid|sorry for everything|starving myself|stash of|stay alive|steer into|" +
    "steering into|step in front|step off|step out|stock piled|stockpiled|stood on the|" +
    "stopped eating and drinking|suicide line|suicide note|suicide pact|swerve into|" +
    "take his own|take my dog|take my life|take my own|take the baby with me|" +
    "take the kids with me|take the lot|taken his gun|taken his life|text shout|" +
    "thanks for everything|the barn with|the fast ones|the fast trains|the guts|the quarry|" +
    "the viaduct|this is his last|this world|thoughts of hurting|through the night alive|" +
    "throw myself|tied a rope|tied it to|tired of being alive|tired of life|tired of living|" +
    "to the beam|to the cliffs|today is the day|told to hurt|tonight is the night|" +
    "took an overdose|took his gun|took the gun|took the rope|top floor|top myself|" +
    "top of the car park|topping himself|tow rope|train tracks|tried again|tried antifreeze|" +
    "tried before|tsh|twelve bore|under a bus|under a lorry|under a train|under that lorry|" +
    "ureed amoot|urge to|video call with a rope|vodka and pills|voices say|voices tell|" +
    "vreau sa traiesc|wake up dead|walk in front|walk on the motorway|walk onto the motorway|" +
    "walk under|wallet and ring|wan die|wanna die|want 2 die|want away|want die|" +
    "want it over with|want it to stop|want to be alive|want to be gone|want to die|" +
    "want to disappear|wanting it over|wants it over|wants to be with god|wasnt here|" +
    "ways to die|ways to go every|wears hoodies|wedding ring on|werent here|what height|" +
    "what if i just|what is the point|whats the point|which bridge|which tree|who gets what and|" +
    "who will find|will to live|wish i hadnt been|wish i hadnt woken|wish i was dead|" +
    "wish i wasnt|wish i were dead|with a rope|with gun|with her now|with his gun|" +
    "with my baby in heaven|with my wife again|without pain|wont be around|wont be here|" +
    "wont be here tomorrow|wont last|wont make it to|wont see me|wont see sunday|" +
    "wont see tomorrow|worked out how|worth living|wouldnt miss me|wouldnt wake|wouldnt wake up|" +
    "writing notes|wrong side of the railings|wrote letters",
  illness:
    "10 times the|a heart attack now|alarm is going off|all feel sick|all floppy|" +
    "all got headaches and the boiler|all the tablets|allergic reaction|ambulance not|" +
    "and trapped|arm bent|arm gone|arm gone numb|arm has gone numb|arm numb|artery|" +
    "asthma attack and|asthma bad|asthma is bad|asthma really bad|ate a battery|baby choking|" +
    "baby coming|baby has gone quiet|baby hasnt moved|baby is choking|baby is coming|" +
    "baby is quiet|baby not moving|baby stopped moving|balls are agony|banged head|" +
    "banged his head|barking cough|barking noise|bee sting|been electrocuted|bent backwards|" +
    "bit by a snake|black like tar|blacked out|bleeding heavily|bleeding out|bleeding to death|" +
    "bleeding wont|blew up in her|blew up in his|blew up in my|blind in|blind in one|" +
    "blister packs|blood everywhere|blood in vomit|blood out her ear|blood out his ear|" +
    "blue inhaler|blue lips|boiler fumes|bone sticking|born in the toilet|bottom of the lake|" +
    "bottom of the pool|bottom of the stairs|breathing fast|breathing funny|breathing slow|" +
    "breathing stopped|bright green|bump and its|bump has gone|bump is quiet|bump quiet|" +
    "burst open|button battery|by the river and|call an ambulance|came off in the|came out blue|" +
    "cannae stay awake|cannot be woken|cant be woken|cant breathe|cant breeth|cant feel|" +
    "cant get up|cant get warm|cant get words out|cant lift|cant move|cant rouse|" +
    "cant stay awake|cant wake|cant wake her|cant wake him|car crash trapped|carbon monoxide|" +
    "chemo and shaking|chemo pt temp|chest is tight|chest pain|chest tight|child drowning|" +
    "choking my baby|choking on|clots|clutching her chest|clutching his chest|co alarm|" +
    "co alarm beep|co alarm go|co alarm is|co alarm went|coffee grounds|cold and clammy|" +
    "cold hands and|cold to touch|collapsed|collapsed at|confused and|confused suddenly|" +
    "contractions and|contractions at|contractions every|cord|coughing blood|coughing up blood|" +
    "crushed her|crushed his|curtains not|cut artery|death cap|deep cut|degrees inside|" +
    "dementia is missing|diabetic coma|dog bit his face|dog got|dose by mistake|double dose|" +
    "double my|doubled up on|down 5 minutes|drank bleach|drank screenwash|dropped down|" +
    "dropped on one|drowning in the bath|drowning in the canal|drowning in the lake|" +
    "drowning in the pool|drowning in the river|drowning in the sea|drowsy|edibles|" +
    "electric shock|elephant on chest|empty blister|empty bottle|empty packet|end of my finger|" +
    "end of my toes|epipen didnt|everyone has banging headaches|everyone has headaches|" +
    "eyes rolled|eyes rolling|face drooping|face dropped|face gone|face looks wrong|" +
    "face swelling|face swollen|fallen from|fell from|fell in the canal|fell in the pond|" +
    "fell in the river|fell off the roof|fell off the scaffold|fell off the wall|" +
    "fell out of the window|fell out the window|fell three|fell two|felt her kick|felt her move|" +
    "felt him kick|felt him move|felt the baby move|fever 6|finish a sentence|finish sentence|" +
    "fires reekin|fit after fit|fit has lasted|fit wont stop|flame is orange|flame is yellow|" +
    "fluid out of|foaming|foot coming out|found her on floor|found him on floor|" +
    "found unconscious|foxglove|full of gas|fumes alarm|fumes and we|gas escape|gas is leaking|" +
    "gas leak and|gas left on|gas on not lit|gas smell|gave birth alone|gave birth and|" +
    "gave birth at home|getting dark and|glass on rash|glass test|going blue|going in and out|" +
    "going into shock|gone a bad colour|gone a funny colour|gone all floppy|gone blind|" +
    "gone blue|gone cold and|gone dead and|gone down clutching|gone floppy|gone funny down|" +
    "gone grey|gone hypo|gone limp|gone lopsided|gone missing|gone over|gone purple|" +
    "gone quiet and|gone slanty|gone stiff and|gone still|gone wonky|gone yellow|got hold of|" +
    "got into|got my little|gouching|green sick|grunting every|gummies|had a stroke just|" +
    "had too many|half of her wont|half of him wont|half out|hanging in|hanging off|" +
    "hard as a board|hard to wake|hardly awake|hardly moving|hart attack|has had a stroke and|" +
    "has lasted ten|hasnt weed|having a fit|having a heart|having a stroke|head coming out|" +
    "headache from boiler|heard her fall|heard him fall|heatstroke|heavy bleeding|" +
    "high pitched cry|hit by a car|hit head|hit head and|hit her head|hit her head and|" +
    "hit his head|hit his head and|hypothermia|in a coma|in a fit|in and out of consciousness|" +
    "in her eye|in his eye|in labour|in my eye|in shock and|in slippers|in the garage with|" +
    "in the pool not|in the toilet help|inhaler does nothing|inhaler empty|inhaler is empty|" +
    "inhaler isnt|inhaler not|inhaler not working|insulin by mistake|is blue|is choking|" +
    "is drowning|is electrocuted|is limp|is on fire|is pushing|is unconscious|isnt breathing|" +
    "jaw pain|jumped out the window|keep falling asleep|ketones|laburnum|lasted ten minutes|" +
    "leaking gas|left arm|leg bent|leg numb|legs gone all|legs gone weak|" +
    "legs have gone weak all|less movement|light hurts|like a curtain|limp and blue|" +
    "lips are blue|lips are grey|lips are tingling|lips blue|lips gone|lips have gone|" +
    "lips swelling|lips turning|lips went|lost sight in|lost the sight|lots of blood|" +
    "makes no sense|making a whistling|meter says|methadone out|milk on step|milk on the step|" +
    "miscarrying at|miscarrying now|missing since|monoxide alarm|monoxide poisoning|" +
    "mouth drooping|mouth tingling|movements less|moving less|nail varnish breath|naloxone|" +
    "need an ambulance|need narcan|needle in arm|needs ambulance|neutropenic|no inhaler|" +
    "no kicks|no longer breathing|no movements|no pulse|no stop fit|no wee|no wet nappies|" +
    "no wet nappy|noisy breathing|not answering|not breathing|not felt baby|not felt her|" +
    "not felt him|not felt the baby|not kicking|not making any sense|not making sense|" +
    "not moving since|not responding|not seen since|not waking|not weed|not weed for|odd on|ods|" +
    "off a ladder|old with a fever|on blood thinners and|on chemo temp|on fire and|on my bump|" +
    "on the floor and|one fit after|one side|one side gone|orange flame|out of her ear|" +
    "out of his ear|out of the water|overdose of her|overdose of heroin|overdose of his|" +
    "overdose of insulin|overdose of my|overdose of paracetamol|overdose of tablets|overdosed|" +
    "pads an hour|pains every|pains in chest|papers piling|paracetamol by mistake|passed out|" +
    "peanut|pear drop|pear drops|pills by mistake|post piling|pouring blood|pouring with blood|" +
    "press a glass|press a tumbler|press glass|puffs and|pulled out of the|pump does nothing|" +
    "pump empty|pump is empty|pump not working|pumping out|pupil bigger|pupils different|pus|" +
    "rag doll|ran off by|rash wont|red line going|red line up|reduced movements|ribs sucking|" +
    "ribs sucking in|rigors|ring on not lit|rolled back|rooms spinning|running in the garage|" +
    "screaming high|see bone|see fat|see the bone|seeing double|seeing spiders|seeing things|" +
    "seizure|severed|shaking since he stopped|sick is green|side of face|side of her face|" +
    "skin peeling|slid down one side|slumped at|slumped over|slurring words|smell gas|" +
    "smell of gas|smelling gas|smells of gas|smelly bleeding|snake bite|snoring funny|" +
    "soaked the bed|soaked through|soaking pads|soft spot|someone elses|speak in sentences|" +
    "speech gone|speech slurred|spots dont go|spots stay|spurting|stiff neck|still warm|" +
    "stink of gas|stinking bleeding|stood on and cant|stopped breathing|stopped cold|" +
    "stopped kicking|stopped shivering|struggling to breath|struggling to breathe|" +
    "stuck in her throat|stuck in his throat|sucking in at|suddenly confused|sugar high|" +
    "sugar low|sugar says|sugars 28|sugars are|swallowed a|swallowed battery|swallowed her|" +
    "swallowed his|swallowed some|swallowed the|sweating and|tablets by mistake|taken too many|" +
    "talking funny|talking gibberish|talking muddled|talking rubbish|temp 38|temp 39|temp 40|" +
    "temp of|temperature of|temperature of 39|ten times the|testicle|the gas on and|" +
    "the letterbox|theyre drowning|throat closing|throat is|throat swelling|throwing up blood|" +
    "tight chest|tingling arm|tongue feels|tongue swelling|too big for my mouth|too many pills|" +
    "too many tablets|took grandads|took the end|took too many|took two|trapped in the car|" +
    "trapped under|turned blue|turned grey|turning blue|two days in one|under a glass|" +
    "under my door|under the tractor|under the water|use of his arm just|used my epipen|" +
    "used the epipen|very confused|vomiting blood|water is rising|waters are green|waters broke|" +
    "waters brown|waters gone|waters green|waters have|week old with|weeks early|" +
    "weight in her cot|went and its green|went missing|went under at|wheezing bad|whiff of gas|" +
    "whistle noise|whole bottle|whole box|whole packet|whole strip|whole weeks|wont clot|" +
    "wont come round|wont come to|wont fade|wont respond|wont rouse|wont stop being sick|" +
    "wont stop bleeding|wont wake|wont wake for|words are jumbled|words are mush|" +
    "words coming out wrong|words slurred|worst headache|wound smells|wound stinks|wrong dose|" +
    "wrong meds|wrong persons|wrong tablets",
  violated:
    "abused as a|abused by|abused me|as a kid|attracted to children|bad touch|bath after|" +
    "blackmailed|blood in my pants|cant bear to be touched|cant feel my legs|cant remember|" +
    "cant sit|childhood abuse|children that way|clothes inside out|condom came off|condom off|" +
    "date rape|deepfake|did not agree|did not want|did something to me|did things to|didnt agree|" +
    "didnt consent|didnt stop|didnt want to|do things to|does things to|dont remember|down there|" +
    "drink tasted|drink was|drugged her|drugged me|evidence or|feel dirty|feels me up|felt a jab|" +
    "felt a prick|felt a scratch|felt up|films me|forced herself|forced himself|forced me|" +
    "forensic|froze and|froze til|gang|get him off me|get home|gets in bed with|ghb|" +
    "got in bed with|had sex with me|hand down|hand up my|held me down|how i got home|i froze|" +
    "i said no|in my sleep|in return for|in your wee|initiation|interfered with|jumped me|" +
    "keep the dress|kids that way|leak my|legs gone|made him do things|made me do things|" +
    "made me have sex|made me touch|made me watch|make me have sex|make me touch|makes me do|" +
    "messed with me|my privates|needle mark|no knickers|no memory|non consensual|not consent|" +
    "nudes shared|on top of her|on top of me|pictures shared|post my|pricked in|private parts|" +
    "pushed me to|put his hand|put my pics|put pics|recorded me|remember nothing|remember nowt|" +
    "rent for sex|rent on my back|revenge porn|rohypnol|roofied|rubs against|said no but|sarc|" +
    "scrubbing|sex for rent|sextorted|sextortion|share my|shower after|slept with me|smell him|" +
    "someone did something|something happened to me|something in her drink|something in my drink|" +
    "sore down|spiked|stealthed|still smell|stop washing|strokes my|survivor of|tasted funny|" +
    "tasted off|tasted salty|tasted weird|thinking about children|three of them|too drunk to|" +
    "took it off|took the condom|touched since|touched up|touching by boss|trais rhywiol|" +
    "tried it on|two lads|unwanted touching|viol|walks in when|was drunk and|wash it off|" +
    "ways to pay|wee test|when ah was wee|when i slept|when i was a child|when i was asleep|" +
    "when i was little|when i was young|when im asleep|while drunk|while i slept|" +
    "while i was asleep|with a bottle|without consent|woke naked|woke up in|woke up naked|" +
    "woke up with him|woke up with no|wont stop when|wont take no for|wouldnt stop|" +
    "wouldnt take no|years ago by|zgwalcil mnie|zostalam zgwalcona",
  nowhere:
    "am homeless|anywhere open now|approved premises|asked to leave|at services|bailiffs today|" +
    "bailiffs tomorrow|behind aldi|behind asda|behind tesco|bin store|bus shelter|bus station|" +
    "cant live at home|changed locks|changed the locks|chucked me out|chucked out|couch surfing|" +
    "council closed|council shut|council turned|dim cartref|discharged to|discharged with no|" +
    "discharged with nowhere|emergency accommodation|evicted today|evicted tomorrow|" +
    "eviction tomorrow|freezing outside|got no key|got nowhere after|got told leave|got towed|" +
    "homeless now|homeless tonight|hospital waiting room|hostel bed|hostel full|house fire|" +
    "im homeless|in a doorway|in a garage|in a shed|in a tent|in doorway|in his car|in my car|" +
    "in our car|in tent|in the car|in the park|in the shed|in the woods|just out of prison|" +
    "kicked me out|kicked out|kicked us out|live at home any|lives in her car|living in a car|" +
    "living in car|living in my van|living in our car|living in the car|locks changed|" +
    "lost my hostel|lost my room|made homeless|minus 3|nae hame|naewhere tae|need a hostel|" +
    "need a shelter|need hostel|need shelter|night bus|night shelter tonight|nightstop|no abode|" +
    "no bed|no bed for|no bed for tonight|no fixed|no place after|no place to|no roof|" +
    "no where else|no where to|nowhere else|nowhere for us|nowhere open|nowhere to go|" +
    "nowhere to live|nowhere to sleep|nowhere to stay|nowhere tonight|nunlle i gysgu|on a bench|" +
    "on streets|on the night bus|on the pavement|on the streets|open all night|out of hospital|" +
    "outside tonight|park bench|place to sleep|place to stay|placement ended|put oot|put out|" +
    "refuge full|released with no|riding the|room has gone|rough sleeping|sat in the bus|" +
    "shelter full|sleep tonight|sleeping at work|sleeping in car|sleeping outside|sleeping rough|" +
    "slept out|slept rough|sofa surfing|sofa to sofa|somewhere to sleep|somewhere to stay|" +
    "somewhere tonight|squat being|stairwell|stay tonight|staying wherever|stole my tent|" +
    "street homeless|temporary accommodation tonight|tent stolen|tent took|" +
    "the council and they are shut|the streets tonight|third night|threw me out|threw us out|" +
    "thrown out|told to leave|train station|turned away|under a bridge|walk around all|" +
    "walking round|walking the streets|wandering the streets|warm till late|with kids nowhere",
};
