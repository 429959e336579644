"""A place where people hide, told by how it looks and asked to be kept quiet, in a listing that keeps no address.

Where a venue is private, `hidden.py` alone is enough to refuse. Elsewhere a blue door behind the chemist is only the
way in, so here the words must say three things together: where it is, that nobody may know, and that people hide there.
"""

from __future__ import annotations

from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.evidence import Danger, weak

QUIET_PLACE = Danger(
    "a place to keep quiet about",
    "secret_address",
    (
        weak(
            "where it is",
            "It is the old school house on Mill Road.",
            "It is a quiet group.",
            *(phrase for sign in HIDDEN_PLACE.signs for phrase in sign.phrases),
        ),
        weak(
            "people who hide",
            "Our mums are hiding there.",
            "Our mums are meeting there.",
            "(women|mums|girls|survivors|families|she|they|residents|wives|children|lads) .. (are|is|were|was)? "
            "(hiding|in hiding|hidden|hid|sheltering|safe from|stowed)",
        ),
        weak(
            "nobody may know",
            "Please keep it quiet.",
            "Please keep it tidy.",
            "(keep|keeping|keeps|kept) (it|this|that|us|where|the house|the address)? .. (quiet|secret|to yourself|"
            "to yourselves|under your hat|hush|dark|between us|between ourselves|off facebook)",
            "(dont|do not|never|nobody|no one|not to|please dont|nor) .. (spread|tell|let on|say where|breathe|"
            "mention|pass it on|pass this on|post it|share it|share this|repeat|give it away|give us away)",
            "(nobody|no one|not a soul|he|him|husband|husbands|exes|ex|partner|partners|men|they) (must|should|may|"
            "can|is to|are to|will|would|has|have) (not|never|ever)? .. (know|knows|find|finds|guess|look|hear|"
            "hears)",
            "(exes|ex|husband|husbands|men|partners|partner|he|him) (dont|do not|doesnt|does not|wont|cant) (know|"
            "find|look)",
            "(tell (nobody|no one|not a soul|only)|not a word|need know|need to know|keep (that|it|this|them) to)",
            "(hush hush|on the quiet|nobody knows|no one knows|only we know|for your eyes|mums the word|shh|ssh)",
        ),
    ),
    (
        "(we|they|staff|i) (never|dont|do not|wont|will not|cannot|cant) .. (tell|say|give|share|publish|print)",
        "(exhibition|museum|film|book|play) ",
        "(keeps|kept) (its|our|the|their) (address|location) (secret|private|confidential)",
    ),
    only_with="(refuge|refuges|safe house|safe flat|safe place|safe home|safe room|fleeing|flee|fled|escape|escaped|"
    "escaping|hiding|hide|hides|women stay|women live|mums stay|girls stay|survivors|left him|left home|@sensitive|"
    "running from|moved the women|safe from|got away from|bolt hole|bolthole)",
)
