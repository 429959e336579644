// Set phrases as a browser is sent them: which phrase is about what, and not how it is written. A
// phrase is known by 31 bits of its hash, so the 3,500 of them take 60% of what their words
// would; of other words in a row two in a million are taken for one. `benchmarks/crisis/pack.mjs`
// writes them.
import { hashOf } from "./text-hash.js";

/**
 * Each phrase with a topic of it is one number: its hash, times how many topics there are, and its
 * topic. Written are the steps from each number to the next: a letter for the high part, which is
 * small and squeezes well, and LOW_DIGITS digits for the low one.
 * @typedef {object} PackedPhrases
 * @property {string[]} topics
 * @property {number} longest How many words a phrase has at most.
 * @property {string} high
 * @property {string} low
 */

/** @typedef {{longest: number, topics: (phrase: string) => string[]}} SetPhrases */

export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
export const LOW_DIGITS = 4;
export const FIRST_LETTER = 0x30;
const SPARE_BITS = 1;

/**
 * Return what a phrase is known by.
 * @param {string} phrase The roots of its words, with one space between them.
 */
export const keyOf = (phrase) => hashOf(phrase) >>> SPARE_BITS;

/**
 * @param {PackedPhrases} packed
 * @returns {SetPhrases} `topics` returns what a phrase is about, nothing for one that is not known.
 */
export function openSetPhrases({ topics, longest, high, low }) {
  /** @type {Map<number, string[]>} */
  const known = new Map();
  let at = 0;
  for (let n = 0; n < high.length; n++) {
    const digits = low.slice(LOW_DIGITS * n, LOW_DIGITS * (n + 1));
    const first = high.charCodeAt(n) - FIRST_LETTER;
    at += [...digits].reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), first);
    const key = Math.floor(at / topics.length);
    known.set(key, [...(known.get(key) ?? []), topics[at % topics.length]]);
  }
  return { longest, topics: (phrase) => known.get(keyOf(phrase)) ?? [] };
}
