"""PostgreSQL: one file that makes a schema with the listings, what needs are called, and a function that searches both.

The function does in SQL a part of what the finder does. A need is found by its phrases, as a document is by its words;
words that mean the same count a little less than the word itself; a word that nothing has is corrected to the likest
that something has. `python -m benchmarks.open_data.postgresql` asks a real server the judged queries.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.export.open_data.open_referral.values import Json
from generator.export.open_data.search_engines.documents import TEXT_FIELDS
from generator.export.search_index.postings import WEIGHTS
from generator.resolve import Directory

_LETTERS = ((7.0, "A"), (4.0, "B"), (2.5, "C"), (0.0, "D"))
"""PostgreSQL has four weights: the least of ours that each stands for."""
_TABLES = """\
\\set ON_ERROR_STOP on
SET standard_conforming_strings = on;
SET client_encoding = 'UTF8';
SET client_min_messages = warning;
BEGIN;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
DROP SCHEMA IF EXISTS linkbook CASCADE;
CREATE SCHEMA linkbook;
SET LOCAL search_path = linkbook, public;
CREATE TABLE listings (id text PRIMARY KEY, document jsonb NOT NULL, words tsvector NOT NULL);
CREATE TABLE needs (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE listing_needs (listing_id text REFERENCES listings, need_id text REFERENCES needs, position int NOT NULL,
  PRIMARY KEY (listing_id, need_id));
CREATE TABLE need_phrases (need_id text REFERENCES needs, phrase text NOT NULL, query tsquery, every_word tsquery,
  kept float);
CREATE TABLE same_words (word tsquery NOT NULL, other tsquery NOT NULL);
"""
_SEARCH = """\
UPDATE need_phrases SET query = phraseto_tsquery('english', phrase), every_word = plainto_tsquery('english', phrase);
-- What is left of a phrase without its small words: "I want to be gone" is not what "want" means.
UPDATE need_phrases SET kept =
  least(1, ((numnode(every_word) + 1) / 2.0) / array_length(string_to_array(phrase, ' '), 1));
DELETE FROM need_phrases WHERE numnode(every_word) = 0;
-- Nothing but small words, such as "on my own", is no query to PostgreSQL, and would break the search for the others.
DELETE FROM same_words WHERE numnode(word) = 0 OR numnode(other) = 0;
CREATE INDEX ON listings USING gin (words);
CREATE TABLE vocabulary AS SELECT word FROM ts_stat('SELECT words FROM linkbook.listings')
  UNION SELECT word FROM ts_stat('SELECT to_tsvector(''english'', phrase) FROM linkbook.need_phrases');
CREATE INDEX ON vocabulary USING gin (word gin_trgm_ops);

-- A query's words as terms, each that nothing has corrected to the likest one.
CREATE FUNCTION terms(words text) RETURNS TABLE (term text) LANGUAGE sql STABLE AS $$
  SELECT COALESCE(
    (SELECT v.word FROM linkbook.vocabulary v WHERE v.word = t.lexeme),
    (SELECT v.word FROM linkbook.vocabulary v WHERE starts_with(v.word, t.lexeme) AND length(t.lexeme) > 2
      ORDER BY length(v.word), v.word LIMIT 1),
    (SELECT v.word FROM linkbook.vocabulary v WHERE similarity(v.word, t.lexeme) >= 0.3 AND length(t.lexeme) > 3
      ORDER BY similarity(v.word, t.lexeme) DESC, v.word LIMIT 1),
    t.lexeme)
  FROM unnest(to_tsvector('english', words)) AS t(lexeme, positions, weights)
$$;

-- How surely some words mean each need: by the longest of its phrases that is in them, in order or at least whole.
CREATE FUNCTION meant_needs(words text) RETURNS TABLE (need_id text, strength float) LANGUAGE sql STABLE AS $$
  WITH asked AS (SELECT to_tsvector('english', words) AS plain,
    (SELECT array_to_tsvector(array_agg(DISTINCT term)) FROM linkbook.terms(words)) AS corrected)
  SELECT p.need_id, max(CASE WHEN asked.plain @@ p.query THEN 1.0 ELSE 0.75 END
      * (1 - 0.45 ^ ((numnode(p.every_word) + 1) / 2.0)) * p.kept)
  FROM linkbook.need_phrases p, asked
  WHERE asked.plain @@ p.every_word OR asked.corrected @@ p.every_word
  GROUP BY p.need_id
$$;

-- The listings that fit some words best. Text and needs weigh as they do in the finder.
CREATE FUNCTION find(words text, most int DEFAULT 20)
  RETURNS TABLE (id text, name text, page text, score float) LANGUAGE sql STABLE AS $$
  WITH asked AS (SELECT term FROM linkbook.terms(words)),
  own AS (SELECT string_agg(quote_literal(term), ' | ')::tsquery AS query FROM asked),
  wide AS (SELECT string_agg('(' || s.other::text || ')', ' | ')::tsquery AS query
    FROM linkbook.same_words s WHERE to_tsvector('english', words) @@ s.word),
  needs AS (SELECT ln.listing_id, max(m.strength * (ARRAY[1, .85, .7, .6, .55, .5, .5, .5])[ln.position + 1]) AS fit
    FROM linkbook.meant_needs(words) m JOIN linkbook.listing_needs ln ON ln.need_id = m.need_id GROUP BY 1),
  fit AS (SELECT l.id, l.document,
      COALESCE(ts_rank('{0.1, 0.25, 0.5, 1.0}', l.words, own.query), 0)
        + 0.5 * COALESCE(ts_rank('{0.1, 0.25, 0.5, 1.0}', l.words, wide.query), 0) AS text_fit,
      (SELECT count(*) FROM asked WHERE l.words @@ quote_literal(term)::tsquery)::float
        / greatest((SELECT count(*) FROM asked), 1) AS met,
      COALESCE(n.fit, 0) AS need_fit
    FROM linkbook.listings l CROSS JOIN own CROSS JOIN wide LEFT JOIN needs n ON n.listing_id = l.id
    WHERE l.words @@ own.query OR l.words @@ wide.query OR n.fit IS NOT NULL)
  SELECT fit.id, document ->> 'name', document ->> 'page',
    0.8 * text_fit * (0.3 + 0.7 * met) + 0.25 * (met = 1)::int + 0.5 * need_fit AS score
  FROM fit ORDER BY score DESC, fit.id LIMIT most
$$;
COMMIT;
"""


def script(documents: Sequence[Json], directory: Directory) -> str:
    """Return the file. Running it again makes everything anew."""
    return f"{_TABLES}{''.join(_rows(documents, directory))}{_SEARCH}"


def _rows(documents: Sequence[Json], directory: Directory) -> Iterator[str]:
    for need in directory.needs.values():
        yield _insert("needs", _quoted(need.id), _quoted(need.name))
        for words in (need.name, *need.words):
            yield _insert("need_phrases", _quoted(need.id), _quoted(words))
    for group in directory.synonyms.groups:
        yield from (_same(word, other) for word in group for other in group if word != other)
    for one in documents:
        yield _insert("listings", _quoted(one["id"]), _quoted(json.dumps(one, ensure_ascii=False)), _weighed(one))
        for position, need_id in enumerate(one["need_ids"]):
            yield _insert("listing_needs", _quoted(one["id"]), _quoted(need_id), str(position))


def _insert(table: str, *values: str) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join(values)});\n"  # noqa: S608 (every text is quoted)


def _same(word: str, other: str) -> str:
    queries = (f"phraseto_tsquery('english', {_quoted(words)})" for words in (word, other))
    return _insert("same_words", *queries)


def _weighed(document: Json) -> str:
    """Return the words of a listing, each field's with its weight."""
    parts = [(name, document[name]) for name in TEXT_FIELDS if document.get(name)]
    return " || ".join(
        f"setweight(to_tsvector('english', {_quoted(words)}), '{_letter(WEIGHTS[name])}')" for name, words in parts
    )


def _letter(weight: float) -> str:
    return next(letter for least, letter in _LETTERS if weight >= least)


def _quoted(text: str) -> str:
    """Return a text as SQL's standard has it: a quote mark inside is doubled, and nothing else is special."""
    return "'" + text.replace("'", "''") + "'"
