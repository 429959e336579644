/**
 * What has changed in a listing since a plan's link was made: from its print, its state and when it
 * was checked.
 */

import { dayWords, toDay } from "../shared/dates.js";
import { say, toSay } from "../shared/words.js";

/** @import { Facts } from "./plan.js" */

/** What it means when a letter of a print differs, by its place. */
const PRINT_CHANGES = [
  toSay("Times changed"),
  toSay("Place changed"),
  toSay("Cost changed"),
  toSay("Phone or first step changed"),
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
  const differs = PRINT_CHANGES.filter((_, at) => print && print[at] !== facts.print[at]);
  const changes = differs.map((change) => say(change));
  if (!facts.checked || facts.checked <= madeOn) return changes;
  return [...changes, say("Checked since: {day}", { day: dateText(facts.checked) })];
}

/**
 * Return a listing's facts as of a minute, like "2026-11-21T19:00": once its last night is over, it
 * has ended.
 *
 * @param {Facts} facts
 * @param {string} now
 * @returns {Facts}
 */
export function asOf(facts, now) {
  const { closed, ends, ended_at: endedAt } = facts;
  if (closed || !ends || !endedAt || endedAt > now) return facts;
  const words = say("Now ended. Its last day was {day}.", { day: dateText(ends) });
  return { ...facts, closed: words };
}

/**
 * Return how far to trust a listing, by the reader's own day.
 *
 * @param {Facts} facts
 * @param {string} today
 */
export function freshnessText({ checked, overdue, ask }, today) {
  if (!checked) return [say("Not yet checked"), ask].filter(Boolean).join(". ");
  const day = dateText(checked);
  const isOverdue = overdue && today >= overdue;
  return isOverdue
    ? say("May be out of date: last checked {day}", { day })
    : say("Last checked {day}", { day });
}

/**
 * Return what is said of a listing's places, by the reader's own day.
 *
 * @param {Facts} facts
 * @param {string} today
 */
export function placesText({ places = [""] }, today) {
  const [words, until, later = ""] = places;
  return until && today >= until ? later : words;
}

/**
 * Return what to do before any journey of a plan: to ring or look, where any of it can be.
 *
 * @param {number} count is how many listings there are.
 * @param {number} unreachable is how many of them have nothing to ring or look at.
 */
export function lookFirst(count, unreachable) {
  if (!unreachable) return ` ${say("Ring or look before you go.")}`;
  const some = say("Where there is a number or a page, check before you go.");
  return unreachable < count ? ` ${some}` : "";
}

/**
 * Return a date in words: "1 October 2026".
 *
 * @param {string} date
 * @returns {string}
 */
export const dateText = (date) => dayWords(toDay(date));
