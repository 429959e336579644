"""Rules about people who run things: their names, mobiles and own e-mail addresses need their recorded consent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, GuardedPattern, ListingEntry, ListingText, phones
from generator.problems import Problem, Severity
from schema.review import is_account
from schema.types import quoted

FIRST_NAMES = (
    " Aamir Abdi Abdul Abdullah Abigail Adeel Agnes Agnieszka Ahmad Ahmed Aisha Alan Albert Aleksandra"
    " Alexandra Alfie Ali Alice Alisha Alison Amanda Amina Amir Amit Amy Andrea Andrei Andrew Andrzej Andy"
    " Angela Anil Anita Ann Anna Anne Annette Anthony Archie Arjun Arthur Asif Audrey Ayesha Aziz Barbara Barry"
    " Beata Ben Bernadette Bernard Beryl Beth Betty Bev Bilal Bill Billy Bob Bobby Brenda Brendan Brian Bridget"
    " Bruce Bushra Callum Carl Carol Caroline Catherine Cathy Celia Chantelle Charlotte Cheryl Chloe Chris"
    " Christine Claire Clare Clive Colin Connor Craig Cynthia Damian Dan Daniel Danielle Danny Darren Dave"
    " David Dawn Dean Debbie Deborah Debs Deepa Deirdre Denise Dennis Derek Des Diane Donald Donna Doreen Doris"
    " Dorota Dorothy Douglas Duncan Eddie Edith Edna Edward Edwin Eileen Elaine Eleanor Elizabeth Ellen Elliot"
    " Elsie Emily Emma Enid Eric Ernest Esther Ethel Evelyn Ewa Faisal Farah Farooq Fatima Felicity Fiona"
    " Frances Fred Freda Freddie Gareth Garry Gary Gaz Gemma Geoff Geoffrey George Georgia Gerald Geraldine"
    " Gill Gillian Gladys Glenda Glenys Gordon Graham Grzegorz Gulnaz Gurpreet Gwen Habib Hamza Hannah Harold"
    " Haroon Harpreet Harriet Harry Hassan Hayley Hazel Heather Helen Henry Herbert Hilary Hilda Howard Hugh"
    " Hussain Hussein Ian Ibrahim Imogen Imran Ingrid Ioana Iqbal Irene Irfan Iryna Isabel Ismail Ivor Jack"
    " Jackie Jacob Jacqueline Jacqui Jade Jake Jakub James Jamie Jan Jane Janet Janice Janine Jasmine Jason"
    " Jaspreet Jaswinder Javed Jaydon Jayne Jean Jeff Jeffrey Jemma Jen Jennifer Jenny Jeremy Jerry Jess"
    " Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Jodie Joe John Johnny Jon Jonathan Joseph Josephine Josh"
    " Joshua Josie Joyce Judith Judy Julia Julie June Justin Kamal Karen Karim Karl Kasia Katarzyna Kate Kath"
    " Kathleen Kathy Katie Katy Kayleigh Keith Kelly Kelly-Anne Ken Kenneth Kenny Kerry Kev Kevin Khadija"
    " Khalid Kieran Kim Kiran Kirsty Krystyna Kuldeep Kyle Kylie Lakshmi Laura Lauren Leah Leanne Lee Len"
    " Leonard Leroy Lesley Lewis Liam Lilian Linda Lisa Liz Lloyd Lorna Lorraine Lottie Louise Lucy Luke Lydia"
    " Lynda Lynn Lynne Mabel Magda Maggie Malcolm Mandy Manjit Marcus Marek Margaret Maria Mariam Marie Marion"
    " Marjorie Martha Martin Mary Maryam Matt Matthew Maureen Maurice Mavis Meena Megan Mehmet Melanie Michael"
    " Michelle Mick Mihai Mike Mildred Millie Mo Mohamed Mohammed Molly Monica Muhammad Muriel Mustafa Myra"
    " Nadia Nadine Nancy Naomi Nasir Nasreen Natalie Natasha Nathan Naveed Neha Neil Nellie Nicholas Nick"
    " Nicola Nigel Nina Nisha Norah Noreen Norman Oksana Olena Oliver Olivia Olu Omar Oscar Owen Pam Pamela"
    " Parveen Pat Patricia Patrick Paul Paula Pauline Pawel Percy Pete Peter Phil Philip Phoebe Phyllis Piotr"
    " Pooja Priya Rachel Rahim Raj Rajesh Ralph Rashid Ravi Ray Raymond Rebecca Reg Rehana Rhiannon Rhona"
    " Richard Rita Rob Robert Roberta Rodney Roger Ron Ronald Rosemary Rosie Roxanne Rukhsana Russell Ruth Ryan"
    " Saeed Salim Sally Sam Samantha Samina Samuel Sandra Sanjay Sanjeev Sarah Scott Sean Shabana Shahid"
    " Shannon Sharmila Sharon Shaun Shazia Sheila Shelley Shirley Sian Sid Sidney Simon Sonia Sophie Stacey"
    " Stan Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Sukhdev Sunita Surinder Susan Susie Suzanne"
    " Svitlana Sylvia Tahir Tanya Tara Tariq Terence Teresa Terry Thelma Theresa Thomas Tim Timothy Tina Toby"
    " Tom Tomasz Tony Tracey Tracy Trevor Trish Tyrone Una Ursula Usman Val Valerie Vanessa Vera Veronica Vicky"
    " Victoria Vikram Vince Vincent Viv Vivian Walter Wasim Wayne Wendy Wilf Wilfred Winifred Wojciech Yasmin"
    " Yusuf Yvonne Zahra Zainab Zara Zoe Zofia"
).split()
_ASK = (
    r"(?:[Aa]sk for|[Cc]ontact|[Ss]peak (?:to|with)|[Tt]alk to|[Rr]ing|[Cc]all|[Tt]ext|[Ee]-?mail|[Ss]ee"
    r"|(?:[Ll]ed|[Rr]un|[Hh]osted|[Oo]rganised|[Tt]aught) by"
    r"|(?:[Cc]o-?ordinator|[Oo]rganiser|[Ss]ecretary|[Cc]hair|[Tt]reasurer|[Vv]olunteers?|[Ll]eader|[Mm]anager):)"
)
TITLES = ("mr", "mrs", "ms", "miss", "mx", "rev", "revd", "fr")
NAMES_AND_TITLES = frozenset((*(name.casefold() for name in FIRST_NAMES), *TITLES))
"""Every word that can begin somebody's name, in small letters."""

