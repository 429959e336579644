// Set phrases of those whom others harm: "or else", "our secret", "took my passport". They are kept
// apart from the other ones of `danger-expressions.js` because they are so many.

/** @type {Record<string, string>} */
export const HARM_EXPRESSIONS = {
  controlled:
    "all my money|always with her|answer for her|answers for her|ask permission|bank book|" +
    "been cut off|break my hearing|breaks my glasses|breaks my phone|bullies her for|" +
    "bullies him for|call me names|cards in my name|change her will|change his will|" +
    "change the will|checks my|checks the|coercive ctrl|come alone|come to appointment|" +
    "counts every|counts the|cut up my|dangled my|dangled our|dare not|darent|debts in my name|" +
    "destroyed my|doesnt let me|dont let me|every call|every receipt|every text|floor for me|" +
    "food if i|forbidden|forbids|go out alone|go out on my own|got my purse|gripping|" +
    "has a temper|has my card|has my phone|has my purse|has to ask|have to ask|he say no|" +
    "heating is off|heating locked|hides her|hides his|hides my|his moods|his name on everything|" +
    "his name only|his temper|holds my|holds the money|husband no|husband say|if i answer back|" +
    "if i get it wrong|if the house|in my name without|is not letting|keeps my|leave my job|" +
    "let me see|let me speak|let me work|let the doctor|let the nurse|lets me out|" +
    "loan in my name|locks fridge|locks the fridge|made me leave|make me get rid|" +
    "making me get rid|me to get rid of|my bank card|my interpreter|my location|my own fault|" +
    "my phone off|my receipts|my wages|nah let me|never allowed|never alone|never leaves her|" +
    "never lets me|no let me|no one will believe|no one would believe|no want me|" +
    "nobody will believe|nods at|noone will believe|nor talk to|not allowed|not let me|" +
    "not permit|on a library computer|on eggshells|on her account|on the bank account|" +
    "on the library computer|only allowed|only speaks when|or else|or theres trouble|" +
    "pension book|power of attorney and|quit my job|reads my|right temper|says he walked|" +
    "says im crazy|says im mad|says im mental|says she walked|scared of what he|scared to say|" +
    "scared to tell|scared what he|second time this|see my family|see my friends|see my mates|" +
    "see my mum|sell my insulin|sign the cheque|sign the cheques|smashed my phone so|so id stay|" +
    "speaks for her|starving her|starving him|stop seeing my|stops food|takes my benefits|" +
    "takes my keys|takes my money|takes my pension|takes my phone|talk to nobody|" +
    "teas on the table|temper on him|the receipts|third time|threw my crutches|through her phone|" +
    "through my phone|times me|to have an abortion|too scared to|took my card|took my crutches|" +
    "took my insulin|took my keys|took my phone|took my wheelchair|tracks my|walked into a|" +
    "weighs me|what i eat|what i wear|when her husband|where i am|where i go|where ive been|" +
    "who i see|who i talk|wont believe me|wont leave her|wont let her|wont let him|wont let me|" +
    "wont let us",
  watched:
    "ask for angela|ask for ani|behind her back|behind his back|blink twice|by text not|" +
    "can not talk|cannot speak|cant ring|cant speak|cant talk|clear history|code word|" +
    "coming back at|delete history|delete this|dont call|dont ring|dont tell|finds me|finds out|" +
    "finds us|found me|found us|he can hear|he cant know|he checks|he doesnt know|he finds|" +
    "he gets back|he gets in|he is listening|he might see|he must not know|he sees|he will see|" +
    "he wont know|hes asleep|hes in the shower|hes listening|hide my search|hide that i|" +
    "hide this|him kennin|itemised bill|mum hearing|no calls|not ring|not show up|on the bill|" +
    "online chat|phone bill|press 55|ring back|search history|see this|signal for help|" +
    "silent solution|text only|thumb in palm|web chat only|while hes asleep|while hes in|" +
    "whilst hes|withoot him|without him|without them knowing|wont find|wont know about|" +
    "wont no about",
  getaway:
    "a safe house|afraid to go home|arent safe|away from her|away from him|back to her|" +
    "back to him|bag packed|before he gets home|before he wakes|before hes back|" +
    "before hes off nights|cant find us|cant go back|cant go home|dont feel safe|" +
    "dont want him to know|dont want them to know|escape from|find me and the|fled from|" +
    "freedom programme|get away from|get away with my|get me out|get my kids out|" +
    "get out of here|get out safely|get out with the|get the kids out of|get us out|" +
    "gone before he|gone before hes|got away from|he cant find|he opens|isnt safe|kids away|" +
    "kids out tonight|kids somewhere safe|leave her|leave him|leave now|leave safely|" +
    "leave tonight|left him|letters coming to the house|must not know|mustnt know|need a phone|" +
    "need out|need refuge|need to get out|no where safe|not going back|not safe|" +
    "not safe at home|nowhere safe|opens my post|out before he|pack a bag|place of safety|" +
    "ran away|ran from|refuge like|refuge space|refuge that|refuge where|refuge which|" +
    "refuge will|run away|run from|safe for me and|safe from him|safe house|safe house please|" +
    "safe phone|safe place|safe place for a mum|safe place for me|safe room|safe with the kids|" +
    "safehouse|scared to go home|somewhere safe|unsafe at|want out|what is a refuge|" +
    "where can i go with|where do i go|while hes at work|while hes on nights|women refuge|" +
    "wont find us|wont go home",
  hurting:
    "a bang upstairs|across the face|against the wall|all bruised|always leather|amake mare|" +
    "battered outside|batterin me|batters her|batters me|beat mi|beats her|beats him|beats me|" +
    "bedsores|been shanked|beg him for stop|beg him stop|beg him to stop|begging next door|" +
    "being stamped on|bidrobni|binubugbog ako|bites me|black eye|boiling water on|box mi|" +
    "brayed him|brayed me|brayed us|brays me|bread knife at|broke her|broke my|bruise on|" +
    "bruised like|bruk mi|burns me|burnt me|busted lip|by my hair|by the hair|by the neck|" +
    "by the throat|cam drin|camdrin|chlopak mnie|chop up|chopped up|chucks things|" +
    "cigarettes out on|clothes cover|clothes hide|clouts me|couldnt breathe|covered in bruises|" +
    "dey beat am|down the stairs|dragged me|drive into a wall|drives 100mph|drives at walls|" +
    "drives fast to scare|drives like mad to scare|drugged up|extra tablets to|fags out on|" +
    "fat lip|fell doon the stair|fell down stairs|finger marks|finger marks on|five of em|" +
    "flogs me|force fed|forced to eat|fractured my|gave me a hiding|give me a hiding|good hiding|" +
    "got battered|got chinged|got shanked|got stabbed up|grabs her|grabs my|gym but its|" +
    "hammered me|handles her|handprints|he beat|held me down|him a kill mi|hit the baby|hits her|" +
    "hits him|hits me|hits the kids|hold me down|hot water on|hot water on her|hurt her|hurts me|" +
    "husband beat|in chair|in the face|iron on her|its only a|just a slap|keep her quiet|" +
    "keep him quiet|keep nan quiet|kept in bed|kettle on her|kick off at me|kicked her|" +
    "kicked on the ground|kicking his head|kicks me|kitchen accident|knife at me|knock about|" +
    "knocked her out|knocked out my|knocks me|kutda|laid hands|lamps me|lays hands|leatherin|" +
    "leathering|left in bed|left in her own|left in his own|left in wet|lick me down|lick mi|" +
    "lift his hand|lip split|lock her in|locked him|locked in|locked me|lumps out of|maar da|" +
    "maarta hai|marido me|marks on|marta hai|mash me up|mash mi up|me bat|me frappe|more gold|" +
    "mujhe marta|neck grabbing|no food for days|not been fed|not been washed|not fed|not feeding|" +
    "ofn fy nghariad|ofn fy ngwr|on my neck|only pushing|panned in|pins me|pours|przemoc domowa|" +
    "punch walls|punched a hole|punched her|punches me|put hands on|put her hands|put me through|" +
    "put the door in|puts his hands|raised his hand|raises hand|refuses to feed|ribs|" +
    "rough handling|rough with|round her neck|round my neck|round my throat|said i fell|" +
    "said she fell|say i fell|sedated|seven bells|shakes the baby|shanked|shook her|" +
    "shook the baby|shut in|sinasaktan ako|skelped me|slaps her|slaps me|smashes my|smashes up|" +
    "soaked bed|sores|spat on|spits at me|split lip|stamped on|stamped on by|stamping on|" +
    "strangles her|strangles me|strangling her|strangling him|strangling me|strangling my|" +
    "strangling my mum|strapped in|stubs cigarettes|stubs fags|takes it out on|" +
    "through the ceiling|through the wall|throws things|thump mi|tie grans|tie her|tied in|" +
    "tied to|tied up|ties her|ties him|to the chair|told them i fell|told work i|took it out on|" +
    "trais yn y cartref|tump mi|twist my arm|violencia domestica|walked into a door|" +
    "where it doesnt show|where no one sees|where nobody sees|wont feed",
  childhood:
    "afraid of my|all night alone|asking for pics|at night he|babies alone|baby screaming|" +
    "been gone since|been on there own|bite marks|blades in|blades under|bloke online|" +
    "break my hands|burn marks|came back with|cant tell anyone|cant wake mum|children alone|" +
    "children on their own|comes back with|comes in my room|comes into my room|creeps in|" +
    "crying all night|curtains never|dad hits|dad passed out|dad wont wake|daddy hits|" +
    "daddy plays|dick pic|different cars|does stuff|does things at night|" +
    "does things to me at night|dont tell mum|dont want to go dads|dont want to go home|" +
    "draws pictures|drew a picture|eat out of bins|eats from bins|eats out of our|fag burns|" +
    "fiddled|flasher|flinches when|found blades|friend online who|frightened of him|" +
    "frightened of my|gives her vodka|gives my niece|gives them weed|gone for days|got it out|" +
    "grown man|he comes in|hear a child|hear it through|hear screaming|hear them through|" +
    "hears them fighting|hes like forty|home alone since|home alone till|im running|in a nappy|" +
    "in her pyjamas|in his pyjamas|in my bed|in my bedroom|in only a nappy|indecent exposure|" +
    "interfered with|into my bed|keep a secret|keep it secret|kid screaming|kids alone|" +
    "kids on their own|kids on there own|kneel on|knows things|left alone|left on her own|" +
    "left on his own|left on their own|like thirty|looks after the baby|making him ill|" +
    "man online|met online|more pics|mum has gone since|mum hits|mum passed out|" +
    "mum sells the food|mum wont wake|mummy hits|mummy wont wake|my age but|my camera on|" +
    "naked pics|never at school|never fed|new friend online|new trainers|no adults|no coat|" +
    "not come home since|not safe at home|not to tell|older bloke|older boyfriend|older lad|" +
    "older man|on our own since|on their own all|on their own at night|on there own|" +
    "on there own since|our little secret|our secret|out in pyjamas|out of it on the settee|" +
    "out of our bin|out on the road|pulled down his|raking our bins|raking the bins|" +
    "razor blades in|road in pyjamas|running tonight|same clothes|scared at home|scared of dad|" +
    "scared of going home|scared of him|scared of mum|scared of my|scared of stepdad|" +
    "screaming next door|second phone|secret game|send nudes|sends pics|sent nudes|sent pics|" +
    "show myself|sleep in wardrobe|social services took|someone online|special friend|" +
    "special game|steals food|stepdad hits|stepdad touches|through our bins|tickles|" +
    "tied in the buggy|ties the fridge|touches her|touches me|two doors down since|two phones|" +
    "uncle plays|unsafe at home|wants nudes|wants pics|way too old|wets himself|with a belt|" +
    "with a hanger|with a spoon|with a stick|with slipper|with stick|with the belt|" +
    "with the slipper|wont wake up",
  servitude:
    "agency took|amo|as a slave|au pair|bando|bank account for|been sold|being sold for|boss has|" +
    "boss have|boss hit|boss keeps|boss took|bought me|bring me to uk|brothel|brought here|" +
    "brought me here|brought me to|call home office|call immigration|cancel my visa|cancel visa|" +
    "cannabis house|cannabis loft|cannot leave|cant call my family|cant leave|car wash|" +
    "care company|care visa|carry drugs|carry for|chained indoors|chained up in|cockle|" +
    "collects my salary|come for waitress|county lines|criminals using|cunch|customers|" +
    "day and night|dealing from|debt got bigger|deliver for|different houses|different men|" +
    "doesnt pay me|domestic servant|domestic worker|dont go out|dont pay me|drive us|driven in|" +
    "eating his food|eighteen hours|employer has|employer hit|employer keeps|employer took|" +
    "escorting|for fags and|for the flight|force to work|forced labour|forced work|" +
    "fourteen hours|friends moved in|gang master|gangmaster|give no|go country|go with men|" +
    "going country|grow house|guard|has my passport|have my passport|have our passport|" +
    "hindi pinapalabas|his slave|hold my passport|hold stuff|hours a day|house girl|housegirl|" +
    "in a van|in one room|in the caravan|is no care job|juju|just food|keeps my passport|" +
    "keeps our|kept chained|kinuha passport|know where mum lives|labour exploitation|" +
    "like a slave|live above|live in the shop|locked passport|lost a bag|lost the bag|" +
    "lost their bag|madam|madam i do|made to beg|made to carry|made to steal|made to work|" +
    "made us work|maid|make me beg|make me work|massage parlour|massage place|men come|minder|" +
    "minders|modern slavery|moved in and wont|moved into his|my documents|my family back home|" +
    "my handler|my papers|nail bar|nail shop|never allowed out|never been paid|never get paid|" +
    "never go out|never leave the|never paid|ninety hours|no day off|no get pay|no give me|" +
    "no money for work|no papers|no pay|no wages|not allowed out|not leave|not paid me|" +
    "not paid us|not paying me|oath|our documents|our papers|owe for|owe him|owe them|" +
    "owe two punters|owes for|owes them|own me|package|padlocks the gate|papers back|pasaporte|" +
    "pass me around|passed me round|passing me around|passing me round|passport back|" +
    "passport til|passport until|pay him back with|pay it off|pimp|plugging|promised job|" +
    "promised me a job|promised work|punters|recruiter|report me to home office|sahod|" +
    "said restaurant|said waitress|scrub|see men|send me back if|sending men round|sham marriage|" +
    "shoplift for|sixteen hours|slave|sleep in the|sleep with his friends|sleep with men|" +
    "sleeps at the|sleeps there|sold for sex|sold to|sponsor visa|sponsorship|stash at|take rent|" +
    "take us to|taken his money|taken over his|taken over my|takes me to|taking over|the journey|" +
    "the trap|their slave|they own|took her passport|took my passport|took our passport|" +
    "took over my flat|trafficked|trap house|tulungan nyo|use my account|use my bank|use my flat|" +
    "using her flat|using his flat|using my flat|wages kept|was sold|water the plants|" +
    "wont leave my flat|work at the farm|work for free|work for no money|work for nothing|" +
    "work to pay|work visa",
  compelled:
    "a wedding|a white boy|against her will|against my will|apostate|auntie who cuts|be cleaned|" +
    "be cured|become a proper|become a woman|before eid|booked flights|bounty|bring shame|" +
    "brothers are looking|brothers looking|brought shame|cleaned like|cutting lady|" +
    "cutting season|dads looking|demon out|dishonour|djinn|dont know him|dowry|elders made|" +
    "elders say|engaged me|exorcise|family after|family found out|family hunting|family looking|" +
    "flight booked|flight on|for not fasting|force me to marry|forced to marry|" +
    "found my boyfriend|found my hijab|found out about my|found out i|get her cut|get me married|" +
    "going to be cut|got me engaged|has to be cut|her ceremony|hijab in my bag|holiday to|" +
    "hunting us|if my dad finds|if my family|if they find out|im engaged to|izzat|jinn|" +
    "kill her if|kill me if|kill us|lady coming to|left islam|left the church|left the faith|" +
    "lower caste|made clean|made me marry|made to marry|make me marry|marriage pressure|" +
    "married a hindu|married a muslim|married a white|married in summer|married in the holidays|" +
    "marry a man|marry a stranger|marry an old|marry her|marry him or|marry my cousin|" +
    "marry someone|my brothers will|never met|not praying|on the plane|one way ticket|" +
    "out of caste|packed for a year|people hunting|possessed|pressure from parents|proper woman|" +
    "pulled out of school|pulled out of sixth|refuse to wear|ring on finger|rishta|" +
    "see to the girls|send back home|sending her|sending me|sent back to|sent to|shame on|" +
    "shamed the|shunned|special party|stopped believing|suitcase is packed|suitcase packed|" +
    "summer holiday gambia|take her to|take us to|taken out of school|taking me to|" +
    "taught how to behave|the cutter|the nikah|they found out|they will kill|tickets booked|" +
    "too western|uncles are looking|wants me married|wedding is|wedding waiting|western clothes|" +
    "will kill me|witch|witchcraft|wrong caste|wrong religion",
  hunted:
    "100 times|50 times|a tag in|a tracker on|acid on|after me|airtag|at my window|at the window|" +
    "barricaded|because im black|because im gay|because im muslim|been stabbed|being chased|" +
    "blocked her|blocked him|blocked number|bounty on|breach|break his legs|break my legs|" +
    "break your legs|breaking the order|broke into|burn down|burn me|burn the house|" +
    "burn the house down|burn us|came at me|came round|cant accept its over|carries a|" +
    "carry knife|chair against the door|changed my number|changed number|chasing me|comes at me|" +
    "comes round|coming after|coming at me|coming for me|coming for us|dead flowers|dead rat|" +
    "do me in|do my legs|do your legs|downstairs now|drives past|drop charges|drop the case|" +
    "drop the statement|drove past|ended it in|fake accounts|finish her|finish her off|" +
    "finish him off|finish me|finish you|fire bomb|follow my car|followed home|follows me|" +
    "found my address|found the refuge|get me|get off me|get us|going to shoot|going to stab|" +
    "gonna shoot|gonna stab|got a gun|got a knife|got bail|got knife|got my address|got stabbed|" +
    "grass me|hacked my|has a gun|has a knife|has knife|hate crime|he is coming|headscarf|" +
    "help me please|hes coming|homophobic|hundred times|hurt the dog|if i go|if i leave|" +
    "if i tell|if i told|if she leaves|in my back door|in my garden|in the bushes|is in my house|" +
    "keeps coming|keeps following|keeps turning|kick the door in|kicked the dog|" +
    "kicking the door in|kill me|kill my|kill the|kill you|knows my|knows where i|knows where we|" +
    "leave her alone|leave me alone|loan man|loan shark|lost line|mate crime|messages me all|" +
    "mouthed help|my kneecaps|never see my|never see them|new accounts|nonmol|on his head|" +
    "on my phone letting|on their way to|out of prison|outside my flat|outside my house|" +
    "outside my window|outside my work|outside now|outside school|outside the house|outside work|" +
    "owe a dealer|owes a dealer|parked outside|peeping|petrol bomb|petrol through|photographs|" +
    "please help me|please hurry|pour petrol|pulled a knife|put petrol|queer bashed|" +
    "racist attack|raised fists|raises his fists|released from|rings all day|rings me all|" +
    "rings my work|said he will|said he would|said hed|said she will|sat outside|say theyll stab|" +
    "says he will|says hell|says she will|scared to go out|scared to put|screaming for help|" +
    "set upon|sharpening|shoot up|shot at|shouting get off|shouting help|sits outside|slashed my|" +
    "snitch|someone in the garden|spat at|spyware|stabbed me|stands outside|still rings|" +
    "swears he will|tag thing in|take my kids|take the kids|taken my kids|takes photos of|" +
    "they are coming|theyre coming|threatening me|threatens to|through the throw acid|" +
    "took the kids|tracker in|tracker on|tracker tag|transphobic|trying to get in|turns up at|" +
    "tyres slashed|under my window|unknown numbers|waiting outside|waits after|waits for me|" +
    "wan beat|wan kill|wan shoot|want kill|want to stab|wardrobe against|watches me|watching my|" +
    "watching the house|went for me|when i leave|with a bat|with a hammer|with a hammer right|" +
    "with a knife|with a machete|withheld|wont give back|wont give me back|wont leave me|" +
    "wont stop messaging|wont stop ringing|wont stop texting|wont take no",
  withheld:
    "16 hours|18 hours|and not fed|boss has my passport|boss has our passport|" +
    "boss keep my passport|boss keep our passport|boss took my passport|bought me|" +
    "cannot leave until|cant leave until|domestic worker|doors locked not going|embassy family|" +
    "forced to sell|forced to work|housegirl|live in maid|made to work|never paid|no day off|" +
    "no get pay|no let me out|no wage|not fed|not going my way|not let me out|owe for the flight|" +
    "owe for the journey|sleep at the factory|sleep in kitchen|sleep in the kitchen|" +
    "sleep on kitchen floor|sold her|sold me|sold to|they hold my passport|they took my passport|" +
    "til i pay|took her passport|treated like a slave|until i pay|without pay|work for no pay|" +
    "work with no pay",
};
