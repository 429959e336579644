// From text to the words that the finder compares. `generator/lexicon/analyzer.py` says
// the same, and a test holds the two together.
import { MAX_WORD, STOP_WORDS as STOP_WORD_LIST } from "../shared/contract.js";

const STOP_WORDS = new Set(STOP_WORD_LIST.split(" "));
const LETTER_AND_LETTER = /(^|[^a-z0-9])([a-z]) ?& ?([a-z])(?![a-z0-9])/g;
const DOTTED = /(^|[^a-z0-9.])((?:[a-z]\.)+[a-z])(?![a-z0-9])/g;

/**
 * Return text in small letters without apostrophes and accents, and with `A&E` and `G.P.` as one
 * word each.
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  return text
    .replace(/['’‘ʼ`´＇]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replace(LETTER_AND_LETTER, "$1$2$3")
    .replace(DOTTED, (_, before, letters) => before + letters.replaceAll(".", ""));
}

/**
 * Return the words of a text, folded, in order.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  return (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(shorten);
}

/** @param {string} word */
const shorten = (word) => (word.length > MAX_WORD ? [...word].slice(0, MAX_WORD).join("") : word);

/**
 * Return whether a folded word is one that listings are not indexed by.
 * @param {string} word
 * @returns {boolean}
 */
export const isStopWord = (word) => STOP_WORDS.has(word);
