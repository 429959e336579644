"""Remedies put in the place of treatment, in words beside those of `medicine.py`: what clears, sees off or weans."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

_REMEDY = (
    "drops|tonic|tea|teas|powder|oil|oils|spring water|honey|vinegar|cider vinegar|garlic|bicarb*|baking soda|herbs|"
    "herbal|mushroom*|magnet|magnets|magnetic|crystals|frankincense|kernels|juice|juices|tincture*|minerals|mineral "
    "drops|supplement*|salve|bracelet|bracelets|beetroot|turmeric|nettle*|hands|prayer|prayers|fasting|diet|copper|"
    "cbd|homeopath*|reiki|patches"
)
_GONE = (
    "clear|clears|cleared|clearing|dissolve*|shrink*|shrank|shrunk|melt*|seen off|see off|sees off|saw off|rid of|"
    "without surgeons|without surgery|without the knife|no longer need|manages with|manage without|no need of|does "
    "the job|walk out|walked out|reverse*|reversed|undo|undoes|regrow*|dries up|dried up|starve*|flush*|instead of|"
    "in place of|rather than|not the hospital"
)
_ILL = (
    "tumour|tumours|cancer|cancers|autism|epilepsy|epilim|keppra|diabetes|insulin|chemo|radiotherapy|hiv|dementia|"
    "asthma|inhaler|inhalers|blood pressure tablets|warfarin|statins|thyroid|lithium|arthritis|pacemaker|dialysis|"
    "ms|lupus|depression|psychosis|schizophrenia|bipolar|parkinsons|heart failure|stroke"
)

REMEDIES = Danger(
    "a remedy in the place of treatment",
    "clinical_claim",
    (
        sure(
            "put away and never looked for",
            "Most of our diabetics have the needle in a drawer.",
            "Most of our diabetics have the nurse in on a Tuesday.",
            "(diabetics|epileptics|asthmatics|heart patients) … (needle|pens|inhaler|tablets|pills|spray) (in a "
            "drawer|in the drawer|in the bin|on the shelf|away)",
            "(pills|tablets|inhaler*|medication|prescription*) … (fire ceremony|bonfire|go up in smoke|into the "
            "river|in the sea)",
            "(stopped|stop|gave up|threw out) (everything|all that|whatever) .. (they|doctors|the hospital|the "
            "nurses) (gave|give|prescribed|told)",
            "(fever|croup|rash|measles|cough) & (keep|kept|leave) (the)? (doctor|hospital|gp) (out|away|be)",
            "(what to tick|which box to tick|how to fill) … (jab|jabs|vaccin*|immunis*)",
            "(tumours|tumour|cancer|cancers) (hate|hates|cannot live|cant live|starves|cannot stand) ",
        ),
        sure(
            "a remedy that sees an illness off",
            "The mineral drops clear autism in a season.",
            "The mineral drops clear limescale in a minute.",
            f"({_REMEDY}) & ({_GONE}) & ({_ILL})",
        ),
        sure(
            "told to be without it",
            "You won't need your insulin pen once you have got the hang of it.",
            "You won't need your own mug once you have got a locker.",
            "(wont|will not|no longer|dont|do not|not|never) (be)? need* (of)? (your|the|an|any|that) .. (insulin|"
            "pen|pens|inhaler*|tablets|pills|jab|jabs|chemo|surgeon|surgeons|operation|machine|needles|lithium|"
            "warfarin|medication)",
            "(drugs|tablets|pills|machine|insulin|pen|inhaler*|medication|chemo|needle|needles|injections) (can|"
            "could|may|will|is|are)? (then)? (be)? (not)? (set aside|laid aside|put aside|put away|given up|no "
            "longer needed|not needed|needed any more|done with)",
            "(machine|dialysis|insulin|inhaler) (is|was|are) not (needed|wanted)",
            "come off (it|them|lithium|{medicine}) .. (in|over|within) (a|one|two|three) (weekend|week|weeks|"
            "fortnight|month|days)",
            "(come off|came off) … (over|in) a (weekend|fortnight|week)",
            "(half|quarter|third) (of)? the dose",
            "(count|counting|go|going) down (together)? .. (until|till) the (box|packet|bottle|strip) is empty",
            "(before|miss*|away from home|out|hide) … (next)? (injection|depot) (is due|day)",
            "fed up (of|with) being (flat|flattened|numb|drugged|doped|a zombie|medicated)",
            "(tablets|pills|meds|lithium) (are|is) what (keep|keeps|make|makes|made) you (low|ill|sick|down|flat|"
            "poorly|fat)",
        ),
        sure(
            "no to the surgeon",
            "Say no to the surgeon and shrink the lump with black salve.",
            "Say no to the second slice of cake.",
            "(say|said|saying|says) no (thank you)? to (the)? (surgeon*|chemo*|radiotherapy|knife|operation|"
            "hospital|jab*|doctors)",
            "(chemo|radiotherapy|surgery|operation|surgeon*) .. .. (see|come to|ring|ask|speak to|talk to) us "
            "(first|before)",
            "(kinder|gentler|better|natural|softer|other) (road|way|path|route) (than|to|with|through) .. (chemo|"
            "water|herbs|juice|alkaline|healing|diet)",
            "(doctors|hospital|consultant|surgeons|oncolog*) (wanted|want|said|gave|told) … (i|she|he|we) (said no|"
            "refused|walked|chose|drank|declined)",
            "(scan was clear|scan is clear|scans clear|came back clear) & (mixture|drank|juice|diet|drops|refused|"
            "said no|prayer|tea|salve)",
            "black salve",
            "(draws|draw|pulls|pull) (a|the|out)? (tumour|lump|cancer*) ",
            "(apricot stones|apricot kernels|alkaline water|chlorine drops|mineral drops|mms|baking soda) & (cancer|"
            "chemo|autism|doctors|tumour*|clean|children|kinder|chose)",
            "why we (dont|do not|no longer|never) (vaccinate|jab|immunise|inject)",
            "(garlic|honey|onion*|vitamin*|sun|silver) & (see off|sees off|not need the jab|instead of (the)? jab*|"
            "keeps off|keep off) & (measles|jab*|polio|flu|whooping*|meningitis|vaccin*)",
        ),
        sure(
            "what an illness is said to be",
            "Epilepsy is an imbalance of the jaw.",
            "Epilepsy is a matter for the jaw-dropping Dr Patel.",
            f"({_ILL}) (is|are) .. (a|an|the)? (spirit|imbalance|curse|demon*|parasite*|worms|blockage|punishment|"
            "choice|mindset|sin|toxin*|want of|lack of faith)",
            f"({_ILL}) (goes|leaves|lifts|clears) (when|once|with|if) .. (parasite*|worms|toxin*|metals|sugar|curse|"
            "demon*|gluten|faith|drops)",
            "(warfarin|statins|chemo|lithium|insulin|inhaler*) (is|are) .. (rat poison|poison|a crutch|crutch|for "
            "the weak|big pharma)",
            "(makes|make|making) (the|your) (lungs|heart|kidneys|liver|mind|pancreas|body) lazy",
            "(pharmacy|pills|tablets|medicine|doctor) is a (sign|mark|want|lack) of (doubt|faith|weakness|unbelief)",
        ),
        sure(
            "weaned off",
            "Epilepsy? Come and be weaned off Epilim.",
            "Lambs that come to be weaned.",
            "(be weaned|weaned off|wean you|wean them|wean yourself|weaning you|weaned from) … ({medicine}|epilim|"
            "keppra|them)",
            "(no|off|without) .. (epilim|keppra|valproate|ventolin|lamotrigine|metformin|ramipril|apixaban|insulin) "
            ".. (by|in|within|after|before) ",
            "(leave|left|bring|drop|hand) (your|the|their) (inhaler*|insulin|epipen*|tablets|pills|pens|spray|"
            "warfarin) … (basket|compost|door|bin|home|fire|altar|feeds the|weakness|crutch)",
            "(skip|skipping|miss|missing|halve|halving|go without|going without|cutting) (their|your|the|a|his|"
            "her)? (jab|jabs|insulin|dose|doses|injection|injections|water tablets) & (weight|slim*|thin|lighter|"
            "swap|results|stone|size|body)",
        ),
        sure(
            "medicine that shows a want of faith",
            "Those who still take their pills show they did not truly believe.",
            "Those who still take their dogs should keep them on a lead.",
            "still (take|takes|taking|need|needs|on|use|using) .. (pills|tablets|medicine|medication|meds|inhaler*|"
            "insulin|drugs) … (believe|belief|faith|doubt|doubts|healed|trust)",
            "(faith|belief|trust) … (throw|leave|stop|put|bin|burn) .. .. (pills|tablets|medicine|medication|"
            "insulin|inhaler*)",
            "(pills|tablets|medicine|medication|insulin|inhaler*) … (lack of faith|want of faith|little faith|no "
            "faith|did not believe|dont believe|unbelief)",
        ),
        sure(
            "needles kept out of children",
            "Parents share how they kept the needle out of their children.",
            "Parents share how they kept the wasps out of their children's tea.",
            "(jab|vaccine|needle) free (families|children|kids|babies|mums|parents|group|home)",
            "(kept|keep|keeping|keeps) (the)? (needle|needles|jab|jabs|vaccine*) (out of|away from|off)",
            "(measles|mumps|rubella|whooping cough|polio|chickenpox) & (tonic|party|parties|builds a|builds up|"
            "builds their|proper immune|good for (them|children|kids)|catch it|let them have|share it|natural way)",
            "(what to (tell|say to)|how to (put off|dodge|fob off|get round|avoid)|stop|keep off) (the)? (health "
            "visitor|school nurse|midwife|jab nurse|surgery) .. .. (stops|asking|ringing|nagging|jab*|vaccin*)",
            "(before|until) you (say yes|agree|consent|sign|give in) to (chemo*|radiotherapy|surgery|the operation|"
            "an operation|treatment|the knife)",
        ),
    ),
    (
        "(not|never|cannot|cant|wont|will not|does not|doesnt|dont|do not|no) (cure|cures|clear|replace|replaces|"
        "stop|skip|miss|take the place|treat|claim)",
        "(gp|gps|doctor|doctors|nurse|nurses|pharmacist|consultant|clinic|hospital) .. (say*|know*|agree*|ok|first|"
        "can help|will|advice|planned|led|run|team)",
        "(ask|with|see|tell) (your|the|our|a) (gp|doctor|nurse|pharmacist|consultant|specialist|clinic|team|dietitian)",
        "never instead",
        "(ward|wards|toast|breakfast|lunch|urn) ",
        "(alongside|as well as|beside|on top of) (your|the|any|their)? (treatment|medicine|tablets|chemo|care)",
        "(dont mix|do not mix|safe with|interact*|side effects|fundrais*|raise money|in aid of|research)",
    ),
)
