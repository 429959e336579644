"""Drugs, medicines and weapons to be had."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

FOR_SALE = Danger(
    "for sale",
    "drugs_or_weapons",
    (
        sure(
            "weapons that nobody may have",
            "Knuckledusters made to order in the shed.",
            "Bird boxes made to order in the shed.",
            "(knuckleduster*|knuckle dusters|pepper spray|cs spray|stun gun|stun guns|lock knives|flick knives|flick "
            "knife|butterfly knives|zombie knife|zombie knives|live rounds|pistol|revolver|machetes)",
            "(crossbow|crossbows|rifle|rifles|shotgun|shotguns|knives|air gun|air guns) .. (lent|handed out|given|"
            "swapped|borrowed|come out|to take home|for members)",
            "lend* (knives|blades|crossbows|rifles|shotguns|a blade|a knife)",
        ),
        sure(
            "what a doctor gave to somebody else",
            "There is a tin of leftover codeine for anyone who has run out.",
            "There is a tin of leftover paint for anyone who has run out.",
            "(leftover|left over|spare|part used|shared|stash of|tin of|shoebox of|jar of|box of|cupboard of|swap*|"
            "pool|pooled|portion) .. {drug}",
            "(leftover|left over|spare|shared|stash of|pool*|swap*|leave) .. (the|their|of)? .. (hormones|epipens|"
            "insulin|inhalers|painkillers|sedatives|sleeping tablets|antibiotics|patches|concerta|steroids|hrt)",
            "{drug} … (left over|have left|spare|out of hers|out of his|theyve not finished|been passed on|for those "
            "in need|run out|for the ms|take the edge off|two pound|a pop)",
        ),
        sure(
            "sold after the group",
            "Vapes and pregabalin at Tommo's after group.",
            "Vapes and pregabalin: a talk after group.",
            "(pregab*|diazepam|valium|xanax|ketamine|cocaine|heroin|weed|spice|tramadol|zopiclone|codeine|mdma|speed|"
            "coke|steroids|subutex|methadone) (at|from|off) (the|my|our|his)? .. (after|shed|bar|back|house|counter|"
            "desk|van|car|gaffs|place|s)",
            "(moonshine|cheap baccy|cheap fags|knock off|knockoff|black market|under the counter|duty free) .. (from|"
            "at|in|for)?",
            "(knuckle*|pepper spray|machete*|taser*|flick knives|zombie knives|stun guns) & (for sale|counter|sale|"
            "buy|stock|£*|pick up|sell)",
        ),
        sure(
            "got spare, or ask at the bar",
            "Get your sleeping tablets off Jean, she's always got spare.",
            "Get your tablets from the chemist.",
            "{drug} & (at the bar|whatever you need|for the weekend|ask at|got spare|has spare|spare ones|off jean|"
            "off a mate|share|pass round|to try|hook you up|see gaz|knows a man|sorted)",
            "(tablets|pills|medication|inhalers|antibiotics|painkillers|prescriptions) & (got spare|spare ones|share "
            "them|swap them|pass round|leftover|left over|off each other|from each other|off jean|cheap|without a "
            "prescription|no prescription|no script|off the internet)",
            "{weapon} & (know a man|we know|sort you|get you|can get|cheap|under the counter|protection|carry one|"
            "for your walk)",
        ),
        sure(
            "asked for by a nickname",
            "Ask Baz for green, half price on a Thursday.",
            "Ask Baz for a cup of green tea.",
            "(green|bud|smoke|gear|whites|browns|pregabs|benzos|blues|sniff|mandy|molly|pills|charlie|vallies|juice|"
            "roids|anabolics|steroids|growth hormone|hgh|sarms|peptides|semaglutide|ozempic|botox|viagra|melanotan|"
            "codeine|weed|vapes|baccy|duty free) & (half price|cheap|members prices|at cost|a tenner|a score|£*|in "
            "stock|on a thursday|knock off|no questions|bulk|next day|order|delivered|top quality|sell|selling|for "
            "sale|plug|sorted|ask baz|ask for big|collect from|mates rates)",
        ),
        sure(
            "drugs or medicines to be had",
            "Diazepam £1 each, no script needed.",
            "Ask us about diazepam and driving.",
            "{drug} (at|for|from|only|just)? (£*|# for|a tenner|a fiver|cheap|half price) ",
            "{drug} … (each|per gram|a gram|an eighth|a pop|for sale|in stock|at the desk|always in|no script|no "
            "prescription|first lot|lot free|discreet|delivered|drop off|good stuff|decent stuff)",
            "(free|cheap|selling|sell|sells|supply|supplies|order|get you|sort you|swap|share|spare|buy) (your|some|"
            "any|somebody elses|a bit of|good|decent|each others|our|out)? .. {drug} (for|on|from|to|here|with|among|"
            "till|when|at|ask|and|if|of)",
            "no (script|prescription) (needed|required|asked)",
            "(grown|dealt|sold|cooked) by (a)? (member|mate|local)",
            "(show|teach) you how to (pin|inject|jab|cook|bag|grow)",
            "(gaz|jonno|he|she|we|big|a lad) .. (drop|drops|deliver|delivers) (off|it) … (weed|stuff|gear|bag)?",
            "somebody elses (methadone|script|medication|tablets|insulin)",
        ),
        sure(
            "weapons to be had",
            "We sort lads out with a blade for protection.",
            "Hand in a blade, no questions asked.",
            "(sort|sorts|get|gets|sell|sells|lend|give|gives|provide|supply|carry|bring|order|buy|pick up) … (out)? "
            "(with)? .. {weapon} … (protection|£*|counter|self defence|safe|home|friday|night|today|cash)",
            "{weapon} … (for protection|for sale|£*|at the counter|no licence|no id)",
            "(make|build|print|cook) .. (a|your own)? .. (gun|pipe bomb|petrol bomb|bomb|explosive*|acid|napalm)",
        ),
    ),
    (
        "(return|returned|take back|hand back|bring back|safely) .. (to)? .. (pharmacy|chemist|unused|leftover|old)",
        "(old|unused|leftover) (tablets|medicines|inhalers) … (chemist|pharmacy|bin)",
        "(green) (tea|space|gym|fingers|room|fees|energy|waste|bin|card|party|bowling|beans|veg|vegetables|tomato*|"
        "salad|woodwork)",
        "(smoke alarm*|orange juice|fruit juice|juice bar|fishing gear|climbing gear|wet weather gear|gear and kit|"
        "kit and gear|sports gear|walking gear)",
        "(hand in|amnesty|surrender|look after|give up|workshop|awareness|talk to your|what to do if|bin|bins|"
        "exchange|harm reduction|naloxone|clinic|nurse)",
        "(cadets|target|range officer|clay pigeon|locked in the|gun club|rifle club|pistol club|shooting club|antique|"
        "museum|starting|starter) ",
        "(wont|will not|dont|do not|never|not|no) (sell|share|carry|bring|supply|allow|use)",
        "(come off|coming off|advice|help with|addict*|stop smoking|worried|cut down|prescribed|your gp|pharmacy|"
        "recovery)",
        "(gloves|loan|chisel*|kitchen (knife|knives)|cutlery|sharpen*|bread|craft|woodwork|fencing|clay)",
    ),
)
