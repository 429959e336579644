"""What to answer somebody whose issue was not taken in: why, by the questions that they were asked, and what to do.

The answer is public. It repeats nothing that a result does not, and nothing in it is Markdown, a mention or a command.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator import github_markdown, issue_questions
from generator.problems import FieldPath, Problem, Severity, field_label
from generator.submissions.result import ACCEPTED, REFUSED, UNCHANGED, Result

SAYS_SO = "Thank you. The book says this already, so there is nothing to change.\n"
BY_HAND = (
    "Thank you. A curator will put this in by hand, or ask you here about it. There is nothing that you need do.\n\n"
    "Curators: what stands in the way is in the run of **Take in an issue**, under Actions.\n"
)
_REFUSED = "Thank you for telling us. It cannot go into the book as it is, and this is why.\n\n"
_EDIT = (
    "\n**What to do.** Press the three dots at the top right of what you sent, choose **Edit**, and change it. Then"
    ' write a comment below, such as "Done". A curator reads it again. If you cannot tell what to change, say so'
    " in a comment, and we will help.\n"
)
_PRIVATE = (
    "\n**Some of it must not be public.** Press the three dots at the top right of what you sent, choose **Edit**, and"
    " take it out now. Do not write it here again. Curators: open **edited** at the top of the issue, and delete the"
    " old version.\n"
)
_UNANSWERED = "there is no answer to this. Please write or choose one"
_SENTENCES = {
    "missing": _UNANSWERED,
    "too_short": _UNANSWERED,
    "decide_first": "it may tell where a place is that must stay secret. Somebody must decide that before it is public",
}
"""What to say in place of words that speak of files, by the code of the problem."""
_LISTING = {"unknown_listing": issue_questions.LISTING.label}
"""The question that a problem is about, by its code, where the problem names no field."""
_FOR_CURATORS = frozenset("nothing for_a_person by_hand who taken conflict shared_record".split())
"""The codes of what a curator settles, and the sender cannot."""
_MOST = 20
"""Most reasons that are told: more help nobody."""


def markdown(results: Sequence[Result]) -> str:
    """Return the answer to an issue with these results, as Markdown; nothing when all of it was taken in."""
    refused = [result for result in results if result.state == REFUSED]
    if refused:
        return _reasons([problem for result in refused for problem in result.problems])
    if any(result.state == ACCEPTED for result in results):
        return ""
    return SAYS_SO if all(result.state == UNCHANGED for result in results) else BY_HAND


def _reasons(problems: Sequence[Problem]) -> str:
    errors = [p for p in problems if p.severity is Severity.ERROR and p.code not in _FOR_CURATORS]
    if not errors:
        return BY_HAND
    told = list(dict.fromkeys(_reason(problem) for problem in errors))
    more = [f"And {len(told) - _MOST} more like these.\n"] if len(told) > _MOST else []
    end = _PRIVATE if any(problem.private for problem in problems) else _EDIT
    return github_markdown.truncated([_REFUSED, *told[:_MOST], *more], "") + end


def _reason(problem: Problem) -> str:
    """Return one reason: the question, as the form asks it, and what is wrong with its answer."""
    message = _SENTENCES.get(problem.code) or problem.message.partition(" For example: ")[0]
    message = f"{message[:1].upper()}{message[1:]}"
    words = github_markdown.sentence(message if message.endswith(("?", ".")) else f"{message}.")
    question = _LISTING.get(problem.code) or _question(problem.field)
    return f"- **{github_markdown.sentence(question)}** {words}\n" if question else f"- {words}\n"


def _question(field: FieldPath) -> str:
    """Return the question that a form asks for a field, or for one of its answers; or else the name of the field."""
    whole = field[:-1] if field and isinstance(field[-1], int) else field
    try:
        return issue_questions.label(whole) if whole else ""
    except (AssertionError, KeyError):
        return field_label(field)
