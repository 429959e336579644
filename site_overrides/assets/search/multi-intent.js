// More than one trouble in a sentence: "lonely and in debt". Each is looked for by itself, so that
// none hides another.
import { INFERRED_PLACE } from "../shared/contract.js";
import { memoise } from "../shared/memoise.js";
import { wordSet } from "../shared/word-set.js";
import { NO_EVIDENCE, surer } from "./confidence.js";
import { classifyNeeds } from "./need-classifier.js";
import {
  CLEAR_INTENT,
  NO_INTENT,
  SAID_APART,
  SEVERAL_IN_ROW,
  SINGLE_INTENT,
  SPANNING_NEED,
} from "./ranking-parameters.js";
import { withRelatedNeeds } from "./related-needs.js";
import { words } from "./tokenizer.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */
/** @import { Intent, NeedPostings, Scores } from "./score.js" */

/** @typedef {Intent & {needs: NeedMatch[]}} ClassifiedIntent */

/** Where one thing that is told may end and another begin. */
const BOUNDARY =
  /[,.;:!?&+/()\n–—]+(?=\s|$)|\s[-&+/]\s|\b(?:and|but|also|plus|then|now|so|cos|coz|cause|because|while|who|with|an|n)\b/giu;
const MOST_INTENTS = 3;
/** Words that only say in what form something is wanted: a menopause meet up. */
const MEETING = wordSet(
  "meet meets meeting meetings meetup meetups social socials friends chat talk class classes " +
    "lesson lessons course courses session sessions group groups",
);
/** How much clearer parts must be than those before them, of which there are fewer. */
const CLEARER = 0.03;
/** Who uses more words tells a story, and says where one thing ends. */
const MOST_TERMS_TO_SPLIT = 8;

/**
 * Return the parts of a sentence that each mean a need of its own; none where there are not two.
 *
 * A sentence is cut where one thing that is told may end. A part that clearly means no need is not
 * a trouble of its own: it belongs to the part before it, or the first one to that after it. So do
 * parts that mean the same.
 * @param {ClassifiedIntent} whole
 * @param {string} text What was typed.
 * @param {NeedLexicon} lexicon
 * @returns {ClassifiedIntent[]}
 */
export function splitIntents({ terms, searchTerms }, text, lexicon) {
  const clauses = cut(terms, text);
  if (clauses.length < 2) return [];
  /** @type {ClassifiedIntent[]} */
  const intents = [];
  let before = /** @type {QueryTerm[]} */ ([]);
  for (const clause of clauses) {
    const intent = classifyPart([...before, ...clause], searchTerms, lexicon);
    const last = intents.at(-1);
    before = [];
    if (isClear(intent) && !isSame(intent, last)) intents.push(intent);
    else if (last) intents.splice(-1, 1, rejoin(last, clause, searchTerms, lexicon));
    else before = intent.terms;
  }
  const parts = intents.map((intent) => intent.terms);
  if (classifyNeeds(terms, lexicon).some((need) => spans(need, parts, terms))) return [];
  const first = new Set(intents.map((intent) => intent.needs[0].number));
  return first.size > 1 && first.size === intents.length ? intents.slice(0, MOST_INTENTS) : [];
}

/**
 * Return the parts of words that have no boundary and still tell of several things: "hearing aids
 * falls", "copd exercise fuel bills". They are the parts that, each by itself and side by side,
 * clearly mean a need of their own; none where no such parts are all of the words.
 * @param {ClassifiedIntent} whole
 * @param {NeedLexicon} lexicon
 * @returns {ClassifiedIntent[]}
 */
export function splitByNeeds({ terms, searchTerms }, lexicon) {
  if (terms.length < 2 || terms.length > MOST_TERMS_TO_SPLIT) return [];
  const partOf = memoise((/** @type {string} */ key) => {
    const [from, to] = key.split(",").map(Number);
    return classifyPart(terms.slice(from, to), searchTerms, lexicon);
  });
  const splits = [...terms.keys()]
    .slice(1)
    .flatMap((first) => [
      [0, first, terms.length],
      ...[...terms.keys()].slice(first + 1).map((second) => [0, first, second, terms.length]),
    ]);
  const isOfSomething = (/** @type {ClassifiedIntent} */ part) =>
    part.terms.some(
      ({ stop, stem, word }) => !stop && !lexicon.generic.has(stem) && !MEETING.has(word),
    );
  let best = /** @type {ClassifiedIntent[]} */ ([]);
  let clearest = 0;
  for (const ends of splits.sort((a, b) => a.length - b.length)) {
    const parts = ends.slice(1).map((to, n) => partOf(`${ends[n]},${to}`));
    const first = new Set(parts.map(({ needs }) => needs[0]?.number));
    const clear = Math.min(...parts.map(({ needs }) => needs[0]?.strength ?? 0));
    if (first.size < parts.length || clear < SAID_APART) continue;
    if (!parts.every(isOfSomething)) continue;
    if (clear > clearest + CLEARER) [best, clearest] = [parts, clear];
  }
  return best;
}

