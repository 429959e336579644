/**
 * Rules about days and times: what one field of a session says of another. Their sentences are
 * declared in `generator/contract/form_messages.py`. Pure.
 */

import { DAYS } from "../shared/contract.js";
import { parseTime } from "./field-types.js";
import { declaredProblem, problem, warning } from "./problem.js";
import { capitalised } from "./words.js";

/** @import { Listing, Session } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/** @param {string | undefined} answer */
const isYes = (answer) => answer?.toLowerCase() === "yes";

/** @param {Listing} listing */
export function* times(listing) {
  yield* datesInOrder(listing, []);
  for (const [at, session] of (listing.sessions ?? []).entries()) {
    const path = ["sessions", at];
    yield* someDays(session, path, listing);
    yield* endBeforeStart(session, [...path, "ends"]);
    yield* datesInOrder(session, path);
    yield* countedWeeks(session, path);
  }
}

/**
 * A session says on which days it is; one that follows no rule says how people find out.
 *
 * @param {Session} session
 * @param {Path} path
 * @param {Listing} listing
 */
function* someDays(session, path, listing) {
  const { days, dates, all_day, by_appointment, note } = session;
  if (isYes(session.irregular)) {
    const says = note ?? listing.times_note ?? listing.join?.first_step;
    if (!says) yield declaredProblem([...path, "note"], "irregular");
  } else if (!days?.length && !dates?.length && !isYes(all_day) && !isYes(by_appointment)) {
    yield declaredProblem([...path, "days"], "no_days");
  }
}

/**
 * @param {Listing | Session} dated
 * @param {Path} path
 */
function* datesInOrder({ first_date: first, last_date: last }, path) {
  if (!first || !last || last >= first) return;
  yield problem([...path, "last_date"], "dates_order", "is before the first day");
}

/**
 * @param {Session} session
 * @param {Path} path
 */
function* endBeforeStart(session, path) {
  const [starts, ends] = [parseTime(session.starts), parseTime(session.ends)];
  const isAtNight = isYes(session.overnight) || ends?.minutes === 0;
  if (!starts || !ends || ends.minutes > starts.minutes || isAtNight) return;
  const afternoon = (ends.minutes + 720) % 1440;
  const sentence = `"${ends.text}" is not after the start, "${starts.text}".`;
  if (afternoon > starts.minutes) {
    const hour = String(Math.floor(afternoon / 60)).padStart(2, "0");
    const advice = `Did you mean "${hour}:${ends.text.slice(3)}"?`;
    yield problem(path, "ends_before_start", `${sentence} ${advice}`);
  } else if (starts.minutes >= 17 * 60) {
    const advice = "If it runs past midnight, tick that it ends the next morning";
    yield warning(path, "ends_before_start", `${sentence} ${advice}`);
  } else {
    yield problem(path, "ends_before_start", `${sentence} Check both times`);
  }
}

/**
 * Weeks are counted from the date of one session, and are not weeks of the month as well.
 *
 * @param {Session} session
 * @param {Path} path
 */
function* countedWeeks(session, path) {
  const { every_weeks: every, counted_from, fortnightly_from: fortnight, weeks } = session;
  const date = counted_from ?? fortnight;
  const dateField = counted_from ? "counted_from" : "fortnightly_from";
  if (every && !date) yield declaredProblem([...path, "counted_from"], "counted_from");
  if (counted_from && !every) yield declaredProblem([...path, "every_weeks"], "every_weeks");
  if (weeks?.length && (every || fortnight)) {
    const sentence = "say either some weeks of the month or every so many weeks, not both";
    yield problem([...path, every ? "every_weeks" : dateField], "two_patterns", sentence);
  }
  if (!date || !session.days) return;
  const day = weekday(date);
  if (session.days.some((each) => each.toLowerCase() === day)) return;
  const sentence = `is a ${capitalised(day)}, which is not one of its days`;
  yield problem([...path, dateField], "day", sentence);
}

/** @param {string} date */
function weekday(date) {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return DAYS[(sundayFirst + 6) % 7];
}
