"""The `linkbook` command. Each command reads its words, makes one call and prints what came back."""

from __future__ import annotations

import gc
import importlib

import click

_COMMANDS = {
    "check": "site",
    "build": "site",
    "join": "places",
    "stamp": "site",
    "serve": "serve",
    "fields": "site",
    "intake": "submissions",
    "reviewed": "submissions",
    "changes": "submissions",
    "new": "new",
    "init": "new",
    "setup": "setup",
    "geo": "geo",
    "due": "curation",
    "links": "curation",
    "duplicates": "curation",
    "report": "curation",
    "desk": "desk",
    "needs": "needs",
    "languages": "languages",
    "import": "importing",
}
"""Each command, and the module here that has it."""


class _Commands(click.Group):
    """The commands, each imported when it is asked for: one that reads a file need not wait for all the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None when there is none of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"generator.cli.{_COMMANDS[cmd_name]}")
        found: click.Command = getattr(module, "import_" if cmd_name == "import" else cmd_name)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that words name; of a misspelt one, say which was meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from schema.types import suggestion

            words = f"{error.message} {suggestion(args[0], sorted(_COMMANDS))}".rstrip()
            raise click.UsageError(words, ctx) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="linkbook")
def main() -> None:
    """Linkbook: the link worker's book of contacts, kept current."""
    gc.disable()  # a command lives for seconds and keeps what it makes: looking for rubbish costs a quarter of them
