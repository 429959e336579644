"""The page of what is due for a check: whom to ring, what to read out, and the post that waits about it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from generator.curation.due.worklist import OrganisationTasks, ReviewTask
from generator.curation.duplicates import CandidatePair
from generator.desk import consents, file_edits, queue
from generator.desk.consents import ConsentQuestion
from generator.desk.frame import address, page, pairs
from generator.desk.listing_acts import ASK_AGAIN_AFTER
from generator.desk.morning import Morning, Notice, Query
from generator.desk.page_parts import MORE, RUN_BY, Fact, change_href, read_out
from generator.formatting import count_words, date_words


@dataclass(frozen=True)
class Task:
    """One listing to check."""

    task: ReviewTask
    facts: tuple[Fact, ...]
    more: tuple[Fact, ...]
    """Its description, which is too long to read out."""
    change_href: str
    mark: str
    """The mark of its file."""
    post_href: str
    """Where the post about it is; nothing when there is none."""
    twin: str
    """The name of a listing that may be the same thing."""
    write_href: str
    consent: ConsentQuestion | None
    """What of it may be somebody's own, to ask about while they are on the telephone."""
    spoke_to: str
    """Whom somebody spoke to the last time, if that was noted on this machine."""


@dataclass(frozen=True)
class Group:
    """The listings of one organisation to check."""

    id: str
    following: str
    """The group after it, where to stand when this one is done."""
    name: str
    tasks: tuple[Task, ...]
    ids: tuple[str, ...]
    mark: str
    all_of_them: str
    """What the button for all of them says; nothing where the post speaks of one of them, which is read first."""
    stand: tuple[tuple[str, str], ...]
    """What a form sends along, to come back to here."""
    asked: str
    """When nobody answered, and when to ask again."""
    in_short: str
    """What stands beside its name while it is folded: how many listings, and what is to be known before one rings."""

    @property
    def is_several(self) -> bool:
        """Return whether each of its listings has a button of its own."""
        return len(self.tasks) > 1


def due(morning: Morning, notice: Notice, query: Query) -> str:
    """Return a page of about ten listings that are due for a check, the riskiest first.

    In the query `at` is the group that was worked on, and `following` the one after it: the page stands at the first
    of them that is there.
    """
    at, following, start = (query.get(name, "") for name in ("at", "following", "start"))
    everything = _ordered(morning)
    begin = int(start) if start.isdecimal() and int(start) < len(everything) else 0
    shown = queue.first(everything[begin:], queue.AT_A_TIME)
    end = begin + len(shown)
    left = sum(len(one.tasks) for one in everything[end:])
    ids = [one.id for one in shown]
    here = next((id for id in (at, following) if id in ids), "")
    return page(
        "due",
        morning,
        notice,
        groups=[_group(one, after, start, morning) for one, after in zip(shown, [*ids, ""][1:], strict=True)],
        here=here,
        open_id=here or next(iter(ids), ""),
        when=query.get("when") or date_words(morning.book.today),
        closing_id=query.get("id", "") if "when" in query else "",
        left=count_words(left, "more listing") if left else "",
        left_href=address("due", start=str(end)),
        begun=bool(begin),
    )


def _ordered(morning: Morning) -> tuple[OrganisationTasks, ...]:
    """Return what is due: a group stays in its place while it is worked on; what did not answer comes last."""
    in_place = queue.in_place(morning.queues.due, morning.book, morning.history.unsent)
    return tuple(sorted(in_place, key=lambda one: all(_asked_on(task.item.id, morning) for task in one.tasks)))


def _asked_on(id: str, morning: Morning) -> datetime.date | None:
    """Return when nobody answered about a listing, while it is left in peace."""
    decision = morning.history.asked.get(id)
    on = datetime.date.fromisoformat(decision.on) if decision and decision.on else None
    return on if on and morning.book.today < on + ASK_AGAIN_AFTER else None


def _group(one: OrganisationTasks, following: str, start: str, morning: Morning) -> Group:
    book = morning.book
    stand = {"at": one.id, "following": following, "start": start}
    tasks = tuple(_task(task, stand, morning) for task in one.tasks)
    paths = [task.item.file for task in one.tasks]
    words = "" if any(task.post_href for task in tasks) else _all_of_them(len(tasks))
    ids = tuple(task.item.id for task in one.tasks)
    return Group(
        id=one.id,
        following=following,
        name=one.name,
        tasks=tasks,
        ids=ids,
        mark=file_edits.seen(book, *paths),
        all_of_them=words,
        stand=pairs(stand),
        asked=_asked(ids, morning),
        in_short=_in_short(tasks, is_asked=bool(_asked(ids, morning))),
    )


def _in_short(tasks: Sequence[Task], is_asked: bool) -> str:
    has_post = any(task.post_href for task in tasks)
    notes = ("there is post about it" if has_post else "", "no answer yet" if is_asked else "")
    return ", ".join(filter(None, (count_words(len(tasks), "listing"), *notes)))


def _all_of_them(count: int) -> str:
    if count == 1:
        return "Still right"
    return f"{'Both' if count == 2 else f'All {count}'} are still right"


def _asked(ids: Iterable[str], morning: Morning) -> str:
    days = [_asked_on(id, morning) for id in ids]
    first = days[0] if all(days) else None
    return f"No answer on {date_words(first)}. Ask again from {date_words(first + ASK_AGAIN_AFTER)}." if first else ""


def _task(task: ReviewTask, stand: Mapping[str, str], morning: Morning) -> Task:
    id, path = task.item.id, task.item.file
    post = next((one for one in morning.post if one.listing_id == id), None)
    facts = tuple(_not_said(read_out(id, morning.book), task))
    subject = quote(f"{task.item.listing.name}: is this still right?")
    return Task(
        task,
        tuple(fact for fact in facts if fact.name != MORE),
        tuple(fact for fact in facts if fact.name == MORE),
        change_href(path, section="due", **stand),
        file_edits.seen(morning.book, path),
        address("post", item=post.key) if post else "",
        _twin(id, morning.queues.duplicates),
        f"mailto:{quote(task.contact.email)}?subject={subject}" if task.contact.email else "",
        consents.question(entry, morning.book) if (entry := morning.entry(id)) else None,
        _spoke_to(id, morning),
    )


def _not_said(facts: Iterable[Fact], task: ReviewTask) -> Iterator[Fact]:
    """Yield the facts that do not stand beside them already: whom to write to, and who runs it."""
    said = (task.contact.email, task.contact.website)
    yield from (fact for fact in facts if fact.name != RUN_BY and not (len(fact.lines) == 1 and fact.lines[0] in said))


def _spoke_to(id: str, morning: Morning) -> str:
    decision = morning.history.spoken_to.get(id)
    if decision is None:
        return ""
    on = f" on {date_words(datetime.date.fromisoformat(decision.on))}" if decision.on else ""
    return f"You spoke to {decision.spoke_to}{on}."


def _twin(id: str, pairs: Sequence[CandidatePair]) -> str:
    """Return the name of a listing that may be the same thing; nothing when there is none."""
    sides = ((one, other) for pair in pairs for one, other in ((pair.first, pair.second), (pair.second, pair.first)))
    return next((other.listing.name for one, other in sides if one.id == id), "")
