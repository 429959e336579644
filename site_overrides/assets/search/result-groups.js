// What is near and what is further away, and what of it fits well.
import { GOOD_FIT, NEAR_ENOUGH, REACHES } from "./ranking-parameters.js";

/** @import { PlacedListings } from "./ranking.js" */

/** @typedef {{NEAR: number, ALSO_NEAR: number, FURTHER: number}} NearGroups */

/** Filters that many listings need not answer: who says no ages is for all of them. */
const NEED_NOT_SAY = new Set(["age", "group", "checked"]);

/**
 * Return the best score of those that fit.
 * @param {PlacedListings} placed
 */
const bestScore = ({ score, fit }) => fit.reduce((best, n) => Math.max(best, score[n]), 0);

/**
 * Return a function that says of each which tier it is in: 0 for what fits well and answers every
 * filter, 1 for what fits well and does not say, 2 for the rest, and for what is full or paused.
 * @param {PlacedListings} placed
 * @returns {(n: number) => number}
 */
export function openTiers(placed) {
  const { numbers, score, verdicts, mayComeNow } = placed;
  const least = GOOD_FIT * bestScore(placed);
  const isSilent = (/** @type {number} */ n) =>
    verdicts?.[n].unknown.some((key) => !NEED_NOT_SAY.has(key)) ?? false;
  const isLast = (/** @type {number} */ n) => score[n] < least || !mayComeNow(numbers[n]);
  return (n) => (isLast(n) ? 2 : Number(isSilent(n)));
}

/**
 * Part what is near: within a reach it is near you; beyond it, further away. What fits much less
 * than the best, and what does not say while others do, stays out of "Near you", which is in the
 * order of distance alone.
 *
 * The reach is what was asked for; or the first of a few within which there is enough, for a town's
 * five miles hold what a dale's twenty do.
 * @param {PlacedListings} placed
 * @param {NearGroups} groups
 * @returns {PlacedListings}
 */
export function regroup(placed, { NEAR, ALSO_NEAR, FURTHER }) {
  const { numbers, groups, localities, fit } = placed;
  const tier = openTiers(placed);
  const near = [...fit].filter((n) => groups[n] === NEAR);
  const distance = (/** @type {number} */ n) => localities?.(numbers[n]).distance ?? 0;
  const first = Math.min(...near.map(tier));
  const reach = placed.reach ?? reachOf(near.filter((n) => tier(n) === first).map(distance));
  for (const n of near) {
    if (distance(n) > reach) groups[n] = FURTHER;
    else if (tier(n) > first) groups[n] = ALSO_NEAR;
  }
  return { ...placed, reach };
}

/** @param {number[]} distances */
function reachOf(distances) {
  const furthest = REACHES[REACHES.length - 1];
  const within = (/** @type {number} */ reach) =>
    distances.filter((distance) => distance <= reach).length;
  const enough = Math.min(NEAR_ENOUGH, within(furthest));
  return REACHES.find((reach) => within(reach) >= enough) ?? furthest;
}
