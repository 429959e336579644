// Set phrases that people in danger use, by what they are about: "no way out" says what no word of
// it does. Each is only a hint, as a word is: what it is worth is learnt (`danger-words.js`). A
// phrase is known by the roots of its words, so "took too many" is "taken too many" too. What is
// said of harm by others is in `harm-expressions.js`.

/** @type {Record<string, string>} */
export const DANGER_EXPRESSIONS = {
  dying:
    "a burden|a noose|a pact|active plan|actively suicidal|affairs in order|after im gone|" +
    "all her tablets|all his tablets|all my pills|all my tablets|around long|at the bridge|" +
    "at the station looking|attempted|ayoko na mabuhay|be better off|be dead|" +
    "be free without me|be with dad|be with her|be with him|be with mum|beachy head|" +
    "before they find|belt round|best gone|best if i|better dad without|better if i was gone|" +
    "better mum|better off dead|better off without|better without|blame herself|blame himself|" +
    "blood on her sheets|both go|bought rope|burden on|burden to|burning myself|burns herself|" +
    "by the river|bye everyone|calm all of a sudden|cannae go on|cannae tak|cannot go on|" +
    "cant do it anymore|cant do it no more|cant do this|cant go on|cant see meself|" +
    "cant see myself|cant take any more|cant take it|cant take this|car park roof|carry on|" +
    "chce sie zabic|chce umrzec|chosen a date|chosen a day|counting my pills|" +
    "counting my tablets|counting out tablets|counting tablets|cover my arms|crisis line|" +
    "crisis team|cut again|cutting herself|cutting himself|cutting myself|date picked|date set|" +
    "didnt wake|dinnae want tae be here|dinnae want tae live|do himself in|do myself in|" +
    "do something daft|doing myself|dont see a future|dont wake|dont want to be here|" +
    "dont want to go on|dont want to live|drank antifreeze|drive into|driving round looking|" +
    "drop her down|dropping the baby|drown myself|drunk antifreeze|dsh|eisiau byw|eisiau marw|" +
    "end her life|end his life|end it|end life|end my life|end the pain|end this|" +
    "enough of living|enough pills|enough tablets|envie de vivre|everythings arranged|" +
    "final post|find me before|find my body|find the body|finish life|finish my life|" +
    "follow her|follow him|found a home for the dog|gambled the house|gave the dog away|" +
    "given away|given away her|given the dog away|giving away|giving her things away|" +
    "giving his things away|giving my things|go to sleep and|go together|goodbye everyone|" +
    "goodbye letter|goodbye letters|goodbye note|goodnight everyone|got a plan|got rope|" +
    "gun out|gusto ko mamatay|gusto ko nang mamatay|had enough of life|hang herself|" +
    "hang himself|hang myself|harm my baby|harm myself|harm the baby|has a plan|has date|" +
    "has plan|have my dog|head on wall|her arms at|hide my arms|hitting my head|hitting myself|" +
    "hoodie all summer|hopeline|hose pipe|how high|how long does it take|how many pills|" +
    "how many tablets|how much to|hunanladdiad|hung herself|hung himself|hurt himself|" +
    "hurt my baby|hurt myself|hurt the baby|hurts herself|i have decided|ideation|if i died|" +
    "if i was dead|if i wasnt|if i were dead|if im gone|in front of a|in the river|" +
    "into the sea|into traffic|ive a plan|ive decided|join her|join him|join my|jump from|" +
    "jump in front|jump off|just disappear|keep masel safe|keep meself safe|keep myself safe|" +
    "khudkushi|kill herself|kill himself|kill myself|know which tree|last christmas|" +
    "last goodbye everyone|last goodnight|last message|last post|last the night|last the week|" +
    "last time|lethal dose|life insurance|life isnt worth|life no more|lighter on my|lined up|" +
    "livin no more|living no more|lladd fy hun|long sleeves|long sleeves all|look after my cat|" +
    "look after my dog|looking down|looking for a tree to|looking for a wall|lost the will|" +
    "made up my mind|make it stop|make the pain stop|make way|mar jana|marna chahta|" +
    "marna chahti|maytree|more jete chai|multi storey|multistorey|my last|my life over|" +
    "neck myself|never wake|next time i|nie chce zyc|no fit go on|no future|no more life|" +
    "no more strength|no one would miss|no one would notice|no point|no protective|" +
    "no reason to|no want live|no want to live|no way forward|no way out|no will to|" +
    "nobody would miss|nobody would notice|noone would notice|noose|not a cry for|" +
    "not be around|not be here|not her fault|not his fault|not make it to|not safe with myself|" +
    "not wake|not want live|not your fault|note for|nothing left|nothing to live|nowt left|" +
    "off himself|off myself|off the bridge|on a bridge|on a ledge|on bridge|on my skin|" +
    "on the bridge|on the ledge|on the line|on the platform|on the roof|on the tracks|" +
    "once im gone|one last|one way|only option|only way out|other way out|over for me|" +
    "over the edge|over the motorway|over the railings|overdose last|painless|papyrus|passive|" +
    "past christmas|past exams|past my birthday|picked a date|picked a day|picked my day|" +
    "picked the day|picturing dropping|plan and means|plan on seeing|plan with|plasters under|" +
    "punch myself|punish myself|put my affairs|quero morrer|quiero morir|quiero vivir|" +
    "ready to go now|rehomed her cat|rehomed the dog|relapse sh|rope in|said goodbye|saved up|" +
    "say goodbye|see a point|see a way out|see me again|see no way|see the point|seeing sunday|" +
    "self harm|self injury|set a date|set fire to myself|sh again|sh relapse|shake her|" +
    "shake him|short sleeves|shotgun|should disappear|shout text|si with|sick of living|" +
    "sleep and not|sleep forever|slit my|smother the baby|something silly|something stupid|" +
    "sorry for everything|starving myself|stash of|stay alive|step in front|step off|step out|" +
    "stock piled|stockpiled|stood on the|suicide line|suicide pact|take his own|take my dog|" +
    "take my life|take my own|take the lot|taken his life|text shout|thanks for everything|" +
    "the fast ones|the fast trains|the guts|the quarry|the viaduct|this world|" +
    "thoughts of hurting|throw myself|tied a rope|tired of being alive|tired of life|" +
    "tired of living|today is the day|told to hurt|tonight is the night|took an overdose|" +
    "top floor|top myself|topping himself|tow rope|train tracks|tried again|tried antifreeze|" +
    "tried before|tsh|under a bus|under a lorry|under a train|ureed amoot|urge to|veux mourir|" +
    "voices say|voices tell|vreau sa mor|vreau sa traiesc|wake up dead|walk in front|wan die|" +
    "wanna die|want 2 die|want away|want die|want it to stop|want to die|want to disappear|" +
    "wasnt here|wears hoodies|werent here|what if i just|what is the point|whats the point|" +
    "which bridge|which tree|who will find|will to live|wish i hadnt been|wish i hadnt woken|" +
    "wish i was dead|wish i wasnt|wish i were dead|with gun|with her now|with his gun|" +
    "with my wife again|without pain|wont be around|wont be here|wont last|wont make it to|" +
    "wont see me|wont see sunday|worked out how|worth living|wouldnt miss me|wouldnt wake|" +
    "writing notes|wrong side of the railings|wrote letters",
  illness:
    "all feel sick|all floppy|all got headaches and the boiler|all the tablets|" +
    "allergic reaction|ambulance not|arm bent|arm gone|arm numb|ate a battery|baby coming|" +
    "baby hasnt moved|baby is coming|baby not moving|baby stopped moving|banged head|" +
    "banged his head|bee sting|bent backwards|blacked out|bleeding heavily|bleeding out|" +
    "bleeding wont|blister packs|blood everywhere|blood in vomit|blue inhaler|blue lips|" +
    "boiler fumes|bone sticking|breathing fast|breathing funny|breathing slow|burst open|" +
    "button battery|call an ambulance|cannae stay awake|cant breathe|cant breeth|cant feel|" +
    "cant get up|cant lift|cant move|cant stay awake|cant wake|carbon monoxide|" +
    "chemo and shaking|chemo pt temp|chest is tight|chest pain|chest tight|choking on|co alarm|" +
    "cold and clammy|collapsed|confused and|confused suddenly|cord|coughing blood|" +
    "coughing up blood|crushed her|crushed his|curtains not|cut artery|deep cut|degrees inside|" +
    "dementia is missing|dog bit his face|dog got|double dose|drank bleach|drowsy|" +
    "electric shock|elephant on chest|empty blister|empty bottle|empty packet|" +
    "everyone has banging headaches|everyone has headaches|eyes rolled|face drooping|" +
    "face dropped|face gone|face swelling|face swollen|fallen from|fell from|fell three|" +
    "fell two|finish a sentence|finish sentence|fires reekin|fit after fit|fit wont stop|" +
    "foaming|foot coming out|found her on floor|found him on floor|fumes alarm|gas smell|" +
    "glass on rash|glass test|going blue|gone blue|gone floppy|gone grey|gone hypo|gone limp|" +
    "gone missing|gone over|got hold of|got into|got my little|gouching|had too many|" +
    "hanging in|hanging off|hard to wake|hardly awake|hart attack|having a fit|head coming out|" +
    "headache from boiler|heatstroke|heavy bleeding|hit head|hit her head|hit his head|" +
    "hypothermia|in a fit|in labour|inhaler isnt|inhaler not|inhaler not working|is choking|" +
    "isnt breathing|jaw pain|keep falling asleep|left arm|leg bent|leg numb|light hurts|" +
    "lips blue|lips gone|lips swelling|lots of blood|makes no sense|milk on step|" +
    "milk on the step|missing since|monoxide alarm|mouth drooping|naloxone|need an ambulance|" +
    "need narcan|needle in arm|needs ambulance|neutropenic|no movements|no pulse|no stop fit|" +
    "no wee|not breathing|not felt baby|not kicking|not making sense|not moving since|" +
    "not responding|not seen since|not waking|odd on|ods|off a ladder|on chemo temp|" +
    "on the floor and|one fit after|one side|overdosed|pads an hour|pains in chest|" +
    "papers piling|passed out|peanut|post piling|pouring blood|pouring with blood|" +
    "press a glass|press a tumbler|press glass|pump not working|pus|rag doll|rash wont|rigors|" +
    "rooms spinning|seizure|severed|side of face|side of her face|slurring words|smell gas|" +
    "smell of gas|snoring funny|soaking pads|someone elses|speak in sentences|speech gone|" +
    "speech slurred|spots dont go|spots stay|stiff neck|still warm|stopped breathing|" +
    "stopped kicking|struggling to breathe|suddenly confused|sugar high|sugar low|swallowed a|" +
    "swallowed her|swallowed his|swallowed some|swallowed the|sweating and|taken too many|" +
    "talking funny|talking gibberish|talking muddled|talking rubbish|temp 39|temp of|" +
    "temperature of|temperature of 39|testicle|throat closing|throat is|throat swelling|" +
    "throwing up blood|tight chest|tingling arm|tongue swelling|too many pills|" +
    "too many tablets|took too many|took two|turned blue|turned grey|under a glass|" +
    "very confused|vomiting blood|waters broke|waters gone|waters have|went missing|" +
    "whole bottle|whole box|whole packet|whole strip|whole weeks|wont come round|wont fade|" +
    "wont respond|wont rouse|wont stop being sick|wont stop bleeding|wont wake|words slurred|" +
    "wound smells|wound stinks|wrong meds|wrong tablets",
  violated:
    "abused as a|abused by|abused me|as a kid|attracted to children|bath after|blackmailed|" +
    "blood in my pants|cant bear to be touched|cant remember|cant sit|childhood abuse|" +
    "children that way|clothes inside out|condom came off|condom off|date rape|deepfake|" +
    "did not agree|did not want|did something to me|did things to|didnt agree|didnt consent|" +
    "didnt stop|didnt want to|do things to|does things to|dont remember|down there|" +
    "drink tasted|drink was|drugged her|drugged me|evidence or|feel dirty|feels me up|felt up|" +
    "films me|forced herself|forced himself|forced me|forensic|froze and|froze til|gang|" +
    "get him off me|get home|gets in bed with|ghb|got in bed with|had sex with me|hand down|" +
    "hand up my|held me down|how i got home|i froze|i said no|in my sleep|in return for|" +
    "in your wee|initiation|interfered with|jumped me|keep the dress|kids that way|leak my|" +
    "legs gone|made me do things|made me have sex|made me touch|made me watch|make me have sex|" +
    "make me touch|makes me do|me violo|messed with me|morning after pill|my privates|" +
    "needle mark|no knickers|no memory|non consensual|not consent|nudes shared|" +
    "pay him on my back|pay on my back|pictures shared|post my|private parts|pushed me to|" +
    "put his hand|put my pics|put pics|recorded me|remember nothing|remember nowt|rent for sex|" +
    "rent on my back|revenge porn|rohypnol|roofied|rubs against|said no but|sarc|scrubbing|" +
    "sex for rent|sex with me when|sextorted|sextortion|share my|shower after|slept with me|" +
    "smell him|something happened to me|something in her drink|something in my drink|sore down|" +
    "spiked|stealthed|still smell|stop washing|strokes my|survivor of|tasted funny|tasted off|" +
    "tasted salty|tasted weird|thinking about children|three of them|too drunk to|took it off|" +
    "took the condom|touched since|touched up|touching by boss|trais rhywiol|treisio|" +
    "tried it on|two lads|unwanted touching|viol|walks in when|was drunk and|wash it off|" +
    "ways to pay|wee test|when ah was wee|when i slept|when i was a child|when i was a kid|" +
    "when i was asleep|when i was little|when i was seven|when i was young|when im asleep|" +
    "while drunk|while i slept|while i was asleep|with a bottle|without consent|woke naked|" +
    "woke up in|woke up naked|woke up with no|wont stop when|wont take no for|" +
    "would not take no|wouldnt stop|wouldnt take no|years ago by|zgwalcil mnie|" +
    "zostalam zgwalcona",
  nowhere:
    "am homeless|anywhere open now|approved premises|asked to leave|bailiffs today|" +
    "bailiffs tomorrow|bus shelter|bus station|bus stop all night|cant live at home|changed locks|" +
    "changed the locks|chucked me out|chucked out|couch surfing|council closed|council shut|" +
    "council turned|dim cartref|discharged to|discharged with no|emergency accommodation|" +
    "evicted today|evicted tomorrow|eviction tomorrow|freezing outside|got nowhere after|" +
    "got told leave|homeless now|homeless tonight|hospital waiting room|hostel bed|hostel full|" +
    "house fire|im homeless|in a doorway|in a garage|in a shed|in a tent|in doorway|in his car|" +
    "in my car|in our car|in tent|in the car|in the park|in the shed|in the woods|" +
    "just out of prison|kicked me out|kicked out|kicked us out|live at home any|lives in her car|" +
    "living in a car|living in car|living in my van|locks changed|lost my room|made homeless|" +
    "nae hame|naewhere tae|need a hostel|need a shelter|need hostel|need shelter|" +
    "nie mam gdzie spac|night bus|night shelter tonight|nightstop|no abode|no bed|no fixed|" +
    "no place after|no place to|no roof|no where else|no where for us|no where to|nowhere else|" +
    "nowhere open|nowhere to go|nowhere to live|nowhere to sleep|nowhere to stay|nowhere tonight|" +
    "nu am unde sa dorm|nunlle i gysgu|on a bench|on streets|on the pavement|on the streets|" +
    "open all night|out of hospital|outside tonight|park bench|place to sleep|place to stay|" +
    "placement ended|put oot|put out|refuge full|released with no|riding the|room has gone|" +
    "rough sleeping|shelter full|sleep tonight|sleeping at work|sleeping in car|" +
    "sleeping in the shop|sleeping outside|sleeping rough|slept out|slept rough|sofa surfing|" +
    "sofa to sofa|somewhere to sleep|somewhere to stay|somewhere tonight|squat being|stairwell|" +
    "stay tonight|staying wherever|stole my tent|street homeless|temporary accommodation tonight|" +
    "tent stolen|tent took|threw me out|threw us out|thrown out|told to leave|told us to leave|" +
    "train station|turned away|under a bridge|unman i gysgu|walk around all|walking round|" +
    "walking the streets|wandering the streets|warm till late|with kids nowhere|with my kids and|" +
    "with the kids and",
};
