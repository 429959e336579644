/**
 * When a listing happens, in words, as `generator/views/session_text.py` has it. Pure; a test
 * compares the two.
 */

import { DAYS, MOST_TIMES } from "../shared/contract.js";
import { dateText, spanFault, spanText } from "./day-spans.js";
import { parseTime } from "./field-types.js";
import { ORDINARY_WORDS } from "./form-contract.js";
import { capitalised, listText } from "./words.js";

/** @import { Listing, Session, Venue } from "./field-types.js" */

const ORDINARY = new Set(ORDINARY_WORDS.split(" "));
/** @type {Record<string, string>} */
const BANK = {
  no: "not on bank holidays",
  only: "on bank holidays only",
  yes: "on bank holidays too",
};
/** @type {Record<string, string>} */
const SCHOOL = {
  no: "term time only",
  only: "in the school holidays only",
  yes: "in the school holidays too",
};

/**
 * Return the first times of a listing, how many more there are, and what limits all of them.
 *
 * @param {Listing} listing
 */
export function whenText(listing) {
  const texts = (listing.sessions ?? [])
    .filter(isSaid)
    .sort((a, b) => compare(order(a), order(b)))
    .map(sessionText);
  // one more is said, and not counted
  const most = texts.length === MOST_TIMES + 1 ? texts.length : MOST_TIMES;
  const left = texts.length - most;
  return [
    ...texts.slice(0, most),
    left > 0 ? `and ${left} more` : "",
    limitsOf(listing),
    ...(listing.venues ?? []).map(shutText),
    texts.length ? "" : listing.times_note,
  ]
    .filter(Boolean)
    .join("; ");
}

