"""Fill an engine that reads no more of ours than the files for OpenSearch, and ask it the finder's judged queries.

`pip install tantivy`, then `python -m benchmarks.open_data.tantivy_engine`. Tantivy is not OpenSearch: it is as near as
packages come. It takes the listings, the analyzers, the synonyms and the weights from the three files and nowhere else,
so what is not in them, or cannot be read by another program, shows.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.open_data import engines

RESULTS = Path(__file__).parent / "tantivy.md"
_WORDS = """\
`python -m benchmarks.open_data.tantivy_engine`. Two directories and the open queries of `benchmarks/relevance`; no
place is given. The engine was filled from `listings.ndjson`, with the analyzers and synonyms of
`opensearch-index.json`, and asked with the weights of `opensearch-query.json`. It is not OpenSearch, which no package
brings. It shows that a program that is not ours can read the files, and what is in them.
"""
_MOST = 50


class Engine:
    """An index of the listings, filled and asked as the files say."""

    def __init__(self, folder: Path) -> None:
        import tantivy  # what only this try needs

        self._tantivy: Any = tantivy
        made = json.loads((folder / "opensearch-index.json").read_text("utf-8"))
        asked = json.loads((folder / "opensearch-query.json").read_text("utf-8"))["query"]["multi_match"]
        self._weights = {name: float(weight) for name, weight in (field.split("^") for field in asked["fields"])}
        self._synonyms = dict(_rules(made["settings"]["analysis"]["filter"]["same"]["synonyms"]))
        self._analyzer = self._words()
        schema = tantivy.SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
        for name in self._weights:
            schema = schema.add_text_field(name, tokenizer_name="words")
        self._schema = schema.build()
        self._index = tantivy.Index(self._schema)
        self._index.register_tokenizer("words", self._analyzer)
        self._fill((folder / "listings.ndjson").read_text("utf-8").splitlines())

    def _words(self) -> Any:
        of = self._tantivy.Filter
        builder = self._tantivy.TextAnalyzerBuilder(self._tantivy.Tokenizer.simple())
        for each in (of.lowercase(), of.ascii_fold(), of.stopword("english"), of.stemmer("english")):
            builder = builder.filter(each)
        return builder.build()

    def _fill(self, lines: Sequence[str]) -> None:
        writer = self._index.writer()
        for action, listing in zip(lines[::2], lines[1::2], strict=True):
            assert json.loads(action)["index"]["_id"]
            one = json.loads(listing)
            texts = {name: " ".join(_texts(one.get(name))) for name in self._weights}
            writer.add_document(
                self._tantivy.Document(id=[one["id"]], **{name: [text] for name, text in texts.items()})
            )
        writer.commit()
        self._index.reload()

    def ids(self, words: str) -> list[str]:
        """Return the ids of the listings that have some of the words, or words that mean the same, the best first."""
        terms = self._analyzer.analyze(" ".join(self._meant(words)))
        if not terms:
            return []
        any_of = [(self._tantivy.Occur.Should, self._best_field(term)) for term in terms]
        searcher = self._index.searcher()
        hits = searcher.search(self._tantivy.Query.boolean_query(any_of), _MOST).hits
        return [searcher.doc(address)["id"][0] for _, address in hits]

    def _best_field(self, term: str) -> Any:
        of = self._tantivy.Query
        parts = [of.boost_query(of.term_query(self._schema, n, term), weight) for n, weight in self._weights.items()]
        return of.disjunction_max_query(parts)

    def _meant(self, words: str) -> Iterator[str]:
        """Yield the words of a query, and what the rules say of any that stand in a row."""
        plain = [word.strip(".,!?'\"").casefold() for word in words.split()]
        yield from plain
        for start in range(len(plain)):
            for end in range(start + 1, min(len(plain), start + 6) + 1):
                yield from self._synonyms.get(" ".join(plain[start:end]), ())


def _texts(value: Any) -> Iterator[str]:
    yield from (value if isinstance(value, list) else [value] if value else [])


def _rules(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for line in lines:
        said, arrow, meant = line.partition(" => ")
        words = [word.strip().casefold() for word in (meant if arrow else said).split(",")]
        for word in [said.casefold()] if arrow else words:
            yield word, [other for other in words if other != word]


def _ask_engine(one: engines.Asked) -> list[list[str]]:
    engine = Engine(one.folder)
    return [engine.ids(query.text) for query in one.queries]


def main() -> None:
    """Say what it and the finder find, and write it down."""
    with tempfile.TemporaryDirectory(prefix="linkbook-tantivy-") as work:
        text = engines.page("Tantivy", _WORDS, engines.asked(Path(work)), _ask_engine)
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
