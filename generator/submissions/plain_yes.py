"""Whether somebody's words say that all is right, and nothing else: no wish, no news, and no fact but the book's own.

"All correct. The phone number is 01632 960001" confirms a listing only if that is its number. So every clause of the
words must be understood: as a yes, as a courtesy, as the name and the number of whoever signs, or as a fact that the
listing has. One clause that is none of these leaves it to a person.
"""

from __future__ import annotations

import re

from generator.submissions import own_facts
from generator.submissions.plain_reply import PlainReply
from schema import Listing


def is_yes(reply: PlainReply, listing: Listing) -> bool:
    """Return whether a reply plainly says that all is right of a listing; words between quoted lines never do."""
    return not reply.is_scattered and agrees(reply.words, listing)


def agrees(words: str, listing: Listing | None = None) -> bool:
    """Return whether words say that all is right of a listing, and neither ask for anything nor tell of anything."""
    if any(pattern.search(words) for pattern in (COMES_OFF, _ASKS, _TELLS)):
        return False
    says_yes, is_signed = False, False
    told = own_facts.without_names(words, listing) if listing else words
    for part in _BETWEEN_CLAUSES.split(_GREETING.sub("", told, count=1).replace("(0)", "")):
        clause = part.strip(_MARKS)
        if _ONLY_YES.fullmatch(clause):
            says_yes |= _says_yes(clause) and not part.endswith("?")
            is_signed |= bool(_SIGNATURE.fullmatch(clause)) and not _WORDS_OF_YES.fullmatch(clause)
        elif not (is_signed and _CONTACT.fullmatch(clause)) and not _is_ours(clause, listing):
            return False
    return says_yes


def _says_yes(clause: str) -> bool:
    return bool(_YES.search(clause) or _IS_RIGHT.search(clause))


def _is_ours(clause: str, listing: Listing | None) -> bool:
    return listing is not None and own_facts.says_only_ours(clause, listing)


