"""Sentences that plainly say when the listing itself happens, and not its office, a trip or another group."""

from __future__ import annotations

import re

from generator.check.sentences import Sentence, words_of
from generator.stated_times import plain, read
from schema.calendar_names import A_DAY, A_MONTH, DAY_NAME


def simple(words: str) -> str:
    """Return words in small letters without marks of lists and emphasis, as `stated_times` reads them."""
    return plain(" ".join(words.replace("*", "").split())).lstrip("-#>• ")


# --- what they are about ------------------------------------------------------------------------------------------

_SUBJECTS = frozenset(
    "the this our all each every a an of and weekly monthly regular session sessions meeting meetings group groups club"
    " clubs class classes drop-in drop-ins event events activity activities choir circle walk walks get-together"
    " gathering".split()
)
"""Words of which a subject that is the whole listing is made, beside the words of its name."""
_VERB = (
    r"(?:meets?(?! (?:the|your|our|new|other|an?|people|neighbours|friends)\b)|gathers?|gets? together|opens?"
    r"|(?:starts?|begins?) (?=(?:promptly |prompt )?(?:at|every|each)\b)"
    r"|runs?(?! (?:an?|the|our|by)\b)|happens?|takes? place"
    r"|(?:is|are) (?:open|held|run|closed|shut|off|(?=(?:on|every|each|at|fortnightly|monthly)\b))"
    r"|(?:is|are) (?:not |no )(?:open|held|on)|(?:have|has|takes?) a (?:break|rest)|stops?(?! (?:at|for)\b)|breaks? up"
    r"|close[sd]?)"
)
_WE_DO = r"(?:sing|dance|walk|knit|sew|cook|paint|play|chat|talk|swim|garden|draw|read|cycle|exercise)"
_HOW = r"(?: (?:all|now|currently|normally|usually|always|both|do not|does not|don't|doesn't))*"
_SAYS_WHEN = re.compile(rf"(?:(?P<pronoun>we|it|they)|(?P<subject>[^,;:.]{{3,60}}?)){_HOW} {_VERB}")
_WE_MEET = re.compile(
    rf"we{_HOW} {_WE_DO}(?: (?!(?:to|at|in|for)\b)[\w-]+){{0,3}}? (?:every|each|on (?:the )?\w+days?|(?:from|at) [0-9])"
)
_INVITES = re.compile(
    r"(?:please |so |just )?(?:come(?: along)?|join us|drop in|pop in|call in|turn up|meet us|meeting|meets|held"
    r"|open|runs"
    r"|every week)\b"
)
_RULES = re.compile(
    r"(?:there (?:is|are) )?(?:no (?:sessions?|meetings?|class(?:es)?|groups?|club|choir) |not |closed |shut |except )"
    r"(?:on|in|during|for|at|over)\b|(?:during )?(?:school )?term[- ]?time\b|(?:fortnightly|monthly|alternate)\b"
    r"|(?:every \w+ weeks?|once a (?:month|fortnight))(?=[.,;!]|$| (?:on|from|at|in the)\b)"
)
_TIME_FIRST = re.compile(
    rf"(?!every \w+ weeks? we {_WE_DO}\b)(?:every|each|on|at|from) (?:[\w:.&-]+ ){{1,6}}?(?:we{_HOW} (?:{_VERB}"
    rf"|{_WE_DO}\b)|(?:in|at) \w+)"
)
_ACTIVITY_WHEN = re.compile(
    r"(?P<subject>[^,;:.]{3,60}?),?"
    rf" (?:(?:every|each|on(?: an?)?) (?:{A_DAY}|week(?:day|end)s?)|{A_DAY} (?:at|from) [0-9])"
)
"""A sentence without a verb: `Knit and natter every Friday`."""
_ABOUT_ALL = (_INVITES, _WE_MEET, _RULES, _TIME_FIRST)
_PRESENTS = re.compile(r"\b(?:run|runs|have|has|host|hosts|offer|offers|there is|there are|is an?)\b")
"""Words with which a sentence brings up something else, which `it` in the next one then is."""


_FOREIGN = re.compile(
    r"(?:the|our|its|their|his|her|someone|somebody) (?:[\w'-]+ ){1,4}?(?:is|are|has|have|comes?|opens?|meets?"
    r"|runs?|goes|closes?|shuts?|stops?)\b"
)


def is_of_something_else(sentence: Sentence, name: str) -> bool:
    """Return whether what a sentence speaks of is plainly not the listing of that name: `The library is open`."""
    return bool(_FOREIGN.match(simple(sentence.words))) and not is_of_the_listing(sentence, name)


