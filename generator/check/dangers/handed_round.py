"""Medicines and drugs that go from hand to hand, in words beside those of `passed_on.py` and `sales.py`."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_PILLS = "pain killers|painkillers|pills|tablets|patches|meds|medicines|medicine|inhalers|sleepers|capsules|{misused}"
_SOUGHT = (
    "elvanse|ritalin|concerta|adderall|hormones|testosterone|oestrogen|estradiol|ozempic|mounjaro|wegovy|jabs|"
    "slimming pens|"
    "steroids|antibiotics|viagra|abortion pills|melatonin|diet pills|weight loss pens|t gel|blockers|fillers|botox"
)

HANDED_ROUND = Danger(
    "medicines and drugs handed round",
    "drugs_or_weapons",
    (
        sure(
            "going begging",
            "Mum's oramorph is going begging.",
            "Mum's piano is going begging.",
            "({misused}) … (going begging|going spare|for the asking)",
            "(something|a little something) to help you sleep … (quid|£#|a strip|pound)",
            "(skinny|slimming|fat|weight loss) (jab|jabs|pens|pills) … (turkey|abroad|half|cheap|no forms|no "
            "prescription|mate|facebook)",
        ),
        weak(
            "medicines left over",
            "Got pain killers left when mum died?",
            "Got tins left when the party ended?",
            f"({_PILLS}) .. .. (left|left over|spare|going spare|unused|unwanted|finished with|not using|to spare)",
            f"(left over|leftover|spare|unwanted|unused|old|surplus) ({_PILLS})",
        ),
        weak(
            "for somebody else",
            "Drop them in the tin, another member can always use them.",
            "Drop them in the tin, and shut the lid.",
            "(another|other|some|the next) (member|members|one of us|person|body) … (use|uses|need|needs|glad|want)",
            "(somebody|someone|anyone|anybody) else .. (use|uses|need|needs|glad|might)",
            "(swap table|swap box|honesty box|help yourself|help yourselves|share them round|hand them round|pass "
            "them round|"
            "goes quickest|go quickest|so folk know the strength)",
        ),
        sure(
            "the first one free",
            "First bag free for anyone rattling.",
            "First bag free for anyone with a big shop.",
            "first (bag|wrap|hit|gram|pill|deal|score|line|smoke|one) (is|s)? .. free & (rattling|clucking|usual "
            "price|ask "
            "for|after that|by the bins|spider|withdraw*|sort you)",
            "(rattling|clucking|need a fix|need a hit|strung out|gagging) & (ask for|bag|usual price|by the bins|sort "
            "you|"
            "sorts you|see to you|round the back)",
        ),
        sure(
            "without a doctor",
            "Hormones, no doctor needed: somebody posts you a vial.",
            "Hormones: a doctor will talk to you.",
            f"({_SOUGHT}) & (no doctor|no doctors|without a doctor|no prescription|without a prescription|from a mate|"
            f"from a "
            "friend|a man who|at cost|posts you|post you|posted to|under the counter|no questions|any age|off the "
            "internet|"
            "from abroad|cheap|skip the wait|no waiting|in the car park|cash)",
            "(somebody|someone|he|she|we|i|a member|a friend) (posts|post|hands|sends|drops|gets|get) (you|them)? .. "
            "(vial|"
            "vials|needles|pens|hormones|pills|a strip|strips|patches)",
            f"({_SOUGHT}) & (weighs you|scales|work out how (many|much)|how many to take|dose you|start you on)",
        ),
        sure(
            "grown and baked, with a wink",
            "Members share seedlings of the other sort of tomato, wink wink.",
            "Members share seedlings of every sort of tomato.",
            "(wink wink|nudge nudge|say no more|know what we mean|know what i mean|the other sort of|other kind of) & "
            "(tomato*|plant*|seedling*|herb*|brownie*|cake*|cookie*|green*|smoke|grow*|mushroom*|flapjack*)",
            "(special|funny|happy|magic|herbal|green) (brownie*|cookie*|flapjack*|cakes|gummies|biscuits|tea) & "
            "(backs|pain|"
            "kids|mellow|giggle*|sleep|knock*|wink|relax*|float*)",
            "brownies for (bad|sore|old) (backs|knees|hips)",
        ),
    ),
    (
        "(chemist|chemists|pharmac*|return*|take back|hand back|handed back|dispose*|destroy*|amnesty|needle exchange|"
        "nurse|prescriber|clinic|never|dont|do not|police|naloxone|prescribed|your gp|the gp|gp can)",
        "not that sort",
    ),
)
