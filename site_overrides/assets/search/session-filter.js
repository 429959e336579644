// The filters of when: a day of the week, a time of day, and a date. They hold together, of one
// session.
import { DAYS } from "../shared/contract.js";
import { MINUTES_A_DAY, weekday } from "../shared/dates.js";
import { NO as NEVER, occursOn, overAt, YES as SURELY } from "../shared/recurrence.js";
import { toSay } from "../shared/words.js";
import { TIMES_OF_DAY } from "./normalise-query.js";

/** @import { Recurrence } from "../shared/recurrence.js" */

/** @typedef {0 | 1 | 2} Answer What a filter says of a listing: NO, UNKNOWN or YES. */
/**
 * @typedef {{day: string[], time: string[], on: number | null, today: number, minute: number}}
 * WantedTimes
 */
/** @typedef {"day" | "time" | "on"} TimeFacet */
/** @typedef {(wanted: WantedTimes) => (number: number) => Answer} SessionMatcher */

/** @type {2} */
export const YES = 2;
/** @type {1} */
export const UNKNOWN = 1;
/** @type {0} */
export const NO = 0;

/** @type {TimeFacet[]} */
export const TIME_FACETS = ["day", "time", "on"];

/** @param {string} text */
const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

/** @type {Record<TimeFacet, [value: string, label: string][]>} */
export const TIME_OPTIONS = {
  day: DAYS.map((day) => [day, capitalised(day)]),
  time: Object.keys(TIMES_OF_DAY).map((time) => [time, capitalised(time)]),
  on: [["today", toSay("On today")]],
};

const MOST_MATCHERS = 60;

/**
 * Return a function from times that are wanted to a test of listings, whose answers are kept for
 * the next search.
 * @param {(number: number) => Recurrence[]} sessionsOf
 * @param {Uint8Array} paused 1 where a listing is paused.
 * @returns {SessionMatcher}
 */
export function openSessionMatcher(sessionsOf, paused) {
  /** Answers plus one, so that 0 says: not worked out yet. @type {Map<string, Uint8Array>} */
  const answersByKey = new Map();
  return (wanted) => {
    const { day, time, on, today, minute } = wanted;
    const key = [day, time, on, today, minute].join("|");
    if (!answersByKey.has(key) && answersByKey.size >= MOST_MATCHERS) answersByKey.clear();
    const answers = answersByKey.get(key) ?? new Uint8Array(paused.length);
    answersByKey.set(key, answers);
    return (number) => {
      answers[number] ||= 1 + matchListing(sessionsOf(number), paused[number] > 0, wanted);
      return /** @type {Answer} */ (answers[number] - 1);
    };
  };
}

/**
 * Return whether a listing happens at the days, times of day and date that are wanted, all in one
 * session. One that is paused has its sessions from the day on which it starts again, so it is
 * matched by a date alone.
 * @param {Recurrence[]} sessions
 * @param {boolean} isPaused
 * @param {WantedTimes} wanted
 * @returns {Answer}
 */
function matchListing(sessions, isPaused, wanted) {
  if (isPaused && wanted.on === null) return NO;
  if (!sessions.length) return UNKNOWN;
  const answers = sessions.map((session) => matchSession(session, wanted));
  return /** @type {Answer} */ (Math.max(...answers));
}

/**
 * @param {Recurrence} session
 * @param {WantedTimes} wanted
 * @returns {Answer}
 */
function matchSession(session, wanted) {
  const answers = [onDays(session, wanted), onDate(session, wanted), atTimes(session, wanted.time)];
  return /** @type {Answer} */ (Math.min(...answers));
}

/**
 * Return whether a session that is not over for good happens on one of some days of the week.
 * @param {Recurrence} session
 * @param {WantedTimes} wanted
 */
function onDays(session, { day, today, minute }) {
  const { irregular, weekdays, dates, last } = session;
  if (last && (today - last) * MINUTES_A_DAY + minute >= overForGoodAt(session)) return NO;
  if (!day.length) return YES;
  if (irregular && !weekdays) return UNKNOWN;
  const toCome = dates.filter((date) => date >= today).map((date) => 1 << weekday(date));
  const days = dates.length ? toCome.reduce((mask, bit) => mask | bit, 0) : weekdays;
  if (!day.some((name) => days & (1 << DAYS.indexOf(name)))) return NO;
  return irregular ? UNKNOWN : YES;
}

/**
 * Return the minute, counted from the midnight before its last day, from which a session is over
 * for good: midnight, or when its last night is over.
 * @param {Recurrence} session
 */
const overForGoodAt = (session) => Math.max(MINUTES_A_DAY, overAt(session));

/**
 * Return whether a session happens on a date: on today, whether it is still to come or on.
 * @param {Recurrence} session
 * @param {WantedTimes} wanted
 */
function onDate(session, { on, today, minute }) {
  if (on === null) return YES;
  const over = overAt(session);
  let answer = on === today && over <= minute ? NEVER : occursOn(session, on);
  if (!answer && on === today && over > MINUTES_A_DAY + minute) answer = occursOn(session, on - 1);
  if (answer === NEVER) return NO;
  return answer === SURELY ? YES : UNKNOWN;
}

/**
 * Return whether any of a session is in one of some times of day.
 * @param {Recurrence} session
 * @param {string[]} times
 */
function atTimes({ irregular, starts, ends }, times) {
  if (!times.length) return YES;
  if (irregular || starts < 0) return UNKNOWN;
  const end = ends < 0 ? starts + 1 : ends; // one that says no end is taken as a minute long
  const isAt = (/** @type {readonly number[]} */ [from, to]) => starts < to && end > from;
  return times.some((name) => isAt(TIMES_OF_DAY[name])) ? YES : NO;
}
