"""From a form that was sent to the decision it asks for, once what it was about is still as the page showed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator import terminal_text
from generator.desk import (
    acts,
    dead_addresses,
    file_edits,
    incoming_acts,
    incoming_clash,
    listing_acts,
    post,
    queue,
    sent_listing,
)
from generator.desk.change_form.fields import Form
from generator.desk.decision import Decision
from generator.desk.journal import CannotDecide
from generator.desk.morning import Morning
from generator.desk.post_item import PostItem
from generator.formatting import list_words
from generator.load.incoming import Waiting
from generator.submissions.apply_change import BOOK, THEIRS
from generator.submissions.issue_reply import SAYS_SO

MOST_SPOKE_TO = 80
"""Most letters of whom somebody spoke to that are kept."""
_GONE = "That is not on the pile any more: somebody has dealt with it. Look again"


def review(morning: Morning, form: Form) -> Decision:
    """Return the decision that listings are still right."""
    ids = form.get("id", "").split("\n")
    _refuse_unseen(morning, form, ids)
    if form.get("agreed"):
        decision = listing_acts.agreed(ids[0], morning.by, form.get("who", ""), form["agreed"], morning.book)
    else:
        decision = listing_acts.review(ids, morning.by, _how(form), morning.book)
    spoke_to = terminal_text.safe_line(" ".join(form.get("spoke_to", "").split()))[:MOST_SPOKE_TO]
    return acts.settling(replace(decision, spoke_to=spoke_to), _settled_item(morning, form))


def _how(form: Form) -> str:
    """Return how somebody said so: what answers a mail was said by e-mail."""
    return form.get("how") or (listing_acts.BY_EMAIL if form.get("settles") else listing_acts.BY_PHONE)


def close(morning: Morning, form: Form) -> Decision:
    """Return the decision that a listing has closed."""
    _refuse_unseen(morning, form, [form.get("id", "")])
    when = form.get("when", "")
    decision = listing_acts.close(form.get("id", ""), when, morning.by, _how(form), morning.book)
    return acts.settling(decision, _settled_item(morning, form))


def change(morning: Morning, form: Form) -> Decision:
    """Return the decision that some facts of a listing are others."""
    _refuse_unseen(morning, form, [form.get("id", "")])
    decision = listing_acts.change(form.get("id", ""), form, morning.by, _how(form), morning.book)
    return acts.settling(decision, _settled_item(morning, form))


def no_answer(morning: Morning, form: Form) -> Decision:
    """Return the decision that nobody answered about the listings of an organisation."""
    ids = form.get("id", "").split("\n")
    group = next((one for one in morning.queues.due if {task.item.id for task in one.tasks} >= set(ids)), None)
    if group is None:
        raise CannotDecide(_GONE)
    return listing_acts.no_answer(group.name, ids, morning.book)


def accept(morning: Morning, form: Form) -> Decision:
    """Return the decision that takes a submission in; with `rest`, that all else in its listing was confirmed."""
    item = _item(morning, form)
    _refuse_unseen(morning, form, [item.listing_id] if item.listing_id else [])
    if item.conflicts:
        item = post.chosen(item, _choices(item, form), morning.book, morning.by)
    if item.is_done:
        return acts.set_aside(item, "kept as the book has it")
    also = listing_acts.reviewed(morning.by, listing_acts.BY_EMAIL, morning.book) if form.get("rest") else {}
    return acts.accept(item, morning.book, also, form.get("who", ""))


def place(morning: Morning, form: Form) -> Decision:
    """Return the decision that puts numbers and addresses of somebody's own words where they were chosen to go."""
    item = _item(morning, form)
    _refuse_unseen(morning, form, [item.listing_id])
    return acts.settling(listing_acts.place(item, form, morning.by, morning.book), item)


def _choices(item: PostItem, form: Form) -> dict[str, str]:
    """Return which version stays of each field that is at odds. Raises CannotDecide where one was not chosen."""
    choices = {one.field: form.get(f"keep.{one.field}", "") for one in item.conflicts}
    missing = [one.label for one in item.conflicts if choices[one.field] not in (THEIRS, BOOK)]
    if missing:
        raise CannotDecide(f"Choose what is right of {list_words(missing)}")
    return choices


def ask_back(morning: Morning, form: Form) -> Decision:
    """Return the decision that a sender has been asked."""
    return acts.ask(_item(morning, form))


def about(morning: Morning, form: Form) -> Decision:
    """Return the decision that a mail is about a listing that it does not name."""
    item = _item(morning, form)
    if not item.may_be_any:
        raise CannotDecide("This says which listing it is about")
    return acts.about(item, form.get("id", ""), morning.book)


def refuse(morning: Morning, form: Form) -> Decision:
    """Return the decision that a submission is not taken in, or that there is nothing in it to do."""
    item = _item(morning, form)
    if item.is_done:
        return acts.set_aside(item, "put away", SAYS_SO)
    return acts.set_aside(item, "put away, nothing changed" if item.can_confirm else "refused")


def approve(morning: Morning, form: Form) -> Decision:
    """Return the decision of a named person on a listing that is held."""
    entry = morning.book.entry(form.get("id", ""))
    if entry is None:
        raise CannotDecide(_GONE)
    _refuse_unseen(morning, form, [entry.id])
    held = queue.held_listing(entry, morning.book)
    return acts.approve(held, form.get("by", ""), form.get("note", ""), morning.book)


