"""The finder: its files, and its engine under Node, which must agree on every word."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import zlib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from generator import export, load, resolve
from generator.export.search_index import in_order, postings
from generator.export.search_index.documents import names, tokenised
from generator.export.search_index.term_dictionary import LISTED, TermDictionary, term_dictionary
from generator.lexicon import analyzer
from generator.lexicon.need_phrases import need_phrases
from tests.conftest import SAMPLE, TODAY
from tests.export.index_files import files_of, written
from tests.node.program import needs_node, result

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "site_overrides" / "assets" / "search"
LUNR_2_3_9 = "7ca2abf9e5dbd9edad598d5fab29bd1380f112de7d6539b62a887f02e9cc1190"
WORDS = (
    "choir",
    "he hits me",
    "naïve",
    "can't",
    '"',
    "“",
    "%",
    "(a+)+$",
    "\\",
    "<script>",
    "😀",
    "شاي",
    "DY1",
    "0800",
    "ﬁ",
    "\x00",
    "-",
)

pytestmark = needs_node


def dictionary_of(directory: Path) -> TermDictionary:
    linked = resolve.link(load.directory(directory), TODAY)
    items = in_order(linked)
    index = postings.inverted_index(
        [postings.term_count(tokenised(item)) for item in items], [names(item) for item in items]
    )
    return term_dictionary(
        index, need_phrases(tuple(linked.needs.values()), linked.synonyms.groups), linked.synonyms.ordinary
    )


def opened(file: tuple[str, bytes]) -> bytes:
    path, data = file
    return zlib.decompress(data) if path.endswith(".bin") else data


@pytest.fixture
def town(town_index: Path) -> Path:
    return town_index


@pytest.fixture
def starter(starter_index: Path) -> Path:
    return starter_index


def ask(folder: Path, *calls: Sequence[Any], broken: Mapping[str, str | None] | None = None) -> list[Any]:
    """Return what an engine answers to calls such as `("search", {"q": "choir"})`.

    An engine learns stems: a word that an earlier test asked for would need no file. So where the files are the point,
    because some are broken or it is asked which were loaded, its modules are fresh; that takes ten times as long.
    """
    fresh = bool(broken) or any(name in ABOUT_FILES for name, *_ in calls)
    answers: list[Any] = result("tests/search/ask.mjs", "ask", str(folder), calls, broken or {}, fresh=fresh)
    return answers


ABOUT_FILES = ("loaded", "prefetch")
"""What is asked of an engine about its files."""


def search(folder: Path, **query: Any) -> dict[str, Any]:
    (answer,) = ask(folder, ("search", query))
    assert isinstance(answer, dict)
    return answer


def is_urgent(result: Mapping[str, Any]) -> bool:
    """Return whether danger is surely heard."""
    return bool(result["danger"] and result["danger"]["isSure"])


def ids(result: Mapping[str, Any]) -> list[str]:
    return [one["id"] for one in result["shown"]]


# --- the files ----------------------------------------------------------------------------------------------------


def test_the_same_directory_and_day_give_the_same_bytes() -> None:
    assert files_of(SAMPLE) == files_of(SAMPLE)


KEPT_NAMES = {"finder/manifest.json", "finder/start.bin"}


def test_every_file_but_the_start_and_the_manifest_is_named_after_its_content() -> None:
    files = files_of(SAMPLE)
    for path, data in files.items():
        if path not in KEPT_NAMES:
            assert path.split(".")[1] == hashlib.sha256(data).hexdigest()[:8]


def test_the_manifest_lists_every_other_file() -> None:
    files = files_of(SAMPLE)
    manifest = json.loads(files["finder/manifest.json"])
    listed = {f"{name}.{manifest[name]}" for name in ("where", "filters", "spelling")}
    phones, apart = manifest["phones"]
    listed |= {f"phones.{phones}", f"apart-phones.{apart}"}
    for name in ("words", "needs"):
        listed |= {f"{name}-{n}.{mark}" for n, (_, mark) in enumerate(manifest[name])}
    for name in ("cards", "texts"):
        listed |= {f"{name}-{n}.{mark}" for n, mark in enumerate(manifest[name]["files"])}
        listed |= {f"apart-{name}.{manifest[name]['apart']}"}
    assert {f"finder/{name}.bin" for name in listed} == files.keys() - KEPT_NAMES
    assert manifest["built"] == "2026-11-21"


def test_the_start_has_the_manifest_and_all_that_every_search_needs() -> None:
    files = files_of(SAMPLE)
    start = json.loads(opened(("finder/start.bin", files["finder/start.bin"])))
    assert start["manifest"] == json.loads(files["finder/manifest.json"])
    assert start.keys() == {"manifest", "core", "places", "needs"}
    assert len(start["needs"]) == len(start["core"]["needs"])


def test_needs_with_many_listings_have_files_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export.search_index, "MAX_NEEDS_AT_START", 10)
    files = files_of(SAMPLE)
    start = json.loads(opened(("finder/start.bin", files["finder/start.bin"])))
    assert start["needs"] == []
    assert start["manifest"]["needs"][0][0] == 0


def test_the_mark_of_the_start_changes_with_it() -> None:
    files = files_of(SAMPLE)
    mark = export.search_index.start_mark(files)
    assert re.fullmatch("[0-9a-f]{8}", mark)
    assert export.search_index.start_mark(files | {"finder/start.bin": b"other"}) != mark


def test_a_closed_listing_and_a_private_address_are_in_no_file() -> None:
    text = b"".join(map(opened, files_of(SAMPLE).items()))
    assert b"sing-along-choir" in text
    assert b"lunch-club" not in text
    whole = load.directory(SAMPLE)
    private = [v for e in whole.listings for v in e.record.venues if v.keep_address_private]
    assert private
    for venue in private:
        assert not (venue.name and venue.name.encode() in text)


def test_packing_postings_loses_nothing() -> None:
    chance = random.Random(1)
    for size in (0, 1, 50, 2_000):
        numbers = sorted(chance.sample(range(100_000), size))
        weights = bytearray(chance.randint(1, postings.MAX_WEIGHT) for _ in numbers)
        shares = bytearray(chance.randint(0, postings.MAX_NAME_SHARE) for _ in numbers)
        given = postings.Postings(numbers, weights, shares)
        assert postings.unpack(postings.pack(given)) == given


def test_no_word_is_parted_from_its_stem(starter: Path) -> None:
    manifest = json.loads((starter / "finder" / "manifest.json").read_text())
    bounds = [first for first, _ in manifest["words"]]
    dictionary = dictionary_of(ROOT / "directory")
    assert len(bounds) > 20
    for word, term in dictionary.stems.items():
        assert bisect_right(bounds, word) == bisect_right(bounds, term), word


def test_like_listings_stand_together() -> None:
    needs = [item.needs[0].id for item in in_order(resolve.link(load.directory(ROOT / "directory"), TODAY))]
    assert sum(before != after for before, after in pairwise(needs)) == len(set(needs)) - 1


# --- both sides agree ---------------------------------------------------------------------------------------------


def test_python_and_javascript_cut_and_stem_every_known_word_alike(starter: Path) -> None:
    texts = [p.read_text("utf-8") for p in sorted((ROOT / "directory").glob("**/*.yml"))]
    texts += [p.read_text("utf-8") for p in sorted(SAMPLE.glob("**/*.yml"))]
    known = sorted({word for text in texts for word in analyzer.tokenise(text)})
    assert len(known) > 5_000
    answers = ask(starter, *[("words", text) for text in texts], *[("stem", word) for word in known])
    assert answers[: len(texts)] == [analyzer.tokenise(text) for text in texts]
    assert answers[len(texts) :] == [analyzer.stem(word) for word in known]


def test_python_and_javascript_fold_strange_text_alike(starter: Path) -> None:
    chance = random.Random(2)
    alphabet = "aZé'’ &.-_0٣٣ßİΣςşœﬁ½²あ한ु\u0301\u200d😀𝒜शा\t/A&E G.P. "
    texts = ["".join(chance.choice(alphabet) for _ in range(chance.randint(0, 40))) for _ in range(1_000)]
    assert ask(starter, *[("words", text) for text in texts]) == [analyzer.tokenise(text) for text in texts]


def test_javascript_opens_the_dictionary_that_python_packed(starter: Path) -> None:
    manifest = json.loads((starter / "finder" / "manifest.json").read_text())
    dictionary = dictionary_of(ROOT / "directory")
    files = [starter / "finder" / f"words-{n}.{mark}.bin" for n, (_, mark) in enumerate(manifest["words"])]
    parts = ask(starter, *[("part", str(file), manifest["rules"]) for file in files])
    stems = [pair for part in parts for pair in zip(part["words"], part["stems"], strict=True)]
    assert stems == list(dictionary.stems.items())
    assert "".join(part["kinds"] for part in parts) == "".join(str(dictionary.kinds[word]) for word in dictionary.stems)
    listed = dict.fromkeys(term for word, term in stems if dictionary.kinds[word] & LISTED)
    unpacked = [postings.unpack(dictionary.postings[term]) for term in listed]
    expected = [[each.numbers, list(each.weights), list(each.name_shares)] for each in unpacked]
    assert [each for part in parts for each in part["postings"]] == expected


def test_an_old_browser_opens_squeezed_files_by_itself(starter: Path) -> None:
    files = sorted((starter / "finder").glob("*.bin"))
    chance = random.Random(4)
    noise = [bytes(chance.randbytes(size)) for size in (0, 1, 70_000)]
    squeezed = [zlib.compress(data, level) for data in (*noise, b"choir " * 9_000) for level in (0, 1, 9)]
    squeezed += [file.read_bytes() for file in files]
    answers = ask(starter, *[("inflate", base64.b64encode(data).decode()) for data in squeezed])
    assert answers == [hashlib.sha256(zlib.decompress(data)).hexdigest() for data in squeezed]


@pytest.mark.parametrize("place", [0, 1, 20, -1])
def test_an_old_browser_notices_a_damaged_file(starter: Path, place: int) -> None:
    data = bytearray(zlib.compress(b"a choir for everyone, " * 40))
    data[place] ^= 0x55
    (answer,) = ask(starter, ("inflate", base64.b64encode(bytes(data)).decode()))
    assert answer["thrown"] == "RangeError"


def test_lunr_is_the_released_file() -> None:
    source = (ASSETS / "lunr.js").read_text("utf-8")
    found = re.search(
        r"/\* ---- lunr\.min\.js begins ---- \*/\n(.*)\n/\* ---- lunr\.min\.js ends ---- \*/", source, re.DOTALL
    )
    assert found
    assert hashlib.sha256(found[1].encode()).hexdigest() == LUNR_2_3_9
    assert "Permission is hereby granted" in source


# --- meaning ------------------------------------------------------------------------------------------------------


def test_a_result_with_every_word_comes_before_one_that_misses_a_word(starter: Path) -> None:
    result = search(starter, q="soup lunch lye")
    assert ids(result)[0] == "the-warm-place-lye"


@pytest.mark.parametrize("q", ["Alzheimer's", "alzheimers", "ALZHEIMER’S"])
def test_apostrophes_and_capitals_do_not_matter(starter: Path, q: str) -> None:
    assert ids(search(starter, q=q))[:2] == ids(search(starter, q="alzheimers"))[:2]


def test_the_last_word_is_a_beginning(starter: Path) -> None:
    assert ids(search(starter, q="gamb"))[0] == "national-gambling-helpline"


def test_a_misspelling_is_put_right_and_said_and_can_be_taken_back(starter: Path) -> None:
    result = search(starter, q="bereavment")
    assert result["understood"] == [{"kind": "spelling", "from": "bereavment", "to": "bereavement"}]
    assert ids(result)[0] == "cruse-bereavement-support"
    verbatim = search(starter, q="anxeity", verbatim=True)
    assert (verbatim["total"], verbatim["corrected"]) == (0, "")
    assert verbatim["suggestions"]["spelling"][0]["to"] == "anxiety"


@pytest.mark.parametrize("word", ["horse", "wrote", "spine", "quid", "waiter"])
def test_an_everyday_word_is_not_changed_into_another(starter: Path, word: str) -> None:
    assert search(starter, q=f"{word} and")["corrected"] == ""


@pytest.mark.parametrize(
    ("q", "need"),
    [
        ("letter from the bailiffs", "debt"),
        ("skint", "debt"),
        ("on me own", "loneliness"),
        ("nobody to talk to", "loneliness"),
        ("make a will", "legal-and-immigration"),
        ("can't pay the rent", "housing"),
        ("he hits me", "domestic-abuse"),
        ("ESOL", "english-classes"),
        ("PIP", "benefits"),
        ("COPD", "long-term-conditions"),
        ("house like a fridge", "energy-bills"),
        ("mum keeps toppling over", "gentle-exercise"),
        ("got the push from my job", "rights-at-work"),
        ("puts things in daft places", "dementia"),
        ("retired and could be of some use", "volunteering"),
    ],
)
def test_peoples_words_reach_their_need(starter: Path, q: str, need: str) -> None:
    assert need in [one["id"] for one in search(starter, q=q)["needs"][:2]]


def test_cant_and_cannot_are_the_same(starter: Path) -> None:
    needs = [search(starter, q=q)["needs"][0]["id"] for q in ("cant cope", "can't cope", "cannot cope")]
    assert len(set(needs)) == 1


@pytest.mark.parametrize(
    "q",
    [
        "he hits me",
        "my husband keeps hitting me",
        "want to die",
        "i dont want to be here any more",
        "suicidal",
        "took an overdose",
        "999",
        "end it all",
        "suicdal",
        *("fleeing abuse", "mum fleeing abuse in Barking", "escaping violence", "running from him"),
        "fled my husband",
        *("boyfriend slaps me", "honour violence", "he follows me everywhere", "someone spiked my drink"),
        *("took a load of tablets", "shes necked a box of paracetamol", "nowhere to sleep tonite", "kick my door in"),
        *("my dad hits my mum", "cuts her arms", "scared to go home", "kids left home alone"),
    ],
)
def test_words_of_danger_are_noticed(starter: Path, q: str) -> None:
    assert search(starter, q=q)["danger"]


@pytest.mark.parametrize(
    "q",
    [
        *("hit rock bottom", "end of life care", "choir", "better off in work", "dead end job", "kill time"),
        *("boss cut my hours", "he cuts my hair", "cutting my grass", "beat my best time"),
        *("groomer for my poodle", "man 45 out of work Southend, drinks", "chocolate overdose"),
        "stabbing pain in heel",
        *("punch bag boxing", "kicked out of the league football", "suicide squad film", "hit my toe"),
        "sleeping tablets",
    ],
)
def test_words_that_only_sound_like_danger_are_not(starter: Path, q: str) -> None:
    assert not is_urgent(search(starter, q=q))


def test_danger_still_gives_results_with_care(starter: Path) -> None:
    result = search(starter, q="he hits me")
    assert result["total"] > 0
    assert result["shown"][0]["sensitive"]


def test_an_exact_phrase_is_asked_for_in_quotes(starter: Path) -> None:
    result = search(starter, q='"toddler group"')
    assert result["understood"][-1] == {"kind": "phrase", "words": "toddler group", "found": True}
    assert ids(result)[0] == "tow-law-toddler-group"


def test_a_phone_number_finds_its_listing(starter: Path) -> None:
    assert ids(search(starter, q="116 123")) == ["samaritans"]
    assert ids(search(starter, q="call 0808 800 4444")) == ["shelter"]


def test_a_postcode_in_the_words_becomes_the_place(starter: Path) -> None:
    result = search(starter, q="warm space DY8 4QL")
    assert result["place"]["label"] == "DY8 4QL"
    assert result["understood"][0]["kind"] == "postcode"


def test_a_place_in_the_words_becomes_the_place(starter: Path) -> None:
    result = search(starter, q="warm space in Halesowen")
    assert result["place"]["label"] == "Halesowen"
    assert ids(result)[0] == "lifecentral-church-halesowen"


@pytest.mark.parametrize("q", ["who can help me", "help", "I need some help please"])
def test_only_everyday_words_are_said_to_be_so(starter: Path, q: str) -> None:
    assert search(starter, q=q)["common"]


@pytest.mark.parametrize("q", ["helicopter lessons", "cryptocurrency exchange", "xqzzplk"])
def test_nothing_right_gives_no_page_of_noise(starter: Path, q: str) -> None:
    assert search(starter, q=q)["total"] <= 3


@pytest.mark.parametrize("q", ["gas bill", "gas", "energy bill", "can't pay the gas bill"])
def test_where_nothing_helps_with_bills_debt_advice_stands_in(starter: Path, q: str) -> None:
    result = search(starter, q=q, near="Dudley")
    advice = {"citizens-advice-adviceline", "stepchange-debt-charity", "national-debtline"}
    assert set(ids(result)[:3]) == advice
    assert "gambling" not in [one["id"] for one in result["needs"]]


@pytest.mark.parametrize("q", ["I am lonely and in debt", "lonely and worried about debt"])
def test_one_trouble_never_hides_another(starter: Path, q: str) -> None:
    found = ids(search(starter, q=q, near="Dudley", limit=50))
    lonely = {one["id"] for one in search(starter, q="lonely", near="Dudley")["shown"] if one["group"] == "near"}
    assert len(lonely) >= 5
    assert lonely <= set(found)
    assert found.index("stepchange-debt-charity") < found.index("national-gambling-helpline")


def test_what_helps_with_both_troubles_comes_first(town: Path) -> None:
    found = ids(search(town, q="lonely and worried about debt", limit=50))
    assert found[0] == "anytown-link-workers"
    assert {"money-advice", "sing-along-choir"} <= set(found)


@pytest.mark.parametrize("q", ["mother and toddler", "drugs and alcohol"])
def test_an_and_inside_one_need_is_no_second_trouble(starter: Path, q: str) -> None:
    needs = search(starter, q=q)["needs"]
    assert needs[0]["strength"] > 2 * (needs[1]["strength"] if needs[1:] else 0)


def test_a_word_in_passing_does_not_come_before_the_need(starter: Path) -> None:
    result = search(starter, q="drinking too much", near="DL14")
    assert ids(result)[0] == "drinkline"
    asleep = search(starter, q="my husband died and I can't sleep")
    assert [one["id"] for one in asleep["needs"]] == ["bereavement", "anxiety-and-low-mood"]
    alone = search(starter, q="my wife died and I don't see anyone")
    assert {"bereavement", "loneliness"} == {one["id"] for one in alone["needs"][:2]}
    assert "rnib-helpline" not in ids(alone)[:2]


@pytest.mark.parametrize("word", ["worried", "worrying", "worries"])
def test_another_form_of_a_known_word_is_not_changed(town: Path, word: str) -> None:
    assert search(town, q=f"{word} and")["corrected"] == ""


def test_nothing_asked_is_said_to_be_nothing(starter: Path) -> None:
    assert search(starter)["empty"]


# --- place --------------------------------------------------------------------------------------------------------


def test_a_place_is_known_by_postcode_half_a_postcode_and_name(town: Path) -> None:
    postcode, outward, name = ask(town, ("place", "ze90 1ab"), ("place", "ZE91"), ("place", "old quay"))
    assert (postcode["label"], postcode["kind"]) == ("ZE90 1AB", "postcode")
    assert outward["kind"] == "outward"
    assert "anytown" in name["areaIds"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Southend", "Southend-on-Sea"),
        ("Barking & Dagenham", "Barking and Dagenham"),
        ("near Dudley", "Dudley"),
        ("in DL14", "DL14"),
        ("near dl14 6aa", "DL14 6AA"),
    ],
)
def test_a_place_is_known_as_people_write_it(starter: Path, text: str, label: str) -> None:
    (place,) = ask(starter, ("place", text))
    assert place["label"] == label


def test_a_place_known_by_its_beginning_says_what_was_typed(town: Path) -> None:
    begun, whole, many = ask(town, ("place", "Norths"), ("place", "Northside"), ("place", "Othe"))
    assert (begun["label"], begun["typed"]) == ("Northside", "Norths")
    assert "typed" not in whole
    assert many["unknown"]


def test_an_unknown_place_says_so_and_offers_others(town: Path) -> None:
    place, nothing = ask(town, ("place", "Othrham"), ("place", "  "))
    assert place["unknown"]
    assert place["suggestions"][0]["label"] == "Otherham"
    assert nothing is None


def test_places_are_suggested_while_typing(town: Path) -> None:
    assert [one["value"] for one in ask(town, ("suggest", "nor"))[0]] == ["Northside"]


def test_distance_is_in_miles(town: Path) -> None:
    (far,) = ask(town, ("miles", 51.5074, -0.1278, 52.4862, -1.8904))
    assert far == pytest.approx(101, abs=1)
    assert ask(town, ("distanceWords", 0.2), ("distanceWords", 1.04), ("distanceWords", 3.26)) == [
        "under half a mile",
        "1 mile",
        "3.3 miles",
    ]


def test_groups_say_what_is_near_what_comes_and_what_is_for_others(town: Path) -> None:
    result = search(town, near="Old Quay", limit=50)
    group = {one["id"]: one["group"] for one in result["shown"]}
    assert group["online-quiz"] == "comes_to_you"
    assert group["night-cafe"] == "other_area"
    assert group["telephone-friends"] == "overdue"
    assert group["obriens-and-sons"] == "near"
    assert [one["id"] for one in result["groups"]] == [
        *("near", "comes_to_you", "less_likely"),  # one is full
        *("other_area", "overdue"),
    ]


def test_a_service_for_another_area_says_whose(town: Path) -> None:
    shown = search(town, near="Old Quay", limit=50)["shown"]
    assert "Otherham" in next(one for one in shown if one["id"] == "night-cafe")["elsewhere"]


def test_a_distance_limit_never_loses_what_comes_to_you(town: Path) -> None:
    result = search(town, near="Otherham", within=1, limit=50)
    assert "online-quiz" in ids(result)
    assert "sing-along-choir" not in ids(result)


def test_overdue_is_worked_out_on_the_day_and_paused_says_until_when(town: Path) -> None:
    later = search(town, q="choir", today="2027-12-01")["shown"]
    assert [one["trust"]["state"] for one in later if one["id"] == "sing-along-choir"] == ["overdue"]
    paused = [one["paused"] for one in search(town, q="walking")["shown"] if one["id"] == "harbour-walkers"]
    assert paused[0].startswith("Paused")


def test_a_paused_listing_is_next_on_the_day_on_which_it_starts_again(town: Path) -> None:
    def walkers(**query: Any) -> list[dict[str, Any]]:
        return [one for one in search(town, q="walking", **query)["shown"] if one["id"] == "harbour-walkers"]

    assert [one["next"] for one in walkers(today="2026-12-05")] == ["2027-03-07"]
    assert [one["next"] for one in walkers(today="2027-02-27")] == ["2027-03-07"]
    assert walkers(on="2026-12-06") == []
    assert walkers(day=["sunday"]) == []
    assert len(walkers(on="2027-03-07")) == 1


# --- filters ------------------------------------------------------------------------------------------------------


def test_unknown_is_never_no_unless_only_confirmed_is_asked_for(town: Path) -> None:
    loose, strict = ask(
        town, ("search", {"cost": "free", "limit": 50}), ("search", {"cost": "free", "confirmed": True, "limit": 50})
    )
    unsure = [one for one in loose["shown"] if one["unknown"] == ["cost"]]
    assert unsure
    assert strict["total"] == loose["total"] - len(unsure)


def test_counts_tell_what_each_option_would_show(town: Path) -> None:
    counts = search(town, need=["loneliness"])["facets"]["way"]
    for option in counts:
        found = search(town, need=["loneliness"], way=[option["value"]], limit=50)
        assert found["total"] == option["count"] + option["unknown"], option


def test_day_and_time_of_day_must_hold_of_one_session(town: Path) -> None:
    on = search(town, day=["monday"], time=["morning"], confirmed=True, limit=50)
    assert "money-advice" in ids(on)
    off = search(town, day=["monday"], time=["evening"], confirmed=True, limit=50)
    assert "money-advice" not in ids(off)


def test_age_language_and_access_filter(town: Path) -> None:
    assert "clwb-cymraeg" in ids(search(town, language=["welsh"], confirmed=True, limit=50))
    assert "money-advice" in ids(search(town, access=["step_free"], confirmed=True, limit=50))


# --- no result, bad input, broken files ---------------------------------------------------------------------------


def test_no_result_is_never_a_dead_end(starter: Path) -> None:
    offered = search(starter, q="toddler group", near="Dudley", within=2)["suggestions"]
    assert offered["wider"]
    assert offered["needs"][0]["id"] == "new-parents"
    assert offered["team"]["name"] == "Integrated Plus"


def test_arbitrary_text_never_throws(starter: Path) -> None:
    chance = random.Random(3)
    texts = [
        "x" * 10_000,
        "😀" * 500,
        " ",
        '"',
        "“”",
        "a " * 3_000,
        "(" * 300,
        "__proto__ constructor toString hasOwnProperty",
    ]
    for _ in range(300):
        some = [
            chance.choice(WORDS) if chance.random() < 0.5 else chr(chance.randint(1, 0xD7FF))
            for _ in range(chance.randint(1, 12))
        ]
        texts.append(chance.choice(("", " ")).join(some))
    calls = [("search", {"q": text, "near": chance.choice(("", text)), "limit": 3}) for text in texts]
    assert [answer for answer in ask(starter, *calls) if "thrown" in answer] == []


def test_values_of_the_wrong_kind_never_throw(starter: Path) -> None:
    odd: list[Any] = [None, 5, [], {}, [1, None], "x,,y", True, "Infinity"]
    keys = (
        "q",
        "near",
        "within",
        "need",
        "day",
        "time",
        "on",
        "age",
        "access",
        "limit",
        "offset",
        "today",
        "confirmed",
    )
    answers = ask(starter, *[("search", {key: value}) for key in keys for value in odd])
    assert [answer for answer in answers if "thrown" in answer] == []


BREAKABLE = {
    "start.bin": {"q": "choir"},
    "words-": {"q": "choir"},
    "cards-": {"q": "choir"},
    "texts-": {"q": '"toddler group"'},
    "spelling.": {"q": "bereavment"},
    "phones.": {"q": "116 123"},
    "where.": {"near": "Dudley"},
    "filters.": {"q": "choir", "way": ["in person"]},
}
"""The beginnings of the files' names, each with a search that needs one."""


