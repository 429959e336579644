// Words that say who somebody is and not what they want: "man 45", "patient". Listings are not
// searched for them where other words say more, for "man" would find whatever is for men.

/** @import { QueryTerm } from "./query-parser.js" */

const PERSON_WORDS = new Set(
  "man woman lady gentleman male female lad bloke patient pt client aged age years".split(" "),
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
