/**
 * What has changed in a listing since a plan's link was made: from its print, its state and when it
 * was checked.
 */

import { dayWords, toDay } from "../shared/dates.js";

/** @import { Facts } from "./plan.js" */

/** What it means when a letter of a print differs, by its place. */
const PRINT_CHANGES = [
  "Times changed",
  "Place changed",
  "Cost changed",
  "Phone or first step changed",
];

/**
 * Return sentences about one listing.
 *
 * @param {Facts} facts
 * @param {string} print is the one in the link.
 * @param {string} madeOn is the day that the link was made.
 */
export function changesSince(facts, print, madeOn) {
  if (!madeOn || facts.closed) return [];
  const changes = PRINT_CHANGES.filter((_, at) => print && print[at] !== facts.print[at]);
  if (!facts.checked || facts.checked <= madeOn) return changes;
  return [...changes, `Checked since: ${dateText(facts.checked)}`];
}

/**
 * Return a listing's facts as of a day: after its last, it has ended.
 *
 * @param {Facts} facts
 * @param {string} today
 * @returns {Facts}
 */
export function asOf(facts, today) {
  if (facts.closed || !facts.ends || facts.ends >= today) return facts;
  return { ...facts, closed: `Now ended. Its last day was ${dateText(facts.ends)}.` };
}

/**
 * Return how far to trust a listing, by the reader's own day.
 *
 * @param {Facts} facts
 * @param {string} today
 */
export function freshnessText({ checked, overdue }, today) {
  if (!checked) return "Not yet checked: ring or look before you go";
  const isOverdue = overdue && today >= overdue;
  return `${isOverdue ? "May be out of date: last" : "Last"} checked ${dateText(checked)}`;
}

/**
 * Return a date in words: "1 October 2026".
 *
 * @param {string} date
 * @returns {string}
 */
export const dateText = (date) => dayWords(toDay(date));
