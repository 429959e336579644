// Needs that are like those that a query means: what helps a little too.
import * as tuned from "./ranking-parameters.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */

/**
 * Return the needs that are meant, and after them those that are like them.
 *
 * A need that is like one that is meant is meant a little: who asks for company is helped in a warm
 * room as well, and words are never read so surely that the need beside is out of the question. The
 * curators list what is like a need, the nearest first: the first counts RELATED_NEED of it, and
 * each after it RELATED_DECAY of the one before. What is like several is likelier than what is like
 * one: as with doubts, what each leaves open is multiplied. A need that no listing has is stood in
 * for by the first few, much more surely. Nobody is led by likeness to what is sensitive or has to
 * be meant; there only what stands in for an empty need may lead.
 * @param {NeedMatch[]} matches
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
export function withRelatedNeeds(matches, lexicon) {
  const meant = new Set(matches.map(({ number }) => number));
  /** @type {Map<number, NeedMatch>} */
  const related = new Map();
  for (const match of matches) {
    for (const [number, share] of relatedTo(match, lexicon)) {
      if (meant.has(number)) continue;
      const other = weaker(match, number, share);
      const known = related.get(number);
      related.set(number, known ? joined(known, other) : other);
    }
  }
  return [...matches, ...related.values()];
}

/**
 * Return the numbers of the needs that are like one that is meant, and how much.
 * @param {NeedMatch} match
 * @param {NeedLexicon} lexicon
 * @returns {[number: number, share: number][]}
 */
function relatedTo({ number, strength }, { needs, numberOf, onlyWhenMeant }) {
  const { alone, related } = needs[number];
  const numbers = related.flatMap((id) => numberOf.get(id) ?? []);
  if (alone) {
    const isSure = strength >= tuned.LEAST_FOR_FALLBACK;
    const first = isSure ? numbers.slice(0, tuned.MOST_FALLBACKS) : [];
    return first.map((other) => [other, tuned.FALLBACK_STRENGTH]);
  }
  return numbers.flatMap((other, n) => {
    const hasToBeMeant = needs[other].sensitive || onlyWhenMeant.includes(other);
    return hasToBeMeant ? [] : [[other, tuned.RELATED_NEED * tuned.RELATED_DECAY ** n]];
  });
}

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