@pytest.mark.parametrize("file", BREAKABLE)
@pytest.mark.parametrize(("text", "code"), [("{", "damaged"), ("[]", "damaged"), (None, "unreachable")])
def test_a_broken_file_is_named_and_asked_for_again(starter: Path, file: str, text: str | None, code: str) -> None:
    answer, again = ask(starter, ("search", BREAKABLE[file]), ("searchRepaired", BREAKABLE[file]), broken={file: text})
    assert again["total"] > 0
    assert (answer.get("thrown"), answer.get("code")) == ("FinderError", code)
    assert answer["file"].startswith(file)


def test_a_sensitive_listings_name_is_in_no_file_that_a_phone_keeps_but_for_the_lines_of_danger() -> None:
    files = {path: zlib.decompress(data) for path, data in files_of(SAMPLE).items() if path.endswith(".bin")}
    start = json.loads(files["finder/start.bin"])
    assert [line[2] for line in start["core"].pop("lines")] != []
    files["finder/start.bin"] = json.dumps(start).encode()
    named = {path.split(".")[0] for path, data in files.items() if b"Anytown Safe Haven" in data}
    assert named == {"finder/apart-cards", "finder/apart-texts"}


def test_a_sensitive_listings_number_is_apart_too_and_is_found_all_the_same(town: Path) -> None:
    kept, apart = (
        json.loads(opened(next(file for file in files_of(SAMPLE).items() if file[0].startswith(f"finder/{name}."))))
        for name in ("phones", "apart-phones")
    )
    assert "01632960140" in [digits for _, digits in apart]
    assert "01632960140" not in kept
    assert "safe-haven" in ids(ask(town, ("search", {"q": "01632 960140"}))[0])


