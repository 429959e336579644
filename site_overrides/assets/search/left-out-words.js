// Words that nothing knows: they are left out of a search by themselves, and the page says so.
/** @import { Postings } from "../shared/codec.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */
/** @import { Speller } from "./spelling.js" */

/** @typedef {(stems: string[]) => Postings | null} FindPostings */

/**
 * Return the terms that anything knows: a word that nobody knows says nothing against the others,
 * so that the search is the same without it. All of them where nobody knows any.
 * @param {QueryTerm[]} terms
 */
export function knownTerms(terms) {
  const known = terms.filter((term) => !term.unknown);
  return known.some((term) => !term.stop) ? known : terms;
}

/**
 * Return the terms that nobody knows and that are known to be spelt right: things that the book
 * lacks. Others are most likely names, or slips.
 * @param {QueryTerm[]} typed
 * @param {Speller} speller
 */
export const lackingTerms = (typed, speller) =>
  typed.filter((term) => term.unknown && speller.isRight(term.word));

/**
 * Return the words of a search that neither a listing nor a need knows, in any of the ways that
 * they may be read, but for those that say little whatever they stand with: nobody asks for a
 * "want". A word that was read as a filter was not left out, nor one that needs speak of: the book
 * has a need for it. None where nothing else is left: then nothing is found, and that is said.
 * @param {{typed: QueryTerm[]}} reading
 * @param {FindPostings} postings
 * @param {NeedLexicon} lexicon
 * @returns {string[]}
 */
export function leftOutWords({ typed }, postings, lexicon) {
  const isMeant = (/** @type {QueryTerm} */ { options }) =>
    options.some(({ stems }) => stems.some((stem) => (lexicon.phraseCount(stem) ?? 0) > 0));
  const content = typed.filter(
    (term) => !term.stop && !term.isFilter && !lexicon.generic.has(term.stem),
  );
  const unknown = content.filter((term) => !isListed(term, postings) && !isMeant(term));
  return unknown.length < content.length ? [...new Set(unknown.map(wordTyped))] : [];
}

/**
 * Return whether some listing has a word, in any way in which it may be read.
 * @param {QueryTerm} term
 * @param {FindPostings} postings
 */
export const isListed = ({ options }, postings) =>
  options.some(({ stems }) => postings(stems) !== null);

/** @param {QueryTerm} term */
const wordTyped = ({ word, from }) => from ?? word;
