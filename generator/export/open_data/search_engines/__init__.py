"""For whoever outgrows a static site: what OpenSearch or PostgreSQL is filled with, in its own form.

Neither hears danger as the finder does. README.txt says so to whoever runs one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator import urls
from generator.export.open_data.files import File
from generator.export.open_data.open_referral.values import Json
from generator.export.open_data.search_engines import opensearch, postgresql
from generator.export.open_data.search_engines.documents import document
from generator.resolve import Directory

__all__ = ["document", "files"]

_README = """\
What a search server is filled with. Made on {day} from {page}.
Licence: {licence}

OpenSearch 2 (or another engine that reads the same):
  curl -X PUT  http://localhost:9200/listings -H 'Content-Type: application/json' --data-binary @opensearch-index.json
  curl -X POST http://localhost:9200/_bulk -H 'Content-Type: application/x-ndjson' --data-binary @listings.ndjson
  opensearch-query.json is a query to begin with: put the words in place of WORDS.
  The words that mean the same are in opensearch-index.json. They are used on queries alone.

PostgreSQL 13 or newer, with its own module pg_trgm:
  psql YOUR_DATABASE -f postgresql.sql
  SELECT * FROM linkbook.find('letter from the bailiffs');
  The file makes everything again in the schema "linkbook", and touches nothing else.

Neither hears danger. This site's own finder shows urgent help when somebody's words speak of it. Please show urgent
help on every page of yours.
Where "sensitive" is true, show the listing under a plain title, with a way to leave quickly, and log nothing.
"""


def files(documents: Sequence[Json], directory: Directory) -> Iterator[File]:
    """Yield every file for search servers, of the listings as documents."""
    settings = directory.settings
    readme = _README.format(
        day=directory.today,
        page=urls.absolute(settings.site_address, urls.DATA),
        licence=settings.data_licence.name,
    )
    for name, text in (
        ("README.txt", readme),
        ("listings.ndjson", opensearch.bulk(documents)),
        ("opensearch-index.json", json.dumps(opensearch.index(directory), ensure_ascii=False, indent=1)),
        ("opensearch-query.json", json.dumps(opensearch.QUERY, indent=1)),
        ("postgresql.sql", postgresql.script(documents, directory)),
    ):
        yield File(f"{urls.SEARCH_ENGINES}{name}", text.encode())
