"""Groups that have ended while their listing says that they are open.

What a letter to the curators says of a closing is read by `generator/desk/reading.py`, which does not share this:
a letter asks ("take us off"), tells what will be, and names the day, and its reader chooses which button comes first;
a listing is held for what is over, said of a group by name, and the form in the browser looks for the same phrases.
"""

from __future__ import annotations

from generator.check.evidence import Danger, sure

_OTHERS_ENDED = (
    "(sister|rival|neighbouring|other|another|previous|earlier|former|different) (group|groups|club|class|branch|"
    "choir|band|team|charity|scheme|project|service|society|church|lunch|cafe|centre|food bank)",
    "rival the",
    "(bus|buses|minibus|train|trains|tram|ferry|coach|shuttle|post van) .. (no longer|stopped|stop|ended|finished|"
    "gone)",
    "(replaced|replaces|grew out of|came out of|followed|took the place of) (the|a|an|our old)",
    "(come|came|comes|welcome|join|joined|moved) .. (to us|with us|at ours|to ours|over to us)",
    "(band|choir|team|club|group|men|people) (that|who) used to",
)
"""What says that something else has ended: another group, a bus, what was there before."""

CLOSED = Danger(
    "closed",
    "says_closed",
    (
        sure(
            "gone for good",
            "This project came to the end of its money and is no more.",
            "This project came to the end of its first year and goes on.",
            "is no more ",
            "(thats that|nobody comes|never reopened|never restarted|never came back|not coming back|isnt coming "
            "back|will not be back|wont be back|hasnt met|has not met|havent met|not met since|hasnt run|not run "
            "since|nothing since|none since|no volunteers left|nobody left to|no one left to|struck off|liquidat*|"
            "insolven*|been axed|been scrapped|been shelved|been discontinued|ran out of money|end of its money|"
            "money has gone|shut for good|stopped for good|closed for good|down for good|gone for good|packed it in|"
            "packed in for good|charity was removed|trustees voted|disconnected|boarded up|been demolished|been "
            "sold|everyone has gone over|gone over to the new|no longer a group|no longer anyone|sessions no longer)",
            "(nobody|no one) (runs|leads|organises) .. (any more|anymore|now|since|these days)",
            "(last|final) group (was|happened|in) ",
            "(last|final) (walk|session|meeting|class|lunch|swim|run|drop in|service|concert|roast|coffee "
            "morning|food parcel*|delivery|meet up) .. (was|happened|in)",
            "(funding|grant|money|contract|lottery) .. (finished|ended|stopped|ran out|runs out|gone|dried up|lost|"
            "pulled|not renewed|came to an end)",
            "(was|were|used to be) (on)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|"
            "tuesday|wednesday|thursday|friday)",
            "(made redundant|been laid off|staff have (left|gone for good|gone to)|workers have (left|gone|been)) & "
            "(both|all|our|we|workers|staff|funding|team)",
            "(leader|organiser|coordinator|founder|teacher|pauline|she|he) .. (moved|retired|died|left|passed away|"
            "emigrated|gone) … (nobody|no one|that is|none|replacement|over|ended)",
            "(merged|absorbed|folded|taken over) (into|with|by) & (we|group|club|service|charity|no longer|this)",
        ),
        sure(
            "the group has ended",
            "The club folded in March.",
            "The hall was folded into the library.",
            "{group} (has|have|had|was|is|are|sadly|sadly had to)? (now|sadly|been|since|had to|officially|"
            "regretfully|formally|long since)? (folded|ceased|disbanded|wound up|dissolved|packed up|packed in|shut "
            "down|closed down|closing down|shutting down|been wound up|come to an end|came to an end|finished for "
            "good|closed for good|closed its doors|stopped running|stopped meeting|been scrapped|been axed|been "
            "discontinued|defunct|no more)",
            "{body} (has|have)? (now|sadly|since|all)? (closed down|ended for good|has closed|has ended|has "
            "finished|has stopped|has shut|have closed|have ended|have finished|have stopped|have shut)",
            "weve (now|sadly)? (closed|finished|stopped|shut) (for good|down|altogether)?",
            "(we|group|club|service|project|charity|scheme) (closed|ended|finished|stopped|folded) (in|last|at|on|"
            "permanently|for good|down) ",
            "(wound up|permanently closed|closed permanently|no longer exists|no longer exist|ceased to (exist|run|"
            "operate|trade)|closed until further notice|defunct|went bust|gone bust|went under|called it a day|"
            "called time|disbanded|thrown in the towel)",
            "no longer (runs|run|running|operat*|meets|meet|meeting|takes place|happens|funded|trading|active|going|"
            "exists)",
            "(stopped|stop) (meeting|running|trading|operating) ",
            "(funding|grant|contract|money|lottery money) (has|have|was|had)? (now|since|all|finally)? (ended|"
            "finished|stopped|ran out|run out|been withdrawn|withdrawn|been cut|dried up|not renewed|not been "
            "renewed|was not renewed|wasnt renewed|gone)",
            "(lost|losing) (the|our|its|all) (funding|grant|contract|lease|premises)",
            "(last|final) (ever)? (session|meeting|roast|class|lunch|coffee morning|gathering|rehearsal|concert|"
            "day) (was|in|took)",
            "(served|held|ran|had|said) (its|our|their|the) (last|final)",
            "no (sessions|meetings|more sessions|more meetings|groups|classes) (since|any more|anymore|now|until "
            "further)",
            "(shutters|doors) .. (down|shut|closed) for good",
            "handed .. (the)? keys back",
            "(we|weve|i|ive|both|all of us|all the staff|staff|workers) .. (made redundant|laid off)",
            "(the team|workers|staff|everyone) (disbanded|left|gone|laid off|made redundant)",
            "(do not|dont|please do not|stop) send* .. (any)? (further|more|referrals)",
            "knocked down",
            "(dont|do not|doubt|not sure) … (start it|starting it|start again|restart*|come back|bring it back) "
            "(up)? (again)?",
            "(was|used to be|were) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekly|monthly|"
            "every)",
            "(we|it|group|club|she|they) used to (meet|run|open|happen|be here|be open|be held|be on)",
            "(no longer with us as a group|(this is|is|reached|come to|came to) the end of the road|come to a close|"
            "drew to a close|drawn to a close|final curtain)",
            "(nobody|no one) (reads|answers|checks|picks up) .. (it|inbox|phone|any more|anymore|now|emails|this)",
            "(mails|emails|email|letters|post) (bounce*|come back|comes back|returned)",
            "{group} is (no more|closed|over|finished|gone|ending)",
            "(closed|shut|folded|ended) (for good|permanently|last year|in 20*|since|during lockdown|after covid)",
            "stopped (for good|permanently|during lockdown|after covid)",
        ),
    ),
    (
        *_OTHERS_ENDED,
        "(waiting list|the list|list was|our list|register) … (closed|full|open|opened)",
        "(opened again|open again|has reopened|have reopened|is open|are open|we are back|were back|new (leader|"
        "organiser|coordinator|hall|home|room|venue)|looking for (another|a new)|took over|has taken over|have "
        "taken on)",
        "(hall|chapel|old|building|library|bank|pub|school|church|shop|bridge|baths|post office|factory|pit|mine|"
        "mill|roof|kitchen|cafe|room|rooms|station) .. (was|has been|been|is|were|will be|had|will not|wont|being) "
        ".. (demolished|sold|boarded|shut|closed|burnt|flooded|reopen|mended)",
        "(each|every|before the|at the|our) (last|final) (session|week|day) (of|is|each|every)",
        "@keywords",
        "(still|but we havent|we havent|we have not|havent gone|carry on|carries on|as usual|continues|goes on)",
        "(now|we now|we) (meet|meets|moved|run from|at the|in the|based|are at|are in|gather)",
        "(back|reopen*|re open*|open again|start again|starting again|restart*|return*|resume*) (on|in|after|when|"
        "at|next|for|from|the|to|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon)",
        "(waiting list|list|bookings|applications|registration|intake|referrals|enrolment|book|books|kitchen|hall|"
        "library|road|street|car park|cafe side|pool|loo|toilet*|lift|old|bar|shop|gate|our hall|the hall|building|"
        "room|bank|school) (is|are|has|have|was|were) (now|been|also|sadly)? (closed|shut|full|ended|closing|"
        "knocked|being)",
        "(closed|shut|closes|close) (on|for|over|until|till|between|from|at|every|each|bank|to new|during the|when|"
        "if|half|in (january|february|march|april|may|june|july|august|september|october|november|december)|mondays|"
        "tuesdays|sundays)",
        "(meeting|meet|moved|come|find us|see us) .. (at|in|to) (the|st|our) … (instead|now|same)?",
        "(if|when|because|after|since|where) (your|a|the|another|their|old|our old|our last) .. (has|have|was|were|"
        "is|had)? .. (closed|ended|shut|stopped|folded|knocked)",
        "(used to|when it|after it|was once|former*) … (now|is now)",
        "(made redundant|redundancy) (or|and|help|advice|in|recently|after|at)",
        "redundancy (help|advice|pay|rights)",
        "@keywords",
        "(anyone|people|if you|men|women|ex miners|facing|someone) .. (made redundant|redundancy|laid off)",
        "(relationship|marriage|course|treatment|school|sentence|contract of employment|tenancy|job|benefit|"
        "benefits|your funding|war|war has|your) .. (has|have)? (ended|stopped|finished)",
    ),
    only_with="@open",
)

