// When a listing happens next, for its own page.
import { ukNow } from "./dates.js";
import {
  decodeCalendar,
  decodeSessions,
  doubtWords,
  nextOccurrence,
  nextWords,
} from "./recurrence.js";

/** @import { Now } from "./dates.js" */
/** @import { Row } from "./recurrence.js" */

/**
 * Return the next time in words, with what is doubtful about it; nothing when none is certain.
 * @param {Row[]} rows
 * @param {string[]} details What tells each session from the others, like "at Old Chapel".
 * @param {number[][]} calendar
 * @param {Now} [now]
 * @returns {string}
 */
export function nextTime(rows, details, calendar, now = ukNow()) {
  const next = nextOccurrence(decodeSessions(rows, details, [decodeCalendar(calendar)]), now);
  return next ? [nextWords(next, now.day), doubtWords(next)].filter(Boolean).join(". ") : "";
}
