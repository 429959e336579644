"""What the rules about one listing say of it, in a town that is read once for hundreds of sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator import check, load
from generator.check.context import CheckContext
from generator.load.safe_read import FileText
from generator.load.validation import validate
from generator.load.yaml_parser import parse
from generator.problems import Problem
from schema import Listing
from tests.conftest import SAMPLE, TODAY


@pytest.fixture(scope="session")
def context() -> CheckContext:
    """Return the invented town, on the day of the tests."""
    return CheckContext(load.directory(SAMPLE), TODAY)


@pytest.fixture
def problems_of(context: CheckContext) -> Callable[[str], tuple[Problem, ...]]:
    """Return a function that checks the text of one listing by itself, which must be sound."""

    def check_one(text: str) -> tuple[Problem, ...]:
        document, problems = parse(FileText("listings/anytown/tea-and-chat.yml", text))
        assert document, problems
        entry, problems = validate(document, Listing, "tea-and-chat", ())
        assert entry, problems
        return check.own_problems(entry, context)

    return check_one
