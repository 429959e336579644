// The stems of words. The term dictionary tells those of the words that it knows; lunr works out
// the others, once it is there. `generator/lexicon/analyzer.py` says the same, and a
// test holds the two together.
import { KEPT_WHOLE as KEPT_WHOLE_LIST, THREE_LETTERS } from "../shared/contract.js";

const MOST_STEMS = 100_000;
const KEPT_WHOLE = new Set(KEPT_WHOLE_LIST.split(" "));
const LOOKS_PLURAL = new RegExp(`^(?:${THREE_LETTERS})$`);
const ASCII_WITH_LETTER = /^[\x00-\x7f]*[a-z][\x00-\x7f]*$/;

/** @type {Map<string, string>} */
const stems = new Map();
/** @type {any} lunr has no types. */
let lunr = null;
let isWanted = false;

/**
 * Take in stems that are known already.
 * @param {Iterable<[string, string]>} pairs Words, each with its stem.
 * @returns {void}
 */
export function learnStems(pairs) {
  for (const [word, known] of pairs) stems.set(word, known);
}

/**
 * Return the stem of a folded word: `volunteering` becomes `volunt`. Without lunr, a word that
 * nobody knows stays whole.
 * @param {string} word
 * @returns {string}
 */
export function stem(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (isItsOwnStem(word)) return word;
  isWanted ||= !lunr;
  if (!lunr) return word;
  const computed = lunr.stemmer(new lunr.Token(word, {})).toString();
  if (stems.size < MOST_STEMS) stems.set(word, computed);
  return computed;
}

/** @param {string} word */
const isItsOwnStem = (word) =>
  word.length < 3 ||
  LOOKS_PLURAL.test(word) ||
  KEPT_WHOLE.has(word) ||
  !ASCII_WITH_LETTER.test(word);

/**
 * Return whether, since the last time, a stem was asked for that only lunr can tell, and lunr was
 * not there.
 * @returns {boolean}
 */
export function takeStemmerWanted() {
  const wasWanted = isWanted;
  isWanted = false;
  return wasWanted;
}

/**
 * Fetch lunr, which has the stemmer.
 * @returns {Promise<void>}
 */
export async function loadStemmer() {
  lunr ??= (await import("./lunr.js")).default;
}
