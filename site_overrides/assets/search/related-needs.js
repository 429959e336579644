// Needs that are like those that a query means: what helps a little too.
import * as tuned from "./ranking-parameters.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */

/**
 * Return the needs that are meant; after them what stands in for those that no listing has, and the
 * few that are most like them.
 *
 * A need that is like one that is meant is meant a little: who asks for company is helped in a warm
 * room as well, and words are never read so surely that the need beside is out of the question. The
 * curators list what is like a need, the nearest first: the first counts RELATED_NEED of it, and
 * each after it RELATED_DECAY of the one before. What is like several is likelier than what is like
 * one: as with doubts, what each leaves open is multiplied. Nobody is led by likeness to what is
 * sensitive or has to be meant.
 * @param {NeedMatch[]} matches
 * @param {NeedLexicon} lexicon
 * @param {number} [most] Of what is like them: none beside danger, where nothing may lead off.
 * @returns {NeedMatch[]}
 */
export function withRelatedNeeds(matches, lexicon, most = tuned.MOST_RELATED) {
  const meant = new Set(matches.map(({ number }) => number));
  const isNew = (/** @type {NeedMatch} */ { number }) => !meant.has(number);
  const fallbacks = fallbacksOf(matches, lexicon).filter(isNew);
  for (const { number } of fallbacks) meant.add(number);
  const related = relatedTo(matches, lexicon)
    .filter((need) => isNew(need) && need.strength >= tuned.LEAST_RELATED)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, most);
  return [...matches, ...fallbacks, ...related];
}

/**
 * @param {NeedMatch[]} matches
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
function relatedTo(matches, lexicon) {
  /** @type {Map<number, NeedMatch>} */
  const related = new Map();
  for (const match of matches) {
    if (lexicon.needs[match.number].alone) continue;
    relatives(match, lexicon).forEach((number, n) => {
      if (hasToBeMeant(number, lexicon)) return;
      const other = weaker(match, number, tuned.RELATED_NEED * tuned.RELATED_DECAY ** n);
      const known = related.get(number);
      related.set(number, known ? joined(known, other) : other);
    });
  }
  return [...related.values()];
}

/**
 * Return what stands in for the needs that are surely meant and that no listing has.
 * @param {NeedMatch[]} matches
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
function fallbacksOf(matches, lexicon) {
  const isEmpty = (/** @type {NeedMatch} */ { number }) => lexicon.needs[number].alone;
  return matches
    .filter((match) => isEmpty(match) && match.strength >= tuned.LEAST_FOR_FALLBACK)
    .flatMap((match) =>
      relatives(match, lexicon)
        .slice(0, tuned.MOST_FALLBACKS)
        .map((number) => weaker(match, number, tuned.FALLBACK_STRENGTH)),
    );
}

/**
 * Return the numbers of the needs that are like one, the nearest first.
 * @param {NeedMatch} match
 * @param {NeedLexicon} lexicon
 */
const relatives = ({ number }, { needs, numberOf }) =>
  needs[number].related.flatMap((id) => numberOf.get(id) ?? []);

/**
 * @param {number} number
 * @param {NeedLexicon} lexicon
 */
const hasToBeMeant = (number, { needs, onlyWhenMeant }) =>
  Boolean(needs[number].sensitive) || onlyWhenMeant.includes(number);

/**
 * Return a need that is meant for as much as it is like another.
 * @param {NeedMatch} match
 * @param {number} number
 * @param {number} share
 * @returns {NeedMatch}
 */
function weaker({ strength, explains }, number, share) {
  /** @type {Map<number, number>} */
  const less = new Map();
  for (const [n, confidence] of explains) less.set(n, confidence * share);
  return { number, strength: strength * share, explains: less };
}

/**
 * Return one need that two others are like.
 * @param {NeedMatch} a
 * @param {NeedMatch} b
 * @returns {NeedMatch}
 */
function joined(a, b) {
  const explains = new Map(a.explains);
  for (const [n, by] of b.explains) explains.set(n, Math.max(by, explains.get(n) ?? 0));
  return { ...a, strength: 1 - (1 - a.strength) * (1 - b.strength), explains };
}
