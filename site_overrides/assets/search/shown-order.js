// Which listings are shown, and in which order: the lines for a danger in that of whom the words
// speak of; and the few that are closest, where nothing surely fits.
import { firstInOrder, FITTING_GROUPS } from "./ranking.js";

/** @import { DangerHearing } from "./danger-hearing.js" */
/** @import { DangerNotice } from "./danger-lines.js" */
/** @import { Search } from "./engine.js" */
/** @import { PlacedListings } from "./ranking.js" */

/** How many are shown where nothing surely fits. */
const MOST_NEAREST = 3;

/**
 * Return the few that are nearest to what was asked, where nothing surely fits: of what people at
 * the place may use, if there is any.
 * @param {PlacedListings} placed
 */
export function nearestFit({ fit, ranks, groups }) {
  const isUsable = (/** @type {number} */ n) => FITTING_GROUPS.includes(groups[n]);
  const compare = (/** @type {number} */ a, /** @type {number} */ b) =>
    Number(isUsable(b)) - Number(isUsable(a)) || ranks[b] - ranks[a];
  return fit.toSorted(compare).slice(0, MOST_NEAREST);
}

/**
 * Return which listings are shown, as places in the columns. The lines for a danger are in the
 * order of whom the words speak of: first, where the list is for the danger; else each in the
 * place of another of them, so that a woman's comes before a man's for her in any list.
 * @param {Search} search
 * @param {PlacedListings} placed
 * @param {DangerHearing} hearing
 * @returns {number[]}
 */
export function shownOf({ query, reading }, placed, hearing) {
  const shown = firstInOrder(placed, query.offset + query.limit).slice(query.offset);
  const { danger, needs } = reading;
  if (!danger?.isSure) return shown;
  const numbers = shown.map((at) => placed.numbers[at]);
  const ordered = hearing.inOrder(numbers, danger).map((n) => shown[n]);
  if (hearing.needs(danger).includes(needs[0]?.number)) return ordered;
  const isLine = lineTest(danger, hearing);
  const lines = ordered.filter((at) => isLine(placed.numbers[at]));
  return shown.map((at) => (isLine(placed.numbers[at]) ? (lines.shift() ?? at) : at));
}

/**
 * Return a test of whether a listing is one of the lines that are shown for a danger.
 * @param {DangerNotice} danger
 * @param {DangerHearing} hearing
 */
function lineTest(danger, { directory }) {
  const ids = new Set(danger.lines.map(({ id }) => id));
  const lines = directory.lines.filter(([, , id]) => ids.has(id));
  const numbers = new Set(lines.map(([, number]) => number));
  return (/** @type {number} */ number) => numbers.has(number);
}
