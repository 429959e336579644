// Names that are half remembered or misheard: "Orchid church" for Orchard Baptist Church. A word
// that no listing has is read as one of a name where the other words are of that name too.

import { stem as stemOf } from "./stemmer.js";

/** @import { QueryTerm } from "./query-parser.js" */
/** @import { FindPostings } from "./left-out-words.js" */

/**
 * What knows names.
 * @typedef {object} NameKnowledge
 * @property {FindPostings} postings
 * @property {(word: string) => string[]} nearWords Known words a few letters from a word, nearest
 *   first.
 * @property {(word: string) => QueryTerm} newTerm
 */

const LEAST_LETTERS = 5;
/** The most words of a query that may name something; a story is not a name. */
const MOST_WORDS = 5;

/**
 * Return terms in which the words that no listing has are read as words of names, where some
 * listing's name has such a word and another of the terms.
 * @param {QueryTerm[]} terms
 * @param {NameKnowledge} knowledge
 * @returns {QueryTerm[]}
 */
export function withNameWords(terms, knowledge) {
  const content = terms.filter(({ stop }) => !stop);
  if (content.length < 2 || content.length > MOST_WORDS) return terms;
  return terms.map((term) => nameWord(term, content, knowledge) ?? term);
}

/**
 * @param {QueryTerm} term
 * @param {QueryTerm[]} content
 * @param {NameKnowledge} knowledge
 * @returns {QueryTerm | null}
 */
function nameWord(term, content, { postings, nearWords, newTerm }) {
  const typed = term.from ?? term.word;
  if (!term.unknown || typed.length < LEAST_LETTERS) return null;
  const named = namesOf(
    content.filter((other) => other !== term),
    postings,
  );
  const word = nearWords(typed).find((near) => isOfName(newTerm(near).stem, named, postings));
  return word ? { ...newTerm(word), from: typed } : null;
}

/**
 * Return whether the name of some listing has all of a few words.
 * @param {string[]} list Folded words.
 * @param {FindPostings} postings
 */
export function isInName(list, postings) {
  const [first, ...others] = list.map((word) => namedBy(stemOf(word), postings));
  return first.some((number) => others.every((named) => named.includes(number)));
}

/**
 * Return the listings whose names have any of the terms.
 * @param {QueryTerm[]} terms
 * @param {FindPostings} postings
 * @returns {Set<number>}
 */
const namesOf = (terms, postings) => new Set(terms.flatMap(({ stem }) => namedBy(stem, postings)));

/**
 * @param {string} stem
 * @param {Set<number>} named
 * @param {FindPostings} postings
 */
const isOfName = (stem, named, postings) =>
  namedBy(stem, postings).some((number) => named.has(number));

/**
 * @param {string} stem
 * @param {FindPostings} postings
 * @returns {number[]}
 */
function namedBy(stem, postings) {
  const found = postings([stem]);
  return found ? [...found.numbers].filter((_, n) => found.nameShares[n] > 0) : [];
}
