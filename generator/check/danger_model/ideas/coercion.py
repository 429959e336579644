"""Getting somebody alone, in one's power or back."""

from __future__ import annotations

COERCION = {
    "secrecy": (
        "secret|secrets|secretly|nobody needs to know|nobody else needs to know|nobody need know|"
        "no one needs to know|no one need know|no one will know|nobody will know|mums the word|mum is the word|"
        "between us|between ourselves|between friends|keep it quiet|keep quiet|keep this quiet|hush|discreet|"
        "discreetly|discretion|delete|deletes|deleted|no need to mention|no need to tell|not a word|"
        "dont tell|do not tell|never tell|dont say|do not say|dont mention|do not mention|without telling|"
        "without saying|without your|behind their backs|on the quiet|on the sly|under the radar|stays here|"
        "stays in this room|stays between|stays with us|stays with your|private chat|privately|in private|"
        "in confidence from|hide it|hiding it|hidden from|wont find out|doesnt find out|dont let on|"
        "mustnt know|must not know|needs to know|neednt know|need not know|must not say|dont ask|"
        "ask no questions|tell them youre|tell mum|tell your mum|tell your parents|tell the school|say youre|"
        "say its|say it is|dont write it down|leave the phone|leave your phone|leave phones|no phones|"
        "phones off|phone at home|phones at home|dont bring your phone|off grid|not been told|hasnt told|"
        "havent told|not told|doesnt know|dont know yet|not a soul|quietly|tip you the wink|nod and a wink|"
        "under the table|under the counter|round the back|fuss|under another name|cant see|cannot see|"
        "off the record|our little|just ours|word of mouth|nobody checks|nobody looks|nobody minds|"
        "need not find out|before anyone notices|keep it in the family|within the family|inside the community|"
        "among ourselves|not for the minutes|password to get in|clear your history|use a different name|burner|"
        "throwaway"
    ),
    "off_the_books": (
        "no paperwork|paperwork|no receipt|no receipts|no records|no record|nothing written|"
        "nothing in writing|no contract|no questions asked|no questions|off the books|through the books|"
        "cash in hand|cash only|cash please|in cash|in notes|used notes|no forms|no id|no ni|no tax|"
        "tax man|taxman|dwp dont|no vat|handshake|no solicitors|no witnesses|no names|unregistered|"
        "no licence|not registered|no longer registered|struck off|no insurance|red tape|no checks|"
        "not one for|dont bother with|nowt|dont do paperwork|who needs|no need for any checks|without all the|"
        "none of that"
    ),
    "parents_away": (
        "parents wait|parents drop|parents stay|parents are not|parents arent|parents not|parents can leave|"
        "no parents|no mums|mums wait|mums to wait|mums stay|mums not|mums at home|mum and dad knowing|"
        "without mum|without mums|without parents|without their parents|without your|drop at the end|drop them|"
        "drop and go|end of the lane|wait in the car|wait outside|stay outside|stay away|dont hang about|"
        "not allowed to watch|no spectators|parents get a night off|night off|parents dont need|folks|"
        "your folks|nosy|strict parents|interfering|behind mums back|parents out|families not|"
        "not through your|not through mum|at home please|trust us|leave them with us|leave him with|"
        "leave her with"
    ),
    "alone": (
        "alone|one to one|one on one|just the two|two of us|just us|just me|only me|just you and me|"
        "you and me|just him and|just her and|just him|just her|him and her|singly|one at a time|"
        "one lad at a time|one girl at a time|on his own|on her own|by himself|by herself|by themselves|"
        "unaccompanied|solo|single|locked|kept locked|door shut|door closed|closed door|doors closed|blinds|"
        "curtains|after lock up|after everyone|after the others|stay behind|stays behind|last to leave|"
        "own room|private lessons|private session|private sessions|private tuition|not be disturbed|"
        "undisturbed|each child alone|store room|storeroom|vestry|cupboard|five minutes|back room|"
        "upstairs room|behind the curtain|likes to come on|quiet corner|private room|office alone|music room|"
        "den|shed"
    ),
    "night": (
        "night|nights|nightly|midnight|late|overnight|overnights|sleepover|sleepovers|sleep over|bedtime|"
        "bedtimes|after dark|in the dark|after 9pm|after 10pm|after 11pm|after ten|after eleven|11pm|"
        "past midnight|any hour|all hours|small hours|evening|evenings|after six|after hours|"
        "once little ones asleep|asleep|sleeping bag*|twin room|share a room|sharing a room|shared bed|"
        "one bed|the one bed|bed|beds|tent|tents|weekend|weekends|residential|stay over|stays over|"
        "stop over|kip|pyjama*|bunk*|bath|baths|after midnight|call all night|all night|knocks after|"
        "till dawn|till the early|early hours|some nights"
    ),
    "somebodys_home": (
        "my house|my home|my flat|my place|my caravan|my van|my car|my farm|my bedroom|my shed|my studio|"
        "my cottage|my sofa|my spare|my boat|my cabin|my garage|my basement|my kitchen|round mine|at mine|"
        "mine on|to mine|his house|his home|his flat|his place|his van|his car|his caravan|his farm|"
        "his studio|his cottage|his study|his boat|her house|our house|our farm|our smallholding|"
        "smallholding|caravan|van and|in the van|annexe|farmhouse|barn|leaders house|coachs house|vicarage|"
        "spare room|back bedroom|the cottage|lock up|i come to you|come to you|your door|visit you at home|"
        "visits at home|let himself in|let myself in|lets himself in|comes out to|call on|calls on|back door|"
        "on the latch|your house|stay at mine|sit with you|come and sit with|come and sit|comes and sits|"
        "close and will come|she takes taxi to you|phone at home|at her house|at his house|take in any|"
        "takes in any|her own home|his own home|own phone"
    ),
    "photo": (
        "photo|photos|photograph*|picture|pictures|pics|pic|selfie*|snap|snaps|full length|video|videos|"
        "film them|film you|camera|cameras|webcam*|modelling|model|models|photoshoot*|shoot|shoots|"
        "portfolio|instagram|images"
    ),
    "direct_message": (
        "snapchat|snap me|insta|whatsapp|telegram|discord|signal|kik|roblox|fortnite|tiktok|dm|dms|"
        "inbox|message me|text me|messages me|add me|write to me|write to us direct|ring me|call me|"
        "give me a bell|msg|text him|text her|message him|message her|direct|my number|own number|"
        "own mobile|personal one|personal number|his own|private number|gaming"
    ),
    "touch": (
        "massage|massages|massaging|cuddle|cuddles|hug*|hold your hand|holds your hand|kiss|kisses|shower|"
        "showers|showering|undress*|strip|strips|naked|nude|swimwear|bikini*|underwear|lingerie|knickers|"
        "changing room|changing rooms|bath time|bathe|lap|tickl*|stretching|settling them|tuck|tucks|"
        "tucked|touch|touching|rub|rubs|hands on|physical|intimate|intimacy|sex|sexual|sexy|bodies|"
        "on his knee|on my knee|sits on|piggyback*|wrestling|spank*|body check|body checks|weigh in in|skin|"
        "oil massage|back rub|sponge bath|help them change|helps them change|dress|dressing room"
    ),
    "favours": (
        "arrangement|arrangements|our own arrangement|company|companionship|friendly|generous|open minded|"
        "broad minded|no strings|benefits|favours|favour|in kind|in return|in exchange|other ways|"
        "another way|another way you can|give and take|what im after|know what im after|no time wasters|"
        "time wasters|single and hoping|hoping|slim|pretty|attractive|good looking|under thirty|under 30|"
        "under 25|young lady|right young lady|right lady|nice girl|no husbands|no husband|no boyfriend|"
        "no boyfriends|no attachments|unattached|cuddly|be good to|be nice|nice to me|nice to him|fun|"
        "grateful|gratitude|look after me|keep me warm|keep me company|keep him company|sugar|spoil|spoils|"
        "treat you|special treatment|a plus|not fussy|cleaning in|pay me|repay me|repay him|thank me|"
        "show your thanks|gentleman|discreet|intimate|care of all sorts|all sorts expected|wife duties|"
        "sharing a bed|share a bed|relaxed about|right girl|the right girl|18 to 25|ask nothing but|"
        "i ask nothing|clean man|own business|single man|lonely man|mature man|likes to come on his own|"
        "likes company|a bit of company|cosy|warm bed|under 40|submissive|discretion assured|adult fun|"
        "modelling work|paid company|treats|pampering|dinner and"
    ),
    "room": (
        "rent|rents|room|rooms|lodg*|bed|beds|annexe|roof|landlord|landlords|tenancy|tenant*|flat|"
        "flats|accommodation|lettings|let|live in|live with|board|free board|housing|house share|"
        "houseshare|host|hosts|hosting|bedsit|hmo|place to stay|somewhere to stay|spare room|caravan"
    ),
    "unvetted": (
        "no dbs|without dbs|no checks|no paperwork and checks|paperwork and checks|not one for paperwork|"
        "red tape|load of red tape|know them all|we know him|known him years|no references|no police check|"
        "no longer registered|no longer allowed|struck off|left teaching|left the school|used to teach|"
        "retired teacher|former teacher|ex teacher|left under|under a cloud|misunderstanding|barred|"
        "been in prison|served his time|register|nobodys had time to check|had time to check|no time to check|"
        "unchecked|not checked|hasnt been checked|checks havent|checks pending|dbs pending|waiting for his dbs|"
        "forms can wait|such a heart|lovely man|lovely retired|just turned up|dont need a form|"
        "volunteers start straight away|start straight away|start today|all the vetting|we trust"
    ),
    "threat": (
        "or else|lads pop|my lads|the lads|pop round|pop in|come round|pay a visit|pays a visit|"
        "pay you a visit|visit you|knows where|know where you live|miss one|report you|reports to|"
        "report to immigration|report to the home office|ring the home office|ring immigration|call immigration|"
        "tell immigration|obliged to ring|tell your|tells your|have it cancelled|cancelled|cancel your|"
        "deport*|think twice|cant exactly|cant report|cant complain|you cant go|trouble|save us both|any lip|"
        "say the word|sanction*|stopped|cut off|thrown out|out on the|on the street|lose your|lose the|"
        "take your kids|take the kids|your kids|taken away|taken off you|regret|sorry you|warn|warned|"
        "consequences|list for the van|goes on the list|address goes|pass all names|pass names|pass on names|"
        "pass your|passed to|names and addresses|faces up|put their faces|name and shame|expose|posters|"
        "follow them|we follow|patrol|patrols|heavies|muscle|sort them|sort him|teach him|teach her|lesson|"
        "wait outside|waits outside|make her|make him|until she agrees|until she|pressure|red dot|"
        "on the wall|list on|the list|likes a copy|copy of list|copy of the list|embassy|consulate|"
        "enforcement|pass the names|pass on the names|names each week|family back home|learns its lesson|"
        "learn a lesson|learn their lesson|get rough|mess him about|mess us about|takes sickness|bad luck|"
        "cursed|karma|if they leave|if you leave|leavers|if you tell|if you talk|if you miss|dont cross|"
        "nudge them|debtors|defaulters|named on the board|wall of shame|stand outside|post who goes in|"
        "post their|take down the number|wrecking|pay for it|pays for it|fined|fine of|been good|"
        "if youve been good|behave|obedient|drop you|lose your place|lose your bed"
    ),
    "immigration": (
        "visa|visas|home office|immigration|papers|passport|passports|asylum|status|sponsor|sponsors|"
        "sponsorship|sponsored|deport*|illegal|illegals|no recourse|brp|share code|right to work|border|"
        "enforcement|spouse visa|leave to remain|undocumented|overstay*|fingerprints|"
        "certificate of sponsorship|cancel the certificate|arc card|embassy|consulate|right to remain|"
        "eu settlement|settled status|biometric*|without papers|sans papiers|student visa|tier 2"
    ),
    "authority": (
        "police|social services|social worker|social workers|the social|council|home office|immigration|"
        "jobcentre|job centre|dwp|hmrc|housing office|landlord|courts|court|school|teachers|ofsted|cqc|"
        "inspector|inspectors|authorities|safeguarding lead|environmental health|hse|trading standards|"
        "the office|head office|health visitor|probation|fire service"
    ),
    "hunt": (
        "find her|find him|find them|finds her|finding her|trace|traces|tracing|tracked|track her|"
        "track down|locate*|follow|follows|followed|following|bump into|wait outside|waits outside|"
        "watch her|watching|spot her|spots|tracker|airtag|gps|her phone|his phone|her work|her address|"
        "new address|where she|where shes|where they live|where they go|her car|number plate|go between|"
        "carry messages|carry a message|messages and presents|pass on a note|pass a note|letters to the ex|"
        "get word to|statement withdrawn|get that statement|drop the|drop charges|drop the charges|withdraw*|"
        "retract*|bring her back|bring her home|bring them home|bring home|fetch her|fetch them|come home|"
        "run off|ran off|left home|left him|ran away|run away|went off with|gone off with|taken the kids|"
        "took the kids|took the children|after school|school gate|school gates|school run|licence plate|"
        "social media|her facebook|her friends|taxi to|drivers know|which refuge|which house|see if shes|"
        "report back|tell us where|let us know where|seen her|has anyone seen|last seen|her new|new flat|"
        "her sisters|new school|change of name|skip trace|private detective|photo of her|pic of her|"
        "poster of her"
    ),
    "order": (
        "court order|order|orders|injunction|injunctions|non molestation|restraining|bail|mums order|"
        "contact order|no contact|separated from|barred from|banned from seeing|prohibited|supervised contact|"
        "tag|register|convicted|conviction*|falsely accused|accused|allegation*|complaint*|statement"
    ),
    "submit": (
        "obey|obeys|obedien*|submit|submits|submission|patience|learn patience|forgive|forgives|"
        "forgiveness|apolog*|say sorry|reconcil*|go back to him|go back to|back to her husband|both of you|"
        "both sides|in front of him|hear his side|his side|together please|see the wife on her own|"
        "wont see the wife|what she did|provoke*|nagging|nag|keep the peace|her duty|wifely|duty|honour|"
        "honor|izzat|shame|shamed|dishonour|elders|family elders|respect|disrespect*|disciplin*|firm hand|"
        "put right|back in line|in line|in her place|know her place|her place|head of the house|"
        "head of the household|keep your wife|tame|taming|control|controls|train your|train her|"
        "pull their socks|wife duties|duties|talk her round|talk round|persuade her|until they agree|"
        "until she says yes|agrees to|face him|hear him out|give him another|give it another|second chance|"
        "back in the home|save the marriage|save your marriage|keep the family together|man of the house|"
        "serves her|serve her husband|modest|modesty|cover up"
    ),
    "marriage": (
        "match|matches|refused the match|marriage|marriages|marry|marries|married|marrying|nikah|nikkah|"
        "bride|brides|groom|husband found|find husbands|suitors|engaged|engagement|betroth*|wed|wedding|"
        "back home|abroad|summer holidays|cousin|cousins|cutting|cut|circumcis*|khatna|sunna|gudniin|"
        "clean|pure|virgin*|dowry|travel back|trip home|aunties|auntie"
    ),
}