def is_of_the_listing(sentence: Sentence, name: str) -> bool:
    """Return whether a sentence is about the whole listing of that name: its times alone, or `We meet on Fridays`."""
    if sentence.lead and not is_of_the_listing(Sentence(sentence.lead.rstrip(":"), 0), name):
        return False
    words = simple(sentence.words)
    if (read(words) and not words.startswith(("it ", "they "))) or any(pattern.match(words) for pattern in _ABOUT_ALL):
        return True
    activity = _ACTIVITY_WHEN.match(words)
    if activity and _is_its_activity(activity["subject"], name):
        return True
    found = _SAYS_WHEN.match(words)
    if not found or found["pronoun"] == "we":
        return bool(found)
    if found["pronoun"]:
        return is_plain(sentence.before) and not _PRESENTS.search(simple(sentence.before))
    return set(words_of(found["subject"])) <= _SUBJECTS | set(words_of(name.casefold()))


def _is_its_activity(subject: str, name: str) -> bool:
    """Return whether words name what a listing is called after: `knitting and nattering` of Knit and Natter."""
    stems = {_stem(word) for word in words_of(name.casefold())}
    said = [_stem(word) for word in words_of(subject)]
    return any(len(word) > 3 for word in said if word in stems) and set(said) <= stems | _SUBJECTS


def _stem(word: str) -> str:
    stem = re.sub(r"(?:ing|ers?|s)$", "", word) if len(word) > 4 else word
    return re.sub(r"([bdfgmnprt])\1$", r"\1", stem)


_HARMLESS = re.compile(
    r"\b(?:no need to (?:book|register|ring|call)"
    r"|(?:no|without)(?: an?)? (?:booking|appointment|registration|auditions?|experience)"
    r"(?:(?: is| are)? (?:needed|required|necessary))?"
    r"|(?:do not|don't) (?:need|have) to (?:book|register|ring|call)|not for profit|whether or not)\b"
)
_TAKES_AWAY = (
    r"closed|closes|closing|shut|shuts|not|no|never|nor|except|excluding|excludes|apart|but|without|instead|rests?"
    r"|cannot|[a-z]+n't"
)
_FEAST = r"(?:shrove|pancake|ash|maundy|palm|whit|black|remembrance|mothering|advent|cyber|giving|super|bloody)"
_OTHER_TIME = (
    r"was|were|had|met|ran|used to|previously|formerly|originally|since|until|till|by|before|after|next"
    rf"|this (?:{DAY_NAME}|week|month|year)|if|when|unless|sometimes|some|occasional(?:ly)?|may|might|could"
    r"|summer|winter|spring|autumn|for an? [0-9]\w*|will be|would|soon|plan|planned|hope|[12][0-9]{3}"
    rf"|{A_MONTH}|christmas|easter|advent|lent|boxing|good friday|holidays?|{_FEAST} {DAY_NAME}"
)
_OTHER_THING = (
    r"office|reception|phones?|telephones?|lines?|helpline|answer\w*|rings?|calls?|text|e-?mails?|messages?|book"
    r"|bookings?"
    r"|booked|regist\w+|enrol\w*|sign(?:ing)? up|deadlines?|apply|applications?|referrals?|orders?|deliver\w*"
    r"|collect\w*|drop off|trips?|outings?|visits?|visiting|excursions?|concerts?|performances?|picnics?|open day"
    r"|fairs?|f[eê]tes?|festival|exhibition|hear|sister|another|others?|separate|partner|also"
    r"|bus|buses|train|minibus|parking|market|doors?|arriv\w*|set(?:ting)? up|kitchen|shop|committee|trustees|staff"
    r"|quieter|busy|busiest|quietest|school|such as|for example|like|feel|wait|last (?:entry|admission)|day before"
    r"|newsletter|magazine|bulletin|radio|broadcast\w*|published|website|posted|updated|paid|pay|serves?|served"
    r"|(?:tea|coffee|lunch|food|supper|breakfast) is"
)
_SPEAKS_OF_ELSE = re.compile(rf"\b(?:{_TAKES_AWAY}|{_OTHER_TIME}|{_OTHER_THING})\b")
"""Words with which a day or a time in the same sentence may belong to something else, or be one on which it is not."""


def is_plain(words: str) -> bool:
    """Return whether nothing in a sentence gives its days and times to something else, or takes them away."""
    return not words.rstrip().endswith("?") and not _SPEAKS_OF_ELSE.search(_HARMLESS.sub("", simple(words)))