/** @param {Venue} venue */
function shutText({ name, keep_address_private: secret, not_on: spans = [] }) {
  const days = spansText(spans, "and");
  return days && `${(secret !== "yes" && name) || "The place"} is shut ${days}`;
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
 * Return what limits all that happens: `21 December 2026 to 3 January 2027, term time only`.
 *
 * @param {Listing} listing
 */
function limitsOf({ first_date, last_date, not_on, bank_holidays, school_holidays }) {
  return capitalised(
    [
      period(first_date, last_date),
      daysOff(not_on),
      SCHOOL[school_holidays ?? ""],
      BANK[bank_holidays ?? ""],
    ]
      .filter(Boolean)
      .join(", "),
  );
}

/**
 * Return one session: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`.
 *
 * @param {Session} session
 */
function sessionText(session) {
  return [daysAndTimes(session), ...limits(session)].filter(Boolean).join(", ");
}

// --- days and times

/** @param {Session} session */
function daysAndTimes(session) {
  const days = daysText(session);
  if (session.all_day !== "yes") return days + hoursText(session);
  return days === "Every day" || !days ? "All day and night" : `${days}, all day and night`;
}

/** @param {Session} session */
function hoursText(session) {
  const [starts, ends] = [timeText(session.starts), timeText(session.ends)];
  const isMorning = session.overnight === "yes" && parseTime(session.ends)?.minutes !== 0;
  if (starts && ends) return `, ${starts} to ${ends}${isMorning ? " the next morning" : ""}`;
  if (starts) return `, from ${starts}`;
  return ends ? `, until ${ends}` : "";
}

/**
 * Return a time as `7pm`.
 *
 * @param {string | undefined} text
 */
export function timeText(text) {
  const time = parseTime(text);
  if (!time) return "";
  const [hour, minute] = [Math.floor(time.minutes / 60), time.minutes % 60];
  if (minute === 0 && hour % 12 === 0) return hour ? "midday" : "midnight";
  const minutes = minute ? `.${String(minute).padStart(2, "0")}` : "";
  return `${hour % 12 || 12}${minutes}${hour >= 12 ? "pm" : "am"}`;
}

/** @param {Session} session */
function daysText(session) {
  const { days = [], dates = [], weeks = [] } = session;
  const isIrregular = session.irregular === "yes";
  if (isIrregular && !days.length) return withoutStop(session.note ?? "") || "Days vary";
  if (dates.length) return datesText(dates);
  const inOrder = [...days].sort((a, b) => DAYS.indexOf(a) - DAYS.indexOf(b));
  const names = inOrder.map(capitalised);
  if (isIrregular) return `Some ${listText(names.map((name) => `${name}s`))}`;
  if (weeks.length) {
    const ending = weeks.length > 1 ? "s" : "";
    return `${capitalised(listText(weeks))} ${listText(names.map((name) => name + ending))} of the month`;
  }
  return everySoManyWeeks(session, listText(names)) || runText(inOrder, names);
}

/**
 * @param {Session} session
 * @param {string} names
 */
function everySoManyWeeks({ every_weeks: every, counted_from, fortnightly_from }, names) {
  const date = counted_from ?? fortnightly_from;
  const weeks = Number(every ?? (date ? 2 : 1));
  if (weeks === 1) return "";
  const often = weeks === 2 ? `Every other ${names}` : `Every ${weeks} weeks on ${names}`;
  return dateText(date) ? `${often}, counted from ${dateText(date)}` : often;
}

/**
 * Return days in words, with three or more in a row as `Monday to Friday`.
 *
 * @param {string[]} days
 * @param {string[]} names
 */
function runText(days, names) {
  const places = days.map((day) => DAYS.indexOf(day));
  if (places.length === DAYS.length) return "Every day";
  const isRun = places.every((place, at) => place === places[0] + at);
  if (names.length > 2 && isRun) return `${names[0]} to ${names[names.length - 1]}`;
  return listText(names.map((name) => `${name}s`));
}

/**
 * Return dates in words, each month and each year once: `28 December 2026, 5 and 30 January 2027`.
 *
 * @param {string[]} dates
 */
function datesText(dates) {
  const months = Object.values(byMonth([...new Set(dates)].sort()));
  const words = months.map((days, at) => {
    const [, month, year] = dateText(days[0]).split(" ");
    const isLast = months[at + 1]?.[0].slice(0, 4) !== year;
    const numbers = days.map((date) => String(Number(date.slice(8))));
    return `${listText(numbers)} ${month}${isLast ? ` ${year}` : ""}`;
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

/** @param {Session} session */
function limits(session) {
  const { note = "", term_time_only: termTime, venue, months = [] } = session;
  return [
    spansText(months, "and"),
    SCHOOL[termTime === "yes" ? "no" : (session.school_holidays ?? "")],
    BANK[session.bank_holidays ?? ""],
    period(session.first_date, session.last_date),
    daysOff(session.not_on),
    session.by_appointment === "yes" ? "by appointment" : "",
    session.way,
    venue ? `at ${venue}` : "",
    session.irregular === "yes" && !session.days?.length ? "" : afterComma(note),
  ];
}

/** @param {string} words */
const withoutStop = (words) => words.replace(/[. ]+$/, "");

/**
 * Return a note as the end of a sentence: no full stop at its end, and a small letter unless it may
 * be a name.
 *
 * @param {string} note
 */
function afterComma(note) {
  const [first] = note.split(/[^\p{L}\p{N}_'’-]/u, 1);
  const isOrdinary = ORDINARY.has(first.toLowerCase());
  return withoutStop(isOrdinary ? first.toLowerCase() + note.slice(first.length) : note);
}

/**
 * @param {string | undefined} firstDate
 * @param {string | undefined} lastDate
 */
function period(firstDate, lastDate) {
  const [first, last] = [dateText(firstDate), dateText(lastDate)];
  if (first && last) return `${first} to ${last}`;
  if (first) return `from ${first}`;
  return last ? `until ${last}` : "";
}

/** @param {string[] | undefined} spans */
function daysOff(spans = []) {
  const days = spansText(spans, "or");
  return days && `not ${days}`;
}

/**
 * Return days in a row in words: `April to September`, `in August and on 5 May 2027`.
 *
 * @param {string[]} spans
 * @param {string} conjunction
 */
function spansText(spans, conjunction) {
  const words = spans.filter((span) => !spanFault(span)).map(spanWords);
  return listText(words, conjunction);
}

/** @param {string} span */
function spanWords(span) {
  const words = spanText(span).replace(/^every /, "");
  if (!words.includes(" to ")) return /^\d/.test(words) ? `on ${words}` : `in ${words}`;
  const [first, last] = words.split(" to ").map((end) => end.split(" "));
  if (first.length < 3 || first[2] !== last[2]) return words;
  const begins = first[1] === last[1] ? first[0] : `${first[0]} ${first[1]}`;
  return `${begins} to ${last.join(" ")}`;
}
