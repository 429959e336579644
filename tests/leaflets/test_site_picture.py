"""The picture beside a shared link: the right size, the same each time, whatever the words."""

from __future__ import annotations

import io

from PIL import Image

from generator.leaflets import site_picture
from tests.town import town


def test_it_has_the_size_that_websites_ask_for() -> None:
    made = site_picture(town().settings)
    assert made
    picture = Image.open(io.BytesIO(made))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_the_same_words_give_the_same_bytes_and_other_words_others() -> None:
    other = town().settings.model_copy(update={"strapline": '#import "/etc/passwd" $x$ \\ [[body]]'})
    assert site_picture(town().settings) == site_picture(town().settings) != site_picture(other)
    assert site_picture(other)
