"""Filters that words ask for: when, how, what it costs, getting in, and for whom; and words that only look like it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.export.test_search_index import ids, search
from tests.search.conftest import call, cases, words

MINUTE = 14 * 60 + 30
AFTERNOON = "2026-11-21T14:30"
WHEN = """
choir today                       | on=0
soup kitchen tonight              | on=0 time=evening
open now warm space               | on=0
food bank tomorrow                | on=1
coffee this weekend               | day=saturday+sunday
weekends only                     | day=saturday+sunday
monday morning coffee             | day=monday time=morning
mondays and fridays               | day=monday+friday
open on a sunday                  | day=sunday
classes in the evening            | time=evening
evenings                          | time=evening
counselling after work            | time=evening
group on tuesday afternoon        | day=tuesday time=afternoon
sunday school                     |
sunday roast                      |
good friday                       |
boxing day                        |
morning sickness                  |
morning after pill                |
coffee morning                    |
evening primrose                  |
saturday job                      |
open right now warm space         | on=0
right now open warm space         | on=0
whats on right now                | on=0
right now                         | on=0
open monday to friday             | day=monday+tuesday+wednesday+thursday+friday
friday til sunday lunch           | day=friday+saturday+sunday
"""
HAPPENING = """
skint right now                                     |
im out of work right now                            |
crying right now need someone to talk to            |
panic attacks in the evening                        |
anxious in the mornings                             |
mum gets confused in the evening                    |
cant sleep wake at 4 in the morning                 |
he drinks in the evenings                           |
lost my job today                                   |
lost my job today need help with rent               |
need help my husband died today                     |
bailiffs coming tomorrow                            |
tomorrow i have court about my rent                 |
my benefits stopped on monday                       |
money runs out on friday                            |
funeral on friday                                   |
operation on tuesday                                |
teenager kicks off every morning                    |
nothing in the cupboards till friday                |
rent due by monday                                  |
english class evening no                            |
english class evening no i have a baby              |
hot food tonight no money                           | on=0 time=evening cost=free
since the funeral it is just me and four walls of an evening | time=evening
not mondays a craft group                           |
the carer came this morning and left                |
discharged from hospital tomorrow                   |
someone to talk to tonight my mum died              | on=0 time=evening
my mum died need someone to talk to tonight         | on=0 time=evening
dinner tonight got no money                         | on=0 time=evening
no food today                                       | on=0
job club monday                                     | day=monday
falls class tuesday                                 | day=tuesday
anxiety tuesday morning                             | day=tuesday time=morning
carers group last friday of the month               | day=friday
bereavement group for who lost a husband tuesday    |
tuesday group for people who lost a husband         | day=tuesday
lonely in the evenings                              | time=evening
lonely on sundays                                   | day=sunday
something on of a tuesday afternoon                 | day=tuesday time=afternoon
somewhere warm saturday mornings                    | day=saturday time=morning
"""
HOW = """
debt advice not online            | way=in person+by phone+home visit+by post+by text
counselling face to face not online | way=in person
lonely and hates the phone        | way=in person+online+home visit+by post+by text+by video call+by web chat
cant hear on the phone and lonely | way=in person+online+home visit+by post+by text+by video call+by web chat
no phone calls please lonely      | way=in person+online+home visit+by post+by text+by video call+by web chat
counselling not in person         | way=by phone+online+home visit+by text+by video call+by web chat
choir not church                  | without=church
choir no church                   | without=church
lonely but not religious          | without=religious
a group not bingo not knitting    | without=bingo+knitting
somewhere warm not a church group | without=church
something other than the gym      | without=gym
gets no exercise                  |
not eating                        |
not coping at all                 |
not sleeping well                 |
no food no gas                    |
not drinking for three weeks      |
not well enough to walk           |
no alcohol for a month            |
no car and lonely                 | way=by phone+online+home visit+by text+by video call+by web chat
housebound and lonely             | way=by phone+online+home visit+by text+by video call+by web chat
cant get out needs company        | way=by phone+online+home visit+by text+by video call+by web chat
choir online                      | way=online+by video call+by web chat
counselling on the phone          | way=by phone
counselling face to face          | way=in person
home visit for nails              | way=home visit
free yoga                         | cost=free
no money for food                 | cost=free
yoga wheelchair accessible        | access=step_free
wheelchair user wants exercise    | access=step_free
step free cafe                    | access=step_free
hearing loop church               | access=hearing_loop
no car need to get to hospital    |
housebound                        |
cant talk on the phone anxious    |
online safety for kids            |
help getting online               |
online gambling                   |
online scam                       |
gluten free food                  |
drug free                         |
smoke free homes                  |
free school meals                 |
feel free to laugh                |
debt free                         |
wheelchair repair                 |
wheelchair basketball             |
wheelchair hire                   |
phone bill                        |
"""
WHOM = """
man 45                            | age=45+45 sex=man
woman wants a walking group       | sex=woman
football for lads                 | sex=man
my daughter is lonely             |
dad caring for my disabled daughter        | sex=man
mum with autistic son needs support group  | sex=woman
mum with dementia                          |
mum has dementia need carers group         |
looking after my mum                       |
caring for an elderly lady                 |
carers group for men                       | sex=man
daughter caring for mum with dementia      | sex=woman
husband looking after wife                 | sex=man
my husband caring for me                   |
single mum short of friends                | sex=woman
new dad feeling low                        | sex=man
stay at home dad                           | sex=man
first time mum                             | sex=woman
mum of 3                                   | sex=woman
mum 34 lonely                              | age=34+34 sex=woman
mum 84 lonely                              | age=84+84
dad of two girls                           | sex=man
group for dads                             | sex=man
mums group                                 | sex=woman
mums got dementia                          |
mother and toddler group                   |
woman with two sons                        | sex=woman
have two boys and no food                  |
youth club for boys                        | sex=man
activities for a girl aged 9               | age=9+9 sex=woman
my lad is 15                               | age=15+15
our son needs friends                      |
wife has cancer                            |
gran lives alone                           |
lonely fella                               | sex=man
my boyfriend hates my girl friends         |
45F falls                         | age=45+45 sex=woman
men's shed                        | sex=man
lonely gentleman                  | sex=man
girls football                    | sex=woman
men and women                     |
trans woman support               |
isle of man                       |
man flu                           |
girl guides                       |
my boyfriend is ill               |
my old man has dementia           |
human rights                      |
woman and man                     |
"""


def as_text(filters: list[dict[str, Any]]) -> str:
    values = ((one["key"], one["value"]) for one in filters)
    return " ".join(f"{key}={'+'.join(map(str, value)) if isinstance(value, list) else value}" for key, value in values)


def read(table: str) -> list[tuple[str, str]]:
    rows = cases(table)
    lists = words(*(typed for typed, _ in rows))
    sentences = [
        {"list": of, "cases": [""] * len(of), "text": typed} for (typed, _), of in zip(rows, lists, strict=True)
    ]
    answers = call("query-filters", "filtersInWords", *((sentence, MINUTE) for sentence in sentences))
    return [(typed, as_text(found)) for (typed, _), found in zip(rows, answers, strict=True)]


def test_when_is_read() -> None:
    assert read(WHEN) == cases(WHEN)


def test_when_something_happens_is_not_when_it_is_wanted() -> None:
    assert read(HAPPENING) == cases(HAPPENING)


def test_a_time_of_what_happened_hides_nothing_that_helps(book: Path) -> None:
    for typed, plain in (("skint right now", "skint"), ("panic attacks in the evening", "panic attacks")):
        assert search(book, q=typed, now=AFTERNOON)["total"] == search(book, q=plain, now=AFTERNOON)["total"], typed


def test_how_and_at_what_cost_is_read() -> None:
    assert read(HOW) == cases(HOW)


def test_for_whom_is_read() -> None:
    assert read(WHOM) == cases(WHOM)


def test_a_filter_can_be_taken_off_and_a_chosen_one_counts_before_it(book: Path) -> None:
    typed = "coffee on monday"
    assert [one["key"] for one in search(book, q=typed)["read"]] == ["day"]
    assert search(book, q=typed, unread=["day"])["read"] == []
    assert search(book, q=typed, day=["tuesday"])["read"] == []
    assert search(book, q=typed, verbatim=True)["read"] == []


def test_a_filter_that_would_leave_nothing_is_not_in_force(book: Path) -> None:
    result = search(book, q="online choir")
    assert [(one["key"], one["applied"]) for one in result["read"]] == [("way", False)]
    assert ids(result) == ids(search(book, q="choir"))


def test_nothing_is_read_where_there_is_danger(book: Path) -> None:
    for typed in ("mum fleeing abuse tonight", "my daughter 14 is cutting herself tonight", "man 45 wants to die"):
        result = search(book, q=typed)
        assert (result["danger"]["isOpen"], result["read"]) == (True, [])


def test_words_of_time_are_heard_where_there_may_be_danger(book: Path) -> None:
    result = search(book, q="hes been drinking since monday")
    assert result["danger"]
    assert result["needs"][0]["id"] == "drugs-and-alcohol"


def test_for_a_man_only_what_is_for_women_alone_is_left_out(book: Path) -> None:
    assert "one-love-project-womens-session" not in ids(search(book, q="drop in for a man", limit=100))
    assert "one-love-project-womens-session" in ids(search(book, q="drop in for a woman", limit=100))


def test_words_that_only_filter_show_whatever_fits(book: Path) -> None:
    result = search(book, q="this weekend")
    assert result["total"] > 20
    assert not result["common"]


# --- what is not wanted -------------------------------------------------------------------------------------------


def test_what_is_not_wanted_is_left_out_of_what_is_found(book: Path) -> None:
    churches = {"top-church-place-of-welcome-dudley", "the-hub-wollaston", "darkhouse-baptist-church-coseley"}
    plain = search(book, q="somewhere warm", near="Dudley", limit=200)
    asked = search(book, q="somewhere warm not a church", near="Dudley", limit=200)
    named = {item["id"] for item in plain["shown"] if "Church" in item["name"]}
    assert named & churches
    assert not {item["id"] for item in asked["shown"]} & named
    assert asked["total"] > 1
    assert asked["read"][0]["label"] == "Not church"
    kept = search(book, q="somewhere warm not a church", near="Dudley", unread=["without"], limit=200)
    assert {item["id"] for item in kept["shown"]} & named


def test_a_filter_that_leaves_only_what_is_for_other_areas_is_not_in_force(book: Path) -> None:
    result = search(book, q="debt advice face to face not online", near="Dudley")
    assert [(one["label"], one["applied"]) for one in result["read"]] == [("In person", False)]
    assert result["shown"][0]["id"] == "stepchange-debt-charity"


def test_a_word_that_was_read_is_not_said_to_be_left_out(book: Path) -> None:
    for q in (
        "19 too anxious to leave the house no job",
        "woman 45 lonely",
        "drinking too much 45",
        "lonely men garden",
        "debt advice face to face not online",
        "keeps falling over",
        "house is freezing and damp",
    ):
        assert not [one for one in search(book, q=q)["understood"] if one["kind"] == "left-out"], q


def test_a_number_of_a_name_is_no_age(book: Path) -> None:
    for q, first in (("57 west drop-in", "57-west-drop-in-southend"), ("57 West", "57-west-drop-in-southend")):
        result = search(book, q=q, near="Southend")
        assert result["read"] == []
        assert ids(result)[0] == first
    assert [one["label"] for one in search(book, q="57 lonely")["read"]] == ["Aged 57"]


# --- open day and night, and open now ------------------------------------------------------------------------------


def test_what_is_open_day_and_night_meets_every_day_and_time(book: Path) -> None:
    for q in ("lonely evenings", "lonely saturday morning", "lonely tonight", "someone to talk to on a sunday"):
        result = search(book, q=q, limit=50)
        (line,) = [item for item in result["shown"] if item["id"] == "the-silver-line"]
        assert line["unknown"] == [], q
    assert ids(search(book, q="lonely evenings", near="Southend"))[0] == "the-silver-line"


def test_open_now_keeps_what_opens_later_today_and_says_which_is_first(book: Path) -> None:
    result = search(book, q="food bank open now", near="Southend", now="2026-11-28T14:30")
    assert ids(result)[0] == "evening-drop-in-southend"
    (note,) = [one for one in result["understood"] if one["kind"] == "not-open"]
    assert (note["label"], note["words"]) == (result["shown"][0]["name"], "Next: Today, 5pm")
    later = search(book, q="food bank open now", near="Southend", now="2026-11-28T17:30")
    assert not [one for one in later["understood"] if one["kind"] == "not-open"]
