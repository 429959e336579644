// What a query means: its needs, its troubles, danger, and whether it says anything at all.
import { knownTerms } from "./left-out-words.js";
import { splitIntents } from "./multi-intent.js";
import { classifyNeeds, withFallbackNeeds } from "./need-classifier.js";
import { needsBesideDanger } from "./needs-beside-danger.js";
import { withoutPersonWords } from "./person-words.js";
import { TELLING_NEED, TELLING_RARITY } from "./ranking-parameters.js";
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
 * @property {NeedMatch[]} expandedNeeds The needs and their fallbacks.
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
  const searchTerms = isSure ? wanted : withoutPersonWords(wanted);
  const needs =
    danger && isSure
      ? besideDanger(terms, danger, understanders)
      : meantNeeds(typed, terms, understanders);
  const expandedNeeds = withFallbackNeeds(needs, lexicon);
  const whole = { terms, searchTerms, needs, expandedNeeds };
  const intents = isSure ? [] : splitIntents(whole, q, lexicon);
  const named = namedListings(
    typed.map((term) => term.from ?? term.word),
    names,
  );
  const isTold = named.length > 0 || searchTerms.some((term) => isTelling(term, lexicon));
  const isCommon = terms.length > 0 && !isTold && !(needs[0]?.strength > TELLING_NEED);
  return { typed, ...whole, intents, danger, isCommon, named };
}

/**
 * @param {ParsedQuery} parsed
 * @param {string} q
 * @param {DangerHearing} hearing
 */
function hearDanger({ terms, isUrgentNumber }, q, hearing) {
  return isUrgentNumber ? hearing.notice(q) : hearing.hear(q, textOf(terms));
}

/** @param {QueryTerm[]} terms */
const textOf = (terms) => terms.map((term) => term.word).join(" ");

/**
 * @param {QueryTerm[]} terms
 * @param {DangerNotice} danger
 * @param {Understanders} understanders
 */
function besideDanger(terms, danger, { lexicon, hearing }) {
  return needsBesideDanger(classifyNeeds(terms, lexicon), terms, {
    needs: hearing.needs(danger),
    hasLines: danger.lines.length > 0,
    isHeardIn: (text) => Boolean(hearing.hear(text, "")?.isSure),
  });
}

/**
 * Return the needs that words mean. A sensitive one has to be meant by all of them, those that
 * nobody knows too.
 * @param {QueryTerm[]} typed
 * @param {QueryTerm[]} terms Those that anything knows.
 * @param {Understanders} understanders
 */
function meantNeeds(typed, terms, { lexicon, hearing }) {
  const meantBy = (/** @type {QueryTerm[]} */ some) =>
    hearing.meant(classifyNeeds(some, lexicon), some, null);
  const meant = meantBy(terms);
  if (typed.length === terms.length) return meant;
  const sure = new Set(meantBy(typed).map(({ number }) => number));
  return meant.filter(({ number }) => !lexicon.needs[number].sensitive || sure.has(number));
}

/**
 * Return whether a word says anything of what is wanted: not "help", not "someone".
 * @param {QueryTerm} term
 * @param {NeedLexicon} lexicon
 */
function isTelling(term, lexicon) {
  const isRare = !term.stop && lexicon.weigh(term.stem, term.word) > TELLING_RARITY;
  return isRare || Boolean(term.from);
}
