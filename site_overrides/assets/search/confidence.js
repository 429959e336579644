// How sure it is that anything fits what was asked, so that the page can say when nothing does.
import { classifyNeeds } from "./need-classifier.js";
import * as tuned from "./ranking-parameters.js";

/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/**
 * What speaks for the listing that fits a query best.
 * @typedef {object} Evidence
 * @property {number} words How strongly it has the words, of all that were typed: from 0 to 1.
 * @property {number} meaning How strongly it has the needs that they mean.
 * @property {number} explained How much of all that was typed those needs explain, from 0 to 1.
 * @property {number} rivals The score of the first that is not among the first few, beside that of
 *   the best.
 * @property {number} troubles How many troubles were told, each with a need of its own.
 */

/** Where nothing was found. @type {Evidence} */
export const NO_EVIDENCE = Object.freeze({
  words: 0,
  meaning: 0,
  explained: 0,
  rivals: 0,
  troubles: 1,
});

/**
 * Return how likely it is that a listing fits, from 0 to 1.
 *
 * A logistic regression over the judged queries, those with no right answer against the others.
 * Either the best listing says the words, or it is for what they mean. The more of the words its
 * needs explain, the more of the meaning it must have: who asks for "toenail cutting" and nothing
 * else names a thing, and a listing that only has the need of it is no answer. Who tells a story,
 * in many words, small ones too, has a need that the book was made for; so has who tells of several
 * troubles. Where many listings fit as well as the best, the book is for what was asked; one that
 * stands alone may share a word by chance. Words that nobody knows count as words that the listing
 * does not say.
 * @param {Evidence} evidence
 * @param {number} length How many words were typed.
 */
export function confidence({ words, meaning, explained, rivals, troubles }, length) {
  const odds =
    tuned.CONFIDENCE_BASE +
    tuned.CONFIDENCE_OF_WORDS * words +
    tuned.CONFIDENCE_OF_MEANING * meaning -
    tuned.CONFIDENCE_LOST_EXPLAINED * explained +
    tuned.CONFIDENCE_OF_RIVALS * rivals +
    tuned.CONFIDENCE_OF_LENGTH * length +
    (troubles > 1 ? tuned.CONFIDENCE_OF_TROUBLES : 0);
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Return whether a curators' phrase says all that was asked, of a need that some listing has: then
 * the book is for it, however its listings word it.
 * @param {{terms: QueryTerm[], typed: QueryTerm[]}} reading
 * @param {NeedLexicon} lexicon
 */
export function isWhollySaid({ terms, typed }, lexicon) {
  const [first] = typed.length === terms.length ? classifyNeeds(terms, lexicon) : [];
  return first?.strength > tuned.WHOLLY_SAID && !lexicon.needs[first.number].alone;
}

/**
 * Return whether something surely fits one of several things that were told: it is told wholly in
 * the curators' words, or what speaks for the best listing is enough.
 * @param {{terms: QueryTerm[]}} part
 * @param {Evidence} evidence
 * @param {NeedLexicon} lexicon
 */
export const isSureOf = ({ terms }, evidence, lexicon) =>
  isWhollySaid({ terms, typed: terms }, lexicon) ||
  confidence(evidence, terms.length) >= tuned.LEAST_CONFIDENCE;

/**
 * Return the stronger of two, of the same query.
 * @param {Evidence} a
 * @param {Evidence} b
 */
export const surer = (a, b) => (confidence(a, 0) >= confidence(b, 0) ? a : b);
