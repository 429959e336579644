"""The types of value a person may type, each with a plain-English answer when it is not one.

Everything arrives as text (the loader never guesses a type). Each type turns that text into a clean value, or raises a
`PydanticCustomError` whose words say what is wrong and what to type instead.
"""

from schema.types.choices import YesNo, YesNoUnknown, choice
from schema.types.identifiers import MAX_ID, CharityNumber, GssCode, Id, Reference, id_fault
from schema.types.internet import HIDDEN_HOSTS, MAX_ADDRESS, MAX_EMAIL, Email, WebAddress, address_fault, is_public_host
from schema.types.messages import MAX_ECHO, NONE_ADVICE, fail, nearest, quoted, suggestion
from schema.types.numbers import Age, whole_number
from schema.types.phone import MAX_PHONE, Phone, PhoneNumber, TextCode, national_digits, parse_phone
from schema.types.points import Latitude, Location, Longitude
from schema.types.postcodes import POSTCODE_AREAS, OutwardCode, Postcode, PostcodeSector, has_no_place
from schema.types.shapes import SHAPES, SIGNS
from schema.types.text import OneLine, Paragraphs
from schema.types.times import Date, Time

__all__ = [
    "HIDDEN_HOSTS",
    "MAX_ADDRESS",
    "MAX_ECHO",
    "MAX_EMAIL",
    "MAX_ID",
    "MAX_PHONE",
    "NONE_ADVICE",
    "POSTCODE_AREAS",
    "SHAPES",
    "SIGNS",
    "Age",
    "CharityNumber",
    "Date",
    "Email",
    "GssCode",
    "Id",
    "Latitude",
    "Location",
    "Longitude",
    "OneLine",
    "OutwardCode",
    "Paragraphs",
    "Phone",
    "PhoneNumber",
    "Postcode",
    "PostcodeSector",
    "Reference",
    "TextCode",
    "Time",
    "WebAddress",
    "YesNo",
    "YesNoUnknown",
    "address_fault",
    "choice",
    "fail",
    "has_no_place",
    "id_fault",
    "is_public_host",
    "national_digits",
    "nearest",
    "parse_phone",
    "quoted",
    "suggestion",
    "whole_number",
]
