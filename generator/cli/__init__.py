"""The `linkbook` command. Each command reads its words, makes one call and prints what came back."""

from __future__ import annotations

import gc

import click

from generator.cli import curation, desk, geo, importing, needs, new, setup, site, submissions


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="linkbook")
def main() -> None:
    """Linkbook: the link worker's book of contacts, kept current."""
    gc.disable()  # a command lives for seconds and keeps what it makes: looking for rubbish costs a quarter of them


for _command in (site.check, site.build, site.stamp, site.serve, site.fields):
    main.add_command(_command)
for _command in (
    submissions.intake,
    submissions.reviewed,
    submissions.changes,
    new.new,
    new.init,
    setup.setup,
    geo.geo,
):
    main.add_command(_command)
for _command in (
    curation.due,
    curation.links,
    curation.duplicates,
    curation.report,
    desk.desk,
    needs.needs,
    importing.import_,
):
    main.add_command(_command)
