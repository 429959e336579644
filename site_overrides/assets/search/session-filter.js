// The filters of when: a day of the week, a time of day, and a date. They hold together, of one
// session.
import { DAYS } from "../shared/contract.js";
import { happensOn } from "../shared/dates.js";
import { TIMES_OF_DAY } from "./normalise-query.js";

/** @import { Session } from "../shared/dates.js" */

/** @typedef {0 | 1 | 2} Answer What a filter says of a listing: NO, UNKNOWN or YES. */
/** @typedef {{day: string[], time: string[], on: number | null}} WantedTimes */
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
  on: [["today", "On today"]],
};

const MINUTES_A_DAY = 1440;
const MOST_MATCHERS = 60;

/**
 * Return a function from times that are wanted to a test of listings, whose answers are kept for
 * the next search.
 * @param {(number: number) => Session[]} sessionsOf
 * @param {Uint8Array} paused 1 where a listing is paused.
 * @returns {SessionMatcher}
 */
export function openSessionMatcher(sessionsOf, paused) {
  /** Answers plus one, so that 0 says: not worked out yet. @type {Map<string, Uint8Array>} */
  const answersByKey = new Map();
  return (wanted) => {
    const key = `${wanted.day}|${wanted.time}|${wanted.on}`;
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
 * @param {Session[]} sessions
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
 * @param {Session} session
 * @param {WantedTimes} wanted
 * @returns {Answer}
 */
function matchSession(session, { day, time, on }) {
  if (day.length && !day.some((name) => session.days & (1 << DAYS.indexOf(name)))) return NO;
  if (on !== null && !happensOn(session, on)) return NO;
  if (on !== null && session.term) return UNKNOWN;
  if (!time.length) return YES;
  if (session.starts < 0) return UNKNOWN;
  return time.some((name) => isAt(session, name)) ? YES : NO;
}

/**
 * Return whether any of a session is in a time of day.
 * @param {Session} session
 * @param {string} name
 */
function isAt({ starts, ends }, name) {
  const [from, to] = TIMES_OF_DAY[name];
  return starts < to && endOf(starts, ends) > from;
}

/**
 * Return when a session ends. One that says no end is taken as a minute long, and one that ends
 * before it starts as ending on the next day.
 * @param {number} starts
 * @param {number} ends
 */
function endOf(starts, ends) {
  if (ends < 0) return starts + 1;
  return ends <= starts ? ends + MINUTES_A_DAY : ends;
}
