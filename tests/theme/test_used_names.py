"""A name that a page can have is never missed; whatever a template or script leaves open may be anything."""

from __future__ import annotations

import pytest

from generator.theme.used_names import Names, vocabulary


def test_tags_give_their_elements_classes_ids_attributes_and_values() -> None:
    names = vocabulary(['<BODY dir="ltr"><p class="one two" id=here hidden>'], [])
    assert all(name in names.elements for name in ("body", "p"))
    assert all(name in names.classes for name in ("one", "two"))
    assert "here" in names.ids
    assert all(name in names.attributes for name in ("dir", "class", "id", "hidden"))
    assert names.has_value("dir", "ltr")
    assert not names.has_value("dir", "rtl")
    for absent in (names.elements, names.classes, names.ids, names.attributes):
        assert "table" not in absent


@pytest.mark.parametrize(
    ("template", "kind", "name"),
    [
        ("<h{{ level }} class=a>", "elements", "h6"),
        ("<{{ name }}>", "elements", "table"),
        ("<p{{ attributes }}>", "attributes", "data-any"),
        ('<p class="tag tag--{{ state }}">', "classes", "tag--new"),
        ('<p class="{{ anything }}">', "classes", "md-typeset"),
        ('<p class="a{% if x %} b{% endif %}">', "classes", "b"),
        ('<p{% if x %} class="a"{% else %} class="b"{% endif %}>', "classes", "b"),
        ('<p id="part-{{ id }}">', "ids", "part-two"),
        ("<p {{ attributes }}>", "attributes", "data-any"),
        ('{# <p class="gone"> #}<p class="{{ "}" if x }}here">', "classes", "here"),
    ],
)
def test_what_a_template_leaves_open_may_be_anything(template: str, kind: str, name: str) -> None:
    assert name in getattr(vocabulary([template], []), kind)


def test_a_value_that_a_template_leaves_open_may_be_anything() -> None:
    assert vocabulary(['<p dir="{{ dir }}">'], []).has_value("dir", "rtl")
    assert vocabulary(["<p{{ attributes }}>"], []).has_value("dir", "rtl")


def test_any_word_of_a_script_may_be_a_class_an_id_or_an_attribute() -> None:
    names = vocabulary([], ['element("li", { class: "lb-card", type: kind }); const kind = "radio"; // it\'s'])
    assert "lb-card" in names.classes
    assert "lb-card" in names.ids
    assert "type" in names.attributes
    assert names.has_value("type", "radio")
    assert not names.has_value("type", "checkbox")


def test_a_script_names_an_element_in_a_string_of_its_own() -> None:
    names = vocabulary([], ["""const table = element("li", {}, 'a summary'); element(`h${level}`);"""])
    assert all(name in names.elements for name in ("li", "h3"))
    assert all(name not in names.elements for name in ("table", "summary"))


@pytest.mark.parametrize("script", ["`lb-trust--${state}`", '"lb-trust--" + state', "'lb-trust--'+state"])
def test_a_name_that_a_script_only_begins_may_end_in_any_way(script: str) -> None:
    assert "lb-trust--due" in vocabulary([], [script]).classes


def test_a_tag_left_open_on_one_page_hides_nothing_of_the_next() -> None:
    names = vocabulary(["<script>if (a < b", '<p class="a"', '<p class="b">'], [])
    assert "p" in names.elements
    assert "b" in names.classes


def test_no_names_have_no_beginnings() -> None:
    assert "a" not in Names(frozenset())
