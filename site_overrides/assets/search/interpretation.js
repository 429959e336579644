// What a query means: its needs, its troubles, danger, and whether it says anything at all.
import { withoutBabies } from "./baby-loss.js";
import { knownTerms } from "./left-out-words.js";
import { cut, splitIntents } from "./multi-intent.js";
import { classifyNeeds } from "./need-classifier.js";
import { needsBesideDanger } from "./needs-beside-danger.js";
import { withoutPersonWords } from "./person-words.js";
import { MOST_NEEDS, MOST_RELATED, TELLING_NEED, TELLING_RARITY } from "./ranking-parameters.js";
import { withRelatedNeeds } from "./related-needs.js";
import { namedListings } from "./stop-word-names.js";

/** @import { DangerHearing } from "./danger-hearing.js" */
/** @import { DangerNotice } from "./danger-lines.js" */
/** @import { ClassifiedIntent } from "./multi-intent.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { ParsedQuery, QueryTerm } from "./query-parser.js" */
/** @import { ListingNames } from "./stop-word-names.js" */

/**
 * What a query was understood as.
 * @typedef {object} Interpretation
 * @property {QueryTerm[]} typed Every word.
 * @property {QueryTerm[]} terms Those that anything knows.
 * @property {QueryTerm[]} searchTerms
 * @property {NeedMatch[]} needs
 * @property {NeedMatch[]} expandedNeeds The needs, and what is like them.
 * @property {number[]} unwanted The needs that nobody may be led to.
 * @property {ClassifiedIntent[]} intents
 * @property {DangerNotice | null} danger
 * @property {boolean} isCommon
 * @property {number[]} named The listings that the words name.
 */

/**
 * What understands words.
 * @typedef {object} Understanders
 * @property {NeedLexicon} lexicon
 * @property {DangerHearing} hearing
 * @property {ListingNames} names Of listings whose names are made of stop words.
 * @property {(term: QueryTerm) => boolean} isListed Whether some listing has a word, in any way in
 *   which it may be read.
 */

/** @type {Interpretation} */
export const NOT_INTERPRETED = {
  typed: [],
  terms: [],
  searchTerms: [],
  needs: [],
  expandedNeeds: [],
  unwanted: [],
  intents: [],
  danger: null,
  isCommon: false,
  named: [],
};

/**
 * Return what words mean.
 * @param {ParsedQuery} parsed
 * @param {string} q What was typed.
 * @param {Understanders} understanders
 * @returns {Interpretation}
 */
export function interpret(parsed, q, understanders) {
  const { lexicon, hearing, names, isListed } = understanders;
  const danger = hearDanger(parsed, q, hearing);
  const isSure = Boolean(danger?.isSure);
  const typed = parsed.terms;
  const terms = knownTerms(typed);
  const leftOut = new Set(typed.filter((term) => !terms.includes(term)));
  const wanted = parsed.searchTerms.filter(
    (term) => !leftOut.has(term) && (!term.language || isListed(term)),
  );
  const sought = isSure ? wanted : withoutPersonWords(wanted);
  const meant =
    danger && isSure
      ? besideDanger(terms, q, danger, understanders)
      : meantNeeds(typed, terms, danger, understanders);
  const { needs, searchTerms, unwanted } = withoutBabies(
    { needs: meant, searchTerms: sought, unwanted: [] },
    typed,
    lexicon,
  );
  const expandedNeeds = withRelatedNeeds(needs, lexicon, isSure ? 0 : MOST_RELATED);
  const whole = without({ terms, searchTerms, needs, expandedNeeds }, unwanted);
  const intents = isSure
    ? []
    : splitIntents(whole, q, lexicon).map((intent) => without(intent, unwanted));
  const named = namedListings(
    typed.map((term) => term.from ?? term.word),
    names,
  );
  const isTold = named.length > 0 || searchTerms.some((term) => isTelling(term, lexicon));
  const isCommon = terms.length > 0 && !isTold && !(needs[0]?.strength > TELLING_NEED);
  const all = needsOf(intents, needs);
  return { typed, ...whole, needs: all, unwanted, intents, danger, isCommon, named };
}

