// Words that say who somebody is and not what they want: "man 45", "patient". Listings are not
// searched for them where other words say more, for "man" would find whatever is for men.
import { wordSet } from "../shared/word-set.js";

/** @import { QueryTerm } from "./query-parser.js" */

/** @typedef {"man" | "woman"} Sex */

/** Words for oneself, or for another as the one that it is done to: they are read as one. */
export const SELF = wordSet(
  "me my mine myself us our ourselves him her his himself herself themselves them their " +
    "meself yourself",
);
const PERSON_WORDS = wordSet(
  "man woman lady gentleman male female lad bloke patient pt client aged age years",
);
const AGE = /^(?:1[6-9]|[2-9]\d)$/;
const MALE = wordSet(
  "man men mens bloke blokes lad lads gent gents gentleman gentlemen male males boy boys guy guys son",
);
const FEMALE = wordSet(
  "woman women womans womens lady ladies lass lasses girl girls female females daughter",
);
/** In these words a person's sex is not a matter of two. */
const MORE_THAN_TWO = wordSet("trans transgender transsexual nonbinary binary enby intersex");
/** What makes a name of the word before it: girl guides, man flu. */
const NAMES = wordSet("guides guiding brigade scouts flu utd city made power cave");
/** What makes another thing of the word after it: the Isle of Man, my old man. */
const NOT_AFTER = wordSet("old isle of post fire handy");

/**
 * Return the terms without those of who somebody is, unless there are no others.
 * @param {QueryTerm[]} terms
 * @returns {QueryTerm[]}
 */
export function withoutPersonWords(terms) {
  const others = terms.filter(({ word }) => !PERSON_WORDS.has(word) && !AGE.test(word));
  return others.length ? others : terms;
}

/**
 * Return whether a sentence is about a man or a boy, or about a woman or a girl, and which word
 * says so; null where it is about both or neither.
 * @param {string[]} list Folded words.
 * @param {string} text What they are of, in which 45F is a note of a woman of 45.
 * @returns {{sex: Sex, at: number} | null}
 */
export function sexInWords(list, text) {
  if (list.some((word) => MORE_THAN_TWO.has(word))) return null;
  const noted = /\b\d{2}([MF])\b/.exec(text);
  const at = (/** @type {Set<string>} */ words) =>
    list.findIndex(
      (word, n) => words.has(word) && !NAMES.has(list[n + 1]) && !NOT_AFTER.has(list[n - 1]),
    );
  const [man, woman] = [at(MALE), at(FEMALE)];
  if (noted) {
    return { sex: noted[1] === "M" ? "man" : "woman", at: list.indexOf(noted[0].toLowerCase()) };
  }
  if (man >= 0 === woman >= 0) return null;
  return man >= 0 ? { sex: "man", at: man } : { sex: "woman", at: woman };
}
