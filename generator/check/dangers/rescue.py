"""Being kept from 999, the police or an ambulance: told not to ring them, or to ring somebody else before.

A kind of its own beside `emergency.py`, because there good advice about 999 in the sentence takes a sign away. What is
said here stands beside 999 itself: "Do not ring 999, ring us first". So each phrase is close, word by word, and what
takes it away is only what makes it good advice: another public number, or no danger at all.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

KEPT_FROM_RESCUE = Danger(
    "kept from rescue",
    "emergency_claim",
    (
        sure(
            "told not to ring them",
            "Do not ring 999, ring us first.",
            "Do not ring us, ring 999.",
            "(dont|do not|never|no need to|not to|no call to|no reason to|no point|neednt|need not|dont you|without|"
            "nobody) (just|ever|go)? (call|calling|ring|ringing|rings|phone|phoning|dial|dialling|involve|involving|"
            "bother|bothering|trouble|troubling|fetch|fetching|bring|bringing|get|getting|have|run to|running to|go "
            "to|going to|send for) (for|in|up|out|with)? (the|an|any|for|for an)? ({rescue})",
            "(never mind|forget|sod|stuff|skip|leave out) (about)? (the)? ({rescue})",
            "leave (the)? ({rescue}) (out|alone|be)",
        ),
        sure(
            "others before them",
            "Ring us before you dial 999.",
            "Ring 999 before you ring us.",
            "(ring|call|text|phone|message|whatsapp|come to|ask|try|contact|tell|fetch|speak to|talk to|go to) (us|"
            "me|him|her|our|the (team|office|pastor|group|crisis|elders|warden|manager|leader|landlord)|pastor|"
            "brother|sister|father|uncle|auntie) … (before|instead of|rather than|ahead of|sooner than|and not|not) "
            "(you|anyone|anybody|ever)? (ring|ringing|call|calling|dial|dialling|phone|phoning|bother|involve|"
            "involving|go to|think of|trouble|bring in) (the|an|for|for an)? ({rescue})",
            "before (anyone|anybody|you|they|he|she|parents|members|residents|tenants|staff) (dial*|ring*|call*|phone*|"
            "go to|goes to|involve*) (for)? (the|an)? ({rescue}) … (us|must|speak|ask|warden|elder*|pastor|imam|him|"
            "her|"
            "manager|leader|permission|check with|landlord|me)",
            "rather you (rang|called|came to|spoke to|texted|told|phoned) (us|me|him|her|the (team|office|pastor|"
            "elders|"
            "warden)) … than (the|an)? ({rescue})",
            "({rescue}) … (let|leave it to|up to) (our|the|us|him|her) .. (decide|judge|say|choose)",
            "(let|leave) (our|the|us|him|her) .. (decide|judge|say|choose) .. (if|whether) … ({rescue})",
            "(crisis|helpline|line|team|us|we|lads|volunteers) (is|are|re|was|get there|come|comes) .. (quicker|"
            "faster|kinder|better|sooner|safer) (than)? .. (999|police|ambulance*|them)?",
        ),
        sure(
            "kept in the family",
            "If he hits you, we keep it in the family.",
            "A recipe that we keep in the family.",
            "(keep|keeping|keeps|stay|stays|kept|deal|dealt|deals|settle*|sort|sorts|sorted|handle|handled|solve*) "
            "(it|things|this|that|them|with it|with this)? .. (in the family|within the family|inside the family|"
            "among ourselves|amongst ourselves|between ourselves|in house|within the community|inside the community|"
            "within these walls|within the church|our own way|inside these walls|behind closed doors) & ({rescue}|"
            "social services|courts|authorities|outsiders|strangers|hits|hit you|beats|bruise*|violence|violent|"
            "kicks off|raises his hand|abuse*|hurts)",
            "(no business of|not a matter for|none of|no matter for) (the)? .. ({rescue}|social services|courts|law)",
            "(who|whoever) (goes|go|went|ran|runs|rings|calls|talks|speaks|tells) (to)? (the)? ({rescue}) … (left|"
            "leave|"
            "shunned|fold|shame*|traitor*|grass*|not one of us|no longer|disfellow*|excommun*|cut off|betray*)",
            "(settle|settles|handle|handles|sort|sorts|judge|judges|hear|hears|deal with|deals with) (assault*|abuse|"
            "violence|beatings|rape|allegations|accusations|such things|these matters) .. (inside|within (our|the)|"
            "among "
            "ourselves|amongst ourselves|ourselves|in house|by our own|through the elders)",
            "(come to|ring|tell|see) us .. not (social services|the social|social workers|the school|the police)",
            "(at home|in the house|in the home|in the family) (stays|should stay|is to stay|must stay) .. (at home|in "
            "the house|in the home|in the family|there|here|inside)",
        ),
        weak(
            "none of them here",
            "No police, whatever he does.",
            "No parking, whatever the weather.",
            "(no|without) (the)? ({rescue}) ",
        ),
        weak(
            "us first",
            "Ring us first.",
            "Ring first.",
            "(ring|call|text|phone|contact|message) (us|me|the elders|the pastor|the warden|our team) (first|before)",
        ),
        weak(
            "they are not for you",
            "999 is for people who have nobody.",
            "999 is for emergencies.",
            "({rescue}) (is|are|s) .. (for people who|for those who|for strangers|only for|a waste|waste|slow|too "
            "slow|cost*|a "
            "nuisance|useless|no use|not for us|not for you|the last resort|a last resort)",
        ),
        weak(
            "dealt with by one's own",
            "We deal with it among ourselves.",
            "We talk about it among ourselves.",
            "(deal|deals|dealt|sort|sorts|settle|settles|handle|handles|punish|keep|keeps) (with)? (it|him|her|them|"
            "things|this|that|our own)? .. (among ourselves|amongst ourselves|between ourselves|in the family|in house|"
            "within the community|our own way|ourselves|in our own)",
            "(elders|pastor|imam|community|family|brothers|uncles) .. (decide|decides|deal|deals|settle|settles|punish|"
            "judge) ",
        ),
    ),
    (
        "(ring|call|dial|use|try|is|on|to) (101|111|116)",
        "(unless|except|non emergency|isnt an emergency|is not an emergency|not an emergency|as a joke|for a joke|"
        "to ask about|for advice|police station|front desk|switchboard|nobody is hurt)",
        "(we|i|staff|volunteers|they|who|people|women|men|victims|many|most|often|you|others|some) (dont|do not|"
        "never|wont|will not|did not|didnt) (call|ring|tell|go|involve|phone|have)",
        "(afraid|scared|frightened|told|asked|ordered|chose|decided|chosen|why|made you|makes you) .. (not to|never "
        "to)",
        "(need not|neednt|dont need to|dont have to|do not have to|do not need to|without) … (to stay|to get|to use|to "
        "come|to be helped|for our help|for help|to talk to us|before we|if you do not want|unless you want)",
        "(about|for|over|with) (a|an|the|your|our)? ({small_matter})",
        "(should not|shouldnt|must not|mustnt|nothing|never|nobody|doesnt|does not|not) (be|is|has to|have to|need "
        "to|needs to)? (kept|keep|stay)",
        "(dont|do not|never) (wait|hesitate|be afraid|be shy|delay)",
    ),
)

SECONDS_COUNT = Danger(
    "a wrong answer where seconds count",
    "emergency_claim",
    (
        weak(
            "seconds count",
            "Baby not breathing?",
            "Baby not sleeping?",
            "({seconds_count})",
            "(gas smell|smell gas|smell of gas|fire in the hall|event of fire|in case of fire|in case of the fire)",
        ),
        weak(
            "an answer too slow or of no use",
            "Leave a voicemail, and a mum rings back by lunch.",
            "Leave a coat, and a mum brings it back by lunch.",
            "(voicemail|leave a message|give it the night|lay them flat|lie them down|have a sit down|secretary first|"
            "would only fuss|fuss made|breathe it out|mostly wind|keep holding|hold them down|demon leaving|before you "
            "trouble|our mums chat|rings back|ring you back|ring back by|until the meeting|dont jab|dial 111|its 111|"
            "trouble the hospital|away from hospital|message our|phone the secretary|leave the gp out|out on its own|"
            "dont phone out|dont trouble)",
            "(dont ring nobody|not the gas people|light the back ring|put the pilot|telephone to 111|dealt with in "
            "house)",
        ),
    ),
    (
        "(ring|call|dial|phone|get) (for)? (999|112|an ambulance) ",
        "(999|112) (at once|now|straight|first|immediately)",
        "(training|course|first aider is|learn|awareness) ",
    ),
)
