// Finding with the filters that words ask for. One that would leave nothing that people there
// can use is not in force, and is said not to be; a language that no listing has is said to be so.
import { withFilters } from "./query-filters.js";

/** @import { Query } from "./normalise-query.js" */
/** @import { ReadFilter } from "./query-filters.js" */
/** @import { PlacedListings } from "./ranking.js" */

/**
 * Return what a query finds with as many of the filters as leave anything.
 * @template {{placed: PlacedListings}} Found
 * @param {Query} query
 * @param {ReadFilter[]} read Are told whether they are in force.
 * @param {(query: Query) => Promise<Found>} find
 * @returns {Promise<Found>}
 */
export async function findWithFilters(query, read, find) {
  const findWith = (/** @type {ReadFilter[]} */ filters) => find(withFilters(query, filters));
  const whole = await findWith(read);
  const language = read.find(({ key }) => key === "language");
  if (language) language.applied = hasAnswer(whole.placed, "language");
  if (!read.length || hasUsable(whole.placed)) return whole;
  let best = await findWith([]);
  const isHere = hasUsable(best.placed);
  if (!isHere && whole.placed.fit.length) return whole;
  /** @type {ReadFilter[]} */
  const kept = [];
  for (const filter of read) {
    const next = await findWith([...kept, filter]);
    filter.applied =
      (isHere ? hasUsable(next.placed) : next.placed.fit.length > 0) &&
      (filter.key !== "language" || hasAnswer(next.placed, "language"));
    if (!filter.applied) continue;
    kept.push(filter);
    best = next;
  }
  return best;
}

/**
 * Return whether anything that fits can be used by people at the place.
 * @param {PlacedListings} placed
 */
const hasUsable = ({ fit, groups, unusable }) => fit.some((n) => !unusable.includes(groups[n]));

/**
 * Return whether any listing that fits answers a filter.
 * @param {PlacedListings} placed
 * @param {string} key
 */
const hasAnswer = ({ fit, verdicts }, key) =>
  verdicts !== null && fit.some((n) => !verdicts[n].unknown.includes(key));
