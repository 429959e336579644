// What to offer when nothing was found: never a dead end. And places, for what was typed of their
// names.
import { REMOTE_WAYS } from "../shared/contract.js";
import { askedValues } from "./asked-values.js";
import { FACET_KEYS } from "./normalise-query.js";
import { isStopWord, words } from "./tokenizer.js";

/** @import { Gazetteer, Place, PlaceSuggestion, Team, UnknownPlace } from "./geocoder.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { Need } from "./need-phrases.js" */
/** @import { Query } from "./normalise-query.js" */
/** @import { ParsedQuery } from "./query-parser.js" */
/** @import { Speller } from "./spelling.js" */

/**
 * A change of a query, as the address has its values.
 * @typedef {Partial<Omit<Query, "on" | "age">> & {on?: string | number | null, age?: string |
 *   null}} QueryChange
 */

/**
 * @template T
 * @typedef {T & {count: number}} Counted
 */

/** @typedef {{from: string, to: string, q: string, query: QueryChange}} SpellingOffer */
/**
 * Of a filter, the label is empty: the page knows its words.
 * @typedef {{kind: "word" | "filter", key: string, value: string, label: string, query:
 * QueryChange}} WithoutOffer
 */
/** @typedef {{within: number | null, query: QueryChange}} WiderOffer */

/**
 * What may be tried when nothing was found, each with how many it would find.
 * @typedef {object} Suggestions
 * @property {Counted<SpellingOffer>[]} spelling
 * @property {Counted<{id: string, name: string}>[]} needs
 * @property {Counted<WiderOffer>[]} wider
 * @property {Counted<WithoutOffer>[]} without
 * @property {Counted<{query: QueryChange}>} remote
 * @property {(Team & {areaId: string, areaName: string}) | null} team
 */

/**
 * What suggestions are made from.
 * @typedef {object} SuggestionSource
 * @property {(change: QueryChange) => Promise<number>} count Tells how many a changed query finds.
 * @property {Need[]} needs The needs to offer.
 * @property {(number: number) => number} needCount
 * @property {Place | UnknownPlace | null} place
 * @property {Gazetteer} gazetteer
 * @property {Speller} speller
 */

const MOST_DROPPED = 8;
const MOST_OFFERED_NEEDS = 6;
const WIDER_MILES = [3, 5, 10, 20];
const MOST_SUGGESTIONS = 6;
const MOST_LETTERS = 60;
/** From so many letters on, names with a slip of the finger are offered too. */
const LETTERS_FOR_NEAR_MISSES = 4;
const MOST_EDITS = 2;
/** What the other filters are when they are off. */
const OFF = Object.freeze({ on: "", age: null, checked: false, confirmed: false });

/** @type {QueryChange} */
const REMOTE = {
  way: REMOTE_WAYS,
  within: null,
  day: [],
  time: [],
  on: "",
};

/**
 * Return suggestions for a query that found nothing.
 * @param {Query} query
 * @param {ParsedQuery} parsed
 * @param {SuggestionSource} source
 * @returns {Promise<Suggestions>}
 */
export async function suggest(query, parsed, source) {
  const { count, needs, needCount, place, gazetteer, speller } = source;
  return {
    spelling: await countAll(spellings(query, parsed, speller), count),
    needs: needs
      .map(({ id, name, number }) => ({ id, name, count: needCount(number) }))
      .filter((need) => need.count),
    wider: await countUseful(wider(query), count),
    without: await countUseful([...withoutWords(parsed), ...withoutFilters(query)], count),
    remote: { query: REMOTE, count: await count(REMOTE) },
    team: teamFor(place, query, gazetteer),
  };
}

/**
 * Return the needs that were meant or chosen, each before those that are most like it.
 * @param {Query} query
 * @param {NeedMatch[]} meant
 * @param {Need[]} needs
 * @returns {Need[]}
 */
export function needsToOffer(query, meant, needs) {
  const numberOf = (/** @type {string} */ id) => needs.findIndex((need) => need.id === id);
  const chosen = [...meant.map(({ number }) => number), ...query.need.map(numberOf)];
  const numbers = chosen
    .filter((number) => number >= 0)
    .flatMap((number) => [number, ...needs[number].related.map(numberOf)]);
  return [...new Set(numbers)]
    .filter((number) => number >= 0)
    .slice(0, MOST_OFFERED_NEEDS)
    .map((number) => needs[number]);
}

/**
 * Count what each offer would find, one after another, for each may fetch files.
 * @template {{query: QueryChange}} T
 * @param {T[]} offers
 * @param {SuggestionSource["count"]} count
 * @returns {Promise<Counted<T>[]>}
 */
async function countAll(offers, count) {
  const counted = [];
  for (const offer of offers) counted.push({ ...offer, count: await count(offer.query) });
  return counted;
}

/**
 * @template {{query: QueryChange}} T
 * @param {T[]} offers
 * @param {SuggestionSource["count"]} count
 */
const countUseful = async (offers, count) =>
  (await countAll(offers, count)).filter((offer) => offer.count);

