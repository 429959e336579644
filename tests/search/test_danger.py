"""Danger in a search: it is heard in any words, and the right lines come first; everyday words are left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import load, resolve
from generator.export.search_index import in_order
from generator.export.search_index.danger_lines import danger_lines
from tests.conftest import TODAY
from tests.export.test_search_index import ROOT, ask, ids, search
from tests.node.program import needs_node
from tests.search.conftest import call

pytestmark = needs_node

DANGER = """
fleeing abuse / woman fleeing abuse in Barking with her little one / escaping abuse / fleeing violence
running from him / fled my husband / got away from my partner and nowhere to hide / my boyfriend slapped me again
her fella slaps her
honour based violence / they are forcing me to marry / he follows me everywhere / my ex keeps following me / stalker
somebody spiked my drink / she was spiked in a club / swallowed a load of tablets / took all his pills at once
dont want to wake up tomorrow / wish i wouldnt wake up / i want to die / going to kill myself / kms tonight
shes cutting her arms again / he wont wake up and his lips are blue / cant breathe and chest is so tight
nowhere to sleep tonight / kicked out tonight with my kids / sleeping in a doorway / my dad hits me
my uncle touches me / he put his hands round my throat / he has a knife / my wife beats me / carer slaps my mum
they took my passport and make me work for nothing / raped last night / he forced himself on me
cut me own wrists / ive cut me own arms again / she is banned from the kitchen and not fed / strangling my mum
choking my baby is blue / hit a car and trapped / took too many by accident / he broke my arm / my drink tasted funny
he is kicking her in the ribs / need a bed tonight / im starving they wont let me eat / they are killing me
his lips are blue / a&e sent me home and now i cant breathe / asthma attack and her inhaler is empty / my baby is limp
im having a heart attack / contractions at 27 weeks / he is drowning / car in the garage running and dad is in it
i want to give up on life / wnt 2 b ded / hosepipe in the boot / he is on the wrong side of the bridge rail
used to sleep rough and tonight im back out there / pregnancy test is positive and he says he will kill me
زوجي يضربني ويهددني بالقتل / زوجى يضربنى / میرا شوہر مجھے مارتا ہے / স্বামী আমাকে মারে / 老公打我
не дихає / je veux mourir
mąż mnie bije / bije mnie mąż / زوجي يضربني / quiero morir / soțul mă bate
""".replace("\n", " / ")
EVERYDAY = """
choir near me / knitting group on tuesday / somewhere warm to read / my back is killing me / dying for a cuppa
i could murder a curry / boss cut my hours again / cut the grass for mum / he cuts hair at home / poodle groomer
chocolate overdose pudding / man 45 out of work Southend, drinks / stabbing pain in my heel / sleeping tablets
walking football for over 60s / boxing gym for girls / self defence class / safeguarding course for volunteers
volunteer at the night shelter / donate to the women's refuge / first aid for choking babies / crime novel club
murder mystery evening / escape room for kids / shoot em up games / kill weeds without chemicals / dead battery
dog bites the postman training / toddler hits other children / scared of the dentist / afraid of flying
frightened of falling on ice / worried about bills / letter from the bailiffs / behind with the rent
new mum feeling tired / cannot sleep because of noise / husband has dementia / wife died last year, bereavement
lonely since i retired / on my own a lot / who can help me / help with a pip form / universal credit
free school uniform / food bank open today / bus pass renewal / lift to hospital / blue badge / hearing aids
learn english / computer class / cv and interview help / stop smoking / lose weight / sober socials
gay social group / pregnancy yoga / dads and toddlers / young carers / parkinsons dance / stroke club
drowning in paperwork / strangled by ivy / ivy choking my hedge / my feet are killing me / dying to meet people
they left dad nine hours on a trolley / preg n dunno if i want 2 keep it / late period and scared to do a test
used to self harm as a teen, fully better, makeup for scars / he wants to come off cannabis, where does he refer himself
was homeless in my twenties, now got a flat and want to give furniture away / want to give up smoking before my op
زوجي يبحث عن عمل / mąż szuka pracy / 老公找工作 / mon mari cherche du travail
gas bill is too high / free carbon monoxide alarm for pensioners / had enough of takeaways, want to learn to cook
cant go on the bus without help / sick of living next to the pub / somewhere fun to go with the kids
skint right now / mum keeps leaving the cooker on / get me out of the house, walking group
somewhere safe for the kids to play / get the kids out walking / no way out of the car park without a ticket
slave to my phone / nearly died laughing / cut me own fringe / overdose of telly / kurs angielskiego
""".replace("\n", " / ")

WHO_SOMEBODY_IS = """
he is 19 / she is 34 / I am 45 / he is 70 / she is 8 / he's 82 / shes 91 / im 52 / i am 27 / they are 66
we are both 73 / my wife is 58 / mum is 77 / he is 6 years old / she is 15 months / my son is 19 / man 70 / F 33
i am a widow / i am a dad / he is a joiner / she is a nurse / he is my brother / she is my neighbour / they are twins
he is shy / she is tall / he is bored / he is deaf / she is blind / i am single / he is lonely / i am retired
she lives alone / he lives with me / i have a son / she has a cat / he likes football / he walks with a stick
i am from Ghana / he is from Poland / he is in a wheelchair / he is in year 9 / she is at college
he is 16 and likes chess
""".replace("\n", " / ")
MISSPELT = """
fud bank / fod bank / fuud bank / foood bank / debbt advice / chior / wolking group / gardning club
brest feeding group
yogga / houseing help / knitting grup / bereavment cafe / swiming lessons / cofee morning / hering aids
dansing for over 60s
""".replace("\n", " / ")
GRIEF_IN_WELSH = """
wedi colli fy ngŵr / wedi colli fy ngwraig / mae fy ngŵr wedi marw / collais i fy mam / grŵp galar / dw i'n unig
fy ngŵr yn chwarae bowls / mae fy ngwraig yn y clwb / mae e'n 70 / mae hi'n 82
""".replace("\n", " / ")
DESPAIR = """
i feel like ending it all / can't go on / can't see a way out / i cant see any way out / i've had enough of everything
he's had enough of it all / suicidal / he wants to die / no point in living / life isn't worth it any more
behind with the rent and can't see a way out / she cant see a way out since losing her job / lost my job and can't go on
my wife left and i cant go on / debts piling up and i cant carry on any more
the damp is making us ill and i cant go on like this
off sick with my back and had enough of everything / pip stopped and i feel like ending it
""".replace("\n", " / ")
AWAY_WITH_CHILDREN = """
somewhere safe to go with the kids / need to get the kids out tonight / i need to get me and the kids somewhere safe
somewhere safe for me and my children / safe place for a mum and two kids / i need to get away with my daughter
""".replace("\n", " / ")
GAS = """
gas leak / i can smell gas / smell of gas in the kitchen / carbon monoxide alarm going off / co alarm is going off
the house stinks of gas / left the gas on and the house is full of it
""".replace("\n", " / ")


@pytest.fixture
def starter(starter_index: Path) -> Path:
    return starter_index


def danger(folder: Path, q: str) -> dict[str, Any]:
    found = search(folder, q=q)["danger"]
    assert found is not None, q
    return dict(found)


def labels(found: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(line["label"] for line in found["lines"]))


def notices(folder: Path, texts: str) -> dict[str, Any]:
    """Return what is shown for each of the texts."""
    listed = [text.strip() for text in texts.split("/") if text.strip()]
    answers = ask(folder, *(("search", {"q": text}) for text in listed))
    return {text: answer["danger"] or {} for text, answer in zip(listed, answers, strict=True)}


def misheard(folder: Path, texts: str, heard: bool) -> list[str]:
    listed = [text.strip() for text in texts.split("/") if text.strip()]
    answers = ask(folder, *(("search", {"q": text}) for text in listed))
    return [text for text, answer in zip(listed, answers, strict=True) if bool(answer["danger"]) is not heard]


# --- what is heard --------------------------------------------------------------------------------------------------


def test_danger_is_heard_in_any_words(starter: Path) -> None:
    assert misheard(starter, DANGER, heard=True) == []


def test_everyday_words_are_left_alone(starter: Path) -> None:
    assert misheard(starter, EVERYDAY, heard=False) == []


@pytest.mark.parametrize("texts", [WHO_SOMEBODY_IS, MISSPELT, GRIEF_IN_WELSH])
def test_who_somebody_is_a_slip_and_grief_are_left_alone(starter: Path, texts: str) -> None:
    assert misheard(starter, texts, heard=False) == []


@pytest.mark.parametrize("q", ["he hits me", "HE HITS ME", "zzz he hits me qqq", "my husbnad keeps hiting me"])
def test_capitals_strange_words_and_misspellings_hide_no_danger(starter: Path, q: str) -> None:
    assert search(starter, q=q)["danger"]


def test_where_what_was_learnt_does_not_arrive_a_phrase_is_still_heard(starter: Path) -> None:
    phrase, other = ask(
        starter, *(("searchWithoutWeights", {"q": q}) for q in ("i want to die", "he threw me at the wall"))
    )
    assert phrase["danger"]["kind"] is None
    assert not other["danger"]


def test_a_short_phrase_of_danger_counts_by_itself_and_not_beside_other_words(starter: Path) -> None:
    alone, beside = ask(
        starter, *(("searchWithoutWeights", {"q": q}) for q in ("overdose", "overdose of chocolate at easter"))
    )
    assert (bool(alone["danger"]), bool(beside["danger"])) == (True, False)


def test_what_was_heard_can_be_read(starter: Path) -> None:
    (features,) = ask(starter, ("explain", "fleeing abuse"))
    assert "about rape" in [name for name, worth in features if worth > 0]


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("wnt 2 b ded", "want to be ded"),
        ("cannae go on wiv this", "cant go on with this"),
        ("do not ring", "dont ring"),
        ("2 kids", "2 kids"),
        ("Łódź", "lodz"),
        ("زَوْجى يضربنى", "زوجی یضربنی"),
        ("老公打我 GP", "老 公 打 我 gp"),
    ],
)
def test_words_are_heard_alike_however_they_are_written(typed: str, heard: str) -> None:
    assert call("danger-features", "wordsHeard", (typed,)) == [heard.split()]


def test_a_dropped_g_is_an_ending() -> None:
    words = ("hittin", "hitting", "train", "robin")
    assert call("danger-features", "rootOf", *((word,) for word in words)) == ["hit", "hit", "train", "robin"]


# --- how surely -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("q", ["he hits me", "i want to die", "nowhere to sleep tonight", "fleeing abuse"])
def test_plain_words_of_danger_are_surely_heard(starter: Path, q: str) -> None:
    found = danger(starter, q)
    assert found["isSure"]
    assert 0.6 <= found["strength"] <= 1


@pytest.mark.parametrize("q", ["he shouts a lot", "dad shouts at us"])
def test_what_may_be_danger_is_perhaps_heard_and_offers_lines_without_999_first(starter: Path, q: str) -> None:
    found = danger(starter, q)
    assert (found["isSure"], found["isNow"]) == (False, False)
    assert 0.1 <= found["strength"] < 0.6
    assert "national-domestic-abuse-helpline" in [line["id"] for line in found["lines"]]


def test_what_is_plainly_suicide_is_open_also_beside_another_trouble(starter: Path) -> None:
    shown = notices(starter, DESPAIR)
    assert [text for text, notice in shown.items() if not notice.get("isOpen")] == []
    assert [text for text, notice in shown.items() if notice.get("kind") != "suicide"] == []


def test_what_is_perhaps_suicide_leaves_the_list_to_the_other_trouble(starter: Path) -> None:
    found = search(starter, q="behind with the rent and can't see a way out")
    assert found["danger"]["isOpen"]
    assert {"debt", "housing"} & {need["id"] for need in found["needs"]}


def test_whoever_takes_children_somewhere_safe_is_surely_heard(starter: Path) -> None:
    shown = notices(starter, AWAY_WITH_CHILDREN)
    assert [text for text, notice in shown.items() if not notice.get("isSure")] == []
    assert ids(search(starter, q="somewhere safe to go with the kids"))[0] == "national-domestic-abuse-helpline"


def test_gas_is_a_danger_of_its_own_and_open(starter: Path) -> None:
    shown = notices(starter, GAS)
    assert [text for text, notice in shown.items() if (notice.get("kind"), notice.get("isOpen")) != ("gas", True)] == []


@pytest.mark.parametrize(
    ("q", "watched"),
    [
        ("he hits me", True),
        ("my uncle touches me", True),
        ("ex keeps turning up at my work", True),
        ("they are flying me to pakistan to marry my cousin", True),
        ("man took my passport, i work and sleep in the shop", True),
        ("he hits me and i want to die", True),
        ("he stabbed me", True),
        ("i feel like ending it all", False),
        ("took all his pills at once", False),
        ("chest pain", False),
        ("house is freezing and he can't breathe", False),
        ("gas leak", False),
    ],
)
def test_only_where_somebody_does_the_harm_may_the_screen_be_watched(starter: Path, q: str, watched: bool) -> None:
    assert danger(starter, q)["mayBeWatched"] is watched


def test_only_what_is_surely_heard_leads_the_needs(starter: Path) -> None:
    perhaps, sure = (search(starter, q=q) for q in ("he shouts a lot", "running from him"))
    assert (perhaps["danger"]["isSure"], sure["danger"]["isSure"]) == (False, True)
    assert "domestic-abuse" not in [need["id"] for need in perhaps["needs"][:1]]
    assert sure["needs"][0]["id"] == "domestic-abuse"


def test_a_phrase_or_999_is_as_sure_as_can_be(starter: Path) -> None:
    assert danger(starter, "999")["strength"] == 1
    assert danger(starter, "stalker")["strength"] == 1


def test_a_slip_hides_no_danger_where_the_corrected_words_tell_it(starter: Path) -> None:
    assert danger(starter, "domestick violance")["kind"] == "harm"


@pytest.mark.parametrize("q", ["fleeing", "fleeing abuse", "woman fleeing abuse in Barking with her little one"])
def test_a_word_of_danger_is_never_corrected(starter: Path, q: str) -> None:
    result = search(starter, q=q)
    assert [how for how in result["understood"] if how["kind"] == "spelling"] == []
    assert result["corrected"] == ""


# --- what is shown --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "first"),
    [
        ("fleeing abuse", ["For anyone", "For women", "For men"]),
        ("boyfriend slaps me", ["For women", "For anyone", "For men"]),
        ("mum fleeing abuse in Barking", ["For women", "For anyone", "For men"]),
        ("my wife beats me", ["For men", "For anyone", "For women"]),
        ("im a man and my husband beats me", ["For men", "For anyone", "For women"]),
        ("my dad hits me im 10", ["For children and young people", "For anyone", "For women"]),
        ("my mum hits me", ["For children and young people", "For anyone", "For women"]),
        ("im in year 8 and my stepdad punches us", ["For children and young people", "For anyone", "For women"]),
        ("neighbour beats his kids", ["For anyone", "For children and young people", "For women"]),
        ("husband hits me and the kids", ["For women", "For anyone", "For children and young people"]),
        ("he hit me 5 years ago and again today", ["For women", "For anyone", "For men"]),
        ("man next door batters his wife", ["For women", "For anyone", "For men"]),
        ("pt 34M, partner hits him", ["For men", "For anyone", "For women"]),
        ("my sister punches me", ["For anyone", "For women", "For men"]),
        ("my deaf wife hits me", ["For men", "For anyone", "For women"]),
        ("he is frit of his wife, she goes through his phone and has hit him", ["For men", "For anyone", "For women"]),
        ("my brothers wife punches him", ["For men", "For anyone", "For women"]),
        ("hes been beaten by his wife", ["For men", "For anyone", "For women"]),
        ("his wife knocks him about, needs a line for blokes", ["For men", "For anyone", "For women"]),
        ("her fella knocks her about when hes had a drink", ["For women", "For anyone", "For men"]),
        ("my sisters husband hits her", ["For women", "For anyone", "For men"]),
        ("she is scared of him, he chokes her", ["For women", "For anyone", "For men"]),
        (
            "need to get the kids out tonight, he will be back",
            ["For women", "For anyone", "For children and young people"],
        ),
        ("im a dad, somewhere safe to go with the kids", ["For men", "For anyone", "For children and young people"]),
    ],
)
def test_lines_are_labelled_and_in_the_order_of_whom_the_words_speak_of(
    starter: Path, q: str, first: list[str]
) -> None:
    assert labels(danger(starter, q))[:3] == first


def test_a_womans_words_have_no_mens_line_first_among_the_results(starter: Path) -> None:
    assert ids(search(starter, q="boyfriend slaps me"))[0] == "national-domestic-abuse-helpline"
    assert ids(search(starter, q="my wife beats me"))[0] == "mens-advice-line"


@pytest.mark.parametrize(
    ("q", "kind"),
    [
        ("swallowed a load of tablets", "emergency"),
        ("dont want to wake up tomorrow", "suicide"),
        ("somebody spiked my drink", "sexual"),
        ("nowhere to sleep tonight", "nowhere"),
        ("fled my husband", "harm"),
    ],
)
def test_which_danger_it_is(starter: Path, q: str, kind: str) -> None:
    assert danger(starter, q)["kind"] == kind


@pytest.mark.parametrize("q", ["he has a knife", "took all his pills at once", "he is strangling me", "999"])
def test_danger_now_has_999_first(starter: Path, q: str) -> None:
    assert danger(starter, q)["isNow"]


def test_danger_is_understood_where_its_words_are_in_no_listing(starter: Path) -> None:
    for q in ("running from him", "fled my husband", "escaping abuse"):
        result = search(starter, q=q)
        assert result["needs"][0]["id"] == "domestic-abuse"
        assert "national-domestic-abuse-helpline" in ids(result)[:3]


def test_a_misspelt_danger_is_heard_whatever_else_is_typed(starter: Path) -> None:
    for q in ("domestick violance ladys helpline", "domestik abuse"):
        result = search(starter, q=q)
        assert result["danger"]["isSure"]
        assert "national-domestic-abuse-helpline" in ids(result)[:3]


@pytest.mark.parametrize(
    ("q", "need"),
    [
        ("won't let me see my family", "domestic-abuse"),
        ("black eye and he says ill lose the kids if i tell", "domestic-abuse"),
        ("sexual assault referral centre", "sexual-abuse"),
    ],
)
def test_what_the_danger_explains_is_no_other_need(starter: Path, q: str, need: str) -> None:
    assert search(starter, q=q)["needs"][0]["id"] == need


def test_no_word_of_danger_is_said_to_be_one_too_many(starter: Path) -> None:
    result = search(starter, q="fleeing abuse", area=["dudley"], on="2026-11-25", way=["by post"])
    assert result["danger"]
    assert result["total"] == 0
    assert result["suggestions"]["spelling"] == []
    assert [offer for offer in result["suggestions"]["without"] if offer["kind"] == "word"] == []


def test_who_somebody_is_finds_no_line_for_men(starter: Path) -> None:
    found = ids(search(starter, q="man 45 out of work Southend, drinks"))
    assert "mens-advice-line" not in found
    assert {"drinkline", "daytime-drop-in-southend"} <= set(found)


def test_a_sensitive_need_has_to_be_surely_meant(starter: Path) -> None:
    for q in ("groomer for my poodle", "kill time"):
        assert not any(need["sensitive"] for need in search(starter, q=q)["needs"])


@pytest.mark.parametrize("q", ["someone to talk to about childhood sexual abuse", "domestic abuse course for staff"])
def test_a_sensitive_need_that_is_named_is_meant_whatever_else_is_said(starter: Path, q: str) -> None:
    assert search(starter, q=q)["needs"][0]["sensitive"]


# --- whom a line serves ---------------------------------------------------------------------------------------------


def test_lines_are_the_directorys_own_national_ones_and_none_is_said_twice(starter: Path) -> None:
    directory = resolve.link(load.directory(ROOT / "directory"), TODAY)
    found = danger_lines(in_order(directory), directory)
    ids_of_lines = {id for _, _, id, *_ in found["lines"]}
    assert "national-domestic-abuse-helpline" in ids_of_lines
    assert not {"samaritans", "shout"} & ids_of_lines  # they are among the urgent help on every page
    assert all(directory.listings[id].everywhere for id in ids_of_lines)
    assert found["kinds"]["emergency"] == {"needs": [], "lines": []}
