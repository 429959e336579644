"""Writing a message as Outlook saves it: a file of files, of which Python's libraries only read."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

SECTOR, SMALL_SECTOR, FREE, END, FAT = 512, 64, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
BODY, SUBJECT, SENDER, FILE_NAME = 0x1000, 0x0037, 0x0C1A, 0x3707
ADDRESS, DIRECTORY_ADDRESS, SENT = 0x5D01, 0x0C1F, 0x0039
CONTENT, ATTACH_METHOD, TEXT, BINARY, NUMBER, TIME = 0x3701, 0x3705, 0x001F, 0x0102, 0x0003, 0x0040


def message(
    body: str,
    subject: str = "x",
    sender: str = "Pat",
    files: Mapping[str, bytes] | None = None,
    address: str = "",
    sent: datetime.datetime | None = None,
) -> bytes:
    """Return the bytes of a message with a body and the files that came with it; within Outlook, if it has an address.

    Such a message has a path in Outlook's directory where others have the sender's address.
    """
    inside = {ADDRESS: address, DIRECTORY_ADDRESS: "/O=EXCHANGE/OU=ANYTOWN/CN=PAT"} if address else {}
    texts = {BODY: body, SUBJECT: subject, SENDER: sender, **inside}
    root = _folder(32, texts=texts, times={SENT: sent} if sent else {})
    for number, (name, content) in enumerate((files or {}).items()):
        attached = _folder(8, texts={FILE_NAME: name}, binary={CONTENT: content}, numbers={ATTACH_METHOD: 1})
        root.folders[f"__attach_version1.0_#{number:08X}"] = attached
    return _compound(root)


@dataclass
class _Folder:
    files: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, _Folder] = field(default_factory=dict)


def _folder(
    header: int,
    texts: Mapping[int, str],
    binary: Mapping[int, bytes] | None = None,
    numbers: Mapping[int, int] | None = None,
    times: Mapping[int, datetime.datetime] | None = None,
) -> _Folder:
    values = [(id, TEXT, text.encode("utf-16-le")) for id, text in texts.items()]
    values += [(id, BINARY, data) for id, data in (binary or {}).items()]
    entries = [struct.pack("<HHIII", kind, id, 6, len(data) + 2 * (kind == TEXT), 0) for id, kind, data in values]
    entries += [struct.pack("<HHIII", NUMBER, id, 6, number, 0) for id, number in (numbers or {}).items()]
    began = datetime.datetime(1601, 1, 1, tzinfo=datetime.UTC)
    ticks = {id: (time - began) // datetime.timedelta(microseconds=1) * 10 for id, time in (times or {}).items()}
    entries += [struct.pack("<HHIQ", TIME, id, 6, count) for id, count in ticks.items()]
    files = {f"__substg1.0_{id:04X}{kind:04X}": data for id, kind, data in values}
    return _Folder({**files, "__properties_version1.0": bytes(header) + b"".join(entries)})


def _compound(root: _Folder) -> bytes:
    """Return a version 3 compound file whose every stream is in the small sectors."""
    small_fat: list[int] = []
    small, entries = bytearray(), [b""]

    def put(data: bytes) -> int:
        count = -(-len(data) // SMALL_SECTOR)
        first = len(small_fat)
        small_fat.extend([*range(first + 1, first + count), END] if count else [])
        small.extend(data.ljust(count * SMALL_SECTOR, b"\0"))
        return first if count else END

    def put_folder(folder: _Folder) -> int:
        """Put what is in a folder into the list of entries, each beside the next; return the first."""
        names = [*folder.files, *folder.folders]
        places = [len(entries) + n for n in range(len(names))]
        entries.extend(b"" for _ in names)
        for name, place, right in zip(names, places, [*places[1:], FREE], strict=True):
            if name in folder.files:
                data = folder.files[name]
                entries[place] = _entry(name, 2, right, FREE, put(data), len(data))
            else:
                entries[place] = _entry(name, 1, right, put_folder(folder.folders[name]), 0, 0)
        return places[0] if places else FREE

    child = put_folder(root)
    entries[0] = _entry("Root Entry", 5, FREE, child, 2, len(small))
    parts = [b"".join(entries), struct.pack(f"<{len(small_fat)}I", *small_fat), bytes(small)]
    return _file(parts)


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    head = letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters), kind, 1, FREE, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)


def _file(parts: list[bytes]) -> bytes:
    """Return the file of a directory, a table of small sectors and the small sectors, after a table of them all."""
    fill = [b"\0", b"\xff", b"\0"]
    padded = [part + mark * (-len(part) % SECTOR) for part, mark in zip(parts, fill, strict=True)]
    fat, starts = [FAT], []
    for part in padded:
        starts.append(len(fat))
        fat += [*range(len(fat) + 1, len(fat) + len(part) // SECTOR), END]
    assert len(fat) <= SECTOR // 4, "one table of sectors is enough for a test"
    root = padded[0][:116] + struct.pack("<I", starts[2]) + padded[0][120:]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIIII", 0, 1, starts[0], 0, 4096, starts[1], len(padded[1]) // SECTOR, END, 0, 0)
    header += struct.pack(f"<{(SECTOR - len(header)) // 4 - 1}I", *[FREE] * ((SECTOR - len(header)) // 4 - 1))
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    return header.ljust(SECTOR, b"\xff") + table + root + padded[1] + padded[2]
