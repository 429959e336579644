// When a listing happens next, for its own page.
import { ukNow } from "./dates.js";
import {
  decodeCalendar,
  decodeRecurrence,
  doubtWords,
  nextOccurrence,
  nextWords,
} from "./recurrence.js";

/** @import { Now } from "./dates.js" */
/** @import { Row } from "./recurrence.js" */

/**
 * Return the next time in words, with what is doubtful about it; nothing when none is certain.
 * @param {Row[]} rows
 * @param {number[][]} calendar
 * @param {Now} [now]
 * @returns {string}
 */
export function nextTime(rows, calendar, now = ukNow()) {
  const calendars = [decodeCalendar(calendar)];
  const next = nextOccurrence(
    rows.map((row) => decodeRecurrence(row, calendars)),
    now,
  );
  return next ? [nextWords(next, now.day), doubtWords(next)].filter(Boolean).join(". ") : "";
}
