/** Words in a row, and their first letters. Pure. */

import { say, toSay } from "./words.js";

export const AND = toSay("and");
export const OR = toSay("or");
const VOWEL = /^[aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü]/iu;

/**
 * Return words in a row: `a, b and c`. Where a language has two words for the last join, parted by
 * a bar, the second stands before a vowel: Welsh `a` and `ac`.
 *
 * @param {string[]} words
 * @param {string} [conjunction]
 */
export function listText(words, conjunction = AND) {
  if (words.length < 2) return words.join("");
  const last = words[words.length - 1];
  const [plain, beforeVowel = plain] = say(conjunction).split("|");
  return `${words.slice(0, -1).join(", ")} ${VOWEL.test(last) ? beforeVowel : plain} ${last}`;
}

/** @param {string} text */
export const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