def test_without_the_network_a_sensitive_listing_is_left_out_and_that_is_told(town: Path) -> None:
    asked = ("search", {"q": "safe haven", "facets": False})
    online, offline = (ask(town, asked, broken=broken)[0] for broken in ({}, {"apart-": None}))
    assert ("safe-haven" in ids(online), online["withheld"]) == (True, False)
    assert ("safe-haven" in ids(offline), offline["withheld"]) == (False, True)
    assert set(ids(offline)) == set(ids(online)) - {"safe-haven"}


def test_an_index_of_another_version_is_refused(starter: Path, tmp_path: Path) -> None:
    start = json.loads(zlib.decompress((starter / "finder" / "start.bin").read_bytes()))
    start["manifest"]["version"] = 99
    other = written({"finder/start.bin": zlib.compress(json.dumps(start).encode())}, tmp_path)
    (answer,) = ask(other, ("search", {"q": "choir"}))
    assert answer["code"] == "version"


def test_a_search_without_counts_loads_no_filters(starter: Path) -> None:
    loaded = ask(starter, ("search", {"q": "choir", "facets": False}), ("loaded",))[1]
    assert not [file for file in loaded if file.startswith("filters")]


# --- what the first answer takes ----------------------------------------------------------------------------------

QUERIES = (
    "food bank",
    "lonely since my wife died",
    "can't pay the rent",
    "anxeity",
    "dropin for carers",
    "skint",
    "he hits me",
    "company in Halesowen",
    "art cl",
    "someone to talk to",
    "116 123",
    '"toddler group"',
)


