"""How people come, and what to do where there is nothing to ring or look at."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from generator.views import join_text
from schema import Listing
from schema.join import ROUTES
from tests.town import PLAIN, town


def listing(join: dict[str, Any], **changes: Any) -> Listing:
    return Listing.model_validate({**PLAIN, **changes, "join": join})


@pytest.mark.parametrize(
    ("routes", "words"),
    [
        (
            ["turn up", "gp", "any professional"],
            "Just turn up or ask at your GP surgery. Any professional can refer you",
        ),
        (["midwife", "health visitor"], "Your health visitor or midwife can refer you"),
        (
            ["self", "school", "police", "probation"],
            "Get in touch yourself. Your school, the police or your probation officer can refer you",
        ),
        (["health visitor", "any professional"], "Your health visitor or any other professional can refer you"),
        (["family or friend"], "Have a relative or friend get in touch for you"),
    ],
)
def test_who_may_send_people(routes: list[str], words: str) -> None:
    assert join_text.routes(listing({"routes": routes})) == words


@pytest.mark.parametrize("route", ROUTES)
def test_every_route_has_words(route: str) -> None:
    assert len(join_text.routes(listing({"routes": [route]}))) > 10


def test_a_page_on_social_media_is_named_after_its_website() -> None:
    links = join_text.social_links(("https://www.social.example.org/choir", "https://www.social.example.org/choir"))
    assert [(link.words, link.href) for link in links] == [
        ("social.example.org", "https://www.social.example.org/choir")
    ]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://wa.me/441632960172", "WhatsApp"),
        ("https://api.whatsapp.com/send?phone=441632960172", "WhatsApp"),
        ("https://en-gb.facebook.com/choir", "Facebook"),
        ("https://www.instagram.com/choir", "Instagram"),
        ("https://twitter.com/choir", "X"),
        ("https://notx.com/choir", "notx.com"),
        ("https://mastodon.example.org/@choir", "Mastodon (mastodon.example.org)"),
    ],
)
def test_a_well_known_website_is_called_by_its_name(url: str, words: str) -> None:
    assert [link.words for link in join_text.social_links((url,))] == [words]


def test_two_pages_of_one_website_are_told_apart() -> None:
    links = join_text.social_links(("https://facebook.com/choir", "https://facebook.com/trust"))
    assert [link.words for link in links] == ["Facebook: choir", "Facebook: trust"]


@pytest.mark.parametrize(
    ("join", "words"),
    [
        ({"phone": "01632 960123"}, "We meet in different places: ring to find out where"),
        ({"email": "a@example.org"}, "We meet in different places: ask to find out where"),
        ({}, "We meet in different places"),
    ],
)
def test_no_fixed_place_is_an_honest_answer(join: dict[str, str], words: str) -> None:
    assert join_text.where_it_meets(listing({"routes": ["turn up"], **join}, no_fixed_place="yes")) == words
    assert join_text.where_it_meets(listing({"routes": ["turn up"], **join})) == ""


@pytest.mark.parametrize(
    ("join", "organisation", "words"),
    [
        ({"phone": "01632 960123"}, {}, "Ring before you go."),
        ({"email": "a@example.org"}, {}, "Write before you go."),
        ({"social": ["https://social.example.org/a"]}, {}, "Look at the website before you go."),
        ({"phone": "01632 960123"}, {"website": "https://www.example.org"}, "Ring or look before you go."),
        ({"text": {"to": "85258"}}, {"website": "https://www.example.org"}, "Text or look before you go."),
        ({"text": {"to": "85258"}}, {}, "Text before you go."),
        ({"text": {"to": "85258"}, "email": "a@example.org"}, {}, "Write before you go."),
    ],
)
def test_people_are_told_to_ring_only_where_there_is_a_number_and_to_look_only_where_there_is_a_page(
    join: dict[str, Any], organisation: dict[str, str], words: str
) -> None:
    one = listing({"routes": ["turn up"], **join}, organisation={"name": "A", **organisation})
    assert join_text.look_first(one) == words


@pytest.mark.parametrize(
    ("join", "words"),
    [
        ({"phone": "01632 960123"}, "Ask when you ring."),
        ({"email": "a@example.org"}, "Ask when you write."),
        ({"website": "https://www.example.org"}, "Look at the website first."),
    ],
)
def test_nobody_is_told_to_go_where_there_is_nowhere_to_go(join: dict[str, str], words: str) -> None:
    facts = {"ways": ["by phone"], "venues": []}
    assert join_text.look_first(listing({"routes": ["self"], **join}, **facts)) == words


def test_where_there_is_nothing_people_are_told_what_else_they_can_do() -> None:
    assert join_text.look_first(listing({"routes": ["turn up"]})) == join_text.GO_PREPARED
    assert join_text.look_first(listing({"routes": ["gp"]}, venues=[])) == join_text.ASK_SURGERY


@pytest.mark.parametrize(
    ("first_step", "words"),
    [
        ("Just come. There is no need to book.", "Ask at your GP surgery"),
        ("Ring first. Please do not just turn up.", "Ask at your GP surgery"),
        ("Ring for a chat.", "You can also turn up or ask at your GP surgery"),
        ("Call in and ask. You may need a voucher.", "Ask at your GP surgery"),
        (None, "Just turn up or ask at your GP surgery"),
    ],
)
def test_to_turn_up_is_not_said_again_after_the_first_step(first_step: str | None, words: str) -> None:
    join = {"routes": ["turn up", "gp"], **({"first_step": first_step} if first_step else {})}
    assert join_text.routes_besides_first_step(listing(join)) == words


@pytest.mark.parametrize(
    ("first_step", "words"), [("Knock at the green door.", ""), ("Ring for a chat.", "You can also turn up")]
)
def test_where_turning_up_is_the_only_way_the_first_step_is_how(first_step: str, words: str) -> None:
    assert join_text.routes_besides_first_step(listing({"routes": ["turn up"], "first_step": first_step})) == words


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"cost": {"kind": "free", "voucher": "the library"}}, "Turn up with your voucher"),
        ({"cost": {"kind": "paid", "membership": "£5 a year"}}, "Turn up once you are a member"),
        ({"description": "We usually ask for a voucher."}, "Turn up once you have what you need"),
        ({"who": {"note": "You must have a referral"}}, "Turn up once you have what you need"),
        ({"description": "You do not need a voucher. No need to book."}, "Just turn up"),
        ({"description": "Bring a book, or come with a member of staff."}, "Just turn up"),
    ],
)
def test_nobody_is_told_to_just_turn_up_where_something_may_be_needed_first(facts: dict[str, Any], words: str) -> None:
    assert join_text.routes(listing({"routes": ["turn up"]}, **facts)) == words


def test_looking_for_six_words_first_changes_no_answer() -> None:
    """The expression alone is the plain twin. Letters may be large, or such as only Unicode takes for the same."""
    corpus = [item.listing for item in town().listings.values()]
    texts = [words for one in corpus for words in (one.summary, one.description, one.join.first_step) if words]
    random = Random(1)
    parts = [*"you need a the no not must bring with ask for have to".split(), *join_text._WHAT_IS_NEEDED]
    parts += ["BOOK", "boo\u212a", "Regi\u017fter", "MEMBERS", "\u0130", "don't", "."]
    texts += [" ".join(random.choices(parts, k=random.randint(1, 9))) for _ in range(3_000)]
    found = [bool(join_text._NEEDED_FIRST.search(text)) for text in texts]
    assert [join_text.asks_for_something(text) for text in texts] == found
    assert {True, False} == set(found)


@pytest.mark.parametrize(
    ("first_step", "words"),
    [
        ("Ring at any time.", ""),
        ("Come to a drop-in, or e-mail us.", ""),
        ("Ring your GP surgery and ask for us.", "Get in touch yourself"),
        ("Call in at the shop.", "Get in touch yourself"),
        ("Look for the green door.", "Get in touch yourself"),
    ],
)
def test_a_first_step_that_gets_in_touch_is_not_followed_by_the_same(first_step: str, words: str) -> None:
    given = listing({"routes": ["self"], "phone": "01632 960123", "first_step": first_step})
    assert join_text.routes_besides_first_step(given) == words
