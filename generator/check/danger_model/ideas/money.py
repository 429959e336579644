"""Money, work and papers, and how people are parted from them."""

from __future__ import annotations

MONEY = {
    "money": (
        "money|cash|fee|fees|deposit|deposits|pay|pays|paid|paying|payment|payments|transfer*|bank|quid|pounds|"
        "grand|hundred|fiver|tenner|twenty|fifty|notes|savings|pension|wages|wage|cheque|cheques|invest*|funds|"
        "fund|account|accounts|costs|price|£*|loan|loans|lend|lends|lent|lending|borrow*|charge|charges|refund*|"
        "grant|grants|award|prize|donation|donations|gift aid|back pay|arrears"
    ),
    "upfront": (
        "up front|upfront|first|in advance|before|today|tonight|straight away|release|to release|to hold|"
        "holding fee|to secure|secures|secure|to unlock|unlock|processing|admin fee|registration fee|"
        "arrangement fee|handling|stamp|training pack|non refundable|no refunds|no refund|not refundable|"
        "not guaranteed|no viewing*|viewing comes|after you pay|once you pay|once paid|when you pay|abroad|"
        "overseas|courier fee|customs|release fee|early release|to settle|already won|sign over|closes midnight|"
        "deposit first|first months|two months rent|rent before|sight unseen|keys posted|before you see|"
        "before viewing|secures your|reserve your|reservation fee|booking fee|clearance fee|legal fee|activation|"
        "activate|unlocking|membership first|pay before|processing contribution|contribution secures|"
        "fully refundable|returned with the first|returned with your first|onboarding fee|verification fee|"
        "admin contribution"
    ),
    "untraceable": (
        "gift card|gift cards|voucher code*|steam|itunes|google play|amazon card|amazon cards|amazon voucher*|"
        "apple card|apple cards|crypto*|bitcoin|ethereum|usdt|tether|coin|coins|token|tokens|wallet|moneygram|"
        "cash app|revolut|monzo|paypal|scratch|bank transfer|wire|wired|cash to the|to the lad|to my|into my|"
        "to his account|to her account|own account|personal account|personally|to me personally|to our treasurer|"
        "cheques out to|in bitcoin|gold|jewellery|premium bonds|prepaid|pre paid|top up card*|paysafe*|"
        "scratchcards|voucher pin|western|skrill|binance|coinbase|steam vouchers|steam or apple|steam cards|"
        "vouchers from|corner shop|numbers down the phone|read the numbers|numbers out|over the phone|"
        "hospital bill|a flight|google cards|love2shop|one4all|postal order*|cash by post|in the post|courier|"
        "send cash|usd|litecoin|doge|ewallet|e wallet|apple gift|amazon gift|in vouchers"
        "|scratch off|notes under|in notes|cannot trace|cant trace|money transfer"
    ),
    "returns": (
        "doubled|doubles|double|doubling|triple*|treble*|guaranteed|guarantee|returns|return|profit*|"
        "every ten days|every week|interest|per cent|percent|a month|a week guaranteed|risk free|no risk|invest*|"
        "downline|recruit*|bring a friend|bring friends|bring two|bring three|gifting|pot|scheme|trader*|trading|"
        "forex|signals|matrix|level up|pays out|payout|payouts|easy money|earn|earns|earning|chosen|selected|"
        "winner|won|lucky|congratulations|gets you £*|brings in three|bring in four|they each bring|each bring in|"
        "brings in|everyones a winner|bond|by whitsun|by xmas|by christmas|already won|financial freedom|"
        "passive income|be your own boss|crypto|ground floor|early members|circle|gifting circle|blessing loom|"
        "loom|pyramid|network market*|multi level|upline"
    ),
    "credential": (
        "pin|pins|password|passwords|passcode*|log in|log ins|login|logins|card number|long number|"
        "number on the back|digits|security code|cvv|three digits|sort code|bank details|account details|"
        "account number|online banking|bank card|cash card|debit card|credit card|benefit card|child benefit card|"
        "post office card|cashpoint card|pension book|nectar|bank app|banking app|one time code|the code they text|"
        "code we text|code you get|memorable word|maiden name|national insurance number|ni number|date of birth|"
        "universal credit journal|uc journal|journal|gov gateway|government gateway|gateway|bank statements|"
        "bank account|your account|passbook|chequebook|cheque book|signature|nhs login|bank log|"
        "holds your benefit card|your card|bank cards|pip card|universal credit login|pension card|cards and|"
        "card for safe|fingerprint|face scan|selfie with your|bank texts|code your bank|read us the code|"
        "pin and sort|your pin|host password|claim host|voicemail pin|voicemail|number on file|full card|"
        "card details|bank letter|statements|two factor|authenticator|recovery code|reset code|nhs app|apple id|"
        "wifi router|email password"
        "|card and the pin|three on the back"
    ),
    "handover": (
        "give|gives|giving|hand|hands|handing|leave|leaves|send|sends|text|texts|show|shows|bring|brings|read out|"
        "read us|tell us|keep|keeps|kept|keeping|hold|holds|holding|held|take|takes|taking|look after|looks after|"
        "mind|minds|collect|collects|confirm*|verif*|use|uses|lend|borrow|share|shares|enter|type|put in|sign|"
        "signs|signed|signing|change where|lands|lodge|surrender|drop off|photograph|scan|copy"
    ),
    "informal_loan": (
        "loan|loans|lend|lends|lending|lent|borrow|borrows|tide you over|sub|subs till|short till|till friday|"
        "till payday|payday|cash till|does hundreds|back friday|back by|pay back|pays back|paid back|as security|"
        "security|until youve paid|until you pay|till its paid|till youre straight|work it off|works it off|"
        "work off|keep count|miss one|miss a payment|miss a week|fall behind|interest|doubles|as collateral|"
        "collateral|double by|hundreds|how many weeks|bring me back|double back|doorstep|pound in the pound|"
        "bailiffs are due|pays them for you|after that you work|private matter|something gold|hang on to|"
        "unlocks the loan|bad credit|refused credit|low cost loans|insurance payment|the same night|in your hand|"
        "owe me|owe him|quits|fines|paid off|leave your passport|leave your card|pawn|loan shark team|credit check|"
        "borrow fifty|borrow 50|borrow 100|what you borrow|whats borrowed|paid off in full|interest free for|"
        "a fiver on top|a bit on top|on top|kind of lad|fair man|doing the estate|does the estate|slate|"
        "on the slate|tick|payday pals|pals|backers|private circle|same day|for every pound|friendly associate|"
        "associate visits|visits weekly|to collect|goodwill|a conversation|dough|bridge loan|need a bridge"
        "|goes up a tenner|has to knock|have to knock|each time he calls|every time he calls|go quiet"
    ),
    "work": (
        "job|jobs|work|works|working|worker|workers|shift|shifts|hours|wage|wages|earn|earns|picking|packing|farm|"
        "fields|fieldwork|factory|car wash|nail bar|cleaning|cleaner*|trimming|shed|delivering|deliver|deliveries|"
        "parcels|packages|lay drives|paving|tarmac|driveways|live in helper|helper wanted|au pair|nanny|maid|"
        "domestic|site|labour|labouring|labourer*|boss|bosses|gang|gangmaster|recruit|vacanc*|hiring|"
        "kitchen porter|warehouse|harvest|crew|drivers wanted|leaflet drop|couriers|runner|runners|building job|"
        "building work|hotel work|live upstairs|girls live upstairs|massage parlour|restaurant kitchen|"
        "meat factory|chicken catching|veg picking|flower picking|carers from abroad|young carers|sponsored carers|"
        "care workers|visa workers|trainees wanted|agency|recruits|dancers wanted|hostess*|models wanted|au pairs|"
        "domestics|picking work|lay by|layby|polytunnel*|nail training|nails|live in|apprenticeship|roofs|roofing|"
        "tide work|trawler|kitchen|chef|hrs|placement|placements|trial month|trial week|trial shift|seven days|"
        "half day|moped|on a corner|in the bag|gardening indoors|lights on all night|drop parcels|dropping parcels|"
        "phone provided|businessman|mind a parcel|drive a car|lads wanted|girls wanted|casual work|hand car wash|"
        "takeaway|kebab|barbers|barber|fishing boat|scallop*|cockle*|shellfish|slaughterhouse|abattoir|laundry|"
        "carer|carers|hotel rooms|sewing room|workshop floor|stitching|machinists|demolition|scrap|recycling line|"
        "waste plant|sorting|you clean|clean for my|80 hour|80 hours|domestic workers|kitchens|restaurant need|"
        "night work|live in scheme|nannies|your employer"
    ),
    "unpaid": (
        "half wages|no wages|no pay|unpaid|keep comes out|comes out of the wage|out of the wage|out of your wages|"
        "out of wages|out of your pay|docked|dock|deduct*|sixteen hour|sixteen hours|twelve hour|eighteen hour|"
        "six days|seven days|no days off|work it off|pay off|paying off|for your keep|for their keep|for bed|"
        "for a bed|bed and food|food and bed|board and|pocket money|a day|paid at the end|paid when|paid after|"
        "in kind|cider|baccy|tobacco|until your work|until the work|till the end|debt to|owe us|owes us|"
        "no english needed|keep your passport|hold your passport|look after the bank card|look after your passport|"
        "keep hold of|paying for the ticket|for the ticket|back from wages|wages are your room|wages is your room|"
        "wages are your|pay us £*|pays us £*|back out of|first three months|first months|safe keep|safe keeping|"
        "for safe keep|get it back when|when the job is finish*|allowance each week|gives you a bit|bit each day|"
        "takes his share|takes her share|his share|our share|house rules|locked at night|no going out|"
        "not allowed out|escorted|minder|driver takes|cut of|might be a wage|no wage|you owe us|owe us for|"
        "the debt off|debt off|debt is clear|your debt|less the van|be fed|bed and three|first six months|"
        "six months wages|for bringing you|they dont leave|keeps it until|hang on to it|hangs on to it|hang on to|"
        "cash at night|hours cleaning|in return for food|food and a roof|roof over your head|a roof and|"
        "earn your keep|earns his keep|keep you straight|pay comes later|wages held|wages kept|kept for you|"
        "kept back|holds your wages|mind your money|looks after your money|till the season ends|training period|"
        "work for free|works for free|every day of the week|meals in place of|in place of wages|for free or|"
        "for free|is normal|pay £9000|pay agent|pay the agent|an agent|first two months|first month free"
    ),
    "carrying_for_others": (
        "lend us your bank|use your account|use your bank|bank account for|money goes in|goes in and out|"
        "keep ten per cent|keep ten|forward the rest|send the rest|pass it on|pass the rest|receive money|"
        "parcels in your name|in your name|phone contracts|contract in your|sim cards|sims|take delivery|"
        "carry a bag|carry a package|drop a bag|drop off a bag|trainers|new phone|run errands|runs errands|errands|"
        "county|country lines|stay at yours|stay at your|use your flat|borrow your flat|use of your flat|trap"
    ),
    "official_voice": (
        "we are the|were the|this is the|from the|on behalf|helpdesk|help desk|hm revenue|hmrc|revenue|tax credit|"
        "tax rebate|the government|government|official|dwp|department|nhs refund|the bank|your bank|fraud team|"
        "fraud department|reply within|within 24 hour|within 24 hours|act now|urgent|urgently|final notice|verify|"
        "validate|suspended|expire*|immediate action|click|link|portal|log in here|www|refund team|claims team|"
        "processing team|agents|agent|officer|officers|someone from the bank|banks safety|safety team|to be tested|"
        "take it away|hmp|council tax|refunds got|tax back|back tax|energy grant|boiler grant|insulation grant|"
        "cost of living payment|winter fuel|tv licence|dvla|royal mail|parcel held|account frozen|"
        "account is at risk|at risk|safe account|holding account|police officer|bailiff|bailiffs|court|warrant|"
        "government scheme"
        "|ask that women|police ask|council asks|nhs asks"
    ),
    "estate": (
        "will|wills|power of attorney|attorney|trust|our trust|deeds|house in|the house|your house|your home|"
        "bungalow|equity|inherit*|estate|care fees|care home fees|council cant take|sign at|sign over|signed there|"
        "there and then|witness|witnesses|beneficiar*|legacy|leave us|leave it to us|funeral plan|probate|"
        "next of kin"
    ),
    "deceive": (
        "dont discuss|until youve come|wont tell you|not tell you|by which time|too late|usually too late|"
        "whether or not|true or not|guarantee*|story ready|what to say|tell them you|tell the|say you|say that you|"
        "coach you|exaggerat*|limp|act|pretend|pretending|fake|false|forge*|backdate*|ready made|make up|made up|"
        "invent|we know someone|know someone|got someone inside|inside the|friend in|friend at|on the inside|"
        "contact in|contact at|speed your|speed up|jump the queue|top of the list|top of the council|"
        "top of the queue|get you to the top|no waiting|ignore the|ignore letters|dont open|bin the letter|"
        "dont answer|dont turn up|dont go to court|dont reply|jump the council|jump the housing|jump the list|"
        "knows somebody|knows someone|know somebody|at the desk|half now|half when|half after|in your pocket|"
        "have a word|nobody need|put you down|under another name|keep signing on|signing on|signed on|sign on and|"
        "cash on top|undeclared|dont declare|housing list|council list|waiting list club|list club|which they will|"
        "sure thing|certain win|insider|tells you what to say|rehearse|script|say youre a|say you are a|"
        "its the dentist|dentist|round the corner|nephew|gets to hear about you|push it along|for £100 more|"
        "a little extra|sweetener|backdoor|by the back door|skip the|jump|bump you|bumped up|word in the ear"
    ),
    "spirits_for_sale": (
        "reading|readings|medium|clairvoy*|psychic|late husband|come through|comes through|spirit|spirits|curse|"
        "curses|hex|evil eye|lift it|black magic|juju|witch|witches|witchcraft|tarot|seed money|seed offering|"
        "sow a seed|tithe|tithes|blessing|miracle|prophe*|your blessing|sacrifice|karma|must give gold|"
        "takes sickness|before friday or|ancestors|amulet*|talisman|tawiz|taweez|roof appeal|offering|offerings|"
        "holy oil|give until|give till|sacrificial|cleansing ritual|ritual|rituals|remove the|bound|unbind|jinn|"
        "hexes"
    ),
    "forgery": (
        "sick note|sick notes|blue badge|blue badges|reference|references|fake|forged|forge|prints them|real ones|"
        "payslips|payslip|driving licence*|mot certificate*|certificates|degree|degrees|passports made|"
        "bank statements made|ids|id cards|fit note*|doctors note|doctors notes|letterhead|stamp|stamped|backdated|"
        "photoshop*|parking permits|theory test|life in the uk test|sit your test|takes your test|english test|"
        "proof of address|tenancy agreement made|dbs certificate*|vaccine card*|we print|print them|"
        "mortgage people|letters written|visa letters|the judge|letter you can copy|supporting letter*|"
        "letter of support|we write you|cv boost|qualification*|cscs|food hygiene certificate|"
        "first aid certificate|tickets|grades|exam|exams|takes the exam|essay*|student card|id for work|ni number|"
        "we make in one day|make in one day|false|papers made"
    ),
    "closing": (
        "closed down|switched off|dissolve|dissolved|wound up|wind up|final meeting|folded|ceased|"
        "no longer running|no longer meets|no longer meet|last ever|for good|permanently|disband*|recorded message|"
        "remaining funds|shut for good|come to an end|has ended|ended in"
    ),
}
