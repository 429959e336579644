// How well each listing fits the words: by its own text, and by the needs that the words mean.
import { FULL_TYPICALITY, INFERRED_PLACE, MAX_NAME_SHARE, MAX_WEIGHT } from "../shared/contract.js";
import { NO_EVIDENCE } from "./confidence.js";
import * as tuned from "./ranking-parameters.js";
import { unaskedListings } from "./unasked-listings.js";

/** @import { Postings } from "../shared/codec.js" */
/** @import { Evidence } from "./confidence.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/**
 * Listings with their scores, in columns, in the order of their numbers.
 * @typedef {object} Scores
 * @property {Uint32Array} numbers
 * @property {Float32Array} score
 * @property {Float32Array} matched The share of the query that each meets, from 0 to 1.
 * @property {Evidence} evidence What speaks for the best of them.
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
 * What is searched for.
 * @typedef {object} Intent
 * @property {QueryTerm[]} terms
 * @property {QueryTerm[]} searchTerms
 * @property {NeedMatch[]} expandedNeeds
 * @property {QueryTerm[]} [unknown] What else was typed, which nobody knows.
 */

/**
 * What the index knows.
 * @typedef {object} ScoringIndex
 * @property {number} size How many listings there are.
 * @property {(stems: string[]) => Postings | null} postings Of the listings that have all of some
 *   stems.
 * @property {Map<number, NeedPostings>} needPostings
 * @property {number[]} onlyWhenMeant The numbers of the needs that may not come first by a word in
 *   passing.
 * @property {number[]} unwanted The numbers of the needs that nobody may be led to.
 * @property {number[]} young The listings for young people alone, where nobody spoke of any.
 * @property {(stem: string) => number} rarity Among listings, as a natural logarithm.
 * @property {(stem: string, word: string) => number} weigh How much a word says among the phrases
 *   of the needs.
 */

/**
 * What is known of every listing while a query is scored, in columns; `text`, `named` and
 * `explained` have one for each term.
 * @typedef {object} ScoreTable
 * @property {Float32Array[]} text How strongly it has the term.
 * @property {Float32Array[]} named How much of its name the term is.
 * @property {Float32Array[]} explained How far its needs explain the term.
 * @property {Float32Array} need How strongly it has the needs.
 * @property {Float32Array} words How strongly it has all the terms.
 * @property {Float32Array} touched 1 where it has any term or need.
 * @property {Float32Array} matched
 * @property {Float32Array} score
 */

/**
 * What the query's terms are worth.
 * @typedef {object} TermWeights
 * @property {number[]} weights 0 for a term that neither a listing nor a need knows.
 * @property {number} total
 */

/**
 * Return how well listings fit an intent.
 *
 * The score of a listing is
 *
 *     (words + meaning + name) * (UNMET_SHARE + (1 - UNMET_SHARE) * met)
 *
 * - `words`: how strongly the listing's own text has the query's terms, as a mean by their weight.
 * - `meaning`: how strongly it has the needs that the query means, and how typical it is of them.
 * - `name`: how much of its name the query says, and how much of the query is of its name.
 * - `met`: the share of the query that it answers at all, term by term, in its text or by a need of
 *   its own, whichever does so better.
 *
 * Each of the first three is added and none is a factor of another, so that any can win alone: a
 * name that is typed, a need that is told in words that no listing has, a word that no need knows.
 * Each is capped, so that none drowns the others. All but the rarities of terms comes from the one
 * listing and the query: what another listing says in passing changes nothing. A term that neither
 * a listing nor a need of the query knows has no weight: it is left out, whatever it is, so that
 * to add words that nobody knows changes no score.
 * @param {Intent} intent
 * @param {ScoringIndex} index
 * @returns {Scores}
 */
