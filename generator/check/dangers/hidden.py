"""What points to a place that must stay secret, in words: looked for only where a listing has such a place."""

from __future__ import annotations

from generator.check.evidence import Danger, sure

HIDDEN_PLACE = Danger(
    "hidden place",
    "private_address",
    (
        sure(
            "beside a landmark",
            "We are above the bakery.",
            "We go to the park together.",
            "(opposite|behind|beside|above|over|below|under|near|past|facing|between|across from|next to|next door "
            "to|round the corner|around the corner|round the back of|at the back of|backs on to|backs onto|"
            "overlooking|along from|up from|down from|minutes from|minutes walk from|walk from|close to|adjacent to|"
            "adjoining|in front of|on top of|before|after) … {landmark}",
            "{landmark} (is)? (next door|opposite|below|underneath|across the road|over the road|on the corner|at "
            "the end)",
            "(opposite|above|behind|beside|next door to|across from|two doors|three doors|a few doors)",
            "(corner of|end of|top of|bottom of|foot of|middle of) (the|our)? .. (road|street|lane|hill|terrace|row|"
            "avenue|close|drive|cul de sac|green|estate)",
        ),
        sure(
            "the way there",
            "Get off at the third stop and turn left.",
            "Get off to a good start.",
            "(get off|get the|take the|catch the|change at|alight|hop off|jump off|jump on|ride) … (bus|train|tram|"
            "stop|stops|metro|# )",
            "(bus|tram|number) #",
            "# (bus|buses|tram)",
            "(bus stop|bus station|train station|tram stop|taxi rank|park and ride)",
            "(turn|go|bear|first|second|third) (left|right)",
            "(straight on|cross over|cross the|go past|walk past|keep going|follow the|at the junction|at the lights|"
            "at the roundabout|through the gate|down the alley|up the hill|through the ginnel|up the drive)",
            "(junction|exit) #",
        ),
        sure(
            "how the building looks",
            "Look for the bright yellow door.",
            "The door is always open.",
            "(red|blue|yellow|green|black|white|purple|pink|orange|grey|brown|cream|turquoise|navy|lilac|stripy|"
            "rainbow|painted|bright|arched|glass) (front|back|side|garage|wooden|metal)? (door|doors|gate|gates|"
            "shutters|house|fence|curtains|blinds|wall|roof|railings|building|awning|sign|van)",
            "(door|gate|house|porch|wall|window) with .. (knocker|camera|cameras|number|bell|bells|lion|brass|roses|"
            "gnome|ivy|flag)",
            "(tall|victorian|georgian|edwardian|red brick|brick|stone|corner|detached|semi detached|pebbledash*|"
            "three storey|four storey|thatched|white|first|second|third|fourth|last|end|only|only one) .. (house|"
            "villa|building|terrace|bungalow|cottage|farmhouse|block|vicarage|chapel|on the terrace|mansion|tower)",
            "(old|former|converted|disused) (vicarage|rectory|school|pub|chapel|convent|mill|hotel|police house|"
            "bakery|bank|hospital|farm|farmhouse|church|station|nursing home|care home|b b)",
            "(photo|photos|picture|pictures|video|map|plan) of the (front|house|outside|building|door|entrance|"
            "street|garden)",
            "(ring|press) the .. (bottom|top|middle|second|third|brass|left|right) (bell|buzzer|one)",
            "(our|the) (garden|back gate|yard|windows|back door|balcony) (backs|looks|overlooks|faces|opens)",
            "(flat|flats|rooms|house) (above|over|behind|opposite|on|number)",
            "(house|flat|unit|number|no|door) #",
            "look (out)? for the",
            "(view|views|looking|look|looks) .. (of|onto|over|out on|across|on to) the",
            "(street view|streetview|map pin|satnav|sat nav|grid reference|three words)",
            "(you will|youll|you can|cant miss) .. (see|spot|miss) … (wall|gate|fence|slide|roof|sign|tower|hedge)",
            "(field|gateposts|turning|drive|track|lane|hedge) .. (past|after|before|beyond|on the left|on the right)",
            "(miles|mile|minutes|yards|metres|steps) (past|beyond|from|after|up|down)",
            "(taxi|taxis|drivers|driver|everybody|locals) … (know|knows) (it|us|the place)",
            "(drop|drops|dropped) .. (you|them|women|people)? .. (at|by|right at) (the|our) (step|door|gate|hedge|end)",
            "(neighbours are|neighbour is|on one side|one side and|same landing|same floor|same building) ",
        ),
    ),
    (
        "(phone|ring|call|text) # ",
        "(phone|ring|call|text) … (helpline|line|us|office|team|number) (on)? (01*|02*|03*|07*|08*)",
        "(cant|cannot|dont|do not|never|wont|will not) (ever)? (tell|say|publish|print|give) .. (where|address)",
    ),
)
