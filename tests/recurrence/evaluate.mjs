// Answer the cases of recurrences in JavaScript: rows and calendars on standard input, what each
// says of every day and the next times on standard output.
import { readFileSync } from "node:fs";
import { nowText, toDay, toIso, toNow, ukNow } from "../../site_overrides/assets/shared/dates.js";
import {
  decodeCalendar,
  decodeRecurrence,
  doubtWords,
  nextOccurrence,
  nextWords,
  occursOn,
} from "../../site_overrides/assets/shared/recurrence.js";

const { from, days, calendars: lists, patterns, next, instants } = JSON.parse(readFileSync(0));
const calendars = lists.map(decodeCalendar);

const answers = patterns.map((row) => {
  const recurrence = decodeRecurrence(row, calendars);
  return Array.from({ length: days }, (_, n) => occursOn(recurrence, toDay(from) + n));
});

const times = next.map(({ rows, now: text }) => {
  const now = toNow(text);
  const found = nextOccurrence(
    rows.map((row) => decodeRecurrence(row, calendars)),
    now,
  );
  if (!found) return null;
  const { day, answer, isOn } = found;
  return {
    day: toIso(day),
    answer,
    isOn,
    words: nextWords(found, now.day),
    doubt: doubtWords(found),
  };
});

const clocks = instants.map((instant) => ukNow(new Date(instant)));
const isNow = Math.abs(Date.parse(`${nowText()}Z`) - Date.now()) < 2 * 3_600_000;
console.log(
  JSON.stringify({
    answers,
    times,
    clocks: clocks.map(({ day, minute }) => [toIso(day), minute]),
    isNow,
  }),
);
