"""Whether a mail says that it comes from the address that the book has: told to a person, and never proof of anything.

Whoever sends a mail writes its "From" as they like. So an address that agrees lets nothing through by itself, and one
that does not is a reason to ring, for a stranger could change a group's number to their own.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.submissions.mail_headers import NO_HEADERS, MailHeaders
from schema import Listing

_RING = "Ring the number in the book before you say yes."


@dataclass(frozen=True)
class SenderNote:
    """What the sender's address says, in a sentence or two."""

    words: str
    is_known: bool
    """Whether it is the address that the book has."""


def note(headers: MailHeaders, listing: Listing | None) -> SenderNote | None:
    """Return what to know of a sender's address beside the book's; None of what is no mail, or about no listing."""
    if headers == NO_HEADERS or listing is None:
        return None
    sender, known = headers.sender, listing.join.email
    if not sender:
        return SenderNote(f"This does not say which address it came from. {_RING}", False)
    if known is None:
        return SenderNote("The book has no e-mail address for this, so it cannot say whose mail this is.", False)
    if known.casefold() == sender.casefold():
        agrees = "This says that it came from the address that the book has. Anybody can write that in a mail, so it is"
        return SenderNote(f"{agrees} a good sign and no proof.", True)
    return SenderNote(
        f"This came from another address than the book has: {known}. That proves nothing, since people write from home"
        f" too. {_RING}",
        False,
    )
