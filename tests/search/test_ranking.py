"""Which listings come first: by words, by meaning or by name; several troubles, and nothing right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.export.search_index import postings
from tests.export.test_search_index import ask, ids, search
from tests.node.program import needs_node

pytestmark = needs_node


@pytest.fixture
def starter(starter_index: Path) -> Path:
    return starter_index


@pytest.fixture
def town(town_index: Path) -> Path:
    return town_index


def searches(folder: Path, *words: str, **query: Any) -> list[dict[str, Any]]:
    return ask(folder, *[("search", {"q": q, **query}) for q in words])


# --- words that nothing knows -------------------------------------------------------------------------------------


@pytest.mark.parametrize("q", ["food bank", "drinking too much", "lonely", "citizens advice"])
def test_a_word_that_nothing_knows_changes_no_result_and_is_said_to_be_left_out(starter: Path, q: str) -> None:
    plain, *longer = searches(starter, f"{q} ", f"{q} xqzzplk", f"blorgle {q} vrrtnk", limit=50)
    for result in longer:
        assert ids(result) == ids(plain)
        assert [one["score"] for one in result["shown"]] == [one["score"] for one in plain["shown"]]
    assert [one["words"] for one in longer[0]["understood"] if one["kind"] == "left-out"] == ["xqzzplk"]


def test_more_words_never_give_fewer_right_answers(starter: Path) -> None:
    polite = "{} please", "hello, I am looking for {}", "{} for my neighbour", "can anyone help me find {} thank you"
    for q, right in (("food bank", "the-well-food-bank-bishop-auckland"), ("debt", "stepchange-debt-charity")):
        plain, *longer = searches(starter, q, *(words.format(q) for words in polite), limit=50)
        assert right in ids(plain)[:3]
        for result in longer:
            assert right in ids(result)[:3], result["q"]


def test_words_that_nothing_knows_alone_find_nothing_and_none_is_said_to_be_left_out(starter: Path) -> None:
    result = search(starter, q="xqzzplk vrrtnk")
    assert result["total"] == 0
    assert result["understood"] == []
    assert result["suggestions"]["remote"]


# --- names --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "right"),
    [
        ("the silver line", "the-silver-line"),
        ("stepchange charity people", "stepchange-debt-charity"),
        ("lifestreams coffee westcliff", "lifestreams-coffeehouse-westcliff"),
        ("that place the art ministry", "the-art-ministry-hadleigh"),
    ],
)
def test_a_name_is_found_by_a_part_of_it(starter: Path, q: str, right: str) -> None:
    assert ids(search(starter, q=q))[0] == right


def test_a_rare_word_is_more_of_a_name_than_a_common_one() -> None:
    names = [[["orchard", "cafe"]], [["market", "cafe"]], [["cafe"]]]
    counts = [postings.term_count({"name": words[0]}) for words in names]
    index = postings.inverted_index(counts, names)
    share = {term: dict(zip(each.numbers, each.name_shares, strict=True)) for term, each in index.postings.items()}
    orchard, cafe = index.terms["orchard"], index.terms["cafe"]
    assert share[orchard][0] > share[cafe][0] > 0
    assert share[orchard][0] + share[cafe][0] == pytest.approx(postings.MAX_NAME_SHARE, abs=1)
    assert share[cafe][2] == postings.MAX_NAME_SHARE


@pytest.mark.parametrize("q", ["telephone support for adults", "marie", "someone who cares", "helpline volunteers"])
def test_what_is_for_the_bereaved_does_not_come_first_unasked(starter: Path, q: str) -> None:
    assert "cruse-bereavement-support" not in ids(search(starter, q=q))[:1]


def test_a_line_about_abuse_is_not_among_the_first_unasked(starter: Path) -> None:
    assert "national-domestic-abuse-helpline" not in ids(search(starter, q="anything open on a sunday in dudley"))[:5]


def test_what_is_for_the_bereaved_is_found_by_its_name_and_for_grief(starter: Path) -> None:
    for q in ("cruse", "Cruse bereavement", "my wife died"):
        assert ids(search(starter, q=q))[0] == "cruse-bereavement-support"


# --- several troubles ---------------------------------------------------------------------------------------------


def test_two_troubles_are_answered_in_a_row_each(starter: Path) -> None:
    result = search(starter, q="recently widowed, now a bottle of wine a night")
    assert [row["need"]["id"] for row in result["rows"]] == ["bereavement", "drugs-and-alcohol"]
    first = [ids({"shown": row["items"]})[0] for row in result["rows"]]
    assert first[0] == "cruse-bereavement-support"
    assert all(1 <= len(row["items"]) <= 3 for row in result["rows"])


def test_a_row_says_where_or_how_and_has_what_is_near_first(town: Path) -> None:
    (company, debt) = search(town, q="lonely and in debt", near="Anytown")["rows"]
    assert company["title"].startswith(company["need"]["name"])
    for row in (company, debt):
        groups = [item["group"] for item in row["items"]]
        assert set(groups) <= {"near", "comes_to_you"}
        assert groups == sorted(groups, key=["near", "comes_to_you"].index)
        if set(groups) == {"comes_to_you"}:
            assert row["title"].endswith(", by phone or online")
        if set(groups) == {"near"}:
            assert row["title"].endswith(" near Anytown")


def test_what_helps_with_both_troubles_comes_up_in_the_row_of_each(starter: Path) -> None:
    rows = search(starter, q="in debt and needs housing")["rows"]
    assert [row["need"]["id"] for row in rows] == ["debt", "housing"]
    assert all("barking-and-dagenham-social-prescribing" in ids({"shown": row["items"]})[:2] for row in rows)


def test_a_story_has_a_page_of_results_and_a_thing_that_nobody_has_only_the_nearest(starter: Path) -> None:
    story, thing = searches(starter, "lady of 84, sees nobody from one week to the next", "wigs after chemo")
    assert not story["unsure"]
    assert len(story["shown"]) > 3
    assert thing["unsure"]
    assert len(thing["shown"]) <= 3


@pytest.mark.parametrize(
    "q", ["mother and toddler", "drugs and alcohol", "food bank, please", "debt, xqzzplk", "choir"]
)
def test_one_trouble_is_no_row(starter: Path, q: str) -> None:
    assert search(starter, q=q)["rows"] == []


def test_the_list_below_a_danger_answers_the_rest_of_the_sentence(starter: Path) -> None:
    both, alone = searches(starter, "lost my job, he hits me", "he hits me")
    assert both["danger"]["lines"]
    assert both["needs"][0]["id"] == "work"
    assert "acas" in ids(both)[:3]
    assert alone["needs"][0]["id"] == "domestic-abuse"


# --- nothing right ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("q", ["adult swimming lessons", "menopause meet up", "horse insurance quote"])
def test_where_nothing_is_right_it_is_said_and_the_nearest_few_are_shown(starter: Path, q: str) -> None:
    result = search(starter, q=q)
    assert result["unsure"]
    assert 0 < result["total"] <= 3
    assert result["suggestions"]["needs"]
    assert search(starter, q=q, broad=True)["total"] >= result["total"]


@pytest.mark.parametrize(
    "q", ["food bank", "somebody to talk to", "my wife died", "stepchange", "choir", "debt", "benefits"]
)
def test_what_is_right_is_a_page_of_results(starter: Path, q: str) -> None:
    assert not search(starter, q=q)["unsure"]


def test_danger_is_never_nothing_right(starter: Path) -> None:
    assert not search(starter, q="he hits me at the swimming baths")["unsure"]


# --- why ----------------------------------------------------------------------------------------------------------


def test_a_card_says_why_it_is_there_where_the_words_are_not_on_it(starter: Path) -> None:
    shown = search(starter, q="skint")["shown"]
    reasons = {item["why"] for item in shown}
    assert any(reason.startswith("Because it is about ") for reason in reasons)
    named = search(starter, q="stepchange debt charity")["shown"][0]
    assert named["why"] == ""


def test_what_is_near_and_hardly_fits_comes_after_the_line_that_fits(starter: Path) -> None:
    result = search(starter, q="drinking too much", near="DL14")
    assert ids(result)[0] == "drinkline"
    groups = [group["id"] for group in result["groups"]]
    assert groups.index("comes_to_you") < groups.index("less_likely")


# --- names, and grief -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "right"),
    [
        ("wolaston hub", "the-hub-wollaston"),
        ("crewze bereavement", "cruse-bereavement-support"),
        ("step up change", "stepchange-debt-charity"),
        ("sally army cafe", "cradley-heath-salvation-army-cafe"),
    ],
)
def test_a_name_half_remembered_is_found_where_its_other_words_are_right(starter: Path, q: str, right: str) -> None:
    assert ids(search(starter, q=q))[0] == right


@pytest.mark.parametrize("q", ["our baby was stillborn", "lost our baby at 14 weeks", "miscarriage"])
def test_who_grieves_for_a_baby_is_shown_no_groups_for_babies(starter: Path, q: str) -> None:
    result = search(starter, q=q)
    assert result["needs"][0]["id"] == "bereavement"
    assert not {"new-parents"} & {need["id"] for need in result["needs"]}
    assert not {"tow-law-toddler-group", "kingsley-hall-soft-play-dagenham"} & set(ids(result))


def test_a_new_baby_and_another_grief_are_two_troubles(starter: Path) -> None:
    needs = {need["id"] for need in search(starter, q="new baby and my mum died")["needs"]}
    assert {"new-parents", "bereavement"} <= needs


# --- what is like what is meant -----------------------------------------------------------------------------------


def test_what_is_like_a_need_that_is_meant_is_found_too_where_people_are(starter: Path) -> None:
    result = search(starter, q="up at stanhope, somewhere to get creative", limit=50)
    assert [need["id"] for need in result["needs"]] == ["arts-and-music"]
    assert ids(result)[0] == "root-and-branch-cafe-stanhope"  # it lists crafts and hobbies, and no art
    scores = {one["id"]: one["score"] for one in result["shown"]}
    assert scores["root-and-branch-cafe-stanhope"] < scores["the-art-ministry-hadleigh"]


def test_nothing_like_what_is_meant_leads_to_what_is_sensitive(starter: Path) -> None:
    for result in searches(starter, "relationship trouble", "lonely", limit=50):
        assert "national-domestic-abuse-helpline" not in ids(result)[:5], result["q"]


def test_who_is_pregnant_and_undecided_is_not_told_of_new_parents(starter: Path) -> None:
    *undecided, glad = searches(
        starter,
        "pregnant and not sure if I want to keep it",
        "jst fnd out im preg dnt no wot 2 do cant tel fam",
        "pregnant at 15 and havent told my mum",
        "pregnant by accident",
        "pregnant and don't know anybody",
    )
    for one in undecided:
        assert "new-parents" not in [need["id"] for need in one["needs"]]
        assert "tow-law-toddler-group" not in ids(one)[:2]
    assert glad["needs"][0]["id"] == "new-parents"


def test_what_is_open_on_a_day_at_a_place_is_somewhere_to_go_there(starter: Path) -> None:
    for result in searches(starter, "anything open on a Sunday round Dudley", "owt open sundays in dudley"):
        first, *_ = result["shown"]
        assert (first["id"], first["group"]) == ("bcmh-the-hub-dudley", "near")
        assert result["needs"] == []


# --- a place for the young ---------------------------------------------------------------------------------------

HUB = "routes-youth-advice-hub-merry-hill"


@pytest.mark.parametrize(
    "q",
    [
        "heart disease walking group",
        "asthma",
        "stroke",
        "bath aids",
        "polish speaking",
        "drinking too much and gambling away wages",
        "drinking too much",
        "diabetes advice",
        "arthritis",
        "lonely pensioner",
    ],
)
def test_a_place_for_the_young_is_not_first_where_nobody_spoke_of_any(starter: Path, q: str) -> None:
    assert ids(search(starter, q=q, near="Dudley"))[:1] != [HUB]


@pytest.mark.parametrize(
    "q",
    ["young people drinking", "17 and drinking too much", "teenager drugs", "my son needs careers advice", "routes"],
)
def test_a_place_for_the_young_is_found_by_who_speaks_of_them(starter: Path, q: str) -> None:
    assert HUB in ids(search(starter, q=q, near="Dudley"))[:2]


# --- several things side by side ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "near", "first", "missing"),
    [
        ("hearing aids falls", "Rochford", ["rnid"], ["gentle exercise and steady feet"]),
        (
            "postnatal depression english classes",
            "Barking",
            ["kingsley-hall-soft-play-dagenham"],
            ["English classes"],
        ),
    ],
)
def test_things_told_side_by_side_have_a_row_each_and_what_is_missing_is_said(
    starter: Path, q: str, near: str, first: list[str], missing: list[str]
) -> None:
    result = search(starter, q=q, near=near)
    assert not result["unsure"]
    assert [row["items"][0]["id"] for row in result["rows"]] == first
    said = [one["words"].casefold() for one in result["understood"] if one["kind"] == "missing"]
    assert said == [name.casefold() for name in missing]


@pytest.mark.parametrize("q", ["menopause meet up", "sign language classes", "toenail cutting", "hearing aids"])
def test_one_thing_that_nobody_has_is_not_taken_for_several(starter: Path, q: str) -> None:
    assert search(starter, q=q)["rows"] == []


def test_a_line_for_her_comes_before_one_for_men_below_a_notice_too(starter: Path) -> None:
    q = "her ex waits outside work and reads all her messages, she jumps every time the phone goes"
    found = ids(search(starter, q=q, limit=50))
    assert found.index("national-domestic-abuse-helpline") < found.index("mens-advice-line")


# --- Welsh words on English pages --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "need"), [("unig", "loneliness"), ("dyled", "debt"), ("banc bwyd", "food"), ("gwaith", "work")]
)
def test_a_few_welsh_words_mean_what_english_ones_do(starter: Path, q: str, need: str) -> None:
    result = search(starter, q=q)
    assert result["needs"][0]["id"] == need
    assert result["total"]
