/**
 * Rules about days and times: what one field of a session says of another. Their sentences are
 * declared in `generator/contract/form_messages.py`. Pure.
 */

import { DAYS } from "../shared/contract.js";
import { say } from "../shared/words.js";
import { parseTime } from "./typed-times.js";
import { declaredProblem, problem } from "./problem.js";
import { capitalised } from "../shared/list-text.js";

/** @import { Listing, Session } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/** @param {string | undefined} answer */
const isYes = (answer) => answer?.toLowerCase() === "yes";

/** @param {Listing} listing */
export function* times(listing) {
  yield* datesInOrder(listing, []);
  for (const [at, session] of (listing.sessions ?? []).entries()) {
    const path = ["sessions", at];
    yield* daysOnce(session, path, listing);
    yield* endBeforeStart(session, path);
    yield* allDay(session, path);
    yield* datesInOrder(session, path);
    yield* countedWeeks(session, path);
    for (const field of twoPatterns(session)) {
      yield declaredProblem([...path, field], "two_patterns");
    }
  }
}

/**
 * A session gives its days by days, by dates or by saying that they follow no rule, with a note.
 *
 * @param {Session} session
 * @param {Path} path
 * @param {Listing} listing
 */
function* daysOnce(session, path, listing) {
  const given = givenDays(session);
  if (!given.length && !isYes(session.all_day)) {
    yield declaredProblem([...path, "days"], "no_days");
  }
  if (given.length > 1 && given.join() !== "days,irregular") {
    yield declaredProblem([...path, given[1]], "two_patterns");
  }
  if (isYes(session.irregular) && !session.note && !listing.times_note) {
    yield declaredProblem([...path, "irregular"], "irregular");
  }
}

/**
 * Return the fields in which a session gives its days.
 *
 * @param {Session} session
 */
function givenDays({ days, dates, irregular }) {
  return [
    ...(days?.length ? ["days"] : []),
    ...(dates?.length ? ["dates"] : []),
    ...(isYes(irregular) ? ["irregular"] : []),
  ];
}

/**
 * @param {Listing | Session} dated
 * @param {Path} path
 */
function* datesInOrder({ first_date: first, last_date: last }, path) {
  if (!first || !last || last >= first) return;
  yield problem([...path, "last_date"], "dates_order", say("is before the first day"));
}

/**
 * @param {Session} session
 * @param {Path} path
 */
function* endBeforeStart(session, path) {
  const [starts, ends] = [parseTime(session.starts), parseTime(session.ends)];
  if (!starts || !ends || ends.minutes === 0) return;
  const isOvernight = isYes(session.overnight);
  if (ends.minutes > starts.minutes) {
    if (isOvernight) yield declaredProblem([...path, "overnight"], "not_overnight");
  } else if (!isOvernight) {
    yield backwards(starts, ends, [...path, "ends"]);
  }
}

/**
 * @param {{minutes: number, text: string}} starts
 * @param {{minutes: number, text: string}} ends
 * @param {Path} path
 */
function backwards(starts, ends, path) {
  const afternoon = (ends.minutes + 720) % 1440;
  const sentence = say('"{ends}" is not after the start, "{starts}".', {
    ends: ends.text,
    starts: starts.text,
  });
  if (afternoon > starts.minutes) {
    const hour = String(Math.floor(afternoon / 60)).padStart(2, "0");
    const advice = say('Did you mean "{time}"?', { time: `${hour}:${ends.text.slice(3)}` });
    return problem(path, "ends_before_start", `${sentence} ${advice}`);
  }
  if (starts.minutes >= 17 * 60) {
    const advice = say("If it runs past midnight, tick that it ends the next day");
    return problem(path, "ends_before_start", `${sentence} ${advice}`);
  }
  return problem(path, "ends_before_start", `${sentence} ${say("Check both times")}`);
}

/**
 * What is open all day and night says so, and no times beside it.
 *
 * @param {Session} session
 * @param {Path} path
 */
function* allDay({ all_day, starts, ends }, path) {
  const [first, last] = [parseTime(starts)?.minutes, parseTime(ends)?.minutes];
  if (isYes(all_day) && (starts || ends)) {
    yield declaredProblem([...path, "starts"], "two_times");
  } else if (first === 0 && last === 24 * 60 - 1) {
    yield declaredProblem([...path, "starts"], "all_day");
  }
}

/**
 * Return each field that says a second time on which weeks, or that belongs only with days of the
 * week.
 *
 * @param {Session} session
 */
function* twoPatterns({ weeks, every_weeks, fortnightly_from, dates, irregular }) {
  const used = [
    ...(weeks?.length ? ["weeks"] : []),
    ...(every_weeks ? ["every_weeks"] : []),
    ...(fortnightly_from ? ["fortnightly_from"] : []),
  ];
  if (used.length > 1) yield used[used.length - 1];
  if (used.length && (dates?.length || isYes(irregular))) yield used[0];
}

/**
 * Weeks are counted from the date of one session, which is on one of its days.
 *
 * @param {Session} session
 * @param {Path} path
 */
function* countedWeeks({ every_weeks, counted_from, fortnightly_from, days }, path) {
  if (every_weeks && !counted_from) {
    yield declaredProblem([...path, "every_weeks"], "counted_from");
  }
  if (counted_from && !every_weeks) {
    yield declaredProblem([...path, "counted_from"], "counted_from");
  }
  for (const [field, date] of Object.entries({ fortnightly_from, counted_from })) {
    const day = date && weekday(date);
    if (!day || !days?.length || days.some((each) => each.toLowerCase() === day)) continue;
    const name = say(capitalised(day));
    const sentence = say("is a {day}, which is not one of its days", { day: name });
    yield problem([...path, field], "day", sentence);
  }
}

/** @param {string} date */
function weekday(date) {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return DAYS[(sundayFirst + 6) % 7];
}
