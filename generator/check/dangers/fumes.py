"""Fire that uses up the air of a room: carbon monoxide has no smell, and kills people who wanted to be warm."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

_BURNS = (
    "barbecue|bbq|barbeque|brazier|charcoal|gas ring|gas rings|camping stove|camping gas|calor|primus|generator|"
    "paraffin|gas oven|fire pit|firepit|coals|gas heater|disposable barbecue"
)
_SHUT = (
    "windows (taped|shut|closed|sealed)|doors (tight|shut|closed|sealed)|shut the (doors|door|windows)|taped up|tape "
    "over|tape up|block the (vent|vents|draughts|flue)|cover the (vent|vents|flue)|stuff the|vents (blocked|covered|"
    "taped)|keep it in|keep the (heat|warmth|warm) in|headaches|headache|drowsy|sleepy"
)

FUMES = Danger(
    "fire in a closed room",
    "harmful_care",
    (
        sure(
            "a fire indoors to keep warm",
            "A barbecue lit in the bedroom will see you through a cold night.",
            "A barbecue lit in the garden will feed you all.",
            f"({_BURNS}) & (bedroom|bedside|by the bed|where you sleep|in the tent|in your tent|in the caravan|in the "
            "van|in the flat|in the living room|see you through|through the night|left burning|overnight|while you "
            f"sleep|warm the (room|flat|house|children)|{_SHUT})",
            "(oven|hob|cooker|gas rings) .. (on|lit|open) … (warm|heat the|heats the|all night|overnight)",
        ),
        weak(
            "a fire",
            "The barn is warmed by a charcoal brazier.",
            "The barn is warmed by the sun.",
            f"({_BURNS})",
        ),
        weak(
            "no air",
            "We shut the doors tight to keep it in.",
            "We shut the doors at five.",
            f"({_SHUT})",
        ),
    ),
    (
        "(never|dont|do not|not) (bring|light|use|burn|take|leave|run|put|cook|lit)",
        "(alarm|alarms|detector*|gas safe|serviced|safety talk|dangers of|outside|outdoors|garden)",
    ),
)