/**
 * Return an intent in which nothing like a need that is meant leads to one that is not wanted.
 * @param {ClassifiedIntent} intent
 * @param {number[]} unwanted
 * @returns {ClassifiedIntent}
 */
const without = (intent, unwanted) => ({
  ...intent,
  expandedNeeds: intent.expandedNeeds.filter(({ number }) => !unwanted.includes(number)),
});

/**
 * Return what is heard of danger. A correction that no search may follow, into a word of a
 * sensitive need, is listened to all the same, where with it danger is sure: "domestick violance".
 * @param {ParsedQuery} parsed
 * @param {string} q
 * @param {DangerHearing} hearing
 */
function hearDanger({ terms, isUrgentNumber }, q, hearing) {
  if (isUrgentNumber) return hearing.notice(q);
  const heard = hearing.hear(q, textOf(terms));
  if (heard?.isSure || !terms.some(({ withheld }) => withheld)) return heard;
  const mended = hearing.hear(q, terms.map(({ word, withheld }) => withheld ?? word).join(" "));
  return mended?.isSure ? mended : heard;
}

/** @param {QueryTerm[]} terms */
const textOf = (terms) => terms.map((term) => term.word).join(" ");

/**
 * Return the needs that a list answers below a notice of danger. What the parts of a sentence mean
 * in which no danger is heard is clearer by itself: "lost my job, he hits me".
 * @param {QueryTerm[]} terms
 * @param {string} q
 * @param {DangerNotice} danger
 * @param {Understanders} understanders
 */
function besideDanger(terms, q, danger, { lexicon, hearing }) {
  const isHeardIn = (/** @type {string} */ text) => Boolean(hearing.hear(text, "")?.isSure);
  const harmless = cut(terms, q)
    .filter((part) => !isHeardIn(textOf(part)))
    .flat();
  const asked = harmless.length ? harmless : terms;
  const matches = classifyNeeds(asked, lexicon).map((match) => ({
    ...match,
    explains: new Map([...match.explains].map(([n, by]) => [terms.indexOf(asked[n]), by])),
  }));
  const { lines } = danger;
  const heard = { needs: hearing.needs(danger), hasLines: lines.length > 0, isHeardIn };
  return needsBesideDanger(matches, terms, heard);
}

/**
 * Return the needs that words mean. A sensitive one has to be meant by all of them, those that
 * nobody knows too.
 * @param {QueryTerm[]} typed
 * @param {QueryTerm[]} terms Those that anything knows.
 * @param {DangerNotice | null} danger
 * @param {Understanders} understanders
 */
function meantNeeds(typed, terms, danger, { lexicon, hearing }) {
  const meantBy = (/** @type {QueryTerm[]} */ some) =>
    hearing.withoutUnmeant(classifyNeeds(some, lexicon), some, danger);
  const meant = meantBy(terms);
  if (typed.length === terms.length) return meant;
  const sure = new Set(meantBy(typed).map(({ number }) => number));
  return meant.filter(({ number }) => !lexicon.needs[number].sensitive || sure.has(number));
}

/**
 * Return what a sentence means: where it tells several troubles, the needs of each first.
 * @param {ClassifiedIntent[]} intents
 * @param {NeedMatch[]} needs Of the whole.
 */
function needsOf(intents, needs) {
  const first = intents.map((intent) => intent.needs[0]);
  const others = needs.filter(({ number }) => first.every((need) => need.number !== number));
  return intents.length ? [...first, ...others].slice(0, MOST_NEEDS) : needs;
}

/**
 * Return whether a word says anything of what is wanted: not "help", not "someone".
 * @param {QueryTerm} term
 * @param {NeedLexicon} lexicon
 */
function isTelling(term, lexicon) {
  const isRare = !term.stop && lexicon.weigh(term.stem, term.word) > TELLING_RARITY;
  return isRare || Boolean(term.from && !term.isVariant);
}
