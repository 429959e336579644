"""CODEOWNERS: which team GitHub asks to look at a change. It names teams that there are, or none."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from schema.listing import EVERYWHERE

PATH = ".github/CODEOWNERS"
_MADE = (
    "# Who is asked to look at a change. `linkbook setup` writes this from the teams that may write to the repository."
)
_STAND_IN = "@your-organisation/"


def wanted(places: Iterable[str]) -> tuple[str, ...]:
    """Return the names that a team may have here: maintainers, curators, and the curators of each place."""
    return ("maintainers", "curators", *(f"{place}-curators" for place in _of_one_place(places)))


def text(places: Collection[str], organisation: str = "", teams: Collection[str] = ()) -> str:
    """Return the file for an organisation's teams; with no team of a name that is wanted, one that asks nobody."""
    of_path = {"*": "maintainers", "/directory/": "curators"}
    of_path |= {f"/directory/listings/{place}/": f"{place}-curators" for place in _of_one_place(places)}
    owned = {path: team for path, team in of_path.items() if team in teams}
    missing = [team for team in wanted(places) if team not in teams]
    return "\n".join((_MADE, *_missing(missing), *_lines(owned, organisation))) + "\n"


def _of_one_place(places: Iterable[str]) -> list[str]:
    """Return the places that have curators of their own; what is for everywhere is the curators' of the whole book."""
    return sorted(place for place in places if place != EVERYWHERE)


def _missing(teams: Iterable[str]) -> Iterable[str]:
    """Return the notes that say which teams would be asked, if there were such teams."""
    names = [f"#   {team}" for team in teams]
    note = (
        "# These would be named too. Make a team of that name, give it the role Write, and run `linkbook setup` again:"
    )
    return (note, *names) if names else ()


def _lines(owned: dict[str, str], organisation: str) -> Iterable[str]:
    width = max(map(len, owned), default=0)
    lines = [f"{path:<{width}} @{organisation}/{team}" for path, team in owned.items()]
    return ("# Later lines win.", *lines) if lines else ()


def is_ours(current: str) -> bool:
    """Return whether a file may be written over: it was made here, or names only the stand-in, or nobody."""
    named = [line for line in current.splitlines() if line.strip() and not line.startswith("#")]
    return current.startswith(_MADE) or all(_STAND_IN in line for line in named)