@pytest.mark.parametrize("q", QUERIES)
def test_the_first_answer_is_the_one_that_comes_with_every_file_there(starter: Path, q: str) -> None:
    query = {"q": q, "facets": False, "limit": 50}
    cold, _, whole = ask(starter, ("search", query), ("prefetch",), ("search", query))
    assert cold["total"] > 0
    assert cold == whole


def test_a_filter_in_the_address_is_obeyed_at_once(starter: Path) -> None:
    query = {"q": "talk", "way": ["by text"], "near": "Dudley", "facets": False}
    cold, _, whole = ask(starter, ("search", query), ("prefetch",), ("search", query))
    assert "shout" in ids(cold)
    assert cold == whole


def test_the_first_answer_takes_a_few_small_files(starter: Path) -> None:
    _, loaded = ask(starter, ("search", {"q": "food bank", "facets": False, "limit": 10}), ("loaded",))
    names = {file.split(".")[0].split("-")[0] for file in loaded}
    assert names == {"start", "words", "cards", "apart"}
    assert sum((starter / "finder" / file).stat().st_size for file in loaded) < 45_000


def test_once_all_is_there_no_letter_asks_for_a_file(starter: Path) -> None:
    keys = [q[:end] for q in QUERIES[:-1] for end in range(1, len(q) + 1)]
    calls = [("search", {"q": key}) for key in keys]
    *_, loaded = ask(starter, ("prefetch",), ("loaded",), *calls, ("loaded",))
    assert loaded == []


