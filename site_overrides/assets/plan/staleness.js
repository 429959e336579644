/** What has changed in a listing since a plan's link was made: from its letters, its state and when it was checked. */

import { dayWords, toDay } from "../shared/dates.js";

const LETTERS = ["Times changed", "Place changed", "Cost changed", "Phone or first step changed"];

/** Return sentences about one listing, from its facts, its print in the link and the day the link was made. */
export function changes(fact, print, on) {
  if (!on || fact.closed) return [];
  const said = LETTERS.filter((_, place) => print && print[place] !== fact.print[place]);
  return fact.checked > on ? [...said, `Checked since: ${words(fact.checked)}`] : said;
}

/** Return how far to trust a listing, by the reader's own day. */
export function checked(fact, today) {
  if (!fact.checked) return "Not yet checked: ring or look before you go";
  return today >= fact.overdue ? `May be out of date: last checked ${words(fact.checked)}` : `Last checked ${words(fact.checked)}`;
}

/** Return a day in words: "1 October 2026". */
export const words = (day) => dayWords(toDay(day));
