// How well each listing fits the words: by its own text, and by the needs that the words mean.
import { FULL_TYPICALITY, MAX_WEIGHT } from "../shared/contract.js";
import * as tuned from "./ranking-parameters.js";

/** @import { Postings } from "../shared/codec.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/**
 * Listings with their scores, in columns, in the order of their numbers.
 * @typedef {object} Scores
 * @property {Uint32Array} numbers
 * @property {Float32Array} score
 * @property {Float32Array} matched The share of the query that each meets, from 0 to 1.
 */

/**
 * The listings of a need, in columns, in the order of their numbers.
 * @typedef {object} NeedPostings
 * @property {Uint32Array} numbers
 * @property {Uint8Array} places The place of the need among each listing's own; INFERRED_PLACE for
 *   one only spoken of.
 * @property {Uint8Array} typicality How typical each is of the need; FULL_TYPICALITY is wholly so.
 */

/**
 * @typedef {{terms: QueryTerm[], searchTerms: QueryTerm[], expandedNeeds: NeedMatch[]}} Intent What
 * is searched for.
 */

/**
 * What the index knows.
 * @typedef {object} ScoringIndex
 * @property {number} size How many listings there are.
 * @property {(stems: string[]) => Postings | null} postings Of the listings that have all of some
 *   stems.
 * @property {Map<number, NeedPostings>} needPostings
 * @property {(stem: string) => number} rarity Among listings, as a natural logarithm.
 * @property {(stem: string, word: string) => number} weigh How much a word says among the phrases
 *   of the needs.
 */

/**
 * What is known of every listing while a query is scored, in columns; `text` and `explained` have
 * one for each term.
 * @typedef {object} ScoreTable
 * @property {Float32Array[]} text How strongly it has the term.
 * @property {Float32Array[]} explained How far its needs explain the term.
 * @property {Float32Array} need How strongly it has the needs.
 * @property {Float32Array} typicality
 * @property {Float32Array} touched 1 where it has any term or need.
 * @property {Float32Array} matched
 * @property {Float32Array} score
 */

/**
 * What the query's terms are worth.
 * @typedef {object} TermWeights
 * @property {number[]} weights
 * @property {number} total
 * @property {boolean[]} stops Which are stop words.
 * @property {number} incidental What a word counts in a listing without the needs.
 */

/**
 * How far a need explains a word, by its place among the listing's own; the last is for one only
 * spoken of.
 */
const EXPLAINED_BY_PLACE = [...tuned.NEED_PLACE_WEIGHTS, tuned.INFERRED_NEED_WEIGHT].map(
  (weight) => weight ** tuned.EXPLAINED_EXPONENT,
);
const EXPLAINED_BY_INFERRED = EXPLAINED_BY_PLACE[EXPLAINED_BY_PLACE.length - 1];

/**
 * Return how well listings fit an intent.
 * @param {Intent} intent
 * @param {ScoringIndex} index
 * @returns {Scores}
 */
export function scoreListings({ terms, searchTerms, expandedNeeds: needs }, index) {
  const table = newTable(index.size, searchTerms.length);
  const isInText = searchTerms.map((term, n) =>
    scoreText(term, index, table.text[n], table.touched),
  );
  for (const need of needs) {
    const confidences = explainedConfidences(need, terms, searchTerms, isInText);
    addNeed(need, postingsOf(need, index), confidences, table);
  }
  for (const need of needs.slice(0, tuned.TYPICALITY_NEEDS)) {
    addTypicality(need, postingsOf(need, index), table);
  }
  finish(table, weighTerms(searchTerms, needs, index));
  const scores = aboveFloor(table);
  giveBack(table);
  return scores;
}

/**
 * @param {NeedMatch} need
 * @param {ScoringIndex} index
 * @returns {NeedPostings}
 */
function postingsOf({ number }, { needPostings }) {
  const postings = needPostings.get(number);
  if (!postings) throw new RangeError("a need's listings were not loaded");
  return postings;
}

/**
 * Columns are big, and every letter needs some: they are lent from here, and come back once the
 * letter is scored.
 * @type {Float32Array[]}
 */
const spareColumns = [];

/** @param {number} size */
function borrowColumn(size) {
  const column = spareColumns.pop();
  return column?.length === size ? column.fill(0) : new Float32Array(size);
}

/**
 * @param {number} size
 * @param {number} termCount
 * @returns {ScoreTable}
 */
function newTable(size, termCount) {
  const column = () => borrowColumn(size);
  return {
    text: Array.from({ length: termCount }, column),
    explained: Array.from({ length: termCount }, column),
    need: column(),
    typicality: column(),
    touched: column(),
    matched: column(),
    score: column(),
  };
}

/** @param {ScoreTable} table */
const giveBack = ({ text, explained, ...others }) =>
  spareColumns.push(...text, ...explained, ...Object.values(others));

