/**
 * One choice, how often a session is, in place of several fields of a file; and those fields from
 * that choice. Pure. The choices are those of `generator/views/form/branching.py`.
 */

import { DAYS } from "../shared/contract.js";

/** @import { Session } from "./field-types.js" */

const FIRST_CHOICE = "every week";

/** @type {[pattern: string, is: (session: Session) => unknown][]} the first that fits is shown */
const PATTERNS = [
  ["no fixed days", ({ irregular }) => irregular],
  ["all day and night", (session) => session.all_day && isEveryDay(session)],
  ["single dates", ({ dates }) => dates?.length],
  ["every so many weeks", ({ every_weeks, fortnightly_from }) => every_weeks || fortnightly_from],
  ["some weeks", ({ weeks }) => weeks?.length],
  ["by appointment", ({ by_appointment }) => by_appointment],
];

/** @param {Session} session */
function isEveryDay({ days, weeks, every_weeks, fortnightly_from, dates }) {
  const isLimited = weeks || every_weeks || fortnightly_from || dates;
  return days?.length === DAYS.length && !isLimited;
}

/**
 * Return how often a session is, among the form's choices.
 *
 * @param {Session} session
 */
export function patternOf(session) {
  return PATTERNS.find(([, is]) => is(session))?.[0] ?? FIRST_CHOICE;
}

/**
 * Return a session in the fields that the form has boxes for: the short forms written out.
 *
 * @param {Session} session
 * @returns {Session}
 */
export function writtenOut({ fortnightly_from: fortnight, term_time_only: termTime, ...session }) {
  const weeks = fortnight ? { every_weeks: "2", counted_from: fortnight } : {};
  const term = termTime === "yes" ? { school_holidays: "no" } : {};
  return { ...weeks, ...term, ...session };
}

/**
 * Return what goes into a session's boxes: what its choice implies has none.
 *
 * @param {Session} session
 * @returns {Record<string, any>}
 */
export function forBoxes(session) {
  const implied = IMPLIED[patternOf(session)] ?? {};
  const said = Object.entries(writtenOut(session));
  return Object.fromEntries(said.filter(([name]) => !Object.hasOwn(implied, name)));
}

/**
 * Return a session as a file has it, from what its boxes say; null when nothing is said of it.
 *
 * @param {Session} answered
 * @param {string} pattern
 * @returns {Session | null}
 */
export function withPattern(answered, pattern) {
  const said = { ...IMPLIED[pattern], ...answered };
  return Object.keys(said).length ? said : null;
}

/** @type {Record<string, Session>} what a choice says by itself */
const IMPLIED = {
  "no fixed days": { irregular: "yes" },
  "all day and night": { days: DAYS, all_day: "yes" },
  "by appointment": { by_appointment: "yes" },
};

/**
 * Return what was there before if it says the same as what the boxes say now, so that whatever is
 * only looked at stays as it was written.
 *
 * @param {Session} before
 * @param {Session} now
 */
export function unchangedOr(before, now) {
  return isSame(writtenOut(before), now) ? before : now;
}

/**
 * @param {Session} a
 * @param {Session} b
 */
function isSame(a, b) {
  /** @param {Session} session */
  const text = ({ days = [], ...session }) =>
    JSON.stringify([[...days].sort(), Object.entries(session).sort()]);
  return text(a) === text(b);
}
