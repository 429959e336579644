// Set phrases as a browser is sent them: which phrase is about what, and not how it is written. A
// phrase is known by 26 bits of its hash, so the 5,000 of them take less than half of what their
// words would; of other words in a row eighty in a million are taken for one, as they were when
// the weights were learnt. `benchmarks/crisis/pack.mjs` writes them.
import { hashOf } from "./text-hash.js";

/**
 * The phrases of each topic in turn, by the steps from each hash to the next: a letter for the high
 * part of a step, which is small and squeezes well, and LOW_DIGITS digits for the low one.
 * @typedef {object} PackedPhrases
 * @property {Record<string, number>} topics How many phrases each has.
 * @property {number} longest How many words a phrase has at most.
 * @property {string} low
 * @property {string} high
 */

/** @typedef {{longest: number, topics: (phrase: string) => string[]}} SetPhrases */

export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
export const LOW_DIGITS = 3;
export const FIRST_LETTER = 0x30;
const SPARE_BITS = 6;

/**
 * Return what a phrase is known by.
 * @param {string} phrase The roots of its words, with one space between them.
 */
export const keyOf = (phrase) => hashOf(phrase) >>> SPARE_BITS;

/**
 * @param {PackedPhrases} packed
 * @returns {SetPhrases} `topics` returns what a phrase is about, nothing for one that is not known.
 */
export function openSetPhrases({ topics, longest, low, high }) {
  /** @type {Map<number, string[]>} */
  const known = new Map();
  let from = 0;
  for (const [topic, count] of Object.entries(topics)) {
    let key = 0;
    for (let n = from; n < from + count; n++) {
      key += stepOf(high.charCodeAt(n), low.slice(LOW_DIGITS * n, LOW_DIGITS * (n + 1)));
      known.set(key, [...(known.get(key) ?? []), topic]);
    }
    from += count;
  }
  return { longest, topics: (phrase) => known.get(keyOf(phrase)) ?? [] };
}

/**
 * @param {number} letter
 * @param {string} digits
 */
const stepOf = (letter, digits) =>
  [...digits].reduce(
    (sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit),
    letter - FIRST_LETTER,
  );
