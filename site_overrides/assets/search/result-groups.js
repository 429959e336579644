// What is near and what is further away, and what of it fits well.
import { GOOD_FIT, NEAR_ENOUGH, REACHES } from "./ranking-parameters.js";

/** @import { PlacedListings } from "./ranking.js" */

/**
 * @typedef {{NEAR: number, COMES_TO_YOU: number, FURTHER: number, LESS_LIKELY: number}} PlaceGroups
 */

/** Filters that many listings need not answer: who says no ages is for all of them. */
const NEED_NOT_SAY = new Set(["age", "group", "checked"]);

/**
 * Return a function that says of each whether it fits much less than the best: of those that people
 * at the place may use, for a group far away is no measure of what is here.
 * @param {PlacedListings} placed
 * @returns {(n: number) => boolean}
 */
function openPoor({ score, fit, groups, unusable }) {
  const best = (/** @type {Iterable<number>} */ some) =>
    [...some].reduce((most, n) => Math.max(most, score[n]), 0);
  const usable = best([...fit].filter((n) => !unusable.includes(groups[n])));
  const least = GOOD_FIT * (usable || best(fit));
  return (n) => score[n] < least;
}

/**
 * Return a function that says of each which tier it is in: 0 for what fits well and answers every
 * filter, 1 for what fits well and does not say, 2 for the rest, and for what is full or paused.
 * @param {PlacedListings} placed
 * @returns {(n: number) => number}
 */
export function openTiers(placed) {
  const { numbers, verdicts, mayComeNow } = placed;
  const isPoor = openPoor(placed);
  const isSilent = (/** @type {number} */ n) =>
    verdicts?.[n].unknown.some((key) => !NEED_NOT_SAY.has(key)) ?? false;
  const isLast = (/** @type {number} */ n) => isPoor(n) || !mayComeNow(numbers[n]);
  return (n) => (isLast(n) ? 2 : Number(isSilent(n)));
}

/**
 * Part what can be used from a place. What is within a reach is near you, in the order of distance
 * alone; what is beyond it is further away. What may suit less comes after both: it fits much less
 * than the best of all; or it is full, or does not say what was asked, while others of its group
 * are not and do. So a place near by that hardly fits comes after the phone line that does.
 *
 * The reach is what was asked for; or the first of a few within which there is enough, for a town's
 * five miles hold what a dale's twenty do.
 * @param {PlacedListings} placed
 * @param {PlaceGroups} ids
 * @returns {PlacedListings}
 */
export function regroup(placed, { NEAR, COMES_TO_YOU, FURTHER, LESS_LIKELY }) {
  const { numbers, groups, localities, fit } = placed;
  const tier = openTiers(placed);
  const distance = (/** @type {number} */ n) => localities?.(numbers[n]).distance ?? 0;
  const inGroup = (/** @type {number} */ group) => [...fit].filter((n) => groups[n] === group);
  const near = inGroup(NEAR);
  const reach = placed.reach ?? reachOf(firstOf(near, tier).map(distance));
  for (const n of near) if (distance(n) > reach) groups[n] = FURTHER;
  const isPoor = openPoor(placed);
  for (const group of [NEAR, COMES_TO_YOU, FURTHER]) {
    const members = inGroup(group);
    const first = new Set(firstOf(members, tier));
    for (const n of members) if (isPoor(n) || !first.has(n)) groups[n] = LESS_LIKELY;
  }
  return { ...placed, reach, isPoor };
}

/**
 * Return those that are in the first tier that any is in.
 * @param {number[]} members
 * @param {(n: number) => number} tier
 */
function firstOf(members, tier) {
  const first = Math.min(...members.map(tier));
  return members.filter((n) => tier(n) === first);
}

/** @param {number[]} distances */
function reachOf(distances) {
  const furthest = REACHES[REACHES.length - 1];
  const within = (/** @type {number} */ reach) =>
    distances.filter((distance) => distance <= reach).length;
  const enough = Math.min(NEAR_ENOUGH, within(furthest));
  return REACHES.find((reach) => within(reach) >= enough) ?? furthest;
}