_MARKS = " \t.,:;!?-–—'\"“”()"
_BETWEEN_CLAUSES = re.compile(r"[.,;!]+(?=\s|$)|(?<=\?)|:(?!\w)|\n+|\s[-–—]\s|[()]|[:;]-?[)D](?=\s|$)")
_NOTHING_NEW = (
    r"(?:no (?:further )?(?:changes?|updates?|amendments?|corrections?)(?: (?:needed|required|to (?:make|report)))?"
    r"|(?:nothing|none of (?:it|this))(?: (?:has|is|to|needs?|needs? to)|['’]s)?"
    r" (?:changed?|different|add|update|report|changing))"
)
_STILL_SAME = (
    r"(?:(?:(?:we|it|they|all|everything)(?: are| is|['’]re|['’]s)? )?still (?:going(?: strong)?|running|here|open"
    r"|meeting|the same)|going strong|(?:just |much )?(?:the )?same as (?:ever|before|always|last (?:time|year))"
    r"|as (?:ever|before|usual|always|you were|per usual)|present and correct|nothing new)"
)
_WORD_OF_YES = (
    rf"(?:{_NOTHING_NEW}|{_STILL_SAME}"
    r"|(?:i|we)(?: can| am able to| have|['’]ve)? (?:confirm|checked|looked (?:at|through)|read)"
    r"(?: through)?|(?:i|we)(?: am|['’]m| are|['’]re) happy(?: with)?|yes|yep|yeah|yup|correct|confirmed|fine|accurate"
    r"|right|good|ok(?:ay)?|true|great|perfect|lovely|spot on|up[ -]to[ -]date|the same|unchanged|current|valid|still"
    r"|all|both|everything|details?|information|info|listings?|entry|page|facts?|that|this|it|these|those|they|your"
    r"|our|you (?:have|hold|sent|list)|is|are|looks?|seems?|remains?|stays?|as (?:it|they) (?:is|are|was|were)"
    r"|as before|as you have (?:it|them)|here|(?:with|for|about|from|to|on) us"
    r"|on (?:the|your) (?:site|website|page|list)|at present|at the moment|currently|absolutely|completely|very"
    r"|exactly|quite|dal|yn gywir|popeth|diolch(?: yn fawr)?)\b|['’]s\b"
)
_NO_NAME = (
    "Our We It Its My Is Are Now New At On From In No Not Never None Nothing Neither Nobody Nor Only But Except Change"
    " Changed Please Phone Tel Telephone Mob Mobile Email NO NOT NEW NOW BUT OUT OFF WE OUR IT IS"
).split()
"""What begins with a capital where a sentence does, and is nobody's name."""
_NAME = (
    rf"(?-i:(?!(?:{'|'.join(_NO_NAME)}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)\b)"
    r"(?:(?:[A-Z]['’])?(?:[A-Z][a-z]+){1,2}(?:-[A-Z][a-z]+)?\b|[A-Z]{1,4}\b\.?))"
)
_GREETING = re.compile(
    r"^\s*(?:hi|hello|hiya|dear|good (?:morning|afternoon|evening))\b"
    rf"(?: {_NAME}| (?:all|both|there|everyone|everybody|team|folks|sir|madam|and|or))*(?: [a-z]+(?=[,!.\n]))?[\s,.!]+",
    re.IGNORECASE,
)
_COURTESY = (
    r"(?:(?:please|pls|(?:thanks?|thank you)(?: (?:so|very) much)? for [^.,;!?\n]{0,80}|thank you|thanks?|thx|ta"
    r"|cheers|many|so much|very much|again|(?:for|from) (?:asking|checking"
    r"|letting us know|everything|all (?:you do|your help|you are doing)|your (?:help|e-?mail|work|message)"
    r"|the reminder"
    r"|all of us|us all|getting in touch|keeping (?:us|it|this)(?: (?:listed|up[ -]to[ -]date|on))?)"
    r"|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|best|all the best|take care|have a (?:good|great"
    r"|lovely|nice)"
    r" (?:day|week|weekend|one)|yours(?: sincerely| faithfully| truly)?|bye(?: for now)?|love|x+|and|of the|of|the"
    r"|on behalf|hi|hello|hiya|sorry for the (?:delay|late reply)"
    r"|(?:keep|leave) (?:us|it|this|them|everything|all|(?:our|the) \w+)(?: (?:on|up|in|listed|there|going|as is"
    r"|as (?:it|they|we) (?:is|are)))*)\b"
    r"|[&\s,.!()-])"
)
"""What may stand beside a yes and asks for nothing: thanks and greetings."""
_ONLY_YES = re.compile(rf"(?:{_COURTESY}|{_WORD_OF_YES}|{_NAME})*+", re.IGNORECASE)
_WORDS_OF_YES = re.compile(rf"(?:{_WORD_OF_YES}|\s)*+", re.IGNORECASE)
_SIGNATURE = re.compile(rf"(?:{_NAME}|[\s&.-])++", re.IGNORECASE)
_CONTACT = re.compile(
    r"(?:(?:tel|phone|mob(?:ile)?|e-?mail|[tme])[:. ]*)?"
    r"(?:[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+|[0-9+(][0-9 +()-]{6,})|(?:tel|phone|mob(?:ile)?|e-?mail|[tme])",
    re.IGNORECASE,
)
"""How somebody who signs can be reached, or the word before it."""
_YES = re.compile(
    rf"\b(?:yes|yep|yeah|yup|correct|confirm(?:ed)?|all good|all ok(?:ay)?|fine|no changes?|{_STILL_SAME})\b",
    re.IGNORECASE,
)
_IS_RIGHT = re.compile(
    r"\b(?:still|all|everything|details|information|that|this|it|looks?)\b[^.!?\n]{0,60}"
    r"\b(?:correct|right|accurate|up[ -]to[ -]date|fine|good|the same|ok(?:ay)?|true|unchanged|current)\b"
    r"|\bnothing(?: has| is|'s|’s)? (?:changed|different)\b|\b(?:dal|popeth) yn gywir\b",
    re.IGNORECASE,
)
COMES_OFF = re.compile(
    r"\b(?:take|taking|taken|drop|leave|keep|get|cross|strike|cut|come)\b[^.!?\n]{0,60}\b(?:off|out|down|away"
    r"|private)\b"
    r"|\b(?:remov(?:e|es|ed|ing|al)|delet(?:e|ed|ing|ion)|eras(?:e|ed|ing)|omit|hid(?:e|den)|unlist|withdraw"
    r"|redact|unpublish"
    r"|get rid|scrap|exclude|anonymi[sz]e|private)\b|\b(?:drop|lose|strike|scrub|bin|ditch) (?:my|the|our|his|her"
    r"|their)\b|\boff (?:the"
    r"|your) \w+"
    r"|\b(?:needs?|should|must|ought|has|have|can) (?:to )?(?:go|come off)\b|\b(?:do|does|is|was|are|has|have"
    r"|should)nt\b"
    r"|\b(?:dead|disconnected|cut off)\b|\b(?:no longer|not|n['’]?t) (?:be |have )?(?:in use|used|works?|working"
    r"|ours|mine"
    r"|want|show|list|display|publish|print|share|give|include|mention|name|shown|listed|published|public)\b"
    r"|\b(?:web ?site|page|account|e-?mail|number|line)\b(?: \w+){0,3} (?:closed|shut|gone)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:please|pls|plz|kindly)\b[ ,]+(?!(?:and |many )?(?:thanks?|regards)|keep(?: us| it| this"
    r"| our \w+)?(?: on| up| going|"
    r" listed| as|[.!,]|$)|leave (?:it|us|this|everything|all|(?:the|our) \w+)(?: on| up| as|[.!,]|$)|carry on"
    r"|continue)"
    r"(?-i:[a-z])"
    r"|\b(?:can|could|would|will) (?:you|u|we|i|someone|somebody)\b"
    r"|\b(?:i|we)(?:['’]d| would| do)? (?:like|love|want|need|prefer|wish|rather)\b"
    r"|\b(?:ring|call|phone|text|e-?mail|contact|message) (?:me|us|back|him|her|them)\b|\b(?:get"
    r"|give)\b[^.!?\n]{0,20}\b(?:in"
    r" touch|back to|a (?:ring|call|bell))|\b(?:add|change|update|amend|replace|swap|edit|fix|alter) (?:my|our|the"
    r"|it|this|to)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""What asks for more than to be left as it is; a question is no yes, whatever it asks."""
_TELLS = re.compile(
    r"\b(?:has|have|had|who|she|he|they) (?:now |recently |sadly |just )*(?:left|retired|died|passed away"
    r"|stepped down|moved on"
    r"|taken over)\b|\btook over\b",
    re.IGNORECASE,
)
"""What tells of somebody who is there no more, and may be named."""
