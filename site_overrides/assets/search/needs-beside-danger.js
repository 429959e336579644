// What the list answers where danger is heard. The notice above it answers the danger already, so
// the list answers the rest of the sentence: "lost my job, he hits me" is about work too.
import { saysWho } from "./danger-features.js";
import { BESIDE_DANGER, CLEAR_BESIDE_DANGER, MOST_NEEDS } from "./ranking-parameters.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/**
 * What was heard of a danger.
 * @typedef {object} HeardDanger
 * @property {number[]} needs Its needs, by their numbers.
 * @property {boolean} hasLines Whether the notice has lines to ring.
 * @property {(words: string) => boolean} isHeardIn Whether words speak of danger.
 */

/**
 * Return the needs that a list below a notice of danger answers.
 *
 * Where the words clearly mean another need too, that keeps its strength, and the needs of the
 * danger come after it: they are weak, and explain what no other need explains. It is another need
 * where the danger is heard without its words: "lost my job, he hits me", but not "running from
 * him". Who does it and where is no need: "my priest hurt me" is not about faith, nor "raped at
 * university" about learning; nor is a word that the danger's own need explains as well: "sexual
 * abuse" is not about who is gay. Where the words mean no other, or where the notice has no lines,
 * the list is for the danger: its needs come first, and explain every word.
 * @param {NeedMatch[]} matches
 * @param {QueryTerm[]} terms
 * @param {HeardDanger} danger
 * @returns {NeedMatch[]}
 */
export function needsBesideDanger(matches, terms, danger) {
  const others = matches.filter(({ number }) => !danger.needs.includes(number));
  const own = matches.filter(({ number }) => danger.needs.includes(number));
  const explainsAsWell = (/** @type {number} */ n, /** @type {number} */ surely) =>
    own.some(({ explains }) => (explains.get(n) ?? 0) >= surely);
  const beside = others.filter(
    (match) => danger.hasLines && isBeside(match, terms, danger, explainsAsWell),
  );
  if (!beside.length) return [...asFirst(danger.needs, terms), ...others].slice(0, MOST_NEEDS);
  const room = Math.max(1, MOST_NEEDS - danger.needs.length);
  return [...beside.slice(0, room), ...asLast(danger.needs, terms, beside)];
}

/**
 * @param {NeedMatch} match
 * @param {QueryTerm[]} terms
 * @param {HeardDanger} danger
 * @param {(n: number, surely: number) => boolean} explainsAsWell Whether the danger's own needs
 *   explain a word as surely.
 */
function isBeside({ strength, explains }, terms, { isHeardIn }, explainsAsWell) {
  if (strength < CLEAR_BESIDE_DANGER) return false;
  const isAside = (/** @type {QueryTerm} */ { word, stop }, /** @type {number} */ n) =>
    stop ||
    !explains.has(n) ||
    saysWho(word) ||
    terms[n - 1]?.word === "at" ||
    explainsAsWell(n, explains.get(n) ?? 0);
  if (terms.every(isAside)) return false;
  const others = terms.filter((term, n) => term.stop || !explains.has(n));
  return isHeardIn(others.map(({ word }) => word).join(" "));
}

/**
 * @param {number[]} numbers
 * @param {QueryTerm[]} terms
 * @returns {NeedMatch[]}
 */
function asFirst(numbers, terms) {
  const explains = new Map(terms.map((_, n) => [n, 1]));
  return numbers.map((number, n) => ({ number, strength: 1 - n / 10, explains }));
}

/**
 * @param {number[]} numbers
 * @param {QueryTerm[]} terms
 * @param {NeedMatch[]} others
 * @returns {NeedMatch[]}
 */
function asLast(numbers, terms, others) {
  const left = [...terms.keys()].filter((n) => !others.some(({ explains }) => explains.has(n)));
  const explains = new Map(left.map((n) => [n, 1]));
  return numbers.map((number) => ({ number, strength: BESIDE_DANGER, explains }));
}
