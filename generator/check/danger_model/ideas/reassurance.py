"""What good listings say: advice, promises, openness, pastimes."""

from __future__ import annotations

REASSURANCE = {
    "promise": (
        "never|we never|wont ever|not allowed|we dont|we do not|we wont|we cant|we cannot|nobody will|no one will|"
        "nobody has to|you dont have to|you neednt|dont have to|no need to say|dont need to say|not ask|will never|"
        "we will never|no miracles|no scales|dont lend|dont do crypto|dont sell|cant do|our own rules|"
        "we never tell|left alone|isnt a problem|nobody judges|no one judges|no pressure|youll never|"
        "were not allowed|neednt|no catch|no strings attached|never asked|nothing to sign|nothing to pay|"
        "we would never|would never|wouldnt dream"
    ),
    "advice": (
        "advice|adviser|advisers|advisor*|rights|your rights|solicitor|solicitors|legal|law centre|citizens advice|"
        "caseworker|casework|advocate|advocacy|interpreter|interpreters|free advice|appeal|appeals|tribunal|"
        "benefits check|debt advice|money advice|helpline|specialist|accredited|registered|regulated|oisc|"
        "qualified|trained|training|dbs|enhanced|vetted|insured|physio*|dietitian|nurse|nurses|pharmacist|midwife|"
        "occupational|counsellor|counsellors|therapist|led by a"
    ),
    "if_it_happens": (
        "if you|if your|if youre|if youve|if someone|if somebody|if anyone|if a|if he|if she|if they|if it|"
        "when you|when someone|has someone|has somebody|has anyone|did someone|somebody|someone|anyone who|"
        "anybody who|people who|those who|for people|for anyone|for anybody|worried|whoever"
    ),
    "told_as_a_harm": (
        "report|reporting|hate crime|scam|scams|scammer*|fraud|fraudster*|con men|con artists|loan shark|"
        "loan sharks|trading standards|awareness|spot the|spotting|signs of|warning|warnings|watch out|beware|"
        "stay safe|keep safe|safely|safe|safety|protect yourself|protecting|prevention|prevent|illegal|"
        "against the law|crime|survivor|survivors|victim support|refuge|support for|recovering|after abuse|"
        "been through|lived through|whose child|affected by|bereaved by|talk about|talk to us|talking|tell us|"
        "tell someone|listen|listens|listening|not your fault|it is a crime|is a crime|its a crime|"
        "and it isnt yours|that is a scam|thats a scam|counts|been called|called names|spat at|shoved|"
        "write it down with you|return old|old medicines|unused medicines|destroy|amnesty|hand in|disposal|myths|"
        "myth busting|on facebook|were caught|what to pack|an offence|to blame|surrender|surrender bin|knife bin|"
        "survived|youve been told|have been told|were told|been told to|prayed over|told to change|cant keep your|"
        "cannot keep your|employers|left behind|bereavement|wont replace|claiming|claims|the evidence|debunk*|"
        "after your purse|after your money|never be asked|ever asked|if anyone asks|if somebody asks|asks you for|"
        "refuse to|say no|hang up on|put the phone down|block the number|action fraud|crimestoppers|ask for ani|"
        "modern slavery|helped us|helped me|we help you leave|help to leave|get out of|made to|forced to|pressured|"
        "bullied|stalked|harassed|escape|escaped|leaving an|left an|in return for sex its|a crime its|"
        "are spreading|why not to|why you should not|before you pay|show us the email|we check it|fake visa|"
        "fake letters|say not breathing|you wont be in trouble|wont be in trouble|instead of knives|is down on|"
        "offered you a room|never publish|we do not print|do not print"
    ),
    "beside_the_doctor": (
        "keep taking|keep on with|carry on taking|carry on with|as normal|alongside|beside|not instead|"
        "not a substitute|not replace|doesnt replace|talk to your doctor|talk to your gp|ask your doctor|"
        "ask your gp|ask your nurse|check with your|see your gp|your doctor|your gp|your nurse|gp referral|"
        "between you and|your surgery|appointments|keep your appointments|were not doctors|not doctors|not medical|"
        "unless the doctor|unless your doctor|dont stop|dont just stop|do not stop|never stop|in steps|"
        "before you change|pharmacist will|written to|health check|screening|clinic|nhs led|physio led|who mustnt|"
        "exempt|explains who|with your doctor|with your gp|under your doctor|medical advice|prescriber|review|"
        "reviews|with their gp|with their gps|gps say|with your team|slowly and with|slowly with|doing it slowly|"
        "ring the team|help you ring|memory nurse|information nurse|hospice team|specialist nurse|chemist|"
        "back to a chemist|nhs plan|nhs 12 week|if youre ill|glucose|first aid|well call 999|call 999|with a nurse|"
        "with the nurse|nurse checks|as prescribed|your prescription|collect your|blister packs|"
        "bring your medicines|bring your inhaler|carry your|inhaler with you|keep your inhaler|insulin with you|"
        "without asking your gp|asking your gp|use your inhaler|use the epipen|do not change your|dont change your|"
        "please do not change|lie flat|stays with you|how to get referred|ask your surgery"
    ),
    "right_help": (
        "ring 999|call 999|dial 999|999 first|ring 111|call 111|ring samaritans|call samaritans|samaritans|116 123|"
        "shelter on|ring us first|say whos coming|in an emergency ring|in an emergency call|crisis text|text shout|"
        "day or night|choose option 2|option 2|domestic abuse helpline|0808 2000 247|papyrus|0800 068 4141|"
        "0800 111 999|still 999|0800 1111|116123|85258|0800 68 41 41|0808 800|0300 123|mind|calm|0800 58 58 58|"
        "stay on the line|do what they say|get out|switches alone"
    ),
    "pastime": (
        "history|a talk|talk|film|films|book|books|novel|play|theatre|exhibition|museum|choir|sing|singing|class|"
        "classes|lesson|lessons|workshop|quiz|walk|walks|craft|crafts|sewing|knit*|cook|cooking|cookery|garden*|"
        "allotment*|football|cricket|darts|bowls|chess|cake|tea|biscuits|brew|cuppa|lunch|breakfast|bacon|coffee|"
        "joke|laugh|moan|banter|gossip|heritage|tour|fishing|archery|clay pigeon|fencing|judo|boxing|martial|"
        "bonfire|firework*|panto*|scones|dahlias|toaster|carrots|donkey*|cats|ponies|alpaca*|hens|budgie*|"
        "tortoise*|rabbit*|trifle|pudding|raffle|bingo|dominoes|trains|zoo|jumble|fete|fair|pottery|paint|painting|"
        "poetry|drama|dance|dancing|ukulele|birdwatch*|swim|swimming|yoga|pilates|table tennis|snooker|netball|"
        "jigsaw*|crochet|embroidery|lego|stories|story time|pancakes|soup|curry|pie"
    ),
    "welcome": (
        "welcome|welcomes|all welcome|everyone|everybody|open to all|any faith|or none|all faiths|anyone can|"
        "anybody can|come along|come and|join us|whoever|no matter|visitors|mostly|mainly|led|allies|friends too|"
        "families too|neighbours"
    ),
    "openness": (
        "badge|badges|photo card|id badge|office|the office|our office|by appointment|registered|agreement|"
        "written agreement|written down|in writing|receipts|receipt|references taken|checked|police checked|"
        "inspected|interviewed|matched|two leaders|four leaders|leaders|parents welcome|parents stay|"
        "parents are welcome|parents must|parents numbers|with a parent|with an adult|accompanied by|grown up|"
        "bring an adult|bring a grown|supervised|safeguarding|chaperone*|consent|permission|first aid|insured|"
        "qualified|lifeguard|helmets|council|pays the|paid to the supplier|donation|donations|refundable|"
        "pay what you can|free of charge|no charge|subs|check the place|straight to the landlord|both sides|"
        "lockable|lock on|named worker|support worker|key worker|approved by the council|licensed|risk assess*|"
        "certificate on the wall|ratio|ratios|payslips|leave to remain|straight back|both back|handed back|"
        "hand it back|hand back|before you stand|signs first|sign for it|a window|waits outside|waking staff|"
        "families can visit|government scheme|protected|given back|paid direct|letter first|no money changes|"
        "sends the names|bus fare|given out|we give|we hand|each family|pay us|you dont pay|a screen|school site|"
        "minimum wage|living wage|contract|payslip|holiday pay|union|acas|two adults|two of us at|second adult|"
        "door open|doors open|glass door|in public|in the open|public place|in the cafe|in the library|on the rota|"
        "rota|logged|signed in|signed out|sign in|sign out|register|trustees|accounts|audited|charity number|"
        "ofsted|cqc|vetted hosts|own room|with lock|room with lock|proper wage|school comes first|phone your mum|"
        "we phone your|women staff|staff on the corridor|kit list|on the corridor|only if you want|with you|"
        "apply online|household support fund|support fund|blesses"
    ),
    "negation": (
        "not|no|never|dont|doesnt|didnt|wont|cant|cannot|isnt|arent|wasnt|werent|nor|neither|nobody|nothing|none|"
        "without|shouldnt|wouldnt|havent|hasnt|neednt|mustnt"
    ),
}
