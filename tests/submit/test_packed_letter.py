"""What the form packs small for a letter is, on our side, the file that it was."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from generator.submissions.yaml_block import blocks
from tests.submit.node import call, needs_node

pytestmark = needs_node

VENUE = "  - name: {0} Church Hall\n    address: {1} High Street\n    town: Anytown\n    postcode: ZE91 {1}AA\n"
SESSION = '  - days: [{0}]\n    starts: "10:00"\n    ends: "12:00"\n    venue: {1} Church Hall\n'
THREE_VENUES = (
    "# yaml-language-server: $schema=../../../schema/json/listing.json\n"
    "# Suggested address: listings/anytown/anytown-foodbank.yml\nname: Anytown Foodbank\n"
    "summary: Three days of food for people in a crisis, with a voucher, at three centres.\n"
    "organisation:\n  name: Anytown Food Trust\nneeds: [food]\nways: [in person]\nvenues:\n"
    + "".join(VENUE.format(name, n) for n, name in enumerate(("Emmanuel", "Methodist", "Pensnett"), 1))
    + "serves: [anytown]\nsessions:\n"
    + SESSION.format("monday, friday", "Emmanuel")
    + SESSION.format("wednesday", "Methodist")
    + SESSION.format("saturday", "Pensnett")
    + "times_note: Closed on bank holidays and between Christmas and New Year.\ncost:\n  kind: free\njoin:\n"
    "  routes: [gp, link worker, any professional]\n  first_step: You need a voucher. Ask your GP surgery, school,"
    " housing officer or Citizens Advice for one. Vouchers last 7 days.\n"
    '  phone: "01632 960143"\n  email: "info@example.org"\n'
)


def test_a_listing_with_three_places_fits_in_a_letter_and_comes_back_whole() -> None:
    submission = {
        "kind": "new",
        "id": "anytown-foodbank",
        "name": "anytown-foodbank.yml",
        "subject": "New listing: Anytown Foodbank",
        "says": "Please add this listing to the directory.",
        "text": THREE_VENUES,
    }
    (ready,) = call("send-panel", ["readyToMail", "curators@example.org", submission])
    (letter,) = call("send-panel", ["mailLink", "curators@example.org", ready])
    assert not letter["attach"]
    assert len(letter["href"]) <= 1_800
    (body,) = parse_qs(urlsplit(letter["href"]).query)["body"]
    (found,) = blocks(body.replace("\r\n", "\n"))
    assert found.strip("\n") == THREE_VENUES.strip("\n")


def test_a_short_one_is_not_packed() -> None:
    submission = {"kind": "new", "id": "tea", "name": "tea.yml", "subject": "x", "says": "y", "text": "name: Tea\n"}
    assert call("send-panel", ["readyToMail", "curators@example.org", submission]) == [submission]
