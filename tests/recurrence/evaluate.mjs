import { nowText, toDay, toIso, toNow, ukNow } from "../../site_overrides/assets/shared/dates.js";
import {
  decodeCalendar,
  decodeRecurrence,
  doubtWords,
  nextOccurrence,
  nextWords,
  occursOn,
} from "../../site_overrides/assets/shared/recurrence.js";

/** Return what recurrences, as rows and calendars, say of every day, and the next times. */
export function evaluate({ from, days, calendars: lists, patterns, next, instants }) {
  const calendars = lists.map(decodeCalendar);
  const isNow = Math.abs(Date.parse(`${nowText()}Z`) - Date.now()) < 2 * 3_600_000;
  return {
    answers: patterns.map((row) => everyDay(decodeRecurrence(row, calendars), toDay(from), days)),
    times: next.map(({ rows, now }) =>
      nextTime(
        rows.map((row) => decodeRecurrence(row, calendars)),
        toNow(now),
      ),
    ),
    clocks: instants
      .map((instant) => ukNow(new Date(instant)))
      .map(({ day, minute }) => [toIso(day), minute]),
    isNow,
  };
}

const everyDay = (recurrence, from, days) =>
  Array.from({ length: days }, (_, n) => occursOn(recurrence, from + n));

function nextTime(recurrences, now) {
  const found = nextOccurrence(recurrences, now);
  if (!found) return null;
  const { day, answer, isOn } = found;
  return {
    day: toIso(day),
    answer,
    isOn,
    words: nextWords(found, now.day),
    doubt: doubtWords(found),
  };
}
