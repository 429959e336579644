"""Money told as a favour: somebody minds the card, a voucher holds the place, a man at the door keeps the "
"bailiffs off.

Beside `money.py`, whose signs name a card, a fee or a doubling plainly.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_SHOP_CARD = "steam|itunes|apple|google|google play|amazon|xbox|playstation|paysafe*|one4all|argos|prepaid|gift"
_MINDERS = (
    "chairman*|chairmans|treasurer*|treasurers|pastor*|pastors|leader*|leaders|secretary*|manager*|managers|warden*|"
    "wardens|elder*|elders|founder*|founders|house|fellowship|driver*|landlord*"
)
_CALLER = "man|lad|lads|chap|boy|fella|fellow|bloke|gentleman|nephew|young man|woman"

MONEY_TOLD = Danger(
    "money told as a favour",
    "asks_for_money",
    (
        sure(
            "a place that shop cards hold",
            "Steam or Apple vouchers only please, as the bank keeps stopping our appeal.",
            "Apple Pay, cards and cash are all fine.",
            f"({_SHOP_CARD}) (or|and)? ({_SHOP_CARD})? (gift)? (voucher|vouchers|card|cards|code|codes) (only|please "
            "only|no cash|this month|preferred)",
            f"({_SHOP_CARD}) (or|and)? ({_SHOP_CARD})? (gift)? (voucher|vouchers|card|cards|code|codes) & (bank "
            "keeps|bank is|bank account is|being looked into|account is frozen|picture of the back|photo of the "
            "back|scratched|scratch|down the phone|read the number|read us|text us|numbers from the back|"
            "photographed)",
            "(coins|currency|payment|paid|way|money) .. .. (nobody|no one|cant|cannot|that cant) .. (trace|traced|"
            "follow)",
        ),
        sure(
            "a place in a queue that is sold",
            "£80 to have your name moved up the housing list.",
            "Ask us how to have your name moved up the housing list, free.",
            "(£#|fee|charge|bitcoin|deposit|payment|coins|voucher*) … (move*|secure*|hold*|get*|put*|jump*|bump*) "
            ".. .. (up|on|top of|in|place on|place in) .. (housing|council|waiting|social housing) (list|register|"
            "queue)",
            "(secure*|hold*|move*) … (housing|council housing) (list|register) … (£#|fee|charge|bitcoin)",
        ),
        sure(
            "somebody who minds what is theirs",
            "Widows have their pension paid into our chairman's account, and he gives out what is needed.",
            "Widows have their pension paid into their own account.",
            "(giro|pension|pensions|benefit|benefits|universal credit|money|wages|pip|allowance|savings) .. (comes|"
            "come|goes|go|paid|is paid|be paid|sent|made over|signed over) .. (to|into) (our|the|his|her) .. "
            f"({_MINDERS})",
            "(give|gives|giving|hand|hands|hands out|doles|dole|see*|sees) .. (out|that|back)? .. (what (is|they|"
            "you) (is)? (needed|need)|enough for the week|pocket money|what is needed)",
            "(hold|keep|holds|keeps|held|kept) (on to)? (your|their|his|her|the) .. (card|cards|book|passport) .. "
            "(while|until|till|as long as) .. (you|they|owe|paid|its|clear)",
            "card (stays|stops|lives|is kept|sits) (with|in) (us|our|the office|the safe) .. (until|till|while)",
            "(sign|leave|make over|give|transfer) (the|your) (house|flat|bungalow|home|cottage) (to|over to) (us|"
            "the|our)",
            "(draw|draws|drawing|take|takes|collect|collects) (it|yours|your pension|your money) out for you",
        ),
        sure(
            "a man at the door with the money in his hand",
            "Bring £200 in notes and hand it to the man in the grey van.",
            "Bring your ticket and hand it to the man at the gate.",
            "(give|hand|slip|pass|pay|paid) (it|them|that|the money|the cash|the envelope)? (to)? (the|a|our) .. "
            f"({_CALLER}) (in|at|who comes) (the|a|to) .. (van|car|door|corner|car park|pub) & (£#|cash|notes|"
            "envelope|hundred|money|fee|court|bailiff*|landlord|sort)",
            "(cash|notes|£#|hundred) … (envelope) … (man|lad|chap|van|visitor|door)",
            "(have|leave|put) (some|the|your|what) .. .. (cash|money|notes|can|find) .. (ready)? .. (on the|in an|"
            "by the|under the) .. (table|envelope|arm|mantelpiece|clock|mat|door|side|chair) & (visitor*|volunteer*|"
            "befriender*|driver*|caller*|lad|he|helper*|petrol)",
            "keep (the)? bailiffs (off|away) & (£#|hundred|give|pay|cash|lad)",
        ),
        sure(
            "pay before you are paid",
            "To be paid the grant you first send the tax on it.",
            "To be paid the grant you first send in the form.",
            "(first|before) … (send|pay|cover|settle) (us)? (the|a|any) .. (tax|duty|release|insurance|stamp) … (on "
            "it|back|refunded|grant|rest|comes)",
            "(send|tell|give|text|read|forward|let us have) (us|me)? .. (the)? .. (six|four|#|three) (digits|"
            "figures|digit code|numbers) .. (your|the|from) .. (bank|phone|text|card)",
            "(online banking|bank|banking) (log in|login|password|passcode) & (send|let us|so that we|see whether|"
            "see it go)",
            "(card|cards) and (the|your|her|his|their) (four|4) (numbers|digits|figures)",
        ),
        sure(
            "a loan that bites",
            "Lend a tenner, pay back twenty by Friday.",
            "Lend a book, bring it back by Friday.",
            "(tenner|fiver|ten|twenty|fifty|score|£#) … (pay|give|bring) (it|us|me)? back (twenty|double|thirty|"
            "forty|hundred|£#|twice)",
            "we (all)? know where (your|you|their) .. (mum|mother|nan|family|lives|live|kids)",
        ),
        weak(
            "a fee for help",
            "The advice is free but we take a holding fee.",
            "The advice is free and always will be.",
            "(holding|booking|processing|release|joining|small) (fee|charge|deposit)",
        ),
        weak(
            "a card for a fee",
            "Best sent as a gift card.",
            "Best sent as a letter.",
            f"({_SHOP_CARD}) (gift)? (card|cards|voucher|vouchers)",
        ),
    ),
    (
        "(never|nobody|no one|dont|do not|wont|will not|cannot|shouldnt) .. .. (ask|asks|pay|give|hand|hold|holds|"
        "take|takes|keep|keeps|need|sign|send|tell|want|move|charge)",
        "(scam|scams|con|fraud|fraudster*|criminal*|loan shark*|crime|report it|hang up|beware|spot)",
        "(if|when|has|have|did) (somebody|someone|anybody|anyone|a caller|they|he|she|a friend|your bank) .. .. "
        "(asks|asked|offers|offered|wants|says|said|tells|told|kept|keeps|holds|taken|took|texts|rings|knocks)",
        "(receipt|receipts|change|credit union|your own account|their own account|back to you|solicitor)",
        "(get|gets|given|win|prize|thank you|send you|give you|each family|every family) .. .. (a|an|£#)? .. (gift|"
        "voucher|vouchers|card)",
        "(yourself|on your own|with our help|we help you|help you (to)?) .. (apply|join|register|open)",
    ),
)
