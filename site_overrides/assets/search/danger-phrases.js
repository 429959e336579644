// The curators' own phrases of danger: a sure sign, beside what the classifier hears, and all that
// there is where its weights did not arrive.
import { words } from "./tokenizer.js";

/** A shorter phrase names a subject as often as a danger: a "stalker" is one, and a film. */
const WORDS_THAT_TELL = 3;

/** @typedef {{ whole: Set<string>, anywhere: string[] }} DangerPhrases */

/**
 * Return the phrases that an index's header has, folded: what a whole text may say, and what tells
 * anywhere in it, bounded by spaces. Sorted out once, for a text is asked about at every letter.
 * @param {string} danger
 * @returns {DangerPhrases}
 */
export function openDangerPhrases(danger) {
  const phrases = danger ? danger.split("|") : [];
  const long = phrases.filter((phrase) => phrase.split(" ").length >= WORDS_THAT_TELL);
  return { whole: new Set(phrases), anywhere: long.map((phrase) => ` ${phrase} `) };
}

/**
 * Return whether a text has a phrase of danger, word for word: one of three words or more anywhere,
 * a shorter one only by itself.
 * @param {string} text
 * @param {DangerPhrases} phrases
 * @returns {boolean}
 */
export function hasDangerPhrase(text, { whole, anywhere }) {
  const typed = words(text).join(" ");
  if (whole.has(typed)) return true;
  const bounded = ` ${typed} `;
  return anywhere.some((phrase) => bounded.includes(phrase));
}
