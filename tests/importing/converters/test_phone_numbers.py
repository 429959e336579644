"""Numbers in a cell: each ends where it ends, and has its own name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.converters.phone_numbers import FoundNumber, numbers


def _shown(found: FoundNumber) -> str:
    return f"{found.text}|{'fax' if found.is_fax else found.label}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("01632 960150", "01632 960150|"),
        ("(01632) 960150", "(01632) 960150|"),
        ("01632-960150", "01632-960150|"),
        ("1632960150", "1632960150|"),
        ("+44 (0)1632 960150", "+44 (0)1632 960150|"),
        ("0044 1632 960150", "0044 1632 960150|"),
        ("0121 496 0000 ext 12", "0121 496 0000 ext 12|"),
        ("18001 01632 960150", "18001 01632 960150|"),
        ("01204 12345 (24 hrs)", "01204 12345|"),
        ("01204 12345 9-5", "01204 12345|"),
        ("01632 960150 (24 hours)", "01632 960150|24 hours"),
        ("01632 960150 (9-5)", "01632 960150|"),
        ("01632 960150 (2 lines)", "01632 960150|"),
        ("01632 960150 24/7", "01632 960150|"),
        ("01632 960150 9am-5pm", "01632 960150|"),
        ("01632 960150/1", "01632 960150|"),
        ("01632 960150 or 960151", "01632 960150|"),
        ("01632 960150 01632 960151", "01632 960150| 01632 960151|"),
        ("01632 960150 - 07700 900123", "01632 960150| 07700 900123|"),
        ("01632960150/07700900123", "01632960150| 07700900123|"),
        ("Fax 01632 960150", "01632 960150|fax"),
        ("01632 960150 fax", "01632 960150|fax"),
        ("Tel/Fax 01632 960150", "01632 960150|"),
        ("Tel: 01632 960150 Fax: 01632 960151", "01632 960150| 01632 960151|fax"),
        ("01632 960150 (fax 01632 960151)", "01632 960150| 01632 960151|fax"),
        ("01632 960150 fax 01632 960151", "01632 960150| 01632 960151|fax"),
        ("Tel: 01632 960150, 01632 960151 fax", "01632 960150| 01632 960151|fax"),
        ("T: 01632 960150 F: 01632 960151 M: 07700 900123", "01632 960150| 01632 960151|fax 07700 900123|Mobile"),
        ("Office 01632 960150 Helpline 01632 960151", "01632 960150|Office 01632 960151|Helpline"),
        ("01632 960150 office 07700 900123 mobile", "01632 960150|Office 07700 900123|Mobile"),
        ("01632 960150 (office), 07700 900123 (mobile)", "01632 960150|Office 07700 900123|Mobile"),
        ("01632 960106 (Mobile 07700 900123)", "01632 960106| 07700 900123|Mobile"),
        ("01632 960150, helpline 01632 960151", "01632 960150| 01632 960151|Helpline"),
        ("01632 960150 helpline, 01632 960151", "01632 960150|Helpline 01632 960151|"),
        ("01632 960150 helpline 01632 960151", "01632 960150| 01632 960151|"),
        ("Tel 01632 960150 & 01632 960151; mob 07700 900123", "01632 960150| 01632 960151| 07700 900123|Mobile"),
        ("016329601509", "016329601509|"),
        ("01632 960 1509", "01632 960 1509|"),
        ("116 123", ""),
        ("5b0fb78851cdf71139e2a502", ""),
        ("tea01632960150@tea.org.uk", ""),
    ],
)
def test_a_number_ends_where_it_ends_and_is_called_by_the_word_beside_it(text: str, found: str) -> None:
    assert " ".join(map(_shown, numbers(text))) == found


@pytest.mark.parametrize(("text", "alone"), [("Text 07700 900123", True), ("Call or text 07700 900123", False)])
def test_a_number_for_texts_alone_is_told_from_one_that_is_rung_too(text: str, alone: bool) -> None:
    assert [found.for_texts for found in numbers(text)] == [alone]


GOOD = st.sampled_from(["01632 960150", "07700 900123", "+44 1632 960151", "(0121) 496 0000", "0808 157 0192"])


@given(st.lists(GOOD, max_size=5), st.sampled_from([", ", " / ", " ", "\n", " or ", "; ", " - ", " (9-5) "]))
def test_no_number_is_lost_beside_others(some: list[str], between: str) -> None:
    assert [found.text for found in numbers(between.join(some))] == some


@given(st.text(alphabet="0123456789 ()-+./,text faxTM:\n", max_size=80))
def test_numbers_stand_where_they_say_and_apart(text: str) -> None:
    at = 0
    for found in numbers(text):
        assert at <= found.start < found.end <= len(text)
        assert found.text in text[found.start : found.end]
        at = found.end
