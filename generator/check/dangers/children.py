"""Dangers to children from adults who seek them out."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

CHILDREN = Danger(
    "children",
    "child_safety",
    (
        sure(
            "undressed or washed, and parents kept outside",
            "The coach helps small boys shower, and parents wait in the car park.",
            "The coach helps small boys skate, and parents watch.",
            "(shower*|bath|baths|bathtime|changing|changed|undress*|swimming things|measured|fitness photos|"
            "photographed|physical) & (parents|grown ups|mums|dads|mothers|fathers) .. (wait|waits|stay|remain|asked|"
            "outside|have their own|in (the|their) (car|cars|car park|lych gate))",
            "(one|a) (coach|leader|helper|teacher|mentor) (and|to)? (one|a|each) (kid|child|lad|boy|girl) .. (per|to a|"
            "in a|a) (room|tent|cabin|bed)",
            "one (lad|boy|girl|child|kid) at a time",
            "(volunteer|helper|coach|leader|he|walter|uncle) .. (baths|bathes|showers|dries) the .. (ones|boys|girls|"
            "children|lads)",
            "(curtains drawn|blinds drawn|curtain across|door locked from inside|locked from inside) ",
            "(singly|one by one|on their own) .. (in|to|at) .. (flat|presbytery|house|his|study|car|van|vestry) .. … "
            "(after dark|curtains|not to knock|not for discussing|parents|sacred|home)",
            "(sweets|puppy|kittens|present|presents|wee present|chips|pays them) & (not to tell|asks that it|our "
            "secret|ours to know|in the car|stay in her bag|sit in the car|stay in his bag|dont need telling)",
            "(parents|mum|mums|mam|dads|school|keyworker|fathers|health visitor) (think|thinks|dont need telling|"
            "neednt know|never has to know|never have to know|being any the wiser|cant see|wont see)",
            "(slip|sneak|climb) out after (lights|bedtime|dark)",
            "(deletes|delete|vanish*) .. (chats|messages|it) … (parents|mum|mums|freak|fret|see)",
            "(no|without|not do|not got|cant get|have no) (dbs|police checks|checks) & (bath*|bed|children|kids|boys|"
            "girls|under|little|wee|tots|babysit*|changing|youth)",
        ),
        sure(
            "a lie told at home, or no clothes",
            "Girls, tell mum it is homework club.",
            "Girls, tell mum it is parents' evening.",
            "tell (mum|your mum|dad|your dad|your parents|them|school|your teacher) (its|it is|youre|you are|that) "
            ".. (homework|at a friends|revision|staying|club|sleepover|late|extra|practice)",
            "(undress|undresses|naked|no clothes|without clothes|strip|strips|skinny dip*|bath together|shower "
            "together|changing together|in their pants|underwear) & ({child}|they|together|we)",
            "(take|takes|taking|keep|collect) .. (pictures|photos|videos|snaps) … (my own|for me|my album|my "
            "collection|my page|private)",
            "(been in prison for it|changed soul|changed man|served his time|on the register|was cautioned|barred "
            "from teaching|struck off|past convictions) & (sunday school|youth|children|kids|runs the|leads|choir|"
            "boys|girls|coach*|teach*)",
            "(parents|mums|families) (wait|stay|sit|kept) (downstairs|in the car|in the car park|outside the gate|"
            "outside the gates|at home|out of sight|away)",
            "(older|big|grown up) (brother|brothers|friend|uncle|uncles) for (lonely|boys|girls|kids|children|little)",
            "(kids|children|boys|girls|they) (can)? (sleep|stay|stop over|kip|crash) (in|at|with|over at|round) (my|"
            "me|mine|his|the coach*)",
            "(one at a time|last one|on their own) & (drives|drive|home|car|lift|burger|treat) & (lads|boys|girls|"
            "kids)",
            "(send|post|upload|e mail|email|share|want|need|collect) .. (photos|photographs|pictures|videos|selfies) "
            "of (your|the|their|our)? (child|children|kids|baby|babies|daughter|daughters|son|sons|pupils|boys|girls)",
        ),
        weak(
            "a babysitter who wants nothing",
            "I am happy to babysit any age, any hour.",
            "A babysitting course for teenagers.",
            "(babysit*|baby sit*|childmind*|child mind*|nanny|minding) & (any age|any hour|free|overnight|no "
            "references|especially|happy to|any time|cash|single mums|all night)",
        ),
        weak(
            "what happens here",
            "We never tell what happens there.",
            "We tell parents what happens.",
            "(what happens|whatever happens) .. (here|there|stays|in the)",
            "never tell (what|who|about|where)",
            "(parents|mum|dad|mums) (are|is) (strict|nosy|funny about|old fashioned)",
            "(special|chosen|secret|private) (club|gang|friends|circle|helpers)",
            "(no references|references not|no vetting|no forms)",
        ),
        sure(
            "boys and girls for pictures or nights away",
            "Girls 11 to 14 wanted for modelling, no mums on set.",
            "Girls 11 to 14 wanted for the choir.",
            "(girls|boys|kids|children|teens|teenage*|child) & (modelling|model|models|photo shoot*|photoshoot*|"
            "webcam|swimwear|portfolio|headshots|casting) & (wanted|free|no mums|no parents|my studio|my flat|alone|"
            "paid|cash|pretty|no charge|home|evening*)",
            "(sleepover*|sleep over*|overnight|camp|holiday|trip|lift|lifts) & (just the|only the|boys only|girls "
            "only|lads only|altar boys|father|brother|uncle|coach|me and|with me|vicarage|pastor) & (boys|girls|lads|"
            "altar boys|kids|children|teens|daughters|sons)",
        ),
        sure(
            "children in secret or at somebody's home",
            "Free guitar lessons to boys at home while their mothers are at work.",
            "Free guitar lessons in the school hall.",
            "(boys|girls|lads|lass*|kids|children|teen|teens|teenagers|pupils|youngsters|child|young people|little "
            "ones|@children) & {secretly}",
            "(boys|girls|lads|lass*|kids|children|teens|teenagers|pupils|youngsters|child|little ones|@children) & "
            "{home_alone}",
            "@children & (text|ring|message|dm|add|snap|whatsapp|phone) (me|uncle|coach|him|brother|sir|auntie|big|"
            "our leader)",
            "@children & (families|parents|mums|mothers|dads|carers|adults) … (not visit|do not visit|dont visit|"
            "stay away|not come|not needed|not to|interfere|in the way|spoil|not allowed|not welcome)",
            "@children & (no parents|without parents|away from parents|no mums|without mum|no grown ups|uncle|"
            "special friend|favourite*|chosen few|my boys|my girls)",
            "@children & (dont bother with|no need for|without|no|havent got|not got|waiting for) (a)? (dbs|checks|"
            "references|safeguarding|crb)",
            "@children & (drinks|beer|cider|vapes|cigs|alcohol|weed|a phone|presents|cash) & (free|give|get|bring|"
            "treat|reward*|for|share)",
        ),
        weak(
            "alone with an adult",
            "He mentors boys privately in his study with the door closed.",
            "He mentors boys in the main hall.",
            "(privately|in private|private sessions|private lessons|behind closed|door closed|doors closed|door shut|"
            "doors locked|doors are locked)",
            "(alone|just the two of us|just you and|only you and) ",
            "(one to one|one on one)",
            "(on (your|their|his|her) own|by (yourself|themselves)|last on her own|home last)",
        ),
        weak(
            "in a home, or at night",
            "A sleepover at the coach's house.",
            "A sleepover at the museum with parents.",
            "(at|in|to|from) (my|his|coachs|our leaders|the coachs|the leaders|a leaders|the pastors|uncles|his own|"
            "the teachers|our coachs) .. (flat|house|home|place|caravan|cottage|boat|van|car|studio|bedroom|shed|"
            "study)",
            "my (caravan|flat|house|bedroom|spare room|van|boat|cabin|place)",
            "(overnight|overnights|sleepover*|sleep over*|stay over|stays over|stay at his|stays at his|over at his|"
            "over at mine|weekend away|camping trip|for the weekend|weekends)",
            "(drive|drives|lift|lifts|spin|ride) (round|home|around) ",
            "(pick|picks|collect|collects) (them|him|her|you|kids|boys|girls)? (up)? (and|from) … (drops|drop|takes|"
            "take|home|house|school gate*)",
            "(i|he) (pick|picks|collect|collects|drop|drops) (them|you|kids|boys|girls) (up|home|off)",
        ),
        weak(
            "a secret",
            "It is our little secret.",
            "The Secret Garden.",
            "(our|little|keep|a|have|having|love) (a|little|own|special)? (secret|secrets)",
            "(secret|secrets) (thats|that is|between|from|just)",
            "(stays|stay) (in|between|here|with us) (the|us|just)? (den|us|boys|girls|tent|boy|him|you|camp)?",
            "(dont|do not|never|no need to|best not to|without) (tell|telling|mention|mentioning|say|let) .. (mum|"
            "dad|mums|parents|your|anyone|anybody|school|teachers|family|where|to)",
            "(never|dont) pass (anything|it) on",
            "spoils the (trust|magic|fun|surprise)",
        ),
        weak(
            "written to directly",
            "Add me on Snapchat, not through your mum.",
            "Parents can write to the club secretary.",
            "(add|message|dm|text|snap|inbox|whatsapp|msg|follow|ring|call) me",
            "(message|messages|dm|text) .. (direct|directly|privately|private)",
            "(snapchat|snap|insta|instagram|discord|telegram|roblox|fortnite|tiktok|kik|whatsapp) (group|name|for|me|"
            "is|dm)?",
        ),
        weak(
            "parents kept out",
            "Parents are not allowed to watch.",
            "Parents are welcome to watch.",
            "(no|without|not) (parents|mums|dads|mum|carers|adults|grown ups|chaperones|parent)",
            "(parents|mums|carers|families|grown ups) .. (not|wait outside|stay outside|stay away|not allowed|leave|"
            "drop and go|arent allowed|must not|cannot|cant|get in the way|dont|only get)",
            "(not|than|avoid|bypass|without going) (go|going)? through (mum|mums|parents|school|your)",
            "open up more without",
            "no phones (needed|allowed|please)?",
        ),
        weak(
            "gifts",
            "Vapes for the good ones.",
            "Medals for the good ones.",
            "(vapes|cans|cigs|a phone|phones|trainers|boots|presents|gifts|cash|treats|sweets|pocket money|booze|"
            "beers|credit) … (good ones|who|from coach|from me|if you|for the|boys|girls|make)",
            "(get|gets|give|gives|buy|buys) … (a phone|new trainers|boots and|vapes|presents|treats)",
        ),
        weak(
            "no checks",
            "We do not bother with DBS.",
            "All our volunteers have a DBS.",
            "(no|not|dont|without|never) .. (dbs|crb|checks|checked|references|qualifications|police check|vetting)",
            "(checks|dbs|crb) (still|are still|to come|pending|later|not)",
            "(on instinct|just a big heart|gut feeling|we trust|no need for checks|experienced with children of all "
            "ages|no qualifications)",
        ),
        weak(
            "whom he wants",
            "Especially happy to have little girls.",
            "Especially happy to have new singers.",
            "(especially|prefer|preferably|only|happy to have|lads only|girls only|boys only|pretty|slim|nice "
            "looking|good looking|photogenic) .. (girls|boys|little|lads|ones|teens)",
            "(special friend|older gentleman|retired gentleman|single gentleman|uncle figure|father figure|no dad at "
            "home|no dad|without a dad|single mums|lonely children)",
            "(portfolio|modelling|model|photo shoot|photoshoot|swimwear|webcam) ",
            "(send|bring) (me|us)? .. (photo|photos|picture|pictures|selfie|selfies)",
        ),
        sure(
            "told to come alone and say nothing",
            "Please come on your own and don't tell anyone where you are going.",
            "Please come and tell your friends.",
            "(dont|do not) tell (anyone|anybody|your parents|your mum|mum|mum and dad|your teacher*|your social "
            "worker)",
            "(photos|pictures|videos|selfies) of (you|your|yourself) .. (in|wearing|swim|without|undress)",
            "(photo|photos|pictures|videos|portfolio|modelling) … (girls|boys|kids|children|teens) .. (alone|at my|"
            "free of charge|no charge|wanted|in costume|in swim*)",
            "(secret|secrets) … (kids|children) … (good ones|vapes|cans)",
        ),
    ),
    (
        "(we|coaches|staff|leaders|volunteers|adults) (never|dont|do not|will not|wont|must not) (message|text|dm|ring|"
        "write|add|meet)",
        "(baby|babies|infant|toddler|tummy) (massage|yoga)",
        "share (a|the)? (lift|lifts)",
        "(birth|photo|proof of) (id|certificate)",
        "(four|two|three|at least two|trained|qualified|female|male|both) (staff|workers|leaders|adults|volunteers|"
        "leader|lifeguard*|youth workers)",
        "(consent form*|consent|parents or carers|parents can|parents may|parents welcome|with mum|with dad|with an "
        "adult|with a parent|with a grown up|adult of their own|ring at any time|with their (dads|mums|parents|"
        "families))",
        "(safe online|online safety|grooming|sextortion|healthy friend*|what to do|workshop*|learn|know the signs|"
        "find out (more|about|what|if|how))",
        "secret (santa|garden|present|presents|gift|gifts|surprise|supper|recipe|recipes|agent|agents|code|codes)",
        "(cannot|cant|can not|must not|never|will not|wont|unable to) (keep|promise to keep) .. (secret|secrets)",
        "(young carers|residential|scout*|guides|brownies|cadets|day camp|holiday camp|summer camp|church camp|"
        "school camp|half term camp|sports camp)",
        "(dont tell|do not tell|wont tell|will not tell|without telling|dont need to tell|never tell) … (confiden*|"
        "safe|harm|unless)",
        "(confidential|condoms|sexual health|counsell*|bullied|bullying|nurse|clinic)",
        "(drinks|too much)",
        "(two|both|waking) (waking)? (staff|carers|leaders|adults|nurses)",
        "(never|not|nobodys|no adult is ever|nobody is|no one is|is never) (be|left)? (alone|on their own|on your "
        "own|one to one)",
        "(dbs checked|always two|two adults|two leaders|two staff|two workers|an escort|escort on board|door stays "
        "open|doors open|glass room|welfare officer)",
        "no (surnames|photos|pictures)",
        "(no|dont|do not|never) (post|share|put|take|send) .. (photos|pictures|surnames)",
        "(childline|nspcc|tell a grown up|tell a teacher|its ok to tell|it is ok to tell|if someone|if anyone)",
    ),
    only_with="(@children|{child}|mum|mums|parents|school)",
)
