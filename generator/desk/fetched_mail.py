"""The unread messages of a mailbox, put in the folder of the post: the mailbox itself stays exactly as it was."""

from __future__ import annotations

import hashlib
from pathlib import Path

from generator.formatting import count_words
from generator.submissions import mailbox_imap
from generator.submissions.mailbox_imap import CannotReach


def fetch(folder: Path, address: str) -> tuple[str, ...]:
    """Put the unread messages of the mailbox at an address in the folder; return in sentences what was done.

    A message that is there already stays one file, so what was decided of it stays decided.
    """
    try:
        where = mailbox_imap.mailbox(address)
        found = [one.data for one in mailbox_imap.messages(where, mailbox_imap.password(where)) if one.data]
    except CannotReach as fault:
        return (f"{fault}.",)
    folder.mkdir(parents=True, exist_ok=True)
    new = 0
    for data in found:
        file = folder / f"mail-{hashlib.sha256(data).hexdigest()[:16]}.eml"
        new += not file.exists()
        file.write_bytes(data)
    return (f"{count_words(len(found), 'unread message')} in {where.account}, {new} of them new here.",)