/**
 * @param {Query} query
 * @param {ParsedQuery} parsed
 * @param {Speller} speller
 * @returns {SpellingOffer[]}
 */
function spellings(query, { terms }, speller) {
  if (!query.verbatim) return [];
  return terms.flatMap(({ word }) => {
    const to = speller.correct(word);
    if (!to) return [];
    const q = terms.map((term) => (term.word === word ? to : term.word)).join(" ");
    return [{ from: word, to, q, query: { verbatim: true, q } }];
  });
}

/**
 * @param {Query} query
 * @returns {WiderOffer[]}
 */
function wider({ within }) {
  if (within === null) return [];
  const further = [...WIDER_MILES.filter((miles) => miles > within), null];
  return further.map((miles) => ({ within: miles, query: { within: miles } }));
}

/**
 * @param {ParsedQuery} parsed
 * @returns {WithoutOffer[]}
 */
function withoutWords({ terms }) {
  if (terms.filter((term) => !term.stop).length < 2) return [];
  return terms.slice(0, MOST_DROPPED).flatMap(({ word }, n) => {
    if (isStopWord(word)) return [];
    const others = terms.filter((_, other) => other !== n);
    const q = others.map((term) => term.word).join(" ");
    return [{ kind: "word", key: "q", value: word, label: word, query: { q } }];
  });
}

/**
 * @param {Query} query
 * @returns {WithoutOffer[]}
 */
function withoutFilters(query) {
  const chosen = FACET_KEYS.flatMap((key) =>
    query[key].map((value) =>
      withoutFilter(
        key,
        value,
        query[key].filter((v) => v !== value),
      ),
    ),
  );
  const values = new Map(askedValues(query, false).inForce);
  const switches = Object.entries(OFF)
    .filter(([key]) => values.has(key))
    .map(([key, off]) => withoutFilter(key, values.get(key) ?? "", off));
  return [...chosen, ...switches].slice(0, MOST_DROPPED);
}

/**
 * @param {string} key
 * @param {string} value
 * @param {unknown} left
 * @returns {WithoutOffer}
 */
const withoutFilter = (key, value, left) => ({
  kind: "filter",
  key,
  value,
  label: "",
  query: { [key]: left },
});

/**
 * Return the link worker team of the place, or of the area chosen.
 * @param {Place | UnknownPlace | null} place
 * @param {Query} query
 * @param {Gazetteer} gazetteer
 */
function teamFor(place, query, { areas }) {
  const ids = [...(place && !place.unknown ? place.areaIds : []), ...query.area];
  const area = areas.find(({ id, team }) => ids.includes(id) && team);
  return area?.team ? { areaId: area.id, areaName: area.name, ...area.team } : null;
}

/**
 * Return places for what has been typed so far: codes and names that begin so, then names with a
 * word that does, then near misses. Where there are none, the same for each of its words.
 * @param {unknown} text
 * @param {Gazetteer} gazetteer
 * @param {number} [limit]
 * @returns {PlaceSuggestion[]}
 */
export function suggestPlaces(text, gazetteer, limit = MOST_SUGGESTIONS) {
  const typed = words(String(text ?? "").slice(0, MOST_LETTERS)).join(" ");
  if (!typed) return [];
  const labels = placeLabels(typed, gazetteer, limit);
  const parts = typed.split(" ").filter((part) => part.length >= LETTERS_FOR_NEAR_MISSES);
  for (const part of labels.size ? [] : parts) {
    for (const label of placeLabels(part, gazetteer, limit)) labels.add(label);
  }
  return [...labels].slice(0, limit).map((label) => ({ label, value: label }));
}

/**
 * @param {string} typed Folded words.
 * @param {Gazetteer} gazetteer
 * @param {number} limit
 * @returns {Set<string>}
 */
function placeLabels(typed, gazetteer, limit) {
  const upper = typed.replaceAll(" ", "").toUpperCase();
  const labels = new Set([...gazetteer.codes.keys()].filter((code) => code.startsWith(upper)));
  for (const fits of nameTests(typed)) {
    for (const key of gazetteer.keys) {
      if (labels.size >= limit * 2 || !fits(key)) continue;
      for (const place of gazetteer.byName.get(key) ?? []) labels.add(place.label);
    }
    if (labels.size >= limit) break;
  }
  return labels;
}

/**
 * Return tests of names, the strictest first.
 * @param {string} typed
 * @returns {((name: string) => boolean)[]}
 */
function nameTests(typed) {
  const starts = (/** @type {string} */ name) => name.startsWith(typed);
  const hasWord = (/** @type {string} */ name) => name.includes(` ${typed}`);
  const isNear = (/** @type {string} */ name) => isWithinEdits(name, typed);
  return typed.length < LETTERS_FOR_NEAR_MISSES ? [starts, hasWord] : [starts, hasWord, isNear];
}

/**
 * Return whether two texts are no more than two single-letter changes apart (Levenshtein's
 * distance).
 * @param {string} a
 * @param {string} b
 */
function isWithinEdits(a, b) {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return false;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, change));
    }
    if (Math.min(...next) > MOST_EDITS) return false;
    row = next;
  }
  return row[b.length] <= MOST_EDITS;
}
