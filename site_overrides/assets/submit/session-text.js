/**
 * When a listing happens, in words, as `generator/views/session_text.py` has it. Pure; a test
 * compares the two.
 */

import { DAYS, MOST_TIMES } from "../shared/contract.js";
import { monthName, timeWords, weekdayName } from "../shared/dates.js";
import { say, toSay } from "../shared/words.js";
import { daysOff, period, spansText } from "./day-span-text.js";
import { dateText } from "./day-spans.js";
import { parseTime } from "./typed-times.js";
import { ORDINARY_WORDS, WORDS_OF_NAMES } from "./form-contract.js";
import { AND, capitalised, listText } from "../shared/list-text.js";

/** @import { Listing, Session, Venue } from "./field-types.js" */

/** Minutes after midnight from which the next day is no morning any more. */
const NOON_MINUTES = 12 * 60;
const ORDINARY = new Set(ORDINARY_WORDS.split(" "));
const OF_NAMES = new Set(WORDS_OF_NAMES.split(" "));
/** @type {Record<string, string>} */
const BANK = {
  no: toSay("not on bank holidays"),
  only: toSay("on bank holidays only"),
  yes: toSay("on bank holidays too"),
};
/** @type {Record<string, string>} */
const SCHOOL = {
  no: toSay("term time only"),
  only: toSay("in the school holidays only"),
  yes: toSay("in the school holidays too"),
};
const DAYS_OF_WEEK = [
  toSay("Mondays"),
  toSay("Tuesdays"),
  toSay("Wednesdays"),
  toSay("Thursdays"),
  toSay("Fridays"),
  toSay("Saturdays"),
  toSay("Sundays"),
];

/**
 * Return the first times of a listing, how many more there are, and what limits all of them.
 *
 * @param {Listing} listing
 */
export function whenText(listing) {
  const shared = sharedDaysOff(listing.sessions ?? []);
  const texts = (listing.sessions ?? [])
    .filter(isSaid)
    .sort((a, b) => compare(order(a), order(b)))
    .map((session) => sessionText(session, shared));
  // one more is said, and not counted
  const most = texts.length === MOST_TIMES + 1 ? texts.length : MOST_TIMES;
  const left = texts.length - most;
  return [
    ...texts.slice(0, most),
    left > 0 ? say("and {count} more", { count: left }) : "",
    limitsOf(listing, shared),
    ...(listing.venues ?? []).map(shutText),
    texts.length ? "" : listing.times_note,
  ]
    .filter(Boolean)
    .join("; ");
}

/** @param {Venue} venue */
function shutText({ name, keep_address_private: secret, not_on: spans = [] }) {
  const when = spansText(spans, AND);
  const place = (secret !== "yes" && name) || say("The place");
  return when && say("{place} is shut {when}", { place, when });
}

/** @param {Session} session */
const isSaid = ({ days, dates, irregular, all_day, by_appointment }) =>
  days?.length || dates?.length || irregular || all_day || by_appointment;

/**
 * Return what sessions are sorted by: the order of the week; dates and what varies come last.
 *
 * @param {Session} session
 */
function order({ days = [], dates = [], all_day: allDay, starts }) {
  const first = Math.min(
    ...days.map((day) => DAYS.indexOf(day)),
    days.length || allDay ? DAYS.length : DAYS.length + 1,
  );
  return [String(first), [...dates].sort()[0] ?? "", parseTime(starts)?.text ?? ""];
}

/**
 * @param {string[]} a
 * @param {string[]} b
 */
function compare(a, b) {
  const at = a.findIndex((each, place) => each !== b[place]);
  return at < 0 ? 0 : a[at].localeCompare(b[at]);
}

/**
 * Return the days off that every one of several sessions has: they are said once, for all.
 *
 * @param {Session[]} sessions
 */
function sharedDaysOff(sessions) {
  const [first = []] = sessions.map(({ not_on: days }) => days ?? []);
  const isShared = sessions.every(({ not_on: days = [] }) => String(days) === String(first));
  return sessions.length > 1 && isShared ? first : [];
}

/**
 * Return what limits all that happens: `21 December 2026 to 3 January 2027, term time only`.
 *
 * @param {Listing} listing
 * @param {string[]} shared
 */
function limitsOf({ first_date, last_date, not_on, bank_holidays, school_holidays }, shared) {
  return capitalised(
    [
      period(first_date, last_date),
      said(SCHOOL[school_holidays ?? ""]),
      said(BANK[bank_holidays ?? ""]),
      daysOff([...new Set([...(not_on ?? []), ...shared])]),
    ]
      .filter(Boolean)
      .join(", "),
  );
}

/**
 * Return one session: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`.
 *
 * @param {Session} session
 * @param {string[]} shared is what all sessions have of days off.
 */
function sessionText(session, shared) {
  const words = [daysAndTimes(session), ...limits(session, shared)].filter(Boolean).join(", ");
  const isDays = hasNoRule(session) && !session.months?.length;
  return session.note && !isDays ? withNote(words, session.note) : words;
}

/**
 * Return whether neither days nor dates are given, since no rule gives them.
 *
 * @param {Session} session
 */
const hasNoRule = ({ irregular, days }) => irregular === "yes" && !days?.length;

/** @param {string | undefined} sentence */
const said = (sentence) => sentence && say(sentence);

// --- days and times

/** @param {Session} session */
function daysAndTimes(session) {
  if (session.all_day !== "yes") return [daysText(session), ...hoursText(session)].join(", ");
  const { days = [], dates = [], irregular } = session;
  const isEveryDay = days.length === DAYS.length || !(days.length || dates.length || irregular);
  if (isEveryDay) return say("All day and night");
  return `${daysText(session)}, ${say("all day and night")}`;
}

