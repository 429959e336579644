// Set phrases that people in danger use, by what they are about: "or else" says what no word of it
// does. Each is only a hint, as a word is: what it is worth is learnt (`danger-words.js`). A phrase
// is known by the roots of its words, so "locks me in" is "locked me in" too.

/** @type {Record<string, string>} */
export const DANGER_EXPRESSIONS = {
  controlled: `
    all my money|always with her|answer for her|answers for her|ask permission|ask permission to|
    been cut off|break my hearing|breaks my glasses|breaks my phone|call me names|
    cards in my name|change her will|change his will|change the will|checks my|checks the|
    come alone|come to appointment|counts every|counts the|counts the tins|cut up her clothes|
    cut up my|dare not|darent|debts in my name|destroyed my|does not allow|doesnt let me|
    dont let me|every call|every receipt|every text|floor for me|food if i|forbidden|forbids|
    go out alone|go out on my own|got my purse|gripping|has a temper|has my card|has my phone|
    has my purse|has to ask|have to ask|he is not letting|he say no|heating is off|
    heating locked|hid my wheelchair|hides her|hides his|hides my|his moods|
    his name on everything|his name only|his temper|holds my|holds the money|husband no|
    husband say|if i answer back|if i get it wrong|if its not clean|if the house|
    in my name without|in one of his moods|is not letting|keeps my|leave my job|let me see|
    let me speak|let me work|let the doctor|let the nurse|lets me out|loan in my name|
    locks fridge|locks the fridge|made me give up|made me leave|my bank card|my interpreter|
    my location|my own fault|my phone off|my receipts|my wages|nah let me|never allowed|
    never alone|never leaves her|never lets me|no let me|no one will believe|
    no one would believe|no want me|nobody will believe|nods at|noone will believe|nor talk to|
    not allow me|not allowed|not let me|not permit|on eggshells|on her account|
    on the bank account|only allowed|only speaks when|or else|or theres trouble|pension book|
    power of attorney and|quit my job|reads my|right temper|says he walked|says im crazy|
    says im mad|says im mental|says she walked|scared of what he|scared to say|scared to tell|
    scared what he|second time this|see my family|see my friends|see my mates|see my mum|
    speaks for her|starving her|starving him|stop seeing my|stops food|takes my benefits|
    takes my keys|takes my money|takes my pension|takes my phone|takes my wages|talk to nobody|
    teas on the table|temper on him|the receipts|third time|threw my crutches|through her phone|
    through my phone|times me|too scared to|took my card|took my crutches|took my keys|
    took my phone|took my wheelchair|tracks my|walked into a|walks on eggshells|weighs me|
    what i eat|what i wear|when her husband|where i am|where i go|where ive been|who i see|
    who i talk|wont believe me|wont leave her|wont let her|wont let him|wont let me|wont let us`,
  watched: `
    ask for angela|ask for ani|behind her back|behind his back|blink twice|can not talk|
    cannot speak|cant find us|cant ring|cant speak|cant talk|clear history|code word|
    delete history|delete this|dont call|dont ring|dont tell|find out where|finds me|finds out|
    finds us|found me|found us|he can hear|he cant know|he checks|he doesnt know|he finds|
    he is listening|he might see|he must not know|he sees|he will see|he wont know|hes listening|
    hide my search|hide that i|hide this|itemised bill|no calls|not ring|not show up|on the bill|
    press 55|ring back|search history|see this|signal for help|silent solution|thumb in palm|
    withoot him|without him|without them knowing|wont find`,
  getaway: `
    afraid to go home|arent safe|away from her|away from him|back to her|back to him|bag packed|
    cant go back|cant go home|dont feel safe|dont want him to know|dont want them to know|
    escape from|fled from|freedom programme|get away from|get me out|get out of here|
    get out safely|get us out|got away from|he mustnt know|he opens|isnt safe|leave her|
    leave him|leave now|leave safely|leave tonight|left him|letters coming to the house|
    must not know|mustnt know|need a phone|need out|need refuge|need to get out|no where safe|
    not going back|not safe|nowhere safe|opens my post|pack a bag|place of safety|ran away|
    ran from|refuge like|refuge space|refuse to go home|run away|run from|safe house|safe phone|
    safe place|safe room|scared to go home|somewhere safe|unsafe at|want out|what is a refuge|
    where can i go with|where do i go|women refuge|wont go home`,
  hurting: `
    across the face|against the wall|always leather|battered outside|batters her|batters me|
    beat mi|beats her|beats him|beats me|bedsores|bites me|black eye|box mi|broke her|broke my|
    bruise on|burns me|burnt me|busted lip|by my hair|by the hair|by the neck|by the throat|
    chucks things|cigarettes out on|couldnt breathe|covered in bruises|down the stairs|
    dragged me|drugged up|extra tablets to|fags out on|fat lip|fell doon the stair|
    fell down stairs|finger marks|force fed|forced to eat|fractured my|got battered|grabs her|
    grabs my|gym but its|handles her|handprints|hands to the chair|held me down|hit the baby|
    hits her|hits him|hits me|hits the kids|hold me down|hurt her|hurt me again|hurts me|
    in chair|in the face|its only a|just a slap|keep her quiet|keep him quiet|keep nan quiet|
    kept in bed|kick off at me|kicked her|kicks me|knock about|knock me about|knocked her out|
    knocked out my|knocks me|laid hands|lays hands|leatherin|leathering|left in bed|
    left in her own|left in his own|left in wet|lick me down|lick mi|lift his hand|lip split|
    lock her in|lock me in|locked him|locked in|locked me|marks on|neck grabbing|
    no food for days|not been fed|not been washed|not fed|not feeding|on my neck|only pushing|
    pins me|poured hot|poured on me|pours|punch walls|punched a hole|punched her|punches me|
    put hands on|put her hands|put me through|puts his hands|raised his hand|raises hand|
    refuses to feed|ribs|rough handling|rough with|round her neck|round my neck|round my throat|
    said i fell|said she fell|say i fell|sedated|shakes the baby|shook her|shook the baby|
    shut in|shut in the|slaps her|slaps me|smashes my|smashes up|soaked bed|sores|spat on|
    spits at me|split lip|strangles her|strangles me|strapped in|stubs cigarettes|stubs fags|
    takes it out on|through the wall|throws things|thump mi|tie grans|tie her|tie her hands|
    tied in|tied to|tied up|ties her|ties him|to the chair|told them i fell|told work i|
    took it out on|twist my arm|walked into a door|wont feed`,
  childhood: `
    afraid of my|all night alone|asking for pics|at night he|baby screaming|been gone since|
    bite marks|bloke online|break my hands|burn marks|came back with|cant tell anyone|
    cant wake mum|comes back with|comes in my bed|comes in my room|comes into my room|creeps in|
    crying all night|curtains never|dad hits|dad passed out|dad wont wake|daddy hits|daddy plays|
    dick pic|different cars|does stuff|dont tell mum|dont want to go dads|dont want to go home|
    dont want to go to dads|draws pictures|drew a picture|eats from bins|fag burns|fiddled|
    fiddled with|flasher|flinches when|friend online who|frightened of him|frightened of my|
    get in trouble if|gives her vodka|gives my niece|gives them weed|goes off for days|
    gone for days|got it out|grown man|hate it at home|he comes in|hear a child|hear it through|
    hear screaming|hear them through|hears them fighting|hes like forty|im running|in my bed|
    in my bedroom|indecent exposure|interfered with|into my bed|keep a secret|keep it secret|
    kid screaming|kneel on|knows things|left alone|left on her own|left on his own|
    left on their own|like thirty|looks after the baby|making him ill|man online|met online|
    mum hits|mum passed out|mum wont wake|mummy hits|mummy sleeping and wont|mummy wont wake|
    my age but|my camera on|never at school|new friend online|new trainers|no coat|
    not come home since|not safe at home|not to tell|older bloke|older boyfriend|older lad|
    older man|on our own since|on their own all|our little secret|our secret|passed out on sofa|
    pulled down his|running tonight|said not to tell|same clothes|says things a child|
    scared at home|scared of dad|scared of going home|scared of him|scared of mum|scared of my|
    scared of stepdad|screaming next door|second phone|secret game|send nudes|sends pics|
    sent nudes|sent pics|show myself|sleep in wardrobe|social services took|someone online|
    special friend|special game|steals food|stepdad hits|stepdad touches|take my top off|tickles|
    told not to tell|too old for her|touches her|touches me|two phones|uncle plays|
    unsafe at home|wants nudes|wants pics|way too old|wets himself|with a belt|with a hanger|
    with a spoon|with a stick|with slipper|with stick|with the belt|with the slipper|wont wake up`,
  dying: `
    a burden|a pact|active plan|actively suicidal|affairs in order|after im gone|all her tablets|
    all his tablets|all my pills|all my tablets|around long|at the bridge|at the station looking|
    attempt last|attempted|be better off|be dead|be with dad|be with her|be with her again|
    be with him|be with him again|be with mum|beachy head|before they find|belt round|best gone|
    best if i|better dad without|better if i was gone|better if i wasnt|better mum|
    better off dead|better off without|better without me|blame herself|blame himself|
    blood on her sheets|both go|bought rope|burden on|burden to|burning myself|burns herself|
    by the river|bye everyone|calm all of a sudden|cannot go on|cant carry on|cant do it anymore|
    cant do it no more|cant do this|cant go on|cant take any more|cant take it|cant take this|
    car park roof|carry on|chosen a day|crisis line|crisis team|cut again|cutting herself|
    cutting himself|cutting myself|didnt wake|didnt work last time|do himself in|do myself in|
    do something daft|doing myself|dont see a future|dont wake|dont want to be here|
    dont want to go on|dont want to live|drive into|driving round looking|drop her down|
    dropping the baby|drown myself|dsh|end it|end it all|end my life|end the pain|end this|
    enough of living|enough pills|enough tablets|everythings arranged|final post|find me before|
    find my body|find the body|finish life|finish my life|follow her|follow him|
    found a home for the dog|give away my|given away|giving away|giving my things|
    go to sleep and|go together|goodbye everyone|goodbye letter|goodbye letters|goodbye note|
    got a plan|got rope|gun out|had enough of life|hang herself|hang himself|hang myself|
    harm my baby|harm myself|harm the baby|has a plan|has plan|have my dog|head on wall|
    hearing voices telling|her arms at|hitting my head|hitting myself|hoodie all summer|hopeline|
    hose pipe|how high|how long does it take|how many pills|how many tablets|how much to|
    hung herself|hung himself|hurt himself|hurt my baby|hurt myself|hurt the baby|hurts herself|
    i have decided|i should disappear|ideation|if i died|if i was dead|if i wasnt|if i were dead|
    if im gone|in front of a|in the river|into the sea|into traffic|ive a plan|ive decided|
    join her|join him|join my|jump from|jump in front|jump off|just disappear|kill herself|
    kill himself|kill myself|last christmas|last message|last post|last time|leave this world|
    lethal dose|life insurance|life isnt worth|life no more|lighter on my|lined up|livin no more|
    living no more|long sleeves|look after my cat|look after my dog|looking down|lost the will|
    made up my mind|make it stop|make the pain stop|make way|maytree|multi storey|multistorey|
    my last|my life over|neck myself|needs a better mum|never wake|next time i|nie chce zyc|
    no future|no more life|no more strength|no one would miss|no one would notice|no point|
    no protective|no reason to|no want live|no want to live|no way forward|no way out|no will to|
    nobody would miss|nobody would notice|noone would notice|not a cry for|not around long|
    not be around|not be here|not her fault|not his fault|not in this world|not make it to|
    not wake|not want live|not worth living|not your fault|note for|nothing left|
    nothing left for me|nothing to live|off himself|off myself|off the bridge|on a bridge|
    on my skin|on the bridge|on the ledge|on the line|on the platform|on the roof|on the tracks|
    once im gone|one last|one way|only option|only way out|other way out|over for me|
    over the edge|overdose last|painless|papyrus|passive|picked a day|picked my day|
    picked the day|picturing dropping|pills lined up|plan and means|plan on seeing|plan with|
    plasters under|punch myself|punish myself|put my affairs|rather be dead|ready to go now|
    relapsed sh|rope in|said goodbye|saved up|say goodbye|see a way out|see me again|see no way|
    seeing sunday|self harm|self injury|set a date|set fire to myself|sh again|shake her|
    shake him|shotgun|should disappear|shout text|si with|sick of living|sleep and not|
    sleep forever|slit my|smother the baby|something silly|something stupid|sorry for everything|
    starving myself|stash of|stay alive|step in front|step off|step out|stock piled|stockpiled|
    stood on the|suicide line|suicide pact|tablets lined up|take his own|take my dog|
    take my life|take my own|take the lot|taken his life|text shout|thanks for everything|
    the fast ones|the fast trains|the guts|the quarry|the viaduct|this world|thoughts of hurting|
    throw myself|tied a rope|tired of being alive|tired of life|tired of living|today is the day|
    told to hurt|tonight is the night|took an overdose|top floor|top myself|topping himself|
    train tracks|tried again|tried before|tsh|urge to|voices say|voices tell|wake up dead|
    walk in front|walk into the sea|wanna die|want 2 die|want away|want die|want it to stop|
    want to die|want to disappear|wasnt here|wears hoodies|werent here|what if i just|
    what is the point|whats the point|who will find|will to live|wish i hadnt been|
    wish i hadnt woken|wish i was dead|wish i wasnt|wish i were dead|with gun|with her now|
    with his gun|with my wife again|without pain|wont be around|wont be here|wont make it to|
    wont see me|wont see sunday|worth living|wouldnt miss me|wouldnt wake|writing notes|
    wrote letters`,
  illness: `
    all floppy|all the tablets|allergic reaction|ambulance not|arm bent|arm gone|arm numb|
    ate a battery|baby coming|baby hasnt moved|baby is coming|baby not moving|
    baby stopped moving|banged head|banged his head|bee sting|bent backwards|blacked out|
    bleeding heavily|bleeding out|bleeding wont|blister packs|blood everywhere|blood in vomit|
    blue inhaler|blue lips|bone sticking|breathing fast|breathing funny|breathing slow|
    burst open|button battery|call an ambulance|can not breathe|cant breathe|cant breeth|
    cant feel|cant get up|cant lift|cant move|cant wake|carbon monoxide|chest is tight|
    chest pain|chest tight|choking on|co alarm|cold and clammy|collapsed|confused and|
    confused suddenly|cord|coughing blood|coughing up blood|crushed her|crushed his|cut artery|
    deep cut|degrees inside|dog bit his face|dog got|double dose|down my left arm|down one side|
    drank bleach|drowsy|electric shock|elephant on chest|empty blister|empty bottle|empty packet|
    eyes rolled|face drooping|face dropped|face gone|face swelling|face swollen|fallen from|
    fell from|fell three|fell two|fit wont stop|foaming|foot coming out|found her on floor|
    found him on floor|gas smell|glass test|going blue|gone blue|gone floppy|gone grey|gone hypo|
    gone limp|gone over|got hold of|got into|got my little|gouching|had too many|hanging in|
    hanging off|hard to wake|hardly awake|hart attack|having a fit|head coming out|heatstroke|
    heavy bleeding|hit head|hit her head|hit his head|hypothermia|in a fit|in labour|
    inhaler isnt|inhaler not|is choking|isnt breathing|jaw pain|left arm|leg bent|leg numb|
    light hurts|lips blue|lips gone|lips swelling|lots of blood|makes no sense|monoxide alarm|
    mouth drooping|naloxone|need an ambulance|need narcan|needle in arm|needs ambulance|
    no movements|no pulse|no wee|not breathing|not felt baby|not making sense|not responding|
    not waking|odd on|ods|off a ladder|on the floor and|one side|overdosed|pads an hour|
    pains in chest|passed out|peanut|pouring blood|pouring with blood|pus|rash wont|
    rooms spinning|seizure|severed|side of face|side of her face|slurring words|smell gas|
    smell of gas|snoring funny|soaking pads|someone elses|speech gone|speech slurred|stiff neck|
    still warm|stopped breathing|struggling to breathe|suddenly confused|sugar high|sugar low|
    swallowed a|swallowed her|swallowed his|swallowed some|swallowed the|sweating and|
    taken too many|talking funny|talking gibberish|talking muddled|talking rubbish|temp of|
    temperature of|testicle|throat closing|throat is|throat swelling|throwing up blood|
    tight chest|tingling arm|tongue swelling|too many pills|too many tablets|took too many|
    took two|turned blue|turned grey|under a glass|very confused|vomiting blood|waters broke|
    waters gone|waters have|whole bottle|whole box|whole packet|whole strip|whole weeks|
    wont come round|wont fade|wont respond|wont rouse|wont stop bleeding|wont wake|words slurred|
    wound smells|wound stinks|wrong meds|wrong tablets`,
  violated: `
    abuse as a child|abused as a|abused by|abused me|as a kid|attracted to children|bath after|
    blackmailed|blood in my pants|cant bear to be touched|cant remember|cant remember getting|
    cant sit|cant stop washing|childhood abuse|children that way|clothes inside out|
    condom came off|condom off|deepfake|did not agree|did not want|did things to|didnt agree|
    didnt consent|didnt stop|didnt want to|do things to|does things to|dont remember|down there|
    drink spiked|drink tasted|drink was|drugged her|drugged me|evidence or|feel dirty|
    feels me up|felt up|films me|force me to|forced herself|forced himself|forced me|
    forces me to have|forensic|froze and|froze til|gang|get him off me|get home|gets in bed with|
    got in bed with|had sex with me|hand down|hand up my|held me down|how i got home|i froze|
    i said no|in my sleep|in return for|in your wee|interfered with|jumped me|keep the dress|
    kids that way|leak my|legs gone|made me do things|made me have sex|made me touch|
    made me watch|make me have sex|make me touch|makes me do|messed with me|morning after pill|
    my privates|needle mark|no knickers|no memory|non consensual|not consent|nudes shared|
    other ways to pay|pictures shared|post my|private parts|pushed me to|put his hand|
    put my pics|put pics|recorded me|remember nothing|remember nowt|rent for sex|revenge porn|
    rubs against|said no but|sarc|scrubbing|sex for rent|sex with me when|sextortion|share my|
    shower after|slept with me|smell him|something in her drink|something in my drink|sore down|
    spiked|stealthed|still smell|stop washing|strokes my|survivor of|tasted funny|tasted off|
    tasted salty|tasted weird|thinking about children|three of them|too drunk to|took it off|
    took the condom|touched since|touched up|touching by boss|tried it on|two lads|
    unwanted touching|walks in when|was drunk and|wash it off|ways to pay|wee test|
    when ah was wee|when i slept|when i was a child|when i was a kid|when i was asleep|
    when i was little|when i was seven|when i was young|when im asleep|while drunk|while i slept|
    while i was asleep|without consent|woke naked|woke up in|woke up naked|woke up with no|
    wont stop when|wont take no for|would not take no|wouldnt stop|wouldnt take no|years ago by`,
  servitude: `
    7 days a week|agency took|all day all night|all live in|amo|as a slave|au pair|bando|
    bank account for|been sold|begging for them|boss has|boss have|boss hit|boss keeps|boss took|
    bought me|bring me here|bring me to uk|brothel|brought here|brought me here|brought me to|
    call home office|call immigration|can not leave|cancel my visa|cancel visa|cannabis house|
    cannabis loft|cannot leave|cant leave|car wash|care company|care visa|carry for|cockle|
    come for job|come for waitress|county lines|criminals using|cunch|customers|day and night|
    dealing from|debt gets bigger|debt got bigger|deliver for|different houses|different men|
    doesnt pay me|domestic servant|domestic slave|domestic worker|dont go out|dont pay me|
    dont pay us|drive us|driven in|eating his food|eight in a room|employer has|employer hit|
    employer keeps|employer took|escorting|for fags and|for food only|for the flight|
    for the visa|force to work|forced labour|forced work|friends moved in|gang master|gangmaster|
    get my passport|go country|go with men|going country|going cunch|gone cunch|grow house|
    has my passport|have my passport|have our passport|hold a package|hold my passport|
    hold packages|hold stuff|hours a day|house girl|house maid|housegirl|hurt my family|in a van|
    in one room|in the caravan|is no care job|is not care|job was not|juju|just food|
    keeps my passport|keeps our|know my family|know where mum lives|know where my mum|
    labour exploitation|like a slave|like slaves|live above|lives in the shed|locked passport|
    lost a bag|lost the bag|lost their bag|madam|made to beg|made to steal|made to work|
    made us work|maid|make me beg|make me work|massage parlour|massage place|men come|
    modern slavery|moved in and wont|moved into her|moved into his|my documents|
    my family back home|my papers|nail bar|nail shop|nanny job but|never been paid|never go out|
    never leave the|never paid|ninety hours|no day off|no get pay|no papers|no pay|no wages|
    not allowed out|not get pay|not leave|not paid me|not paid us|not the job|nowhere to run|
    oath|on the farm|our documents|our papers|owe for|owe him|owe them|owes for|owes them|
    package|papers back|pasaporte|passport back|passport til|passport until|pay back debt|
    pay him back with|pay it off|pay off debt|pay the debt|picked up in a van|pimp|plugging|
    po amo|promised job|promised me a job|promised work|punters|recruiter|
    report me to home office|sahod|said restaurant|said waitress|see men|sell from his|
    sell from my|send me back if|seven days a week|sham marriage|shoplift for|slave|sleep in the|
    sleep on floor of|sleep with his friends|sleep with men|sleeping in the factory|
    sleeps at the|sleeps there|sold to|sponsor visa|sponsorship|stash at|steal for them|
    take me to houses|take rent|take us to|taken over her|taken over his|taken over my|
    takes me to|taking my flat|taking over|ten to a room|the journey|the trap|the work is not|
    took her passport|took my passport|took our passport|took over my flat|trafficked|trap house|
    treated like a slave|use my account|use my bank|use my flat|using her flat|using his flat|
    using my flat|van every morning|was sold|water the plants|with his friends for|with men for|
    wont leave my flat|work at the farm|work for free|work for nothing|work to pay|work visa`,
  compelled: `
    a wedding|a white boy|against her will|against my will|apostate|auntie who cuts|be cleaned|
    be cured|become a proper|become a woman|before eid|booked flights|bounty|bring shame|
    brothers are looking|brothers looking|brought shame|cleaned like|cutting lady|cutting season|
    dads looking|demon out|dishonour|djinn|dont know him|dowry|elders made|elders say|engaged me|
    exorcise|family after|family found out|family hunting|family looking|flight booked|flight on|
    for not fasting|force me to marry|forced to marry|found my boyfriend|found my hijab|
    found out about my|found out i|get her cut|get me married|get on the plane|going to be cut|
    got me engaged|has to be cut|her ceremony|hijab in my bag|holiday to|hunting us|
    if my dad finds|if my family|if they find out|im engaged to|izzat|jinn|kill her if|
    kill me if|kill us|lady coming to|left islam|left the church|left the faith|lower caste|
    made clean|made me marry|made to marry|make me marry|marriage pressure|married a hindu|
    married a muslim|married a white|married in summer|married in the holidays|marry a man|
    marry a stranger|marry an old|marry her|marry him or|marry my cousin|marry someone|
    my brothers will|never met|not praying|on the plane|one way ticket|out of caste|
    packed for a year|people hunting|possessed|pressure from parents|proper woman|
    pulled out of school|pulled out of sixth|refuse to wear|ring on finger|rishta|
    see to the girls|send back home|send her to|send me home to|send me to|sending her|
    sending me|sending me back home|sent back to|sent to|shame on|shamed the|shunned|
    special party|stopped believing|suitcase is packed|suitcase packed|summer holiday gambia|
    take her to|take me to pakistan|take us to|taken out of school|taking me to|
    taught how to behave|the cutter|the nikah|they found out|they will kill|tickets booked|
    too western|uncles are looking|wants me married|wedding is|wedding waiting|western clothes|
    will kill me|witch|witchcraft|wrong caste|wrong religion`,
  hunted: `
    100 times|50 times|acid on|after me|airtag|at my window|at the window|barricaded|
    because im black|because im gay|because im muslim|been stabbed|blocked her|blocked him|
    blocked number|bounty on|breach|break my legs|break your legs|breaking the order|broke into|
    burn down|burn me|burn the house|burn us|came at me|came round|cant accept its over|
    carries a|carry a blade|carry knife|carrying a knife|chair against the door|
    changed my number|changed number|comes at me|comes round|coming after|coming for me|
    coming for us|dead flowers|dead rat|do me in|do my legs|do your legs|dont answer the door|
    downstairs now|drives past|drop charges|drop the case|drop the statement|drove past|
    ended it in|fake accounts|finish her|finish me|finish you|fire bomb|follow my car|
    followed home|followed me home|follows me|found my address|get me|get off me|get us|
    going to shoot|going to stab|gonna shoot|gonna stab|got a gun|got a knife|got bail|got knife|
    got my address|got stabbed|grass me|hacked my|has a gun|has a knife|has knife|hate crime|
    he is coming|headscarf|help me please|hes coming|homophobic|hundred times|hurt the dog|
    if i go|if i leave|if i tell|if i told|if she leaves|in my garden|in the bushes|keeps coming|
    keeps following|keeps turning|kicked the dog|kill me|kill my|kill the|kill you|knows my|
    knows where i|knows where we|leave her alone|leave me alone|letterbox|loan man|loan shark|
    lost line|mate crime|messages me all|mouthed help|never see my|never see them|new accounts|
    nonmol|on his head|on my phone letting|on their way to|out of prison|outside my flat|
    outside my house|outside my window|outside my work|outside now|outside school|
    outside the house|outside work|owe a dealer|owes a dealer|parked outside|peeping|
    petrol through|photographs|please help me|please hurry|pulled a knife|queer bashed|
    racist attack|raised fists|raises his fists|released from|rings all day|rings me all|
    rings my work|said he will|said he would|said hed|said she will|sat outside|says he will|
    says hell|says she will|scared to go out|scared to put|screaming for help|sharpening|
    shoot up|shot at|shouting get off|shouting help|sits outside|slashed my|snitch|
    someone in the garden|spat at|spyware|stabbed me|stands outside|still rings|swears he will|
    take my kids|take the kids|taken my kids|takes photos of|they are coming|theyre coming|
    threatening me|threatens to|through the letterbox|throw acid|took the kids|tracker in|
    tracker on|transphobic|turns up at|tyres slashed|under my window|unknown numbers|
    waiting outside|waits after|waits for me|want to stab|wardrobe against|watches me|
    watching my|watching the house|went for me|when i leave|with a bat|with a hammer|
    with a knife|with a machete|withheld|wont give back|wont give me back|wont leave me|
    wont stop messaging|wont stop ringing|wont stop texting|wont take no`,
  nowhere: `
    am homeless|approved premises|asked to leave|bailiffs today|bailiffs tomorrow|
    been staying wherever|bus shelter|bus station|cant live at home|changed locks|
    changed the locks|chucked me out|chucked out|couch surfing|council closed|council shut|
    council turned|discharged to|discharged with no|emergency accommodation|evicted today|
    evicted tomorrow|eviction tomorrow|freezing and|freezing outside|got nowhere after|
    got told leave|homeless now|homeless tonight|hostel bed|hostel full|house fire|im homeless|
    in a doorway|in a garage|in a shed|in a tent|in doorway|in his car|in my car|in our car|
    in tent|in the car|in the park|in the shed|in the woods|just out of prison|kicked me out|
    kicked out|kicked us out|live at home any|lives in her car|lives in his car|living in a car|
    living in a tent|living in car|living in my car|living in my van|living in tent|
    locks changed|lost my room|made homeless|minus|need a hostel|need a shelter|need hostel|
    need shelter|night bus|night shelter tonight|nightstop|no abode|no bed|no fixed|
    no fixed abode|no place after|no place to|no roof|no where else|no where to|nowhere else|
    nowhere to go|nowhere to live|nowhere to sleep|nowhere to stay|nowhere tonight|of no fixed|
    on a bench|on streets|on the pavement|on the streets|open all night|out of hospital|
    out on street|out on the street|outside tonight|park bench|place to sleep|place to stay|
    placement ended|put out|refuge full|released with no|riding the|room has gone|rough sleeping|
    shelter full|sleep tonight|sleeping in car|sleeping in my car|sleeping outside|
    sleeping rough|slept out|slept rough|sofa surfing|sofa to sofa|somewhere to sleep|
    somewhere to stay|somewhere tonight|squat being|stay tonight|staying wherever|stole my tent|
    street homeless|temporary accommodation tonight|tent stolen|tent took|threw me out|
    threw us out|thrown out|told to leave|told us to leave|train station|turned away|
    walk around all|walking round|warm till late|with kids nowhere|with my kids and|
    with the kids and`,
};
