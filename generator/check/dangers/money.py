"""Money, cards and passwords asked for in ways that people cannot undo."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

MONEY = Danger(
    "money",
    "asks_for_money",
    (
        sure(
            "a vote for a parcel",
            "Vote for our candidate and have a parcel.",
            "Collect a parcel from the library, where you may vote.",
            "(vote|voted|voting|candidate*) … (parcel|parcels|hamper|hampers|grant|grants|food)",
            "(parcel|parcels|hamper|hampers|food parcels|van) … (candidates board|puts a board|put a board|vote for|"
            "voted|supporters)",
        ),
        sure(
            "a share, a secret word or a rising debt",
            "We keep a quarter of whatever you are owed.",
            "We keep a quarter of the tables free.",
            "(keep|keeps|take|takes|have|charge) (a|one|just)? (quarter|third|half|fifth|tenth|cut|slice|percentage|"
            "# percent|# per cent|#) (of|from) .. (what|whatever|any|your|the award|it|arrears|back)",
            "{bank} & (unlock|release|ring with|ring us with|claim|voucher|refund|same day|verify|eligible|"
            "eligibility|entitled|bonus|furlough|prescription|winter|cost of living)",
            "(buy in|buy into|gifting circle|cash circle|blessing loom|money tree|pay it forward pot) … (£*|friends|#)",
            "bring (two|three|four|#) friends & (£*|money|cash|double|buy in|paid)",
            "miss a (week|payment) .. (goes|doubles|double|interest|visit|lads|and)",
            "(his|her|their|the|our) (lads|boys|brothers|mates|dogs) .. (knock|visit|call round|come round|collect|"
            "pay you)",
            "(sign|signing|transfer|leave|will|gift|make over) (your|the) (flat|house|home|pension|car|bungalow|"
            "estate|savings) (over|to us|to the|into)",
            "(sign|signing) over your",
            "(to|into|via|on) my (paypal|account|card|revolut|monzo|cash app|bank|wallet|venmo)",
            "(viewing|view it|see it|keys) … (isnt possible|not possible|abroad|overseas|after payment|by post|once "
            "paid|when paid)",
            "(handling|release|clearance|courier|insurance|admin|processing|registration|unlocking) (charge|fee|cost|"
            "tax) … (first|grant|loan|prize|before|parcel|payment|release)",
            "(picture|photo|scan|copy) of (your|the) .. (driving licence|passport|bank statement|card|id)",
        ),
        sure(
            "too good to be true",
            "Put your savings in our food club and get 20% back every month.",
            "Save with our food club and get a hamper at Christmas.",
            "(savings|money|invest|put in|pay in|stake) & (# back|back every|every month guaranteed|grows|doubles|# "
            "a month|# a week|returns|profit) & (club|month|week|fund|get|earn|make|scheme|trader*|crypto|guaranteed)",
            "(pay|give|owe) us .. (half|a third|third|a quarter|share|cut|#) .. (the|of|your|what)? .. (back|money|"
            "award|backdated|payment|arrears|it|comes|win)",
            "half (of)? (the|your) (back|backdated|arrears|award|benefit|pip)",
            "(double|twice|interest) (back|on top|of it) (on|by|in|before) (friday|saturday|monday|payday|giro|a week)",
            "(no checks|no questions|no paperwork|no credit) & (loan|loans|cash|lend|borrow|£*)",
            "(van|car|phone|tenancy|loan|contract|insurance|account|catalogue|sim|broadband|bill|business|company|"
            "mortgage) .. in your name",
            "(only|just) need (your|the) (card|pin|bank|account|sort|password|login|details)",
            "(click|log in|login|sign in) & (bank|rebate|refund|grant|card|claim|payment|verify|winter)",
            "(rebate|refund|grant|payment|prize|award|parcel|inheritance|compensation) .. (is|are) (ready|waiting|"
            "approved|due|held|yours|unclaimed)",
            "(look after|take care of|collect|hold|keep safe|mind) (your|all your|their|any) (valuables|jewellery|"
            "savings|cash|gold|rings|bank card|pin|cards)",
            "(leave|hand|lend|give) (your|the|him|her|them|us) .. (bank card|card and|cash card|post office card|"
            "pension book|cheque book|chequebook|savings book|debit card) .. (with|to|and|over|the)",
            "(google play|apple card|gift card|steam|itunes|prepaid|amazon card|ukash) (card|cards|codes|code|"
            "vouchers)",
        ),
        sure(
            "read out to us",
            "Just read us the number on the back.",
            "Just tell us the number of your ticket.",
            "(read|tell|give|text|send|show|read us|ring us with|quote) … (number|numbers|digits|code|codes) (on|"
            "from|off|at) (the|your) (back|front|card|voucher|bottom|statement|app|message)",
            "(digits|numbers|long number|expiry|bank particulars|bank particular*|bank account particulars|bank log*|"
            "mother s maiden name|mothers maiden name) & (card|ring*|confirm|prove|read|tell|give|your|need|take)",
            "(voucher|vouchers|card|cards|gift) & (read us|number on the back|photo of the back|scratch|codes on|"
            "quickest way|easiest way|supermarket) & (fee|registration|deposit|pay|payment|hold|join|£*)",
            "(half|a third|third|a quarter|quarter|ten per cent|# per cent|twenty per cent|# percent|share|slice|cut|"
            "bit) of (what|it|your|the) .. (comes|award|money|payment|arrears|back|backdat*|benefit|claim|grant|"
            "compensation|get)",
            "(transfer|send|pay|wire|put down) … (tonight|today|now|first|straight away|before) & (flat|room|house|"
            "keys|yours|job|loan|grant|place|secure|hold|post)",
            "(# per cent|# percent|eight per cent|ten per cent|five per cent|per cent a month|percent a month|a "
            "month guaranteed|interest a week|a week interest) & (savings|wallet|invest*|money|pay|his|her|their|"
            "your|double|lend|loan|borrow)",
            "(look after|mind|manage|hold|keep) (his|her|their|your|mums|dads|nans) (savings|pension|money|bank card|"
            "cash|house|bungalow|will)",
            "(fifty|twenty|hundred|# ) (quid|pounds|pound|) .. (is|by|becomes|back) .. (sixty|seventy|eighty|hundred|"
            "friday|saturday|#|double)",
            "(knows|know) where you (live|work|park|drink)",
            "(see|ask for|ring|text|call) (big|mick|mr|uncle|the man|dave|col|tony|baz|daz|gaz|our) .. (bar|pub|"
            "counter|fifty|loan|cash|quid|tenner|sub)",
            "(repay|owe|borrow|lend|lends|sub) & (friday|saturday|giro|no paperwork|no questions|knows where|cash in "
            "hand|visit|double|interest)",
        ),
        sure(
            "gift cards",
            "Pay the deposit with iTunes vouchers.",
            "Each family gets a supermarket voucher.",
            "(pay|pays|payment|paid|fee|deposit|need|needs|send|buy|accept|hold|costs|price|by|with|bring|in|"
            "register|ask for|take|prefer|use|only) … {giftcard}",
            "{giftcard} … (pay|payment|accepted|only|text|scratch|code|deposit|hold|fee|please|instead)",
            "scratch (the|off|it) (back|panel|off)",
        ),
        sure(
            "money that doubles",
            "His fund doubles your money by Christmas.",
            "Gift Aid adds a quarter to your money.",
            "{crypto} … (pay|invest*|send|doubles|fund|returns|guaranteed|profit|wallet|deposit|earn*|trader*|"
            "signals|scheme|opportunity|accepted|only)",
            "(pay|invest*|send|deposit|put|turn|fee|earn|accept) … {crypto}",
            "(double|doubles|doubling|triple|triples|treble) (your|the|it|their|every) (money|savings|by|in|cash|"
            "payout|pension|pound|deposit|stake)?",
            "guaranteed (loan|loans|returns|return|profit|profits|income|approval|interest|win|wins|payout)",
            "(western union|moneygram|paypal me|cash app|cashapp|revolut me|friends and family)",
            "(risk free|no risk|high) (returns|return|profit|investment)",
            "(be your own boss|six figure|passive income|pyramid|recruit # (friends|people|mums)|downline|starter kit)",
        ),
        sure(
            "a card, a PIN or a login asked for",
            "Bring your bank card and PIN.",
            "You set your own PIN at the desk.",
            "(give|tell|hand|text|send|confirm|read|share|pop us|enter|put in|type in|provide|bring|have|leave|lend|"
            "drop off|take|need|submit|verify|email) (us|me|him|her|them|tony|over|in|your|the|all|out)? .. {bank}",
            "(confirm|verify|update|validate|release) (your|the) (bank|account|identity|details|card|payment|login|"
            "claim)",
            "(need|send|text|confirm|verify|submit|email|tell us|give us|read out|release) … (sort code|"
            "account number|bank details|account details|debit card)",
            "(ask|asks|asking) for (your)? .. (passcode|password*|pin|bank|card)",
            "(passwords|passcode*) (and|on) .. (day one|passwords)",
            "(draw|take|get|collect|withdraw) (out|your|their|the)? .. (pension|benefit|benefits|savings|giro) "
            "(money|with|for|out|at|from)? (your card|it|with it|the cashpoint|on your behalf|for you)",
            "(photo|picture|copy|scan|selfie) (of|with|holding) (you|your|the|both)? .. (passport|id|driving licence|"
            "bank card|utility bill|card|them)",
            "(put in|enter|type) your (nhs|bank|card|gov*|universal credit) ",
            "(login|log in) and (card|pin)",
            "{bank} (ready|handy|to hand)",
        ),
        sure(
            "an account lent or taken over",
            "Let us use your bank account for a weekend.",
            "We help you open a bank account.",
            "(use|borrow|rent|through|into) (of)? (your|somebodys) (bank)? account",
            "(universal credit|benefits|benefit|wages|pension|uc|pip|housing benefit|money) .. (is|are|be|goes|gets|"
            "comes)? .. (paid)? (straight)? (in|into|to) (our|my|the managers|the office|the house|the landlords) "
            "account",
            "(collect|collects|collected|pick up|hand over|look after|mind) … (savings|your cash|arrears|the cash|"
            "cash from|money) … (safe*|officer|cash|courier|door)?",
            "(move|transfer|send|put) (your|all your|the) (money|savings|pension) (to|into|over|with)",
            "pocket money … (card|office|us)",
            "(sign|signed) … (over|away) … (house|car|home|flat|property|pension)",
            "(secured|loan|charge) (on|against|over) your (home|house|car|flat)",
            "(paper|papers) over your (car|house|home)",
            "(power of attorney|your will) … (to us|in favour of|to the (church|group|house|charity))",
        ),
        sure(
            "a fee for money that is owed to you",
            "We take the first two months of your award as our fee.",
            "We do not take a fee from your award.",
            "(take|takes|keep|keeps|charge|charges|our fee|share|cut|pay us|percent|fee of|half) … (award|back pay|"
            "backdated|back payment|backpay|pip|arrears you|payout|compensation|refund|benefit|benefits|your grant|"
            "first payment)",
            "(first|one|two|2|three|3) (months|month|weeks|payment|payments) .. (award|money|benefit|benefits|payment)",
            "(keep|take) (#|half|a cut|a slice|ten percent|20 percent)",
            "to (release|unlock|free up|process|secure|claim) (your|the|this|a|it) .. (payment|grant|funds|money|"
            "loan|prize|room|place|award|refund)",
            "(you have been|youve been|you are|you were) (selected|chosen|pre approved|preapproved|approved|picked)",
            "(claim|get) (your|the) … (grant|prize|refund|rebate|payment) (now|today|here|at the link|same day)",
            "(release|processing|admin|arrangement|insurance|activation|unlock*) fee",
            "(cost of living|winter fuel|energy|warm home) (payment|grant|rebate|refund|bonus) (same day|now|today|"
            "at the link)",
        ),
        sure(
            "money before the room is seen",
            "A deposit by bank transfer secures the room before viewing.",
            "A deposit is due when you have seen the room.",
            "(before|without|prior to) (any|the|a)? viewing",
            "(deposit|bond|fee|rent|holding fee) … (transfer|up front|upfront|in advance|cash) … (secure*|hold|"
            "viewing|keys|room|other people|many people)",
            "(pay|send) … (up front|upfront|in advance|before) … (loan|room|job|visa|training|placement|keys|grant)",
            "(£#|#|pounds) (a|per) (minute|min)",
            "calls .. £* per (minute|min)",
            "£* per (minute|min)",
        ),
        sure(
            "a loan with threats",
            "Pay back double or expect a visit.",
            "Pay back what you can each week.",
            "(pay|pays|paid|paying) (it|us|him)? back (double|twice|with interest agreed)",
            "pay (double|back double)",
            "(fall|falls|fallen|get|gets) behind … (visit|round|knock|see you|your door)",
            "(visit|lads|boys|someone) .. (at home|round|to your (home|house|door)) … (owe|late|behind|pay)",
            "(hold|keep|holds|keeps|hang) (on to|onto|hold of)? (it|your|the|their) .. (until|till) … (straight|paid|"
            "clear|settled|owe)",
        ),
        weak(
            "an easy loan",
            "No paperwork and no credit check.",
            "No paperwork to join the choir.",
            "(no|without) (credit check*|paperwork|questions|forms|contract) ",
            "(short|skint|stuck) (till|until|before) (friday|payday|pay day|monday|giro)",
            "(cash loan*|lend cash|quick cash|fast cash|easy cash|lend money|lends money|doorstep loan*|payday loan*|"
            "sub you|lending circle|money lender)",
            "interest .. (agreed|decided) (verbally|by us|between)",
            "(hell|he will|see you) (sort|see) you right",
            "(strictly|all) cash",
        ),
        weak(
            "money wanted",
            "Bring £900 in cash.",
            "Bring £2 for tea.",
            "(£#|cash|money|deposit|fee|savings|payout|inheritance|lump sum|insurance payout|pension pot|transfer) "
            ".. (cash|first|upfront|up front|up|today|only|ready|transfer|by bank|direct|owed)",
            "(send|wire|transfer) (us|me|the)? (money|£#|funds|cash)",
            "(collect|collects|taking|takes|pay) … in cash",
            "(invest|investment|fund manager|portfolio|returns|opportunity)",
            "pay (me|him|her|the landlord|the driver|the man|cash|big) (direct|directly|in cash|cash)",
        ),
        weak(
            "in a hurry, or out of sight",
            "Do not ring the town hall.",
            "Do not ring before nine.",
            "(do not|dont|please do not|never) (ring|call|phone|contact|tell|ask|check with|go to) (the|your)? (bank|"
            "town hall|council|police|office|family|jobcentre)",
            "(many people|lots of people|other people) .. (asking|interested|waiting)",
            "(selected|winner|won|today only|last chance|act now|limited places)",
            "(not|dont|no) (registered|carry id|id badges|badge|badges|insured|licensed|regulated)",
            "(wont notice|wont feel it|nobody checks|off the books|between friends)",
            "(in our own name|in your name|sign here)",
        ),
        weak(
            "money of the bereaved or the old",
            "Bring details of the insurance payout.",
            "Bring details of the house.",
            "(details of|bring|about) .. (payout|insurance|pension pot|inheritance|probate money|savings|life savings)",
            "(widows|widowers|bereaved|pensioners|elderly) … (invest*|fund|savings|payout)",
            "(valuables|jewellery|gold|antiques|heirlooms) (are|is|kept|bring|valued|for cash|bought)",
        ),
    ),
    (
        "(wifi|wi fi|zoom|meeting) .. password*",
        "password* .. (wifi|wi fi|zoom|meeting)",
        "(been|being) asked (to|for)",
        "(got hold of you|hooked|habit|scratch cards|fruit machines|slot machines|roulette)",
        "(no|without|zero|0) interest",
        "interest free",
        "(we|we also|and|then) (send|give|post|buy|hand out) .. {giftcard} (to|for|each|as)",
        "{giftcard} (to|for) (carers|each|every|families|children|your|the|volunteers|people|new)",
        "(credit union|court appointed|deputy|appointeeship|checked each year|fsca|fca|regulated|bursar*|concession*|"
        "instalment*|gift aid|savings club|christmas club)",
        "(before you|instead of|rather than) (borrow|borrowing|pay|sign)",
        "(not your friend|come and see us|come to us|bring the receipt|you are not the first|it is not your fault|"
        "tell us)",
        "(never|nobody|wont|will not) .. (ring|rings|call|calls|text|texts|write|come) .. (asking|to ask|for)",
        "(we|fund) (can|could|may|will)? (pay|pays) (for)? (your|the) .. (deposit|certificate|card|fare|bill|bond)",
        "(benefit|award|appointment|confirmation) (letter|letters)",
        "(never|not|wont|will not|dont|do not|nobody|no one|cant|cannot) (ever|going to)? (ask|asks|asked|need|needs|"
        "want|wants|give|share|tell|send|pay|buy|hand|take)",
        "(if|when) (anyone|anybody|somebody|someone|a caller|they|he|she|your bank|you are asked|you get) … (asks|"
        "ask|says|saying|rings|calls|texts|wants|offers|claims|tells|told|asked)",
        "(scam|scams|scammer*|fraudster*|con men|conmen|fake|phishing|dodgy|suspicious|beware|look out for|spot|"
        "warning|warn|take them apart|rogue)",
        "(has|have|did|was|were|been) (someone|somebody|anyone|you|they) … (asked|taken|took|lost|scammed|told|sent|"
        "paid|pressured)",
        "(lost|lose|losing|addicted|cant stop|gambl*|betting)",
        "(no need for|without|dont need|not need) (your|any)? (bank|card|pin|a bank)",
        "(as a|a) thank you",
        "(you|everyone|families|volunteers) (get|gets|receive|receives|will get|can win)",
        "(family|families|driver|drivers|volunteer|volunteers|household|child|everybody|winner) .. (get|gets|receives|"
        "goes home with|go home with|is given|are given|get back)",
        "(choose your own|own (four|4) (digits|numbers))",
        "(fund|council) gives",
        "(are|is) spreading",
        "we (give|hand|send|post|offer) .. (out|each|every|families|people|vouchers|everybody|you)",
        "(come|learn|talk|session|class) & (caught|scam*|tricks|tricked|spot them|how to not be)",
        "(loan shark*|illegal money lend*)",
        "(had|got|get|getting|received) (a|an|any)? (odd|strange|funny)? (call|text|letter|email|message|visitor) "
        "(saying|from|about|telling|asking|that)",
        "(trouble|debt|problems|help|worried) … (payday|doorstep) (loan|lender)*",
        "(owe|owing|owes) .. (payday|loan*|lender*)",
    ),
)
