// The curators' own phrases of danger: a sure sign, beside what the classifier hears, and all that
// there is where its weights did not arrive.
import { words } from "./tokenizer.js";

/** A shorter phrase names a subject as often as a danger: a "stalker" is one, and a film. */
const WORDS_THAT_TELL = 3;

/**
 * Return the phrases that an index's header has, folded.
 * @param {string} danger
 * @returns {string[]}
 */
export const openDangerPhrases = (danger) => (danger ? danger.split("|") : []);

/**
 * Return whether a text has a phrase of danger, word for word: one of three words or more anywhere,
 * a shorter one only by itself.
 * @param {string} text
 * @param {string[]} phrases
 * @returns {boolean}
 */
export function hasDangerPhrase(text, phrases) {
  const typed = words(text).join(" ");
  return phrases.some((phrase) => typed === phrase || (isLong(phrase) && has(typed, phrase)));
}

/** @param {string} phrase */
const isLong = (phrase) => phrase.split(" ").length >= WORDS_THAT_TELL;

/**
 * @param {string} text
 * @param {string} phrase
 */
const has = (text, phrase) => ` ${text} `.includes(` ${phrase} `);
