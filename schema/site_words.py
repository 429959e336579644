"""What a directory's own words are in one more language: `languages/<tag>.yml`, such as `languages/cy.yml`."""

from __future__ import annotations

from pydantic import Field

from schema.record import Record
from schema.types import Id, OneLine


class SettingWords(Record):
    """The words of `settings.yml`."""

    strapline: OneLine | None = Field(None, max_length=160, description="The line under the name.")
    notice: OneLine | None = Field(None, max_length=400, description="The notice on every page.")
    publisher: OneLine | None = Field(None, max_length=100, description="Who publishes this directory.")


class UrgentWords(Record):
    """One line of the urgent-help box."""

    line: OneLine = Field(max_length=60, description="Who answers, as in settings.yml.", examples=["Samaritans"])
    when: OneLine = Field(max_length=100, description="When to use it.", examples=["Mae bywyd rhywun mewn perygl"])
    name: OneLine | None = Field(None, max_length=60, description="Who answers, if it has another name.")
    note: OneLine | None = Field(None, max_length=100, description="A few words more.")


class HeadingWords(Record):
    """One of the six headings."""

    id: Id = Field(description="Its id in needs.yml.", examples=["home"])
    name: OneLine = Field(max_length=60, description="What it is called.", examples=["Cartref diogel a chynnes"])
    says: OneLine | None = Field(None, max_length=120, description="What somebody may say of it.")


class NeedWords(Record):
    """One of the needs, and the words that people use for it."""

    id: Id = Field(description="Its id in needs.yml.", examples=["debt"])
    name: OneLine = Field(max_length=60, description="What it is called.", examples=["Dyled"])
    summary: OneLine | None = Field(None, max_length=200, description="What there is for it.")
    words: tuple[OneLine, ...] = Field((), max_length=400, description="What people say when they need it.")
    danger: tuple[OneLine, ...] = Field((), max_length=200, description="What people say when they are in danger.")


class AreaWords(Record):
    """One of the areas."""

    id: Id = Field(description="Its id.", examples=["gwynedd"])
    name: OneLine | None = Field(None, max_length=60, description="What it is called, if it has another name.")
    summary: OneLine | None = Field(None, max_length=300, description="What is said of it.")


class SiteWords(Record):
    """The whole of a file in `languages/`. What is left out stays in English."""

    settings: SettingWords = Field(default_factory=SettingWords, description="The words of settings.yml.")
    urgent_help: tuple[UrgentWords, ...] = Field((), max_length=8, description="The urgent-help lines.")
    what_matters: tuple[HeadingWords, ...] = Field((), max_length=20, description="The headings.")
    needs: tuple[NeedWords, ...] = Field((), max_length=300, description="The needs.")
    areas: tuple[AreaWords, ...] = Field((), max_length=400, description="The areas.")
