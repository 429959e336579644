// Two troubles in a sentence are answered in a short row each, above the mixed list: the best few
// of what is near, and of what can be had by phone.
import { say } from "../shared/words.js";
import { unbroken } from "../shared/unbroken.js";
import { LEAST_OF_ROW } from "./ranking-parameters.js";

/** @import { Place, UnknownPlace } from "./geocoder.js" */
/** @import { NeedInfo } from "./index-info.js" */
/** @import { GroupId, PlacedListings, ResultItem } from "./ranking.js" */

/**
 * What helps with one of several troubles.
 * @typedef {object} ResultRow
 * @property {string} title Like "Debt, by phone".
 * @property {NeedInfo} need
 * @property {ResultItem[]} items
 */

/** The most in a row, and the most of them that are by phone where something is near. */
const ROW_SIZE = 3;
const MOST_BY_PHONE = 1;

/**
 * Return which listings make a row, as places in the columns: those that fit nearly as well as the
 * best and have the need of the row, near ones first.
 * @param {PlacedListings} placed
 * @param {Set<number>} withNeed The listings that have it.
 * @param {number} comesToYou The number of the group of what comes to a person.
 * @param {readonly number[]} shownGroups The groups that a row may show.
 * @returns {number[]}
 */
export function chooseRow(
  { numbers, fit, groups, ranks, score },
  withNeed,
  comesToYou,
  shownGroups,
) {
  const isAllowed = (/** @type {number} */ n) =>
    shownGroups.includes(groups[n]) && withNeed.has(numbers[n]);
  const allowed = [...fit].filter(isAllowed);
  const best = allowed.reduce((most, n) => Math.max(most, score[n]), 0);
  const fitting = allowed
    .filter((n) => score[n] >= LEAST_OF_ROW * best)
    .sort((a, b) => ranks[b] - ranks[a] || a - b);
  const remote = fitting.filter((n) => groups[n] === comesToYou);
  const near = fitting.filter((n) => groups[n] !== comesToYou);
  const places = Math.min(near.length, ROW_SIZE - Math.min(MOST_BY_PHONE, remote.length));
  return [...near.slice(0, places), ...remote.slice(0, ROW_SIZE - places)];
}

/**
 * Return what a row is about, and where or how.
 * @param {string} name The need's.
 * @param {GroupId[]} groups Of its items.
 * @param {Place | UnknownPlace | null} place
 */
export function rowTitle(name, groups, place) {
  if (!place || place.unknown) return name;
  if (groups.every((group) => group === "near")) {
    return say("{need} near {place}", { need: name, place: unbroken(place.label) });
  }
  const isRemote = groups.every((group) => group === "comes_to_you");
  return isRemote ? say("{need}, by phone or online", { need: name }) : name;
}
