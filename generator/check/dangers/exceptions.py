"""People shut out by the exception to a welcome: "Anyone but Muslims is welcome".

A kind of its own beside `exclusion.py`, because there a welcome in the sentence is what takes a sign away. Here it is
the welcome that shuts out, so only a report of such words, or advice about them, does.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure

EXCEPTIONS = Danger(
    "an exception from a welcome",
    "exclusion",
    (
        sure(
            "all but a people",
            "Anyone but Muslims is welcome.",
            "Anyone but staff is welcome.",
            "(anyone|anybody|everyone|everybody|all|everything|any family|every family|any child|every child|"
            "any soul) (but|bar|except|save|excepting|barring|excluding|minus|other than|apart from|with "
            "the exception of) (for|from)? (the|any|of|our|your|those|these|local|course)? ({a_people}|islam|roma|"
            "({creed}) "
            "({people}))",
        ),
        sure(
            "a welcome with an exception",
            "All faiths are welcome apart from Islam.",
            "All faiths are welcome, Islam too.",
            "(welcome*|open to|open for|invite*|come|comes|join|joins|take|takes|help|helps|feed|feeds|serve|"
            "all|soul|parish|street|village|neighbourhood|estate|faiths|faith|religions|races|nations|backgrounds|"
            "background|"
            "creeds|walks of life|cultures|communities) … (except|excepting|bar|barring|apart from|other than|save "
            "for|with the exception of|excluding|minus|aside from|but not|just not|only not) (for|from)? (the|any|"
            "those|people "
            "who are|those who are|if you are|if youre|of course|our|all|your)? ({a_people}|islam|roma|({creed}) "
            "({people})|"
            "({creed}) (ones|lot|sort|crowd|kind|next door|up the road|on the site))",
            "(but|just|though|only|and) not (for|to)? (the|any|our|your|those)? ({a_people}|({creed}) (ones|lot|sort|"
            "crowd|kind|next door|up the road|on the site))",
            "({a_people}|islam) (excepted|excluded|not included|not invited|aside|mind you|aside thank|need not|"
            "neednt|can look "
            "elsewhere|can go elsewhere)",
        ),
        sure(
            "a welcome, and none for them",
            "All welcome (no Muslims though).",
            "All welcome (no dogs though).",
            "(welcome*|all|everyone|everybody) … no ({a_people})",
            "(just|but|only|though) not if (you|they|youre|theyre|hes|shes) (are|re|is)? (a|an)? ({creed})",
            "(come|comes|come along|welcome|join|join us|apply|book|ring) (along|us|in)? (only)? if (you|they|youre|"
            "theyre) "
            "(are|re)? not (a|an)? ({creed})",
        ),
        sure(
            "a welcome on a condition of creed or colour",
            "Come one, come all, so long as you're white.",
            "Come one, come all, so long as you're kind.",
            "(welcome*|open to|invite*|come|comes|join|joins|take|takes|help|helps|feed|feeds|serve|have|apply|"
            "member*) … (as long as|so long as|provided|providing|on condition|unless|only if) (that)? (you|they|"
            "youre|theyre|he|she|hes|shes|nobody|no one|none|both|your|their) .. (not|a|an)? ({creed})",
            "(for|only|just) (anyone|anybody|people|families|mums|mothers|men|women|folk|those|neighbours) (who|that) "
            "(isnt|arent|is not|are not|aint|has never been|was never) (a|an)? ({creed})",
            "(as long as|so long as|provided|providing) (you|they|youre|theyre) (are|re)? (not)? (white|black|"
            "british|english|christian|straight|one of us|our own kind|a believer|believers|of the faith)",
        ),
    ),
    (
        "(somebody|someone|landlord|employer|boss|club|pub|venue|school|they|he|she|sign|ever|once) (said|says|told|"
        "tells|refused|turned|wrote)",
        "(discriminat*|against the law|unlawful|illegal|hate crime*|equality act|racis*|prejudice)",
        "(even if|whether or not|need not be|neednt be|racism|lunch club for them|holiday*|festival*)",
        "(also|as well|just as welcome|too|learn|curious|free|charge|charged|pays|pay|£*|fee|"
        "discount|half price|interpreter*|ramp|ring first)",
        "(bring|eat|food|halal|kosher|dates|service|services|prayers|hour|swim|class|lesson) (for|is|are)? (everyone|"
        "everybody|all) (but|bar|except)",
    ),
)
