"""OpenSearch: an index's settings, the listings for its bulk interface, and a query with the finder's weights.

Read after its documentation and never tried against a server of ours: no package brings one. Another engine was filled
from the same files (`benchmarks/open_data/tantivy.md`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.export.open_data.open_referral.values import Json
from generator.export.open_data.search_engines.documents import TEXT_FIELDS
from generator.export.search_index.postings import WEIGHTS
from generator.resolve import Directory

INDEX = "listings"
_KEYWORDS = ("id", "need_ids", "area_ids", "ways", "cost")
QUERY: Json = {
    "size": 20,
    "query": {
        "multi_match": {
            "query": "WORDS",
            "type": "cross_fields",
            "operator": "or",
            "minimum_should_match": "1",
            "fields": [f"{name}^{WEIGHTS[name]}" for name in TEXT_FIELDS],
        }
    },
}


def bulk(documents: Iterable[Json]) -> str:
    """Return the listings as lines for the bulk interface: what to do, and with what."""
    return "".join(
        f"{json.dumps({'index': {'_index': INDEX, '_id': one['id']}})}\n{json.dumps(one, ensure_ascii=False)}\n"
        for one in documents
    )


def index(directory: Directory) -> Json:
    """Return the index's settings: how words are read, which mean the same, and what each field is."""
    english = ["lowercase", "asciifolding"]
    stems = ["english_stop", "english_stemmer"]
    return {
        "settings": {
            "analysis": {
                "filter": {
                    "english_stop": {"type": "stop", "stopwords": "_english_"},
                    "english_stemmer": {"type": "stemmer", "language": "english"},
                    "same": {"type": "synonym_graph", "lenient": True, "synonyms": list(_same(directory))},
                },
                "analyzer": {
                    "words": {"type": "custom", "tokenizer": "standard", "filter": [*english, *stems]},
                    "query": {"type": "custom", "tokenizer": "standard", "filter": [*english, "same", *stems]},
                },
            }
        },
        "mappings": {"properties": _properties()},
    }


def _properties() -> Json:
    text = {"type": "text", "analyzer": "words", "search_analyzer": "query"}
    return {
        **dict.fromkeys(TEXT_FIELDS, text),
        **{name: {"type": "keyword"} for name in _KEYWORDS},
        "page": {"type": "keyword", "index": False},
        "points": {"type": "geo_point"},
        "checked_on": {"type": "date", "format": "yyyy-MM-dd"},
        "sensitive": {"type": "boolean"},
    }


def _same(directory: Directory) -> Iterator[str]:
    """Yield each rule, such as `mum, mother`, and `skint => skint, debt and money worries` for the words of a need."""
    for group in directory.synonyms.groups:
        yield ", ".join(map(_plain, group))
    for need in directory.needs.values():
        yield from (f"{_plain(words)} => {_plain(words)}, {_plain(need.name)}" for words in need.words)


def _plain(words: str) -> str:
    """Return words without the marks that a rule is made of."""
    return " ".join(words.replace(",", " ").replace("=>", " ").replace("\\", " ").replace("#", " ").split())
