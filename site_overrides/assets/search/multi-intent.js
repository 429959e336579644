// More than one trouble in a sentence: "lonely and in debt". Each is looked for by itself, so that
// none hides another.
import { INFERRED_PLACE } from "../shared/contract.js";
import { classifyNeeds, withFallbackNeeds } from "./need-classifier.js";
import { CLEAR_INTENT, SINGLE_INTENT, SPANNING_NEED } from "./ranking-parameters.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */
/** @import { Intent, NeedPostings, Scores } from "./score.js" */

/** @typedef {Intent & {needs: NeedMatch[]}} ClassifiedIntent */

const CONJUNCTIONS = new Set(["and", "but", "also", "plus"]);

/**
 * Return the parts of a sentence that each mean a need of its own; none where there are not two.
 * @param {ClassifiedIntent} whole
 * @param {NeedLexicon} lexicon
 * @returns {ClassifiedIntent[]}
 */
export function splitIntents({ terms, searchTerms, needs }, lexicon) {
  const parts = splitAtConjunctions(terms);
  if (parts.length < 2 || needs.some((need) => spans(need, parts, terms))) return [];
  const intents = parts.map((part) => classifyPart(part, searchTerms, lexicon));
  const first = new Set(intents.map((intent) => intent.needs[0]?.number));
  const isClear = intents.every((intent) => intent.needs[0]?.strength >= CLEAR_INTENT);
  return isClear && first.size === intents.length ? intents : [];
}

/**
 * @param {QueryTerm[]} terms
 * @param {QueryTerm[]} searchTerms
 * @param {NeedLexicon} lexicon
 * @returns {ClassifiedIntent}
 */
function classifyPart(terms, searchTerms, lexicon) {
  const needs = classifyNeeds(terms, lexicon);
  return {
    terms,
    searchTerms: terms.filter((term) => searchTerms.includes(term)),
    needs,
    expandedNeeds: withFallbackNeeds(needs, lexicon),
  };
}

/**
 * Cut words at "and" and its like; what has no content word is no part.
 * @param {QueryTerm[]} terms
 */
function splitAtConjunctions(terms) {
  /** @type {QueryTerm[][]} */
  const parts = [[]];
  for (const term of terms) {
    if (CONJUNCTIONS.has(term.word)) parts.push([]);
    else parts[parts.length - 1].push(term);
  }
  return parts.filter((part) => part.some((term) => !term.stop));
}

/**
 * Return whether one need explains what is told on both sides of an "and": "mother and toddler".
 * @param {NeedMatch} need
 * @param {QueryTerm[][]} parts
 * @param {QueryTerm[]} terms
 */
function spans({ explains }, parts, terms) {
  const isExplained = (/** @type {QueryTerm} */ term) =>
    term.stop || (explains.get(terms.indexOf(term)) ?? 0) > SPANNING_NEED;
  return parts.filter((part) => part.every(isExplained)).length > 1;
}

/**
 * Return the scores of what helps with any of several intents.
 *
 * Scores of different intents do not compare, so each is divided by the best of its own: then the
 * best for debt stands beside the best for loneliness, and the results take turns. What lists the
 * needs of several intents comes first, by how many it lists; what helps with one counts less than
 * half of that.
 * @param {ClassifiedIntent[]} intents
 * @param {(intent: Intent) => Scores} score
 * @param {{size: number, needPostings: Map<number, NeedPostings>}} index
 * @returns {Scores}
 */
export function mergeByIntent(intents, score, { size, needPostings }) {
  const best = new Float32Array(size);
  const matched = new Float32Array(size);
  const helpsWith = new Uint8Array(size);
  for (const intent of intents) {
    const scores = score(intent);
    const top = scores.score.reduce((a, b) => Math.max(a, b), 0);
    const listed = listingsOf(needPostings.get(intent.needs[0].number));
    scores.numbers.forEach((number, n) => {
      best[number] = Math.max(best[number], scores.score[n] / top);
      matched[number] = Math.max(matched[number], scores.matched[n]);
      helpsWith[number] += listed.has(number) ? 1 : 0;
    });
  }
  const factor = (/** @type {number} */ count) => (count > 1 ? count : SINGLE_INTENT);
  const numbers = Uint32Array.from(best.keys()).filter((number) => best[number] > 0);
  return {
    numbers,
    matched: Float32Array.from(numbers, (number) => matched[number]),
    score: Float32Array.from(numbers, (number) => best[number] * factor(helpsWith[number])),
  };
}

/**
 * Return the listings that list a need, and do not only speak of it.
 * @param {NeedPostings | undefined} postings
 * @returns {Set<number>}
 */
function listingsOf(postings) {
  return new Set(postings?.numbers.filter((_, n) => postings.places[n] < INFERRED_PLACE));
}