/**
 * Note for each listing how strongly it has a term, in any of the ways that it may be read; return
 * whether any has.
 *
 * The weight in a posting grows with the mentions, those in the name most, and less with each, and
 * is fairer to short texts; the index works it out. A less sure reading counts for as much less,
 * and of several the best one counts alone: a listing that says both "advice" and "guidance" is not
 * twice as good.
 * @param {QueryTerm} term
 * @param {ScoringIndex} index
 * @param {Float32Array} text
 * @param {Float32Array} touched
 */
function scoreText(term, { postings }, text, touched) {
  let isAnywhere = false;
  for (const { stems, confidence } of term.options) {
    const listings = postings(stems);
    if (!listings) continue;
    const { numbers, weights } = listings;
    for (let n = 0; n < numbers.length; n++) {
      const strength = (confidence * weights[n]) / MAX_WEIGHT;
      if (strength > text[numbers[n]]) text[numbers[n]] = strength;
      touched[numbers[n]] = 1;
    }
    isAnywhere ||= numbers.length > 0;
  }
  return isAnywhere;
}

/**
 * @param {QueryTerm[]} searchTerms
 * @param {NeedMatch[]} needs
 * @param {ScoringIndex} index
 * @returns {TermWeights}
 */
function weighTerms(searchTerms, needs, index) {
  const weights = searchTerms.map((term) => termWeight(term, index));
  return {
    weights,
    total: weights.reduce((a, b) => a + b, 0) || 1,
    stops: searchTerms.map((term) => term.stop),
    incidental: needs[0]?.strength > tuned.SURE_NEED ? tuned.INCIDENTAL_TEXT : 1,
  };
}

/**
 * Return how much a term of the query matters: its rarity among listings, or among the phrases of
 * the needs where that is less. A word that is in every other listing tells little, however rare
 * people say it, and one that people say of every need tells little, however few listings have it.
 * Every term matters a little.
 * @param {QueryTerm} term
 * @param {ScoringIndex} index
 */
function termWeight(term, { postings, rarity, weigh }) {
  const isListed = postings([term.stem]) !== null;
  const rarities = isListed
    ? [rarity(term.stem)]
    : term.options.map(({ stems }) => Math.max(...stems.map(rarity)));
  const inNeeds = weigh(term.stem, term.word);
  return Math.max(tuned.LEAST_TERM_WEIGHT, Math.min(...rarities, inNeeds));
}

/**
 * Return how surely a need explains each term. Where some listing has the word itself, it was
 * perhaps that word that was wanted, and so the need stands for it less; less so where there is
 * hardly a doubt about the need.
 * @param {NeedMatch} need
 * @param {QueryTerm[]} terms
 * @param {QueryTerm[]} searchTerms
 * @param {boolean[]} isInText
 */
function explainedConfidences({ strength, explains }, terms, searchTerms, isInText) {
  const elsewhere = strength > tuned.SURE_NEED ? tuned.EXPLAINED_SURELY : tuned.EXPLAINED_ELSEWHERE;
  return searchTerms.map(
    (term, n) => (explains.get(terms.indexOf(term)) ?? 0) * (isInText[n] ? elsewhere : 1),
  );
}

/**
 * Add what a need is worth to its listings. A listing puts what it is for first, so a need counts
 * less by its place, and one that its words only speak of less than the first few. Of several needs
 * of one listing the strongest counts, and a part of each other: helping with both is better, and
 * never as good as if there were two listings.
 *
 * What a listing's needs explain of the query is told word by word, for "met" in `finishListing`.
 * That falls by the root, more slowly: the fourth need of a listing is still about the very word.
 * @param {NeedMatch} need
 * @param {NeedPostings} postings
 * @param {number[]} confidences How surely it explains each term.
 * @param {ScoreTable} table
 */
function addNeed({ strength }, { numbers, places }, confidences, table) {
  const explaining = confidences.flatMap((confidence, n) =>
    confidence > 0 ? [{ confidence, column: table.explained[n] }] : [],
  );
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n];
    const before = table.need[number];
    const own = strength * (tuned.NEED_PLACE_WEIGHTS[places[n]] ?? tuned.INFERRED_NEED_WEIGHT);
    table.need[number] = Math.max(before, own) + tuned.SECOND_NEED * Math.min(before, own);
    table.touched[number] = 1;
    const byPlace = EXPLAINED_BY_PLACE[places[n]] ?? EXPLAINED_BY_INFERRED;
    for (const { confidence, column } of explaining) {
      const explained = confidence * byPlace;
      if (explained > column[number]) column[number] = explained;
    }
  }
}

/**
 * Raise the listings that are most typical of a need: those whose own words are the need's
 * characteristic terms. Where the query has no word of theirs, this is what puts the best examples
 * of the need first.
 * @param {NeedMatch} need
 * @param {NeedPostings} postings
 * @param {ScoreTable} table
 */
