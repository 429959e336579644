"""Shutting people out, hating them, or making them other than they are."""

from __future__ import annotations

TURNING_AWAY = {
    "turned_away": (
        "dont take|do not take|not take|not welcome|arent welcome|unwelcome|turned away|turn away|not for|"
        "isnt for|arent for|not open to|not suitable|unsuitable|no room for|cant have|wont have|not have|"
        "dont want|do not want|rather they|rather not|wed rather|would rather|prefer|preferred|only|"
        "just for|is for|kept for|reserved|first in line|bottom of the list|back of the queue|"
        "end of the queue|last in|go elsewhere|elsewhere|somewhere else|their own|their own do|their own hall|"
        "own hall|have got their own|got their own|go home|go back|sent back|stay at home|left at home|"
        "leave at home|stay away|keep out|kept out|keep away|refuse|refused|refuses|refusing|banned|barred|"
        "ban|bar|excluded|exclude|not anyone|nor anyone|not anybody|asked to leave|shown the door|removed|"
        "get in the way|in the way|makes folk sad|hold us back|hold everyone back|slow us|slows|keep moving|"
        "upset|upsets|uncomfortable|spoil|spoils|put people off|puts people off|lower the tone|tone|"
        "trouble with|trouble at|go missing|gone missing|went missing|smell|smells|germs|catch|no offence|"
        "nothing personal|sorry but|im afraid|not being funny|political correct*|regulars|our regulars|"
        "complain*|insurance|health and safety|separate|separately|at the back|other entrance|after everyone|"
        "when a more suitable|suitable|check papers|show papers|bring a passport|british passport|"
        "baptism certificate|certificate|proof|prove|state your|asked for no|no coloured|no irish|no dss|"
        "no blacks|no travellers|no gypsies|no muslims|have asked for no|enough out of this town|had enough|"
        "take enough|come over here|invited|not taken|cant be taken|do not bring|dont bring|"
        "please do not bring|unsettle|unsettles|even with a helper|we go by the name|by the name on|"
        "we will be checking|will be checking|well be checking|other people feel|disrupt*|not the right fit|"
        "not a good fit|fit in|wouldnt fit|doesnt mix|dont mix|not our sort|think of the others|"
        "for their own good|wouldnt be happy|be happier|happier elsewhere|not set up for|cannot cater|"
        "not catered|sorry insurance|no exceptions|full stop|thanks but no|apply elsewhere|priced for|"
        "double for|extra for|charge more|pay more|pays more|surcharge"
    ),
    "hate": (
        "invad*|invasion|replace*|outnumber*|overrun|swamped|flood*|vermin|parasit*|scum|filth*|infest*|"
        "cockroach*|rats|subhuman|breed*|take back our|take our|taking our|take over|taking over|"
        "our streets|our women|our girls|our country|our villages|keep white|keeping white|stay white|"
        "own blood|our blood|white lads|white race|who run|control the|behind it|to blame|blame|globalist*|"
        "zionist*|new world order|traitor*|patriots|nationalist*|send them back|send back|go home|deport*|"
        "hotel|hotels|boats|dinghies|stop the|stopping the|rise up|stand up to|standing up for|fight|"
        "fights|fighting|militia|defend|defence|patrol|patrols|protect our|cameras|put up posters|"
        "great replacement|remigrat*|fourteen|88|holocaust|burn down|burn the|petrol|bricks|enemy|enemies|"
        "crusade|jihad|caliphate|kuffar|infidel*|martyr*|incel*|feminis*|whores|sluts|degenerate*|"
        "groomers|pervert*|abominat*|evil|disease|plague|ought to be|should be shot|hang|hanged|gas|"
        "cleanse|purify|wrecking our|camp gone|want the camp|learns its lesson|fighters|back home|leafleting|"
        "leafletting|against the new|against the mosque|keep our borough|keep our town|keep our village|"
        "keep england|keep britain|keep it white|they are coming|coming for our|protect our daughters|"
        "our daughters|indoctrinat*|sharia|no go|two tier|illegal invaders|replacing|birth rate|race mixing|"
        "mixed marriage*|cultural|islamif*|mass immigration|send them|who goes in|other tribe"
    ),
    "politics": (
        "vote|voting|voted|votes|voter*|election|candidate|our man|rosette|rosettes|party|campaign|"
        "canvass*|ballot|manifesto|leaflets|councillor|mp|sign our petition|petition|membership card|"
        "polling|pledge|signed pledge|our candidate|friends of our candidate|postal vote|postal votes|"
        "show you voted|re elect|elect"
    ),
    "condition": (
        "bring proof|proof|prove|must|have to|has to|in return|only if|provided|who bring|as long as|"
        "if you want|otherwise|unless|before you|before we|condition|conditions|required|requirement|"
        "first you|sign up|attend|attends|join the|sit through"
    ),
    "changing_somebody": (
        "change|changes|changed|changing|back to|gave me back|gave him back|given back|body god gave|"
        "god gave them|god made|feeling passes|feelings pass|it passes|will pass|passes|phase|grow out|"
        "grew out|natural order|restore*|restor*|straight again|right path|the wrong|set right|put right|"
        "normal|real man|real men|manly|manhood|man up|womanly|womanhood|feminine|masculine|skirts|"
        "engaged to|lovely girl|to marry|has a wife|husband now|married now|families of their own|unwanted|"
        "struggle|struggles|temptation*|wrong inclination|confused|confusion|still says|walks them|"
        "walk with any|programme|program|routine|strict routine|retreat|camp|farm|ploughing|weekend|reset|"
        "therapy|counselling|mentor|mentors|success|it has worked|worked for|has worked|cured|heal*|"
        "overcome|overcame|freedom|free from|set free|leave the|leave that|walk away|themselves again|"
        "go home themselves|as god intended|intended|accountability|purity|celib*|deliverance|ruqyah|"
        "spirit of|sex god gave|gender god gave|get their girl back|get their boy back|girl back|boy back|"
        "their daughter back|their son back|new name|drop the hormones|and the hormones|hormones|birth sex|"
        "born sex|biological|wish to be free|be free|agree to meet the boy|meet the boy|a nice wedding|"
        "wedding at the end|cold baths|family of his own|settle in the|settle into|gentle firm|works in about|"
        "about a term|talked out of|grown out|leave it behind|put it behind|detransition*|desist*|"
        "turned straight|made whole|wholeness"
    ),
}