/** @param {Session} session */
function hoursWords({ ends, overnight }) {
  const minutes = parseTime(ends)?.minutes ?? 0;
  if (overnight !== "yes" || minutes === 0) return toSay("{starts} to {ends}");
  return minutes >= NOON_MINUTES
    ? toSay("{starts} to {ends} the next day")
    : toSay("{starts} to {ends} the next morning");
}

/** @param {Session} session */
function hoursText(session) {
  const [starts, ends] = [timeText(session.starts), timeText(session.ends)];
  if (starts && ends) return [say(hoursWords(session), { starts, ends })];
  if (starts) return [say("from {when}", { when: starts })];
  return ends ? [say("until {when}", { when: ends })] : [];
}

/**
 * Return a time as `7pm`.
 *
 * @param {string | undefined} text
 */
export function timeText(text) {
  const time = parseTime(text);
  return time ? timeWords(time.minutes) : "";
}

/** @param {Session} session */
function daysText(session) {
  const { days = [], dates = [], weeks = [] } = session;
  const isIrregular = session.irregular === "yes";
  if (hasNoRule(session)) {
    const { months = [], note = "" } = session;
    return capitalised(spansText(months, AND)) || withoutStop(note) || say("Days vary");
  }
  if (dates.length) return datesText(dates);
  const places = days.map((day) => DAYS.indexOf(day)).sort((a, b) => a - b);
  if (isIrregular) return say("Some {days}", { days: listText(places.map(ofWeek)) });
  if (weeks.length) return ofMonth(weeks, places);
  return everySoManyWeeks(session, listText(places.map(weekdayName))) || runText(places);
}

/** @param {number} place of a day in the week */
const ofWeek = (place) => say(DAYS_OF_WEEK[place]);

/**
 * @param {string[]} weeks
 * @param {number[]} places
 */
function ofMonth(weeks, places) {
  const days = listText(places.map(weeks.length > 1 ? ofWeek : weekdayName));
  const named = listText(weeks.map((week) => say(week)));
  return capitalised(say("{weeks} {days} of the month", { weeks: named, days }));
}

/**
 * @param {Session} session
 * @param {string} days
 */
function everySoManyWeeks({ every_weeks: every, counted_from, fortnightly_from }, days) {
  const day = dateText(counted_from ?? fortnightly_from);
  const count = Number(every ?? ((counted_from ?? fortnightly_from) ? 2 : 1));
  if (count === 1) return "";
  const often =
    count === 2
      ? say("Every other {days}", { days })
      : say("Every {count} weeks on {days}", { count, days });
  return day ? `${often}, ${say("such as {day}", { day })}` : often;
}

/**
 * Return days in words, with three or more in a row as `Monday to Friday`.
 *
 * @param {number[]} places of the days in the week
 */
function runText(places) {
  if (places.length === DAYS.length) return say("Every day");
  const isRun = places.every((place, at) => place === places[0] + at);
  if (places.length < 3 || !isRun) return listText(places.map(ofWeek));
  const [first, last] = [places[0], places[places.length - 1]].map(weekdayName);
  return say("{first} to {last}", { first, last });
}

/**
 * Return dates in words, each month and each year once: `28 December 2026, 5 and 30 January 2027`.
 *
 * @param {string[]} dates
 */
function datesText(dates) {
  const months = Object.values(byMonth([...new Set(dates)].sort()));
  const words = months.map((days, at) => {
    const [year, month] = days[0].split("-");
    const isLast = months[at + 1]?.[0].slice(0, 4) !== year;
    const numbers = listText(days.map((date) => String(Number(date.slice(8)))));
    const told = say("{days} {month}", { days: numbers, month: monthName(Number(month) - 1) });
    return isLast ? `${told} ${year}` : told;
  });
  return months.every((days) => days.length === 1) ? listText(words) : words.join("; ");
}

/** @param {string[]} dates */
function byMonth(dates) {
  /** @type {Record<string, string[]>} */
  const months = {};
  for (const date of dates.filter((each) => dateText(each))) {
    (months[date.slice(0, 7)] ??= []).push(date);
  }
  return months;
}

// --- what limits them

/**
 * @param {Session} session
 * @param {string[]} shared
 */
function limits(session, shared) {
  const { term_time_only: termTime, venue, months = [] } = session;
  return [
    session.by_appointment === "yes" ? say("by appointment") : "",
    said(session.way),
    venue ? say("at {place}", { place: venue }) : "",
    hasNoRule(session) ? "" : spansText(months, AND),
    period(session.first_date, session.last_date),
    said(SCHOOL[termTime === "yes" ? "no" : (session.school_holidays ?? "")]),
    said(BANK[session.bank_holidays ?? ""]),
    String(session.not_on ?? []) === String(shared) ? "" : daysOff(session.not_on),
  ];
}

/** @param {string} words */
const withoutStop = (words) => words.replace(/[. ]+$/, "");

/**
 * Return words with a note behind them: after a comma, or after a full stop where it may begin with
 * a name.
 *
 * @param {string} words
 * @param {string} note
 */
function withNote(words, note) {
  const after = afterComma(note);
  return `${words}${/^\p{Lu}/u.test(after) ? "." : ","} ${after}`;
}

/**
 * Return a note as the end of a sentence: no full stop at its end, and a small letter unless it may
 * be a name.
 *
 * @param {string} note
 */
function afterComma(note) {
  const [first, second = ""] = note.split(/[^\p{L}\p{N}_'’-]/u, 2);
  const small = first.toLowerCase();
  const isName = OF_NAMES.has(small) && /^\p{Lu}/u.test(second); // New Year
  return withoutStop(
    ORDINARY.has(small) && !isName ? first.toLowerCase() + note.slice(first.length) : note,
  );
}
