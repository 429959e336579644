"""Hatred of a group of people, and calls to fight them."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

HATE = Danger(
    "hate",
    "hate",
    (
        sure(
            "old lies about a people",
            "A talk on who really runs the banks.",
            "A talk on who runs the food bank.",
            "(who|jews|they|really) … (run|runs|control|controls|behind) the (banks|papers|media|wars)",
            "(breeding|breed) us out",
            "(camps that never|never any camps|race war|whats coming to us)",
            "(keep|keeps|keeping) … white",
            "(theyre|they are|being) (taking|taken) (over)? (your|our) (village|town|street|estate|country)",
            "(places|streets|shops) theyve taken",
            "(leaflet|leaflets|leafletting|leafleting|petition|banners) … (against the|telling|about the) .. "
            "({peoples}|mosque|trans|asylum)",
            "(raise our arms|twentieth of april|20th april|20th of april|eighty eight)",
        ),
        sure(
            "a faith or a sex called an evil",
            "Islam is a cancer.",
            "Islam is a faith.",
            "(islam|judaism|feminism|immigration|multiculturalism|homosexuality|lgbt|christianity) is (a|an|the) .. "
            "(cancer|disease|cult|threat|plague|poison|enemy|evil|lie|virus|death cult|crime)",
            "(women|girls|wives|feminists) & (who is boss|whos boss|had it their way|know their place|their place|"
            "belong in|belong at|too long|need reminding|put back|lesser|obey men|red pill|alpha)",
            "(take up arms|up in arms against|armed and ready|bring weapons|weapons training|hour is near|day is "
            "coming|blood will|streets will run)",
            "(bringing them|letting them|shipping them|housing them) (over|in|here) & (stop|who|patriot*|how|fight|"
            "pay)",
            "patriot* & (stop|take back|invaders|hotel|hostel|meet after|no cameras|them)",
        ),
        sure(
            "a people blamed, or a fight called for",
            "The Jews are behind it all.",
            "The choir stands behind the band.",
            "({peoples}|jewish people|islam) & (behind it|behind everything|behind all|to blame|kick|kick out|kicked "
            "out|out of our|out of britain|agenda|conspiracy|the truth about|stand up to|rise up|fight back|expose|"
            "filthy|evil|take our|taking our|our jobs|our women|our girls|rule us|enemy|stop the|problem with|sick "
            "of)",
            "(fight|fighting|die|kill|war) for (allah|god|islam|the cause|the race|christ|our race|england|the "
            "nation|the faith)",
            "(fight|training|train|ready|prepare|prepping) & (race war|civil war|day of the rope|the uprising|the "
            "caliphate|kuffar|invaders|martyr*|abroad after prayers|abroad see)",
            "(gas|hang|burn|shoot|stone|behead|deport|drown|sink) (the|them|all|every) (lot|all|boats|queers|paedos|"
            "scum|jews|muslims|migrants|poofs|trannies|politicians|nonces)",
        ),
        sure(
            "the dead denied, or the living hunted",
            "Why the Holocaust figures do not add up.",
            "Why the accounts do not add up.",
            "(holocaust|auschwitz|six million|slavery|srebrenica|genocide) & (add up|hoax|lie|lies|myth|never "
            "happened|exaggerat*|truth about|figures|really happened|invented|fake)",
            "(they|them|those people|these people|that lot) & (breed|swarm|infest*|invade|take over|taking over|take "
            "our|never leave|outnumber|replace us|scum|vermin|rats|cockroaches)",
            "(hotel|hostel|mosque|synagogue|camp|asylum centre|boats|dinghies) & (burn|torch|attack|what we do about|"
            "do about|get them out|clear out|smash|march on|friday night|outside|patrol|petrol|teach them|run them "
            "out)",
        ),
        sure(
            "a people said to be an evil",
            "How the Jews run the banks.",
            "How we run the food bank.",
            "({peoples}|jewish people|islam|the disabled|globalists|zionists|the jew) … (run the|runs the|control|"
            "controls|own the|burden|invad*|vermin|scum|swarm*|parasite*|plague|replac*|taking over|take over|put "
            "down|be shot|be hanged|subhuman|breed*|outbreed*|filth|animals|degenerate*|ruin*|destroy*|groomers|"
            "paedo*|swamped|carry|rapists)",
            "(white race|white genocide|white power|white pride|race traitor*|race war|great replacement|pure blood|"
            "master race|fourteen words|14 words|14 88|blood and soil|aryan|remigrat*|sieg heil|hitler was|holohoax|"
            "holocaust (lie|hoax|myth|never))",
            "(deport|expel|burn|hang|shoot|gas|kill|stone|behead|remove) (them|the|all|every) (all|lot|hotel|muslims|"
            "jews|migrants|gays|mosque|mosques|immigrants|kafir*|infidels|unbelievers|traitors|refugees)",
            "(take|taking|took|win|want) (our|back our|back the|the) (country|streets|town|land|nation) back",
            "take back our (country|streets|town|land)",
            "(whos|who is|being|are) (replacing|invading) us",
            "(invaders|invasion) … (hotel|boats|our|country|girls|them)",
            "(should be|ought to be|must be|want|have|get) (them)? put down",
            "(exterminated|gassed|wiped out|strung up|castrated)",
            "(women|females|girls) are (property|inferior|beneath|only good|liars|sluts)",
        ),
        sure(
            "slurs",
            "Trannies and that lot.",
            "The tranny van is back from the garage.",
            "(trannies|foids|femoids|mongs|spastics|pakis|wogs|niggers|kikes|chinks|faggots|poofs|dykes out|ragheads|"
            "gippos|darkies|blackpill*|retards|libtards|half castes)",
            "(incels|incel) (welcome|only|night|group|meet|brothers)",
        ),
        sure(
            "a holy war",
            "We prepare the youth for jihad overseas.",
            "A talk about the history of the word jihad.",
            "(prepare|train|training|ready|join|fight|duty|call|travel|go) … (jihad|caliphate|khilafah|holy war|"
            "crusade against)",
            "(jihad|caliphate|khilafah|martyrdom|mujahid*) … (overseas|youth|duty|join|brothers|train*|fight)",
            "(do not|dont|never) (recognise|obey|accept) .. (law|laws|rule|courts) of (the)? (unbeliever*|kuffar|"
            "kafir*|disbeliever*|infidel*|zog|land)",
            "(where|to) the real fight (is|begins)",
            "(kuffar|kafir|infidels|murtad*)",
        ),
        weak(
            "us and them",
            "For white working class lads.",
            "For lads and dads.",
            "(white (working class|lads|men|boys|youth|brothers|families))",
            "(patriot*|nationalis*|our girls|our women|our people|the indigenous|traitors|sell out|sellout|"
            "globalist*|zionist*|woke|the elites|invaders|infiltrat*)",
            "(serious young brothers|the youth|true believers|only the chosen)",
        ),
        weak(
            "what will be done",
            "What we are going to do at the hotel.",
            "What we are going to do at Easter.",
            "(at|outside|burn|against) the (hotel|mosque|migrant*|synagogue|council hotel)",
            "(march|patrol*|vigilante*|hunt*|paedo hunt*|fight back|direct action|no police)",
            "(vetted|encrypted|telegram|discord|signal) ",
            "(wall of fame|did something about it|heroes who)",
            "(parents|mums|families) .. (imam|teachers|lies)",
        ),
    ),
    (
        "(awareness|first aid course|how to tell|why you never|never leave) ",
        "(help|volunteer*|welcome|donat*|visit*|befriend*|clothes|english class*|support|residents of|people living|"
        "guests|shelter|worship|prayer|prayers|open day|tea|meal|meals)",
        "(hate crime*|hate incident*|been called|report it|report hate|prevent|stop extremis*|leave extremis*|"
        "leaving|survivor*|memorial day|memorial)",
        "(history|talk|exhibition|film|lesson*|museum|book) (of|about|on) the",
    ),
)