export function scoreListings({ terms, searchTerms, expandedNeeds: needs, unknown = [] }, index) {
  const table = newTable(index.size, searchTerms.length);
  const isKnown = searchTerms.map((term, n) => scoreText(term, index, table, n));
  for (const need of needs) {
    const confidences = searchTerms.map((term) => need.explains.get(terms.indexOf(term)) ?? 0);
    confidences.forEach((confidence, n) => (isKnown[n] ||= confidence > 0));
    addNeed(need, postingsOf(need, index), confidences, table);
  }
  finish(table, weighTerms(searchTerms, isKnown, index), unaskedShares(needs, index));
  const typed = [...searchTerms, ...unknown];
  const scores = aboveFloor(table, weighTyped(typed, { terms, expandedNeeds: needs }, index));
  giveBack(table);
  return scores;
}

/**
 * Return a function that says what is left of the score of a listing that nobody asked for.
 * @param {NeedMatch[]} needs
 * @param {ScoringIndex} index
 * @returns {(number: number) => number}
 */
function unaskedShares(needs, index) {
  const unasked = unaskedListings(needs, index);
  const young = new Set(index.young);
  const share = (/** @type {number} */ number) =>
    young.has(number) ? tuned.YOUNG_SHARE : tuned.UNASKED_SHARE;
  return (number) => (unasked.has(number) ? share(number) : 1);
}

/**
 * What was typed, for how sure it is that anything fits.
 * @typedef {object} Typed
 * @property {number} weight What all of it weighs.
 * @property {number} explained The share of that which the needs explain.
 */

/**
 * @param {QueryTerm[]} typed
 * @param {Pick<Intent, "terms" | "expandedNeeds">} meant
 * @param {ScoringIndex} index
 * @returns {Typed}
 */
function weighTyped(typed, { terms, expandedNeeds }, index) {
  const weights = typed.map((term) => termWeight(term, index));
  const weight = weights.reduce((a, b) => a + b, 0) || 1;
  const explainedOf = (/** @type {QueryTerm} */ term) =>
    Math.max(0, ...expandedNeeds.map(({ explains }) => explains.get(terms.indexOf(term)) ?? 0));
  const explained = typed.reduce((sum, term, n) => sum + weights[n] * explainedOf(term), 0);
  return { weight, explained: explained / weight };
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

/** How many results are looked at first. */
const FIRST_FEW = 3;

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
    named: Array.from({ length: termCount }, column),
    explained: Array.from({ length: termCount }, column),
    need: column(),
    words: column(),
    touched: column(),
    matched: column(),
    score: column(),
  };
}

/** @param {ScoreTable} table */
const giveBack = ({ text, named, explained, ...others }) =>
  spareColumns.push(...text, ...named, ...explained, ...Object.values(others));

/**
 * Note for each listing how strongly it has a term, and how much of its name that is, in any of the
 * ways that the term may be read; return whether any listing has it.
 *
 * The weight in a posting grows with the mentions, those in the name most, and less with each, and
 * is fairer to short texts; the index works it out. A less sure reading counts for as much less,
 * and of several the best one counts alone: a listing that says both "advice" and "guidance" is not
 * twice as good.
 * @param {QueryTerm} term
 * @param {ScoringIndex} index
 * @param {ScoreTable} table
 * @param {number} at The term's place.
 */
function scoreText(term, { postings }, table, at) {
  const [text, named] = [table.text[at], table.named[at]];
  let isAnywhere = false;
  for (const { stems, confidence } of term.options) {
    const listings = postings(stems);
    if (!listings) continue;
    const { numbers, weights, nameShares } = listings;
    for (let n = 0; n < numbers.length; n++) {
      const strength = (confidence * weights[n]) / MAX_WEIGHT;
      if (strength > text[numbers[n]]) text[numbers[n]] = strength;
      const share = (confidence * nameShares[n]) / MAX_NAME_SHARE;
      if (share > named[numbers[n]]) named[numbers[n]] = share;
      table.touched[numbers[n]] = 1;
    }
    isAnywhere ||= numbers.length > 0;
  }
  return isAnywhere;
}

/**
 * @param {QueryTerm[]} searchTerms
 * @param {boolean[]} isKnown Whether a listing or a need knows each.
 * @param {ScoringIndex} index
 * @returns {TermWeights}
 */
