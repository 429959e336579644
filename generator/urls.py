"""Every address of the site, said once.

An address is from the top of the site, without a slash in front; `absolute` makes it whole. Addresses are permanent:
what stands here is in bookmarks, on paper and in QR codes.
"""

from __future__ import annotations

from generator.fnv import fnv1a

HOME = ""
FIND = "find/"
HEADINGS = "what-matters/"
PLACES = "places/"
FIND_TEAM = "find-my-link-worker/"
PLAN = "plan/"
A_TO_Z = "a-to-z/"
WHATS_NEW = "whats-new/"
SUBMIT = "submit/"
OFFLINE = "offline/"
PICTURE = "picture.png"
"""What stands beside a link to the site where people share one."""
FOR_WEBSITES = "for-websites/"
FORM_DATA = f"{SUBMIT}form.json"
"""What the form's page fetches of fields, needs, areas and rules."""
DATA = "data/"
"""The page about the open data, and the folder of its files."""
OPEN_REFERRAL = f"{DATA}oruk/v3/"


def absolute(site_address: str, address: str) -> str:
    """Return an address as a whole web address, with one slash after the site however its address was typed."""
    return f"{site_address.rstrip('/')}/{address}"


def without_scheme(url: str) -> str:
    """Return a whole web address as people type it: without `https://` in front and a slash at the end."""
    return url.split("//", 1)[1].rstrip("/")


# --- pages --------------------------------------------------------------------------------------------------------

# A browser's history keeps the address of every page, whatever a page does to its own. So the address of a sensitive
# page says nothing: a hash stands in it for the id. Asked without `sensitive`, each of these is the readable address:
# the only one of what is not sensitive; of what is, a page that leads on and leaves no entry to go back to.


NEUTRAL = "q-"
"""How what stands for an id begins."""


def neutral(id: str) -> str:
    """Return what stands for an id in a sensitive page's address: the same for ever, such as `q-5f0c9e21`.

    `site_overrides/assets/shared/addresses.js` makes the same, and knows by it which links lead to sensitive pages.
    """
    return f"{NEUTRAL}{fnv1a(id):08x}"


def segment(id: str, sensitive: bool) -> str:
    """Return what stands in an address for an id: a hash where the page is sensitive."""
    return neutral(id) if sensitive else id


def listing(listing_id: str, sensitive: bool = False) -> str:
    """Return the address of a listing's page."""
    return f"listings/{segment(listing_id, sensitive)}/"


def organisation(organisation_id: str, sensitive: bool = False) -> str:
    """Return the address of an organisation's page."""
    return f"organisations/{segment(organisation_id, sensitive)}/"


def need(need_id: str, sensitive: bool = False) -> str:
    """Return the address of a need's page."""
    return f"needs/{segment(need_id, sensitive)}/"


def letter(letter_id: str) -> str:
    """Return the address of the page of a letter in the A to Z of a large book."""
    return f"{A_TO_Z}{letter_id}/"


def area(area_id: str) -> str:
    """Return the address of an area's page."""
    return f"areas/{area_id}/"


def area_need(area_id: str, need_id: str, sensitive: bool = False) -> str:
    """Return the address of the page of a need in an area."""
    return f"{area(area_id)}{segment(need_id, sensitive)}/"


# --- open data ----------------------------------------------------------------------------------------------------


CSV = f"{DATA}listings.csv"
WORKBOOK = f"{DATA}listings.xlsx"
GEOJSON = f"{DATA}listings.geojson"
DATABASE = f"{DATA}listings.db"
FEED = f"{DATA}feed.xml"
SEARCH_ENGINES = f"{DATA}search-engines/"
"""The folder of what a search server is filled with."""


def listing_calendar(listing_id: str) -> str:
    """Return the address of a listing's calendar."""
    return f"{DATA}listings/{listing_id}.ics"


def area_calendar(area_id: str) -> str:
    """Return the address of the calendar of what happens in an area."""
    return f"{DATA}areas/{area_id}.ics"


def area_feed(area_id: str) -> str:
    """Return the address of the feed of what is new in an area."""
    return f"{DATA}areas/{area_id}.xml"


# --- for other people's websites -------------------------------------------------------------------------------------


def embed(area_id: str, need_id: str, sensitive: bool = False) -> str:
    """Return the address of the page of a need in an area for somebody else's frame."""
    return f"embed/{area_id}/{segment(need_id, sensitive)}/"


def area_for_websites(area_id: str) -> str:
    """Return the address of the page with an area's ready links."""
    return f"{FOR_WEBSITES}{area_id}/"


# --- places in a page, and what a page is told in its address's fragment, which no server sees ---------------------


def area_team(area_id: str) -> str:
    """Return the address of the link worker team on an area's page."""
    return f"{area(area_id)}#team"


def heading(heading_id: str) -> str:
    """Return the address of a heading on the page of what matters."""
    return f"{HEADINGS}#{heading_id}"


def change_listing(listing_id: str) -> str:
    """Return the address of the form, filled with a listing."""
    return f"{SUBMIT}#change={listing_id}"


def still_right(listing_id: str) -> str:
    """Return the address of the form that says that all of a listing is still right."""
    return f"{SUBMIT}#still-right={listing_id}"


# --- leaflets: without the format and the ending, such as `-a5.pdf` --------------------------------------------------


def listing_leaflet(listing_id: str) -> str:
    """Return the beginning of the addresses of a listing's leaflets."""
    return f"leaflets/listings/{listing_id}"


def area_leaflet(area_id: str) -> str:
    """Return the beginning of the addresses of an area's leaflets."""
    return f"leaflets/areas/{area_id}"


def area_need_leaflet(area_id: str, need_id: str) -> str:
    """Return the beginning of the addresses of the leaflets of a need in an area."""
    return f"{area_leaflet(area_id)}/{need_id}"


def team_leaflet(area_id: str) -> str:
    """Return the beginning of the addresses of the leaflets of an area's own link worker team."""
    return f"leaflets/teams/{area_id}"


def poster(area_id: str) -> str:
    """Return the beginning of the address of an area's poster."""
    return f"leaflets/posters/{area_id}"
