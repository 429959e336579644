"""What good listings say: advice, promises, openness, pastimes."""

from __future__ import annotations

REASSURANCE = {
    "promise": (
        "never|we never|wont ever|not allowed|we dont|we do not|we wont|we cant|we cannot|nobody will|"
        "no one will|nobody has to|you dont have to|you neednt|dont have to|no need to say|dont need to say|"
        "not ask|will never|we will never|no miracles|no scales|dont lend|dont do crypto|dont sell|cant do|"
        "our own rules"
    ),
    "advice": (
        "advice|adviser|advisers|advisor*|rights|your rights|solicitor|solicitors|legal|law centre|"
        "citizens advice|caseworker|casework|advocate|advocacy|interpreter|interpreters|free advice|appeal|"
        "appeals|tribunal|benefits check|debt advice|money advice|helpline|specialist|accredited|registered|"
        "regulated|oisc|qualified|trained|training|dbs|enhanced|vetted|insured|physio*|dietitian|nurse|"
        "nurses|pharmacist|midwife|occupational|counsellor|counsellors|therapist|led by a"
    ),
    "if_it_happens": (
        "if you|if your|if youre|if youve|if someone|if somebody|if anyone|if a|if he|if she|if they|"
        "if it|when you|when someone|has someone|has somebody|has anyone|did someone|somebody|someone|"
        "anyone who|anybody who|people who|those who|for people|for anyone|for anybody|worried|whoever"
    ),
    "told_as_a_harm": (
        "report|reporting|hate crime|scam|scams|scammer*|fraud|fraudster*|con men|con artists|loan shark|"
        "loan sharks|trading standards|awareness|spot the|spotting|signs of|warning|warnings|watch out|"
        "beware|stay safe|keep safe|safely|safe|safety|protect yourself|protecting|prevention|prevent|"
        "illegal|against the law|crime|survivor|survivors|victim support|refuge|support for|recovering|"
        "after abuse|been through|lived through|whose child|affected by|bereaved by|talk about|talk to us|"
        "talking|tell us|tell someone|listen|listens|listening|not your fault|it is a crime|is a crime|"
        "its a crime|and it isnt yours|that is a scam|thats a scam|counts|been called|called names|spat at|"
        "shoved|write it down with you|return old|old medicines|unused medicines|destroy|amnesty|hand in|"
        "disposal"
    ),
    "beside_the_doctor": (
        "keep taking|keep on with|carry on taking|carry on with|as normal|alongside|beside|not instead|"
        "not a substitute|not replace|doesnt replace|talk to your doctor|talk to your gp|ask your doctor|"
        "ask your gp|ask your nurse|check with your|see your gp|your doctor|your gp|your nurse|gp referral|"
        "between you and|your surgery|appointments|keep your appointments|were not doctors|not doctors|"
        "not medical|unless the doctor|unless your doctor|dont stop|dont just stop|do not stop|never stop|"
        "in steps|before you change|pharmacist will|written to|health check|screening|clinic|nhs led|"
        "physio led|who mustnt|exempt|explains who|with your doctor|with your gp|under your doctor|"
        "medical advice|prescriber|review|reviews"
    ),
    "right_help": (
        "ring 999|call 999|dial 999|999 first|ring 111|call 111|ring samaritans|call samaritans|samaritans|"
        "116 123|shelter on|ring us first|say whos coming|in an emergency ring|in an emergency call|"
        "crisis text|text shout|day or night"
    ),
    "pastime": (
        "history|a talk|talk|film|films|book|books|novel|play|theatre|exhibition|museum|choir|sing|"
        "singing|class|classes|lesson|lessons|workshop|quiz|walk|walks|craft|crafts|sewing|knit*|cook|"
        "cooking|cookery|garden*|allotment*|football|cricket|darts|bowls|chess|cake|tea|biscuits|brew|"
        "cuppa|lunch|breakfast|bacon|coffee|joke|laugh|moan|banter|gossip|heritage|tour|fishing|archery|"
        "clay pigeon|fencing|judo|boxing|martial|bonfire|firework*|panto*"
    ),
    "welcome": (
        "welcome|welcomes|all welcome|everyone|everybody|open to all|any faith|or none|all faiths|"
        "anyone can|anybody can|come along|come and|join us|whoever|no matter|visitors|mostly|mainly|led|"
        "allies|friends too|families too|neighbours"
    ),
    "openness": (
        "badge|badges|photo card|id badge|office|the office|our office|by appointment|registered|agreement|"
        "written agreement|written down|in writing|receipts|receipt|references taken|checked|police checked|"
        "inspected|interviewed|matched|two leaders|four leaders|leaders|parents welcome|parents stay|"
        "parents are welcome|parents must|parents numbers|with a parent|with an adult|accompanied by|grown up|"
        "bring an adult|bring a grown|supervised|safeguarding|chaperone*|consent|permission|first aid|"
        "insured|qualified|lifeguard|helmets|council|pays the|paid to the supplier|donation|donations|"
        "refundable|pay what you can|free of charge|no charge|subs|check the place|straight to the landlord|"
        "both sides|lockable|lock on|named worker|support worker|key worker|approved by the council|licensed|"
        "risk assess*|certificate on the wall|ratio|ratios"
    ),
    "negation": (
        "not|no|never|dont|doesnt|didnt|wont|cant|cannot|isnt|arent|wasnt|werent|nor|neither|nobody|"
        "nothing|none|without|shouldnt|wouldnt|havent|hasnt|neednt|mustnt"
    ),
}