function weighTerms(searchTerms, isKnown, index) {
  const weights = searchTerms.map((term, n) => (isKnown[n] ? termWeight(term, index) : 0));
  return {
    weights,
    total: weights.reduce((a, b) => a + b, 0) || 1,
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
  const telling = Math.min(1, inNeeds / tuned.TELLING_WEIGHT) ** tuned.TELLING_EXPONENT;
  return Math.max(tuned.LEAST_TERM_WEIGHT, Math.min(...rarities, inNeeds) * telling);
}

/**
 * Add what a need is worth to its listings. A listing puts what it is for first, so a need counts
 * less by its place, and one that its words only speak of less than the first few. A listing whose
 * own words are the need's characteristic terms is typical of it, and comes before one that only
 * lists it. Of several needs of one listing the strongest counts, and a part of each other: helping
 * with both is better, and never as good as if there were two listings.
 *
 * What a listing's needs explain of the query is told term by term, for `met` in `finishListing`.
 * That falls by a root, more slowly: the fourth need of a listing is still about the very word.
 * @param {NeedMatch} need
 * @param {NeedPostings} postings
 * @param {number[]} confidences How surely it explains each term.
 * @param {ScoreTable} table
 */
function addNeed({ strength }, { numbers, places, typicality }, confidences, table) {
  const explaining = confidences.flatMap((confidence, n) =>
    confidence > 0 ? [{ confidence, column: table.explained[n] }] : [],
  );
  const byPlace = placeWeights();
  const explainedByPlace = byPlace.map((weight) => weight ** tuned.EXPLAINED_EXPONENT);
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n];
    const place = places[n];
    const typical = Math.min(1, typicality[n] / FULL_TYPICALITY);
    const fits = 1 - tuned.TYPICAL_SHARE * (1 - typical);
    const own = strength * byPlace[place] * fits;
    const before = table.need[number];
    table.need[number] = Math.max(before, own) + tuned.SECOND_NEED * Math.min(before, own);
    table.touched[number] = 1;
    for (const { confidence, column } of explaining) {
      const explained = confidence * explainedByPlace[place];
      if (explained > column[number]) column[number] = explained;
    }
  }
}

/** Return what a need counts by its place among a listing's own; the last is only spoken of. */
const placeWeights = () => [
  ...Array.from({ length: INFERRED_PLACE }, (_, place) => 1 / (1 + tuned.NEED_PLACE_DECAY * place)),
  tuned.INFERRED_NEED_WEIGHT,
];

/**
 * @param {ScoreTable} table
 * @param {TermWeights} termWeights
 * @param {(number: number) => number} shareOf What is left of each that nobody asked for.
 */
function finish(table, termWeights, shareOf) {
  for (let number = 0; number < table.touched.length; number++) {
    if (table.touched[number]) finishListing(number, table, termWeights, shareOf(number));
  }
}

/**
 * Give a listing its score, by the formula over `scoreListings`. The root in `words` makes a first
 * mention tell more than a tenth. Who asks for milk is not shown a group for those whose baby died
 * first, unless its name is what was typed.
 * @param {number} number
 * @param {ScoreTable} table
 * @param {TermWeights} termWeights
 * @param {number} unnamedShare What is left of the score unless its name was typed.
 */
function finishListing(number, table, { weights, total }, unnamedShare) {
  let words = 0;
  let met = 0;
  let nameShare = 0;
  let ofName = 0;
  for (let n = 0; n < weights.length; n++) {
    if (!weights[n]) continue;
    const text = table.text[n][number];
    const explained = table.explained[n][number];
    if (!text && !explained) continue; // as most are, at every letter
    words += weights[n] * text ** tuned.TEXT_EXPONENT;
    met += weights[n] * Math.min(1, Math.max(mentionShare(text), explained));
    nameShare += table.named[n][number];
    if (table.named[n][number]) ofName += weights[n];
  }
  const matched = Math.min(1, met / total);
  const named = nameMatch(nameShare, ofName / total);
  const sum =
    tuned.TEXT_SCORE * (words / total) +
    tuned.NEED_SCORE * Math.min(tuned.MOST_NEED_SCORE, table.need[number]) +
    tuned.NAME_SCORE * named;
  const share = named < tuned.NAMED_AT_ALL ? unnamedShare : 1;
  table.words[number] = words;
  table.matched[number] = matched;
  table.score[number] = share * sum * (tuned.UNMET_SHARE + (1 - tuned.UNMET_SHARE) * matched);
}

