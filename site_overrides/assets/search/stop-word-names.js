// Listings whose names are mostly small words: "The Who", "We Are With You". The words of an index
// leave small words out, so these are found by the whole name.

/** @import { Scores } from "./score.js" */

/** How many words more than the name a query may have, to be about the name. */
const MOST_OTHER_WORDS = 3;
/** A name so short is found only where nothing else was typed. */
const SHORT_NAME_WORDS = 2;
/** @typedef {[number: number, name: string][]} ListingNames */

/** What a listing counts that is named, beside the best of the others. */
const NAMED = 1.5;

/**
 * Return the listings that words name.
 * @param {string[]} list Folded words.
 * @param {ListingNames} names
 * @returns {number[]}
 */
export function namedListings(list, names) {
  const text = ` ${list.join(" ")} `;
  const isNamed = (/** @type {string} */ name) => {
    const others = list.length - name.split(" ").length;
    const most = name.split(" ").length > SHORT_NAME_WORDS ? MOST_OTHER_WORDS : 0;
    return others <= most && text.includes(` ${name} `);
  };
  return names.filter(([, name]) => isNamed(name)).map(([number]) => number);
}

/**
 * Return scores in which some listings come first.
 * @template {Scores} Given
 * @param {Given} scores
 * @param {number[]} named
 * @returns {Given}
 */
export function withNamed(scores, named) {
  if (!named.length) return scores;
  const { numbers, score, matched } = scores;
  const at = new Map(Array.from(numbers, (number, n) => [number, n]));
  const best = NAMED * score.reduce((a, b) => Math.max(a, b), 1 / NAMED);
  const all = Uint32Array.from(new Set([...numbers, ...named])).sort();
  const isNamed = new Set(named);
  const valueOf = (/** @type {number} */ number, /** @type {Float32Array} */ column) =>
    column[at.get(number) ?? NaN] ?? 0;
  return {
    ...scores,
    numbers: all,
    score: Float32Array.from(all, (n) => (isNamed.has(n) ? best : valueOf(n, score))),
    matched: Float32Array.from(all, (n) => (isNamed.has(n) ? 1 : valueOf(n, matched))),
  };
}