_JOBS = (
    "coordinator|organiser|leader|secretary|treasurer|chairman|chairwoman|manager|warden|caretaker|tutor|teacher"
    "|worker|adviser|administrator|instructor"
)
_NAMED_PERSON = re.compile(
    rf"\b{_ASK} (?:{'|'.join(FIRST_NAMES)})\b|\b(?:Mr|Mrs|Ms|Miss|Mx|Rev|Revd|Fr)\.? [A-Z][a-z]+\b"
    rf"|\b(?:[Oo]ur|[Tt]he|[Yy]our) (?:[a-z]+ )?(?:{_JOBS}),? [A-Z][a-z]+ [A-Z][a-z]+(?=,| (?:is|will|can|runs|has)\b)"
)
"""Somebody is named: "ask for Dave", "Mrs Khan", "our coordinator, Jo Frost, is …". Street and church names are not."""
_JOBS_AND_NAMES = NAMES_AND_TITLES | frozenset(_JOBS.split("|"))

_NAMED_PEOPLE = GuardedPattern(_NAMED_PERSON, ("",))
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia"
    r"|ntlworld"
    r"|tiscali|blueyonder|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|org|me|example)(?![\w.-]*\w)",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"(?<![0-9])(?:(?:\+|00)44 ?(?:\(0\) ?)?|0)7[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}(?![0-9])")
_MOBILES = GuardedPattern(_MOBILE, ("07", "44 7", "447", "(0)7"))
_OWN_ADDRESSES = GuardedPattern(_FREE_MAIL, ("@",))
_CONSENT = "If so, record it:"
"""What `approvals` puts the line after, when no consent covers the words."""


def named_people_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Nobody is named without recorded consent; a job title does as well and lasts longer."""
    if text.words.isdisjoint(_JOBS_AND_NAMES):
        return
    for path, _ in text.matches(_NAMED_PEOPLE):
        message = f"names a person. Could it be a job title? Did they agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "named_person")


def mobiles_are_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A mobile number may be somebody's own, and becomes public for good: it needs recorded consent."""
    fields = [path for path, phone in phones(entry.record.join) if phone.mobile]
    written = [path for path, _ in text.matches(_MOBILES)]
    for path in dict.fromkeys([*fields, *written]):
        message = f"is this a work phone? A mobile number becomes public for good. Did its owner agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "mobile")


def own_email_addresses_are_agreed(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """An e-mail address at a free provider may be somebody's own: a shared address of the group is better."""
    for path, _ in text.matches(_OWN_ADDRESSES):
        message = f"looks like a person's own address. An address of the group lasts longer. Did they agree? {_CONSENT}"
        yield entry.problem(path, message, Severity.WARNING, "free_mail")


def accounts_are_not_published(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A review or an approval is a team's: the name of one person's account is never published."""
    for group in ("reviewed", "approved"):
        block = entry.document.value.get(group)
        if isinstance(block, dict) and is_account(str(block.get("by", ""))):
            message = "is one person's account, and is never published. Write the team or organisation instead"
            yield entry.problem((group, "by"), message, Severity.WARNING, "account")


_ONE_PERSON = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Revd?)\.? )?(?:{'|'.join(FIRST_NAMES)})(?: [A-Z]\.?)?(?: [A-Z][a-z'’-]+)?"
)
_OF_A_TEAM = re.compile(
    r"\b(?:House|Trust|Centre|Foundation|Hospice|Team|Court|Hall|Lodge|Practice|Surgery|Project|Church)$"
)


def reviews_are_by_a_team(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Who checked the facts is a team or an organisation: the page says it, and a volunteer's name is public there."""
    by = entry.record.reviewed.by if entry.record.reviewed else ""
    if _ONE_PERSON.fullmatch(by) and not _OF_A_TEAM.search(by):
        message = (
            f"{quoted(by)} seems to be a person, and everybody can read it. Write the team or organisation instead"
        )
        yield entry.problem(("reviewed", "by"), message, Severity.WARNING, "named_reviewer")


NEEDS_CONSENT = frozenset({"named_person", "mobile", "free_mail"})
"""The codes of what belongs in public only where somebody agreed.

`check` warns and does not hold: whoever takes a submission in at the desk, or publishes an import, is asked first.
"""

PATTERNS = {"named_person": _NAMED_PERSON, "mobile": _MOBILE, "free_mail": _FREE_MAIL}
"""What these rules look for in any text, by the codes of their problems. The form looks for it too."""

LISTING_RULES = (
    named_people_agreed,
    mobiles_are_agreed,
    own_email_addresses_are_agreed,
    accounts_are_not_published,
    reviews_are_by_a_team,
)