/**
 * Return how surely a name was meant: by how much of the name was said, and how much of what was
 * said is of the name. Half a name among other words is weak, and so is one word of a long name;
 * the product is therefore raised to more than it would be as a mean.
 * @param {number} ofName
 * @param {number} ofQuery
 */
const nameMatch = (ofName, ofQuery) => (Math.min(1, ofName) * ofQuery) ** tuned.NAME_EXPONENT;

/**
 * Return how far a mention meets a word: in part for being there, and wholly from a middling
 * strength on.
 * @param {number} text
 */
const mentionShare = (text) =>
  text > 0
    ? tuned.FAINT_MENTION + (1 - tuned.FAINT_MENTION) * Math.min(1, text * tuned.MENTION_GAIN)
    : 0;

/**
 * Leave out the listings that fit too little: in themselves, and beside the best, for a page of
 * what barely fits helps nobody. What has a need that is meant nearly as surely as any stays,
 * however well another listing fits the words: so more words never take away what is right.
 * @param {ScoreTable} table
 * @param {Typed} typed
 * @returns {Scores}
 */
function aboveFloor({ touched, score, matched, need, words }, { weight, explained }) {
  let best = 0;
  let mostNeed = 0;
  for (let number = 0; number < touched.length; number++) {
    if (score[number] > score[best]) best = number;
    if (need[number] > mostNeed) mostNeed = need[number];
  }
  const least = Math.max(tuned.LEAST_SCORE, tuned.LEAST_OF_BEST * score[best]);
  const leastNeed = Math.max(tuned.LEAST_NEED, tuned.LEAST_OF_MOST_NEED * mostNeed);
  const fitting = [];
  for (let number = 0; number < touched.length; number++) {
    if (!touched[number]) continue;
    if (score[number] >= least || need[number] >= leastNeed) fitting.push(number);
  }
  const numbers = Uint32Array.from(fitting);
  const evidence = {
    words: words[best] / weight,
    meaning: need[best],
    explained,
    rivals: nthLargest(score, FIRST_FEW + 1) / (score[best] || 1),
    troubles: 1,
  };
  return {
    numbers,
    score: valuesOf(score, numbers),
    matched: valuesOf(matched, numbers),
    evidence,
  };
}

/**
 * Return the nth largest value of a column, for a small n.
 * @param {Float32Array} column
 * @param {number} n
 */
function nthLargest(column, n) {
  const largest = new Float32Array(n);
  for (const value of column) {
    if (value <= largest[n - 1]) continue;
    let at = n - 1;
    for (; at > 0 && largest[at - 1] < value; at--) largest[at] = largest[at - 1];
    largest[at] = value;
  }
  return largest[n - 1];
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
 * Return the same score for some listings; less for those that hurt whom they are not for.
 * @param {Iterable<number>} listings Their numbers, in order.
 * @param {Set<number>} [unasked]
 * @returns {Scores}
 */
export function uniformScores(listings, unasked = new Set()) {
  const numbers = Uint32Array.from(listings);
  const matched = new Float32Array(numbers.length).fill(1);
  const score = Float32Array.from(numbers, (n) => (unasked.has(n) ? tuned.UNASKED_SHARE : 1));
  return { numbers, score, matched, evidence: NO_EVIDENCE };
}

/**
 * Return the scores of the listings that pass a test.
 * @param {Scores} scores
 * @param {(number: number) => boolean} test
 * @returns {Scores}
 */
export function filterScores({ numbers, score, matched, evidence }, test) {
  const kept = [...numbers.keys()].filter((n) => test(numbers[n]));
  return {
    numbers: Uint32Array.from(kept, (n) => numbers[n]),
    score: Float32Array.from(kept, (n) => score[n]),
    matched: Float32Array.from(kept, (n) => matched[n]),
    evidence,
  };
}