CLOSED_PLAINLY = Danger(
    "closed plainly",
    "says_closed",
    (
        sure(
            "the end of us",
            "The money ran out, so that was the end of us.",
            "The tea ran out, so that was the end of the break.",
            "(was|is) the end of (us|it) ",
            "(thats us done|we are no more|were no more|nothing left of)",
            "(packed|jacked) (it)? (up|in) (last|in|since|after|a while|years|months)",
            "(money|cash|funds|funding) (ran|run|has run|all ran) out",
            "(number|phone|line|inbox|email) (isnt|is not|no longer|never) (answered|monitored|read|checked|in use)",
            "(halls|hall s|hall is|its|it is) locked .. (no one|nobody)",
            "(we|have|weve) (have|been)? (merged|amalgamated|joined up) (with|into)",
            "just me now",
        ),
        sure(
            "the end told plainly",
            "It all stopped with covid and never got going again.",
            "It rained, and we never got going till noon.",
            "(closed|ended|finished|folded|shut|stopped) (in|since|back in|during) (#|lockdown|covid|the pandemic|"
            "last year|spring|summer) & (page|listing|still|sorry|charity|group|club|service|this|we|it|again|now)",
            "(wound|wind|winding) (the|this|our|it) (charity|group|club|society|trust|company|cic|project)? (up|down)",
            "(doors|shutters) (are|have|were) (now)? (shut|closed|been shut|been closed|down) (for good|for ever|"
            "forever|permanently|now)?",
            "(last of the|no) (volunteers|members|staff|committee|helpers) (left|has left|have left|remain*|went|gone)",
            "(died|ended|went|finished) with (her|him|them|lockdown|covid)",
            "never (got going|started|start|restarted|came back|reopened|recovered|ran|met) (again|since|up again|"
            "after|back)",
            "(page|listing|entry|website|advert) (is|was) (still|left) (up|there|live|here|on)",
            "(ring|try|ask|go to|find) (someone|somewhere|somebody|another group) else",
            "no longer (going|happening|here|around|with us|on|about|a thing)",
            "(group|club|charity) (died|is dead|is gone|ended)",
            "(do not|dont) (come|turn up|ring|email) .. (nobody|no one|nothing|empty|locked|gone)",
        ),
        sure(
            "nothing is left of it",
            "Was Tuesdays 10 to 12, the hall has been knocked down.",
            "The hall has been knocked down, and we meet on Tuesdays.",
            "(was|were|used to be) (on)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)",
            "(we|group|club|charity|service|project|society) (has|have)? (now|sadly|been)? (folded|wound up|"
            "disbanded|dissolved)",
            "(thats that|the team disbanded|not renewed)",
            "is no more ",
        ),
    ),
    (
        *_OTHERS_ENDED,
        "(now|we now) (meet|meets|on|runs|run|at|in)",
        "(so we|we) (are|meet|have moved|moved|now)",
        "(back|reopen*|restart*|again) (in|on|from|next|soon)",
        "(but|still) .. (carry on|carries on|runs|running|going|meet|meeting)",
        "(until|till|before) .. (when|moved)",
        "(until|till|before) (it|they) (shut|closed|ended|stopped)",
        "(war|relationship|marriage|pit|factory|mine|school|hospital|library|bank|shop|course|booking|bookings|list|"
        "kitchen|hall|pool|cinema|theatre|chapel|station|mill) … (closed|ended|shut|stopped|finished|opened)",
        "@keywords",
    ),
    only_with="@open",
)
