// Words that say who somebody is and not what they want: "man 45", "patient". Listings are not
// searched for them where other words say more, for "man" would find whatever is for men.
import { wordSet } from "../shared/word-set.js";

/** @import { QueryTerm } from "./query-parser.js" */

/** Words for oneself, or for another as the one that it is done to: they are read as one. */
export const SELF = wordSet(
  "me my mine myself us our ourselves him her his himself herself themselves them their " +
    "meself yourself",
);
const PERSON_WORDS = wordSet(
  "man woman lady gentleman male female lad bloke patient pt client aged age years",
);
const AGE = /^(?:1[6-9]|[2-9]\d)$/;

/**
 * Return the terms without those of who somebody is, unless there are no others.
 * @param {QueryTerm[]} terms
 * @returns {QueryTerm[]}
 */
export function withoutPersonWords(terms) {
  const others = terms.filter(({ word }) => !PERSON_WORDS.has(word) && !AGE.test(word));
  return others.length ? others : terms;
}
