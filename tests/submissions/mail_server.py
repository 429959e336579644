"""A small stand-in for a mail server: it answers what our reader asks, and remembers every word of it."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

USER, PASSWORD = "book@example.org", "a long secret"


class MailServer(socketserver.ThreadingTCPServer):
    """A server on this machine with a few unread messages in its INBOX."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, letters: Sequence[bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.letters = letters
        self.asked: list[str] = []

    @property
    def port(self) -> int:
        """Return the port that it listens on."""
        return int(self.server_address[1])


class _Handler(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self.wfile.write(b"* OK ready\r\n")
        while line := self.rfile.readline():
            tag, _, command = line.decode().strip().partition(" ")
            self.server.asked.append(command)
            self.answer(tag, command)
            if command.startswith("LOGOUT"):
                return

    def answer(self, tag: str, command: str) -> None:
        verb = command.split()[0].upper()
        ending = b"OK done"
        if verb == "CAPABILITY":
            self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
        elif verb == "LOGIN" and PASSWORD not in command:
            ending = b"NO [AUTHENTICATIONFAILED] Invalid credentials"
        elif verb == "EXAMINE":
            ending = b"OK [READ-ONLY] done" if '"INBOX"' in command else b"NO no such folder"
        elif "SEARCH" in command:
            numbers = " ".join(str(n) for n in range(1, len(self.server.letters) + 1))
            self.wfile.write(f"* SEARCH {numbers}\r\n".encode())
        elif fetch := re.match(r"UID FETCH (\d+)", command):
            letter = self.server.letters[int(fetch[1]) - 1]
            self.wfile.write(f"* {fetch[1]} FETCH (UID {fetch[1]} BODY[]<0> {{{len(letter)}}}\r\n".encode() + letter)
            self.wfile.write(b")\r\n")
        self.wfile.write(f"{tag} ".encode() + ending + b"\r\n")


@contextmanager
def mail_server(*letters: bytes) -> Iterator[MailServer]:
    """Run a mail server with these letters in it."""
    with MailServer(letters) as server:
        threading.Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.01}).start()
        try:
            yield server
        finally:
            server.shutdown()
