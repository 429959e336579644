"""Dangers to health: medicine given up, false cures, and illness laid on spirits."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

MEDICINE = Danger(
    "medicine",
    "clinical_claim",
    (
        sure(
            "medicine called an evil",
            "Psychiatric meds rot the soul.",
            "Apples rot in the shed.",
            "({medicine}|chemo|the ward|psychiatry) & (rot|rots|soul|zombie|zombies|slaves|chains|devil|death "
            "factory|factory|mexican|death sentence|of this world|lack of faith|doubt|weak faith|for the weak|"
            "butcher*|evil|satan*|pharaoh|sorcery|pharmakeia)",
            "(dont|do not|never) (do|believe in|allow|use|touch|hold with|agree with|need) (any)? (antidepress*|"
            "tablets|pills|meds|medication|chemo|insulin|inhalers|psychiatr*|doctors|vaccines|jabs|statins|"
            "painkillers|blood transfusion*|blood)",
            "{medicine} & (to the altar|at the altar|on the altar|leave them there|leave it there|leave them at|in "
            "the bin|bin bag|burn*|river)",
            "(lower|fix|sort|beat|manage|treat|drop) your .. (blood pressure|diabetes|sugar|cholesterol|depression|"
            "bipolar|epilepsy|asthma|thyroid|psychosis) .. (without|no|off) .. (tablets|pills|medication|medicine|"
            "meds|drugs|doctors|doctor)",
            "doctors hate",
            "(autism|adhd|allergies|asthma|cot death|autistic|eczema) & ({vaccine}) & (caused|cause|from|flushed|"
            "flush|detox|because|reversed|heal)",
            "(immunity they need|natural immunity|immune naturally|dodge|avoid|hide from|fob off|send away) & (red "
            "book|health visitor|jab*|vaccin*|nurse|babies|baby|school nurse|immunis*|midwife)",
            "(flush|flushes|flushed|draw|draws|drawn|pull|pulls|pulled|sweat|sweated) out (the|by|with|in|through)? "
            ".. (metals|toxins|vaccine|jab|autism|parasites|cancer|poison|clay|bath*)",
        ),
        sure(
            "medicine not wanted any more",
            "You won't want your inhaler after this weekend.",
            "You will want your inhaler with you.",
            "(wont|will not|never) (want|be needing|be taking|miss|use|touch) .. ({medicine})",
            "{illness} is (a|an|caused by|just|only) .. (fungus|parasite|virus of|myth|business|lie|choice|gift|"
            "demon|spirit|toxin|deficiency|worm)",
            "({illness}|tumour|tumours|lumps) & (baking soda|bicarb*|vinegar|bleach|chlorine|kernels|kernals|"
            "turpentine|black seed|soursop|cannabis oil|wheatgrass|ivermectin|fenbendazole|worming|coffee enema*|"
            "enema*|urine|colloidal|prayer cloth|holy oil|anointing oil|our oil|my oil|our tonic|my tonic|tincture*|"
            "magnets|magnet beds|juice fast) & (sorts|sort|cures|cure|works|work|clears|cleared|all you need|instead|"
            "heals|healed|gone|kills|kill|beat|beats|trick|job|no need|reverses|away|clear|given up on|doctors|"
            "hospital)",
            "(my|our|his|her) (tonic|oil|drops|herbs|tea|powder|potion|juice|cream|water|hands) .. (cleared|cured|"
            "cures|healed|heals|reversed|shrank|got rid|gets rid|took away|takes away)",
            "(tonic|oil|drops|herbs|tea|powder|juice|water|prayer|fasting|crystals) & (dementia|cancer|diabetes|hiv|"
            "autism|epilepsy|tumour|arthritis|depression|asthma) & (cleared|cured|healed|gone|week|days|weeks|"
            "reversed|better than|instead of|no more|disappear*|forget|memory back)",
            "(let them|let the nurse|let the school|let anyone|let the doctor*) (vaccinate|jab|inject|drug|medicate)",
            "(learn|know|hear|come and hear|find out) the truth … ({vaccine}|medicine|cancer|doctors|pharma|fluoride)",
            "{vaccine} … (learn|know|hear|find out|discover) the truth",
            "{clinician} … (killing you|poisoning you|making you ill|keeping you ill|keeps you ill|making money|make "
            "money|paid to|bribed)",
            "(give up|off|without|fast from|lay down) (your|the|all)? (antidepressants|tablets|pills|meds|"
            "medication) (for|with|by|this)",
        ),
        sure(
            "medicine and giving it up",
            "Hand your metformin back to the chemist.",
            "Ask the chemist about metformin.",
            "(insulin|inhaler|inhalers|metformin|statins|statin|antidepress*|lithium|methadone|chemo|chemotherapy|"
            "radiotherapy|dialysis|warfarin|blood thinners|apixaban|sertraline|citalopram|fluoxetine|clozapine|"
            "olanzapine|thyroxine|levothyroxine|steroid inhaler|epipen*|antipsych*|antiretroviral*|epilim|keppra|"
            "heart pills|water tablets|tablets|pills|meds|medication|medications|medicines|ventolin|hiv drugs|"
            "morphine|beta blockers|immunosuppress*|rescue medic*|depot|ssris|hormone blockers|oxygen|painkillers) & "
            "{give_up}",
            "({illness}|tumour|tumours|seizures|asthma) (is|are) (only|just|a|an|really|nothing but|caused by|all) "
            ".. (fear|lifestyle|choice|myth|lie|sin|curse|spirit|parasite|parasites|mindset|diet|worms|karma|stress|"
            "rash|gift|imagination|attention|toxins|punishment|invention|name|label|energy)",
            "whatever (the|your|any|that) {clinician} .. (says|say|tells|tell|said|told|thinks)",
            "(tumour|tumours|cancer|growth|lump|lumps) (goes|melts|shrinks|went|dies|starves|disappears)",
            "{clinician} … (racket|lie|lies|scam|butchers|pushers|poisoners|clueless|know nothing|greedy|experiment*|"
            "kill*|in the pay|guinea pigs)",
            "(medicine|medicines|drugs|tablets|statins|chemo|chemotherapy|vaccines|jabs|pills|psychiatry) (is|are) "
            "(a|all|pure|just)? (racket|con|scam|poison|lie|fraud|business|toxic|weapon*|evil|of the devil)",
        ),
        sure(
            "vaccines turned away from",
            "We don't hold with injections for babies.",
            "We talk about injections for babies.",
            "({vaccine}|injections for) & (dont hold|do not hold|dont believe|do not believe|object to|natural "
            "immunity|immunity naturally|chemical*|poison*|opt out|opting out|exempt*|not had|havent had|hasnt had|"
            "never had|pure blood|unjabbed|word the letter|refuse|refusing|refused|decline|declining|declined|side "
            "effects they|truth|alternative|homeopath*|natural parenting|toxins|mercury|aluminium|5g|microchip|leave "
            "you alone|resist|stand up to|free of)",
        ),
        weak(
            "an illness and a cure",
            "The tumour melts in sixty sessions.",
            "The tumour clinic is upstairs.",
            "({illness}|tumour|tumours) & {cure_word}",
        ),
        sure(
            "medicine given up",
            "Throw your insulin away and trust the body.",
            "Bring your insulin and a snack.",
            "{stop} (your|all|the|their|his|her|my|our|using|taking|on|those|these|any|off|of|that|with)? .. "
            "{medicine}",
            "{stop} (taking|using) … {medicine}",
            "{medicine} … (in the bin|at the altar|down in faith|down the toilet|down the sink|behind you|in the fire)",
            "(throw|threw|put|chuck|bin|lay|leave|give|hand) the (pens|tablets|pills|meds|needles|inhalers) (away|"
            "down|up|in|over)",
            "(off|without) (all|any|your|their) {medicine}",
            "{medicine} (is|are) (cheating|poison|for the weak|a crutch|unnecessary|toxic|the problem|the devils)",
        ),
        sure(
            "no need of medicine",
            "You will not need your tablets after a month.",
            "You do not need a prescription to join.",
            "(no need|not need|dont need|wont need|never need|no longer need|need no|no need to carry) .. (your|any|"
            "their|more|rescue)? {medicine} ",
            "(instead of|alternative to|rather than|replacement for|in place of|better than|substitute for) .. "
            "{medicine}",
            "(instead of|alternative to|rather than|in place of|better than|alternatives to) .. ({vaccine}|surgery|"
            "your operation)",
            "(what dose|your dose|the dose|dosage) … (drop|cut|halve|come off|quickly|stop|lower)",
            "(cancel|postpone|refuse|skip|miss|turn down) .. (operation|operations|surgery|scan|appointment with the "
            "consultant)",
            "(operation|operations|surgery) … (cancel|refuse|turn down|do without) (them|it)",
        ),
        sure(
            "a cure",
            "Our herbs cure cancer.",
            "Tai chi will not cure your hip.",
            "(cures|cured|cure|heals|healed|heal|reverses|reversed|reverse|beats|beat|melts|shrinks|defeats|conquers|"
            "banishes) … {illness}",
            "(works on|clears up|got rid of|gets rid of|get rid of|rid you of|free of|free from|freedom from|healing "
            "from|healed of) .. {illness} ",
            "{illness} … (reversed|cured|healed|gone|melted|is a lie|is a myth|is a choice|completely clear|seen "
            "healed|can be undone)",
            "cure for .. {illness}",
            "{illness} (is|are) (just|only|really) (a|an)? (rash|parasite|parasites|fear|sin|mindset|spirit|spirits|"
            "toxin|toxins|demon)",
            "(guaranteed|certain|sure) (to)? (cure|heal|cures|results|recovery|remission)",
            "(lost|loses|lose|losing) (his|her|their) diagnosis",
            "(declared|made|now) (hiv|cancer)? free of",
            "miracle (cure|cures|mineral|drops|water|oil|tonic|healing|healings|supplement)",
        ),
        sure(
            "a remedy that harms",
            "We bring the bleach protocol and the drops.",
            "Bring bleach and gloves to clean the hall.",
            "(black salve|bleach protocol|chlorine drops|chlorine dioxide|miracle mineral|mms drops|apricot k*|enema "
            "kit*|colloidal silver|turpentine|ivermectin|urine therapy|bee venom therapy|dmso|kambo)",
            "(bleach|chlorine|enema*|turpentine) … ({illness}|{child})",
        ),
        sure(
            "against vaccines",
            "Support for mums choosing not to vaccinate.",
            "Flu jabs at the temple on Sunday.",
            "(against|refuse|refusing|choosing not to|not to|avoid|avoiding|dodge|say no to|saying no to|seen "
            "through|who dont|wake up to|opt out of|exempt from|detox from|detox after|damaged by|injured by|truth "
            "about) .. {vaccine}",
            "(no|anti) (vaccines|vaccinations|vaxx*|vax|vaxxers|jabs)",
            "{vaccine} … (kill*|poison*|harm*|maim*|toxic|shed|shedding|caused|causes|bioweapon|microchip*|"
            "experiment*|injur*)",
            "measles part*",
            "(never|not) (been)? (vaccinated|jabbed)",
            "unvaccinated (only|families|children|people|mums|group)",
            "(no one|nobody|not anyone|anyone|those|people) .. (had|have had|has had|taken|took) .. {vaccine}",
        ),
        weak(
            "against doctors",
            "What the doctors will not tell you.",
            "Ask your doctor first.",
            "{clinician} … (have lied|lied to|lied|hid|kept from)",
            "{clinician} … (lie|lies|lied|lied to|wrong|poison|kill|kills|hide|hides|scare|brainwash*|gave up|given "
            "up on|given up|only want|want you on|are for them|are for those|are for people|for those who doubt|"
            "cannot help you|know nothing|in it for)",
            "{clinician} … (wont|will never|will not|dont|do not) (tell|want|let|understand|need to know)",
            "{clinician} (does not|doesnt|need not|neednt|dont|do not|never) (have to|need to)? (know|find out|hear)",
            "(said|say|saying) no to .. {clinician}",
            "(big pharma|pharma|white coats|mainstream medicine|so called experts)",
            "(leaves|leave) you alone",
        ),
        sure(
            "kept from the doctor",
            "Do not mention us to your psychiatrist.",
            "Tell your nurse that you come.",
            "(dont|do not|never|no need to|best not) (tell|mention|inform|let|bother) … {clinician}",
            "(dont|do not|never|no need to|best not) (mention|talk about|say) … to .. {clinician}",
            "(hide|hiding|keep|conceal) … (from|away from) (the|your)? {clinician}",
            "(dont|do not) … dont tell (your|the) {clinician}",
        ),
        weak(
            "no doctor",
            "No doctors, no tablets, just grit.",
            "No doctor is needed to join.",
            "(no|without|not) (doctors|any doctors|medics|hospital|hospitals|detox|medical help|a nurse|nurse on "
            "site|drugs)",
            "cold turkey",
            "(week of hell|just grit|tough it out|sweat it out|lock yourself)",
            "off the (drink|booze|gear|drugs) (by|in) ",
        ),
        weak(
            "a remedy for an illness",
            "Mushroom tincture for people with stage 4.",
            "A juice bar in the hall.",
            "(homeopath*|homoeopath*|herbal|natural) (alternative|replacement|version|answer)",
            "{remedy} … {illness} ",
            "{illness} … {remedy}",
            "{remedy} (circle|protocol|method|course) … (hospital|doctors|clear|stage)",
        ),
        weak(
            "a great promise",
            "Many are now completely clear.",
            "Most say they sleep better.",
            "(completely clear|all clear|totally free|symptom free|fully recovered|permanently|for good|for life|"
            "forever)",
            "(nine|9|eight|8) (in|out of) (ten|10)",
            "(healed|cured|reversed|melts|shrinks|settles|detoxes|flushes)",
            "(gods|the lords|natural|ancient) (medicine|cure|healing|pharmacy)",
            "(is|are) all (you|an|a) .. (need|needs)",
        ),
        weak(
            "food, sleep or water kept back",
            "Three nights without sleep or food.",
            "A night without television.",
            "(without|no) (sleep|food|water|eating|drinking)",
            "(fast|fasting) # (days|day|nights)",
            "(come|go) (fasting|hungry)",
        ),
    ),
    (
        "stop by ",
        "(no longer need|dont need|unwanted|unused|out of date) … (to|at) (the|your|a) (chemist|chemists|pharmacy|"
        "pharmacist)",
        "(nurse|pharmacist|doctor|gp) (can|will|may) (look|go|talk) .. (through|over|about)",
        "(your poison|recovering addicts|addicts helping)",
        "(with|ask) (your|their|his|her|the) (gp|gps|doctor|team|prescriber|consultant)",
        "(been|were|was) told (by|to|that) ",
        "(anybody|anyone|somebody|those) claiming",
        "(talk|nurse|pharmacist) … (evidence|myths|wont replace|online)",
        "(returned|old|unused|unwanted) (medicines|tablets|medicine)",
        "(without|before) asking (your|the|a)",
        "(ring|call|tell) (the|your) team",
        "(no one|nobody|never|not|wont) …… (tell|tells|ask|asks|asked) you to",
        "(dont just|do not just|never|dont|do not|please dont) (just)? (stop|skip|come off|miss|drop|throw|share|mix)",
        "need* (a|any) (prescription|referral|letter)",
        "(carry on|keep|keep on) taking",
        "(with|ask|see|talk to|speak to|listen to|from) (your|a|the|our) (gp|doctor|nurse|pharmacist|consultant|"
        "prescriber)",
        "(doesnt|does not|wont|will not|not meant to|isnt|not) … (treat|cure|interfere|replace|instead|a cure|cures)",
        "(no|not) (a)? (cure|cures|miracle|miracles)",
        "(cant|cannot|can not) be cured",
        "(cut down|reduce|come off) … (safely|slowly|with help)",
        "(research|fundrais*|walk*|raise|raising) … cure",
    ),
)

SPIRITS = Danger(
    "spirits",
    "clinical_claim",
    (
        weak(
            "spirits",
            "The jinn is cast out.",
            "A spirit of welcome.",
            "(jinn|djinn|demon*|evil spirit*|dumb spirit|unclean spirit*|spirits of|spirit of (illness|infirmity|"
            "lust)|possess*|exorcis*|deliverance|ruqya*|rukya|rukyah|kindoki|juju|evil eye|black magic|witchcraft|"
            "generational curse*)",
            "(cast|casts|casting|drive|drives|driving) (it|them|him|her|the|out)? .. (out|demon*|spirit*)",
        ),
        weak(
            "an illness or a child",
            "For the schizophrenic and their families.",
            "For our neighbours.",
            "{illness} ",
            "(mental illness|mad|madness|addiction|homosexuality|gender confusion|non verbal|nonverbal|{child})",
        ),
        sure(
            "beaten",
            "It is beaten out with sticks.",
            "Bring drum sticks.",
            "(beaten|beat|whipped|burn|burned|starved) .. out",
            "ignore the (shouting|screaming|screams|crying|noise)",
        ),
    ),
    (
        "not (witchcraft|demon*)",
        "(talk|film|book|play|quiz|history) .. (about|of|on)",
    ),
)