function addTypicality({ strength }, { numbers, typicality: typical }, { typicality }) {
  for (let n = 0; n < numbers.length; n++) {
    typicality[numbers[n]] += (strength * typical[n]) / FULL_TYPICALITY;
  }
}

/**
 * @param {ScoreTable} table
 * @param {TermWeights} termWeights
 */
function finish(table, termWeights) {
  for (let number = 0; number < table.touched.length; number++) {
    if (table.touched[number]) finishListing(number, table, termWeights);
  }
}

/**
 * Give a listing its score, from all that is known of it.
 *
 * `textScore` is the mean of how strongly it has the query's terms, by their weight; the root makes
 * a first mention tell more than a tenth. `met` is the share of the query that it answers at all,
 * in its text or by its needs, whichever does so better; any mention meets half of a word, for it
 * is there. A listing without a need that the query surely means has its mentions counted as
 * incidental.
 *
 * The score is text, needs and typicality, each capped so that none drowns the others, times a
 * factor for the share that is met: a result with every word comes before one that misses a word,
 * however often it has the others. Meeting every single term adds a bonus on top.
 * @param {number} number
 * @param {ScoreTable} table
 * @param {TermWeights} termWeights
 */
function finishListing(number, table, { weights, total, stops, incidental }) {
  const textShare = table.need[number] ? 1 : incidental;
  let textScore = 0;
  let met = 0;
  let meetsAll = weights.length > 0;
  for (let n = 0; n < weights.length; n++) {
    const text = table.text[n][number] * textShare;
    const explained = table.explained[n][number];
    textScore += weights[n] * Math.sqrt(text);
    met += weights[n] * Math.min(1, Math.max(mentionShare(text), explained));
    meetsAll &&= stops[n] || text > tuned.WORD_IN_TEXT || explained > tuned.WORD_IN_NEED;
  }
  const matched = Math.min(1, met / total);
  const sum =
    tuned.TEXT_SCORE * (textScore / total) +
    tuned.NEED_SCORE * Math.min(tuned.MOST_NEED_SCORE, table.need[number]) +
    tuned.TYPICALITY_SCORE * Math.min(1, table.typicality[number]);
  const bonus = meetsAll ? tuned.ALL_WORDS_BONUS * matched : 0;
  table.matched[number] = matched;
  table.score[number] = sum * (tuned.UNMET_SHARE + tuned.MET_SHARE * matched) + bonus;
}

/**
 * Return how far a mention meets a word: by half for being there, and wholly from a middling
 * strength on.
 * @param {number} text
 */
const mentionShare = (text) =>
  text > 0
    ? tuned.FAINT_MENTION + tuned.STRONG_MENTION * Math.min(1, text * tuned.MENTION_GAIN)
    : 0;

/**
 * Leave out the listings that fit too little. In themselves: they must meet a fair share of the
 * words, or have a need that is clearly meant and meet a smaller one. And beside the best: a page
 * of what barely fits helps nobody.
 * @param {ScoreTable} table
 * @returns {Scores}
 */
function aboveFloor({ touched, score, matched, need }) {
  const fits = (/** @type {number} */ number) =>
    matched[number] >= tuned.LEAST_MATCH ||
    (need[number] >= tuned.LEAST_NEED && matched[number] >= tuned.LEAST_MATCH_WITH_NEED);
  let best = 0;
  const fitting = [];
  for (let number = 0; number < touched.length; number++) {
    if (!touched[number] || !fits(number)) continue;
    fitting.push(number);
    if (score[number] > best) best = score[number];
  }
  const least = tuned.LEAST_OF_BEST * best;
  const numbers = Uint32Array.from(fitting.filter((number) => score[number] >= least));
  return { numbers, score: valuesOf(score, numbers), matched: valuesOf(matched, numbers) };
}

/**
 * Return a column's values for some listings.
 * @param {Float32Array} column
 * @param {Uint32Array} numbers
 */
function valuesOf(column, numbers) {
  const values = new Float32Array(numbers.length);
  for (let n = 0; n < numbers.length; n++) values[n] = column[numbers[n]];
  return values;
}

/**
 * Return the same score for some listings.
 * @param {Iterable<number>} listings Their numbers, in order.
 * @returns {Scores}
 */
export function uniformScores(listings) {
  const numbers = Uint32Array.from(listings);
  const ones = new Float32Array(numbers.length).fill(1);
  return { numbers, score: ones, matched: ones };
}

/**
 * Return the scores of the listings that pass a test.
 * @param {Scores} scores
 * @param {(number: number) => boolean} test
 * @returns {Scores}
 */
export function filterScores({ numbers, score, matched }, test) {
  const kept = [...numbers.keys()].filter((n) => test(numbers[n]));
  return {
    numbers: Uint32Array.from(kept, (n) => numbers[n]),
    score: Float32Array.from(kept, (n) => score[n]),
    matched: Float32Array.from(kept, (n) => matched[n]),
  };
}