/** @param {ClassifiedIntent} intent */
const isClear = ({ needs }) => needs[0]?.strength >= CLEAR_INTENT;

/**
 * @param {ClassifiedIntent} intent
 * @param {ClassifiedIntent | undefined} other
 */
const isSame = ({ needs }, other) => other?.needs[0].number === needs[0].number;

/**
 * Return a part with what was told after it; as it was, where that hides what it means.
 * @param {ClassifiedIntent} intent
 * @param {QueryTerm[]} clause
 * @param {QueryTerm[]} searchTerms
 * @param {NeedLexicon} lexicon
 */
function rejoin(intent, clause, searchTerms, lexicon) {
  const longer = classifyPart([...intent.terms, ...clause], searchTerms, lexicon);
  return isClear(longer) && isSame(longer, intent) ? longer : intent;
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
    expandedNeeds: withRelatedNeeds(needs, lexicon),
  };
}

/**
 * Return terms cut where the text has a boundary; what has no content word is no clause.
 * @param {QueryTerm[]} terms
 * @param {string} text
 * @returns {QueryTerm[][]}
 */
export function cut(terms, text) {
  const clauses = text.split(BOUNDARY).map((clause) => words(clause));
  /** @type {QueryTerm[][]} */
  const parts = clauses.map(() => []);
  let at = 0;
  for (const term of terms) {
    const typed = term.from ?? term.word;
    const found = clauses.findIndex((clause, n) => n >= at && clause.includes(typed));
    if (found >= 0) at = found;
    parts[at].push(term);
  }
  return parts.filter((part) => part.some((term) => !term.stop));
}

/**
 * Return whether the phrases of one need explain what is told on both sides of an "and": "mother
 * and toddler".
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
 * half of that, and what has only the words of one less again.
 * @param {ClassifiedIntent[]} intents
 * @param {(intent: Intent) => Scores} score
 * @param {{size: number, needPostings: Map<number, NeedPostings>}} index
 * @returns {Scores & {parts: Scores[]}} `parts` are the scores of each intent alone, for a row of
 *   its own.
 */
export function mergeByIntent(intents, score, { size, needPostings }) {
  const best = new Float32Array(size);
  const matched = new Float32Array(size);
  const helpsWith = new Uint8Array(size);
  let evidence = NO_EVIDENCE;
  const parts = intents.map(score);
  intents.forEach((intent, at) => {
    const scores = parts[at];
    evidence = surer(scores.evidence, evidence);
    const top = scores.score.reduce((a, b) => Math.max(a, b), 0);
    const listed = listingsOf(needPostings.get(intent.needs[0].number));
    scores.numbers.forEach((number, n) => {
      best[number] = Math.max(best[number], scores.score[n] / top);
      matched[number] = Math.max(matched[number], scores.matched[n]);
      helpsWith[number] += listed.has(number) ? 1 : 0;
    });
  });
  const factors = [NO_INTENT, SINGLE_INTENT];
  const factor = (/** @type {number} */ count) => factors[count] ?? count;
  const numbers = Uint32Array.from(best.keys()).filter((number) => best[number] > 0);
  return {
    numbers,
    matched: Float32Array.from(numbers, (number) => matched[number]),
    score: Float32Array.from(numbers, (number) => best[number] * factor(helpsWith[number])),
    evidence: { ...evidence, troubles: intents.length },
    parts: parts.map((part) => severalFirst(part, helpsWith)),
  };
}

/**
 * Return the scores of one intent, more for what helps with another too: somebody with two troubles
 * is spared a journey.
 * @param {Scores} part
 * @param {Uint8Array} helpsWith With how many of the intents each listing helps.
 * @returns {Scores}
 */
function severalFirst(part, helpsWith) {
  const factor = (/** @type {number} */ number) => (helpsWith[number] > 1 ? SEVERAL_IN_ROW : 1);
  return { ...part, score: part.score.map((score, n) => score * factor(part.numbers[n])) };
}

/**
 * Return the listings that list a need, and do not only speak of it.
 * @param {NeedPostings | undefined} postings
 * @returns {Set<number>}
 */
function listingsOf(postings) {
  return new Set(postings?.numbers.filter((_, n) => postings.places[n] < INFERRED_PLACE));
}