def finish(morning: Morning, form: Form) -> Decision:
    """Return the decision that a new listing waits to be finished in a form."""
    return sent_listing.to_finish(_item(morning, form), morning.book)


def accept_decided(morning: Morning, form: Form) -> Decision:
    """Return the decision of a named person that what was sent may be public, and is taken in."""
    item = _item(morning, form)
    _refuse_unseen(morning, form, [item.listing_id] if item.listing_id else [])
    return acts.accept_decided(item, form.get("by", ""), form.get("note", ""), morning.book)


def fill_in(morning: Morning, form: Form) -> Decision:
    """Return the decision that a listing of an import says what was typed; with `put`, that it goes into the book."""
    one = _waiting(morning, form)
    decide = incoming_acts.publish if form.get("put") == incoming_acts.BOOK else incoming_acts.keep
    return decide(one, form, morning.book)


def merge_incoming(morning: Morning, form: Form) -> Decision:
    """Return the decision that a listing of an import is one of the book, or with `another` that it is not."""
    one = _waiting(morning, form)
    if form.get("another"):
        return incoming_clash.rename(one, morning.book)
    return incoming_clash.merge(one, form, morning.book)


def _waiting(morning: Morning, form: Form) -> Waiting:
    """Return the listing of an import that a form is about, once all is still as its page showed it."""
    one = next((one for one in morning.book.waiting if one.id == form.get("id")), None)
    if one is None:
        raise CannotDecide(_GONE)
    entry = morning.book.entry(one.id)
    paths = [one.file, *([entry.document.path] if entry else [])]
    file_edits.refuse_unseen(morning.book, form.get("seen", ""), *map(morning.book.relative, paths))
    return one


def replace_address(morning: Morning, form: Form) -> Decision:
    """Return the decision that a dead address goes, or that its new one is put."""
    row = next((row for row in morning.queues.links if row.url == form.get("url")), None)
    if row is None:
        raise CannotDecide(_GONE)
    files = [mention.file for mention in row.mentions]
    file_edits.refuse_unseen(morning.book, form.get("seen", ""), *files)
    new = row.entry.status.moved_to if form.get("how") == "moved" else ""
    decision = dead_addresses.replaced(row.url, new, files, morning.book)
    lost = dead_addresses.unreachable(decision, morning.book)
    if lost and not form.get("unreachable"):
        raise CannotDecide(f"{dead_addresses.warning(lost)} Tick that it is so, or put in another way by hand")
    return decision


def merge(morning: Morning, form: Form) -> Decision:
    """Return the decision that two listings are one."""
    keep, drop = form.get("keep", ""), form.get("drop", "")
    _refuse_settled(morning, keep, drop)
    _refuse_unseen(morning, form, sorted([keep, drop]))
    return acts.merge(keep, drop, morning.book)


def not_the_same(morning: Morning, form: Form) -> Decision:
    """Return the decision that two listings are two things."""
    _refuse_settled(morning, form.get("first", ""), form.get("second", ""))
    return acts.not_the_same(form["first"], form["second"], morning.book)


def _refuse_settled(morning: Morning, first: str, second: str) -> None:
    """Raise CannotDecide when two listings are no pair any more: merged, or known to be two things."""
    if not any({one.first.id, one.second.id} == {first, second} for one in morning.queues.duplicates):
        raise CannotDecide(_GONE)


def rewrite(morning: Morning, form: Form) -> Decision:
    """Return the decision that a file says what somebody typed, or that it is taken in for what was sent."""
    path = form.get("file", "")
    if not path:
        return _retyped(morning, form)
    file_edits.refuse_unseen(morning.book, form.get("seen", ""), path)
    return acts.settling(acts.rewrite(path, form.get("text", ""), morning.book), _settled_item(morning, form))


def _retyped(morning: Morning, form: Form) -> Decision:
    """Return the decision that takes in what a curator typed for a submission."""
    item = _settled_item(morning, form)
    if item is None:
        raise CannotDecide(_GONE)
    return acts.accept(post.retyped(item, form.get("text", ""), morning.book, morning.by), morning.book)


def _settled_item(morning: Morning, form: Form) -> PostItem | None:
    """Return what was sent that a press on something else settles."""
    return next((one for one in morning.all_post if one.key == form.get("settles")), None)


def _item(morning: Morning, form: Form) -> PostItem:
    item = next((one for one in morning.all_post if one.key == form.get("key")), None)
    if item is None:
        raise CannotDecide(_GONE)
    return item


def _refuse_unseen(morning: Morning, form: Form, ids: Iterable[str]) -> None:
    """Raise CannotDecide when the files of some listings are not as the page showed them."""
    entries = [morning.book.entry(id) for id in ids]
    paths = [morning.book.relative(entry.document.path) for entry in entries if entry]
    file_edits.refuse_unseen(morning.book, form.get("seen", ""), *paths)


BY_NAME: Mapping[str, Callable[[Morning, Form], Decision]] = {
    "review": review,
    "close": close,
    "change": change,
    "no_answer": no_answer,
    "accept": accept,
    "place": place,
    "ask_back": ask_back,
    "about": about,
    "refuse": refuse,
    "approve": approve,
    "accept_decided": accept_decided,
    "finish": finish,
    "fill_in": fill_in,
    "merge_incoming": merge_incoming,
    "replace_address": replace_address,
    "merge": merge,
    "not_the_same": not_the_same,
    "rewrite": rewrite,
}
"""What each button asks for, by the name that its form sends."""
