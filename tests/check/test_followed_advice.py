"""Whatever a message says to write is accepted by the next check, and is what somebody meant."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml

from generator import check, load
from generator.load import Records
from generator.load.safe_read import FileText
from generator.load.validation import validate
from generator.load.yaml_parser import parse
from generator.problems import FieldPath, Problem, Severity
from schema import Listing
from tests.conftest import PLAIN, TODAY, copy_town

Tree = dict[str, Any]

SLIPS: tuple[tuple[str, str, Any, Tree], ...] = (
    # the group, the key, what was typed, and what the group says once the advice is followed
    ("sessions.0", "days", "alternate tuesdays", {"days": ["tuesday"], "every_weeks": "2"}),
    ("sessions.0", "days", ["1st and 3rd tuesday"], {"days": ["tuesday"], "weeks": ["1st", "3rd"]}),
    ("sessions.0", "days", "TBC", {"irregular": "yes"}),
    ("sessions.0", "days", "varies", {"irregular": "yes"}),
    ("sessions.0", "days", ["by appointment"], {"irregular": "yes", "by_appointment": "yes"}),
    ("sessions.0", "days", ["tuesday 2pm-4pm"], {"days": ["tuesday"], "starts": "14:00", "ends": "16:00"}),
    ("sessions.0", "days", ["M"], {"days": ["monday"]}),
    ("sessions.0", "days", "every Tuesday and Thursday", {"days": ["tuesday", "thursday"]}),
    ("sessions.0", "weeks", "alternate", {"every_weeks": "2"}),
    ("sessions.0", "weeks", ["every other"], {"every_weeks": "2"}),
    ("sessions.0", "weeks", ["fortnightly"], {"every_weeks": "2"}),
    ("sessions.0", "weeks", ["every 3 weeks"], {"every_weeks": "3"}),
    ("sessions.0", "weeks", "1st and 3rd", {"weeks": ["1st", "3rd"]}),
    ("sessions.0", "weeks", "first", {"weeks": ["1st"]}),
    ("sessions.0", "months", ["sept/oct"], {"months": ["september to october"]}),
    ("sessions.0", "months", ["setpember to april"], {"months": ["september to april"]}),
    ("sessions.0", "months", ["2027-06-01 to 2027-09-15"], {"months": ["1 june to 15 september"]}),
    ("sessions.0", "months", ["november 2026 to march 2027"], {"months": ["november to march"]}),
    ("sessions.0", "months", ["not august"], {"not_on": ["august"]}),
    ("sessions.0", "months", "term time", {"school_holidays": "no"}),
    ("sessions.0", "months", "April - Sept", {"months": ["april to september"]}),
    ("sessions.0", "not_on", ["school holidays"], {"school_holidays": "no"}),
    ("sessions.0", "not_on", ["term time"], {"school_holidays": "only"}),
    ("sessions.0", "not_on", ["bank holidays"], {"bank_holidays": "no"}),
    ("sessions.0", "not_on", ["21/12/2026 - 3/1/2027"], {"not_on": ["2026-12-21 to 2027-01-03"]}),
    ("sessions.0", "not_on", ["August 2027"], {"not_on": ["2027-08-01 to 2027-08-31"]}),
    ("sessions.0", "not_on", ["Boxing Day"], {"not_on": ["26 december"]}),
    ("sessions.0", "not_on", ["2nd Monday"], {"weeks": ["1st", "3rd", "4th", "5th"]}),
    ("sessions.0", "starts", "10;00", {"starts": "10:00"}),
    ("sessions.0", "starts", "0.4166667", {"starts": "10:00"}),
    ("sessions.0", "starts", "2026-12-01T10:00:00", {"starts": "10:00"}),
    ("sessions.0", "starts", "half past ten", {"starts": "10:30"}),
    ("sessions.0", "first_date", "Monday 7 December 2026", {"first_date": "2026-12-07"}),
    ("sessions.0", "last_date", "end of March 2027", {"last_date": "2027-03-31"}),
    ("", "cost", "suggested donation £2", {"cost": {"kind": "donation", "note": "suggested donation £2"}}),
    ("", "cost", "free or £2", {"cost": {"kind": "depends", "note": "free or £2"}}),
    ("", "cost", "£3", {"cost": {"kind": "paid", "note": "£3"}}),
    ("cost", "kind", "suggested donation £2", {"kind": "donation", "note": "suggested donation £2"}),
    ("cost", "kind", "free, but cake is 50p", {"kind": "depends", "note": "free, but cake is 50p"}),
    ("cost", "kind", "low cost", {"kind": "paid", "note": "low cost"}),
    ("cost", "prices", ["£3 adults"], {"prices": [{"amount": "£3", "label": "adults"}]}),
    ("cost", "prices", "£1,200", {"prices": [{"amount": "£1,200"}]}),
    ("", "needs", "(loneliness)", {"needs": ["loneliness"]}),
    ("", "needs", [["loneliness"]], {"needs": ["loneliness"]}),
    ("", "needs", {"loneliness": ""}, {"needs": ["loneliness"]}),
    ("", "ways", ["Zoom"], {"ways": ["by video call"]}),
    ("", "ways", ["hybrid"], {"ways": ["in person", "online"]}),
    ("", "summary", "Tea &amp; company<br>in the <b>hall</b>.", {"summary": "Tea & company in the hall."}),
    ("", "summary", "For people aged <18.", {"summary": "For people aged under 18."}),
    ("", "summary", ["Tea", "cake"], {"summary": "Tea, cake"}),
    ("", "venue", [{"name": "Old Quay Hall", "postcode": "ZE91 5FG"}], {}),
    ("", "who", ["older people", "carers"], {"who": {"groups": ["older people", "carers"]}}),
    ("", "who", "over 50s", {"who": {"from_age": "50"}}),
    ("who", "gender", "female", {"groups": ["women"]}),
    ("who", "age", "50+", {"from_age": "50"}),
    ("who", "age", "50", {"from_age": "50"}),
    ("who", "max_age", "50", {"to_age": "50"}),
    ("who", "min_age", "50", {"from_age": "50"}),
    ("sessions.0", "start_date", "2026-12-07", {"first_date": "2026-12-07"}),
    ("sessions.0", "end_date", "2026-12-07", {"last_date": "2026-12-07"}),
    ("sessions.0", "until", "2026-12-07", {"last_date": "2026-12-07"}),
    ("sessions.0", "until", "23:00", {"ends": "23:00"}),
    ("", "start_date", "2026-12-07", {"first_date": "2026-12-07"}),
    ("", "end_date", "2026-12-07", {"last_date": "2026-12-07"}),
    ("venues.0", "access", "Wheelchair friendly", {"access": {"note": "Wheelchair friendly"}}),
    ("venues.0", "access", "Steps at the door", {"access": {"note": "Steps at the door"}}),
    ("venues.0", "access", "step-free", {"access": {"step_free": "yes"}}),
    ("venues.0", "location", "https://maps.google.com/?q=52.49,-2.08", {"location": {"lat": "52.49", "lon": "-2.08"}}),
    ("venues.0.access", "steps", "yes", {"step_free": "no"}),
    ("venues.0.access", "wheelchair", "yes", {"step_free": "yes"}),
    ("join", "phone", "Jean 01632 960123", {"phone": "01632 960123"}),
    ("join", "phone", "O1632 960123", {"phone": "01632 960123"}),
    ("join", "email", "tea at example.org", {"email": "tea@example.org"}),
    ("join", "routes", ["just turn up or ring Jean"], {"routes": ["turn up", "self"]}),
    ("join", "fax", "01632 960124", {"fax": None}),
    ("", "reviewed", "2026-11-01", {"reviewed": {"on": "2026-11-01", "by": "the name of your team"}}),
    ("", "page", "1", {"page": None}),
)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Records:
    """Give the invented town without its listings."""
    folder = tmp_path_factory.mktemp("town")
    copy_town(folder, with_listings=False)
    return load.directory(folder)


def plain() -> Tree:
    """Return a listing with nothing wrong, as plain values."""
    tree: Tree = yaml.load(PLAIN, Loader=yaml.BaseLoader)
    tree["sessions"] = [{"days": ["monday"], "starts": "10:30", "note": "Ring for dates"}]
    return tree | {"cost": {"kind": "free"}, "who": {}}


def problems(tree: Tree, records: Records) -> list[Problem]:
    """Return what loading and checking say of a listing, but for warnings."""
    document, parsed = parse(FileText("listings/anytown/a.yml", json.dumps(tree, ensure_ascii=False, indent=1)))
    assert document
    entry, faults = validate(document, Listing, "a", parsed)
    found = (*parsed, *faults, *(check.rules.listing_problems(entry, records, TODAY) if entry else ()))
    return [problem for problem in found if problem.severity is Severity.ERROR]


def group_at(tree: Tree, place: str) -> Tree:
    """Return a group of a listing by its dotted place, made where there is none."""
    group: Any = tree
    for step in place.split(".") if place else ():
        group = group[int(step)] if step.isdigit() else group.setdefault(step, {})
    found: Tree = group
    return found


_KEYS = re.compile(
    r"[Ww]rite ([a-z_]+: .*?)(?: \(the|,? in (?:place|its place)| on a line| in the session|,? and (?![a-z_]+: )|\. |$)"
)
_VALUE = re.compile(r'(?:[Ww]rite(?: it as)?|clock:|colon:|Did you mean) "([^"]+)"')
_ITEM = re.compile(r"Write (\{.*\})")
_KEY = re.compile(r'word that belongs here. Did you mean "([a-z_]+)"')
_OUT = re.compile("Delete this line|leave the line out")


def follow(problem: Problem, tree: Tree) -> None:
    """Do to a listing what a message says, to the letter; where it leaves a choice, take the first."""
    owner, key, at = _owner(tree, problem.field)
    every = ((way, way.search(problem.message)) for way in (_KEY, _KEYS, _ITEM, _VALUE, _OUT))
    ways = [(found.start(), way, found) for way, found in every if found]
    assert ways, f"says nothing to write: {problem.message}"
    _, way, found = min(ways, key=lambda each: each[0])
    if way is _KEY:
        owner[found[1]] = owner.pop(key)
    elif way is _KEYS:
        _write(owner, key, at, found[1])
    elif way is _OUT:
        del owner[key]
    else:
        value = yaml.load(found[1], Loader=yaml.BaseLoader) if way is _ITEM else found[1]
        if at is None:
            owner[key] = value
        else:
            owner[key][at] = value


def _write(owner: Tree, key: str, at: int | None, text: str) -> None:
    """Put some keys and their values into a group, in place of what was there."""
    pairs = re.sub(r" and (?=[a-z_]+: )", ", ", text)
    said: Tree = yaml.load(f"{{{pairs}}}", Loader=yaml.BaseLoader)
    if key not in said and at is not None:
        owner[key].pop(at)
    elif key not in said:
        del owner[key]
    owner.update(said)
    if "session" in str(owner.get("counted_from")):
        owner["counted_from"] = {"monday": "2026-11-23", "tuesday": "2026-11-24"}[owner["days"][0]]


def _owner(tree: Tree, path: FieldPath) -> tuple[Tree, str, int | None]:
    """Return the group that a field is in, its key, and which of a list it is, if it is one of some."""
    at = path[-1] if isinstance(path[-1], int) else None
    steps = path[:-1] if at is not None else path
    group: Any = tree
    for step in steps[:-1]:
        group = group[step]
    return group, str(steps[-1]), at


@pytest.mark.parametrize(("place", "key", "typed", "meant"), SLIPS)
def test_what_a_message_says_to_write_is_accepted_and_is_meant(
    place: str, key: str, typed: Any, meant: Tree, town: Records
) -> None:
    tree = plain()
    if key == "venue":
        del tree["venues"]
    group_at(tree, place)[key] = typed
    first = problems(tree, town)
    assert len(first) == 1, [problem.sentence for problem in first]
    follow(first[0], tree)
    assert [problem.sentence for problem in problems(tree, town)] == []
    group = group_at(tree, place)
    assert {name: group.get(name) for name in meant} == meant


ASKED: tuple[tuple[str, str, Any, str], ...] = (
    ("sessions.0", "not_on", ["half term"], "These are not all the school holidays. Write their days"),
    ("sessions.0", "not_on", ["school summer holidays"], "These are not all the school holidays. Write their days"),
    ("sessions.0", "not_on", ["last tuesday"], "write each date"),
    ("sessions.0", "weeks", ["6th"], "A month has at most five of a day. Which one is it?"),
    ("sessions.0", "months", ["winter"], "Which months is that?"),
    ("sessions.0", "dates", ["Tuesday 3 December 2026"], "Which is right: 2026-12-03, or the Tuesday, 2026-12-01?"),
    ("sessions.0", "ends", "dusk", "leave the line out, and say it in note"),
    ("", "ways", ["outreach"], "Where is that?"),
    ("", "needs", ["money"], "That is a heading. Choose needs under it: debt"),
    ("", "needs", ["music-lessons"], "The nearest are: arts-and-music"),
    ("", "serves", ["UK wide"], 'For anybody in the country, write "everywhere"'),
    ("", "serves", ["ZE91"], "That is a postcode: write anytown"),
    ("", "bank_holidays", "except good friday", "Write yes, and each day off in not_on"),
    ("cost", "kind", "unpaid", "Choose one of: free, donation, paid, depends."),
    ("join", "routes", "anyone", "Write turn up if people just come, self if they get in touch first"),
    ("join", "phone", "01384 000000", "only stands there until somebody writes the number"),
    ("join", "tel", "01632 960124", 'seems to belong in "phone", which is here already'),
    ("places", "kind", "12", "Is there room now?"),
    ("who", "age", "50", "Write from_age: 50 (the youngest) or to_age: 50 (the oldest)"),
    ("", "notes", "Ask about the hall", "If readers should see it"),
)


@pytest.mark.parametrize(("place", "key", "typed", "words"), ASKED)
def test_where_nobody_can_know_what_was_meant_a_message_asks(
    place: str, key: str, typed: Any, words: str, town: Records
) -> None:
    tree = plain()
    if key == "dates":
        del tree["sessions"][0]["days"]
    group_at(tree, place)[key] = typed
    assert words in " ".join(problem.message for problem in problems(tree, town))


LINES = (
    ("summary: Men's tea: every Tuesday in Sam's \"old\" hall.", "Men's tea: every Tuesday in Sam's \"old\" hall."),
    ('summary: "Tea" and company in the hall.', '"Tea" and company in the hall.'),
    ("summary: 'Tea in the men's hall.'", "Tea in the men's hall."),
    ('summary: "Tea in the "old" hall."', 'Tea in the "old" hall.'),
    ('summary: "Sam\'s "old" hall."', 'Sam\'s "old" hall.'),
    ("summary: !Please ring first", "!Please ring first"),
    ("summary: *Tea* and company", "*Tea* and company"),
    ("summary: @tea on our page", "@tea on our page"),
    ("summary: Tea: at 10:30 in the hall", "Tea: at 10:30 in the hall"),
    ("cost: {kind: paid, note: ?3 a session}", "£3 a session"),
    ("cost: {kind: paid, note: Up to £1,000 a year}", "Up to £1,000 a year"),
    ("cost: {kind: paid, note: £3, £1 for carers}", "£3, £1 for carers"),
)


@pytest.mark.parametrize(("line", "meant"), LINES)
def test_a_line_that_a_message_gives_is_the_words_that_were_typed(line: str, meant: str) -> None:
    document, told = parse(FileText("a.yml", f"name: Tea\n{line}\n"))
    entry_told = validate(document, Listing, "a", told)[1] if document else []
    message = (*told, *(problem for problem in entry_told if problem.code != "missing"))[0].message
    found = re.search(r"(?:summary|note): ('(?:[^']|'')*'|\"[^\"]*\")", message)
    assert found, message
    mended, faults = parse(FileText("a.yml", f"summary: {found[1]}\n"))
    assert (mended and mended.value["summary"], faults) == (meant, ())
