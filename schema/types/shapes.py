"""What values of each kind look like, for what checks them in another language."""

from __future__ import annotations

import re

from schema.time_advice import CLOCK_WITHOUT_COLON, TWELVE_HOUR_CLOCK, TWO_TIMES
from schema.types import identifiers, internet, phone, postcodes, times

SHAPES = {
    "id": identifiers.ID,
    "outward_code": postcodes.OUTWARD,
    "inward_code": postcodes.INWARD,
    "bfpo": postcodes.BFPO,
    "charity_number": re.compile(identifiers.CHARITY_NUMBER),
    "clock": times.CLOCK,
    "twelve_hour_clock": TWELVE_HOUR_CLOCK,
    "clock_without_colon": CLOCK_WITHOUT_COLON,
    "date": times.DATE,
    "text_code": phone.TEXT_CODE,
    "phone_characters": phone.PHONE_CHARACTERS,
    "mailbox": internet.MAILBOX,
    "host_label": internet.LABEL,
    "last_host_label": internet.LAST_LABEL,
    "address_path": internet.PATH,
}
"""What a whole text of each kind looks like, by name, for what checks one in another language."""

SIGNS = {
    "two_times": TWO_TIMES,
    "two_phones": phone.TWO_NUMBERS,
    "relay_prefix": phone.RELAY,
    "ten_digits_too": phone.TEN_DIGITS_TOO,
    "phone_extension": phone.EXTENSION,
    "postcode_of_no_place": postcodes.OF_NO_PLACE,
    "bad_percent_code": internet.BAD_PERCENT,
    "dots_in_path": internet.DOTS,
}
"""What a part of a text looks like that makes it one kind or spoils it, by name."""
