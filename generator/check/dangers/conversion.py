"""Conversion: offers to change whom somebody loves, or who they are."""

from __future__ import annotations

from generator.check.evidence import Danger, sure, weak

CONVERSION = Danger(
    "conversion",
    "conversion_therapy",
    (
        sure(
            "love or gender laid aside",
            "He put down the homosexual life, and so can you.",
            "He put down his life of Oscar Wilde, and so can you.",
            "(put down|lay down|laying down|laid down|leave|left|drop|dropped|free from|freed from|out of|overcome|"
            "walk away from|done with) (the|that|your|his|her|a)? (homosexual|gay|lesbian|queer|trans|same sex) (life|"
            "lifestyle|phase|spirit|label|feelings|desires|attractions|thing|past|identity)",
            "(un gay|ungay|un queer|unqueer*|de gay|degay*|pray it straight|prayed straight|pray away|prayed away|pray "
            "the gay|praying away)",
            "(healing|healed|cure|cured|curing|deliverance|treatment) (of|for|from) (the)? (homosexual*|lesbian*|gays|"
            "gayness|same sex|transgender*)",
            "(help|helps|helped|stop|get) (him|her|them|you|your (daughter|son|child|teen*)) (to)? (stop|quit|"
            "stopping) (being|thinking|liking|feeling|wanting) .. … (gay|lesbian|girl|boy|men|women|trans)",
            "(birth name|old name|name he was born with|name she was born with) & (comes back|used|hair cut|settles|"
            "binders|farm|weeks|wednesdays|guests leave|wardrobe)",
            "(body|sex|gender) (that)? god (gave|made|intended|chose)",
            "(nip|nips|nipping) .. (trans|gay) (thing|stuff)? .. in the bud",
            "(bring|brings|brought|win|lead) (them|him|her) back (to (himself|herself|themselves|the body|the faith)|"
            "before it)",
            "(troubled by|pull toward|pull towards|drifting toward|drifted into|strayed from|drawn to|attracted to|"
            "confused about|liking for|feelings for) (their own sex|other men|men|women|other women|other girls|other "
            "boys|a gender that|their gender|own sex) … (prayer*|retreat|weekend|moor|fast|lifts|rewire*|settle*|"
            "natural|close it|evenings|weeks|gentle*|once|no longer|lay it down|come back|marriage)",
            "(drop|dump|give up) the (boyfriend|girlfriend|skirts|dresses|binder*) .. … (girl|wife|man|boy|term)",
            "(wife you never wanted|fancy your wife|returned to their wives|returned … men to their wives|ready for "
            "marriage)",
        ),
        sure(
            "out of being gay",
            "Counselling for men who want to go straight.",
            "Go straight on for the counselling room.",
            "(want|wants|wish|wishes|long|longs) (to go straight|to be straight|out of the lifestyle)",
            "(ex gay|exgay|ex lesbian|unlearning|unlearn|out of (the)? lifestyle|leaving the lifestyle|reparative|"
            "detransition*|de transition) … (men|women|therapy|counsel*|mentor*|house|course|group|gayness|teens|"
            "others|prayer|testimon*|minded)",
            "(orientation|attraction|attractions) … (counselling|shifted|go wrong|changed|healed|godly)",
            "(homosexual*|gay|lesbian|gayness|same sex) … (recovered|phase|healed|taken out|grow out|wound|spirits)",
            "(normal marriage|sexual wholeness|godly attraction|healthy manhood|true manhood)",
        ),
        sure(
            "a new creation",
            "Lay your attraction to other men at the cross and rise a new creation.",
            "Lay your coat on the chair.",
            "(attraction to other|attracted to other|attraction to the same|homosexuals|homosexuality|same sex|gay|"
            "lesbian|lgbt|lgbt teaching|trans|gender) & (new creation|foot of the cross|pray over|prayed over|"
            "released from|until they are released|return to who|sees it off|see it off|isnt really|is not really|"
            "isnt trans|is not trans|not trans|confused by|confused about what|talked out|nobody is born|no one is "
            "born|deceived|deception|brainwashed|social contagion|detrans*)",
            "(isnt|is not|not really) (gay|trans|lesbian|transgender|bisexual) & (sessions|prayer|usually|we|"
            "teenager|child|god)",
            "(pray|prays|praying|fast|fasting) (over|for|against) (the)? (homosexuals|gays|lesbians|homosexuality|"
            "gay people|transgenders|spirit of homosexuality)",
        ),
        sure(
            "feelings taken away by faith",
            "God can take away those feelings for other lads.",
            "God bless all who come.",
            "({same_sex_child}|feelings for|those feelings|those desires|homosexual past|homosexual pasts|"
            "attractions) & (god|christ|jesus|allah|lord|bible|prayer|pastor|scripture|ministry|quran|imam|faith|"
            "church|jinn|holy spirit) & (take away|took away|way forward|unhappy|change|changed|heals|healed|healing|"
            "become|freedom|free of|results|past|pasts|struggle|struggling|overcome|delivered|let go|walk away|turn "
            "away|repent|purity|pure|obedience|celibate|restore|restored|marriage)",
            "(your child|your son|your daughter|your boy|your girl|child says|son says|daughter says|parents of|"
            "teenager|children who say) & (trans|gay|lesbian|non binary|transgender|a girl|a boy|queer|bisexual) & "
            "(programme|results|money back|record|back to normal|turned|turn|fix|put right|success|grow out|talk "
            "them out|phase|reverse|stop this|nip|firm|clinic of|correct)",
            "(homosexual|gay|lesbian) (past|pasts|desires|urges|lifestyle|tendencies|behaviour|agenda|demon|spirit)",
            "(become|be) the (husband|wife|man|woman|father|mother) (you were|god) .. (meant|made|intended|called)",
            "(gay|lesbian|trans) (and|but) (unhappy|lost|ashamed|broken|want out|wants out|confused and)",
        ),
        weak(
            "love of one's own sex",
            "Worried that your boy wants to be a girl?",
            "Worried that your boy cannot read?",
            "{same_sex_child}",
        ),
        weak(
            "a way back",
            "We will show you the door back to natural desire.",
            "We will show you the way back to the hall.",
            "{set_right}",
        ),
        sure(
            "change of whom one loves",
            "We help people leave the gay lifestyle through prayer.",
            "We help gay people leave a violent home.",
            "(ex gay|pray the gay|pray away the gay|unwanted same sex|unwanted attraction*|heterosexual potential|"
            "become heterosexual|reparative|reintegrative|sexual orientation change|gay cure|cure the gay|"
            "detransition coach*|turn straight)",
            "(leave|leaving|out of|escape|escaping|away from|free of|free from|freed from|freedom from|overcome|"
            "overcoming|delivered|deliverance from|healed of|healing from|healing for|cure for|cured of|cures|rid of|"
            "turn from|turn away from|renounce|repent of|resist|resisting|recover from|recovery from|break free from|"
            "liberated from|set free from|come out of) (the|a|your|their|being|his|her|all|of|unwanted)? {same_sex}",
            "(cure|heal|fix|correct|reverse|undo|treat) (the|your|their|his|her|a)? (childs|sons|daughters)? "
            "{same_sex}",
            "same sex attraction* … (god|walk|back|prayer|leave|change|struggl*|healing|journey|overcome|stronghold)",
            "(unwanted|struggl*|troubled by|burdened by|tempted by|afflicted with|battling|fighting) .. (same sex|"
            "ssa|homosexual*|gay feelings|gay thoughts|lesbian*)",
            "({same_sex}|gay feelings) …… (normal again|become normal|become straight|way god made|jinn|demon*|"
            "opposite sex attraction|natural order|heterosexual*)",
            "(stops|stop|stopped|cease) identifying",
            "happy being gay",
            "(turned|turn|set|bring|make) … (gay|lesbian|trans|girls|boys|queer) … (straight|round|right|normal)",
            "(deliverance|exorcis*|ruqya|cast out) … {same_sex}",
            "(gay|lesbian|trans|queer) .. (no longer|no more|to straight)",
            "(born gay|born that way) … (can change|is a lie|myth)",
            "(accept|embrace|restore) (your|their|his|her) (biological|birth|god given) (sex|gender|masculinity|"
            "femininity)",
        ),
        weak(
            "somebody is told to be",
            "If your daughter has told you she is a lesbian.",
            "For lesbian mums.",
            "{child} … (gay|lesbian|trans|bisexual|going with girls|going with boys|queer|transgender|non binary|"
            "confused about)",
            "(same sex|ssa|attractions|sexual brokenness|sexual identity|gender confusion|gender confused|"
            "homosexuality|unwanted feelings)",
        ),
        weak(
            "set right",
            "We have turned a lot of girls round.",
            "Turn right at the church.",
            "(turned|turn|set|put|bring|brought) … (round|right|straight|back to god|normal)",
            "(change|healing|restoration|freedom|wholeness) is (possible|available|on offer)",
            "(values|faith|beliefs|scripture|bible|gods design|gods plan|fitrah)",
            "(restored|restoring|reclaim*) (identity|manhood|womanhood|masculinity|femininity)",
            "(before the community|before school|before anyone) (hears|finds out|gets involved|knows)",
            "(desist|desists|grow out of it|a phase)",
            "(journey|walk|walking) (out|away|back)",
        ),
    ),
    (
        "(blesses|all lads|cant stand the) ",
        "(recovered|recovering|recovery|survived|survivor*|escaped|so called|speaks|campaign*) … (gay cure|"
        "cure|conversion|reparative|therapy|prayer)",
        "(prayed over|pushed|told to change|loved as you are|nobodys child|not a problem|had treated)",
        "(quit|quitting|stop|stopping) (smoking|drinking|vaping|gambling)",
        "(our|the) (chaplain|vicar|minister|rabbi|imam|priest|pastor|leader*) (is|are) (gay|lesbian|trans)",
        "(talk|chat|questions|proud|pride|come out|coming out|safe space|affirm*|be yourself|ally|allies) & (listen|"
        "safe|welcome|support|join|meet)",
        "(told you that|raised somewhere|could be (prayed|cured)|survivor*|harmed|harmful|ban|banned|banning|"
        "conversion practice*|conversion therap*)",
        "(been|was|were) (told|made|forced|sent|put through)",
        "(nobody|no one|never|dont|do not|wont|will not) (here)? .. (try|tries|change|tell|tells|pray|fix|cure|judge)",
        "(tried|try|tries) to (change|cure|fix|convert)",
        "(you can be|be) both",
        "(out of|leave|leaving|escape) (the|a)? (gay)? (club|bar|care|hospital|prison|home)",
        "(both|inclusive|affirming|proud|pride|lgbt friendly|welcoming)",
    ),
)

CONVERSION_NAMED = Danger(
    "conversion named",
    "conversion_therapy",
    (
        sure(
            "conversion therapy offered",
            "We offer conversion therapy at your own pace.",
            "For survivors of conversion therapy.",
            "(offer|offers|provide|provides|book|our|try|try our|christian|islamic|gentle|private) .. conversion "
            "(therapy|counselling|coaching)",
        ),
    ),
    ("(survivor*|harmed|against|ban|never|not)",),
)