@pytest.mark.parametrize("today", ["2026-11-20", "2026-12-10", "2027-03-01", "2030-01-01"])
def test_what_is_overdue_is_right_on_any_day(town: Path, today: str) -> None:
    query = {"near": "Old Quay", "today": today, "limit": 50, "facets": False}
    cold, _, whole = ask(town, ("search", query), ("prefetch",), ("search", query))
    assert cold == whole
    late = {one["id"] for one in cold["shown"] if one["trust"]["state"] == "overdue"}
    assert late == {one["id"] for one in cold["shown"] if one["group"] == "overdue"}


def test_an_exact_phrase_is_found_in_a_description_too(town: Path) -> None:
    (entry,) = [e for e in load.directory(SAMPLE).listings if e.record.description and "choir" in e.document.path]
    words = " ".join(analyzer.tokenise(entry.record.description or "")[:4])
    result = search(town, q=f'"{words}"')
    assert result["understood"][-1]["found"]
    assert ids(result) == ["sing-along-choir"]


def test_a_broken_part_of_the_dictionary_is_no_matter_to_other_words(starter: Path) -> None:
    (_, first) = ask(starter, ("search", {"q": "debt", "facets": False}), ("loaded",))
    parts = [file for file in first if file.startswith("words-")]
    choir, debt, again = ask(
        starter,
        ("search", {"q": "choir", "facets": False}),
        ("search", {"q": "debt", "facets": False}),
        ("search", {"q": "choir", "facets": False}),
        broken=dict.fromkeys(parts, "{"),
    )
    assert debt["code"] == "damaged"
    assert choir["total"] > 0
    assert again == choir


def test_searches_at_the_same_time_do_not_mix_what_they_want(starter: Path) -> None:
    queries = [{"q": q, "facets": False} for q in ("bereavment", "anxeity", "dropin for carers", "horse", "skint")]
    alone = [search(starter, **query) for query in queries]
    assert ask(starter, ("together", queries))[0] == alone


@pytest.mark.parametrize("q", ["big quiz", "menders", "makers", '"the menders"'])
def test_other_names_of_a_listing_and_of_all_who_run_it_are_found(town: Path, q: str) -> None:
    assert ids(search(town, q=q))[0] == "online-quiz"
