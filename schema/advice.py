"""What somebody probably meant by a value that is not of its kind, and so what to type instead. Pure.

Each function takes what was typed and returns the value that it most likely stands for, or None. A type in `types.py`
quotes it in its message: nothing is ever put right without a person's word.
"""

from __future__ import annotations

import re

WORDS_FOR_NONE = frozenset(
    "none|no|nil|n/a|na|tbc|tba|tbd|unknown|-|--|?|??|x|null|not known|not applicable|see website|to be confirmed"
    "|not yet|exempt|not registered|unregistered|no limit|no maximum|no minimum|any".split("|")
)
QUOTES = "\"'“”„‟‘’‚«»` \u00a0"


def is_none(text: str) -> bool:
    """Return whether a text stands for nothing, such as "n/a"."""
    return text.strip().casefold() in WORDS_FOR_NONE


def without_quotes(text: str) -> str | None:
    """Return a text without the curly quotes that a word processor or a mail program put round it, or None."""
    plain = text.strip()
    if len(plain) > 1 and plain[0] in "“”„‟‘’‚«»" and plain[-1] in "“”„‟‘’‚«»":
        return plain.strip(QUOTES) or None
    return None


_WORDS = {
    "turn up": "drop in|drop-in|dropin|walk in|walk-in|just turn up|open access|no referral|no referral needed",
    "self": "self referral|self-referral|self refer|self-refer|refer yourself|ask|contact us|sign up|book",
    "gp": "gp referral|gp surgery|doctor|doctors|your gp|through a gp",
    "link worker": "social prescriber|social prescribing|social prescribing link worker|splw",
    "any professional": "professional|professionals|professional referral|agency referral|referral",
    "in person": "face to face|face-to-face|f2f|at a venue|onsite|on site",
    "by phone": "telephone|phone call|calls|helpline|by telephone",
    "online": "website|web|app|virtual|internet",
    "by video call": "zoom|teams|google meet|skype|facetime|video|video call|video calls|videocall|by video",
    "home visit": "at home|home visits|in your home|visits",
    "by web chat": "web chat|live chat|webchat|chat",
    "by post": "post|letter|mail",
    "by text": "text|sms|texting|whatsapp",
    "1st": "first|one|1|1 st|first week|week 1|week one|1st week",
    "2nd": "second|two|2|2 nd|second week|week 2|week two|2nd week|2st",
    "3rd": "third|three|3|3 rd|third week|week 3|week three|3rd week|3th",
    "4th": "fourth|four|4|4 th|fourth week|week 4|week four|4th week|forth",
    "5th": "fifth|five|5|5 th|fifth week|week 5|week five|5th week",
    "last": "final|last week|last one|-1",
    "paused": "temporarily closed|temporarily paused|on hold|suspended|closed for now|on a break",
    "closed": "ended|finished|shut|permanently closed|closed down|no longer running|folded",
    "charity": "registered charity|charities|cio|charitable trust|charitable company",
    "community group": "group|club|volunteer group|voluntary group|unincorporated association|residents' association",
    "council": "local authority|county council|borough council|parish council|district council|city council",
    "faith group": "church|mosque|temple|gurdwara|synagogue|religious|faith|faith organisation",
    "social enterprise": "cic|community interest company|co-operative|cooperative",
    "company": "business|private company|ltd|limited company|private",
    "full": "fully booked|booked up|no places|no room|no spaces|no vacancies",
    "closed to new people": "not taking new people|closed to new referrals|no new referrals|list closed|closed list",
    "waiting list": "waitlist|wait list|waiting|queue|there is a waiting list",
    "open": "live|operating|available|running|active|current|ongoing|yes",
    "paid": "charge|fee|fees|charged|ticketed|chargeable",
    "donation": "donations|voluntary donation|suggested donation|pay what you can|pay as you feel",
    "depends": "varies|various|means tested|means-tested|it depends|sliding scale",
    "free": "none|nothing|no charge|free of charge|no cost|free entry|free to all|free for all|free for everyone|£0|0",
}
_MEANINGS = {said: word for word, others in _WORDS.items() for said in others.split("|")}


def meant_word(text: str) -> str | None:
    """Return the word of a listing's own that says what other words say, such as in person for face to face."""
    return _MEANINGS.get(" ".join(text.casefold().split()))


_ANSWERS = {"closed": "no", "shut": "no", "never": "no", "not open": "no", "open": "yes", "as usual": "yes"}
_ANSWERS |= {"as normal": "yes", "always": "yes", "also": "yes", "sometimes": "unknown", "varies": "unknown"}


def meant_answer(text: str) -> str | None:
    """Return yes, no or unknown for what people write in place of it, such as closed, or None."""
    plain = " ".join(text.casefold().split())
    unsure = re.search(
        r"\b(?:ring|check|ask|call|phone|text|depends?|may|might|usually|mostly|not sure|don't know)\b|\?", plain
    )
    return _ANSWERS.get(plain) or ("unknown" if unsure else None)
