/**
 * Days in a row, in words, as `generator/views/day_span_text.py` has them. Pure; a test compares
 * the two.
 */

import { monthName } from "../shared/dates.js";
import { say } from "../shared/words.js";
import { dateText, spanEnds, spanFault, yearlyDay } from "./day-spans.js";
import { MONTHS } from "./form-contract.js";
import { listText, OR } from "../shared/list-text.js";

/**
 * Return from when to when something happens, in words; nothing where neither is known.
 *
 * @param {string | undefined} firstDate
 * @param {string | undefined} lastDate
 */
export function period(firstDate, lastDate) {
  const [first, last] = [dateText(firstDate), dateText(lastDate)];
  if (first && last) return say("{first} to {last}", { first, last });
  if (first) return say("from {when}", { when: first });
  return last ? say("until {when}", { when: last }) : "";
}

/**
 * Return when something does not happen, in words; nothing where no day is named.
 *
 * @param {string[] | undefined} spans
 */
export function daysOff(spans = []) {
  const when = spansText(spans, OR);
  return when && say("not {when}", { when });
}

/**
 * Return days in a row in words: `April to September`, `in August and on 5 May 2027`.
 *
 * @param {string[]} spans
 * @param {string} conjunction
 */
export function spansText(spans, conjunction) {
  const good = spans.filter((span) => !spanFault(span));
  const months = good.filter(isWholeMonth);
  if (months.length < 2) return listText(good.map(spanWords), conjunction);
  const month = listText(months.map(yearlyDay), conjunction);
  const others = good.filter((span) => !isWholeMonth(span)).map(spanWords);
  return listText([say("in {month}", { month }), ...others], conjunction);
}

/** @param {string} span */
const isWholeMonth = (span) => MONTHS.includes(span.trim().toLowerCase());

/** @param {string} span */
function spanWords(span) {
  const [first, last] = spanEnds(span);
  if (!last) {
    const day = dateText(first) || yearlyDay(first);
    return /^\d/.test(first) ? say("on {day}", { day }) : say("in {month}", { month: day });
  }
  if (!dateText(first)) {
    return say("{first} to {last}", { first: yearlyDay(first), last: yearlyDay(last) });
  }
  return say("{first} to {last}", { first: withoutRepeats(first, last), last: dateText(last) });
}

/**
 * Return the first of two dates with no month and no year that the last has too: `24`.
 *
 * @param {string} first
 * @param {string} last
 */
function withoutRepeats(first, last) {
  if (first.slice(0, 4) !== last.slice(0, 4)) return dateText(first);
  const [, month, day] = first.split("-").map(Number);
  return first.slice(0, 7) === last.slice(0, 7) ? `${day}` : `${day} ${monthName(month - 1)}`;
}
