// The listings of what somebody does not want: "choir not church" leaves out those that have it in
// their name, or that are for it before most else.
import { stem } from "./stemmer.js";

/** @import { IndexFiles } from "./index-loader.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { Verdict } from "./ranking.js" */

/** @typedef {(number: number) => Verdict} Matcher */

/** How far the use of a word must be a need's, for the word to stand for it. */
const STANDS_FOR = 0.4;
/** The needs that a listing is for before most else: so many of the first. */
const FIRST_NEEDS = 2;

/**
 * Return a matcher that also fails the listings of things that are not wanted.
 * @param {string[]} things Words.
 * @param {Matcher} matcher
 * @param {Pick<IndexFiles, "postings" | "filterColumns">} files
 * @param {NeedLexicon} lexicon
 * @returns {Matcher}
 */
export function withoutThings(things, matcher, { postings, filterColumns }, lexicon) {
  if (!things.length) return matcher;
  const stems = things.map((word) => stem(word));
  const named = new Set(stems.flatMap((own) => namedBy(own, postings)));
  const needs = new Set(
    stems.flatMap((own) => lexicon.needDistribution(own).filter(([, share]) => share > STANDS_FOR)),
  );
  const unwanted = new Set([...needs].map(([need]) => need));
  const isFor = (/** @type {number} */ number) =>
    filterColumns?.needs[number].slice(0, FIRST_NEEDS).some((need) => unwanted.has(need));
  return (number) => {
    const verdict = matcher(number);
    if (!named.has(number) && !isFor(number)) return verdict;
    return { ...verdict, fails: [...verdict.fails, "without"] };
  };
}

/**
 * Return the listings whose names have a word.
 * @param {string} own Its stem.
 * @param {IndexFiles["postings"]} postings
 */
function namedBy(own, postings) {
  const found = postings([own]);
  return found ? [...found.numbers].filter((_, n) => found.nameShares[n] > 0) : [];
}
